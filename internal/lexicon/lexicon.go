// Package lexicon holds the vocabulary of news: tables of words and phrases
// that a journalist can read and extend, and the search for them among the
// tokens of a text.
//
// A table is text. A section head names it; each further line is an entry: its
// forms, the first of which is its name, then a tab, then its attributes.
//
//	[titles]
//	Admiral | Adm. | Admirals	military position=before
//
// A capital in a form asks for a capital in the text, and a form in capitals
// only ("US") asks for capitals. A line that starts with # is a comment.
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

// A Lexicon is a set of tables over one vocabulary. Nothing in it changes once it
// is made, so that several goroutines may use it.
type Lexicon struct {
	Vocab  token.Vocab
	tables map[string]*Table
	trie   trie
}

// Builtin returns the lexicon that comes with the library. It is read on the
// first call.
var Builtin = sync.OnceValue(func() *Lexicon { return must(New(builtin())) })

// maxTables is the number of tables that a lexicon can have, one bit of a word each; the last bit
// is goesOn.
const maxTables = 63

// New makes a lexicon of the given texts. Where entries of two texts match, that
// of the earlier text counts.
func New(texts ...string) (*Lexicon, error) {
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	forms := size / 25 // a form takes about so many bytes; the guess saves growing
	x := &Lexicon{tables: make(map[string]*Table), trie: newTrie(forms + forms/2)}
	x.Vocab.Grow(forms)
	for _, text := range texts {
		if err := parse(text, x.add); err != nil {
			return nil, err
		}
	}
	x.trie.mark(uint32(x.Vocab.Len()), 0) // the list has all words now
	x.trie.words[0] = 0                   // what is no word of the vocabulary starts nothing
	return x, nil
}

// Check reports what is wrong with a text that is to go before the built-in tables. It
// adds entries to these: it cannot have a table of another name, which no stage would
// read, nor say of a word what its table does not know.
func Check(text string) error {
	return parse(text, func(section string, _ []string, attrs string) error {
		if keys()[section] == nil {
			return ErrUnknown
		}
		return checkAttrs(section, attrs)
	})
}

// WithBuiltin makes a lexicon of the given text and, behind it, the built-in
// tables. The error is that of [Check].
func WithBuiltin(text string) (*Lexicon, error) {
	if err := Check(text); err != nil {
		return nil, err
	}
	return New(text, builtin())
}

// Table returns the table of that name, an empty one if no text has it.
func (x *Lexicon) Table(name string) *Table {
	if t := x.tables[name]; t != nil {
		return t
	}
	return &Table{trie: &x.trie}
}

// add adds an entry to the table of a section, which it makes if need be.
func (x *Lexicon) add(section string, forms []string, attrs string) error {
	t := x.tables[section]
	if t == nil {
		if len(x.tables) == maxTables {
			return ErrTables
		}
		t = &Table{trie: &x.trie, root: x.trie.add(), bit: 1 << len(x.tables)}
		x.tables[section] = t
	}
	t.add(&x.Vocab, forms, attrs)
	return nil
}

// builtin returns the text of all built-in tables, in the order of their names.
func builtin() string {
	var b strings.Builder
	b.Grow(1 << 20) // more than they are
	names, err := fs.Glob(data, "data/*.txt")
	must(names, err)
	for _, name := range names {
		b.Write(must(data.ReadFile(name)))
		b.WriteByte('\n')
	}
	return b.String()
}

// must returns v. The embedded files cannot fail: the tests read them all.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
