package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// findHolders notes for each noun of a role or title who in the story is named
// with it.
func (r *resolver) findHolders() {
	r.holders = make(map[nameKey]int)
	hold := func(k nameKey, e int) {
		if _, taken := r.holders[k]; taken {
			e = -1
		}
		r.holders[k] = e
	}
	for e := range r.entities {
		x := &r.entities[e]
		if x.kind != personName {
			continue
		}
		if x.titular >= 0 && r.mentions[x.titular].role().len() > 0 {
			hold(keyOf(r.word(r.mentions[x.titular].role().hi-1)), e)
		}
		if x.titled >= 0 {
			hold(keyOf(r.titleNoun(r.mentions[x.titled].title())), e)
		}
	}
}

// noun returns the entity that common noun k stands for, a new one if it was
// not mentioned before.
func (r *resolver) noun(k int) int {
	m := &r.mentions[k]
	word := keyOf(r.word(m.head()))
	if !m.plural && m.definite {
		if e := r.antecedent(k, word); e >= 0 {
			return e
		}
	}
	e := r.newEntity(k)
	x := &r.entities[e]
	x.surname, x.gender, x.sure = word, m.gender, true
	if by, ok := r.issued[k]; ok {
		x.author = int32(by)
	}
	r.describe(e, k)
	return e
}

// identified returns somebody without a name so far who is said to bear that of
// mention k, -1 if there is nobody: the suspect of "the suspect, later identified by
// police as Jun Abad".
func (r *resolver) identified(k int) int {
	const most = 4 // mentions before the name
	m := &r.mentions[k]
	if m.kind != PartyPerson || r.namingVerb(k) < 0 {
		return -1
	}
	for j := k - 1; j >= max(0, k-most) && r.sentenceNumber(r.mentions[j].lo) == r.sentenceNumber(m.lo); j-- {
		if b := &r.mentions[j]; b.form != named && b.kind == PartyPerson && !b.plural && r.who(j) >= r.named {
			return r.who(j)
		}
	}
	return -1
}

// nameless returns somebody without a name for whom the noun of mention k was used
// last, -1 if there is nobody: of "a farmer" before "the farmer, Tom Hale,".
func (r *resolver) nameless(k int) int {
	word := keyOf(r.word(r.mentions[k].head()))
	for i := len(r.recent) - 1; i >= 0; i-- {
		if e := r.recent[i]; e >= r.named && r.nounFits(&r.mentions[k], &r.entities[e], word) {
			return e
		}
	}
	return -1
}

// reveal notes that somebody without a name so far is an entity with one.
func (r *resolver) reveal(nameless, named int) {
	if nameless >= r.named && r.entities[nameless].revealed < 0 {
		r.entities[nameless].revealed = int32(named)
	}
}

// antecedent returns the entity that definite noun k was used for before: the
// last one with a name, else who is named with it anywhere in the story, else
// the last one without a name, else what is named most of the bodies and places
// that it can stand for; -1 if there is none.
func (r *resolver) antecedent(k int, word nameKey) int {
	m := &r.mentions[k]
	nameless, any := -1, -1
	for i := len(r.recent) - 1; i >= 0; i-- {
		e := r.recent[i]
		x := &r.entities[e]
		switch {
		case m.owned && r.isRelation(k, e, word):
			return e
		case m.owned:
		case r.nounFits(m, x, word):
			if x.named >= 0 {
				return e
			}
			if nameless < 0 {
				nameless = e
			}
		case r.standsForAny(m, x) && (any < 0 || x.count > r.entities[any].count):
			any = e
		}
	}
	if e := r.described(k); e >= 0 && (nameless < 0 || r.entities[nameless].seen < r.entities[e].seen) {
		return e
	}
	if e, ok := r.holders[word]; ok && e >= 0 && !m.owned && m.kind == PartyPerson && r.nounFits(m, &r.entities[e], word) {
		return e
	}
	if nameless >= 0 {
		return nameless
	}
	return any
}

// described returns the person with a name whom the story most likely means by
// "the midfielder", "the Swede" and "the 45-year-old", -1 if there is none. An age
// that stands by a name counts.
func (r *resolver) described(k int) int {
	m := &r.mentions[k]
	if !m.noun.descriptive || m.owned || m.kind != PartyPerson || r.class(m.hi)&(prepositionWord|relativeWord) != 0 || r.is(m.hi+1, "whose") {
		return -1
	}
	nation := r.class(m.head()) & demonymWord
	best, top := -1, 0.0
	for _, e := range r.recent {
		x := &r.entities[e]
		if x.named < 0 || nation != 0 && x.nation != 0 && x.nation != keyOf(r.word(m.head())) {
			continue
		}
		s := r.score(k, e)
		if age := r.age(x); age > 0 && r.kind(m.head()-4) == token.Number && s > 0 {
			if r.word(age) == r.word(m.head()-4) {
				return e
			}
			continue
		}
		if s > top {
			best, top = e, s
		}
	}
	if best >= 0 && nation != 0 {
		r.entities[best].nation = keyOf(r.word(m.head()))
	}
	return best
}

// age returns the token with the age of an entity behind its name, 0 if it has
// none: "58" of "Kirby, 58,".
func (r *resolver) age(x *entity) int {
	i := r.mentions[x.named].hi
	if r.kind(i) == token.Comma && r.kind(i+1) == token.Number && r.kind(i+2) != token.Word {
		return i + 1
	}
	return 0
}

// nounFits reports whether a definite noun can stand for x: the same noun was
// used of it, or ends its name.
func (r *resolver) nounFits(m *mention, x *entity, word nameKey) bool {
	if x.plural || (x.party == PartyPerson) != (m.kind == PartyPerson) {
		return false
	}
	if x.surname == word && x.kind != personName {
		return true
	}
	if r.hasTitle(x, word) {
		return true
	}
	if x.titular < 0 {
		return false
	}
	role := r.mentions[x.titular].role()
	return role.len() > 0 && keyOf(r.word(role.hi-1)) == word && r.sameModifiers(m.role(), role) && r.sameField(m, int(x.titular))
}

// sameField reports whether what stands behind "of" after mention m is in the role that
// mention k gives: "the leader of the opposition" is no "North Korean leader".
func (r *resolver) sameField(m *mention, k int) bool {
	if !r.is(m.hi, "of", "for") || m.form != nominal {
		return true
	}
	field := r.nounPhraseStarting(m.hi + 1)
	if field.len() == 0 {
		return true
	}
	role := r.roleRun(k)
	if role.len() == 1 {
		return true // "Mayor Ida Falk" may be "the mayor of Narvik"
	}
	for i := role.lo; i < role.hi; i++ {
		if strings.EqualFold(r.word(i), r.word(field.hi-1)) {
			return true
		}
	}
	return false
}

// hasTitle reports whether x bears the title that a noun is: "the governor" after
// "Gov. Dantata".
func (r *resolver) hasTitle(x *entity, noun nameKey) bool {
	return x.titled >= 0 && keyOf(r.titleNoun(r.mentions[x.titled].title())) == noun
}

// standsForAny reports whether a definite noun without modifiers is one for
// bodies or places such as x, which was just named: "the agency", "the country".
func (r *resolver) standsForAny(m *mention, x *entity) bool {
	if m.role().len() != 1 || m.kind == PartyPerson || x.named < 0 || r.sentenceNumber(m.lo)-r.sentenceNumber(r.mentions[x.seen].lo) > 3 || r.is(m.hi, "of", "in", "at", "for") {
		return false
	}
	switch x.kind {
	case placeName:
		return r.standsForPlace(m.head(), x)
	case bodyName:
		name := r.mentions[x.named].name().lo
		medium := r.agencyEnd(name) > name
		return r.class(m.head())&bodyWord != 0 && (!medium || r.is(m.head(), "agency", "outlet", "newspaper", "paper", "magazine", "network", "station"))
	}
	return false
}

// sameModifiers reports whether the words of one role are all in the other:
// "the foreign minister" may be "the Norwegian foreign minister", and is not
// "the prime minister".
func (r *resolver) sameModifiers(a, b run) bool {
	if a.len() > b.len() {
		a, b = b, a
	}
	for i := a.lo; i < a.hi; i++ {
		found := false
		for j := b.lo; j < min(b.hi, b.lo+maxPhrase) && !found; j++ {
			found = r.tokens[i].Word == r.tokens[j].Word && strings.EqualFold(r.word(i), r.word(j))
		}
		if !found {
			return false
		}
	}
	return true
}

// isRelation reports whether noun k, which has an owner, is entity e again: "her
// husband" after "her husband, Olav Lind", "his father" after "Olav Lind and his
// son, Per".
func (r *resolver) isRelation(k, e int, word nameKey) bool {
	x, owner := &r.entities[e], r.who(k-1)
	if owner < 0 {
		return false
	}
	if x.related > 0 && r.who(int(x.related)-1) == owner {
		return keyOf(r.word(r.mentions[x.related].head())) == word
	}
	m, o := &r.mentions[k], &r.entities[owner]
	if m.noun.kin == noKin || o.related <= 0 || r.who(int(o.related)-1) != e {
		return false
	}
	return m.noun.kin == r.mentions[o.related].noun.kin.inverse() && canStandFor(m, x)
}

// standsForPlace reports whether the noun at token i is one for a place of the
// kind of x: "the country", "the city".
func (r *resolver) standsForPlace(i int, x *entity) bool {
	e, end := r.placeName(r.mentions[x.named].name().lo)
	if end == r.mentions[x.named].name().lo {
		return false
	}
	switch r.placeEntryOf(e).kind {
	case placeCountry:
		return r.is(i, "country", "nation", "government")
	case placeCity:
		return r.is(i, "city", "town", "village")
	case placeState, placeAdmin:
		return r.is(i, "state", "province", "region")
	}
	return false
}
