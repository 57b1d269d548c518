package lexicon

import "example.com/newsmodel/internal/token"

// Classes are the single words of a table by what they are to the stage that reads it: a
// class is a bit, and a word may be in several.
type Classes[C ~uint32] struct {
	table *Table
	of    map[uint32]C // by number of the word
}

// ReadClasses returns the words of a table. A word with the attribute names[i] is in class
// 1<<i.
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
	delete(of, 0) // of forms of several words
	return Classes[C]{t, of}
}

// Of returns the classes of a token, 0 if it is in none.
func (c Classes[C]) Of(t token.Token) C {
	if !c.table.Starts(t) {
		return 0
	}
	return c.of[t.Word]
}
