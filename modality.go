package newsmodel

// modality returns the status that a verb group has by its own form and by the
// word that opens its clause; own is what the verb says where the tense is past.
func (c *clause) modality(g verbGroup, own Status) Status {
	conditional := c.conditional(g.lo)
	switch {
	case g.negated && g.have && c.is(g.modal, "should", "ought"):
		return StatusCompleted // "should not have sent"
	case g.negated && conditional:
		return StatusCalledFor // "if it does not withdraw"
	case g.negated:
		return StatusRefused
	case c.demanded(g):
		return StatusCalledFor
	case conditional && !g.have:
		return StatusPossible
	case g.modal >= 0:
		return c.modalStatus(g)
	case g.infinitive:
		return StatusPlanned
	case own != StatusCompleted:
		return own
	case g.lo == g.verb && g.form != formPast && c.is(c.opener(g.lo), "when", "once", "before", "after", "until", "till"):
		return StatusPlanned // "when the soldiers go home"
	case g.form == formIng && !g.be:
		return StatusUnderway
	case g.form == formIng, g.be && c.is(g.verb-1, "being"):
		if c.future(g.hi) {
			return StatusPlanned // "is sending ships next month"
		}
		return StatusUnderway
	}
	return StatusCompleted
}

// modalStatus returns the status that a modal verb gives: "may send".
func (c *clause) modalStatus(g verbGroup) Status {
	switch {
	case c.is(g.modal, "should", "must", "ought"):
		return StatusCalledFor
	case c.is(g.modal, "could", "may", "might", "can"),
		c.is(g.modal, "would") && !g.have && c.hypothetical(g.lo),
		c.unless(g.hi):
		return StatusPossible
	}
	return StatusPlanned
}

// future reports whether a date to come follows token i in its clause.
func (c *clause) future(i int) bool {
	for j := i; j < c.hi && j < i+24 && !c.tagged(j, tagBreak, tagRelative, tagSubordinator, tagComma); j++ {
		if c.is(j, "next", "tomorrow", "soon", "later", "coming") && (c.tag(j+1) == tagTime || c.tagged(j, tagTime)) {
			return true
		}
	}
	return false
}

// conditional reports whether the clause of token i starts with "if".
func (c *clause) conditional(i int) bool { return c.is(c.opener(i), "if", "unless") }

// opener returns the token of the word that opens the clause of token i, such
// as "if" or "until", -1 if there is none.
func (c *clause) opener(i int) int {
	for j := i - 1; j >= c.lo && j > i-14 && !c.tagged(j, tagComma, tagBreak); j-- {
		if c.tag(j) == tagSubordinator || c.is(j, "until", "till", "before", "after") {
			return j
		}
	}
	return -1
}

// demanded reports whether a clause names what must come first: "unless it
// withdraws", "until the troops have left".
func (c *clause) demanded(g verbGroup) bool {
	j := c.opener(g.lo)
	return c.is(j, "unless") || c.is(j, "until", "till") && (g.form == formThird || g.form == formBase || g.present)
}

// unless reports whether a condition follows token i.
func (c *clause) unless(i int) bool {
	for j := i; j < c.hi && j < i+24; j++ {
		if c.is(j, "unless") {
			return true
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

// gerund returns the status of an -ing form without a governor, by the word
// before it.
func (c *clause) gerund(i int, s Status) Status {
	h, ok := c.governorWithin(run{c.lastVerb(i), c.lastVerb(i) + 1})
	switch {
	case c.is(i-1, "from") && ok && h.status == StatusRefused:
		return StatusRefused // "barred the government from sending"
	case c.is(i-1, "by", "after", "from", "in", "for"):
		return StatusCompleted
	case c.accused(i - 1):
		return StatusCompleted
	case c.tag(i-1) == tagComma && c.past(c.verbBefore(i)):
		return StatusCompleted // "stepped up its patrols, sending two ships"
	case c.is(i-1, "of", "about", "on", "including", "include", "includes", "included", "without"):
		return StatusPossible
	}
	return s
}

// past reports whether verb group v is in the past, -1 being none.
func (c *clause) past(v int) bool {
	return v >= 0 && c.verbs[v].form == formPast && c.verbs[v].finite() && c.verbs[v].modal < 0 && !c.verbs[v].negated
}
