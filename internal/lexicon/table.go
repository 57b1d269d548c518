package lexicon

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A Table finds its entries in a run of tokens, the longest form first.
type Table struct {
	Entries []Entry

	trie *trie
	root uint32 // node of the trie
	bit  int    // in trie.starts
}

// A trie holds the forms of all tables of a lexicon, one root a table.
type trie struct {
	next   map[uint64]uint32 // node<<32 | word -> node
	first  []int32           // by node: its first use in uses, plus one
	uses   []use
	starts []uint64      // by number of a word: a bit for each table with a form that starts so
	tokens []token.Token // scratch, while the lexicon is made
}

// A use is one entry that a node of the trie stands for.
type use struct {
	entry         int32
	next          int32  // the next use of the same words, plus one
	capital, caps uint32 // which of its words ask for a capital, for capitals only
}

// node makes a node and returns its number.
func (t *trie) node() uint32 {
	t.first = append(t.first, 0)
	return uint32(len(t.first) - 1)
}

// An Entry is one line of a table.
type Entry struct {
	Name  string // the first form
	Forms []string
	Attrs string // "military position=before"
}

// Has reports whether the entry has the bare attribute.
func (e Entry) Has(attr string) bool {
	for s := e.Attrs; s != ""; {
		var word string
		word, s, _ = strings.Cut(s, " ")
		if word == attr {
			return true
		}
	}
	return false
}

// Value returns the value of an attribute "key=value", with blanks for its
// underscores, and "" if there is none.
func (e Entry) Value(key string) string {
	for s := e.Attrs; s != ""; {
		var word string
		word, s, _ = strings.Cut(s, " ")
		if k, v, ok := strings.Cut(word, "="); ok && k == key {
			return strings.ReplaceAll(v, "_", " ")
		}
	}
	return ""
}

// Values returns the members of an attribute "key=a,b,c".
func (e Entry) Values(key string) []string {
	v := e.Value(key)
	if v == "" {
		return nil
	}
	return strings.Split(v, ",")
}

func (t *Table) add(v *token.Vocab, forms []string, attrs string) {
	id := int32(len(t.Entries))
	t.Entries = append(t.Entries, Entry{Name: forms[0], Forms: forms, Attrs: attrs})
	for _, form := range forms {
		t.addForm(v, id, form)
	}
}

// addForm lays the way of a form through the trie.
func (t *Table) addForm(v *token.Vocab, entry int32, form string) {
	x := t.trie
	x.tokens = token.Append(x.tokens[:0], form, nil)
	node, u := t.root, use{entry: entry}
	for i, k := range x.tokens {
		word := k.Word
		if !token.IsMark(word) {
			word = v.Add(form[k.Start:k.End])
		}
		if k.Capital() && i < maxForm {
			u.capital |= 1 << i
			if k.Shape == token.Upper && !k.Dotted(form) {
				u.caps |= 1 << i
			}
		}
		key := uint64(node)<<32 | uint64(word)
		next, ok := x.next[key]
		if !ok {
			next = x.node()
			x.next[key] = next
		}
		if i == 0 {
			x.mark(word, t.bit)
		}
		node = next
	}
	if node == t.root {
		return
	}
	x.uses = append(x.uses, u)
	last := &x.first[node]
	for *last != 0 {
		last = &x.uses[*last-1].next
	}
	*last = int32(len(x.uses))
}

// mark notes that a form of the table with that bit starts with the word.
func (t *trie) mark(word uint32, bit int) {
	if token.IsMark(word) {
		return
	}
	for int(word) >= len(t.starts) {
		t.starts = append(t.starts, 0)
	}
	t.starts[word] |= 1 << bit
}

// maxForm is the longest form, in tokens, that Match follows.
const maxForm = 16

// Match returns the number of the entry whose longest form stands at tokens[i],
// and the index of the first token behind it. The entry is -1 if there is none.
// Of several entries with that form the first one in the table counts. A form
// does not run over an empty line.
func (t *Table) Match(tokens []token.Token, i int) (entry, end int) {
	entry, end = -1, i
	t.walk(tokens, i, func(e, j int) {
		if j > end {
			entry, end = e, j
		}
	})
	return entry, end
}

// All calls f with each entry that has a form at tokens[i] and with the index
// of the first token behind it, shorter forms first.
func (t *Table) All(tokens []token.Token, i int, f func(entry, end int)) {
	t.walk(tokens, i, f)
}

func (t *Table) walk(tokens []token.Token, i int, f func(entry, end int)) {
	if !t.Starts(tokens[i]) {
		return
	}
	x, node := t.trie, t.root
	for j := i; j < len(tokens) && j < i+maxForm; j++ {
		if j > i && tokens[j].Gap == token.Blank || tokens[j].Word == 0 {
			return
		}
		next, ok := x.next[uint64(node)<<32|uint64(tokens[j].Word)]
		if !ok {
			return
		}
		node = next
		for at := x.first[node]; at != 0; at = x.uses[at-1].next {
			if u := x.uses[at-1]; u.fits(tokens[i : j+1]) {
				f(int(u.entry), j+1)
			}
		}
	}
}

// Starts reports whether a form of the table may start with the token.
func (t *Table) Starts(k token.Token) bool {
	if k.Word == 0 || t.trie == nil {
		return false
	}
	return token.IsMark(k.Word) || int(k.Word) < len(t.trie.starts) && t.trie.starts[k.Word]>>t.bit&1 != 0
}

// fits reports whether the tokens have the capitals that the form asks for.
func (u use) fits(tokens []token.Token) bool {
	if u.capital == 0 {
		return true
	}
	for i, k := range tokens {
		if u.caps>>i&1 != 0 && k.Shape != token.Upper || u.capital>>i&1 != 0 && !k.Capital() {
			return false
		}
	}
	return true
}
