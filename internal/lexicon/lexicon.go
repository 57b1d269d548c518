// Package lexicon holds the vocabulary of news: tables of words and phrases
// that a journalist can read and extend, and the search for them in a run of
// tokens.
//
// A table is text. A section head names it; each further line is an entry: its
// forms, the first of which is its name, then a tab, then what is known of it.
//
//	[titles]
//	Admiral | Adm. | Admirals	military position=before
//
// A capital in a form asks for a capital in the text, and a form in capitals
// only ("US") asks for capitals. A line that starts with # is a remark.
package lexicon

import (
	"embed"
	"io/fs"
	"strings"
	"sync"

	"example.com/newsmodel/internal/token"
)

//go:embed data/*.txt
var data embed.FS

// A Lexicon is a set of tables over one vocabulary. It is not written after it
// was made and may be used by several goroutines.
type Lexicon struct {
	Vocab  token.Vocab
	tables map[string]*Table
	starts []uint64 // by number of a word: a bit for each table with a form that starts so
}

// Builtin returns the lexicon that comes with the library. It is read on the
// first call.
var Builtin = sync.OnceValue(func() *Lexicon { return must(New(builtin())) })

// New makes a lexicon of the given texts. Entries of earlier texts go before
// those of later ones.
func New(texts ...string) (*Lexicon, error) {
	x := &Lexicon{tables: make(map[string]*Table)}
	for _, text := range texts {
		if err := Parse(text, x.add); err != nil {
			return nil, err
		}
	}
	x.starts = make([]uint64, x.Vocab.Len()+1)
	for _, t := range x.tables {
		t.starts = x.starts
		for key := range t.next {
			if node, word := key>>32, uint32(key); node == 0 && !token.IsMark(word) {
				x.starts[word] |= 1 << t.bit
			}
		}
	}
	return x, nil
}

// WithBuiltin makes a lexicon of the given texts and, behind them, the
// built-in tables.
func WithBuiltin(text string) (*Lexicon, error) { return New(text, builtin()) }

// Table returns the table of that name. It is empty where no text has one.
func (x *Lexicon) Table(name string) *Table {
	if t := x.tables[name]; t != nil {
		return t
	}
	return &Table{}
}

func (x *Lexicon) add(section string, forms []string, attrs string) {
	t := x.tables[section]
	if t == nil {
		t = &Table{bit: len(x.tables) % 64, next: make(map[uint64]uint32), entry: make(map[uint32]int32)}
		x.tables[section] = t
	}
	t.add(&x.Vocab, forms, attrs)
}

// builtin returns the text of all built-in tables, in the order of their names.
func builtin() string {
	var b strings.Builder
	names, err := fs.Glob(data, "data/*.txt")
	must(names, err)
	for _, name := range names {
		b.Write(must(data.ReadFile(name)))
		b.WriteByte('\n')
	}
	return b.String()
}

// must returns v; the embedded files cannot fail, which the tests show.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
