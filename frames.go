package newsmodel

import "example.com/newsmodel/internal/lexicon"

// A frame is what may follow a governor: a word that tells how far what is behind it
// has come, "plans to", "called for".
type frame uint8

const (
	beforeTo   frame = 1 << iota // an infinitive: "plans to send"
	beforeDoer                   // somebody and an infinitive: "ordered the army to send"
	beforeNoun                   // a noun phrase or an -ing form: "called for a withdrawal"
	beforeThat                   // a clause: "demanded that troops leave"
)

func newFrame(e lexicon.Entry) (f frame) {
	for _, b := range e.Values("before") {
		switch b {
		case "to":
			f |= beforeTo
		case "doer":
			f |= beforeDoer
		case "noun":
			f |= beforeNoun
		case "that":
			f |= beforeThat
		}
	}
	return f
}

// framedBefore returns the longest governor with that frame that ends at token i, with
// its entry in the table.
func (c *clause) framedBefore(i int, f frame) (found run, entry int, ok bool) {
	for lo := max(c.lo, i-maxGovernor+1); lo < i; lo++ {
		c.frames.All(c.tokens[:i], lo, func(e, end int) {
			if end == i && c.frames.Values[e]&f != 0 && (!ok || found.lo == lo) {
				found, entry, ok = run{lo, end}, e, true
			}
		})
	}
	return found, entry, ok
}

// maxGovernor is the longest form of a governor, in tokens.
const maxGovernor = 8
