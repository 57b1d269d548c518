package deployment

import (
	"slices"

	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// A Candidate is a move that is proposed, for the tests that make the weights.
type Candidate struct {
	Trigger  token.Run
	Assets   []Asset
	Features linear.Features
	Group    int // of the candidates of one verb or noun
}

// Candidates returns the moves that are proposed in a story.
func (f *Finder) Candidates(in Input) (out []Candidate) {
	s := f.open(in)
	group := 0
	for n, p := range s.Paragraphs {
		for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
			run := s.layout.Sentence(k)
			if !s.layout.IsStory(n) || !s.hasMovement(run) {
				continue
			}
			c := moveReader{placeReader{assetReader{&clause{s, s.grammar.Sentence(run)}}}}
			add := func(list []move) {
				group++
				for i := range list {
					m := &list[i]
					out = append(out, Candidate{m.trigger, slices.Clone(m.assets), slices.Clone(c.features(m)), group})
				}
			}
			for v := range c.Verbs {
				add(c.verbProposals(v))
			}
			for k := range c.Phrases {
				add(c.nounProposals(k))
			}
		}
	}
	return out
}

// With returns a Finder with other weights.
func (f *Finder) With(w linear.Weights, least float64) *Finder {
	g := *f
	g.weights, g.least = w, least
	return &g
}
