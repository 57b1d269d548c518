package deployment

import (
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// What a clause names beside the assets shows whether they are deployed: a place, somebody who
// gets them, a purpose. What it names instead speaks against it: a prison, a war long over, a film.

// A moveChecker knows what speaks for and against a move.
type moveChecker struct{ moveReader }

// doubts each know one thing that speaks against a move.
var doubts = [...]func(moveChecker, *move) bool{
	moveChecker.lacksNeeds, moveChecker.lacksAim, moveChecker.isMisfit, moveChecker.isUnknown, moveChecker.drives,
	moveChecker.isOnePersonMoving, moveChecker.toCustody, moveChecker.servedInWar, moveChecker.isHurt,
	moveChecker.isNoPlaceToLeave, moveChecker.isFiction, moveChecker.isTrade, moveChecker.leadsNowhere,
	moveChecker.hasObject, moveChecker.isOnPost, moveChecker.isCivilSubject, moveChecker.isBodyObject,
	moveChecker.isBodyScrambling, moveChecker.isLeftBehind, moveChecker.isLooseNoun,
}

// facts each know one thing that makes a move more or less likely with others.
var facts = [...]func(moveChecker, *move) bool{
	moveChecker.seemsOnePerson, moveChecker.isHandover, moveChecker.handedOver, moveChecker.namesPurpose,
	func(_ moveChecker, m *move) bool { return m.carriesGoods() },
}

// askDoubts asks what speaks for and against the move, and how much.
func (w *weigher) askDoubts() {
	c, m := moveChecker{w.moveReader}, w.m
	n := uint32(0)
	for k, speaksAgainst := range doubts {
		if speaksAgainst(c, m) {
			n++
			w.Ask(askDoubt, 0, uint32(k))
			w.Ask(askDoubt, 0, uint32(k), uint32(m.form))
		}
	}
	for k, holds := range facts {
		if holds(c, m) {
			w.Ask(askDoubt, 1, uint32(k))
			w.Ask(askDoubt, 1, uint32(k), uint32(m.form))
		}
	}
	a := m.assets[0]
	w.Ask(askDoubts, 0, min(n, 3))
	w.Ask(askDoubts, 1, min(n, 1), uint32(m.form))
	w.Ask(askDoubts, 2, min(n, 1), m.lemma)
	w.Ask(askDoubts, 3, min(n, 1), uint32(a.Class))
}

// lacksNeeds reports whether the clause does not name what the movement asks for.
func (c moveChecker) lacksNeeds(m *move) bool {
	r := &m.route
	switch m.needs {
	case "place":
		return r.none() && !r.home
	case "to":
		return !r.directed && !r.home && m.recipient.Len() == 0 && !c.takenOut(m)
	case "object":
		return !r.object
	}
	return false
}

// lacksAim reports whether the clause names nothing that makes a deployment of a doubtful move.
func (c moveChecker) lacksAim(m *move) bool {
	a, r := m.assets[0], &m.route
	switch {
	case c.isHandover(m):
		return !c.handedOver(m)
	case !a.weak, m.has(strongMove), r.home, c.namesPlace(r.from), c.namesPlace(r.to):
		return false
	case m.recipient.Len() > 0 && c.Tag(m.recipient.Lo) != grammar.Pronoun:
		return false
	case m.goods == Supply && a.goods() && len(r.to) > 0:
		return false
	}
	return !c.namesPurpose(m)
}

// isHandover reports whether ships, vehicles or the like change hands.
func (c moveChecker) isHandover(m *move) bool {
	a := m.assets[0]
	return m.has(takenMove) || m.has(goodsMove) && !a.goods() && !c.isArms(a)
}

// isMisfit reports whether the movement is not said of such assets. Arms that go by their name are
// also delivered: "14 Challenger tanks".
func (c moveChecker) isMisfit(m *move) bool {
	a := m.assets[0]
	return !m.moves(a.assetEntry) && !(m.has(goodsMove) && c.isArms(a))
}

// isUnknown reports whether the asset is in no table, or only counts behind another.
func (c moveChecker) isUnknown(m *move) bool { return m.assets[0].unlisted || m.assets[0].vague }

// isOnePersonMoving reports whether one person moves in an everyday way.
func (c moveChecker) isOnePersonMoving(m *move) bool {
	return m.assetsAreSubject && m.has(weakMove) && c.seemsOnePerson(m)
}

// isFiction reports whether the sentence is about a film or a book.
func (c moveChecker) isFiction(*move) bool {
	return len(c.Phrases) > 0 && c.isA(c.headOf(0), fictionWord)
}

// isTrade reports whether a business moves ships, vehicles or staff of its own.
func (c moveChecker) isTrade(m *move) bool {
	a := m.assets[0]
	if a.unlisted || m.carriesGoods() || c.isArms(a) {
		return false
	}
	switch a.Class {
	case Aircraft, Ship, Vehicle, Monitors, Other:
		// a business may own them
	default:
		return false
	}
	n := *m
	actorReader{c.placeReader}.findActor(&n)
	r := n.actor
	return r.Len() > 0 && (c.isA(r.Hi-1, tradeWord) || c.mentions.CompanyEnd(r.Lo, c.Hi) == r.Hi)
}

// leadsNowhere reports whether the assets go from one to another of the same: "from room to room".
func (c moveChecker) leadsNowhere(m *move) bool {
	i := c.Skip(m.end, grammar.Adverb)
	return c.Is(i, "from") && c.Is(i+2, "to") && c.Has(i+3) && strings.EqualFold(c.Word(i+1), c.Word(i+3))
}

// hasObject reports whether the verb of which the assets are the subject has an object.
func (c moveChecker) hasObject(m *move) bool {
	if m.form != subjectForm {
		return false
	}
	k := c.PhraseAt(c.Skip(m.trigger.Hi, grammar.Adverb))
	return k >= 0 && c.mayBeObject(k)
}

// isOnPost reports whether a participle only says where somebody is: "stationed in".
func (c moveChecker) isOnPost(m *move) bool {
	return m.has(stateMove) && (m.form == passiveForm || m.form == participleForm) && !c.happens(c.Verbs[m.verb])
}

// isCivilSubject reports whether civilians move by themselves.
func (c moveChecker) isCivilSubject(m *move) bool {
	return m.form == subjectForm && m.assets[0].civil
}

// isBodyObject reports whether a body is the object of a verb that is not said of one: "deployed the
// army", "sent in the army", but not "supplied the army".
func (c moveChecker) isBodyObject(m *move) bool {
	return m.form == objectForm && m.assets[0].body && !(m.has(strongMove) || m.has(phrasalMove) || m.needs == "place")
}

// isBodyScrambling reports whether a body only sets about something: "the army is scrambling to
// comply".
func (c moveChecker) isBodyScrambling(m *move) bool {
	i := c.Skip(m.trigger.Hi, grammar.Adverb)
	isBody := m.form == subjectForm && m.assets[0].body && m.needs == ""
	isInfinitive := c.Tag(i) == grammar.To && c.Tag(i+1) == grammar.Verb
	return isBody && isInfinitive
}

// isLeftBehind reports whether the verb of leaving has another sense: "left stranded", "left behind".
func (c moveChecker) isLeftBehind(m *move) bool {
	i := c.Skip(m.trigger.Hi, grammar.Adverb)
	return m.form == subjectForm && m.has(fromMove) && (c.Tag(i) == grammar.Verb || c.Is(i, "behind"))
}

// isLooseNoun reports whether the assets hang loosely on an everyday noun: "the army's return".
func (c moveChecker) isLooseNoun(m *move) bool {
	return m.noun >= 0 && m.has(weakMove) && (m.form >= ownerForm || m.form == compoundForm && m.assets[0].body)
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
func (c moveChecker) seemsOnePerson(m *move) bool {
	a := m.assets[0]
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
func (c moveChecker) isHurt(m *move) bool {
	a := m.assets[0]
	for i := a.Lo; i < a.Hi && !a.civil; i++ {
		if c.isA(i, hurtWord) {
			return true
		}
	}
	return false
}

// isNoPlaceToLeave reports whether a withdrawal is from what is no place: from talks.
func (c moveChecker) isNoPlaceToLeave(m *move) bool {
	if m.action != Withdraw || len(m.route.from) == 0 {
		return false
	}
	k := c.PhraseAt(m.route.from[0].Lo)
	switch {
	case k < 0, c.isPlace(k), c.Phrases[k].Pronoun:
		return false
	}
	return m.assetsAreSubject || c.isA(c.headOf(k), serviceWord)
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
