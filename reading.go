package newsmodel

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
	"example.com/newsmodel/internal/toll"
)

// A reading is one story while it is read: what each stage found, for the stages after
// it. Stages speak of runs of tokens; values that leave the package speak of bytes.
type reading struct {
	ids        ids // of the caller's own persons and bodies
	published  date.Date
	text       text.Text
	dates      date.Dates
	places     place.Places
	layout     layout.Layout
	grammar    grammar.Grammar
	events     event.Events
	quantities quantity.Quantities
	figures    figure.Figures
	pairing    quotation.Pairing
	quoted     []uint8 // by token: how many quotations it stands in
	mentions   mention.Mentions
	said       statement.Statements
	cast       party.Cast
	moves      []deployment.Deployment
	tolls      []toll.Toll
}

// open returns a reading for a story. It has the memory of one that was closed, where
// there is one: most of what is allocated for a story is needed again for the next.
func (x *Extractor) open() *reading {
	r, _ := x.readings.Get().(*reading)
	if r == nil {
		r = new(reading)
	}
	r.ids = x.ids
	r.published, r.pairing, r.quoted, r.moves, r.tolls = date.Date{}, quotation.Pairing{}, nil, nil, nil
	return r
}

// close gives the memory of a reading to the next story. Nothing that was made of it may
// share it. Few stories are long, and what they took is given back.
func (x *Extractor) close(r *reading) {
	if !r.text.Long() {
		r.text.Close()
		x.readings.Put(r)
	}
}

// figureInput is what figures are found from.
func (r *reading) figureInput() figure.Input {
	return figure.Input{
		Text: &r.text, Layout: &r.layout, Dates: &r.dates, Places: &r.places, Events: &r.events, Quantities: &r.quantities,
	}
}

// span returns the bytes of a run; an empty run has the zero Span.
func (r *reading) span(run token.Run) Span {
	if run.Lo >= run.Hi {
		return Span{}
	}
	start, end := r.text.Bytes(int(r.text.Tokens[run.Lo].Start), int(r.text.Tokens[run.Hi-1].End))
	return Span{start, end}
}

// phrase returns the words of a run; an empty run has the zero Phrase.
func (r *reading) phrase(run token.Run) Phrase {
	s := r.span(run)
	return Phrase{r.text.Original[s.Start:s.End], s}
}

// values returns what a stage found as values, nil for nothing.
func values[R, T any](found []R, value func(R) T) []T {
	if len(found) == 0 {
		return nil
	}
	out := make([]T, 0, len(found))
	for _, r := range found {
		out = append(out, value(r))
	}
	return out
}
