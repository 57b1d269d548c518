package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A placeEntry is an entry of the table of places.
type placeEntry struct {
	kind      string
	country   string // "" if it lies in none or in several
	admin     string // state or province, as its postal abbreviation
	ambiguous bool   // a common word or a person's name
}

// A gazetteer is the table of places.
type gazetteer struct {
	*lexicon.Table
	places []placeEntry // by entry
}

func newGazetteer(t *lexicon.Table) gazetteer {
	g := gazetteer{t, make([]placeEntry, len(t.Entries))}
	for i, e := range t.Entries {
		p := &g.places[i]
		p.kind, p.admin = e.Value("kind"), e.Value("admin")
		if p.kind == "state" {
			p.admin = e.Value("postal")
		}
		if c := e.Value("country"); len(c) == 2 {
			p.country = c
		}
		a := e.Value("ambiguous")
		p.ambiguous = strings.Contains(a, "word") || strings.Contains(a, "name") || strings.Contains(a, "drink") || strings.Contains(a, "industry")
	}
	return g
}

// placeAt reads the longest name of a place that starts at token i, with the
// country or state behind it: "Nairobi, Kenya". A name that is also a word or
// a person's needs that, or a word such as "in" before it. placeAt returns the
// index behind the place, i if there is none.
func (d *doc) placeAt(i int) (Place, int) {
	p, end := d.placeName(i)
	if end == i || d.gazetteer.places[p].ambiguous && !d.placeContext(i, end) {
		return Place{}, i
	}
	return d.placeOf(i, end, p)
}

// placeName returns the longest entry of the gazetteer that starts at token i,
// whether or not it means a place there.
func (d *doc) placeName(i int) (entry, end int) {
	if i >= len(d.tokens) || !d.tokens[i].Capital() {
		return -1, i
	}
	return d.gazetteer.Match(d.tokens, i)
}

func (d *doc) placeContext(i, end int) bool {
	if d.is(i-1, "in", "at", "from", "to", "near", "outside", "into", "around", "across", "toward", "towards", "leave", "via") {
		return true
	}
	_, after := d.region(end)
	return after > end
}

// region reads a country or state behind a comma.
func (d *doc) region(i int) (entry, end int) {
	if d.kind(i) != token.Comma {
		return -1, i
	}
	if e, end := d.placeName(i + 1); end > i+1 {
		switch d.gazetteer.places[e].kind {
		case "country", "state", "admin":
			return e, end
		}
	}
	return -1, i
}

// placeOf makes the Place of an entry that stands at [i, end), with the region
// behind it.
func (d *doc) placeOf(i, end, entry int) (Place, int) {
	here := d.gazetteer.places[entry]
	p := Place{Name: d.gazetteer.Entries[entry].Name, Country: here.country}
	if here.kind == "city" {
		if e, after := d.region(end); after > end {
			end = after
			p.Country = d.gazetteer.places[e].country
		}
	}
	p.Phrase = d.phrase(run{i, end})
	return p, end
}

// countryAt reads the name of a country at token i: its ISO 3166-1 code and the
// index behind it, i if there is none.
func (d *doc) countryAt(i int) (code string, end int) {
	e, end := d.placeName(i)
	if end == i || d.gazetteer.places[e].kind != "country" {
		return "", i
	}
	return d.gazetteer.places[e].country, end
}

// demonymAt reads a word for what belongs to a country, such as "Ukrainian":
// the country's name and code, and the index behind the word, i if there is
// none.
func (d *doc) demonymAt(i int) (country, code string, end int) {
	if i >= len(d.tokens) {
		return "", "", i
	}
	t := d.lexicon.Table("demonyms")
	e, end := t.Match(d.tokens, i)
	if e < 0 {
		return "", "", i
	}
	return t.Entries[e].Value("of"), t.Entries[e].Value("country"), end
}
