package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// nameWord reads a word of a name at token i with the marks that belong to it:
// the point of an initial, a comma before "Jr.".
func (p *phrase) nameWord(i int) int {
	c := p.class(i)
	if c&particleWord != 0 && (p.name.len() == 0 || !p.tokens[i].Capital()) && !p.isPoint(i+1) {
		return p.particle(i)
	}
	if !p.nameLike(i) || p.names != nil && !p.isKnown(i) || i == p.lo && p.startsClause(i) || p.isComplete(i) {
		return i
	}
	if i == p.lo && p.leadsIn(i) {
		p.lo, p.start = i+1, i+1
		return i + 1
	}
	if c&demonymWord != 0 && p.name.len() == 0 && p.isAdjective(i) {
		return p.nation(i)
	}
	end := p.unit(i, p.hi)
	if p.is(i, "d", "r") && end > i+1 {
		return end // "D-Ohio"
	}
	if next := p.plainWord(i, end); next > i {
		return next
	}
	if p.isFirstName(i, end) && p.startsHolder(i, end) {
		p.affil, p.name, p.role = p.name, run{}, i
	}
	if p.name.len() == 0 || p.nameKind == placeName {
		p.nameKind = unknownName
	}
	return p.extendName(i, p.suffix(p.initial(i, end)))
}

// nickname reads the words in quotation marks or brackets at token i that stand
// inside the name of a person: "Buddy" of Bill "Buddy" Orr.
func (p *phrase) nickname(i int) int {
	const longest = 3
	if p.name.hi != i || p.name.len() == 0 || p.class(p.name.lo)&forename == 0 || p.nameKind != unknownName || p.tokens[i].Gap != token.Space {
		return i
	}
	for j := i + 1; j < min(p.hi-1, i+2+longest); j++ {
		switch p.kind(j) {
		case token.Quote, token.Close:
			if j > i+1 && p.tokens[j].Gap == token.Glued && (p.isNameWord(j+1) || p.class(j+1)&particleWord != 0) && p.tokens[j+1].Gap == token.Space {
				return p.nameWord(j + 1)
			}
			return i
		case token.Word:
			if !p.tokens[j].Capital() && !p.is(j, "the") {
				return i
			}
		default:
			return i
		}
	}
	return i
}

// plainWord reads [i, end), the first word of a sentence, where what stands
// behind it shows that it is no name: "Proponents say", "Recent polls". It
// returns i for a name.
func (p *phrase) plainWord(i, end int) int {
	switch {
	case i > p.lo || end >= p.hi || !p.startsSentence(i) || p.class(i)&(forename|surname) != 0:
		return i
	case p.plural(i) && p.class(end)&(lemmaWord|auxiliaryWord) != 0 && !p.is(end, "has", "was", "is"):
		return p.takeNoun(i, end, noun{kind: PartyGroup})
	case !p.isAcronym(i) && p.goesOn(end) && p.class(end)&particleWord == 0:
		return end
	}
	return i
}

// startsHolder reports whether the first name at [i, end) starts the name of who
// holds the office, or belongs to the body, that the name read so far is: "Palm
// County Supervisor Susan Lind".
func (p *phrase) startsHolder(i, end int) bool {
	if p.name.len() == 0 {
		return false
	}
	if p.nameKind != unknownName {
		return true
	}
	for j := p.name.lo; j < p.name.hi; j++ {
		if p.class(j)&(forename|surname|particleWord) != 0 {
			return false
		}
	}
	body, _ := p.bodies.Match(p.tokens, end)
	return p.name.len() >= 2 && body < 0
}

// extendName makes [i, end) the end of the name that is being read.
func (p *phrase) extendName(i, end int) int {
	if p.name.len() == 0 {
		p.name.lo = i
	}
	if p.nameKind == bodyName && p.name.len() == 1 {
		p.bodyKind = PartyOrganization // "PT" is a party, "PT Raya" none
	}
	p.name.hi = end
	return end
}

// nameLike reports whether the word at token i can be part of a name: it has a
// capital, and if it is also a word of the grammar it is a first name before
// another name ("Will Brandt").
func (p *phrase) nameLike(i int) bool {
	c := p.class(i)
	if !p.isCapitalWord(i) || c&calendarWord != 0 && c&forename == 0 {
		return false
	}
	if p.name.hi == i && p.name.len() > 0 && c&(determinerWord|prepositionWord|conjunctionWord|relativeWord) == 0 &&
		(p.name.len() == 1 && p.class(p.name.lo)&forename != 0 || p.nameKind == unknownName && p.isNameWord(i+1)) {
		return true // "Josiah Were", "Truong My Hanh"
	}
	return c&functionWord == 0 || c&forename != 0 && i+1 < p.hi && p.isCapitalWord(i+1) && p.class(i+1)&(functionWord|calendarWord) == 0
}

// isCapitalWord reports whether token i is a word with a capital.
func (d *doc) isCapitalWord(i int) bool {
	return i < len(d.tokens) && d.tokens[i].Kind == token.Word && d.tokens[i].Capital()
}

// isNameWord reports whether token i is a word with a capital that goes on
// after the token before it and is none of the grammar.
func (d *doc) isNameWord(i int) bool {
	return d.isCapitalWord(i) && d.tokens[i].Gap <= token.Line && d.class(i)&functionWord == 0
}

// initial returns the index behind the point that belongs to the word at
// [i, end): "L." of "Samuel L. Orr".
func (p *phrase) initial(i, end int) int {
	if p.isPoint(end) && p.tokens[i].End-p.tokens[i].Start <= 2 && end+1 < p.hi && p.tokens[end+1].Capital() {
		return end + 1
	}
	return end
}

// isPoint reports whether a point stands right behind the word before token i.
func (p *phrase) isPoint(i int) bool {
	return i < p.hi && p.kind(i) == token.Stop && p.tokens[i].Gap == token.Glued
}

// suffix returns the index behind "Jr." and its like at token i.
func (p *phrase) suffix(i int) int {
	end := i
	switch {
	case i < p.hi && p.class(i)&suffixWord != 0 && p.tokens[i].Capital():
		end = i + 1
	case i+1 < p.hi && p.kind(i) == token.Comma && p.is(i+1, "jr", "sr"):
		end = i + 2
	default:
		return i
	}
	if p.isPoint(end) && end+1 < p.hi {
		end++
	}
	return end
}

// withoutLetters returns the name without the letters behind it that tell of an
// honour or a seat: "Helen Marsh KC", "Yasmin Akhtar MP".
func (p *phrase) withoutLetters(name run) run {
	for name.len() > 2 && p.isAcronym(name.hi-1) && p.class(name.hi-1)&suffixWord == 0 {
		if e, end := p.titles.Match(p.tokens, name.hi-1); e < 0 || end != name.hi {
			break
		}
		name.hi--
	}
	return name
}

// isFirstName reports whether the word at [i, end) is somebody's first name, and
// the name goes on: "Bill Clinton", "Dean Smith".
func (p *phrase) isFirstName(i, end int) bool {
	return end == i+1 && end < p.hi && p.class(i)&forename != 0 && p.isNameWord(end)
}

// isSurname reports whether a noun with a capital is rather the last part of a
// name: "Tim Cook", "Mr. Page".
func (p *phrase) isSurname(i, end int) bool {
	if end > i+1 || end < p.hi && p.tokens[end].Capital() {
		return false
	}
	if p.ranks.len() > 0 && p.ranks.hi == i {
		return true
	}
	return p.nameKind == unknownName && p.name.len() > 0 && p.name.len() <= 3 && p.class(p.name.lo)&forename != 0
}

// isInitial reports whether a rank of one letter is rather an initial inside a
// name: "M." of "Steven M. Lind".
func (p *phrase) isInitial(i, end int) bool {
	return p.name.hi == i && p.name.len() > 0 && p.tokens[i].End-p.tokens[i].Start == 1 && end == i+2
}

// isKnown reports whether the word at token i of a headline is part of a name:
// it was in one before, or it is somebody's first name before such a word.
func (p *phrase) isKnown(i int) bool {
	end := p.unit(i, p.hi)
	if p.names[keyOf(p.text[p.tokens[i].Start:p.tokens[end-1].End])] {
		return true
	}
	return p.isFirstName(i, end) && (p.class(end)&surname != 0 || p.names[keyOf(p.word(end))])
}

// isComplete reports whether the word at token i starts something else behind
// the name read so far: behind a first and a last name ("Barack Obama Election
// Day"), or somebody's name behind that of a body ("in the Post Trump said").
func (p *phrase) isComplete(i int) bool {
	const named = forename | surname | suffixWord
	c := p.class(i)
	if p.nameKind == bodyName && p.name.len() > 0 {
		return c&surname != 0 && !p.isFirstName(i, i+1)
	}
	return p.name.len() == 2 && p.class(p.name.lo+1)&surname != 0 && c&named == 0 &&
		i+1 < p.hi && p.tokens[i+1].Capital() && p.class(i+1)&named == 0
}

// leadsIn reports whether token i has its capital only as the first word of a
// sentence before a name: "Watch" of "Watch Maria Silva sing".
func (p *phrase) leadsIn(i int) bool {
	return p.startsSentence(i) && p.class(i)&(forename|surname) == 0 && p.tokens[i].Shape == token.Title &&
		i+1 < p.hi && p.isCapitalWord(i+1) && p.isFirstName(i+1, i+2)
}

// startsClause reports whether token i is a verb, a participle or a preposition that
// has its capital only as the first word of a sentence: "Asked", "Speaking".
func (p *phrase) startsClause(i int) bool {
	c := p.class(i)
	switch {
	case !p.startsSentence(i):
		return false
	case c&(forename|surname) != 0:
		return p.is(i, "said")
	case c&(speechWord|verbWord) != 0:
		return true
	}
	if _, end := p.connective(i, p.hi); end > i {
		return true // "Prior to"
	}
	w := p.word(i)
	return (strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly")) && !p.isCapitalWord(i+1)
}

// particle reads the small words inside or before a name: "de la", "bin".
func (p *phrase) particle(i int) int {
	inside := p.name.len() > 0
	end := i
	for end < p.hi && end < i+3 && p.class(end)&particleWord != 0 {
		end = p.unit(end, p.hi)
	}
	grammar := p.class(i)&functionWord != 0
	switch {
	case grammar && !(inside && p.tokens[i].Capital()):
		return i
	case p.tokens[end-1].Capital() && end > i+1, end < p.hi && p.isCapitalWord(end) && p.tokens[end].Gap <= token.Line:
		if !inside && (grammar || p.hasNoun && p.head != i-1) {
			return i
		}
	case p.tokens[i].Capital() && !grammar:
		end = p.unit(i, p.hi)
	default:
		return i
	}
	if !inside {
		p.nameKind = unknownName
	}
	return p.extendName(i, end)
}

// guessName guesses from the words of the phrase what its name names, of which
// kind and gender the party is.
func (p *phrase) guessName(m *mention) {
	if p.nameKind != bodyName {
		m.nameKind = p.guessNameKind(m)
	}
	switch m.nameKind {
	case bodyName:
		m.kind = max(p.bodyKind, PartyOrganization)
	case placeName:
		m.kind = PartyGovernment
	default:
		m.kind = PartyPerson
		if m.gender == 0 {
			m.gender = p.genderOf(m.name().lo)
		}
	}
}

func (p *phrase) guessNameKind(m *mention) nameKind {
	first := p.class(m.name().lo)
	apposed := p.hasNoun && p.role == m.name().lo // "watchmaker Ito"
	switch {
	case m.title().len() > 0 || apposed && p.noun.kind == PartyPerson && !(p.nameKind == placeName && p.noun.relation): // "neighbor Bolivia"
		return personName
	case p.nameKind == placeName:
		return placeName
	case apposed, p.isAcronym(m.name().lo) && first&(forename|surname) == 0, p.definite && p.start == m.name().lo && (m.name().len() > 1 || first&(forename|surname) == 0):
		return bodyName
	case first&forename != 0 && m.name().len() > 1:
		return personName
	case m.name().len() == 1 && p.tokens[m.name().lo].Shape == token.Mixed && first&surname == 0:
		return bodyName // "PolarTech"
	case p.endsInWord(m.name()):
		return bodyName
	case m.name().len() >= 2 && m.name().len() <= 6:
		return personName
	}
	return unknownName
}

// endsInWord reports whether a name of which no word is a person's ends in a word of
// the language, as that of a company does: "Meridian Air".
func (p *phrase) endsInWord(name run) bool {
	for i := name.lo; i < name.hi; i++ {
		if p.class(i)&(forename|surname|particleWord|suffixWord) != 0 || p.kind(i) != token.Word {
			return false
		}
	}
	return name.len() >= 2 && p.tokens[name.hi-1].Word != 0
}

// genderOf returns the gender of the first name at token i, 0 if it tells none.
// Of a double name both parts tell: "Jean-Robert".
func (p *phrase) genderOf(i int) gender {
	sex := p.class(i) & forename
	if second := p.class(i+2) & forename; p.compound(i) && second != 0 {
		sex &= second
	}
	switch sex {
	case manName:
		return male
	case womanName:
		return female
	}
	return 0
}

// isAcronym reports whether token i is written in capitals only, without points:
// "NATO".
func (d *doc) isAcronym(i int) bool {
	t := d.tokens[i]
	return t.Shape == token.Upper && t.End-t.Start > 1 && !t.Dotted(d.text)
}
