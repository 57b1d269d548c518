package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// maxPhrase is the longest noun phrase, in tokens, without the phrases behind
// its head.
const maxPhrase = 30

// A phrase reads one noun phrase: determiner, modifiers, nouns, name.
//
//	former | Ghanaian | judge | Akosua Frimpong
//	Army spokesman | Maj. Gen. | Kasereka Lukole
//
// Names and nouns may come several times; each noun makes the name before it
// a part of the role.
type phrase struct {
	d      *doc
	lo, hi int // from where, and the furthest token to read

	start    int  // first token behind the determiner
	definite bool //
	noun     noun // the last one
	hasNoun  bool
	head     int // of the last noun
	ranks    run // the run of ranks before the name
	roleHi   int // behind the last noun that is no rank
	seg      run // the name that is being read
	segKind  nameKind
	segParty PartyKind // of a body
	affil    run       // the last name before a noun
	quantity bool
	known    bool // only words that were names before can be names
}

// read reads the phrase and returns the index behind it.
func (p *phrase) read() (mention, int) {
	i := p.determiner(p.lo)
	p.start = i
	for i < p.hi {
		next := p.element(i)
		if next == i {
			next = p.office(i)
		}
		if next == i {
			next = p.joined(i)
		}
		if next == i {
			break
		}
		i = next
	}
	return p.mention()
}

// office reads what an office belongs to where the name of its holder follows:
// "of the House" of "Speaker of the House Newt Gingrich".
func (p *phrase) office(i int) int {
	d := p.d
	if !p.hasNoun || p.head != i-1 || p.noun.kind != PartyPerson || !d.is(i, "of", "to", "for") {
		return i
	}
	lo := i + 1
	if lo >= p.hi {
		return i
	}
	_, end := d.bodies.Match(d.tokens, lo)
	if d.is(lo, "the") {
		lo++
	}
	if end <= lo && lo < p.hi && d.tokens[lo].Capital() {
		_, end = d.bodies.Match(d.tokens, lo)
	}
	if _, place := d.placeName(lo); place > end {
		end = place
	}
	if end <= lo || end >= p.hi || !d.tokens[end].Capital() || d.kind(end) != token.Word || d.wordKind(end)&functionWord != 0 {
		return i
	}
	if _, e := d.nounAt(end); e > end {
		return i
	}
	p.affil, p.roleHi, p.ranks = run{lo, end}, end, run{}
	return end
}

// joined reads the second half of a body's name behind "and": "and Emergency
// Management Authority" of "Disaster and Emergency Management Authority".
func (p *phrase) joined(i int) int {
	d := p.d
	if p.seg.len() == 0 || p.seg.hi != i || p.segKind != unknownName || !d.is(i, "and", "&") || d.wordKind(p.seg.lo)&(forename|surname) != 0 {
		return i
	}
	for j := i + 1; j < min(p.hi, i+6) && d.tokens[j].Capital() && d.kind(j) == token.Word && d.wordKind(j)&(functionWord|forename|surname) == 0; j = d.unit(j, p.hi) {
		if e, end := d.bodies.Match(d.tokens, j); e >= 0 && (d.bodies.nouns[e].use != nameNoun || j == i+1) {
			return i
		} else if e >= 0 {
			p.seg.hi, p.segKind, p.segParty = end, bodyName, d.bodies.nouns[e].kind
			return p.ofName(end)
		}
	}
	return i
}

// determiner skips articles and numbers.
func (p *phrase) determiner(i int) int {
	d := p.d
	for ; i < p.hi; i++ {
		c := d.wordKind(i)
		switch {
		case d.kind(i) == token.Number && !d.compound(i):
			p.quantity = true
		case c&quantifierWord != 0:
			p.quantity = true
		case c&determinerWord != 0 && !(d.is(i, "that", "this") && i+1 < p.hi && d.tokens[i+1].Capital()):
			p.definite = !d.is(i, "a", "an")
		default:
			return i
		}
		if i > p.lo && d.tokens[i].Gap == token.Blank {
			return i
		}
	}
	return i
}

// compound reports whether token i and the next ones are one word with
// hyphens: "45-year-old".
func (d *doc) compound(i int) bool {
	return d.kind(i+1) == token.Dash && d.tokens[i+1].Gap == token.Glued && i+2 < len(d.tokens) && d.tokens[i+2].Gap == token.Glued
}

// unit returns the index behind the word at i with its hyphens.
func (d *doc) unit(i, hi int) int {
	end := i + 1
	for end+1 < hi && d.compound(end-1) && (d.kind(end+1) == token.Word || d.kind(end+1) == token.Number) {
		end += 2
	}
	return end
}

// element reads one element of the phrase at token i and returns the index
// behind it, i at the end of the phrase.
func (p *phrase) element(i int) int {
	d := p.d
	t := d.tokens[i]
	if i > p.lo && t.Gap == token.Blank || d.dated[i] {
		return i
	}
	if t.Kind == token.Number && d.compound(i) && p.seg.len() == 0 && !p.hasNoun {
		return p.modifier(i)
	}
	if t.Kind != token.Word {
		return i
	}
	if end := p.body(i); end > i {
		return end
	}
	if end := p.nounAt(i); end > i {
		return end
	}
	if t.Capital() || d.wordKind(i)&particleWord != 0 {
		return p.nameWord(i)
	}
	return p.modifier(i)
}

// body reads the name of a listed body or place, or a common noun for one.
func (p *phrase) body(i int) int {
	d := p.d
	if e, end := d.bodies.Match(d.tokens, i); e >= 0 {
		n := d.bodies.nouns[e]
		switch {
		case !d.tokens[i].Capital() || !d.tokens[end-1].Capital():
			return p.takeNoun(i, end, n)
		case n.use == nameNoun:
			return p.bodyNoun(i, end, n)
		}
		if p.seg.len() == 0 {
			p.seg.lo = i
		}
		p.seg.hi, p.segKind, p.segParty = end, bodyName, n.kind
		return p.ofName(end)
	}
	if e, end := d.agencies.Match(d.tokens, i); e >= 0 && p.seg.len() == 0 && d.tokens[i].Capital() {
		p.seg, p.segKind, p.segParty = run{i, end}, bodyName, PartyOrganization
		return end
	}
	if p.seg.len() > 0 {
		return i
	}
	if e, end := d.placeName(i); end > i && d.tokens[i].Capital() && !d.startsPersonName(i, end) {
		if place := d.gazetteer.places[e]; place.kind == placeCountry && !place.name || d.meansPlace(place, i, end) {
			p.seg, p.segKind = run{i, end}, placeName
			return end
		}
	}
	return i
}

// startsPersonName reports whether the place at [i, end) is rather somebody's
// first name.
func (d *doc) startsPersonName(i, end int) bool {
	return end == i+1 && d.wordKind(i)&forename != 0 && end < len(d.tokens) && d.tokens[end].Capital() && d.wordKind(end)&functionWord == 0 && d.tokens[end].Kind == token.Word
}

// bodyNoun reads a word that ends the name of a body: "Committee" of "Senate
// Intelligence Committee".
func (p *phrase) bodyNoun(i, end int, n noun) int {
	d := p.d
	lo := i
	for lo > p.start && (d.tokens[lo-1].Capital() && d.kind(lo-1) == token.Word || d.kind(lo-1) == token.Dash) {
		lo--
	}
	if lo == i && !(d.is(end, "of", "for") && p.ofNameEnd(end) > end) && (p.definite || end >= p.hi || !d.tokens[end].Capital()) {
		return p.takeNoun(i, end, n)
	}
	p.seg, p.segKind, p.segParty = run{lo, end}, bodyName, n.kind
	p.hasNoun, p.ranks = p.hasNoun && p.roleHi <= lo, run{}
	p.roleHi = min(p.roleHi, lo)
	return p.ofName(end)
}

// ofName takes what belongs to a body's name behind "of" and its like: "of
// Homeland Security".
func (p *phrase) ofName(end int) int {
	p.seg.hi = p.ofNameEnd(end)
	return p.seg.hi
}

func (p *phrase) ofNameEnd(end int) int {
	d := p.d
	for end+1 < p.hi && d.is(end, "of", "for", "on") {
		next := end + 1
		if d.is(next, "the") {
			next++
		}
		first := next
		for next < p.hi && d.tokens[next].Capital() && d.kind(next) == token.Word && d.tokens[next].Gap <= token.Line && d.wordKind(next)&functionWord == 0 {
			if next > first && p.isFirstName(next, next+1) {
				break
			}
			next = d.unit(next, p.hi)
		}
		if next == first {
			break
		}
		end = next
		if _, place := d.placeName(first); place == first {
			end = p.andEnd(end)
		}
	}
	return end
}

// andEnd returns the index behind one more word of a body's name behind "and":
// "and Sculpture" of "Academy of Painting and Sculpture".
func (p *phrase) andEnd(i int) int {
	d := p.d
	j := i + 1
	if !d.is(i, "and", "&") || j >= p.hi || !d.tokens[j].Capital() || d.kind(j) != token.Word || d.wordKind(j)&(functionWord|forename|surname) != 0 {
		return i
	}
	if e, _ := d.bodies.Match(d.tokens, j); e >= 0 {
		return i
	}
	if _, end := d.placeName(j); end > j {
		return i
	}
	for j < p.hi && d.tokens[j].Capital() && d.kind(j) == token.Word && d.wordKind(j)&functionWord == 0 {
		j = d.unit(j, p.hi)
	}
	return j
}

// nounAt reads a title, an office or a role.
func (p *phrase) nounAt(i int) int {
	d := p.d
	n, end := d.nounAt(i)
	if end == i {
		return i
	}
	if end == i+1 && d.compound(i) {
		return p.compoundNoun(i)
	}
	capital := d.tokens[i].Capital()
	if n.use == afterNoun || n.use == modifierNoun || n.adjective && p.modifies(end) {
		if p.seg.len() > 0 || p.hasNoun && d.wordKind(i)&(speechWord|verbWord) != 0 {
			return i
		}
		return end
	}
	if d.wordKind(i)&functionWord != 0 && end == i+1 || p.isInitial(i, end) {
		return i
	}
	if capital && (p.isSurname(i, end) || n.use != rankNoun && p.isFirstName(i, end)) {
		return i
	}
	if !capital && end == i+1 && d.wordKind(i)&(speechWord|verbWord) != 0 && !p.readsAsNoun(i) {
		return i
	}
	return p.takeNoun(i, end, n)
}

// modifies reports whether an adjective before token i modifies the noun there.
func (p *phrase) modifies(i int) bool {
	d := p.d
	if i >= p.hi || d.kind(i) != token.Word || d.tokens[i].Shape != token.Lower {
		return false
	}
	return d.wordKind(i)&(functionWord|verbWord) == 0 && (d.wordKind(i)&speechWord == 0 || d.wordKind(i)&lemmaWord != 0)
}

// compoundNoun reads a word with hyphens that starts with a noun; its last part
// tells whether it is one: "rapper-turned-candidate", not "army-run".
func (p *phrase) compoundNoun(i int) int {
	d := p.d
	end := d.unit(i, p.hi)
	if n, e := d.nounAt(end - 1); e == end && n.use != modifierNoun && n.use != afterNoun {
		return p.takeNoun(i, end, n)
	}
	if d.tokens[i].Capital() {
		return i
	}
	return p.modifier(i)
}

// isInitial reports whether a rank of one letter is rather an initial inside a
// name: "M." of "Steven M. Lind".
func (p *phrase) isInitial(i, end int) bool {
	return p.seg.hi == i && p.seg.len() > 0 && p.d.tokens[i].End-p.d.tokens[i].Start == 1 && end == i+2
}

// isFirstName reports whether a noun with a capital is rather somebody's first
// name: "Bill Clinton", "Dean Smith".
func (p *phrase) isFirstName(i, end int) bool {
	d := p.d
	return end == i+1 && d.wordKind(i)&forename != 0 && end < p.hi && d.tokens[end].Capital() && d.kind(end) == token.Word &&
		d.tokens[end].Gap <= token.Line && d.wordKind(end)&functionWord == 0
}

// isSurname reports whether a noun with a capital is rather the second part of
// a name: "Tim Cook", "Mr. Page".
func (p *phrase) isSurname(i, end int) bool {
	d := p.d
	if end == i+1 && p.ranks.len() > 0 && p.ranks.hi == i && (end >= p.hi || !d.tokens[end].Capital()) {
		return true
	}
	if end > i+1 || p.seg.len() == 0 || p.segKind == bodyName || p.segKind == placeName {
		return false
	}
	if d.wordKind(p.seg.lo)&forename == 0 || p.seg.len() > 3 {
		return false
	}
	return end >= p.hi || !d.tokens[end].Capital()
}

// readsAsNoun tells a noun from a verb of the same form: "the claim" from
// "officials claim that".
func (p *phrase) readsAsNoun(i int) bool {
	d := p.d
	if i > p.lo && p.seg.hi != i && !(p.hasNoun && p.head == i-1) {
		return true
	}
	next := i + 1
	if next >= p.hi {
		return true
	}
	if d.wordKind(next)&(determinerWord|personalWord|possessiveWord|quantifierWord|relativeWord) != 0 || d.kind(next) == token.Quote || d.tokens[next].Capital() {
		return false
	}
	return d.wordKind(next)&(speechWord|verbWord|auxiliaryWord|prepositionWord|conjunctionWord) != 0 || d.kind(next) != token.Word
}

// takeNoun takes the noun at [i, end) into the phrase.
func (p *phrase) takeNoun(i, end int, n noun) int {
	if p.seg.len() > 0 {
		p.affil, p.seg, p.segKind = p.seg, run{}, unknownName
	}
	p.hasNoun, p.head = true, end-1
	if n.gender == 0 && p.noun.gender != 0 {
		n.gender = p.noun.gender
	}
	p.noun = n
	if n.use == rankNoun || p.d.isAbbreviated(run{i, end}) {
		if p.ranks.hi != i {
			p.ranks.lo = i
		}
		p.ranks.hi = end
	} else {
		p.ranks, p.roleHi = run{}, end
	}
	return end
}

// nameWord reads a word of a name at token i, with the marks that belong to it.
func (p *phrase) nameWord(i int) int {
	d := p.d
	c := d.wordKind(i)
	t := d.tokens[i]
	if c&particleWord != 0 && !t.Capital() || c&particleWord != 0 && p.seg.len() == 0 {
		return p.particle(i)
	}
	if c&calendarWord != 0 && c&forename == 0 || t.Kind != token.Word || !t.Capital() {
		return i
	}
	if p.known && !p.isKnown(i) || i == p.lo && d.startsSentence(i) && d.startsClause(i) {
		return i
	}
	if p.segKind == bodyName && p.seg.len() > 0 && c&surname != 0 && !p.isFirstName(i, i+1) {
		return i
	}
	if p.isComplete(i) {
		return i
	}
	if i == p.lo && p.leadsIn(i) {
		p.lo, p.start = i+1, i+1
		return i + 1
	}
	if c&functionWord != 0 && !(c&forename != 0 && i+1 < p.hi && d.tokens[i+1].Capital() && d.wordKind(i+1)&functionWord == 0) {
		return i
	}
	if c&demonymWord != 0 && p.seg.len() == 0 && p.isAdjective(i) {
		return p.nation(i)
	}
	end := d.unit(i, p.hi)
	if p.segKind != unknownName && p.seg.len() > 0 && p.isFirstName(i, end) {
		p.affil, p.seg = p.seg, run{}
	}
	if p.seg.len() == 0 {
		p.seg.lo, p.segKind = i, unknownName
	} else if p.segKind == placeName {
		p.segKind = unknownName
	}
	// Initials and abbreviations: "Samuel L. Jackson".
	if end < p.hi && d.kind(end) == token.Stop && d.tokens[end].Gap == token.Glued && t.End-t.Start <= 2 && end+1 < p.hi && d.tokens[end+1].Capital() {
		end++
	}
	p.seg.hi = end
	if end < p.hi && d.wordKind(end)&suffixWord != 0 && d.tokens[end].Capital() {
		end++
		p.seg.hi = end
	} else if end+1 < p.hi && d.kind(end) == token.Comma && d.is(end+1, "jr", "sr") {
		end += 2
		p.seg.hi = end
	}
	if end < p.hi && end > i && d.kind(end) == token.Stop && d.tokens[end].Gap == token.Glued && d.is(end-1, "jr", "sr") && end+1 < p.hi {
		end++
		p.seg.hi = end
	}
	return end
}

// startsClause reports whether the capital word at token i, the first of a
// sentence, is a verb or a participle: "Asked", "Speaking".
func (d *doc) startsClause(i int) bool {
	c := d.wordKind(i)
	if c&(forename|surname) != 0 {
		return d.is(i, "said")
	}
	w := d.word(i)
	return c&(speechWord|verbWord) != 0 || (strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")) && i+1 < len(d.tokens) && !d.tokens[i+1].Capital()
}

// isKnown reports whether the word at token i of a headline is part of a name:
// it was in one before, or it is somebody's first name before such a word.
func (p *phrase) isKnown(i int) bool {
	d := p.d
	end := d.unit(i, p.hi)
	if d.book.has(d.text[d.tokens[i].Start:d.tokens[end-1].End]) {
		return true
	}
	return p.isFirstName(i, end) && (d.wordKind(end)&surname != 0 || d.book.has(d.word(end)))
}

// isComplete reports whether the name read so far is somebody's first and last
// name, and the words from token i are no part of it: "Barack Obama Election
// Day".
func (p *phrase) isComplete(i int) bool {
	d := p.d
	if p.seg.len() != 2 || p.segKind == bodyName || d.wordKind(p.seg.lo+1)&surname == 0 {
		return false
	}
	return d.wordKind(i)&(forename|surname|suffixWord) == 0 && i+1 < p.hi && d.tokens[i+1].Capital() && d.wordKind(i+1)&(forename|surname|suffixWord) == 0
}

// leadsIn reports whether token i has its capital only as the first word of a
// sentence before a name: "Watch" of "Watch Maria Silva sing".
func (p *phrase) leadsIn(i int) bool {
	d := p.d
	return d.startsSentence(i) && d.wordKind(i)&(forename|surname) == 0 && d.tokens[i].Shape == token.Title && i+1 < p.hi && d.tokens[i+1].Capital() &&
		d.kind(i+1) == token.Word && p.isFirstName(i+1, i+2)
}

// particle reads the small words inside or before a name: "de la", "bin".
func (p *phrase) particle(i int) int {
	d := p.d
	end := i
	for end < p.hi && end < i+3 && d.wordKind(end)&particleWord != 0 {
		end = d.unit(end, p.hi)
	}
	if d.tokens[end-1].Capital() && end > i+1 || end < p.hi && d.tokens[end].Capital() && d.kind(end) == token.Word && d.tokens[end].Gap <= token.Line {
		inside := p.seg.len() > 0
		if !inside && (d.wordKind(i)&functionWord != 0 || p.hasNoun && p.head != i-1) {
			return i
		}
		if d.wordKind(i)&functionWord != 0 && !(inside && d.tokens[i].Capital()) && d.is(i, "as", "an") {
			return i
		}
		if !inside {
			p.seg.lo, p.segKind = i, unknownName
		}
		p.seg.hi = end
		return end
	}
	if d.tokens[i].Capital() && d.wordKind(i)&functionWord == 0 {
		if p.seg.len() == 0 {
			p.seg.lo, p.segKind = i, unknownName
		}
		p.seg.hi = d.unit(i, p.hi)
		return p.seg.hi
	}
	return i
}

// isAdjective reports whether the demonym at token i stands before a noun or
// for its people, and does not start a name: "Russian" of "Russian President",
// not "American" of "American Airlines".
func (p *phrase) isAdjective(i int) bool {
	d := p.d
	if i+1 >= p.hi || !d.tokens[i+1].Capital() || d.kind(i+1) != token.Word {
		return true
	}
	if _, end := d.nounAt(i + 1); end > i+1 {
		return true
	}
	return d.wordKind(i+1)&(forename|demonymWord|functionWord) != 0
}

// nation takes a demonym into the phrase, as a noun if it stands for people.
func (p *phrase) nation(i int) int {
	d := p.d
	end := d.unit(i, p.hi)
	if d.isPlural(i) && !p.hasNoun {
		return p.takeNoun(i, end, noun{kind: PartyGroup})
	}
	if p.hasNoun {
		return i
	}
	return end
}

// modifier reads a word in lower case before a noun.
func (p *phrase) modifier(i int) int {
	d := p.d
	if d.wordKind(i)&(functionWord|verbWord|calendarWord) != 0 {
		return i
	}
	end := d.unit(i, p.hi)
	bare := p.start == p.lo && i == p.lo && !d.isOwned(p.lo)
	tight := p.hasNoun || p.seg.len() > 0
	if end == i+1 && (d.wordKind(i)&speechWord != 0 && (tight || bare) || tight && isVerbal(d.word(i)) || bare && strings.HasSuffix(d.word(i), "ly")) {
		return i
	}
	if tight && (d.kind(end) != token.Word || d.tokens[end].Gap == token.Blank) {
		return i
	}
	if !tight && !bare {
		return end
	}
	for j := end; j < min(p.hi, end+4); j = d.unit(j, p.hi) {
		if n, e := d.nounAt(j); e > j && n.use != modifierNoun && n.use != afterNoun {
			return end
		}
		if e, _ := d.bodies.Match(d.tokens, j); e >= 0 && !d.tokens[j].Capital() {
			return end
		}
		if d.kind(j) != token.Word || d.tokens[j].Capital() && d.wordKind(j)&demonymWord == 0 || d.wordKind(j)&(functionWord|verbWord|speechWord) != 0 || tight {
			break
		}
	}
	return i
}

// isOwned reports whether a possessor stands before token i.
func (d *doc) isOwned(i int) bool {
	return i > 0 && (d.tokens[i-1].Kind == token.Clitic || d.wordKind(i-1)&possessiveWord != 0)
}

// isVerbal reports whether a word in lower case has the ending of a verb.
func isVerbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// mention makes the mention of what was read.
func (p *phrase) mention() (mention, int) {
	d := p.d
	m := mention{same: -1, entity: -1, definite: p.definite, affil: p.affil, gender: p.noun.gender, kind: p.noun.kind}
	switch {
	case p.seg.len() > 0:
		m.run, m.form, m.name, m.head = run{p.lo, p.seg.hi}, named, p.seg, p.seg.hi-1
		m.title = p.ranks
		if p.ranks.len() > 0 && p.ranks.hi != p.seg.lo {
			m.title = run{}
		}
		if p.roleHi > p.start {
			m.role = run{p.start, p.roleHi}
		}
		m.nameKind = p.segKind
		m.attributive = d.goesOn(p.seg.hi)
		d.guessName(&m, p)
	case p.hasNoun && !d.isPlural(p.head) && (p.noun.kind != PartyPerson || p.noun.adjective) && d.goesOn(p.head+1):
		return mention{}, p.head + 1
	case p.hasNoun:
		m.run, m.form, m.head = run{p.lo, p.head + 1}, nominal, p.head
		m.role = run{p.start, p.head + 1}
		m.plural = d.isPlural(p.head)
		if m.kind == PartyPerson && m.plural {
			m.kind = PartyGroup
		}
	case p.start > p.lo && p.start < p.hi && d.wordKind(p.start)&demonymWord != 0 && !d.goesOn(p.start+1):
		m.run, m.form, m.head = run{p.lo, p.start + 1}, nominal, p.start
	default:
		return mention{}, p.lo
	}
	m.possessed = d.possessiveAt(m.hi)
	return m, m.hi
}

// goesOn reports whether a word at token i is likely a noun that the phrase
// before it only modifies: "offensive" of "a major offensive".
func (d *doc) goesOn(i int) bool {
	return i < len(d.tokens) && d.tokens[i].Kind == token.Word && d.tokens[i].Shape == token.Lower && d.tokens[i].Gap <= token.Line &&
		d.wordKind(i)&(functionWord|verbWord|speechWord|calendarWord) == 0 && !isVerbal(d.word(i))
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

// isAcronym reports whether token i is written in capitals only: "NATO".
func (d *doc) isAcronym(i int) bool {
	t := d.tokens[i]
	return t.Shape == token.Upper && t.End-t.Start > 1
}

// guessName guesses from the words what a name names.
func (d *doc) guessName(m *mention, p *phrase) {
	if m.nameKind == unknownName || m.nameKind == placeName {
		first := d.wordKind(m.name.lo)
		switch {
		case m.title.len() > 0 || p.hasNoun && p.roleHi == m.name.lo && p.noun.kind == PartyPerson:
			m.nameKind = personName
		case m.nameKind == placeName:
		case p.hasNoun && p.roleHi == m.name.lo, p.definite && p.start == m.name.lo, d.isAcronym(m.name.lo):
			m.nameKind = bodyName
		case first&forename != 0 && m.name.len() > 1:
			m.nameKind = personName
		case m.name.len() == 1 && d.tokens[m.name.lo].Shape == token.Mixed && first&surname == 0:
			m.nameKind = bodyName
		case m.name.len() >= 2 && m.name.len() <= 6:
			m.nameKind = personName
		}
	}
	switch m.nameKind {
	case bodyName:
		m.kind = p.segParty
		if m.kind == PartyPerson {
			m.kind = PartyOrganization
		}
	case placeName:
		m.kind = PartyGovernment
	default:
		m.kind = PartyPerson
		if m.gender == 0 {
			if c := d.wordKind(m.name.lo) & forename; c == manName {
				m.gender = male
			} else if c == womanName {
				m.gender = female
			}
		}
	}
}
