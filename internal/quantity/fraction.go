package quantity

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Fractions start with their denominator, "half a million", or a cardinal stands before it,
// "two thirds", "three and a half million". Behind the words for a quarter and a third
// there may as well be a period of a match, or of a year, or a rank.

// leadingFraction reads a fraction that starts with its denominator, an article or a
// factor: "half a million", "a quarter of", "double the".
func (s *numberReader) leadingFraction(i int) (Number, bool) {
	n := Number{form: fraction, Value: 1, scale: 1, Words: true}
	j := i
	article := s.Is(j, "a", "an")
	if article {
		j++
	}
	w := s.numeral(j)
	n.Run = token.From(i, j+1)
	switch w.class {
	case numeralFactor:
		n.Value, n.form = w.value, ratio
		return n, !article && s.multiplied(j+1)
	case numeralPart:
		alone := j+1 >= len(s.Tokens)
		if !s.isShare(w, i, j) && !alone && !s.isScale(j+1) {
			return n, false
		}
	case numeralOrdinal:
		if w.value <= 2 || !s.isShareOrdinal(i, j) {
			return n, false
		}
	default:
		return n, false
	}
	n.Value /= w.value
	return s.scaledFraction(n), true
}

// multiplied reports whether what a factor multiplies starts at token i, or nothing:
// "double the", "twice as many", "triple what it was".
func (s *numberReader) multiplied(i int) bool {
	as := s.Is(i, "as") && s.IsOpen(i+1) && !s.Token(i+1).Capital() // not: scored twice as Rovers won
	return i >= len(s.Tokens) || as || s.Class(i)&text.Owner != 0 || s.Is(i, "what", "last")
}

// isShare reports whether "half" or "quarter" at token j, of a phrase that starts
// at token i, is a fraction: not a half of a match or a quarter of a year.
func (s *numberReader) isShare(w numeral, i, j int) bool {
	switch {
	case w.value != 2:
		article := j > i && (s.Is(j+1, "of", "to") || s.comparedBefore(i))
		return article || s.ofUnit(j+1)
	case j == i && (s.isA(i-1, halvedWord) || s.Kind(i-1) == token.Dash && s.Glued(i) && s.Glued(i-1)): // the first half, a fly-half
		return false
	}
	if hyphen := s.gluedDash(j+1) && s.Kind(j+2) == token.Word && s.Glued(j+2); hyphen && !s.isScale(j+2) {
		return s.isUnit(j + 2) // half-mile, not: half-price
	}
	return !s.Is(i-1, "in") || s.Is(j+1, "a", "an") || s.isUnit(j+1) // not: cut in half
}

// isShareOrdinal reports whether the ordinal at token j, of a phrase that starts at token
// i, is a fraction: "a third of", "by a fifth", not "a third man".
func (s *numberReader) isShareOrdinal(i, j int) bool {
	if j > i {
		return s.Is(j+1, "of", "or") || s.comparedBefore(i) || s.pause(j+1)
	}
	return s.ofUnit(j+1) && s.StartsSentence(i)
}

// ofUnit reports whether "of a" or "of" and a unit stands at token i: "a
// quarter of a mile".
func (s *numberReader) ofUnit(i int) bool {
	if !s.Is(i, "of") {
		return false
	}
	return s.Is(i+1, "a", "an") || s.Kind(i+1) == token.Word && !s.isNumeral(i+1) && s.isUnit(i+1)
}

// comparedBefore reports whether the word before token i makes an ordinal behind an
// article a fraction: "by a third", "nearly a quarter".
func (s *numberReader) comparedBefore(i int) bool {
	if s.Is(i-1, "by", "than", "to", "least", "only", "just") {
		return true
	}
	_, end := s.modifierAt(i-1, false)
	return end == i
}

// scaledFraction reads what multiplies a fraction: "half a million", "three quarters of
// a billion", "half a dozen".
func (s *numberReader) scaledFraction(n Number) Number {
	j := n.Hi
	switch {
	case s.Is(j, "of") && s.Is(j+1, "a", "an", "one") && s.isScale(j+2):
		j += 2
	case (s.Is(j, "a") || s.Kind(j) == token.Dash) && s.isScale(j+1):
		j++
	}
	for ; s.isScale(j) && n.Value < maxNumber; j++ {
		n.scale = s.numeral(j).value
		n.Value *= n.scale
		n.Hi = j + 1
		n.form = cardinal
	}
	return n
}

// withDenominator reads what makes the number n a fraction or an ordinal: "two
// thirds", "one-fifth", "twenty-first", "21st", "1/2", "10 1/2", "one over
// three".
func (s *numberReader) withDenominator(n Number) Number {
	if s.Kind(n.Hi-1) == token.Number {
		return s.withDenominatorInDigits(n)
	}
	k := n.Hi
	if s.Kind(k) == token.Dash || s.Is(k, "and") && n.scale >= 100 {
		k++
	}
	w := s.numeral(k)
	switch {
	case s.ranksScale(n, w, k):
		n.Value, n.form = n.Value*w.value, ordinal
	case s.isDenominator(n, w, k) && !s.Is(k-1, "and"):
		unit := 1.0
		if n.scale >= 1e6 && n.whole > 0 { // six million and two thirds
			unit = n.scale
		} else if n.whole == 0 {
			n.form = fraction
		}
		n.Value = n.whole + (n.Value-n.whole)/w.value*unit
	case w.class == numeralOrdinal && n.Words && s.endsOrdinal(n, w, k):
		n.Value, n.form = n.Value+w.value, ordinal
	case s.Is(n.Hi, "over") && n.Value == 1 && s.Kind(n.Hi+1) != token.Currency:
		m, ok := s.cardinal(n.Hi + 1)
		if !ok || m.Value < 2 {
			return n
		}
		n.Value, n.form, k = 1/m.Value, fraction, m.Hi-1
	default:
		return n
	}
	n.Hi, n.Plain = k+1, false
	if n.form == fraction {
		return s.scaledFraction(n)
	}
	return n
}

// isDenominator reports whether the numeral w at token k, behind the number n, is its
// denominator: "two thirds", "one quarter", "a hundred and one fifth".
func (s *numberReader) isDenominator(n Number, w numeral, k int) bool {
	one := n.Value-n.whole == 1
	switch w.class {
	case numeralParts:
		return true
	case numeralPart:
		return one || s.Is(k, "halves") || s.Is(k, "quarters") && (n.Value-n.whole == 3 || s.Kind(k-1) == token.Dash)
	case numeralOrdinal:
		return one && w.value > 2 && (n.whole == 0 || n.whole >= 100)
	}
	return false
}

// ranksScale reports whether the ordinal w at token k is a scale word that the words of n
// multiply, "the three hundredth": no fraction as in "one hundredth of a second".
func (s *numberReader) ranksScale(n Number, w numeral, k int) bool {
	if w.class != numeralOrdinal || w.value < 100 || !n.Words || n.scale >= w.value || s.Is(k-1, "and") || s.Is(k+1, "of") {
		return false
	}
	return s.Class(n.Lo-1)&text.Owner != 0
}

// endsOrdinal reports whether the ordinal w at token k ends one that the words of n start:
// "twenty-first", "one hundred tenth", "two thousand and fifth".
func (s *numberReader) endsOrdinal(n Number, w numeral, k int) bool {
	tail := math.Mod(n.Value, 100)
	if w.value < 10 && tail >= 20 && math.Mod(tail, 10) == 0 {
		return !s.Is(k-1, "and")
	}
	joined := k == n.Hi || s.Is(k-1, "and") && !s.gluedDash(k+1)
	return w.value < 100 && tail == 0 && joined
}

// withDenominatorInDigits is withDenominator for a number that ends in digits.
func (s *numberReader) withDenominatorInDigits(n Number) Number {
	j := n.Hi
	if v, end, ok := s.slash(j - 1); ok && n.Len() == 1 {
		n.Value, n.Hi, n.form, n.Plain = v, end, fraction, false
		return s.scaledUp(n)
	}
	if s.Kind(j) == token.Number && s.Tokens[j].Gap == token.Space {
		if v, end, ok := s.slash(j); ok && v < 1 {
			n.Value, n.Hi, n.Plain = n.Value+v, end, false
			return s.scaledUp(n)
		}
	}
	switch {
	case s.Is(j, "st", "nd", "rd", "th") && s.Glued(j):
		n.Hi, n.form, n.Plain = j+1, ordinal, false
	case s.Is(j, "over") && n.Value == 1 && n.Plain:
		if m, ok := s.cardinal(j + 1); ok && m.Value >= 2 {
			n.Value, n.form, n.Hi, n.Plain = 1/m.Value, fraction, m.Hi, false
		}
	}
	return n
}

// scaledUp is scaleUp for a fraction in digits, which a scale word makes a cardinal: "1/2
// million".
func (s *numberReader) scaledUp(n Number) Number {
	hi := n.Hi
	if n = s.scaleUp(n); n.Hi > hi {
		n.form = cardinal
	}
	return n
}

// slash reads "1/2" at token j.
func (s *numberReader) slash(j int) (value float64, end int, ok bool) {
	if s.Word(j+1) != "/" || s.Kind(j+2) != token.Number || s.Token(j+1).Gap != s.Token(j+2).Gap {
		return 0, j, false
	}
	if s.Word(j+3) == "/" || s.Word(j-1) == "/" { // 1/2/98
		return 0, j, false
	}
	if !IsPlain(s.Word(j)) || len(s.Word(j)) > 3 || !IsPlain(s.Word(j+2)) {
		return 0, j, false
	}
	num, _ := strconv.ParseFloat(s.Word(j), 64)
	den, _ := strconv.ParseFloat(s.Word(j+2), 64)
	if den == 0 || den > 1000 || num >= den {
		return 0, j, false
	}
	return num / den, j + 3, true
}

// withFraction reads the fraction that "and" adds to a number: "two and a half
// million", "one million and a half", "one billion and a quarter million".
func (s *numberReader) withFraction(n Number) Number {
	if n.form != cardinal || !s.Is(n.Hi, "and") {
		return n
	}
	k, count := n.Hi+1, 1.0
	counted := s.Is(k, "a", "an", "one")
	if w := s.numeral(k); !counted && w.class == numeralOnes {
		count, counted = w.value, true
	}
	if counted {
		if k++; s.Kind(k) == token.Dash {
			k++
		}
	}
	w := s.numeral(k)
	part := w.class == numeralPart && (counted || w.value == 2 || n.Value < 10)
	parts := w.class == numeralParts && counted
	fifth := w.class == numeralOrdinal && w.value > 2 && s.Is(k-1, "a", "one", "-")
	if !part && !parts && !fifth {
		return n
	}
	n.Hi, n.Plain = k+1, false
	share := count / w.value
	switch {
	case n.scale == 1:
		n.Value += share
		return s.scaleUp(n)
	case s.isScale(n.Hi) && s.numeral(n.Hi).value < n.scale:
		n.Value += share * s.numeral(n.Hi).value
		n.Hi++
	case n.scale >= 1e6:
		n.Value += share * n.scale
	default:
		n.Value += share
	}
	return n
}

// withBase reads the second number of a ratio: "one in five", "nine out of 10", "5.3 per
// 100,000".
func (s *numberReader) withBase(n Number) Number {
	j := n.Hi
	per := s.Is(j, "per") && s.Kind(j+1) == token.Number
	if n.form != cardinal || n.scale > 1 || !per && !(n.Value >= 1 && isWhole(n.Value)) {
		return n
	}
	switch {
	case per:
		j++
	case s.Is(j, "out") && s.Is(j+1, "of"):
		j += 2
	case s.Is(j, "in"):
		j++
	case s.Kind(j) == token.Dash && s.Is(j+1, "in") && s.Kind(j+2) == token.Dash: // one-in-four
		j += 3
	default:
		return n
	}
	every := s.Is(j, "every")
	if every {
		j++
	}
	m, ok := s.cardinal(j)
	if !ok || m.Value <= n.Value || !isWhole(m.Value) || s.Is(j, "a", "an") {
		return n
	}
	switch {
	case per:
		if m.Value < 100 || s.isUnit(m.Hi) {
			return n
		}
	case s.Is(n.Hi, "in") && !every:
		usual := m.Value == 100 || m.Value < 100 && n.Value <= 10
		span := s.dates.Has(j) || s.isUnit(m.Hi) || s.Kind(m.Hi) == token.Dash
		if !usual || span { // 12 in 2005, three in 40 days
			return n
		}
	}
	n.Value, n.Hi, n.form, n.Plain = n.Value/m.Value, m.Hi, ratio, false
	return n
}

// isWhole reports whether v has no fraction.
func isWhole(v float64) bool { return v == math.Trunc(v) }
