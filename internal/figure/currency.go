package figure

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// Pesos, crowns and cents are the money of several countries. Which country is meant is
// decided by the money that the story has named so far, else by how often it names each.

// chooseCurrency decides which currency figure k is in, if it names it by a word of several:
// cents behind "S$20 million" are those of Singapore, and pesos are those of Chile where the
// story names Chile more often than Mexico.
func (s *finder) chooseCurrency(k int) {
	f := &s.list[k]
	if f.Kind != quantity.Money {
		return
	}
	var shared []string
	if i := s.unitStart(f); i < f.Hi {
		shared = s.quantities.CurrenciesNamed(i)
	} else if sign := f.Number.Lo - 2; sign >= f.Lo && s.Kind(sign) == token.Word { // T$100
		shared = s.quantities.CurrenciesSigned(token.From(sign, f.Number.Lo))
	}
	if len(shared) == 0 {
		return
	}
	best, rate, rated := strings.Cut(f.Unit, "/")
	if named := s.namedBefore(k, shared); named != "" {
		best = named
	} else {
		lands := s.places.Lands()
		for _, code := range shared {
			if lands[issuer(code)] > lands[issuer(best)] {
				best = code
			}
		}
	}
	if f.Unit = best; rated {
		f.Unit += "/" + rate
	}
}

// namedBefore returns the one of some currencies that the nearest sums before figure k are
// in, "" if none of them is.
func (s *finder) namedBefore(k int, currencies []string) string {
	const reach = 12 // figures
	for i := k - 1; i >= max(0, k-reach); i-- {
		if g := &s.list[i]; g.Kind == quantity.Money {
			code, _, _ := strings.Cut(g.Unit, "/")
			if slices.Contains(currencies, code) {
				return code
			}
		}
	}
	return ""
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
