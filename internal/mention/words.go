package mention

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
)

// A wordClass is what a single word does in or beside a mention: a class of the table
// "mention words".
type wordClass uint32

const (
	portfolioWord wordClass = 1 << iota // office before which stands its field: "Transport Secretary"
	ageWord                             // ends an age: "45-year-old"
	electWord                           // in an office to come: "mayor-elect"
	retiredWord                         // in brackets behind a rank: "(ret.)"
	plainBodyWord                       // noun for a body that takes no name as its label: "the Wagner force"
	compoundWord                        // last word of a compound: "Seoul-born"
	namingWord                          // a name stands behind it: "identified as"
	mediumWord                          // "newspaper"
	countryWord                         // "nation"
	cityWord                            // "town"
	provinceWord                        // "region"
	thingHead                           // starts the name of what cannot speak: "Operation"
	thingTail                           // ends one: "Street"
)

func newWords(l *lexicon.Lexicon) lexicon.Classes[wordClass] {
	return lexicon.ReadClasses[wordClass](l, "mention words", "portfolio", "age", "elect", "retired", "plain",
		"compound", "naming", "medium", "country", "city", "province", "thing", "thingtail")
}

// isA reports whether token i is in one of the classes of the table "mention words".
func (s *reader) isA(i int, classes wordClass) bool { return s.words.Of(s.Token(i))&classes != 0 }

// Introduces reports whether a name, or "as" and a name, stands behind the verb or noun at
// token i: "a man named Ito".
func (s *Mentions) Introduces(i int) bool { return s.r.isA(i, namingWord) }

// IsMedium reports whether token i is a noun for a news medium: "newspaper".
func (s *Mentions) IsMedium(i int) bool { return s.r.isA(i, mediumWord) }

// IsPlaceNoun reports whether token i is a noun for a place of a kind, or for its
// government: "country", "town".
func (s *Mentions) IsPlaceNoun(i int, kind place.Kind) bool {
	switch kind {
	case place.Country:
		return s.r.isA(i, countryWord)
	case place.City:
		return s.r.isA(i, cityWord)
	case place.State, place.Admin:
		return s.r.isA(i, provinceWord)
	}
	return false
}
