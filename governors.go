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
	final   bool // outweighs what it governs: "granted a request to"
	whole   bool // the negation of its verb is part of it: "not rule out"
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

func newGovernor(e lexicon.Entry) governorEntry {
	g := governorEntry{final: e.Has("final"), own: e.Has("own"), whole: e.Has("whole")}
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
	return g
}

// governorBefore returns the longest governor with that frame that ends at
// token i.
func (c *clause) governorBefore(i int, f frame) (found governor, ok bool) {
	for lo := max(c.lo, i-maxGovernor+1); lo < i; lo++ {
		c.governors.All(c.tokens[:i], lo, func(e, end int) {
			if g := &c.governors.Values[e]; end == i && g.before&f != 0 && (!ok || found.lo == lo) {
				found, ok = governor{run{lo, end}, g}, true
			}
		})
	}
	return found, ok
}

// governorAt returns the longest governor of a noun that starts at token i:
// "called off".
func (c *clause) governorAt(i int) (found governor, ok bool) {
	c.governors.All(c.tokens[:c.hi], i, func(e, end int) {
		if g := &c.governors.Values[e]; g.before&beforeNoun != 0 && !g.neutral && end >= found.hi {
			found, ok = governor{run{i, end}, g}, true
		}
	})
	return found, ok
}

// governorWithin returns the first governor of a noun in the run.
func (c *clause) governorWithin(r run) (found governor, ok bool) {
	for i := max(c.lo, r.lo); i < r.hi && !ok; i++ {
		c.governors.All(c.tokens[:r.hi], i, func(e, end int) {
			if g := &c.governors.Values[e]; !ok && g.before&beforeNoun != 0 && !g.neutral {
				found, ok = governor{run{i, end}, g}, true
			}
		})
	}
	return found, ok
}

// maxGovernor is the longest form of a governor, in tokens.
const maxGovernor = 8
