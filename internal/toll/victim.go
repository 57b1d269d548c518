package toll

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Victims without a number: "a man was shot dead", "a man and a woman were wounded".

// mayBeSingle reports whether the hit at token i may be about somebody it happened to: no
// infinitive, no plural, no thing, nothing that is
// denied or was attempted.
func (s *finder) mayBeSingle(h event.Hit, i int) bool {
	switch {
	case s.Class(h.End)&text.Thing != 0: // "shot dead dogs"
		return false
	case h.Form == event.Base, h.Kind == event.Noun && (s.Is(i-1, "to") || s.Plural(i)): // "to murder", "fewer deaths"
		return false
	case h.Form == event.Ing && h.Event != killed && s.isNominal(h, i):
		return false
	}
	const reach = 5 // tokens
	for k := i - 1; k >= i-reach && s.Reaches(k, i); k-- {
		if s.events.Unreal(k) { // attempted second-degree murder
			return false
		}
	}
	return !s.figures.Denied(i)
}

// isNominal reports whether the -ing form at token i is a noun, "a shooting", and no verb
// with an object, "wounding him", "wounding a guard".
func (s *finder) isNominal(h event.Hit, i int) bool {
	if s.Class(h.End)&text.StandIn != 0 {
		return false
	}
	return !s.Is(h.End, "a", "an", "the") || s.Class(i-1)&text.Owner != 0
}

// isOther reports whether the hit at token i is about somebody else than the victims
// before: "another man was hurt", "and a woman wounded".
func (s *finder) isOther(i int) bool {
	if s.Before(i, 12, "another", "other", "second", "also", "others", "third") || s.Is(i+1, "another", "others") {
		return true
	}
	for k := i - 1; k >= i-4 && s.Reaches(k, i); k-- {
		if s.Is(k, "a", "an") && s.Is(k-1, "and") {
			return true
		}
	}
	return false
}

// victimsBefore counts the people whom the event word at token i is about: two for "a man
// and a woman" before "were", one where nothing says more.
func (s *finder) victimsBefore(i int) int {
	if !s.Before(i, 4, "were") {
		return 1
	}
	count := 0
	for k := i - 1; k >= i-figure.MaxClause && s.Reaches(k, i); k-- {
		if !s.Is(k, "a", "an", "another") || s.Kind(k+1) != token.Word {
			continue
		}
		listed := s.Is(k-1, "and") || s.Kind(k-1) == token.Comma || s.StartsSentence(k)
		if listed || count == 0 {
			count++
		}
	}
	return max(count, 1)
}

// victimOf returns the noun phrase of those to whom the hit at token i happened, an empty run if
// none is found: the subject of "died" and "was shot", the object of "shot", what stands behind
// "the death of".
func (s *finder) victimOf(g *grammar.Sentence, h event.Hit, i int) token.Run {
	k := -1
	switch v := g.VerbFrom(i); {
	case h.Kind == event.Noun && s.Is(h.End, "of"):
		k = g.PhraseAt(h.End + 1)
	case h.Kind == event.Noun:
		k = g.PhraseBefore(i)
		if s.Class(i-1)&text.Possessive != 0 { // her death
			return token.From(i-1, i)
		}
		if k >= 0 && !s.PossessiveAt(i-1) {
			return token.Run{}
		}
	case h.Kind&(event.Subject|event.Object) == 0, v == len(g.Verbs) || !g.Verbs[v].Has(i):
		for k = len(g.Phrases) - 1; k >= 0 && g.Phrases[k].Lo > i; k-- {
		}
	case h.Kind == event.Subject, g.Verbs[v].Passive():
		k = g.Subject(v)
	default:
		if k = g.PhraseAt(g.Skip(h.End, grammar.Adverb)); k < 0 {
			k = g.Subject(v)
		}
	}
	if k < 0 {
		return token.Run{}
	}
	return g.Phrases[k].Run
}
