package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A movement is an entry of the table "movements": a verb or noun that moves
// assets.
type movement struct {
	manners
	usual     Action
	goods     Action   // with weapons and relief goods
	implied   Status   // of the verb itself, in the past
	particles []string // one must follow
	needs     string   // what the clause must name: "place", "to", "object"
}

// Manners are what the table says of a movement, one bit each.
type manners uint32

const (
	nounMove     manners = 1 << iota
	phraseMove           // neither verb nor noun: "on its way"
	objectMove           // the asset may be its object
	subjectMove          // the asset may be its subject
	civilMove            // may move civilians, which is transport
	weakMove             // an everyday verb
	strongMove           // said of hardly anything else
	peopleMove           // not of goods
	personsMove          // of people only
	goodsMove            // of goods only
	materielMove         // with goodsMove: also of aircraft, ships and vehicles
	stateMove            // its participle tells where somebody is
	withMove             // "supply Kyiv with tanks"
	phrasalMove          // "sent in troops"
	fromMove             // its object is the place left
	toMove               // its object is the place reached
	overMove             // its object is the place reached if no other is named: "crossed the border"
	boundMove            // "for" tells where it goes: "left for"
	takenMove            // its subject gets the assets: "received"
	resultMove           // an -ing form behind its object tells what came of it: "sent soldiers running"
)

var moveManners = [...]struct {
	name string
	manners
}{
	{"noun", nounMove},
	{"phrase", phraseMove},
	{"weak", weakMove},
	{"strong", strongMove},
	{"people", peopleMove},
	{"persons", personsMove},
	{"goodsonly", goodsMove},
	{"materiel", materielMove},
	{"state", stateMove},
	{"with", withMove},
	{"phrasal", phrasalMove},
	{"from", fromMove},
	{"to", toMove},
	{"over", overMove},
	{"bound", boundMove},
	{"taken", takenMove},
	{"result", resultMove},
	{"object", objectMove},
	{"subject", subjectMove},
	{"civil", civilMove},
}

func newMovement(e lexicon.Entry) movement {
	m := movement{particles: e.Values("particle"), needs: e.Value("needs")}
	for _, t := range moveManners {
		if e.Has(t.name) {
			m.manners |= t.manners
		}
	}
	_ = m.usual.UnmarshalText([]byte(e.Value("action")))
	m.goods = m.usual
	_ = m.goods.UnmarshalText([]byte(e.Value("goods")))
	_ = m.implied.UnmarshalText([]byte(e.Value("status")))
	return m
}

// has reports whether all manners u are among t.
func (t manners) has(u manners) bool { return t&u == u }

// moves reports whether the movement can be said of the asset.
func (m *movement) moves(a assetEntry) bool {
	switch {
	case a.civil:
		return m.has(civilMove)
	case m.has(goodsMove) && !a.goods() && (a.weak || !m.has(materielMove) || !a.materiel()), m.has(peopleMove) && a.goods(), m.has(personsMove) && a.materiel():
		return false
	}
	return !(m.has(weakMove) && a.weak)
}

// An operation is a deployment while its clause is read.
type operation struct {
	*movement
	action    Action
	trigger   token.Run
	verb      int // index of its verb group, -1 for a noun
	noun      int // index of the noun phrase of the trigger, -1 for a verb
	assets    []Asset
	moved     bool // the asset is the subject: nobody need have sent it
	readied   bool // the assets are made ready for what the noun tells
	actor     token.Run
	end       int // where places are looked for
	stop      int // where their search ended
	places    places
	status    Status
	recipient token.Run
}

// moves returns the moves of the clause. A sentence about a film has none.
func (c *clause) moves() []operation {
	if len(c.Phrases) > 0 && c.isWord(c.Phrases[0].Hi-1, fictionWord) {
		return nil
	}
	var out []operation
	for v := range c.Verbs {
		for m, ok := c.verbMove(v); ok; m, ok = c.gapped(m) {
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

// verbMove returns the move that verb group v tells.
func (c *clause) verbMove(v int) (found operation, ok bool) {
	try := func(i int, phrase bool) {
		c.movements.All(c.Tokens[:c.Hi], i, func(e, end int) {
			entry := &c.movements.Values[e]
			if ok && end <= found.trigger.Hi || entry.has(nounMove) || entry.has(phraseMove) != phrase {
				return
			}
			m := operation{movement: entry, action: entry.usual, trigger: token.From(i, end), verb: v, noun: -1}
			if c.fill(&m) {
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

// gapped returns the move that goes on behind m without a verb of its own: "sent
// 70 soldiers to Latvia and 200 to Estonia".
func (c *clause) gapped(m operation) (operation, bool) {
	k := c.PhraseAt(c.Skip(m.stop, grammar.Comma, grammar.Coordinator))
	if k < 0 || c.Phrases[k].Lo == m.stop || len(m.places.to)+len(m.places.from) == 0 {
		return m, false
	}
	list := c.assetList(k)
	if a, ok := c.elided(k); ok {
		list = []Asset{a}
	} else if m.moved {
		return m, false
	}
	if !c.accepts(&m, list) {
		return m, false
	}
	m.assets, m.end, m.places, m.recipient = list, list[len(list)-1].Hi, places{}, token.Run{}
	c.findPlaces(&m)
	found := c.Class(m.end)&(text.Goal|text.Source|text.Spot) != 0 && len(m.places.to)+len(m.places.from) > 0
	return m, found && !c.Tagged(m.stop, grammar.Verb, grammar.Be, grammar.Have, grammar.Modal)
}

// fill finds the assets of a verb, its roles and its status.
func (c *clause) fill(m *operation) bool {
	g := c.Verbs[m.verb]
	m.end = m.trigger.Hi
	switch {
	case c.objectAssets(m, g):
	case c.passiveAssets(m, g):
	case c.subjectAssets(m, g):
	case c.relativeAssets(m, g):
	default:
		return false
	}
	if k := c.Subject(m.verb); m.has(takenMove) && k >= 0 {
		m.recipient = c.actorRun(c.antecedent(k))
	}
	return c.settle(m)
}

// redirect turns a move into what its places make of it.
func (c *clause) redirect(m *operation) {
	if m.verb < 0 {
		return
	}
	if m.places.home || m.needs == "to" && c.takenOut(m) || m.has(boundMove) && m.moved && !m.has(fromMove) && !m.places.directed && len(m.places.from) > 0 {
		m.action = Withdraw // "headed home", "sailed from Aden"
	}
	if m.moved && len(m.places.to) > 0 && (m.has(fromMove) || m.has(boundMove) && len(m.places.from) == 0 && m.action == Withdraw) { // "left Norfolk for the Gulf"
		m.action = Deploy
		if m.status == Completed {
			m.status = Underway
		}
	}
}

// complete reports whether the clause names what the movement asks for.
func (c *clause) complete(m *operation) bool {
	p := m.places
	switch m.needs {
	case "place":
		if len(p.from)+len(p.to) == 0 && !p.home {
			return false
		}
	case "to":
		if !p.directed && !p.home && m.recipient.Len() == 0 && !c.takenOut(m) {
			return false
		}
	case "object":
		if !p.object {
			return false
		}
	}
	a := m.assets[0]
	if m.has(resultMove) && m.verb >= 0 && !m.moved && c.Tag(m.end) == grammar.Verb && c.IsIng(m.end) {
		return false
	}
	if m.moved && m.has(weakMove) && c.lone(a) {
		return false
	}
	if c.custody(m) || c.inWar(m) || !a.Entry.civil && c.hurt(a.Run) || m.action == Withdraw && len(p.from) > 0 && !c.leaves(m, p.from[0]) {
		return false
	}
	if m.has(goodsMove) && !a.Entry.goods() && !c.isArms(a) || m.has(takenMove) {
		return c.handedOver(m)
	}
	if !a.Entry.weak || m.has(strongMove) || p.home {
		return true
	}
	for _, r := range append(p.from[:len(p.from):len(p.from)], p.to...) {
		if k := c.PhraseAt(r.Lo); k < 0 || c.isPlace(k) {
			return true
		}
	}
	return m.recipient.Len() > 0 && c.Tag(m.recipient.Lo) != grammar.Pronoun || m.goods == Supply && a.Entry.goods() && len(p.to) > 0 || c.purpose(m)
}

// handedOver reports whether a country gets the ships or vehicles that are
// delivered: "lent Peru helicopters", not "delivered Ryanair jets".
func (c *clause) handedOver(m *operation) bool {
	for _, r := range append(m.places.to[:len(m.places.to):len(m.places.to)], m.recipient) {
		if r.Len() > 0 && c.isState(r) {
			return true
		}
	}
	return false
}

// purpose reports whether the clause says what for: "sent a team to help".
func (c *clause) purpose(m *operation) bool {
	for i := m.end; i < c.Hi && i < m.end+12; i++ {
		if c.Tag(i) == grammar.To && c.isWord(i+1, purposeWord) {
			return true
		}
		if c.Tagged(i, grammar.Break, grammar.Comma) {
			break
		}
	}
	return false
}

// nounMove returns the move that noun phrase k tells: "the withdrawal of
// troops", "troop withdrawals".
func (c *clause) nounMove(k int) (found operation, ok bool) {
	p := c.Phrases[k]
	for i := p.Lo; i < p.Hi; i++ {
		c.movements.All(c.Tokens[:p.Hi], i, func(e, end int) {
			if sending := c.IsIng(i) && c.Tag(end) == grammar.Of; ok || !c.movements.Values[e].has(nounMove) && !sending || end != p.Hi {
				return
			}
			m := operation{movement: &c.movements.Values[e], action: c.movements.Values[e].usual, trigger: token.From(i, end), verb: -1, noun: k, end: end}
			if c.fillNoun(&m) {
				found, ok = m, true
			}
		})
	}
	return found, ok
}

// fillNoun finds the assets of a noun, its roles and its status.
func (c *clause) fillNoun(m *operation) bool {
	p := c.Phrases[m.noun]
	if n := c.PhraseAt(m.end + 1); n >= 0 && c.Tag(m.end) == grammar.Of {
		if list := c.assetList(n); c.accepts(m, list) {
			m.assets, m.end = list, list[len(list)-1].Hi
		}
	}
	if whole, _ := c.assetIn(p.Run); m.assets == nil && m.trigger.Lo > p.Lo && !whole.Entry.none { // not "rebel movements"
		if a, ok := c.assetIn(token.From(p.Lo, m.trigger.Lo)); ok && !a.Entry.none && !(m.has(weakMove) && a.Entry.body) && m.moves(a.Entry) {
			a.Run, a.last = a.Head, m.noun // "arms" of "US arms shipments"
			m.assets = []Asset{a}
		}
	}
	for _, find := range [...]func(*clause, *operation){(*clause).ownerAssets, (*clause).involvedAssets, (*clause).readiedAssets} {
		if m.assets == nil && !m.has(weakMove) {
			find(c, m)
		}
	}
	return m.assets != nil && c.settle(m)
}

// settle finds where the assets go, who moves them and how far it has come. It
// reports whether that makes a deployment.
func (c *clause) settle(m *operation) bool {
	c.findPlaces(m)
	if !c.complete(m) {
		return false
	}
	m.status = c.statusOf(m)
	switch {
	case m.readied && m.status == Completed:
		m.status = Planned
	case c.Is(m.assets[0].Lo, "no") && m.status != CalledFor:
		m.status = Refused // "no soldiers will be sent"
	}
	c.redirect(m)
	c.findActor(m)
	return !c.traded(m)
}

// takenOut reports whether the clause only names where somebody takes the assets
// from: "flew the soldiers out of Gao".
func (c *clause) takenOut(m *operation) bool {
	return m.action == Deploy && m.verb >= 0 && (!m.moved || c.Verbs[m.verb].Passive()) &&
		len(m.places.to) == 0 && len(m.places.from) > 0 && c.Is(m.places.from[0].Lo-1, "of")
}

// traded reports whether a business moves ships, vehicles or staff of its own: not
// a deployment, unless it brings relief.
func (c *clause) traded(m *operation) bool {
	if m.actor.Len() == 0 || m.carriesGoods() || c.isArms(m.assets[0]) {
		return false
	}
	switch m.assets[0].Entry.Class {
	case Aircraft, Ship, Vehicle, Monitors, Other:
	default:
		return false
	}
	return c.isWord(m.actor.Hi-1, tradeWord) || c.mentions.Company(m.actor.Lo, c.Hi) == m.actor.Hi
}

// lone reports whether the asset is one person, not "the last soldier".
func (c *clause) lone(a Asset) bool {
	if a.Entry.materiel() || c.Is(a.Lo, "no", "every", "each", "any") || c.Is(a.Lo+1, "last", "first", "only") {
		return false
	}
	i := a.Head.Hi - 1
	return c.EndsIn(i, "er") || c.EndsIn(i, "or") || c.EndsIn(i, "man") || c.EndsIn(i, "ist")
}

// inWar reports whether the clause only tells in which wars forces once served.
func (c *clause) inWar(m *operation) bool {
	k := c.PhraseAt(m.end + 1)
	return k >= 0 && c.Is(m.end, "in") && c.Is(c.Phrases[k].Hi-1, "war", "wars") && len(m.places.to)+len(m.places.from) == 0
}

// custody reports whether people are sent to prison or to a hospital; a place
// of that name, "the hospital", only if they are civilians.
func (c *clause) custody(m *operation) bool {
	for i := m.end; i < c.Hi && i < m.end+8; i++ {
		if !c.isWord(i, custodyWord) {
			continue
		}
		k := c.PhraseBefore(i + 1)
		if k >= 0 && c.Phrases[k].Hi == i+1 && c.Is(c.Preposition(k), "to", "into", "for") && (m.assets[0].Entry.civil || !c.Is(c.Phrases[k].Lo, "the")) {
			return true
		}
	}
	return false
}

// hurt reports whether the asset is somebody hurt, dead or caught.
func (c *clause) hurt(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if c.isWord(i, hurtWord) {
			return true
		}
	}
	return false
}

// leaves reports whether one can withdraw from the place r: not from talks.
func (c *clause) leaves(m *operation, r token.Run) bool {
	k := c.PhraseAt(r.Lo)
	return k < 0 || c.isPlace(k) || !m.moved && !c.isWord(c.Phrases[k].Hi-1, serviceWord) || c.Phrases[k].Pronoun
}
