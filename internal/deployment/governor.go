package deployment

import (
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A governor is a word or two that say how far the movement behind them has come: "plans to",
// "called for".
type governor struct {
	token.Run
	*governorEntry
}

// A governorEntry is an entry of the table "governors".
type governorEntry struct {
	status  Status
	neutral bool // the status is that of the governor's own clause
	noun    bool // a noun phrase or an -ing form may follow
	final   bool // outweighs what it governs: "granted a request to"
	negated bool // the negation of its verb is part of it: "not rule out"
	ownMove bool // its subject is who moves, although it refuses: "suspended the deployment"
}

func newGovernor(e lexicon.Entry) governorEntry {
	g := governorEntry{
		noun: grammar.NewFrame(e)&grammar.BeforeNoun != 0, final: e.Has("final"), negated: e.Has("whole"), ownMove: e.Has("own"),
	}
	if err := g.status.UnmarshalText([]byte(strings.ReplaceAll(e.Value("status"), " ", "_"))); err != nil {
		g.neutral = true
	}
	return g
}

// governorBefore returns the longest governor with that frame that ends at token i.
func (c *clause) governorBefore(i int, f grammar.Frame) (governor, bool) {
	r, e, ok := c.FrameBefore(i, f)
	if !ok {
		return governor{}, false
	}
	return governor{r, &c.governors.Values[e]}, true
}

// governorAt returns the longest governor of a noun that starts at token i: "called off".
func (c *clause) governorAt(i int) (found governor, ok bool) {
	c.governors.All(c.Tokens[:c.Hi], i, func(e, end int) {
		if g := &c.governors.Values[e]; g.noun && !g.neutral && end >= found.Hi {
			found, ok = governor{token.From(i, end), g}, true
		}
	})
	return found, ok
}

// governorWithin returns the first governor of a noun in the run.
func (c *clause) governorWithin(r token.Run) (found governor, ok bool) {
	for i := max(c.Lo, r.Lo); i < r.Hi && !ok; i++ {
		c.governors.All(c.Tokens[:r.Hi], i, func(e, end int) {
			if g := &c.governors.Values[e]; !ok && g.noun && !g.neutral {
				found, ok = governor{token.From(i, end), g}, true
			}
		})
	}
	return found, ok
}

// nounGovernor returns the governor of a noun phrase or -ing form at token i, also over a date:
// "rejected Thursday an appeal".
func (c *clause) nounGovernor(i int) (governor, bool) {
	if h, ok := c.governorBefore(i, grammar.BeforeNoun); ok {
		return h, true
	}
	j := c.SkipBack(i-1) + 1
	for k := c.PhraseEnding(j); k >= 0 && c.Phrases[k].Hi == j && c.Phrases[k].Time; k-- {
		j = c.Phrases[k].Lo
	}
	if j == i {
		return governor{}, false
	}
	return c.governorBefore(j, grammar.BeforeNoun)
}

// doerGovernor returns the governor of whoever is to do what the infinitive at token i says:
// "ordered the army to".
func (c *clause) doerGovernor(i int) (governor, bool) {
	const reach = 5 // phrases
	k := c.PhraseBefore(i)
	for n := 0; n < reach && k >= 0; k, n = k-1, n+1 {
		if h, ok := c.governorBefore(c.Phrases[k].Lo, grammar.BeforeDoer); ok {
			return h, true
		}
		if !c.Phrases[k].Time && c.Preposition(k) < 0 && c.Tag(c.Phrases[k].Lo-1) != grammar.Coordinator {
			break
		}
	}
	return governor{}, false
}

// bareGovernor returns the governor of a verb without "to" at token i: "let the inspectors return",
// "is helping deliver".
func (c *clause) bareGovernor(i int) (governor, bool) {
	if h, ok := c.doerGovernor(i); ok {
		return h, true
	}
	h, ok := c.governorBefore(i, grammar.BeforeTo)
	return h, ok && h.neutral
}

// includer returns the governor in the subject of a verb before token i that only says what the
// subject has in it: "the demands include the withdrawal of".
func (c *clause) includer(i int) (governor, bool) {
	v := c.VerbEnding(c.SkipBack(i-1) + 1)
	if v < 0 || !c.isA(c.Verbs[v].Verb, holdingWord) {
		return governor{}, false
	}
	k := c.Subject(v)
	if k < 0 {
		return governor{}, false
	}
	return c.governorWithin(c.Phrases[k].Run)
}

// infinitiveGovernor returns the governor of an infinitive at token i: right before it, before
// the doer, in a passive, or before the agent of a noun.
func (c *clause) infinitiveGovernor(i int) (governor, bool) {
	frames := grammar.BeforeTo
	if c.Tag(i-1) == grammar.Subordinator {
		frames |= grammar.BeforeNoun
		i-- // "decide when to pull out"
		if c.Tag(i-1) == grammar.Adverb {
			i--
		}
	}
	if h, ok := c.governorBefore(i, frames); ok {
		return h, true
	}
	if h, ok := c.doerGovernor(i); ok {
		return h, true
	}
	if v := c.VerbEnding(i); v >= 0 && c.Verbs[v].Passive() {
		if h, ok := c.governorBefore(i, grammar.BeforeDoer); ok {
			return h, true // "were told to withdraw"
		}
	}
	if k := c.PhraseEnding(i); k >= 0 && c.Is(c.Preposition(k), "by", "from") {
		return c.governorBefore(c.Preposition(k), grammar.BeforeTo) // "a call by the governor to send"
	}
	return governor{}, false
}

// thatGovernor returns the governor of the clause that token i stands in: "demanded that troops
// leave".
func (c *clause) thatGovernor(i int) (governor, bool) {
	const reach = 11 // tokens
	for j := i - 1; j >= max(c.Lo, i-reach); j-- {
		if c.Tag(j) == grammar.Subordinator && c.Is(j, "that") {
			if h, ok := c.governorBefore(j, grammar.BeforeThat); ok {
				return h, true
			}
			return c.deniedReport(j)
		}
		if h, ok := c.governorBefore(j, grammar.BeforeThat); ok {
			return h, true
		}
		if c.Tag(j) == grammar.Break {
			break
		}
	}
	return governor{}, false
}

// deniedReport returns the governor that denies the noun before the "that" at token i: "refuted
// rumours that it sent".
func (c *clause) deniedReport(i int) (governor, bool) {
	k := c.PhraseEnding(i)
	if k < 0 {
		return governor{}, false
	}
	h, ok := c.nounGovernor(c.Phrases[k].Lo)
	return h, ok && h.status == Refused
}

// causer returns who has something done that a bare participle says, as a noun phrase, and by
// what governor: "ordered troops sent and jets scrambled".
func (c *clause) causer(v int) (h governor, who int, ok bool) {
	const chain = 3 // verbs joined by "and"
	for w, n := v, 0; w >= 0 && n < chain; w, n = c.Conjoined(w), n+1 {
		g := c.Verbs[w]
		if g.Form != grammar.Past || !g.Bare() {
			break
		}
		k := c.PhraseEnding(g.Lo)
		if k < 0 {
			continue
		}
		if h, ok = c.governorBefore(c.Phrases[k].Lo, grammar.BeforeDoer); ok && c.verbOf(h.Run) >= 0 {
			return h, c.Subject(c.verbOf(h.Run)), true
		}
	}
	return governor{}, -1, false
}

// verbOf returns the verb group that the run of a governor is part of, -1 if there is none.
func (c *clause) verbOf(r token.Run) int {
	const reach = 2 // verbs
	v := c.VerbBefore(r.Hi)
	for n := 0; v >= 0 && n < reach; v, n = v-1, n+1 {
		if g := c.Verbs[v]; g.Lo < r.Hi && r.Lo < g.Hi {
			return v
		}
	}
	if v = c.VerbFrom(r.Hi); v < len(c.Verbs) && c.Verbs[v].Lo < r.Hi {
		return v
	}
	if v--; v >= 0 && c.Tag(c.Verbs[v].Verb) == grammar.Be && c.Verbs[v].Hi == c.SkipBack(r.Lo-1)+1 {
		return v // "is not ready to"
	}
	return -1
}

// phraseOf returns the noun phrase that token i stands in, -1 if there is none.
func (c *clause) phraseOf(i int) int {
	k := c.PhraseBefore(i + 1)
	if k < 0 || !c.Phrases[k].Has(i) {
		k++ // the phrase may go on behind the token
	}
	if k < len(c.Phrases) && c.Phrases[k].Has(i) {
		return k
	}
	return -1
}

// listLeader returns the noun phrase that leads the list of phrase k, "an end" of "demanded an end
// to the war and a withdrawal": its governor is that of the whole list. It is -1 if k is in no
// list or leads it.
func (c *clause) listLeader(k int) int {
	const reach = 4 // phrases
	p := c.Phrases[k]
	end := c.SkipBackList(p.Lo - 1)
	if end == p.Lo {
		return -1
	}
	for n, q := 0, c.PhraseEnding(end); n < reach && q >= 0; n++ {
		if _, ok := c.nounGovernor(c.Phrases[q].Lo); ok || c.Preposition(q) < 0 {
			return q
		}
		q = c.PhraseEnding(c.Preposition(q))
	}
	return -1
}
