package toll

import (
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// A Candidate may be a toll.
type Candidate struct {
	Toll
	Word     token.Run // of the event
	Counted  bool
	Features linear.Features
}

// With returns a copy of f that judges by other weights.
func (f *Finder) With(w linear.Weights) *Finder {
	g := *f
	g.weights = w
	return &g
}

// Judge goes through the candidates of a story; those that is says yes to are the tolls so far for
// those that follow.
func (f *Finder) Judge(in Input, is func(Candidate) bool) {
	s := f.open(in)
	for _, c := range s.candidates() {
		if s.known(c) != nil {
			continue
		}
		x := Candidate{c.Toll, token.From(c.at, max(c.at+1, c.hit.End)), c.figure != nil, append(linear.Features(nil), s.evidence(c)...)}
		if is(x) {
			s.add(c)
		}
	}
}

// Collect returns the tolls of a story whose odds are higher than least, if those of one are sure.
func (f *Finder) Collect(in Input, least, sure float64) []Toll {
	s := f.open(in)
	s.judge(least, sure)
	return s.tolls
}
