package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// What a verb moves is its object ("sent troops"), its subject in the passive ("troops were
// sent", "troops sent to"), its subject where it moves by itself ("the frigate sailed"), or
// what a relative clause hangs on ("missiles which Iran will deploy"). What a noun moves
// stands behind "of" ("the withdrawal of troops"), before it ("troop withdrawals"), as its
// possessor ("the frigate's deployment"), or farther off.

// accepts reports whether the movement can be said of the first of the assets. Arms that go by
// their name are also delivered: "14 Challenger tanks".
func (c moveReader) accepts(m *move, list []Asset) bool {
	if len(list) == 0 || list[0].vague {
		return false
	}
	return m.moves(list[0].assetEntry) || m.has(goodsMove) && c.isArms(list[0])
}

// hasParticle reports whether the verb has the particle that it asks for: right behind it,
// behind its object, or one word later.
func (c moveReader) hasParticle(m *move) bool {
	if len(m.particles) == 0 {
		return true
	}
	for _, i := range [...]int{m.trigger.Hi, m.end, m.end + 1} {
		if i != m.end && i != m.trigger.Hi && !c.Tagged(i-1, grammar.Verb, grammar.Adverb) {
			continue
		}
		for _, p := range m.particles {
			if c.Is(i, p) && (p != "in" || c.PhraseAt(i+1) < 0) {
				return true
			}
		}
	}
	return false
}

// objectAssets finds the assets in the object of an active verb.
func (c moveReader) objectAssets(m *move, g grammar.VerbGroup) bool {
	compound := c.Kind(g.Lo-1) == token.Dash && c.Glued(g.Lo-1) // "U.S.- based companies"
	if g.Passive() || m.has(personsMove) && g.Infinitive || compound {
		return false
	}
	i := c.Skip(m.trigger.Hi, grammar.Adverb, grammar.Quote)
	for n := 0; n < 2 && m.has(phrasalMove) && c.isPhrasal(i); n++ {
		i++ // "sent in troops"
	}
	k := c.PhraseAt(i)
	if k < 0 {
		return false
	}
	if m.has(withMove) && c.suppliedWith(m, k) {
		return true
	}
	if !m.has(objectMove) {
		return false
	}
	if list, end := c.objectList(m, k); list != nil {
		m.assets, m.end = list, end
		return c.hasParticle(m)
	}
	if next := c.Phrases[k].Hi; !c.Phrases[k].Time && c.PhraseAt(next) >= 0 {
		if list := c.assetList(k + 1); c.accepts(m, list) { // "sent Kyiv tanks"
			m.setAssets(list)
			m.recipient = c.Phrases[k].Run
			return true
		}
	}
	return false
}

// isPhrasal reports whether token i is the particle of a phrasal verb before its object.
func (c moveReader) isPhrasal(i int) bool {
	return c.Tag(i) == grammar.Preposition && c.Is(i, "in", "out", "up", "over", "off", "back") && c.PhraseAt(i+1) >= 0
}

// objectList returns the assets that noun phrase k, the object of a verb, starts, names or
// stands for, and the index behind the object. The list is nil if the verb does not move them.
func (c moveReader) objectList(m *move, k int) (list []Asset, end int) {
	end = c.Phrases[k].Hi
	if a, ok := c.meantByThem(m, k); ok && c.accepts(m, []Asset{a}) {
		return []Asset{a}, end // "and will withdraw them"
	}
	if a, ok := c.elided(k); ok && !m.has(weakMove) && c.accepts(m, []Asset{a}) {
		return []Asset{a}, end // "asked Kigali to send 1,000 more"
	}
	list = c.sentList(m, k)
	if !c.accepts(m, list) || list[0].body && !m.sendsBodies() {
		return nil, end
	}
	list = c.withCrew(list)
	return list, list[len(list)-1].Hi
}

// meantByThem returns the asset before noun phrase k that it stands for, if it is "them"; it is
// not the subject of the verb.
func (c moveReader) meantByThem(m *move, k int) (Asset, bool) {
	if !c.Is(c.Phrases[k].Lo, "them") {
		return Asset{}, false
	}
	return c.assetBefore(k, c.Subject(m.verb))
}

// sentList returns the assets of a list that starts with noun phrase k, which need not be one
// itself if the next is not weak: "ropes, tents and blankets", "its envoy and all embassy staff".
func (c moveReader) sentList(m *move, k int) []Asset {
	list := c.assetList(k)
	if list != nil || m.has(weakMove) || c.Phrases[k].Pronoun {
		return list
	}
	next := c.Skip(c.Phrases[k].Hi, grammar.Comma, grammar.Coordinator)
	n := c.PhraseAt(next)
	if n < 0 || next == c.Phrases[k].Hi {
		return nil
	}
	if list = c.assetList(n); len(list) > 0 && list[0].weak {
		return nil
	}
	return list
}

// suppliedWith finds the assets of "supply Kyiv with tanks" and "reinforced its posts along the
// river with tanks", where noun phrase k is the object.
func (c moveReader) suppliedWith(m *move, k int) bool {
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
		m.setAssets(list)
		m.recipient = whole
		switch {
		case m.action != Deploy:
		case c.isPlace(k):
			m.recipient, m.route.to = token.Run{}, []token.Run{c.placeRun(k)}
		default:
			m.end = whole.Hi // the places stand before "with"
		}
		return true
	}
	return false
}

// passiveAssets finds the assets of "troops were sent" and "troops sent to".
func (c moveReader) passiveAssets(m *move, g grammar.VerbGroup) bool {
	bare := g.Form == grammar.Past && g.Bare()
	switch {
	case !m.has(objectMove) || !g.Passive() && !bare:
		return false
	case g.Passive() && c.reinforcedBy(m):
		return true
	case bare && !c.hangsOnNoun(m, g):
		return false
	case m.has(stateMove) && (bare || !c.happens(g)):
		return false // "troops stationed in Alaska"
	}
	return c.takeSubject(m, bare) && c.hasParticle(m)
}

// hangsOnNoun reports whether a bare past form may be a participle: it hangs on a noun and has
// no object of its own.
func (c moveReader) hangsOnNoun(m *move, g grammar.VerbGroup) bool {
	if c.Tag(g.Hi) == grammar.To && c.IsIng(g.Hi+1) {
		return false // "contributed to planning"
	}
	k := c.PhraseBefore(g.Lo)
	if k < 0 || !c.touches(k, g.Lo) && c.Tag(g.Lo-1) != grammar.Relative && c.Conjoined(m.verb) < 0 {
		return false
	}
	object := c.PhraseAt(c.Skip(m.trigger.Hi, grammar.Adverb))
	return object < 0 || c.Phrases[object].Time || c.Is(c.Phrases[object].Lo, "there")
}

// happens reports whether a passive describes an event, as "are being stationed" does, and "are
// stationed" and "had been stationed" do not.
func (c moveReader) happens(g grammar.VerbGroup) bool {
	perfect := g.Have && !c.Is(g.Lo, "had")
	return perfect || g.Modal >= 0 || g.Infinitive || c.Is(g.Verb-1, "being")
}

// reinforcedBy finds the assets of "the post was reinforced by a brigade".
func (c moveReader) reinforcedBy(m *move) bool {
	if !m.has(withMove) || m.action != Deploy || !c.Is(m.trigger.Hi, "by", "with") {
		return false
	}
	k, by := c.Subject(m.verb), c.PhraseAt(m.trigger.Hi+1)
	if k < 0 || by < 0 {
		return false
	}
	list := c.assetList(by)
	if !c.accepts(m, list) {
		return false
	}
	m.setAssets(list)
	m.assetsAreSubject = true
	for n := k; n < by && len(m.route.to) == 0; n++ {
		if c.isPlace(n) {
			m.route.to = append(m.route.to, c.placeRun(n))
		}
	}
	return true
}

// subjectAssets finds the assets in the subject of a verb that moves by itself.
func (c moveReader) subjectAssets(m *move, g grammar.VerbGroup) bool {
	if !m.has(subjectMove) || g.Passive() && !m.has(objectMove) {
		return false
	}
	i := c.Skip(m.trigger.Hi, grammar.Adverb)
	if k := c.PhraseAt(i); k >= 0 && c.mayBeObject(k) {
		return false
	}
	if m.has(fromMove) && (c.Tag(i) == grammar.Verb || c.Is(i, "behind")) {
		return false // "left stranded", "left behind"
	}
	if !c.takeSubject(m, false) || !c.hasParticle(m) {
		return false
	}
	a := m.assets[0].assetEntry
	infinitive := c.Tag(i) == grammar.To && c.Tag(i+1) == grammar.Verb // "the army is scrambling to comply"
	return !a.civil && !(a.body && m.needs == "" && infinitive)
}

// mayBeObject reports whether noun phrase k behind a verb is neither when nor where nor how far
// something moves.
func (c moveReader) mayBeObject(k int) bool {
	return !c.Phrases[k].Time && !c.isPlace(k) && !c.measured(k) && !c.Is(c.Phrases[k].Lo-1, "up", "down")
}

// takeSubject makes the subject of the verb the assets; it reports whether the verb moves them.
// A participle may hang on the noun before it instead.
func (c moveReader) takeSubject(m *move, participle bool) bool {
	k := c.Subject(m.verb)
	if participle {
		lo := c.Verbs[m.verb].Lo
		if n := c.PhraseBefore(lo); c.touches(n, lo) && !c.hangsOn(n, k) {
			k = n // "despite signals sent from"
		}
	}
	if k < 0 {
		return false
	}
	k = c.firstListed(c.movingAntecedent(k))
	list := c.assetList(k)
	if list == nil && (m.has(subjectMove) || m.has(strongMove)) {
		list = c.bodyList(k)
	}
	if !c.accepts(m, list) {
		return false
	}
	m.assets, m.assetsAreSubject = c.withCrew(list), true
	return true
}

// hangsOn reports whether noun phrase n is the subject k of a verb or hangs on it, as in "a
// convoy of trucks"; k is -1 if there is no subject.
func (c moveReader) hangsOn(n, k int) bool {
	if k < 0 {
		return false
	}
	_, last := c.Extent(k)
	if k == n || last == n || c.Preposition(n) < 0 {
		return true
	}
	return n > k && !c.Is(c.Preposition(n), "despite", "with", "by", "after")
}

// movingAntecedent returns the noun phrase that subject k stands for, if it is "they", or "it" for
// a body such as an army; other assets in the singular are hardly called "it" where they move. It
// is k otherwise.
func (c moveReader) movingAntecedent(k int) int {
	switch {
	case c.Is(c.Phrases[k].Lo, "they"):
		return c.antecedent(k)
	case c.Is(c.Phrases[k].Lo, "it"):
		if n := c.antecedent(k); n != k {
			if list := c.bodyList(n); len(list) > 0 && list[0].body {
				return n
			}
		}
	}
	return k
}

// firstListed returns the first asset of the list that ends in noun phrase k, k if there is no
// other: the soldiers of "hundreds of soldiers and their families".
func (c moveReader) firstListed(k int) int {
	first := k
	for n, at := 0, k; n < 6 && at > 0; n++ {
		before := c.SkipBackList(c.Phrases[at].Lo - 1)
		p := c.PhraseEnding(before)
		if before == c.Phrases[at].Lo || p < 0 {
			break
		}
		p = c.Counting(p)
		if c.Preposition(p) >= 0 {
			break
		}
		if _, ok := c.assetAt(p); ok {
			first = p
		}
		at = p
	}
	return first
}

// relativeAssets finds the assets of "missiles which Iran is preparing to deploy".
func (c moveReader) relativeAssets(m *move, g grammar.VerbGroup) bool {
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
		if c.Tag(i-1) == grammar.Comma {
			i--
		}
		k := c.PhraseEnding(i)
		if k < 0 {
			return false
		}
		list := c.assetList(k)
		if !c.accepts(m, list) || list[0].body {
			return false
		}
		m.assets = list[:1]
		return true
	}
	return false
}

// compoundAssets finds the assets before a noun in its phrase: the "arms" of "US arms shipments".
func (c moveReader) compoundAssets(m *move) {
	p := c.Phrases[m.noun]
	if m.trigger.Lo == p.Lo {
		return
	}
	if whole, _ := c.assetIn(p.Run); whole.none {
		return // "rebel movements"
	}
	a, ok := c.assetIn(token.From(p.Lo, m.trigger.Lo))
	if !ok || a.none || !m.moves(a.assetEntry) {
		return
	}
	if a.body && m.has(weakMove) {
		return
	}
	a.Run, a.last = a.Head, m.noun
	m.assets = []Asset{a}
}

// ownerAssets makes the possessor the assets: "the frigate's deployment", "their forces had
// completed their withdrawal".
func (c moveReader) ownerAssets(m *move) {
	p := c.Phrases[m.noun]
	if o := c.owner(p.Run); o.Len() > 0 {
		if a, ok := c.assetIn(o); ok && c.accepts(m, []Asset{a}) {
			a.Run, a.last = o, m.noun
			m.assets = []Asset{a}
		}
		return
	}
	v := c.VerbEnding(p.Lo)
	if v < 0 || c.Tag(p.Lo) != grammar.Possessive {
		return
	}
	if k := c.Subject(v); k >= 0 {
		if list := c.bodyList(k); c.accepts(m, list) {
			m.assets = list
		}
	}
}

// involvedAssets finds the assets of "a deployment involving 300 soldiers".
func (c moveReader) involvedAssets(m *move) {
	i := c.Skip(m.end, grammar.Comma, grammar.Relative, grammar.Modal)
	if !c.isA(i, involvingWord) {
		return
	}
	if k := c.PhraseAt(i + 1); k >= 0 {
		if list := c.assetList(k); c.accepts(m, list) {
			m.setAssets(list)
		}
	}
}

// readiedAssets finds the assets of "the ships are being readied for deployment" and "is
// preparing 300 soldiers for deployment".
func (c moveReader) readiedAssets(m *move) {
	i := c.Preposition(m.noun)
	if !c.Is(i, "for") {
		return
	}
	k := c.PhraseBefore(i)
	if c.PhraseEnding(i) >= 0 && c.Preposition(k) >= 0 && c.Tag(k) != grammar.Of {
		i = c.Preposition(k) // "on standby for"
	}
	if v := c.VerbBefore(i); v >= 0 && c.Verbs[v].Hi == c.SkipBack(i-1)+1 && c.isStative(c.Verbs[v]) {
		k = c.Subject(v)
	}
	if k < 0 {
		return
	}
	if list := c.assetList(k); c.accepts(m, list) {
		m.assets, m.readied = list, true
	}
}

// isStative reports whether a verb group describes its subject: "are on standby", "are readied".
func (c moveReader) isStative(g grammar.VerbGroup) bool {
	return g.Passive() || c.Tag(g.Verb) == grammar.Be
}
