package mention

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Newspapers introduce people in apposition, on either side of the name: "Falk, 58, the
// board's chairwoman, said" and "the minister of trade and industry, Ida Falk, said". The
// mentions of such a pair are tied by Mention.SameAs. Commas alone decide, so that lists
// ("Falk, the mayor and two officers") and cues ("the minister, Reuters said") are kept out.

// predicate is the words that start a predicate or a clause behind a noun phrase.
const predicate = text.Speech | text.Verb | text.Auxiliary | text.Relative

// maxRoles is how many nouns in a row say who somebody is: "Lind, a lawyer and
// retired judge".
const maxRoles = 8

// pairMentions marks the subjects and ties the mentions of one party that stand side by
// side: a name and its apposition, a relative pronoun and its noun.
func (f *finder) pairMentions() {
	for k := range f.list {
		f.list[k].Subject = f.isSubject(k)
	}
	for k := 1; k < len(f.list); k++ {
		m, before := &f.list[k], &f.list[k-1]
		switch {
		case m.Form == Pronoun && f.Class(m.Lo)&text.Relative != 0:
			if m.Lo == before.Hi {
				m.SameAs = k - 1
			} else if m.Lo == before.Hi+1 && f.Kind(before.Hi) == token.Comma {
				m.SameAs = f.beforeSeat(k - 1)
			}
		case m.Form == Pronoun || before.Form == Pronoun:
		case f.isFurtherRole(k):
			m.SameAs = before.SameAs
		case before.Form == Named && m.Form == Nominal && f.isApposition(before, m):
			m.SameAs = k - 1
		case m.Form == Named && !m.Owned:
			f.pairNameWithNoun(k)
		case before.Form == Named && m.Form == Nominal && m.Owned && k >= 2:
			f.pairOwnedNoun(k)
		}
		if m.SameAs >= 0 && f.list[m.SameAs].Subject {
			m.Subject = true
		}
	}
}

// beforeSeat returns the mention that a preposition joins to the place that mention k names, k
// itself if it is no such place: the embassy for the city in "the embassy in Oslo, which".
func (f *finder) beforeSeat(k int) int {
	place := &f.list[k]
	if k > 0 && place.NameKind == PlaceName && f.Class(place.Lo-1)&text.Preposition != 0 && f.list[k-1].Hi == place.Lo-1 {
		return k - 1
	}
	return k
}

// isSubject reports whether a verb stands behind mention k, or whether it is, with its
// owner, the first mention of its sentence and no preposition governs it.
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
	first := k == 0 || !f.StartTogether(k-1, k)
	return first && f.Class(f.list[k].Lo-1)&text.Preposition == 0
}

// isFurtherRole reports whether mention k is joined by "and" to a role in apposition: "Lind,
// a lawyer and retired judge".
func (f *finder) isFurtherRole(k int) bool {
	m, before := &f.list[k], &f.list[k-1]
	if before.Form != Nominal || m.Form != Nominal || !m.IsOnePerson() {
		return false
	}
	apposed := before.SameAs >= 0 && k-before.SameAs <= maxRoles
	return apposed && m.Lo == before.Hi+1 && f.Is(before.Hi, "and")
}

// isApposition reports whether nominal mention m stands in apposition to the name before it:
// "Kirby, the spokesman", "Kirby, 58, a retired admiral", "Datum, a software company". A second
// comma ends it: in "The shots killed Kirby, the spokesman said" the spokesman is another.
func (f *finder) isApposition(before, m *Mention) bool {
	end := before.Hi
	if f.Kind(end) != token.Comma {
		return false
	}
	end++
	if f.Kind(end) == token.Number && f.Kind(end+1) == token.Comma {
		end += 2
	}
	if m.Lo != end || m.Owned {
		return false
	}
	governsVerb := f.Class(m.Hi)&(text.Verb|text.Speech|text.Auxiliary|text.Lemma) != 0
	if governsVerb && !f.StartsSentence(before.Lo) && m.hasDeterminer() {
		return false
	}
	if m.Kind == Person {
		return !m.Plural && (before.NameKind == PersonName || before.NameKind == UnknownName)
	}
	if before.NameKind == BodyName && (m.Kind != Group || f.Class(m.Lo)&text.Determiner != 0) {
		return true
	}
	return m.Kind == Organization && m.hasDeterminer() && !governsVerb && f.mayBeBody(before)
}

// mayBeBody reports whether nothing about a name shows a person or a place: "Datum", "Heron
// Ltd.".
func (s *reader) mayBeBody(m *Mention) bool {
	return m.NameKind != PlaceName && m.IsBareName() && s.Class(m.Name().Lo)&(text.Forename|text.Surname) == 0
}

// maxAcross is how many tokens may stand between a common noun and the name in apposition to
// it: "for the Pentagon" of "a spokesman for the Pentagon, John Kirby,".
const maxAcross = 12

// pairNameWithNoun ties the name of mention k to the common noun before it to which it stands
// in apposition, over what belongs to that noun: "the minister of trade and industry, Ida
// Falk,". Of several nouns the first one is meant: of "the head of the group, Ida Falk," it
// is the head.
func (f *finder) pairNameWithNoun(k int) {
	m := &f.list[k]
	if m.NameKind == PlaceName || f.Kind(m.Lo-1) != token.Comma || !f.mayEndApposition(m.Hi) {
		return
	}
	if f.isBodyNoun(&f.list[k-1], m) {
		m.SameAs = k - 1
		return
	}
	if m.NameKind == BodyName {
		return
	}
	behind := m.Lo - 1 // the first token that belongs to a noun
	for j := k - 1; j >= 0 && m.Lo-f.list[j].Hi <= maxAcross; j-- {
		first := &f.list[j]
		for behind > first.Hi {
			behind--
			if f.endsNounPhrase(behind) {
				return
			}
		}
		reachesName := first.Hi == m.Lo-1 || f.Class(first.Hi)&text.Preposition != 0
		if first.Form == Nominal && first.IsOnePerson() && reachesName {
			m.SameAs = j
		}
		behind = first.Lo
	}
}

// endsNounPhrase reports whether token i cannot stand between a noun and the name in
// apposition to it: a stop, a verb, a comma that is none of a list of fields.
func (f *finder) endsNounPhrase(i int) bool {
	switch f.Kind(i) {
	case token.Comma:
		return !f.listsFields(i)
	case token.Stop:
		return true
	}
	return f.Class(i)&predicate != 0
}

// listsFields reports whether the comma at token i parts the fields of one office:
// "minister of trade, industry and energy".
func (f *finder) listsFields(i int) bool {
	w := window{f.reader, min(len(f.Tokens), i+maxPhrase)}
	return w.fieldsEnd(i) > i
}

// isBodyNoun reports whether noun speaks of the body or the owner that the name behind its
// comma gives: "an aid group, Mercy Reach,", "the owner, PT Raya,". It does not in "the
// minister, Reuters said" and "the head of the group, Ida Falk,".
func (f *finder) isBodyNoun(noun, name *Mention) bool {
	if noun.Form != Nominal || noun.Plural || noun.Hi != name.Lo-1 {
		return false
	}
	if f.Kind(name.Hi) == token.Word || !name.IsBareName() {
		return false
	}
	switch noun.Kind {
	case Person:
		return name.NameKind == BodyName
	case Organization:
		return (noun.Owned || noun.hasDeterminer()) && f.Class(noun.Lo-1)&text.Preposition == 0
	}
	return false
}

// pairOwnedNoun ties a nominal with an owner to the name before both: "Kirby, the Pentagon's
// spokesman".
func (f *finder) pairOwnedNoun(k int) {
	m, owner, first := &f.list[k], &f.list[k-1], &f.list[k-2]
	if first.Form == Named && m.IsOnePerson() && f.Kind(first.Hi) == token.Comma && owner.Lo == first.Hi+1 {
		m.SameAs = k - 2
	}
}

// mayEndApposition reports whether an apposition may end before token i: at a mark, or at
// a verb or a relative pronoun.
func (s *reader) mayEndApposition(i int) bool {
	switch s.Kind(i) {
	case token.Comma, token.Stop, token.Colon, token.Dash, token.Close, token.Quote:
		return true
	}
	return s.Class(i)&predicate != 0
}
