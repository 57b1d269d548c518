package lexicon

import "example.com/newsmodel/internal/token"

// A TableOf is a table with a value for each entry: its attributes as the stage
// that reads the table has parsed them.
type TableOf[E any] struct {
	*Table
	Values []E // by entry
}

// Read returns the table with the value of each entry.
func Read[E any](t *Table, value func(Entry) E) TableOf[E] {
	values := make([]E, len(t.Entries))
	for i, e := range t.Entries {
		values[i] = value(e)
	}
	return TableOf[E]{t, values}
}

// At returns the value of the entry whose longest form stands at tokens[i], and the
// index of the first token behind it; nil and i if there is none.
func (t *TableOf[E]) At(tokens []token.Token, i int) (*E, int) {
	if uint(i) >= uint(len(tokens)) || !t.Starts(tokens[i]) {
		return nil, i
	}
	e, end := t.longest(tokens, i)
	if e < 0 {
		return nil, i
	}
	return &t.Values[e], end
}
