package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/lexicon"
)

// deployments finds who sends, moves and withdraws what. said are the
// statements of the story.
//
// A sentence is read as a clause only if it has a word of the table "assets"
// or "models" and one of "movements".
func (d *doc) deployments(said []Statement) []Deployment {
	var out []Deployment
	c := clause{doc: d}
	for _, s := range d.sents {
		if !d.movesAssets(s) {
			continue
		}
		c.read(s)
		for _, m := range merge(c.moves()) {
			out = append(out, c.deployment(m, said))
		}
	}
	slices.SortStableFunc(out, func(a, b Deployment) int { return a.Span.Start - b.Span.Start })
	return out
}

// movesAssets reports whether a sentence has a word that moves and a word for
// what is moved.
func (d *doc) movesAssets(s run) bool {
	asset, movement := false, false
	for i := s.lo; i < s.hi && !(asset && movement); i++ {
		t := d.tokens[i]
		asset = asset || d.assets.Starts(t) || d.models.Starts(t)
		movement = movement || d.movements.Starts(t)
	}
	return asset && movement
}

// deployment makes the value of a move.
func (c *clause) deployment(m operation, said []Statement) Deployment {
	out := Deployment{Action: m.action, Status: m.status, Trigger: c.phrase(m.trigger)}
	whole := m.trigger
	cover := func(r run) {
		if r.len() > 0 {
			whole.lo, whole.hi = min(whole.lo, r.lo), max(whole.hi, r.hi)
		}
	}
	for _, a := range m.assets {
		out.Assets = append(out.Assets, c.asset(a))
		cover(a.run)
	}
	if m.assets[0].entry.goods() {
		out.Action = m.goods
	}
	if m.assets[0].entry.civil {
		out.Action = ActionTransport
	}
	for _, r := range m.places.from {
		out.From = append(out.From, c.placeIn(r))
		cover(r)
	}
	for _, r := range m.places.to {
		out.To = append(out.To, c.placeIn(r))
		cover(r)
	}
	if m.recipient.len() > 0 {
		out.Recipient = c.party(m.recipient)
		cover(m.recipient)
		if len(out.To) == 0 {
			out.To = append(out.To, c.placeIn(m.recipient))
		}
	}
	if m.actor.len() > 0 {
		out.Actor = c.party(m.actor)
		cover(m.actor)
	}
	out.Phrase = c.phrase(whole)
	out.Confidence = 0.7
	return out
}

// merge makes one of two moves of a sentence that have the same asset, as in
// "left port on Monday and is heading for": the one that says more of where
// stays, with what the other adds.
func merge(moves []operation) []operation {
	out := moves[:0]
	for _, m := range moves {
		joined := false
		for k := range out {
			if o := &out[k]; o.joins(m) {
				*o, joined = o.plus(m), true
				break
			}
		}
		if !joined {
			out = append(out, m)
		}
	}
	return out
}

// joins reports whether n tells of the same journey as m.
func (m operation) joins(n operation) bool {
	for _, a := range m.assets {
		for _, b := range n.assets {
			if a.head == b.head {
				return m.status != StatusRefused && n.status != StatusRefused &&
					(len(m.places.from) == 0 || len(n.places.from) == 0) && (len(m.places.to) == 0 || len(n.places.to) == 0)
			}
		}
	}
	return false
}

// plus returns m with what n adds to it.
func (m operation) plus(n operation) operation {
	if n.noun >= 0 && m.noun < 0 || m.action == ActionWithdraw && n.action == ActionWithdraw || m.action == n.action {
		// the verb, or the first of two
	} else if m.noun >= 0 || m.weak {
		m, n = n, m
	}
	if len(m.assets) < len(n.assets) {
		m.assets = n.assets
	}
	if len(m.places.from) == 0 {
		m.places.from = n.places.from
	}
	if len(m.places.to) == 0 {
		m.places.to = n.places.to
	}
	if m.actor.len() == 0 {
		m.actor = n.actor
	}
	if m.recipient.len() == 0 {
		m.recipient = n.recipient
	}
	return m
}

// forces is the vocabulary of deployments.
type forces struct {
	syntax          syntax
	connectives     *lexicon.Table
	assets          *lexicon.Table
	assetEntries    []assetEntry
	models          *lexicon.Table
	modelEntries    []assetEntry
	movements       *lexicon.Table
	movementEntries []movement
	governors       *lexicon.Table
	governorEntries []governorEntry
}

func newForces(l *lexicon.Lexicon) forces {
	f := forces{
		syntax:      newSyntax(l),
		connectives: l.Table("connectives"),
		assets:      l.Table("assets"),
		models:      l.Table("models"),
		movements:   l.Table("movements"),
		governors:   l.Table("governors"),
	}
	f.assetEntries, f.modelEntries = newAssets(f.assets), newAssets(f.models)
	f.movementEntries, f.governorEntries = newMovements(f.movements), newGovernors(f.governors)
	return f
}
