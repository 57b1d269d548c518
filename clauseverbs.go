package newsmodel

import "sort"

// A verbGroup is a verb with its auxiliaries: "has not been sending".
type verbGroup struct {
	run
	verb       int // index of the verb itself
	modal      int // index of the modal, -1 if there is none
	infinitive bool
	be, have   bool
	present    bool // "is", "has", "does"; of the auxiliary
	negated    bool
	form       inflection
}

// An inflection is the form of the verb itself.
type inflection uint8

const (
	formBase inflection = iota
	formThird
	formPast // past or participle
	formIng
)

// passive reports whether the subject is what is moved: "was sent".
func (g verbGroup) passive() bool { return g.be && g.form == formPast }

// finite reports whether the group has a tense of its own.
func (g verbGroup) finite() bool {
	return !g.infinitive && (g.be || g.have || g.modal >= 0 || g.form == formPast || g.form == formThird || g.form == formBase)
}

// findVerbs finds the verb groups of the clause.
func (c *clause) findVerbs() {
	c.verbs = c.verbs[:0]
	for i := c.lo; i < c.hi; {
		g, ok := c.verbAt(i)
		if !ok {
			i++
			continue
		}
		c.verbs = append(c.verbs, g)
		i = g.hi
	}
}

// verbAt reads the verb group that starts at token i.
func (c *clause) verbAt(i int) (g verbGroup, ok bool) {
	g = verbGroup{run: run{i, i}, modal: -1}
	for j := i; j < c.hi && j < i+12; j++ {
		switch c.tag(j) {
		case tagTo:
			verb := c.skip(j+1, tagAdverb, tagNot)
			if j > i || !c.tagged(verb, tagVerb, tagBe, tagHave, tagDo) || c.isIng(verb) {
				return c.copula(g, j)
			}
			g.infinitive = true
		case tagModal:
			g.modal = j
		case tagBe:
			g.be = true
			g.present = g.present || c.is(j, "is", "are", "am", "isn't", "aren't", "'s", "'re", "'m")
		case tagHave:
			g.have = true
			g.present = g.present || c.is(j, "has", "have", "hasn't", "haven't", "'ve")
		case tagDo:
			g.present = g.present || c.is(j, "do", "does", "don't", "doesn't")
		case tagNot:
			g.negated = true
		case tagAdverb:
			if j == i {
				return g, false
			}
			continue
		case tagVerb:
			g.verb, g.hi = j, j+1
			g.form = c.formOf(j, g)
			g.negated = g.negated || c.contracted(run{i, j})
			return g, true
		default:
			return c.copula(g, j)
		}
		g.hi = j + 1
	}
	return c.copula(g, g.hi)
}

// copula ends a group of auxiliaries without a verb behind them.
func (c *clause) copula(g verbGroup, end int) (verbGroup, bool) {
	for k := g.hi - 1; k >= g.lo; k-- {
		if c.tagged(k, tagBe, tagHave, tagDo) {
			g.verb = k
			g.be, g.have = false, false
			g.form = formThird
			if c.is(k, "was", "were", "had", "did") {
				g.form = formPast
			}
			g.negated = g.negated || c.contracted(g.run)
			return g, true
		}
	}
	return g, false
}

// contracted reports whether an auxiliary of the run ends in "n't".
func (c *clause) contracted(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if c.class(i)&negationWord != 0 {
			return true
		}
	}
	return false
}

// formOf returns the form of the verb at token i, which may be the end of a
// group.
func (c *clause) formOf(i int, g verbGroup) inflection {
	may := c.class(i)
	switch {
	case c.isIng(i):
		return formIng
	case may&pastWord != 0 && (g.be || g.have):
		return formPast
	case may&baseWord != 0 && (g.infinitive || g.modal >= 0 || g.present && !g.be && !g.have):
		return formBase
	case may&pastWord != 0 || may&(thirdWord|baseWord) == 0 && c.endsIn(i, "ed"):
		return formPast
	case may&thirdWord != 0:
		return formThird
	case c.endsIn(i, "ed") && !g.infinitive:
		return formPast
	}
	return formBase
}

// skip returns the index of the first token from i on that has none of the
// classes.
func (c *clause) skip(i int, tags ...tag) int {
	for c.contains(i) && c.tagged(i, tags...) {
		i++
	}
	return i
}

// verbBefore returns the index of the last verb group that ends at or before
// token i, -1 if there is none.
func (c *clause) verbBefore(i int) int {
	return sort.Search(len(c.verbs), func(v int) bool { return c.verbs[v].hi > i }) - 1
}

// conjoined returns the index of the verb group that shares its subject and
// its governor with group v: "to stop the raid and pull his men out". It is -1
// if there is none.
func (c *clause) conjoined(v int) int {
	g := c.verbs[v]
	i := g.lo - 1
	for c.tagged(i, tagAdverb) {
		i--
	}
	listed := c.tag(i) == tagComma && g.form == formBase && g.lo == g.verb // "will train soldiers, send arms"
	if c.tag(i) != tagCoordinator && !listed {
		return -1
	}
	for k, n := v-1, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		h := c.verbs[k]
		if listed && (h.form != formBase || !h.infinitive && h.modal < 0) {
			continue
		}
		if h.form == g.form || g.form == formPast && h.finite() && !g.be || g.finite() && h.finite() && g.lo != g.verb {
			return k
		}
	}
	return -1
}

// subject returns the index of the noun phrase that is the subject of verb
// group v, -1 if it has none in the sentence. For "troops that were sent" it is
// "troops".
func (c *clause) subject(v int) int { return c.subjectOf(v, 6) }

func (c *clause) subjectOf(v, depth int) int {
	if depth == 0 {
		return -1
	}
	g := c.verbs[v]
	if k := c.conjoined(v); k >= 0 {
		return c.subjectOf(k, depth-1)
	}
	if g.infinitive || g.form == formIng && !g.be && g.modal < 0 {
		return c.implied(v, depth-1)
	}
	return c.subjectBefore(g.lo)
}

// subjectBefore walks to the left from token i, which is the start of a verb
// group, over what stands between a subject and its verb.
func (c *clause) subjectBefore(i int) int {
	for n := 0; n < 24 && i > c.lo; n++ {
		next := c.pastInsert(i)
		if next == i {
			next = c.pastAttachment(i)
		}
		if next == i {
			if k := c.phraseBefore(i); k >= 0 && c.phrases[k].hi == i {
				return k
			}
			return -1
		}
		i = next
	}
	return -1
}

// pastInsert steps over a word or an aside to the left of token i that stands
// between a subject and its verb: an adverb, a relative pronoun, an apposition.
func (c *clause) pastInsert(i int) int {
	switch c.tag(i - 1) {
	case tagAdverb, tagRelative, tagQuote, tagNot:
		return i - 1
	case tagPreposition:
		if c.is(i-1, "aboard") {
			return i - 1
		}
	case tagAdjective:
		if c.trails(i - 1) {
			return i - 1
		}
	case tagComma:
		const aside = 40 // tokens between two commas
		open := i - 2
		for open > c.lo && open > i-aside && c.tag(open) != tagComma {
			open--
		}
		if c.tag(open) == tagComma && c.tag(i) != tagRelative {
			return open
		}
		return i - 1
	}
	return i
}

// pastAttachment steps over what hangs on the subject to the left of token i: a
// phrase behind a preposition, a participle with its object.
func (c *clause) pastAttachment(i int) int {
	k := c.phraseBefore(i)
	if k < 0 || c.phrases[k].hi != i {
		w := c.verbBefore(i)
		if w >= 0 && c.verbs[w].hi == i && c.verbs[w].lo == c.verbs[w].verb && (c.verbs[w].form == formPast || c.verbs[w].form == formIng) {
			return c.verbs[w].lo // "a squadron based in Alaska"
		}
		return i
	}
	p := c.phrases[k]
	before := c.skipBack(p.lo - 1)
	for c.tag(before) == tagPreposition && c.tag(before-1) == tagPreposition {
		before-- // "officers from across the region"
	}
	switch {
	case p.time && !c.tagged(p.lo-1, tagPreposition):
		return p.lo
	case p.time, c.tagged(before, tagPreposition, tagOf, tagTo) && c.class(before)&subordinatorWord == 0:
		return before
	case c.relativeVerb(p.lo) >= 0:
		return c.relativeVerb(p.lo) // "soldiers who guarded the airport left"
	case c.gerundAt(before):
		lo := c.verbs[c.verbBefore(p.lo)].lo // "planes carrying rescuers landed"
		if c.tagged(lo-1, tagPreposition, tagOf) {
			lo--
		}
		return lo
	case c.tag(before) == tagCoordinator:
		if open := c.attachedList(k); open < p.lo {
			return open // "trucks carrying food and medicine"
		}
	}
	return i
}

// attachedList returns the start of what hangs on a noun and ends in a list of
// which phrase k is the last: "with tanks and guns", "carrying food and tents".
// It is the start of phrase k if that is none.
func (c *clause) attachedList(k int) int {
	start := c.phrases[k].lo
	for n := 0; n < 6 && k > 0; n++ {
		i := c.phrases[k].lo - 1
		if c.is(i, "with", "of") {
			return i
		}
		if c.gerundAt(i) {
			return c.verbs[c.verbBefore(i+1)].lo
		}
		before := c.skipBackList(i)
		if before == i+1 || c.phrases[k-1].hi != before {
			break
		}
		k--
	}
	return start
}

// relativeVerb returns the token of the relative pronoun whose verb has the noun
// phrase at token i as its object, -1 if there is none.
func (c *clause) relativeVerb(i int) int {
	v := c.verbBefore(i)
	if v < 0 || c.verbs[v].hi != i {
		return -1
	}
	if j := c.skipBack(c.verbs[v].lo - 1); c.tag(j) == tagRelative {
		return j
	}
	return -1
}

// gerundAt reports whether token i is an -ing form behind a noun phrase, or
// behind a preposition: "capable of carrying".
func (c *clause) gerundAt(i int) bool {
	v := c.verbBefore(i + 1)
	if v < 0 || c.verbs[v].hi != i+1 || c.verbs[v].form != formIng || c.verbs[v].be {
		return false
	}
	if c.tagged(c.verbs[v].lo-1, tagPreposition, tagOf) {
		return true
	}
	k := c.phraseBefore(c.verbs[v].lo)
	return k >= 0 && c.phrases[k].hi == c.verbs[v].lo
}

// skipBack steps over adverbs to the left of token i.
func (c *clause) skipBack(i int) int {
	for c.tag(i) == tagAdverb {
		i--
	}
	return i
}

// implied returns the subject of an infinitive or a participle, which is that
// of the verb that governs it, or that verb's object: "asked Japan to send".
func (c *clause) implied(v, depth int) int {
	g := c.verbs[v]
	w := c.verbBefore(g.lo)
	if g.form == formIng {
		i := g.lo
		if c.is(i-1, "from") || c.accused(i-1) {
			i-- // "kept them from leaving", "accused them of sending"
		}
		if k := c.phraseBefore(i); k >= 0 && c.phrases[k].hi == c.skipBack(i-1)+1 && !c.phrases[k].time {
			if whole := c.counting(k); whole != k {
				if last := c.phrases[whole].hi - 1; c.class(last)&groupWord != 0 || c.tag(last) == tagQuantity {
					return whole // "columns of trucks rushing to", not "reports of trucks rushing to"
				}
			}
			return k
		}
	}
	k, end := c.phraseBefore(g.lo), g.lo
	for n := 0; n < 2 && k >= 0 && c.phrases[k].hi == end && c.phrases[k].time; n++ {
		end = c.phrases[k].lo // "gave the troops until May to leave"
		if c.is(end-1, "until", "till", "by") {
			end--
		}
		k = c.phraseBefore(end)
	}
	if g.infinitive && k >= 0 && c.phrases[k].hi == end {
		if w < 0 && c.phrases[k].lo == c.lo {
			return k // a headline: "Japan to send minesweepers"
		}
		if _, _, noun := c.framedBefore(g.lo, beforeTo); !noun && c.is(c.preposition(k), "for") {
			return k // "for America to withdraw", not "for permission to"
		}
		if _, _, ok := c.framedBefore(c.phrases[k].lo, beforeDoer); ok {
			return k
		}
		first := k
		for n := 0; n < 4 && first > 0 && c.preposition(first) >= 0 && c.phrases[first-1].hi == c.preposition(first); n++ {
			first--
			if _, _, ok := c.framedBefore(c.phrases[first].lo, beforeDoer); ok {
				return first
			}
		}
	}
	for n := 0; w >= 0 && n < 5; w, n = w-1, n+1 {
		if h := c.verbs[w]; h.finite() || h.infinitive {
			if h.finite() && h.form == formPast && h.lo == h.verb && c.reduced(w) {
				continue
			}
			return c.subjectOf(w, depth)
		}
	}
	return -1
}

// counting returns the noun phrase that phrase k hangs on by "of": the columns
// of "columns of trucks".
func (c *clause) counting(k int) int {
	for n := 0; n < 4 && k > 0 && c.tag(c.phrases[k].lo-1) == tagOf && c.phrases[k-1].hi == c.phrases[k].lo-1; n++ {
		k--
	}
	return k
}

// accused reports whether token i is the "of" of "accused them of sending".
func (c *clause) accused(i int) bool {
	return c.tag(i) == tagOf && c.is(c.lastVerb(i), "accused", "accuses", "accuse", "accusing", "suspected", "convicted")
}

// reduced reports whether verb group v is a participle behind its noun, as in
// "troops based in Alaska", because its clause has a verb of its own.
func (c *clause) reduced(v int) bool {
	g := c.verbs[v]
	k := c.phraseBefore(g.lo)
	return k >= 0 && c.phrases[k].hi == g.lo && c.tagged(g.hi, tagPreposition, tagTo) && v+1 < len(c.verbs) && c.verbs[v+1].finite()
}

// lastVerb returns the token of the last verb before token i, -1 if there is
// none.
func (c *clause) lastVerb(i int) int {
	if v := c.verbBefore(i); v >= 0 {
		return c.verbs[v].verb
	}
	return -1
}

// skipBackList steps over what joins the members of a list to the left of token i, and
// returns the index behind the member before.
func (c *clause) skipBackList(i int) int {
	for c.tagged(i, tagCoordinator, tagComma) || c.joins(i) {
		i--
	}
	return i + 1
}

// joins reports whether token i belongs to "as well as", "along with",
// "together with".
func (c *clause) joins(i int) bool {
	return c.tag(i) == tagPreposition && (c.is(i, "well", "along", "together") || c.is(i, "as") && (c.is(i+1, "well") || c.is(i-1, "well")) ||
		c.is(i, "with") && c.is(i-1, "along", "together"))
}
