package mention

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// body reads the name of a listed body or place, or a common noun for one.
func (p *phrase) body(i int) int {
	if n, end := p.bodies.At(p.Tokens, i); n != nil && !p.isFirstName(i, end) {
		if n.Kind == Group && p.start > p.lo && p.Is(p.start-1, "a", "an") {
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
			return p.takeNoun(i, end, *n)
		case n.use == nameNoun:
			if _, office := p.nounAt(i); office > end {
				return i // "State's Attorney"
			}
			return p.bodyNoun(i, end, *n)
		}
		if p.name.Len() > 0 && (p.nameKind == BodyName || n.Kind == Group && p.Plural(end-1)) {
			p.affil, p.name = p.name, token.Run{} // "House Democrats"
		}
		if p.name.Len() == 0 {
			p.name.Lo = i
		}
		p.name.Hi, p.nameKind, p.bodyKind = end, BodyName, n.Kind
		return p.ofName(end)
	}
	if end := p.layout.Agency(i); end > i && p.name.Len() == 0 && p.Tokens[i].Capital() && !p.isFirstName(i, end) {
		if _, office := p.nounAt(i); office == end && p.isFirstName(end, end+1) {
			return i // "CP Nora Vik" is a commissioner of police
		}
		p.name, p.nameKind, p.bodyKind = token.From(i, end), BodyName, Organization
		return end
	}
	if p.name.Len() > 0 {
		return i
	}
	if e, end := p.places.Match(i); end > i && p.Tokens[i].Capital() && !p.isFirstName(i, end) {
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

// bodyNoun reads a word that ends the name of a body: "Committee" of "Senate
// Intelligence Committee".
func (p *phrase) bodyNoun(i, end int, n noun) int {
	lo := i
	for lo > p.start && (p.Tokens[lo-1].Capital() && p.Kind(lo-1) == token.Word || p.Kind(lo-1) == token.Dash || p.grammar.PossessiveAt(lo-1)) {
		lo--
	}
	if lo == i && !(p.Is(end, "of", "for") && p.ofNameEnd(end) > end) && (p.definite || end >= p.hi || !p.Tokens[end].Capital()) {
		return p.takeNoun(i, end, n)
	}
	p.name, p.nameKind, p.bodyKind = token.From(lo, end), BodyName, n.Kind
	p.hasNoun, p.ranks = p.hasNoun && p.role <= lo, token.Run{}
	p.role = min(p.role, lo)
	return p.ofName(end)
}

// ofName takes what belongs to a body's name behind "of" and its like: "of
// Homeland Security".
func (p *phrase) ofName(end int) int {
	p.name.Hi = p.ofNameEnd(end)
	return p.name.Hi
}

func (p *phrase) ofNameEnd(end int) int {
	if p.bodyKind == Group {
		return end // "Democrats on Capitol Hill"
	}
	for end+1 < p.hi && p.Is(end, "of", "for", "on") && !p.dates.Has(end+1) {
		next := end + 1
		if p.Is(next, "the") {
			next++
		}
		first := next
		for next < p.hi && p.Tokens[next].Capital() && p.Kind(next) == token.Word && p.Tokens[next].Gap <= token.Line && p.Class(next)&text.Function == 0 {
			if next > first && (p.isFirstName(next, next+1) || p.isOffice(next)) {
				break
			}
			next = p.Unit(next, p.hi)
		}
		if next == first {
			break
		}
		end = next
		if _, place := p.places.Match(first); place == first {
			end = p.andEnd(end)
		}
	}
	return end
}

// isOffice reports whether token i starts the office of somebody at the body named
// before it: "Chancellor" of "University of Oslo Chancellor Ida Falk".
func (p *phrase) isOffice(i int) bool {
	n, end := p.nounAt(i)
	return end > i && n.use == roleNoun && n.Kind == Person && !p.Plural(end-1) && p.isCapitalWord(end)
}

// andEnd returns the index behind what else belongs to the name of a body or of an
// office, up to the word behind "and": ", Industry and Energy" of "Ministry of Trade,
// Industry and Energy".
func (p *phrase) andEnd(i int) int {
	const most = 4 // fields of one office
	j := i
	for range most {
		comma := p.Kind(j) == token.Comma
		if comma {
			j++
		}
		last := p.Is(j, "and", "&")
		if last {
			j++
		}
		next := p.fieldEnd(j)
		if next == j || !comma && !last {
			break
		}
		if j = next; last {
			return next
		}
	}
	return i
}

// fieldEnd returns the index behind the capitals at token i that are neither a
// person nor a body nor a place.
func (p *phrase) fieldEnd(i int) int {
	if !p.isNameWord(i) || p.Class(i)&(text.Forename|text.Surname) != 0 {
		return i
	}
	if n, _ := p.bodies.At(p.Tokens, i); n != nil && n.proper {
		return i
	}
	if _, end := p.places.Match(i); end > i {
		return i
	}
	j := i
	for j < p.hi && p.isNameWord(j) && !(j > i && p.startsHolderName(j)) {
		j = p.Unit(j, p.hi)
	}
	return j
}

// members reads the second half of a body's name behind its members: "Federation"
// of "Motor Workers' Federation".
func (p *phrase) members(i int) int {
	if i == p.start || !p.grammar.PossessiveAt(i) || !p.isCapitalWord(i-1) || !p.Plural(i-1) {
		return i
	}
	for j := i + 1; j < min(p.hi, i+4) && p.isNameWord(j); j++ {
		if n, end := p.bodies.At(p.Tokens, j); n != nil && n.use == nameNoun {
			return p.bodyNoun(j, end, *n)
		}
	}
	return i
}

// secondHalf reads the second half of a body's name behind "and": "and Emergency
// Management Authority" of "Disaster and Emergency Management Authority".
func (p *phrase) secondHalf(i int) int {
	if p.name.Len() == 0 || p.name.Hi != i || !p.Is(i, "and", "&") {
		return i
	}
	person := text.Class(text.Forename | text.Surname)
	if p.namesShire() {
		person = 0 // "Devon and Somerset Fire Service" has two counties
	} else if p.nameKind != UnknownName || p.Class(p.name.Lo)&person != 0 {
		return i
	}
	for j := i + 1; j < min(p.hi, i+8) && p.isCapitalWord(j) && p.Class(j)&(text.Function|person) == 0; j = p.Unit(j, p.hi) {
		switch n, end := p.bodies.At(p.Tokens, j); {
		case n == nil, n.use == nameNoun && j == i+1 && end == j+1: // "and Police Authority"
		case n.use != nameNoun:
			return i
		default:
			p.name.Hi, p.nameKind, p.bodyKind = end, BodyName, n.Kind
			end = p.secondHalf(end)
			return p.ofName(end)
		}
	}
	return i
}

// namesShire reports whether the name read so far is that of a place which may have a
// body together with another: "Devon" of "Devon and Cornwall Police".
func (p *phrase) namesShire() bool {
	if p.nameKind == BodyName {
		return false
	}
	e, end := p.places.Match(p.name.Lo)
	return end == p.name.Hi && p.places.Entry(e).Kind != place.Country
}

// office reads what an office belongs to where the name of its holder follows:
// "of the House" of "Speaker of the House Newt Gingrich", "of Chad to the UN" of
// "Permanent Representative of Chad to the UN Ali Deby".
func (p *phrase) office(i int) int {
	const chain = 2 // seats of one office
	if !p.hasNoun || p.head != i-1 || p.noun.Kind != Person {
		return i
	}
	end, affil := i, token.Run{}
	for n := 0; n < chain && p.Is(end, "of", "to", "for"); n++ {
		lo := end + 1
		if p.Is(lo, "the") {
			lo++
		}
		next, named := p.seat(lo)
		if next == lo {
			return i
		}
		if named && affil.Len() == 0 {
			affil = token.From(lo, next)
		}
		end = next
	}
	if end == i {
		return i
	}
	if p.Kind(end) == token.Open && p.isNameWord(end+1) && p.Kind(end+2) == token.Close {
		end += 3 // "of the People's Front (PF)"
	}
	if !p.startsName(end) {
		return i
	}
	if affil.Len() > 0 {
		p.affil = affil
	}
	p.role, p.ranks = end, token.Run{}
	return end
}

// seat reads the body, the place or the field that an office is for, and returns
// the token behind it, lo if there is none. named tells that it has a name.
func (p *phrase) seat(lo int) (end int, named bool) {
	if lo >= p.hi {
		return lo, false
	}
	_, end = p.bodies.Match(p.Tokens, lo)
	if end > lo && !p.Tokens[lo].Capital() && !p.isFirstName(end, end+1) {
		return lo, false
	}
	if _, place := p.places.Match(lo); place > end {
		end = place
	}
	if end > lo {
		return p.wholeBody(lo, end), p.Tokens[lo].Capital()
	}
	if field := p.fieldEnd(lo); p.andEnd(field) > field && p.startsHolderName(p.andEnd(field)) {
		return p.andEnd(field), false
	}
	for j := lo; j < min(p.hi, lo+maxSeat) && p.Kind(j) <= token.Number; j++ {
		if c := p.Class(j); c&(text.Function|text.Verb) != 0 && !p.Is(j, "and") && !(j == lo && c&text.Quantifier != 0) {
			break
		}
		if j > lo && !p.Is(j-1, "and") && p.startsHolderName(j) {
			return j, p.Tokens[lo].Capital() && (p.Tokens[lo].Word == 0 || p.Is(lo-1, "the"))
		}
	}
	if p.isCapitalWord(lo) && !p.inner {
		q := phrase{reader: p.reader, lo: lo, hi: p.hi, inner: true}
		if m, end := q.read(); m.NameKind == BodyName && m.Role().Len() == 0 {
			return end, true // "People's Front"
		}
	}
	return lo, false
}

// wholeBody returns the end of a body's name whose first words are [lo, end): of "State
// Duma Committee on International Affairs", of which a table has the first two.
func (p *phrase) wholeBody(lo, end int) int {
	for j := end; j < p.hi && p.isNameWord(j) && !p.isFirstName(j, j+1); j = p.Unit(j, p.hi) {
		if n, next := p.bodies.At(p.Tokens, j); n != nil && n.use == nameNoun && p.Tokens[j].Capital() {
			q := phrase{reader: p.reader, lo: lo, hi: p.hi, start: lo, name: token.From(lo, next), bodyKind: n.Kind}
			return q.ofNameEnd(next)
		}
	}
	return end
}

// maxSeat is how many words the field of an office has at most: "Health and Human
// Services", "three" of a mother.
const maxSeat = 6

// startsHolderName reports whether the name of a person starts at token i behind
// other words: with a first name, or with a word that is none of the language and
// one more behind it.
func (p *phrase) startsHolderName(i int) bool {
	if p.isFirstName(i, i+1) {
		return p.Tokens[i].Capital()
	}
	const person = text.Forename | text.Surname
	return p.isNameWord(i) && p.isNameWord(i+1) && !p.isNameWord(i+2) && (p.Tokens[i].Word == 0 || p.Class(i)&text.Surname != 0) &&
		p.Tokens[i-1].Word != 0 && p.Class(i-1)&person == 0
}

// startsName reports whether token i goes on with a name, not with another noun or
// with a place.
func (p *phrase) startsName(i int) bool {
	if i >= p.hi || !p.isNameWord(i) {
		return false
	}
	if _, e := p.nounAt(i); e > i {
		return false
	}
	if !p.isNameWord(i+1) && p.Kind(i+1) != token.Stop && p.Tokens[i].Word != 0 && p.Class(i)&(text.Forename|text.Surname) == 0 {
		return false // not "CEO of Lincoln Health"
	}
	_, e := p.places.Match(i)
	return e == i || p.isFirstName(i, e) // not "defender of RT America"
}

// ListedName returns the key of the name under which a table has the body that a
// mention names, which is one for all its names: "HHS" and "Department of Health
// and Human Services". It is 0 for other names.
func (s *reader) ListedName(m *Mention) Key {
	if m.NameKind != BodyName {
		return 0
	}
	e, end := s.bodies.Match(s.Tokens, m.Name().Lo)
	if e < 0 || end != m.Name().Hi || s.bodies.Values[e].use == nameNoun {
		return 0
	}
	return KeyOf(s.bodies.Entries[e].Name)
}

// BodyEnd returns the index behind the name of a listed body at token i, which ends by
// token hi; i if there is none.
func (s *reader) BodyEnd(i, hi int) int {
	_, end := s.bodies.Match(s.Tokens[:hi], i)
	return end
}

// Armed returns the index behind the name of a listed force or armed group at token
// i; i if there is none.
func (s *reader) Armed(i, hi int) int {
	return s.bodySuch(i, hi, func(body lexicon.Entry) bool {
		return body.Value("field") == "armed" || body.Has("force") || strings.Contains(body.Name, "Forces")
	})
}

// Company returns the index behind the name of a listed company at token i; i if there
// is none.
func (s *reader) Company(i, hi int) int {
	return s.bodySuch(i, hi, func(body lexicon.Entry) bool { return body.Value("field") == "company" })
}

// bodySuch returns the index behind the name of a listed body of a kind at token i, i
// if there is none.
func (s *reader) bodySuch(i, hi int, is func(lexicon.Entry) bool) int {
	if e, end := s.bodies.Match(s.Tokens[:hi], i); e >= 0 && is(s.bodies.Entries[e]) {
		return end
	}
	return i
}
