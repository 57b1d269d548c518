package statement

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// tailReach is how many tokens the source before a verb of saying may have.
const tailReach = 20

// tail reads the attribution that stands behind a quotation, from token i on:
// "Kirby said", "said John Kirby, the spokesman". It returns false if there is
// none.
func (a *assembler) tail(i, hi int) (source, cue token.Run, ok bool) {
	if i >= hi || a.quoted[i] > 0 {
		return token.Run{}, token.Run{}, false
	}
	hi = min(hi, i+tailReach, a.layout.SentenceOf(i).Hi)
	if end := a.speechVerbAt(i); end > i || a.looksInverted(i) {
		return a.verbFirst(token.From(i, max(end, i+1)), hi)
	}
	if !a.opensSource(i) {
		return token.Run{}, token.Run{}, false
	}
	return a.sourceFirst(i, hi)
}

// verbFirst reads the source behind a cue. Behind a participle stands what is
// said.
func (a *assembler) verbFirst(verb token.Run, hi int) (source, cue token.Run, ok bool) {
	if a.isParticiple(verb.Hi - 1) {
		return token.Run{}, token.Run{}, false
	}
	source = token.From(verb.Hi, a.sourceEnd(verb.Hi, hi))
	speaks := a.opensSource(source.Lo) || a.isNominal(source.Lo) && a.Kind(source.Hi) != token.Stop
	return source, verb, source.Len() > 0 && speaks
}

// sourceFirst reads the source that starts at token i, and the cue behind it.
func (a *assembler) sourceFirst(i, hi int) (source, cue token.Run, ok bool) {
	for j := i + 1; j < hi && a.Kind(j) != token.Quote && a.Kind(j) != token.Colon; j++ {
		if a.Class(j-1)&text.Time != 0 && a.Class(j)&text.Subordinator != 0 {
			break // a week before the Games begin
		}
		end := a.speechVerbAt(j)
		if end == j || a.quoted[j] > 0 {
			continue
		}
		lo := j
		for lo > i+1 && a.auxiliary(lo-1) {
			lo--
		}
		return token.From(i, lo), token.From(lo, end), true
	}
	return token.Run{}, token.Run{}, false
}

// looksInverted reports whether token i is a verb, whichever it is, between a
// quotation and a name: ["We won," exulted John Kirby].
func (a *assembler) looksInverted(i int) bool {
	return a.Kind(i-1) == token.Quote && a.Kind(i-2) == token.Comma && a.Tokens[i].Shape == token.Lower &&
		strings.HasSuffix(a.Word(i), "ed") && a.isCapital(i+1)
}

// speechVerbAt returns the token behind the verb at i if a quotation may go
// with it, i if not.
func (a *assembler) speechVerbAt(i int) int {
	if a.Kind(i) != token.Word || a.Tokens[i].Capital() && !a.titled && a.layout.SentenceOf(i).Lo != i {
		return i
	}
	e, end := a.cueAt(i)
	if e == nil || !e.speech {
		return i
	}
	return end
}

// signature reads a dash and a name behind a quotation, which run to the end of
// their paragraph at token hi: "― Ann Lee, nurse".
func (a *assembler) signature(i, hi int) (source, cue token.Run, ok bool) {
	source, cue = token.From(i+1, hi), token.From(i, i+1)
	endsLine := hi >= len(a.Tokens) || a.Tokens[hi].Gap >= token.Line
	if a.Kind(i) != token.Dash || source.Len() < 1 || source.Len() > tailReach || !a.isCapital(i+1) || !endsLine {
		return token.Run{}, token.Run{}, false
	}
	for j := source.Lo + 1; j < source.Hi; j++ {
		if a.Kind(j) == token.Comma || a.Kind(j) == token.Stop && j+1 == hi {
			source.Hi = j
		}
	}
	return source, cue, true
}

// isCapital reports whether token i is a word with a capital.
func (f *finder) isCapital(i int) bool { return f.Kind(i) == token.Word && f.Tokens[i].Capital() }

// headReach is how many tokens may stand between a verb of saying and the
// quotation behind it: "told a packed news conference on Friday:".
const headReach = 10

// head reads the attribution that stands before a quotation at token i: "Kirby
// told reporters,", "Kirby:". It returns false if there is none. The sentence
// of the attribution may be the one before, if it ends in a colon.
func (a *assembler) head(i, lo int) (source, cue token.Run, ok bool) {
	end := i
	for end > lo && (a.Kind(end-1) == token.Comma || a.Kind(end-1) == token.Colon || a.Is(end-1, "that")) {
		end--
	}
	if end == lo {
		return token.Run{}, token.Run{}, false
	}
	lo = max(lo, a.layout.SentenceOf(end-1).Lo)
	colon := end < i && a.Kind(end) == token.Colon
	for j := end - 1; j >= lo && j >= end-headReach; j-- {
		if a.quoted[j] >= a.quoted[i] {
			break // a quotation beside the one at i
		}
		v := a.speechVerbAt(j)
		if v == j || v > end || end == i && v < end {
			continue
		}
		cue = token.From(j, v)
		for cue.Lo > lo && a.auxiliary(cue.Lo-1) {
			cue.Lo--
		}
		if colon && v == end {
			cue.Hi++
		}
		if source = a.subjectOf(cue); source.Len() > 0 {
			return source, cue, true
		}
	}
	if !colon {
		return token.Run{}, token.Run{}, false
	}
	source = a.nameEnding(end, lo)
	return source, token.From(end, end+1), source.Len() > 0
}

// nameEnding returns the words with capitals that end at token end and start
// at lo or behind it: "Bank of Norway". The run is empty if there are none.
func (a *assembler) nameEnding(end, lo int) token.Run {
	const most = 8 // tokens
	first := end
	for i := end - 1; i >= lo && i >= end-most; i-- {
		switch {
		case a.isCapital(i):
			first = i
		case a.Kind(i) != token.Word || a.Class(i)&(text.Particle|text.Of|text.Coordinator|text.Determiner) == 0:
			return token.From(first, end)
		}
	}
	return token.From(first, end)
}

// opensSource reports whether a source may start at token i: with a name, a
// pronoun or a determiner, or behind a comma with a noun for people who speak
// ("police").
func (a *assembler) opensSource(i int) bool {
	if a.Kind(i) != token.Word {
		return false
	}
	if a.Tokens[i].Capital() || a.Class(i)&text.Speaker != 0 {
		return true
	}
	if a.Kind(i-1) != token.Comma && !(a.Kind(i-1) == token.Quote && endsSpeech(a.Kind(i-2))) {
		return false
	}
	return a.isNominal(i)
}

// isNominal reports whether a noun for people who speak starts at token i
// without a determiner.
func (a *assembler) isNominal(i int) bool {
	k := sort.Search(len(a.mentions.All()), func(k int) bool { return a.mentions.At(k).Lo >= i })
	return k < len(a.mentions.All()) && a.mentions.At(k).Lo == i && a.mentions.At(k).Form == mention.Nominal
}

// auxiliary reports whether the word at i belongs to the verb behind it.
func (a *assembler) auxiliary(i int) bool {
	return a.Class(i)&(text.Auxiliary|text.Adverb|text.Negation) != 0 || a.Is(i, "once", "further", "first")
}

// sourceEnd returns the end of the source that starts at lo behind a verb of
// saying.
func (a *assembler) sourceEnd(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if a.endsSource(i) || a.Kind(i) == token.Stop && i+1 >= hi {
			return i
		}
	}
	return hi
}

// endsSource reports whether token i is no part of the source before it: a mark,
// or the start of when and where it spoke, or of more that it did.
func (a *assembler) endsSource(i int) bool {
	switch a.Kind(i) {
	case token.Quote, token.Colon, token.Open:
		return true
	case token.Dash:
		return a.Tokens[i].Gap > token.Glued
	case token.Comma:
		return a.Class(i+1)&(text.Relative|text.Setting|text.Auxiliary|text.Verb) != 0 || a.isParticiple(i+1)
	}
	return a.dates.Has(i) || a.Class(i)&text.Setting != 0 || a.Is(i, "that")
}

// isParticiple reports whether the word at i ends as "adding" does and is no name.
func (f *finder) isParticiple(i int) bool {
	return f.Kind(i) == token.Word && strings.HasSuffix(f.Word(i), "ing") && (f.Tokens[i].Shape == token.Lower || f.StartsSentence(i))
}
