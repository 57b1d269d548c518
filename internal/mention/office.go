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
	for n := 0; n < chain && p.Is(end, "of", "to", "for"); n++ {
		lo := end + 1
		if p.Is(lo, "the") {
			lo++
		}
		next, named := p.seatEnd(lo)
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

// seatEnd returns the token behind the body, the place or the field that starts at token lo, lo
// if there is none; named says whether it is a body or a place with a name.
func (p *phrase) seatEnd(lo int) (end int, named bool) {
	if lo >= p.hi {
		return lo, false
	}
	capital := p.Tokens[lo].Capital()
	_, end = p.bodies.Match(p.Tokens, lo)
	if end > lo && !capital && !p.isFirstName(end, end+1) {
		return lo, false
	}
	if _, place := p.places.Match(lo); place > end {
		end = place
	}
	if end > lo {
		return p.bodyNameEnd(lo, end), capital
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
	const person = text.Forename | text.Surname
	nameLike := w.Tokens[i].Word == 0 || w.Class(i)&text.Surname != 0
	return nameLike && w.Tokens[i-1].Word != 0 && w.Class(i-1)&person == 0
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
