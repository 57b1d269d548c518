package quantity

import (
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// currencies are the currencies of the lexicon, by entry.
type currencies struct {
	measures
	shared map[uint32][]string // by number of the word: those with it in their name, as "peso" is in Chile and Mexico
}

func newCurrencies(l *lexicon.Lexicon) currencies {
	t := l.Table("currencies")
	c := currencies{measures{TableOf: lexicon.Read(t, newCurrency)}, make(map[uint32][]string)}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if space := strings.LastIndexByte(form, ' '); space >= 0 && e.Value("code") == "" {
				id := l.Vocab.ID(form[space+1:])
				c.shared[id] = append(c.shared[id], e.Name)
			}
			if also := e.Value("also"); also != "" && !strings.ContainsRune(form, ' ') {
				c.shared[l.Vocab.ID(form)] = strings.Split(also, ",")
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
	c := measure{Unit: e.Name, Kind: Money, minor: 1, factor: 1, large: e.Has("large")}
	if code := e.Value("code"); code != "" {
		c.Unit = code
	}
	if n, err := strconv.ParseFloat(e.Value("minor"), 64); err == nil && n > 0 {
		c.minor, c.factor = n, 1/n
	}
	c.base = c.Unit
	return c
}
