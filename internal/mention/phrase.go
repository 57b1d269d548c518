package mention

import (
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxPhrase is the longest noun phrase, in tokens, without the phrases behind
// its head.
const MaxPhrase = 30

// maxRole is the longest second role, in tokens, with the name behind it.
const maxRole = 10

// A phrase reads one noun phrase: determiner, modifiers, nouns, name.
//
//	former | Ghanaian | judge | Akosua Frimpong
//	Army spokesman | Maj. Gen. | Kasereka Lukole
//
// Names and nouns may come several times; each noun makes the name before it
// a part of the role.
type phrase struct {
	*reader
	lo, hi int // from where, and the furthest token to read
	start  int // first token behind the determiner

	definite  bool         // starts with "the", "this"
	hasNoun   bool         // a title, an office or a role was read
	noun      noun         // the last one
	head      int          // its last token
	role      int          // the token behind the last noun that is no rank
	ranks     token.Run    // of ranks
	affil     token.Run    // the last name before a noun
	affilKind NameKind     // of affil
	house     token.Run    // the last noun if it is one for a body
	name      token.Run    // the name that is being read
	nameKind  NameKind     // of name
	bodyKind  Kind         // of a body that is named
	names     map[Key]bool // if not nil, only these words can be names
	inner     bool         // looks ahead for another phrase
	aged      int          // the token behind "45-year-old"; 0 if there is none
}

// read reads the phrase and returns the index behind it.
func (p *phrase) read() (Mention, int) {
	i := p.determiner(p.lo)
	p.start = i
	steps := [...]func(int) int{p.element, p.office, p.members, p.secondHalf, p.secondRole}
	for next := i; i < p.hi; i = next {
		for _, step := range steps {
			if next = step(i); next > i {
				break
			}
		}
		if next == i {
			break
		}
	}
	m, end := p.mention()
	if m.Len() == 0 {
		end = max(end, i) // nothing but modifiers: no need to read them again
	}
	return m, end
}

// secondRole reads "and" between two roles of one person: "actor and singer Ida
// Falk". With an article or a rank there they are two persons.
func (p *phrase) secondRole(i int) int {
	if p.inner || !p.Is(i, "and") || !p.hasNoun || p.head != i-1 || p.definite || p.noun.Kind != Person || p.ranks.Len() > 0 || p.Plural(p.head) {
		return i
	}
	q := phrase{reader: p.reader, lo: i + 1, hi: min(p.hi, i+1+maxRole), inner: true}
	if m, _ := q.read(); m.Form != Named || q.start > q.lo || m.NameKind != PersonName || q.ranks.Len() > 0 || q.role != m.Name().Lo {
		return i
	}
	p.hasNoun = false // the second one goes on
	return i + 1
}

// determiner skips articles and numbers.
func (p *phrase) determiner(i int) int {
	for ; i < p.hi; i++ {
		c := p.Class(i)
		if p.Tokens[i].Capital() && p.startsBody(i) {
			return i // "The Hill"
		}
		switch {
		case (p.Kind(i) == token.Number || c&text.Quantifier != 0) && !p.Compound(i):
		case c&text.Determiner != 0 && !(p.Is(i, "that", "this") && i+1 < p.hi && p.Tokens[i+1].Capital()):
			p.definite = !p.Is(i, "a", "an")
		default:
			return i
		}
		if i > p.lo && p.Tokens[i].Gap == token.Blank {
			return i
		}
	}
	return i
}

// startsBody reports whether a body whose name has an article of its own stands
// at token i.
func (p *phrase) startsBody(i int) bool {
	n, _ := p.bodies.At(p.Tokens, i)
	return n != nil && n.proper
}

// element reads one element of the phrase at token i and returns the index
// behind it, i at the end of the phrase.
func (p *phrase) element(i int) int {
	t := p.Tokens[i]
	if i > p.lo && t.Gap == token.Blank || p.dates.Has(i) {
		return i
	}
	if (t.Kind == token.Number || p.Class(i)&text.Quantifier != 0) && p.Compound(i) && p.name.Len() == 0 && !p.hasNoun {
		end := p.modifier(i)
		if end > i && p.Is(end-1, "old", "olds") {
			p.aged = end
		}
		return end
	}
	switch t.Kind {
	case token.Word:
	case token.Quote, token.Open:
		return p.nickname(i)
	default:
		return i
	}
	if t.Capital() {
		if end := p.Unit(i, p.hi); end > i+1 && p.Class(end-1)&text.Compound != 0 {
			return end // "Seoul-born"
		}
	}
	if end := p.body(i); end > i {
		return end
	}
	if end := p.readNoun(i); end > i {
		return end
	}
	if t.Capital() {
		return p.nameWord(i)
	}
	if p.Class(i)&text.Particle != 0 {
		if end := p.nameWord(i); end > i {
			return end
		}
	}
	return p.modifier(i) // also "van" of "the van driver"
}

// readNoun reads a title, an office or a role.
func (p *phrase) readNoun(i int) int {
	n, end := p.nounAt(i)
	if end == i {
		return i
	}
	if p.Compound(end-1) && p.Is(end+1, "elect", "designate") {
		end += 2 // "Mayor-elect"
	} else if end == i+1 && p.Compound(i) {
		return p.compoundNoun(i)
	}
	capital := p.Tokens[i].Capital()
	if n.use == afterNoun || n.use == modifierNoun || n.adjective && !p.Plural(end-1) && p.modifies(end) {
		if n.proper && n.use == modifierNoun && !p.isAdjective(i) {
			return i
		}
		if p.name.Len() > 0 || p.hasNoun && p.Class(i)&(text.Speech|text.Verb) != 0 {
			return i
		}
		return end
	}
	if p.Class(i)&text.Function != 0 && end == i+1 || p.isInitial(i, end) {
		return i
	}
	if capital && (p.isSurname(i, end) || n.use != rankNoun && p.isFirstName(i, end)) {
		return i
	}
	if capital && p.noun.Kin != NoKin && p.head == i-1 && p.Class(i)&text.Forename != 0 {
		return i // "her father Dean"
	}
	if !capital && end == i+1 && p.Class(i)&(text.Speech|text.Verb) != 0 && !p.readsAsNoun(i) {
		return i
	}
	if n.use == rankNoun {
		end = p.retired(end)
	}
	return p.takeNoun(i, end, n)
}

// retired returns the index behind "(ret.)" at token i, i if that is not there.
func (p *phrase) retired(i int) int {
	if p.Kind(i) != token.Open || !p.Is(i+1, "ret", "retd", "retired", "res") {
		return i
	}
	end := i + 2
	if p.isPoint(end) {
		end++
	}
	if end >= p.hi || p.Kind(end) != token.Close {
		return i
	}
	return end + 1
}

// modifies reports whether an adjective before token i modifies the noun there.
func (p *phrase) modifies(i int) bool {
	if i >= p.hi || p.Kind(i) != token.Word || p.Tokens[i].Shape != token.Lower {
		return false
	}
	return p.Class(i)&(text.Function|text.Verb) == 0 && (p.Class(i)&text.Speech == 0 || p.Class(i)&text.Lemma != 0)
}

// compoundNoun reads a word with hyphens that starts with a noun; its last part
// tells whether it is one: "rapper-turned-candidate", not "army-run".
func (p *phrase) compoundNoun(i int) int {
	end := p.Unit(i, p.hi)
	if n, e := p.nounAt(end - 1); e == end && n.use != modifierNoun && n.use != afterNoun {
		return p.takeNoun(i, end, n)
	}
	if p.Tokens[i].Capital() {
		return i
	}
	if n, e := p.nounAt(i); p.Is(e+1, "of", "in") { // "mother-of-three", "brother-in-law"
		return p.takeNoun(i, end, n)
	}
	return p.modifier(i)
}

// readsAsNoun tells a noun from a verb of the same form: "the claim" from
// "officials claim that".
func (p *phrase) readsAsNoun(i int) bool {
	if i > p.lo && p.name.Hi != i && !(p.hasNoun && p.head == i-1) {
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

// takeNoun takes the noun at [i, end) into the phrase.
func (p *phrase) takeNoun(i, end int, n noun) int {
	if p.name.Len() > 0 {
		if p.nameKind != UnknownName || !p.IsField(p.name) && !(p.name.Len() == 1 && !p.IsAcronym(p.name.Lo) && p.Is(end-1, "minister", "secretary", "commissioner", "magistrate")) {
			p.affil, p.affilKind = p.name, p.nameKind // not the field in "Transport Secretary"
		}
		p.name, p.nameKind = token.Run{}, UnknownName
	} else if n.Kind == Person && p.house.Len() > 1 && p.house.Hi == i {
		p.affil, p.affilKind = p.house, BodyName
	}
	p.house = token.Run{}
	if n.Kind == Government || n.Kind == Organization {
		p.house = token.From(i, end)
	}
	p.hasNoun, p.head = true, end-1
	if n.Gender == 0 && p.noun.Gender != 0 {
		n.Gender = p.noun.Gender
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

// isAdjective reports whether the demonym at token i stands before a noun or
// for its people, and does not start a name: "Russian" of "Russian President",
// not "American" of "American Airlines".
func (p *phrase) isAdjective(i int) bool {
	if i+1 >= p.hi || !p.Tokens[i+1].Capital() || p.Kind(i+1) != token.Word {
		return true
	}
	if _, end := p.nounAt(i + 1); end > i+1 {
		return true
	}
	return p.Class(i+1)&(text.Forename|text.Demonym|text.Function) != 0
}

// nation takes a demonym into the phrase, as a noun if it stands for people.
func (p *phrase) nation(i int) int {
	end := p.Unit(i, p.hi)
	if p.Plural(i) && !p.hasNoun {
		return p.takeNoun(i, end, noun{Kind: Group})
	}
	if p.hasNoun {
		return i
	}
	return end
}

// modifier reads a word in lower case before a noun.
func (p *phrase) modifier(i int) int {
	if c := p.Class(i); c&(text.Function|text.Verb|text.Calendar) != 0 && !(c&text.Quantifier != 0 && p.Compound(i)) {
		return i
	}
	end := p.Unit(i, p.hi)
	bare := p.start == p.lo && i == p.lo && !p.grammar.IsOwned(p.lo)
	tight := p.hasNoun || p.name.Len() > 0
	if end == i+1 && (p.Class(i)&text.Speech != 0 && (tight || bare) || tight && p.grammar.SeemsVerb(i) || bare && strings.HasSuffix(p.Word(i), "ly")) {
		return i
	}
	if tight && (p.Kind(end) != token.Word || p.Tokens[end].Gap == token.Blank) {
		return i
	}
	if !tight && !bare {
		return end
	}
	for j := end; j < min(p.hi, end+4); j = p.Unit(j, p.hi) {
		if n, e := p.nounAt(j); e > j && n.use != modifierNoun && n.use != afterNoun {
			return end
		}
		if e, _ := p.bodies.Match(p.Tokens, j); e >= 0 && !p.Tokens[j].Capital() {
			return end
		}
		if p.Kind(j) != token.Word || p.Tokens[j].Capital() && p.Class(j)&text.Demonym == 0 || p.Class(j)&(text.Function|text.Verb|text.Speech) != 0 ||
			tight && !(j == end && p.nameKind == BodyName && p.grammar.GoesOn(j)) { // "UN human rights chief"
			break
		}
	}
	return i
}

// mention makes the mention of what was read.
func (p *phrase) mention() (Mention, int) {
	m := Mention{Same: -1, Definite: p.definite, Gender: p.noun.Gender, Kind: p.noun.Kind, Noun: p.noun}
	name, title, role, affil := p.name, token.Run{}, token.Run{}, p.affil
	end := p.head + 1
	switch {
	case p.name.Len() > 0:
		m.Form, name, end = Named, p.withoutLetters(p.name), p.name.Hi
		if p.ranks.Hi == p.name.Lo {
			title = p.ranks
		}
		if p.role > p.start {
			role = token.From(p.start, p.role)
		}
		m.NameKind = p.nameKind
		m.Attributive = p.grammar.GoesOn(p.name.Hi)
	case p.namesBody():
		name, affil = token.From(p.start, end), token.Run{}
		m.Form, m.NameKind, m.Kind, m.Gender, m.Noun = Named, BodyName, Organization, 0, noun{}
	case p.labelled():
		name, affil = p.affil, token.Run{}
		m.Form, m.NameKind = Named, BodyName
	case p.hasNoun && !p.Plural(p.head) && (p.noun.Kind != Person || p.noun.adjective) && p.grammar.GoesOn(end):
		return Mention{}, end
	case p.hasNoun:
		role = token.From(p.start, end)
		m.Plural = p.Plural(p.head)
		if m.Kind == Person && m.Plural {
			m.Kind = Group
		}
	case p.start > p.lo && p.start < p.hi && p.Class(p.start)&text.Demonym != 0 && !p.grammar.GoesOn(p.start+1):
		end, m.Noun.Descriptive = p.start+1, true
	case p.aged > 0 && !p.grammar.GoesOn(p.aged):
		end, m.Noun.Descriptive = p.aged, true
	default:
		return Mention{}, p.lo
	}
	m.Run = token.From(p.lo, end)
	head := end - 1
	if name.Len() > 0 {
		head = name.Hi - 1
	}
	m.parts = parts{m.inside(name), m.inside(title), m.inside(role), m.inside(affil), uint8(head - m.Lo)}
	m.Possessed = p.grammar.PossessiveAt(m.Hi)
	if p.name.Len() > 0 {
		p.guessName(&m)
	}
	return m, m.Hi
}

// namesBody reports whether the capitals of a phrase that ends with a noun are
// rather the name of a body: "Human Rights Monitor".
func (p *phrase) namesBody() bool {
	if !p.hasNoun || p.definite || p.noun.proper || p.ranks.Len() > 0 || p.head-p.start < 2 || p.affil.Len() == 0 || p.Plural(p.head) {
		return false
	}
	for i := p.start; i <= p.head; i++ {
		if !p.isCapitalWord(i) {
			return false
		}
	}
	return true
}

// labelled reports whether the noun of a phrase tells what the name before it
// names: "the Georgian Way party", "the Kommersant newspaper", not "the UN agency".
func (p *phrase) labelled() bool {
	name := p.affil
	if !p.definite || !p.hasNoun || p.Class(p.head)&text.Body == 0 || p.Is(p.head, "body", "team", "force", "fund") || p.grammar.GoesOn(p.head+1) {
		return false
	}
	return name.Len() > 0 && name.Hi == p.head && p.affilKind == UnknownName &&
		p.Class(name.Lo)&(text.Forename|text.Surname) == 0 && (name.Len() > 1 || p.Class(name.Lo)&text.Demonym == 0)
}
