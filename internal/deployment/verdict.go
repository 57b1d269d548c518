package deployment

import (
	_ "embed"
	"math"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/linear"
)

// Whether a move is a deployment is decided by weights, learned from 2,500 labelled texts
// (TestLearnMoves). Words of moving are said of much that is none: of patients who are sent to a
// hospital, of an airline that moves its jets, of a team that is sent home. Grammar proposes each
// move that the words allow; what speaks for and against it is asked here.

//go:embed move.bin
var moveWeights string

// leastOdds are the odds, as a logarithm, from which on a move is taken for a deployment. Of texts
// that the weights were not learned from, nine in ten such moves are some, and one in forty
// without a deployment gets one.
const leastOdds = 0.3

// weigh returns how likely a move is a deployment, as the logarithm of its odds.
func (c moveReader) weigh(m *move) float64 { return c.weights.Sum(c.evidence(m)) }

// confidence returns how likely the move is a deployment. The odds of texts that the weights were
// not learned from are nearer to even.
func (m *move) confidence() float64 {
	const shrink, shift = 0.89, -0.13
	return math.Round(100/(1+math.Exp(-shrink*m.odds-shift))) / 100
}

// The questions that are asked about a move.
const (
	askLemma    uint32 = iota // of the word of moving
	askManner                 // what the table of movements says of it
	askClass                  // of the first asset, and what the table of assets says of it
	askHead                   // the noun of the first asset
	askModifier               // the words before that noun
	askGroup                  // the form of the verb, what governs it
	askNoun                   // what stands before a noun of moving, what governs it
	askRoute                  // which places are named
	askSubject                // who does it
	askBeside                 // the words beside the trigger and behind the assets
	askAround                 // the words around the trigger
	askDoubt                  // what speaks against it
	askDoubts                 // how much speaks against it
)

// A weigher asks about one move.
type weigher struct {
	moveReader
	m *move
	linear.Features
}

// evidence describes a move.
func (c moveReader) evidence(m *move) linear.Features {
	w := weigher{moveReader: c, m: m, Features: c.asked[:0]}
	w.askMovement()
	w.askAsset()
	if m.verb >= 0 {
		w.askVerb(w.Verbs[m.verb])
	} else {
		w.askGovernor(w.Phrases[m.noun].Lo)
	}
	w.askPlaces()
	w.askWords()
	w.askDoubts()
	c.asked = w.Features
	return w.Features
}

// lower returns an answer that stands for token i, whatever its case.
func (c *clause) lower(i int) uint32 {
	if !c.Has(i) {
		return 0
	}
	return linear.Lower(c.Word(i))
}

// askMovement asks about the word of moving.
func (w *weigher) askMovement() {
	m := w.m
	w.Ask(askLemma, m.lemma)
	w.Ask(askLemma, m.lemma, uint32(m.form))
	for k, t := range moveManners {
		if m.has(t.manners) {
			w.Ask(askManner, uint32(k))
			w.Ask(askManner, uint32(k), uint32(m.form))
		}
	}
}

// traits returns what the table says of an asset besides its class.
func (e assetEntry) traits() (t uint32) {
	for k, is := range [...]bool{e.weak, e.vague, e.body, e.civil, e.shipPrefix, e.modelled, e.unlisted} {
		t |= linear.Bit(is) << k
	}
	return t
}

// askAsset asks about the first of the assets.
func (w *weigher) askAsset() {
	m, a := w.m, w.m.assets[0]
	class, traits, head := uint32(a.Class), a.traits(), w.lower(a.Head.Hi-1)
	w.Ask(askClass, 0, class, traits)
	w.Ask(askClass, 1, class, traits, uint32(m.form))
	w.Ask(askClass, 2, class, traits, uint32(m.action))
	w.Ask(askClass, 3, class, m.lemma)
	w.Ask(askHead, head)
	w.Ask(askHead, head, m.lemma)
	w.Ask(askModifier, 0, uint32(w.Tag(a.Lo)))
	const longest = 8 // words before the noun
	for i := a.Lo; i < min(a.Hi, a.Lo+longest); i++ {
		if i != a.Head.Hi-1 {
			w.Ask(askModifier, 1, w.lower(i))
		}
	}
}

// askVerb asks about the verb group of the trigger.
func (w *weigher) askVerb(g grammar.VerbGroup) {
	w.Ask(askGroup, 0, uint32(g.Form), uint32(w.m.form))
	for k, is := range [...]bool{g.Passive(), g.Infinitive, g.Negated, g.Have, g.Modal >= 0, g.Bare(), w.happens(g)} {
		if is {
			w.Ask(askGroup, 1, uint32(k))
			w.Ask(askGroup, 1, uint32(k), uint32(w.m.form))
		}
	}
	w.Ask(askGroup, 2, w.lower(g.Modal))
	w.Ask(askGroup, 3, w.lower(g.Lo-1))
	w.Ask(askGroup, 4, uint32(w.Tag(g.Lo-1)), uint32(g.Form))
	if h, ok := w.infinitiveGovernor(g.Lo); g.Infinitive && ok {
		w.Ask(askGroup, 5, uint32(h.status))
		w.Ask(askGroup, 6, uint32(h.status), w.lower(h.Lo))
	}
	if k := w.Subject(w.m.verb); k >= 0 {
		w.askSubject(k)
	} else {
		w.Ask(askSubject, 0)
	}
}

// askGovernor asks what stands before a noun of moving whose phrase starts at token i.
func (w *weigher) askGovernor(i int) {
	if h, ok := w.nounGovernor(i); ok {
		w.Ask(askNoun, 0, uint32(h.status), w.lower(h.Lo))
	}
	w.Ask(askNoun, 1, w.lower(i))
	w.Ask(askNoun, 2, uint32(w.Tag(i)))
}

// askSubject asks about noun phrase k, the subject.
func (w *weigher) askSubject(k int) {
	r := w.Phrases[k].Run
	head := r.Hi - 1
	_, asset := w.assetIn(r)
	armed := w.mentions.ArmedEnd(w.nameStart(r), w.Hi) == r.Hi
	kind := linear.Bit(w.isState(r)) | linear.Bit(asset)<<1 | linear.Bit(armed)<<2
	w.Ask(askSubject, 1, w.lower(head))
	w.Ask(askSubject, 2, uint32(w.Tag(head)), uint32(w.Tag(r.Lo)))
	w.Ask(askSubject, 3, kind, linear.Bit(w.official(r)))
	w.Ask(askSubject, 4, kind, uint32(w.m.assets[0].Class))
	w.Ask(askSubject, 5, uint32(w.words.Of(w.Token(head))))
}

// askPlaces asks which places the clause names.
func (w *weigher) askPlaces() {
	r := &w.m.route
	goes, comes := linear.Bit(len(r.to) > 0), linear.Bit(len(r.from) > 0)
	w.Ask(askRoute, 0, linear.Bit(r.home), linear.Bit(r.object), linear.Bit(r.directed), goes, comes)
	w.Ask(askRoute, 1, goes|comes, w.m.lemma)
	w.Ask(askRoute, 2, goes, uint32(w.m.action))
}

// askWords asks for the words around the trigger and the assets.
func (w *weigher) askWords() {
	trigger, end := w.m.trigger, w.m.assets[len(w.m.assets)-1].Hi
	for k, i := range [...]int{trigger.Lo - 2, trigger.Lo - 1, trigger.Hi, trigger.Hi + 1, end, end + 1} {
		w.Ask(askBeside, uint32(k), w.lower(i))
	}
	const reach = 10 // tokens to either side
	strong := 0
	for i := max(w.Lo, trigger.Lo-reach); i < min(w.Hi, trigger.Hi+reach); i++ {
		if w.Tagged(i, grammar.Noun, grammar.Name, grammar.Verb) {
			w.Ask(askAround, 0, w.lower(i))
		}
		if a, end := w.assets.At(w.Tokens[:w.Hi], i); a != nil && end > i && !a.weak && !a.none && !a.vague {
			strong++
		}
	}
	w.Ask(askAround, 1, uint32(min(strong, 3)))
	w.Ask(askAround, 2, uint32(min(strong, 3)), linear.Bit(w.m.assets[0].weak))
}
