package toll

import (
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A story that tells of several incidents tells them apart by their places: "killed eight in
// Vale and two near Port Ellis".

// whereOf returns the place that the sentence of a toll names nearest to it, behind a word such as
// "in" or "near"; the zero place if it names none.
func (s *finder) whereOf(r token.Run) (where place.Place) {
	const reach = 30 // tokens to either side
	sentence := s.layout.SentenceOf(r.Lo)
	nearest := reach
	for i := max(sentence.Lo, r.Lo-reach); i < min(sentence.Hi, r.Hi+reach); i++ {
		at, end := s.placeBehind(i)
		if end > sentence.Hi || at == end {
			continue
		}
		if d := max(r.Lo-end, at-r.Hi, 0); d < nearest {
			where, _ = s.places.Of(at, end)
			nearest = d
		}
	}
	return where
}

// placeBehind returns where the name of a place starts and ends behind a word such as "in" at token
// i, equal indices if none is there: "in eastern | Ghana |".
func (s *finder) placeBehind(i int) (at, end int) {
	if s.Class(i)&text.Spot == 0 {
		return i, i
	}
	const longest = 3
	for at = i + 1; at <= i+longest; at++ {
		if e, end := s.places.Match(at); e >= 0 && s.places.Means(s.places.Entry(e), at, end) {
			return at, end
		}
		lower := s.Kind(at) == token.Word && s.IsOpen(at) && s.Token(at).Shape == token.Lower
		if !lower && s.Class(at)&(text.Inner|text.Determiner) == 0 {
			break
		}
	}
	return i, i
}
