package quantity

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Quantity is an amount with its bounds, or a range: "more than $4.5 billion", "between
// 12 and 15 people", "3-5 million". The number and the unit of a range are those of its
// lower end.
type Quantity struct {
	token.Run
	Number Number
	measure
	Bound  Bound
	Upper  float64 // the upper end of a range or of a vague number, else 0
	Ranged bool    // it is a range
	Prefix bool    // the unit stands before the number
	Open   bool    // it is no figure unless it is all of its sentence: "a week"
}

// A rangeReader reads an amount with its bounds, or a range of two: "more than $4.5 billion",
// "between 12 and 15 people".
type rangeReader struct{ amountReader }

// quantity reads the quantity that starts at token i; ok is false if there is none.
func (s *rangeReader) quantity(i int) (q Quantity, ok bool) {
	if s.Is(i, "between", "from") {
		return s.between(i, i)
	}
	bound, j := s.leadingBound(i)
	if j > i && s.Is(j, "between", "from") {
		if q, ok := s.between(i, j); ok {
			return q, true
		}
	}
	q, ok = s.amount(j)
	if !ok {
		return q, false
	}
	if q.Kind == Ordinal { // it is no range's end: starting from 10th
		bound, i = Exact, j
	}
	q.Open = q.Open && j == i
	if s.isSpan(i, j, q) {
		bound, i = Exact, j
	}
	q.Lo = i
	if q = s.withOrTwo(q); q.Ranged {
		q.Bound = Between
		return q, true
	}
	if q = s.withUpperEnd(q); q.Ranged && q.Prefix { // $3-5 million a year
		q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
	}
	if b, end := s.trailingBound(q.Hi); end > q.Hi {
		q.Hi, q.Open = end, false
		if bound == MoreThan && b == AtLeast || bound <= About {
			bound = b
		}
	}
	switch {
	case q.Ranged:
		bound = Between
	case q.Number.form == vague && bound == Exact:
		bound, q.Upper = Vague, q.Number.upper
	}
	q.Bound, q.Open = bound, q.Open || s.bullet(i)
	return s.withUpperBound(q), true
}

// isSpan reports whether "over" at token i, before a duration at token j, says in what time
// something happened, "was held over six days", and not that it took longer: "waited over
// six days", "for over six days", "over six days later".
func (s *rangeReader) isSpan(i, j int, q Quantity) bool {
	const compared = text.Preposition | text.Be | text.Have
	if q.Kind != Duration || j != i+1 || !s.Is(i, "over") || s.Class(i-1)&compared != 0 {
		return false
	}
	return !s.isA(i-1, lastingWord) && !s.isA(q.Hi, shiftWord)
}

// withOrTwo reads the second end of a range whose first one is an article: "a minute or
// two".
func (s *rangeReader) withOrTwo(a Quantity) Quantity {
	w := s.numeral(a.Hi + 1)
	article := a.Unit != "" && a.Number.Len() == 1 && s.Is(a.Number.Lo, "a", "an")
	if !article || !s.Is(a.Hi, "or") || w.class != numeralOnes || w.value < 2 {
		return a
	}
	if _, _, unit := s.unitAt(a.Hi + 2); unit || s.Plural(a.Hi+2) || s.isNumeral(a.Hi+2) {
		return a
	}
	a.Upper, a.Ranged, a.Open = w.value*a.Number.Value, true, false
	a.Hi += 2
	a.Number.Hi = a.Hi
	return a
}

// withUpperBound reads the second bound of a figure that has two: "more than 10 and
// less than 40".
func (s *rangeReader) withUpperBound(a Quantity) Quantity {
	j := a.Hi
	if s.Kind(j) == token.Comma {
		j++
	}
	if s.Is(j, "and", "but") {
		j++
	}
	if lower := a.Bound == MoreThan || a.Bound == AtLeast; !lower || j == a.Hi {
		return a
	}
	bound, j := s.leadingBound(j)
	if bound != LessThan && bound != AtMost {
		return a
	}
	b, ok := s.amount(j)
	if !ok || b.Number.Value <= a.Number.Value {
		return a
	}
	if q, ok := rangeOf(a, b); ok {
		q.Bound = Between
		return q
	}
	return a
}

// between reads "between 12 and 15" and "from 10 to 20 dollars"; i is where the
// figure starts, j where "between" or "from" stands.
func (s *rangeReader) between(i, j int) (Quantity, bool) {
	from := s.Is(j, "from")
	a, ok := s.rangeEnd(j + 1)
	switch {
	case !ok:
		return a, false
	case from && (!s.Is(a.Hi, "to", "through", "until") || s.rising(i)):
		return a, false // "rose from 3% to 5%" are two figures
	case !from && s.Is(a.Hi, "but"): // between 30 but fewer than 40
		if b, j := s.leadingBound(a.Hi + 1); j == a.Hi+1 || b != LessThan && b != AtMost {
			return a, false
		}
	case !from && !s.Is(a.Hi, "and", "to") && s.Kind(a.Hi) != token.Dash:
		return a, false
	}
	b, ok := s.rangeEnd(a.Hi + 1)
	if !ok {
		return a, false
	}
	q, ok := rangeOf(a, b)
	q.Lo, q.Bound = i, Between
	return q, ok
}

// rangeEnd reads one end of a range.
func (s *rangeReader) rangeEnd(i int) (Quantity, bool) {
	_, i = s.leadingBound(i)
	if s.Is(i, "the") {
		i++
	}
	return s.amount(i)
}

// withUpperEnd reads the second end of a range without "between": "40 to 50", "3-5
// million", "three or four".
func (s *rangeReader) withUpperEnd(a Quantity) Quantity {
	sep := a.Hi
	dash, or, to := s.Kind(sep) == token.Dash, s.Is(sep, "or"), s.Is(sep, "to", "through")
	if !dash && !or && !to || dash && s.partsPhrases(sep) {
		return a
	}
	second := sep + 1
	if dash && s.Is(second, "to") && s.Kind(second+1) == token.Dash { // 18-to-24-year-olds
		second += 2
	}
	b, ok := s.amount(second)
	if !ok || b.Number.form != a.Number.form || b.Number.form == ratio {
		return a
	}
	switch {
	case to && s.isMove(a, b):
		return a
	case dash && s.gluedDash(b.Hi) && s.Kind(b.Hi+1) == token.Number: // 978-0-13
		return a
	case or && (b.Number.Value > 2*a.Number.Value || b.Number.Value < 2 || a.Number.form == fraction):
		return a
	}
	if q, ok := rangeOf(a, b); ok {
		return q
	}
	return a
}

// partsPhrases reports whether the dash at token i, behind a number, is no dash of a range:
// that of a name, "7-Eleven", or one between phrases.
func (s *rangeReader) partsPhrases(i int) bool {
	if s.Token(i+1).Shape == token.Title && s.Kind(i-1) == token.Number {
		return true
	}
	loose := !s.Glued(i) && !s.Glued(i+1)
	return s.Word(i) == "--" || loose && s.Word(i) == "—"
}

// isMove reports whether a is how far something rose or fell, or where from, and
// b where it arrived: "up $4 to $12", "by 200 to 1,300", not "by 1 to 1.5 points".
func (s *rangeReader) isMove(a, b Quantity) bool {
	switch {
	case s.Is(a.Lo-1, "from"):
		return s.rising(a.Lo - 1)
	case a.Unit == "" && (b.Unit != "" || b.Number.Value < 3*a.Number.Value):
		return false
	}
	if s.Is(a.Lo-1, "by") { // rise over the previous day by 120 to 2,450
		const reach = 10
		c, _ := s.changeBefore(a.Number.Lo, reach)
		return c != NoChange
	}
	return s.changed(a.Number.Lo)
}

// rangeOf makes a range of two quantities; ok is false if they are none. The unit and the
// scale of the second count for the first where that has none. A range of degrees of frost
// may start with its higher end.
func rangeOf(a, b Quantity) (Quantity, bool) {
	if a.Unit != b.Unit {
		switch {
		case a.Unit == "":
			a.measure = b.measure
		case b.Unit == "" && a.Prefix:
		case strings.HasPrefix(b.Unit, a.Unit+"/"): // $62 to $68 a share
			a.measure = b.measure
		default:
			return a, false
		}
	}
	lo, hi := a.Number.Value, b.Number.Value
	if a.Number.scale == 1 && b.Number.scale > 1 && lo < hi/b.Number.scale {
		lo *= b.Number.scale
	}
	if hi < lo && hi < 0 {
		lo, hi = hi, lo
	}
	anyVague := a.Number.form == vague || b.Number.form == vague
	if lo >= hi || anyVague || a.Number.IsOrdinal() != b.Number.IsOrdinal() {
		return a, false
	}
	a.Number.Value, a.Upper, a.Ranged = lo, hi, true
	a.Number.Hi, a.Number.scale, a.Number.Plain = b.Number.Hi, b.Number.scale, false
	a.Hi, a.Open = b.Hi, false
	return a, true
}
