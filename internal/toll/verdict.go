package toll

import (
	_ "embed"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Which of the candidates would an editor print as the toll of the story? None that is a part of
// another, that may come or was wanted, that is of old or of a film. Weights, learned from some
// fourteen hundred labelled stories and briefs of our own (TestLearnTolls), weigh what speaks for and
// against each, event by event, with the tolls so far before their eyes.

//go:embed toll.bin
var tollWeights string

// The odds, as logarithms, from which on a candidate is a toll, and from which on a story has any.
const (
	leastOdds = -0.7
	sureOdds  = 0
)

// weigh returns how likely a candidate is a toll, as the logarithm of its odds.
func (s *finder) weigh(c *candidate) float64 { return s.weights.Sum(s.evidence(c)) }

// The questions that are asked about a candidate.
const (
	askCount  uint32 = iota // the number
	askWhere                // its place in the story
	askSoFar                // the tolls so far
	askTime                 // when it happened
	askVictim               // whom it befell
	askWord                 // the word of the event
	askBeside               // the words beside it
	askAround               // the words around it
	askDoubt                // what speaks against it
	askStory                // the story
	askSource               // who says so
)

// A weigher asks about one candidate.
type weigher struct {
	*finder
	c *candidate
	linear.Features
	key uint32 // the event, and whether it is counted
	one uint32 // whether it is counted
}

// evidence describes a candidate.
func (s *finder) evidence(c *candidate) linear.Features {
	w := weigher{finder: s, c: c, Features: s.asked[:0]}
	w.one = linear.Bit(c.figure == nil)
	w.key = linear.Word(c.Event)<<1 | w.one
	w.askCount()
	w.askWhere()
	w.askSoFar()
	w.askTime()
	w.askVictim()
	w.askWords()
	w.askDoubts()
	w.askStory()
	s.asked = w.Features
	return w.Features
}

// bits returns an answer to several questions of yes and no.
func bits(yes ...bool) (b uint32) {
	for k, is := range yes {
		b |= linear.Bit(is) << k
	}
	return b
}

// word returns an answer that stands for token i, one for all numbers.
func (w *weigher) word(i int) uint32 {
	if !w.Reaches(i, w.c.Lo) {
		return 0
	}
	if w.Kind(i) == token.Number {
		return 1
	}
	return linear.Lower(w.Word(i))
}

// size returns an answer that stands for the size of a number.
func size(v float64) uint32 {
	n := uint32(0)
	for _, limit := range [...]float64{1, 2, 3, 5, 10, 30, 100, 1000, 10000, 1000000} {
		if v >= limit {
			n++
		}
	}
	return n
}

// askCount asks about the number.
func (w *weigher) askCount() {
	w.Ask(askCount, 0, w.key)
	w.Ask(askCount, 1, w.key, size(w.c.Value))
	if f := w.c.figure; f != nil {
		w.Ask(askCount, 2, uint32(f.Bound), linear.Bit(f.Part), linear.Bit(f.Noun.Len() > 0))
		w.Ask(askCount, 3, bits(f.Part, f.Event == hospitalised, w.isOld(f), w.isRate(f), w.c.Hi > f.Hi))
		w.Ask(askCount, 4, uint32(w.c.update), uint32(f.Change))
	}
}

// askWhere asks for the place in the story.
func (w *weigher) askWhere() {
	p := w.paragraphOf(w.c.Lo)
	place, kind := uint32(10), w.layout.KindOf(p)
	if kind == layout.KindBody {
		place = min(9, uint32(p-w.story.body))
	}
	w.Ask(askWhere, 0, w.one, place, uint32(kind))
	w.Ask(askWhere, 1, w.key, min(place, 3))
	w.Ask(askWhere, 2, w.key, place, linear.Bit(w.StartsSentence(w.c.Lo)))
	w.Ask(askWhere, 3, bits(place == 0, w.c.figure == nil, w.story.inHeadline), min(w.story.tally[w.c.Event].all, 4))
}

// askSoFar asks about the tolls before.
func (w *weigher) askSoFar() {
	var larger, smaller, here, others uint32
	lone := false // one was killed
	sentence := w.layout.SentenceOf(w.c.Lo)
	for i := range w.tolls {
		t := &w.tolls[i]
		switch {
		case t.Event != w.c.Event:
			others = 1
			lone = lone || t.Event == killed && t.Value == 1
			continue
		case t.Value > w.c.Value:
			larger = 1
		default:
			smaller = 1
		}
		if sentence.Covers(t.Run) {
			here = 1
		}
	}
	w.Ask(askSoFar, 0, w.one, larger, smaller, here)
	w.Ask(askSoFar, 1, w.key, larger, smaller, uint32(w.c.update))
	w.Ask(askSoFar, 2, w.one, others, min(uint32(len(w.tolls)), 4))
	w.Ask(askSoFar, 3, w.one, larger|smaller, min(w.story.tally[w.c.Event].counted, 3))
	n := w.story.tally[w.c.Event]
	w.Ask(askSoFar, 5, w.one, bits(n.most == w.c.Value, n.first == w.c), min(n.values[w.c.Value], 3), min(n.counted, 3))
	w.Ask(askSoFar, 6, w.key, bits(n.most == w.c.Value, n.first == w.c), larger|smaller)
	if others != 0 { // the injured may be among the dead
		w.Ask(askSoFar, 7, w.key, bits(lone, w.isOther(w.c.at), w.c.figure == nil))
	}
	w.Ask(askSoFar, 4, w.one, w.word(w.c.Lo-1), larger, smaller)
}

// askTime asks when it happened.
func (w *weigher) askTime() {
	sentence := w.layout.SentenceOf(w.c.Lo)
	today := w.layout.Today()
	var when uint32
	for _, p := range w.dates.In(sentence) {
		switch {
		case p.From.Year == 0:
			when |= 1
		case p.From.Month == 0:
			when |= 2
		case p.From.Day == 0:
			when |= 4
		case today.Year > 0 && p.From.Year < today.Year-1:
			when |= 8
		default:
			when |= 16
		}
		if p.Hi <= w.c.Lo {
			when |= 32
		}
	}
	w.Ask(askTime, 0, w.one, when)
	w.Ask(askTime, 1, w.one, bits(w.isBackground(w.c.Run), w.Before(w.c.Lo, 12, "since", "ago", "far"), w.story.dated))
	for i := sentence.Lo; i < sentence.Hi && i < sentence.Lo+maxWords; i++ {
		if w.Class(i)&text.Time != 0 || w.isPeriod(i) { // last year
			w.Ask(askTime, 2, w.word(i), w.one)
			w.Ask(askTime, 3, w.word(i), w.word(i-1))
		}
	}
}

// maxWords is how many words of a sentence are looked at.
const maxWords = 60

// askVictim asks whom it befell.
func (w *weigher) askVictim() {
	if f := w.c.figure; f != nil {
		head, class := f.Noun.Hi-1, w.Class(f.Noun.Hi-1)
		if f.Noun.Len() == 0 {
			head = -1
		}
		w.Ask(askVictim, 0, w.word(head))
		w.Ask(askVictim, 1, w.key, w.word(head))
		w.Ask(askVictim, 2, uint32(class&(text.Thing|text.Plural|text.Group|text.Place|text.Demonym)), uint32((class&(text.Thing|text.Plural|text.Group|text.Place|text.Demonym))>>32))
		for i := f.Noun.Lo; i < head; i++ {
			w.Ask(askVictim, 3, w.word(i))
		}
		return
	}
	g := w.grammar.Sentence(w.layout.SentenceOf(w.c.at))
	r := w.victimOf(g, w.c.hit, w.c.at)
	if r.Len() == 0 {
		w.Ask(askVictim, 4, w.key, uint32(w.c.hit.Kind))
		return
	}
	head := r.Hi - 1
	named := uint32(0)
	if k := w.mentions.In(r); k >= 0 {
		named = uint32(w.mentions.Mention(k).Kind) + 1
	}
	w.Ask(askVictim, 5, w.word(head))
	w.Ask(askVictim, 6, w.key, w.word(head))
	w.Ask(askVictim, 7, w.key, uint32(g.Tag(head)), w.word(r.Lo)&(0-linear.Bit(g.Tagged(r.Lo, grammar.Determiner, grammar.Possessive))))
	w.Ask(askVictim, 8, uint32(g.Tag(head)), named, bits(w.Plural(head), w.Class(head)&text.Thing != 0))
	w.Ask(askVictim, 9, w.key, named, uint32(w.c.hit.Kind), uint32(w.c.hit.Form))
	for i := r.Lo; i < head; i++ {
		w.Ask(askVictim, 10, w.word(i))
	}
}

// askWords asks for the word of the event and those around.
func (w *weigher) askWords() {
	h, i, end := w.c.hit, w.c.at, w.c.hit.End
	if end == 0 {
		i, end = w.c.Lo, w.c.Hi
	}
	form := uint32(h.Kind)<<3 | uint32(h.Form)
	w.Ask(askWord, 0, w.one, w.word(i))
	w.Ask(askWord, 1, w.key, form)
	w.Ask(askWord, 2, w.one, w.word(i), form)
	w.Ask(askWord, 3, w.one, form, uint32(w.Class(i-1)&(text.Be|text.Have|text.Modal|text.Owner)>>0), uint32((w.Class(i-1)&(text.Be|text.Have|text.Modal))>>32))
	for k, j := range [...]int{i - 2, i - 1, end, end + 1} {
		w.Ask(askBeside, uint32(k), w.one, w.word(j))
	}
	w.Ask(askBeside, 4, w.one, w.word(i-1), w.word(i))
	w.Ask(askBeside, 5, w.one, w.word(i), w.word(end))
	if w.c.figure != nil {
		for k, j := range [...]int{w.c.Lo - 2, w.c.Lo - 1, w.c.Hi, w.c.Hi + 1} {
			w.Ask(askBeside, 6+uint32(k), w.word(j))
		}
		w.Ask(askBeside, 10, w.word(w.c.Lo-2), w.word(w.c.Lo-1))
	}
	const reach = 10 // tokens
	for j := w.c.Lo - reach; j < w.c.Hi+reach; j++ {
		if w.Reaches(j, w.c.Lo) && w.IsOpen(j) {
			w.Ask(askAround, w.one, w.word(j))
		}
	}
}

// askDoubts asks what speaks against it.
func (w *weigher) askDoubts() {
	i := w.c.at
	const reach = 6 // tokens
	var unreal, modal, to, question bool
	for k := i - 1; k >= i-reach && w.Reaches(k, i); k-- {
		unreal = unreal || w.events.Unreal(k)
		modal = modal || w.Class(k)&text.Modal != 0
		to = to || w.Is(k, "to")
	}
	sentence := w.layout.SentenceOf(i)
	question = sentence.Hi > 0 && w.Is(sentence.Hi-1, "?")
	denied := w.figures.Denied(i)
	w.Ask(askDoubt, 0, w.one, bits(unreal, modal, denied, question))
	w.Ask(askDoubt, 1, w.key, bits(unreal, modal, to, denied))
	w.Ask(askDoubt, 2, w.one, bits(w.isOther(i), w.countsHere()))
	w.Ask(askSource, 0, w.one, bits(w.c.Source.Run.Len() > 0, w.isQuoted(i)))
	if r := w.c.Source.Run; r.Len() > 0 {
		w.Ask(askSource, 1, w.one, linear.Lower(w.Word(r.Hi-1)))
	}
}

// countsHere reports whether a figure of the sentence counts victims of the same event.
func (w *weigher) countsHere() bool {
	const reach = 6 // candidates
	n := w.c.number
	for _, c := range w.story.candidates[max(0, n-reach):min(n+reach, len(w.story.candidates))] {
		if c != w.c && c.figure != nil && c.Event == w.c.Event && w.InOneSentence(c.Lo, w.c.Lo) {
			return true
		}
	}
	return false
}

// askStory asks what the story is about.
func (w *weigher) askStory() {
	w.Ask(askStory, 0, w.one, bits(w.story.inHeadline, w.story.headline), min(uint32(len(w.story.candidates)), 8))
	w.Ask(askStory, 1, w.key, bits(w.story.inHeadline, w.story.headline), min(w.story.tally[w.c.Event].all, 4))
	for _, x := range w.story.words {
		w.Ask(askStory, 2, x)
	}
}

// isQuoted reports whether token i stands in a sentence with a quotation mark before it.
func (w *weigher) isQuoted(i int) bool {
	const reach = 30
	for k := i - 1; k >= i-reach && w.Reaches(k, i); k-- {
		if w.Kind(k) == token.Quote {
			return true
		}
	}
	return false
}
