package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// statusOf tells how far a move has come, from the tense of its verb and from
// the governors before it, the outermost last.
func (c *clause) statusOf(m *operation) Status {
	if m.verb >= 0 {
		return c.verbStatus(m.verb, m.implied, maxGovernors)
	}
	return c.nounStatus(m.noun, m.trigger.Lo, m.implied, maxGovernors)
}

// maxGovernors is how many governors are followed, each of which governs the
// one before: "agreed to start preparing to send".
const maxGovernors = 5

// verbStatus returns the status of what verb group v tells; own is what the
// verb says where the tense is past.
func (c *clause) verbStatus(v int, own Status, depth int) Status {
	g := c.Verbs[v]
	s := c.modality(g, own)
	if depth == 0 {
		return s
	}
	if h, _, ok := c.causer(v); ok {
		return c.outerStatus(h, h.status, depth-1)
	}
	if g.Infinitive || g.Form == grammar.Ing && !g.Be || g.Lo == g.Verb && g.Form == grammar.Base {
		if w := c.Conjoined(v); w >= 0 && (c.Verbs[w].Infinitive || c.Verbs[w].Form == grammar.Ing || g.Form == grammar.Ing || g.Form == grammar.Base) {
			return c.verbStatus(w, own, depth-1)
		}
		if t, ok := c.governedStatus(g, s, depth); ok {
			return t
		}
		if !g.Infinitive && g.Form == grammar.Ing {
			demand, _ := c.governorWithin(token.From(g.Verb, g.Hi))
			if t, ok := c.billStatus(g.Lo, s, depth); ok && (demand.governorEntry == nil || demand.status != CalledFor) {
				return t // not "vetoed a resolution demanding"
			}
			return c.gerund(g.Lo, s)
		}
	}
	if s != Completed && c.Tag(g.Lo-1) == grammar.Relative {
		if t, ok := c.billStatus(g.Lo-1, s, depth); ok {
			return t
		}
	}
	if h, ok := c.thatGovernor(g.Lo); ok && !h.neutral {
		return c.outerStatus(h, h.status, depth-1)
	}
	return s
}

// billStatus returns what becomes of a move that the noun before token i
// provides for: "approved a bill sending", "is studying a plan that would send".
func (c *clause) billStatus(i int, s Status, depth int) (Status, bool) {
	k := c.PhraseBefore(i)
	if k < 0 || c.Phrases[k].Hi != i || !c.assetFree(c.Phrases[k].Run) {
		return s, false
	}
	h, ok := c.nounGovernor(c.Phrases[k].Lo)
	if !ok || h.neutral {
		return s, false
	}
	return outer(c.outerStatus(h, h.status, depth-1), s), true
}

// governedStatus returns the status that the governor before a verb group makes of
// s; ok is false if it has none.
func (c *clause) governedStatus(g grammar.VerbGroup, s Status, depth int) (t Status, ok bool) {
	var h governor
	i := g.Lo
	if c.Tag(i-1) == grammar.Quote {
		i-- // a call for "sending arms"
	}
	if g.Infinitive {
		if c.Is(i-1, "whether") {
			return Possible, true
		}
		frames := grammar.BeforeTo
		if c.Tag(i-1) == grammar.Subordinator {
			frames |= grammar.BeforeNoun
			i-- // "decide when to pull out"
			if c.Tag(i-1) == grammar.Adverb {
				i--
			}
		}
		if h, ok = c.governorBefore(i, frames); !ok {
			h, ok = c.doerGovernor(i)
		}
		if w := c.VerbBefore(i); !ok && w >= 0 && c.Verbs[w].Hi == i && c.Verbs[w].Passive() {
			h, ok = c.governorBefore(i, grammar.BeforeDoer) // "were told to withdraw"
		}
		if k := c.PhraseBefore(i); !ok && k >= 0 && c.Phrases[k].Hi == i && c.Is(c.Preposition(k), "by", "from") {
			h, ok = c.governorBefore(c.Preposition(k), grammar.BeforeTo) // "a call by the governor to send"
		}
	} else {
		if h, ok = c.nounGovernor(i); !ok && g.Form == grammar.Base {
			h, ok = c.doerGovernor(i) // "let the inspectors return"
		}
	}
	if !ok {
		return s, false
	}
	inner := h.status
	if inner == Refused && c.conditional(h.Lo) {
		inner = CalledFor // "if it refuses to withdraw"
	}
	if h.neutral {
		g.Infinitive = false
		inner = c.modality(g, Completed)
	}
	return c.outerStatus(h, inner, depth-1), true
}

// nounGovernor returns the governor of a noun phrase or -ing form at token i,
// also over a date: "rejected Thursday an appeal".
func (c *clause) nounGovernor(i int) (governor, bool) {
	if h, ok := c.governorBefore(i, grammar.BeforeNoun); ok {
		return h, true
	}
	j := c.SkipBack(i-1) + 1
	for k := c.PhraseBefore(j); k >= 0 && c.Phrases[k].Hi == j && c.Phrases[k].Time; k-- {
		j = c.Phrases[k].Lo
	}
	if j == i {
		return governor{}, false
	}
	return c.governorBefore(j, grammar.BeforeNoun)
}

// doerGovernor returns the governor of "ordered the army to".
func (c *clause) doerGovernor(i int) (governor, bool) {
	k := c.PhraseBefore(i)
	for n := 0; n < 5 && k >= 0; k, n = k-1, n+1 {
		if h, ok := c.governorBefore(c.Phrases[k].Lo, grammar.BeforeDoer); ok {
			return h, true
		}
		if !c.Phrases[k].Time && c.Preposition(k) < 0 && c.Tag(c.Phrases[k].Lo-1) != grammar.Coordinator {
			break
		}
	}
	return governor{}, false
}

// causer returns who has something done that a bare participle tells, and by
// what governor: "ordered troops sent and jets scrambled".
func (c *clause) causer(v int) (h governor, who int, ok bool) {
	for w, n := v, 0; w >= 0 && n < 3; w, n = c.Conjoined(w), n+1 {
		g := c.Verbs[w]
		if g.Form != grammar.Past || g.Lo != g.Verb {
			break
		}
		if k := c.PhraseBefore(g.Lo); k >= 0 && c.Phrases[k].Hi == g.Lo {
			if h, ok = c.governorBefore(c.Phrases[k].Lo, grammar.BeforeDoer); ok && c.verbOf(h.Run) >= 0 {
				return h, c.Subject(c.verbOf(h.Run)), true
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
	v := c.verbOf(h.Run)
	if v < 0 {
		k := c.PhraseBefore(h.Lo + 1)
		if k < 0 || !c.Phrases[k].Has(h.Lo) {
			k++ // the governor may end inside its phrase
		}
		if k < len(c.Phrases) && c.Phrases[k].Has(h.Lo) && depth > 0 {
			if up, ok := c.nounGovernor(c.Phrases[k].Lo); ok {
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
	return outer(c.verbStatus(v, Completed, depth), s)
}

// verbOf returns the verb group that the run of a governor is part of.
func (c *clause) verbOf(r token.Run) int {
	v := c.VerbBefore(r.Hi)
	for n := 0; v >= 0 && n < 2; v, n = v-1, n+1 {
		if g := c.Verbs[v]; g.Lo < r.Hi && r.Lo < g.Hi {
			return v
		}
	}
	if v = c.VerbBefore(r.Hi) + 1; v < len(c.Verbs) && c.Verbs[v].Lo < r.Hi {
		return v
	}
	if v--; v >= 0 && c.Tag(c.Verbs[v].Verb) == grammar.Be && c.Verbs[v].Hi == c.SkipBack(r.Lo-1)+1 {
		return v // "is not ready to"
	}
	return -1
}

// outer returns what the status t of a governing clause leaves of s.
func outer(t, s Status) Status {
	switch {
	case t == Refused, s == Refused:
		return Refused
	case t == CalledFor, s == CalledFor:
		return CalledFor
	case t == Possible, s == Possible:
		return Possible
	case t == Planned && s != Completed || s == Planned || t == Planned:
		return Planned
	case t == Underway && s == Completed:
		return s
	}
	return s
}

// thatGovernor returns the governor of a clause: "demanded that troops leave".
func (c *clause) thatGovernor(i int) (governor, bool) {
	for j := i - 1; j >= c.Lo && j > i-12; j-- {
		if c.Tag(j) == grammar.Subordinator && c.Is(j, "that") {
			return c.governorBefore(j, grammar.BeforeThat)
		}
		if h, ok := c.governorBefore(j, grammar.BeforeThat); ok {
			return h, true
		}
		if c.Tagged(j, grammar.Break) {
			break
		}
	}
	return governor{}, false
}

// nounStatus returns the status of a move that a noun tells.
func (c *clause) nounStatus(k, trigger int, s Status, depth int) Status {
	p := c.Phrases[k]
	if h, ok := c.governorWithin(token.From(p.Lo, trigger)); ok {
		return h.status // "the planned deployment"
	}
	if h, ok := c.nounGovernor(p.Lo); ok {
		inner := h.status
		if h.neutral {
			inner = s
		}
		return c.outerStatus(h, inner, depth)
	}
	if q := c.leads(k); q >= 0 && depth > 0 {
		return c.nounStatus(q, c.Phrases[q].Hi, s, depth-1)
	}
	if before := c.Preposition(k); before >= 0 {
		if j := c.PhraseBefore(before); c.Is(before, "of", "in") && j >= 0 && c.Phrases[j].Hi == before && depth > 0 {
			return c.nounStatus(j, c.Phrases[j].Hi, s, depth-1) // "a first step in the deployment"
		}
		return s
	}
	// As a subject it has the status of its verb: "the deployment will begin".
	v := c.VerbBefore(p.Hi) + 1
	if v+1 < len(c.Verbs) && c.Tag(c.Verbs[v].Lo-1) == grammar.Relative {
		v++ // "the withdrawal, which involves 300 men, will begin"
	}
	if v >= len(c.Verbs) || c.Subject(v) != k {
		if v := c.VerbBefore(p.Lo); v >= 0 && c.Verbs[v].Hi == p.Lo && !c.Verbs[v].Negated && depth > 0 {
			return outer(c.verbStatus(v, s, depth-1), s) // "would welcome the return"
		}
		return s
	}
	switch t := c.modality(c.Verbs[v], Completed); {
	case t == Completed:
		return c.completion(v, s)
	case c.Is(c.Verbs[v].Modal, "would"):
		return Possible
	default:
		return t
	}
}

// leads returns the first noun phrase of a list of which k is a later one, -1
// if there is none: "demanded an end to the war and a withdrawal".
func (c *clause) leads(k int) int {
	p := c.Phrases[k]
	j := c.SkipBackList(p.Lo-1) - 1
	if j == p.Lo-1 {
		return -1
	}
	for n, q := 0, c.PhraseBefore(j+1); n < 4 && q >= 0 && c.Phrases[q].Hi == j+1; n++ {
		if _, ok := c.nounGovernor(c.Phrases[q].Lo); ok || c.Preposition(q) < 0 {
			return q
		}
		j = c.Preposition(q) - 1
		q = c.PhraseBefore(j + 1)
	}
	return -1
}

// completion returns what a verb in the past makes of its subject: "the
// withdrawal began", "was postponed", "is a condition".
func (c *clause) completion(v int, s Status) Status {
	i := c.Verbs[v].Verb
	if h, ok := c.governorAt(i); ok {
		return h.status
	}
	if c.Tag(i) == grammar.Be {
		if c.Tag(c.Skip(i+1, grammar.Adverb)) == grammar.To {
			return Planned // "is to be completed"
		}
		if h, ok := c.governorWithin(token.From(i+1, min(i+4, c.Hi))); ok {
			return h.status // "the withdrawal is a precondition"
		}
	}
	return s
}
