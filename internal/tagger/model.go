package tagger

import (
	_ "embed"
	"errors"
)

// A Model is a set of weights in the form in which it is embedded: a string of
// bytes that is used where it lies. Its parts are, in this order,
//
//	rows         1<<18 rows of 8 bytes: a signed weight for each label, one spare
//	words        1<<16 entries of 2 bytes, see [Model.share]
//	transitions  7 rows of 7 weights of 2 bytes: from label, to label
//
// Numbers are little-endian.
type Model struct{ rows, words, transitions string }

// Sizes of the parts.
const (
	RowBits  = 18
	WordBits = 16

	rowBytes  = 8 << RowBits
	wordBytes = 2 << WordBits
	moveBytes = 2 * Labels * Labels

	Size = rowBytes + wordBytes + moveBytes // of a model, in bytes
)

//go:embed model.bin
var embedded string

// Default returns the embedded model.
func Default() *Model {
	m, err := New(embedded)
	if err != nil {
		panic(err) // the embedded file is tested
	}
	return m
}

// New returns the model that the bytes hold.
func New(data string) (*Model, error) {
	if len(data) != Size {
		return nil, errors.New("tagger: not a model: wrong size")
	}
	return &Model{data[:rowBytes], data[rowBytes : rowBytes+wordBytes], data[rowBytes+wordBytes:]}, nil
}

// transition returns the weight of going from one label to the next.
func (m *Model) transition(from, to Label) int32 {
	i := 2 * (int(from)*Labels + int(to))
	return int32(int16(uint16(m.transitions[i]) | uint16(m.transitions[i+1])<<8))
}

// The words part is a hash table of words that news writes in small letters,
// each with the share of its uses in which it is part of a cue. An entry holds
// 12 bits of the word's hash and 4 bits of share; it stands in one of the
// wordProbes places from where the hash points to.
const wordProbes = 4

// MaxShare is the share of a word that is nearly always part of a cue.
const MaxShare = 14

// share returns how often a word is part of a cue, from 0 to MaxShare, and
// whether the word is listed at all.
func (m *Model) share(hash uint32) (share uint8, listed bool) {
	at, tag := wordSlot(hash)
	for range wordProbes {
		e := uint32(m.words[at]) | uint32(m.words[at+1])<<8
		if e>>4 == tag && e&15 != 0 {
			return uint8(e&15) - 1, true
		}
		at = (at + 2) % wordBytes
	}
	return 0, false
}

// PutWord enters a word into the words part of a model under construction. It
// reports whether there was room.
func PutWord(data []byte, hash uint32, share uint8) bool {
	words := data[rowBytes : rowBytes+wordBytes]
	at, tag := wordSlot(hash)
	for range wordProbes {
		if words[at]&15 == 0 {
			e := tag<<4 | uint32(share+1)
			words[at], words[at+1] = byte(e), byte(e>>8)
			return true
		}
		at = (at + 2) % wordBytes
	}
	return false
}

func wordSlot(hash uint32) (at int, tag uint32) {
	return int(hash>>(32-WordBits)) * 2, hash & 0xFFF
}
