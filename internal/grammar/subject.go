package grammar

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// The subject of a verb is the noun phrase to its left, once what stands between them is
// stepped over: "the brigade, which is based in Chad, [was moved]". An infinitive or a
// participle has the subject of the verb that governs it, or that verb's object: "asked
// Japan [to send]". A verb behind "and" shares the subject of the one before it.

// Subject returns the index of the noun phrase that is the subject of verb group v, -1 if
// it has none in the sentence. For "troops that were sent" it is that of "troops".
func (s *Sentence) Subject(v int) int {
	const governors = 6 // "agreed to help prepare to send": how many verbs are asked for theirs
	return subjectFinder{s, s.text}.of(v, governors)
}

// Conjoined returns the index of the verb group that shares its subject and its governor
// with group v: that of "stop" for the "pull" of "to stop the raid and pull his men out".
// It is -1 if there is none.
func (s *Sentence) Conjoined(v int) int {
	const reach = 4 // verb groups
	g := s.Verbs[v]
	i := s.SkipBack(g.Lo - 1)
	listed := s.Tag(i) == Comma && g.Form == Base && g.Bare() // "will train soldiers, send arms"
	if s.Tag(i) != Coordinator && !listed {
		return -1
	}
	for k := v - 1; k >= 0 && k >= v-reach; k-- {
		h := s.Verbs[k]
		if listed && (h.Form != Base || !h.Infinitive && h.Modal < 0) {
			continue
		}
		if g.parallel(h) {
			return k
		}
	}
	return -1
}

// parallel reports whether the group can go on with what an earlier group h started.
func (g VerbGroup) parallel(h VerbGroup) bool {
	if h.Form == g.Form {
		return true
	}
	active := g.Form == Past && !g.Be   // "is visiting Chad and met"
	complete := g.Finite() && !g.Bare() // "left and will return"
	return h.Finite() && (active || complete)
}

// IsAccusationOf reports whether token i is the "of" of "accused them of sending".
func (s *Sentence) IsAccusationOf(i int) bool {
	return s.Tag(i) == Of && s.isA(s.lastVerb(i), accusingWord)
}

// A subjectFinder finds the subjects of the verbs of a sentence.
type subjectFinder struct {
	*Sentence
	*text.Text
}

// of returns the subject of verb group v as [Sentence.Subject] does. depth is how many verbs
// may be asked for their subject, this one included.
func (f subjectFinder) of(v, depth int) int {
	if depth == 0 {
		return -1
	}
	g := f.Verbs[v]
	if k := f.Conjoined(v); k >= 0 {
		return f.of(k, depth-1)
	}
	if participle := g.Form == Ing && !g.Be && g.Modal < 0; g.Infinitive || participle {
		return f.implied(v, depth-1)
	}
	return f.before(g.Lo)
}

// before returns the subject of the verb group that starts at token i: it steps to the left
// over what stands between a subject and its verb.
func (f subjectFinder) before(i int) int {
	const reach = 24 // steps
	for n := 0; n < reach && i > f.Lo; n++ {
		next := f.pastInsert(i)
		if next == i {
			next = f.pastAttachment(i)
		}
		if next == i {
			return f.PhraseEnding(i)
		}
		i = next
	}
	return -1
}

// pastInsert steps over a word or an aside to the left of token i that stands between a
// subject and its verb: an adverb, a relative pronoun, an apposition. It returns i if there
// is none.
func (f subjectFinder) pastInsert(i int) int {
	switch f.Tag(i - 1) {
	case Adverb, Relative, Quote, Not:
		return i - 1
	case Preposition:
		if f.Is(i-1, "aboard") {
			return i - 1
		}
	case Adjective:
		if f.followsNoun(i - 1) {
			return i - 1
		}
	case Comma:
		if open := f.openOf(i - 1); open < i-1 && f.Tag(i) != Relative {
			return open
		}
		return i - 1
	case Break:
		if f.Kind(i-1) != token.Dash {
			break
		}
		if f.Tag(i) == Relative {
			return i - 1
		}
		if open := f.openOf(i - 1); open < i-1 {
			return open
		}
	}
	return i
}

// openOf returns the comma or dash that opens the aside that the same mark at token i closes; it
// is i if there is none.
func (f subjectFinder) openOf(i int) int {
	const longest = 40 // tokens between the two
	for open := i - 1; open > f.Lo && open > i-longest; open-- {
		if f.Tag(open) == f.Tag(i) && f.Kind(open) == f.Kind(i) {
			return open
		}
	}
	return i
}

// pastAttachment steps over what hangs on the subject to the left of token i: a phrase
// behind a preposition, a participle with its object. It returns i if there is none.
func (f subjectFinder) pastAttachment(i int) int {
	k := f.PhraseEnding(i)
	if k < 0 {
		if v := f.VerbEnding(i); v >= 0 && f.mayBeParticiple(f.Verbs[v]) {
			return f.Verbs[v].Lo // "a squadron based in Alaska"
		}
		return i
	}
	p := f.Phrases[k]
	before := f.SkipBack(p.Lo - 1)
	for f.Tag(before) == Preposition && f.Tag(before-1) == Preposition {
		before-- // "officers from across the region"
	}
	switch {
	case p.Time && !f.Tagged(p.Lo-1, Preposition):
		return p.Lo
	case p.Time, f.Tagged(before, Preposition, Of, To) && f.Class(before)&text.Subordinator == 0:
		return before
	case f.relativeBefore(p.Lo) >= 0:
		return f.relativeBefore(p.Lo) // "soldiers who guarded the airport left"
	case f.attachedParticiple(before):
		lo := f.Verbs[f.VerbBefore(p.Lo)].Lo // "planes carrying rescuers landed"
		if f.Tagged(lo-1, Preposition, Of) {
			lo--
		}
		return lo
	case f.Tag(before) == Coordinator:
		if open := f.attachedList(k); open < p.Lo {
			return open // "trucks carrying food and medicine"
		}
	}
	return i
}

// mayBeParticiple reports whether a verb group is a verb alone that has the form of a
// participle: "based", "carrying". The past tense looks the same.
func (f subjectFinder) mayBeParticiple(g VerbGroup) bool {
	return g.Bare() && (g.Form == Past || g.Form == Ing)
}

// attachedList returns the start of what hangs on a noun and ends in a list of which phrase
// k is the last: "with tanks and guns", "carrying food and tents". It is the start of
// phrase k if there is none.
func (f subjectFinder) attachedList(k int) int {
	const longest = 6 // phrases
	start := f.Phrases[k].Lo
	for n := 0; n < longest && k > 0; n++ {
		i := f.Phrases[k].Lo - 1
		if f.Is(i, "with", "of") {
			return i
		}
		if f.attachedParticiple(i) {
			return f.Verbs[f.VerbBefore(i+1)].Lo
		}
		before := f.SkipBackList(i)
		if before == i+1 || f.Phrases[k-1].Hi != before {
			break
		}
		k--
	}
	return start
}

// relativeBefore returns the token of the relative pronoun whose verb has the noun phrase at
// token i as its object, -1 if there is none.
func (f subjectFinder) relativeBefore(i int) int {
	v := f.VerbEnding(i)
	if v < 0 {
		return -1
	}
	if j := f.SkipBack(f.Verbs[v].Lo - 1); f.Tag(j) == Relative {
		return j
	}
	return -1
}

// attachedParticiple reports whether token i is an -ing form that hangs on a noun phrase,
// "planes carrying", or on a preposition, "capable of carrying".
func (f subjectFinder) attachedParticiple(i int) bool {
	v := f.VerbEnding(i + 1)
	if v < 0 || f.Verbs[v].Form != Ing || f.Verbs[v].Be {
		return false
	}
	lo := f.Verbs[v].Lo
	return f.Tagged(lo-1, Preposition, Of) || f.PhraseEnding(lo) >= 0
}

// implied returns the subject of an infinitive or a participle: a noun phrase right before
// it, else that of the verb that governs it.
func (f subjectFinder) implied(v, depth int) int {
	g := f.Verbs[v]
	if g.Form == Ing {
		if k := f.beforeParticiple(g.Lo); k >= 0 {
			return k
		}
	}
	if g.Infinitive {
		lo := g.Lo
		for f.Tag(lo-1) == Not {
			lo-- // "urged Chad not to send"
		}
		if k := f.beforeInfinitive(lo); k >= 0 {
			return k
		}
	}
	return f.ofGovernor(f.VerbBefore(g.Lo), depth)
}

// beforeParticiple returns the noun phrase that an -ing form at token i hangs on, -1 if
// there is none: "troops fighting", "kept them from leaving".
func (f subjectFinder) beforeParticiple(i int) int {
	if f.Is(i-1, "from") || f.IsAccusationOf(i-1) {
		i--
	}
	k := f.PhraseEnding(f.SkipBack(i-1) + 1)
	if k < 0 || f.Phrases[k].Time {
		return -1
	}
	whole := f.Counting(k)
	last := f.Phrases[whole].Hi - 1
	if whole != k && (f.Class(last)&text.Group != 0 || f.Tag(last) == Quantity) {
		return whole // "columns of trucks rushing to", not "reports of trucks rushing to"
	}
	return k
}

// beforeInfinitive returns the noun phrase before the infinitive at token i that is to do
// the action, -1 if there is none: "asked Japan to send".
func (f subjectFinder) beforeInfinitive(i int) int {
	k := f.beforeTime(i)
	if k < 0 {
		return -1
	}
	if f.VerbBefore(i) < 0 && f.Phrases[k].Lo == f.Lo {
		return k // a headline: "Japan to send minesweepers"
	}
	if _, _, noun := f.FrameBefore(i, BeforeTo); !noun && f.Is(f.Preposition(k), "for") {
		return k // "for America to withdraw", not "for permission to"
	}
	const chain = 4 // "ordered the commander of the forces in the north to withdraw"
	for n := 0; ; n++ {
		if _, _, ok := f.FrameBefore(f.Phrases[k].Lo, BeforeDoer); ok {
			return k
		}
		if n == chain || k == 0 || f.Preposition(k) < 0 || f.Phrases[k-1].Hi != f.Preposition(k) {
			return -1
		}
		k--
	}
}

// beforeTime returns the noun phrase that ends right before token i, -1 if there is none.
// Times between them are left out: "gave the troops until May to leave".
func (f subjectFinder) beforeTime(i int) int {
	const times = 2
	k := f.PhraseEnding(i)
	for n := 0; n < times && k >= 0 && f.Phrases[k].Time; n++ {
		i = f.Phrases[k].Lo
		if f.Is(i-1, "until", "till", "by") {
			i--
		}
		k = f.PhraseEnding(i)
	}
	return k
}

// ofGovernor returns the subject of the verb that governs what stands behind verb group w,
// which is that group or one before it; -1 if there is none.
func (f subjectFinder) ofGovernor(w, depth int) int {
	const reach = 5 // verb groups
	for n := 0; w >= 0 && n < reach; w, n = w-1, n+1 {
		g := f.Verbs[w]
		if !g.Finite() && !g.Infinitive || f.isReduced(w) {
			continue
		}
		return f.of(w, depth)
	}
	return -1
}

// isReduced reports whether verb group v, which has the form of a past tense, is a
// participle behind its noun, because its clause has another verb: "troops based in Alaska
// have left".
func (f subjectFinder) isReduced(v int) bool {
	g := f.Verbs[v]
	if g.Infinitive || g.Form != Past || !g.Bare() {
		return false
	}
	hasPredicate := v+1 < len(f.Verbs) && f.Verbs[v+1].Finite()
	return hasPredicate && f.PhraseEnding(g.Lo) >= 0 && f.Tagged(g.Hi, Preposition, To)
}
