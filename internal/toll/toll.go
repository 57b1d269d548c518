// Package toll sums up how many were killed, injured and so on: the story's last word on
// each event, and that of each other source.
//
// A story gives its toll more than once. It opens with a round number, gives the parts
// ("including three children"), recalls older tolls ("22 have died this year") and ends
// with an update ("raising the toll to 14"). The first figure counts until a later one says
// that it updates it; parts and old tolls are left out. Where nothing is counted, a victim
// mentioned without a number counts one: "a man was shot dead".
package toll

import (
	"strings"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Toll is how many people an event happened to, as one source has it last.
type Toll struct {
	token.Run         // its figure, or the words for victims without one
	Event     string  // "killed"
	Value     float64 // or the least of a range
	Upper     float64 // the most of a range, "20 to 30"; 0 if it is none
	Bound     quantity.Bound
	Source    party.Party // who says so; zero if it is the story itself
}

// The events whose victims may be counted in more than one way.
const (
	killed       = "killed"
	injured      = "injured"
	hospitalised = "hospitalised" // counts as injured where nobody says how many were
)

// A Finder sums up tolls. It holds the words and may serve several stories at a time.
type Finder struct {
	words lexicon.Classes[wordClass]
}

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{newWords(l)}
}

// An Input is what tolls are summed up from.
type Input struct {
	Text       *text.Text
	Layout     *layout.Layout
	Dates      *date.Dates
	Places     *place.Places
	Events     *event.Events
	Quantities *quantity.Quantities
	Figures    *figure.Figures
	Mentions   *mention.Mentions
	Statements *statement.Statements
	Cast       *party.Cast
}

// Find returns the tolls of a story, event by event. Those of one event have different
// sources, in the order in which the story gives them.
func (f *Finder) Find(in Input) []Toll {
	s := finder{
		Finder: f, Text: in.Text,
		layout: in.Layout, dates: in.Dates, places: in.Places, events: in.Events,
		quantities: in.Quantities, figures: in.Figures, mentions: in.Mentions,
		speakers: speakers{statements: in.Statements, cast: in.Cast},
	}
	return s.findTolls()
}

// A finder sums up the tolls of one story.
type finder struct {
	*Finder
	*text.Text
	layout     *layout.Layout
	dates      *date.Dates
	places     *place.Places
	events     *event.Events
	quantities *quantity.Quantities
	figures    *figure.Figures
	mentions   *mention.Mentions
	speakers   speakers
}

// findTolls gathers the tolls of all events.
func (s *finder) findTolls() []Toll {
	var out []Toll
	anyKilled := false
	for _, event := range s.events.Tolls() {
		n := len(out)
		for k := range s.figures.All() {
			f := s.figures.Figure(k)
			ofEvent := f.Event == event || event == injured && f.Event == hospitalised && len(out) == n
			if ofEvent && s.countsVictims(f) && !s.isBackground(f.Run) {
				out = s.addToll(out, n, s.tollOf(event, k), s.updateOf(f))
			}
		}
		if len(out) == n {
			if r, count := s.uncounted(event, anyKilled); count > 0 {
				out = append(out, Toll{Run: r, Event: event, Value: float64(count), Source: s.speakers.at(r)})
			}
		}
		anyKilled = anyKilled || event == killed && len(out) > 0
	}
	return out
}

// maxSources is how many sources of one event are told apart.
const maxSources = 16

// addToll adds a toll to those of its event, which start at out[n]. One source has one
// toll: a later one takes its place if it is an update.
func (s *finder) addToll(out []Toll, n int, t Toll, u update) []Toll {
	for i := n; i < len(out); i++ {
		if !s.sameSource(out[i].Source, t.Source) {
			continue
		}
		if u == correction || u == rise && t.Value > out[i].Value {
			out[i] = t
		}
		return out
	}
	if len(out)-n >= maxSources {
		return out
	}
	return append(out, t)
}

// sameSource reports whether two sources are one: they have the same words or the same
// name. The story itself has no words.
func (s *finder) sameSource(a, b party.Party) bool {
	return strings.EqualFold(s.Slice(a.Run), s.Slice(b.Run)) || b.Name != "" && a.Name == b.Name
}

// An update says how a count changes the one that its source gave before.
type update uint8

const (
	noUpdate   update = iota // it does not: the same again, or perhaps a count of other people
	rise                     // "the toll rose to 14": it counts if it is higher
	correction               // "the toll was revised to 12": it counts, higher or lower
)

// updateOf returns how figure f changes an earlier one, by the words before it.
func (s *finder) updateOf(f *figure.Figure) (u update) {
	const reach = 8 // tokens
	for k := f.Lo - 1; k >= f.Lo-reach && s.Reaches(k, f.Lo); k-- {
		switch {
		case s.isA(k, correctingWord):
			return correction
		case s.isA(k, summingWord):
			u = rise
		}
	}
	return u
}
