package party

import (
	"slices"
	"strings"
	"unicode"

	"example.com/newsmodel/internal/mention"
	"golang.org/x/text/unicode/norm"
)

// Stories about the same people do not agree on how to write them, and a caller who counts over
// many stories wants one key for all of these: "Recep Tayyip Erdoğan" and "RECEP TAYYIP ERDOGAN",
// "Gen. Mark A. Lindley" and "Mark Lindley", "the U.S. State Department" and "US State Department",
// "police" and "Police".

// maxKey is the longest key in bytes, but for a few. A key is a copy for each party, and so must
// not grow with what a hostile text calls a name.
const maxKey = 240

// keyOf returns the key of a party whose mention is k, -1 if it has none: that of its name, else of
// the words for it. It is "" for a pronoun that stands for nobody known, and for a clause.
func (c *Cast) keyOf(p *Party, k int) string {
	words := p.Name
	if words == "" {
		words = p.Role
	}
	if words == "" && k >= 0 {
		switch m := c.mentions.Mention(k); {
		case c.who(k) >= 0 && c.entityOf(k).roleAt >= 0:
			words = c.fullRole(int(c.entityOf(k).roleAt))
		case m.Form == mention.Nominal:
			words = c.onOneLine(m.Run)
		}
	}
	x := keyed{words, p.Kind}
	key, known := c.keys[x]
	if !known {
		key = Key(words, p.Kind)
		if c.keys == nil {
			c.keys = make(map[keyed]string)
		}
		c.keys[x] = key
	}
	return key
}

// A keyed is what a key is made of.
type keyed struct {
	words string
	kind  mention.Kind
}

// Key returns the key of a name: its words in lower case, without accents, marks and a "the" at the
// start. Of a person's name it leaves initials out. Key(Key(x)) is Key(x).
func Key(name string, kind mention.Kind) string {
	person := kind == mention.Person
	all := folded(name, person)
	var room [16]string
	words := slices.AppendSeq(room[:0], strings.FieldsSeq(all))
	if person {
		words = withoutInitials(words)
	}
	for len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	size := len(words)
	for _, w := range words {
		size += len(w)
	}
	if size == len(all) {
		return strings.TrimPrefix(all, " ") // as of most names: each word has a blank before it
	}
	return strings.Join(words, " ")
}

// withoutInitials returns the words of a name without those of one letter, all of them if there
// are no others.
func withoutInitials(words []string) []string {
	full := func(w string) bool { return len([]rune(w)) > 1 }
	if !slices.ContainsFunc(words, full) {
		return words
	}
	return slices.DeleteFunc(words, func(w string) bool { return !full(w) })
}

// folded returns the letters and digits of a name in lower case and without accents, with blanks
// for what parts its words. A point parts initials, "J.R.R. Tolkien", and does not part the letters
// of a body, "U.S.".
func folded(name string, person bool) string {
	if len(name) > 2*maxKey {
		name = strings.ToValidUTF8(name[:2*maxKey], "")
	}
	var b strings.Builder
	b.Grow(min(len(name)+2, maxKey))
	for word := range strings.FieldsSeq(name) {
		b.WriteByte(' ')
		for _, r := range norm.NFD.String(mention.WithoutArticle(word)) {
			if b.Len() >= maxKey {
				return b.String()
			}
			switch {
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				writePlain(&b, unicode.ToLower(r))
			case r == '&':
				b.WriteString(" and ")
			case unicode.Is(unicode.Mn, r), strings.ContainsRune("'’‘", r), r == '.' && !person:
			default:
				b.WriteByte(' ')
			}
		}
	}
	return b.String()
}

// writePlain writes a small letter as English newsrooms do, who have none of some kinds.
func writePlain(b *strings.Builder, r rune) {
	switch r {
	case 'ı':
		b.WriteByte('i')
	case 'ø':
		b.WriteByte('o')
	case 'ł':
		b.WriteByte('l')
	case 'đ', 'ð':
		b.WriteByte('d')
	case 'ß':
		b.WriteString("ss")
	case 'æ':
		b.WriteString("ae")
	case 'œ':
		b.WriteString("oe")
	case 'þ':
		b.WriteString("th")
	default:
		b.WriteRune(r)
	}
}
