package toll

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// victims finds the victims of an event who are told without a number: "a man
// was shot dead", "a man and a woman were wounded". Those who were hurt and died
// are not hurt besides, unless they are said to be others.
func (s *finder) victims(what string, killed bool) (token.Run, int) {
	if what != "killed" && what != "injured" {
		return token.Run{}, 0
	}
	start := s.bodyStart()
	for i := start; i < min(len(s.Tokens), start+leadSize); i++ {
		h, ok := s.events.At(i, event.Subject|event.Object|event.Noun|event.Adjective|event.Wound)
		if ok && (h.Event == what || what == "injured" && h.Event == "hospitalised") && s.happened(h, i) && (!killed || s.isOther(i)) && !s.isBackground(token.From(i, h.End)) {
			return token.From(i, h.End), s.victimsBefore(i)
		}
		i = max(i, h.End-1)
	}
	return token.Run{}, 0
}

// happened reports whether the hit at token i is told as a fact about somebody:
// not wanted, feared, attempted or denied.
func (s *finder) happened(h event.Hit, i int) bool {
	switch {
	case s.Class(h.End)&text.Thing != 0: // shot dead dogs
		return false
	case h.Form == event.Base, h.Kind == event.Noun && (s.Is(i-1, "to") || s.Plural(i)): // to murder, fewer deaths
		return false
	case h.Form == event.Ing && h.Event != "killed" && s.Class(h.End)&text.StandIn == 0 && (!s.Is(h.End, "a", "an", "the") || s.Class(i-1)&text.Owner != 0):
		return false // a shooting
	}
	for k := i - 1; k >= i-5 && s.Same(k, i); k-- {
		if s.Class(k)&(text.Modal|text.Do) != 0 || s.events.Unreal(k) {
			return false
		}
	}
	return !s.figures.Unhurt(i)
}

// isOther reports whether the hit at token i tells of somebody else than the
// victims before: "another man was hurt", "and a woman wounded".
func (s *finder) isOther(i int) bool {
	if s.Before(i, 12, "another", "other", "second", "also", "others", "third") || s.Is(i+1, "another", "others") {
		return true
	}
	for k := i - 1; k >= i-4 && s.Same(k, i); k-- {
		if s.Is(k, "a", "an") && s.Is(k-1, "and") {
			return true
		}
	}
	return false
}

// victimsBefore counts the people that an event word at token i tells of: as
// many as "a man and a woman" before "were".
func (s *finder) victimsBefore(i int) int {
	if !s.Before(i, 4, "were") {
		return 1
	}
	count := 0
	for k := i - 1; k >= i-figure.MaxClause && s.Same(k, i); k-- {
		if s.Is(k, "a", "an", "another") && s.Token(k+1).Kind == token.Word && (count == 0 || s.Is(k-1, "and") || s.Kind(k-1) == token.Comma || s.StartsSentence(k)) {
			count++
		}
	}
	return max(count, 1)
}

// singles counts the victims without a number who are joined to the figures from
// first to last: "12 students and a teacher", "a mother and her four children".
func (s *finder) singles(first, last *figure.Figure) (n int) {
	object := s.events.Governing(first.Lo) != ""
	for i, listed := max(last.Hi, last.Noun.Hi), 0; ; {
		comma := s.Kind(i) == token.Comma
		if comma {
			i++
		}
		and := s.Is(i, "and")
		if and {
			i++
		}
		end := s.numbers.OnePerson(i)
		if !comma && !and || end == i || object && s.Class(end)&(text.Auxiliary|text.Verb) != 0 || object && s.events.Happens(end) {
			break
		}
		listed++
		if i = end; and {
			n = listed
			break
		}
	}
	k := first.Lo - 1
	for s.Class(k)&text.Possessive != 0 {
		k--
	}
	if !s.Is(k, "and") {
		return n
	}
	for i := k - 1; i >= k-quantity.MaxSingle && s.Same(i, k); i-- {
		if (s.numbers.OnePerson(i) == k || s.namedPerson(token.From(i, k))) && (s.StartsSentence(i) || s.events.Happens(i-1)) {
			return n + 1
		}
	}
	return n
}

// namedPerson reports whether r is somebody with a name: "Mayor Ann Lee".
func (s *finder) namedPerson(r token.Run) bool {
	k := s.mentions.In(r)
	return k >= 0 && s.mentions.At(k).Run == r && s.mentions.At(k).Kind == mention.Person
}
