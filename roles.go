package newsmodel

import "example.com/newsmodel/internal/token"

// actorFinders tell who sends, moves or withdraws; the first that knows counts.
var actorFinders = [...]func(*clause, *operation) run{
	(*clause).sendingSubject, (*clause).agent, (*clause).orderer, (*clause).possessor, (*clause).itself,
	(*clause).sender, (*clause).leader, (*clause).nounActor, (*clause).homeland,
}

// findActor finds who sends, moves or withdraws.
func (c *clause) findActor(m *operation) {
	for _, find := range actorFinders {
		if m.actor = find(c, m); m.actor.len() > 0 {
			return
		}
	}
}

// sendingSubject returns the subject of a verb that has the asset as its
// object, or whose decision it is.
func (c *clause) sendingSubject(m *operation) run {
	if m.verb < 0 || m.moved {
		return run{}
	}
	if m.has(takenMove) {
		return c.giver(m)
	}
	r, open := c.decider(m.verb)
	if k := c.subject(m.verb); r.len() == 0 && !open && k >= 0 && !c.phrases[k].time && c.phrases[k].lo != m.assets[0].lo {
		return c.actorRun(c.antecedent(k))
	}
	return r
}

// giver returns whom the subject gets the assets from: "received from Berlin".
func (c *clause) giver(m *operation) (from run) {
	for i, r := range m.places.from {
		if i > 0 && (c.tag(r.lo-1) != tagCoordinator || from.hi != r.lo-1) {
			break
		}
		if i == 0 {
			from = r
		}
		from.hi = r.hi // "from Spain and Italy"
	}
	m.places.from = nil
	return from
}

// orderer returns who has it done: "ordered the troops sent", "ordered them to
// deploy".
func (c *clause) orderer(m *operation) run {
	if m.moved && m.action == ActionDeploy && c.verbs[m.verb].infinitive {
		if h, ok := c.doerGovernor(c.verbs[m.verb].lo); ok && h.status == StatusPlanned && c.verbOf(h.run) >= 0 {
			if k := c.subject(c.verbOf(h.run)); k >= 0 {
				return c.actorRun(c.antecedent(k))
			}
		}
	}
	if !m.moved || !m.has(objectMove) {
		return run{}
	}
	if h, k, ok := c.causer(m.verb); ok && k >= 0 && h.status == StatusPlanned {
		return c.actorRun(c.antecedent(k))
	}
	return run{}
}

// possessor returns whose move a noun tells: "Russia's deployment".
func (c *clause) possessor(m *operation) run {
	if m.noun < 0 {
		return run{}
	}
	return c.owner(c.phrases[m.noun].run)
}

// itself returns a body that moves by itself: "the army had withdrawn".
func (c *clause) itself(m *operation) run {
	a := m.assets[0]
	if !m.moved || m.verb < 0 || !a.entry.body || c.verbs[m.verb].passive() || c.sender(m).len() >= a.head.lo-a.lo {
		return run{}
	}
	return a.run
}

// leader returns the names before a noun of moving: "US arms shipments".
func (c *clause) leader(m *operation) run {
	if m.noun < 0 {
		return run{}
	}
	return c.leadingNames(run{c.phrases[m.noun].lo, m.trigger.lo}, m.assets[0])
}

// homeland returns the country that those who move by themselves come from:
// "jets arrived from the United States".
func (c *clause) homeland(m *operation) run {
	if !m.moved || len(m.places.from) == 0 || m.action == ActionWithdraw || m.carriesGoods() {
		return run{}
	}
	from := m.places.from[0]
	if _, end := c.countryAt(c.phraseStart(from)); end < from.hi {
		return run{}
	}
	return from
}

// phraseStart returns the index of the first word of a place behind "the".
func (c *clause) phraseStart(r run) int {
	if c.tag(r.lo) == tagDeterminer {
		return r.lo + 1
	}
	return r.lo
}

// decider returns whose plan, decision or order it is to do verb v: "the
// cabinet's decision to send". open tells that the text leaves it open, as in
// "the talks on a plan to send".
func (c *clause) decider(v int) (owner run, open bool) {
	g := c.verbs[v]
	h, ok := c.governorBefore(g.lo, beforeTo)
	if !ok || !g.infinitive {
		return run{}, false
	}
	k := c.phraseBefore(h.hi)
	if k < 0 || !c.phrases[k].covers(h.run) {
		return run{}, false
	}
	owner = c.owner(c.phrases[k].run)
	if w := c.verbBefore(c.phrases[k].lo); w >= 0 && c.is(c.preposition(k), "for") {
		if s := c.subject(w); s >= 0 {
			return c.actorRun(c.antecedent(s)), false // "asked parliament for permission to"
		}
	}
	return owner, owner.len() == 0 && c.preposition(k) >= 0 && c.tag(c.phrases[k].lo) != tagPossessive
}

// antecedent returns the noun phrase that the pronoun k stands for, if a verb
// before it in the sentence has it as its subject: "Japan said it would".
func (c *clause) antecedent(k int) int {
	p := c.phrases[k]
	if !p.pronoun || !c.is(p.lo, "it", "they", "he", "she") {
		return k
	}
	v := c.verbBefore(p.lo)
	for n := 0; v >= 0 && n < 4; v, n = v-1, n+1 {
		if s := c.subject(v); s >= 0 && s != k && !c.phrases[s].pronoun && !c.phrases[s].time {
			return s
		}
	}
	return k
}

// actorRun returns the words of an actor with those coordinated to it and all of
// a body's name: "the Organization for Security".
func (c *clause) actorRun(k int) run {
	r, _ := c.extent(k)
	if end := c.bodyEnd(c.phraseStart(r), c.hi); end > r.hi {
		r.hi = end
	}
	for n := 0; n < 4 && k > 0 && c.tagged(c.phrases[k].lo-1, tagCoordinator) && c.phrases[k-1].hi == c.phrases[k].lo-1 &&
		c.preposition(k-1) < 0 && c.tagged(c.phrases[k].lo, tagName, tagDeterminer) && c.tagged(c.phrases[k-1].hi-1, tagName); n++ {
		k--
		r.lo = c.phrases[k].lo
	}
	return r
}

// agent returns the "by" phrase of a passive.
func (c *clause) agent(m *operation) run {
	if !m.moved || !m.has(objectMove) {
		return run{}
	}
	for i := m.trigger.hi; i < c.hi && i < m.trigger.hi+24; i++ {
		if c.tagged(i, tagVerb, tagBe, tagModal, tagHave, tagBreak, tagRelative, tagSubordinator) {
			break
		}
		if c.is(i, "by") {
			if k := c.phraseFrom(i + 1); k >= 0 && !c.phrases[k].time && c.tagged(c.phrases[k].hi-1, tagNoun, tagName, tagPronoun) && !c.vehicle(k) {
				r, _ := c.extent(k)
				return r
			}
		}
	}
	return run{}
}

// vehicle reports whether a phrase behind "by" tells how something goes: "by
// helicopter", "by sea".
func (c *clause) vehicle(k int) bool {
	p := c.phrases[k]
	if p.len() > 1 || c.tag(p.lo) != tagNoun || c.endsIn(p.lo, "s") {
		return false
	}
	a, ok := c.assetAt(k)
	return !ok || a.entry.materiel()
}

// owner returns the possessor in a noun phrase: "Russia" of "Russia's fleet".
func (c *clause) owner(r run) run {
	for i := r.hi - 1; i > r.lo; i-- {
		if c.genitive(i) {
			if c.tag(i-1) == tagTime || c.is(i-1, "world") {
				break // "the world's largest ship"
			}
			return run{r.lo, i}
		}
	}
	return run{}
}

// sender returns who the asset belongs to, as its noun phrase tells: "its"
// stands for the subject of the sentence, "Syrian" for Syria. Of an asset that
// moves by itself also what is behind "from" tells it: "officers from Kenya".
func (c *clause) sender(m *operation) run {
	a := m.assets[0]
	if o := c.owner(c.phrases[a.last].run); o.len() > 0 && !c.genitive(a.lo) {
		return o
	}
	if c.tag(a.lo) == tagPossessive {
		if k := c.firstSubject(a.lo); k >= 0 {
			return c.actorRun(k)
		}
		return run{a.lo, a.lo + 1}
	}
	if r := c.leadingNames(a.run, a); r.len() > 0 {
		return r
	}
	for i := a.head.hi; i <= a.hi; i++ {
		if c.tag(i) == tagOf && i < a.hi || m.moved && c.is(i, "from") {
			if k := c.phraseFrom(i + 1); k >= 0 && c.assetFree(c.phrases[k].run) && (c.isPlace(k) || c.tag(c.phrases[k].hi-1) == tagName) {
				return c.phrases[k].run // "warships of both countries"
			}
		}
	}
	return run{}
}

// leadingNames returns the first names in a run that are not part of its noun: "Syrian",
// "New York City Police Department".
func (c *clause) leadingNames(r run, a asset) run {
	head := a.head
	for i := r.lo; i < r.hi; i++ {
		if _, _, end := c.demonymAt(i); end > i+1 && end < head.hi {
			return run{i, end} // "South African"
		}
		if c.tag(i) != tagName || i == head.hi-1 || a.model.contains(i) || c.is(i, "marine", "marines", "navy", "army", "guard") && c.tag(i+1) != tagName {
			continue
		}
		if i == c.lo && c.tag(i+1) != tagName && !c.knownName(i) {
			continue // the capital of a sentence
		}
		if e, _ := c.models.Match(c.tokens[:r.hi], i); e >= 0 || c.tag(i+1) == tagJoint && c.kind(i+2) == token.Number {
			continue
		}
		end := i
		for end < r.hi && end != head.hi-1 && !a.model.contains(end) && (c.tag(end) == tagName || c.tag(end) == tagCoordinator || c.tag(end) == tagJoint && c.tag(end+1) == tagName) {
			end++
		}
		if c.tag(end-1) == tagCoordinator {
			end--
		}
		if end == head.hi-1 && c.tag(end) == tagName {
			end++ // "Rapid Action Force"
		}
		return run{i, end}
	}
	return run{}
}

// knownName reports whether the capital of token i is that of a name in the
// vocabulary.
func (c *clause) knownName(i int) bool {
	_, end := c.placeName(i)
	return end > i || c.bodyEnd(i, c.hi) > i || c.nationality(i) || c.tokens[i].Shape == token.Upper || c.tokens[i].Word == 0
}

// firstSubject returns the noun phrase that is the subject of a verb shortly
// before token i and farthest from it, -1 if there is none.
func (c *clause) firstSubject(i int) int {
	last := c.verbBefore(i)
	for v := max(0, last-8); v <= last; v++ {
		if !c.verbs[v].finite() {
			continue
		}
		if k := c.subject(v); k >= 0 && !c.phrases[k].pronoun {
			return k
		}
	}
	return -1
}

// nounActor returns the subject of the verb whose object is the noun of
// movement: "Russia began the withdrawal of".
func (c *clause) nounActor(m *operation) run {
	if m.noun < 0 {
		return run{}
	}
	p := c.phrases[m.noun]
	if q := c.leads(m.noun); q >= 0 {
		p = c.phrases[q]
	}
	h, ok := c.governorBefore(p.lo, beforeNoun)
	if !ok || h.status == StatusCalledFor || h.status == StatusRefused && !h.own {
		return run{}
	}
	v := c.verbOf(h.run)
	if v < 0 {
		return run{}
	}
	if k := c.subject(v); k >= 0 && !c.verbs[v].passive() {
		return c.actorRun(c.antecedent(k))
	}
	return run{}
}
