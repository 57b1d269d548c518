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
	bit  uint64 // of the table, in trie.words
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

// add adds an entry behind the others.
func (t *Table) add(v *token.Vocab, forms []string, attrs string) {
	id := int32(len(t.Entries))
	t.Entries = append(t.Entries, Entry{Name: forms[0], Forms: forms, Attrs: attrs})
	for _, form := range forms {
		t.addForm(v, id, form)
	}
}

// addForm adds a form of an entry to the trie, word by word.
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
		if i == 0 {
			x.mark(word, t.bit)
		} else {
			x.mark(word, goesOn)
		}
		node = x.grow(node, word)
	}
	if node != t.root {
		x.name(node, u)
	}
}

// maxForm is the longest form, in tokens, that Match follows.
const maxForm = 16

// Match returns the number of the entry whose longest form stands at tokens[i],
// and the index of the first token behind it. The entry is -1 and the index i if
// there is none. Of several entries with that form the first one in the table
// counts. A form does not run over an empty line.
func (t *Table) Match(tokens []token.Token, i int) (entry, end int) {
	if uint(i) >= uint(len(tokens)) || !t.Starts(tokens[i]) {
		return -1, i
	}
	return t.longest(tokens, i)
}

// longest is Match at a token that a form may start with.
func (t *Table) longest(tokens []token.Token, i int) (entry, end int) {
	entry, end = -1, i
	x := t.trie
	first := x.edges.at(t.root, tokens[i].Word).to
	for node, j := first, i+1; node != 0; node, j = x.next(node, tokens, i, j), j+1 {
		for at := x.nodes[node].use; at != 0; at = x.uses[at-1].next {
			if u := &x.uses[at-1]; u.fits(tokens[i:j]) {
				entry, end = int(u.entry), j
				break
			}
		}
	}
	return entry, end
}

// All calls f with each entry that has a form at tokens[i] and with the index
// of the first token behind it, shorter forms first. Where i is outside the tokens
// it does nothing.
func (t *Table) All(tokens []token.Token, i int, f func(entry, end int)) {
	if uint(i) >= uint(len(tokens)) || !t.Starts(tokens[i]) {
		return
	}
	x := t.trie
	first := x.edges.at(t.root, tokens[i].Word).to
	for node, j := first, i+1; node != 0; node, j = x.next(node, tokens, i, j), j+1 {
		for at := x.nodes[node].use; at != 0; at = x.uses[at-1].next {
			if u := &x.uses[at-1]; u.fits(tokens[i:j]) {
				f(int(u.entry), j)
			}
		}
	}
}

// Starts reports whether a form of the table may start with the token.
func (t *Table) Starts(k token.Token) bool { return t.trie.bitsOf(k.Word)&t.bit != 0 }
