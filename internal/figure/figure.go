package figure

import (
	"math"
	"sort"
	"strconv"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// The countings of an Extractor are its vocabulary of what numbers count.
type vocabulary struct {
	pricing   lexicon.TableOf[pricing]
	nameHeads *lexicon.Table
	nameTails *lexicon.Table
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	return vocabulary{
		pricing:   lexicon.Read(l.Table("pounds"), newPricing),
		nameHeads: l.Table("name heads"),
		nameTails: l.Table("name tails"),
	}
}

// A Figure is a Figure while the story is read: its fields mean the same, in
// tokens.
type Figure struct {
	token.Run
	Number token.Run
	Noun   token.Run

	Kind   quantity.Kind
	Bound  quantity.Bound
	Change quantity.Change
	Part   bool // of a figure that stands before: "including three children"
	Value  float64
	Upper  float64
	Unit   string
	Event  string
}

// Holding returns the figure that token i belongs to, nil if there is none.
func (s *Figures) Holding(i int) *Figure {
	k := sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi > i })
	if k < len(s.list) && s.list[k].Has(i) {
		return &s.list[k]
	}
	return nil
}

// newFigure makes the figure of a quantity.
func newFigure(q quantity.Quantity) Figure {
	f := Figure{Run: q.Run, Number: q.Number.Run, Kind: q.Kind, Bound: q.Bound, Value: rounded(q.Number.Value), Unit: q.Unit}
	if q.Bound == quantity.Between || q.Bound == quantity.Vague {
		f.Upper = rounded(q.Upper)
	}
	return f
}

// confidences are how often figures of each kind are right, for numbers without
// a noun and an event.
var confidences = [...]float64{
	quantity.Count: 0.7, quantity.Money: 0.93, quantity.Percent: 0.98, quantity.Measure: 0.93,
	quantity.Ratio: 0.8, quantity.Duration: 0.88, quantity.Age: 0.88, quantity.Ordinal: 0.6,
}

// Confidence returns how sure it is that f is a figure, with that value.
func (f Figure) Confidence() float64 {
	c := confidences[f.Kind]
	switch {
	case f.Kind != quantity.Count:
	case f.Event != "":
		c = 0.95
	case f.Noun.Len() > 0:
		c = 0.85
	}
	if f.Bound == quantity.Vague {
		c = min(c, 0.8)
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
