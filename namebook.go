package newsmodel

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"example.com/newsmodel/internal/token"
)

// A nameKey is the number of a word of a name in one story. Case, diacritics
// and the article of Arabic names do not count: "Erdoğan" is "Erdogan",
// "al-Sisi" is "Sisi".
type nameKey int32

// A nameBook numbers the words of the names of one story.
type nameBook struct {
	keys map[string]nameKey
	buf  []byte
}

// key returns the number of a word, 0 for a word without letters.
func (b *nameBook) key(word string) nameKey {
	b.buf = appendFolded(b.buf[:0], word)
	if len(b.buf) == 0 {
		return 0
	}
	if k, ok := b.keys[string(b.buf)]; ok {
		return k
	}
	if b.keys == nil {
		b.keys = make(map[string]nameKey)
	}
	k := nameKey(len(b.keys) + 1)
	b.keys[string(b.buf)] = k
	return k
}

// has reports whether a word has a number.
func (b *nameBook) has(word string) bool {
	b.buf = appendFolded(b.buf[:0], word)
	return b.keys[string(b.buf)] != 0
}

// appendFolded appends the letters of a word in lower case, without diacritics
// and marks.
func appendFolded(buf []byte, word string) []byte {
	ascii := true
	for i := 0; i < len(word); i++ {
		ascii = ascii && word[i] < utf8.RuneSelf
	}
	if !ascii {
		word = norm.NFD.String(word)
	}
	if rest, ok := cutArticle(word); ok {
		word = rest
	}
	for _, r := range word {
		switch {
		case r == 'ı':
			buf = append(buf, 'i')
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		}
	}
	return buf
}

// cutArticle cuts the Arabic article from a name.
func cutArticle(word string) (string, bool) {
	if len(word) > 5 && word[2] == '-' {
		switch strings.ToLower(word[:2]) {
		case "al", "el", "as", "ad", "an", "ar", "ul":
			return word[3:], true
		}
	}
	return word, false
}

// maxNameWords is the number of words of a name that are compared.
const maxNameWords = 6

// nameWords returns the words of a name that count, by number: no initials, no
// particles, no "Jr.". A word with hyphens is one.
func (d *doc) nameWords(r run, buf *[maxNameWords]nameKey) []nameKey {
	out := buf[:0]
	for i := r.lo; i < r.hi && len(out) < maxNameWords; {
		end := d.unit(i, r.hi)
		t := d.tokens[i]
		short := end == i+1 && (t.End-t.Start == 1 || d.kind(end) == token.Stop && d.tokens[end].Gap == token.Glued && t.End-t.Start <= 3)
		if t.Kind == token.Word && !(short && i > r.lo) && d.wordKind(i)&suffixWord == 0 && !(d.wordKind(i)&particleWord != 0 && end == i+1 && r.len() > 1) {
			if k := d.book.key(d.text[t.Start:d.tokens[end-1].End]); k != 0 {
				out = append(out, k)
			}
		}
		i = end
	}
	return out
}
