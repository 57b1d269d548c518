package newsmodel

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/newsmodel/internal/token"
)

// A nameKey stands for a word of a name: it is the FNV-1a hash of its letters.
// Case, diacritics, marks and the article of Arabic names do not count:
// "Erdoğan" is "Erdogan", "al-Sisi" is "Sisi". It is 0 for a word without
// letters.
type nameKey uint64

// keyOf returns the key of a word.
func keyOf(word string) nameKey {
	word = cutArticle(word)
	if !isASCII(word) {
		word = norm.NFD.String(word)
	}
	const offset, prime = 14695981039346656037, 1099511628211
	hash := uint64(offset)
	for _, r := range word {
		if r == 'ı' {
			r = 'i'
		}
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			hash = (hash ^ uint64(unicode.ToLower(r))) * prime
		}
	}
	if hash == offset {
		return 0
	}
	return nameKey(hash)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// cutArticle cuts the Arabic article from a name.
func cutArticle(word string) string {
	if len(word) > 5 && word[2] == '-' {
		switch strings.ToLower(word[:2]) {
		case "al", "el", "as", "ad", "an", "ar", "ul":
			return word[3:]
		}
	}
	return word
}

// maxNameWords is the number of words of a name that are compared.
const maxNameWords = 6

// nameWords returns the keys of the words of a name that count: no initials, no
// particles, no "Jr.". A word with hyphens is one.
func (d *doc) nameWords(r run, buf *[maxNameWords]nameKey) []nameKey {
	out := buf[:0]
	for i := r.lo; i < r.hi && len(out) < maxNameWords; {
		end := d.unit(i, r.hi)
		if d.countsInName(i, end, r) {
			if k := keyOf(d.text[d.tokens[i].Start:d.tokens[end-1].End]); k != 0 {
				out = append(out, k)
			}
		}
		i = end
	}
	return out
}

// countsInName reports whether the word at [i, end) tells names apart.
func (d *doc) countsInName(i, end int, name run) bool {
	t, c := d.tokens[i], d.class(i)
	if t.Kind != token.Word || c&suffixWord != 0 {
		return false
	}
	if end > i+1 {
		return true
	}
	initial := t.End-t.Start == 1 || t.End-t.Start <= 3 && d.kind(end) == token.Stop && d.tokens[end].Gap == token.Glued
	return !(initial && i > name.lo) && !(c&particleWord != 0 && name.len() > 1)
}

// namesakes is who has a word in his name. It remembers the last maxNamesakes
// for each word.
type namesakes struct {
	last map[nameKey]int32 // index into list, plus one
	list []namesake
}

type namesake struct {
	entity int32
	before int32 // the one before for the same word, as in namesakes.last
}

// maxNamesakes bounds how many entities are tried for one word of a name.
const maxNamesakes = 8

// emptied returns namesakes of nobody, in the memory of n.
func (n namesakes) emptied() namesakes {
	clear(n.last)
	return namesakes{n.last, n.list[:0]}
}

// add notes that an entity has a word in its name.
func (n *namesakes) add(k nameKey, entity int) {
	for e := range n.all(k) {
		if e == entity {
			return
		}
	}
	if n.last == nil {
		n.last = make(map[nameKey]int32)
	}
	n.list = append(n.list, namesake{int32(entity), n.last[k]})
	n.last[k] = int32(len(n.list))
}

// all yields the entities that have a word in their names, the last one first.
func (n *namesakes) all(k nameKey) iter.Seq[int] {
	return func(yield func(int) bool) {
		at := n.last[k]
		for i := 0; i < maxNamesakes && at != 0; i++ {
			if !yield(int(n.list[at-1].entity)) {
				return
			}
			at = n.list[at-1].before
		}
	}
}
