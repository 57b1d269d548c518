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

// A form is where the assets of a move stand beside its word.
type form uint8

const (
	objectForm     form = iota // "sent troops"
	secondForm                 // "sent Kyiv tanks"
	withForm                   // "supplied Kyiv with tanks"
	passiveForm                // "troops were sent"
	participleForm             // "troops sent to"
	byForm                     // "the post was reinforced by a brigade"
	subjectForm                // "the frigate sailed"
	relativeForm               // "missiles which Iran will deploy"
	ofForm                     // "the withdrawal of troops"
	compoundForm               // "troop withdrawals"
	ownerForm                  // "the frigate's deployment"
	involvedForm               // "a deployment involving 300 soldiers"
	readiedForm                // "is preparing 300 soldiers for deployment"
)

// assetFinders each know one form. They find the assets, which may turn out to be none, and
// report whether anything stands where the form has them.
var assetFinders = [...]func(moveReader, *move) bool{
	objectForm: moveReader.objectAssets, secondForm: moveReader.secondAssets, withForm: moveReader.withAssets,
	passiveForm: moveReader.passiveAssets, participleForm: moveReader.participleAssets, byForm: moveReader.reinforcedBy, subjectForm: moveReader.subjectAssets,
	relativeForm: moveReader.relativeAssets,
	ofForm:       moveReader.ofAssets, compoundForm: moveReader.compoundAssets, ownerForm: moveReader.ownerAssets,
	involvedForm: moveReader.involvedAssets, readiedForm: moveReader.readiedAssets,
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

// objectOf returns the noun phrase that is the object of an active verb, -1 if there is none.
func (c moveReader) objectOf(m *move) int {
	g := c.Verbs[m.verb]
	compound := c.Kind(g.Lo-1) == token.Dash && c.Glued(g.Lo-1) // "U.S.- based companies"
	if g.Passive() || compound {
		return -1
	}
	i := c.Skip(m.trigger.Hi, grammar.Adverb, grammar.Quote)
	for n := 0; n < 2 && m.has(phrasalMove) && c.isPhrasal(i); n++ {
		i++ // "sent in troops"
	}
	if k := c.PhraseAt(i); k >= 0 || c.Tag(i) != grammar.Verb || !c.IsIng(i) {
		return k
	}
	return c.PhraseAt(i + 1) // "deployed roving patrols"
}

// objectAssets finds the assets in the object of an active verb.
func (c moveReader) objectAssets(m *move) bool {
	k := c.objectOf(m)
	if k < 0 || !m.has(objectMove) {
		return false
	}
	m.assets, m.end = c.objectList(m, k)
	return m.assets != nil && c.hasParticle(m)
}

// secondAssets finds the assets behind the object, who gets them: "sent Kyiv tanks".
func (c moveReader) secondAssets(m *move) bool {
	k := c.objectOf(m)
	if k < 0 || !m.has(objectMove) || c.Phrases[k].Time || c.PhraseAt(c.Phrases[k].Hi) < 0 {
		return false
	}
	list := c.anyList(k + 1)
	if list == nil {
		return false
	}
	m.setAssets(list)
	m.recipient = c.Phrases[k].Run
	return true
}

// isPhrasal reports whether token i is the particle of a phrasal verb before its object.
func (c moveReader) isPhrasal(i int) bool {
	return c.Tag(i) == grammar.Preposition && c.Is(i, "in", "out", "up", "over", "off", "back") && c.PhraseAt(i+1) >= 0
}

// objectList returns the assets that noun phrase k, the object of a verb, starts, names or
// stands for, and the index behind the object.
func (c moveReader) objectList(m *move, k int) (list []Asset, end int) {
	end = c.Phrases[k].Hi
	if c.Is(c.Phrases[k].Lo, "them") { // "and will withdraw them"
		if a, ok := c.assetBefore(k, c.Subject(m.verb)); ok {
			return []Asset{a}, end
		}
	}
	if a, ok := c.elided(k); ok {
		return []Asset{a}, end // "asked Kigali to send 1,000 more"
	}
	if list = c.anyList(k); list == nil {
		return nil, end
	}
	list = c.withCrew(list)
	return list, list[len(list)-1].Hi
}

// withAssets finds the assets of "supply Kyiv with tanks" and "reinforced its posts along the
// river with tanks".
func (c moveReader) withAssets(m *move) bool {
	k := c.objectOf(m)
	if k < 0 || !m.has(withMove) {
		return false
	}
	whole, _ := c.Extent(k)
	next := k
	for i, n := whole.Hi, 0; n < 3 && c.Tag(i) == grammar.Preposition; i, n = c.Phrases[next].Hi, n+1 {
		if next = c.PhraseAt(i + 1); next < 0 {
			return false
		}
		list := c.anyList(next)
		if !c.Is(i, "with") || list == nil || list[0].unlisted && c.isPlace(next) {
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

// passiveAssets finds the assets of "troops were sent" and of a participle that shares its
// subject: "the troops, sent to".
func (c moveReader) passiveAssets(m *move) bool {
	g := c.Verbs[m.verb]
	if !m.has(objectMove) || !g.Passive() && !c.isParticiple(m) {
		return false
	}
	k, beside := c.Subject(m.verb), c.PhraseEnding(c.SkipBack(g.Lo-1)+1)
	if k < 0 {
		k = beside
	}
	if !g.Passive() && beside >= 0 && c.Counting(beside) != k {
		if _, ok := c.assetAt(c.Counting(beside)); ok {
			return false // what stands beside a participle is moved
		}
	}
	return c.takeAsSubject(m, k) && c.hasParticle(m)
}

// participleAssets finds the assets of a participle right before it, where the subject of its
// verb is another: "they attacked troops sent to".
func (c moveReader) participleAssets(m *move) bool {
	if !m.has(objectMove) || !c.isParticiple(m) {
		return false
	}
	lo := c.Verbs[m.verb].Lo
	k := c.PhraseBefore(lo)
	return c.touches(k, lo) && c.Counting(k) != c.Subject(m.verb) && c.takeAsSubject(m, c.Counting(k)) && c.hasParticle(m)
}

// isParticiple reports whether the verb may be a participle in the passive, alone.
func (c moveReader) isParticiple(m *move) bool {
	g := c.Verbs[m.verb]
	return g.Form == grammar.Past && g.Bare() && c.hangsOnNoun(m, g)
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
	passive := c.Verbs[m.verb].Passive() && m.has(objectMove) && m.has(withMove)
	if !passive || m.action != Deploy || !c.Is(m.trigger.Hi, "by", "with") {
		return false
	}
	k, by := c.Subject(m.verb), c.PhraseAt(m.trigger.Hi+1)
	if k < 0 || by < 0 {
		return false
	}
	list := c.assetList(by)
	if list == nil {
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
func (c moveReader) subjectAssets(m *move) bool {
	return m.has(subjectMove) && !c.Verbs[m.verb].Passive() && c.takeAsSubject(m, c.Subject(m.verb)) && c.hasParticle(m)
}

// mayBeObject reports whether noun phrase k behind a verb is neither when nor where nor how far
// something moves.
func (c moveReader) mayBeObject(k int) bool {
	return !c.Phrases[k].Time && !c.isPlace(k) && !c.measured(k) && !c.Is(c.Phrases[k].Lo-1, "up", "down")
}

// takeAsSubject makes noun phrase k, the subject of the verb or -1, the assets; it reports whether
// they may be any.
func (c moveReader) takeAsSubject(m *move, k int) bool {
	if k < 0 {
		return false
	}
	last := c.movingAntecedent(k)
	k = c.firstListed(last)
	list := c.bodyList(k)
	if list == nil {
		list = c.anyList(k)
	}
	if list == nil {
		return false
	}
	if a, ok := c.unlisted(last); ok && list[len(list)-1].Hi < a.Lo {
		list = append(list, a) // "doctors and scientists were sent"
	}
	m.assets, m.assetsAreSubject = c.withCrew(list), true
	return true
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
		if before == c.Phrases[at].Lo || p < 0 || n == 0 && !c.coordinates(before, c.Phrases[at].Lo) && c.Tag(c.headOf(p)) != grammar.Name {
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

// coordinates reports whether an "and" or the like stands among the tokens [i, j), which join two
// members of a list: the last two are joined so.
func (c moveReader) coordinates(i, j int) bool {
	for ; i < j; i++ {
		if c.Tag(i) == grammar.Coordinator || c.JoinsList(i) {
			return true
		}
	}
	return false
}

// relativeAssets finds the assets of "missiles which Iran is preparing to deploy".
func (c moveReader) relativeAssets(m *move) bool {
	g := c.Verbs[m.verb]
	if !m.has(objectMove) || g.Passive() || c.PhraseAt(c.Skip(m.trigger.Hi, grammar.Adverb)) >= 0 || c.isPhrasal(m.trigger.Hi) {
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
		if list == nil {
			return false
		}
		m.assets = list[:1]
		return c.hasParticle(m)
	}
	return false
}

// ofAssets finds the assets behind a noun: "the withdrawal of troops".
func (c moveReader) ofAssets(m *move) bool {
	of := c.Skip(m.end, grammar.Quote)
	n := c.PhraseAt(c.Skip(of+1, grammar.Adverb, grammar.Verb))
	if n < 0 || c.Tag(of) != grammar.Of {
		return false
	}
	list := c.anyList(n)
	if list == nil {
		return false
	}
	m.setAssets(list)
	return true
}

// compoundAssets finds the assets before a noun in its phrase: the "arms" of "US arms shipments".
func (c moveReader) compoundAssets(m *move) bool {
	p := c.Phrases[m.noun]
	if m.trigger.Lo == p.Lo {
		return false
	}
	if whole, _ := c.assetIn(p.Run); whole.none {
		return false // "rebel movements"
	}
	a, ok := c.assetIn(token.From(p.Lo, m.trigger.Lo))
	if !ok || a.none {
		return false
	}
	a.Run, a.last = a.Head, m.noun
	m.assets = []Asset{a}
	return true
}

// ownerAssets makes the possessor the assets: "the frigate's deployment", "their forces had
// completed their withdrawal".
func (c moveReader) ownerAssets(m *move) bool {
	p := c.Phrases[m.noun]
	if o := c.owner(p.Run); o.Len() > 0 {
		a, ok := c.assetIn(o)
		if ok && !a.none {
			a.Run, a.last = o, m.noun
			m.assets = []Asset{a}
		}
		return m.assets != nil
	}
	v := c.VerbEnding(p.Lo)
	if v < 0 || c.Tag(p.Lo) != grammar.Possessive {
		return false
	}
	if k := c.Subject(v); k >= 0 {
		m.assets = c.bodyList(k)
	}
	return m.assets != nil
}

// involvedAssets finds the assets of "a deployment involving 300 soldiers".
func (c moveReader) involvedAssets(m *move) bool {
	i := c.Skip(m.end, grammar.Comma, grammar.Relative, grammar.Modal)
	k := c.PhraseAt(i + 1)
	if k < 0 || !c.isA(i, involvingWord) {
		return false
	}
	if list := c.assetList(k); list != nil {
		m.setAssets(list)
	}
	return m.assets != nil
}

// readiedAssets finds the assets of "the ships are being readied for deployment" and "is
// preparing 300 soldiers for deployment".
func (c moveReader) readiedAssets(m *move) bool {
	i := c.Preposition(m.noun)
	if !c.Is(i, "for") {
		return false
	}
	k := c.PhraseBefore(i)
	if c.PhraseEnding(i) >= 0 && c.Preposition(k) >= 0 && c.Tag(k) != grammar.Of {
		i = c.Preposition(k) // "on standby for"
	}
	described := c.SkipBack(i - 1)
	if c.Tag(described) == grammar.Adjective {
		described-- // "were ready for deployment"
	}
	if v := c.VerbBefore(i); v >= 0 && c.Verbs[v].Hi == described+1 && c.isStative(c.Verbs[v]) {
		k = c.Subject(v)
	}
	if k < 0 {
		return false
	}
	m.assets, m.readied = c.assetList(k), true
	return m.assets != nil
}

// isStative reports whether a verb group describes its subject: "are on standby", "are readied".
func (c moveReader) isStative(g grammar.VerbGroup) bool {
	return g.Passive() || c.Tag(g.Verb) == grammar.Be
}
