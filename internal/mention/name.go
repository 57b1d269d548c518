package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
	"golang.org/x/text/unicode/norm"
)

// A Key stands for a word of a name in comparisons: newsrooms do not agree on case,
// diacritics, marks and the article of Arabic names, so none of these counts. "Erdoğan"
// is "Erdogan", "al-Sisi" is "Sisi". It is the FNV-1a hash of the letters, 0 for a word
// without any.
type Key uint64

// KeyOf returns the key of a word.
func KeyOf(word string) Key {
	word = WithoutArticle(word)
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
	return Key(hash)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// WithoutArticle cuts the Arabic article from a word of a name: "Sisi" of "al-Sisi".
func WithoutArticle(word string) string {
	if len(word) > 5 && word[2] == '-' {
		switch strings.ToLower(word[:2]) {
		case "al", "el", "as", "ad", "an", "ar", "ul":
			return word[3:]
		}
	}
	return word
}

// MaxNameWords is the number of words of a name that are compared.
const MaxNameWords = 6

// NameWords returns the keys of the words by which a name is compared: "Samuel L. de Orr Jr."
// is Samuel and Orr, without initials, particles and suffixes. A word with hyphens is one. The
// keys are in buf.
func (s *Mentions) NameWords(r token.Run, buf *[MaxNameWords]Key) []Key {
	out := buf[:0]
	for i := r.Lo; i < r.Hi && len(out) < MaxNameWords; {
		end := s.r.Unit(i, r.Hi)
		if s.r.countsInName(i, end, r) {
			if k := KeyOf(s.r.Source[s.r.Tokens[i].Start:s.r.Tokens[end-1].End]); k != 0 {
				out = append(out, k)
			}
		}
		i = end
	}
	return out
}

// countsInName reports whether names are compared by the word at [i, end).
func (s *reader) countsInName(i, end int, name token.Run) bool {
	t, c := s.Tokens[i], s.Class(i)
	if t.Kind != token.Word || c&text.Suffix != 0 {
		return false
	}
	if end > i+1 {
		return true
	}
	letters := t.End - t.Start
	abbreviated := letters <= 3 && s.Kind(end) == token.Stop && s.Glued(end)
	initial := letters == 1 || abbreviated
	return !(initial && i > name.Lo) && !(c&text.Particle != 0 && name.Len() > 1)
}
