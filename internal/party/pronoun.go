package party

import (
	"math/bits"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
)

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
	weightNoGender = -1.0  // nothing tells its gender
	weightNameless = -1.0  // it has no name
	weightDoubtful = -1.5  // its name may not be that of a person or body
	weightSingular = -3.0  // it is one body, and the pronoun is "they"
	weightSelf     = -10.0 // it says the quotation with the pronoun
	weightClause   = -2.0  // it is not the subject of the clause that the pronoun's own depends on
)

// weightDistance is by how many sentences ago the last mention was.
var weightDistance = [...]float64{3.5, 2.5, 1.5, 0.5, 0.5, 0.5, 0.5, 0.5}

// pronoun returns the entity that pronoun k stands for, -1 if it cannot tell.
func (r *resolver) pronoun(k int) int {
	m := r.mentions.At(k)
	if m.SameAs >= 0 {
		return r.Who(m.SameAs)
	}
	switch r.mentions.AntecedentAt(m.Lo) {
	case mention.Unbound:
		return -1
	case mention.TheSpeaker:
		return r.quotedSpeaker(m.Lo)
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
	if best >= 0 && best < r.named && m.Gender != 0 {
		r.votes[best][m.Gender-mention.Male]++
	}
	return best
}

// score tells how likely pronoun k stands for entity e; 0 or less is not at all.
func (r *resolver) score(k, e int) float64 {
	m, x := r.mentions.At(k), &r.entities[e]
	if !canStandFor(m, x) || x.seen < 0 || r.isOwnerOf(k, e) {
		return 0
	}
	last := r.mentions.At(int(x.seen))
	s := weightOften * float64(bits.Len(uint(x.count)))
	if ago := int(r.SentenceNumber(m.Lo) - r.SentenceNumber(last.Lo)); ago < len(weightDistance) {
		s += weightDistance[max(ago, 0)]
	}
	for _, w := range [...]struct {
		holds  bool
		weight float64
	}{
		{last.Subject, weightSubject},
		{last.Form == mention.Pronoun, weightPronoun},
		{r.speaks[k] && e == r.speaker, weightSpeaker},
		{r.speaks[k] && e == r.focus, weightFocus},
		{r.speaks[k] && e == r.focus && e == r.speaker, weightBoth},
		{r.quoted[last.Lo] > 0 && r.quoted[m.Lo] == 0, weightQuoted},
		{last.Possessed || last.Attributive, weightModifier},
		{m.Gender != 0 && x.gender == 0 && r.voted(e) != m.Gender, weightNoGender},
		{x.named < 0 && m.Gender != 0, weightNameless},
		{!x.sure, weightDoubtful},
		{m.Plural && !x.plural, weightSingular},
		{r.isSource(e, m.Lo) && r.quoted[m.Lo] == 0, weightReported},
		{r.isSource(e, m.Lo) && r.quoted[m.Lo] > 0, weightSelf},
	} {
		if w.holds {
			s += w.weight
		}
	}
	return s
}

// mainSubject returns the entity that is the subject of the clause on which the
// clause of pronoun k depends: Russia in "the US said Russia was regrouping after
// it said". It is -1 if the clause depends on none.
func (r *resolver) mainSubject(k int) int {
	const reach = 8 // mentions
	m := r.mentions.At(k)
	if r.Class(m.Lo-1)&text.Subordinator == 0 {
		return -1
	}
	for j := k - 1; j >= max(0, k-reach) && r.SentenceNumber(r.mentions.At(j).Lo) == r.SentenceNumber(m.Lo); j-- {
		if b := r.mentions.At(j); b.Subject && r.Who(j) >= 0 && canStandFor(m, &r.entities[r.Who(j)]) {
			return r.Who(j)
		}
	}
	return -1
}

// isSource reports whether entity e is the source of the statement that token i is
// in.
func (r *resolver) isSource(e, i int) bool {
	a := r.within[i]
	return a > 0 && r.sources[a-1] >= 0 && r.Who(r.sources[a-1]) == e
}

// isOwnerOf reports whether pronoun k is the genitive of a noun that stands for
// entity e: "her professor" is not she.
func (r *resolver) isOwnerOf(k, e int) bool {
	return k+1 < len(r.mentions.All()) && r.mentions.At(k).Possessed && r.mentions.At(k+1).Owned && r.Who(k+1) == e
}

// canStandFor reports whether pronoun m can stand for x by number, gender and life.
func canStandFor(m *mention.Mention, x *entity) bool {
	switch {
	case m.Gender != 0 || m.Form == mention.Nominal && m.Kind == mention.Person:
		return (m.Gender == 0 || x.gender == 0 || x.gender&m.Gender != 0) && x.party == mention.Person && !x.plural
	case m.Plural:
		return x.party != mention.Document && (x.plural || x.kind == mention.BodyName || x.party == mention.Group)
	}
	return x.party != mention.Person && !x.plural && x.party != mention.Group
}
