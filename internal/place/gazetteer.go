package place

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// The gazetteer is the table of places: "Jordan" is in it as a country and as a river, "Athens"
// as a city in Greece and as one in Georgia. A second table has the words for what belongs to a
// country: "Ukrainian".
type gazetteer struct {
	lexicon.TableOf[Entry]
	demonyms lexicon.TableOf[people]
}

// An Entry is one place of the gazetteer. The heads of cities.txt and countries.txt say what
// its attributes mean.
type Entry struct {
	Kind      Kind
	country   string // ISO 3166-1 code; "" if it lies in none or in several
	admin     string // state or province, by its postal abbreviation; "" if the table does not say
	wellKnown bool   // the name without more means this one: "Paris" is the one in France
	Capital   bool   // of its country
	IsName    bool   // also a person's: "Jordan"
	isWord    bool   // also a common word: "Bath"
}

// A Kind is the kind of a place, the smaller before the larger from City on.
type Kind uint8

const (
	Region Kind = iota // and seas, rivers, mountains
	City
	State   // of the United States, Canada, Australia
	Admin   // other provinces
	Country // and territories
)

// A people is the country that a word such as "Ukrainian" belongs to.
type people struct {
	country string // its name
	code    string // ISO 3166-1
}

func newGazetteer(places, demonyms *lexicon.Table) gazetteer {
	return gazetteer{lexicon.Read(places, newEntry), lexicon.Read(demonyms, newPeople)}
}

func newEntry(e lexicon.Entry) (p Entry) {
	for attr := range strings.SplitSeq(e.Attrs, " ") {
		p.setAttr(attr)
	}
	return p
}

func newPeople(e lexicon.Entry) people {
	return people{country: e.Value("of"), code: e.Value("country")}
}

// setAttr notes one attribute of the table.
func (p *Entry) setAttr(attr string) {
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
		p.wellKnown = true
	case "capital":
		p.Capital = value == "" // a country has the name of its capital here
	case "ambiguous":
		for other := range strings.SplitSeq(value, ",") {
			switch other {
			case "forename", "surname", "name":
				p.IsName = true
			case "word", "drink", "industry", "direction":
				p.isWord = true
			}
		}
	}
}

// liesIn reports whether the place may lie in region r. In a state it may if the table does not
// say which state it lies in.
func (p Entry) liesIn(r Entry) bool {
	return p.country == r.country && (r.Kind != State || p.admin == "" || p.admin == r.admin)
}

// rank orders places of one name by how often they are meant, from 0.
func (p Entry) rank() int {
	switch {
	case p.Kind == Country:
		return 3
	case p.wellKnown:
		return 2
	case p.Kind == State:
		return 1
	}
	return 0
}

// land is the key of [Places.Lands] whose count speaks for the place: its country; its state in
// the United States, Canada and Australia, which many stories name; for a state, all states.
func (p Entry) land() string {
	switch {
	case p.Kind == State:
		return p.country + "/"
	case p.admin != "":
		return p.country + "/" + p.admin
	}
	return p.country
}
