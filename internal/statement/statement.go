package statement

import (
	"cmp"
	"slices"
	"sort"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An Statement is a statement while its parties are not yet resolved.
type Statement struct {
	Kind     Kind
	verbatim bool        // the content is the speaker's own words without quotation marks
	Source   token.Run   // who says it; empty if the text does not say
	Cue      token.Run   // the words of saying; empty if there are none
	Content  []token.Run // what is said, without the outer quotation marks
	Lemma    string
	Negated  bool
	When     date.Period
	evidence // of its parts, as they were found
}

// Whole returns the run from the first to the last part.
func (a Statement) Whole() token.Run {
	r := a.Content[0]
	join := func(s token.Run) {
		if s.Len() > 0 {
			r.Lo, r.Hi = min(r.Lo, s.Lo), max(r.Hi, s.Hi)
		}
	}
	join(a.Source)
	join(a.Cue)
	for _, s := range a.Content {
		join(s)
	}
	return r
}

// findStatements finds source, cue and content of each statement: a learned
// tagger proposes, the structure of quotations disposes.
func (f *finder) findStatements() {
	a := &f.assembler
	*a = assembler{
		finder: f, transcript: f.readTranscript(), floor: floor{last: -1, line: -1, signed: -1},
		scratch: a.scratch, spans: a.spans, parts: a.parts, inner: a.inner, spare: a.spare, group: a.group,
	}
	for i, p := range f.Paragraphs {
		f.Check()
		a.after = text.Paragraph{}
		if i+1 < len(f.Paragraphs) {
			a.after = f.Paragraphs[i+1]
		}
		if f.layout.Tells(i) && p.Lo != a.signed && !a.headlined(i) && !a.spoken(i) {
			a.paragraph(p)
		}
	}
	for i := range f.list {
		f.Check()
		a := &f.list[i]
		slices.SortFunc(a.Content, func(a, b token.Run) int { return a.Lo - b.Lo })
		f.turn(a)
		a.Kind = f.statementKind(*a)
		a.traits |= f.traitsOf(*a)
		if a.Cue.Len() > 0 {
			a.Lemma, a.Negated = f.lemma(a.Cue)
			a.When = f.saidOn(*a)
		}
	}
	f.list = slices.DeleteFunc(f.list, func(a Statement) bool { return a.Confidence() < leastConfidence })
	slices.SortStableFunc(f.list, func(a, b Statement) int {
		x, y := a.Whole(), b.Whole()
		return cmp.Or(x.Lo-y.Lo, y.Hi-x.Hi)
	})
}

// Holding returns the innermost statement whose content holds r, -1 if there is none:
// the one of fewest words.
func (s *Statements) Holding(r token.Run) int {
	const nested = 16 // statements that start before r and may hold it
	end := sort.Search(len(s.list), func(k int) bool { return s.list[k].Whole().Lo > r.Lo })
	best := -1
	for k := max(end-nested, 0); k < end; k++ {
		a := &s.list[k]
		holds := slices.ContainsFunc(a.Content, func(c token.Run) bool { return c.Covers(r) })
		if holds && (best < 0 || a.Whole().Len() <= s.list[best].Whole().Len()) {
			best = k
		}
	}
	return best
}

// statementKind tells the kind of a statement by the share of quoted words. A
// word or two in quotation marks do not make a long statement mixed.
func (f *finder) statementKind(a Statement) Kind {
	words, quoted := 0, 0
	for _, c := range a.Content {
		for i := c.Lo; i < c.Hi; i++ {
			if f.Tokens[i].Kind <= token.Number && f.Tokens[i].Kind != token.Symbol {
				words++
				if f.quoted[i] > 0 {
					quoted++
				}
			}
		}
	}
	switch {
	case a.verbatim, quoted == words:
		return Direct
	case quoted*10 < words:
		return Indirect
	}
	return Mixed
}

// saidOn returns the first date in the clause of the cue, outside the content. A
// month or a year tells when something was said only right behind the cue.
func (f *finder) saidOn(a Statement) date.Period {
	for _, p := range f.dates.In(token.From(a.Cue.Lo-whenReach, a.Cue.Hi+whenReach)) {
		if f.SentenceNumber(p.Lo) != f.SentenceNumber(a.Cue.Lo) || p.From.Day == 0 && !p.From.IsZero() && (p.Lo < a.Cue.Hi || p.Lo > a.Cue.Hi+2) {
			continue
		}
		if !slices.ContainsFunc(a.Content, func(c token.Run) bool { return c.Lo < p.Hi && p.Lo < c.Hi }) {
			return p
		}
	}
	return date.Period{}
}

// whenReach is how many tokens from the cue a date may stand that tells when
// the thing was said.
const whenReach = 12
