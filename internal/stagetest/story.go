// Package stagetest is for the tests of the stages. It reads a story through all of them,
// so that a test sees its stage with what stands before it, and it runs files of texts
// with what a stage reads in each.
package stagetest

import (
	"sync"
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/toll"
)

// A Story is a story with what each stage found in it.
type Story struct {
	Text        *text.Text
	Dates       *date.Dates
	Places      *place.Places
	Layout      *layout.Layout
	Events      *event.Events
	Quantities  *quantity.Quantities
	Figures     *figure.Figures
	Quotations  quotation.Pairing
	Grammar     *grammar.Grammar
	Mentions    *mention.Mentions
	Statements  *statement.Statements
	Cast        *party.Cast
	Deployments []deployment.Deployment
	Tolls       []toll.Toll
}

// stages are the stages that have a vocabulary, each with the built-in one.
type stages struct {
	text        *text.Reader
	dates       *date.Finder
	places      *place.Finder
	layout      *layout.Reader
	events      *event.Finder
	quantities  *quantity.Reader
	figures     *figure.Finder
	grammar     *grammar.Reader
	mentions    *mention.Finder
	statements  *statement.Finder
	deployments *deployment.Finder
	tolls       *toll.Finder
}

var builtin = sync.OnceValue(func() *stages {
	x := lexicon.Builtin()
	return &stages{
		text: text.New(x), dates: date.New(x), places: place.New(x), layout: layout.New(x), events: event.New(x),
		quantities: quantity.New(x), figures: figure.New(x), grammar: grammar.New(x), mentions: mention.New(x),
		statements: statement.New(x), deployments: deployment.New(x), tolls: toll.New(x),
	}
})

// Read reads a story that does not say when it was published.
func Read(tb testing.TB, source string) *Story {
	tb.Helper()
	return ReadPublished(tb, source, date.Date{})
}

// ReadPublished reads a story that was published on a day. The way is that of extract.go
// in the root.
func ReadPublished(tb testing.TB, source string, published date.Date) *Story {
	tb.Helper()
	x := builtin()
	t := x.text.Read(tb.Context(), new(text.Text), source)
	s := &Story{Text: t}
	s.Dates = x.dates.Open(new(date.Dates), t)
	s.Places = x.places.Open(new(place.Places), t, s.Dates)
	s.Layout = x.layout.Read(new(layout.Layout), layout.Input{Text: t, Dates: s.Dates, Places: s.Places, Published: published})
	x.dates.Find(s.Dates, s.Layout.Today())
	s.Events = x.events.Open(new(event.Events), t)
	s.Quantities = x.quantities.Open(new(quantity.Quantities), t, s.Dates, s.Events)
	s.Figures = x.figures.Find(new(figure.Figures), figure.Input{
		Text: t, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Events: s.Events, Quantities: s.Quantities,
	})
	s.Quotations = quotation.Pair(t.Source, t.Tokens, t.Runs())
	quoted := s.Quotations.Depths(len(t.Tokens))
	s.Grammar = x.grammar.Open(new(grammar.Grammar), t, s.Dates, s.Places)
	s.Mentions = x.mentions.Find(new(mention.Mentions), mention.Input{
		Text: t, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Grammar: s.Grammar,
	})
	s.Statements = x.statements.Find(new(statement.Statements), statement.Input{
		Text: t, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Grammar: s.Grammar, Mentions: s.Mentions,
		Quotations: s.Quotations.Quotations, Quoted: quoted,
	})
	s.Cast = party.Resolve(new(party.Cast), party.Input{
		Text: t, Layout: s.Layout, Places: s.Places, Mentions: s.Mentions, Statements: s.Statements, Quoted: quoted,
	})
	s.Deployments = x.deployments.Find(deployment.Input{
		Text: t, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Grammar: s.Grammar, Figures: s.Figures,
		Mentions: s.Mentions, Statements: s.Statements, Cast: s.Cast,
	})
	s.Tolls = x.tolls.Find(toll.Input{
		Text: t, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Events: s.Events, Quantities: s.Quantities,
		Figures: s.Figures, Grammar: s.Grammar, Mentions: s.Mentions, Statements: s.Statements, Cast: s.Cast,
	})
	return s
}
