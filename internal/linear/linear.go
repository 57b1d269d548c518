// Package linear decides by sums of learned weights. What is to be decided on is described by
// features, questions with their answers: "the word behind it is 'but'". Question and answers are
// hashed to the number of a weight; it does little harm if two features share one. Package learn
// makes the weights.
package linear

import (
	"strings"
	"unicode/utf8"
)

// Features describe one thing, or several, one after the other.
type Features []uint32

// Ask adds a feature: the number of its question, and the answers.
func (f *Features) Ask(question uint32, answers ...uint32) {
	h := question*0x9E3779B1 + 0x7F4A7C15
	for _, x := range answers {
		h = (h ^ x) * 0x85EBCA6B
		h ^= h >> 13
	}
	if *f == nil {
		*f = make(Features, 0, 64) // most things have more than a few, and one list serves many
	}
	*f = append(*f, h>>7)
}

// Word returns an answer that stands for a word.
func Word(w string) uint32 {
	h := uint32(2166136261)
	for i := range len(w) {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h
}

// Lower is Word of the word in lower case.
func Lower(w string) uint32 {
	h := uint32(2166136261)
	for i := range len(w) {
		c := w[i]
		if c >= utf8.RuneSelf {
			return Word(strings.ToLower(w))
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// Bit returns an answer to a question of yes and no: 1 for yes.
func Bit(yes bool) uint32 {
	if yes {
		return 1
	}
	return 0
}

// Weights are what speaks for each feature, a signed byte each, in steps of a 32nd of a natural
// logarithm. Their number is a power of two.
type Weights string

// Step is how many steps of a weight are one natural logarithm.
const Step = 32

// Sum returns what speaks for a thing with some features, as a natural logarithm.
func (w Weights) Sum(f Features) float64 {
	n, sum := uint32(len(w)-1), 0
	for _, x := range f {
		sum += int(int8(w[x&n]))
	}
	return float64(sum) / Step
}
