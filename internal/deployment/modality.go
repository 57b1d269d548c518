package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// modality returns the status that a verb group has by its own form and by the
// word that opens its clause; own is what the verb says where the tense is past.
func (c *clause) modality(g grammar.VerbGroup, own Status) Status {
	conditional := c.conditional(g.Lo)
	switch {
	case g.Negated && g.Have && c.Is(g.Modal, "should", "ought"):
		return Completed // "should not have sent"
	case g.Negated && conditional:
		return CalledFor // "if it does not withdraw"
	case g.Negated:
		return Refused
	case c.demanded(g):
		return CalledFor
	case conditional && !g.Have:
		return Possible
	case g.Modal >= 0:
		return c.modalStatus(g)
	case g.Infinitive:
		return Planned
	case own != Completed:
		return own
	case g.Lo == g.Verb && g.Form != grammar.Past && c.Is(c.opener(g.Lo), "when", "once", "before", "after", "until", "till"):
		return Planned // "when the soldiers go home"
	case g.Form == grammar.Ing && !g.Be:
		return Underway
	case g.Form == grammar.Ing, g.Be && c.Is(g.Verb-1, "being"):
		if c.future(g.Hi) {
			return Planned // "is sending ships next month"
		}
		return Underway
	}
	return Completed
}

// modalStatus returns the status that a modal verb gives: "may send".
func (c *clause) modalStatus(g grammar.VerbGroup) Status {
	switch {
	case c.Is(g.Modal, "should", "must", "ought"):
		return CalledFor
	case c.Is(g.Modal, "could", "may", "might", "can"),
		c.Is(g.Modal, "would") && !g.Have && c.hypothetical(g.Lo),
		c.unless(g.Hi):
		return Possible
	}
	return Planned
}

// future reports whether a date to come follows token i in its clause.
func (c *clause) future(i int) bool {
	for j := i; j < c.Hi && j < i+24 && !c.Tagged(j, grammar.Break, grammar.Relative, grammar.Subordinator, grammar.Comma); j++ {
		if c.isWord(j, comingWord) && (c.Tag(j+1) == grammar.Time || c.Tagged(j, grammar.Time)) {
			return true
		}
	}
	return false
}

// conditional reports whether the clause of token i starts with "if".
func (c *clause) conditional(i int) bool { return c.Is(c.opener(i), "if", "unless") }

// opener returns the token of the word that opens the clause of token i, such
// as "if" or "until", -1 if there is none.
func (c *clause) opener(i int) int {
	for j := i - 1; j >= c.Lo && j > i-14 && !c.Tagged(j, grammar.Comma, grammar.Break); j-- {
		if c.Tag(j) == grammar.Subordinator || c.Is(j, "until", "till", "before", "after") {
			return j
		}
	}
	return -1
}

// demanded reports whether a clause names what must come first: "unless it
// withdraws", "until the troops have left".
func (c *clause) demanded(g grammar.VerbGroup) bool {
	j := c.opener(g.Lo)
	return c.Is(j, "unless") || c.Is(j, "until", "till") && (g.Form == grammar.Third || g.Form == grammar.Base || g.Present)
}

// unless reports whether a condition follows token i.
func (c *clause) unless(i int) bool {
	for j := i; j < c.Hi && j < i+24; j++ {
		if c.Is(j, "unless") {
			return true
		}
	}
	return false
}

// hypothetical reports whether an "if" stands in the clause.
func (c *clause) hypothetical(i int) bool {
	for j := max(c.Lo, i-30); j < c.Hi && j < i+30; j++ {
		if c.Tag(j) == grammar.Subordinator && c.Is(j, "if", "unless") {
			return true
		}
	}
	return false
}

// gerund returns the status of an -ing form without a governor, by the word
// before it.
func (c *clause) gerund(i int, s Status) Status {
	h, ok := c.governorWithin(token.From(c.LastVerb(i), c.LastVerb(i)+1))
	switch {
	case c.Is(i-1, "from") && ok && h.status == Refused:
		return Refused // "barred the government from sending"
	case c.Is(i-1, "by", "after", "from", "in", "for"):
		return Completed
	case c.Accused(i - 1):
		return Completed
	case c.Tag(i-1) == grammar.Comma && c.past(c.VerbBefore(i)):
		return Completed // "stepped up its patrols, sending two ships"
	case c.Is(i-1, "of", "about", "on", "including", "include", "includes", "included", "without"):
		return Possible
	}
	return s
}

// past reports whether verb group v is in the past, -1 being none.
func (c *clause) past(v int) bool {
	return v >= 0 && c.Verbs[v].Form == grammar.Past && c.Verbs[v].Finite() && c.Verbs[v].Modal < 0 && !c.Verbs[v].Negated
}
