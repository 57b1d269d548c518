package lexicon

import "example.com/newsmodel/internal/token"

// Classes says what the single words of a table are to the stage that reads it, such as "a
// word of accusing" or "a word for a long time". A class is one bit of C, and a word may be
// in several.
type Classes[C ~uint32] struct {
	table *Table
	of    map[uint32]C // by number of the word
}

// ReadClasses reads the classes of a table: an entry with the attribute names[i] is in class
// 1<<i. Forms of several words are in none.
func ReadClasses[C ~uint32](x *Lexicon, table string, names ...string) Classes[C] {
	t := x.Table(table)
	of := make(map[uint32]C)
	for _, e := range t.Entries {
		var class C
		for i, name := range names {
			if e.Has(name) {
				class |= 1 << i
			}
		}
		for _, form := range e.Forms {
			of[x.Vocab.ID(form)] |= class
		}
	}
	delete(of, 0) // what is not one word of the vocabulary
	return Classes[C]{t, of}
}

// Of returns the classes of a token, 0 if it is in none. The case of the token does not
// count.
func (c Classes[C]) Of(t token.Token) C {
	if !c.table.Starts(t) {
		return 0
	}
	return c.of[t.Word]
}
