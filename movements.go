package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
)

// A movement is an entry of the table "movements": a verb or noun that moves
// assets.
type movement struct {
	noun      bool
	phrase    bool // neither verb nor noun: "on its way"
	action    Action
	goods     Action // with weapons and relief goods
	civil     bool   // may move civilians, which is transport
	object    bool   // the asset may be its object
	subject   bool   // the asset may be its subject
	status    Status // of the verb itself
	ownStatus bool
	particles []string // one must follow
	needs     string   // what the clause must name: "place", "to", "object"
	weak      bool     // an everyday verb
	strong    bool     // said of hardly anything else
	people    bool     // not of goods
	persons   bool     // of people only
	goodsOnly bool
	state     bool // its participle tells where somebody is
	with      bool // "supply Kyiv with tanks"
	from, to  bool // its object is the place left, the place reached
}

func newMovements(t *lexicon.Table) []movement {
	out := make([]movement, len(t.Entries))
	for i, e := range t.Entries {
		m := &out[i]
		_ = m.action.UnmarshalText([]byte(e.Value("action")))
		m.goods = m.action
		_ = m.goods.UnmarshalText([]byte(e.Value("goods")))
		m.ownStatus = m.status.UnmarshalText([]byte(e.Value("status"))) == nil
		m.phrase = e.Has("phrase")
		m.noun, m.civil = e.Has("noun"), e.Value("civil") != ""
		where := e.Value("asset")
		m.object = where == "object" || where == "both"
		m.subject = where == "subject" || where == "both"
		m.particles, m.needs = e.Values("particle"), e.Value("needs")
		m.persons = e.Has("persons")
		m.strong = e.Has("strong")
		m.weak, m.people, m.goodsOnly = e.Has("weak"), e.Has("people"), e.Has("goodsonly")
		m.state, m.with, m.from, m.to = e.Has("state"), e.Has("with"), e.Has("from"), e.Has("to")
	}
	return out
}

// moves reports whether the movement can be said of the asset.
func (m *movement) moves(a assetEntry) bool {
	switch {
	case a.civil:
		return m.civil
	case m.goodsOnly && !a.goods(), m.people && a.goods(), m.persons && a.materiel():
		return false
	}
	return !(m.weak && a.weak)
}

// An operation is a deployment while its clause is read.
type operation struct {
	*movement
	action    Action
	trigger   run
	verb      int // index of its verb group, -1 for a noun
	noun      int // index of the noun phrase of the trigger, -1 for a verb
	assets    []asset
	subject   bool // the asset is the subject: nobody need have sent it
	actor     run
	end       int // where places are looked for
	places    places
	status    Status
	recipient run
}

// movesOf returns the moves of the clause.
func (c *clause) moves() []operation {
	var out []operation
	for v := range c.verbs {
		if m, ok := c.verbMove(v); ok {
			out = append(out, m)
		}
	}
	for k := range c.phrases {
		if m, ok := c.nounMove(k); ok {
			out = append(out, m)
		}
	}
	return out
}

// verbMove returns the move that verb group v tells.
func (c *clause) verbMove(v int) (found operation, ok bool) {
	try := func(i int, phrase bool) {
		c.movements.All(c.tokens[:c.hi], i, func(e, end int) {
			entry := &c.movementEntries[e]
			if ok && end <= found.trigger.hi || entry.noun || entry.phrase != phrase {
				return
			}
			m := operation{movement: entry, action: entry.action, trigger: run{i, end}, verb: v, noun: -1}
			if c.fill(&m) {
				found, ok = m, true
			}
		})
	}
	g := c.verbs[v]
	try(g.verb, false)
	if i := c.skip(g.hi, tagAdverb); c.contains(i) && c.tag(g.verb) == tagBe {
		try(i, true) // "are already on their way"
	}
	return found, ok
}

// fill finds the assets of a verb, its roles and its status.
func (c *clause) fill(m *operation) bool {
	g := c.verbs[m.verb]
	m.end = m.trigger.hi
	switch {
	case c.objectAssets(m, g):
	case c.passiveAssets(m, g):
	case c.subjectAssets(m, g):
	case c.relativeAssets(m, g):
	default:
		return false
	}
	c.findPlaces(m)
	if !c.complete(m) {
		return false
	}
	c.findActor(m)
	m.status = c.statusOf(m)
	if m.from && m.subject && len(m.places.to) > 0 { // "left Norfolk for the Gulf"
		m.action = ActionDeploy
		if m.status == StatusCompleted {
			m.status = StatusUnderway
		}
	}
	return true
}

// objectAssets finds the assets in the object of an active verb.
func (c *clause) objectAssets(m *operation, g verbGroup) bool {
	if g.passive() {
		return false
	}
	i := c.skip(m.trigger.hi, tagAdverb, tagQuote)
	for n := 0; n < 2 && c.tag(i) == tagPreposition && c.is(i, "in", "out", "up", "over", "off", "back") && c.phraseFrom(i+1) >= 0; n++ {
		i++ // "sent in troops"
	}
	k := c.phraseFrom(i)
	if k < 0 {
		return false
	}
	if m.object {
		if list := c.assetList(k); c.accepts(m, list) && !list[0].entry.body {
			m.assets, m.end = list, list[len(list)-1].hi
			return c.particle(m)
		}
		if next := c.phrases[k].hi; k+1 < len(c.phrases) && c.phrases[k+1].lo == next && !c.phrases[k].time {
			if list := c.assetList(k + 1); c.accepts(m, list) { // "sent Kyiv tanks"
				m.assets, m.end, m.recipient = list, list[len(list)-1].hi, c.phrases[k].run
				return true
			}
		}
	}
	if whole, last := c.extent(k); m.with && c.is(whole.hi, "with") && last >= 0 {
		if n := c.phraseFrom(whole.hi + 1); n >= 0 {
			if list := c.assetList(n); c.accepts(m, list) { // "supply Kyiv with tanks"
				m.assets, m.end, m.recipient = list, list[len(list)-1].hi, whole
				return true
			}
		}
	}
	return false
}

// passiveAssets finds the assets of "troops were sent" and "troops sent to".
func (c *clause) passiveAssets(m *operation, g verbGroup) bool {
	bare := g.form == formPast && g.lo == g.verb
	if !m.object || !g.passive() && !bare {
		return false
	}
	if bare && c.tag(g.hi) == tagTo && c.endsIn(g.hi+1, "ing") {
		return false // "contributed to planning"
	}
	if m.state && (bare || !c.happens(g)) {
		return false
	}
	if bare {
		if k := c.phraseBefore(g.lo); k < 0 || c.phrases[k].hi != g.lo && c.tag(g.lo-1) != tagRelative && c.conjoined(m.verb) < 0 {
			return false
		}
		if i := c.skip(m.trigger.hi, tagAdverb); c.phraseFrom(i) >= 0 && !c.phrases[c.phraseFrom(i)].time && !c.is(i, "there") {
			return false // it has an object
		}
	}
	return c.takeSubject(m) && c.particle(m)
}

// happens reports whether a passive tells of an event, as "are being
// stationed" does and "are stationed" does not.
func (c *clause) happens(g verbGroup) bool {
	return g.have || g.modal >= 0 || c.is(g.verb-1, "being")
}

// subjectAssets finds the assets in the subject of a verb that moves by itself.
func (c *clause) subjectAssets(m *operation, g verbGroup) bool {
	if !m.movement.subject || g.passive() && !m.object {
		return false
	}
	i := c.skip(m.trigger.hi, tagAdverb)
	if k := c.phraseFrom(i); k >= 0 && !c.phrases[k].time && !c.isPlace(k) || c.tag(i) == tagVerb && m.from {
		return false
	}
	return c.takeSubject(m) && c.particle(m)
}

// takeSubject makes the subject of the verb the asset.
func (c *clause) takeSubject(m *operation) bool {
	k := c.subject(m.verb)
	if g := c.verbs[m.verb]; g.form == formPast && g.lo == g.verb {
		if n := c.phraseBefore(g.lo); n >= 0 && c.phrases[n].hi == g.lo && !c.reachable(k, n) {
			k = n // "despite signals sent from"
		}
	}
	if k < 0 {
		return false
	}
	for n := 0; n < 6 && k > 0; n++ {
		before := c.skipBackList(c.phrases[k].lo - 1)
		p := c.phraseBefore(before)
		if before == c.phrases[k].lo || p < 0 || c.phrases[p].hi != before {
			break
		}
		for p > 0 && c.tag(c.phrases[p].lo-1) == tagOf && c.phrases[p-1].hi == c.phrases[p].lo-1 {
			p-- // "hundreds of soldiers and their families"
		}
		if c.preposition(p) >= 0 {
			break
		}
		if _, ok := c.assetAt(p); !ok {
			break
		}
		k = p
	}
	list := c.assetList(k)
	if a, ok := c.armedGroup(c.phrases[k].run); ok && list == nil {
		list = []asset{a}
	}
	if !c.accepts(m, list) {
		return false
	}
	m.assets, m.subject = list, true
	return true
}

func (c *clause) skipBackList(i int) int {
	for c.tagged(i, tagCoordinator, tagComma) || c.joins(i) {
		i--
	}
	return i + 1
}

// relativeAssets finds the assets of "missiles which Iran is preparing to
// deploy".
func (c *clause) relativeAssets(m *operation, g verbGroup) bool {
	if !m.object || g.passive() || c.phraseFrom(c.skip(m.trigger.hi, tagAdverb)) >= 0 {
		return false
	}
	for i := g.lo - 1; i > c.lo && i > g.lo-16; i-- {
		if c.tag(i) == tagSubordinator {
			return false
		}
		if c.tag(i) != tagRelative || c.is(i, "who") {
			continue
		}
		j := i
		if c.tag(j-1) == tagComma {
			j--
		}
		k := c.phraseBefore(j)
		if k < 0 || c.phrases[k].hi != j {
			return false
		}
		list := c.assetList(k)
		if !c.accepts(m, list) || list[0].entry.body {
			return false
		}
		m.assets = list[:1]
		return true
	}
	return false
}

// accepts reports whether the movement can be said of the first of the assets.
func (c *clause) accepts(m *operation, list []asset) bool {
	return len(list) > 0 && m.moves(list[0].entry) && !list[0].entry.vague
}

// particle reports whether the verb has the particle that it asks for.
func (c *clause) particle(m *operation) bool {
	if len(m.particles) == 0 {
		return true
	}
	for _, i := range [...]int{m.trigger.hi, m.end, m.end + 1} {
		for _, p := range m.particles {
			if c.is(i, p) && (i == m.end || c.tagged(i-1, tagVerb, tagAdverb) || i == m.trigger.hi) {
				return true
			}
		}
	}
	return false
}

// complete reports whether the clause names what the movement asks for.
func (c *clause) complete(m *operation) bool {
	p := m.places
	switch m.needs {
	case "place":
		if len(p.from)+len(p.to) == 0 {
			return false
		}
	case "to":
		if !p.directed && m.recipient.len() == 0 {
			return false
		}
	case "object":
		if !p.object {
			return false
		}
	}
	a := m.assets[0]
	if m.verb >= 0 && !m.subject && c.tag(m.end) == tagVerb && c.endsIn(m.end, "ing") {
		return false // "sent soldiers running for cover"
	}
	if c.custody(m) || c.hurt(a.run) || m.action == ActionWithdraw && len(p.from) > 0 && !c.leaves(m, p.from[0]) {
		return false
	}
	if !a.entry.weak || m.strong {
		return true
	}
	for _, r := range append(p.from[:len(p.from):len(p.from)], p.to...) {
		if k := c.phraseFrom(r.lo); k < 0 || c.isPlace(k) {
			return true
		}
	}
	return m.recipient.len() > 0 || m.goods == ActionSupply && a.entry.goods() && len(p.to) > 0 || c.purpose(m)
}

// purpose reports whether the clause says what for: "sent a team to help".
func (c *clause) purpose(m *operation) bool {
	for i := m.end; i < c.hi && i < m.end+12; i++ {
		if c.tag(i) == tagTo && c.is(i+1, "help", "assist", "search", "rescue", "investigate", "protect", "support", "guard", "fight", "patrol", "monitor", "treat", "evacuate") {
			return true
		}
		if c.tagged(i, tagBreak, tagComma) {
			break
		}
	}
	return false
}

// nounMove returns the move that noun phrase k tells: "the withdrawal of
// troops", "troop withdrawals".
func (c *clause) nounMove(k int) (found operation, ok bool) {
	p := c.phrases[k]
	for i := p.lo; i < p.hi; i++ {
		c.movements.All(c.tokens[:p.hi], i, func(e, end int) {
			if sending := c.endsIn(i, "ing") && c.tag(end) == tagOf; ok || !c.movementEntries[e].noun && !sending || end != p.hi {
				return
			}
			m := operation{movement: &c.movementEntries[e], action: c.movementEntries[e].action, trigger: run{i, end}, verb: -1, noun: k, end: end}
			if c.fillNoun(&m) {
				found, ok = m, true
			}
		})
	}
	return found, ok
}

// fillNoun finds the assets of a noun, its roles and its status.
func (c *clause) fillNoun(m *operation) bool {
	p := c.phrases[m.noun]
	if n := c.phraseFrom(m.end + 1); n >= 0 && c.tag(m.end) == tagOf {
		if list := c.assetList(n); c.accepts(m, list) {
			m.assets, m.end = list, list[len(list)-1].hi
		}
	}
	if m.assets == nil && m.trigger.lo > p.lo {
		if a, ok := c.assetIn(run{p.lo, m.trigger.lo}); ok && !a.entry.none && m.moves(a.entry) {
			a.run, a.last = a.head, m.noun // "arms" of "US arms shipments"
			m.assets = []asset{a}
		}
	}
	if m.assets == nil && !m.weak {
		c.ownerAssets(m)
	}
	if m.assets == nil {
		return false
	}
	c.findPlaces(m)
	if !c.complete(m) {
		return false
	}
	c.findActor(m)
	m.status = c.statusOf(m)
	return true
}

// ownerAssets makes the possessor the asset: "their forces had completed their
// withdrawal".
func (c *clause) ownerAssets(m *operation) {
	p := c.phrases[m.noun]
	v := c.verbBefore(p.lo)
	if v < 0 || c.verbs[v].hi != p.lo || c.tag(p.lo) != tagPossessive {
		return
	}
	if k := c.subject(v); k >= 0 {
		if list := c.assetList(k); c.accepts(m, list) {
			m.assets = list
		}
	}
}

// reachable reports whether the subject k of a verb is phrase n or has n hanging
// on it, as in "a convoy of trucks".
func (c *clause) reachable(k, n int) bool {
	if k < 0 {
		return false
	}
	_, last := c.extent(k)
	return k == n || last == n || n > k && c.preposition(n) >= 0 && !c.is(c.preposition(n), "despite", "with", "by", "after")
}

// custody reports whether people are sent to prison or to hospital.
func (c *clause) custody(m *operation) bool {
	for i := m.end; i < c.hi && i < m.end+8; i++ {
		if c.is(i, "prison", "jail", "trial", "hospital", "court", "custody", "detention", "scrap", "deaths", "death") && c.is(i-1, "to", "into", "for", "their") {
			return true
		}
	}
	return false
}

// hurt reports whether the asset is somebody hurt, dead or caught.
func (c *clause) hurt(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if c.is(i, "injured", "wounded", "dead", "killed", "fallen", "sick", "arrested", "captured", "suspected", "former", "retired", "ex") {
			return true
		}
	}
	return false
}

// leaves reports whether one can withdraw from the place r: not from talks.
func (c *clause) leaves(m *operation, r run) bool {
	k := c.phraseFrom(r.lo)
	return k < 0 || c.isPlace(k) || !m.subject && !c.is(c.phrases[k].hi-1, "service", "circulation", "sale", "use", "market", "duty") || c.phrases[k].pronoun
}
