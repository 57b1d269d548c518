package mention

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxRoles is how many nouns in a row say who somebody is: "Lind, a lawyer and
// retired judge".
const maxRoles = 8

// pairMentions links mentions that stand side by side for one party: a name
// and its apposition, a relative pronoun and its noun.
func (f *finder) pairMentions() {
	for k := range f.list {
		f.list[k].Subject = f.isSubject(k)
	}
	for k := 1; k < len(f.list); k++ {
		m, before := &f.list[k], &f.list[k-1]
		switch {
		case m.Form == Pronoun && f.Class(m.Lo)&text.Relative != 0:
			if m.Lo == before.Hi || m.Lo == before.Hi+1 && f.Kind(before.Hi) == token.Comma {
				m.Same = k - 1
			}
		case m.Form == Pronoun || before.Form == Pronoun:
		case before.Form == Nominal && m.Form == Nominal && before.Same >= 0 && k-before.Same <= maxRoles && m.Lo == before.Hi+1 && f.Is(before.Hi, "and") && !m.Plural && m.Kind == Person:
			m.Same = before.Same // "Lind, a lawyer and retired judge"
		case before.Form == Named && m.Form == Nominal && f.isApposition(before, m):
			m.Same = k - 1
		case m.Form == Named && !m.Owned:
			f.pairAcross(k)
		case before.Form == Named && m.Form == Nominal && m.Owned && k >= 2:
			f.pairOwned(k)
		}
		if m.Same >= 0 && f.list[m.Same].Subject {
			m.Subject = true
		}
	}
}

// isSubject reports whether a verb stands behind mention k, or whether it is the
// first in its sentence, with its owner, without a preposition before it.
func (f *finder) isSubject(k int) bool {
	m := &f.list[k]
	if f.Class(m.Hi)&(text.Speech|text.Verb|text.Auxiliary) != 0 {
		return true
	}
	if m.Possessed || m.Attributive {
		return false
	}
	if m.Owned {
		k--
	}
	first := &f.list[k]
	return (k == 0 || f.SentenceNumber(f.list[k-1].Lo) != f.SentenceNumber(first.Lo)) && f.Class(first.Lo-1)&text.Preposition == 0
}

// isApposition reports whether nominal mention m stands in apposition to the
// name before it: "Kirby, the spokesman", "Kirby, 58, a
// retired admiral".
func (f *finder) isApposition(before, m *Mention) bool {
	end := before.Hi
	if f.Kind(end) != token.Comma {
		return false
	}
	end++
	if f.Kind(end) == token.Number && f.Kind(end+1) == token.Comma {
		end += 2
	}
	if m.Kind != Person {
		return m.Lo == end && !m.Owned && (before.NameKind == BodyName && (m.Kind != Group || f.Class(m.Lo)&text.Determiner != 0) || m.Kind == Organization && m.Role().Lo > m.Lo && f.mayBeBody(before) && f.Class(m.Hi)&(text.Verb|text.Speech|text.Auxiliary|text.Lemma) == 0)
	}
	return m.Lo == end && !m.Plural && !m.Owned && (before.NameKind == PersonName || before.NameKind == UnknownName)
}

// mayBeBody reports whether nothing tells that a name is that of a person:
// "Datum", "Wells Fargo".
func (s *reader) mayBeBody(m *Mention) bool {
	return m.NameKind != PlaceName && m.Title().Len() == 0 && m.Role().Len() == 0 && s.Class(m.Name().Lo)&(text.Forename|text.Surname) == 0
}

// maxAcross is how many tokens may stand between a common noun and the name of
// who it is: "for the Pentagon" of "a spokesman for the Pentagon, John Kirby,".
const maxAcross = 12

// pairAcross links the name of mention k to the common noun before it, with
// what belongs to the noun between them: "the minister of trade and industry,
// Ida Falk,". Of several nouns the first one is meant.
func (f *finder) pairAcross(k int) {
	m := &f.list[k]
	if m.NameKind == PlaceName || f.Kind(m.Lo-1) != token.Comma || !f.closes(m.Hi) {
		return
	}
	if b := &f.list[k-1]; f.isBodyBeside(b, m) {
		m.Same = k - 1
		return
	}
	if m.NameKind == BodyName {
		return
	}
	behind := m.Lo - 1 // the first token that belongs to a noun
	for j := k - 1; j >= 0 && m.Lo-f.list[j].Hi <= maxAcross; j-- {
		first := &f.list[j]
		for behind > first.Hi {
			if f.Kind(behind-1) == token.Comma && !f.listsFields(behind-1) || f.Kind(behind-1) == token.Stop || f.Class(behind-1)&(text.Speech|text.Verb|text.Auxiliary|text.Relative) != 0 {
				return
			}
			behind--
		}
		if first.Form == Nominal && !first.Plural && first.Kind == Person && (first.Hi == m.Lo-1 || f.Class(first.Hi)&text.Preposition != 0) {
			m.Same = j
		}
		behind = first.Lo
	}
}

// listsFields reports whether the comma at token i parts what one office is for:
// "minister of trade, industry and energy".
func (f *finder) listsFields(i int) bool {
	p := phrase{reader: f.reader, hi: min(len(f.Tokens), i+MaxPhrase)}
	return p.andEnd(i) > i
}

// isBodyBeside reports whether the name m is that of the body or the owner that
// the noun b before it speaks of: "an aid group, Mercy Reach,", "the owner, PT
// Raya,". It is none in "the minister, Reuters said" and "the head of the group,
// Ida Falk,".
func (f *finder) isBodyBeside(b, m *Mention) bool {
	if b.Form != Nominal || b.Plural || b.Hi != m.Lo-1 || f.Kind(m.Hi) == token.Word || m.Title().Len()+m.Role().Len() > 0 {
		return false
	}
	return b.Kind == Person && m.NameKind == BodyName ||
		b.Kind == Organization && (b.Owned || b.Role().Lo > b.Lo) && f.Class(b.Lo-1)&text.Preposition == 0
}

// pairOwned links "Kirby, the Pentagon's spokesman": a name, and a nominal with
// an owner.
func (f *finder) pairOwned(k int) {
	m, owner, first := &f.list[k], &f.list[k-1], &f.list[k-2]
	if first.Form == Named && !m.Plural && m.Kind == Person && f.Kind(first.Hi) == token.Comma && owner.Lo == first.Hi+1 {
		m.Same = k - 2
	}
}

// closes reports whether an apposition may end before token i: at a mark, or
// at a word that is no noun.
func (s *reader) closes(i int) bool {
	switch s.Kind(i) {
	case token.Comma, token.Stop, token.Colon, token.Dash, token.Close, token.Quote:
		return true
	}
	return s.Class(i)&(text.Speech|text.Verb|text.Auxiliary|text.Relative) != 0
}
