package newsmodel

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
func (d *doc) modifierAt(i int, after bool) (b Bound, end int) {
	end = i
	if i < 0 || i >= len(d.tokens) {
		return b, i
	}
	d.modifiers.All(d.tokens, i, func(e, j int) {
		if m := d.modifiers.Values[e]; m.after == after && j > end {
			b, end = m.bound, j
		}
	})
	return b, end
}

// maxModifiers is how many modifiers may stand before a number: "perhaps as
// many as about 20".
const maxModifiers = 3

// boundBefore reads the modifiers that start at token i. A later one that says more
// than "exact" wins only over "exact" and "about".
func (d *doc) boundBefore(i int) (b Bound, end int) {
	end = i
	if _, up := d.changes.At(d.tokens, i-1); up > i { // ticked up to 3.9%
		return b, i
	}
	for range maxModifiers {
		next, j := d.modifierAt(end, false)
		if j == end {
			break
		}
		if b == BoundExact || b == BoundAbout && next != BoundExact {
			b = next
		}
		end = j
	}
	return b, end
}

// boundBehind reads the modifier behind a figure that ends before token i: "or more".
// It is none where the next figure starts: "200 or more than 300".
func (d *doc) boundBehind(i int) (b Bound, end int) {
	if i >= len(d.tokens) || d.tokens[i].Gap > token.Line {
		return b, i
	}
	b, end = d.modifierAt(i, true)
	number := end
	if d.is(end, "than", "to", "a") {
		number++
	}
	digits := d.kind(number) == token.Number || d.kind(number) == token.Currency
	if end > i && (d.is(end, "than", "to") || digits || d.numeral(number).class != notNumeral) {
		return BoundExact, i
	}
	return b, end
}
