package quantity_test

import (
	"testing"

	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/stagetest"
)

// TestAt reads the figure at the start of a text.
func TestAt(t *testing.T) {
	for _, c := range []struct {
		text, words string
		kind        quantity.Kind
		bound       quantity.Bound
		value, up   float64
		unit        string
	}{
		{"12 people", "12", quantity.Count, quantity.Exact, 12, 0, ""},
		{"at least 1,179 villagers", "at least 1,179", quantity.Count, quantity.AtLeast, 1179, 0, ""},
		{"200 or more", "200 or more", quantity.Count, quantity.AtLeast, 200, 0, ""},
		{"up to 350 troops", "up to 350", quantity.Count, quantity.AtMost, 350, 0, ""},
		{"twenty-two thousand tents", "twenty-two thousand", quantity.Count, quantity.Exact, 22000, 0, ""},
		{"half a dozen trucks", "half a dozen", quantity.Count, quantity.Exact, 6, 0, ""},
		{"dozens of homes", "dozens", quantity.Count, quantity.Vague, 24, 0, ""},
		{"more than $4.5 billion", "more than $4.5 billion", quantity.Money, quantity.MoreThan, 4.5e9, 0, "USD"},
		{"$3-5 million", "$3-5 million", quantity.Money, quantity.Between, 3e6, 5e6, "USD"},
		{"between 3 and 5 percent", "between 3 and 5 percent", quantity.Percent, quantity.Between, 3, 5, "%"},
		{"one in five children", "one in five", quantity.Ratio, quantity.Exact, 0.2, 0, ""},
		{"third", "third", quantity.Ordinal, quantity.Exact, 3, 0, ""},
		{"34-year-old", "34-year-old", quantity.Age, quantity.Exact, 34, 0, "yr"},
		{"a week", "a week", quantity.Duration, quantity.Exact, 1, 0, "wk"},
		{"minus 12 C", "minus 12 C", quantity.Measure, quantity.Exact, -12, 0, "°C"},
		{"2½ tonnes", "2½ tonnes", quantity.Measure, quantity.Exact, 2.5, 0, "t"},
		{"6 miles an hour", "6 miles an hour", quantity.Measure, quantity.Exact, 6, 0, "mph"},
	} {
		s := stagetest.Read(t, c.text)
		q, ok := s.Quantities.At(0)
		if !ok || !s.Quantities.MayStart(0) {
			t.Errorf("%q: no figure is read", c.text)
			continue
		}
		if words := s.Text.Slice(q.Run); words != c.words || q.Kind != c.kind || q.Unit != c.unit {
			t.Errorf("%q: %q is a %v in %q, want %q, a %v in %q", c.text, words, q.Kind, q.Unit, c.words, c.kind, c.unit)
		}
		if q.Bound != c.bound || q.Number.Value != c.value || q.Upper != c.up || q.Ranged != (c.up != 0) {
			t.Errorf("%q: %v %v up to %v, ranged %v; want %v %v up to %v", c.text, q.Bound, q.Number.Value, q.Upper, q.Ranged, c.bound, c.value, c.up)
		}
	}
	for _, text := range []string{"people", "the 12", "of"} {
		s := stagetest.Read(t, text)
		if q, ok := s.Quantities.At(0); ok {
			t.Errorf("%q: reads %q as a figure", text, s.Text.Slice(q.Run))
		}
	}
}

func TestParseDigits(t *testing.T) {
	for text, want := range map[string]float64{
		"1179": 1179, "1,179": 1179, "1.179.000": 1179000, "1.111,11": 1111.11, "5,00": 5, ".38": 0.38, "2½": 2.5,
	} {
		if got, ok := quantity.ParseDigits(text); !ok || got != want {
			t.Errorf("%q is %v, %v; want %v", text, got, ok, want)
		}
	}
}
