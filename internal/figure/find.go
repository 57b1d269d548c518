package figure

import (
	"slices"

	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// findFigures finds the numbers of the story with what they count.
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
		for i = max(i, lo); s.layout.Tells(n) && i < p.Hi; {
			if q, ok := s.counted(i); ok {
				s.list = append(s.list, newFigure(q))
				i = q.Hi
				continue
			}
			i++
		}
	}
	s.findCounted()
}

// counted reads the quantity at token i if it is a figure: no part of a
// date or of a name.
func (s *finder) counted(i int) (q quantity.Quantity, ok bool) {
	if !s.numbers.MayStart(i) {
		return q, false
	}
	s.Check()
	q, ok = s.numbers.At(i)
	return q, ok && !s.isDate(q) && !s.isName(q) && (!q.Open || s.layout.SentenceOf(i) == q.Run)
}
