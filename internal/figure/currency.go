package figure

import (
	"strings"

	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// Dollars, pesos and crowns are the money of several countries. Which country is meant is
// decided by how often the story names each.

// chooseCurrency decides which currency a figure is in that names it by a word of several:
// pesos are those of Chile where the story names Chile more often than Mexico.
func (s *finder) chooseCurrency(f *Figure) {
	i := s.unitStart(f)
	if f.Kind != quantity.Money || i >= f.Hi {
		return
	}
	shared := s.quantities.CurrenciesNamed(i)
	if len(shared) == 0 {
		return
	}
	best, rate, rated := strings.Cut(f.Unit, "/")
	lands := s.places.Lands()
	for _, code := range shared {
		if lands[issuer(code)] > lands[issuer(best)] {
			best = code
		}
	}
	if f.Unit = best; rated {
		f.Unit += "/" + rate
	}
}

// unitStart returns where the unit behind the number of f starts, if there is one: behind
// the hyphen of "20-pound".
func (s *finder) unitStart(f *Figure) int {
	i := f.Number.Hi
	if s.Kind(i) == token.Dash {
		i++
	}
	return i
}

// issuer returns the code of the country that issues a currency, with which its own code
// starts.
func issuer(code string) string { return code[:min(len(code), 2)] }
