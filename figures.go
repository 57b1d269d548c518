package newsmodel

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// The quantities of an Extractor are its vocabulary of figures.
type quantities struct {
	numerals   numerals
	modifiers  modifiers
	units      measures
	currencies measures
	grammar    grammar
	events     eventWords
	changes    changeWords
}

func newQuantities(l *lexicon.Lexicon) quantities {
	return quantities{
		numerals:   newNumerals(l),
		modifiers:  newModifiers(l.Table("bounds")),
		units:      newUnits(l.Table("units")),
		currencies: newCurrencies(l.Table("currencies")),
		grammar:    newGrammar(l),
		events:     newEvents(l.Table("events")),
		changes:    newChanges(l.Table("changes")),
	}
}

// A figure is a Figure with its tokens.
type figure struct {
	run
	Figure
	number run
	noun   run
}

func (f figure) value() Figure { return f.Figure }

// figureAt returns the figure that token i belongs to, nil if there is none.
func (d *doc) figureAt(i int) *figure {
	k := sort.Search(len(d.figures), func(k int) bool { return d.figures[k].hi > i })
	if k < len(d.figures) && d.figures[k].contains(i) {
		return &d.figures[k]
	}
	return nil
}

// findFigures finds the numbers of the story with what they count.
func (d *doc) findFigures() {
	for i := 0; i < len(d.tokens); {
		if d.mayStart(i) {
			if q, ok := d.quantity(i); ok && !d.inPeriod(q.number.lo) && !d.isName(q) {
				d.figures = append(d.figures, d.figure(q))
				i = q.hi
				continue
			}
		}
		i = d.skip(i)
	}
	d.count()
}

// mayStart reports whether a figure can start with token i.
func (d *doc) mayStart(i int) bool {
	t := d.tokens[i]
	switch t.Kind {
	case token.Number, token.Currency, token.Dash:
		return true
	case token.Word:
		return t.Word != 0 && (d.numerals.at(t).class != notNumeral || d.modifiers.Starts(t) || d.currencies.Starts(t) || d.is(i, "a", "an", "between", "from", "minus", "negative", "aged", "age"))
	case token.Symbol:
		return d.modifiers.Starts(t)
	}
	return false
}

// skip returns the token after token i from which a figure may start: behind
// the whole run of digits that hang together where token i is part of a name.
func (d *doc) skip(i int) int { return i + 1 }

// A quantity is a figure as it is read: bound, number, unit.
type quantity struct {
	run
	number   run
	form     numberForm
	bound    Bound
	lo, up   float64
	scale    float64
	unit     Unit
	kind     FigureKind
	isRange  bool
	plain    bool
	words    bool
	currency bool // the unit stands before the number
}

// quantity reads the figure that starts at token i.
func (d *doc) quantity(i int) (quantity, bool) {
	if d.is(i, "between", "from") {
		return d.between(i, i+1)
	}
	bound, j := d.before(i)
	if d.is(j, "between", "from") && j > i {
		if q, ok := d.between(i, j+1); ok {
			return q, true
		}
	}
	q, ok := d.simple(j)
	if !ok {
		return q, false
	}
	q.run.lo = i
	q = d.span2(q)
	if b, end := d.after(q.hi); end > q.hi && !(b == BoundAtLeast && d.modifiers.reads(d, q.hi, end)) {
		q.hi = end
		if bound == BoundExact || bound == BoundAbout {
			bound = b
		}
	}
	switch {
	case q.isRange:
		q.bound = BoundBetween
	case q.form == vague && bound == BoundExact:
		q.bound = BoundVague
	default:
		q.bound = bound
		if q.form == vague {
			q.up = 0
		}
	}
	return q, true
}

// reads reports whether the modifier behind a figure is the start of the next
// figure: "20 at least 30".
func (m *modifiers) reads(d *doc, i, end int) bool {
	_, j := m.match(d.tokens, i, false)
	if j != end {
		return false
	}
	_, ok := d.simple(end)
	return ok
}

// between reads "between 12 and 15" and "from 10 to 20 dollars", whose first
// number is at token j.
func (d *doc) between(i, j int) (quantity, bool) {
	_, j = d.before(j)
	a, ok := d.simple(j)
	if !ok {
		return a, false
	}
	sep := a.hi
	if d.is(j-1, "from") && !d.is(sep, "to", "through", "until") || !d.is(j-1, "from") && !d.is(sep, "and", "to") && d.kind(sep) != token.Dash {
		return a, false
	}
	if d.is(j-1, "from") && d.changed(i) {
		return a, false // "rose from 3% to 5%" are two figures
	}
	_, k := d.before(sep + 1)
	b, ok := d.simple(k)
	if !ok {
		return a, false
	}
	q, ok := join2(a, b)
	q.lo0(i)
	q.bound = BoundBetween
	return q, ok
}

func (q *quantity) lo0(i int) { q.run.lo = i }

// span2 reads the second end of a range without "between": "40 to 50", "3-5
// million", "three or four".
func (d *doc) span2(a quantity) quantity {
	sep := a.hi
	switch {
	case d.kind(sep) == token.Dash && d.at(sep).End-d.at(sep).Start <= 3:
		if d.kind(sep+2) == token.Dash && d.kind(sep+3) == token.Number && d.at(sep+2).Gap == token.Glued && d.at(sep+3).Gap == token.Glued {
			return a
		}
	case d.is(sep, "to", "through"):
		if d.changed(a.run.lo) {
			return a
		}
	case d.is(sep, "or"):
	default:
		return a
	}
	_, k := d.before(sep + 1)
	if k > sep+1 && d.is(sep, "or") {
		return a
	}
	b, ok := d.simple(k)
	if !ok || d.is(sep, "or") && (b.lo > a.lo*2 || b.lo < 2 || a.form == fraction) || a.form != b.form || b.form == ratio {
		return a
	}
	if q, ok := join2(a, b); ok {
		return q
	}
	return a
}

// join2 makes a range of two quantities. The unit and the scale of the second
// count for the first where that has none.
func join2(a, b quantity) (quantity, bool) {
	if a.unit != b.unit {
		switch {
		case a.unit == "":
			a.unit, a.kind = b.unit, b.kind
		case b.unit == "" && a.currency:
			b.unit, b.kind = a.unit, a.kind
		default:
			return a, false
		}
	}
	if a.scale == 1 && b.scale > 1 && a.lo < b.lo/b.scale {
		a.lo *= b.scale
	}
	if a.lo >= b.lo || a.form == vague || b.form == vague || a.form == ordinal && b.form != ordinal {
		return a, false
	}
	a.up, a.isRange = b.lo, true
	a.hi = b.hi
	a.number.hi = b.number.hi
	a.plain = false
	a.scale = b.scale
	return a, true
}

// simple reads one number with its unit: "$4.5 billion", "12 percent".
func (d *doc) simple(i int) (quantity, bool) {
	var q quantity
	if i >= len(d.tokens) {
		return q, false
	}
	j := i
	c, end, money := d.symbol(i)
	if money {
		j = end
	}
	n, ok := d.number(j)
	if !ok {
		if !money {
			return q, false
		}
		return q, false
	}
	if money && n.form != vague {
		n = d.moneyScale(n)
	} else {
		n = d.letterScale(n)
	}
	q = quantity{run: run{i, n.hi}, number: n.run, form: n.form, lo: n.value, up: n.upper, scale: n.scale, plain: n.plain && !money, words: n.words}
	switch n.form {
	case fraction, ratio:
		q.kind = FigureRatio
	case ordinal:
		q.kind = FigureOrdinal
		return q, true
	}
	if money {
		q.unit, q.kind, q.currency = c.unit, FigureMoney, true
		q.unit, q.hi = d.rate(q.unit, q.hi)
		return q, true
	}
	u, end, ok := d.unitAt(n.hi, false)
	if !ok {
		return q, true
	}
	q.unit, q.kind, q.hi = u.unit, u.kind, end
	q.lo /= u.minor
	q.up /= u.minor
	if u.kind == FigureDuration {
		return d.old(q), true
	}
	if u.kind != FigurePercent {
		q.unit, q.hi = d.rate(q.unit, q.hi)
	}
	return q, true
}

// moneyScale reads the letter that stands for a scale behind a sum: "$5m".
func (d *doc) moneyScale(n number) number {
	if n.scale != 1 || d.kind(n.hi-1) != token.Number || d.at(n.hi).Gap != token.Glued {
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

// letterScale reads the letter that stands for a scale behind a bare number:
// "25k", "10M", "2.5m people", but "1.8m tall" is a length.
func (d *doc) letterScale(n number) number {
	if n.scale != 1 || d.kind(n.hi-1) != token.Number || d.at(n.hi).Gap != token.Glued || d.at(n.hi+1).Gap == token.Glued && d.kind(n.hi+1) != token.Stop && d.kind(n.hi+1) != token.Comma && d.kind(n.hi+1) != token.Close && d.kind(n.hi+1) != token.Quote {
		return n
	}
	w := d.numeral(n.hi)
	if w.only != gluedDigits {
		return n
	}
	switch d.word(n.hi) {
	case "k", "K", "M", "B":
	default:
		if _, _, ok := d.currencies.match(d.tokens, min(n.hi+1, len(d.tokens)-1)); !ok && !d.plural(n.hi+1) {
			return n
		}
	}
	return d.moneyScale(n)
}

// old reads what makes a duration an age: "34-year-old", "8 months old",
// "years of age".
func (d *doc) old(q quantity) quantity {
	j := q.hi
	if d.kind(j) == token.Dash && d.at(j+1).Gap == token.Glued {
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

// figure makes the figure of a quantity.
func (d *doc) figure(q quantity) figure {
	f := figure{run: q.run, number: q.number}
	f.Phrase, f.Number = d.phrase(q.run), d.phrase(q.number)
	f.Kind, f.Bound, f.Value, f.Unit = q.kind, q.bound, q.lo, q.unit
	if q.bound == BoundBetween || q.bound == BoundVague {
		f.Upper = q.up
	}
	f.Confidence = 0.9
	return f
}

// ParseFigure parses s, all of which must be one figure. The error is a
// *[ParseError].
func ParseFigure(s string) (Figure, error) {
	fail := func(at int, err error) (Figure, error) {
		return Figure{}, &ParseError{Func: "ParseFigure", Input: strings.Clone(s), Offset: at, Err: err}
	}
	d := standard().scan(Story{Text: s})
	d.dated = make([]bool, len(d.tokens)) // no date is looked for
	if len(d.tokens) == 0 || d.tokens[0].Start > 0 {
		return fail(0, ErrFigure)
	}
	q, ok := d.quantity(0)
	if !ok {
		return fail(0, ErrFigure)
	}
	if q.hi < len(d.tokens) {
		return fail(d.tokens[q.hi].Start, ErrTrailing)
	}
	if end := d.tokens[q.hi-1].End; end < len(s) {
		return fail(end, ErrTrailing)
	}
	return d.figure(q).Figure, nil
}
