package mention

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Gender is the set of genders that somebody may have; none means that the
// text has not told.
type Gender uint8

const (
	Male Gender = 1 << iota
	Female
)

// A noun is an entry of the table of titles: a rank, an office, or a common
// noun for somebody who speaks or acts.
type noun struct {
	use         NounUse
	Kind        Kind
	Gender      Gender
	adjective   bool // also an adjective: "conservative", "major"
	Relation    bool // to somebody else, and no office: "son", "rival"
	Kin         kinship
	Authored    bool // a document in which its author speaks: "letter", not "indictment"
	Descriptive bool // of somebody whom the story has named, not of an office: "midfielder"
	proper      bool // has a capital of its own: "Western", not "Former"
}

// A kinship is how somebody is related to another.
type kinship uint8

const (
	NoKin kinship = iota
	childKin
	parentKin
	spouseKin
	siblingKin
)

var kinships = [...]string{childKin: "child", parentKin: "parent", spouseKin: "spouse", siblingKin: "sibling"}

// Inverse returns what the other one is: a parent to a child.
func (k kinship) Inverse() kinship {
	switch k {
	case childKin:
		return parentKin
	case parentKin:
		return childKin
	}
	return k
}

// A NounUse tells how a noun stands by a name.
type NounUse uint8

const (
	roleNoun     NounUse = iota // "spokesman", "president"
	rankNoun                    // form of address before the name: "Gen.", "Mrs."
	modifierNoun                // "former", "acting": part of a role, not one
	nameNoun                    // last word of a body's name: "Party", "Committee"
	afterNoun                   // behind the name: "MP", "Ph.D."
	ofNoun                      // "head of": read word by word
)

func newNoun(e lexicon.Entry) noun {
	n := noun{
		Kind:        Person,
		use:         nounUseOf(e),
		adjective:   e.Value("also") == "adjective",
		Relation:    e.Value("also") == "relation",
		Kin:         kinship(max(slices.Index(kinships[:], e.Value("kin")), 0)),
		Authored:    e.Value("also") == "authored",
		Descriptive: e.Has("descriptive"),
		proper:      unicode.IsUpper(firstRune(e.Name)),
	}
	if kind := e.Value("kind"); kind != "" {
		_ = n.Kind.UnmarshalText([]byte(kind)) // an unknown kind is a person
	}
	switch e.Value("gender") {
	case "m":
		n.Gender = Male
	case "f":
		n.Gender = Female
	}
	return n
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func nounUseOf(e lexicon.Entry) NounUse {
	switch e.Value("class") {
	case "modifier":
		return modifierNoun
	case "role of":
		return ofNoun
	case "suffix":
		return afterNoun
	case "honorific", "military", "religious", "royal", "academic":
		return rankNoun
	case "police", "judicial":
		if e.Value("position") == "before" {
			return rankNoun
		}
	}
	switch e.Value("field") {
	case "head", "noun", "any", "pattern":
		return nameNoun
	}
	return roleNoun
}

// nounAt returns the longest title, office or role that starts at token i, and
// the index behind it, i if there is none.
func (s *reader) nounAt(i int) (noun, int) {
	n, end := s.titles.At(s.Tokens, i)
	for n != nil && n.use == ofNoun {
		// "head of" stands in the table for its preposition: read "head".
		n, end = s.titles.At(s.Tokens[:end-1], i)
	}
	if n == nil {
		return noun{}, i
	}
	return *n, end
}

// isAbbreviated reports whether a run ends with an abbreviation: "Sen.".
func (s *reader) isAbbreviated(r token.Run) bool {
	return r.Len() > 0 && s.Kind(r.Hi-1) == token.Stop
}

// TitleNoun returns the noun that a title ends with: "Governor" for "Gov.",
// "General" for "Maj. Gen.".
func (s *reader) TitleNoun(title token.Run) string {
	for i := title.Hi - 1; i >= title.Lo; i-- {
		if e, end := s.titles.Match(s.Tokens, i); e >= 0 && end == title.Hi {
			return s.titles.Entries[e].Name
		}
	}
	return ""
}
