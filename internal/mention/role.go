package mention

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// In returns the mention that a noun phrase is about, -1 if it holds
// none: of "Russia's defense minister, Sergei Shoigu", the minister. A name that
// nothing joins to the words before it is the subject behind them: "in an interview
// | Shoigu".
func (s *Mentions) In(r token.Run) int {
	k := sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi > r.Lo })
	if end := sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi >= r.Hi }); end > k && end < len(s.list) && s.isLoose(end, r) {
		return end
	}
	last := -1
	for ; k < len(s.list) && s.list[k].Lo < r.Hi; k++ {
		m := &s.list[k]
		last = k
		behind := m.Hi // and the mark of the genitive
		if s.Kind(behind) == token.Clitic {
			behind++
		}
		if !(m.Possessed && behind < r.Hi || m.Attributive) {
			return k
		}
	}
	return last
}

// isLoose reports whether mention k ends a run as the name of a person that
// nothing joins to the words before it.
func (s *Mentions) isLoose(k int, r token.Run) bool {
	m := &s.list[k]
	if m.Form != Named || m.Kind != Person || m.Hi != r.Hi || m.Lo <= r.Lo || s.Kind(m.Lo-1) != token.Word {
		return false
	}
	known := s.Class(m.Name().Lo)&(text.Forename|text.Surname) != 0 || s.Tokens[m.Name().Lo].Word == 0
	return known && s.Class(m.Lo-1)&text.Function == 0
}

func (s *Mentions) RoleRun(k int) token.Run {
	r := s.list[k].Role()
	if s.HasSecondRole(k) {
		r.Hi = s.RoleRun(k + 1).Hi
		return r
	}
	if s.list[k].Form != Nominal {
		return r
	}
	if s.Is(r.Hi, "of", "for", "to", "at", "with") {
		r.Hi = s.complementEnd(r.Hi)
	}
	if house := s.houseEnd(r.Hi); house > r.Hi {
		r.Hi = house
	} else if s.Is(r.Hi, "in", "on") {
		r.Hi = max(r.Hi, s.houseEnd(s.complementEnd(r.Hi)))
	}
	return r
}

// complementEnd returns the token behind the noun phrase that follows the preposition
// at token i, i if none does: "of Energy and Mines".
func (s *reader) complementEnd(i int) int {
	next := s.PhraseAt(i + 1)
	if next.Len() == 0 || next.Len() >= MaxPhrase {
		return i
	}
	p := phrase{reader: s, lo: next.Lo, hi: min(len(s.Tokens), next.Hi+maxRole)}
	return p.andEnd(next.Hi)
}

// houseEnd returns the token behind the body at which somebody has a role, 0 if none
// is named at token i: "at Oslo University" of "a lecturer in politics at Oslo
// University".
func (s *reader) houseEnd(i int) int {
	if !s.Is(i, "at", "with", "for") {
		return 0
	}
	end := s.complementEnd(i)
	for j := i + 1; j < end; j++ {
		if s.isNameWord(j) {
			return end
		}
	}
	return 0
}

// HasSecondRole reports whether the mention behind k is one more role of the same
// person: "lawyer and head of the board" behind "Lind,".
func (s *Mentions) HasSecondRole(k int) bool {
	m := &s.list[k]
	return m.Form == Nominal && m.Same >= 0 && k+1 < len(s.list) && s.list[k+1].Same == m.Same && s.list[k+1].Lo == m.Hi+1
}

// IsField reports whether a name of one word is rather what an office is for: "Energy"
// of "the Minister of Energy".
func (s *reader) IsField(name token.Run) bool { return name.Len() == 1 && s.Tokens[name.Lo].Word != 0 }
