package mention

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Names are read word by word: words with a capital, initials, particles, "Jr.", a nickname
// in quotation marks. A capital alone is no proof: it may start the sentence ("Asked about
// it, Falk"), or the name of the holder behind that of the office ("Palm County Supervisor |
// Susan Lind"). When the name is read, guessName says whether it names a person or a body.

// readNameWord reads a word of a name with the marks that belong to it: the point of an
// initial, a comma before "Jr.".
func (p *phrase) readNameWord(i int) int {
	c := p.Class(i)
	if c&text.Particle != 0 && (p.name.Len() == 0 || !p.Tokens[i].Capital()) && !p.isPoint(i+1) {
		return p.readParticles(i)
	}
	if p.isInitial(i) && (p.name.Len() == 0 || p.endsName(i)) && p.nameWords == nil {
		if p.name.Len() == 0 || p.nameKind == PlaceName {
			p.nameKind = UnknownName
		}
		return p.extendName(i, i+2)
	}
	if !p.mayContinueName(i) {
		return i
	}
	if i == p.lo && p.leadsIn(i) {
		p.lo, p.start = i+1, i+1
		return i + 1
	}
	if c&text.Demonym != 0 && p.name.Len() == 0 && p.isAdjective(i) {
		return p.readDemonym(i)
	}
	end := p.Unit(i, p.hi)
	if p.Is(i, "d", "r") && end > i+1 {
		return end // "D-Ohio"
	}
	if next := p.readCommonWord(i, end); next > i {
		return next
	}
	if p.isFirstName(i, end) && p.startsHolder(end) {
		p.affil, p.name, p.role = p.name, token.Run{}, i
	}
	if p.name.Len() == 0 || p.nameKind == PlaceName {
		p.nameKind = UnknownName
	}
	return p.extendName(i, p.suffixEnd(p.pointEnd(i, end)))
}

// mayContinueName reports whether the word at token i may start a name, or be the next word
// of the one that is being read.
func (p *phrase) mayContinueName(i int) bool {
	switch {
	case !p.isNameLike(i):
		return false
	case p.nameWords != nil && !p.isKnown(i):
		return false
	case i == p.lo && p.startsClause(i):
		return false
	}
	return !p.isBehindFullName(i)
}

// readNickname reads the words in quotation marks or brackets at token i that stand inside
// the name of a person, with the word behind them: "Buddy" of Bill "Buddy" Orr.
func (p *phrase) readNickname(i int) int {
	const longest = 3 // words
	behindForename := p.endsName(i) && p.Class(p.name.Lo)&text.Forename != 0
	if !behindForename || p.nameKind != UnknownName || p.Tokens[i].Gap != token.Space {
		return i
	}
	for j := i + 1; j < min(p.hi-1, i+2+longest); j++ {
		switch p.Kind(j) {
		case token.Quote, token.Close:
			closes := j > i+1 && p.Glued(j)
			goesOn := p.isNameWord(j+1) || p.Class(j+1)&text.Particle != 0
			if closes && goesOn && p.Tokens[j+1].Gap == token.Space {
				return p.readNameWord(j + 1)
			}
			return i
		case token.Word:
			if !p.Tokens[j].Capital() && !p.Is(j, "the") {
				return i
			}
		default:
			return i
		}
	}
	return i
}

// readCommonWord reads [i, end), the first word of a sentence, where the next one shows that
// it is no name: "Proponents say", "Recent polls". It returns i for a name.
func (p *phrase) readCommonWord(i, end int) int {
	if i > p.lo || end >= p.hi || !p.StartsSentence(i) || p.Class(i)&(text.Forename|text.Surname) != 0 {
		return i
	}
	next := p.Class(end)
	switch {
	case p.Plural(i) && next&(text.Lemma|text.Auxiliary) != 0 && !p.Is(end, "has", "was", "is"):
		return p.setNoun(i, end, noun{kind: Group})
	case !p.isAcronym(i) && p.grammar.GoesOn(end) && next&text.Particle == 0:
		return end
	}
	return i
}

// startsHolder reports whether a first name that ends before token end starts the name of who
// holds the office, or belongs to the body, that the name read so far is: "Palm County
// Supervisor | Susan Lind".
func (p *phrase) startsHolder(end int) bool {
	if p.name.Len() == 0 {
		return false
	}
	if p.nameKind != UnknownName {
		return true
	}
	for j := p.name.Lo; j < p.name.Hi; j++ {
		if p.Class(j)&(text.Forename|text.Surname|text.Particle) != 0 {
			return false
		}
	}
	if p.isPoint(p.name.Lo+1) && p.isPoint(p.name.Hi-1) {
		return false // "J. Edgar Orr"
	}
	body, _ := p.bodies.Match(p.Tokens, end)
	return p.name.Len() >= 2 && body < 0
}

// extendName makes the words at [i, end) the last ones of the name that is being read.
func (p *phrase) extendName(i, end int) int {
	if p.name.Len() == 0 {
		p.name.Lo = i
	}
	if p.nameKind == BodyName && p.name.Len() == 1 {
		p.bodyKind = Organization // "PT" is a party, "PT Raya" none
	}
	p.name.Hi = end
	return end
}

// isNameLike reports whether the word at token i can be part of a name: it has a capital, and
// if it is also a word of the grammar, it is a first name before another name ("Will Brandt")
// or stands inside a name ("Josiah Were", "Truong My Hanh").
func (p *phrase) isNameLike(i int) bool {
	c := p.Class(i)
	if !p.Capital(i) || c&text.Calendar != 0 && c&text.Forename == 0 {
		return false
	}
	if c&text.Function == 0 || p.isInsideName(i) || p.isPlainlyName(i) {
		return true
	}
	if c&text.Surname != 0 && p.Capital(i+1) && p.Compound(i+1) {
		return true // "Oh Sun-mi"
	}
	return c&text.Forename != 0 && i+1 < p.hi && p.Capital(i+1) && p.Class(i+1)&(text.Function|text.Calendar) == 0
}

// isInsideName reports whether the word at token i belongs to the name read so far although it is
// also a word of the grammar: a first name stands before it, or another name behind it.
func (p *phrase) isInsideName(i int) bool {
	const never = text.Determiner | text.Preposition | text.Conjunction | text.Relative
	if !p.endsName(i) || p.Class(i)&never != 0 {
		return false
	}
	behindForename := p.name.Len() == 1 && p.Class(p.name.Lo)&text.Forename != 0
	return behindForename || p.nameKind == UnknownName && p.isNameWord(i+1)
}

// isNameWord reports whether token i is a word with a capital, in the same paragraph as the
// token before it, and no word of the grammar.
func (s *reader) isNameWord(i int) bool {
	return s.Capital(i) && s.Tokens[i].Gap <= token.Line && s.Class(i)&text.Function == 0
}

// pointEnd returns the index behind the point that belongs to the short word at [i, end) inside
// a name: "Yu." of "Ivan Yu. Orlov", "St." of "Mia St. James". It is end for other words.
func (w *window) pointEnd(i, end int) int {
	if w.isPoint(end) && w.Tokens[i].End-w.Tokens[i].Start <= 2 && w.namesOn(end+1) {
		return end + 1
	}
	return end
}

// isInitial reports whether token i is a letter with a point that stands for a name, before more
// of it: "L." of "Samuel L. Orr", "Q." of "Ana Q. de la Paz", also "A." and "I.", which are words.
func (w *window) isInitial(i int) bool {
	return w.Capital(i) && w.Tokens[i].End-w.Tokens[i].Start == 1 && w.isPoint(i+1) && w.namesOn(i+2)
}

// namesOn reports whether a name may go on at token i behind an initial: with a capital, or with
// a particle that is no word of the grammar.
func (w *window) namesOn(i int) bool {
	if i >= w.hi || w.Tokens[i].Gap > token.Line {
		return false
	}
	c := w.Class(i)
	return w.Tokens[i].Capital() || c&text.Particle != 0 && c&text.Function == 0
}

// isPoint reports whether token i is a point right behind a word.
func (w *window) isPoint(i int) bool {
	return i < w.hi && w.Kind(i) == token.Stop && w.Glued(i)
}

// suffixEnd returns the index behind "Jr.", "III" or the like at token i, i if there is none.
func (w *window) suffixEnd(i int) int {
	end := i
	switch {
	case i < w.hi && w.Class(i)&text.Suffix != 0 && w.Tokens[i].Capital():
		end = i + 1
	case i+1 < w.hi && w.Kind(i) == token.Comma && w.Is(i+1, "jr", "sr"):
		end = i + 2
	default:
		return i
	}
	if w.isPoint(end) && end+1 < w.hi {
		end++
	}
	return end
}

// withoutHonours returns the name without the letters behind it that stand for an honour or a
// seat: "Helen Marsh KC", "Yasmin Akhtar MP".
func (s *reader) withoutHonours(name token.Run) token.Run {
	for name.Len() > 2 && s.isAcronym(name.Hi-1) && s.Class(name.Hi-1)&text.Suffix == 0 {
		if e, end := s.titles.Match(s.Tokens, name.Hi-1); e < 0 || end != name.Hi {
			break
		}
		name.Hi--
	}
	return name
}

// isPlainlyName reports whether a word that is also a month or a word of the grammar is a name,
// since a first name or a rank stands before it: "Nora May", "Mr. Will", not "Prince Nils May 3".
func (p *phrase) isPlainlyName(i int) bool {
	if !p.Capital(i) || p.Class(i)&text.Forename == 0 || p.Kind(i+1) == token.Number {
		return false
	}
	behindFirstName := p.endsName(i) && p.Class(i-1)&text.Forename != 0
	return behindFirstName || p.ranks.Len() > 0 && p.ranks.Hi == i
}

// isFirstName reports whether the word at [i, end) is a first name, and the name goes on:
// "Bill Clinton", "Dean Smith".
func (w *window) isFirstName(i, end int) bool {
	return end == i+1 && end < w.hi && w.Class(i)&text.Forename != 0 && w.isNameWord(end)
}

// isSurname reports whether a noun with a capital is rather the last part of a name: "Tim
// Cook", "Mr. Page".
func (p *phrase) isSurname(i, end int) bool {
	if end > i+1 || end < p.hi && p.Tokens[end].Capital() && !p.isBehindName(end) {
		return false
	}
	if p.ranks.Len() > 0 && p.ranks.Hi == i {
		return true
	}
	short := p.name.Len() > 0 && p.name.Len() <= 3
	return short && p.nameKind == UnknownName && p.Class(p.name.Lo)&text.Forename != 0
}

// isBehindName reports whether a suffix or the letters of an honour stand at token i: "Jr.", "QC".
func (p *phrase) isBehindName(i int) bool {
	if p.suffixEnd(i) > i {
		return true
	}
	n, end := p.nounAt(i)
	return end > i && n.use == afterNoun && p.isAcronym(i)
}

// isMiddleName reports whether a rank is rather a part of a person's name, as behind a first name
// alone: "M." of "Steven M. Lind", "St." of "Mia St. James", "Bishop" of "Nora Bishop Vik".
func (p *phrase) isMiddleName(i, end int) bool {
	if !p.endsName(i) {
		return false
	}
	letter := p.Tokens[i].End-p.Tokens[i].Start == 1 && end == i+2
	firstName := p.name.Len() == 1 && p.nameKind == UnknownName && p.Class(p.name.Lo)&text.Forename != 0
	return letter || firstName && p.isNameWord(end)
}

// isKnown reports whether the word at token i of a headline is part of a name: it is part of
// one in the story, or a first name before such a word.
func (p *phrase) isKnown(i int) bool {
	end := p.Unit(i, p.hi)
	if p.nameWords[KeyOf(p.Source[p.Tokens[i].Start:p.Tokens[end-1].End])] {
		return true
	}
	return p.isFirstName(i, end) && (p.Class(end)&text.Surname != 0 || p.nameWords[KeyOf(p.Word(end))])
}

// isBehindFullName reports whether the word at token i starts something else behind the name
// read so far: behind a first and a last name ("Barack Obama | Election Day"), or a person's
// name behind that of a body ("in the Post | Trump said").
func (p *phrase) isBehindFullName(i int) bool {
	const named = text.Forename | text.Surname | text.Suffix
	c := p.Class(i)
	if p.nameKind == BodyName && p.name.Len() > 0 {
		return c&text.Surname != 0 && !p.isFirstName(i, i+1)
	}
	full := p.name.Len() == 2 && p.Class(p.name.Lo+1)&text.Surname != 0
	return full && c&named == 0 && i+1 < p.hi && p.Tokens[i+1].Capital() && p.Class(i+1)&named == 0
}

// leadsIn reports whether token i has its capital only as the first word of a sentence before
// a name: "Watch" of "Watch Maria Silva sing".
func (w *window) leadsIn(i int) bool {
	if !w.StartsSentence(i) || w.Class(i)&(text.Forename|text.Surname) != 0 || w.Tokens[i].Shape != token.Title {
		return false
	}
	return i+1 < w.hi && w.Capital(i+1) && w.isFirstName(i+1, i+2)
}

// startsClause reports whether token i is a verb, a participle or a preposition that has its
// capital only as the first word of a sentence: "Asked", "Speaking".
func (w *window) startsClause(i int) bool {
	c := w.Class(i)
	switch {
	case !w.StartsSentence(i):
		return false
	case c&(text.Forename|text.Surname) != 0:
		return w.Is(i, "said") // also a forename
	case c&(text.Speech|text.Verb) != 0:
		return true
	}
	if _, end := w.Connective(i, w.hi); end > i {
		return true // "Prior to"
	}
	word := w.Word(i)
	return (strings.HasSuffix(word, "ing") || strings.HasSuffix(word, "ly")) && !w.Capital(i+1)
}

// readParticles reads the small words inside or before a name: "de la", "bin".
func (p *phrase) readParticles(i int) int {
	inside := p.name.Len() > 0
	end := i
	for end < p.hi && end < i+3 && p.Class(end)&text.Particle != 0 && !(end > i && p.isInitial(end)) {
		end = p.Unit(end, p.hi)
	}
	grammar := p.Class(i)&text.Function != 0 // also a word of English: "as", "an"
	several := end > i+1 && p.Tokens[end-1].Capital()
	switch {
	case grammar && !(inside && p.Tokens[i].Capital()):
		return i
	case several, end < p.hi && p.Capital(end) && p.Tokens[end].Gap <= token.Line:
		if !inside && (grammar || p.hasNoun && p.head != i-1) {
			return i
		}
	case p.Tokens[i].Capital() && !grammar:
		end = p.Unit(i, p.hi)
	default:
		return i
	}
	if !inside {
		p.nameKind = UnknownName
	}
	return p.extendName(i, end)
}

// guessName guesses from the words of the phrase what its name names, and so the kind and
// gender of the party.
func (p *phrase) guessName(m *Mention) {
	if p.nameKind != BodyName && p.nameKind != PersonName {
		m.NameKind = p.guessNameKind(m)
	}
	switch m.NameKind {
	case BodyName:
		m.Kind = max(p.bodyKind, Organization)
	case PlaceName:
		m.Kind = Government
	default:
		m.Kind = Person
		if m.Gender == 0 {
			m.Gender = p.genderOf(m.Name().Lo)
		}
	}
}

// guessNameKind guesses what a name that no table has for a body names.
func (p *phrase) guessNameKind(m *Mention) NameKind {
	name := m.Name()
	words := name.Len()
	first := p.Class(name.Lo)
	personal := first&(text.Forename|text.Surname) != 0
	apposed := p.hasNoun && p.role == name.Lo                                              // "watchmaker Ito"
	neighbour := p.nameKind == PlaceName && p.noun.relation                                // "neighbor Bolivia"
	withArticle := p.definite && p.start == name.Lo                                        // "the Guardian"
	full := words == 2 && first&text.Forename != 0 && p.Class(name.Hi-1)&text.Surname != 0 // "the Tom Smith who"
	written := apposed && p.noun.kind == Document && first&text.Forename != 0              // "in the letter Ida Falk"
	oneWord := words == 1 && p.Tokens[name.Lo].Shape == token.Mixed                        // "PolarTech"
	switch {
	case m.Title().Len() > 0, apposed && p.noun.kind == Person && !neighbour:
		return PersonName
	case p.nameKind == PlaceName:
		return PlaceName
	case apposed && !written, p.isAcronym(name.Lo) && !personal:
		return BodyName
	case withArticle && !full && (words > 1 || !personal):
		return BodyName
	case first&text.Forename != 0 && words > 1:
		return PersonName
	case oneWord && first&text.Surname == 0:
		return BodyName
	case p.endsInWord(name) && !p.isSaidOfPerson(name.Hi):
		return BodyName
	case words >= 2 && words <= 6:
		return PersonName
	}
	return UnknownName
}

// isSaidOfPerson reports whether the words behind a name, at token i, are said of a person: "who",
// ", 23," and ", a home health aide".
func (p *phrase) isSaidOfPerson(i int) bool {
	if i < p.hi && p.Kind(i) == token.Comma {
		i++
	} else if !p.Is(i, "who", "whose") {
		return false
	}
	if p.Is(i, "who", "whose") || p.Kind(i) == token.Number && p.Kind(i+1) == token.Comma {
		return true
	}
	if p.lookahead || !p.Is(i, "a", "an", "the") {
		return false
	}
	q := phrase{window: window{p.reader, min(i+maxPhrase, len(p.Tokens))}, lo: i, lookahead: true}
	m, end := q.read()
	return m.Form == Nominal && m.IsOnePerson() && p.Kind(end) == token.Comma // not "a spokesman said"
}

// endsInWord reports whether a name without a word of persons' names ends in a word of the
// language, as that of a company does: "Meridian Air".
func (s *reader) endsInWord(name token.Run) bool {
	for i := name.Lo; i < name.Hi; i++ {
		if s.Class(i)&(text.Forename|text.Surname|text.Particle|text.Suffix) != 0 || s.Kind(i) != token.Word {
			return false
		}
	}
	last := s.Tokens[name.Hi-1]
	return name.Len() >= 2 && last.Word != 0 && last.End-last.Start > 1
}

// genderOf returns the gender of the first name at token i, 0 if it shows none. Of a double
// name both parts count: "Jean-Robert".
func (s *reader) genderOf(i int) Gender {
	sex := s.Class(i) & text.Forename
	if second := s.Class(i+2) & text.Forename; s.Compound(i) && second != 0 {
		sex &= second
	}
	switch sex {
	case text.ManName:
		return Male
	case text.WomanName:
		return Female
	}
	return 0
}

// IsAcronym reports whether token i is written in capitals only, without points: "NATO".
func (s *Mentions) IsAcronym(i int) bool { return s.r.isAcronym(i) }

func (s *reader) isAcronym(i int) bool {
	t := s.Tokens[i]
	return t.Shape == token.Upper && t.End-t.Start > 1 && !t.Dotted(s.Source)
}
