package place

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Entry is an entry of the table of places. What its fields mean is told
// in cities.txt and countries.txt.
type Entry struct {
	Kind    Kind
	country string // "" if it lies in none or in several
	admin   string // state or province, by its postal abbreviation
	alone   bool   // everybody knows which one is meant
	Capital bool   // of its country
	IsName  bool   // also a person's
	word    bool   // also a common word
}

type Kind uint8

const (
	Region Kind = iota // and seas, rivers, mountains
	City
	State   // of the United States, Canada, Australia
	Admin   // other provinces
	Country // and territories
)

// A gazetteer is the table of places.
type gazetteer struct {
	lexicon.TableOf[Entry]
	demonyms lexicon.TableOf[people]
}

// A people is the country that a word such as "Ukrainian" belongs to.
type people struct{ country, code string }

func newGazetteer(places, demonyms *lexicon.Table) gazetteer {
	return gazetteer{lexicon.Read(places, newPlace), lexicon.Read(demonyms, newPeople)}
}

func newPlace(e lexicon.Entry) (p Entry) {
	for attr := range strings.SplitSeq(e.Attrs, " ") {
		p.set(attr)
	}
	return p
}

func newPeople(e lexicon.Entry) people { return people{e.Value("of"), e.Value("country")} }

// set notes one attribute of the table.
func (p *Entry) set(attr string) {
	key, value, _ := strings.Cut(attr, "=")
	switch key {
	case "kind":
		kinds := [...]string{City: "city", State: "state", Admin: "admin", Country: "country"}
		p.Kind = Kind(max(slices.Index(kinds[:], value), 0))
	case "country":
		if len(value) == 2 { // "SD,SS" is no one country
			p.country = value
		}
	case "admin", "postal":
		p.admin = value
	case "alone":
		p.alone = true
	case "capital":
		p.Capital = value == "" // of a country: the name of its capital
	case "ambiguous":
		for a := range strings.SplitSeq(value, ",") {
			switch a {
			case "forename", "surname", "name":
				p.IsName = true
			case "word", "drink", "industry", "direction":
				p.word = true
			}
		}
	}
}

// Match returns an entry of the gazetteer with the longest form at token i,
// whether or not it means a place there.
func (s *Places) Match(i int) (entry, end int) {
	if i >= len(s.Tokens) || s.Tokens[i].Kind != token.Word {
		return -1, i
	}
	return s.gazetteer.Match(s.Tokens, i)
}

// Entry returns an entry of the gazetteer by its number.
func (s *Places) Entry(e int) Entry { return s.gazetteer.Values[e] }

// Means reports whether a name at [i, end) means the place p.
func (s *Places) Means(p Entry, i, end int) bool {
	if !p.word && !p.IsName {
		return true
	}
	if s.Class(i-1)&(text.Source|text.Goal|text.Spot) != 0 && !s.Is(i-1, "on", "among", "over") ||
		s.Is(i-1, "of") && (s.Class(i-2)&text.Place != 0 || s.Is(i-2, "mayor")) {
		return true
	}
	if _, _, behind := s.regionBehind(i, end); behind > end {
		return true
	}
	return !p.word && (p.alone || p.Kind == Country) && !s.isNamePart(i-1) && !s.isNamePart(end)
}

// isNamePart reports whether token i is a capital word as next to it a first
// name or surname would be.
func (s *Places) isNamePart(i int) bool {
	return i >= 0 && i < len(s.Tokens) && s.Kind(i) == token.Word && s.Tokens[i].Shape == token.Title &&
		s.Kind(i-1) != token.Stop && s.Class(i)&text.Function == 0 && !s.dates.InCalendar(i)
}

// Candidates calls f with each entry whose form is all of [i, end).
func (s *Places) Candidates(i, end int, f func(entry int, p Entry)) {
	s.gazetteer.All(s.Tokens[:end], i, func(e, j int) {
		if j == end {
			f(e, s.gazetteer.Values[e])
		}
	})
}

// A Place is a Place with its tokens.
type Place struct {
	token.Run
	Name    string
	Country string
}

// Of makes the place whose name stands at [i, end), with the region behind
// it. Of several places of that name it is the one in that region, else the
// country, else the one that everybody knows, else the one in the country that
// the story names most, else the largest.
func (s *Places) Of(i, end int) (Place, int) {
	region, entry, behind := s.regionBehind(i, end)
	if entry < 0 {
		entry = s.Likeliest(i, end)
	}
	p := Place{token.From(i, behind), s.gazetteer.Entries[entry].Name, s.gazetteer.Values[entry].country}
	if behind > end {
		p.Country = region.country
	}
	return p, behind
}

// regionBehind reads the country, state or province behind the name of a city
// at [i, end), as in "Paris, Texas", and the entry that lies there, -1 if the
// gazetteer has none. In "Berlin, France and Italy" France is no region.
func (s *Places) regionBehind(i, end int) (region Entry, entry, behind int) {
	if s.Kind(end) != token.Comma {
		return Entry{}, -1, end
	}
	_, after := s.Match(end + 1)
	if after == end+1 || s.Kind(after) == token.Clitic {
		return Entry{}, -1, end
	}
	city, listed := false, false
	entry = -1
	s.Candidates(end+1, after, func(_ int, r Entry) {
		if r.Kind < State {
			return
		}
		region = r
		s.Candidates(i, end, func(e int, p Entry) {
			city = city || p.Kind == City
			listed = listed || p.Kind == Country || p.alone
			if entry < 0 && p.Kind <= City && p.country == r.country && (r.Kind != State || p.admin == "" || p.admin == r.admin) {
				entry = e
				region = r
			}
		})
	})
	switch {
	case region.Kind == 0, entry < 0 && (!city || listed && region.Kind == Country || s.Is(after, "and", "or") || s.Is(after+1, "and", "or")):
		return Entry{}, -1, end
	}
	return region, entry, after
}

// Likeliest returns the entry that the name at [i, end) most likely means: the
// city that everybody knows or the country; of others, and of a country and a
// state, the one whose land the story names most; else the state, the largest
// city.
func (s *Places) Likeliest(i, end int) int {
	usual, rank, several := -1, -1, false
	s.Candidates(i, end, func(e int, p Entry) {
		if usual >= 0 && p.country != s.gazetteer.Values[usual].country {
			several = true
		}
		if r := p.rank(); r > rank {
			usual, rank = e, r
		}
	})
	if !several || rank == (Entry{alone: true}).rank() {
		return usual
	}
	lands := s.Lands()
	best, most := usual, 0
	s.Candidates(i, end, func(e int, p Entry) {
		n := lands[p.land()]
		if p.Capital && n > 0 {
			n = len(s.Tokens)
		}
		if n > most && (p.Kind != City || s.gazetteer.Values[usual].Kind != Country) {
			best, most = e, n
		}
	})
	return best
}

// rank orders places of one name by how often they are meant.
func (p Entry) rank() int {
	switch {
	case p.Kind == Country:
		return 3
	case p.alone:
		return 2
	case p.Kind == State:
		return 1
	}
	return 0
}

// land is what a story that means the place names too: its country; its state
// in the United States, Canada and Australia, which are named in many stories;
// for a state, other states.
func (p Entry) land() string {
	switch {
	case p.Kind == State:
		return p.country + "/"
	case p.admin != "":
		return p.country + "/" + p.admin
	}
	return p.country
}

// Lands counts how often the story names each land. Names that may mean several
// places do not count.
func (s *Places) Lands() map[string]int {
	if s.countries != nil {
		return s.countries
	}
	s.countries = make(map[string]int)
	for i := 0; i < len(s.Tokens); i++ {
		if !s.Tokens[i].Capital() {
			continue
		}
		if _, code, end := s.Demonym(i); end > i {
			s.countries[code]++
			i = end - 1
			continue
		}
		e, end := s.Match(i)
		if end == i {
			continue
		}
		if p := s.gazetteer.Values[e]; !p.word && !p.IsName && s.sameLand(i, end) {
			s.countries[p.country]++
			if p.admin != "" {
				s.countries[p.country+"/"]++
				s.countries[p.country+"/"+p.admin]++
			}
		}
		i = end - 1
	}
	return s.countries
}

// sameLand reports whether all places of the name at [i, end) lie in one
// country.
func (s *Places) sameLand(i, end int) bool {
	same, country := true, ""
	s.Candidates(i, end, func(_ int, p Entry) {
		if country == "" {
			country = p.country
		}
		same = same && p.country == country
	})
	return same
}

// In returns the place that a noun phrase is about: the first name of a
// place in it ("the outskirts of Odesa"), else the country of the people named
// there ("the Polish border"). Its words are those of the phrase.
func (s *Places) In(r token.Run) Place {
	out := Place{Run: r, Name: s.Slice(r)}
	for i := r.Lo; i < r.Hi; i++ {
		if _, end := s.Match(i); end > i && end <= r.Hi {
			p, _ := s.Of(i, end)
			out.Name, out.Country = p.Name, p.Country
			return out
		}
		if _, code, end := s.Demonym(i); end > i && end < r.Hi && out.Country == "" {
			out.Country = code
		}
	}
	return out
}

// Country reads the name of a country at token i: its ISO 3166-1 code and the
// index behind it, i if there is none.
func (s *Places) Country(i int) (code string, end int) {
	_, end = s.Match(i)
	if end == i {
		return "", i
	}
	s.Candidates(i, end, func(_ int, p Entry) {
		if p.Kind == Country {
			code = p.country
		}
	})
	if code == "" {
		return "", i
	}
	return code, end
}

// Demonym reads a word for what belongs to a country, such as "Ukrainian":
// the country's name and code, and the index behind the word, i if there is
// none.
func (s *Places) Demonym(i int) (country, code string, end int) {
	if i >= len(s.Tokens) {
		return "", "", i
	}
	p, end := s.gazetteer.demonyms.At(s.Tokens, i)
	if p == nil {
		return "", "", i
	}
	return p.country, p.code, end
}
