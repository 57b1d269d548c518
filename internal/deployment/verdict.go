package deployment

import (
	"math"
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// weigh returns how likely a move is a deployment, as the logarithm of its odds.
func (c moveReader) weigh(m *move) float64 {
	return c.weights.Sum(c.features(m))
}

const leastOdds = 0.0

// features describes a move.
func (c moveReader) features(m *move) linear.Features {
	w := weigher{c, m, c.asked[:0]}
	w.ask(askForm, uint32(m.form))
	w.askTrigger()
	w.askAsset()
	w.askVerb()
	w.askRoute()
	w.askParties()
	w.askAround()
	w.askDoubts()
	c.asked = w.f
	return w.f
}

type question = uint32

const (
	askForm question = iota
	askLemma
	askManner
	askTriggerForm
	askClass
	askHead
	askTrait
	askCount
	askFit
	askGroup
	askRouteKind
	askTo
	askFrom
	askRecipient
	askActor
	askSubject
	askWord
	askTag
	askDoubt
	askModifier
	askDistance
	askBag
	askPlaceKind
	askRule
)

// A weigher asks about one move.
type weigher struct {
	moveReader
	m *move
	f linear.Features
}

func (w *weigher) ask(q question, answers ...uint32) { w.f.Ask(q, answers...) }

// flag asks q of a trait if it is there.
func (w *weigher) flag(q question, trait uint32, is bool) {
	if is {
		w.f.Ask(q, trait)
		w.f.Ask(q, trait, uint32(w.m.form), 77)
	}
}

func (w *weigher) word(i int) uint32 {
	if !w.Has(i) {
		return 0
	}
	return linear.Word(strings.ToLower(w.Word(i)))
}

func (w *weigher) askTrigger() {
	m := w.m
	w.ask(askLemma, m.lemma)
	w.ask(askLemma, m.lemma, uint32(m.form))
	for k := range moveManners {
		if m.has(moveManners[k].manners) {
			w.ask(askManner, uint32(k))
			w.ask(askManner, uint32(k), uint32(m.form))
		}
	}
	w.ask(askTriggerForm, w.word(m.trigger.Hi-1))
	w.ask(askTriggerForm, uint32(m.action), uint32(m.goods), 1)
	w.ask(askTriggerForm, uint32(m.implied), 2)
	w.ask(askTriggerForm, linear.Word(m.needs), 3)
}

// traits of an entry as bits
func (e assetEntry) bits() (n uint32) {
	for k, is := range [...]bool{e.weak, e.vague, e.body, e.civil, e.shipPrefix, e.modelled, e.unlisted} {
		if is {
			n |= 1 << k
		}
	}
	return n
}

func (w *weigher) askAsset() {
	m := w.m
	a := m.assets[0]
	class, bits := uint32(a.Class), a.bits()
	w.ask(askClass, class, bits)
	w.ask(askClass, class, uint32(m.form), bits)
	w.ask(askClass, class, m.lemma, 5)
	w.ask(askClass, class, bits, uint32(m.action), 6)
	head := w.word(a.Head.Hi - 1)
	w.ask(askHead, head)
	w.ask(askHead, head, m.lemma)
	for k := range 7 {
		if bits>>k&1 != 0 {
			w.ask(askTrait, uint32(k))
			w.ask(askTrait, uint32(k), m.lemma)
			for j := range moveManners {
				if m.has(moveManners[j].manners) {
					w.ask(askTrait, uint32(k), uint32(j), 3)
				}
			}
		}
	}
	w.flag(askFit, 1, m.moves(a.assetEntry))
	w.flag(askFit, 2, a.Model.Len() > 0)
	w.flag(askFit, 3, w.isArms(a))
	w.flag(askFit, 4, w.official(a.Run))
	w.flag(askFit, 5, w.Plural(a.Head.Hi-1))
	w.flag(askFit, 6, w.countOf(a) >= 0)
	w.flag(askFit, 7, w.Capital(a.Head.Hi-1))
	w.flag(askFit, 8, a.Head.Len() > 1)
	w.flag(askFit, 9, a.body && !(m.has(strongMove) || m.has(phrasalMove) || m.needs == "place"))
	w.ask(askCount, uint32(min(len(m.assets), 3)))
	strong := false
	for _, b := range m.assets {
		strong = strong || !b.weak && !b.vague
	}
	w.flag(askFit, 10, strong)
	w.flag(askFit, 11, a.goods())
	w.flag(askFit, 12, a.materiel())
	w.flag(askFit, 13, a.Run.Len() == 1)
	w.ask(askModifier, uint32(w.Tag(a.Lo)))
	w.ask(askModifier, w.word(a.Lo), 1)
	for i := a.Lo; i < min(a.Hi, a.Lo+8); i++ {
		if i != a.Head.Hi-1 {
			w.ask(askModifier, w.word(i), 2)
		}
	}
}

func (w *weigher) askVerb() {
	m := w.m
	if m.verb < 0 {
		h, ok := w.nounGovernor(w.Phrases[m.noun].Lo)
		if ok {
			w.ask(askGroup, 20, uint32(h.status), w.word(h.Lo))
		}
		w.ask(askGroup, 21, w.word(w.Phrases[m.noun].Lo))
		w.ask(askGroup, 22, uint32(w.Tag(w.Phrases[m.noun].Lo)))
		return
	}
	g := w.Verbs[m.verb]
	w.ask(askGroup, 1, uint32(g.Form), uint32(m.form))
	w.flag(askGroup, 2, g.Passive())
	w.flag(askGroup, 3, g.Infinitive)
	w.flag(askGroup, 4, g.Negated)
	w.flag(askGroup, 5, g.Have)
	w.flag(askGroup, 6, g.Modal >= 0)
	w.ask(askGroup, 7, w.word(g.Modal))
	w.flag(askGroup, 8, g.Bare())
	w.flag(askGroup, 9, w.happens(g))
	w.ask(askGroup, 10, w.word(g.Lo-1))
	w.ask(askGroup, 11, uint32(w.Tag(g.Lo-1)), uint32(g.Form))
	if g.Infinitive {
		if h, ok := w.infinitiveGovernor(g.Lo); ok {
			w.ask(askGroup, 12, uint32(h.status), w.word(h.Lo))
			w.ask(askGroup, 13, uint32(h.status))
		}
	}
	w.flag(askGroup, 14, w.conditionalWord(g.Lo))
}

func (w *weigher) conditionalWord(i int) bool {
	return statusReader{w.assetReader}.conditional(i)
}

func (w *weigher) askRoute() {
	r := &w.m.route
	w.ask(askRouteKind, b2u(r.home), b2u(r.object), b2u(r.directed), b2u(len(r.to) > 0), b2u(len(r.from) > 0))
	met := true
	switch w.m.needs {
	case "place":
		met = !r.none() || r.home
	case "to":
		met = r.directed || r.home || w.m.recipient.Len() > 0
	case "object":
		met = r.object
	}
	w.ask(askRouteKind, 9, linear.Word(w.m.needs), b2u(met))
	w.ask(askRouteKind, 8, b2u(r.none()), w.m.lemma)
	w.ask(askRouteKind, 7, b2u(len(r.to) > 0), uint32(w.m.action))
	w.askPlace(askTo, r.to)
	w.askPlace(askFrom, r.from)
}

func b2u(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func (w *weigher) askPlace(q question, list []token.Run) {
	if len(list) == 0 {
		return
	}
	r := list[0]
	w.ask(q, 1, w.word(r.Hi-1))
	w.ask(q, 2, w.word(r.Lo-1))
	k := w.PhraseAt(r.Lo)
	place := k < 0 || w.isPlace(k)
	w.ask(q, 3, b2u(place), b2u(w.isState(r)))
	w.ask(q, 4, b2u(place), b2u(w.isState(r)), uint32(w.m.assets[0].Class), w.m.assets[0].bits())
	w.ask(q, 5, b2u(place), uint32(w.m.form), w.m.lemma)
	if k >= 0 {
		w.ask(q, 6, uint32(w.Tag(w.headOf(k))), uint32(w.Tag(r.Lo)))
		w.ask(q, 7, uint32(w.words.Of(w.Token(w.headOf(k)))))
		w.ask(q, 8, b2u(w.Class(w.headOf(k))&text.Place != 0), b2u(place))
		w.ask(q, 9, w.word(w.headOf(k)))
	}
}

func (w *weigher) askParties() {
	m := w.m
	w.askParty(askRecipient, m.recipient)
	w.askParty(askActor, m.actor)
	if m.verb >= 0 {
		k := w.Subject(m.verb)
		if k < 0 {
			w.ask(askSubject, 0)
		} else {
			w.askParty(askSubject, w.Phrases[k].Run)
		}
	}
}

func (w *weigher) askParty(q question, r token.Run) {
	if r.Len() == 0 {
		w.ask(q, 1)
		w.ask(q, 2, w.m.lemma)
		return
	}
	head := r.Hi - 1
	w.ask(q, 3, w.word(head))
	w.ask(q, 4, uint32(w.Tag(head)), uint32(w.Tag(r.Lo)))
	_, asset := w.assetIn(r)
	armed := w.mentions.ArmedEnd(w.nameStart(r), w.Hi) == r.Hi
	w.ask(q, 5, b2u(w.isState(r)), b2u(asset), b2u(armed), b2u(w.official(r)))
	w.ask(q, 6, b2u(w.isState(r)), b2u(asset), b2u(armed), uint32(w.m.assets[0].Class))
	w.ask(q, 7, uint32(w.words.Of(w.Token(head))))
}

func (w *weigher) askAround() {
	m := w.m
	for _, d := range [...]int{-2, -1} {
		w.ask(askWord, uint32(d+10), w.word(m.trigger.Lo+d))
		w.ask(askTag, uint32(d+10), uint32(w.Tag(m.trigger.Lo+d)))
	}
	for d := range 2 {
		w.ask(askWord, uint32(d+20), w.word(m.trigger.Hi+d))
		w.ask(askTag, uint32(d+20), uint32(w.Tag(m.trigger.Hi+d)), uint32(m.form))
	}
	end := m.assets[len(m.assets)-1].Hi
	for d := range 2 {
		w.ask(askWord, uint32(d+30), w.word(end+d))
		w.ask(askTag, uint32(d+30), uint32(w.Tag(end+d)), uint32(m.form))
	}
	w.ask(askTag, 40, uint32(w.Tag(w.m.assets[0].Lo-1)), uint32(m.form))
	gap := m.trigger.Lo - end
	if gap < 0 {
		gap = m.assets[0].Lo - m.trigger.Hi
	}
	w.ask(askDistance, uint32(max(0, min(gap, 12))), uint32(m.form))
	w.ask(askDistance, uint32(max(0, min(gap, 12)/3)), 3)
	military := 0
	for k := range w.Phrases {
		if k > 40 {
			break
		}
		if a, ok := w.assetIn(w.Phrases[k].Run); ok && !a.weak && !a.none && !a.vague {
			military++
		}
	}
	w.ask(askBag, uint32(min(military, 3)))
	w.ask(askBag, uint32(min(military, 3)), b2u(m.assets[0].weak), 1)
	lo, hi := max(w.Lo, m.trigger.Lo-12), min(w.Hi, m.trigger.Hi+12)
	for i := lo; i < hi; i++ {
		if t := w.Tag(i); t == grammar.Noun || t == grammar.Name || t == grammar.Verb {
			w.ask(askBag, w.word(i), 2)
		}
	}
}

// askDoubts asks what speaks against a deployment.
func (w *weigher) askDoubts() {
	m, c := w.m, moveChecker(w.placeReader0())
	a, r := m.assets[0], &m.route
	doubts := uint32(0)
	doubt := func(k uint32, is bool) {
		w.flag(askDoubt, k, is)
		if is {
			doubts++
		}
	}
	mind := func(k uint32, is bool) { w.flag(askDoubt, k, is) }
	doubt(0, !c.namesNeeds(m))
	doubt(1, c.drives(m))
	mind(3, c.seemsOnePerson(a))
	doubt(2, m.assetsAreSubject && m.has(weakMove) && c.seemsOnePerson(a))
	doubt(4, c.toCustody(m))
	doubt(5, c.servedInWar(m))
	doubt(6, !a.civil && c.isHurt(a.Run))
	doubt(7, m.action == Withdraw && len(r.from) > 0 && !c.canLeave(m, r.from[0]))
	goods := m.has(takenMove) || m.has(goodsMove) && !a.goods() && !c.isArms(a)
	mind(8, goods)
	mind(9, c.handedOver(m))
	mind(10, c.namesPurpose(m))
	doubt(11, len(c.Phrases) > 0 && c.isA(c.headOf(0), fictionWord))
	if m.verb >= 0 {
		i := w.Skip(m.trigger.Hi, grammar.Adverb)
		k := w.PhraseAt(i)
		subject := m.form == subjectForm
		doubt(12, k >= 0 && w.mayBeObject(k) && subject)
		doubt(13, m.has(stateMove) && !w.happens(w.Verbs[m.verb]) && m.form == passiveForm)
		doubt(14, w.Tag(i) == grammar.To && w.Tag(i+1) == grammar.Verb && subject && a.body && m.needs == "")
		doubt(15, (w.Tag(i) == grammar.Verb || w.Is(i, "behind")) && subject && m.has(fromMove))
		doubt(22, subject && a.civil)
		doubt(23, m.form == objectForm && (a.body && !(m.has(strongMove) || m.has(phrasalMove) || m.needs == "place")))
		doubt(24, m.form == objectForm && m.has(personsMove) && w.Verbs[m.verb].Infinitive)
	} else {
		doubt(25, m.has(weakMove) && m.form >= ownerForm)
		doubt(26, m.has(weakMove) && m.form == compoundForm && a.body)
	}
	enough := !a.weak || m.has(strongMove) || r.home || c.namesPlace(r.from) || c.namesPlace(r.to) ||
		m.recipient.Len() > 0 && c.Tag(m.recipient.Lo) != grammar.Pronoun || m.goods == Supply && a.goods() && len(r.to) > 0 || c.namesPurpose(m)
	if goods {
		enough = c.handedOver(m)
	}
	doubt(16, !enough)
	mind(17, m.carriesGoods())
	doubt(18, !(m.moves(a.assetEntry) || m.has(goodsMove) && c.isArms(a)))
	doubt(19, a.unlisted || a.vague)
	trade := m.actor.Len() > 0 && (w.isA(m.actor.Hi-1, tradeWord) || w.mentions.CompanyEnd(m.actor.Lo, w.Hi) == m.actor.Hi)
	if trade {
		w.ask(askDoubt, 21, uint32(a.Class))
	}
	switch a.Class {
	case Aircraft, Ship, Vehicle, Monitors, Other:
		doubt(20, trade && !m.carriesGoods() && !c.isArms(a))
	}
	w.ask(askRule, min(doubts, 3))
	w.ask(askRule, min(doubts, 1), uint32(m.form))
	w.ask(askRule, min(doubts, 1), m.lemma)
	w.ask(askRule, min(doubts, 1), uint32(a.Class), 3)
}

func (w *weigher) placeReader0() moveChecker { return moveChecker(w.moveReader) }

// probability returns the odds as a probability.
func probability(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }
