package quantity

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A modifier is an entry of the bounds table.
type modifier struct {
	bound Bound
	after bool
}

func newModifier(e lexicon.Entry) modifier {
	m := modifier{after: e.Value("position") == "after"}
	_ = m.bound.UnmarshalText([]byte(strings.ReplaceAll(e.Value("bound"), " ", "_"))) // a bound unknown is exact
	return m
}

// modifierAt returns the bound of the modifier that starts at token i and stands
// before or after its number, and the index behind it.
func (s *Quantities) modifierAt(i int, after bool) (b Bound, end int) {
	end = i
	if i < 0 || i >= len(s.Tokens) {
		return b, i
	}
	s.modifiers.All(s.Tokens, i, func(e, j int) {
		if m := s.modifiers.Values[e]; m.after == after && j > end {
			b, end = m.bound, j
		}
	})
	return b, end
}

// maxModifiers is how many modifiers may stand before a number: "perhaps as
// many as about 20".
const maxModifiers = 3

// BoundBefore reads the modifiers that start at token i. A later one that says more
// than "exact" wins only over "exact" and "about".
func (s *Quantities) BoundBefore(i int) (b Bound, end int) {
	end = i
	if _, up := s.changes.At(s.Tokens, i-1); up > i { // ticked up to 3.9%
		return b, i
	}
	for range maxModifiers {
		next, j := s.modifierAt(end, false)
		if j == end {
			break
		}
		if b == Exact || b == About && next != Exact {
			b = next
		}
		end = j
	}
	return b, end
}

// boundBehind reads the modifier behind a figure that ends before token i: "or more".
// It is none where the next figure starts: "200 or more than 300".
func (s *Quantities) boundBehind(i int) (b Bound, end int) {
	if i >= len(s.Tokens) || s.Tokens[i].Gap > token.Line {
		return b, i
	}
	b, end = s.modifierAt(i, true)
	number := end
	if s.Is(end, "than", "to", "a") {
		number++
	}
	digits := s.Kind(number) == token.Number || s.Kind(number) == token.Currency
	if end > i && (s.Is(end, "than", "to") || digits || s.Numeral(number).Class != NotNumeral) {
		return Exact, i
	}
	return b, end
}
