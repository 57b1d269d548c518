package deployment

import (
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A governor is a word or two that tell how far the movement behind them has
// come: "plans to", "called for".
type governor struct {
	token.Run
	*governorEntry
}

// A governorEntry is an entry of the table "governors".
type governorEntry struct {
	status  Status
	neutral bool // the status is that of the governor's own clause
	noun    bool // a noun phrase or an -ing form may follow
	final   bool // outweighs what it governs: "granted a request to"
	whole   bool // the negation of its verb is part of it: "not rule out"
	own     bool // its subject is who moves, although it refuses: "suspended the deployment"
}

func newGovernor(e lexicon.Entry) governorEntry {
	g := governorEntry{noun: grammar.NewFrame(e)&grammar.BeforeNoun != 0, final: e.Has("final"), own: e.Has("own"), whole: e.Has("whole")}
	if err := g.status.UnmarshalText([]byte(strings.ReplaceAll(e.Value("status"), " ", "_"))); err != nil {
		g.neutral = true
	}
	return g
}

// governorBefore returns the longest governor with that frame that ends at
// token i.
func (c *clause) governorBefore(i int, f grammar.Frame) (governor, bool) {
	r, e, ok := c.FrameBefore(i, f)
	if !ok {
		return governor{}, false
	}
	return governor{r, &c.governors.Values[e]}, true
}

// governorAt returns the longest governor of a noun that starts at token i:
// "called off".
func (c *clause) governorAt(i int) (found governor, ok bool) {
	c.governors.All(c.Tokens[:c.Hi], i, func(e, end int) {
		if g := &c.governors.Values[e]; g.noun && !g.neutral && end >= found.Hi {
			found, ok = governor{token.From(i, end), g}, true
		}
	})
	return found, ok
}

// governorWithin returns the first governor of a noun in the run.
func (c *clause) governorWithin(r token.Run) (found governor, ok bool) {
	for i := max(c.Lo, r.Lo); i < r.Hi && !ok; i++ {
		c.governors.All(c.Tokens[:r.Hi], i, func(e, end int) {
			if g := &c.governors.Values[e]; !ok && g.noun && !g.neutral {
				found, ok = governor{token.From(i, end), g}, true
			}
		})
	}
	return found, ok
}
