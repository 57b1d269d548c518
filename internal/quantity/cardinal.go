package quantity

import (
	"math"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A sum is a cardinal while its words are read: "two million three hundred and four" has
// closed two million when its group, which is still open, is 304.
type sum struct {
	closed float64
	group  float64 // -1 if none is open
	last   float64 // the last scale word in closed
}

func (s *sum) value() float64 { return s.closed + max(s.group, 0) }

// add adds a word; ok is false if the number cannot go on with it.
func (s *sum) add(w numeral) (ok bool) {
	open := s.group >= 0
	tail := math.Mod(s.group, 100)
	empty := !open || s.group >= 100 && tail == 0 // nothing below a hundred was read
	switch w.class {
	case numeralOnes:
		tens := tail >= 20 && math.Mod(tail, 10) == 0
		switch {
		case empty:
			s.group = max(s.group, 0) + w.value
		case tens && 0 < w.value && w.value < 10:
			s.group += w.value
		default:
			return false
		}
	case numeralTens:
		switch {
		case empty:
			s.group = max(s.group, 0) + w.value
		case 0 < s.group && s.group < 10: // one twenty two
			s.group = s.group*100 + w.value
		default:
			return false
		}
	case numeralHundred:
		if s.group <= 0 || s.group >= 1000 || tail == 0 {
			return false
		}
		s.group *= 100
	case numeralDozen:
		switch {
		case !open:
			return false
		case tail != 0: // three hundred and two dozen
			s.group += tail * (w.value - 1)
		default:
			s.group *= w.value
		}
	case numeralScale:
		switch {
		case !open && s.closed > 0 && w.value >= s.last: // three lakh crore
			s.closed *= w.value
			s.last = w.value
		case open && w.value < s.last:
			s.closed += s.group * w.value
			s.group, s.last = -1, w.value
		default:
			return false
		}
	default:
		return false
	}
	return true
}

// cardinal reads a cardinal in digits, words or both: "1,179", "twenty-two
// thousand", "3.9 million", "a hundred".
func (s *numberReader) cardinal(i int) (Number, bool) {
	n := Number{Run: token.From(i, i), scale: 1, Words: true}
	total := sum{group: -1, last: math.Inf(1)}
	j := i
	if s.Is(j, "a", "an") && s.isScale(j+1) {
		total.group = 1
		j++
	} else if s.bareMagnitude(j) {
		total.group = 1
	}
	for j < len(s.Tokens) && total.closed < maxNumber {
		k := s.nextNumeral(n, j)
		if n.Len() > 0 && s.Token(k).Gap == token.Blank {
			break
		}
		before := total.value()
		if s.Kind(k) == token.Number {
			if n.Len() > 0 && !s.moreDigits(n, total, k) {
				break
			}
			v, end, ok := s.inDigits(k)
			if !ok {
				break
			}
			n.Plain = n.Len() == 0 && end == k+1 && IsPlain(s.Word(k))
			n.Words = false
			total.group = max(total.group, 0) + v
			j = end
		} else {
			w := s.numeralIn(n, k)
			listed := k == j && s.Kind(k-1) == token.Number && k > i // $100 two months ago
			if listed && w.class < numeralHundred || !total.add(w) {
				break
			}
			if w.class >= numeralHundred {
				n.scale = w.value
			}
			n.Plain = false
			j = k + 1
		}
		if s.Is(k-1, "and") && k > i {
			n.whole = before
		}
		n.Hi = j
	}
	n.Value = total.value()
	return n, n.Len() > 0
}

// bareMagnitude reports whether a word such as "hundred" at token i stands for one of it,
// without "a": "costs hundred dollars", "hundred and twelve".
func (s *numberReader) bareMagnitude(i int) bool {
	if !s.numeral(i).isMagnitude() || s.isNumeral(i-1) || s.Kind(i-1) == token.Number || s.Class(i-1)&text.Determiner != 0 {
		return false
	}
	if next := s.numeral(i + 2); s.Is(i+1, "and") {
		return next.class == numeralOnes || next.class == numeralTens
	}
	_, _, money := s.currencies.match(s.Tokens, i+1)
	return (money || s.isUnit(i+1)) && s.Plural(i+1)
}

// numeralIn returns the numeral at token k as the number n can go on with it: a
// letter stands for a scale only behind digits, and a plural ("billions") only
// behind a number.
func (s *numberReader) numeralIn(n Number, k int) numeral {
	w := s.numeral(k)
	switch {
	case s.Is(k, "grand") && s.Kind(k+1) == token.Word && s.IsOpen(k+1): // 15 grand slam wins
		return numeral{}
	case w.only == gluedDigits, w.only == moneyDigits, w.only == afterDigits && s.Kind(k-1) != token.Number:
		return numeral{}
	case w.class == numeralVague && w.scale > 1 && n.Len() > 0:
		w = numeral{class: numeralScale, value: w.scale}
		if w.value == 100 {
			w.class = numeralHundred
		}
		if w.value < 100 {
			w.class = numeralDozen
		}
	}
	return w
}

// nextNumeral returns the index of the next word of the number n, which goes on at token
// j: behind "and" or a hyphen where one may join it.
func (s *numberReader) nextNumeral(n Number, j int) int {
	and := s.Is(j, "and")
	hyphen := s.Kind(j) == token.Dash && s.Word(j) != "--"
	if n.Len() == 0 || !and && !hyphen {
		return j
	}
	prev, next := s.numeral(j-1), s.numeral(j+1)
	big := prev.class == numeralHundred || prev.class == numeralScale
	small := next.class == numeralOnes || next.class == numeralTens
	switch {
	case big && small, and && big && s.Kind(j+1) == token.Number:
		return j + 1
	case hyphen && next.isMagnitude():
		return j + 1
	case hyphen && prev.class == numeralTens && next.class == numeralOnes:
		if 0 < next.value && next.value < 10 {
			return j + 1
		}
	}
	return j
}

// moreDigits reports whether the digits at token k go on with the number n, whose words add
// up to total: "4 thousand 3 hundred and 21".
func (s *numberReader) moreDigits(n Number, total sum, k int) bool {
	scaled := n.scale > 1 && n.scale <= 1e6
	if n.Words || !scaled || total.group >= 0 && math.Mod(total.group, 100) != 0 {
		return false
	}
	if w := s.numeral(k + 1); w.isMagnitude() && w.value < n.scale {
		return true
	}
	rest := s.Is(k-1, "and") && n.scale <= 1000 && !s.isScale(k+1)
	return rest && len(s.Word(k)) <= 3 && IsPlain(s.Word(k))
}

// scaleUp multiplies a number by the scale words behind it.
func (s *numberReader) scaleUp(n Number) Number {
	for s.isScale(n.Hi) && n.Value < maxNumber {
		n.scale = s.numeral(n.Hi).value
		n.Value *= n.scale
		n.Hi++
	}
	return n
}
