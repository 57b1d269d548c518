package newsmodel

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A placeEntry is an entry of the table of places. What its fields mean is told
// in cities.txt and countries.txt.
type placeEntry struct {
	kind    placeKind
	country string // "" if it lies in none or in several
	admin   string // state or province, by its postal abbreviation
	alone   bool   // everybody knows which one is meant
	capital bool   // of its country
	name    bool   // also a person's
	word    bool   // also a common word
}

type placeKind uint8

const (
	placeRegion placeKind = iota // and seas, rivers, mountains
	placeCity
	placeState   // of the United States, Canada, Australia
	placeAdmin   // other provinces
	placeCountry // and territories
)

// A gazetteer is the table of places.
type gazetteer struct {
	lexicon.TableOf[placeEntry]
	demonyms lexicon.TableOf[people]
}

// A people is the country that a word such as "Ukrainian" belongs to.
type people struct{ country, code string }

func newGazetteer(places, demonyms *lexicon.Table) gazetteer {
	return gazetteer{lexicon.Read(places, newPlace), lexicon.Read(demonyms, newPeople)}
}

func newPlace(e lexicon.Entry) (p placeEntry) {
	for attr := range strings.SplitSeq(e.Attrs, " ") {
		p.set(attr)
	}
	return p
}

func newPeople(e lexicon.Entry) people { return people{e.Value("of"), e.Value("country")} }

// set notes one attribute of the table.
func (p *placeEntry) set(attr string) {
	key, value, _ := strings.Cut(attr, "=")
	switch key {
	case "kind":
		kinds := [...]string{placeCity: "city", placeState: "state", placeAdmin: "admin", placeCountry: "country"}
		p.kind = placeKind(max(slices.Index(kinds[:], value), 0))
	case "country":
		if len(value) == 2 { // "SD,SS" is no one country
			p.country = value
		}
	case "admin", "postal":
		p.admin = value
	case "alone":
		p.alone = true
	case "capital":
		p.capital = value == "" // of a country: the name of its capital
	case "ambiguous":
		for a := range strings.SplitSeq(value, ",") {
			switch a {
			case "forename", "surname", "name":
				p.name = true
			case "word", "drink", "industry", "direction":
				p.word = true
			}
		}
	}
}

// placeName returns an entry of the gazetteer with the longest form at token i,
// whether or not it means a place there.
func (d *doc) placeName(i int) (entry, end int) {
	if i >= len(d.tokens) || d.tokens[i].Kind != token.Word {
		return -1, i
	}
	return d.gazetteer.Match(d.tokens, i)
}

// placeEntryOf returns an entry of the gazetteer by its number.
func (d *doc) placeEntryOf(e int) placeEntry { return d.gazetteer.Values[e] }

// meansPlace reports whether a name at [i, end) means the place p.
func (d *doc) meansPlace(p placeEntry, i, end int) bool {
	if !p.word && !p.name {
		return true
	}
	if d.class(i-1)&(sourceWord|goalWord|spotWord) != 0 && !d.is(i-1, "on", "among", "over") ||
		d.is(i-1, "of") && (d.class(i-2)&placeWord != 0 || d.is(i-2, "mayor")) {
		return true
	}
	if _, _, behind := d.regionBehind(i, end); behind > end {
		return true
	}
	return !p.word && (p.alone || p.kind == placeCountry) && !d.isNamePart(i-1) && !d.isNamePart(end)
}

// isCalendar reports whether token i is a word of the calendar, such as "May".
func (d *doc) isCalendar(i int) bool {
	return d.calendar.names(d.tokens, i)
}

// isNamePart reports whether token i is a capital word as next to it a first
// name or surname would be.
func (d *doc) isNamePart(i int) bool {
	return i >= 0 && i < len(d.tokens) && d.kind(i) == token.Word && d.tokens[i].Shape == token.Title &&
		d.kind(i-1) != token.Stop && d.class(i)&functionWord == 0 && !d.isCalendar(i)
}

// candidates calls f with each entry whose form is all of [i, end).
func (d *doc) candidates(i, end int, f func(entry int, p placeEntry)) {
	d.gazetteer.All(d.tokens[:end], i, func(e, j int) {
		if j == end {
			f(e, d.gazetteer.Values[e])
		}
	})
}

// A place is a Place with its tokens.
type place struct {
	run
	name    string
	country string
}

// placeOf makes the place whose name stands at [i, end), with the region behind
// it. Of several places of that name it is the one in that region, else the
// country, else the one that everybody knows, else the one in the country that
// the story names most, else the largest.
func (d *doc) placeOf(i, end int) (place, int) {
	region, entry, behind := d.regionBehind(i, end)
	if entry < 0 {
		entry = d.likeliest(i, end)
	}
	p := place{run{i, behind}, d.gazetteer.Entries[entry].Name, d.gazetteer.Values[entry].country}
	if behind > end {
		p.country = region.country
	}
	return p, behind
}

// regionBehind reads the country, state or province behind the name of a city
// at [i, end), as in "Paris, Texas", and the entry that lies there, -1 if the
// gazetteer has none. In "Berlin, France and Italy" France is no region.
func (d *doc) regionBehind(i, end int) (region placeEntry, entry, behind int) {
	if d.kind(end) != token.Comma {
		return placeEntry{}, -1, end
	}
	_, after := d.placeName(end + 1)
	if after == end+1 || d.kind(after) == token.Clitic {
		return placeEntry{}, -1, end
	}
	city, listed := false, false
	entry = -1
	d.candidates(end+1, after, func(_ int, r placeEntry) {
		if r.kind < placeState {
			return
		}
		region = r
		d.candidates(i, end, func(e int, p placeEntry) {
			city = city || p.kind == placeCity
			listed = listed || p.kind == placeCountry || p.alone
			if entry < 0 && p.kind <= placeCity && p.country == r.country && (r.kind != placeState || p.admin == "" || p.admin == r.admin) {
				entry = e
				region = r
			}
		})
	})
	switch {
	case region.kind == 0, entry < 0 && (!city || listed && region.kind == placeCountry || d.is(after, "and", "or") || d.is(after+1, "and", "or")):
		return placeEntry{}, -1, end
	}
	return region, entry, after
}

// likeliest returns the entry that the name at [i, end) most likely means: the
// city that everybody knows or the country; of others, and of a country and a
// state, the one whose land the story names most; else the state, the largest
// city.
func (d *doc) likeliest(i, end int) int {
	usual, rank, several := -1, -1, false
	d.candidates(i, end, func(e int, p placeEntry) {
		if usual >= 0 && p.country != d.gazetteer.Values[usual].country {
			several = true
		}
		if r := p.rank(); r > rank {
			usual, rank = e, r
		}
	})
	if !several || rank == (placeEntry{alone: true}).rank() {
		return usual
	}
	lands := d.lands()
	best, most := usual, 0
	d.candidates(i, end, func(e int, p placeEntry) {
		n := lands[p.land()]
		if p.capital && n > 0 {
			n = len(d.tokens)
		}
		if n > most && (p.kind != placeCity || d.gazetteer.Values[usual].kind != placeCountry) {
			best, most = e, n
		}
	})
	return best
}

// rank orders places of one name by how often they are meant.
func (p placeEntry) rank() int {
	switch {
	case p.kind == placeCountry:
		return 3
	case p.alone:
		return 2
	case p.kind == placeState:
		return 1
	}
	return 0
}

// land is what a story that means the place names too: its country; its state
// in the United States, Canada and Australia, which are named in many stories;
// for a state, other states.
func (p placeEntry) land() string {
	switch {
	case p.kind == placeState:
		return p.country + "/"
	case p.admin != "":
		return p.country + "/" + p.admin
	}
	return p.country
}

// lands counts how often the story names each land. Names that may mean several
// places do not count.
func (d *doc) lands() map[string]int {
	if d.countries != nil {
		return d.countries
	}
	d.countries = make(map[string]int)
	for i := 0; i < len(d.tokens); i++ {
		if !d.tokens[i].Capital() {
			continue
		}
		if _, code, end := d.demonymAt(i); end > i {
			d.countries[code]++
			i = end - 1
			continue
		}
		e, end := d.placeName(i)
		if end == i {
			continue
		}
		if p := d.gazetteer.Values[e]; !p.word && !p.name && d.sameLand(i, end) {
			d.countries[p.country]++
			if p.admin != "" {
				d.countries[p.country+"/"]++
				d.countries[p.country+"/"+p.admin]++
			}
		}
		i = end - 1
	}
	return d.countries
}

// sameLand reports whether all places of the name at [i, end) lie in one
// country.
func (d *doc) sameLand(i, end int) bool {
	same, country := true, ""
	d.candidates(i, end, func(_ int, p placeEntry) {
		if country == "" {
			country = p.country
		}
		same = same && p.country == country
	})
	return same
}

// placeIn returns the place that a noun phrase is about: the first name of a
// place in it ("the outskirts of Odesa"), else the country of the people named
// there ("the Polish border"). Its words are those of the phrase.
func (d *doc) placeIn(r run) place {
	out := place{run: r, name: d.slice(r)}
	for i := r.lo; i < r.hi; i++ {
		if _, end := d.placeName(i); end > i && end <= r.hi {
			p, _ := d.placeOf(i, end)
			out.name, out.country = p.name, p.country
			return out
		}
		if _, code, end := d.demonymAt(i); end > i && end < r.hi && out.country == "" {
			out.country = code
		}
	}
	return out
}

// countryAt reads the name of a country at token i: its ISO 3166-1 code and the
// index behind it, i if there is none.
func (d *doc) countryAt(i int) (code string, end int) {
	_, end = d.placeName(i)
	if end == i {
		return "", i
	}
	d.candidates(i, end, func(_ int, p placeEntry) {
		if p.kind == placeCountry {
			code = p.country
		}
	})
	if code == "" {
		return "", i
	}
	return code, end
}

// demonymAt reads a word for what belongs to a country, such as "Ukrainian":
// the country's name and code, and the index behind the word, i if there is
// none.
func (d *doc) demonymAt(i int) (country, code string, end int) {
	if i >= len(d.tokens) {
		return "", "", i
	}
	p, end := d.gazetteer.demonyms.At(d.tokens, i)
	if p == nil {
		return "", "", i
	}
	return p.country, p.code, end
}
