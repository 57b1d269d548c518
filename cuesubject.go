package newsmodel

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// addSubjects gives each cue of the group that has no source the subject of its
// verb: the name behind it in ["We won," said Kirby], else the one before it.
func (a *assembler) addSubjects() {
	for i := range a.group {
		c := a.group[i]
		if c.role != tagger.Cue || c.link >= 0 || a.isAsked(c.run) {
			continue
		}
		s := a.inverted(c.run)
		for _, o := range a.group {
			if s.lo < o.lo && o.lo < s.hi {
				s.hi = o.lo
			}
		}
		if s.len() == 0 || !a.free(s) {
			s = a.subjectOf(c.run)
		}
		if s.len() == 0 || !a.free(s) {
			s = a.nameBefore(c.run)
		}
		if s.len() > 0 && a.free(s) {
			a.group = append(a.group, part{run: s, role: tagger.Source, added: true})
			a.group[i].link = len(a.group) - 1
		}
	}
}

// inverted returns the source behind a cue that stands right behind a
// quotation; an empty run if there is none.
func (a *assembler) inverted(cue run) run {
	s := a.sentenceOf(cue.lo)
	if cue.lo == 0 || a.quoted[cue.lo-1] == 0 || cue.hi >= s.hi || !a.opensSource(cue.hi) && !a.isNominal(cue.hi) {
		return run{}
	}
	return run{cue.hi, a.sourceEnd(cue.hi, min(s.hi, cue.hi+tailReach))}
}

// nameBefore returns the mention right before a cue, an empty run if there is
// none.
func (a *assembler) nameBefore(cue run) run {
	k := sort.Search(len(a.mentions), func(k int) bool { return a.mentions[k].hi > cue.lo }) - 1
	if k < 0 || a.mentions[k].hi < cue.lo || a.mentions[k].possessed || a.quoted[cue.lo] != a.quoted[a.mentions[k].lo] {
		return run{}
	}
	return a.mentions[k].run
}

// free reports whether no part of the group has a token of the run.
func (a *assembler) free(r run) bool {
	for _, o := range a.group {
		if o.lo < r.hi && r.lo < o.hi {
			return false
		}
	}
	return true
}

// clauseOf returns the grammar of the sentence of token i.
func (a *assembler) clauseOf(i int) *clause {
	return a.clauseIn(a.sentenceOf(i))
}

// subjectOf returns the subject of the verb in a cue, an empty run if there is
// none or if it is no speaker, as in the passive.
func (a *assembler) subjectOf(cue run) run {
	c := a.clauseOf(cue.lo)
	for v := c.verbBefore(cue.lo) + 1; v < len(c.verbs) && c.verbs[v].lo < cue.hi; v++ {
		g := c.verbs[v]
		if g.passive() {
			return run{}
		}
		if k := c.subject(v); k >= 0 {
			if s := a.subjectPhrase(c, k, cue.lo); a.quoted[s.lo] == a.quoted[cue.lo] {
				return s
			}
		}
	}
	return run{}
}

// subjectPhrase returns noun phrase k of the clause with what belongs to it
// before token hi: "Maj. Gen.", "for the Pentagon", ", the spokesman,".
func (a *assembler) subjectPhrase(c *clause, k, hi int) run {
	s := c.phrases[k].run
	if m := a.mentionIn(s); m >= 0 && a.mentions[m].hi >= s.lo {
		s.lo = min(s.lo, a.mentions[m].lo)
	}
	for c.tagged(s.hi, tagPreposition, tagOf) {
		n := c.phraseFrom(s.hi + 1)
		if n < 0 || c.phrases[n].hi > hi || c.phrases[n].time {
			break
		}
		s.hi = c.phrases[n].hi
	}
	if c.tag(s.hi) == tagComma && (c.tagged(s.hi+1, tagDeterminer, tagPossessive, tagQuantity) || c.is(s.hi+1, "who")) {
		for i := hi - 1; i > s.hi && i > hi-6; i-- {
			if c.tag(i) == tagComma {
				s.hi = i + 1 // "Kirby, the spokesman, on Friday"
				break
			}
		}
	}
	return s
}

// undated returns a source without the date at its end that tells when it spoke:
// [the minister "on Thursday" said]. Nothing is left of [today].
// The month of "a poll in May" tells which poll.
func (a *assembler) undated(r run) run {
	for _, p := range a.periodsIn(r) {
		if p.hi == r.hi && p.lo >= r.lo && !a.is(p.lo-1, "in") {
			r.hi = p.lo
			for r.len() > 0 && (a.class(r.hi-1)&settingWord != 0 || a.kind(r.hi-1) == token.Comma) {
				r.hi--
			}
		}
	}
	return r
}

// withAside returns a source that is only the end of an aside with the aside and
// the noun phrase before it: [Byrne, speaking before "the vote," said].
func (a *assembler) withAside(r run) run {
	if r.len() == 0 || a.kind(r.hi-1) != token.Comma || r.hi == len(a.tokens) || a.speechVerbAt(r.hi) == r.hi {
		return r
	}
	for i := r.lo; i < r.hi-1; i++ {
		if a.kind(i) == token.Comma {
			return r
		}
	}
	s := a.sentenceOf(r.lo)
	comma := r.lo - 1
	for comma > s.lo && comma > r.lo-headReach && a.kind(comma) != token.Comma {
		comma--
	}
	if comma <= s.lo || a.kind(comma) != token.Comma {
		return r
	}
	k, own := a.mentionIn(run{comma - 1, comma}), a.mentionIn(r)
	if k < 0 || a.mentions[k].hi != comma || a.mentions[k].lo < s.lo || a.mentions[k].possessed {
		return r
	}
	if first := comma + 1; first == r.lo && !a.is(first, "who") {
		if a.mentions[k].form != named || own >= 0 && a.mentions[own].form == named {
			return r // "its lawyer, Ann Lee," has the name where it belongs
		}
	} else if !a.is(first, "who") && (!strings.HasSuffix(a.word(first), "ing") || a.is(first, "according")) {
		return r
	}
	return run{a.mentions[k].lo, r.hi}
}
