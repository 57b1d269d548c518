package figure

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A pricing is an entry of the table "pounds": whether pounds near its words are money, not
// a weight.
type pricing bool

func newPricing(e lexicon.Entry) pricing { return pricing(e.Has("money")) }

// decidePounds decides by its context whether a figure of pounds is money or a weight:
// a fine is paid and a parcel weighs. Where no word says, it is money in a story
// that has other sums in sterling, and else what the number alone makes it.
func (s *finder) decidePounds(f *Figure, sterling bool) {
	i := s.unitStart(f)
	unit, rate, rated := strings.Cut(f.Unit, "/")
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
		f.Unit += "/" + rate
	}
}

// priced reports whether the words around a figure of pounds, the word for which
// ends before token i, make it money; ok is false if none says.
func (s *finder) priced(f *Figure, i int) (money, ok bool) {
	const before, behind = 8, 3 // how far, in tokens, the words may stand

	if s.Is(i, "of") { // 200 pounds of flour
		return false, true
	}
	if i < f.Hi && !s.isA(f.Hi-1, areaWord) { // a month, per pupil
		return true, true
	}
	for k := f.Hi; k < f.Hi+behind && s.Reaches(k, f.Lo); k++ {
		if s.Kind(k) != token.Word || s.Class(k)&(text.Conjunction|text.Clause) != 0 {
			break
		}
		if p, _ := s.pricing.At(s.Tokens, k); p != nil {
			return bool(*p), true
		}
	}
	for k := f.Lo - 1; k >= f.Lo-before && s.Reaches(k, f.Lo); k-- {
		if p, _ := s.pricing.At(s.Tokens, k); p != nil {
			return bool(*p), true
		}
	}
	return false, false
}
