package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// objectAssets finds the assets in the object of an active verb.
func (c *clause) objectAssets(m *operation, g grammar.VerbGroup) bool {
	if g.Passive() || m.has(personsMove) && g.Infinitive || c.Kind(g.Lo-1) == token.Dash && c.Tokens[g.Lo-1].Gap == token.Glued { // "U.S.- based companies"
		return false
	}
	i := c.Skip(m.trigger.Hi, grammar.Adverb, grammar.Quote)
	for n := 0; n < 2 && m.has(phrasalMove) && c.Tag(i) == grammar.Preposition && c.Is(i, "in", "out", "up", "over", "off", "back") && c.PhraseAt(i+1) >= 0; n++ {
		i++ // "sent in troops"
	}
	k := c.PhraseAt(i)
	if k < 0 {
		return false
	}
	if m.has(withMove) && c.suppliedWith(m, k) {
		return true
	}
	if m.has(objectMove) {
		if a, ok := c.meant(m, k); ok && c.accepts(m, []Asset{a}) {
			m.assets, m.end = []Asset{a}, c.Phrases[k].Hi // "and will withdraw them"
			return c.particle(m)
		}
		if a, ok := c.elided(k); ok && !m.has(weakMove) && c.accepts(m, []Asset{a}) {
			m.assets, m.end = []Asset{a}, c.Phrases[k].Hi // "asked Kigali to send 1,000 more"
			return c.particle(m)
		}
		if list := c.sentList(m, k); c.accepts(m, list) && (!list[0].Entry.body || m.has(strongMove) || m.has(phrasalMove) || m.needs == "place") {
			m.assets = c.withCrew(list)
			m.end = m.assets[len(m.assets)-1].Hi
			return c.particle(m)
		}
		if next := c.Phrases[k].Hi; k+1 < len(c.Phrases) && c.Phrases[k+1].Lo == next && !c.Phrases[k].Time {
			if list := c.assetList(k + 1); c.accepts(m, list) { // "sent Kyiv tanks"
				m.assets, m.end, m.recipient = list, list[len(list)-1].Hi, c.Phrases[k].Run
				return true
			}
		}
	}
	return false
}

// withCrew returns the assets with those who go along: "a plane with 45 rescuers".
func (c *clause) withCrew(list []Asset) []Asset {
	end := list[len(list)-1].Hi
	if k := c.PhraseAt(end + 1); k >= 0 && list[0].Entry.materiel() && c.Is(end, "with") {
		return append(list, c.assetList(k)...)
	}
	return list
}

// meant returns the asset before noun phrase k that it stands for, if it is
// "them"; it is not the subject of the verb m.
func (c *clause) meant(m *operation, k int) (Asset, bool) {
	if !c.Is(c.Phrases[k].Lo, "them") {
		return Asset{}, false
	}
	who := c.Subject(m.verb)
	for n := k - 1; n >= 0 && n > k-12; n-- {
		if a, ok := c.assetAt(n); ok && !a.Entry.weak && !a.Entry.body && n != who {
			return a, true
		}
	}
	return Asset{}, false
}

// elided returns the asset that noun phrase k counts without naming it: the "200"
// of "70 soldiers to Latvia and 200 to Estonia".
func (c *clause) elided(k int) (Asset, bool) {
	p := c.Phrases[k]
	counted := false
	for i := p.Lo; i < p.Hi; i++ {
		if !c.Tagged(i, grammar.Quantity, grammar.Hedge, grammar.Determiner, grammar.Adjective) {
			return Asset{}, false
		}
		counted = counted || c.Kind(i) == token.Number
	}
	if !counted || p.Time || c.measured(k) || c.Tag(p.Hi) == grammar.Of {
		return Asset{}, false
	}
	for n := k - 1; n >= 0 && n > k-12; n-- {
		if a, ok := c.assetAt(n); ok && !a.Entry.weak && !a.Entry.body {
			return Asset{Run: p.Run, Head: p.Run, last: k, Entry: a.Entry}, true
		}
	}
	return Asset{}, false
}

// sentList returns the assets of a list that starts with noun phrase k, which need
// not be one itself if what follows is no everyday word: "ropes, tents and
// blankets", "its envoy and all embassy staff".
func (c *clause) sentList(m *operation, k int) []Asset {
	list := c.assetList(k)
	next := c.Skip(c.Phrases[k].Hi, grammar.Comma, grammar.Coordinator)
	if n := c.PhraseAt(next); list == nil && next > c.Phrases[k].Hi && n >= 0 && !m.has(weakMove) && !c.Phrases[k].Pronoun {
		if list = c.assetList(n); len(list) > 0 && list[0].Entry.weak {
			return nil
		}
	}
	return list
}

// suppliedWith finds the assets of "supply Kyiv with tanks" and "reinforced its
// posts along the river with tanks", where phrase k is the object.
func (c *clause) suppliedWith(m *operation, k int) bool {
	whole, _ := c.Extent(k)
	next := k
	for i, n := whole.Hi, 0; n < 3 && c.Tag(i) == grammar.Preposition; i, n = c.Phrases[next].Hi, n+1 {
		if next = c.PhraseAt(i + 1); next < 0 {
			return false
		}
		list := c.assetList(next)
		if !c.Is(i, "with") || !c.accepts(m, list) {
			continue
		}
		m.assets, m.end, m.recipient = list, list[len(list)-1].Hi, whole
		switch {
		case m.action != Deploy:
		case c.isPlace(k):
			m.recipient, m.places.to = token.Run{}, []token.Run{c.placeRun(k, k, k)}
		default:
			m.end = whole.Hi // the places stand before "with"
		}
		return true
	}
	return false
}

// reinforcedBy finds the assets of "the post was reinforced by a brigade".
func (c *clause) reinforcedBy(m *operation) bool {
	k, by := c.Subject(m.verb), c.PhraseAt(m.trigger.Hi+1)
	if !m.has(withMove) || m.action != Deploy || k < 0 || by < 0 || !c.Is(m.trigger.Hi, "by", "with") {
		return false
	}
	list := c.assetList(by)
	if !c.accepts(m, list) {
		return false
	}
	m.assets, m.end, m.moved = list, list[len(list)-1].Hi, true
	for n := k; n < by && len(m.places.to) == 0; n++ {
		if c.isPlace(n) {
			m.places.to = append(m.places.to, c.placeRun(n, n, n))
		}
	}
	return true
}

// passiveAssets finds the assets of "troops were sent" and "troops sent to".
func (c *clause) passiveAssets(m *operation, g grammar.VerbGroup) bool {
	bare := g.Form == grammar.Past && g.Lo == g.Verb
	if !m.has(objectMove) || !g.Passive() && !bare {
		return false
	}
	if g.Passive() && c.reinforcedBy(m) {
		return true
	}
	if bare && c.Tag(g.Hi) == grammar.To && c.IsIng(g.Hi+1) {
		return false // "contributed to planning"
	}
	if m.has(stateMove) && (bare || !c.happens(g)) {
		return false
	}
	if bare {
		if k := c.PhraseBefore(g.Lo); k < 0 || c.Phrases[k].Hi != c.SkipBack(g.Lo-1)+1 && c.Tag(g.Lo-1) != grammar.Relative && c.Conjoined(m.verb) < 0 {
			return false
		}
		if i := c.Skip(m.trigger.Hi, grammar.Adverb); c.PhraseAt(i) >= 0 && !c.Phrases[c.PhraseAt(i)].Time && !c.Is(i, "there") {
			return false // it has an object
		}
	}
	return c.takeSubject(m, bare) && c.particle(m)
}

// happens reports whether a passive tells of an event, as "are being
// stationed" does and "are stationed" and "had been stationed" do not.
func (c *clause) happens(g grammar.VerbGroup) bool {
	return g.Have && !c.Is(g.Lo, "had") || g.Modal >= 0 || g.Infinitive || c.Is(g.Verb-1, "being")
}

// subjectAssets finds the assets in the subject of a verb that moves by itself.
func (c *clause) subjectAssets(m *operation, g grammar.VerbGroup) bool {
	if !m.has(subjectMove) || g.Passive() && !m.has(objectMove) {
		return false
	}
	i := c.Skip(m.trigger.Hi, grammar.Adverb)
	if k := c.PhraseAt(i); k >= 0 && !c.Phrases[k].Time && !c.isPlace(k) && !c.measured(k) && !c.Is(i-1, "up", "down") || c.Tag(i) == grammar.Verb && m.has(fromMove) {
		return false
	}
	if m.has(fromMove) && c.Is(i, "behind") || !c.takeSubject(m, false) || !c.particle(m) {
		return false
	}
	a := m.assets[0].Entry
	return !a.civil && !(a.body && m.needs == "" && c.Tag(i) == grammar.To && c.Tag(i+1) == grammar.Verb) // not "the army is scrambling to comply"
}

// takeSubject makes the subject of the verb the asset; participle tells that
// the verb may be a participle that hangs on the noun before it.
func (c *clause) takeSubject(m *operation, participle bool) bool {
	k := c.Subject(m.verb)
	if g := c.Verbs[m.verb]; participle {
		if n := c.PhraseBefore(g.Lo); n >= 0 && c.Phrases[n].Hi == c.SkipBack(g.Lo-1)+1 && !c.reachable(k, n) {
			k = n // "despite signals sent from"
		}
	}
	if k < 0 {
		return false
	}
	switch {
	case c.Is(c.Phrases[k].Lo, "they"):
		k = c.antecedent(k)
	case c.Is(c.Phrases[k].Lo, "it"): // of those who may be sent only a body
		if n := c.antecedent(k); n != k {
			if list := c.movingList(n); len(list) > 0 && list[0].Entry.body {
				k = n
			}
		}
	}
	for n, at := 0, k; n < 6 && at > 0; n++ {
		before := c.SkipBackList(c.Phrases[at].Lo - 1)
		p := c.PhraseBefore(before)
		if before == c.Phrases[at].Lo || p < 0 || c.Phrases[p].Hi != before {
			break
		}
		p = c.Counting(p) // "hundreds of soldiers and their families"
		if c.Preposition(p) >= 0 {
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
func (c *clause) relativeAssets(m *operation, g grammar.VerbGroup) bool {
	if !m.has(objectMove) || g.Passive() || c.PhraseAt(c.Skip(m.trigger.Hi, grammar.Adverb)) >= 0 {
		return false
	}
	for i := g.Lo - 1; i > c.Lo && i > g.Lo-16; i-- {
		if c.Tag(i) == grammar.Subordinator {
			return false
		}
		if c.Tag(i) != grammar.Relative || c.Is(i, "who") {
			continue
		}
		j := i
		if c.Tag(j-1) == grammar.Comma {
			j--
		}
		k := c.PhraseBefore(j)
		if k < 0 || c.Phrases[k].Hi != j {
			return false
		}
		list := c.assetList(k)
		if !c.accepts(m, list) || list[0].Entry.body {
			return false
		}
		m.assets = list[:1]
		return true
	}
	return false
}

// accepts reports whether the movement can be said of the first of the assets.
// Of arms by their name also the delivery is told: "14 Challenger tanks".
func (c *clause) accepts(m *operation, list []Asset) bool {
	return len(list) > 0 && !list[0].Entry.vague && (m.moves(list[0].Entry) || m.has(goodsMove) && c.isArms(list[0]))
}

// particle reports whether the verb has the particle that it asks for.
func (c *clause) particle(m *operation) bool {
	if len(m.particles) == 0 {
		return true
	}
	for _, i := range [...]int{m.trigger.Hi, m.end, m.end + 1} {
		for _, p := range m.particles {
			if c.Is(i, p) && (p != "in" || c.PhraseAt(i+1) < 0) && (i == m.end || c.Tagged(i-1, grammar.Verb, grammar.Adverb) || i == m.trigger.Hi) {
				return true
			}
		}
	}
	return false
}

// ownerAssets makes the possessor the asset: "the frigate's deployment", "their
// forces had completed their withdrawal".
func (c *clause) ownerAssets(m *operation) {
	p := c.Phrases[m.noun]
	if o := c.owner(p.Run); o.Len() > 0 {
		if a, ok := c.assetIn(o); ok && c.accepts(m, []Asset{a}) {
			a.Run, a.last = o, m.noun
			m.assets = []Asset{a}
		}
		return
	}
	v := c.VerbBefore(p.Lo)
	if v < 0 || c.Verbs[v].Hi != p.Lo || c.Tag(p.Lo) != grammar.Possessive {
		return
	}
	if k := c.Subject(v); k >= 0 {
		if list := c.movingList(k); c.accepts(m, list) {
			m.assets = list
		}
	}
}

// movingList returns the assets of a list that starts with noun phrase k, or
// the armed group that it names.
func (c *clause) movingList(k int) []Asset {
	list := c.assetList(k)
	if a, ok := c.armedGroup(c.Phrases[k].Run); ok && list == nil {
		return []Asset{a}
	}
	return list
}

// involvedAssets finds the assets of "a deployment involving 300 soldiers".
func (c *clause) involvedAssets(m *operation) {
	i := c.Skip(m.end, grammar.Comma, grammar.Relative, grammar.Modal)
	if !c.isWord(i, involvingWord) {
		return
	}
	if k := c.PhraseAt(i + 1); k >= 0 {
		if list := c.assetList(k); c.accepts(m, list) {
			m.assets, m.end = list, list[len(list)-1].Hi
		}
	}
}

// readiedAssets finds the assets of "the ships are being readied for deployment"
// and "is preparing 300 soldiers for deployment".
func (c *clause) readiedAssets(m *operation) {
	i := c.Preposition(m.noun)
	if !c.Is(i, "for") {
		return
	}
	k := c.PhraseBefore(i)
	if k >= 0 && c.Phrases[k].Hi == i && c.Preposition(k) >= 0 && c.Tag(k) != grammar.Of {
		i = c.Preposition(k) // "on standby for"
	}
	if v := c.VerbBefore(i); v >= 0 && c.Verbs[v].Hi == c.SkipBack(i-1)+1 && (c.Verbs[v].Passive() || c.Tag(c.Verbs[v].Verb) == grammar.Be) {
		k = c.Subject(v)
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
	_, last := c.Extent(k)
	return k == n || last == n || c.Preposition(n) < 0 || n > k && !c.Is(c.Preposition(n), "despite", "with", "by", "after")
}
