package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/token"
)

// An entity is somebody whom the story speaks of, with all that it tells about
// them in different places.
type entity struct {
	kind     nameKind
	party    PartyKind
	gender   gender
	plural   bool
	words    uint8   // of the fullest name
	sure     bool    // a title, a role or a first name shows that it is a person
	named    int32   // the mention with the fullest name, -1 if it is never named
	titled   int32   // the first mention with a title, -1 if there is none
	titular  int32   // the mention with the role, -1 if there is none
	related  int32   // the first mention as somebody's relation, -1 if there is none
	member   int32   // the mention of the body that it is of, as in "Lind of Heron Ltd."; -1 if there is none
	author   int32   // the mention of who issues it, of a document; -1 if nobody is known to
	revealed int32   // who it turns out to be, of somebody described first and named later; -1 if that is nobody
	count    int32   // mentions by name
	seen     int32   // the last mention so far, -1 before the first
	nation   nameKey // of "the Swede"; 0 if nothing called them so
	first    nameKey
	surname  nameKey
}

// who returns the entity that mention k stands for, -1 if nobody is known.
func (d *doc) who(k int) int { return int(d.linked[k]) }

// link makes mention k stand for entity e.
func (d *doc) link(k, e int) { d.linked[k] = int32(e) }

// linkNames finds out which named mentions name the same party. Full names go
// first, so that a surname finds its bearer also where the story gives the
// full name later.
func (d *doc) linkNames() {
	d.linked = zeros(d.linked, len(d.mentions))
	for k := range d.linked {
		d.linked[k] = -1
	}
	for k := range d.mentions {
		d.check()
		if m := &d.mentions[k]; m.form == named && d.isFullName(m) {
			d.linkFull(k)
			d.entities[d.who(k)].count++
		}
	}
	for k := range d.mentions {
		d.check()
		if d.mentions[k].form != named {
			continue
		}
		if d.who(k) < 0 {
			d.linkAlias(k)
		}
		if d.who(k) < 0 {
			d.linkPart(k)
			d.entities[d.who(k)].count++
		}
		if family := d.family(k); family != 0 {
			d.known.add(family, d.who(k))
		}
		x := &d.entities[d.who(k)]
		x.seen = int32(k)
		if x.kind == personName && x.member < 0 && d.isOfBody(k) {
			x.member = int32(k + 1)
		}
	}
	for e := range d.entities {
		d.entities[e].seen = -1
	}
	for k := range d.mentions {
		if m := &d.mentions[k]; m.same >= 0 {
			d.unite(k, m.same)
		}
	}
}

// isOfBody reports whether a body is named behind mention k as the one that it
// belongs to: "Analyst Ida Lind, of Heron Ltd.".
func (d *doc) isOfBody(k int) bool {
	of := d.mentions[k].hi
	if d.kind(of) == token.Comma {
		of++
	}
	if !d.is(of, "of", "from") || k+1 == len(d.mentions) {
		return false
	}
	body := &d.mentions[k+1]
	return body.lo == of+1 && body.nameKind == bodyName && body.role().len() == 0
}

// family returns the surname that somebody named by a first name shares with a
// relative, 0 if there is none: of Ida in "Ida and Per Lind", of Ida in "Per Lind
// and his wife, Ida". So it is she who is "Mrs. Lind" behind that.
func (d *doc) family(k int) nameKey {
	const reach = 8 // mentions
	m := &d.mentions[k]
	if d.entities[d.who(k)].words != 1 || m.kind != PartyPerson || m.title().len() > 0 {
		return 0
	}
	if next := k + 1; next < len(d.mentions) && d.is(m.hi, "and") && d.mentions[next].lo == m.hi+1 && d.class(m.name().lo)&forename != 0 {
		return d.surnameOf(next)
	}
	relation := k
	if m.same >= 0 {
		relation = m.same
	}
	noun := d.mentions[relation].noun
	if noun.kin == noKin || !d.mentions[relation].owned {
		return 0
	}
	if x := &d.entities[d.who(k)]; x.gender == 0 {
		x.gender = noun.gender
	}
	owner := relation - 1
	if d.mentions[owner].form != pro {
		return d.surnameOf(owner)
	}
	for j := owner - 1; j >= max(0, owner-reach); j-- {
		if d.mentions[j].form == named && canStandFor(&d.mentions[owner], &d.entities[d.who(j)]) {
			return d.surnameOf(j)
		}
	}
	return 0
}

// surnameOf returns the surname of who mention k names, 0 if the story gives none.
func (d *doc) surnameOf(k int) nameKey {
	if m := &d.mentions[k]; m.form == named && d.who(k) >= 0 {
		if x := &d.entities[d.who(k)]; x.words > 1 && x.party == PartyPerson {
			return x.surname
		}
	}
	return 0
}

// isFullName reports whether a name can stand for itself: several words, or a
// body or a place by its one name.
func (d *doc) isFullName(m *mention) bool {
	var buf [maxNameWords]nameKey
	return len(d.nameWords(m.name(), &buf)) > 1
}

// newEntity makes an entity of a mention.
func (d *doc) newEntity(k int) int {
	m := &d.mentions[k]
	d.link(k, len(d.entities))
	d.entities = append(d.entities, entity{kind: m.nameKind, party: m.kind, plural: m.plural, named: -1, titled: -1, titular: -1, related: -1, author: -1, member: -1, revealed: -1, seen: -1})
	return d.who(k)
}

// linkFull links a name of several words to the entity of that name.
func (d *doc) linkFull(k int) {
	m := &d.mentions[k]
	var buf [maxNameWords]nameKey
	words := d.nameWords(m.name(), &buf)
	first, last := words[0], words[len(words)-1]
	for e := range d.known.all(last) {
		x := &d.entities[e]
		if x.surname == last && (x.first == first || d.endsWith(x, words)) || x.first == first && d.startsWith(x, m, words) {
			d.addTo(k, e, words)
			return
		}
	}
	d.addTo(k, d.newEntity(k), words)
}

// endsWith reports whether a person's name ends with the words of another, or
// the other way round: "Suu Kyi" and "Aung San Suu Kyi".
func (d *doc) endsWith(x *entity, words []nameKey) bool {
	if x.kind == bodyName || int(x.words) == len(words) || x.words < 2 {
		return false
	}
	var buf [maxNameWords]nameKey
	a, b := d.nameWords(d.mentions[x.named].name(), &buf), words
	if len(a) < len(b) {
		a, b = b, a
	}
	return slices.Equal(a[len(a)-len(b):], b)
}

// startsWith reports whether the name of a person starts with the words of mention
// m: "Sri Mulyani" and "Sri Mulyani Hartono".
func (d *doc) startsWith(x *entity, m *mention, words []nameKey) bool {
	if x.kind != personName || m.nameKind != personName || int(x.words) <= len(words) {
		return false
	}
	last := d.mentions[x.named].name().hi - 1
	if d.isAcronym(last) || d.tokens[last].Word != 0 && d.class(last)&(surname|suffixWord) == 0 {
		return false // not "Nora Vik FRS", nor "Nora Vik Award"
	}
	var buf [maxNameWords]nameKey
	return slices.Equal(d.nameWords(d.mentions[x.named].name(), &buf)[:len(words)], words)
}

// linkPart links a name of one word: a surname, a first name, an acronym, or
// a name that has no more words.
func (d *doc) linkPart(k int) {
	m := &d.mentions[k]
	var buf [maxNameWords]nameKey
	words := d.nameWords(m.name(), &buf)
	if len(words) == 0 {
		d.entities[d.newEntity(k)].named = int32(k)
		return
	}
	best, score := -1, 0
	listed := d.listedName(m)
	if listed != 0 {
		for e := range d.known.all(listed) {
			best, score = e, 1
		}
	}
	for e := range d.known.all(words[0]) {
		if listed != 0 && d.entities[e].kind == personName {
			continue // "the U.N." is not Kim Jong Un
		}
		if s := d.fit(m, &d.entities[e], words[0], k); s > 0 && s >= score {
			best, score = e, s
		}
	}
	if best < 0 {
		best = d.newEntity(k)
	}
	d.addTo(k, best, words)
}

// linkAlias links the other name of somebody who was just named: "Hemeti" of
// "Mohamed Daglo, known as Hemeti".
func (d *doc) linkAlias(k int) {
	verb := d.namingVerb(k)
	if k == 0 || verb < 0 || d.mentions[k].kind != PartyPerson {
		return
	}
	const reach = 3 // tokens before the verb
	before := &d.mentions[k-1]
	if before.form != named || d.who(k-1) < 0 || before.kind != PartyPerson || before.hi > verb || verb-before.hi > reach || d.class(before.hi)&auxiliaryWord != 0 {
		return
	}
	var buf [maxNameWords]nameKey
	words := d.nameWords(d.mentions[k].name(), &buf)
	if len(words) == 0 {
		return
	}
	d.link(k, d.who(k-1))
	d.known.add(words[0], d.who(k-1))
}

// namingVerb returns the verb that introduces the name of mention k, -1 if there is
// none: "named" of "a man named Ito", "identified" of "identified by police as Ito".
func (d *doc) namingVerb(k int) int {
	const reach = 6 // tokens before "as"
	m := &d.mentions[k]
	verb := m.lo - 1
	if d.is(verb, "as") {
		for verb--; verb > m.lo-reach && d.class(verb)&namingWord == 0; {
			verb--
		}
	}
	if d.class(verb)&namingWord == 0 || d.sentenceNumber(verb) != d.sentenceNumber(m.lo) {
		return -1
	}
	return verb
}

// fit tells how well a name of one word fits an entity, 0 for not at all.
func (d *doc) fit(m *mention, e *entity, word nameKey, k int) int {
	person := m.title().len() > 0 || m.role().len() > 0 && m.nameKind == personName
	switch {
	case person && (e.kind == bodyName || e.kind == placeName):
		return 0
	case m.title().len() > 0 && m.gender != 0 && e.gender != 0 && m.gender != e.gender:
		return 0
	case m.nameKind == placeName && e.kind != placeName && !m.possessed && d.is(m.lo-1, "in", "at", "from", "near"):
		return 0
	}
	score := 10
	if e.surname == word {
		score += 20
	} else if e.kind == bodyName && e.words > 1 && m.nameKind == placeName {
		return 0
	}
	if e.words == 1 {
		score += 5
	}
	score += min(int(e.count), 20)
	if e.seen >= 0 && d.sentenceNumber(d.mentions[e.seen].lo)+3 > d.sentenceNumber(m.lo) {
		score += 4
	}
	return score
}

// addTo adds mention k, whose name has these words, to entity e.
func (d *doc) addTo(k, e int, words []nameKey) {
	m := &d.mentions[k]
	x := &d.entities[e]
	d.link(k, e)
	if x.named < 0 || d.isFuller(m.name(), words, x) {
		x.named, x.words = int32(k), uint8(len(words))
		x.first, x.surname = words[0], words[len(words)-1]
		for _, w := range words {
			d.known.add(w, e)
		}
		if listed := d.listedName(m); listed != 0 {
			d.known.add(listed, e)
		}
		if m.nameKind == bodyName && len(words) > 1 {
			d.addAcronym(m, e)
		}
	}
	if x.kind == unknownName || x.kind != personName && (m.title().len() > 0 || m.nameKind == personName && m.role().len() > 0) {
		x.kind, x.party = m.nameKind, m.kind
	}
	if x.gender == 0 {
		x.gender = m.gender
	}
	x.sure = x.sure || m.title().len() > 0 || m.role().len() > 0 || x.words > 1 || d.class(m.name().lo)&(forename|surname) != 0
	d.describe(e, k)
}

// isFuller reports whether a name with these words says more than the fullest
// one of x so far. A word before a first name adds nothing ("Poor Tom Jones"),
// and neither do the capitals of a headline.
func (d *doc) isFuller(name run, words []nameKey, x *entity) bool {
	old := d.mentions[x.named].name()
	if words[0] != x.first && len(words) > 1 && x.words > 1 {
		a, b := d.class(name.lo)&forename != 0, d.class(old.lo)&forename != 0
		if a != b {
			return a
		}
	}
	if len(words) != int(x.words) {
		return len(words) > int(x.words)
	}
	if shouted := d.isAcronym(old.lo); shouted != d.isAcronym(name.lo) {
		return shouted && old.len() > 1
	}
	return name.len() > old.len()
}

// describe notes title and role of mention k. An office says more than a
// relation to somebody.
func (d *doc) describe(e, k int) {
	x, m := &d.entities[e], &d.mentions[k]
	if m.title().len() > 0 && x.titled < 0 {
		x.titled = int32(k)
	}
	if m.role().len() == 0 || (m.noun.kind == PartyPerson) != (x.party == PartyPerson) && m.form == named {
		return
	}
	if x.titular < 0 || d.mentions[x.titular].noun.relation && !m.noun.relation {
		x.titular = int32(k)
	}
	if m.owned && m.form == nominal && x.related < 0 {
		x.related = int32(k)
	}
}

// addAcronym makes the initials of a body's name, and an acronym in brackets
// behind it, stand for it.
func (d *doc) addAcronym(m *mention, e int) {
	var buf [8]byte
	initials := buf[:0]
	for i := m.name().lo; i < m.name().hi && len(initials) < len(buf); i++ {
		if d.tokens[i].Capital() {
			initials = append(initials, d.text[d.tokens[i].Start])
		}
	}
	if len(initials) > 2 {
		d.known.add(keyOf(string(initials)), e)
	}
	if i := m.hi; d.kind(i) == token.Open && d.kind(i+1) == token.Word && d.tokens[i+1].Shape == token.Upper && d.kind(i+2) == token.Close {
		d.known.add(keyOf(d.word(i+1)), e)
	}
}

// unite makes two mentions that stand side by side one party.
func (d *doc) unite(k, same int) {
	a, b := &d.mentions[k], &d.mentions[same]
	switch {
	case a.form == pro:
	case d.who(k) >= 0 && d.who(same) < 0:
		d.link(same, d.who(k))
		d.apply(d.who(k), same, b)
	case d.who(same) >= 0 && d.who(k) < 0:
		d.link(k, d.who(same))
		d.apply(d.who(same), k, a)
	}
}

// apply notes what an apposition tells of an entity.
func (d *doc) apply(e, k int, m *mention) {
	x := &d.entities[e]
	d.describe(e, k)
	if x.gender == 0 {
		x.gender = m.gender
	}
	switch {
	case m.kind == PartyPerson && x.kind != personName && x.kind != bodyName:
		x.kind, x.party = personName, PartyPerson
	case m.kind == PartyOrganization && x.kind != bodyName:
		x.kind, x.party = bodyName, PartyOrganization
	}
}
