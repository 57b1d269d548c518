package party

import (
	"slices"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An entity is somebody whom the story speaks of, with all that it tells about
// them in different places.
type entity struct {
	kind     mention.NameKind
	party    mention.Kind
	gender   mention.Gender
	plural   bool
	words    uint8       // of the fullest name
	sure     bool        // a title, a role or a first name shows that it is a person
	named    int32       // the mention with the fullest name, -1 if it is never named
	titled   int32       // the first mention with a title, -1 if there is none
	titular  int32       // the mention with the role, -1 if there is none
	related  int32       // the first mention as somebody's relation, -1 if there is none
	member   int32       // the mention of the body that it is of, as in "Lind of Heron Ltd."; -1 if there is none
	author   int32       // the mention of who issues it, of a document; -1 if nobody is known to
	revealed int32       // who it turns out to be, of somebody described first and named later; -1 if that is nobody
	count    int32       // mentions by name
	seen     int32       // the last mention so far, -1 before the first
	nation   mention.Key // of "the Swede"; 0 if nothing called them so
	first    mention.Key
	surname  mention.Key
}

// Who returns the entity that mention k stands for, -1 if nobody is known.
func (c *Cast) Who(k int) int { return int(c.linked[k]) }

// link makes mention k stand for entity e.
func (f *finder) link(k, e int) { f.linked[k] = int32(e) }

// linkNames finds out which named mentions name the same party. Full names go
// first, so that a surname finds its bearer also where the story gives the
// full name later.
func (f *finder) linkNames() {
	f.linked = text.Zeros(f.linked, len(f.mentions.All()))
	for k := range f.linked {
		f.linked[k] = -1
	}
	for k := range f.mentions.All() {
		f.Check()
		if m := f.mentions.At(k); m.Form == mention.Named && f.isFullName(m) {
			f.linkFull(k)
			f.entities[f.Who(k)].count++
		}
	}
	for k := range f.mentions.All() {
		f.Check()
		if f.mentions.At(k).Form != mention.Named {
			continue
		}
		if f.Who(k) < 0 {
			f.linkAlias(k)
		}
		if f.Who(k) < 0 {
			f.linkPart(k)
			f.entities[f.Who(k)].count++
		}
		if family := f.family(k); family != 0 {
			f.known.add(family, f.Who(k))
		}
		x := &f.entities[f.Who(k)]
		x.seen = int32(k)
		if x.kind == mention.PersonName && x.member < 0 && f.isOfBody(k) {
			x.member = int32(k + 1)
		}
	}
	for e := range f.entities {
		f.entities[e].seen = -1
	}
	for k := range f.mentions.All() {
		if m := f.mentions.At(k); m.SameAs >= 0 {
			f.unite(k, m.SameAs)
		}
	}
}

// isOfBody reports whether a body is named behind mention k as the one that it
// belongs to: "Analyst Ida Lind, of Heron Ltd.".
func (f *finder) isOfBody(k int) bool {
	of := f.mentions.At(k).Hi
	if f.Kind(of) == token.Comma {
		of++
	}
	if !f.Is(of, "of", "from") || k+1 == len(f.mentions.All()) {
		return false
	}
	body := f.mentions.At(k + 1)
	return body.Lo == of+1 && body.NameKind == mention.BodyName && body.Role().Len() == 0
}

// family returns the surname that somebody named by a first name shares with a
// relative, 0 if there is none: of Ida in "Ida and Per Lind", of Ida in "Per Lind
// and his wife, Ida". So it is she who is "Mrs. Lind" behind that.
func (f *finder) family(k int) mention.Key {
	const reach = 8 // mentions
	m := f.mentions.At(k)
	if f.entities[f.Who(k)].words != 1 || m.Kind != mention.Person || m.Title().Len() > 0 {
		return 0
	}
	if next := k + 1; next < len(f.mentions.All()) && f.Is(m.Hi, "and") && f.mentions.At(next).Lo == m.Hi+1 && f.Class(m.Name().Lo)&text.Forename != 0 {
		return f.surnameOf(next)
	}
	relation := k
	if m.SameAs >= 0 {
		relation = m.SameAs
	}
	noun := f.mentions.At(relation).Noun
	if noun.Kin == mention.NoKin || !f.mentions.At(relation).Owned {
		return 0
	}
	if x := &f.entities[f.Who(k)]; x.gender == 0 {
		x.gender = noun.Gender
	}
	owner := relation - 1
	if f.mentions.At(owner).Form != mention.Pronoun {
		return f.surnameOf(owner)
	}
	for j := owner - 1; j >= max(0, owner-reach); j-- {
		if f.mentions.At(j).Form == mention.Named && canStandFor(f.mentions.At(owner), &f.entities[f.Who(j)]) {
			return f.surnameOf(j)
		}
	}
	return 0
}

// surnameOf returns the surname of who mention k names, 0 if the story gives none.
func (f *finder) surnameOf(k int) mention.Key {
	if m := f.mentions.At(k); m.Form == mention.Named && f.Who(k) >= 0 {
		if x := &f.entities[f.Who(k)]; x.words > 1 && x.party == mention.Person {
			return x.surname
		}
	}
	return 0
}

// isFullName reports whether a name can stand for itself: several words, or a
// body or a place by its one name.
func (f *finder) isFullName(m *mention.Mention) bool {
	var buf [mention.MaxNameWords]mention.Key
	return len(f.mentions.NameWords(m.Name(), &buf)) > 1
}

// newEntity makes an entity of a mention.
func (f *finder) newEntity(k int) int {
	m := f.mentions.At(k)
	f.link(k, len(f.entities))
	f.entities = append(f.entities, entity{kind: m.NameKind, party: m.Kind, plural: m.Plural, named: -1, titled: -1, titular: -1, related: -1, author: -1, member: -1, revealed: -1, seen: -1})
	return f.Who(k)
}

// linkFull links a name of several words to the entity of that name.
func (f *finder) linkFull(k int) {
	m := f.mentions.At(k)
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(m.Name(), &buf)
	first, last := words[0], words[len(words)-1]
	for e := range f.known.all(last) {
		x := &f.entities[e]
		if x.surname == last && (x.first == first || f.endsWith(x, words)) || x.first == first && f.startsWith(x, m, words) {
			f.addTo(k, e, words)
			return
		}
	}
	f.addTo(k, f.newEntity(k), words)
}

// endsWith reports whether a person's name ends with the words of another, or
// the other way round: "Suu Kyi" and "Aung San Suu Kyi".
func (f *finder) endsWith(x *entity, words []mention.Key) bool {
	if x.kind == mention.BodyName || int(x.words) == len(words) || x.words < 2 {
		return false
	}
	var buf [mention.MaxNameWords]mention.Key
	a, b := f.mentions.NameWords(f.mentions.At(int(x.named)).Name(), &buf), words
	if len(a) < len(b) {
		a, b = b, a
	}
	return slices.Equal(a[len(a)-len(b):], b)
}

// startsWith reports whether the name of a person starts with the words of mention
// m: "Sri Mulyani" and "Sri Mulyani Hartono".
func (f *finder) startsWith(x *entity, m *mention.Mention, words []mention.Key) bool {
	if x.kind != mention.PersonName || m.NameKind != mention.PersonName || int(x.words) <= len(words) {
		return false
	}
	last := f.mentions.At(int(x.named)).Name().Hi - 1
	if f.mentions.IsAcronym(last) || f.Tokens[last].Word != 0 && f.Class(last)&(text.Surname|text.Suffix) == 0 {
		return false // not "Nora Vik FRS", nor "Nora Vik Award"
	}
	var buf [mention.MaxNameWords]mention.Key
	return slices.Equal(f.mentions.NameWords(f.mentions.At(int(x.named)).Name(), &buf)[:len(words)], words)
}

// linkPart links a name of one word: a surname, a first name, an acronym, or
// a name that has no more words.
func (f *finder) linkPart(k int) {
	m := f.mentions.At(k)
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(m.Name(), &buf)
	if len(words) == 0 {
		f.entities[f.newEntity(k)].named = int32(k)
		return
	}
	best, score := -1, 0
	listed := f.mentions.ListedName(m)
	if listed != 0 {
		for e := range f.known.all(listed) {
			best, score = e, 1
		}
	}
	for e := range f.known.all(words[0]) {
		if listed != 0 && f.entities[e].kind == mention.PersonName {
			continue // "the U.N." is not Kim Jong Un
		}
		if s := f.fit(m, &f.entities[e], words[0], k); s > 0 && s >= score {
			best, score = e, s
		}
	}
	if best < 0 {
		best = f.newEntity(k)
	}
	f.addTo(k, best, words)
}

// linkAlias links the other name of somebody who was just named: "Hemeti" of
// "Mohamed Daglo, known as Hemeti".
func (f *finder) linkAlias(k int) {
	verb := f.namingVerb(k)
	if k == 0 || verb < 0 || f.mentions.At(k).Kind != mention.Person {
		return
	}
	const reach = 3 // tokens before the verb
	before := f.mentions.At(k - 1)
	if before.Form != mention.Named || f.Who(k-1) < 0 || before.Kind != mention.Person || before.Hi > verb || verb-before.Hi > reach || f.Class(before.Hi)&text.Auxiliary != 0 {
		return
	}
	var buf [mention.MaxNameWords]mention.Key
	words := f.mentions.NameWords(f.mentions.At(k).Name(), &buf)
	if len(words) == 0 {
		return
	}
	f.link(k, f.Who(k-1))
	f.known.add(words[0], f.Who(k-1))
}

// namingVerb returns the verb that introduces the name of mention k, -1 if there is
// none: "named" of "a man named Ito", "identified" of "identified by police as Ito".
func (f *finder) namingVerb(k int) int {
	const reach = 6 // tokens before "as"
	m := f.mentions.At(k)
	verb := m.Lo - 1
	if f.Is(verb, "as") {
		for verb--; verb > m.Lo-reach && !f.mentions.Introduces(verb); {
			verb--
		}
	}
	if !f.mentions.Introduces(verb) || f.SentenceNumber(verb) != f.SentenceNumber(m.Lo) {
		return -1
	}
	return verb
}

// fit tells how well a name of one word fits an entity, 0 for not at all.
func (f *finder) fit(m *mention.Mention, e *entity, word mention.Key, k int) int {
	person := m.Title().Len() > 0 || m.Role().Len() > 0 && m.NameKind == mention.PersonName
	switch {
	case person && (e.kind == mention.BodyName || e.kind == mention.PlaceName):
		return 0
	case m.Title().Len() > 0 && m.Gender != 0 && e.gender != 0 && m.Gender != e.gender:
		return 0
	case m.NameKind == mention.PlaceName && e.kind != mention.PlaceName && !m.Possessed && f.Is(m.Lo-1, "in", "at", "from", "near"):
		return 0
	}
	score := 10
	if e.surname == word {
		score += 20
	} else if e.kind == mention.BodyName && e.words > 1 && m.NameKind == mention.PlaceName {
		return 0
	}
	if e.words == 1 {
		score += 5
	}
	score += min(int(e.count), 20)
	if e.seen >= 0 && f.SentenceNumber(f.mentions.At(int(e.seen)).Lo)+3 > f.SentenceNumber(m.Lo) {
		score += 4
	}
	return score
}

// addTo adds mention k, whose name has these words, to entity e.
func (f *finder) addTo(k, e int, words []mention.Key) {
	m := f.mentions.At(k)
	x := &f.entities[e]
	f.link(k, e)
	if x.named < 0 || f.isFuller(m.Name(), words, x) {
		x.named, x.words = int32(k), uint8(len(words))
		x.first, x.surname = words[0], words[len(words)-1]
		for _, w := range words {
			f.known.add(w, e)
		}
		if listed := f.mentions.ListedName(m); listed != 0 {
			f.known.add(listed, e)
		}
		if m.NameKind == mention.BodyName && len(words) > 1 {
			f.addAcronym(m, e)
		}
	}
	if x.kind == mention.UnknownName || x.kind != mention.PersonName && (m.Title().Len() > 0 || m.NameKind == mention.PersonName && m.Role().Len() > 0) {
		x.kind, x.party = m.NameKind, m.Kind
	}
	if x.gender == 0 {
		x.gender = m.Gender
	}
	x.sure = x.sure || m.Title().Len() > 0 || m.Role().Len() > 0 || x.words > 1 || f.Class(m.Name().Lo)&(text.Forename|text.Surname) != 0
	f.describe(e, k)
}

// isFuller reports whether a name with these words says more than the fullest
// one of x so far. A word before a first name adds nothing ("Poor Tom Jones"),
// and neither do the capitals of a headline.
func (f *finder) isFuller(name token.Run, words []mention.Key, x *entity) bool {
	old := f.mentions.At(int(x.named)).Name()
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

// describe notes title and role of mention k. An office says more than a
// relation to somebody.
func (f *finder) describe(e, k int) {
	x, m := &f.entities[e], f.mentions.At(k)
	if m.Title().Len() > 0 && x.titled < 0 {
		x.titled = int32(k)
	}
	if m.Role().Len() == 0 || (m.Noun.Kind == mention.Person) != (x.party == mention.Person) && m.Form == mention.Named {
		return
	}
	if x.titular < 0 || f.mentions.At(int(x.titular)).Noun.Relation && !m.Noun.Relation {
		x.titular = int32(k)
	}
	if m.Owned && m.Form == mention.Nominal && x.related < 0 {
		x.related = int32(k)
	}
}

// addAcronym makes the initials of a body's name, and an acronym in brackets
// behind it, stand for it.
func (f *finder) addAcronym(m *mention.Mention, e int) {
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
	if i := m.Hi; f.Kind(i) == token.Open && f.Kind(i+1) == token.Word && f.Tokens[i+1].Shape == token.Upper && f.Kind(i+2) == token.Close {
		f.known.add(mention.KeyOf(f.Word(i+1)), e)
	}
}

// unite makes two mentions that stand side by side one party.
func (f *finder) unite(k, same int) {
	a, b := f.mentions.At(k), f.mentions.At(same)
	switch {
	case a.Form == mention.Pronoun:
	case f.Who(k) >= 0 && f.Who(same) < 0:
		f.link(same, f.Who(k))
		f.apply(f.Who(k), same, b)
	case f.Who(same) >= 0 && f.Who(k) < 0:
		f.link(k, f.Who(same))
		f.apply(f.Who(same), k, a)
	}
}

// apply notes what an apposition tells of an entity.
func (f *finder) apply(e, k int, m *mention.Mention) {
	x := &f.entities[e]
	f.describe(e, k)
	if x.gender == 0 {
		x.gender = m.Gender
	}
	switch {
	case m.Kind == mention.Person && x.kind != mention.PersonName && x.kind != mention.BodyName:
		x.kind, x.party = mention.PersonName, mention.Person
	case m.Kind == mention.Organization && x.kind != mention.BodyName:
		x.kind, x.party = mention.BodyName, mention.Organization
	}
}
