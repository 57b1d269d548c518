package mention

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Streets, storms, flights, ships, operations and laws have names as people and bodies do, and
// nobody hears them speak. Their names show it by a word of their kind, which a table has: the
// first one, "Operation Calm Water", "Flight 370", or the last one, "Canal Street". A phrase with
// such a name is no mention. A street that stands for those who work there, "Downing Street", is
// in the table of bodies, which comes first.

// namesThing reports whether the phrase names something that can neither speak nor act.
func (p *phrase) namesThing() bool {
	if p.name.Len() == 0 || p.nameKind == BodyName || p.ranks.Hi == p.name.Lo && p.ranks.Len() > 0 {
		return false
	}
	if p.hasNoun && p.role == p.name.Lo {
		return false // "the rebel group Free River"
	}
	if p.startsThing(p.name.Lo) {
		return true
	}
	last := p.name.Hi - 1
	person := p.name.Len() == 2 && p.Class(p.name.Lo)&text.Forename != 0 // "Ida Street"
	return p.name.Len() > 1 && p.isA(last, thingTail) && !person
}

// startsThing reports whether the name of something starts at token i with the word of its kind:
// "Storm Ida", "Flight 370".
func (w *window) startsThing(i int) bool {
	if !w.isA(i, thingHead) || !w.Capital(i) || i+1 >= w.hi {
		return false
	}
	return w.isNameWord(i+1) || w.Kind(i+1) == token.Number
}

// IsThing reports whether a noun phrase names something that can neither speak nor act, and
// nobody else.
func (s *Mentions) IsThing(r token.Run) bool {
	p := phrase{window: window{s.r, r.Hi}, lo: r.Lo}
	if r.Len() == 0 || r.Len() > maxPhrase {
		return false
	}
	_, end := p.read()
	for end < r.Hi && (s.r.Kind(end) == token.Number || s.r.Kind(end) == token.Comma) {
		end++
	}
	return end == r.Hi && p.namesThing()
}
