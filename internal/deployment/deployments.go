// Package deployment finds who sends, moves or withdraws what, where and when, and how far
// it has come: words of moving, the assets beside them, and the frames that govern both.
package deployment

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
)

// A Finder finds deployments.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder { return &Finder{newVocabulary(l)} }

// An Input is what deployments are found from.
type Input struct {
	Text       *text.Text
	Layout     *layout.Layout
	Dates      *date.Dates
	Places     *place.Places
	Grammar    *grammar.Grammar
	Figures    *figure.Figures
	Mentions   *mention.Mentions
	Statements *statement.Statements
	Cast       *party.Cast
}

// Find returns the deployments of a story, in its order.
func (f *Finder) Find(in Input) []Deployment {
	s := finder{
		&f.vocabulary, in.Text, in.Layout, in.Dates, in.Places, in.Grammar, in.Figures, in.Mentions, in.Statements, in.Cast,
	}
	return s.findDeployments()
}

// A finder finds the deployments of one story.
type finder struct {
	*vocabulary
	*text.Text
	layout   *layout.Layout
	dates    *date.Dates
	places   *place.Places
	grammar  *grammar.Grammar
	figures  *figure.Figures
	mentions *mention.Mentions
	said     *statement.Statements
	cast     *party.Cast
}

// A clause is a sentence of the story, read for what it says of moves.
type clause struct {
	*finder
	*grammar.Sentence
	*text.Text
}
