package newsmodel

import (
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// currencies are the currencies of the lexicon, by entry.
type currencies struct {
	measures
	shared map[uint32][]Unit // by number of the word: those that have it in their name, as "peso" is that of Chile and of Mexico
}

func newCurrencies(l *lexicon.Lexicon) currencies {
	t := l.Table("currencies")
	c := currencies{measures{TableOf: lexicon.Read(t, newCurrency)}, make(map[uint32][]Unit)}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if space := strings.LastIndexByte(form, ' '); space >= 0 && e.Value("code") == "" {
				id := l.Vocab.ID(form[space+1:])
				c.shared[id] = append(c.shared[id], Unit(e.Name))
			}
		}
	}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if e.Has("world") {
				delete(c.shared, l.Vocab.ID(form))
			}
		}
	}
	return c
}

func newCurrency(e lexicon.Entry) measure {
	c := measure{unit: Unit(e.Name), kind: FigureMoney, minor: 1, factor: 1, large: e.Has("large")}
	if code := e.Value("code"); code != "" {
		c.unit = Unit(code)
	}
	if n, err := strconv.ParseFloat(e.Value("minor"), 64); err == nil && n > 0 {
		c.minor, c.factor = n, 1/n
	}
	c.base = string(c.unit)
	return c
}

// issuer returns the code of the country whose currency u is, with which that of
// the currency starts.
func issuer(u Unit) string { return string(u[:min(len(u), 2)]) }

// sharing returns the currencies that have the word at token i in their name.
func (d *doc) sharing(i int) []Unit { return d.currencies.shared[d.tokens[i].Word] }

// chooseCurrency decides by the story whose money a figure is that names it by one word:
// pesos are those of Chile where the story names Chile more often than Mexico.
func (d *doc) chooseCurrency(f *figure) {
	i := f.number.hi
	if d.kind(i) == token.Dash {
		i++
	}
	if f.kind != FigureMoney || i >= f.hi {
		return
	}
	shared := d.sharing(i)
	if len(shared) == 0 {
		return
	}
	code, rate, rated := strings.Cut(string(f.unit), "/")
	best, lands := Unit(code), d.lands()
	for _, u := range shared {
		if lands[issuer(u)] > lands[issuer(best)] {
			best = u
		}
	}
	if f.unit = best; rated {
		f.unit += Unit("/" + rate)
	}
}
