package party

import (
	"math/bits"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
)

// A pronoun stands for the entity with the highest score among those mentioned last that agree
// with it in number and gender. In "Falk met Lind on Monday. She said" the score takes Falk:
// she was the subject, and is not known to be a man. "I" is whoever speaks in the quotation.

// The weights of what speaks for an entity as the antecedent of a pronoun. They
// were set by hand and checked one by one against annotated news.
const (
	weightSubject  = 1.0   // its last mention was the subject of a sentence
	weightPronoun  = 0.5   // its last mention was a pronoun
	weightSpeaker  = 1.0   // it spoke last, and the pronoun speaks
	weightFocus    = 0.5   // it was the last subject, and the pronoun speaks
	weightBoth     = 1.0   // both
	weightOften    = 0.4   // for each doubling of its mentions by name
	weightReported = 1.0   // it is the source of the indirect statement with the pronoun
	weightQuoted   = -1.5  // its last mention was in a quotation, and the pronoun is not
	weightModifier = -0.25 // its last mention was a genitive or a modifier
	weightNoGender = -1.0  // nothing shows its gender
	weightNameless = -1.0  // it has no name
	weightDoubtful = -1.5  // its name may not be that of a person or body
	weightSingular = -3.0  // it is one body, and the pronoun is "they"
	weightSelf     = -10.0 // it says the quotation with the pronoun
	weightClause   = -2.0  // it is not the subject of the clause that the pronoun's own depends on
)

// weightDistance is by how many sentences ago the last mention was.
var weightDistance = [...]float64{3.5, 2.5, 1.5, 0.5, 0.5, 0.5, 0.5, 0.5}

// resolvePronoun returns the entity that pronoun k stands for, -1 if that cannot be said.
func (r *resolver) resolvePronoun(k int) int {
	m := r.mentions.Mention(k)
	if m.SameAs >= 0 {
		return r.who(m.SameAs)
	}
	switch r.mentions.AntecedentAt(m.Lo) {
	case mention.Unbound:
		return -1
	case mention.TheSpeaker:
		return r.sourceAt(m.Lo)
	}
	best, top := -1, 0.0
	main := r.mainSubject(k)
	for _, e := range r.recent {
		s := r.score(k, e)
		if main >= 0 && e != main && s > 0 {
			s += weightClause
		}
		if s > top {
			best, top = e, s
		}
	}
	if best >= 0 && !r.isNameless(best) && m.Gender != 0 {
		r.votes[best][m.Gender-mention.Male]++
	}
	return best
}

// score returns how likely mention k, a pronoun or a common noun, stands for entity e; 0 or less is not at all.
func (r *resolver) score(k, e int) float64 {
	m, x := r.mentions.Mention(k), &r.entities[e]
	if !canStandFor(m, x) || x.lastAt < 0 || r.isOwnedBy(e, k) {
		return 0
	}
	last := r.mentions.Mention(int(x.lastAt))
	s := weightOften * float64(bits.Len(uint(x.namings)))
	if ago := r.sentencesSince(x, m); ago < len(weightDistance) {
		s += weightDistance[max(ago, 0)]
	}
	speaks, quoted, ownStatement := r.speaks[k], r.quoted[m.Lo] > 0, r.sourceAt(m.Lo) == e
	for _, w := range [...]struct {
		holds  bool
		weight float64
	}{
		{last.Subject, weightSubject},
		{last.Form == mention.Pronoun, weightPronoun},
		{speaks && e == r.speaker, weightSpeaker},
		{speaks && e == r.focus, weightFocus},
		{speaks && e == r.focus && e == r.speaker, weightBoth},
		{r.quoted[last.Lo] > 0 && !quoted, weightQuoted},
		{last.Possessed || last.Attributive, weightModifier},
		{m.Gender != 0 && x.gender == 0 && r.votedGender(e) != m.Gender, weightNoGender},
		{x.nameAt < 0 && m.Gender != 0, weightNameless},
		{!x.certain, weightDoubtful},
		{m.Plural && !x.plural, weightSingular},
		{ownStatement && !quoted, weightReported},
		{ownStatement && quoted, weightSelf},
	} {
		if w.holds {
			s += w.weight
		}
	}
	return s
}

// mainSubject returns the entity that is the subject of the clause on which the clause of
// pronoun k depends: Russia in "the US said Russia was regrouping after it said". It is -1 if
// the clause depends on none.
func (r *resolver) mainSubject(k int) int {
	const reach = 8 // mentions
	m := r.mentions.Mention(k)
	if r.Class(m.Lo-1)&text.Subordinator == 0 {
		return -1
	}
	for j := k - 1; j >= max(0, k-reach) && r.mentions.StartTogether(j, k); j-- {
		if r.mentions.Mention(j).Subject && r.who(j) >= 0 && canStandFor(m, r.entityOf(j)) {
			return r.who(j)
		}
	}
	return -1
}

// sourceAt returns the entity that is the source of the statement whose content token i is in,
// -1 if there is none: who says "I" there.
func (r *resolver) sourceAt(i int) int {
	if a := r.statementAt[i]; a > 0 && r.sources[a-1] >= 0 {
		return r.who(r.sources[a-1])
	}
	return -1
}

// isOwnedBy reports whether pronoun k is the owner of a noun that stands for entity e: the
// professor of "her professor" is not she.
func (r *resolver) isOwnedBy(e, k int) bool {
	if !r.mentions.Mention(k).Possessed || k+1 == len(r.mentions.All()) {
		return false
	}
	return r.mentions.Mention(k+1).Owned && r.who(k+1) == e
}

// canStandFor reports whether m, a pronoun or a common noun, can stand for x by number, gender
// and kind.
func canStandFor(m *mention.Mention, x *entity) bool {
	switch {
	case m.Gender != 0 || m.Form == mention.Nominal && m.Kind == mention.Person:
		sameGender := m.Gender == 0 || x.gender == 0 || x.gender&m.Gender != 0
		return sameGender && x.kind == mention.Person && !x.plural
	case m.Plural:
		return x.kind != mention.Document && (x.plural || x.nameKind == mention.BodyName || x.kind == mention.Group)
	}
	return x.kind != mention.Person && !x.plural && x.kind != mention.Group
}
