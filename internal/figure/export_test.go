package figure

import "example.com/newsmodel/internal/linear"

// An Alternative is an event that what a figure counts may have undergone, "" for none.
type Alternative struct {
	Event    string
	Features linear.Features
}

// Decided reports whether an event is chosen by weights.
func Decided(event string) bool { return isDecided(event) }

// With returns a copy of f that chooses events by other weights.
func (f *Finder) With(w linear.Weights) *Finder {
	g := *f
	g.weights = w
	return &g
}

// Alternatives returns the figures of a story, and for each the events among which the weights
// choose; none for a figure that nothing can have happened to.
func (f *Finder) Alternatives(in Input) ([]Figure, [][]Alternative) {
	s := f.open(new(Figures), in)
	s.findFigures()
	s.describeFigures()
	choose := chooser{finder: s}
	out := make([][]Alternative, len(s.list))
	for k := range s.list {
		if !mayUndergo(&s.list[k]) {
			continue
		}
		for _, h := range choose.happenings(&s.list[k], s.proposedEvent(k)) {
			out[k] = append(out[k], Alternative{h.event, choose.describe(nil, k, h)})
		}
	}
	return s.list, out
}
