package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// How far a move has come is read first from its own verb, "has sent", "will send", "may
// send", and from the word that opens its clause, "if they withdraw", "until they leave".

// modality returns the status that a verb group has by its own form ("has sent", "will send",
// "may send") and by the word that opens its clause ("if", "until"); own is what the verb says
// where the tense is past.
func (c statusReader) modality(g grammar.VerbGroup, own Status) Status {
	conditional := c.conditional(g.Lo)
	switch {
	case g.Negated && g.Have && c.Is(g.Modal, "should", "ought"):
		return Completed // "should not have sent"
	case g.Negated && conditional:
		return CalledFor // "if it does not withdraw"
	case g.Negated:
		return Refused
	case c.isPrecondition(g):
		return CalledFor
	case conditional && !g.Have, g.Finite() && c.Is(c.opener(g.Lo), "whether"):
		return Possible
	case g.Modal >= 0:
		return c.modalStatus(g)
	case g.Infinitive:
		return Planned
	case own != Completed:
		return own
	case g.Bare() && g.Form != grammar.Past && c.Is(c.opener(g.Lo), "when", "once", "before", "after", "until", "till"):
		return Planned // "when the soldiers go home"
	case g.Form == grammar.Ing && !g.Be:
		return Underway
	case g.Form == grammar.Ing, g.Be && c.Is(g.Verb-1, "being"):
		if c.comingDate(g.Hi) {
			return Planned // "is sending ships next month"
		}
		return Underway
	}
	return Completed
}

// modalStatus returns the status that a modal verb gives: "may send".
func (c statusReader) modalStatus(g grammar.VerbGroup) Status {
	switch {
	case c.Is(g.Modal, "should", "must", "ought"):
		return CalledFor
	case c.Is(g.Modal, "could", "may", "might", "can"),
		c.Is(g.Modal, "would") && !g.Have && c.hasIf(g.Lo),
		c.Is(c.Skip(c.Lo, grammar.Quote), "if"),
		c.hasUnless(g.Hi):
		return Possible
	}
	return Planned
}

// comingDate reports whether a date to come follows token i in its clause.
func (c statusReader) comingDate(i int) bool {
	const reach = 24 // tokens
	for j := i; j < c.Hi && j < i+reach; j++ {
		if c.Tagged(j, grammar.Break, grammar.Relative, grammar.Subordinator, grammar.Comma) {
			break
		}
		if c.isA(j, comingWord) && (c.Tag(j) == grammar.Time || c.Tag(j+1) == grammar.Time) {
			return true
		}
	}
	return false
}

// conditional reports whether the clause of token i starts with "if".
func (c statusReader) conditional(i int) bool { return c.Is(c.opener(i), "if", "unless") }

// opener returns the token of the word that opens the clause of token i, such as "if" or
// "until", -1 if there is none.
func (c statusReader) opener(i int) int {
	const reach = 13 // tokens
	for j := i - 1; j >= max(c.Lo, i-reach) && !c.Tagged(j, grammar.Comma, grammar.Break); j-- {
		if c.Tag(j) == grammar.Subordinator || c.Is(j, "until", "till", "before", "after") {
			return j
		}
	}
	return -1
}

// isPrecondition reports whether a clause names what must come first: "unless it withdraws",
// "until the troops have left".
func (c statusReader) isPrecondition(g grammar.VerbGroup) bool {
	j := c.opener(g.Lo)
	return c.Is(j, "unless") || g.InPresent() && c.Is(j, "until", "till")
}

// hasUnless reports whether an "unless" follows token i in the sentence.
func (c statusReader) hasUnless(i int) bool {
	const reach = 24 // tokens
	for j := i; j < c.Hi && j < i+reach; j++ {
		if c.Is(j, "unless") {
			return true
		}
	}
	return false
}

// hasIf reports whether an "if" or "unless" stands near token i, on either side.
func (c statusReader) hasIf(i int) bool {
	const reach = 30 // tokens to either side
	for j := max(c.Lo, i-reach); j < c.Hi && j < i+reach; j++ {
		if c.Tag(j) == grammar.Subordinator && c.Is(j, "if", "unless") {
			return true
		}
	}
	return false
}

// gerundStatus returns the status of an -ing form at token i without a governor, by the word
// before it; s is what it is without such a word.
func (c statusReader) gerundStatus(i int, s Status) Status {
	var verb token.Run
	v := c.VerbBefore(i)
	if v >= 0 {
		verb = token.From(c.Verbs[v].Verb, c.Verbs[v].Verb+1)
	}
	h, ok := c.governorWithin(verb)
	included, isIncluded := c.includer(i)
	switch {
	case isIncluded:
		return included.status // "the demands include sending"
	case c.Is(i-1, "from") && ok && h.status == Refused:
		return Refused // "barred the government from sending"
	case c.Is(i-1, "by") && c.modalBefore(i) >= 0:
		return c.modalStatus(c.Verbs[c.modalBefore(i)]) // "would raise its part by sending"
	case c.Is(i-1, "by", "after", "from", "in", "for", "since"):
		return Completed
	case i == c.Skip(c.Lo, grammar.Quote):
		return c.predicateStatus(i, Possible) // "Sending troops would be"
	case c.predicateStatus(i, s) != s:
		return c.predicateStatus(i, s)
	case c.IsAccusationOf(i - 1):
		return Completed // "accused them of sending"
	case c.Tag(i-1) == grammar.Comma && c.isPast(v):
		return Completed // "stepped up its patrols, sending two ships"
	case c.Is(i-1, "of", "about", "on", "including", "include", "includes", "included", "without"):
		return Possible
	}
	return s
}

// predicateStatus returns what is said of the -ing form at token i where it is the subject of a
// clause: "sending troops is not an option". It is s if it is not.
func (c statusReader) predicateStatus(i int, s Status) Status {
	const reach = 16 // tokens
	if c.Tagged(i-1, grammar.Preposition, grammar.Of, grammar.Noun, grammar.Name) {
		return s
	}
	for v := c.VerbFrom(i + 1); v < len(c.Verbs) && c.Verbs[v].Lo < i+reach; v++ {
		g := c.Verbs[v]
		lo := c.SkipBack(g.Lo - 1)
		switch {
		case c.Tagged(lo, grammar.Comma, grammar.Relative, grammar.Subordinator, grammar.Coordinator):
			return s
		case !g.Finite() || g.Form == grammar.Past && g.Bare():
			continue
		case c.Tag(g.Verb) != grammar.Be:
			return s
		case g.Negated:
			return Refused
		}
		return Possible
	}
	return s
}

// modalBefore returns the first verb group with a tense before token i if it has a modal, else -1.
func (c statusReader) modalBefore(i int) int {
	const reach = 3 // verb groups
	v := c.VerbBefore(i)
	for n := 0; n < reach && v >= 0 && !c.Verbs[v].Finite(); n++ {
		v--
	}
	if v >= 0 && c.Verbs[v].Modal >= 0 {
		return v
	}
	return -1
}

// isPast reports whether verb group v, -1 being none, says that something happened.
func (c statusReader) isPast(v int) bool {
	if v < 0 {
		return false
	}
	g := c.Verbs[v]
	return g.Form == grammar.Past && g.Finite() && g.Modal < 0 && !g.Negated
}
