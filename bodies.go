package newsmodel

import "example.com/newsmodel/internal/token"

// body reads the name of a listed body or place, or a common noun for one.
func (p *phrase) body(i int) int {
	if e, end := p.bodies.Match(p.tokens, i); e >= 0 {
		n := p.bodies.nouns[e]
		switch {
		case !p.tokens[i].Capital() || !p.tokens[end-1].Capital():
			return p.takeNoun(i, end, n)
		case n.use == nameNoun:
			return p.bodyNoun(i, end, n)
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
		if place := p.gazetteer.places[e]; place.kind == placeCountry && !place.name || p.meansPlace(place, i, end) {
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
	for lo > p.start && (p.tokens[lo-1].Capital() && p.kind(lo-1) == token.Word || p.kind(lo-1) == token.Dash) {
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
		for next < p.hi && p.tokens[next].Capital() && p.kind(next) == token.Word && p.tokens[next].Gap <= token.Line && p.wordKind(next)&functionWord == 0 {
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
	if !p.is(i, "and", "&") || j >= p.hi || !p.tokens[j].Capital() || p.kind(j) != token.Word || p.wordKind(j)&(functionWord|forename|surname) != 0 {
		return i
	}
	if e, _ := p.bodies.Match(p.tokens, j); e >= 0 {
		return i
	}
	if _, end := p.placeName(j); end > j {
		return i
	}
	for j < p.hi && p.tokens[j].Capital() && p.kind(j) == token.Word && p.wordKind(j)&functionWord == 0 {
		j = p.unit(j, p.hi)
	}
	return j
}

// joined reads the second half of a body's name behind "and": "and Emergency
// Management Authority" of "Disaster and Emergency Management Authority".
func (p *phrase) joined(i int) int {
	if p.name.len() == 0 || p.name.hi != i || p.nameKind != unknownName || !p.is(i, "and", "&") || p.wordKind(p.name.lo)&(forename|surname) != 0 {
		return i
	}
	for j := i + 1; j < min(p.hi, i+6) && p.tokens[j].Capital() && p.kind(j) == token.Word && p.wordKind(j)&(functionWord|forename|surname) == 0; j = p.unit(j, p.hi) {
		if e, end := p.bodies.Match(p.tokens, j); e >= 0 && (p.bodies.nouns[e].use != nameNoun || j == i+1) {
			return i
		} else if e >= 0 {
			p.name.hi, p.nameKind, p.bodyKind = end, bodyName, p.bodies.nouns[e].kind
			return p.ofName(end)
		}
	}
	return i
}

// office reads what an office belongs to where the name of its holder follows:
// "of the House" of "Speaker of the House Newt Gingrich".
func (p *phrase) office(i int) int {
	if !p.hasNoun || p.head != i-1 || p.noun.kind != PartyPerson || !p.is(i, "of", "to", "for") {
		return i
	}
	lo := i + 1
	if lo >= p.hi {
		return i
	}
	_, end := p.bodies.Match(p.tokens, lo)
	if p.is(lo, "the") {
		lo++
	}
	if end <= lo && lo < p.hi {
		_, end = p.bodies.Match(p.tokens, lo)
		if end > lo && !p.tokens[lo].Capital() && !p.isFirstName(end, end+1) {
			return i
		}
	}
	if _, place := p.placeName(lo); place > end {
		end = place
	}
	for j := lo; end <= lo && j < p.hi && p.isNameWord(j); j++ {
		if j > lo && p.isFirstName(j, j+1) {
			end = j
		}
	}
	if end <= lo || end >= p.hi || !p.tokens[end].Capital() || p.kind(end) != token.Word || p.wordKind(end)&functionWord != 0 {
		return i
	}
	if _, e := p.nounAt(end); e > end {
		return i
	}
	if _, e := p.placeName(end); e > end && !p.isFirstName(end, e) {
		return i // "defender of RT America"
	}
	p.affil, p.role, p.ranks = run{lo, end}, end, run{}
	return end
}
