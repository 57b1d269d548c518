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

type modifiers struct {
	*lexicon.Table
	list []modifier
}

func newModifiers(t *lexicon.Table) modifiers {
	m := modifiers{Table: t}
	for _, e := range t.Entries {
		v := modifier{after: e.Value("position") == "after"}
		name := strings.ReplaceAll(e.Value("bound"), " ", "_")
		_ = v.bound.UnmarshalText([]byte(name)) // a bound unknown is exact
		m.list = append(m.list, v)
	}
	return m
}

// match returns the bound of the modifier that starts at token i and stands
// before or after its number, and the index behind it.
func (m *modifiers) match(tokens []token.Token, i int, after bool) (b Bound, end int) {
	end = i
	if i < 0 || i >= len(tokens) {
		return b, i
	}
	m.All(tokens, i, func(e, j int) {
		if m.list[e].after == after && j > end {
			b, end = m.list[e].bound, j
		}
	})
	return b, end
}

// maxModifiers is how many modifiers may stand before a number: "perhaps as
// many as about 20".
const maxModifiers = 3

// before reads the modifiers that start at token i. A later one that says more
// than "exact" wins only over "exact" and "about".
func (d *doc) before(i int) (b Bound, end int) {
	end = i
	for range maxModifiers {
		next, j := d.modifiers.match(d.tokens, end, false)
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

// after reads the modifier behind a figure that ends before token i: "or more".
// It is none where the next figure starts: "200 or more than 300".
func (d *doc) after(i int) (b Bound, end int) {
	if i >= len(d.tokens) || d.tokens[i].Gap > token.Line {
		return b, i
	}
	b, end = d.modifiers.match(d.tokens, i, true)
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
