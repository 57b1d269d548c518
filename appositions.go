package newsmodel

import "example.com/newsmodel/internal/token"

// maxRoles is how many nouns in a row say who somebody is: "Lind, a lawyer and
// retired judge".
const maxRoles = 8

// pairMentions links mentions that stand side by side for one party: a name
// and its apposition, a relative pronoun and its noun.
func (d *doc) pairMentions() {
	for k := range d.mentions {
		d.mentions[k].subject = d.isSubject(k)
	}
	for k := 1; k < len(d.mentions); k++ {
		m, before := &d.mentions[k], &d.mentions[k-1]
		switch {
		case m.form == pro && d.class(m.lo)&relativeWord != 0:
			if m.lo == before.hi || m.lo == before.hi+1 && d.kind(before.hi) == token.Comma {
				m.same = k - 1
			}
		case m.form == pro || before.form == pro:
		case before.form == nominal && m.form == nominal && before.same >= 0 && k-before.same <= maxRoles && m.lo == before.hi+1 && d.is(before.hi, "and") && !m.plural && m.kind == PartyPerson:
			m.same = before.same // "Lind, a lawyer and retired judge"
		case before.form == named && m.form == nominal && d.isApposition(before, m):
			m.same = k - 1
		case m.form == named && !m.owned:
			d.pairAcross(k)
		case before.form == named && m.form == nominal && m.owned && k >= 2:
			d.pairOwned(k)
		}
		if m.same >= 0 && d.mentions[m.same].subject {
			m.subject = true
		}
	}
}

// isSubject reports whether a verb stands behind mention k, or whether it is the
// first in its sentence, with its owner, without a preposition before it.
func (d *doc) isSubject(k int) bool {
	m := &d.mentions[k]
	if d.class(m.hi)&(speechWord|verbWord|auxiliaryWord) != 0 {
		return true
	}
	if m.possessed || m.attributive {
		return false
	}
	if m.owned {
		k--
	}
	first := &d.mentions[k]
	return (k == 0 || d.sentenceNumber(d.mentions[k-1].lo) != d.sentenceNumber(first.lo)) && d.class(first.lo-1)&prepositionWord == 0
}

// isApposition reports whether nominal mention m stands in apposition to the
// name before it: "Kirby, the spokesman", "Kirby, 58, a
// retired admiral".
func (d *doc) isApposition(before, m *mention) bool {
	end := before.hi
	if d.kind(end) != token.Comma {
		return false
	}
	end++
	if d.kind(end) == token.Number && d.kind(end+1) == token.Comma {
		end += 2
	}
	if m.kind != PartyPerson {
		return m.lo == end && !m.owned && (before.nameKind == bodyName && (m.kind != PartyGroup || d.class(m.lo)&determinerWord != 0) || m.kind == PartyOrganization && m.role().lo > m.lo && d.mayBeBody(before) && d.class(m.hi)&(verbWord|speechWord|auxiliaryWord|lemmaWord) == 0)
	}
	return m.lo == end && !m.plural && !m.owned && (before.nameKind == personName || before.nameKind == unknownName)
}

// mayBeBody reports whether nothing tells that a name is that of a person:
// "Datum", "Wells Fargo".
func (d *doc) mayBeBody(m *mention) bool {
	return m.nameKind != placeName && m.title().len() == 0 && m.role().len() == 0 && d.class(m.name().lo)&(forename|surname) == 0
}

// maxAcross is how many tokens may stand between a common noun and the name of
// who it is: "for the Pentagon" of "a spokesman for the Pentagon, John Kirby,".
const maxAcross = 12

// pairAcross links the name of mention k to the common noun before it, with
// what belongs to the noun between them: "the minister of trade and industry,
// Ida Falk,". Of several nouns the first one is meant.
func (d *doc) pairAcross(k int) {
	m := &d.mentions[k]
	if m.nameKind == placeName || d.kind(m.lo-1) != token.Comma || !d.closes(m.hi) {
		return
	}
	if b := &d.mentions[k-1]; d.isBodyBeside(b, m) {
		m.same = k - 1
		return
	}
	if m.nameKind == bodyName {
		return
	}
	behind := m.lo - 1 // the first token that belongs to a noun
	for j := k - 1; j >= 0 && m.lo-d.mentions[j].hi <= maxAcross; j-- {
		first := &d.mentions[j]
		for behind > first.hi {
			if d.kind(behind-1) == token.Comma && !d.listsFields(behind-1) || d.kind(behind-1) == token.Stop || d.class(behind-1)&(speechWord|verbWord|auxiliaryWord|relativeWord) != 0 {
				return
			}
			behind--
		}
		if first.form == nominal && !first.plural && first.kind == PartyPerson && (first.hi == m.lo-1 || d.class(first.hi)&prepositionWord != 0) {
			m.same = j
		}
		behind = first.lo
	}
}

// listsFields reports whether the comma at token i parts what one office is for:
// "minister of trade, industry and energy".
func (d *doc) listsFields(i int) bool {
	p := phrase{doc: d, hi: min(len(d.tokens), i+maxPhrase)}
	return p.andEnd(i) > i
}

// isBodyBeside reports whether the name m is that of the body or the owner that
// the noun b before it speaks of: "an aid group, Mercy Reach,", "the owner, PT
// Raya,". It is none in "the minister, Reuters said" and "the head of the group,
// Ida Falk,".
func (d *doc) isBodyBeside(b, m *mention) bool {
	if b.form != nominal || b.plural || b.hi != m.lo-1 || d.kind(m.hi) == token.Word || m.title().len()+m.role().len() > 0 {
		return false
	}
	return b.kind == PartyPerson && m.nameKind == bodyName ||
		b.kind == PartyOrganization && (b.owned || b.role().lo > b.lo) && d.class(b.lo-1)&prepositionWord == 0
}

// pairOwned links "Kirby, the Pentagon's spokesman": a name, and a nominal with
// an owner.
func (d *doc) pairOwned(k int) {
	m, owner, first := &d.mentions[k], &d.mentions[k-1], &d.mentions[k-2]
	if first.form == named && !m.plural && m.kind == PartyPerson && d.kind(first.hi) == token.Comma && owner.lo == first.hi+1 {
		m.same = k - 2
	}
}

// closes reports whether an apposition may end before token i: at a mark, or
// at a word that is no noun.
func (d *doc) closes(i int) bool {
	switch d.kind(i) {
	case token.Comma, token.Stop, token.Colon, token.Dash, token.Close, token.Quote:
		return true
	}
	return d.class(i)&(speechWord|verbWord|auxiliaryWord|relativeWord) != 0
}
