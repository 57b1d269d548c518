package mention

import (
	"example.com/newsmodel/internal/token"
)

// A Mention is a noun phrase that stands for somebody who can speak or act. It ends with
// its head or name: "the head of Russia's delegation" holds three mentions, "the head",
// "Russia" and "delegation".
//
//	[Pentagon spokesman] [Gen.] [John Kirby]
//	 role                 title  name          affiliation "Pentagon"
type Mention struct {
	token.Run
	Form   Form
	Kind   Kind   // the sort of party, as far as the words of the phrase show it
	Gender Gender // likewise; 0 if they show none

	NameKind NameKind // what its name seems to name; UnknownName if it has no name
	noun     noun     // the last noun of its role or title; zero if it has none
	parts    parts

	Plural      bool // several people or things: "officials", "they"
	Definite    bool // starts with "the" or the like, or has an owner
	Possessed   bool // is itself in the genitive: "Russia's", "her"
	Owned       bool // has the mention before it as its owner: "delegation" of "Russia's delegation"
	Attributive bool // a name before a noun that cannot speak: "the Istanbul talks"
	Subject     bool // subject of a verb, or the first mention of its sentence

	// SameAs is the index of an earlier mention to which this one is tied by the grammar
	// alone: the name before an apposition, "Kirby, the spokesman"; the common noun before
	// the name, "the spokesman, Kirby,"; the noun before "who". It is -1 if there is none.
	SameAs int
}

// The parts of a mention. Each may be empty.
type parts struct {
	name  inside // the proper name
	title inside // ranks and forms of address right before the name: "Gen.", "Mrs."
	role  inside // "Pentagon spokesman", before the name; a Nominal without its determiner
	affil inside // "Pentagon", a name in the role
	head  uint8  // the last word of the name, else of the mention: "Kirby", "spokesman"
}

// An inside is a run of tokens counted from the start of its mention. A byte is enough, as
// no mention is longer than maxPhrase and a few tokens, and a long story has many mentions.
type inside struct{ lo, hi uint8 }

// Name returns the proper name without role and title, an empty run if there is none.
func (m *Mention) Name() token.Run { return m.outside(m.parts.name) }

// Title returns the ranks and forms of address before the name, an empty run if there are
// none: "Maj. Gen.".
func (m *Mention) Title() token.Run { return m.outside(m.parts.title) }

// Role returns the role: "Pentagon spokesman" before a name; a Nominal is a role as a whole,
// without its determiner. It is an empty run if there is none. [Mentions.RoleRun] adds the
// phrases that follow, as by "of".
func (m *Mention) Role() token.Run { return m.outside(m.parts.role) }

// Affiliation returns the name in the role, "Pentagon", an empty run if there is none.
func (m *Mention) Affiliation() token.Run { return m.outside(m.parts.affil) }

// Head returns the token of the word that the mention turns on: the last one of the name,
// "Kirby", else of the phrase, "spokesman".
func (m *Mention) Head() int { return m.Lo + int(m.parts.head) }

// outside returns the run of tokens that a part is.
func (m *Mention) outside(p inside) token.Run { return token.From(m.Lo+int(p.lo), m.Lo+int(p.hi)) }

// inside returns a run of tokens of the mention as a part of it.
func (m *Mention) inside(r token.Run) inside {
	if r.Len() == 0 {
		return inside{}
	}
	return inside{uint8(r.Lo - m.Lo), uint8(r.Hi - m.Lo)}
}

// IsOnePerson reports whether the words speak of one human being.
func (m *Mention) IsOnePerson() bool { return m.Kind == Person && !m.Plural }

// IsBareName reports whether neither a title nor a role stands before the name.
func (m *Mention) IsBareName() bool { return m.Title().Len() == 0 && m.Role().Len() == 0 }

// IsOfficeHolder reports whether a title or a role shows that the name names a person: "Gen.
// Orr", "spokeswoman Ida Orr".
func (m *Mention) IsOfficeHolder() bool {
	return m.Title().Len() > 0 || m.NameKind == PersonName && m.Role().Len() > 0
}

// NounKind returns the kind of party that the noun of role or title is for, whatever the name
// is of: Organization for "the aid group of Ida Falk". Without a noun it is Person.
func (m *Mention) NounKind() Kind { return m.noun.kind }

// IsAuthored reports whether the noun is one for a document in which its author speaks:
// "letter", not "indictment".
func (m *Mention) IsAuthored() bool { return m.noun.authored }

// IsRelation reports whether the noun says how somebody is related to another, and is no
// office: "son", "rival".
func (m *Mention) IsRelation() bool { return m.noun.relation }

// Kin reports whether the noun is one of kinship, and returns the gender that it shows: Female
// for "wife", 0 for "cousin".
func (m *Mention) Kin() (shown Gender, ok bool) { return m.noun.gender, m.noun.kin != noKin }

// IsCounterpartOf reports whether the noun says of one what that of other says of the other:
// "father" and "son", "husband" and "wife".
func (m *Mention) IsCounterpartOf(other *Mention) bool {
	return m.noun.kin != noKin && m.noun.kin == other.noun.kin.inverse()
}

// IsDescription reports whether the noun describes a person whom the story has named, and is
// no office: "the midfielder", "the Swede", "the 45-year-old".
func (m *Mention) IsDescription() bool {
	return m.noun.descriptive && m.Kind == Person && !m.Owned
}

// hasDeterminer reports whether a Nominal starts with an article or a number.
func (m *Mention) hasDeterminer() bool { return m.Role().Lo > m.Lo }

// A Form is how a mention refers to its party.
type Form uint8

const (
	Nominal Form = iota // by a common noun: "the spokesman"
	Named               // by name: "Pentagon spokesman John Kirby"
	Pronoun             // "he", "who"
)

// A NameKind is what a proper name seems to name.
type NameKind uint8

const (
	UnknownName NameKind = iota // nothing shows it
	PersonName
	BodyName // of a company, an agency, a government, a party
	PlaceName
)
