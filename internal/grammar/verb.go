package grammar

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A VerbGroup is a verb with its auxiliaries: "has not been sending".
type VerbGroup struct {
	token.Run
	Verb       int // index of the verb itself
	Modal      int // index of the modal, -1 if there is none
	Infinitive bool
	Be, Have   bool
	Present    bool // "is", "has", "does"; of the auxiliary
	Negated    bool
	Form       Form
}

// An Form is the form of the verb itself.
type Form uint8

const (
	Base Form = iota
	Third
	Past // past or participle
	Ing
)

// Passive reports whether the subject is what is moved: "was sent".
func (g VerbGroup) Passive() bool { return g.Be && g.Form == Past }

// Finite reports whether the group has a tense of its own.
func (g VerbGroup) Finite() bool {
	return !g.Infinitive && (g.Be || g.Have || g.Modal >= 0 || g.Form == Past || g.Form == Third || g.Form == Base)
}

// findVerbs finds the verb groups of the clause.
func (s *Sentence) findVerbs() {
	s.Verbs = s.Verbs[:0]
	for i := s.Lo; i < s.Hi; {
		g, ok := s.readVerb(i)
		if !ok {
			i++
			continue
		}
		s.Verbs = append(s.Verbs, g)
		i = g.Hi
	}
}

// readVerb reads the verb group that starts at token i.
func (s *Sentence) readVerb(i int) (g VerbGroup, ok bool) {
	g = VerbGroup{Run: token.From(i, i), Modal: -1}
	for j := i; j < s.Hi && j < i+12; j++ {
		switch s.Tag(j) {
		case To:
			verb := s.Skip(j+1, Adverb, Not)
			if j > i || !s.Tagged(verb, Verb, Be, Have, Do) || s.IsIng(verb) {
				return s.copula(g, j)
			}
			g.Infinitive = true
		case Modal:
			g.Modal = j
		case Be:
			g.Be = true
			g.Present = g.Present || s.Is(j, "is", "are", "am", "isn't", "aren't", "'s", "'re", "'m")
		case Have:
			g.Have = true
			g.Present = g.Present || s.Is(j, "has", "have", "hasn't", "haven't", "'ve")
		case Do:
			g.Present = g.Present || s.Is(j, "do", "does", "don't", "doesn't")
		case Not:
			g.Negated = true
		case Adverb:
			if j == i {
				return g, false
			}
			continue
		case Verb:
			g.Verb, g.Hi = j, j+1
			g.Form = s.formOf(j, g)
			g.Negated = g.Negated || s.contracted(token.From(i, j))
			return g, true
		default:
			return s.copula(g, j)
		}
		g.Hi = j + 1
	}
	return s.copula(g, g.Hi)
}

// copula ends a group of auxiliaries without a verb behind them.
func (s *Sentence) copula(g VerbGroup, end int) (VerbGroup, bool) {
	for k := g.Hi - 1; k >= g.Lo; k-- {
		if s.Tagged(k, Be, Have, Do) {
			g.Verb = k
			g.Be, g.Have = false, false
			g.Form = Third
			if s.Is(k, "was", "were", "had", "did") {
				g.Form = Past
			}
			g.Negated = g.Negated || s.contracted(g.Run)
			return g, true
		}
	}
	return g, false
}

// contracted reports whether an auxiliary of the run ends in "n't".
func (s *Sentence) contracted(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if s.Class(i)&text.Negation != 0 {
			return true
		}
	}
	return false
}

// formOf returns the form of the verb at token i, which may be the end of a
// group.
func (s *Sentence) formOf(i int, g VerbGroup) Form {
	may := s.Class(i)
	switch {
	case s.IsIng(i):
		return Ing
	case may&text.Past != 0 && (g.Be || g.Have):
		return Past
	case may&text.Base != 0 && (g.Infinitive || g.Modal >= 0 || g.Present && !g.Be && !g.Have):
		return Base
	case may&text.Past != 0 || may&(text.Third|text.Base) == 0 && s.EndsIn(i, "ed"):
		return Past
	case may&text.Third != 0:
		return Third
	case s.EndsIn(i, "ed") && !g.Infinitive:
		return Past
	}
	return Base
}

// Skip returns the index of the first token from i on that has none of the
// classes.
func (s *Sentence) Skip(i int, tags ...Tag) int {
	for s.Has(i) && s.Tagged(i, tags...) {
		i++
	}
	return i
}

// VerbBefore returns the index of the last verb group that ends at or before
// token i, -1 if there is none.
func (s *Sentence) VerbBefore(i int) int {
	return sort.Search(len(s.Verbs), func(v int) bool { return s.Verbs[v].Hi > i }) - 1
}

// Conjoined returns the index of the verb group that shares its subject and
// its governor with group v: "to stop the raid and pull his men out". It is -1
// if there is none.
func (s *Sentence) Conjoined(v int) int {
	g := s.Verbs[v]
	i := g.Lo - 1
	for s.Tagged(i, Adverb) {
		i--
	}
	listed := s.Tag(i) == Comma && g.Form == Base && g.Lo == g.Verb // "will train soldiers, send arms"
	if s.Tag(i) != Coordinator && !listed {
		return -1
	}
	for k, n := v-1, 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		h := s.Verbs[k]
		if listed && (h.Form != Base || !h.Infinitive && h.Modal < 0) {
			continue
		}
		if h.Form == g.Form || g.Form == Past && h.Finite() && !g.Be || g.Finite() && h.Finite() && g.Lo != g.Verb {
			return k
		}
	}
	return -1
}

// Subject returns the index of the noun phrase that is the subject of verb
// group v, -1 if it has none in the sentence. For "troops that were sent" it is
// "troops".
func (s *Sentence) Subject(v int) int { return s.subjectOf(v, 6) }

func (s *Sentence) subjectOf(v, depth int) int {
	if depth == 0 {
		return -1
	}
	g := s.Verbs[v]
	if k := s.Conjoined(v); k >= 0 {
		return s.subjectOf(k, depth-1)
	}
	if g.Infinitive || g.Form == Ing && !g.Be && g.Modal < 0 {
		return s.implied(v, depth-1)
	}
	return s.subjectBefore(g.Lo)
}

// subjectBefore walks to the left from token i, which is the start of a verb
// group, over what stands between a subject and its verb.
func (s *Sentence) subjectBefore(i int) int {
	for n := 0; n < 24 && i > s.Lo; n++ {
		next := s.pastInsert(i)
		if next == i {
			next = s.pastAttachment(i)
		}
		if next == i {
			if k := s.PhraseBefore(i); k >= 0 && s.Phrases[k].Hi == i {
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
func (s *Sentence) pastInsert(i int) int {
	switch s.Tag(i - 1) {
	case Adverb, Relative, Quote, Not:
		return i - 1
	case Preposition:
		if s.Is(i-1, "aboard") {
			return i - 1
		}
	case Adjective:
		if s.trails(i - 1) {
			return i - 1
		}
	case Comma:
		const aside = 40 // tokens between two commas
		open := i - 2
		for open > s.Lo && open > i-aside && s.Tag(open) != Comma {
			open--
		}
		if s.Tag(open) == Comma && s.Tag(i) != Relative {
			return open
		}
		return i - 1
	}
	return i
}

// pastAttachment steps over what hangs on the subject to the left of token i: a
// phrase behind a preposition, a participle with its object.
func (s *Sentence) pastAttachment(i int) int {
	k := s.PhraseBefore(i)
	if k < 0 || s.Phrases[k].Hi != i {
		w := s.VerbBefore(i)
		if w >= 0 && s.Verbs[w].Hi == i && s.Verbs[w].Lo == s.Verbs[w].Verb && (s.Verbs[w].Form == Past || s.Verbs[w].Form == Ing) {
			return s.Verbs[w].Lo // "a squadron based in Alaska"
		}
		return i
	}
	p := s.Phrases[k]
	before := s.SkipBack(p.Lo - 1)
	for s.Tag(before) == Preposition && s.Tag(before-1) == Preposition {
		before-- // "officers from across the region"
	}
	switch {
	case p.Time && !s.Tagged(p.Lo-1, Preposition):
		return p.Lo
	case p.Time, s.Tagged(before, Preposition, Of, To) && s.Class(before)&text.Subordinator == 0:
		return before
	case s.relativeVerb(p.Lo) >= 0:
		return s.relativeVerb(p.Lo) // "soldiers who guarded the airport left"
	case s.gerundAt(before):
		lo := s.Verbs[s.VerbBefore(p.Lo)].Lo // "planes carrying rescuers landed"
		if s.Tagged(lo-1, Preposition, Of) {
			lo--
		}
		return lo
	case s.Tag(before) == Coordinator:
		if open := s.attachedList(k); open < p.Lo {
			return open // "trucks carrying food and medicine"
		}
	}
	return i
}

// attachedList returns the start of what hangs on a noun and ends in a list of
// which phrase k is the last: "with tanks and guns", "carrying food and tents".
// It is the start of phrase k if that is none.
func (s *Sentence) attachedList(k int) int {
	start := s.Phrases[k].Lo
	for n := 0; n < 6 && k > 0; n++ {
		i := s.Phrases[k].Lo - 1
		if s.Is(i, "with", "of") {
			return i
		}
		if s.gerundAt(i) {
			return s.Verbs[s.VerbBefore(i+1)].Lo
		}
		before := s.SkipBackList(i)
		if before == i+1 || s.Phrases[k-1].Hi != before {
			break
		}
		k--
	}
	return start
}

// relativeVerb returns the token of the relative pronoun whose verb has the noun
// phrase at token i as its object, -1 if there is none.
func (s *Sentence) relativeVerb(i int) int {
	v := s.VerbBefore(i)
	if v < 0 || s.Verbs[v].Hi != i {
		return -1
	}
	if j := s.SkipBack(s.Verbs[v].Lo - 1); s.Tag(j) == Relative {
		return j
	}
	return -1
}

// gerundAt reports whether token i is an -ing form behind a noun phrase, or
// behind a preposition: "capable of carrying".
func (s *Sentence) gerundAt(i int) bool {
	v := s.VerbBefore(i + 1)
	if v < 0 || s.Verbs[v].Hi != i+1 || s.Verbs[v].Form != Ing || s.Verbs[v].Be {
		return false
	}
	if s.Tagged(s.Verbs[v].Lo-1, Preposition, Of) {
		return true
	}
	k := s.PhraseBefore(s.Verbs[v].Lo)
	return k >= 0 && s.Phrases[k].Hi == s.Verbs[v].Lo
}

// SkipBack steps over adverbs to the left of token i.
func (s *Sentence) SkipBack(i int) int {
	for s.Tag(i) == Adverb {
		i--
	}
	return i
}

// implied returns the subject of an infinitive or a participle, which is that
// of the verb that governs it, or that verb's object: "asked Japan to send".
func (s *Sentence) implied(v, depth int) int {
	g := s.Verbs[v]
	w := s.VerbBefore(g.Lo)
	if g.Form == Ing {
		i := g.Lo
		if s.Is(i-1, "from") || s.Accused(i-1) {
			i-- // "kept them from leaving", "accused them of sending"
		}
		if k := s.PhraseBefore(i); k >= 0 && s.Phrases[k].Hi == s.SkipBack(i-1)+1 && !s.Phrases[k].Time {
			if whole := s.Counting(k); whole != k {
				if last := s.Phrases[whole].Hi - 1; s.Class(last)&text.Group != 0 || s.Tag(last) == Quantity {
					return whole // "columns of trucks rushing to", not "reports of trucks rushing to"
				}
			}
			return k
		}
	}
	k, end := s.PhraseBefore(g.Lo), g.Lo
	for n := 0; n < 2 && k >= 0 && s.Phrases[k].Hi == end && s.Phrases[k].Time; n++ {
		end = s.Phrases[k].Lo // "gave the troops until May to leave"
		if s.Is(end-1, "until", "till", "by") {
			end--
		}
		k = s.PhraseBefore(end)
	}
	if g.Infinitive && k >= 0 && s.Phrases[k].Hi == end {
		if w < 0 && s.Phrases[k].Lo == s.Lo {
			return k // a headline: "Japan to send minesweepers"
		}
		if _, _, noun := s.FrameBefore(g.Lo, BeforeTo); !noun && s.Is(s.Preposition(k), "for") {
			return k // "for America to withdraw", not "for permission to"
		}
		if _, _, ok := s.FrameBefore(s.Phrases[k].Lo, BeforeDoer); ok {
			return k
		}
		first := k
		for n := 0; n < 4 && first > 0 && s.Preposition(first) >= 0 && s.Phrases[first-1].Hi == s.Preposition(first); n++ {
			first--
			if _, _, ok := s.FrameBefore(s.Phrases[first].Lo, BeforeDoer); ok {
				return first
			}
		}
	}
	for n := 0; w >= 0 && n < 5; w, n = w-1, n+1 {
		if h := s.Verbs[w]; h.Finite() || h.Infinitive {
			if h.Finite() && h.Form == Past && h.Lo == h.Verb && s.reduced(w) {
				continue
			}
			return s.subjectOf(w, depth)
		}
	}
	return -1
}

// Counting returns the noun phrase that phrase k hangs on by "of": the columns
// of "columns of trucks".
func (s *Sentence) Counting(k int) int {
	for n := 0; n < 4 && k > 0 && s.Tag(s.Phrases[k].Lo-1) == Of && s.Phrases[k-1].Hi == s.Phrases[k].Lo-1; n++ {
		k--
	}
	return k
}

// Accused reports whether token i is the "of" of "accused them of sending".
func (s *Sentence) Accused(i int) bool {
	return s.Tag(i) == Of && s.Is(s.LastVerb(i), "accused", "accuses", "accuse", "accusing", "suspected", "convicted")
}

// reduced reports whether verb group v is a participle behind its noun, as in
// "troops based in Alaska", because its clause has a verb of its own.
func (s *Sentence) reduced(v int) bool {
	g := s.Verbs[v]
	k := s.PhraseBefore(g.Lo)
	return k >= 0 && s.Phrases[k].Hi == g.Lo && s.Tagged(g.Hi, Preposition, To) && v+1 < len(s.Verbs) && s.Verbs[v+1].Finite()
}

// LastVerb returns the token of the last verb before token i, -1 if there is
// none.
func (s *Sentence) LastVerb(i int) int {
	if v := s.VerbBefore(i); v >= 0 {
		return s.Verbs[v].Verb
	}
	return -1
}

// SkipBackList steps over what joins the members of a list to the left of token i, and
// returns the index behind the member before.
func (s *Sentence) SkipBackList(i int) int {
	for s.Tagged(i, Coordinator, Comma) || s.Joins(i) {
		i--
	}
	return i + 1
}

// Joins reports whether token i belongs to "as well as", "along with",
// "together with".
func (s *Sentence) Joins(i int) bool {
	return s.Tag(i) == Preposition && (s.Is(i, "well", "along", "together") || s.Is(i, "as") && (s.Is(i+1, "well") || s.Is(i-1, "well")) ||
		s.Is(i, "with") && s.Is(i-1, "along", "together"))
}

// PredicateAt reports whether a verb with a tense of its own starts at token i.
func (s *Sentence) PredicateAt(i int) bool {
	verb := s.Skip(i, Adverb, Not)
	return s.Tagged(verb, Modal, Be, Have, Do) || s.Tagged(verb, Verb) && !s.EndsIn(verb, "ing")
}
