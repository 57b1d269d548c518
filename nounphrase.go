package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// maxPhrase is the longest noun phrase, in tokens, without the phrases behind
// its head.
const maxPhrase = 30

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
	*doc
	lo, hi int // from where, and the furthest token to read
	start  int // first token behind the determiner

	definite  bool             // starts with "the", "this"
	hasNoun   bool             // a title, an office or a role was read
	noun      noun             // the last one
	head      int              // its last token
	role      int              // the token behind the last noun that is no rank
	ranks     run              // of ranks
	affil     run              // the last name before a noun
	affilKind nameKind         // of affil
	house     run              // the last noun if it is one for a body
	name      run              // the name that is being read
	nameKind  nameKind         // of name
	bodyKind  PartyKind        // of a body that is named
	names     map[nameKey]bool // if not nil, only these words can be names
	inner     bool             // looks ahead for another phrase
	aged      int              // the token behind "45-year-old"; 0 if there is none
}

// read reads the phrase and returns the index behind it.
func (p *phrase) read() (mention, int) {
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
	if m.len() == 0 {
		end = max(end, i) // nothing but modifiers: no need to read them again
	}
	return m, end
}

// secondRole reads "and" between two roles of one person: "actor and singer Ida
// Falk". With an article or a rank there they are two persons.
func (p *phrase) secondRole(i int) int {
	if p.inner || !p.is(i, "and") || !p.hasNoun || p.head != i-1 || p.definite || p.noun.kind != PartyPerson || p.ranks.len() > 0 || p.plural(p.head) {
		return i
	}
	q := phrase{doc: p.doc, lo: i + 1, hi: min(p.hi, i+1+maxRole), inner: true}
	if m, _ := q.read(); m.form != named || q.start > q.lo || m.nameKind != personName || q.ranks.len() > 0 || q.role != m.name().lo {
		return i
	}
	p.hasNoun = false // the second one goes on
	return i + 1
}

// determiner skips articles and numbers.
func (p *phrase) determiner(i int) int {
	for ; i < p.hi; i++ {
		c := p.class(i)
		if p.tokens[i].Capital() && p.startsBody(i) {
			return i // "The Hill"
		}
		switch {
		case (p.kind(i) == token.Number || c&quantifierWord != 0) && !p.compound(i):
		case c&determinerWord != 0 && !(p.is(i, "that", "this") && i+1 < p.hi && p.tokens[i+1].Capital()):
			p.definite = !p.is(i, "a", "an")
		default:
			return i
		}
		if i > p.lo && p.tokens[i].Gap == token.Blank {
			return i
		}
	}
	return i
}

// startsBody reports whether a body whose name has an article of its own stands
// at token i.
func (p *phrase) startsBody(i int) bool {
	n, _ := p.bodies.At(p.tokens, i)
	return n != nil && n.proper
}

// element reads one element of the phrase at token i and returns the index
// behind it, i at the end of the phrase.
func (p *phrase) element(i int) int {
	t := p.tokens[i]
	if i > p.lo && t.Gap == token.Blank || p.inPeriod(i) {
		return i
	}
	if (t.Kind == token.Number || p.class(i)&quantifierWord != 0) && p.compound(i) && p.name.len() == 0 && !p.hasNoun {
		end := p.modifier(i)
		if end > i && p.is(end-1, "old", "olds") {
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
		if end := p.unit(i, p.hi); end > i+1 && p.class(end-1)&compoundWord != 0 {
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
	if p.class(i)&particleWord != 0 {
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
	if p.compound(end-1) && p.is(end+1, "elect", "designate") {
		end += 2 // "Mayor-elect"
	} else if end == i+1 && p.compound(i) {
		return p.compoundNoun(i)
	}
	capital := p.tokens[i].Capital()
	if n.use == afterNoun || n.use == modifierNoun || n.adjective && !p.plural(end-1) && p.modifies(end) {
		if n.proper && n.use == modifierNoun && !p.isAdjective(i) {
			return i
		}
		if p.name.len() > 0 || p.hasNoun && p.class(i)&(speechWord|verbWord) != 0 {
			return i
		}
		return end
	}
	if p.class(i)&functionWord != 0 && end == i+1 || p.isInitial(i, end) {
		return i
	}
	if capital && (p.isSurname(i, end) || n.use != rankNoun && p.isFirstName(i, end)) {
		return i
	}
	if capital && p.noun.kin != noKin && p.head == i-1 && p.class(i)&forename != 0 {
		return i // "her father Dean"
	}
	if !capital && end == i+1 && p.class(i)&(speechWord|verbWord) != 0 && !p.readsAsNoun(i) {
		return i
	}
	if n.use == rankNoun {
		end = p.retired(end)
	}
	return p.takeNoun(i, end, n)
}

// retired returns the index behind "(ret.)" at token i, i if that is not there.
func (p *phrase) retired(i int) int {
	if p.kind(i) != token.Open || !p.is(i+1, "ret", "retd", "retired", "res") {
		return i
	}
	end := i + 2
	if p.isPoint(end) {
		end++
	}
	if end >= p.hi || p.kind(end) != token.Close {
		return i
	}
	return end + 1
}

// modifies reports whether an adjective before token i modifies the noun there.
func (p *phrase) modifies(i int) bool {
	if i >= p.hi || p.kind(i) != token.Word || p.tokens[i].Shape != token.Lower {
		return false
	}
	return p.class(i)&(functionWord|verbWord) == 0 && (p.class(i)&speechWord == 0 || p.class(i)&lemmaWord != 0)
}

// compoundNoun reads a word with hyphens that starts with a noun; its last part
// tells whether it is one: "rapper-turned-candidate", not "army-run".
func (p *phrase) compoundNoun(i int) int {
	end := p.unit(i, p.hi)
	if n, e := p.nounAt(end - 1); e == end && n.use != modifierNoun && n.use != afterNoun {
		return p.takeNoun(i, end, n)
	}
	if p.tokens[i].Capital() {
		return i
	}
	if n, e := p.nounAt(i); p.is(e+1, "of", "in") { // "mother-of-three", "brother-in-law"
		return p.takeNoun(i, end, n)
	}
	return p.modifier(i)
}

// readsAsNoun tells a noun from a verb of the same form: "the claim" from
// "officials claim that".
func (p *phrase) readsAsNoun(i int) bool {
	if i > p.lo && p.name.hi != i && !(p.hasNoun && p.head == i-1) {
		return true
	}
	next := i + 1
	if next >= p.hi {
		return true
	}
	switch p.kind(next) {
	case token.Word:
		const behindNoun = speechWord | verbWord | auxiliaryWord | prepositionWord | conjunctionWord
		const behindVerb = determinerWord | personalWord | possessiveWord | quantifierWord | relativeWord
		c := p.class(next)
		return c&behindVerb == 0 && c&behindNoun != 0 && !p.tokens[next].Capital()
	case token.Colon, token.Quote, token.Comma:
		return !isVerbal(p.word(i))
	}
	return true
}

// takeNoun takes the noun at [i, end) into the phrase.
func (p *phrase) takeNoun(i, end int, n noun) int {
	if p.name.len() > 0 {
		if p.nameKind != unknownName || !p.isField(p.name) && !(p.name.len() == 1 && !p.isAcronym(p.name.lo) && p.is(end-1, "minister", "secretary", "commissioner", "magistrate")) {
			p.affil, p.affilKind = p.name, p.nameKind // not the field in "Transport Secretary"
		}
		p.name, p.nameKind = run{}, unknownName
	} else if n.kind == PartyPerson && p.house.len() > 1 && p.house.hi == i {
		p.affil, p.affilKind = p.house, bodyName
	}
	p.house = run{}
	if n.kind == PartyGovernment || n.kind == PartyOrganization {
		p.house = run{i, end}
	}
	p.hasNoun, p.head = true, end-1
	if n.gender == 0 && p.noun.gender != 0 {
		n.gender = p.noun.gender
	}
	p.noun = n
	if n.use == rankNoun || p.isAbbreviated(run{i, end}) {
		if p.ranks.hi != i {
			p.ranks.lo = i
		}
		p.ranks.hi = end
	} else {
		p.ranks, p.role = run{}, end
	}
	return end
}

// isAdjective reports whether the demonym at token i stands before a noun or
// for its people, and does not start a name: "Russian" of "Russian President",
// not "American" of "American Airlines".
func (p *phrase) isAdjective(i int) bool {
	if i+1 >= p.hi || !p.tokens[i+1].Capital() || p.kind(i+1) != token.Word {
		return true
	}
	if _, end := p.nounAt(i + 1); end > i+1 {
		return true
	}
	return p.class(i+1)&(forename|demonymWord|functionWord) != 0
}

// nation takes a demonym into the phrase, as a noun if it stands for people.
func (p *phrase) nation(i int) int {
	end := p.unit(i, p.hi)
	if p.plural(i) && !p.hasNoun {
		return p.takeNoun(i, end, noun{kind: PartyGroup})
	}
	if p.hasNoun {
		return i
	}
	return end
}

// modifier reads a word in lower case before a noun.
func (p *phrase) modifier(i int) int {
	if c := p.class(i); c&(functionWord|verbWord|calendarWord) != 0 && !(c&quantifierWord != 0 && p.compound(i)) {
		return i
	}
	end := p.unit(i, p.hi)
	bare := p.start == p.lo && i == p.lo && !p.isOwned(p.lo)
	tight := p.hasNoun || p.name.len() > 0
	if end == i+1 && (p.class(i)&speechWord != 0 && (tight || bare) || tight && p.seemsVerb(i) || bare && strings.HasSuffix(p.word(i), "ly")) {
		return i
	}
	if tight && (p.kind(end) != token.Word || p.tokens[end].Gap == token.Blank) {
		return i
	}
	if !tight && !bare {
		return end
	}
	for j := end; j < min(p.hi, end+4); j = p.unit(j, p.hi) {
		if n, e := p.nounAt(j); e > j && n.use != modifierNoun && n.use != afterNoun {
			return end
		}
		if e, _ := p.bodies.Match(p.tokens, j); e >= 0 && !p.tokens[j].Capital() {
			return end
		}
		if p.kind(j) != token.Word || p.tokens[j].Capital() && p.class(j)&demonymWord == 0 || p.class(j)&(functionWord|verbWord|speechWord) != 0 ||
			tight && !(j == end && p.nameKind == bodyName && p.goesOn(j)) { // "UN human rights chief"
			break
		}
	}
	return i
}

// mention makes the mention of what was read.
func (p *phrase) mention() (mention, int) {
	m := mention{same: -1, definite: p.definite, gender: p.noun.gender, kind: p.noun.kind, noun: p.noun}
	name, title, role, affil := p.name, run{}, run{}, p.affil
	end := p.head + 1
	switch {
	case p.name.len() > 0:
		m.form, name, end = named, p.withoutLetters(p.name), p.name.hi
		if p.ranks.hi == p.name.lo {
			title = p.ranks
		}
		if p.role > p.start {
			role = run{p.start, p.role}
		}
		m.nameKind = p.nameKind
		m.attributive = p.goesOn(p.name.hi)
	case p.namesBody():
		name, affil = run{p.start, end}, run{}
		m.form, m.nameKind, m.kind, m.gender, m.noun = named, bodyName, PartyOrganization, 0, noun{}
	case p.labelled():
		name, affil = p.affil, run{}
		m.form, m.nameKind = named, bodyName
	case p.hasNoun && !p.plural(p.head) && (p.noun.kind != PartyPerson || p.noun.adjective) && p.goesOn(end):
		return mention{}, end
	case p.hasNoun:
		role = run{p.start, end}
		m.plural = p.plural(p.head)
		if m.kind == PartyPerson && m.plural {
			m.kind = PartyGroup
		}
	case p.start > p.lo && p.start < p.hi && p.class(p.start)&demonymWord != 0 && !p.goesOn(p.start+1):
		end, m.noun.descriptive = p.start+1, true
	case p.aged > 0 && !p.goesOn(p.aged):
		end, m.noun.descriptive = p.aged, true
	default:
		return mention{}, p.lo
	}
	m.run = run{p.lo, end}
	head := end - 1
	if name.len() > 0 {
		head = name.hi - 1
	}
	m.parts = parts{m.inside(name), m.inside(title), m.inside(role), m.inside(affil), uint8(head - m.lo)}
	m.possessed = p.possessiveAt(m.hi)
	if p.name.len() > 0 {
		p.guessName(&m)
	}
	return m, m.hi
}

// namesBody reports whether the capitals of a phrase that ends with a noun are
// rather the name of a body: "Human Rights Monitor".
func (p *phrase) namesBody() bool {
	if !p.hasNoun || p.definite || p.noun.proper || p.ranks.len() > 0 || p.head-p.start < 2 || p.affil.len() == 0 || p.plural(p.head) {
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
	if !p.definite || !p.hasNoun || p.class(p.head)&bodyWord == 0 || p.is(p.head, "body", "team", "force", "fund") || p.goesOn(p.head+1) {
		return false
	}
	return name.len() > 0 && name.hi == p.head && p.affilKind == unknownName &&
		p.class(name.lo)&(forename|surname) == 0 && (name.len() > 1 || p.class(name.lo)&demonymWord == 0)
}

// compound reports whether token i and the next ones are one word with
// hyphens: "45-year-old".
func (d *doc) compound(i int) bool {
	return d.kind(i+1) == token.Dash && d.tokens[i+1].Gap == token.Glued && i+2 < len(d.tokens) && d.tokens[i+2].Gap == token.Glued &&
		d.is(i+1, "-", "‐", "‑")
}

// unit returns the index behind the word at i with its hyphens.
func (d *doc) unit(i, hi int) int {
	end := i + 1
	for end+1 < hi && d.compound(end-1) && (d.kind(end+1) == token.Word || d.kind(end+1) == token.Number) {
		end += 2
	}
	return end
}

// goesOn reports whether a word at token i is likely a noun that the phrase
// before it only modifies: "offensive" of "a major offensive".
func (d *doc) goesOn(i int) bool {
	return i < len(d.tokens) && d.tokens[i].Kind == token.Word && d.tokens[i].Shape == token.Lower && d.tokens[i].Gap <= token.Line &&
		d.class(i)&(functionWord|verbWord|speechWord|calendarWord) == 0 && !d.seemsVerb(i)
}

// possessiveAt reports whether the mark of the genitive stands at token i.
func (d *doc) possessiveAt(i int) bool {
	switch d.kind(i) {
	case token.Clitic:
		return strings.HasSuffix(d.word(i), "s") || strings.HasSuffix(d.word(i), "S")
	case token.Quote:
		return d.tokens[i].Gap == token.Glued && i+1 < len(d.tokens) && d.tokens[i+1].Gap == token.Space && strings.HasSuffix(d.word(i-1), "s") && d.is(i, "'", "’")
	}
	return false
}

// isOwned reports whether a possessor stands before token i.
func (d *doc) isOwned(i int) bool {
	return i > 0 && (d.tokens[i-1].Kind == token.Clitic || d.class(i-1)&possessiveWord != 0)
}

// seemsVerb reports whether token i has the ending of a verb and is not known as a
// noun, as "rights" is.
func (d *doc) seemsVerb(i int) bool { return isVerbal(d.word(i)) && d.class(i)&nounWord == 0 }

// isVerbal reports whether a word in lower case has the ending of a verb.
func isVerbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}
