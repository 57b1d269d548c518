package quantity

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/token"
)

// Decimals in words, as they are spoken, and powers, as science writes them.

// maxDecimals is how many decimals in words are read.
const maxDecimals = 16

// withDecimals reads the decimals of a number in words: "point five", "point nought
// three".
func (s *numberReader) withDecimals(n Number) Number {
	if !s.Is(n.Hi, "point") {
		return n
	}
	j, unit, value := n.Hi+1, 1.0, 0.0
	for ; j < n.Hi+maxDecimals; j++ {
		w := s.numeral(j)
		digit := w.value
		if s.Kind(j) == token.Number && IsPlain(s.Word(j)) {
			digit, _ = strconv.ParseFloat(s.Word(j), 64)
		} else if w.class != numeralOnes && w.class != numeralTens {
			break
		}
		if ones := s.onesBehind(j + 1); w.class == numeralTens && ones > 0 { // point ninety-nine
			digit += ones
			for s.numeral(j).class != numeralOnes {
				j++
			}
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

// onesBehind returns the value of the word below ten at token i, which a hyphen may join to
// the tens before it; 0 if there is none.
func (s *numberReader) onesBehind(i int) float64 {
	if s.gluedDash(i) {
		i++
	}
	if w := s.numeral(i); w.class == numeralOnes && w.value < 10 {
		return w.value
	}
	return 0
}

// withExponent reads the exponent of a number in science: "6.2x10^-4", "2.5^3".
func (s *numberReader) withExponent(n Number) Number {
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
	} else if !times || base != 10 || !s.gluedDash(j) { // 6.2x10-4
		return n
	}
	sign := 1.0
	if s.Kind(j) == token.Dash {
		sign, j = -1, j+1
	}
	if s.Kind(j) != token.Number || !IsPlain(s.Word(j)) || len(s.Word(j)) > 2 {
		return n
	}
	exponent, _ := strconv.ParseFloat(s.Word(j), 64)
	power := math.Pow(base, sign*exponent)
	if times {
		n.Value *= power
	} else {
		n.Value = power
	}
	n.Hi, n.Plain = j+1, false
	return n
}
