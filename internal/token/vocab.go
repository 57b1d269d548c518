package token

import (
	"unicode"
	"unicode/utf8"
)

// A Vocab numbers words, starting at 1. Case does not count, and every form of
// apostrophe is the same. The zero Vocab is empty and ready to use.
type Vocab struct{ ids map[string]uint32 }

// firstMark is the number of the first mark of punctuation; words are below.
const firstMark = 1 << 31

// mark numbers a token of punctuation: any dash is one mark, and so is any
// apostrophe or ellipsis.
func mark(k Kind, r rune, size int) uint32 {
	switch {
	case k == Dash:
		r = '-'
	case k == Quote && isApostrophe(r):
		r = '\''
	case k == Stop && size > 1 && r == '.':
		r = '…'
	}
	return firstMark | uint32(r)
}

// IsMark reports whether a token's number is that of a mark of punctuation,
// which every vocabulary has.
func IsMark(word uint32) bool { return word >= firstMark }

// Grow makes room for n words.
func (v *Vocab) Grow(n int) {
	if v.ids == nil {
		v.ids = make(map[string]uint32, n)
	}
}

// maxWord is the longest word, in bytes, that a vocabulary lists.
const maxWord = 64

// Add numbers a word, or returns the number that it has. It returns 0 for a
// word longer than 64 bytes.
func (v *Vocab) Add(word string) uint32 {
	var buf [maxWord]byte
	key, ok := fold(buf[:0], word)
	if !ok {
		return 0
	}
	if id, ok := v.ids[string(key)]; ok {
		return id
	}
	if v.ids == nil {
		v.ids = make(map[string]uint32)
	}
	id := uint32(len(v.ids) + 1)
	v.ids[string(key)] = id
	return id
}

// ID returns the number of a word, 0 if it is not listed.
func (v *Vocab) ID(word string) uint32 {
	if v == nil {
		return 0
	}
	var buf [maxWord]byte
	key, ok := fold(buf[:0], word)
	if !ok {
		return 0
	}
	return v.ids[string(key)]
}

// Len returns the largest number given.
func (v *Vocab) Len() int { return len(v.ids) }

// fold appends word in lower case to buf; ok is false if it does not fit.
func fold(buf []byte, word string) (key []byte, ok bool) {
	if len(word) > cap(buf) {
		return nil, false
	}
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		if isApostrophe(r) {
			r = '\''
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	return buf, len(buf) <= maxWord
}

// isApostrophe reports whether r is written for an apostrophe.
func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '＇' || r == '′' || r == '`' || r == '´'
}
