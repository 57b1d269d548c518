package newsmodel

// statusOf tells how far a move has come, from the tense of its verb and from
// the governors before it, the outermost last.
func (c *clause) statusOf(m *operation) Status {
	if m.verb >= 0 {
		own := StatusCompleted
		if m.ownStatus {
			own = m.status0()
		}
		return c.verbStatus(m.verb, own, 5)
	}
	return c.nounStatus(m.noun, m.trigger.lo, StatusCompleted, 5)
}

func (m *operation) status0() Status { return m.movement.status }

// verbStatus returns the status of what verb group v tells; own is what the
// verb says where the tense is past.
func (c *clause) verbStatus(v int, own Status, depth int) Status {
	g := c.verbs[v]
	s := c.tense(g, own)
	if depth == 0 {
		return s
	}
	if g.infinitive || g.form == formIng && !g.be || g.lo == g.verb && g.form == formBase {
		if w := c.conjoined(v); w >= 0 && (c.verbs[w].infinitive || c.verbs[w].form == formIng) {
			return c.verbStatus(w, own, depth-1)
		}
		return c.governed(g.lo, g.infinitive, s, depth)
	}
	if h, ok := c.thatGovernor(g.lo); ok && !h.neutral {
		return outer(h.status, s)
	}
	return s
}

// tense returns the status that a verb group has by its own form.
func (c *clause) tense(g verbGroup, own Status) Status {
	conditional := c.conditional(g.lo)
	switch {
	case g.negated:
		return StatusRefused
	case conditional && !g.have:
		return StatusPossible
	case g.modal >= 0 && c.is(g.modal, "could", "may", "might", "can", "would") && !(g.have && c.is(g.modal, "would")):
		if c.is(g.modal, "would") && !c.hypothetical(g.lo) {
			return StatusPlanned
		}
		return StatusPossible
	case g.modal >= 0 && c.is(g.modal, "should", "must", "ought"):
		return StatusCalledFor
	case g.modal >= 0:
		return StatusPlanned
	case g.infinitive:
		return StatusPlanned
	case own != StatusCompleted:
		return own
	case g.form == formIng && !g.have:
		return StatusUnderway
	case g.be && c.is(g.verb-1, "being"):
		return StatusUnderway
	}
	return StatusCompleted
}

// conditional reports whether the clause of token i starts with "if".
func (c *clause) conditional(i int) bool {
	for j := i - 1; j >= c.lo && j > i-14; j-- {
		if c.tag(j) == tagComma || c.tag(j) == tagBreak {
			return false
		}
		if c.tag(j) == tagSubordinator {
			return c.is(j, "if", "unless")
		}
	}
	return false
}

// hypothetical reports whether an "if" stands in the clause.
func (c *clause) hypothetical(i int) bool {
	for j := max(c.lo, i-30); j < c.hi && j < i+30; j++ {
		if c.tag(j) == tagSubordinator && c.is(j, "if", "unless") {
			return true
		}
	}
	return false
}

// governed returns the status that the governor before token i makes of s.
func (c *clause) governed(i int, infinitive bool, s Status, depth int) Status {
	h, ok := governor{}, false
	if infinitive {
		h, ok = c.governorBefore(i, beforeTo)
		if !ok {
			h, ok = c.doerGovernor(i)
		}
	} else {
		h, ok = c.governorBefore(i, beforeNoun)
	}
	if !ok {
		return s
	}
	inner := h.status
	if h.neutral {
		inner = s
	}
	return c.outerStatus(h, inner, depth-1)
}

// doerGovernor returns the governor of "ordered the army to".
func (c *clause) doerGovernor(i int) (governor, bool) {
	k := c.phraseBefore(i)
	for n := 0; n < 5 && k >= 0; k, n = k-1, n+1 {
		if h, ok := c.governorBefore(c.phrases[k].lo, beforeDoer); ok {
			return h, true
		}
		if c.preposition(k) < 0 && c.tag(c.phrases[k].lo-1) != tagCoordinator {
			break
		}
	}
	return governor{}, false
}

// outerStatus returns the status s as the governor's own clause leaves it.
func (c *clause) outerStatus(h governor, s Status, depth int) Status {
	for v := c.verbBefore(h.lo + 1); v+1 < len(c.verbs) && v < len(c.verbs); v++ {
		_ = v
		break
	}
	v := c.verbOf(h.run)
	if v < 0 {
		k := c.phraseBefore(h.hi)
		if k >= 0 && c.phrases[k].covers(h.run) && depth > 0 {
			return outer(c.governed(c.phrases[k].lo, false, s, depth), s)
		}
		return s
	}
	g := c.verbs[v]
	t := c.tense(g, StatusCompleted)
	if depth > 0 && (g.infinitive || g.form == formIng && !g.be) {
		t = c.governed(g.lo, g.infinitive, t, depth)
	}
	return outer(t, s)
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
	for i := p.lo; i < trigger; i++ {
		for _, h := range c.governors {
			if h.lo == i && h.before&beforeNoun != 0 && h.hi <= trigger && !h.neutral {
				return h.status
			}
		}
	}
	if h, ok := c.governorBefore(p.lo, beforeNoun); ok {
		inner := h.status
		if h.neutral {
			inner = s
		}
		return c.outerStatus(h, inner, depth)
	}
	if before := c.preposition(k); before >= 0 {
		if j := c.phraseBefore(before); c.tag(before) == tagOf && j >= 0 && c.phrases[j].hi == before && depth > 0 {
			return c.nounStatus(j, c.phrases[j].hi, s, depth-1) // "a first step in the deployment"
		}
		return s
	}
	// As a subject it has the status of its verb: "the deployment will begin".
	for v := 0; v < len(c.verbs); v++ {
		if c.verbs[v].lo >= p.hi {
			if c.subject(v) == k {
				if t := c.tense(c.verbs[v], StatusCompleted); t != StatusCompleted {
					return t
				}
				return c.completion(v, s)
			}
			break
		}
	}
	return s
}

// completion returns what a verb in the past makes of its subject: "the
// withdrawal began", "was postponed".
func (c *clause) completion(v int, s Status) Status {
	for _, h := range c.governors {
		if h.lo == c.verbs[v].verb && !h.neutral {
			return h.status
		}
	}
	return s
}
