package lexicon

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A Table finds its entries in a run of tokens, the longest form first.
type Table struct {
	Entries []Entry

	bit    int
	starts []uint64          // shared by all tables of a lexicon
	next   map[uint64]uint32 // node<<32 | word -> node; node 0 is the root
	entry  map[uint32]int32  // node -> its first use in uses, plus one
	uses   []use
	nodes  uint32
}

// A use is one entry that a node of the trie stands for.
type use struct {
	entry         int32
	next          int32  // the next use of the same words, plus one
	capital, caps uint32 // which of its words ask for a capital, for capitals only
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
		for _, k := range token.Scan(form, nil) {
			if !token.IsMark(k.Word) {
				v.Add(form[k.Start:k.End])
			}
		}
		node := uint32(0)
		u := use{entry: id}
		for i, k := range token.Scan(form, v) {
			if k.Capital() && i < 32 {
				u.capital |= 1 << i
				if k.Shape == token.Upper && !k.Dotted(form) {
					u.caps |= 1 << i
				}
			}
			key := uint64(node)<<32 | uint64(k.Word)
			n, ok := t.next[key]
			if !ok {
				t.nodes++
				n = t.nodes
				t.next[key] = n
			}
			node = n
		}
		if node == 0 {
			continue
		}
		t.uses = append(t.uses, u)
		at := t.entry[node]
		if at == 0 {
			t.entry[node] = int32(len(t.uses))
			continue
		}
		for t.uses[at-1].next != 0 {
			at = t.uses[at-1].next
		}
		t.uses[at-1].next = int32(len(t.uses))
	}
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
	node := uint32(0)
	for j := i; j < len(tokens) && j < i+maxForm; j++ {
		if j > i && tokens[j].Gap == token.Blank {
			return
		}
		n, ok := t.next[uint64(node)<<32|uint64(tokens[j].Word)]
		if !ok {
			return
		}
		node = n
		for at := t.entry[node]; at != 0; at = t.uses[at-1].next {
			if u := t.uses[at-1]; u.fits(tokens[i : j+1]) {
				f(int(u.entry), j+1)
			}
		}
	}
}

// Starts reports whether a form of the table may start with the token.
func (t *Table) Starts(k token.Token) bool {
	if k.Word == 0 || len(t.uses) == 0 {
		return false
	}
	return token.IsMark(k.Word) || t.starts[k.Word]>>t.bit&1 != 0
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
