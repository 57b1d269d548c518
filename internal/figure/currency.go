package figure

import (
	"strings"

	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// issuer returns the code of the country whose currency u is, with which that of
// the currency starts.
func issuer(u string) string { return string(u[:min(len(u), 2)]) }

// chooseCurrency decides by the story whose money a figure is that names it by one word:
// pesos are those of Chile where the story names Chile more often than Mexico.
func (s *finder) chooseCurrency(f *Figure) {
	i := f.Number.Hi
	if s.Kind(i) == token.Dash {
		i++
	}
	if f.Kind != quantity.Money || i >= f.Hi {
		return
	}
	shared := s.numbers.CurrenciesNamed(i)
	if len(shared) == 0 {
		return
	}
	code, rate, rated := strings.Cut(string(f.Unit), "/")
	best, lands := string(code), s.places.Lands()
	for _, u := range shared {
		if lands[issuer(u)] > lands[issuer(best)] {
			best = u
		}
	}
	if f.Unit = best; rated {
		f.Unit += string("/" + rate)
	}
}
