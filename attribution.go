package newsmodel

import (
	"cmp"
	"slices"
	"sort"

	"example.com/newsmodel/internal/token"
)

// An attribution is a statement while its parties are not yet resolved.
type attribution struct {
	kind     StatementKind
	verbatim bool  // the content is the speaker's own words without quotation marks
	source   run   // who says it; empty if the text does not say
	cue      run   // the words of saying; empty if there are none
	content  []run // what is said, without the outer quotation marks
	lemma    string
	negated  bool
	when     period
	evidence // of its parts, as they were found
}

// whole returns the run from the first to the last part.
func (a attribution) whole() run {
	r := a.content[0]
	join := func(s run) {
		if s.len() > 0 {
			r.lo, r.hi = min(r.lo, s.lo), max(r.hi, s.hi)
		}
	}
	join(a.source)
	join(a.cue)
	for _, s := range a.content {
		join(s)
	}
	return r
}

// findAttributions finds source, cue and content of each statement: a learned
// tagger proposes, the structure of quotations disposes.
func (d *doc) findAttributions() {
	a := &d.assembler
	*a = assembler{
		doc: d, transcript: d.readTranscript(), floor: floor{last: -1, line: -1, signed: -1},
		scratch: a.scratch, spans: a.spans, parts: a.parts, inner: a.inner, spare: a.spare, group: a.group,
	}
	for i, p := range d.paras {
		d.check()
		a.after = para{}
		if i+1 < len(d.paras) {
			a.after = d.paras[i+1]
		}
		if d.paragraphTells(i) && p.lo != a.signed && !a.headlined(i) && !a.spoken(i) {
			a.paragraph(p)
		}
	}
	for i := range d.attributions {
		d.check()
		a := &d.attributions[i]
		slices.SortFunc(a.content, func(a, b run) int { return a.lo - b.lo })
		d.turn(a)
		a.kind = d.statementKind(*a)
		a.traits |= d.traitsOf(*a)
		if a.cue.len() > 0 {
			a.lemma, a.negated = d.lemma(a.cue)
			a.when = d.saidOn(*a)
		}
	}
	d.attributions = slices.DeleteFunc(d.attributions, func(a attribution) bool { return a.confidence() < leastConfidence })
	slices.SortStableFunc(d.attributions, func(a, b attribution) int {
		x, y := a.whole(), b.whole()
		return cmp.Or(x.lo-y.lo, y.hi-x.hi)
	})
}

// holding returns the innermost statement whose content holds r, -1 if there is none:
// the one of fewest words.
func (d *doc) holding(r run) int {
	const nested = 16 // statements that start before r and may hold it
	end := sort.Search(len(d.attributions), func(k int) bool { return d.attributions[k].whole().lo > r.lo })
	best := -1
	for k := max(end-nested, 0); k < end; k++ {
		a := &d.attributions[k]
		holds := slices.ContainsFunc(a.content, func(c run) bool { return c.covers(r) })
		if holds && (best < 0 || a.whole().len() <= d.attributions[best].whole().len()) {
			best = k
		}
	}
	return best
}

// statements returns the attributions as values.
func (d *doc) statements() []Statement {
	if len(d.attributions) == 0 {
		return nil
	}
	pieces := 0
	for _, a := range d.attributions {
		pieces += len(a.content)
	}
	out := make([]Statement, 0, len(d.attributions))
	content := make([]Phrase, 0, pieces)                                      // of all statements, as are the sources
	sources := make([]Party, 0, len(d.attributions)+len(d.attributions)/16+1) // some have several
	for _, a := range d.attributions {
		s := Statement{Phrase: d.phrase(a.whole()), Kind: a.kind, Confidence: a.confidence()}
		first := len(content)
		for _, c := range a.content {
			content = append(content, d.phrase(c))
		}
		s.Content = slices.Clip(content[first:])
		if a.cue.len() > 0 {
			s.Cue = Cue{Phrase: d.phrase(a.cue), Lemma: a.lemma, Negated: a.negated}
			s.When = d.periodValue(a.when)
		}
		if a.source.len() > 0 {
			first := len(sources)
			for _, p := range d.partiesOf(a.source) {
				sources = append(sources, d.partyValue(p))
			}
			s.Sources = slices.Clip(sources[first:])
		}
		out = append(out, s)
	}
	return out
}

// statementKind tells the kind of a statement by the share of quoted words. A
// word or two in quotation marks do not make a long statement mixed.
func (d *doc) statementKind(a attribution) StatementKind {
	words, quoted := 0, 0
	for _, c := range a.content {
		for i := c.lo; i < c.hi; i++ {
			if d.tokens[i].Kind <= token.Number && d.tokens[i].Kind != token.Symbol {
				words++
				if d.quoted[i] > 0 {
					quoted++
				}
			}
		}
	}
	switch {
	case a.verbatim, quoted == words:
		return StatementDirect
	case quoted*10 < words:
		return StatementIndirect
	}
	return StatementMixed
}

// saidOn returns the first date in the clause of the cue, outside the content. A
// month or a year tells when something was said only right behind the cue.
func (d *doc) saidOn(a attribution) period {
	for _, p := range d.periodsIn(run{a.cue.lo - whenReach, a.cue.hi + whenReach}) {
		if d.sentenceNumber(p.lo) != d.sentenceNumber(a.cue.lo) || p.from.Day == 0 && !p.from.IsZero() && (p.lo < a.cue.hi || p.lo > a.cue.hi+2) {
			continue
		}
		if !slices.ContainsFunc(a.content, func(c run) bool { return c.lo < p.hi && p.lo < c.hi }) {
			return p
		}
	}
	return period{}
}

// whenReach is how many tokens from the cue a date may stand that tells when
// the thing was said.
const whenReach = 12
