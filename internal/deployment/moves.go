package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A move is a deployment while its clause is read.
type move struct {
	*movement
	action    Action
	trigger   token.Run // the words of the movement
	verb      int       // index of the verb group of the trigger, -1 for a noun
	noun      int       // index of the noun phrase of the trigger, -1 for a verb
	assets    []Asset
	end       int // behind the trigger or its object: where the route is read from
	route     route
	routeEnd  int // where the reading of the route ended
	status    Status
	actor     token.Run
	recipient token.Run

	form             form
	odds             float64 // for the move to be a deployment, as a logarithm
	assetsAreSubject bool    // "troops moved", "troops were sent": nobody need have sent them
	readied          bool    // the assets are made ready for what the noun says
}

// setAssets sets the assets of a move, behind which its route is read.
func (m *move) setAssets(list []Asset) {
	m.assets, m.end = list, list[len(list)-1].Hi
}

// A moveReader finds the moves of a clause. Each verb group and each noun phrase is tried as
// their trigger.
type moveReader struct{ placeReader }

// moves returns the moves of the clause.
func (c moveReader) moves() []move {
	var out []move
	for v := range c.Verbs {
		for m, ok := c.likeliest(c.verbProposals(v)); ok; m, ok = c.gappedMove(m) {
			out = append(out, m)
		}
	}
	for k := range c.Phrases {
		if m, ok := c.likeliest(c.nounProposals(k)); ok {
			out = append(out, m)
		}
	}
	return out
}

// likeliest returns the likeliest of the moves that have the longest trigger.
func (c moveReader) likeliest(proposals []move) (found move, ok bool) {
	best := -1
	for k := range proposals {
		m := &proposals[k]
		m.odds = c.weigh(m)
		if m.odds < c.least {
			continue
		}
		isLonger := best < 0 || m.trigger.Hi > proposals[best].trigger.Hi
		if isLonger || m.trigger.Hi == proposals[best].trigger.Hi && m.odds > proposals[best].odds {
			best = k
		}
	}
	if best < 0 {
		return move{}, false
	}
	c.settle(&proposals[best])
	return proposals[best], true
}

// verbProposals returns the moves that verb group v may be the trigger of, one for each of its
// entries and forms.
func (c moveReader) verbProposals(v int) []move {
	c.proposals = c.proposals[:0]
	try := func(i int, phrase bool) {
		c.movements.All(c.Tokens[:c.Hi], i, func(e, end int) {
			if entry := &c.movements.Values[e]; !entry.has(nounMove) && entry.has(phraseMove) == phrase {
				c.propose(move{movement: entry, trigger: token.From(i, end), verb: v, noun: -1}, objectForm, relativeForm)
			}
		})
	}
	g := c.Verbs[v]
	try(g.Verb, false)
	if i := c.Skip(g.Hi, grammar.Adverb); c.Has(i) && c.Tag(g.Verb) == grammar.Be {
		try(i, true) // "are already on their way"
	}
	return c.proposals
}

// nounProposals returns the moves that noun phrase k may be the trigger of: "the withdrawal of
// troops", "troop withdrawals".
func (c moveReader) nounProposals(k int) []move {
	c.proposals = c.proposals[:0]
	p := c.Phrases[k]
	for i := p.Lo; i < p.Hi; i++ {
		c.movements.All(c.Tokens[:p.Hi], i, func(e, end int) {
			if entry := &c.movements.Values[e]; end == p.Hi && (entry.has(nounMove) || c.isGerundOf(i, end)) {
				c.propose(move{movement: entry, trigger: token.From(i, end), verb: -1, noun: k}, ofForm, readiedForm)
			}
		})
	}
	return c.proposals
}

// isGerundOf reports whether the verb [i, end) stands as a noun: "the sending of".
func (c moveReader) isGerundOf(i, end int) bool { return c.IsIng(i) && c.Tag(end) == grammar.Of }

// propose adds the moves that a trigger makes with the assets of each of the forms from first to
// last, and reads where they go.
func (c moveReader) propose(trigger move, first, last form) {
	trigger.action, trigger.end = trigger.usual, trigger.trigger.Hi
	for f := first; f <= last; f++ {
		n := len(c.proposals)
		c.proposals = append(c.proposals, trigger)
		m := &c.proposals[n]
		m.form = f
		if !assetFinders[f](c, m) {
			c.proposals = c.proposals[:n]
			continue
		}
		if m.has(takenMove) && m.verb >= 0 && c.Subject(m.verb) >= 0 {
			m.recipient = c.partyRun(c.antecedent(c.Subject(m.verb)))
		}
		c.findRoute(m)
	}
}

// settle says of a move that is a deployment how far it has come and what its places make of it.
func (c moveReader) settle(m *move) {
	m.status = statusReader{c.assetReader}.statusOf(m)
	switch {
	case m.readied && m.status == Completed:
		m.status = Planned
	case c.Is(m.assets[0].Lo, "no") && m.status != CalledFor:
		m.status = Refused // "no soldiers will be sent"
	}
	c.redirect(m)
	actorReader(c).findActor(m)
}

// sentByOther returns the country and the asset that noun phrase k names where the verb is left out:
// "Britain sent two ships to Malta, and Denmark one to Crete".
func (c moveReader) sentByOther(k int) (actor token.Run, a Asset, ok bool) {
	p := c.Phrases[k].Run
	_, end := c.places.Country(p.Lo)
	if next := c.PhraseAt(p.Hi); end == p.Hi && next >= 0 {
		k, p.Hi = next, c.Phrases[next].Hi // "Denmark | one"
	}
	if end == p.Lo || end == p.Hi || c.Genitive(end) {
		return actor, a, false
	}
	actor, rest := token.From(p.Lo, end), token.From(end, p.Hi)
	if a, ok = c.assetIn(rest); !ok && c.Tag(rest.Hi-1) == grammar.Quantity {
		a, ok = c.assetBefore(k, -1)
		a.Head, a.Model = rest, token.Run{}
	}
	a.Run, a.last = rest, k
	return actor, a, ok && !a.none
}

// gappedMove returns the move that goes on behind m without a verb of its own: "sent 70 soldiers
// to Latvia and 200 to Estonia".
func (c moveReader) gappedMove(m move) (move, bool) {
	k := c.PhraseAt(c.Skip(m.routeEnd, grammar.Comma, grammar.Coordinator))
	if k < 0 || c.Phrases[k].Lo == m.routeEnd || m.route.none() {
		return m, false
	}
	list := c.assetList(k)
	switch a, ok := c.elided(k); {
	case ok:
		list = []Asset{a}
	case m.assetsAreSubject:
		return m, false
	default:
		if actor, a, ok := c.sentByOther(k); ok {
			m.actor, list = actor, []Asset{a}
		}
	}
	if list == nil {
		return m, false
	}
	m.setAssets(list)
	m.route, m.recipient = route{}, token.Run{}
	c.findRoute(&m)
	if c.Class(m.end)&(text.Goal|text.Source|text.Spot) == 0 || m.route.none() {
		return m, false
	}
	return m, !c.Tagged(m.routeEnd, grammar.Verb, grammar.Be, grammar.Have, grammar.Modal)
}
