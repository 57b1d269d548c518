package figure

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
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
func (s *finder) weigh(f *Figure, sterling bool) {
	i := f.Number.Hi
	if s.Kind(i) == token.Dash {
		i++
	}
	unit, rate, rated := strings.Cut(string(f.Unit), "/")
	if unit != "lb" && unit != "GBP" || !s.Is(i, "pound", "pounds") {
		return
	}
	money := f.Kind == quantity.Money || sterling
	if m, ok := s.priced(f, i+1); ok {
		money = m
	}
	f.Kind, f.Unit = quantity.Measure, "lb"
	if money {
		f.Kind, f.Unit = quantity.Money, "GBP"
	}
	if rated {
		f.Unit += string("/" + rate)
	}
}

// priced reports whether the words around a figure of pounds, the word for which
// ends before token i, make it money; ok is false if none tells.
func (s *finder) priced(f *Figure, i int) (money, ok bool) {
	if s.Is(i, "of") { // 200 pounds of flour
		return false, true
	}
	if i < f.Hi && !s.Is(f.Hi-1, "inch", "foot", "acre") { // a month, per pupil
		return true, true
	}
	for k := f.Hi; k < f.Hi+poundsBehind && s.Same(k, f.Lo) && s.Kind(k) == token.Word && s.Class(k)&(text.Conjunction|text.Clause) == 0; k++ {
		if p, _ := s.pricing.At(s.Tokens, k); p != nil {
			return bool(*p), true
		}
	}
	for k := f.Lo - 1; k >= f.Lo-poundsBefore && s.Same(k, f.Lo); k-- {
		if p, _ := s.pricing.At(s.Tokens, k); p != nil {
			return bool(*p), true
		}
	}
	return false, false
}
