package figure

import (
	_ "embed"
	"slices"
	"sort"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Which of the words of events in its sentence says what happened to what a figure counts?
// event.go proposes an answer by grammar. Weights, learned from some fourteen hundred labelled stories
// (TestLearnEvents), choose among it, the events of all words nearby, and none: they know that a
// team kills penalties, that what was feared did not happen, and how far a verb reaches.

//go:embed event.bin
var eventWeights string

// decided are the events that are chosen by weights. What else may happen, to a house, a flight or
// a defendant, is left as grammar has it.
var decided = [...]string{
	"killed", "injured", "missing", "displaced", "arrested", "rescued", "evacuated", "infected", "hospitalised", "kidnapped",
}

// isDecided reports whether an event is chosen by weights.
func isDecided(event string) bool { return slices.Contains(decided[:], event) }

// A happening is an event that what a figure counts may have undergone.
type happening struct {
	event string // "" for none
	hit   event.Hit
	at    int  // the token of its word, -1 if none is near
	ruled bool // grammar proposes it
}

// A chooser chooses the events of the figures of a story. Its memory serves one after the other.
type chooser struct {
	*finder
	hitsIn   token.Run // the sentence of the hits
	hits     []located
	happened []happening
	asked    linear.Features
}

// A located hit is a word of an event with its place.
type located struct {
	event.Hit
	at int
}

// hitsOf returns the words of events in a sentence. They are kept for its next figure.
func (s *chooser) hitsOf(sentence token.Run) []located {
	if s.hitsIn == sentence {
		return s.hits
	}
	const all = event.Subject | event.Object | event.Noun | event.Adjective | event.Toll | event.Life | event.Agent | event.Wound | event.Place
	s.hitsIn, s.hits = sentence, s.hits[:0]
	for i := sentence.Lo; i < sentence.Hi; i++ {
		h, ok := s.events.At(i, all)
		if ok && isDecided(h.Event) {
			s.hits = append(s.hits, located{h, i})
		}
		i = max(i, h.End-1)
	}
	return s.hits
}

// happenings returns the events that what figure f counts may have undergone, none among them:
// that which grammar proposes, and those of the words near it.
func (s *chooser) happenings(f *Figure, ruled string) []happening {
	hits := s.hitsOf(s.layout.SentenceOf(f.Lo))
	out := s.happened[:0]
	if none := (happening{at: -1}); isDecided(ruled) {
		out = append(out, none, happening{event: ruled, at: -1, ruled: true})
	} else { // nothing, or what the weights do not know
		none.event = ruled
		none.ruled = true
		out = append(out, none)
	}
	if s.events.OfThings(ruled) || s.Class(f.Noun.Hi-1)&text.Thing != 0 { // flights are not killed because the clause beside says so of people
		s.happened = out
		return out
	}
	first := sort.Search(len(hits), func(k int) bool { return hits[k].at >= f.Lo-MaxClause })
	for _, h := range hits[first:] {
		if h.at >= f.end()+MaxClause {
			break
		}
		k := slices.IndexFunc(out, func(x happening) bool { return x.event == h.Event })
		switch {
		case k < 0:
			out = append(out, happening{event: h.Event, hit: h.Hit, at: h.at})
		case out[k].at < 0 || distance(f, h.at) < distance(f, out[k].at):
			out[k].hit, out[k].at = h.Hit, h.at
		}
	}
	s.happened = out
	return out
}

// distance returns how many tokens part token i from a figure and its noun, 0 if it is among them.
func distance(f *Figure, i int) int {
	switch lo, hi := f.Lo, f.end(); {
	case i < lo:
		return lo - i
	case i >= hi:
		return i - hi + 1
	}
	return 0
}

// eventOf returns what happened to what figure k counts, "" if nothing did.
func (s *chooser) eventOf(k int) string {
	f := &s.list[k]
	if !mayUndergo(f) {
		return ""
	}
	list := s.happenings(f, s.proposedEvent(k))
	best, most := list[0].event, 0.0
	if len(list) == 1 {
		return best
	}
	for n, h := range list {
		s.asked = s.describe(s.asked[:0], k, h)
		if sum := s.weights.Sum(s.asked); n == 0 || sum > most {
			best, most = h.event, sum
		}
	}
	return best
}

// mayUndergo reports whether a figure counts people or things, or a part of them.
func mayUndergo(f *Figure) bool {
	return f.Kind == quantity.Count || f.Kind == quantity.Percent || f.Kind == quantity.Ratio
}

// The questions that are asked about an event and a figure.
const (
	askEvent    uint32 = iota // which event
	askHit                    // the word of the event
	askForm                   // its kind and form
	askDistance               // how far it stands from the figure
	askBetween                // what stands between
	askBefore                 // the words before the figure
	askBehind                 // the words behind the figure
	askNoun                   // what is counted
	askFigure                 // the figure itself
	askBeside                 // the words beside the word of the event
	askDoubt                  // what speaks against it
)

// describe asks about the event h of figure k.
func (s *chooser) describe(asked linear.Features, k int, h happening) linear.Features {
	d := describer{finder: s.finder, f: &s.list[k], h: h, Features: asked, key: linear.Word(h.event)<<1 | linear.Bit(h.ruled)}
	if !isDecided(h.event) {
		d.key = linear.Bit(h.ruled)
	}
	d.any = linear.Bit(isDecided(h.event))<<1 | linear.Bit(h.ruled)
	d.Ask(askEvent, d.key)
	d.Ask(askEvent, d.any)
	d.askFigure()
	if h.at >= 0 {
		d.askHit()
	}
	return d.Features
}

// A describer asks about one event of one figure.
type describer struct {
	*finder
	f *Figure
	h happening
	linear.Features
	key uint32 // the event, and whether grammar proposes it
	any uint32 // whether it is one, and whether grammar proposes it
}

// word returns an answer that stands for token i.
func (d *describer) word(i int) uint32 {
	if i < 0 || i >= len(d.Tokens) || !d.Reaches(i, d.f.Lo) {
		return 0
	}
	if d.Kind(i) == token.Number {
		return 1
	}
	return linear.Lower(d.Word(i))
}

// askFigure asks about the figure, whatever happened.
func (d *describer) askFigure() {
	f := d.f
	head := uint32(0)
	if f.Noun.Len() > 0 {
		head = d.word(f.Noun.Hi - 1)
	}
	class := d.Class(f.Noun.Hi-1) & (text.Thing | text.Plural | text.Group | text.Place | text.Time | text.Demonym)
	before, behind := d.word(f.Lo-1), d.word(f.end())
	for _, key := range [...]uint32{d.key, d.any} {
		d.Ask(askFigure, 0, key, uint32(f.Kind))
		d.Ask(askFigure, 1, key, uint32(f.Bound))
		d.Ask(askFigure, 2, key, size(f.Value))
		d.Ask(askNoun, 0, key, head)
		d.Ask(askNoun, 1, key, uint32(class), uint32(class>>32), linear.Bit(f.Noun.Len() > 0))
		d.Ask(askBefore, 0, key, before)
		d.Ask(askBehind, 0, key, behind)
	}
	d.Ask(askFigure, 3, d.any, d.word(f.Number.Lo))
	d.Ask(askBefore, 1, d.any, before, d.word(f.Lo-2))
	d.Ask(askBehind, 1, d.any, behind, d.word(f.end()+1))
}

// size returns an answer that stands for the size of a number.
func size(v float64) uint32 {
	n := uint32(0)
	for _, limit := range [...]float64{1, 2, 3, 10, 30, 100, 1000, 10000, 1000000} {
		if v >= limit {
			n++
		}
	}
	return n
}

// The sides of a figure on which a word may stand.
const (
	sideIn uint32 = iota
	sideBefore
	sideBehind
)

// askHit asks about the word of the event: what it is, and how it stands to the figure.
func (d *describer) askHit() {
	h, f := d.h.hit, d.f
	side, lo, hi := sideIn, d.h.at, d.h.at
	switch {
	case d.h.at < f.Lo:
		side, lo, hi = sideBefore, h.End, f.Lo
	case d.h.at >= f.end():
		side, lo, hi = sideBehind, f.end(), d.h.at
	}
	ruled, form := linear.Bit(d.h.ruled), uint32(h.Kind)<<3|uint32(h.Form)
	w := d.word(d.h.at)
	d.Ask(askHit, 0, ruled, w)
	d.Ask(askHit, 1, side, w)
	d.Ask(askForm, 0, ruled, side, form)
	d.Ask(askForm, 1, side, form, w)
	far := near(max(hi-lo, 0))
	d.Ask(askDistance, ruled, side, far)
	d.Ask(askDistance, ruled, side, far, form)
	b := d.between(lo, hi)
	d.Ask(askBetween, 0, ruled, side, b)
	d.Ask(askBetween, 1, side, form, b)
	d.Ask(askBetween, 2, side, form, d.word(f.Lo-1))
	d.Ask(askBetween, 3, side, form, d.word(f.end()))
	if hi-lo == 1 || hi-lo == 2 {
		d.Ask(askBetween, 4, side, form, d.word(lo), d.word(hi-1))
	}
	d.Ask(askBeside, 0, d.word(d.h.at-1))
	d.Ask(askBeside, 1, d.word(h.End))
	d.Ask(askBeside, 2, side, form, d.word(d.h.at-1))
	d.Ask(askBeside, 3, side, form, d.word(h.End))
	d.askDoubts()
}

// near returns an answer that stands for a distance.
func near(n int) uint32 {
	for k, limit := range [...]int{0, 1, 2, 3, 5, 8, 13, 21} {
		if n <= limit {
			return uint32(k)
		}
	}
	return 8
}

// between returns an answer that stands for what is between two tokens.
func (d *describer) between(lo, hi int) (b uint32) {
	const most = MaxClause
	for i := lo; i < min(hi, lo+most); i++ {
		c := d.Class(i)
		b |= linear.Bit(d.Kind(i) == token.Comma) | linear.Bit(c&text.Clause != 0)<<1 | linear.Bit(c&text.Coordinator != 0)<<2 | linear.Bit(c&text.Be != 0)<<3 |
			linear.Bit(c&text.Preposition != 0)<<4 | linear.Bit(c&text.StandIn != 0)<<5 | linear.Bit(d.Holding(i) >= 0)<<6 |
			linear.Bit(d.Kind(i) == token.Dash || d.Kind(i) == token.Colon || d.Is(i, ";"))<<7 | linear.Bit(c&(text.Past|text.Third) != 0)<<8
	}
	return b
}

// askDoubts asks what says that it did not happen.
func (d *describer) askDoubts() {
	const reach = 6 // tokens
	denied, unreal, modal, figure := d.Denied(d.h.at), false, false, false
	for i := d.h.at - 1; i >= d.h.at-reach && d.Reaches(i, d.f.Lo); i-- {
		unreal = unreal || d.events.Unreal(i)
		modal = modal || d.Class(i)&text.Modal != 0
		figure = figure || d.Is(i, "to")
	}
	d.Ask(askDoubt, linear.Bit(denied)|linear.Bit(unreal)<<1|linear.Bit(modal)<<2|linear.Bit(figure)<<3, linear.Bit(d.h.ruled))
}
