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

// A Choice is a move that is proposed, with those who may be its actor and what the weights are
// asked about each.
type Choice struct {
	Trigger  token.Run
	Assets   []Asset
	Odds     float64
	Senders  []token.Run
	First    int // who the first finder finds
	Features []linear.Features
}

// Choices returns the choices of actors of a story.
func (f *Finder) Choices(in Input) (out []Choice) {
	s := f.open(in)
	s.eachSentence(func(c moveReader) {
		add := func(proposals []move) {
			for _, m := range proposals {
				x := Choice{Trigger: m.trigger, Assets: m.assets, Odds: c.weigh(&m)}
				r := senderReader{actorReader: actorReader(c), m: &m}
				r.collect()
				r.form = r.formOfTrigger()
				for k := range r.list {
					r.ask(&r.list[k])
					x.Senders = append(x.Senders, r.list[k].Run)
					x.Features = append(x.Features, slices.Clone(r.Features))
					if r.list[k].first {
						x.First = k
					}
				}
				out = append(out, x)
			}
		}
		for v := range c.Verbs {
			add(slices.Clone(c.verbProposals(v)))
		}
		for k := range c.Phrases {
			add(slices.Clone(c.nounProposals(k)))
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
