package mention

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxPhrase is the longest noun phrase, in tokens, without the phrases behind its head.
const maxPhrase = 30

// maxRole is the longest second role, in tokens, with the name behind it.
const maxRole = 10

// A window is a story up to a token. It answers what stands at a token without regard to
// what was read before it, and looks no further than its end.
type window struct {
	*reader
	hi int // the first token that a phrase must not take
}

// A phrase reads one noun phrase from left to right: determiner, modifiers, nouns, name.
//
//	former | Ghanaian | judge | Akosua Frimpong
//	Pentagon spokesman | Maj. Gen. | Kasereka Lukole
//
// Names and nouns may come several times: at first "Pentagon" is a name, and the noun behind it
// makes it a part of the role. So each method reads one element at a token, notes what the
// phrase would be if it ended there, and returns the index behind the element, or the token
// itself if there is no such element. What was noted last counts; see mention.
//
// The methods stand in five files: here those of the phrase as a whole and its modifiers,
// in person.go names word by word, in title.go nouns, in body.go names of bodies, in
// office.go the seat of an office between role and name.
type phrase struct {
	window
	lo    int // the first token
	start int // the first one behind the determiner

	definite bool      // starts with "the", "this"
	hasNoun  bool      // a title, an office or a role was read
	noun     noun      // the last one
	head     int       // its last token
	role     int       // the token behind the last noun that is no rank
	ranks    token.Run // the ranks before the name: "Maj. Gen."
	bodyNoun token.Run // the noun just read if it is one for a body: "aid agency" of "aid agency director"
	ageEnd   int       // the token behind "45-year-old"; 0 if there is none

	name      token.Run // the name that is being read, or was read last
	nameKind  NameKind
	bodyKind  Kind      // of the body that the name names
	affil     token.Run // the name that a noun behind it made a part of the role
	affilKind NameKind

	nameWords map[Key]bool // in a headline: the words that names can have; nil elsewhere
	lookahead bool         // reads ahead for another phrase, and is not to do so itself
}

// read reads the phrase and returns the index behind it.
func (p *phrase) read() (Mention, int) {
	i := p.skipDeterminers(p.lo)
	p.start = i
	for i < p.hi {
		next := p.readNext(i)
		if next == i {
			break
		}
		i = next
	}
	if i == p.lo && !p.hasNoun && p.name.Len() == 0 && p.ageEnd == 0 {
		return Mention{}, i // nothing was read, as at most tokens
	}
	m, end := p.mention()
	if m.Len() == 0 {
		end = max(end, i) // nothing but modifiers: no need to read them again
	}
	return m, end
}

// readNext reads what the phrase has at token i, and returns the index behind it.
func (p *phrase) readNext(i int) int {
	if next := p.readElement(i); next > i {
		return next
	}
	if next := p.readInitials(i); next > i {
		return next
	}
	if next := p.readSeat(i); next > i {
		return next
	}
	if next := p.readUnion(i); next > i {
		return next
	}
	if next := p.readJoinedBody(i); next > i {
		return next
	}
	return p.readSecondRole(i)
}

// endsName reports whether the name read so far ends before token i.
func (p *phrase) endsName(i int) bool { return p.name.Len() > 0 && p.name.Hi == i }

// endsNoun reports whether the noun read last ends before token i.
func (p *phrase) endsNoun(i int) bool { return p.hasNoun && p.head == i-1 }

// skipDeterminers returns the index behind the articles and numbers at token i.
func (p *phrase) skipDeterminers(i int) int {
	for ; i < p.hi; i++ {
		c := p.Class(i)
		if p.Tokens[i].Capital() && p.startsProperBody(i) {
			return i // "The Hill"
		}
		if c&text.Quantifier != 0 && p.Capital(i) {
			if n, end := p.nounAt(i); end > i && n.kind == Person {
				return i // "Additional Secretary", "Second Lieutenant"
			}
		}
		switch {
		case (p.Kind(i) == token.Number || c&text.Quantifier != 0) && !p.Compound(i):
		case c&text.Determiner != 0 && !p.isInitial(i) && !(p.Is(i, "that", "this") && i+1 < p.hi && p.Tokens[i+1].Capital()):
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

// startsProperBody reports whether a body stands at token i that a table has with capitals.
func (s *reader) startsProperBody(i int) bool {
	n, _ := s.bodies.At(s.Tokens, i)
	return n != nil && n.proper
}

// readElement reads a modifier, a noun or a word of a name.
func (p *phrase) readElement(i int) int {
	t := p.Tokens[i]
	if i > p.lo && t.Gap == token.Blank || p.dates.Has(i) && !p.isPlainlyName(i) {
		return i
	}
	if p.name.Len() == 0 && !p.hasNoun && p.startsNumberCompound(i) {
		end := p.readModifier(i)
		if end > i && p.isA(end-1, ageWord) {
			p.ageEnd = end
		}
		return end
	}
	switch t.Kind {
	case token.Word:
	case token.Quote, token.Open:
		return p.readNickname(i)
	default:
		return i
	}
	if end := p.Unit(i, p.hi); end > i+1 && p.isA(end-1, compoundWord) {
		if body, _ := p.bodies.Match(p.Tokens, i); t.Capital() || body >= 0 {
			return end // "Seoul-born", "al-Qaida-linked"
		}
	}
	if end := p.readBody(i); end > i {
		return end
	}
	if end := p.readNoun(i); end > i {
		return end
	}
	if t.Capital() {
		return p.readNameWord(i)
	}
	if p.Class(i)&text.Particle != 0 {
		if end := p.readNameWord(i); end > i {
			return end
		}
	}
	return p.readModifier(i) // also "van" of "the van driver"
}

// startsNumberCompound reports whether token i is a number in a compound: "45-year-old",
// "three-time".
func (s *reader) startsNumberCompound(i int) bool {
	return (s.Kind(i) == token.Number || s.Class(i)&text.Quantifier != 0) && s.Compound(i)
}

// readSecondRole reads "and" between two roles of one person: "actor and singer Ida Falk".
// With an article or a rank they are two persons: "the actor and singer Ida Falk".
func (p *phrase) readSecondRole(i int) int {
	if p.lookahead || !p.Is(i, "and") || !p.endsPersonNoun(i) {
		return i
	}
	if p.definite || p.ranks.Len() > 0 || p.Plural(p.head) {
		return i
	}
	q := phrase{window: window{p.reader, min(p.hi, i+1+maxRole)}, lo: i + 1, lookahead: true}
	m, _ := q.read()
	bare := q.start == q.lo && q.ranks.Len() == 0
	if m.Form != Named || m.NameKind != PersonName || !bare || q.role != m.Name().Lo {
		return i
	}
	p.hasNoun = false // the second one goes on
	return i + 1
}

// endsPersonNoun reports whether a noun for a person ends before token i.
func (p *phrase) endsPersonNoun(i int) bool { return p.endsNoun(i) && p.noun.kind == Person }

// isAdjective reports whether the demonym at token i stands before a noun or for its people,
// and does not start a name: "Russian" of "Russian President", not "American" of "American
// Airlines".
func (w *window) isAdjective(i int) bool {
	if i+1 >= w.hi || !w.Tokens[i+1].Capital() || w.Kind(i+1) != token.Word {
		return true
	}
	if _, end := w.nounAt(i + 1); end > i+1 {
		return true
	}
	return w.Class(i+1)&(text.Forename|text.Demonym|text.Function) != 0
}

// readDemonym reads a demonym: as a noun if it stands for people, "Ghanaians", else as a
// modifier, which must stand before the noun.
func (p *phrase) readDemonym(i int) int {
	end := p.Unit(i, p.hi)
	if p.Plural(i) && !p.hasNoun {
		return p.setNoun(i, end, noun{kind: Group})
	}
	if p.hasNoun {
		return i
	}
	return end
}

// readModifier reads a word in lower case that may stand before a noun. Behind a name or a
// noun, and as the first word of all, it must be followed by one: "UN human rights chief".
func (p *phrase) readModifier(i int) int {
	c := p.Class(i)
	counts := c&text.Quantifier != 0 && p.Compound(i) // "three-time"
	if c&(text.Function|text.Verb|text.Calendar) != 0 && !counts {
		return i
	}
	end := p.Unit(i, p.hi)
	opens := p.start == p.lo && i == p.lo && !p.grammar.IsOwned(p.lo)
	inside := p.hasNoun || p.name.Len() > 0
	if end == i+1 && p.readsAsVerb(i, opens, inside) {
		return i
	}
	if inside && (p.Kind(end) != token.Word || p.Tokens[end].Gap == token.Blank) {
		return i
	}
	if !inside && !opens || p.leadsToNoun(end, inside) {
		return end
	}
	return i
}

// readsAsVerb reports whether the word at token i is rather a verb or an adverb: where it
// opens the phrase, or stands inside it behind a name or a noun.
func (p *phrase) readsAsVerb(i int, opens, inside bool) bool {
	if p.Class(i)&text.Speech != 0 {
		return inside || opens
	}
	return inside && p.grammar.SeemsVerb(i) || opens && p.EndsIn(i, "ly")
}

// leadsToNoun reports whether a noun follows at token i or behind a few more modifiers. Inside
// a phrase only the name of a body may have modifiers between it and the noun.
func (p *phrase) leadsToNoun(i int, inside bool) bool {
	const reach = 4 // tokens
	for j := i; j < min(p.hi, i+reach); j = p.Unit(j, p.hi) {
		if n, end := p.nounAt(j); end > j && n.use.endsPhrase() {
			return true
		}
		if e, _ := p.bodies.Match(p.Tokens, j); e >= 0 && !p.Tokens[j].Capital() {
			return true
		}
		if p.Kind(j) != token.Word || p.Class(j)&(text.Function|text.Verb|text.Speech) != 0 {
			return false
		}
		if p.Tokens[j].Capital() && p.Class(j)&text.Demonym == 0 {
			return false
		}
		if inside && !(j == i && p.nameKind == BodyName && p.grammar.GoesOn(j)) {
			return false
		}
	}
	return false
}

// mention makes the mention of what was read, and returns the index behind it. The mention
// is empty if the phrase is nobody who can speak.
func (p *phrase) mention() (Mention, int) {
	m := Mention{SameAs: -1, Definite: p.definite, Gender: p.noun.gender, Kind: p.noun.kind, noun: p.noun}
	name, title, role, affil := p.name, token.Run{}, token.Run{}, p.affil
	end := p.head + 1
	switch {
	case p.namesThing():
		return Mention{}, p.name.Hi
	case p.name.Len() > 0:
		m.Form, name, end = Named, p.withoutHonours(p.name), p.name.Hi
		if p.ranks.Hi == p.name.Lo {
			title = p.ranks
		}
		if p.role > p.start {
			role = token.From(p.start, p.role)
			if role.Len() > 3 && p.bracketEnd(p.role-3) == p.role {
				role.Hi -= 3 // "Head of the Fisheries Board (FB)"
			}
		}
		m.NameKind = p.nameKind
		m.Attributive = p.grammar.GoesOn(p.name.Hi)
	case p.namesBody():
		name, affil = token.From(p.start, end), token.Run{}
		m.Form, m.NameKind, m.Kind, m.Gender, m.noun = Named, BodyName, Organization, 0, noun{}
	case p.isLabelled():
		name, affil = p.affil, token.Run{}
		m.Form, m.NameKind = Named, BodyName
	case p.isModifierOf(end):
		return Mention{}, end
	case p.hasNoun:
		role = token.From(p.start, end)
		m.Plural = p.Plural(p.head)
		if m.Kind == Person && m.Plural {
			m.Kind = Group
		}
	case p.isLoneDemonym():
		end, m.noun.descriptive = p.start+1, true // "the Swede"
	case p.ageEnd > 0 && !p.grammar.GoesOn(p.ageEnd):
		end, m.noun.descriptive = p.ageEnd, true // "the 45-year-old"
	default:
		return Mention{}, p.lo
	}
	m.Run = token.From(p.lo, end)
	head := end - 1
	if name.Len() > 0 {
		head = name.Hi - 1
	}
	m.parts = parts{
		name: m.inside(name), title: m.inside(title), role: m.inside(role), affil: m.inside(affil), head: uint8(head - m.Lo),
	}
	m.Possessed = p.PossessiveAt(m.Hi)
	if p.name.Len() > 0 {
		p.guessName(&m)
	}
	return m, m.Hi
}

// namesBody reports whether a phrase in capitals that ends with a noun is rather the name of
// a body: "Human Rights Monitor".
func (p *phrase) namesBody() bool {
	if !p.hasNoun || p.definite || p.noun.proper || p.ranks.Len() > 0 {
		return false
	}
	if p.head-p.start < 2 || p.affil.Len() == 0 || p.Plural(p.head) {
		return false
	}
	for i := p.start; i <= p.head; i++ {
		if !p.Capital(i) {
			return false
		}
	}
	return true
}

// isLabelled reports whether the noun of a phrase says what the name before it names: "the
// Georgian Way party", "the Kommersant newspaper", not "the UN agency".
func (p *phrase) isLabelled() bool {
	if !p.definite || !p.hasNoun || p.Class(p.head)&text.Body == 0 {
		return false
	}
	if p.isA(p.head, plainBodyWord) || p.grammar.GoesOn(p.head+1) {
		return false
	}
	name := p.affil
	if name.Len() == 0 || name.Hi != p.head || p.affilKind != UnknownName {
		return false
	}
	first := p.Class(name.Lo)
	return first&(text.Forename|text.Surname) == 0 && (name.Len() > 1 || first&text.Demonym == 0)
}

// isModifierOf reports whether the noun of the phrase only modifies what stands at token i:
// "government" of "government forces", "conservative" of "conservative voters".
func (p *phrase) isModifierOf(i int) bool {
	if !p.hasNoun || p.Plural(p.head) {
		return false
	}
	return (p.noun.kind != Person || p.noun.adjective) && p.grammar.GoesOn(i)
}

// isLoneDemonym reports whether a demonym with a determiner stands for somebody: "the Swede".
func (p *phrase) isLoneDemonym() bool {
	return p.start > p.lo && p.start < p.hi && p.Class(p.start)&text.Demonym != 0 && !p.grammar.GoesOn(p.start+1)
}
