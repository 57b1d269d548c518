package newsmodel

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/token"
)

// tailReach is how many tokens the source before a verb of saying may have.
const tailReach = 20

// tail reads the attribution that stands behind a quotation, from token i on:
// "Kirby said", "said John Kirby, the spokesman". It returns false if there is
// none.
func (a *assembler) tail(i, hi int) (source, cue run, ok bool) {
	if i >= hi || a.quoted[i] > 0 {
		return run{}, run{}, false
	}
	hi = min(hi, i+tailReach, a.sentenceOf(i).hi)
	if end := a.speechVerbAt(i); end > i || a.looksInverted(i) {
		return a.verbFirst(run{i, max(end, i+1)}, hi)
	}
	if !a.opensSource(i) {
		return run{}, run{}, false
	}
	return a.sourceFirst(i, hi)
}

// verbFirst reads the source behind a cue. Behind a participle stands what is
// said.
func (a *assembler) verbFirst(verb run, hi int) (source, cue run, ok bool) {
	if a.isParticiple(verb.hi - 1) {
		return run{}, run{}, false
	}
	source = run{verb.hi, a.sourceEnd(verb.hi, hi)}
	speaks := a.opensSource(source.lo) || a.isNominal(source.lo) && a.kind(source.hi) != token.Stop
	return source, verb, source.len() > 0 && speaks
}

// sourceFirst reads the source that starts at token i, and the cue behind it.
func (a *assembler) sourceFirst(i, hi int) (source, cue run, ok bool) {
	for j := i + 1; j < hi && a.kind(j) != token.Quote && a.kind(j) != token.Colon; j++ {
		if a.class(j-1)&timeWord != 0 && a.class(j)&subordinatorWord != 0 {
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
		return run{i, lo}, run{lo, end}, true
	}
	return run{}, run{}, false
}

// looksInverted reports whether token i is a verb, whichever it is, between a
// quotation and a name: ["We won," exulted John Kirby].
func (a *assembler) looksInverted(i int) bool {
	return a.kind(i-1) == token.Quote && a.kind(i-2) == token.Comma && a.tokens[i].Shape == token.Lower &&
		strings.HasSuffix(a.word(i), "ed") && a.isCapital(i+1)
}

// speechVerbAt returns the token behind the verb at i if a quotation may go
// with it, i if not.
func (a *assembler) speechVerbAt(i int) int {
	if a.kind(i) != token.Word || a.tokens[i].Capital() && !a.titled && a.sentenceOf(i).lo != i {
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
func (a *assembler) signature(i, hi int) (source, cue run, ok bool) {
	source, cue = run{i + 1, hi}, run{i, i + 1}
	endsLine := hi >= len(a.tokens) || a.tokens[hi].Gap >= token.Line
	if a.kind(i) != token.Dash || source.len() < 1 || source.len() > tailReach || !a.isCapital(i+1) || !endsLine {
		return run{}, run{}, false
	}
	for j := source.lo + 1; j < source.hi; j++ {
		if a.kind(j) == token.Comma || a.kind(j) == token.Stop && j+1 == hi {
			source.hi = j
		}
	}
	return source, cue, true
}

// isCapital reports whether token i is a word with a capital.
func (d *doc) isCapital(i int) bool { return d.kind(i) == token.Word && d.tokens[i].Capital() }

// headReach is how many tokens may stand between a verb of saying and the
// quotation behind it: "told a packed news conference on Friday:".
const headReach = 10

// head reads the attribution that stands before a quotation at token i: "Kirby
// told reporters,", "Kirby:". It returns false if there is none. The sentence
// of the attribution may be the one before, if it ends in a colon.
func (a *assembler) head(i, lo int) (source, cue run, ok bool) {
	end := i
	for end > lo && (a.kind(end-1) == token.Comma || a.kind(end-1) == token.Colon || a.is(end-1, "that")) {
		end--
	}
	if end == lo {
		return run{}, run{}, false
	}
	lo = max(lo, a.sentenceOf(end-1).lo)
	colon := end < i && a.kind(end) == token.Colon
	for j := end - 1; j >= lo && j >= end-headReach; j-- {
		if a.quoted[j] >= a.quoted[i] {
			break // a quotation beside the one at i
		}
		v := a.speechVerbAt(j)
		if v == j || v > end || end == i && v < end {
			continue
		}
		cue = run{j, v}
		for cue.lo > lo && a.auxiliary(cue.lo-1) {
			cue.lo--
		}
		if colon && v == end {
			cue.hi++
		}
		if source = a.subjectOf(cue); source.len() > 0 {
			return source, cue, true
		}
	}
	if !colon {
		return run{}, run{}, false
	}
	source = a.nameEnding(end, lo)
	return source, run{end, end + 1}, source.len() > 0
}

// nameEnding returns the words with capitals that end at token end and start
// at lo or behind it: "Bank of Norway". The run is empty if there are none.
func (a *assembler) nameEnding(end, lo int) run {
	const most = 8 // tokens
	first := end
	for i := end - 1; i >= lo && i >= end-most; i-- {
		switch {
		case a.isCapital(i):
			first = i
		case a.kind(i) != token.Word || a.class(i)&(particleWord|ofWord|coordinatorWord|determinerWord) == 0:
			return run{first, end}
		}
	}
	return run{first, end}
}

// opensSource reports whether a source may start at token i: with a name, a
// pronoun or a determiner, or behind a comma with a noun for people who speak
// ("police").
func (a *assembler) opensSource(i int) bool {
	if a.kind(i) != token.Word {
		return false
	}
	if a.tokens[i].Capital() || a.class(i)&speakerWord != 0 {
		return true
	}
	if a.kind(i-1) != token.Comma && !(a.kind(i-1) == token.Quote && endsSpeech(a.kind(i-2))) {
		return false
	}
	return a.isNominal(i)
}

// isNominal reports whether a noun for people who speak starts at token i
// without a determiner.
func (a *assembler) isNominal(i int) bool {
	k := sort.Search(len(a.mentions), func(k int) bool { return a.mentions[k].lo >= i })
	return k < len(a.mentions) && a.mentions[k].lo == i && a.mentions[k].form == nominal
}

// auxiliary reports whether the word at i belongs to the verb behind it.
func (a *assembler) auxiliary(i int) bool {
	return a.class(i)&(auxiliaryWord|adverbWord|negationWord) != 0 || a.is(i, "once", "further", "first")
}

// sourceEnd returns the end of the source that starts at lo behind a verb of
// saying.
func (a *assembler) sourceEnd(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if a.endsSource(i) || a.kind(i) == token.Stop && i+1 >= hi {
			return i
		}
	}
	return hi
}

// endsSource reports whether token i is no part of the source before it: a mark,
// or the start of when and where it spoke, or of more that it did.
func (a *assembler) endsSource(i int) bool {
	switch a.kind(i) {
	case token.Quote, token.Colon, token.Open:
		return true
	case token.Dash:
		return a.tokens[i].Gap > token.Glued
	case token.Comma:
		return a.class(i+1)&(relativeWord|settingWord|auxiliaryWord|verbWord) != 0 || a.isParticiple(i+1)
	}
	return a.inPeriod(i) || a.class(i)&settingWord != 0 || a.is(i, "that")
}

// isParticiple reports whether the word at i ends as "adding" does and is no name.
func (d *doc) isParticiple(i int) bool {
	return d.kind(i) == token.Word && strings.HasSuffix(d.word(i), "ing") && (d.tokens[i].Shape == token.Lower || d.startsSentence(i))
}
