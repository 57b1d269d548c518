package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// An actorReader finds who sends, moves or withdraws. That may be the subject ("Norway sent"),
// the agent of a passive ("sent by Norway"), whoever ordered it, or the owner of the assets or of
// the noun ("Norwegian frigates", "Norway's deployment"); the verb and its form decide which.
type actorReader struct{ placeReader }

// actorFinders each know one place where the actor stands, and return an empty run if he does
// not stand there. Weights decide who of those found counts (sender.go); the first counts most.
var actorFinders = [...]func(actorReader, *move) token.Run{
	actorReader.sendingSubject, actorReader.agent, actorReader.nounOwner, actorReader.assetOwner,
	actorReader.namesBeforeNoun, actorReader.nounSubject,
}

// sendingSubject returns the subject of a verb that has the assets as its object, or whoever
// decides that it be done.
func (c actorReader) sendingSubject(m *move) token.Run {
	if m.verb < 0 || m.assetsAreSubject {
		return token.Run{}
	}
	if m.has(takenMove) {
		return c.takeGiver(m)
	}
	if k := c.planner(m.verb); k >= 0 {
		return c.partyRun(k)
	}
	decider, open := c.decider(m.verb)
	if decider.Len() > 0 || open {
		return decider
	}
	k := c.Subject(m.verb)
	if k < 0 || c.Phrases[k].Time || c.Phrases[k].Lo == m.assets[0].Lo {
		return token.Run{}
	}
	return c.partyRun(c.antecedent(k))
}

// takeGiver returns whom the subject gets the assets from, "received from Berlin", and takes
// him off the route.
func (c actorReader) takeGiver(m *move) (giver token.Run) {
	for i, r := range m.route.from {
		if i > 0 && (c.Tag(r.Lo-1) != grammar.Coordinator || giver.Hi != r.Lo-1) {
			break
		}
		if i == 0 {
			giver = r
		}
		giver.Hi = r.Hi // "from Spain and Italy"
	}
	m.route.from = nil
	return giver
}

// planner returns who makes the plan or the proposal to do verb v, "a proposal by Chad to send", as
// a noun phrase; -1 if nobody is named so.
func (c actorReader) planner(v int) int {
	g := c.Verbs[v]
	k := c.PhraseEnding(g.Lo)
	if !g.Infinitive || k < 0 || !c.Is(c.Preposition(k), "by", "from") {
		return -1
	}
	if h, ok := c.governorBefore(c.Preposition(k), grammar.BeforeTo); !ok || h.status == CalledFor {
		return -1
	}
	return k
}

// decider returns whose plan, decision or order it is to do verb v: "the cabinet's decision to
// send". open says that the text leaves it open, as in "the talks on a plan to send".
func (c actorReader) decider(v int) (owner token.Run, open bool) {
	g := c.Verbs[v]
	lo := g.Lo
	for c.Tag(lo-1) == grammar.Not {
		lo-- // "the decision not to send"
	}
	h, ok := c.governorBefore(lo, grammar.BeforeTo)
	if !ok || !g.Infinitive {
		return token.Run{}, false
	}
	k := c.PhraseBefore(h.Hi)
	if k < 0 || !c.Phrases[k].Covers(h.Run) {
		return token.Run{}, false
	}
	owner = c.owner(c.Phrases[k].Run)
	if c.Tag(c.Phrases[k].Lo) == grammar.Possessive && c.VerbBefore(lo) < 0 {
		owner = token.From(c.Phrases[k].Lo, c.Phrases[k].Lo+1) // "his decision to send"
	}
	if w := c.VerbBefore(c.Phrases[k].Lo); w >= 0 && c.Is(c.Preposition(k), "for") {
		if s := c.Subject(w); s >= 0 {
			return c.partyRun(c.antecedent(s)), false // "asked parliament for permission to"
		}
	}
	return owner, owner.Len() == 0 && c.Preposition(k) >= 0 && c.Tag(c.Phrases[k].Lo) != grammar.Possessive
}

// agent returns the "by" phrase of a passive.
func (c actorReader) agent(m *move) token.Run {
	if !m.assetsAreSubject || !m.has(objectMove) {
		return token.Run{}
	}
	const reach = 24 // tokens behind the verb
	for i := m.trigger.Hi; i < c.Hi && i < m.trigger.Hi+reach; i++ {
		if c.Tagged(i, grammar.Verb, grammar.Be, grammar.Modal, grammar.Have, grammar.Break, grammar.Relative, grammar.Subordinator) {
			break
		}
		if !c.Is(i, "by") {
			continue
		}
		if k := c.PhraseAt(i + 1); k >= 0 && c.mayBeAgent(k) {
			r, _ := c.Extent(k)
			return r
		}
	}
	return token.Run{}
}

// mayBeAgent reports whether noun phrase k behind "by" is neither when nor how something goes.
func (c actorReader) mayBeAgent(k int) bool {
	return !c.Phrases[k].Time && c.Tagged(c.headOf(k), grammar.Noun, grammar.Name, grammar.Pronoun) && !c.isTransport(k)
}

// isTransport reports whether noun phrase k behind "by" says how something goes: "by
// helicopter", "by sea".
func (c actorReader) isTransport(k int) bool {
	p := c.Phrases[k]
	if p.Len() > 1 || c.Tag(p.Lo) != grammar.Noun || c.EndsIn(p.Lo, "s") {
		return false
	}
	a, ok := c.assetAt(k)
	return !ok || a.materiel()
}

// nounOwner returns the possessor of a noun of moving: "Russia's deployment".
func (c actorReader) nounOwner(m *move) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	p := c.Phrases[m.noun]
	if c.Tag(p.Lo) == grammar.Possessive { // "its deployment of"
		return c.possessor(p.Lo)
	}
	return c.owner(p.Run)
}

// possessor returns whom the pronoun "its" or "their" at token i stands for: the subject of a verb
// before it, else the pronoun itself.
func (c actorReader) possessor(i int) token.Run {
	if k := c.firstSubject(i); k >= 0 {
		return c.partyRun(k)
	}
	return token.From(i, i+1)
}

// assetOwner returns whom the assets belong to, as their noun phrase says: "its" stands for the
// subject of the sentence, "Syrian" for Syria. For assets that move by themselves, what stands
// behind "from" says so, too: "officers from Kenya".
func (c actorReader) assetOwner(m *move) token.Run {
	a := m.assets[0]
	if o := c.owner(c.Phrases[a.last].Run); o.Len() > 0 && !c.Genitive(a.Lo) {
		return o
	}
	if c.Tag(a.Lo) == grammar.Possessive {
		return c.possessor(a.Lo)
	}
	if r := c.leadingNames(a.Run, a); r.Len() > 0 {
		return r
	}
	for i := a.Head.Hi; i <= a.Hi; i++ {
		owned := i < a.Hi && c.Tag(i) == grammar.Of
		came := m.assetsAreSubject && c.Is(i, "from")
		if !owned && !came {
			continue
		}
		if k := c.PhraseAt(i + 1); k >= 0 && c.mayOwn(k) {
			return c.Phrases[k].Run // "warships of both countries"
		}
	}
	return token.Run{}
}

// mayOwn reports whether noun phrase k is a place or a name, and no asset.
func (c actorReader) mayOwn(k int) bool {
	return c.assetFree(c.Phrases[k].Run) && (c.isPlace(k) || c.Tag(c.headOf(k)) == grammar.Name)
}

// firstSubject returns the noun phrase that is the subject of a verb before token i, of the
// first of the few verbs that may have it. It is -1 if there is none.
func (c actorReader) firstSubject(i int) int {
	last := c.VerbBefore(i)
	for v := max(0, last-8); v <= last; v++ {
		if !c.Verbs[v].Finite() {
			continue
		}
		if k := c.Subject(v); k >= 0 && !c.Phrases[k].Pronoun {
			return k
		}
	}
	return -1
}

// namesBeforeNoun returns the names before a noun of moving: "US arms shipments".
func (c actorReader) namesBeforeNoun(m *move) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	return c.leadingNames(token.From(c.Phrases[m.noun].Lo, m.trigger.Lo), m.assets[0])
}

// leadingNames returns the first names in a run that are not part of the noun of the asset:
// "Syrian", "New York City Police Department".
func (c actorReader) leadingNames(r token.Run, a Asset) token.Run {
	noun := a.Head.Hi - 1
	for i := r.Lo; i < r.Hi; i++ {
		if _, _, end := c.places.Demonym(i); end > i+1 && end < a.Head.Hi {
			return token.From(i, end) // "South African"
		}
		if !c.startsOwner(i, r.Hi, a) {
			continue
		}
		end := i
		for end < r.Hi && end != noun && !a.Model.Has(end) && c.isNamePart(end) {
			end++
		}
		if c.Tag(end-1) == grammar.Coordinator {
			end--
		}
		if end == noun && c.Tag(end) == grammar.Name {
			end++ // "Rapid Action Force"
		}
		return token.From(i, end)
	}
	return token.Run{}
}

// startsOwner reports whether the name at token i, in a run that ends at hi, is that of an owner
// and not part of the asset.
func (c actorReader) startsOwner(i, hi int, a Asset) bool {
	more := c.Tag(i+1) == grammar.Name
	switch {
	case c.Tag(i) != grammar.Name, i == a.Head.Hi-1, a.Model.Has(i):
		return false
	case c.isA(i, branchWord) && !more:
		return false // "marine units"
	case i == c.Lo && !more && (c.Is(i, "military") || !c.isKnownName(i)):
		return false // the capital of a sentence
	case c.Tag(i+1) == grammar.Joint && c.Kind(i+2) == token.Number:
		return false // "Su-57"
	}
	model, _ := c.models.Match(c.Tokens[:hi], i)
	return model < 0
}

// isNamePart reports whether a name may go on with token i.
func (c actorReader) isNamePart(i int) bool {
	switch c.Tag(i) {
	case grammar.Name, grammar.Coordinator:
		return true
	case grammar.Joint:
		return c.Tag(i+1) == grammar.Name
	}
	return false
}

// isKnownName reports whether the capital of token i is that of a name: one of the vocabulary,
// one in capitals, or a word that is not listed at all.
func (c actorReader) isKnownName(i int) bool {
	if c.Nationality(i) || c.Tokens[i].Shape == token.Upper || c.Tokens[i].Word == 0 {
		return true
	}
	_, end := c.places.Match(i)
	return end > i || c.mentions.BodyEnd(i, c.Hi) > i
}

// nounSubject returns the subject of the verb whose object is the noun of moving: "Russia began
// the withdrawal of".
func (c actorReader) nounSubject(m *move) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	p := c.Phrases[m.noun]
	if q := c.listLeader(m.noun); q >= 0 {
		p = c.Phrases[q]
	}
	h, ok := c.governorBefore(p.Lo, grammar.BeforeNoun)
	if !ok || h.status == CalledFor || h.status == Refused && !h.ownMove {
		return token.Run{}
	}
	v := c.verbOf(h.Run)
	if v < 0 {
		return token.Run{}
	}
	if k := c.Subject(v); k >= 0 && !c.Verbs[v].Passive() {
		return c.partyRun(c.antecedent(k))
	}
	return token.Run{}
}
