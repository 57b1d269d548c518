package quantity

import (
	"example.com/newsmodel/internal/token"
)

// A Number is a number as written, with its scale: "3.9 million", "a couple of", "two
// thirds", "21st". Its Run has no unit.
type Number struct {
	token.Run
	form  numberForm
	Value float64
	upper float64 // of a vague number that has one
	scale float64 // the last scale word applied, 1 if none: 1e6 in "3 million"
	whole float64 // what stands before the last "and": 100 in "one hundred and three"
	Plain bool    // digits only, without comma or point
	Words bool    // words only
}

// A numberForm is the sort of a number.
type numberForm uint8

const (
	cardinal numberForm = iota
	fraction            // a share, in its own terms: "two thirds"
	ratio               // of one number to another: "one in five", "double"
	ordinal             // "third"
	vague               // "several", "dozens"
)

// IsOrdinal reports whether n is a rank: "third".
func (n Number) IsOrdinal() bool { return n.form == ordinal }

// maxNumber is where a number ends and the next one starts, so that a line of
// scale words is no single number.
const maxNumber = 1e24

// A numberReader reads numbers in digits and words.
type numberReader struct{ wordReader }

// number reads the number that starts at token i.
func (s *numberReader) number(i int) (Number, bool) {
	if n, ok := s.vague(i); ok {
		return n, true
	}
	if n, ok := s.leadingFraction(i); ok {
		return n, true
	}
	sign, j := s.sign(i)
	n, ok := s.cardinal(j)
	if w := s.numeral(i); !ok && w.class == numeralOrdinal && j == i {
		return Number{Run: token.From(i, i+1), form: ordinal, Value: w.value, scale: 1, Words: true}, true
	}
	if !ok {
		return n, false
	}
	n = s.withDecimals(n)
	n = s.withDenominator(n)
	n = s.withFraction(n)
	n = s.withBase(n)
	n = s.withExponent(n)
	n.Lo, n.Value = i, sign*n.Value
	n.Plain = n.Plain && sign > 0
	return n, true
}

// sign reads "minus" or a minus sign, and returns -1 and the index behind it, or 1 and i if
// there is none.
func (s *numberReader) sign(i int) (float64, int) {
	switch {
	case s.numeral(i).class == numeralSign:
		if s.Kind(i+1) == token.Dash && s.Kind(i+2) == token.Number {
			i++
		}
		return -1, i + 1
	case s.minus(i), s.bullet(i):
		return -1, i + 1
	}
	return 1, i
}

// minus reports whether token i is a minus sign: a dash that is glued to digits and to
// nothing before.
func (s *numberReader) minus(i int) bool {
	if s.Kind(i) != token.Dash || s.Kind(i+1) != token.Number || !s.Glued(i+1) || s.isEmDash(i) {
		return false
	}
	switch s.Kind(i - 1) {
	case token.Open, token.Currency, token.Quote:
		return true
	}
	return i == 0 || !s.Glued(i)
}

// bullet reports whether token i is a hyphen, a blank and a number at the start
// of the text: a minus sign if the number is all of it, else no part of it.
func (s *numberReader) bullet(i int) bool {
	return i == 0 && s.Word(0) == "-" && s.Kind(1) == token.Number && !s.Glued(1)
}

// vague reads "several", "a few hundred", "hundreds of thousands", "a couple
// of", "a pair of".
func (s *numberReader) vague(i int) (Number, bool) {
	n := Number{Run: token.From(i, i), form: vague, scale: 1, Words: true}
	j := i
	if s.Is(j, "quite") && s.Is(j+1, "a") {
		j++
	}
	article := s.Is(j, "a", "many")
	if article {
		j++
	}
	w := s.numeral(j)
	j++
	switch {
	case w.class == numeralPair && !article && s.isNumeral(i-1): // "one couple" counts couples
		return n, false
	case w.class == numeralPair && s.Is(j-1, "pair", "single"):
		n.form = cardinal
		if !article && len(s.Tokens) > 1 {
			return n, false
		}
	case w.class == numeralPair && (s.Is(j, "and", "who") || j < len(s.Tokens) && s.pause(j)): // a couple and their child
		n.form = cardinal
	case w.class == numeralPair:
		n.upper = 2
	case w.class != numeralVague, w.scale > 1 && s.Is(j-2, "a"):
		return n, false
	case s.Is(j-1, "few", "handful") && !article && len(s.Tokens) > 1:
		return n, false
	}
	n.Value = w.value
	for w.scale > 1 && s.Is(j, "of", "upon") && n.Value < maxNumber { // hundreds of thousands
		next := s.numeral(j + 1)
		if next.class != numeralVague || next.scale <= 1 {
			break
		}
		n.Value *= next.scale
		n.scale = next.scale
		j += 2
	}
	k := j
	if w.scale <= 1 && s.Is(k, "of") {
		k++
	}
	for ; s.isScale(k) && n.Value < maxNumber; k++ { // a couple of hundred
		n.scale = s.numeral(k).value
		n.Value *= n.scale
		n.upper *= n.scale
		j = k + 1
	}
	if w.scale <= 1 && n.scale == 1 && article && s.Is(j, "of") {
		j++
	}
	n.Hi = j
	return n, true
}
