package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A pricing tells whether pounds near its word are money, not a weight.
type pricing bool

func newPricing(e lexicon.Entry) pricing { return pricing(e.Has("money")) }

// How far from pounds, in tokens, the words may stand that tell what they are.
const (
	poundsBefore = 8
	poundsBehind = 3
)

// weigh decides by its context whether a figure of pounds is money or a weight:
// a fine is paid and a parcel weighs. Where no word tells, it is money in a story
// that has other sums in sterling, and else what the number alone makes it.
func (d *doc) weigh(f *figure, sterling bool) {
	i := f.number.hi
	if d.kind(i) == token.Dash {
		i++
	}
	unit, rate, rated := strings.Cut(string(f.unit), "/")
	if unit != "lb" && unit != "GBP" || !d.is(i, "pound", "pounds") {
		return
	}
	money := f.kind == FigureMoney || sterling
	if m, ok := d.priced(f, i+1); ok {
		money = m
	}
	f.kind, f.unit = FigureMeasure, "lb"
	if money {
		f.kind, f.unit = FigureMoney, "GBP"
	}
	if rated {
		f.unit += Unit("/" + rate)
	}
}

// priced reports whether the words around a figure of pounds, the word for which
// ends before token i, make it money; ok is false if none tells.
func (d *doc) priced(f *figure, i int) (money, ok bool) {
	if d.is(i, "of") { // 200 pounds of flour
		return false, true
	}
	if i < f.hi && !d.is(f.hi-1, "inch", "foot", "acre") { // a month, per pupil
		return true, true
	}
	for k := f.hi; k < f.hi+poundsBehind && d.sameSentence(k, f.lo) && d.kind(k) == token.Word && d.class(k)&(conjunctionWord|clauseWord) == 0; k++ {
		if p, _ := d.pricing.At(d.tokens, k); p != nil {
			return bool(*p), true
		}
	}
	for k := f.lo - 1; k >= f.lo-poundsBefore && d.sameSentence(k, f.lo); k-- {
		if p, _ := d.pricing.At(d.tokens, k); p != nil {
			return bool(*p), true
		}
	}
	return false, false
}
