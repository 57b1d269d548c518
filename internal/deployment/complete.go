package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// A moveChecker decides whether a move is a deployment. Words of moving are said of much that
// is none: of patients who are sent to a hospital, of an airline that moves its jets, of a team
// that is sent home. What the clause names beside the assets has to show that they are deployed:
// a place, somebody who gets them, a purpose.
type moveChecker struct{ placeReader }

// complete reports whether the clause names what makes a deployment of a move.
func (c moveChecker) complete(m *move) bool {
	if !c.namesNeeds(m) || c.movesOtherwise(m) {
		return false
	}
	a, r := m.assets[0], &m.route
	if m.has(takenMove) || m.has(goodsMove) && !a.goods() && !c.isArms(a) {
		return c.handedOver(m)
	}
	switch {
	case !a.weak, m.has(strongMove), r.home:
		return true
	case c.namesPlace(r.from), c.namesPlace(r.to):
		return true
	case m.recipient.Len() > 0 && c.Tag(m.recipient.Lo) != grammar.Pronoun:
		return true
	case m.goods == Supply && a.goods() && len(r.to) > 0:
		return true
	}
	return c.namesPurpose(m)
}

// namesNeeds reports whether the clause names what the movement asks for.
func (c moveChecker) namesNeeds(m *move) bool {
	r := &m.route
	switch m.needs {
	case "place":
		return !r.none() || r.home
	case "to":
		return r.directed || r.home || m.recipient.Len() > 0 || c.takenOut(m)
	case "object":
		return r.object
	}
	return true
}

// movesOtherwise reports whether the assets are moved in another way than by a deployment.
func (c moveChecker) movesOtherwise(m *move) bool {
	a, r := m.assets[0], &m.route
	switch {
	case c.drives(m):
		return true
	case m.assetsAreSubject && m.has(weakMove) && c.seemsOnePerson(a):
		return true
	case c.toCustody(m), c.servedInWar(m):
		return true
	case !a.civil && c.isHurt(a.Run):
		return true
	}
	return m.action == Withdraw && len(r.from) > 0 && !c.canLeave(m, r.from[0])
}

// drives reports whether an -ing form behind the object says what came of it: "sent soldiers
// running".
func (c moveChecker) drives(m *move) bool {
	if !m.has(resultMove) || m.verb < 0 || m.assetsAreSubject {
		return false
	}
	return c.Tag(m.end) == grammar.Verb && c.IsIng(m.end)
}

// seemsOnePerson reports whether the asset is one person by the ending of its noun, as "commander"
// is, and not "the last soldier".
func (c moveChecker) seemsOnePerson(a Asset) bool {
	if a.materiel() || c.Is(a.Lo, "no", "every", "each", "any") || c.Is(a.Lo+1, "last", "first", "only") {
		return false
	}
	i := a.Head.Hi - 1
	return c.EndsIn(i, "er") || c.EndsIn(i, "or") || c.EndsIn(i, "man") || c.EndsIn(i, "ist")
}

// toCustody reports whether people are sent to prison or to a hospital; to a place of that
// kind, "the hospital", only if they are civilians.
func (c moveChecker) toCustody(m *move) bool {
	const reach = 8 // tokens behind the move
	for i := m.end; i < c.Hi && i < m.end+reach; i++ {
		if !c.isA(i, custodyWord) {
			continue
		}
		k := c.PhraseEnding(i + 1)
		if k < 0 || !c.Is(c.Preposition(k), "to", "into", "for") {
			continue
		}
		if m.assets[0].civil || !c.Is(c.Phrases[k].Lo, "the") {
			return true
		}
	}
	return false
}

// servedInWar reports whether the clause only says in which wars forces once served.
func (c moveChecker) servedInWar(m *move) bool {
	k := c.PhraseAt(m.end + 1)
	return k >= 0 && c.Is(m.end, "in") && c.Is(c.headOf(k), "war", "wars") && m.route.none()
}

// isHurt reports whether the asset is somebody hurt, dead or caught.
func (c moveChecker) isHurt(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if c.isA(i, hurtWord) {
			return true
		}
	}
	return false
}

// canLeave reports whether one can withdraw from the place r: not from talks.
func (c moveChecker) canLeave(m *move, r token.Run) bool {
	k := c.PhraseAt(r.Lo)
	switch {
	case k < 0, c.isPlace(k), c.Phrases[k].Pronoun:
		return true
	}
	return !m.assetsAreSubject && !c.isA(c.headOf(k), serviceWord)
}

// takenOut reports whether the clause only names where somebody takes the assets from: "flew
// the soldiers out of Gao".
func (c moveChecker) takenOut(m *move) bool {
	if m.action != Deploy || m.verb < 0 || m.assetsAreSubject && !c.Verbs[m.verb].Passive() {
		return false
	}
	return len(m.route.to) == 0 && len(m.route.from) > 0 && c.Is(m.route.from[0].Lo-1, "of")
}

// handedOver reports whether a country gets the ships or vehicles that are delivered: "lent
// Peru helicopters", not "delivered Ryanair jets".
func (c moveChecker) handedOver(m *move) bool {
	for _, r := range m.route.to {
		if r.Len() > 0 && c.isState(r) {
			return true
		}
	}
	return m.recipient.Len() > 0 && c.isState(m.recipient)
}

// namesPlace reports whether one of the places is a place and not people or a body.
func (c moveChecker) namesPlace(list []token.Run) bool {
	for _, r := range list {
		if k := c.PhraseAt(r.Lo); k < 0 || c.isPlace(k) {
			return true
		}
	}
	return false
}

// namesPurpose reports whether the clause says what for: "sent a team to help".
func (c moveChecker) namesPurpose(m *move) bool {
	const reach = 12 // tokens behind the move
	for i := m.end; i < c.Hi && i < m.end+reach; i++ {
		if c.Tag(i) == grammar.To && c.isA(i+1, purposeWord) {
			return true
		}
		if c.Tagged(i, grammar.Break, grammar.Comma) {
			break
		}
	}
	return false
}

// redirect turns a move into what its places make of it: who sails from a port withdraws, who
// leaves one place for another deploys.
func (c moveChecker) redirect(m *move) {
	if m.verb < 0 {
		return
	}
	r := &m.route
	bound := m.has(boundMove) && m.assetsAreSubject && !m.has(fromMove)
	onlyFrom := len(r.from) > 0 && !r.directed
	switch {
	case r.home, bound && onlyFrom, m.needs == "to" && c.takenOut(m):
		m.action = Withdraw // "headed home", "sailed from Aden", "flew out of Gao"
	}
	if !m.assetsAreSubject || len(r.to) == 0 {
		return
	}
	if m.has(fromMove) || m.has(boundMove) && len(r.from) == 0 && m.action == Withdraw { // "left Norfolk for the Gulf"
		m.action = Deploy
		if m.status == Completed {
			m.status = Underway
		}
	}
}

// isTrade reports whether a business moves ships, vehicles or staff of its own: no deployment,
// unless it brings relief.
func (c moveChecker) isTrade(m *move) bool {
	if m.actor.Len() == 0 || m.carriesGoods() || c.isArms(m.assets[0]) {
		return false
	}
	switch m.assets[0].Class {
	case Aircraft, Ship, Vehicle, Monitors, Other:
		return c.isA(m.actor.Hi-1, tradeWord) || c.mentions.CompanyEnd(m.actor.Lo, c.Hi) == m.actor.Hi
	}
	return false
}
