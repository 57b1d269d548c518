// Package toll sums up how many were killed, injured and so on: the story's last word on
// each event, for each incident and each source that counts otherwise.
//
// A story gives its tolls more than once. It opens with a round number, gives the parts
// ("including three children"), recalls older tolls ("22 have died this year") and ends
// with an update ("raising the toll to 14"). Each figure with such an event, and each victim
// without a number ("a man was shot dead"), may be a toll; weights decide which are (verdict.go).
// One that says that it updates another takes its place, and one that is told again counts once.
package toll

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
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
	Where     place.Place // the place beside it, which tells incidents apart; zero if none is named
	Source    party.Party // who says so; zero if it is the story itself
}

// The events whose victims may be counted in more than one way.
const (
	killed       = "killed"
	injured      = "injured"
	hospitalised = "hospitalised" // counts as injured
	displaced    = "displaced"
	homeless     = "homeless" // counts as displaced
)

// A Finder sums up tolls. It holds the words and may serve several stories at a time.
type Finder struct {
	words   lexicon.Classes[wordClass]
	weights linear.Weights
}

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{newWords(l), linear.Weights(tollWeights)}
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
	Grammar    *grammar.Grammar
	Mentions   *mention.Mentions
	Statements *statement.Statements
	Cast       *party.Cast
}

// Find returns the tolls of a story, event by event. Those of one event are of different
// incidents or sources, in the order in which the story gives them.
func (f *Finder) Find(in Input) []Toll {
	s := f.open(in)
	s.judge(leastOdds, sureOdds)
	return s.tolls
}

// judge adds the candidates with at least some odds to the tolls. A story has none unless one of
// them is sure.
func (s *finder) judge(least, sure float64) {
	most := least
	for _, c := range s.candidates() {
		s.Check()
		if t := s.known(c); t != nil {
			if s.layout.Headline.Covers(t.Run) {
				*t = c.Toll // which says more exactly how many, and who says so
			}
			continue
		}
		if odds := s.weigh(c); odds > least || s.corrects(c) {
			most = max(most, odds)
			s.add(c)
		}
	}
	if most < sure {
		s.tolls = nil
	}
	s.dropRecalled()
	for i := range s.tolls {
		s.tolls[i].Where = s.whereOf(s.tolls[i].Run)
	}
}

func (f *Finder) open(in Input) *finder {
	return &finder{
		Finder: f, Text: in.Text,
		layout: in.Layout, dates: in.Dates, places: in.Places, events: in.Events,
		quantities: in.Quantities, figures: in.Figures, grammar: in.Grammar, mentions: in.Mentions,
		speakers: speakers{statements: in.Statements, cast: in.Cast},
	}
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
	grammar    *grammar.Grammar
	mentions   *mention.Mentions
	speakers   speakers

	story storyFacts
	tolls []Toll          // so far
	asked linear.Features // memory for the next candidate
}

// known returns the toll that a candidate tells again, nil if it tells none.
func (s *finder) known(c *candidate) *Toll {
	for i := range s.tolls {
		if t := &s.tolls[i]; t.Event == c.Event && t.Value == c.Value && t.Upper == c.Upper {
			return t
		}
	}
	return nil
}

// corrects reports whether a candidate corrects a toll: "revised to 12".
func (s *finder) corrects(c *candidate) bool {
	return c.update == correction && slices.ContainsFunc(s.tolls, func(t Toll) bool {
		return t.Event == c.Event && s.updates(c, &t)
	})
}

// maxTolls is how many tolls of one event are told apart.
const maxTolls = 16

// add adds a toll. If it updates one of its event, it takes its place.
func (s *finder) add(c *candidate) {
	n := 0
	for i := len(s.tolls) - 1; i >= 0; i-- {
		t := &s.tolls[i]
		if t.Event != c.Event {
			continue
		}
		if s.updates(c, t) {
			*t = c.Toll
			return
		}
		n++
	}
	if n < maxTolls {
		s.tolls = append(s.tolls, c.Toll)
	}
}

// updates reports whether a candidate takes the place of a toll: it is said to be a new count, by
// the same source, or one of them is by the story itself.
func (s *finder) updates(c *candidate, t *Toll) bool {
	if c.update == noUpdate || c.update == rise && c.Value <= t.Value {
		return false
	}
	return c.Source.Run.Len() == 0 || t.Source.Run.Len() == 0 || s.sameSource(c.Source, t.Source)
}

// sameSource reports whether two sources are one: they have the same words or the same name.
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
