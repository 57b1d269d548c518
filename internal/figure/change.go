package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// sharesChange reports whether the word that governs figure g governs f too:
// "lost 190 points, or 0.6%", "rose 2% in May and 5% over the year".
func (s *finder) sharesChange(g, f *Figure) bool {
	end := max(g.Hi, g.Noun.Hi)
	switch {
	case s.Is(f.Lo-1, "or"):
		return end == f.Lo-1 || end == f.Lo-2 && s.Kind(end) == token.Comma
	case s.Is(f.Lo-1, "and"):
		return f.Kind == quantity.Percent && g.Kind == quantity.Percent && f.Lo-end <= maxShared && s.Same(end, f.Lo)
	}
	return false
}

// maxShared is how far apart, in tokens, two figures of one change may stand.
const maxShared = 6

// change returns how the number of figure k changes something: "rose 3%", "a 3%
// increase", "up 12 points". A level that was reached is no change: "rose to 3%".
func (s *finder) change(k int) quantity.Change {
	f := &s.list[k]
	if f.Kind == quantity.Percent && f.Value < 0 {
		return quantity.Down
	}
	if c := s.changeBefore(f.Lo); c != quantity.NoChange {
		return c
	}
	if k > 0 && s.sharesChange(&s.list[k-1], f) {
		return s.list[k-1].Change
	}
	return s.numbers.ChangeBehind(f.Hi)
}

// changeBefore returns what the word of rising or falling that governs a figure
// at token i tells: no preposition but "by" and the like stands between.
func (s *finder) changeBefore(i int) quantity.Change {
	c, r := s.numbers.ChangeBefore(i, 4)
	if c == quantity.NoChange {
		return c
	}
	for k := r.Hi; k < i; k++ {
		if s.Kind(k) == token.Comma || s.Class(k)&(text.Modal|text.Have) != 0 || s.Class(k)&text.Preposition != 0 && !s.Is(k, "by", "of", "about", "around", "over", "under") {
			return quantity.NoChange
		}
	}
	return c
}
