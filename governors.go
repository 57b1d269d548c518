package newsmodel

import (
	"slices"
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
	final   bool // outweighs what it governs: "granted a request to"
	own     bool // its subject is who moves, although it refuses: "suspended the deployment"
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
		g.final, g.own = e.Has("final"), e.Has("own")
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

// governorBefore returns the longest governor with that frame that ends at
// token i.
func (c *clause) governorBefore(i int, f frame) (found governor, ok bool) {
	for k := c.governorsFrom(i) - 1; k >= 0 && c.governors[k].lo > i-maxGovernor; k-- {
		if g := c.governors[k]; g.hi == i && g.before&f != 0 && (!ok || g.len() > found.len()) {
			found, ok = g, true
		}
	}
	return found, ok
}

// governorWithin returns the first governor of a noun in the run.
func (c *clause) governorWithin(r run) (governor, bool) {
	for k := c.governorsFrom(r.lo); k < len(c.governors) && c.governors[k].lo < r.hi; k++ {
		if g := c.governors[k]; g.hi <= r.hi && g.before&beforeNoun != 0 && !g.neutral {
			return g, true
		}
	}
	return governor{}, false
}

// maxGovernor is the longest form of a governor, in tokens.
const maxGovernor = 8

// governorsFrom returns the index of the first governor that starts at token i
// or behind it.
func (c *clause) governorsFrom(i int) int {
	k, _ := slices.BinarySearchFunc(c.governors, i, func(g governor, at int) int { return g.lo - at })
	return k
}
