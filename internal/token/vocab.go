package token

import (
	"bytes"
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// A Vocab numbers words, starting at 1. Case does not count, and every form of
// apostrophe is the same. The zero Vocab is empty and ready to use.
//
// It is a hash table beside the letters of all its words in one array, which takes
// half as long to build, and to look a word up in, as a map of strings.
type Vocab struct {
	slots   []slot   // a power of two, more than a quarter of them are free
	letters []byte   // of the words in the order of their numbers
	ends    []uint32 // by number of a word: where its letters end; the first is that of no word
}

// A slot holds a word by its hash and its number, which is 0 if it is free.
type slot struct{ hash, id uint32 }

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
	old := v.slots
	v.slots = make([]slot, 1<<bits.Len(uint(n+n/3)))
	for _, s := range old {
		if s.id != 0 {
			*v.slot(s.hash, v.word(s.id)) = s
		}
	}
}

// slot returns the slot of a word, or the free one that it would have.
func (v *Vocab) slot(hash uint32, word []byte) *slot {
	for i := hash; ; i++ {
		s := &v.slots[i&uint32(len(v.slots)-1)]
		if s.id == 0 || s.hash == hash && bytes.Equal(v.word(s.id), word) {
			return s
		}
	}
}

// word returns the letters of the word with that number.
func (v *Vocab) word(id uint32) []byte { return v.letters[v.ends[id-1]:v.ends[id]] }

// maxWord is the longest word, in bytes, that a vocabulary lists.
const maxWord = 64

// Add numbers a word, or returns the number that it has. It returns 0 for a
// word longer than 64 bytes.
func (v *Vocab) Add(word string) uint32 {
	var buf [maxWord]byte
	hash, key := fold(buf[:0], word)
	if key == nil {
		return 0
	}
	if len(v.ends) >= len(v.slots)/4*3 {
		v.Grow(len(v.slots) + 8)
	}
	s := v.slot(hash, key)
	if s.id == 0 {
		if v.ends == nil {
			v.ends = []uint32{0}
		}
		*s = slot{hash, uint32(len(v.ends))}
		v.letters = append(v.letters, key...)
		v.ends = append(v.ends, uint32(len(v.letters)))
	}
	return s.id
}

// ID returns the number of a word, 0 if it is not listed.
func (v *Vocab) ID(word string) uint32 {
	if v == nil || v.slots == nil {
		return 0
	}
	var buf [maxWord]byte
	hash, key := fold(buf[:0], word)
	if key == nil {
		return 0
	}
	return v.slot(hash, key).id
}

// Len returns the largest number given.
func (v *Vocab) Len() int { return max(len(v.ends)-1, 0) }

// fold appends word in lower case to buf, and returns that key with its FNV-1a hash. The
// key is nil if it is longer than maxWord.
func fold(buf []byte, word string) (hash uint32, key []byte) {
	if len(word) > maxWord {
		return 0, nil
	}
	key = buf
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			key = append(key, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		if isApostrophe(r) {
			r = '\''
		}
		key = utf8.AppendRune(key, unicode.ToLower(r))
	}
	if len(key) > maxWord {
		return 0, nil
	}
	hash = 2166136261
	for _, c := range key {
		hash = (hash ^ uint32(c)) * 16777619
	}
	return hash, key
}

// isApostrophe reports whether r is written for an apostrophe.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '′', '`', '´':
		return true
	}
	return false
}
