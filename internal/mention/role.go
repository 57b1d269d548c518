package mention

import (
	"example.com/newsmodel/internal/token"
)

// For somebody without a name the role is all that a reader learns, so it is wanted in full,
// with the words behind its head: "a lecturer in politics at Oslo University", "head of the
// harbour board", "lawyer and head of the board". Before a name it ends at the name.

// RoleRun returns the role of mention k with the phrases behind its head that belong to it,
// and with a second role behind "and"; an empty run if it has none.
func (s *Mentions) RoleRun(k int) token.Run {
	r := s.list[k].Role()
	if s.HasSecondRole(k) {
		r.Hi = s.RoleRun(k + 1).Hi
		return r
	}
	if s.list[k].Form != Nominal {
		return r
	}
	if s.r.Is(r.Hi, "of", "for", "to", "at", "with") {
		r.Hi = s.r.complementEnd(r.Hi)
	}
	if employer := s.r.employerEnd(r.Hi); employer > r.Hi {
		r.Hi = employer
	} else if s.r.Is(r.Hi, "in", "on") {
		r.Hi = max(r.Hi, s.r.employerEnd(s.r.complementEnd(r.Hi)))
	}
	return r
}

// complementEnd returns the token behind the noun phrase that follows the preposition at
// token i, i if none does: "of Energy and Mines".
func (s *reader) complementEnd(i int) int {
	next := s.nounPhrase(i + 1)
	if next.Len() == 0 || next.Len() >= maxPhrase {
		return i
	}
	w := window{s, min(len(s.Tokens), next.Hi+maxRole)}
	if end := w.joinedNounEnd(next.Hi); end > next.Hi {
		return end
	}
	return w.fieldsEnd(next.Hi)
}

// joinedNounEnd returns the index behind the second half of what a body does behind "and" at
// token i, with the noun for the body: "and forest service" of "fire and forest service". It is
// i if there is none, as in "the council and forest service": the first half is a body itself.
func (w *window) joinedNounEnd(i int) int {
	if !w.Is(i, "and") || i+2 >= w.hi || w.Capital(i+1) || w.endsBody(i) {
		return i
	}
	m, end := w.mentionAt(i+1, w.hi)
	isBody := m.Kind == Organization || m.Kind == Government
	if m.Form != Nominal || !isBody || m.Plural || m.hasDeterminer() || m.Role().Len() < 2 {
		return i
	}
	return end
}

// endsBody reports whether a title or a noun for somebody ends before token i.
func (w *window) endsBody(i int) bool {
	if _, end := w.nounAt(i - 1); end == i {
		return true
	}
	body, _ := w.bodies.At(w.Tokens, i-1)
	return body != nil
}

// employerEnd returns the token behind the body that the preposition at token i joins to a
// role, 0 if it joins none with a name: "at Oslo University".
func (s *reader) employerEnd(i int) int {
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

// IsBareNoun reports whether a common noun has nothing before it that tells one from another but
// a link to somebody else: "the group", "the Iran-backed group", not "the rebel group".
func (s *Mentions) IsBareNoun(m *Mention) bool {
	r := m.Role()
	if r.Len() == 1 {
		return true
	}
	link := s.r.Unit(r.Lo, r.Hi)
	return link > r.Lo+1 && link == r.Hi-1 && s.r.isA(link-1, compoundWord)
}

// HasSecondRole reports whether the mention behind k is one more role of the same person:
// "head of the board" of "Lind, a lawyer and head of the board".
func (s *Mentions) HasSecondRole(k int) bool {
	m := &s.list[k]
	return m.Form == Nominal && m.SameAs >= 0 && s.StartsAt(k+1, m.Hi+1) && s.list[k+1].SameAs == m.SameAs
}

// IsField reports whether a name of one word may be the field of an office, since it is a
// word of the language: "Energy" of "the Minister of Energy".
func (s *Mentions) IsField(name token.Run) bool { return s.r.isField(name) }

func (s *reader) isField(name token.Run) bool { return name.Len() == 1 && s.Tokens[name.Lo].Word != 0 }
