package newsmodel

import (
	"errors"
	"math"
	"slices"
	"sort"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// The quantities of an Extractor are its vocabulary of figures.
type quantities struct {
	numerals   numerals
	modifiers  lexicon.TableOf[modifier]
	units      measures
	currencies currencies
	pieces     *lexicon.Table
	changes    lexicon.TableOf[changeWord]
}

// The countings of an Extractor are its vocabulary of what numbers count.
type countings struct {
	pricing   lexicon.TableOf[pricing]
	nameHeads *lexicon.Table
	nameTails *lexicon.Table
}

func newCountings(l *lexicon.Lexicon) countings {
	return countings{
		pricing:   lexicon.Read(l.Table("pounds"), newPricing),
		nameHeads: l.Table("name heads"),
		nameTails: l.Table("name tails"),
	}
}

func newQuantities(l *lexicon.Lexicon) quantities {
	return quantities{
		numerals:   newNumerals(l),
		modifiers:  lexicon.Read(l.Table("bounds"), newModifier),
		units:      newUnits(l.Table("units")),
		currencies: newCurrencies(l),
		pieces:     l.Table("pieces"),
		changes:    lexicon.Read(l.Table("changes"), newChange),
	}
}

// A figure is a Figure while the story is read: its fields mean the same, in
// tokens.
type figure struct {
	run
	number run
	noun   run

	kind   FigureKind
	bound  Bound
	change Change
	part   bool // of a figure that stands before: "including three children"
	value  float64
	upper  float64
	unit   Unit
	event  Event
}

// figureValue makes the value of a figure.
func (d *doc) figureValue(f figure) Figure {
	return Figure{
		Phrase: d.phrase(f.run), Number: d.phrase(f.number), Noun: d.phrase(f.noun),
		Kind: f.kind, Bound: f.bound, Value: f.value, Upper: f.upper, Unit: f.unit,
		Event: f.event, Change: f.change, Confidence: f.confidence(),
	}
}

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
	numbers := 0
	for i, t := range d.tokens {
		if t.Kind == token.Number && !d.inPeriod(i) {
			numbers++
		}
	}
	d.figures = slices.Grow(d.figures, numbers)
	i := 0
	for n, p := range d.paras {
		lo := p.lo
		if d.paragraphKind(n) == ParagraphHeadline {
			lo = d.title.lo // behind the label of the desk
		}
		for i = max(i, lo); d.paragraphTells(n) && i < p.hi; {
			if q, ok := d.counted(i); ok {
				d.figures = append(d.figures, newFigure(q))
				i = q.hi
				continue
			}
			i++
		}
	}
	d.findCounted()
}

// counted reads the quantity at token i if it is a figure: no part of a
// date or of a name.
func (d *doc) counted(i int) (q quantity, ok bool) {
	if !d.mayStart(i) {
		return q, false
	}
	d.check()
	q, ok = d.quantity(i)
	return q, ok && !d.isDate(q) && !d.isName(q) && (!q.open || d.sentenceOf(i) == q.run)
}

// mayStart reports whether a figure can start with token i.
func (d *doc) mayStart(i int) bool {
	t := d.tokenAt(i)
	switch t.Kind {
	case token.Number, token.Currency, token.Dash:
		return true
	case token.Word:
		return t.Word != 0 && (d.numerals.at(t).class != notNumeral || d.modifiers.Starts(t) || d.currencies.Starts(t) || d.class(i)&openingWord != 0)
	case token.Symbol:
		return d.modifiers.Starts(t)
	}
	return false
}

// newFigure makes the figure of a quantity.
func newFigure(q quantity) figure {
	f := figure{run: q.run, number: q.number.run, kind: q.kind, bound: q.bound, value: rounded(q.number.value), unit: q.unit}
	if q.bound == BoundBetween || q.bound == BoundVague {
		f.upper = rounded(q.up)
	}
	return f
}

// confidences are how often figures of each kind are right, for numbers without
// a noun and an event.
var confidences = [...]float64{
	FigureCount: 0.7, FigureMoney: 0.93, FigurePercent: 0.98, FigureMeasure: 0.93,
	FigureRatio: 0.8, FigureDuration: 0.88, FigureAge: 0.88, FigureOrdinal: 0.6,
}

// confidence returns how sure it is that f is a figure, with that value.
func (f figure) confidence() float64 {
	c := confidences[f.kind]
	switch {
	case f.kind != FigureCount:
	case f.event != "":
		c = 0.95
	case f.noun.len() > 0:
		c = 0.85
	}
	if f.bound == BoundVague {
		c = min(c, 0.8)
	}
	return c
}

// rounded returns v to 15 digits, which takes away what binary fractions add:
// 2.07 million is 2070000.
func rounded(v float64) float64 {
	if v == math.Trunc(v) {
		return v
	}
	var buf [32]byte
	r, err := strconv.ParseFloat(string(strconv.AppendFloat(buf[:0], v, 'g', 15, 64)), 64)
	if err != nil {
		return v
	}
	return r
}

// ParseFigure parses s, all of which must be one figure. It reads s as
// [FindFigures] reads a text that is nothing else, and also a number that there
// is a date or a name: "2022". What stands around a figure may say more than the
// figure alone: "2.5m" is 2.5 million before "workers", and metres here; "34"
// behind a name is an age, and a count here; pesos are those of the country that
// the story tells of, and Mexico's here. The error is a *[ParseError].
func ParseFigure(s string) (Figure, error) {
	fail := func(at int, err error) (Figure, error) {
		return Figure{}, &ParseError{Func: "ParseFigure", Input: strings.Clone(s), Offset: at, Err: err}
	}
	d := standard().scan(Story{Text: s})
	defer d.close()
	d.classify()
	d.findPeriods(d.today())
	if len(d.tokens) == 0 || d.tokens[0].Start > 0 {
		return fail(0, ErrFigure)
	}
	q, ok := d.quantity(0)
	if !ok {
		for _, t := range d.tokens {
			if _, err := strconv.ParseFloat(s[t.Start:t.End], 64); errors.Is(err, strconv.ErrRange) {
				return fail(int(t.Start), ErrRange)
			}
		}
		return fail(0, ErrFigure)
	}
	if q.hi < len(d.tokens) {
		return fail(int(d.tokens[q.hi].Start), ErrTrailing)
	}
	if end := int(d.tokens[q.hi-1].End); end < len(s) {
		return fail(end, ErrTrailing)
	}
	d.figures = append(d.figures, newFigure(q))
	d.findCounted()
	return d.figureValue(d.figures[0]), nil
}
