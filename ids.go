package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
)

// ids are the ids of the caller's persons and bodies, by the key of each of their names.
type ids struct{ persons, bodies map[string]string }

// newIDs reads the ids of a lexicon. Of two entries with a name the first counts.
func newIDs(l *lexicon.Lexicon) ids {
	read := func(table string, kind mention.Kind) map[string]string {
		var all map[string]string
		for _, e := range l.Table(table).Entries {
			id := idIn(e.Attrs)
			if id == "" {
				continue
			}
			if all == nil {
				all = make(map[string]string)
			}
			for _, form := range e.Forms {
				if key := party.Key(form, kind); all[key] == "" {
					all[key] = id
				}
			}
		}
		return all
	}
	return ids{read("people", mention.Person), read("organizations", mention.Organization)}
}

// idIn returns the id among attributes, as it is written: an underscore is one.
func idIn(attrs string) string {
	for attr := range strings.FieldsSeq(attrs) {
		if id, ok := strings.CutPrefix(attr, "id="); ok {
			return id
		}
	}
	return ""
}

// of returns the id of a party, "" if the lists do not have it.
func (x ids) of(p party.Party) string {
	if p.Key == "" || p.Name == "" {
		return ""
	}
	if p.Kind == mention.Person {
		return x.persons[p.Key]
	}
	return x.bodies[p.Key]
}
