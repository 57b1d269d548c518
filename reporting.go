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
	if i >= hi {
		return run{}, run{}, false
	}
	hi = min(hi, i+tailReach, a.sents[a.sentence[i]].hi)
	end := a.speechVerbAt(i)
	if a.quoted[i] > 0 {
		return run{}, run{}, false
	}
	if end == i && a.kind(i-2) == token.Comma && a.tokens[i].Shape == token.Lower && a.kind(i+1) == token.Word && a.tokens[i+1].Capital() && strings.HasSuffix(a.word(i), "ed") {
		end++ // whatever the verb is: ["We won," exulted John Kirby]
	}
	if end > i {
		if strings.HasSuffix(a.word(end-1), "ing") {
			return run{}, run{}, false // behind a participle stands what is said
		}
		source = run{end, a.sourceEnd(end, hi)}
		return source, run{i, end}, source.len() > 0 && (a.opensSource(end) || a.isNominal(end) && a.kind(source.hi) != token.Stop)
	}
	if !a.opensSource(i) {
		return run{}, run{}, false
	}
	for j := i + 1; j < hi; j++ {
		switch k := a.kind(j); {
		case k == token.Quote, k == token.Colon:
			return run{}, run{}, false
		case k == token.Word && a.quoted[j] == 0:
			if end := a.speechVerbAt(j); end > j {
				lo := j
				for lo > i+1 && a.kind(lo-1) == token.Word && a.auxiliary(lo-1) {
					lo--
				}
				return run{i, lo}, run{lo, end}, true
			}
		}
	}
	return run{}, run{}, false
}

// speechVerbAt returns the token behind the verb at i if a quotation may go
// with it, i if not.
func (a *assembler) speechVerbAt(i int) int {
	if a.kind(i) != token.Word || a.tokens[i].Capital() && !a.titled && a.sents[a.sentence[i]].lo != i {
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
	if a.kind(i) != token.Dash || source.len() < 1 || source.len() > tailReach || !a.tokens[i+1].Capital() || a.kind(i+1) != token.Word || hi < len(a.tokens) && a.tokens[hi].Gap < token.Line {
		return run{}, run{}, false
	}
	for j := source.lo + 1; j < source.hi; j++ {
		if a.kind(j) == token.Comma || a.kind(j) == token.Stop && j+1 == hi {
			source.hi = j
		}
	}
	return source, cue, source.len() > 0
}

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
	lo = max(lo, a.sents[a.sentence[end-1]].lo)
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
	source = run{end, end}
	for source.lo > lo && source.lo > end-8 && a.kind(source.lo-1) == token.Word && (a.tokens[source.lo-1].Capital() || a.is(source.lo-1, "and", "de", "of", "the")) {
		source.lo--
	}
	return source, run{end, end + 1}, source.len() > 0 && a.tokens[source.lo].Capital()
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
	return a.dated[i] || a.class(i)&settingWord != 0 || a.is(i, "that")
}

// isParticiple reports whether the word at i ends as "adding" does.
func (d *doc) isParticiple(i int) bool {
	return d.kind(i) == token.Word && strings.HasSuffix(d.word(i), "ing")
}
