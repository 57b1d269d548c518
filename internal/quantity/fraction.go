package quantity

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// part reads a fraction that starts with its denominator, an article or a
// factor: "half a million", "a quarter of", "double the".
func (s *Quantities) part(i int) (Number, bool) {
	n := Number{Form: fraction, Value: 1, scale: 1, Words: true}
	j := i
	article := s.Is(j, "a", "an")
	if article {
		j++
	}
	w := s.Numeral(j)
	n.Run = token.From(i, j+1)
	alone := j+1 >= len(s.Tokens)
	ok := false
	switch w.Class {
	case numeralFactor:
		as := s.Is(j+1, "as") && s.IsOpen(j+2) && !s.Token(j+2).Capital() // twice as many
		n.Value, n.Form = w.value, ratio
		return n, !article && (alone || as || s.Class(j+1)&text.Owner != 0 || s.Is(j+1, "what", "last"))
	case numeralPart:
		ok = s.isPart(w, i, j) || alone || s.isScale(j+1)
	case numeralOrdinal:
		ok = w.value > 2 && (article && (s.Is(j+1, "of", "or") || s.hedged(i) || s.NumberEnds(j+1)) ||
			!article && s.partOfUnit(j+1) && s.StartsSentence(i))
	}
	if !ok {
		return n, false
	}
	n.Value /= w.value
	return s.scaled(n), true
}

// isPart reports whether "half" or "quarter" at token j, of a phrase that starts
// at token i, is a fraction: not a half of a game or a quarter of a year.
func (s *Quantities) isPart(w Numeral, i, j int) bool {
	switch {
	case w.value != 2:
		return j > i && (s.Is(j+1, "of", "to") || s.hedged(i)) || s.partOfUnit(j+1)
	case j == i && s.Class(i-1)&text.Halved != 0:
		return false
	case s.Kind(j+1) == token.Dash && s.Tokens[j+1].Gap == token.Glued && s.Kind(j+2) == token.Word && s.Tokens[j+2].Gap == token.Glued && !s.isScale(j+2):
		return s.isUnit(j + 2) // half-price
	}
	return !s.Is(i-1, "in") || s.Is(j+1, "a", "an") || s.isUnit(j+1) // cut in half
}

// partOfUnit reports whether "of a" or "of" and a unit stands at token i: "a
// quarter of a mile".
func (s *Quantities) partOfUnit(i int) bool {
	return s.Is(i, "of") && (s.Is(i+1, "a", "an") || s.Kind(i+1) == token.Word && s.Numeral(i+1).Class == NotNumeral && s.isUnit(i+1))
}

// isUnit reports whether a unit starts at token i.
func (s *Quantities) isUnit(i int) bool {
	_, _, ok := s.units.match(s.Tokens, i)
	return ok
}

// NumberEnds reports whether the text, or the sentence, ends before token i.
func (s *Quantities) NumberEnds(i int) bool {
	return i >= len(s.Tokens) || s.Kind(i) == token.Stop || s.Kind(i) == token.Comma
}

// hedged reports whether the word before token i makes an ordinal behind an
// article a fraction: "by a third", "nearly a quarter".
func (s *Quantities) hedged(i int) bool {
	if s.Is(i-1, "by", "than", "to", "least", "only", "just") {
		return true
	}
	_, end := s.modifierAt(i-1, false)
	return end == i
}

// scaled reads what multiplies a fraction: "half a million", "three quarters of
// a billion", "half a dozen".
func (s *Quantities) scaled(n Number) Number {
	j := n.Hi
	switch {
	case s.Is(j, "of") && s.Is(j+1, "a", "an", "one") && s.isScale(j+2):
		j += 2
	case (s.Is(j, "a") || s.Kind(j) == token.Dash) && s.isScale(j+1):
		j++
	}
	for ; s.isScale(j) && n.Value < maxNumber; j++ {
		n.scale = s.Numeral(j).value
		n.Value *= n.scale
		n.Hi = j + 1
		n.Form = cardinal
	}
	return n
}

// point reads the decimals of a number in words: "point five", "point nought
// three".
func (s *Quantities) point(n Number) Number {
	if !s.Is(n.Hi, "point") {
		return n
	}
	j, unit, value := n.Hi+1, 1.0, 0.0
	for ; j < n.Hi+maxDecimals; j++ {
		w := s.Numeral(j)
		digit := w.value
		if s.Kind(j) == token.Number && IsPlain(s.Word(j)) {
			digit, _ = strconv.ParseFloat(s.Word(j), 64)
		} else if w.Class != Ones && w.Class != numeralTens {
			break
		}
		if unit /= 10; digit >= 10 {
			unit /= 10
		}
		value += digit * unit
	}
	if j == n.Hi+1 {
		return n
	}
	n.Value, n.Hi, n.Plain = n.Value+value, j, false
	return s.scaleUp(n)
}

// maxDecimals is how many decimals in words are read.
const maxDecimals = 16

// denominator reads what makes the number n a fraction or an ordinal: "two
// thirds", "one-fifth", "twenty-first", "21st", "1/2", "10 1/2", "one over
// three".
func (s *Quantities) denominator(n Number) Number {
	if s.Kind(n.Hi-1) == token.Number {
		return s.inDigitsOver(n)
	}
	k := n.Hi
	if s.Kind(k) == token.Dash {
		k++
	}
	w := s.Numeral(k)
	over := n.Value - n.whole
	tail := math.Mod(n.Value, 100)
	switch {
	case w.Class == numeralParts || w.Class == numeralPart && (over == 1 || s.Is(k, "quarters", "halves")),
		w.Class == numeralOrdinal && over == 1 && w.value > 2 && (n.whole == 0 || n.whole >= 100):
		unit := 1.0
		if n.scale >= 1e6 && n.whole > 0 { // six million and two thirds
			unit = n.scale
		} else if n.whole == 0 {
			n.Form = fraction
		}
		n.Value = n.whole + over/w.value*unit
	case w.Class == numeralOrdinal && n.Words && (w.value < 10 && tail >= 20 && math.Mod(tail, 10) == 0 || w.value < 100 && tail == 0 && k == n.Hi):
		n.Value, n.Form = n.Value+w.value, OrdinalForm
	case w.Class == numeralOrdinal && n.Words && w.value < 100 && n.Value >= 100 && s.Is(n.Hi, "and"):
		return n
	case s.Is(n.Hi, "over") && n.Value == 1 && s.Kind(n.Hi+1) != token.Currency:
		m, ok := s.cardinal(n.Hi + 1)
		if !ok || m.Value < 2 {
			return n
		}
		n.Value, n.Form, k = 1/m.Value, fraction, m.Hi-1
	default:
		return n
	}
	n.Hi, n.Plain = k+1, false
	if n.Form == fraction {
		return s.scaled(n)
	}
	return n
}

// inDigitsOver is denominator for a number that ends in digits.
func (s *Quantities) inDigitsOver(n Number) Number {
	j := n.Hi
	if v, end, ok := s.slash(j - 1); ok && n.Len() == 1 {
		n.Value, n.Hi, n.Form, n.Plain = v, end, fraction, false
		return s.scaledUp(n)
	}
	if s.Kind(j) == token.Number && s.Tokens[j].Gap == token.Space {
		if v, end, ok := s.slash(j); ok && v < 1 {
			n.Value, n.Hi, n.Plain = n.Value+v, end, false
			return s.scaledUp(n)
		}
	}
	switch {
	case s.Is(j, "st", "nd", "rd", "th") && s.Tokens[j].Gap == token.Glued:
		n.Hi, n.Form, n.Plain = j+1, OrdinalForm, false
	case s.Is(j, "over") && n.Value == 1 && n.Plain:
		if m, ok := s.cardinal(j + 1); ok && m.Value >= 2 {
			n.Value, n.Form, n.Hi, n.Plain = 1/m.Value, fraction, m.Hi, false
		}
	}
	return n
}

// scaledUp is scaleUp for a fraction, which then is one no more.
func (s *Quantities) scaledUp(n Number) Number {
	hi := n.Hi
	if n = s.scaleUp(n); n.Hi > hi {
		n.Form = cardinal
	}
	return n
}

// slash reads "1/2" at token j.
func (s *Quantities) slash(j int) (value float64, end int, ok bool) {
	if s.Word(j+1) != "/" || s.Kind(j+2) != token.Number || s.Token(j+1).Gap != s.Token(j+2).Gap ||
		s.Word(j+3) == "/" || j > 0 && s.Word(j-1) == "/" {
		return 0, j, false
	}
	if !IsPlain(s.Word(j)) || len(s.Word(j)) > 3 || !IsPlain(s.Word(j+2)) {
		return 0, j, false
	}
	a, _ := strconv.ParseFloat(s.Word(j), 64)
	b, _ := strconv.ParseFloat(s.Word(j+2), 64)
	if b == 0 || b > 1000 || a >= b {
		return 0, j, false
	}
	return a / b, j + 3, true
}

// andHalf reads the fraction that is added to a number: "two and a half
// million", "one million and a half", "one billion and a quarter million".
func (s *Quantities) andHalf(n Number) Number {
	if n.Form != cardinal || !s.Is(n.Hi, "and") {
		return n
	}
	k, count := n.Hi+1, 1.0
	counted := s.Is(k, "a", "an", "one")
	if w := s.Numeral(k); !counted && w.Class == Ones {
		count, counted = w.value, true
	}
	if counted {
		if k++; s.Kind(k) == token.Dash {
			k++
		}
	}
	w := s.Numeral(k)
	switch {
	case w.Class == numeralPart && (counted || w.value == 2 || n.Value < 10), w.Class == numeralParts && counted,
		w.Class == numeralOrdinal && w.value > 2 && s.Is(k-1, "a", "one", "-"):
	default:
		return n
	}
	n.Hi, n.Plain = k+1, false
	share := count / w.value
	switch {
	case n.scale == 1:
		n.Value += share
		return s.scaleUp(n)
	case s.isScale(n.Hi) && s.Numeral(n.Hi).value < n.scale:
		n.Value += share * s.Numeral(n.Hi).value
		n.Hi++
	case n.scale >= 1e6:
		n.Value += share * n.scale
	default:
		n.Value += share
	}
	return n
}

// outOf reads the second half of a ratio: "one in five", "nine out of 10", "5.3 per
// 100,000".
func (s *Quantities) outOf(n Number) Number {
	j := n.Hi
	per := s.Is(j, "per") && s.Kind(j+1) == token.Number
	if n.Form != cardinal || n.scale > 1 || !per && (n.Value < 1 || n.Value != math.Trunc(n.Value)) {
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
	if !ok || m.Value <= n.Value || m.Value != math.Trunc(m.Value) || s.Is(j, "a", "an") || per && (m.Value < 100 || s.isUnit(m.Hi)) {
		return n
	}
	if s.Is(n.Hi, "in") && !every && (m.Value > 100 || s.dates.Has(j) || s.isUnit(m.Hi) || s.Kind(m.Hi) == token.Dash || n.Value > 10 && m.Value != 100) {
		return n
	}
	n.Value, n.Hi, n.Form, n.Plain = n.Value/m.Value, m.Hi, ratio, false
	return n
}

// power reads the exponent of a number in science: "6.2x10^-4", "2.5^3".
func (s *Quantities) power(n Number) Number {
	j, base := n.Hi, n.Value
	if s.Kind(j-1) != token.Number || s.Token(j).Gap > token.Space {
		return n
	}
	times := s.Is(j, "x") || s.Word(j) == "×"
	if times {
		v, end, ok := s.inDigits(min(j+1, len(s.Tokens)-1))
		if !ok || s.Kind(j+1) != token.Number {
			return n
		}
		base, j = v, end
	}
	if caret := s.Word(j) == "^"; caret {
		j++
	} else if !times || base != 10 || s.Kind(j) != token.Dash || s.Token(j).Gap != token.Glued {
		return n
	}
	sign, j := s.exponentSign(j)
	if s.Kind(j) != token.Number || !IsPlain(s.Word(j)) || len(s.Word(j)) > 2 {
		return n
	}
	exp, _ := strconv.ParseFloat(s.Word(j), 64)
	if times {
		n.Value *= math.Pow(base, sign*exp)
	} else {
		n.Value = math.Pow(base, sign*exp)
	}
	n.Hi, n.Plain = j+1, false
	return n
}

// exponentSign reads the sign of an exponent.
func (s *Quantities) exponentSign(j int) (float64, int) {
	if s.Kind(j) == token.Dash {
		return -1, j + 1
	}
	return 1, j
}
