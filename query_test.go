package newsmodel_test

import (
	"math"
	"testing"

	"example.com/newsmodel"
)

func TestFiguresIn(t *testing.T) {
	a := &newsmodel.Article{Figures: []newsmodel.Figure{
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 0, End: 4}}, Value: 1},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 10, End: 12}}, Value: 2},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 12, End: 20}}, Value: 3},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 30, End: 31}}, Value: 4},
	}}
	tests := []struct {
		in          newsmodel.Span
		first, last float64 // values; 0 for none
	}{
		{newsmodel.Span{Start: 0, End: 40}, 1, 4},
		{newsmodel.Span{Start: 1, End: 20}, 2, 3},
		{newsmodel.Span{Start: 10, End: 19}, 2, 2},
		{newsmodel.Span{Start: 13, End: 29}, 0, 0},
		{newsmodel.Span{Start: 31, End: 99}, 0, 0},
		{newsmodel.Span{}, 0, 0},
	}
	for _, tt := range tests {
		got := a.FiguresIn(tt.in)
		first, last := 0.0, 0.0
		if len(got) > 0 {
			first, last = got[0].Value, got[len(got)-1].Value
		}
		if first != tt.first || last != tt.last {
			t.Errorf("FiguresIn(%v) has %v to %v, want %v to %v", tt.in, first, last, tt.first, tt.last)
		}
	}
}

func TestRange(t *testing.T) {
	inf := math.Inf(1)
	tests := []struct {
		bound        newsmodel.Bound
		value, upper float64
		lo, hi       float64
	}{
		{newsmodel.BoundExact, 5, 0, 5, 5},
		{newsmodel.BoundAbout, 5, 0, 5, 5},
		{newsmodel.BoundAtLeast, 5, 0, 5, inf},
		{newsmodel.BoundMoreThan, 5, 0, 5, inf},
		{newsmodel.BoundAtMost, 5, 0, -inf, 5},
		{newsmodel.BoundLessThan, 5, 0, -inf, 5},
		{newsmodel.BoundBetween, 5, 8, 5, 8},
		{newsmodel.BoundVague, 24, 99, 24, 99},
		{newsmodel.BoundVague, 24, 0, 24, inf},
	}
	for _, tt := range tests {
		f := newsmodel.Figure{Bound: tt.bound, Value: tt.value, Upper: tt.upper}
		if lo, hi := f.Range(); lo != tt.lo || hi != tt.hi {
			t.Errorf("Range of %v %v, %v is %v to %v, want %v to %v", tt.bound, tt.value, tt.upper, lo, hi, tt.lo, tt.hi)
		}
	}
}
