package party

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
)

// A resolver goes through the mentions of a story in order and finds out whom pronouns and
// common nouns stand for. As a reader does, it keeps in mind who was mentioned last, who spoke
// last, and whom the story is about at the moment. Where the source stands behind what it says,
// it comes first: in "'She knows it,' Falk said", Falk is resolved before "she".
type resolver struct {
	*finder
	*notes
	named   int                 // how many entities have a name; those without come behind them
	speaker int                 // who spoke last, -1 if nobody has
	focus   int                 // the person who was the last subject or source, -1 if nobody was
	issuers map[int]int         // by mention in a cue, "a statement": the mention of who issues it
	holders map[mention.Key]int // by noun of a role: who has it; -1 if several have
}

// notes are what a resolver keeps in mind in lists.
type notes struct {
	recent      []int         // entities, the one mentioned last at the end; at most maxRecent
	votes       []genderVotes // by entity with a name
	waiting     []int         // mentions in statements whose source is behind them
	statementAt []int32       // by token: the statement whose content it is in, plus one; 0 for none
	speaks      []bool        // by mention: it is the source of a statement
	sources     []int         // by statement: the mention that is its source, -1 if there is none
}

// genderVotes is how often "he" and "she" stood for somebody.
type genderVotes [2]int32

// maxRecent bounds how many entities a pronoun can stand for.
const maxRecent = 16

// resolve finds out who each mention stands for. It goes through the story twice: the first
// time shows for whom "he" and "she" are likely used, which gives their gender to those whose
// first name does not.
func (f *finder) resolve() {
	f.linkNames()
	n := &f.notes
	*n = notes{
		recent:      n.recent[:0],
		votes:       text.Zeros(n.votes, len(f.entities)),
		waiting:     n.waiting[:0],
		statementAt: text.Zeros(n.statementAt, len(f.Tokens)),
		speaks:      text.Zeros(n.speaks, len(f.mentions.All())),
		sources:     n.sources[:0],
	}
	r := resolver{finder: f, notes: n, named: len(f.entities)}
	r.markStatements()
	r.findHolders()
	r.resolveAll()
	r.forget()
	r.resolveAll()
	for k := range r.mentions.All() {
		if e := r.who(k); r.isNameless(e) && r.entities[e].identity >= 0 {
			r.link(k, int(r.entities[e].identity))
		}
	}
}

// markStatements notes which mentions are sources, and for each token the statement that it is
// said in.
func (r *resolver) markStatements() {
	budget := 4 * len(r.Tokens) // contents may lie in each other
	for a, x := range r.said.All() {
		source := -1
		if k := r.mentions.In(x.Source); k >= 0 && x.Source.Len() > 0 {
			source = k
			r.speaks[k] = true
			if d := r.mentions.In(x.Cue); d >= 0 && r.mentions.Mention(d).IsAuthored() {
				if r.issuers == nil {
					r.issuers = make(map[int]int)
				}
				r.issuers[d] = k
			}
		}
		r.sources = append(r.sources, source)
		for _, c := range x.Content {
			for i := c.Lo; i < c.Hi && budget > 0; i++ {
				r.statementAt[i] = int32(a + 1)
				budget--
			}
		}
	}
}

// resolveAll resolves the mentions in their order.
func (r *resolver) resolveAll() {
	r.speaker = -1
	r.focus = -1
	for k := range r.mentions.All() {
		r.Check()
		if r.precedesSource(k) {
			r.waiting = append(r.waiting, k)
			continue
		}
		r.resolveMention(k)
		if r.speaks[k] {
			r.speaker = r.who(k)
			r.resolveWaiting()
			if r.speaker >= 0 {
				r.makeRecent(r.speaker, k)
			}
		}
	}
	r.resolveWaiting()
}

// resolveWaiting resolves what waited for its source.
func (r *resolver) resolveWaiting() {
	for _, k := range r.waiting {
		r.resolveMention(k)
	}
	r.waiting = r.waiting[:0]
}

// precedesSource reports whether mention k is said by somebody who is named behind it: "'She
// knows it,' he said". The source is then resolved first, but not one that is known by what is
// said: "Benin has not yet decided, its minister said".
func (r *resolver) precedesSource(k int) bool {
	a := r.statementAt[r.mentions.Mention(k).Lo]
	if a == 0 || r.sources[a-1] <= k {
		return false
	}
	s := r.sources[a-1]
	return !(r.mentions.Mention(s).Owned && r.mentions.Mention(s-1).Form == mention.Pronoun)
}

// forget undoes a resolution of all, but for what it showed of genders.
func (r *resolver) forget() {
	r.entities = r.entities[:r.named]
	for e := range r.entities {
		x := &r.entities[e]
		x.lastAt, x.nation = -1, 0
		if x.gender == 0 {
			x.gender = r.votedGender(e)
		}
	}
	for k := range r.mentions.All() {
		if r.mentions.Mention(k).Form == mention.Pronoun || r.isNameless(r.who(k)) {
			r.link(k, -1)
		}
	}
	r.recent = r.recent[:0]
}

// votedGender returns the gender that pronouns gave an entity so far, 0 if none.
func (r *resolver) votedGender(e int) mention.Gender {
	switch {
	case r.isNameless(e) || r.votes[e][0] == r.votes[e][1]:
		return 0
	case r.votes[e][0] > r.votes[e][1]:
		return mention.Male
	}
	return mention.Female
}

// resolveMention finds out who mention k stands for.
func (r *resolver) resolveMention(k int) {
	m := r.mentions.Mention(k)
	switch {
	case m.Form == mention.Named:
		r.identify(r.namedHere(k), r.who(k))
	case r.who(k) >= 0: // in apposition to a name
		again := m.Form == mention.Nominal && m.Definite && !m.Owned && !m.Plural // "the farmer, Tom Hale,"
		if again && r.entityOf(k).lastAt < 0 {
			r.identify(r.namelessFor(k), r.who(k))
		}
	case m.Form == mention.Pronoun:
		r.link(k, r.resolvePronoun(k))
	default:
		r.link(k, r.resolveNoun(k))
	}
	e := r.who(k)
	if e < 0 {
		return
	}
	r.makeRecent(e, k)
	outside := r.quoted[m.Lo] == 0 && r.statementAt[m.Lo] == 0
	if r.entities[e].kind == mention.Person && (r.speaks[k] || m.Subject && outside) {
		r.focus = e
	}
}

// makeRecent makes entity e, for which mention k stands, the one mentioned last.
func (r *resolver) makeRecent(e, k int) {
	if x := &r.entities[e]; r.isNewLast(x, r.mentions.Mention(k)) {
		x.lastAt = int32(k)
	}
	for i, other := range r.recent {
		if other == e {
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

// isNewLast reports whether mention m replaces the last one of x. For a body, a mention inside a
// quotation does not replace the writer's own of just before.
func (r *resolver) isNewLast(x *entity, m *mention.Mention) bool {
	if x.lastAt < 0 || x.kind == mention.Person || r.quoted[m.Lo] == 0 {
		return true
	}
	return r.quoted[r.mentions.Mention(int(x.lastAt)).Lo] > 0 || r.sentencesSince(x, m) > 1
}
