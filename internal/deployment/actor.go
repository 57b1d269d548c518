package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// actorFinders tell who sends, moves or withdraws; the first that knows counts.
var actorFinders = [...]func(*clause, *operation) token.Run{
	(*clause).sendingSubject, (*clause).agent, (*clause).orderer, (*clause).possessor, (*clause).itself,
	(*clause).sender, (*clause).leader, (*clause).nounActor, (*clause).homeland,
}

// findActor finds who sends, moves or withdraws.
func (c *clause) findActor(m *operation) {
	for _, find := range actorFinders {
		if m.actor = find(c, m); m.actor.Len() > 0 {
			return
		}
	}
}

// sendingSubject returns the subject of a verb that has the asset as its
// object, or whose decision it is.
func (c *clause) sendingSubject(m *operation) token.Run {
	if m.verb < 0 || m.moved {
		return token.Run{}
	}
	if m.has(takenMove) {
		return c.giver(m)
	}
	r, open := c.decider(m.verb)
	if k := c.Subject(m.verb); r.Len() == 0 && !open && k >= 0 && !c.Phrases[k].Time && c.Phrases[k].Lo != m.assets[0].Lo {
		return c.actorRun(c.antecedent(k))
	}
	return r
}

// giver returns whom the subject gets the assets from: "received from Berlin".
func (c *clause) giver(m *operation) (from token.Run) {
	for i, r := range m.places.from {
		if i > 0 && (c.Tag(r.Lo-1) != grammar.Coordinator || from.Hi != r.Lo-1) {
			break
		}
		if i == 0 {
			from = r
		}
		from.Hi = r.Hi // "from Spain and Italy"
	}
	m.places.from = nil
	return from
}

// orderer returns who has it done: "ordered the troops sent", "ordered them to
// deploy".
func (c *clause) orderer(m *operation) token.Run {
	if m.moved && m.action == Deploy && c.Verbs[m.verb].Infinitive {
		if h, ok := c.doerGovernor(c.Verbs[m.verb].Lo); ok && h.status == Planned && c.verbOf(h.Run) >= 0 {
			if k := c.Subject(c.verbOf(h.Run)); k >= 0 {
				return c.actorRun(c.antecedent(k))
			}
		}
	}
	if !m.moved || !m.has(objectMove) {
		return token.Run{}
	}
	if h, k, ok := c.causer(m.verb); ok && k >= 0 && h.status == Planned {
		return c.actorRun(c.antecedent(k))
	}
	return token.Run{}
}

// possessor returns whose move a noun tells: "Russia's deployment".
func (c *clause) possessor(m *operation) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	return c.owner(c.Phrases[m.noun].Run)
}

// itself returns a body that moves by itself: "the army had withdrawn".
func (c *clause) itself(m *operation) token.Run {
	a := m.assets[0]
	if !m.moved || m.verb < 0 || !a.Entry.body || c.Verbs[m.verb].Passive() || c.sender(m).Len() >= a.Head.Lo-a.Lo {
		return token.Run{}
	}
	return a.Run
}

// leader returns the names before a noun of moving: "US arms shipments".
func (c *clause) leader(m *operation) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	return c.leadingNames(token.From(c.Phrases[m.noun].Lo, m.trigger.Lo), m.assets[0])
}

// homeland returns the country that those who move by themselves come from:
// "jets arrived from the United States".
func (c *clause) homeland(m *operation) token.Run {
	if !m.moved || len(m.places.from) == 0 || m.action == Withdraw || m.carriesGoods() {
		return token.Run{}
	}
	from := m.places.from[0]
	if _, end := c.places.Country(c.phraseStart(from)); end < from.Hi {
		return token.Run{}
	}
	return from
}

// phraseStart returns the index of the first word of a place behind "the".
func (c *clause) phraseStart(r token.Run) int {
	if c.Tag(r.Lo) == grammar.Determiner {
		return r.Lo + 1
	}
	return r.Lo
}

// decider returns whose plan, decision or order it is to do verb v: "the
// cabinet's decision to send". open tells that the text leaves it open, as in
// "the talks on a plan to send".
func (c *clause) decider(v int) (owner token.Run, open bool) {
	g := c.Verbs[v]
	h, ok := c.governorBefore(g.Lo, grammar.BeforeTo)
	if !ok || !g.Infinitive {
		return token.Run{}, false
	}
	k := c.PhraseBefore(h.Hi)
	if k < 0 || !c.Phrases[k].Covers(h.Run) {
		return token.Run{}, false
	}
	owner = c.owner(c.Phrases[k].Run)
	if w := c.VerbBefore(c.Phrases[k].Lo); w >= 0 && c.Is(c.Preposition(k), "for") {
		if s := c.Subject(w); s >= 0 {
			return c.actorRun(c.antecedent(s)), false // "asked parliament for permission to"
		}
	}
	return owner, owner.Len() == 0 && c.Preposition(k) >= 0 && c.Tag(c.Phrases[k].Lo) != grammar.Possessive
}

// antecedent returns the noun phrase that the pronoun k stands for, if a verb
// before it in the sentence has it as its subject: "Japan said it would".
func (c *clause) antecedent(k int) int {
	p := c.Phrases[k]
	if !p.Pronoun || !c.Is(p.Lo, "it", "they", "he", "she") {
		return k
	}
	v := c.VerbBefore(p.Lo)
	for n := 0; v >= 0 && n < 4; v, n = v-1, n+1 {
		if s := c.Subject(v); s >= 0 && s != k && !c.Phrases[s].Pronoun && !c.Phrases[s].Time {
			return s
		}
	}
	return k
}

// actorRun returns the words of an actor with those coordinated to it and all of
// a body's name: "the Organization for Security".
func (c *clause) actorRun(k int) token.Run {
	r, _ := c.Extent(k)
	if end := c.mentions.BodyEnd(c.phraseStart(r), c.Hi); end > r.Hi {
		r.Hi = end
	}
	for n := 0; n < 4 && k > 0 && c.Tagged(c.Phrases[k].Lo-1, grammar.Coordinator) && c.Phrases[k-1].Hi == c.Phrases[k].Lo-1 &&
		c.Preposition(k-1) < 0 && c.Tagged(c.Phrases[k].Lo, grammar.Name, grammar.Determiner) && c.Tagged(c.Phrases[k-1].Hi-1, grammar.Name); n++ {
		k--
		r.Lo = c.Phrases[k].Lo
	}
	return r
}

// agent returns the "by" phrase of a passive.
func (c *clause) agent(m *operation) token.Run {
	if !m.moved || !m.has(objectMove) {
		return token.Run{}
	}
	for i := m.trigger.Hi; i < c.Hi && i < m.trigger.Hi+24; i++ {
		if c.Tagged(i, grammar.Verb, grammar.Be, grammar.Modal, grammar.Have, grammar.Break, grammar.Relative, grammar.Subordinator) {
			break
		}
		if c.Is(i, "by") {
			if k := c.PhraseAt(i + 1); k >= 0 && !c.Phrases[k].Time && c.Tagged(c.Phrases[k].Hi-1, grammar.Noun, grammar.Name, grammar.Pronoun) && !c.vehicle(k) {
				r, _ := c.Extent(k)
				return r
			}
		}
	}
	return token.Run{}
}

// vehicle reports whether a phrase behind "by" tells how something goes: "by
// helicopter", "by sea".
func (c *clause) vehicle(k int) bool {
	p := c.Phrases[k]
	if p.Len() > 1 || c.Tag(p.Lo) != grammar.Noun || c.EndsIn(p.Lo, "s") {
		return false
	}
	a, ok := c.assetAt(k)
	return !ok || a.Entry.materiel()
}

// owner returns the possessor in a noun phrase: "Russia" of "Russia's fleet".
func (c *clause) owner(r token.Run) token.Run {
	for i := r.Hi - 1; i > r.Lo; i-- {
		if c.Genitive(i) {
			if c.Tag(i-1) == grammar.Time || c.Is(i-1, "world") {
				break // "the world's largest ship"
			}
			return token.From(r.Lo, i)
		}
	}
	return token.Run{}
}

// sender returns who the asset belongs to, as its noun phrase tells: "its"
// stands for the subject of the sentence, "Syrian" for Syria. Of an asset that
// moves by itself also what is behind "from" tells it: "officers from Kenya".
func (c *clause) sender(m *operation) token.Run {
	a := m.assets[0]
	if o := c.owner(c.Phrases[a.last].Run); o.Len() > 0 && !c.Genitive(a.Lo) {
		return o
	}
	if c.Tag(a.Lo) == grammar.Possessive {
		if k := c.firstSubject(a.Lo); k >= 0 {
			return c.actorRun(k)
		}
		return token.From(a.Lo, a.Lo+1)
	}
	if r := c.leadingNames(a.Run, a); r.Len() > 0 {
		return r
	}
	for i := a.Head.Hi; i <= a.Hi; i++ {
		if c.Tag(i) == grammar.Of && i < a.Hi || m.moved && c.Is(i, "from") {
			if k := c.PhraseAt(i + 1); k >= 0 && c.assetFree(c.Phrases[k].Run) && (c.isPlace(k) || c.Tag(c.Phrases[k].Hi-1) == grammar.Name) {
				return c.Phrases[k].Run // "warships of both countries"
			}
		}
	}
	return token.Run{}
}

// leadingNames returns the first names in a run that are not part of its noun: "Syrian",
// "New York City Police Department".
func (c *clause) leadingNames(r token.Run, a Asset) token.Run {
	head := a.Head
	for i := r.Lo; i < r.Hi; i++ {
		if _, _, end := c.places.Demonym(i); end > i+1 && end < head.Hi {
			return token.From(i, end) // "South African"
		}
		if c.Tag(i) != grammar.Name || i == head.Hi-1 || a.Model.Has(i) || c.isWord(i, branchWord) && c.Tag(i+1) != grammar.Name {
			continue
		}
		if i == c.Lo && c.Tag(i+1) != grammar.Name && !c.knownName(i) {
			continue // the capital of a sentence
		}
		if e, _ := c.models.Match(c.Tokens[:r.Hi], i); e >= 0 || c.Tag(i+1) == grammar.Joint && c.Kind(i+2) == token.Number {
			continue
		}
		end := i
		for end < r.Hi && end != head.Hi-1 && !a.Model.Has(end) && (c.Tag(end) == grammar.Name || c.Tag(end) == grammar.Coordinator || c.Tag(end) == grammar.Joint && c.Tag(end+1) == grammar.Name) {
			end++
		}
		if c.Tag(end-1) == grammar.Coordinator {
			end--
		}
		if end == head.Hi-1 && c.Tag(end) == grammar.Name {
			end++ // "Rapid Action Force"
		}
		return token.From(i, end)
	}
	return token.Run{}
}

// knownName reports whether the capital of token i is that of a name in the
// vocabulary.
func (c *clause) knownName(i int) bool {
	_, end := c.places.Match(i)
	return end > i || c.mentions.BodyEnd(i, c.Hi) > i || c.Nationality(i) || c.Tokens[i].Shape == token.Upper || c.Tokens[i].Word == 0
}

// firstSubject returns the noun phrase that is the subject of a verb shortly
// before token i and farthest from it, -1 if there is none.
func (c *clause) firstSubject(i int) int {
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

// nounActor returns the subject of the verb whose object is the noun of
// movement: "Russia began the withdrawal of".
func (c *clause) nounActor(m *operation) token.Run {
	if m.noun < 0 {
		return token.Run{}
	}
	p := c.Phrases[m.noun]
	if q := c.leads(m.noun); q >= 0 {
		p = c.Phrases[q]
	}
	h, ok := c.governorBefore(p.Lo, grammar.BeforeNoun)
	if !ok || h.status == CalledFor || h.status == Refused && !h.own {
		return token.Run{}
	}
	v := c.verbOf(h.Run)
	if v < 0 {
		return token.Run{}
	}
	if k := c.Subject(v); k >= 0 && !c.Verbs[v].Passive() {
		return c.actorRun(c.antecedent(k))
	}
	return token.Run{}
}
