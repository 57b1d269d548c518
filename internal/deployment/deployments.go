// Package deployment finds who sends, moves or withdraws what, where and when, and how far
// it has come: "Norway has sent four frigates to the Gulf", "called for the withdrawal of
// the last troops from Gao".
//
// A sentence that has a word of moving is read as a clause. A verb or noun of moving in it
// proposes a move for each place where what it moves may stand (moved.go), with the places that
// the move goes by (route.go). Learned weights tell which of them is the likeliest, and whether
// it is a deployment at all (verdict.go); then come its status (status.go) and its actor
// (sender.go). Moves that belong to one journey are merged (journey.go), and what the story
// repeats is kept once (retold.go).
package deployment

import (
	"slices"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Finder finds deployments.
type Finder struct {
	vocabulary
	weights linear.Weights // what speaks for a move to be a deployment
	senders linear.Weights // and for somebody to be its actor
	least   float64        // the odds from which on it is one
}

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{newVocabulary(l), linear.Weights(moveWeights), linear.Weights(actorWeights), leastOdds}
}

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
	s := f.open(in)
	return s.findDeployments()
}

func (f *Finder) open(in Input) *finder {
	return &finder{
		vocabulary: &f.vocabulary, weights: f.weights, senders: f.senders, least: f.least, Text: in.Text, layout: in.Layout, dates: in.Dates, places: in.Places, grammar: in.Grammar,
		figures: in.Figures, mentions: in.Mentions, statements: in.Statements, cast: in.Cast,
	}
}

// A finder finds the deployments of one story.
type finder struct {
	*vocabulary
	weights linear.Weights
	senders linear.Weights
	least   float64
	*text.Text
	layout     *layout.Layout
	dates      *date.Dates
	places     *place.Places
	grammar    *grammar.Grammar
	figures    *figure.Figures
	mentions   *mention.Mentions
	statements *statement.Statements
	cast       *party.Cast

	proposals []move          // of one trigger
	asked     linear.Features // of one move
}

// findDeployments finds the deployments sentence by sentence, and then looks at them together.
func (f *finder) findDeployments() []Deployment {
	var out []Deployment
	f.eachSentence(func(c moveReader) { out = c.appendMoves(out) })
	slices.SortStableFunc(out, func(a, b Deployment) int { return a.Lo - b.Lo })
	f.markDisputed(out)
	return f.withoutRetold(out)
}

// eachSentence reads the sentences that have a word of moving, which are few: reading them is most
// of the work.
func (f *finder) eachSentence(read func(moveReader)) {
	for n, p := range f.Paragraphs {
		for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
			f.Check()
			if s := f.layout.Sentence(k); f.layout.IsStory(n) && f.hasMovement(s) {
				read(moveReader{placeReader{assetReader{&clause{f, f.grammar.Sentence(s)}}}})
			}
		}
	}
}

// hasMovement reports whether a sentence has a form of the table "movements".
func (f *finder) hasMovement(s token.Run) bool {
	for i := s.Lo; i < s.Hi; i++ {
		if e, _ := f.movements.Match(f.Tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// appendMoves adds the deployments of the sentence.
func (c moveReader) appendMoves(out []Deployment) []Deployment {
	for _, m := range c.merge(c.moves()) {
		v := c.deployment(m)
		if k := c.statements.Holding(v.Trigger); k >= 0 {
			v.Reported = c.statements.Statement(k).Whole()
		}
		out = append(out, v)
	}
	return out
}
