package token

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// A Vocab numbers words, starting at 1. Case does not count, and every form of
// apostrophe is the same. The zero Vocab is empty and ready to use.
//
// It is a hash table beside the letters of all its words in one array, which takes
// half as long to build, and to look a word up in, as a map of strings. A short word is
// found in the table alone.
type Vocab struct {
	slots   []slot   // a power of two, more than a quarter of them are free
	letters []byte   // of the words in the order of their numbers
	ends    []uint32 // by number of a word: where its letters end; the first is that of no word
}

// A slot holds a word by its hash, its head and its number, which is 0 if it is free.
type slot struct {
	hash, id uint32
	head     uint64
}

// A key is a word as the table has it: in lower case, with one form of apostrophe.
type key struct {
	letters [maxWord]byte // 0 behind the last one
	size    int
	hash    uint32 // FNV-1a, as next makes it
}

// maxWord is the longest word, in bytes, that a vocabulary lists.
const maxWord = 64

// hashStart is the hash of no letter.
const hashStart = 2166136261

// next returns the hash of a word with one more byte.
func next(hash uint32, c byte) uint32 { return (hash ^ uint32(c)) * 16777619 }

// headSize is how many letters of a word are in its head.
const headSize = 7

// head returns the first letters of the word and its length.
func (k *key) head() uint64 {
	return binary.LittleEndian.Uint64(k.letters[:])&(1<<(8*headSize)-1) | uint64(k.size)<<(8*headSize)
}

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
		if s.id == 0 {
			continue
		}
		i := s.hash
		for v.slots[i&uint32(len(v.slots)-1)].id != 0 {
			i++
		}
		v.slots[i&uint32(len(v.slots)-1)] = s
	}
}

// slot returns the slot of a word, or the free one that it would have.
func (v *Vocab) slot(k *key) *slot {
	head := k.head()
	for i := k.hash; ; i++ {
		s := &v.slots[i&uint32(len(v.slots)-1)]
		if s.id == 0 || s.hash == k.hash && s.head == head && (k.size <= headSize || v.has(s.id, k)) {
			return s
		}
	}
}

// has reports whether the word with that number has the letters of a key.
func (v *Vocab) has(id uint32, k *key) bool {
	return bytes.Equal(v.letters[v.ends[id-1]:v.ends[id]], k.letters[:k.size])
}

// Add numbers a word, or returns the number that it has. It returns 0 for a
// word longer than 64 bytes.
func (v *Vocab) Add(word string) uint32 {
	var k key
	if !k.fold(word) {
		return 0
	}
	if len(v.ends) >= len(v.slots)/4*3 {
		v.Grow(len(v.slots) + 8)
	}
	s := v.slot(&k)
	if s.id == 0 {
		if v.ends == nil {
			v.ends = []uint32{0}
		}
		*s = slot{k.hash, uint32(len(v.ends)), k.head()}
		v.letters = append(v.letters, k.letters[:k.size]...)
		v.ends = append(v.ends, uint32(len(v.letters)))
	}
	return s.id
}

// ID returns the number of a word, 0 if it is not listed.
func (v *Vocab) ID(word string) uint32 {
	var k key
	if !k.fold(word) {
		return 0
	}
	return v.find(&k)
}

// find is ID for a word that is folded.
func (v *Vocab) find(k *key) uint32 {
	if v == nil || v.slots == nil {
		return 0
	}
	return v.slot(k).id
}

// Len returns the largest number given.
func (v *Vocab) Len() int { return max(len(v.ends)-1, 0) }

// fold makes the key, which must be zero, that of a word. It reports false if the word is longer
// than maxWord.
func (k *key) fold(word string) bool {
	if len(word) > maxWord {
		return false
	}
	letters := k.letters[:0]
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			letters = append(letters, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		if isApostrophe(r) {
			r = '\''
		}
		letters = utf8.AppendRune(letters, unicode.ToLower(r))
	}
	if len(letters) > maxWord {
		return false
	}
	k.size, k.hash = len(letters), hashStart
	for _, c := range letters {
		k.hash = next(k.hash, c)
	}
	return true
}

// isApostrophe reports whether r is written for an apostrophe.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', '＇', '′', '`', '´':
		return true
	}
	return false
}
