package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A quantity is a figure as it is read: bound, number and unit.
type quantity struct {
	run
	number number
	measure
	bound  Bound
	up     float64 // upper end of a range
	ranged bool
	prefix bool // the unit stands before the number
	open   bool // the phrase may need more around it to be a figure: "a week"
}

// quantity reads the figure that starts at token i.
func (d *doc) quantity(i int) (quantity, bool) {
	if d.is(i, "between", "from") {
		return d.between(i, i)
	}
	bound, j := d.boundBefore(i)
	if j > i && d.is(j, "between", "from") {
		if q, ok := d.between(i, j); ok {
			return q, true
		}
	}
	q, ok := d.simple(j)
	if !ok {
		return q, false
	}
	if q.kind == FigureOrdinal { // it is no range's end: starting from 10th
		bound, i = BoundExact, j
	}
	q.open = q.open && j == i
	q.lo = i
	if q = d.toRange(q); q.ranged && q.prefix { // $3-5 million a year
		q.unit, q.hi = d.rate(q.unit, q.hi)
	}
	if b, end := d.boundBehind(q.hi); end > q.hi {
		q.hi, q.open = end, false
		if bound == BoundMoreThan && b == BoundAtLeast || bound <= BoundAbout {
			bound = b
		}
	}
	switch {
	case q.ranged:
		bound = BoundBetween
	case q.number.form == vague && bound == BoundExact:
		bound, q.up = BoundVague, q.number.upper
	}
	q.bound, q.open = bound, q.open || d.bullet(i)
	return d.bothBounds(q), true
}

// bothBounds reads the second bound of a figure that has two: "more than 10 and
// less than 40".
func (d *doc) bothBounds(a quantity) quantity {
	if a.bound != BoundMoreThan && a.bound != BoundAtLeast || !d.is(a.hi, "and") && d.kind(a.hi) != token.Comma {
		return a
	}
	bound, j := d.boundBefore(a.hi + 1)
	if bound != BoundLessThan && bound != BoundAtMost {
		return a
	}
	b, ok := d.simple(j)
	if !ok || b.number.value <= a.number.value {
		return a
	}
	if q, ok := join(a, b); ok {
		q.bound = BoundBetween
		return q
	}
	return a
}

// between reads "between 12 and 15" and "from 10 to 20 dollars"; i is where the
// figure starts, j where "between" or "from" stands.
func (d *doc) between(i, j int) (quantity, bool) {
	from := d.is(j, "from")
	a, ok := d.rangeEnd(j + 1)
	switch {
	case !ok:
		return a, false
	case from && (!d.is(a.hi, "to", "through", "until") || d.rising(i)):
		return a, false // "rose from 3% to 5%" are two figures
	case !from && !d.is(a.hi, "and", "to") && d.kind(a.hi) != token.Dash:
		return a, false
	}
	b, ok := d.rangeEnd(a.hi + 1)
	if !ok {
		return a, false
	}
	q, ok := join(a, b)
	q.lo, q.bound = i, BoundBetween
	return q, ok
}

// rangeEnd reads one end of a range.
func (d *doc) rangeEnd(i int) (quantity, bool) {
	_, i = d.boundBefore(i)
	if d.is(i, "the") {
		i++
	}
	return d.simple(i)
}

// toRange reads the second end of a range without "between": "40 to 50", "3-5
// million", "three or four".
func (d *doc) toRange(a quantity) quantity {
	sep := a.hi
	dash := d.kind(sep) == token.Dash
	switch {
	case dash && d.tokenAt(sep+1).Shape == token.Title && d.kind(sep-1) == token.Number: // 7-Eleven
		return a
	case dash && (d.word(sep) == "--" || d.tokenAt(sep).Gap != token.Glued && d.tokenAt(sep+1).Gap != token.Glued && d.word(sep) == "—"):
		return a
	case dash, d.is(sep, "or"):
	case d.is(sep, "to", "through"):
	default:
		return a
	}
	second := sep + 1
	if dash && d.is(second, "to") && d.kind(second+1) == token.Dash { // 18-to-24-year-olds
		second += 2
	}
	b, ok := d.simple(second)
	if !ok || d.is(sep, "to", "through") && d.steps(a, b) || b.number.form != a.number.form || b.number.form == ratio || dash && d.tokenAt(b.hi).Gap == token.Glued && d.kind(b.hi) == token.Dash && d.kind(b.hi+1) == token.Number {
		return a
	}
	if d.is(sep, "or") && (b.number.value > 2*a.number.value || b.number.value < 2 || a.number.form == fraction) {
		return a
	}
	if q, ok := join(a, b); ok {
		return q
	}
	return a
}

// steps reports whether a is how far something rose or fell, or where from, and
// b where it arrived: "up $4 to $12", "by 200 to 1,300", not "by 1 to 1.5 points".
func (d *doc) steps(a, b quantity) bool {
	switch {
	case d.is(a.lo-1, "from"):
		return d.rising(a.lo - 1)
	case a.unit == "" && (b.unit != "" || b.number.value < 3*a.number.value):
		return false
	}
	return d.changed(a.number.lo)
}

// join makes a range of two quantities. The unit and the scale of the second
// count for the first where that has none. A range of degrees of frost may be
// told from the higher end.
func join(a, b quantity) (quantity, bool) {
	if a.unit != b.unit {
		switch {
		case a.unit == "":
			a.measure = b.measure
		case b.unit == "" && a.prefix:
		case strings.HasPrefix(string(b.unit), string(a.unit)+"/"): // $62 to $68 a share
			a.measure = b.measure
		default:
			return a, false
		}
	}
	lo, hi := a.number.value, b.number.value
	if a.number.scale == 1 && b.number.scale > 1 && lo < hi/b.number.scale {
		lo *= b.number.scale
	}
	if hi < lo && hi < 0 {
		lo, hi = hi, lo
	}
	if lo >= hi || a.number.form == vague || b.number.form == vague || (a.number.form == ordinal) != (b.number.form == ordinal) {
		return a, false
	}
	a.number.value, a.up, a.ranged = lo, hi, true
	a.number.hi, a.number.scale, a.number.plain = b.number.hi, b.number.scale, false
	a.hi, a.open = b.hi, false
	return a, true
}

// simple reads one number with its unit: "$4.5 billion", "12 percent", "5 feet
// 2 inches".
func (d *doc) simple(i int) (quantity, bool) {
	var q quantity
	if i >= len(d.tokens) {
		return q, false
	}
	c, j, money := d.symbol(i)
	u, k, before := d.unitBefore(i)
	if before {
		j = k
	}
	n, ok := d.number(j)
	if !ok {
		return d.single(i)
	}
	if before {
		return quantity{run: run{i, n.hi}, number: n, measure: u, prefix: true}, true
	}
	if money && n.form == cardinal {
		n = d.letterScale(n)
	} else if d.letterIsScale(n) {
		n = d.letterScale(n)
	}
	if c.large && (n.scale < 1e3 && !strings.Contains(d.word(j), ",") || d.tokenAt(j).Gap != token.Glued) {
		return d.single(i)
	}
	q = quantity{run: run{i, n.hi}, number: n}
	switch n.form {
	case fraction, ratio:
		q.kind = FigureRatio
	case ordinal:
		q.kind = FigureOrdinal
		return q, true
	}
	if money {
		q.measure, q.prefix, q.number.plain = c, true, false
		q.number.value /= c.minor
		q = d.withSmaller(q)
		q.unit, q.hi = d.rate(q.unit, q.hi)
		return q, true
	}
	return d.withUnit(q), true
}

// withUnit reads the unit behind the number of q.
func (d *doc) withUnit(q quantity) quantity {
	i := q.hi
	if q.number.form == vague && d.is(i, "of") { // millions of dollars
		i++
	}
	if q.number.form == fraction { // half an hour, a quarter of a mile
		if d.is(i, "of") {
			i++
		}
		if d.is(i, "a", "an") {
			i++
		}
	}
	u, end, ok := d.unitAt(i)
	if !ok && d.is(q.hi, "below") && d.is(q.hi+1, "zero") {
		q.measure = measure{unit: "°", kind: FigureMeasure, minor: 1}
		q.number.value, q.hi = -q.number.value, q.hi+2
		return q
	}
	if !ok || i > q.hi && u.kind == FigureMoney && d.is(q.hi, "of") && q.number.form == fraction {
		return q
	}
	q.measure, q.hi = u, end
	q.number.value /= u.minor
	q.number.upper /= u.minor
	switch u.kind {
	case FigurePercent:
		return q
	case FigureMoney:
		if q.number.scale == 1 && d.isScale(end) { // 75 USD million
			q.number.hi = end
			q.number = d.scaleUp(q.number)
			q.hi = q.number.hi
			return q
		}
	case FigureDuration:
		if q = d.withSmaller(q); q.kind == FigureDuration {
			q = d.old(q)
		}
		return q
	}
	q = d.withSmaller(q)
	if d.is(q.hi, "below") && d.is(q.hi+1, "zero") && u.base != "m" {
		q.number.value, q.hi = -q.number.value, q.hi+2
	}
	q.unit, q.hi = d.rate(q.unit, q.hi)
	return q
}

// withSmaller adds what smaller units say more: "5 feet 2 inches", "an hour and a
// half", "$20 and 43 cents".
func (d *doc) withSmaller(q quantity) quantity {
	for range 3 {
		j := q.hi
		if d.is(j, "and") || d.kind(j) == token.Dash && d.tokenAt(j).Gap == token.Glued && q.unit == "ft" || d.kind(j) == token.Comma && d.tokenAt(j+1).Gap == token.Space {
			j++
		}
		n, ok := d.number(j)
		if !ok || n.form != cardinal && n.form != fraction || n.value < 0 {
			break
		}
		u, end, ok := d.unitAt(n.hi)
		if sub := minorUnits(q.measure); !ok && n.form == cardinal && n.value < sub && n.value > 0 && q.number.scale == 1 && (d.numberEnds(n.hi) || q.unit == "ft" && d.kind(j-1) == token.Dash) && d.kind(j-1) != token.Comma && (j > q.hi || !q.prefix) {
			q.number.value += n.value / sub // twenty rupees 43, an hour and ten
			q.hi, q.number.hi, q.open = n.hi, n.hi, false
			break
		}
		if n.form == fraction && j > q.hi && q.kind == FigureDuration && !d.isUnit(n.hi) {
			q.number.value += n.value
			q.hi, q.number.hi, q.open = n.hi, n.hi, false
			break
		}
		if !ok && d.is(n.hi, "in") && q.unit == "ft" {
			u, end, ok = d.units.match(d.tokens, n.hi)
		}
		if !ok || u.base != q.base || u.factor >= q.factor || q.prefix && u.minor == 1 || n.value*u.factor >= q.factor {
			break
		}
		q.number.value += n.value * u.factor / q.factor
		q.hi, q.number.hi, q.open = end, n.hi, false
	}
	return q
}

// minorUnits returns how many of the smaller unit that is left out in speech make
// one: "an hour and ten", "20 dollars 43". It is 0 if none is.
func minorUnits(m measure) float64 {
	switch {
	case m.kind == FigureMoney && m.minor == 1:
		return 100
	case m.unit == "h":
		return 60
	case m.unit == "ft":
		return 12
	}
	return 0
}

// single reads a unit whose number is an article or the like: "an hour", "a full
// week", "another day". It is a figure with a bound, behind some prepositions or
// alone, else open.
func (d *doc) single(i int) (quantity, bool) {
	j := i
	article := d.is(j, "a", "an")
	if article {
		j++
	}
	whole := d.is(j, "another", "full", "whole", "entire", "all")
	if whole {
		if j++; d.kind(j) == token.Dash && d.tokenAt(j).Gap == token.Glued {
			if j++; d.isOpen(j+1) && d.kind(j+1) == token.Word {
				return quantity{}, false // its full-year forecast
			}
		}
	}
	if j == i || d.kind(j) != token.Word || d.plural(j) {
		return quantity{}, false
	}
	u, end, ok := d.units.match(d.tokens, j)
	if !ok || !d.unitWord(u, j, j) || u.kind == FigurePercent {
		c, cend, cok := d.currencies.match(d.tokens, j)
		if !cok || whole || d.tokens[j].Shape != token.Lower || cend > j+1 {
			return quantity{}, false
		}
		u, end = c, cend
	}
	if whole && u.kind != FigureDuration || d.tokens[j].End-d.tokens[j].Start == 1 && i > 0 {
		return quantity{}, false
	}
	q := quantity{run: run{i, end}, number: number{run: run{i, j}, value: 1 / u.minor, scale: 1, words: true}, measure: u}
	q.open = !whole && !(u.kind == FigureDuration && d.is(i-1, "for", "in", "within", "after", "half", "least", "than"))
	if !whole {
		return d.withSmaller(q), true
	}
	return q, true
}

// letterScale reads the letter that stands for a scale behind digits: "$5m".
func (d *doc) letterScale(n number) number {
	if n.scale != 1 || d.kind(n.hi-1) != token.Number || d.tokenAt(n.hi).Gap != token.Glued {
		return n
	}
	if w := d.numeral(n.hi); w.only == gluedDigits {
		n.scale = w.value
		n.value *= w.value
		n.hi++
		n.plain = false
	}
	return n
}

// letterIsScale reports whether the letter behind a bare number stands for a
// scale: "25k", "10M", "2.5m people"; "1.8m tall" is a length.
func (d *doc) letterIsScale(n number) bool {
	next := d.tokenAt(n.hi + 1)
	if next.Gap == token.Glued && (next.Kind == token.Word || next.Kind == token.Number || next.Kind == token.Dash) {
		return false
	}
	switch d.word(n.hi) {
	case "k", "K", "M", "B":
		return true
	}
	if _, _, money := d.currencies.match(d.tokens, n.hi+1); money && next.Kind == token.Word {
		return true
	}
	if d.is(n.hi+1, "of") && d.class(n.hi+2)&ownerWord == 0 {
		return false
	}
	noun := d.countedNoun(n.hi + 1)
	return noun.len() > 0 && d.plural(noun.hi-1)
}

// old reads what makes a duration an age: "34-year-old", "8 months old",
// "years of age".
func (d *doc) old(q quantity) quantity {
	j := q.hi
	if d.kind(j) == token.Dash && d.tokenAt(j+1).Gap == token.Glued {
		j++
	}
	switch {
	case d.is(j, "old", "olds"):
		q.kind, q.hi = FigureAge, j+1
	case d.is(j, "of") && d.is(j+1, "age"):
		q.kind, q.hi = FigureAge, j+2
	}
	return q
}
