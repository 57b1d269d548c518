package party

import (
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A definite common noun stands for somebody who was called so before, "the minister" for
// "Norwegian Foreign Minister Ida Falk"; for somebody's relation, "her husband"; for what was
// just named, "the agency", "the town"; or it describes a person whom the story has named, as
// sports copy has it: "the midfielder", "the Swede", "the 45-year-old". Where nothing fits, and
// for "a minister", a new entity is made, which may get its name later.

// findHolders notes for each noun of a role or title who in the story is named with it.
func (r *resolver) findHolders() {
	r.holders = make(map[mention.Key]int)
	add := func(noun mention.Key, e int) {
		if _, held := r.holders[noun]; held {
			e = -1
		}
		r.holders[noun] = e
	}
	for e := range r.entities {
		x := &r.entities[e]
		if x.nameKind != mention.PersonName {
			continue
		}
		if x.roleAt >= 0 && r.roleOf(x).Len() > 0 {
			add(mention.KeyOf(r.Word(r.roleOf(x).Hi-1)), e)
		}
		if x.titleAt >= 0 {
			add(r.titleKey(x), e)
		}
	}
}

// titleKey returns the key of the noun that the title of an entity is: of "governor" for "Gov.".
func (r *resolver) titleKey(x *entity) mention.Key {
	return mention.KeyOf(r.mentions.TitleNoun(r.titleOf(x)))
}

// resolveNoun returns the entity that common noun k stands for, a new one if it was not
// mentioned before.
func (r *resolver) resolveNoun(k int) int {
	m := r.mentions.Mention(k)
	word := r.mentions.HeadKey(m)
	if !m.Plural && m.Definite {
		if e := r.nounAntecedent(k, word); e >= 0 {
			return e
		}
	}
	e := r.newEntity(k)
	x := &r.entities[e]
	x.last, x.gender, x.certain = word, m.Gender, true
	if by, ok := r.issuers[k]; ok {
		x.authorAt = int32(by)
	}
	r.noteDescription(e, k)
	return e
}

// namedHere returns somebody without a name so far who is said to bear that of mention k, -1 if
// there is nobody: the suspect of "the suspect, later identified by police as Jun Abad".
func (r *resolver) namedHere(k int) int {
	const most = 4 // mentions before the name
	if r.mentions.Mention(k).Kind != mention.Person || r.namingVerb(k) < 0 {
		return -1
	}
	for j := k - 1; j >= max(0, k-most) && r.mentions.StartTogether(j, k); j-- {
		if b := r.mentions.Mention(j); b.Form != mention.Named && b.IsOnePerson() && r.isNameless(r.who(j)) {
			return r.who(j)
		}
	}
	return -1
}

// namelessFor returns somebody without a name for whom the noun of mention k was used last, -1
// if there is nobody: of "a farmer" before "the farmer, Tom Hale,".
func (r *resolver) namelessFor(k int) int {
	m := r.mentions.Mention(k)
	word := r.mentions.HeadKey(m)
	for i := len(r.recent) - 1; i >= 0; i-- {
		if e := r.recent[i]; r.isNameless(e) && r.nounFits(m, &r.entities[e], word) {
			return e
		}
	}
	return -1
}

// isNameless reports whether e is an entity that was made of a common noun.
func (r *resolver) isNameless(e int) bool { return e >= r.named }

// identify notes that an entity without a name so far, if it is one, is one with a name.
func (r *resolver) identify(nameless, named int) {
	if r.isNameless(nameless) && r.entities[nameless].identity < 0 {
		r.entities[nameless].identity = int32(named)
	}
}

// nounAntecedent returns the entity that definite noun k was used for before: the last one
// with a name, else who is named with it anywhere in the story, else the last one without a
// name, else the body or place it can stand for that is named most often; -1 if there is none.
func (r *resolver) nounAntecedent(k int, word mention.Key) int {
	m := r.mentions.Mention(k)
	nameless, bodyOrPlace := -1, -1
	for i := len(r.recent) - 1; i >= 0; i-- {
		e := r.recent[i]
		x := &r.entities[e]
		switch {
		case m.Owned:
			if r.isRelation(k, e, word) {
				return e
			}
		case r.nounFits(m, x, word):
			if x.nameAt >= 0 {
				return e
			}
			if nameless < 0 {
				nameless = e
			}
		case r.standsForAny(m, x) && (bodyOrPlace < 0 || x.namings > r.entities[bodyOrPlace].namings):
			bodyOrPlace = e
		}
	}
	if e := r.described(k); e >= 0 && (nameless < 0 || r.entities[nameless].lastAt < r.entities[e].lastAt) {
		return e
	}
	if m.Kind == mention.Person && !m.Owned {
		if e, ok := r.holders[word]; ok && e >= 0 && r.nounFits(m, &r.entities[e], word) {
			return e
		}
	}
	if nameless >= 0 {
		return nameless
	}
	return bodyOrPlace
}

// described returns the person with a name whom the story most likely means by "the
// midfielder", "the Swede" and "the 45-year-old", -1 if there is none. Where the age stands by
// a name, "Per Lind, 45,", it decides.
func (r *resolver) described(k int) int {
	m := r.mentions.Mention(k)
	if !m.IsDescription() {
		return -1
	}
	if r.Class(m.Hi)&(text.Preposition|text.Relative) != 0 || r.Is(m.Hi+1, "whose") {
		return -1 // "the Swede who": what follows says which one
	}
	head := m.Head()
	age := head - 4 // "45" of "45-year-old"
	nation := r.Class(head) & text.Demonym
	best, top := -1, 0.0
	for _, e := range r.recent {
		x := &r.entities[e]
		if x.nameAt < 0 || nation != 0 && x.nation != 0 && x.nation != r.mentions.HeadKey(m) {
			continue
		}
		s := r.score(k, e)
		if own := r.ageOf(x); own > 0 && r.Kind(age) == token.Number && s > 0 {
			if r.Word(own) == r.Word(age) {
				return e
			}
			continue
		}
		if s > top {
			best, top = e, s
		}
	}
	if best >= 0 && nation != 0 {
		r.entities[best].nation = r.mentions.HeadKey(m)
	}
	return best
}

// ageOf returns the token with the age of an entity behind its name, 0 if there is none: "58"
// of "Kirby, 58,".
func (r *resolver) ageOf(x *entity) int {
	i := r.mentions.Mention(int(x.nameAt)).Hi
	if r.Kind(i) == token.Comma && r.Kind(i+1) == token.Number && r.Kind(i+2) != token.Word {
		return i + 1
	}
	return 0
}

// nounFits reports whether a definite noun can stand for x: the same noun was used of it, or
// ends its name.
func (r *resolver) nounFits(m *mention.Mention, x *entity, word mention.Key) bool {
	if x.plural || (x.kind == mention.Person) != (m.Kind == mention.Person) {
		return false
	}
	if x.last == word && x.nameKind != mention.PersonName {
		return true
	}
	if x.titleAt >= 0 && r.titleKey(x) == word {
		return true // "the governor" after "Gov. Dantata"
	}
	if x.roleAt < 0 {
		return false
	}
	role := r.roleOf(x)
	if role.Len() == 0 || mention.KeyOf(r.Word(role.Hi-1)) != word {
		return false
	}
	return r.sameModifiers(m.Role(), role) && r.sameField(m, int(x.roleAt))
}

// sameField reports whether what stands behind "of" after mention m is in the role that mention
// k gives: "the leader of the opposition" is no "North Korean leader".
func (r *resolver) sameField(m *mention.Mention, k int) bool {
	if !r.Is(m.Hi, "of", "for") || m.Form != mention.Nominal {
		return true
	}
	field := r.mentions.NounPhrase(m.Hi + 1)
	if field.Len() == 0 {
		return true
	}
	role := r.mentions.RoleRun(k)
	if role.Len() == 1 {
		return true // "Mayor Ida Falk" may be "the mayor of Narvik"
	}
	for i := role.Lo; i < role.Hi; i++ {
		if strings.EqualFold(r.Word(i), r.Word(field.Hi-1)) {
			return true
		}
	}
	return false
}

// sameModifiers reports whether the words of one role are all in the other: "the foreign
// minister" may be "the Norwegian foreign minister", and is not "the prime minister".
func (r *resolver) sameModifiers(a, b token.Run) bool {
	if a.Len() > b.Len() {
		a, b = b, a
	}
	for i := a.Lo; i < a.Hi; i++ {
		found := false
		for j := b.Lo; j < b.Hi && !found; j++ {
			found = r.Tokens[i].Word == r.Tokens[j].Word && strings.EqualFold(r.Word(i), r.Word(j))
		}
		if !found {
			return false
		}
	}
	return true
}

// standsForAny reports whether a definite noun without modifiers is one for bodies or places
// such as x, which was just named: "the agency", "the country".
func (r *resolver) standsForAny(m *mention.Mention, x *entity) bool {
	const reach = 3 // sentences
	if !r.mentions.IsBareNoun(m) || m.Kind == mention.Person || x.nameAt < 0 {
		return false
	}
	if r.sentencesSince(x, m) > reach || r.Is(m.Hi, "of", "in", "at", "for") {
		return false
	}
	switch x.nameKind {
	case mention.PlaceName:
		return r.standsForPlace(m.Head(), x)
	case mention.BodyName:
		name := r.nameOf(x).Lo
		medium := r.layout.AgencyEnd(name) > name
		return r.Class(m.Head())&text.Body != 0 && (!medium || r.mentions.IsMedium(m.Head()))
	}
	return false
}

// standsForPlace reports whether the noun at token i is one for a place of the kind of x: "the
// country", "the city".
func (r *resolver) standsForPlace(i int, x *entity) bool {
	name := r.nameOf(x).Lo
	e, end := r.places.Match(name)
	return end > name && r.mentions.IsPlaceNoun(i, r.places.Entry(e).Kind)
}

// isRelation reports whether noun k, which has an owner, is entity e again: "her husband" after
// "her husband, Olav Lind", "his father" after "Olav Lind and his son, Per".
func (r *resolver) isRelation(k, e int, word mention.Key) bool {
	x, owner := &r.entities[e], r.who(k-1)
	if owner < 0 {
		return false
	}
	if x.relationAt > 0 && r.who(int(x.relationAt)-1) == owner {
		return r.mentions.HeadKey(r.mentions.Mention(int(x.relationAt))) == word
	}
	m, o := r.mentions.Mention(k), &r.entities[owner]
	if o.relationAt <= 0 || r.who(int(o.relationAt)-1) != e {
		return false
	}
	return m.IsCounterpartOf(r.mentions.Mention(int(o.relationAt))) && canStandFor(m, x)
}
