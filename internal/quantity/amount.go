package quantity

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An amountReader reads one number with its unit, without bounds: "$4.5 billion", "12
// percent", "a quarter of a mile", "5 feet 2 inches", "34-year-old".
type amountReader struct{ unitReader }

// amount reads the amount that starts at token i.
func (s *amountReader) amount(i int) (Quantity, bool) {
	if i >= len(s.Tokens) {
		return Quantity{}, false
	}
	c, j, money := s.symbol(i)
	u, k, before := s.unitBefore(i)
	if before {
		j = k
	}
	n, ok := s.number(j)
	if !ok {
		return s.bareUnit(i)
	}
	if before {
		return Quantity{Run: token.From(i, n.Hi), Number: n, measure: u, Prefix: true}, true
	}
	if money && n.form == cardinal || s.letterIsScale(n) {
		n = s.withLetter(n, money)
	}
	if c.large && !s.isLarge(n, j) {
		return s.bareUnit(i)
	}
	q := Quantity{Run: token.From(i, n.Hi), Number: n}
	switch n.form {
	case fraction, ratio:
		q.Kind = Ratio
	case ordinal:
		q.Kind = Ordinal
		return q, true
	}
	if money {
		q.measure, q.Prefix, q.Number.Plain = c, true, false
		q.Number.Value /= c.minor
		q = s.withCode(s.withSmaller(q))
		q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
		return q, true
	}
	return s.withUnit(q), true
}

// isLarge reports whether the number n, which starts at token j, may have a sign before it
// that is a single letter: "R50m", "R1,200", "R185.00", not "R 50".
func (s *amountReader) isLarge(n Number, j int) bool {
	w := s.Word(j)
	price := len(w) > 3 && w[len(w)-3] == '.'
	return s.Glued(j) && (n.scale >= 1e3 || strings.Contains(w, ",") || price)
}

// withLetter reads the letters that stand for a scale behind digits: "$5m", "$5 MM".
func (s *amountReader) withLetter(n Number, money bool) Number {
	if n.scale != 1 || s.Kind(n.Hi-1) != token.Number || s.Token(n.Hi).Gap > token.Space {
		return n
	}
	w := s.numeral(n.Hi)
	if w.only == gluedDigits && s.Glued(n.Hi) || w.only == moneyDigits && money {
		n.scale = w.value
		n.Value *= w.value
		n.Hi++
		n.Plain = false
	}
	return n
}

// letterIsScale reports whether the letter behind a bare number stands for a
// scale: "25k", "10M", "2.5m people"; "1.8m tall" is a length.
func (s *amountReader) letterIsScale(n Number) bool {
	next := s.Token(n.Hi + 1)
	if next.Gap == token.Glued && (next.Kind == token.Word || next.Kind == token.Number || next.Kind == token.Dash) {
		return s.isScaleLetter(n.Hi) && s.repeatsLetter(n.Hi)
	}
	if _, _, money := s.currencies.match(s.Tokens, n.Hi+1); money && next.Kind == token.Word {
		return true
	}
	if s.isScaleLetter(n.Hi) {
		return !s.isHouseLetter(n.Hi)
	}
	if s.Is(n.Hi+1, "of") && s.Class(n.Hi+2)&text.Owner == 0 {
		return false
	}
	noun := s.counted(n.Hi + 1)
	return noun.Len() > 0 && s.Plural(noun.Hi-1)
}

// withCode reads the code that says which dollars the sign before q stands for: "$5 million
// CAD".
func (s *amountReader) withCode(q Quantity) Quantity {
	t := s.Token(q.Hi)
	if q.Unit != "USD" || s.Word(q.Number.Lo-1) != "$" || t.Shape != token.Upper || t.Gap > token.Space || t.End-t.Start != 3 {
		return q
	}
	if c, end, ok := s.currencies.match(s.Tokens, q.Hi); ok && c.Unit == s.Word(q.Hi) && c.minor == 1 {
		q.measure, q.Hi = c, end
	}
	return q
}

// repeatsLetter reports whether the letter at token i, behind digits, stands behind the
// other end of a range as well: "5k-20k".
func (s *amountReader) repeatsLetter(i int) bool {
	again := s.Glued(i+3) && s.Token(i+3).Word == s.Token(i).Word
	return again && s.Kind(i+1) == token.Dash && s.Kind(i+2) == token.Number
}

// isScaleLetter reports whether token i is a letter that is hardly ever a unit.
func (s *amountReader) isScaleLetter(i int) bool {
	switch s.Word(i) {
	case "k", "K", "M", "B":
		return true
	}
	return false
}

// withUnit reads the unit behind the number of q.
func (s *amountReader) withUnit(q Quantity) Quantity {
	i := q.Hi
	if q.Number.form == vague && s.Is(i, "of") { // millions of dollars
		i++
	}
	if q.Number.form == fraction { // half an hour, a quarter of a mile
		if s.Is(i, "of") {
			i++
		}
		if s.Is(i, "a", "an") {
			i++
		}
	}
	u, end, ok := s.unitAt(i)
	if !ok && s.isA(i, extraWord) && s.Plural(i+1) { // two additional minutes
		u, end, ok = s.unitAt(i + 1)
	}
	if !ok && s.belowZero(q.Hi) {
		q.measure = measure{Unit: "°", Kind: Measure, minor: 1}
		q.Number.Value, q.Hi = -q.Number.Value, q.Hi+2
		return q
	}
	if !ok || u.Kind == Money && q.Number.form == fraction && s.Is(q.Hi, "of") { // not: a third of dollar bonds
		return q
	}
	q.measure, q.Hi = u, end
	q.Number.Value /= u.minor
	q.Number.upper /= u.minor
	switch u.Kind {
	case Percent:
		return q
	case Money:
		if q.Number.scale == 1 && s.isScale(end) { // 75 USD million
			q.Number.Hi = end
			q.Number = s.scaleUp(q.Number)
			q.Hi = q.Number.Hi
			return q
		}
	case Duration:
		if q = s.withSmaller(q); q.Kind == Duration {
			q = s.withAge(q)
		}
		return q
	}
	q = s.withSmaller(q)
	if s.belowZero(q.Hi) && u.base != "m" {
		q.Number.Value, q.Hi = -q.Number.Value, q.Hi+2
	}
	q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
	return q
}

// belowZero reports whether "below zero" stands at token i.
func (s *amountReader) belowZero(i int) bool { return s.Is(i, "below") && s.Is(i+1, "zero") }

// withSmaller adds what smaller units behind q say: "5 feet 2 inches", "an hour and a
// half", "$20 and 43 cents".
func (s *amountReader) withSmaller(q Quantity) Quantity {
	for range 3 {
		j := q.Hi
		if s.joinsSmaller(q) {
			j++
		}
		n, ok := s.number(j)
		if !ok || n.form != cardinal && n.form != fraction || n.Value < 0 {
			break
		}
		u, end, ok := s.unitAt(n.Hi)
		if !ok && s.isUnitLeftOut(q, n, j) { // twenty rupees 43, an hour and ten
			return q.plus(n.Value/smallerPerUnit(q.measure), n.Hi, n.Hi)
		}
		if n.form == fraction && j > q.Hi && q.Kind == Duration && !s.isUnit(n.Hi) {
			return q.plus(n.Value, n.Hi, n.Hi)
		}
		if !ok && s.Is(n.Hi, "in") && q.Unit == "ft" {
			u, end, ok = s.units.match(s.Tokens, n.Hi)
		}
		smaller := ok && u.base == q.base && u.factor < q.factor && n.Value*u.factor < q.factor
		if !smaller || q.Prefix && u.minor == 1 {
			break
		}
		q = q.plus(n.Value*u.factor/q.factor, n.Hi, end)
	}
	return q
}

// plus returns q with so much more of its unit, read from a number that ends before token
// number, and a unit that ends before token end.
func (q Quantity) plus(value float64, number, end int) Quantity {
	q.Number.Value += value
	q.Number.Hi, q.Hi, q.Open = number, end, false
	return q
}

// joinsSmaller reports whether the token behind q may join a smaller unit to it: "and", a
// comma, the hyphen of "5-foot-2".
func (s *amountReader) joinsSmaller(q Quantity) bool {
	j := q.Hi
	comma := s.Kind(j) == token.Comma && s.Token(j+1).Gap == token.Space
	return comma || s.Is(j, "and") || q.Unit == "ft" && s.gluedDash(j)
}

// isUnitLeftOut reports whether the number n, which starts at token j behind q, is one of
// the smaller unit that speech leaves out: "20 dollars 43", "5-foot-2".
func (s *amountReader) isUnitLeftOut(q Quantity, n Number, j int) bool {
	fits := n.form == cardinal && 0 < n.Value && n.Value < smallerPerUnit(q.measure) && q.Number.scale == 1
	if !fits || j == q.Hi && q.Prefix {
		return false
	}
	switch s.Kind(j - 1) {
	case token.Comma:
		return false
	case token.Dash:
		return q.Unit == "ft" || s.pause(n.Hi)
	}
	return s.pause(n.Hi)
}

// smallerPerUnit returns how many of the smaller unit that speech leaves out make one m:
// "an hour and ten", "20 dollars 43". It is 0 if none is left out.
func smallerPerUnit(m measure) float64 {
	switch {
	case m.Kind == Money && m.minor == 1:
		return 100
	case m.Unit == "h":
		return 60
	case m.Unit == "ft":
		return 12
	}
	return 0
}

// withAge reads what makes a duration an age: "34-year-old", "8 months old",
// "years of age".
func (s *amountReader) withAge(q Quantity) Quantity {
	j := q.Hi
	if s.Kind(j) == token.Dash && s.Glued(j+1) {
		j++
	}
	switch {
	case s.isA(j, ageWord):
		q.Kind, q.Hi = Age, j+1
	case s.Is(j, "of") && s.Is(j+1, "age"):
		q.Kind, q.Hi = Age, j+2
	}
	return q
}

// bareUnit reads a unit whose number is an article or the like: "an hour", "a full
// week", "another day". It is a figure with a bound, behind some prepositions or
// alone, else open.
func (s *amountReader) bareUnit(i int) (Quantity, bool) {
	j := i
	if s.Is(j, "a", "an") {
		j++
	}
	whole := s.Is(j, "another", "full", "whole", "entire", "all")
	if whole {
		if j++; s.gluedDash(j) {
			if j++; s.IsOpen(j+1) && s.Kind(j+1) == token.Word {
				return Quantity{}, false // its full-year forecast
			}
		}
	}
	if j == i || s.Kind(j) != token.Word || s.Plural(j) {
		return Quantity{}, false
	}
	u, end, ok := s.units.match(s.Tokens, j)
	if !ok || !s.unitWord(u, j, j) || u.Kind == Percent {
		if u, end, ok = s.currencies.match(s.Tokens, j); !ok || whole || s.Tokens[j].Shape != token.Lower || end > j+1 {
			return Quantity{}, false
		}
	}
	letter := s.Tokens[j].End-s.Tokens[j].Start == 1
	if whole && u.Kind != Duration || letter && i > 0 {
		return Quantity{}, false
	}
	q := Quantity{
		Run:     token.From(i, end),
		Number:  Number{Run: token.From(i, j), Value: 1 / u.minor, scale: 1, Words: true},
		measure: u,
	}
	if whole {
		return q, true
	}
	measured := u.Kind == Duration && s.Is(i-1, "for", "in", "within", "after", "half", "least", "than")
	q.Open = !measured
	return s.withSmaller(q), true
}
