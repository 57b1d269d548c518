// Package figure finds the numbers that a story reports: what they count, what happened
// to it, whether it rose or fell.
//
// Most numbers of a story count something; the rest are parts of dates, names, scores,
// addresses and codes, which notfigure.go takes out. Once all figures are known, each gets
// its noun, its change and its event. The event of a figure is looked for in its noun ("12
// deaths"), before it ("killed 12", "the toll rose to 12") and behind it ("12 were
// killed"), and may be that of the figure it is a part of ("12 hurt, two of them badly").
package figure

import (
	"sort"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
)

// Figures are the figures of a story, in its order. They never overlap. Only Find and
// Parse add to them.
type Figures struct {
	text *text.Text
	list []Figure
}

// A Finder finds figures.
type Finder struct {
	vocabulary
	weights linear.Weights // of events
}

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder { return &Finder{newVocabulary(l), linear.Weights(eventWeights)} }

// An Input is what figures are found from.
type Input struct {
	Text       *text.Text
	Layout     *layout.Layout
	Dates      *date.Dates
	Places     *place.Places
	Events     *event.Events
	Quantities *quantity.Quantities
}

// Find finds the figures of a story in the memory of into, which it returns.
func (f *Finder) Find(into *Figures, in Input) *Figures {
	s := f.open(into, in)
	s.findFigures()
	s.describeFigures()
	return into
}

// Parse reads a text that starts with one figure, even if that is a date or a name, and
// returns the index behind it; ok is false if there is none.
func (f *Finder) Parse(into *Figures, in Input) (end int, ok bool) {
	s := f.open(into, in)
	q, ok := in.Quantities.At(0)
	if ok {
		s.list = append(s.list, newFigure(q))
		s.describeFigures()
	}
	return q.Hi, ok
}

func (f *Finder) open(into *Figures, in Input) *finder {
	*into = Figures{text: in.Text, list: into.list[:0]}
	return &finder{
		Figures: into, vocabulary: &f.vocabulary, weights: f.weights, Text: in.Text, layout: in.Layout, dates: in.Dates, places: in.Places,
		events: in.Events, quantities: in.Quantities,
	}
}

// All returns the figures, which are not to be changed.
func (s *Figures) All() []Figure { return s.list }

// Figure returns figure k, which is not to be changed.
func (s *Figures) Figure(k int) *Figure { return &s.list[k] }

// Holding returns the index of the figure that token i belongs to, -1 if there is none.
func (s *Figures) Holding(i int) int {
	k := sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi > i })
	if k < len(s.list) && s.list[k].Has(i) {
		return k
	}
	return -1
}

// A finder finds the figures of one story.
type finder struct {
	*vocabulary
	weights linear.Weights
	*Figures
	*text.Text
	layout     *layout.Layout
	dates      *date.Dates
	places     *place.Places
	events     *event.Events
	quantities *quantity.Quantities
}
