package lexicon

import (
	"math/bits"

	"example.com/newsmodel/internal/token"
)

// A trie holds the forms of all tables of a lexicon. It has a root for each table, and
// one edge for each word of a form.
type trie struct {
	edges  edges
	nodes  []node
	uses   []use
	words  []uint64      // by number of a word: a bit for each table with a form that starts so, and goesOn
	marks  [256]uint64   // the same for marks of punctuation, by their last byte
	tokens []token.Token // scratch, while the lexicon is made
}

// A node stands for the words on the path to it.
type node struct {
	use   int32 // the first use of them in uses, plus one; 0 if they are no form
	inner bool  // longer forms start with them
}

// A use is one entry that has the words of a node as a form.
type use struct {
	entry         int32
	next          int32  // the next use of the same words, plus one
	capital, caps uint32 // bits of the words that ask for a capital, and for nothing but capitals
}

// newTrie returns a trie with room for that many forms.
func newTrie(forms int) trie {
	return trie{edges: newEdges(forms), nodes: make([]node, 0, forms+forms/4), uses: make([]use, 0, forms), words: make([]uint64, 0, forms)}
}

// add makes a node and returns its number.
func (t *trie) add() uint32 {
	t.nodes = append(t.nodes, node{})
	return uint32(len(t.nodes) - 1)
}

// step returns the node that the word leads to from a node, 0 if there is none. 0 is the
// root of the first table, to which no edge leads.
func (t *trie) step(from, word uint32) uint32 {
	if !t.nodes[from].inner {
		return 0
	}
	return t.edges.at(from, word).to
}

// grow is step, but makes the node if there is none.
func (t *trie) grow(from, word uint32) uint32 {
	if to := t.step(from, word); to != 0 {
		return to
	}
	to := t.add()
	t.nodes[from].inner = true
	t.edges.add(edge{from, word, to})
	return to
}

// next is step with token j, which stands behind the words of the node, those at [i, j).
func (t *trie) next(from uint32, tokens []token.Token, i, j int) uint32 {
	if !t.nodes[from].inner || j == len(tokens) || j == i+maxForm || tokens[j].Gap == token.Blank {
		return 0
	}
	if word := tokens[j].Word; t.bitsOf(word)&goesOn != 0 {
		return t.edges.at(from, word).to
	}
	return 0
}

// goesOn is the bit of the words that stand behind the first word of a form, of any table.
const goesOn = 1 << maxTables

// mark sets bits of a word.
func (t *trie) mark(word uint32, bits uint64) {
	if token.IsMark(word) {
		t.marks[byte(word)] |= bits
		return
	}
	for int(word) >= len(t.words) {
		t.words = append(t.words, 0)
	}
	t.words[word] |= bits
}

// bitsOf returns the bits of a word or mark. The number of a mark is larger than that of any word.
func (t *trie) bitsOf(word uint32) uint64 {
	if int(word) < len(t.words) {
		return t.words[word]
	}
	return t.marks[byte(word)]
}

// name adds a use to a node, behind those that it has.
func (t *trie) name(n uint32, u use) {
	t.uses = append(t.uses, u)
	last := &t.nodes[n].use
	for *last != 0 {
		last = &t.uses[*last-1].next
	}
	*last = int32(len(t.uses))
}

// fits reports whether the tokens have the capitals that the form asks for.
func (u *use) fits(tokens []token.Token) bool {
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

// edges holds the edges between nodes in a hash table that is only added to. It is read
// several times a token, and a map takes twice as long.
type edges struct {
	slots []edge // a power of two; more than a quarter of them are free
	used  int
	shift int // brings a hash of 64 bits to an index
}

// An edge leads from a node to another by a word. A free slot has to == 0.
type edge struct{ from, word, to uint32 }

// newEdges returns a table with room for n edges.
func newEdges(n int) edges {
	size := bits.Len(uint(n + n/3))
	return edges{slots: make([]edge, 1<<size), shift: 64 - size}
}

// at returns the slot of an edge, or the free slot that it would have.
func (x *edges) at(from, word uint32) *edge {
	const golden = 0x9E3779B97F4A7C15
	i := (uint64(from)<<32 | uint64(word)) * golden >> x.shift
	for {
		e := &x.slots[i]
		if e.to == 0 || e.from == from && e.word == word {
			return e
		}
		i = (i + 1) & uint64(len(x.slots)-1)
	}
}

// add adds an edge that the table does not have.
func (x *edges) add(e edge) {
	if x.used >= len(x.slots)/4*3 {
		old := x.slots
		*x = newEdges(len(old))
		for _, e := range old {
			if e.to != 0 {
				x.add(e)
			}
		}
	}
	*x.at(e.from, e.word) = e
	x.used++
}
