package quantity

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// The quantities of an Extractor are its vocabulary of figures.
type vocabulary struct {
	numerals   numerals
	modifiers  lexicon.TableOf[modifier]
	units      measures
	currencies currencies
	pieces     *lexicon.Table
	changes    lexicon.TableOf[changeWord]
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	return vocabulary{
		numerals:   newNumerals(l),
		modifiers:  lexicon.Read(l.Table("bounds"), newModifier),
		units:      newUnits(l.Table("units")),
		currencies: newCurrencies(l),
		pieces:     l.Table("pieces"),
		changes:    lexicon.Read(l.Table("changes"), newChange),
	}
}

// MayStart reports whether a figure can start with token i.
func (s *Quantities) MayStart(i int) bool {
	t := s.Token(i)
	switch t.Kind {
	case token.Number, token.Currency, token.Dash:
		return true
	case token.Word:
		return t.Word != 0 && (s.numerals.at(t).Class != NotNumeral || s.modifiers.Starts(t) || s.currencies.Starts(t) || s.Class(i)&text.Opening != 0)
	case token.Symbol:
		return s.modifiers.Starts(t)
	}
	return false
}

// A Quantity is a figure as it is read: bound, number and unit.
type Quantity struct {
	token.Run
	Number Number
	measure
	Bound  Bound
	Up     float64 // upper end of a range
	Ranged bool
	Prefix bool // the unit stands before the number
	Open   bool // the phrase may need more around it to be a figure: "a week"
}

// At reads the figure that starts at token i.
func (s *Quantities) At(i int) (Quantity, bool) {
	if s.Is(i, "between", "from") {
		return s.between(i, i)
	}
	bound, j := s.BoundBefore(i)
	if j > i && s.Is(j, "between", "from") {
		if q, ok := s.between(i, j); ok {
			return q, true
		}
	}
	q, ok := s.simple(j)
	if !ok {
		return q, false
	}
	if q.Kind == Ordinal { // it is no range's end: starting from 10th
		bound, i = Exact, j
	}
	q.Open = q.Open && j == i
	q.Lo = i
	if q = s.toRange(q); q.Ranged && q.Prefix { // $3-5 million a year
		q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
	}
	if b, end := s.boundBehind(q.Hi); end > q.Hi {
		q.Hi, q.Open = end, false
		if bound == MoreThan && b == AtLeast || bound <= About {
			bound = b
		}
	}
	switch {
	case q.Ranged:
		bound = Between
	case q.Number.Form == vague && bound == Exact:
		bound, q.Up = Vague, q.Number.upper
	}
	q.Bound, q.Open = bound, q.Open || s.bullet(i)
	return s.bothBounds(q), true
}

// bothBounds reads the second bound of a figure that has two: "more than 10 and
// less than 40".
func (s *Quantities) bothBounds(a Quantity) Quantity {
	if a.Bound != MoreThan && a.Bound != AtLeast || !s.Is(a.Hi, "and") && s.Kind(a.Hi) != token.Comma {
		return a
	}
	bound, j := s.BoundBefore(a.Hi + 1)
	if bound != LessThan && bound != AtMost {
		return a
	}
	b, ok := s.simple(j)
	if !ok || b.Number.Value <= a.Number.Value {
		return a
	}
	if q, ok := join(a, b); ok {
		q.Bound = Between
		return q
	}
	return a
}

// between reads "between 12 and 15" and "from 10 to 20 dollars"; i is where the
// figure starts, j where "between" or "from" stands.
func (s *Quantities) between(i, j int) (Quantity, bool) {
	from := s.Is(j, "from")
	a, ok := s.rangeEnd(j + 1)
	switch {
	case !ok:
		return a, false
	case from && (!s.Is(a.Hi, "to", "through", "until") || s.rising(i)):
		return a, false // "rose from 3% to 5%" are two figures
	case !from && !s.Is(a.Hi, "and", "to") && s.Kind(a.Hi) != token.Dash:
		return a, false
	}
	b, ok := s.rangeEnd(a.Hi + 1)
	if !ok {
		return a, false
	}
	q, ok := join(a, b)
	q.Lo, q.Bound = i, Between
	return q, ok
}

// rangeEnd reads one end of a range.
func (s *Quantities) rangeEnd(i int) (Quantity, bool) {
	_, i = s.BoundBefore(i)
	if s.Is(i, "the") {
		i++
	}
	return s.simple(i)
}

// toRange reads the second end of a range without "between": "40 to 50", "3-5
// million", "three or four".
func (s *Quantities) toRange(a Quantity) Quantity {
	sep := a.Hi
	dash := s.Kind(sep) == token.Dash
	switch {
	case dash && s.Token(sep+1).Shape == token.Title && s.Kind(sep-1) == token.Number: // 7-Eleven
		return a
	case dash && (s.Word(sep) == "--" || s.Token(sep).Gap != token.Glued && s.Token(sep+1).Gap != token.Glued && s.Word(sep) == "—"):
		return a
	case dash, s.Is(sep, "or"):
	case s.Is(sep, "to", "through"):
	default:
		return a
	}
	second := sep + 1
	if dash && s.Is(second, "to") && s.Kind(second+1) == token.Dash { // 18-to-24-year-olds
		second += 2
	}
	b, ok := s.simple(second)
	if !ok || s.Is(sep, "to", "through") && s.steps(a, b) || b.Number.Form != a.Number.Form || b.Number.Form == ratio || dash && s.Token(b.Hi).Gap == token.Glued && s.Kind(b.Hi) == token.Dash && s.Kind(b.Hi+1) == token.Number {
		return a
	}
	if s.Is(sep, "or") && (b.Number.Value > 2*a.Number.Value || b.Number.Value < 2 || a.Number.Form == fraction) {
		return a
	}
	if q, ok := join(a, b); ok {
		return q
	}
	return a
}

// steps reports whether a is how far something rose or fell, or where from, and
// b where it arrived: "up $4 to $12", "by 200 to 1,300", not "by 1 to 1.5 points".
func (s *Quantities) steps(a, b Quantity) bool {
	switch {
	case s.Is(a.Lo-1, "from"):
		return s.rising(a.Lo - 1)
	case a.Unit == "" && (b.Unit != "" || b.Number.Value < 3*a.Number.Value):
		return false
	}
	return s.changed(a.Number.Lo)
}

// join makes a range of two quantities. The unit and the scale of the second
// count for the first where that has none. A range of degrees of frost may be
// told from the higher end.
func join(a, b Quantity) (Quantity, bool) {
	if a.Unit != b.Unit {
		switch {
		case a.Unit == "":
			a.measure = b.measure
		case b.Unit == "" && a.Prefix:
		case strings.HasPrefix(string(b.Unit), string(a.Unit)+"/"): // $62 to $68 a share
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
	if lo >= hi || a.Number.Form == vague || b.Number.Form == vague || (a.Number.Form == OrdinalForm) != (b.Number.Form == OrdinalForm) {
		return a, false
	}
	a.Number.Value, a.Up, a.Ranged = lo, hi, true
	a.Number.Hi, a.Number.scale, a.Number.Plain = b.Number.Hi, b.Number.scale, false
	a.Hi, a.Open = b.Hi, false
	return a, true
}

// simple reads one number with its unit: "$4.5 billion", "12 percent", "5 feet
// 2 inches".
func (s *Quantities) simple(i int) (Quantity, bool) {
	var q Quantity
	if i >= len(s.Tokens) {
		return q, false
	}
	c, j, money := s.symbol(i)
	u, k, before := s.unitBefore(i)
	if before {
		j = k
	}
	n, ok := s.number(j)
	if !ok {
		return s.single(i)
	}
	if before {
		return Quantity{Run: token.From(i, n.Hi), Number: n, measure: u, Prefix: true}, true
	}
	if money && n.Form == cardinal {
		n = s.letterScale(n)
	} else if s.letterIsScale(n) {
		n = s.letterScale(n)
	}
	if c.large && (n.scale < 1e3 && !strings.Contains(s.Word(j), ",") || s.Token(j).Gap != token.Glued) {
		return s.single(i)
	}
	q = Quantity{Run: token.From(i, n.Hi), Number: n}
	switch n.Form {
	case fraction, ratio:
		q.Kind = Ratio
	case OrdinalForm:
		q.Kind = Ordinal
		return q, true
	}
	if money {
		q.measure, q.Prefix, q.Number.Plain = c, true, false
		q.Number.Value /= c.minor
		q = s.withSmaller(q)
		q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
		return q, true
	}
	return s.withUnit(q), true
}

// withUnit reads the unit behind the number of q.
func (s *Quantities) withUnit(q Quantity) Quantity {
	i := q.Hi
	if q.Number.Form == vague && s.Is(i, "of") { // millions of dollars
		i++
	}
	if q.Number.Form == fraction { // half an hour, a quarter of a mile
		if s.Is(i, "of") {
			i++
		}
		if s.Is(i, "a", "an") {
			i++
		}
	}
	u, end, ok := s.unitAt(i)
	if !ok && s.Is(q.Hi, "below") && s.Is(q.Hi+1, "zero") {
		q.measure = measure{Unit: "°", Kind: Measure, minor: 1}
		q.Number.Value, q.Hi = -q.Number.Value, q.Hi+2
		return q
	}
	if !ok || i > q.Hi && u.Kind == Money && s.Is(q.Hi, "of") && q.Number.Form == fraction {
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
			q = s.old(q)
		}
		return q
	}
	q = s.withSmaller(q)
	if s.Is(q.Hi, "below") && s.Is(q.Hi+1, "zero") && u.base != "m" {
		q.Number.Value, q.Hi = -q.Number.Value, q.Hi+2
	}
	q.Unit, q.Hi = s.rate(q.Unit, q.Hi)
	return q
}

// withSmaller adds what smaller units say more: "5 feet 2 inches", "an hour and a
// half", "$20 and 43 cents".
func (s *Quantities) withSmaller(q Quantity) Quantity {
	for range 3 {
		j := q.Hi
		if s.Is(j, "and") || s.Kind(j) == token.Dash && s.Token(j).Gap == token.Glued && q.Unit == "ft" || s.Kind(j) == token.Comma && s.Token(j+1).Gap == token.Space {
			j++
		}
		n, ok := s.number(j)
		if !ok || n.Form != cardinal && n.Form != fraction || n.Value < 0 {
			break
		}
		u, end, ok := s.unitAt(n.Hi)
		if sub := minorUnits(q.measure); !ok && n.Form == cardinal && n.Value < sub && n.Value > 0 && q.Number.scale == 1 && (s.NumberEnds(n.Hi) || q.Unit == "ft" && s.Kind(j-1) == token.Dash) && s.Kind(j-1) != token.Comma && (j > q.Hi || !q.Prefix) {
			q.Number.Value += n.Value / sub // twenty rupees 43, an hour and ten
			q.Hi, q.Number.Hi, q.Open = n.Hi, n.Hi, false
			break
		}
		if n.Form == fraction && j > q.Hi && q.Kind == Duration && !s.isUnit(n.Hi) {
			q.Number.Value += n.Value
			q.Hi, q.Number.Hi, q.Open = n.Hi, n.Hi, false
			break
		}
		if !ok && s.Is(n.Hi, "in") && q.Unit == "ft" {
			u, end, ok = s.units.match(s.Tokens, n.Hi)
		}
		if !ok || u.base != q.base || u.factor >= q.factor || q.Prefix && u.minor == 1 || n.Value*u.factor >= q.factor {
			break
		}
		q.Number.Value += n.Value * u.factor / q.factor
		q.Hi, q.Number.Hi, q.Open = end, n.Hi, false
	}
	return q
}

// minorUnits returns how many of the smaller unit that is left out in speech make
// one: "an hour and ten", "20 dollars 43". It is 0 if none is.
func minorUnits(m measure) float64 {
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

// single reads a unit whose number is an article or the like: "an hour", "a full
// week", "another day". It is a figure with a bound, behind some prepositions or
// alone, else open.
func (s *Quantities) single(i int) (Quantity, bool) {
	j := i
	article := s.Is(j, "a", "an")
	if article {
		j++
	}
	whole := s.Is(j, "another", "full", "whole", "entire", "all")
	if whole {
		if j++; s.Kind(j) == token.Dash && s.Token(j).Gap == token.Glued {
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
		c, cend, cok := s.currencies.match(s.Tokens, j)
		if !cok || whole || s.Tokens[j].Shape != token.Lower || cend > j+1 {
			return Quantity{}, false
		}
		u, end = c, cend
	}
	if whole && u.Kind != Duration || s.Tokens[j].End-s.Tokens[j].Start == 1 && i > 0 {
		return Quantity{}, false
	}
	q := Quantity{Run: token.From(i, end), Number: Number{Run: token.From(i, j), Value: 1 / u.minor, scale: 1, Words: true}, measure: u}
	q.Open = !whole && !(u.Kind == Duration && s.Is(i-1, "for", "in", "within", "after", "half", "least", "than"))
	if !whole {
		return s.withSmaller(q), true
	}
	return q, true
}

// letterScale reads the letter that stands for a scale behind digits: "$5m".
func (s *Quantities) letterScale(n Number) Number {
	if n.scale != 1 || s.Kind(n.Hi-1) != token.Number || s.Token(n.Hi).Gap != token.Glued {
		return n
	}
	if w := s.Numeral(n.Hi); w.only == gluedDigits {
		n.scale = w.value
		n.Value *= w.value
		n.Hi++
		n.Plain = false
	}
	return n
}

// letterIsScale reports whether the letter behind a bare number stands for a
// scale: "25k", "10M", "2.5m people"; "1.8m tall" is a length.
func (s *Quantities) letterIsScale(n Number) bool {
	next := s.Token(n.Hi + 1)
	if next.Gap == token.Glued && (next.Kind == token.Word || next.Kind == token.Number || next.Kind == token.Dash) {
		return false
	}
	switch s.Word(n.Hi) {
	case "k", "K", "M", "B":
		return true
	}
	if _, _, money := s.currencies.match(s.Tokens, n.Hi+1); money && next.Kind == token.Word {
		return true
	}
	if s.Is(n.Hi+1, "of") && s.Class(n.Hi+2)&text.Owner == 0 {
		return false
	}
	noun := s.Counted(n.Hi + 1)
	return noun.Len() > 0 && s.Plural(noun.Hi-1)
}

// old reads what makes a duration an age: "34-year-old", "8 months old",
// "years of age".
func (s *Quantities) old(q Quantity) Quantity {
	j := q.Hi
	if s.Kind(j) == token.Dash && s.Token(j+1).Gap == token.Glued {
		j++
	}
	switch {
	case s.Is(j, "old", "olds"):
		q.Kind, q.Hi = Age, j+1
	case s.Is(j, "of") && s.Is(j+1, "age"):
		q.Kind, q.Hi = Age, j+2
	}
	return q
}
