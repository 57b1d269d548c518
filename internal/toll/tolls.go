// Package toll sums up how many were killed, injured and so on: the story's last word on
// each event, and that of each other source.
package toll

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
)

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

// Sum returns the tolls of a story, by event.
func Sum(in Input) []Toll {
	s := finder{
		in.Text, in.Layout, in.Dates, in.Places, in.Events, in.Quantities, in.Figures, in.Mentions, in.Statements, in.Cast,
	}
	return s.findTolls()
}

// A finder sums up the tolls of one story.
type finder struct {
	*text.Text
	layout   *layout.Layout
	dates    *date.Dates
	places   *place.Places
	events   *event.Events
	numbers  *quantity.Quantities
	figures  *figure.Figures
	mentions *mention.Mentions
	said     *statement.Statements
	cast     *party.Cast
}
