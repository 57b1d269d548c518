package layout

import (
	"slices"

	"example.com/newsmodel/internal/linear"
)

// A Choice is a paragraph that may be an aside, with what the weights are asked about it.
type Choice struct {
	Paragraph int
	Features  linear.Features
}

// Choices returns the paragraphs of a story that may be asides.
func (r *Reader) Choices(in Input) (out []Choice) {
	l := r.With("\x00", 1).Read(new(Layout), in)
	f := asideReader{finder: finder{Layout: l, Text: in.Text, dates: in.Dates, places: in.Places}}
	for n, k := range l.kinds {
		if k == KindHeading {
			l.kinds[n] = KindBody // asked before there are headings
		}
	}
	f.eachChoice(func(n int, asked linear.Features) {
		out = append(out, Choice{n, slices.Clone(asked)})
	})
	return out
}

// With returns a Reader with other weights and other least odds.
func (r *Reader) With(w linear.Weights, least float64) *Reader {
	s := *r
	s.asides.weights, s.asides.least = w, least
	return &s
}
