package grammar

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A VerbGroup is a verb with its auxiliaries, "has not been sending", or auxiliaries
// without a verb behind them, "is" of "the base is near the border".
type VerbGroup struct {
	token.Run
	Verb       int  // token of the verb itself; of the last auxiliary if no verb stands behind it
	Modal      int  // token of the modal, -1 if there is none
	Infinitive bool // "to send"
	Be, Have   bool // has a form of "be" or "have" as an auxiliary
	Present    bool // an auxiliary is in the present: "is", "has", "does"
	Negated    bool
	Form       Form // of the verb itself
}

// A Form is the form of a verb.
type Form uint8

const (
	Base  Form = iota // "send"
	Third             // "sends"
	Past              // "sent", past tense or participle
	Ing               // "sending"
)

// Passive reports whether the subject is what the action is done to: "was sent".
func (g VerbGroup) Passive() bool { return g.Be && g.Form == Past }

// Finite reports whether the group has a tense of its own: "sends", "will send", "was
// sending", but not "to send" or "sending".
func (g VerbGroup) Finite() bool {
	auxiliary := g.Be || g.Have || g.Modal >= 0
	return !g.Infinitive && (auxiliary || g.Form != Ing)
}

// InPresent reports whether the group is in the present: "sends", "has sent".
func (g VerbGroup) InPresent() bool { return g.Present || g.Form == Third || g.Form == Base }

// Bare reports whether the group is the verb alone.
func (g VerbGroup) Bare() bool { return g.Lo == g.Verb }

// findVerbs finds the verb groups of the sentence.
func (s *Sentence) findVerbs() {
	s.Verbs = s.Verbs[:0]
	for i := s.Lo; i < s.Hi; {
		r := groupReader{Sentence: s, Text: s.text, group: VerbGroup{Run: token.From(i, i), Modal: -1}}
		if !r.readFrom(i) {
			i++
			continue
		}
		s.Verbs = append(s.Verbs, r.group)
		i = r.group.Hi
	}
}

// A groupReader reads one verb group: auxiliaries, in any order, up to a verb.
type groupReader struct {
	*Sentence
	*text.Text
	group VerbGroup
}

// readFrom reads the verb group that starts at token i, and reports whether there is one.
func (r *groupReader) readFrom(i int) bool {
	const longest = 12 // tokens
	g := &r.group
	for j := i; j < r.Hi && j < i+longest; j++ {
		switch r.Tag(j) {
		case To:
			verb := r.Skip(j+1, Adverb, Not)
			if j > i || !r.Tagged(verb, Verb, Be, Have, Do) || r.IsIng(verb) {
				return r.endWithAuxiliary()
			}
			g.Infinitive = true
			g.Negated = r.Tag(j-1) == Not // "promised not to send"
		case Modal:
			g.Modal = j
		case Be:
			g.Be = true
			g.Present = g.Present || r.Is(j, "is", "are", "am", "isn't", "aren't", "'s", "'re", "'m")
		case Have:
			g.Have = true
			g.Present = g.Present || r.Is(j, "has", "have", "hasn't", "haven't", "'ve")
		case Do:
			g.Present = g.Present || r.Is(j, "do", "does", "don't", "doesn't")
		case Not:
			g.Negated = true
		case Adverb:
			if j == i {
				return false
			}
			continue
		case Verb:
			g.Negated = g.Negated || r.hasNegation(token.From(i, j))
			g.Verb, g.Hi = j, j+1
			g.Form = r.formOf(j)
			return true
		default:
			return r.endWithAuxiliary()
		}
		g.Hi = j + 1
	}
	return r.endWithAuxiliary()
}

// endWithAuxiliary ends a group that no verb stands behind: its last auxiliary is the verb.
// It reports false if there is none.
func (r *groupReader) endWithAuxiliary() bool {
	g := &r.group
	for k := g.Hi - 1; k >= g.Lo; k-- {
		if r.Tagged(k, Be, Have, Do) {
			g.Verb = k
			g.Be, g.Have = false, false
			g.Form = Third
			if r.Is(k, "was", "were", "had", "did") {
				g.Form = Past
			}
			g.Negated = g.Negated || r.hasNegation(g.Run)
			return true
		}
	}
	return false
}

// hasNegation reports whether a word of the run negates, as the auxiliary "hasn't" does.
func (r *groupReader) hasNegation(run token.Run) bool {
	for i := run.Lo; i < run.Hi; i++ {
		if r.Negates(i) {
			return true
		}
	}
	return false
}

// formOf returns the form of the verb at token i, which ends the group.
func (r *groupReader) formOf(i int) Form {
	g, may := &r.group, r.Class(i)
	perfectOrPassive := g.Be || g.Have
	beforeBase := g.Infinitive || g.Modal >= 0 || g.Present && !perfectOrPassive // "to", "will", "does"
	switch {
	case r.IsIng(i):
		return Ing
	case may&text.Past != 0 && perfectOrPassive:
		return Past
	case may&text.Base != 0 && beforeBase:
		return Base
	case may&text.Past != 0 || may&(text.Third|text.Base) == 0 && r.EndsIn(i, "ed"):
		return Past
	case may&text.Third != 0:
		return Third
	case r.EndsIn(i, "ed") && !g.Infinitive:
		return Past
	}
	return Base
}

// VerbBefore returns the index of the last verb group that ends at or before token i, -1
// if there is none.
func (s *Sentence) VerbBefore(i int) int {
	return sort.Search(len(s.Verbs), func(v int) bool { return s.Verbs[v].Hi > i }) - 1
}

// VerbFrom returns the index of the first verb group that token i is part of or stands
// before, len(s.Verbs) if there is none.
func (s *Sentence) VerbFrom(i int) int { return s.VerbBefore(i) + 1 }

// VerbEnding returns the index of the verb group whose last token stands right before token
// i, -1 if there is none.
func (s *Sentence) VerbEnding(i int) int {
	if v := s.VerbBefore(i); v >= 0 && s.Verbs[v].Hi == i {
		return v
	}
	return -1
}

// lastVerb returns the token of the last verb before token i, -1 if there is none.
func (s *Sentence) lastVerb(i int) int {
	if v := s.VerbBefore(i); v >= 0 {
		return s.Verbs[v].Verb
	}
	return -1
}

// PredicateAt reports whether a verb with a tense of its own starts at token i.
func (s *Sentence) PredicateAt(i int) bool {
	verb := s.Skip(i, Adverb, Not)
	return s.Tagged(verb, Modal, Be, Have, Do) || s.Tagged(verb, Verb) && !s.text.EndsIn(verb, "ing")
}
