package party

import (
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// findHolders notes for each noun of a role or title who in the story is named
// with it.
func (r *resolver) findHolders() {
	r.holders = make(map[mention.Key]int)
	hold := func(k mention.Key, e int) {
		if _, taken := r.holders[k]; taken {
			e = -1
		}
		r.holders[k] = e
	}
	for e := range r.entities {
		x := &r.entities[e]
		if x.kind != mention.PersonName {
			continue
		}
		if x.titular >= 0 && r.mentions.At(int(x.titular)).Role().Len() > 0 {
			hold(mention.KeyOf(r.Word(r.mentions.At(int(x.titular)).Role().Hi-1)), e)
		}
		if x.titled >= 0 {
			hold(mention.KeyOf(r.mentions.TitleNoun(r.mentions.At(int(x.titled)).Title())), e)
		}
	}
}

// noun returns the entity that common noun k stands for, a new one if it was
// not mentioned before.
func (r *resolver) noun(k int) int {
	m := r.mentions.At(k)
	word := mention.KeyOf(r.Word(m.Head()))
	if !m.Plural && m.Definite {
		if e := r.antecedent(k, word); e >= 0 {
			return e
		}
	}
	e := r.newEntity(k)
	x := &r.entities[e]
	x.surname, x.gender, x.sure = word, m.Gender, true
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
	m := r.mentions.At(k)
	if m.Kind != mention.Person || r.namingVerb(k) < 0 {
		return -1
	}
	for j := k - 1; j >= max(0, k-most) && r.SentenceNumber(r.mentions.At(j).Lo) == r.SentenceNumber(m.Lo); j-- {
		if b := r.mentions.At(j); b.Form != mention.Named && b.Kind == mention.Person && !b.Plural && r.Who(j) >= r.named {
			return r.Who(j)
		}
	}
	return -1
}

// nameless returns somebody without a name for whom the noun of mention k was used
// last, -1 if there is nobody: of "a farmer" before "the farmer, Tom Hale,".
func (r *resolver) nameless(k int) int {
	word := mention.KeyOf(r.Word(r.mentions.At(k).Head()))
	for i := len(r.recent) - 1; i >= 0; i-- {
		if e := r.recent[i]; e >= r.named && r.nounFits(r.mentions.At(k), &r.entities[e], word) {
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
func (r *resolver) antecedent(k int, word mention.Key) int {
	m := r.mentions.At(k)
	nameless, any := -1, -1
	for i := len(r.recent) - 1; i >= 0; i-- {
		e := r.recent[i]
		x := &r.entities[e]
		switch {
		case m.Owned && r.isRelation(k, e, word):
			return e
		case m.Owned:
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
	if e, ok := r.holders[word]; ok && e >= 0 && !m.Owned && m.Kind == mention.Person && r.nounFits(m, &r.entities[e], word) {
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
	m := r.mentions.At(k)
	if !m.Noun.Descriptive || m.Owned || m.Kind != mention.Person || r.Class(m.Hi)&(text.Preposition|text.Relative) != 0 || r.Is(m.Hi+1, "whose") {
		return -1
	}
	nation := r.Class(m.Head()) & text.Demonym
	best, top := -1, 0.0
	for _, e := range r.recent {
		x := &r.entities[e]
		if x.named < 0 || nation != 0 && x.nation != 0 && x.nation != mention.KeyOf(r.Word(m.Head())) {
			continue
		}
		s := r.score(k, e)
		if age := r.age(x); age > 0 && r.Kind(m.Head()-4) == token.Number && s > 0 {
			if r.Word(age) == r.Word(m.Head()-4) {
				return e
			}
			continue
		}
		if s > top {
			best, top = e, s
		}
	}
	if best >= 0 && nation != 0 {
		r.entities[best].nation = mention.KeyOf(r.Word(m.Head()))
	}
	return best
}

// age returns the token with the age of an entity behind its name, 0 if it has
// none: "58" of "Kirby, 58,".
func (r *resolver) age(x *entity) int {
	i := r.mentions.At(int(x.named)).Hi
	if r.Kind(i) == token.Comma && r.Kind(i+1) == token.Number && r.Kind(i+2) != token.Word {
		return i + 1
	}
	return 0
}

// nounFits reports whether a definite noun can stand for x: the same noun was
// used of it, or ends its name.
func (r *resolver) nounFits(m *mention.Mention, x *entity, word mention.Key) bool {
	if x.plural || (x.party == mention.Person) != (m.Kind == mention.Person) {
		return false
	}
	if x.surname == word && x.kind != mention.PersonName {
		return true
	}
	if r.hasTitle(x, word) {
		return true
	}
	if x.titular < 0 {
		return false
	}
	role := r.mentions.At(int(x.titular)).Role()
	return role.Len() > 0 && mention.KeyOf(r.Word(role.Hi-1)) == word && r.sameModifiers(m.Role(), role) && r.sameField(m, int(x.titular))
}

// sameField reports whether what stands behind "of" after mention m is in the role that
// mention k gives: "the leader of the opposition" is no "North Korean leader".
func (r *resolver) sameField(m *mention.Mention, k int) bool {
	if !r.Is(m.Hi, "of", "for") || m.Form != mention.Nominal {
		return true
	}
	field := r.mentions.PhraseAt(m.Hi + 1)
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

// hasTitle reports whether x bears the title that a noun is: "the governor" after
// "Gov. Dantata".
func (r *resolver) hasTitle(x *entity, noun mention.Key) bool {
	return x.titled >= 0 && mention.KeyOf(r.mentions.TitleNoun(r.mentions.At(int(x.titled)).Title())) == noun
}

// standsForAny reports whether a definite noun without modifiers is one for
// bodies or places such as x, which was just named: "the agency", "the country".
func (r *resolver) standsForAny(m *mention.Mention, x *entity) bool {
	if m.Role().Len() != 1 || m.Kind == mention.Person || x.named < 0 || r.SentenceNumber(m.Lo)-r.SentenceNumber(r.mentions.At(int(x.seen)).Lo) > 3 || r.Is(m.Hi, "of", "in", "at", "for") {
		return false
	}
	switch x.kind {
	case mention.PlaceName:
		return r.standsForPlace(m.Head(), x)
	case mention.BodyName:
		name := r.mentions.At(int(x.named)).Name().Lo
		medium := r.layout.Agency(name) > name
		return r.Class(m.Head())&text.Body != 0 && (!medium || r.Is(m.Head(), "agency", "outlet", "newspaper", "paper", "magazine", "network", "station"))
	}
	return false
}

// sameModifiers reports whether the words of one role are all in the other:
// "the foreign minister" may be "the Norwegian foreign minister", and is not
// "the prime minister".
func (r *resolver) sameModifiers(a, b token.Run) bool {
	if a.Len() > b.Len() {
		a, b = b, a
	}
	for i := a.Lo; i < a.Hi; i++ {
		found := false
		for j := b.Lo; j < min(b.Hi, b.Lo+mention.MaxPhrase) && !found; j++ {
			found = r.Tokens[i].Word == r.Tokens[j].Word && strings.EqualFold(r.Word(i), r.Word(j))
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
func (r *resolver) isRelation(k, e int, word mention.Key) bool {
	x, owner := &r.entities[e], r.Who(k-1)
	if owner < 0 {
		return false
	}
	if x.related > 0 && r.Who(int(x.related)-1) == owner {
		return mention.KeyOf(r.Word(r.mentions.At(int(x.related)).Head())) == word
	}
	m, o := r.mentions.At(k), &r.entities[owner]
	if m.Noun.Kin == mention.NoKin || o.related <= 0 || r.Who(int(o.related)-1) != e {
		return false
	}
	return m.Noun.Kin == r.mentions.At(int(o.related)).Noun.Kin.Inverse() && canStandFor(m, x)
}

// standsForPlace reports whether the noun at token i is one for a place of the
// kind of x: "the country", "the city".
func (r *resolver) standsForPlace(i int, x *entity) bool {
	e, end := r.places.Match(r.mentions.At(int(x.named)).Name().Lo)
	if end == r.mentions.At(int(x.named)).Name().Lo {
		return false
	}
	switch r.places.Entry(e).Kind {
	case place.Country:
		return r.Is(i, "country", "nation", "government")
	case place.City:
		return r.Is(i, "city", "town", "village")
	case place.State, place.Admin:
		return r.Is(i, "state", "province", "region")
	}
	return false
}
