package deployment

import (
	"slices"

	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// A Candidate is a move that is proposed, with what the weights are asked about it.
type Candidate struct {
	Trigger  token.Run
	Assets   []Asset
	Features linear.Features
}

// Candidates returns the moves that are proposed in a story.
func (f *Finder) Candidates(in Input) (out []Candidate) {
	s := f.open(in)
	s.eachSentence(func(c moveReader) {
		add := func(proposals []move) {
			for k := range proposals {
				m := &proposals[k]
				out = append(out, Candidate{m.trigger, m.assets, slices.Clone(c.evidence(m))})
			}
		}
		for v := range c.Verbs {
			add(c.verbProposals(v))
		}
		for k := range c.Phrases {
			add(c.nounProposals(k))
		}
	})
	return out
}

// With returns a Finder with other weights and other least odds.
func (f *Finder) With(w linear.Weights, least float64) *Finder {
	g := *f
	g.weights, g.least = w, least
	return &g
}
