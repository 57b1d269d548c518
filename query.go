package newsmodel

import (
	"math"
	"slices"
)

// FiguresIn returns the figures that lie within s, such as the span of a
// statement or a sentence. The result shares the memory of a.Figures.
func (a *Article) FiguresIn(s Span) []Figure {
	start, _ := slices.BinarySearchFunc(a.Figures, s.Start, func(f Figure, at int) int { return f.Span.Start - at })
	end := start
	for end < len(a.Figures) && a.Figures[end].Span.End <= s.End {
		end++
	}
	return a.Figures[start:end:end]
}

// Range returns the ends of what the bound allows, in Unit; an open end is
// infinite. An exact figure, and one with [BoundAbout], is its own range.
func (f Figure) Range() (lo, hi float64) {
	switch f.Bound {
	case BoundAtLeast, BoundMoreThan:
		return f.Value, math.Inf(1)
	case BoundAtMost, BoundLessThan:
		return math.Inf(-1), f.Value
	case BoundBetween:
		return f.Value, f.Upper
	case BoundVague:
		if f.Upper == 0 {
			return f.Value, math.Inf(1)
		}
		return f.Value, f.Upper
	}
	return f.Value, f.Value
}
