package grammar

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Frame is a set of what may follow a governor: a word that says how far the action
// behind it has come, as "plans" in "plans to send" or "called" in "called for a
// withdrawal".
type Frame uint8

const (
	BeforeTo   Frame = 1 << iota // an infinitive: "plans to send"
	BeforeDoer                   // somebody and an infinitive: "ordered the army to send"
	BeforeNoun                   // a noun phrase or an -ing form: "called for a withdrawal"
	BeforeThat                   // a clause: "demanded that troops leave"
)

// NewFrame returns the frame of an entry of the table "governors", by its attribute
// "before".
func NewFrame(e lexicon.Entry) (f Frame) {
	for _, b := range e.Values("before") {
		switch b {
		case "to":
			f |= BeforeTo
		case "doer":
			f |= BeforeDoer
		case "noun":
			f |= BeforeNoun
		case "that":
			f |= BeforeThat
		}
	}
	return f
}

// maxGovernor is the longest form of a governor, in tokens.
const maxGovernor = 8

// FrameBefore returns the longest governor with that frame that ends right before token i,
// and its number in the table. It reports false if there is none.
func (s *Sentence) FrameBefore(i int, f Frame) (found token.Run, entry int, ok bool) {
	for lo := max(s.Lo, i-maxGovernor+1); lo < i; lo++ {
		s.frames.All(s.text.Tokens[:i], lo, func(e, end int) {
			if end == i && s.frames.Values[e]&f != 0 && (!ok || found.Lo == lo) {
				found, entry, ok = token.From(lo, end), e, true
			}
		})
	}
	return found, entry, ok
}
