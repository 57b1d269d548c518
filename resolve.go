package newsmodel

import "math/bits"

// A resolver goes through the mentions of a story in order and finds out who
// pronouns and common nouns stand for.
type resolver struct {
	*doc
	recent  []int // entities, the one mentioned last at the end; at most maxRecent
	speaker int   // who spoke last, -1 if nobody has
	within  []int32
	speaks  []bool // by mention: it is the source of a statement
}

// maxRecent bounds how many entities a pronoun can stand for.
const maxRecent = 16

// resolve finds out who each mention stands for.
func (d *doc) resolve() {
	d.linkNames()
	r := resolver{doc: d, speaker: -1}
	r.markSpeech()
	for k := range d.mentions {
		m := &d.mentions[k]
		switch {
		case m.form == named || m.entity >= 0:
		case m.form == pro:
			m.entity = r.pronoun(k)
		default:
			m.entity = r.noun(k)
		}
		if m.entity >= 0 {
			r.touch(m.entity, k)
		}
		if r.speaks[k] {
			r.speaker = m.entity
		}
	}
}

// touch makes an entity the one mentioned last.
func (r *resolver) touch(e, k int) {
	r.entities[e].seen = k
	for i, x := range r.recent {
		if x == e {
			copy(r.recent[i:], r.recent[i+1:])
			r.recent[len(r.recent)-1] = e
			return
		}
	}
	if len(r.recent) == maxRecent {
		copy(r.recent, r.recent[1:])
		r.recent[maxRecent-1] = e
		return
	}
	r.recent = append(r.recent, e)
}

// markSpeech notes which mentions are sources, and for each token in the
// content of which statement it stands.
func (r *resolver) markSpeech() {
	r.speaks = make([]bool, len(r.mentions))
	r.within = make([]int32, len(r.tokens)) // attribution, plus one
	budget := 4 * len(r.tokens)
	for a, x := range r.attributions {
		if k := r.mentionIn(x.source); k >= 0 {
			r.speaks[k] = true
		}
		for _, c := range x.content {
			for i := c.lo; i < c.hi && budget > 0; i++ {
				r.within[i] = int32(a + 1)
				budget--
			}
		}
	}
}

// pronoun returns the entity that pronoun k stands for, -1 if it cannot tell.
func (r *resolver) pronoun(k int) int {
	m := &r.mentions[k]
	if m.same >= 0 {
		return r.mentions[m.same].entity
	}
	if r.is(m.lo, "i", "me", "my", "myself") {
		return r.quotedSpeaker(m.lo)
	}
	if r.is(m.lo, "we", "us", "our", "you", "your", "who", "whom", "whose", "ourselves") {
		return -1
	}
	best, top := -1, 0.0
	for _, e := range r.recent {
		if s := r.score(m, k, e); s > top {
			best, top = e, s
		}
	}
	if best >= 0 && m.gender != 0 && r.entities[best].gender == 0 {
		r.entities[best].gender = m.gender
	}
	return best
}

// score tells how likely pronoun m stands for entity e.
func (r *resolver) score(m *mention, k, e int) float64 {
	x := &r.entities[e]
	if !agrees(m, x) || x.seen < 0 {
		return -1000
	}
	last := &r.mentions[x.seen]
	s := distance(int(r.sentence[m.lo] - r.sentence[last.lo]))
	if r.speaks[x.seen] || r.isSubject(last) {
		s += 1
	}
	if e == r.speaker && r.speaks[k] {
		s += 1.5
	}
	s += 0.4 * float64(bits.Len(uint(x.count)))
	if r.quoted[last.lo] > 0 && r.quoted[m.lo] == 0 {
		s -= 1
	}
	if last.possessed || last.attributive {
		s -= 0.5
	}
	if m.gender != 0 && x.gender == 0 {
		s -= 1
	}
	if x.named < 0 {
		s -= 1
	}
	if m.plural && !x.plural {
		s -= 2
	}
	return s + r.speech(m, k, e)
}

// speech weighs what the statements say of pronoun and entity: the speaker of
// an indirect statement is "he" inside it, that of a quotation is not, and
// nobody speaks of himself by name.
func (r *resolver) speech(m *mention, k, e int) float64 {
	s := 0.0
	if a := r.within[m.lo]; a > 0 {
		source := r.mentionIn(r.attributions[a-1].source)
		if source >= 0 && r.mentions[source].entity == e {
			if r.quoted[m.lo] > 0 {
				s -= 10
			} else {
				s += 2
			}
		}
	}
	if r.speaks[k] {
		last := &r.mentions[r.entities[e].seen]
		if a := r.within[last.lo]; a > 0 && r.attributions[a-1].source.covers(m.run) {
			s -= 4
		}
	}
	return s
}

// distance weighs how many sentences ago an entity was mentioned.
func distance(sentences int) float64 {
	switch {
	case sentences <= 0:
		return 3
	case sentences == 1:
		return 2.5
	case sentences == 2:
		return 1.5
	case sentences == 3:
		return 1
	case sentences < 8:
		return 0.5
	}
	return 0
}

// agrees reports whether pronoun m can stand for x by number, gender and life.
func agrees(m *mention, x *entity) bool {
	switch {
	case m.gender != 0:
		return (x.gender == 0 || x.gender&m.gender != 0) && x.party == PartyPerson && !x.plural
	case m.plural:
		return x.plural || x.kind == bodyName || x.party == PartyGroup
	}
	return x.party != PartyPerson && !x.plural && x.party != PartyGroup
}

// isSubject reports whether a verb stands behind a mention.
func (d *doc) isSubject(m *mention) bool {
	return d.wordKind(m.hi)&(speechWord|verbWord|auxiliaryWord) != 0
}

// quotedSpeaker returns who says "I" at token i.
func (r *resolver) quotedSpeaker(i int) int {
	a := r.within[i]
	if a == 0 {
		return -1
	}
	if k := r.mentionIn(r.attributions[a-1].source); k >= 0 {
		return r.mentions[k].entity
	}
	return -1
}

// noun returns the entity that common noun k stands for, a new one if it was
// not mentioned before.
func (r *resolver) noun(k int) int {
	m := &r.mentions[k]
	if m.definite && !m.plural && !m.owned {
		word := r.book.key(r.word(m.head))
		for i := len(r.recent) - 1; i >= 0; i-- {
			if e := r.recent[i]; r.nounFits(m, &r.entities[e], word) {
				return e
			}
		}
	}
	e := r.newEntity(k)
	x := &r.entities[e]
	x.surname, x.gender = r.book.key(r.word(m.head)), m.gender
	x.describe(k, m)
	return e
}

// nounFits reports whether a definite noun can stand for x: the same noun was
// used of it, or it ends its name.
func (r *resolver) nounFits(m *mention, x *entity, word nameKey) bool {
	if x.party != m.kind && !(x.party != PartyPerson && m.kind != PartyPerson) {
		return false
	}
	if x.surname == word && x.kind != personName {
		return true
	}
	if x.titular >= 0 && !x.plural {
		if t := &r.mentions[x.titular]; t.role.len() > 0 && r.book.key(r.word(t.role.hi-1)) == word {
			return true
		}
	}
	return x.kind == placeName && r.is(m.head, "country", "nation", "government", "state", "city") && x.seen >= 0 && r.sentence[m.lo]-r.sentence[r.mentions[x.seen].lo] < 4
}
