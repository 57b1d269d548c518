// Package figure finds the numbers that a story reports: what they count, what happened
// to it, whether it rose or fell.
package figure

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
)

// Figures are the figures of a story, in its order. They never overlap. Only Find adds to
// them.
type Figures struct {
	*text.Text
	list   []Figure
	search finder // its memory
}

// A Finder finds figures.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder { return &Finder{newVocabulary(l)} }

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
	return into
}

// Parse reads a text that is one figure, also where that is a date or a name, and returns
// the token behind it; ok is false if none starts with the text.
func (f *Finder) Parse(into *Figures, in Input) (end int, ok bool) {
	s := f.open(into, in)
	q, ok := in.Quantities.At(0)
	if ok {
		s.list = append(s.list, newFigure(q))
		s.findCounted()
	}
	return q.Hi, ok
}

func (f *Finder) open(into *Figures, in Input) *finder {
	*into = Figures{Text: in.Text, list: into.list[:0]}
	into.search = finder{
		Figures: into, vocabulary: &f.vocabulary, layout: in.Layout, dates: in.Dates, places: in.Places,
		events: in.Events, numbers: in.Quantities,
	}
	return &into.search
}

// All returns the figures, which are not to be changed.
func (s *Figures) All() []Figure { return s.list }

// At returns figure k.
func (s *Figures) At(k int) *Figure { return &s.list[k] }

// A finder finds the figures of one story.
type finder struct {
	*vocabulary
	*Figures
	layout  *layout.Layout
	dates   *date.Dates
	places  *place.Places
	events  *event.Events
	numbers *quantity.Quantities
}
