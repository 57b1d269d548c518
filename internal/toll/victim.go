package toll

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Victims without a number: "a man was shot dead", "a man and a woman were wounded". They
// count where the story has no figure for the event, and only in its first paragraphs:
// further down they are examples.

// leadSize is how much of a story, in tokens, is searched for them.
const leadSize = 260

// uncounted finds the first victims of an event who are mentioned without a number, and returns
// where and how many they are, 0 if there are none. Where some were killed already, one who
// was hurt may be one of them, and counts only if the story calls him another.
func (s *finder) uncounted(what string, anyKilled bool) (token.Run, int) {
	if what != killed && what != injured {
		return token.Run{}, 0
	}
	start := s.bodyStart()
	for i := start; i < min(len(s.Tokens), start+leadSize); i++ {
		h, ok := s.events.At(i, event.Subject|event.Object|event.Noun|event.Adjective|event.Wound)
		ofEvent := ok && (h.Event == what || what == injured && h.Event == hospitalised)
		if ofEvent && s.isFresh(h, i, anyKilled) {
			return token.From(i, h.End), s.victimsBefore(i)
		}
		i = max(i, h.End-1)
	}
	return token.Run{}, 0
}

// isFresh reports whether the hit at token i adds a victim: it happened, at the time of the
// story, and to nobody who may be counted already.
func (s *finder) isFresh(h event.Hit, i int, anyKilled bool) bool {
	if !s.happened(h, i) || anyKilled && !s.isOther(i) {
		return false
	}
	return !s.isBackground(token.From(i, h.End))
}

// bodyStart returns the first token of the first paragraph of the story itself.
func (s *finder) bodyStart() int {
	for n, p := range s.Paragraphs {
		if s.layout.KindOf(n) == layout.KindBody {
			return p.Lo
		}
	}
	return 0
}

// happened reports whether the hit at token i is reported as a fact about somebody: not wanted,
// feared, attempted or denied.
func (s *finder) happened(h event.Hit, i int) bool {
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
		if s.Class(k)&(text.Modal|text.Do) != 0 || s.events.Unreal(k) {
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
