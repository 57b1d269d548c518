package newsmodel

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A gender is the set of genders that somebody may have; none means that the
// text has not told.
type gender uint8

const (
	male gender = 1 << iota
	female
)

// A noun is an entry of the table of titles: a rank, an office, or a common
// noun for somebody who speaks or acts.
type noun struct {
	use         nounUse
	kind        PartyKind
	gender      gender
	adjective   bool // also an adjective: "conservative", "major"
	relation    bool // to somebody else, and no office: "son", "rival"
	kin         kinship
	authored    bool // a document in which its author speaks: "letter", not "indictment"
	descriptive bool // of somebody whom the story has named, not of an office: "midfielder"
	proper      bool // has a capital of its own: "Western", not "Former"
}

// A kinship is how somebody is related to another.
type kinship uint8

const (
	noKin kinship = iota
	childKin
	parentKin
	spouseKin
	siblingKin
)

var kinships = [...]string{childKin: "child", parentKin: "parent", spouseKin: "spouse", siblingKin: "sibling"}

// inverse returns what the other one is: a parent to a child.
func (k kinship) inverse() kinship {
	switch k {
	case childKin:
		return parentKin
	case parentKin:
		return childKin
	}
	return k
}

// A nounUse tells how a noun stands by a name.
type nounUse uint8

const (
	roleNoun     nounUse = iota // "spokesman", "president"
	rankNoun                    // form of address before the name: "Gen.", "Mrs."
	modifierNoun                // "former", "acting": part of a role, not one
	nameNoun                    // last word of a body's name: "Party", "Committee"
	afterNoun                   // behind the name: "MP", "Ph.D."
	ofNoun                      // "head of": read word by word
)

func newNoun(e lexicon.Entry) noun {
	n := noun{
		kind:        PartyPerson,
		use:         nounUseOf(e),
		adjective:   e.Value("also") == "adjective",
		relation:    e.Value("also") == "relation",
		kin:         kinship(max(slices.Index(kinships[:], e.Value("kin")), 0)),
		authored:    e.Value("also") == "authored",
		descriptive: e.Has("descriptive"),
		proper:      unicode.IsUpper(firstRune(e.Name)),
	}
	if kind := e.Value("kind"); kind != "" {
		_ = n.kind.UnmarshalText([]byte(kind)) // an unknown kind is a person
	}
	switch e.Value("gender") {
	case "m":
		n.gender = male
	case "f":
		n.gender = female
	}
	return n
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

func nounUseOf(e lexicon.Entry) nounUse {
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
func (d *doc) nounAt(i int) (noun, int) {
	n, end := d.titles.At(d.tokens, i)
	for n != nil && n.use == ofNoun {
		// "head of" stands in the table for its preposition: read "head".
		n, end = d.titles.At(d.tokens[:end-1], i)
	}
	if n == nil {
		return noun{}, i
	}
	return *n, end
}

// isAbbreviated reports whether a run ends with an abbreviation: "Sen.".
func (d *doc) isAbbreviated(r run) bool {
	return r.len() > 0 && d.kind(r.hi-1) == token.Stop
}

// titleNoun returns the noun that a title ends with: "Governor" for "Gov.",
// "General" for "Maj. Gen.".
func (d *doc) titleNoun(title run) string {
	for i := title.hi - 1; i >= title.lo; i-- {
		if e, end := d.titles.Match(d.tokens, i); e >= 0 && end == title.hi {
			return d.titles.Entries[e].Name
		}
	}
	return ""
}
