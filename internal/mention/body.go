package mention

import (
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Names of bodies: companies, agencies, parties, governments. A table has the well-known ones
// whole, "World Health Organization", and for the others the word that such a name ends with:
// from "Committee" the name is read backwards over capitals, "Senate Intelligence Committee",
// and forwards over "of", "Ministry of Trade, Industry and Energy".

// readBody reads the name of a listed body or place, or a common noun for one.
func (p *phrase) readBody(i int) int {
	if n, end := p.bodies.At(p.Tokens, i); n != nil && !p.isFirstName(i, end) {
		return p.readListedBody(i, end, *n)
	}
	capital := p.Tokens[i].Capital()
	if end := p.layout.AgencyEnd(i); end > i && p.name.Len() == 0 && capital && !p.isFirstName(i, end) {
		if _, office := p.nounAt(i); office == end && p.isFirstName(end, end+1) {
			return i // "CP Nora Vik" is a commissioner of police
		}
		p.name, p.nameKind, p.bodyKind = token.From(i, end), BodyName, Organization
		return end
	}
	if p.name.Len() > 0 {
		return i
	}
	if e, end := p.places.Match(i); end > i && capital && !p.isFirstName(i, end) {
		if _, office := p.nounAt(i); office > end {
			return i // "U.S. Attorney"
		}
		if named := p.places.Entry(e); named.Kind == place.Country && !named.IsName || p.places.Means(named, i, end) {
			p.name, p.nameKind = token.From(i, end), PlaceName
			return end
		}
	}
	return i
}

// readListedBody reads the words at [i, end), which the table of bodies has: a whole name, the
// last word of one, or a common noun.
func (p *phrase) readListedBody(i, end int, n noun) int {
	if n.kind == Group && p.start > p.lo && p.Is(p.start-1, "a", "an") {
		if one := p.readNoun(i); one > i {
			return one // "a Republican"
		}
	}
	last := end - 1
	if p.Kind(last) == token.Stop {
		last-- // "Inc."
	}
	switch {
	case !p.Tokens[i].Capital() || !p.Tokens[last].Capital():
		return p.setNoun(i, end, n)
	case n.use == nameNoun:
		if p.Compound(end - 1) {
			return i // "Sun" of "Lee Sun-mi"
		}
		if _, office := p.nounAt(i); office > end {
			return i // "State's Attorney"
		}
		return p.readNameNoun(i, end, n)
	}
	if end == i+1 && n.kind == Organization && p.followsFirstName(i) {
		return i // "Ida Ford"
	}
	if p.name.Len() > 0 && (p.nameKind == BodyName || n.kind == Group && p.Plural(end-1)) {
		p.affil, p.name = p.name, token.Run{} // "House Democrats"
	}
	if p.name.Len() == 0 {
		p.name.Lo = i
	}
	p.name.Hi, p.nameKind, p.bodyKind = end, BodyName, n.kind
	return p.extendOverOf(end)
}

// followsFirstName reports whether the name read so far is a first name alone, which is no place,
// right before token i.
func (p *phrase) followsFirstName(i int) bool {
	if !p.endsName(i) || p.name.Len() != 1 || p.nameKind != UnknownName || p.Class(i-1)&text.Forename == 0 {
		return false
	}
	_, end := p.places.Match(i - 1)
	return end < i && !p.isAcronym(i)
}

// readNameNoun reads a word at [i, end) that ends the name of a body, with the capitals before
// it: "Committee" of "Senate Intelligence Committee". Without any it is a common noun.
func (p *phrase) readNameNoun(i, end int, n noun) int {
	lo := i
	for lo > p.start && p.mayStandInBodyName(lo-1) {
		lo--
	}
	if lo == i {
		if _, office := p.nounAt(i); office == end && p.isAcronym(i) {
			return i // "AG Ida Falk" is an attorney general
		}
		namedBehind := p.Is(end, "of", "for") && p.ofPhrasesEnd(end, p.bodyKind) > end // "Ministry of Trade"
		namesNext := end < p.hi && p.Tokens[end].Capital()                             // "Bank Raya"
		if !namedBehind && (p.definite || !namesNext) {
			return p.setNoun(i, end, n)
		}
	}
	p.name, p.nameKind, p.bodyKind = token.From(lo, end), BodyName, n.kind
	p.hasNoun, p.ranks = p.hasNoun && p.role <= lo, token.Run{}
	p.role = min(p.role, lo)
	return p.extendOverOf(end)
}

// mayStandInBodyName reports whether token i may stand in the name of a body before its last
// word: a word with a capital, a dash, the mark of a genitive.
func (s *reader) mayStandInBodyName(i int) bool {
	switch s.Kind(i) {
	case token.Word:
		if s.Tokens[i].Capital() {
			return true
		}
	case token.Dash:
		return true
	}
	return s.PossessiveAt(i)
}

// extendOverOf extends the name of a body, which ends before token end, over the phrases with
// "of", "for" and "on" that belong to it: "of Homeland Security".
func (p *phrase) extendOverOf(end int) int {
	p.name.Hi = p.ofPhrasesEnd(end, p.bodyKind)
	return p.name.Hi
}

// ofPhrasesEnd returns the index behind the phrases with "of", "for" and "on" at token end that
// belong to the name of a body before it, end if there are none.
func (w *window) ofPhrasesEnd(end int, body Kind) int {
	if body == Group {
		return end // "Democrats | on Capitol Hill"
	}
	for end+1 < w.hi && w.Is(end, "of", "for", "on") && !w.dates.Has(end+1) {
		first := end + 1
		if w.Is(first, "the") {
			first++
		}
		next := first
		for next < w.hi && w.isNameWord(next) {
			if next > first && (w.isFirstName(next, next+1) || w.startsOffice(next)) {
				break
			}
			next = w.Unit(next, w.hi)
		}
		if next == first {
			break
		}
		end = next
		if _, place := w.places.Match(first); place == first {
			end = w.fieldsEnd(end)
		}
	}
	return end
}

// startsOffice reports whether token i starts the office of somebody at the body named before
// it: "Chancellor" of "University of Oslo Chancellor Ida Falk".
func (s *reader) startsOffice(i int) bool {
	n, end := s.nounAt(i)
	return end > i && n.use == roleNoun && n.kind == Person && !s.Plural(end-1) && s.Capital(end)
}

// fieldsEnd returns the index behind the further fields of a body or an office at token i,
// which end with one behind "and", i if there are none: ", Industry and Energy" of "Ministry of
// Trade, Industry and Energy".
func (w *window) fieldsEnd(i int) int {
	const most = 4 // fields of one office
	j := i
	for range most {
		comma := w.Kind(j) == token.Comma
		if comma {
			j++
		}
		last := w.Is(j, "and", "&")
		if last {
			j++
		}
		next := w.fieldEnd(j)
		if next == j || !comma && !last {
			break
		}
		if j = next; last {
			return next
		}
	}
	return i
}

// fieldEnd returns the index behind the capitals at token i that name a field, not a person, a
// body or a place; i if there are none.
func (w *window) fieldEnd(i int) int {
	if !w.isNameWord(i) || w.Class(i)&(text.Forename|text.Surname) != 0 || w.startsProperBody(i) {
		return i
	}
	if _, end := w.places.Match(i); end > i {
		return i
	}
	j := i
	for j < w.hi && w.isNameWord(j) && !(j > i && w.startsHolderName(j)) {
		j = w.Unit(j, w.hi)
	}
	return j
}

// readUnion reads the second half of a body's name behind its members in the genitive:
// "Federation" of "Motor Workers' Federation".
func (p *phrase) readUnion(i int) int {
	const reach = 4 // tokens
	if i == p.start || !p.PossessiveAt(i) || !p.Capital(i-1) || !p.Plural(i-1) {
		return i
	}
	for j := i + 1; j < min(p.hi, i+reach) && p.isNameWord(j); j++ {
		if n, end := p.bodies.At(p.Tokens, j); n != nil && n.use == nameNoun {
			return p.readNameNoun(j, end, *n)
		}
	}
	return i
}

// readJoinedBody reads the second half of a body's name behind "and": "and Emergency
// Management Authority" of "Disaster and Emergency Management Authority".
func (p *phrase) readJoinedBody(i int) int {
	const reach = 8 // tokens
	if !p.endsName(i) || !p.Is(i, "and", "&") {
		return i
	}
	person := text.Class(text.Forename | text.Surname)
	if p.namesShire() {
		person = 0 // "Devon and Somerset Fire Service" has two counties
	} else if p.nameKind != UnknownName || p.Class(p.name.Lo)&person != 0 {
		return i
	}
	for j := i + 1; j < min(p.hi, i+reach); j = p.Unit(j, p.hi) {
		if !p.Capital(j) || p.Class(j)&(text.Function|person) != 0 {
			return i
		}
		switch n, end := p.bodies.At(p.Tokens, j); {
		case n == nil, n.use == nameNoun && j == i+1 && end == j+1: // "and Police Authority"
		case n.use != nameNoun:
			return i
		default:
			p.name.Hi, p.nameKind, p.bodyKind = end, BodyName, n.kind
			end = p.readJoinedBody(end)
			return p.extendOverOf(end)
		}
	}
	return i
}

// namesShire reports whether the name read so far names a place that is no country, which may
// share a body with a neighbour: "Devon" of "Devon and Cornwall Police".
func (p *phrase) namesShire() bool {
	if p.nameKind == BodyName {
		return false
	}
	e, end := p.places.Match(p.name.Lo)
	return end == p.name.Hi && p.places.Entry(e).Kind != place.Country
}
