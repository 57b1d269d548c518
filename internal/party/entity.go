package party

import (
	"slices"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Names are linked to entities in two passes. The first takes the full names, "Ida Falk" and
// "Gen. Ida M. Falk", the second the rest, "Falk" or "the WHO", so that a surname finds its
// bearer also where the headline has the surname and the story gives the full name later.
// Then the appositions join in: "the harbour master, Ida Falk,".

// An entity is a party of the story, with what is said about it in different places. The fields
// that end in At are indexes of mentions, -1 if there is none.
type entity struct {
	nameKind mention.NameKind // what its names seem to name
	kind     mention.Kind
	gender   mention.Gender // 0 if nothing shows one
	plural   bool

	nameAt  int32       // the one with the fullest name
	words   uint8       // of that name
	first   mention.Key // the first of them
	last    mention.Key // the last of them; of somebody without a name, the noun
	namings int32       // how many mentions give its name
	certain bool        // a title, a role or a first name shows that the name names somebody

	titleAt    int32       // the first with a title
	roleAt     int32       // the one that gives its role
	relationAt int32       // the first as somebody's relation: "her husband"
	employerAt int32       // the body behind its name: "Heron Ltd." of "Lind, of Heron Ltd."
	authorAt   int32       // who issues it, if it is a document
	nation     mention.Key // the demonym that it was called by, "the Swede"; 0 if by none

	lastAt   int32 // the last one so far
	identity int32 // the entity that somebody described first and named later is; -1 if none
}

// who returns the entity that mention k stands for, -1 if nobody is known.
func (c *Cast) who(k int) int { return int(c.linked[k]) }

// entityOf returns the entity that mention k stands for. There must be one.
func (c *Cast) entityOf(k int) *entity { return &c.entities[c.linked[k]] }

// nameOf, titleOf and roleOf return the fullest name, the title and the role of an entity that
// has one.
func (c *Cast) nameOf(x *entity) token.Run  { return c.mentions.Mention(int(x.nameAt)).Name() }
func (c *Cast) titleOf(x *entity) token.Run { return c.mentions.Mention(int(x.titleAt)).Title() }
func (c *Cast) roleOf(x *entity) token.Run  { return c.mentions.Mention(int(x.roleAt)).Role() }

// link makes mention k stand for entity e.
func (f *finder) link(k, e int) { f.linked[k] = int32(e) }

// sentencesSince returns how many sentences ago x was mentioned last, seen from mention m.
func (f *finder) sentencesSince(x *entity, m *mention.Mention) int {
	return int(f.SentenceNumber(m.Lo) - f.SentenceNumber(f.mentions.Mention(int(x.lastAt)).Lo))
}

// linkNames finds out which named mentions name the same party.
func (f *finder) linkNames() {
	f.linked = text.Zeros(f.linked, len(f.mentions.All()))
	for k := range f.linked {
		f.linked[k] = -1
	}
	for k := range f.mentions.All() {
		f.Check()
		if m := f.mentions.Mention(k); m.Form == mention.Named && f.isFullName(m) {
			f.linkFullName(k)
			f.entityOf(k).namings++
		}
	}
	for k := range f.mentions.All() {
		f.Check()
		if f.mentions.Mention(k).Form == mention.Named {
			f.linkOtherName(k)
		}
	}
	for e := range f.entities {
		f.entities[e].lastAt = -1
	}
	for k := range f.mentions.All() {
		if m := f.mentions.Mention(k); m.SameAs >= 0 {
			f.unite(k, m.SameAs)
		}
	}
}

// linkOtherName links mention k if its name is no full one, and notes what the words around
// any name add.
func (f *finder) linkOtherName(k int) {
	if f.who(k) < 0 {
		f.linkAlias(k)
	}
	if f.who(k) < 0 {
		f.linkSingleName(k)
		f.entityOf(k).namings++
	}
	if family := f.familyName(k); family != 0 {
		f.known.add(family, f.who(k))
	}
	x := f.entityOf(k)
	x.lastAt = int32(k)
	if x.nameKind == mention.PersonName && x.employerAt < 0 && f.isOfBody(k) {
		x.employerAt = int32(k + 1)
	}
}

// isOfBody reports whether mention k is followed by the name of its employer: "analyst Ida Lind,
// of Heron Ltd.".
func (f *finder) isOfBody(k int) bool {
	of := f.mentions.Mention(k).Hi
	if f.Kind(of) == token.Comma {
		of++
	}
	if !f.Is(of, "of", "from") || !f.mentions.StartsAt(k+1, of+1) {
		return false
	}
	body := f.mentions.Mention(k + 1)
	return body.NameKind == mention.BodyName && body.Role().Len() == 0
}

// familyName returns the surname that somebody named by a first name shares with a relative, 0
// if there is none: of Ida in "Ida and Per Lind", and in "Per Lind and his wife, Ida". So
// it is she who is "Mrs. Lind" behind that.
func (f *finder) familyName(k int) mention.Key {
	m := f.mentions.Mention(k)
	if f.entityOf(k).words != 1 || m.Kind != mention.Person || m.Title().Len() > 0 {
		return 0
	}
	if f.Is(m.Hi, "and") && f.mentions.StartsAt(k+1, m.Hi+1) && f.Class(m.Name().Lo)&text.Forename != 0 {
		return f.surnameOf(k + 1)
	}
	relation := k
	if m.SameAs >= 0 {
		relation = m.SameAs
	}
	kin := f.mentions.Mention(relation)
	gender, ok := kin.Kin()
	if !ok || !kin.Owned {
		return 0
	}
	if x := f.entityOf(k); x.gender == 0 {
		x.gender = gender
	}
	return f.ownerSurname(relation - 1)
}

// ownerSurname returns the surname of the owner of a noun, which mention k names or stands for
// as a pronoun: of Per Lind for "his". It is 0 if there is none.
func (f *finder) ownerSurname(k int) mention.Key {
	const reach = 8 // mentions
	owner := f.mentions.Mention(k)
	if owner.Form != mention.Pronoun {
		return f.surnameOf(k)
	}
	for j := k - 1; j >= max(0, k-reach); j-- {
		if f.mentions.Mention(j).Form == mention.Named && canStandFor(owner, f.entityOf(j)) {
			return f.surnameOf(j)
		}
	}
	return 0
}

// surnameOf returns the surname of the person whom mention k names, 0 if the story gives none.
func (f *finder) surnameOf(k int) mention.Key {
	if m := f.mentions.Mention(k); m.Form == mention.Named && f.who(k) >= 0 {
		if x := f.entityOf(k); x.words > 1 && x.kind == mention.Person {
			return x.last
		}
	}
	return 0
}

// isFullName reports whether a name has several words by which names are compared.
func (f *finder) isFullName(m *mention.Mention) bool {
	var buf [mention.MaxNameWords]mention.Key
	return len(f.mentions.NameWords(m.Name(), &buf)) > 1
}

// newEntity makes an entity of mention k.
func (f *finder) newEntity(k int) int {
	m := f.mentions.Mention(k)
	f.link(k, len(f.entities))
	f.entities = append(f.entities, entity{
		nameKind: m.NameKind, kind: m.Kind, plural: m.Plural,
		nameAt: -1, titleAt: -1, roleAt: -1, relationAt: -1, employerAt: -1, authorAt: -1, lastAt: -1,
		identity: -1,
	})
	return f.who(k)
}

// linkFullName links a name of several words to the entity of that name: first and last word
// are the same ("Ida Falk", "Ida Marie Falk"), or one name starts or ends with the other.
func (f *finder) linkFullName(k int) {
	m := f.mentions.Mention(k)
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(m.Name(), &buf)
	first, last := words[0], words[len(words)-1]
	for e := range f.known.all(last) {
		x := &f.entities[e]
		sameEnd := x.last == last && (x.first == first || f.endsWith(x, words))
		if sameEnd || x.first == first && f.startsWith(x, m, words) {
			f.addName(k, e, words)
			return
		}
	}
	f.addName(k, f.newEntity(k), words)
}

// endsWith reports whether a person's name ends with the words of another, or the other way
// round: "Suu Kyi" and "Aung San Suu Kyi".
func (f *finder) endsWith(x *entity, words []mention.Key) bool {
	if x.nameKind == mention.BodyName || int(x.words) == len(words) || x.words < 2 {
		return false
	}
	var buf [mention.MaxNameWords]mention.Key
	long, short := f.mentions.NameWords(f.nameOf(x), &buf), words
	if len(long) < len(short) {
		long, short = short, long
	}
	return slices.Equal(long[len(long)-len(short):], short)
}

// startsWith reports whether the name of a person starts with the words of mention m: "Sri
// Mulyani Hartono" with "Sri Mulyani".
func (f *finder) startsWith(x *entity, m *mention.Mention, words []mention.Key) bool {
	if x.nameKind != mention.PersonName || m.NameKind != mention.PersonName || int(x.words) <= len(words) {
		return false
	}
	last := f.nameOf(x).Hi - 1
	if f.mentions.IsAcronym(last) || f.Tokens[last].Word != 0 && f.Class(last)&(text.Surname|text.Suffix) == 0 {
		return false // not "Nora Vik FRS", nor "Nora Vik Award"
	}
	var buf [mention.MaxNameWords]mention.Key
	return slices.Equal(f.mentions.NameWords(f.nameOf(x), &buf)[:len(words)], words)
}

// linkSingleName links a name of one word: a surname, a first name, an acronym, or a name that
// has no more words. Of several bearers the one is meant whom it fits best, and of equals the
// one who came into the story first.
func (f *finder) linkSingleName(k int) {
	m := f.mentions.Mention(k)
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(m.Name(), &buf)
	if len(words) == 0 {
		f.entities[f.newEntity(k)].nameAt = int32(k)
		return
	}
	best, top := -1, 0
	listed := f.mentions.ListedName(m)
	if listed != 0 {
		for e := range f.known.all(listed) {
			best, top = e, 1
		}
	}
	for e := range f.known.all(words[0]) {
		if listed != 0 && f.entities[e].nameKind == mention.PersonName {
			continue // "the U.N." is not Kim Jong Un
		}
		if s := f.fit(m, &f.entities[e], words[0]); s > 0 && s >= top {
			best, top = e, s
		}
	}
	if best < 0 {
		best = f.newEntity(k)
	}
	f.addName(k, best, words)
}

// linkAlias links the other name of somebody who was just named: "Hemeti" of "Mohamed Daglo,
// known as Hemeti".
func (f *finder) linkAlias(k int) {
	const reach = 3 // tokens before the verb
	verb := f.namingVerb(k)
	if k == 0 || verb < 0 || f.mentions.Mention(k).Kind != mention.Person {
		return
	}
	before := f.mentions.Mention(k - 1)
	if before.Form != mention.Named || before.Kind != mention.Person || f.who(k-1) < 0 {
		return
	}
	if before.Hi > verb || verb-before.Hi > reach || f.Class(before.Hi)&text.Auxiliary != 0 {
		return
	}
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(f.mentions.Mention(k).Name(), &buf)
	if len(words) == 0 {
		return
	}
	f.link(k, f.who(k-1))
	f.known.add(words[0], f.who(k-1))
}

// namingVerb returns the verb that introduces the name of mention k, -1 if there is none:
// "named" of "a man named Ito", "identified" of "identified by police as Ito".
func (f *finder) namingVerb(k int) int {
	const reach = 6 // tokens before the name
	m := f.mentions.Mention(k)
	verb := m.Lo - 1
	if f.Is(verb, "as") {
		for verb--; verb > m.Lo-reach && !f.mentions.Introduces(verb); {
			verb--
		}
	}
	if !f.mentions.Introduces(verb) || !f.InOneSentence(verb, m.Lo) {
		return -1
	}
	return verb
}

// fit returns how well mention m, whose name is one word, fits an entity with that word in its
// name, 0 if it cannot be the same.
func (f *finder) fit(m *mention.Mention, x *entity, word mention.Key) int {
	titled := m.Title().Len() > 0
	switch {
	case m.IsOfficeHolder() && (x.nameKind == mention.BodyName || x.nameKind == mention.PlaceName):
		return 0
	case titled && m.Gender != 0 && x.gender != 0 && m.Gender != x.gender:
		return 0 // "Mrs. Lind" is not Per Lind
	case x.nameKind != mention.PlaceName && f.standsAsPlace(m):
		return 0
	}
	score := 10
	if x.last == word {
		score += 20
	} else if x.nameKind == mention.BodyName && x.words > 1 && m.NameKind == mention.PlaceName {
		return 0 // "Oslo" is not the Oslo Harbour Board
	}
	if x.words == 1 {
		score += 5
	}
	score += min(int(x.namings), 20)
	if x.lastAt >= 0 && f.sentencesSince(x, m) < 3 {
		score += 4
	}
	return score
}

// standsAsPlace reports whether the name of a place is used for the place: "in Lincoln", not
// "in Lincoln's view".
func (f *finder) standsAsPlace(m *mention.Mention) bool {
	return m.NameKind == mention.PlaceName && !m.Possessed && f.Is(m.Lo-1, "in", "at", "from", "near")
}

// addName links mention k, whose name has these words, to entity e, and notes what it adds.
func (f *finder) addName(k, e int, words []mention.Key) {
	m := f.mentions.Mention(k)
	x := &f.entities[e]
	f.link(k, e)
	if x.nameAt < 0 || f.isFuller(m.Name(), words, x) {
		x.nameAt, x.words = int32(k), uint8(len(words))
		x.first, x.last = words[0], words[len(words)-1]
		for _, w := range words {
			f.known.add(w, e)
		}
		if listed := f.mentions.ListedName(m); listed != 0 {
			f.known.add(listed, e)
		}
		if m.NameKind == mention.BodyName && len(words) > 1 {
			f.addAcronyms(m, e)
		}
	}
	if x.nameKind == mention.UnknownName || x.nameKind != mention.PersonName && m.IsOfficeHolder() {
		x.nameKind, x.kind = m.NameKind, m.Kind
	}
	if x.gender == 0 {
		x.gender = m.Gender
	}
	personal := f.Class(m.Name().Lo)&(text.Forename|text.Surname) != 0
	x.certain = x.certain || x.words > 1 || personal || !m.IsBareName()
	f.noteDescription(e, k)
}

// isFuller reports whether a name with these words is fuller than the fullest one of x so far. A
// word before a first name adds nothing ("Poor Tom Jones"), and neither do the capitals of a
// headline.
func (f *finder) isFuller(name token.Run, words []mention.Key, x *entity) bool {
	old := f.nameOf(x)
	if words[0] != x.first && len(words) > 1 && x.words > 1 {
		a, b := f.Class(name.Lo)&text.Forename != 0, f.Class(old.Lo)&text.Forename != 0
		if a != b {
			return a
		}
	}
	if len(words) != int(x.words) {
		return len(words) > int(x.words)
	}
	if shouted := f.mentions.IsAcronym(old.Lo); shouted != f.mentions.IsAcronym(name.Lo) {
		return shouted && old.Len() > 1
	}
	return name.Len() > old.Len()
}

// noteDescription notes title and role of mention k for entity e. An office says more than a
// relation to somebody.
func (f *finder) noteDescription(e, k int) {
	x, m := &f.entities[e], f.mentions.Mention(k)
	if m.Title().Len() > 0 && x.titleAt < 0 {
		x.titleAt = int32(k)
	}
	otherKind := (m.NounKind() == mention.Person) != (x.kind == mention.Person)
	if m.Role().Len() == 0 || otherKind && m.Form == mention.Named {
		return
	}
	if x.roleAt < 0 || f.mentions.Mention(int(x.roleAt)).IsRelation() && !m.IsRelation() {
		x.roleAt = int32(k)
	}
	if m.Owned && m.Form == mention.Nominal && x.relationAt < 0 {
		x.relationAt = int32(k)
	}
}

// addAcronyms makes the initials of a body's name, and an acronym in brackets behind it, stand
// for it: "the Northern Fisheries Board (NFB)".
func (f *finder) addAcronyms(m *mention.Mention, e int) {
	var buf [8]byte
	initials := buf[:0]
	for i := m.Name().Lo; i < m.Name().Hi && len(initials) < len(buf); i++ {
		if f.Tokens[i].Capital() {
			initials = append(initials, f.Source[f.Tokens[i].Start])
		}
	}
	if len(initials) > 2 {
		f.known.add(mention.KeyOf(string(initials)), e)
	}
	bracketed := f.Kind(m.Hi) == token.Open && f.Kind(m.Hi+1) == token.Word && f.Kind(m.Hi+2) == token.Close
	if bracketed && f.Tokens[m.Hi+1].Shape == token.Upper {
		f.known.add(mention.KeyOf(f.Word(m.Hi+1)), e)
	}
}

// unite makes one party of two mentions that the grammar ties, if one of them has a name.
func (f *finder) unite(k, same int) {
	if f.mentions.Mention(k).Form == mention.Pronoun {
		return // its turn comes when pronouns are resolved
	}
	switch e, other := f.who(k), f.who(same); {
	case e >= 0 && other < 0:
		f.addApposition(same, e)
	case other >= 0 && e < 0:
		f.addApposition(k, other)
	}
}

// addApposition links mention k, which stands in apposition to the name of entity e, and notes
// what it adds.
func (f *finder) addApposition(k, e int) {
	x, m := &f.entities[e], f.mentions.Mention(k)
	f.link(k, e)
	f.noteDescription(e, k)
	if x.gender == 0 {
		x.gender = m.Gender
	}
	switch {
	case m.Kind == mention.Person && x.nameKind != mention.PersonName && x.nameKind != mention.BodyName:
		x.nameKind, x.kind = mention.PersonName, mention.Person
	case m.Kind == mention.Organization && x.nameKind != mention.BodyName:
		x.nameKind, x.kind = mention.BodyName, mention.Organization
	}
}
