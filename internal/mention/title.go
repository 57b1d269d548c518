package mention

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Titles, offices and roles: the entries of their table, and how one is read in a phrase. A
// word that the table has may be something else in the text: "Major" of "Major League", the
// surname in "Mr. Page", the verb in "officials claim that". readNoun rules these out.

// A Gender is the set of genders that somebody may have; 0 if nothing shows one.
type Gender uint8

const (
	Male Gender = 1 << iota
	Female
)

// A noun is an entry of the table of titles: a rank, an office, or a common noun for somebody
// who speaks or acts. Entries of the table of bodies are read as nouns, too.
type noun struct {
	use         nounUse
	kind        Kind
	gender      Gender
	adjective   bool // also an adjective: "conservative", "major"
	relation    bool // to somebody else, and no office: "son", "rival"
	kin         kinship
	firstName   bool // also a first name: "Dean"
	authored    bool // a document in which its author speaks: "letter", not "indictment"
	descriptive bool // of somebody whom the story has named, not of an office: "midfielder"
	peer        bool // before a surname alone a part of the name: "Lord"
	alone       bool // names its holder: "Dalai Lama"
	proper      bool // has a capital in the table: "Western", not "former"
}

// A kinship is how somebody is related to another: "son" is a child.
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

// A nounUse is how a noun is used beside a name.
type nounUse uint8

const (
	roleNoun     nounUse = iota // "spokesman", "president"
	rankNoun                    // rank or form of address before the name: "Gen.", "Mrs."
	modifierNoun                // part of a role, not one: "former", "acting"
	nameNoun                    // last word of a body's name: "Party", "Committee"
	afterNoun                   // behind the name: "MP", "Ph.D."
	ofNoun                      // stands in the table with its preposition: "head of"
)

// endsPhrase reports whether a noun phrase may end with such a noun.
func (u nounUse) endsPhrase() bool { return u != modifierNoun && u != afterNoun }

func newNoun(e lexicon.Entry) noun {
	n := noun{
		kind:        Person,
		use:         nounUseOf(e),
		adjective:   e.Value("also") == "adjective",
		relation:    e.Value("also") == "relation",
		firstName:   e.Value("also") == "forename",
		kin:         kinship(max(slices.Index(kinships[:], e.Value("kin")), 0)),
		authored:    e.Value("also") == "authored",
		descriptive: e.Has("descriptive"),
		peer:        e.Has("peer"),
		proper:      unicode.IsUpper(firstRune(e.Name)),
	}
	n.alone = n.use == rankNoun && e.Value("position") == "alone"
	if kind := e.Value("kind"); kind != "" {
		_ = n.kind.UnmarshalText([]byte(kind)) // an unknown kind is a person
	}
	switch e.Value("gender") {
	case "m":
		n.gender = Male
	case "f":
		n.gender = Female
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

// nounAt returns the longest title, office or role that starts at token i, and the index
// behind it, i if there is none.
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

// PeerName returns the name of a peer with the title that is a part of it, "Lord Orr", where no
// first name stands between them; an empty run for others.
func (s *Mentions) PeerName(m *Mention) token.Run {
	title, name := m.Title(), m.Name()
	if !m.noun.peer || title.Len() != 1 || title.Hi != name.Lo {
		return token.Run{}
	}
	return token.From(title.Lo, name.Hi)
}

// isAbbreviated reports whether a run ends with an abbreviation: "Sen.".
func (s *reader) isAbbreviated(r token.Run) bool {
	return r.Len() > 0 && s.Kind(r.Hi-1) == token.Stop
}

// TitleNoun returns the noun that a title ends with: "Governor" for "Gov.", "General" for
// "Maj. Gen."; "" if there is none.
func (s *Mentions) TitleNoun(title token.Run) string {
	for i := title.Hi - 1; i >= title.Lo; i-- {
		if e, end := s.r.titles.Match(s.r.Tokens, i); e >= 0 && end == title.Hi {
			return s.r.titles.Entries[e].Name
		}
	}
	return ""
}

// readNoun reads a title, an office or a role.
func (p *phrase) readNoun(i int) int {
	n, end := p.nounAt(i)
	if end == i {
		return i
	}
	if p.Compound(end-1) && p.isA(end+1, electWord) {
		end += 2 // "Mayor-elect"
	} else if end == i+1 && p.Compound(i) {
		return p.readCompoundNoun(i)
	}
	if !n.use.endsPhrase() || n.adjective && !p.Plural(end-1) && p.modifiesNounAt(end) {
		return p.readNounAsModifier(i, end, n)
	}
	if p.isNoNoun(i, end, n) {
		return i
	}
	if n.alone && p.Tokens[i].Capital() && p.name.Len() == 0 {
		p.noun, p.name, p.nameKind = n, token.From(i, end), PersonName
		return end
	}
	if n.use == rankNoun {
		end = p.retiredEnd(end)
	}
	return p.setNoun(i, end, n)
}

// readNounAsModifier reads a noun at [i, end) that is only a part of a role: "former",
// "conservative".
func (p *phrase) readNounAsModifier(i, end int, n noun) int {
	switch {
	case n.proper && n.use == modifierNoun && !p.isAdjective(i): // "Western" of "Western Digital"
		return i
	case p.name.Len() > 0, p.hasNoun && p.Class(i)&(text.Speech|text.Verb) != 0:
		return i
	}
	return end
}

// isNoNoun reports whether the words of noun n at [i, end) are something else here: a word of
// the grammar, part of a name, a verb.
func (p *phrase) isNoNoun(i, end int, n noun) bool {
	single := end == i+1
	if single && p.Class(i)&text.Function != 0 || n.use == rankNoun && p.isMiddleName(i, end) {
		return true
	}
	if !p.Tokens[i].Capital() {
		return single && p.Class(i)&(text.Speech|text.Verb) != 0 && !p.readsAsNoun(i)
	}
	switch {
	case p.isSurname(i, end):
		return true
	case n.use != rankNoun && p.isFirstName(i, end):
		return true
	case n.firstName && !p.definite && p.isFirstName(i, end) && (p.endsNoun(i) || !p.isFirstName(end, end+1)):
		return true // "Dean Orr", not "Dean Ida Orr"
	}
	return p.noun.kin != noKin && p.head == i-1 && p.Class(i)&text.Forename != 0 // "her father Dean"
}

// retiredEnd returns the index behind "(ret.)" at token i, i if that is not there.
func (w *window) retiredEnd(i int) int {
	if w.Kind(i) != token.Open || !w.isA(i+1, retiredWord) {
		return i
	}
	end := i + 2
	if w.isPoint(end) {
		end++
	}
	if end >= w.hi || w.Kind(end) != token.Close {
		return i
	}
	return end + 1
}

// modifiesNounAt reports whether an adjective before token i modifies a noun there.
func (w *window) modifiesNounAt(i int) bool {
	if i >= w.hi || w.Kind(i) != token.Word || w.Tokens[i].Shape != token.Lower {
		return false
	}
	c := w.Class(i)
	return c&(text.Function|text.Verb) == 0 && (c&text.Speech == 0 || c&text.Lemma != 0)
}

// readCompoundNoun reads a word with hyphens that starts with a noun; its last part decides
// whether it is one: "rapper-turned-candidate" is, "army-run" is not.
func (p *phrase) readCompoundNoun(i int) int {
	end := p.Unit(i, p.hi)
	if n, e := p.nounAt(end - 1); e == end && n.use.endsPhrase() {
		return p.setNoun(i, end, n)
	}
	if p.Tokens[i].Capital() {
		return i
	}
	if n, e := p.nounAt(i); p.Is(e+1, "of", "in") { // "mother-of-three", "brother-in-law"
		return p.setNoun(i, end, n)
	}
	return p.readModifier(i)
}

// readsAsNoun reports whether a word that may also be a verb is the noun here: "the claim",
// not "officials claim that".
func (p *phrase) readsAsNoun(i int) bool {
	if i > p.lo && !p.endsName(i) && !p.endsNoun(i) {
		return true
	}
	next := i + 1
	if next >= p.hi {
		return true
	}
	switch p.Kind(next) {
	case token.Word:
		const behindNoun = text.Speech | text.Verb | text.Auxiliary | text.Preposition | text.Conjunction
		const behindVerb = text.Determiner | text.Personal | text.Possessive | text.Quantifier | text.Relative
		c := p.Class(next)
		return c&behindVerb == 0 && c&behindNoun != 0 && !p.Tokens[next].Capital()
	case token.Colon, token.Quote, token.Comma:
		return !grammar.IsVerbal(p.Word(i))
	}
	return true
}

// setNoun makes the noun at [i, end) the last one of the phrase. A name before it becomes a
// part of the role, and so does a noun for a body: "aid agency director".
func (p *phrase) setNoun(i, end int, n noun) int {
	if p.name.Len() > 0 {
		if !p.namesField(end - 1) {
			p.affil, p.affilKind = p.name, p.nameKind
		}
		p.name, p.nameKind = token.Run{}, UnknownName
	} else if n.kind == Person && p.bodyNoun.Len() > 1 && p.bodyNoun.Hi == i {
		p.affil, p.affilKind = p.bodyNoun, BodyName
	}
	p.bodyNoun = token.Run{}
	if n.kind == Government || n.kind == Organization {
		p.bodyNoun = token.From(i, end)
	}
	p.hasNoun, p.head = true, end-1
	if n.gender == 0 && p.noun.gender != 0 {
		n.gender = p.noun.gender
	}
	p.noun = n
	if n.use == rankNoun || p.isAbbreviated(token.From(i, end)) {
		if p.ranks.Hi != i {
			p.ranks.Lo = i
		}
		p.ranks.Hi = end
	} else {
		p.ranks, p.role = token.Run{}, end
	}
	return end
}

// namesField reports whether the name before an office is its field, not the body that it
// belongs to: "Transport" of "Transport Secretary". head is the last token of the office.
func (p *phrase) namesField(head int) bool {
	if p.nameKind != UnknownName {
		return false
	}
	return p.isField(p.name) || p.name.Len() == 1 && !p.isAcronym(p.name.Lo) && p.isA(head, portfolioWord)
}
