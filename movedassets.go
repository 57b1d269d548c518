package newsmodel

import "example.com/newsmodel/internal/token"

// objectAssets finds the assets in the object of an active verb.
func (c *clause) objectAssets(m *operation, g verbGroup) bool {
	if g.passive() || m.has(personsMove) && g.infinitive || c.kind(g.lo-1) == token.Dash && c.tokens[g.lo-1].Gap == token.Glued { // "U.S.- based companies"
		return false
	}
	i := c.skip(m.trigger.hi, tagAdverb, tagQuote)
	for n := 0; n < 2 && m.has(phrasalMove) && c.tag(i) == tagPreposition && c.is(i, "in", "out", "up", "over", "off", "back") && c.phraseFrom(i+1) >= 0; n++ {
		i++ // "sent in troops"
	}
	k := c.phraseFrom(i)
	if k < 0 {
		return false
	}
	if m.has(withMove) && c.suppliedWith(m, k) {
		return true
	}
	if m.has(objectMove) {
		if a, ok := c.meant(m, k); ok && c.accepts(m, []asset{a}) {
			m.assets, m.end = []asset{a}, c.phrases[k].hi // "and will withdraw them"
			return c.particle(m)
		}
		if a, ok := c.elided(k); ok && !m.has(weakMove) && c.accepts(m, []asset{a}) {
			m.assets, m.end = []asset{a}, c.phrases[k].hi // "asked Kigali to send 1,000 more"
			return c.particle(m)
		}
		if list := c.sentList(m, k); c.accepts(m, list) && (!list[0].entry.body || m.has(strongMove) || m.has(phrasalMove) || m.needs == "place") {
			m.assets = c.withCrew(list)
			m.end = m.assets[len(m.assets)-1].hi
			return c.particle(m)
		}
		if next := c.phrases[k].hi; k+1 < len(c.phrases) && c.phrases[k+1].lo == next && !c.phrases[k].time {
			if list := c.assetList(k + 1); c.accepts(m, list) { // "sent Kyiv tanks"
				m.assets, m.end, m.recipient = list, list[len(list)-1].hi, c.phrases[k].run
				return true
			}
		}
	}
	return false
}

// withCrew returns the assets with those who go along: "a plane with 45 rescuers".
func (c *clause) withCrew(list []asset) []asset {
	end := list[len(list)-1].hi
	if k := c.phraseFrom(end + 1); k >= 0 && list[0].entry.materiel() && c.is(end, "with") {
		return append(list, c.assetList(k)...)
	}
	return list
}

// meant returns the asset before noun phrase k that it stands for, if it is
// "them"; it is not the subject of the verb m.
func (c *clause) meant(m *operation, k int) (asset, bool) {
	if !c.is(c.phrases[k].lo, "them") {
		return asset{}, false
	}
	who := c.subject(m.verb)
	for n := k - 1; n >= 0 && n > k-12; n-- {
		if a, ok := c.assetAt(n); ok && !a.entry.weak && !a.entry.body && n != who {
			return a, true
		}
	}
	return asset{}, false
}

// elided returns the asset that noun phrase k counts without naming it: the "200"
// of "70 soldiers to Latvia and 200 to Estonia".
func (c *clause) elided(k int) (asset, bool) {
	p := c.phrases[k]
	counted := false
	for i := p.lo; i < p.hi; i++ {
		if !c.tagged(i, tagQuantity, tagHedge, tagDeterminer, tagAdjective) {
			return asset{}, false
		}
		counted = counted || c.kind(i) == token.Number
	}
	if !counted || p.time || c.measured(k) || c.tag(p.hi) == tagOf {
		return asset{}, false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		if a, ok := c.assetAt(n); ok && !a.entry.weak && !a.entry.body {
			return asset{run: p.run, head: p.run, last: k, entry: a.entry}, true
		}
	}
	return asset{}, false
}

// sentList returns the assets of a list that starts with noun phrase k, which need
// not be one itself if what follows is no everyday word: "ropes, tents and
// blankets", "its envoy and all embassy staff".
func (c *clause) sentList(m *operation, k int) []asset {
	list := c.assetList(k)
	next := c.skip(c.phrases[k].hi, tagComma, tagCoordinator)
	if n := c.phraseFrom(next); list == nil && next > c.phrases[k].hi && n >= 0 && !m.has(weakMove) && !c.phrases[k].pronoun {
		if list = c.assetList(n); len(list) > 0 && list[0].entry.weak {
			return nil
		}
	}
	return list
}

// suppliedWith finds the assets of "supply Kyiv with tanks" and "reinforced its
// posts along the river with tanks", where phrase k is the object.
func (c *clause) suppliedWith(m *operation, k int) bool {
	whole, _ := c.extent(k)
	next := k
	for i, n := whole.hi, 0; n < 3 && c.tag(i) == tagPreposition; i, n = c.phrases[next].hi, n+1 {
		if next = c.phraseFrom(i + 1); next < 0 {
			return false
		}
		list := c.assetList(next)
		if !c.is(i, "with") || !c.accepts(m, list) {
			continue
		}
		m.assets, m.end, m.recipient = list, list[len(list)-1].hi, whole
		switch {
		case m.action != ActionDeploy:
		case c.isPlace(k):
			m.recipient, m.places.to = run{}, []run{c.placeRun(k, k, k)}
		default:
			m.end = whole.hi // the places stand before "with"
		}
		return true
	}
	return false
}

// reinforcedBy finds the assets of "the post was reinforced by a brigade".
func (c *clause) reinforcedBy(m *operation) bool {
	k, by := c.subject(m.verb), c.phraseFrom(m.trigger.hi+1)
	if !m.has(withMove) || m.action != ActionDeploy || k < 0 || by < 0 || !c.is(m.trigger.hi, "by", "with") {
		return false
	}
	list := c.assetList(by)
	if !c.accepts(m, list) {
		return false
	}
	m.assets, m.end, m.moved = list, list[len(list)-1].hi, true
	for n := k; n < by && len(m.places.to) == 0; n++ {
		if c.isPlace(n) {
			m.places.to = append(m.places.to, c.placeRun(n, n, n))
		}
	}
	return true
}

// passiveAssets finds the assets of "troops were sent" and "troops sent to".
func (c *clause) passiveAssets(m *operation, g verbGroup) bool {
	bare := g.form == formPast && g.lo == g.verb
	if !m.has(objectMove) || !g.passive() && !bare {
		return false
	}
	if g.passive() && c.reinforcedBy(m) {
		return true
	}
	if bare && c.tag(g.hi) == tagTo && c.isIng(g.hi+1) {
		return false // "contributed to planning"
	}
	if m.has(stateMove) && (bare || !c.happens(g)) {
		return false
	}
	if bare {
		if k := c.phraseBefore(g.lo); k < 0 || c.phrases[k].hi != c.skipBack(g.lo-1)+1 && c.tag(g.lo-1) != tagRelative && c.conjoined(m.verb) < 0 {
			return false
		}
		if i := c.skip(m.trigger.hi, tagAdverb); c.phraseFrom(i) >= 0 && !c.phrases[c.phraseFrom(i)].time && !c.is(i, "there") {
			return false // it has an object
		}
	}
	return c.takeSubject(m, bare) && c.particle(m)
}

// happens reports whether a passive tells of an event, as "are being
// stationed" does and "are stationed" and "had been stationed" do not.
func (c *clause) happens(g verbGroup) bool {
	return g.have && !c.is(g.lo, "had") || g.modal >= 0 || g.infinitive || c.is(g.verb-1, "being")
}

// subjectAssets finds the assets in the subject of a verb that moves by itself.
func (c *clause) subjectAssets(m *operation, g verbGroup) bool {
	if !m.has(subjectMove) || g.passive() && !m.has(objectMove) {
		return false
	}
	i := c.skip(m.trigger.hi, tagAdverb)
	if k := c.phraseFrom(i); k >= 0 && !c.phrases[k].time && !c.isPlace(k) && !c.measured(k) && !c.is(i-1, "up", "down") || c.tag(i) == tagVerb && m.has(fromMove) {
		return false
	}
	if m.has(fromMove) && c.is(i, "behind") || !c.takeSubject(m, false) || !c.particle(m) {
		return false
	}
	a := m.assets[0].entry
	return !a.civil && !(a.body && m.needs == "" && c.tag(i) == tagTo && c.tag(i+1) == tagVerb) // not "the army is scrambling to comply"
}

// takeSubject makes the subject of the verb the asset; participle tells that
// the verb may be a participle that hangs on the noun before it.
func (c *clause) takeSubject(m *operation, participle bool) bool {
	k := c.subject(m.verb)
	if g := c.verbs[m.verb]; participle {
		if n := c.phraseBefore(g.lo); n >= 0 && c.phrases[n].hi == c.skipBack(g.lo-1)+1 && !c.reachable(k, n) {
			k = n // "despite signals sent from"
		}
	}
	if k < 0 {
		return false
	}
	switch {
	case c.is(c.phrases[k].lo, "they"):
		k = c.antecedent(k)
	case c.is(c.phrases[k].lo, "it"): // of those who may be sent only a body
		if n := c.antecedent(k); n != k {
			if list := c.movingList(n); len(list) > 0 && list[0].entry.body {
				k = n
			}
		}
	}
	for n, at := 0, k; n < 6 && at > 0; n++ {
		before := c.skipBackList(c.phrases[at].lo - 1)
		p := c.phraseBefore(before)
		if before == c.phrases[at].lo || p < 0 || c.phrases[p].hi != before {
			break
		}
		p = c.counting(p) // "hundreds of soldiers and their families"
		if c.preposition(p) >= 0 {
			break
		}
		if _, ok := c.assetAt(p); ok {
			k = p
		}
		at = p
	}
	list := c.assetList(k)
	if list == nil && (m.has(subjectMove) || m.has(strongMove)) {
		list = c.movingList(k)
	}
	if !c.accepts(m, list) {
		return false
	}
	m.assets, m.moved = c.withCrew(list), true
	return true
}

// relativeAssets finds the assets of "missiles which Iran is preparing to
// deploy".
func (c *clause) relativeAssets(m *operation, g verbGroup) bool {
	if !m.has(objectMove) || g.passive() || c.phraseFrom(c.skip(m.trigger.hi, tagAdverb)) >= 0 {
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
// Of arms by their name also the delivery is told: "14 Challenger tanks".
func (c *clause) accepts(m *operation, list []asset) bool {
	return len(list) > 0 && !list[0].entry.vague && (m.moves(list[0].entry) || m.has(goodsMove) && c.isArms(list[0]))
}

// particle reports whether the verb has the particle that it asks for.
func (c *clause) particle(m *operation) bool {
	if len(m.particles) == 0 {
		return true
	}
	for _, i := range [...]int{m.trigger.hi, m.end, m.end + 1} {
		for _, p := range m.particles {
			if c.is(i, p) && (p != "in" || c.phraseFrom(i+1) < 0) && (i == m.end || c.tagged(i-1, tagVerb, tagAdverb) || i == m.trigger.hi) {
				return true
			}
		}
	}
	return false
}

// ownerAssets makes the possessor the asset: "the frigate's deployment", "their
// forces had completed their withdrawal".
func (c *clause) ownerAssets(m *operation) {
	p := c.phrases[m.noun]
	if o := c.owner(p.run); o.len() > 0 {
		if a, ok := c.assetIn(o); ok && c.accepts(m, []asset{a}) {
			a.run, a.last = o, m.noun
			m.assets = []asset{a}
		}
		return
	}
	v := c.verbBefore(p.lo)
	if v < 0 || c.verbs[v].hi != p.lo || c.tag(p.lo) != tagPossessive {
		return
	}
	if k := c.subject(v); k >= 0 {
		if list := c.movingList(k); c.accepts(m, list) {
			m.assets = list
		}
	}
}

// movingList returns the assets of a list that starts with noun phrase k, or
// the armed group that it names.
func (c *clause) movingList(k int) []asset {
	list := c.assetList(k)
	if a, ok := c.armedGroup(c.phrases[k].run); ok && list == nil {
		return []asset{a}
	}
	return list
}

// involvedAssets finds the assets of "a deployment involving 300 soldiers".
func (c *clause) involvedAssets(m *operation) {
	i := c.skip(m.end, tagComma, tagRelative, tagModal)
	if !c.is(i, "involving", "involves", "involved", "involve") {
		return
	}
	if k := c.phraseFrom(i + 1); k >= 0 {
		if list := c.assetList(k); c.accepts(m, list) {
			m.assets, m.end = list, list[len(list)-1].hi
		}
	}
}

// readiedAssets finds the assets of "the ships are being readied for deployment"
// and "is preparing 300 soldiers for deployment".
func (c *clause) readiedAssets(m *operation) {
	i := c.preposition(m.noun)
	if !c.is(i, "for") {
		return
	}
	k := c.phraseBefore(i)
	if k >= 0 && c.phrases[k].hi == i && c.preposition(k) >= 0 && c.tag(k) != tagOf {
		i = c.preposition(k) // "on standby for"
	}
	if v := c.verbBefore(i); v >= 0 && c.verbs[v].hi == c.skipBack(i-1)+1 && (c.verbs[v].passive() || c.tag(c.verbs[v].verb) == tagBe) {
		k = c.subject(v)
	}
	if k < 0 {
		return
	}
	if list := c.assetList(k); c.accepts(m, list) {
		m.assets, m.readied = list, true
	}
}

// reachable reports whether the subject k of a verb is phrase n or has n hanging
// on it, as in "a convoy of trucks".
func (c *clause) reachable(k, n int) bool {
	if k < 0 {
		return false
	}
	_, last := c.extent(k)
	return k == n || last == n || c.preposition(n) < 0 || n > k && !c.is(c.preposition(n), "despite", "with", "by", "after")
}
