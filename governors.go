package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// A governor is a word or two that tell how far the movement behind them has
// come: "plans to", "called for".
type governor struct {
	run
	*governorEntry
}

// A governorEntry is an entry of the table "governors".
type governorEntry struct {
	status  Status
	neutral bool // the status is that of the governor's own clause
	before  frame
	doer    bool
	final   bool // outweighs what it governs: "granted a request to"
}

// A frame is what may follow a governor.
type frame uint8

const (
	beforeTo   frame = 1 << iota // an infinitive: "plans to send"
	beforeDoer                   // somebody and an infinitive: "ordered the army to send"
	beforeNoun                   // a noun phrase or an -ing form: "called for a withdrawal"
	beforeThat                   // a clause: "demanded that troops leave"
)

func newGovernors(t *lexicon.Table) []governorEntry {
	out := make([]governorEntry, len(t.Entries))
	for i, e := range t.Entries {
		g := &out[i]
		if err := g.status.UnmarshalText([]byte(strings.ReplaceAll(e.Value("status"), " ", "_"))); err != nil {
			g.neutral = true
		}
		for _, b := range e.Values("before") {
			switch b {
			case "to":
				g.before |= beforeTo
			case "doer":
				g.before |= beforeDoer
			case "noun":
				g.before |= beforeNoun
			case "that":
				g.before |= beforeThat
			}
		}
		g.final = e.Has("final")
		g.doer = g.before&beforeDoer != 0
	}
	return out
}

// findGovernors finds the governors of the clause.
func (c *clause) findGovernors() {
	c.governors = c.governors[:0]
	for i := c.lo; i < c.hi; i++ {
		c.doc.governors.All(c.tokens[:c.hi], i, func(e, end int) {
			c.governors = append(c.governors, governor{run{i, end}, &c.governorEntries[e]})
		})
	}
}

// governorBefore returns the longest governor with that frame that ends at token i.
func (c *clause) governorBefore(i int, f frame) (found governor, ok bool) {
	for k := len(c.governors) - 1; k >= 0; k-- {
		g := c.governors[k]
		if g.hi == i && g.before&f != 0 && (!ok || g.len() > found.len()) {
			found, ok = g, true
		}
		if g.lo < i-24 {
			break
		}
	}
	return found, ok
}
