package figure

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// A Figure is a number of the story with what it counts, in tokens: "more than 12 people
// were hurt".
type Figure struct {
	token.Run           // with bound and unit: "more than 12"
	Number    token.Run // "12"
	Noun      token.Run // "people"; it may stand anywhere, and is empty if none is known

	Kind   quantity.Kind
	Bound  quantity.Bound
	Change quantity.Change
	Part   bool    // of a figure that stands before: "including three children"
	Value  float64 // of a range the lower end
	Upper  float64 // of a range, or of a vague number, else 0
	Unit   string  // "" for a bare count
	Event  string  // what happened to what is counted: "injured"; "" if nothing did

	measured token.Run // what it measures, "net profit", rather than counts, whether or not that is its noun
}

// newFigure makes the figure of a quantity.
func newFigure(q quantity.Quantity) Figure {
	f := Figure{
		Run: q.Run, Number: q.Number.Run, Kind: q.Kind, Bound: q.Bound, Value: rounded(q.Number.Value), Unit: q.Unit,
	}
	if q.Bound == quantity.Between || q.Bound == quantity.Vague {
		f.Upper = rounded(q.Upper)
	}
	return f
}

// end returns the index behind a figure and its noun.
func (f *Figure) end() int { return max(f.Hi, f.Noun.Hi) }

// hasWordsBehind reports whether words behind the number belong to the figure.
func (f *Figure) hasWordsBehind() bool { return f.Hi > f.Number.Hi }

// confidences are how often figures of each kind are right, for numbers without a noun and
// an event: shares of 480 figures of real stories, which were read one by one.
var confidences = [...]float64{
	quantity.Count: 0.9, quantity.Money: 0.97, quantity.Percent: 0.99, quantity.Measure: 0.94,
	quantity.Ratio: 0.85, quantity.Duration: 0.97, quantity.Age: 0.98, quantity.Ordinal: 0.92,
}

// Confidence returns how sure it is that f is a figure, with that value.
func (f Figure) Confidence() float64 {
	c := confidences[f.Kind]
	switch {
	case f.Kind != quantity.Count:
	case f.Event != "":
		c = 0.97
	case f.Noun.Len() > 0:
		c = 0.95
	}
	if f.Bound == quantity.Vague { // the ends of "dozens" are a convention
		c = min(c, 0.9)
	}
	return c
}

// rounded returns v to 15 digits, which takes away what binary fractions add:
// 2.07 million is 2070000.
func rounded(v float64) float64 {
	if v == math.Trunc(v) {
		return v
	}
	var buf [32]byte
	r, err := strconv.ParseFloat(string(strconv.AppendFloat(buf[:0], v, 'g', 15, 64)), 64)
	if err != nil {
		return v
	}
	return r
}
