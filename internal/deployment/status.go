package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/token"
)

// A statusReader finds how far a move has come. A verb says it by its form (modality.go) and by
// the governors before it, each of which governs the one before: "agreed to start preparing to
// send". A noun says it by its governors ("called for the withdrawal of") or by the verb that it
// is the subject of ("the withdrawal was postponed").
type statusReader struct{ assetReader }

// maxGovernors is how many governors are followed, from the innermost outwards.
const maxGovernors = 5

// statusOf returns the status of a move.
func (c statusReader) statusOf(m *move) Status {
	if m.verb >= 0 {
		return c.verbStatus(m.verb, m.implied, maxGovernors)
	}
	return c.nounStatus(m.noun, m.trigger.Lo, m.implied, maxGovernors)
}

// verbStatus returns the status of what verb group v says; own is what the verb itself says
// where the tense is past. depth is how many governors may still be followed.
func (c statusReader) verbStatus(v int, own Status, depth int) Status {
	g := c.Verbs[v]
	s := c.modality(g, own)
	if depth == 0 {
		return s
	}
	if h, _, ok := c.causer(v); ok {
		return c.outerStatus(h, h.status, depth-1)
	}
	if isDependent(g) {
		if t, ok := c.dependentStatus(v, own, s, depth); ok {
			return t
		}
	}
	if s != Completed && c.Tag(g.Lo-1) == grammar.Relative {
		if t, ok := c.planStatus(g.Lo-1, s, depth); ok {
			return t
		}
	}
	h, ok := c.thatGovernor(g.Lo)
	switch {
	case !ok:
		return s
	case h.neutral:
		if w := c.verbOf(h.Run); w >= 0 && c.Verbs[w].Negated && c.Verbs[w].Modal < 0 {
			return Refused // "does not believe that it sent"
		}
	case h.status != CalledFor || c.isWished(g):
		return c.outerStatus(h, h.status, depth-1)
	}
	return s
}

// isWished reports whether a verb group has the form of a wish: "that the army leave", "that they
// be sent".
func (c statusReader) isWished(g grammar.VerbGroup) bool {
	return g.Modal < 0 && (g.Form == grammar.Base || c.Is(g.Lo, "be")) || c.Is(g.Modal, "should", "must")
}

// isDependent reports whether a verb group has no tense of its own, so that another verb or a
// noun governs it.
func isDependent(g grammar.VerbGroup) bool {
	gerund := g.Form == grammar.Ing && !g.Be
	bare := g.Form == grammar.Base && g.Bare()
	return g.Infinitive || gerund || bare
}

// dependentStatus returns the status of verb group v by what governs it; s is its status without
// that. ok is false if nothing governs it.
func (c statusReader) dependentStatus(v int, own, s Status, depth int) (t Status, ok bool) {
	g := c.Verbs[v]
	if w := c.Conjoined(v); w >= 0 {
		h := c.Verbs[w]
		if h.Infinitive || h.Form == grammar.Ing || g.Form == grammar.Ing || g.Form == grammar.Base {
			return c.verbStatus(w, own, depth-1), true
		}
	}
	if t, ok := c.governedStatus(g, s, depth); ok {
		return t, true
	}
	if g.Infinitive || g.Form != grammar.Ing {
		return s, false
	}
	demand, found := c.governorWithin(token.From(g.Verb, g.Hi))
	demands := found && demand.status == CalledFor
	if t, ok := c.planStatus(g.Lo, s, depth); ok && !demands {
		return t, true // not "vetoed a resolution demanding"
	}
	return c.gerundStatus(g.Lo, s), true
}

// governedStatus returns the status that the governor before a verb group makes of s; ok is
// false if it has none.
func (c statusReader) governedStatus(g grammar.VerbGroup, s Status, depth int) (t Status, ok bool) {
	i := g.Lo
	if c.Tag(i-1) == grammar.Quote {
		i-- // a call for "sending arms"
	}
	var h governor
	switch {
	case g.Infinitive && c.Is(i-1, "whether"):
		return Possible, true
	case g.Infinitive:
		h, ok = c.infinitiveGovernor(i)
	default:
		h, ok = c.nounGovernor(i)
		if !ok && g.Form == grammar.Base {
			h, ok = c.bareGovernor(i)
		}
	}
	if !ok {
		return s, false
	}
	inner := h.status
	if inner == Refused && c.conditional(h.Lo) {
		inner = CalledFor // "if it refuses to withdraw"
	}
	if g.Infinitive && g.Negated && (inner == Planned || inner == CalledFor) {
		inner = Refused // "promised not to send", "urged Chad not to send"
	}
	if h.neutral {
		g.Infinitive = false
		inner = c.modality(g, Completed)
	}
	return c.outerStatus(h, inner, depth-1), true
}

// planStatus returns what becomes of a move that the noun before token i provides for:
// "approved a bill sending", "is studying a plan that would send".
func (c statusReader) planStatus(i int, s Status, depth int) (Status, bool) {
	k := c.PhraseEnding(i)
	if k < 0 || !c.assetFree(c.Phrases[k].Run) {
		return s, false
	}
	h, ok := c.nounGovernor(c.Phrases[k].Lo)
	if !ok || h.neutral {
		return s, false
	}
	return combined(c.outerStatus(h, h.status, depth-1), s), true
}

// outerStatus returns the status s as the governor's own clause leaves it.
func (c statusReader) outerStatus(h governor, s Status, depth int) Status {
	if h.negated {
		return s
	}
	if v := c.verbOf(h.Run); v >= 0 {
		t := c.verbStatus(v, Completed, depth)
		if t == Underway && s == Completed && c.Verbs[v].Be {
			return Underway // "is helping to send"
		}
		return combined(t, s)
	}
	k := c.phraseOf(h.Lo)
	if k < 0 || depth <= 0 {
		return s
	}
	up, ok := c.nounGovernor(c.Phrases[k].Lo)
	switch {
	case !ok:
		return s
	case up.final:
		return up.status
	case up.neutral:
		return combined(c.outerStatus(up, s, depth-1), s)
	}
	return combined(c.outerStatus(up, up.status, depth-1), s)
}

// combined returns what the status t of a governing clause leaves of s: the least that came of
// either. What may have to be done may be done: "might need to send".
func combined(t, s Status) Status {
	if t == Possible && s == CalledFor {
		return Possible
	}
	for _, least := range [...]Status{Refused, CalledFor, Possible, Planned} {
		if t == least || s == least {
			return least
		}
	}
	return s
}

// nounStatus returns the status of a move whose noun is in noun phrase k and starts at token
// trigger; s is its status if nothing says otherwise.
func (c statusReader) nounStatus(k, trigger int, s Status, depth int) Status {
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
	if h, ok := c.includer(p.Lo); ok && depth > 0 {
		return c.outerStatus(h, h.status, depth-1)
	}
	if q := c.listLeader(k); q >= 0 && depth > 0 {
		return c.nounStatus(q, c.Phrases[q].Hi, s, depth-1)
	}
	if before := c.Preposition(k); before >= 0 {
		if j := c.PhraseEnding(before); j >= 0 && c.Is(before, "of", "in") && depth > 0 {
			return c.nounStatus(j, c.Phrases[j].Hi, s, depth-1) // "a first step in the deployment"
		}
		return s
	}
	if v := c.predicateOf(k); v >= 0 {
		return c.subjectStatus(v, s)
	}
	if v := c.VerbEnding(p.Lo); v >= 0 && !c.Verbs[v].Negated && depth > 0 {
		return combined(c.verbStatus(v, s, depth-1), s) // "would welcome the return"
	}
	return s
}

// predicateOf returns the verb group behind noun phrase k that has it as its subject, -1 if
// there is none.
func (c statusReader) predicateOf(k int) int {
	v := c.VerbFrom(c.Phrases[k].Hi)
	if v+1 < len(c.Verbs) && c.Tag(c.Verbs[v].Lo-1) == grammar.Relative {
		v++ // "the withdrawal, which involves 300 men, will begin"
	}
	if v < len(c.Verbs) && c.Subject(v) == k {
		return v
	}
	return -1
}

// subjectStatus returns the status of a noun of moving that is the subject of verb group v: "the
// deployment will begin".
func (c statusReader) subjectStatus(v int, s Status) Status {
	switch t := c.modality(c.Verbs[v], Completed); {
	case t == Completed:
		return c.pastStatus(v, s)
	case c.Is(c.Verbs[v].Modal, "would"):
		return Possible
	default:
		return t
	}
}

// pastStatus returns what a verb in the past makes of its subject: "the withdrawal began", "was
// postponed", "is a condition".
func (c statusReader) pastStatus(v int, s Status) Status {
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
