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

	assetsAreSubject bool // "troops moved", "troops were sent": nobody need have sent them
	readied          bool // the assets are made ready for what the noun says
}

// setAssets sets the assets of a move, behind which its route is read.
func (m *move) setAssets(list []Asset) {
	m.assets, m.end = list, list[len(list)-1].Hi
}

// A moveReader finds the moves of a clause. Each verb group and each noun phrase is tried as
// their trigger.
type moveReader struct{ placeReader }

// moves returns the moves of the clause. A sentence about a film has none.
func (c moveReader) moves() []move {
	if len(c.Phrases) > 0 && c.isA(c.headOf(0), fictionWord) {
		return nil
	}
	var out []move
	for v := range c.Verbs {
		for m, ok := c.verbMove(v); ok; m, ok = c.gappedMove(m) {
			out = append(out, m)
		}
	}
	for k := range c.Phrases {
		if m, ok := c.nounMove(k); ok {
			out = append(out, m)
		}
	}
	return out
}

// verbMove returns the move of verb group v, by the longest trigger that makes one.
func (c moveReader) verbMove(v int) (found move, ok bool) {
	try := func(i int, phrase bool) {
		c.movements.All(c.Tokens[:c.Hi], i, func(e, end int) {
			entry := &c.movements.Values[e]
			if ok && end <= found.trigger.Hi || entry.has(nounMove) || entry.has(phraseMove) != phrase {
				return
			}
			m := move{movement: entry, action: entry.usual, trigger: token.From(i, end), verb: v, noun: -1, end: end}
			if c.readVerb(&m) {
				found, ok = m, true
			}
		})
	}
	g := c.Verbs[v]
	try(g.Verb, false)
	if i := c.Skip(g.Hi, grammar.Adverb); c.Has(i) && c.Tag(g.Verb) == grammar.Be {
		try(i, true) // "are already on their way"
	}
	return found, ok
}

// readVerb finds the assets of a verb and the rest of its move; it reports whether there is one.
func (c moveReader) readVerb(m *move) bool {
	g := c.Verbs[m.verb]
	switch {
	case c.objectAssets(m, g):
	case c.passiveAssets(m, g):
	case c.subjectAssets(m, g):
	case c.relativeAssets(m, g):
	default:
		return false
	}
	if k := c.Subject(m.verb); m.has(takenMove) && k >= 0 {
		m.recipient = c.partyRun(c.antecedent(k))
	}
	return c.readMove(m)
}

// gappedMove returns the move that goes on behind m without a verb of its own: "sent 70 soldiers
// to Latvia and 200 to Estonia".
func (c moveReader) gappedMove(m move) (move, bool) {
	k := c.PhraseAt(c.Skip(m.routeEnd, grammar.Comma, grammar.Coordinator))
	if k < 0 || c.Phrases[k].Lo == m.routeEnd || m.route.none() {
		return m, false
	}
	list := c.assetList(k)
	if a, ok := c.elided(k); ok {
		list = []Asset{a}
	} else if m.assetsAreSubject {
		return m, false
	}
	if !c.accepts(&m, list) {
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

// nounMove returns the move of noun phrase k: "the withdrawal of troops", "troop withdrawals".
func (c moveReader) nounMove(k int) (found move, ok bool) {
	p := c.Phrases[k]
	for i := p.Lo; i < p.Hi; i++ {
		c.movements.All(c.Tokens[:p.Hi], i, func(e, end int) {
			entry := &c.movements.Values[e]
			if ok || end != p.Hi || !entry.has(nounMove) && !c.isGerundOf(i, end) {
				return
			}
			m := move{movement: entry, action: entry.usual, trigger: token.From(i, end), verb: -1, noun: k, end: end}
			if c.readNoun(&m) {
				found, ok = m, true
			}
		})
	}
	return found, ok
}

// isGerundOf reports whether the verb [i, end) stands as a noun: "the sending of".
func (c moveReader) isGerundOf(i, end int) bool { return c.IsIng(i) && c.Tag(end) == grammar.Of }

// nounAssets find the assets of a noun of moving that has none behind "of" or before it in its
// phrase; the first that knows counts.
var nounAssets = [...]func(moveReader, *move){
	moveReader.ownerAssets, moveReader.involvedAssets, moveReader.readiedAssets,
}

// readNoun finds the assets of a noun and the rest of its move; it reports whether there is one.
func (c moveReader) readNoun(m *move) bool {
	if n := c.PhraseAt(m.end + 1); n >= 0 && c.Tag(m.end) == grammar.Of {
		if list := c.assetList(n); c.accepts(m, list) {
			m.setAssets(list)
		}
	}
	if m.assets == nil {
		c.compoundAssets(m)
	}
	for _, find := range nounAssets {
		if m.assets == nil && !m.has(weakMove) {
			find(c, m)
		}
	}
	return m.assets != nil && c.readMove(m)
}

// readMove finds where the assets go, who moves them and how far it has come. It reports
// whether that makes a deployment.
func (c moveReader) readMove(m *move) bool {
	c.findRoute(m)
	checker := moveChecker(c)
	if !checker.complete(m) {
		return false
	}
	m.status = statusReader{c.assetReader}.statusOf(m)
	switch {
	case m.readied && m.status == Completed:
		m.status = Planned
	case c.Is(m.assets[0].Lo, "no") && m.status != CalledFor:
		m.status = Refused // "no soldiers will be sent"
	}
	checker.redirect(m)
	actorReader(c).findActor(m)
	return !checker.isTrade(m)
}
