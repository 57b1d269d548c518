package newsmodel

// statusOf tells how far a move has come, from the tense of its verb and from
// the governors before it, the outermost last.
func (c *clause) statusOf(m *operation) Status {
	if m.verb >= 0 {
		return c.verbStatus(m.verb, m.implied, maxGovernors)
	}
	return c.nounStatus(m.noun, m.trigger.lo, m.implied, maxGovernors)
}

// maxGovernors is how many governors are followed, each of which governs the
// one before: "agreed to start preparing to send".
const maxGovernors = 5

// verbStatus returns the status of what verb group v tells; own is what the
// verb says where the tense is past.
func (c *clause) verbStatus(v int, own Status, depth int) Status {
	g := c.verbs[v]
	s := c.modality(g, own)
	if depth == 0 {
		return s
	}
	if h, _, ok := c.causer(v); ok {
		return c.outerStatus(h, h.status, depth-1)
	}
	if g.infinitive || g.form == formIng && !g.be || g.lo == g.verb && g.form == formBase {
		if w := c.conjoined(v); w >= 0 && (c.verbs[w].infinitive || c.verbs[w].form == formIng || g.form == formIng || g.form == formBase) {
			return c.verbStatus(w, own, depth-1)
		}
		if t, ok := c.governedStatus(g, s, depth); ok {
			return t
		}
		if !g.infinitive && g.form == formIng {
			demand, _ := c.governorWithin(run{g.verb, g.hi})
			if t, ok := c.billStatus(g.lo, s, depth); ok && (demand.governorEntry == nil || demand.status != StatusCalledFor) {
				return t // not "vetoed a resolution demanding"
			}
			return c.gerund(g.lo, s)
		}
	}
	if s != StatusCompleted && c.tag(g.lo-1) == tagRelative {
		if t, ok := c.billStatus(g.lo-1, s, depth); ok {
			return t
		}
	}
	if h, ok := c.thatGovernor(g.lo); ok && !h.neutral {
		return c.outerStatus(h, h.status, depth-1)
	}
	return s
}

// billStatus returns what becomes of a move that the noun before token i
// provides for: "approved a bill sending", "is studying a plan that would send".
func (c *clause) billStatus(i int, s Status, depth int) (Status, bool) {
	k := c.phraseBefore(i)
	if k < 0 || c.phrases[k].hi != i || !c.assetFree(c.phrases[k].run) {
		return s, false
	}
	h, ok := c.nounGovernor(c.phrases[k].lo)
	if !ok || h.neutral {
		return s, false
	}
	return outer(c.outerStatus(h, h.status, depth-1), s), true
}

// governedStatus returns the status that the governor before a verb group makes of
// s; ok is false if it has none.
func (c *clause) governedStatus(g verbGroup, s Status, depth int) (t Status, ok bool) {
	var h governor
	i := g.lo
	if c.tag(i-1) == tagQuote {
		i-- // a call for "sending arms"
	}
	if g.infinitive {
		if c.is(i-1, "whether") {
			return StatusPossible, true
		}
		frames := beforeTo
		if c.tag(i-1) == tagSubordinator {
			frames |= beforeNoun
			i-- // "decide when to pull out"
			if c.tag(i-1) == tagAdverb {
				i--
			}
		}
		if h, ok = c.governorBefore(i, frames); !ok {
			h, ok = c.doerGovernor(i)
		}
		if w := c.verbBefore(i); !ok && w >= 0 && c.verbs[w].hi == i && c.verbs[w].passive() {
			h, ok = c.governorBefore(i, beforeDoer) // "were told to withdraw"
		}
		if k := c.phraseBefore(i); !ok && k >= 0 && c.phrases[k].hi == i && c.is(c.preposition(k), "by", "from") {
			h, ok = c.governorBefore(c.preposition(k), beforeTo) // "a call by the governor to send"
		}
	} else {
		if h, ok = c.nounGovernor(i); !ok && g.form == formBase {
			h, ok = c.doerGovernor(i) // "let the inspectors return"
		}
	}
	if !ok {
		return s, false
	}
	inner := h.status
	if inner == StatusRefused && c.conditional(h.lo) {
		inner = StatusCalledFor // "if it refuses to withdraw"
	}
	if h.neutral {
		g.infinitive = false
		inner = c.modality(g, StatusCompleted)
	}
	return c.outerStatus(h, inner, depth-1), true
}

// nounGovernor returns the governor of a noun phrase or -ing form at token i,
// also over a date: "rejected Thursday an appeal".
func (c *clause) nounGovernor(i int) (governor, bool) {
	if h, ok := c.governorBefore(i, beforeNoun); ok {
		return h, true
	}
	j := c.skipBack(i-1) + 1
	for k := c.phraseBefore(j); k >= 0 && c.phrases[k].hi == j && c.phrases[k].time; k-- {
		j = c.phrases[k].lo
	}
	if j == i {
		return governor{}, false
	}
	return c.governorBefore(j, beforeNoun)
}

// doerGovernor returns the governor of "ordered the army to".
func (c *clause) doerGovernor(i int) (governor, bool) {
	k := c.phraseBefore(i)
	for n := 0; n < 5 && k >= 0; k, n = k-1, n+1 {
		if h, ok := c.governorBefore(c.phrases[k].lo, beforeDoer); ok {
			return h, true
		}
		if !c.phrases[k].time && c.preposition(k) < 0 && c.tag(c.phrases[k].lo-1) != tagCoordinator {
			break
		}
	}
	return governor{}, false
}

// causer returns who has something done that a bare participle tells, and by
// what governor: "ordered troops sent and jets scrambled".
func (c *clause) causer(v int) (h governor, who int, ok bool) {
	for w, n := v, 0; w >= 0 && n < 3; w, n = c.conjoined(w), n+1 {
		g := c.verbs[w]
		if g.form != formPast || g.lo != g.verb {
			break
		}
		if k := c.phraseBefore(g.lo); k >= 0 && c.phrases[k].hi == g.lo {
			if h, ok = c.governorBefore(c.phrases[k].lo, beforeDoer); ok && c.verbOf(h.run) >= 0 {
				return h, c.subject(c.verbOf(h.run)), true
			}
		}
	}
	return governor{}, -1, false
}

// outerStatus returns the status s as the governor's own clause leaves it.
func (c *clause) outerStatus(h governor, s Status, depth int) Status {
	if h.whole {
		return s
	}
	v := c.verbOf(h.run)
	if v < 0 {
		k := c.phraseBefore(h.lo + 1)
		if k < 0 || !c.phrases[k].contains(h.lo) {
			k++ // the governor may end inside its phrase
		}
		if k < len(c.phrases) && c.phrases[k].contains(h.lo) && depth > 0 {
			if up, ok := c.nounGovernor(c.phrases[k].lo); ok {
				if up.final {
					return up.status
				}
				t := up.status
				if up.neutral {
					t = s
				}
				return outer(c.outerStatus(up, t, depth-1), s)
			}
		}
		return s
	}
	return outer(c.verbStatus(v, StatusCompleted, depth), s)
}

// verbOf returns the verb group that the run of a governor is part of.
func (c *clause) verbOf(r run) int {
	v := c.verbBefore(r.hi)
	for n := 0; v >= 0 && n < 2; v, n = v-1, n+1 {
		if g := c.verbs[v]; g.lo < r.hi && r.lo < g.hi {
			return v
		}
	}
	if v = c.verbBefore(r.hi) + 1; v < len(c.verbs) && c.verbs[v].lo < r.hi {
		return v
	}
	if v--; v >= 0 && c.tag(c.verbs[v].verb) == tagBe && c.verbs[v].hi == c.skipBack(r.lo-1)+1 {
		return v // "is not ready to"
	}
	return -1
}

// outer returns what the status t of a governing clause leaves of s.
func outer(t, s Status) Status {
	switch {
	case t == StatusRefused, s == StatusRefused:
		return StatusRefused
	case t == StatusCalledFor, s == StatusCalledFor:
		return StatusCalledFor
	case t == StatusPossible, s == StatusPossible:
		return StatusPossible
	case t == StatusPlanned && s != StatusCompleted || s == StatusPlanned || t == StatusPlanned:
		return StatusPlanned
	case t == StatusUnderway && s == StatusCompleted:
		return s
	}
	return s
}

// thatGovernor returns the governor of a clause: "demanded that troops leave".
func (c *clause) thatGovernor(i int) (governor, bool) {
	for j := i - 1; j >= c.lo && j > i-12; j-- {
		if c.tag(j) == tagSubordinator && c.is(j, "that") {
			return c.governorBefore(j, beforeThat)
		}
		if h, ok := c.governorBefore(j, beforeThat); ok {
			return h, true
		}
		if c.tagged(j, tagBreak) {
			break
		}
	}
	return governor{}, false
}

// nounStatus returns the status of a move that a noun tells.
func (c *clause) nounStatus(k, trigger int, s Status, depth int) Status {
	p := c.phrases[k]
	if h, ok := c.governorWithin(run{p.lo, trigger}); ok {
		return h.status // "the planned deployment"
	}
	if h, ok := c.nounGovernor(p.lo); ok {
		inner := h.status
		if h.neutral {
			inner = s
		}
		return c.outerStatus(h, inner, depth)
	}
	if q := c.leads(k); q >= 0 && depth > 0 {
		return c.nounStatus(q, c.phrases[q].hi, s, depth-1)
	}
	if before := c.preposition(k); before >= 0 {
		if j := c.phraseBefore(before); c.is(before, "of", "in") && j >= 0 && c.phrases[j].hi == before && depth > 0 {
			return c.nounStatus(j, c.phrases[j].hi, s, depth-1) // "a first step in the deployment"
		}
		return s
	}
	// As a subject it has the status of its verb: "the deployment will begin".
	v := c.verbBefore(p.hi) + 1
	if v+1 < len(c.verbs) && c.tag(c.verbs[v].lo-1) == tagRelative {
		v++ // "the withdrawal, which involves 300 men, will begin"
	}
	if v >= len(c.verbs) || c.subject(v) != k {
		if v := c.verbBefore(p.lo); v >= 0 && c.verbs[v].hi == p.lo && !c.verbs[v].negated && depth > 0 {
			return outer(c.verbStatus(v, s, depth-1), s) // "would welcome the return"
		}
		return s
	}
	switch t := c.modality(c.verbs[v], StatusCompleted); {
	case t == StatusCompleted:
		return c.completion(v, s)
	case c.is(c.verbs[v].modal, "would"):
		return StatusPossible
	default:
		return t
	}
}

// leads returns the first noun phrase of a list of which k is a later one, -1
// if there is none: "demanded an end to the war and a withdrawal".
func (c *clause) leads(k int) int {
	p := c.phrases[k]
	j := c.skipBackList(p.lo-1) - 1
	if j == p.lo-1 {
		return -1
	}
	for n, q := 0, c.phraseBefore(j+1); n < 4 && q >= 0 && c.phrases[q].hi == j+1; n++ {
		if _, ok := c.nounGovernor(c.phrases[q].lo); ok || c.preposition(q) < 0 {
			return q
		}
		j = c.preposition(q) - 1
		q = c.phraseBefore(j + 1)
	}
	return -1
}

// completion returns what a verb in the past makes of its subject: "the
// withdrawal began", "was postponed", "is a condition".
func (c *clause) completion(v int, s Status) Status {
	i := c.verbs[v].verb
	if h, ok := c.governorAt(i); ok {
		return h.status
	}
	if c.tag(i) == tagBe {
		if c.tag(c.skip(i+1, tagAdverb)) == tagTo {
			return StatusPlanned // "is to be completed"
		}
		if h, ok := c.governorWithin(run{i + 1, min(i+4, c.hi)}); ok {
			return h.status // "the withdrawal is a precondition"
		}
	}
	return s
}
