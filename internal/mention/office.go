package mention

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Between an office in capitals and the name of its holder stands what the office belongs to,
// its seat: "Speaker | of the House | Nils Orr", "Permanent Representative | of Chad | to the
// UN | Ali Deby", "Minister | of Trade and Industry | Ida Falk". The seat is part of the role
// only if the name of the holder follows; else the phrase ends with the office.

// maxSeat is how many words the seat of an office has at most: "Health and Human Services".
const maxSeat = 6

// readSeat reads the seat of the office before token i, if the name of its holder follows.
func (p *phrase) readSeat(i int) int {
	const chain = 2 // seats of one office
	if !p.endsPersonNoun(i) {
		return i
	}
	end, affil := i, token.Run{}
	for n := 0; n < chain && p.Is(end, "of", "to", "for", "in"); n++ {
		lo := end + 1
		if p.Is(lo, "the") {
			lo++
		}
		next, named := p.seatEnd(lo)
		if next == lo || p.Is(end, "in") && !p.startsNameNoun(lo) {
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
	end = p.bracketEnd(end) // "of the People's Front (PF)"
	if !p.startsName(end) && !p.startsTitledName(end) {
		return i
	}
	if affil.Len() > 0 {
		p.affil = affil
	}
	p.role, p.ranks = end, token.Run{}
	return end
}

// bracketEnd returns the index behind the initials of a body in brackets at token i, "(CBZ)", i if
// there are none.
func (w *window) bracketEnd(i int) int {
	if i+2 < w.hi && w.Kind(i) == token.Open && w.isNameWord(i+1) && w.Kind(i+2) == token.Close {
		return i + 3
	}
	return i
}

// readInitials reads the initials of a body in brackets, if somebody's office at it follows:
// "(TU)" of "Traders Union (TU) president Ida Falk".
func (p *phrase) readInitials(i int) int {
	end := p.bracketEnd(i)
	if end == i || !p.endsName(i) || p.nameKind == PersonName || !p.isAcronym(i+1) {
		return i
	}
	if n, next := p.nounAt(end); next > end && n.kind == Person && n.use == roleNoun && !p.Plural(next-1) {
		return end
	}
	return i
}

// seatEnd returns the token behind the body, the place or the field that starts at token lo, lo
// if there is none; named says whether it is a body or a place with a name.
func (p *phrase) seatEnd(lo int) (end int, named bool) {
	if lo >= p.hi {
		return lo, false
	}
	capital := p.Tokens[lo].Capital()
	body, end := p.bodies.At(p.Tokens, lo)
	if end > lo && !capital && !p.isFirstName(end, end+1) || p.startsThing(lo) {
		return lo, false
	}
	if p.startsNameNoun(lo) {
		end = p.ofPhrasesEnd(end, body.kind) // "Ministry of Works"
	}
	if _, place := p.places.Match(lo); place > end {
		end = place
	}
	if end > lo {
		end = p.bodyNameEnd(lo, end)
		if holder := p.titledHolderBehind(end); holder > end {
			return holder, false // "Government Business | Dr. Ida Falk"
		}
		return end, capital
	}
	field := p.fieldEnd(lo)
	if fields := p.fieldsEnd(field); fields > field && p.startsHolderName(fields) {
		return fields, false
	}
	if holder := p.holderBehind(lo); holder > lo {
		return holder, capital && (p.Tokens[lo].Word == 0 || p.Is(lo-1, "the"))
	}
	if p.Capital(lo) && !p.lookahead {
		q := phrase{window: p.window, lo: lo, lookahead: true}
		if m, end := q.read(); m.NameKind == BodyName && m.Role().Len() == 0 {
			return end, true // "People's Front"
		}
	}
	return lo, false
}

// holderBehind returns the token at which the name of a person starts behind a few nouns and
// adjectives at token lo, lo if none does: Nils in "mother of three Nils" or "head of harbour
// security Nils Orr".
func (w *window) holderBehind(lo int) int {
	for j := lo; j < min(w.hi, lo+maxSeat) && w.Kind(j) <= token.Number; j++ {
		c := w.Class(j)
		counts := j == lo && c&text.Quantifier != 0 // "three"
		if c&(text.Function|text.Verb) != 0 && !counts && !w.Is(j, "and") {
			break
		}
		if j > lo && !w.Is(j-1, "and") && w.startsHolderName(j) {
			return j
		}
	}
	return lo
}

// titledHolderBehind returns the token at which a title and the name of a person start behind a
// few words with capitals at token i, none of which is an office; i if that is not so.
func (w *window) titledHolderBehind(i int) int {
	for j := i; j < min(w.hi, i+maxSeat) && w.isNameWord(j); j = w.Unit(j, w.hi) {
		if w.startsTitledName(j) {
			return j
		}
		if _, end := w.nounAt(j); end > j {
			break
		}
	}
	return i
}

// bodyNameEnd returns the end of a body's name whose first words are [lo, end). A table may have
// only these: "State Duma" of "State Duma Committee on International Affairs".
func (w *window) bodyNameEnd(lo, end int) int {
	for j := end; j < w.hi && w.isNameWord(j) && !w.isFirstName(j, j+1); j = w.Unit(j, w.hi) {
		if n, next := w.bodies.At(w.Tokens, j); n != nil && n.use == nameNoun && w.Tokens[j].Capital() {
			return w.ofPhrasesEnd(next, n.kind)
		}
	}
	return end
}

// startsHolderName reports whether the name of a person starts at token i behind other words:
// with a first name, or, behind a word of the language, as two capitals that begin with a surname
// or with a word that no table has.
func (w *window) startsHolderName(i int) bool {
	if w.isFirstName(i, i+1) {
		return w.Tokens[i].Capital()
	}
	if !w.isNameWord(i) || !w.isNameWord(i+1) || w.isNameWord(i+2) {
		return false
	}
	if n, _ := w.bodies.At(w.Tokens, i+1); n != nil {
		return false // "Northern | Fisheries Board"
	}
	const person = text.Forename | text.Surname
	nameLike := w.Tokens[i].Word == 0 || w.Class(i)&text.Surname != 0
	return nameLike && w.Tokens[i-1].Word != 0 && w.Class(i-1)&person == 0
}

// startsTitledName reports whether a rank or a form of address and a name stand at token i: "Mr.
// Daniel Orr".
func (w *window) startsTitledName(i int) bool {
	n, name := w.nounAt(i)
	return name > i && n.use == rankNoun && w.Capital(i) && name < w.hi && w.isNameWord(name)
}

// startsNameNoun reports whether a word that names of bodies end with, or begin with before "of",
// stands at token i with a capital: "Ministry" of "Ministry of Works".
func (w *window) startsNameNoun(i int) bool {
	n, _ := w.bodies.At(w.Tokens, i)
	return n != nil && n.use == nameNoun && w.Capital(i)
}

// startsName reports whether a name starts at token i, not another noun or a place.
func (w *window) startsName(i int) bool {
	if i >= w.hi || !w.isNameWord(i) {
		return false
	}
	if _, e := w.nounAt(i); e > i {
		return false
	}
	single := !w.isNameWord(i+1) && w.Kind(i+1) != token.Stop
	if single && w.Tokens[i].Word != 0 && w.Class(i)&(text.Forename|text.Surname) == 0 {
		return false // not "CEO of Lincoln | Health"
	}
	_, e := w.places.Match(i)
	return e == i || w.isFirstName(i, e) // not "defender of RT America"
}
