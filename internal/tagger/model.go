package tagger

import (
	_ "embed"
	"encoding/binary"
	"errors"
)

// A Model is a set of weights. Its parts are embedded, in this order, as
//
//	rows   1<<RowBits rows of 8 bytes: for each label but Outside, a signed
//	       weight, measured from that of Outside, which is 0
//	words  1<<wordBits entries of 2 bytes, see [Model.share]
//	moves  9 rows of 9 signed weights of 2 bytes: from label, to label
//	unit   4 bytes: how large a weight is that makes a label e times as likely
//
// Numbers are little-endian.
type Model struct {
	rows              *[1 << RowBits]uint64 // with bias
	words, move, unit string
}

// bias is added to the eight signed weights of a row to make them positive, so that they can be
// summed as lanes of one word.
const bias = 0x8080808080808080

// Sizes of the parts.
const (
	RowBits  = 18
	wordBits = 16

	rowBytes  = 8 << RowBits
	wordBytes = 2 << wordBits
	moveBytes = 2 * Labels * Labels

	Size = rowBytes + wordBytes + moveBytes + 4 // of a model, in bytes
)

//go:embed model.bin
var embedded string

// builtin returns the embedded model.
func builtin() *Model {
	m, err := NewModel(embedded)
	if err != nil {
		panic(err) // the tests read the embedded model
	}
	return m
}

// NewModel returns the model that the bytes hold.
func NewModel(data string) (*Model, error) {
	if len(data) != Size {
		return nil, errors.New("tagger: not a model: wrong size")
	}
	m := new(Model)
	m.rows = new([1 << RowBits]uint64)
	for i := range m.rows {
		m.rows[i] = uint64At(data[8*i:]) ^ bias
	}
	data = data[rowBytes:]
	m.words, data = data[:wordBytes], data[wordBytes:]
	m.move, m.unit = data[:moveBytes], data[moveBytes:]
	return m, nil
}

// uint64At is [binary.LittleEndian.Uint64] for a string.
func uint64At(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// moves returns the weight of going from one label to the next, by the first and by the next.
func (m *Model) moves() (out, into [Labels]scores) {
	for a := range Label(Labels) {
		for b := range Label(Labels) {
			i := 2 * (int(a)*Labels + int(b))
			out[a][b] = int32(int16(uint16(m.move[i]) | uint16(m.move[i+1])<<8))
			if !b.Follows(a) {
				out[a][b] = never
			}
			into[b][a] = out[a][b]
		}
	}
	return out, into
}

// scale returns by what a sum of weights is divided to make it a natural logarithm.
func (m *Model) scale() float32 {
	n := uint32(m.unit[0]) | uint32(m.unit[1])<<8 | uint32(m.unit[2])<<16 | uint32(m.unit[3])<<24
	return float32(max(n, 1))
}

// PutUnit enters the scale of the weights into a model that is being made.
func PutUnit(data []byte, n uint32) {
	binary.LittleEndian.PutUint32(data[len(data)-4:], n)
}

// The words part is a hash table of words that news writes in small letters,
// each with the share of its uses in which it is part of a cue. An entry holds
// 12 bits of the word's hash and 4 bits of share, plus one; it stands in one of
// the wordProbes places from where the hash points to.
const wordProbes = 4

// MaxShare is the share of a word that is always part of a cue.
const MaxShare = 14

// share returns how often a word is part of a cue, from 0 to MaxShare, and
// whether the word is listed at all.
func (m *Model) share(hash uint32) (share uint8, listed bool) {
	at, tag := wordPlace(hash)
	for range wordProbes {
		e := uint32(m.words[at]) | uint32(m.words[at+1])<<8
		if e>>4 == tag && e&15 != 0 {
			return uint8(e&15) - 1, true
		}
		at = (at + 2) % wordBytes
	}
	return 0, false
}

// PutWord enters a word into the words part of a model that is being made. It
// reports whether there was room.
func PutWord(data []byte, word string, share uint8) bool {
	words := data[rowBytes : rowBytes+wordBytes]
	hash, _ := hashWord(word)
	at, tag := wordPlace(hash)
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

// wordPlace returns the first place where a word may stand, and the part of its hash that
// distinguishes it from others there.
func wordPlace(hash uint32) (at int, tag uint32) {
	return int(hash>>(32-wordBits)) * 2, hash & 0xFFF
}

// PutRow enters the weights of a row into a model that is being made, those of
// the labels behind Outside.
func PutRow(data []byte, row int, weights [Labels - 1]int8) {
	for l, w := range weights {
		data[8*row+l] = byte(w)
	}
}

// PutMove enters the weight of going from one label to the next.
func PutMove(data []byte, from, to int, weight int16) {
	at := rowBytes + wordBytes + 2*(from*Labels+to)
	data[at], data[at+1] = byte(weight), byte(uint16(weight)>>8)
}
