package newsmodel

import "example.com/newsmodel/internal/token"

// body reads the name of a listed body or place, or a common noun for one.
func (p *phrase) body(i int) int {
	if n, end := p.bodies.At(p.tokens, i); n != nil {
		switch {
		case !p.tokens[i].Capital() || !p.tokens[end-1].Capital():
			return p.takeNoun(i, end, *n)
		case n.use == nameNoun:
			return p.bodyNoun(i, end, *n)
		}
		if p.name.len() > 0 && (p.nameKind == bodyName || n.kind == PartyGroup) {
			p.affil, p.name = p.name, run{} // "House Democrats"
		}
		if p.name.len() == 0 {
			p.name.lo = i
		}
		p.name.hi, p.nameKind, p.bodyKind = end, bodyName, n.kind
		return p.ofName(end)
	}
	if e, end := p.agencies.Match(p.tokens, i); e >= 0 && p.name.len() == 0 && p.tokens[i].Capital() && !p.isFirstName(i, end) {
		p.name, p.nameKind, p.bodyKind = run{i, end}, bodyName, PartyOrganization
		return end
	}
	if p.name.len() > 0 {
		return i
	}
	if e, end := p.placeName(i); end > i && p.tokens[i].Capital() && !p.isFirstName(i, end) {
		if place := p.gazetteer.Values[e]; place.kind == placeCountry && !place.name || p.meansPlace(place, i, end) {
			p.name, p.nameKind = run{i, end}, placeName
			return end
		}
	}
	return i
}

// bodyNoun reads a word that ends the name of a body: "Committee" of "Senate
// Intelligence Committee".
func (p *phrase) bodyNoun(i, end int, n noun) int {
	lo := i
	for lo > p.start && (p.tokens[lo-1].Capital() && p.kind(lo-1) == token.Word || p.kind(lo-1) == token.Dash || p.possessiveAt(lo-1)) {
		lo--
	}
	if lo == i && !(p.is(end, "of", "for") && p.ofNameEnd(end) > end) && (p.definite || end >= p.hi || !p.tokens[end].Capital()) {
		return p.takeNoun(i, end, n)
	}
	p.name, p.nameKind, p.bodyKind = run{lo, end}, bodyName, n.kind
	p.hasNoun, p.ranks = p.hasNoun && p.role <= lo, run{}
	p.role = min(p.role, lo)
	return p.ofName(end)
}

// ofName takes what belongs to a body's name behind "of" and its like: "of
// Homeland Security".
func (p *phrase) ofName(end int) int {
	p.name.hi = p.ofNameEnd(end)
	return p.name.hi
}

func (p *phrase) ofNameEnd(end int) int {
	if p.bodyKind == PartyGroup {
		return end // "Democrats on Capitol Hill"
	}
	for end+1 < p.hi && p.is(end, "of", "for", "on") && !p.dated[end+1] {
		next := end + 1
		if p.is(next, "the") {
			next++
		}
		first := next
		for next < p.hi && p.tokens[next].Capital() && p.kind(next) == token.Word && p.tokens[next].Gap <= token.Line && p.class(next)&functionWord == 0 {
			if next > first && p.isFirstName(next, next+1) {
				break
			}
			next = p.unit(next, p.hi)
		}
		if next == first {
			break
		}
		end = next
		if _, place := p.placeName(first); place == first {
			end = p.andEnd(end)
		}
	}
	return end
}

// andEnd returns the index behind one more word of a body's name behind "and":
// "and Sculpture" of "Academy of Painting and Sculpture".
func (p *phrase) andEnd(i int) int {
	j := i + 1
	if !p.is(i, "and", "&") || j >= p.hi || !p.tokens[j].Capital() || p.kind(j) != token.Word || p.class(j)&(functionWord|forename|surname) != 0 {
		return i
	}
	if e, _ := p.bodies.Match(p.tokens, j); e >= 0 {
		return i
	}
	if _, end := p.placeName(j); end > j {
		return i
	}
	for j < p.hi && p.tokens[j].Capital() && p.kind(j) == token.Word && p.class(j)&functionWord == 0 {
		j = p.unit(j, p.hi)
	}
	return j
}

// members reads the second half of a body's name behind its members: "Federation"
// of "Motor Workers' Federation".
func (p *phrase) members(i int) int {
	if i == p.start || !p.possessiveAt(i) || !p.isCapitalWord(i-1) || !p.plural(i-1) {
		return i
	}
	for j := i + 1; j < min(p.hi, i+4) && p.isNameWord(j); j++ {
		if n, end := p.bodies.At(p.tokens, j); n != nil && n.use == nameNoun {
			return p.bodyNoun(j, end, *n)
		}
	}
	return i
}

// secondHalf reads the second half of a body's name behind "and": "and Emergency
// Management Authority" of "Disaster and Emergency Management Authority".
func (p *phrase) secondHalf(i int) int {
	if p.name.len() == 0 || p.name.hi != i || p.nameKind != unknownName || !p.is(i, "and", "&") || p.class(p.name.lo)&(forename|surname) != 0 {
		return i
	}
	for j := i + 1; j < min(p.hi, i+6) && p.tokens[j].Capital() && p.kind(j) == token.Word && p.class(j)&(functionWord|forename|surname) == 0; j = p.unit(j, p.hi) {
		switch n, end := p.bodies.At(p.tokens, j); {
		case n == nil, n.use == nameNoun && j == i+1 && end == j+1: // "and Police Authority"
		case n.use != nameNoun:
			return i
		default:
			p.name.hi, p.nameKind, p.bodyKind = end, bodyName, n.kind
			return p.ofName(end)
		}
	}
	return i
}

// office reads what an office belongs to where the name of its holder follows:
// "of the House" of "Speaker of the House Newt Gingrich", "of Chad to the UN" of
// "Permanent Representative of Chad to the UN Ali Deby".
func (p *phrase) office(i int) int {
	const chain = 2 // seats of one office
	if !p.hasNoun || p.head != i-1 || p.noun.kind != PartyPerson {
		return i
	}
	end, affil := i, run{}
	for n := 0; n < chain && p.is(end, "of", "to", "for"); n++ {
		lo := end + 1
		if p.is(lo, "the") {
			lo++
		}
		next, named := p.seat(lo)
		if next == lo {
			return i
		}
		if named && affil.len() == 0 {
			affil = run{lo, next}
		}
		end = next
	}
	if end == i || !p.startsName(end) {
		return i
	}
	p.affil, p.role, p.ranks = affil, end, run{}
	return end
}

// seat reads the body, the place or the field that an office is for, and returns
// the token behind it, lo if there is none. named tells that it has a name.
func (p *phrase) seat(lo int) (end int, named bool) {
	if lo >= p.hi {
		return lo, false
	}
	_, end = p.bodies.Match(p.tokens, lo)
	if end > lo && !p.tokens[lo].Capital() && !p.isFirstName(end, end+1) {
		return lo, false
	}
	if _, place := p.placeName(lo); place > end {
		end = place
	}
	if end > lo {
		return end, p.tokens[lo].Capital()
	}
	for j := lo; j < min(p.hi, lo+maxSeat) && p.kind(j) <= token.Number; j++ {
		if c := p.class(j); c&(functionWord|verbWord) != 0 && !p.is(j, "and") && !(j == lo && c&quantifierWord != 0) {
			break
		}
		if j > lo && p.startsHolderName(j) {
			return j, p.tokens[lo].Capital() && (p.tokens[lo].Word == 0 || p.is(lo-1, "the"))
		}
	}
	return lo, false
}

// maxSeat is how many words the field of an office has at most: "Health and Human
// Services", "three" of a mother.
const maxSeat = 6

// startsHolderName reports whether the name of a person starts at token i behind
// other words: with a first name, or with a word that is none of the language and
// one more behind it.
func (p *phrase) startsHolderName(i int) bool {
	if p.isFirstName(i, i+1) {
		return p.tokens[i].Capital()
	}
	const person = forename | surname
	return p.isNameWord(i) && p.isNameWord(i+1) && !p.isNameWord(i+2) && (p.tokens[i].Word == 0 || p.class(i)&surname != 0) &&
		p.tokens[i-1].Word != 0 && p.class(i-1)&person == 0
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
	_, e := p.placeName(i)
	return e == i || p.isFirstName(i, e) // not "defender of RT America"
}
