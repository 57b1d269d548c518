package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Copy gives an age without its unit where a person stands beside it: "Ann Lee, 34,", "aged
// 7", "she is 52". With its unit, "34-year-old", package quantity reads it.

// maxAge is the greatest age of a person.
const maxAge = 115

// isAge reports whether a bare number is an age by its place: "aged 7", "Ann
// Lee, 34, said".
func (s *finder) isAge(f *Figure) bool {
	plain := f.Number.Len() <= 1 || f.Bound == quantity.Between
	if f.Kind != quantity.Count || f.Bound == quantity.Vague || f.Value > maxAge || !plain {
		return false
	}
	before := f.Lo - 1
	switch {
	case s.isA(before, agedWord), s.Is(before, "of") && s.Is(before-1, "age"):
		return true
	case s.Is(before, "of") && s.isA(before-1, youngWord): // a boy of 12
		return s.quantities.Counted(f.Hi).Len() == 0
	case f.hasWordsBehind() && s.isA(f.Hi-1, elderWord): // 65 and older
		return true
	case s.Is(f.Lo, "over", "under") && s.Class(before)&text.Plural != 0: // children under five
		return true
	case s.isA(before, turnWord):
		return s.quantities.Counted(f.Hi).Len() == 0
	case s.Class(before)&text.Be != 0 && s.isHeOrShe(before-1), s.Is(before, "at") && s.Is(before-1, "died"):
		return !f.hasWordsBehind() && (s.quantities.Pause(f.Hi) || s.Is(f.Hi, "when", "by", "at", "next", "on", "this"))
	case s.Class(before)&text.Be != 0 && s.Capital(before-1): // Sigg was 17 when he left
		return s.Is(f.Hi, "when") && s.Is(f.Hi+1, "he", "she")
	case s.Is(before, "and") && s.followsAge(before) && !f.hasWordsBehind(): // aged 12 and nine
		return s.quantities.Counted(f.Hi).Len() == 0
	}
	return f.Len() == 1 && s.isAgeAside(f)
}

// isHeOrShe reports whether a word for one person stands at token i, or before the auxiliaries
// there: "he will" be.
func (s *finder) isHeOrShe(i int) bool {
	for s.Class(i)&text.Modal != 0 || s.Is(i, "have", "has", "had") {
		i--
	}
	return s.Is(i, "he", "she", "who")
}

// followsAge reports whether an age ends before token i.
func (s *finder) followsAge(i int) bool {
	k := s.Holding(i - 1)
	return k >= 0 && s.list[k].Kind == quantity.Age
}

// isAgeAside reports whether the digits of f stand as the age of somebody behind a
// comma: "Ann Lee, 34,", "the driver, 31, was".
func (s *finder) isAgeAside(f *Figure) bool {
	name := f.Lo - 2
	if s.Kind(f.Lo) != token.Number || s.Kind(f.Lo-1) != token.Comma || s.Kind(name) != token.Word || s.dates.Has(name) {
		return false
	}
	switch {
	case s.Token(name).Capital():
		closed := s.Kind(f.Hi) == token.Close || s.Kind(f.Hi) == token.Dash && !s.Glued(f.Hi)
		return s.quantities.Pause(f.Hi) || closed || s.isPersonName(name) && s.quantities.Counted(f.Hi).Len() == 0
	case s.isA(name, youngWord):
		return s.quantities.Pause(f.Hi)
	}
	return s.Kind(f.Hi) == token.Comma && s.Class(name)&text.Closed == 0 && !s.Plural(name)
}

// isPersonName reports whether the capitals before the comma that follows token i are the
// name of a person who may be the subject: "Omar Diaz, 58 died".
func (s *finder) isPersonName(i int) bool {
	first := i
	for first > 0 && s.Capital(first-1) && !s.StartsSentence(first) {
		first--
	}
	if first == i || s.Class(first-1)&text.Preposition != 0 && !s.StartsSentence(first) {
		return false
	}
	for k := first; k < i; k++ {
		if s.Class(k)&text.Forename != 0 {
			return true
		}
	}
	return false
}
