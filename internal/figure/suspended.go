package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// A suspended figure leaves its second part, behind a hyphen, to a later one: "a 7- or 8-inch
// screen", "two-, three- and five-year debt".

// resumed returns the figure that says what suspended figure k is of, nil if k is not
// suspended.
func (s *finder) resumed(k int) *Figure {
	const most = 4 // figures
	for n := k; n < min(k+most, len(s.list)); n++ {
		if !s.isSuspended(n) {
			if n > k && s.Kind(s.list[n].Number.Hi) == token.Dash && s.Glued(s.list[n].Number.Hi) {
				return &s.list[n]
			}
			return nil
		}
	}
	return nil
}

// isSuspended reports whether figure k ends in a hyphen and another one follows it in a list.
func (s *finder) isSuspended(k int) bool {
	const reach = 3 // tokens
	dash := s.list[k].Hi
	if s.Kind(dash) != token.Dash || !s.Glued(dash) || s.Glued(dash+1) || k+1 == len(s.list) {
		return false
	}
	next := s.list[k+1].Lo
	for i := dash + 1; i < next; i++ {
		if s.Kind(i) != token.Comma && !s.Is(i, "and", "or", "to") {
			return false
		}
	}
	return next-dash <= reach && s.InOneSentence(dash, next)
}

// resume gives figure k what it leaves to a later one.
func (s *finder) resume(k int) {
	f := &s.list[k]
	if f.Kind != quantity.Count {
		return
	}
	if g := s.resumed(k); g != nil && g.Unit != "" {
		f.Kind, f.Unit = g.Kind, g.Unit
	}
}
