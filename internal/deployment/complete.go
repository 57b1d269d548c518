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
