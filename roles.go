package newsmodel

import "example.com/newsmodel/internal/token"

// places are the places of a move.
type places struct {
	from, to []run
	object   bool // the verb has a place as its object: "left Iraq"
}

// Prepositions of place, by the way they point.
var (
	fromWords = []string{"from", "of"}
	toWords   = []string{"to", "into", "onto", "toward", "towards"}
	atWords   = []string{
		"in", "on", "at", "near", "off", "along", "around", "across", "over", "inside", "outside", "through", "throughout", "between", "to",
		"within", "around", "upon", "beyond", "behind", "front", "border", "aboard", "among", "for", "against",
	}
)

// findPlaces finds where a move leaves and where it goes: what follows the
// verb or its object.
func (c *clause) findPlaces(m *operation) {
	i := m.end
	if (m.from || m.to) && m.verb >= 0 && !c.verbs[m.verb].passive() {
		if k := c.phraseFrom(c.skip(m.trigger.hi, tagAdverb)); k >= 0 && c.isPlace(k) {
			r, _ := c.extent(k)
			m.places.object = true
			if m.from {
				m.places.from = append(m.places.from, r)
			} else {
				m.places.to = append(m.places.to, r)
			}
			i = r.hi
		}
	}
	var last *[]run
	for n := 0; n < 40 && c.contains(i); n++ {
		switch c.tag(i) {
		case tagVerb, tagModal, tagBe, tagHave, tagDo, tagRelative, tagSubordinator, tagBreak, tagNot:
			return
		case tagComma:
			if !c.tagged(i+1, tagPreposition, tagTo, tagTime) && c.phraseFrom(i+1) < 0 || c.tag(c.after(i+1)) == tagComma {
				return
			}
			if k := c.phraseFrom(i + 1); k >= 0 && !c.phrases[k].time {
				return
			}
		case tagPreposition, tagTo:
			j := i
			for c.tagged(j+1, tagPreposition, tagTo, tagAdverb, tagHedge) {
				j++
			}
			k := c.phraseFrom(j + 1)
			if k < 0 {
				if c.tag(i) == tagTo && c.tagged(i+1, tagVerb, tagBe, tagAdverb) {
					return
				}
				break
			}
			r, _ := c.extent(k)
			if list := c.pointed(m, i, j, k); list != nil {
				*list = append(*list, r)
				last = list
			} else if c.is(i, "by") || !c.phrases[k].time {
				last = nil
			}
			i = r.hi
			continue
		case tagCoordinator:
			k := c.phraseFrom(i + 1)
			if k >= 0 && last != nil && c.isPlace(k) {
				r, _ := c.extent(k)
				*last = append(*last, r)
				i = r.hi
				continue
			}
			if !c.tagged(i+1, tagPreposition, tagTo) {
				return
			}
		case tagAdverb:
			if c.is(i, "there", "overseas", "abroad", "ashore") && len(m.places.to) == 0 {
				m.places.to = append(m.places.to, run{i, i + 1})
			}
		}
		i++
	}
}

// after returns the index behind the noun phrase at token i, or i.
func (c *clause) after(i int) int {
	if k := c.phraseFrom(i); k >= 0 {
		return c.phrases[k].hi
	}
	return i
}

// pointed returns the list that noun phrase k belongs to behind the
// prepositions [i, j], nil if it is no place of the move.
func (c *clause) pointed(m *operation, i, j, k int) *[]run {
	if c.phrases[k].time || c.phrases[k].pronoun && !c.is(i, "to") {
		return nil
	}
	withdraws := m.action == ActionWithdraw
	switch {
	case c.is(i, "from") || c.is(i, "out") && c.is(j, "of"):
		if !c.isPlace(k) && !withdraws {
			return nil
		}
		return &m.places.from
	case c.is(i, toWords...) || c.is(j, toWords...):
		if c.abstract(k) {
			return nil
		}
		return &m.places.to
	case c.is(i, "for") && (m.from && m.subjectVerb() || c.is(m.trigger.lo, "bound", "head", "heads", "headed", "heading", "sail", "sailed", "sailing", "sails")):
		if c.isPlace(k) {
			return &m.places.to
		}
	case c.is(i, atWords...) && c.isPlace(k) && !c.is(i, "for", "against", "aboard"):
		if withdraws && len(m.places.to) == 0 && len(m.places.from) == 0 {
			return &m.places.from
		}
		if len(m.places.to) == 0 && !(withdraws && len(m.places.from) > 0) {
			return &m.places.to
		}
	}
	return nil
}

func (m *operation) subjectVerb() bool { return m.movement.subject }

// abstract reports whether phrase k is nothing that one can be sent to.
func (c *clause) abstract(k int) bool {
	return c.is(c.phrases[k].hi-1, "end", "date", "extent", "point", "request", "response", "need", "prison", "jail", "court", "alert", "use", "combat", "death")
}

// isPlace reports whether phrase k names a place: by the gazetteer, by a noun
// such as "region", or as a name that is no person's or body's as far as its
// preposition tells.
func (c *clause) isPlace(k int) bool {
	p := c.phrases[k]
	if p.time || p.pronoun {
		return false
	}
	last := p.hi - 1
	if c.is(last, "war", "ii") {
		return false
	}
	if c.may(last)&mayPlace != 0 {
		return true
	}
	for i := max(p.lo, p.hi-8); i < p.hi; i++ {
		if _, end := c.placeName(i); end >= p.hi {
			return true
		}
	}
	return c.tag(last) == tagName && c.assetFree(p.run)
}

func (c *clause) assetFree(r run) bool {
	_, ok := c.assetIn(r)
	return !ok
}

// findActor finds who sends, moves or withdraws.
func (c *clause) findActor(m *operation) {
	if m.verb >= 0 && !m.subject {
		if k := c.subject(m.verb); k >= 0 && !c.phrases[k].time && c.phrases[k].lo != m.assets[0].lo {
			m.actor = c.actorRun(k)
			return
		}
	}
	if m.subject {
		if r := c.agent(m); r.len() > 0 {
			m.actor = r
			return
		}
	}
	if m.noun >= 0 {
		if r := c.owner(c.phrases[m.noun].run); r.len() > 0 {
			m.actor = r
			return
		}
	}
	m.actor = c.sender(m.assets[0].run)
	if m.actor.len() == 0 && m.noun >= 0 {
		m.actor = c.nounActor(m)
	}
}

// actorRun returns the words of an actor with those coordinated to it.
func (c *clause) actorRun(k int) run {
	r, _ := c.extent(k)
	for n := 0; n < 4 && k > 0 && c.tagged(c.phrases[k].lo-1, tagCoordinator) && c.phrases[k-1].hi == c.phrases[k].lo-1 &&
		c.preposition(k-1) < 0 && c.tagged(c.phrases[k].lo, tagName, tagDeterminer) && c.tagged(c.phrases[k-1].hi-1, tagName); n++ {
		k--
		r.lo = c.phrases[k].lo
	}
	return r
}

// agent returns the "by" phrase of a passive.
func (c *clause) agent(m *operation) run {
	for i := m.trigger.hi; i < c.hi && i < m.trigger.hi+24; i++ {
		if c.tagged(i, tagVerb, tagBe, tagModal, tagHave, tagBreak, tagRelative, tagSubordinator) {
			break
		}
		if c.is(i, "by") {
			if k := c.phraseFrom(i + 1); k >= 0 && !c.phrases[k].time {
				r, _ := c.extent(k)
				return r
			}
		}
	}
	return run{}
}

// owner returns the possessor in a noun phrase: "Russia" of "Russia's fleet".
func (c *clause) owner(r run) run {
	for i := r.hi - 1; i > r.lo; i-- {
		if c.kind(i) == token.Clitic {
			return run{r.lo, i}
		}
	}
	return run{}
}

// sender returns who the asset belongs to, as its noun phrase tells: "its"
// stands for the subject of the sentence, "Syrian" for Syria.
func (c *clause) sender(r run) run {
	if o := c.owner(r); o.len() > 0 {
		return o
	}
	if c.tag(r.lo) == tagPossessive {
		if k := c.firstSubject(r.lo); k >= 0 {
			return c.actorRun(k)
		}
		return run{r.lo, r.lo + 1}
	}
	for i := r.lo; i < r.hi; i++ {
		if c.tag(i) != tagName {
			continue
		}
		end := i
		for end < r.hi && (c.tag(end) == tagName || c.tag(end) == tagCoordinator || c.tag(end) == tagJoint && c.tag(end+1) == tagName) {
			end++
		}
		if end == r.hi {
			end--
		}
		if c.tag(end-1) == tagCoordinator {
			end--
		}
		return run{i, end}
	}
	return run{}
}

// firstSubject returns the first noun phrase before token i that is the
// subject of a verb, -1 if there is none.
func (c *clause) firstSubject(i int) int {
	for v := 0; v < len(c.verbs) && c.verbs[v].lo < i; v++ {
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
	p := c.phrases[m.noun]
	v := c.verbBefore(p.lo)
	if v < 0 || c.verbs[v].hi != p.lo {
		return run{}
	}
	if h, ok := c.governorBefore(p.lo, beforeNoun); ok && (h.status == StatusCalledFor || h.status == StatusRefused) {
		return run{}
	}
	if k := c.subject(v); k >= 0 {
		return c.actorRun(k)
	}
	return run{}
}
