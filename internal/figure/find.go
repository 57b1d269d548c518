package figure

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// Most numbers of a story are figures. What is part of a date, a name or an address is not,
// nor are the numbers of captions, bylines and whatever else is not the story's own text.

// findFigures finds the numbers of the story that are figures, in the paragraphs of the
// story.
func (s *finder) findFigures() {
	numbers := 0
	for i, t := range s.Tokens {
		if t.Kind == token.Number && !s.dates.Has(i) {
			numbers++
		}
	}
	s.list = slices.Grow(s.list, numbers)
	i := 0
	for n, p := range s.Paragraphs {
		lo := p.Lo
		if s.layout.KindOf(n) == layout.KindHeadline {
			lo = s.layout.Headline.Lo // behind the label of the desk
		}
		for i = max(i, lo); s.layout.IsStory(n) && i < p.Hi; {
			if q, ok := s.figureAt(i); ok {
				s.list = append(s.list, newFigure(q))
				i = q.Hi
				continue
			}
			i++
		}
	}
}

// figureAt reads the quantity at token i if it is a figure: no part of a
// date or of a name.
func (s *finder) figureAt(i int) (q quantity.Quantity, ok bool) {
	if !s.quantities.MayStart(i) {
		return q, false
	}
	s.Check()
	q, ok = s.quantities.At(i)
	n := naming{s}
	if !ok || n.isDate(q) || n.isName(q) {
		return q, false
	}
	return q, !q.Open || s.layout.SentenceOf(i) == q.Run
}

// describeFigures finds what the figures count and what happened to it. The description of
// a figure asks that of the figures before it.
func (s *finder) describeFigures() {
	sterling, choose := false, chooser{finder: s}
	for k := range s.list {
		s.Check()
		f := &s.list[k]
		s.resume(k)
		s.decidePounds(f, sterling)
		s.chooseCurrency(k)
		sterling = sterling || strings.HasPrefix(f.Unit, "GBP")
		if s.isAge(f) {
			f.Kind, f.Unit = quantity.Age, "yr"
		}
		f.Noun = s.nounOf(k)
		f.Change = s.change(k)
		if f.Change == quantity.NoChange || f.Noun.Len() > 0 || f.Kind == quantity.Count { // not: closed 0.4% higher
			f.Event = choose.eventOf(k)
		}
		if g := s.listedBefore(k); g != nil && g.Part && g.Event == f.Event {
			f.Part = true // including three men and two women
		}
		switch {
		case f.Noun.Len() > 0:
			continue
		case f.Kind != quantity.Count:
		case f.Event != "":
			f.Noun = s.impliedNoun(k)
		default:
			f.Noun = s.elidedNoun(k)
		}
		if f.Noun.Len() == 0 && f.Event == "" {
			m := measuring{s}
			f.measured = m.measuredBy(k)
			f.Noun = m.measuredNoun(f)
		}
	}
}
