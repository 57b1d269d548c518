package figure

import (
	"strings"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// findCounted finds what the figures count and what happened to it.
func (s *finder) findCounted() {
	sterling := false
	for k := range s.list {
		s.Check()
		f := &s.list[k]
		s.weigh(f, sterling)
		s.chooseCurrency(f)
		sterling = sterling || strings.HasPrefix(string(f.Unit), "GBP")
		if s.isAge(f) {
			f.Kind, f.Unit = quantity.Age, "yr"
		}
		f.Noun = s.nounOf(f)
		f.Change = s.change(k)
		if f.Change == quantity.NoChange || f.Noun.Len() > 0 || f.Kind == quantity.Count { // not: closed 0.4% higher
			f.Event = s.event(k)
		}
		if g := s.before(k); g != nil && g.Part && g.Event == f.Event {
			f.Part = true // including three men and two women
		}
		if f.Noun.Len() == 0 && f.Event != "" && f.Kind == quantity.Count {
			f.Noun = s.leftOut(k)
		}
	}
}

// leftOut returns the noun of the figure before, where figure k has none of its
// own: "1,179 civilians were killed and 1,860 injured". Where there is none, the
// word of the event stands for it: "1,860 wounded".
func (s *finder) leftOut(k int) token.Run {
	f := &s.list[k]
	for i := k - 1; i >= max(0, k-3); i-- {
		g := &s.list[i]
		if g.Kind != quantity.Count || s.SentenceNumber(g.Lo) != s.SentenceNumber(f.Lo) {
			break
		}
		if g.Noun.Len() > 0 && g.Event != "" && !g.Part && (s.Plural(g.Noun.Hi-1) || g.Value == 1) && s.isThing(g) == s.isThing(f) {
			if _, ok := s.events.At(g.Noun.Hi-1, event.Adjective|event.Noun); !ok {
				return g.Noun
			}
		}
	}
	if s.Is(f.Hi, "wounded", "injured", "missing", "displaced", "homeless") && s.Tokens[f.Hi].Gap <= token.Line {
		return token.From(f.Hi, f.Hi+1)
	}
	return token.Run{}
}

// isThing reports whether what happened to what f counts happens to things.
func (s *finder) isThing(f *Figure) bool { return s.events.OfThings(f.Event) }

// numberOf returns the noun of "the number of", which stands before or behind
// its figure, "the number of victims is 59", or that of the label before it.
func (s *finder) numberOf(f *Figure) token.Run {
	if s.Is(f.Hi, "the") && s.Is(f.Hi+1, "number") && s.Is(f.Hi+2, "of") {
		return s.numbers.Counted(f.Hi + 2)
	}
	if n, _ := s.label(f); n.Len() > 0 {
		return n
	}
	if s.Is(f.Lo-1, "total", "totaled", "totalled", "number", "numbered") && s.Plural(f.Lo-2) {
		return token.From(f.Lo-2, f.Lo-1) // refugees number 12,000
	}
	for k := f.Lo - 1; k >= f.Lo-MaxClause && s.Same(k, f.Lo) && s.Class(k)&text.Clause == 0; k-- {
		if s.Is(k, "number", "numbers") && s.Is(k+1, "of") {
			if n := s.numbers.Counted(k + 1); n.Hi <= f.Lo {
				return n
			}
		}
	}
	return token.Run{}
}

// maxCaption is how long, in tokens, the label of a figure may be.
const maxCaption = 6

// label reads what stands before a colon and a figure: what is counted, and what
// happened to it, "Houses destroyed: 146".
func (s *finder) label(f *Figure) (noun token.Run, e string) {
	if s.Kind(f.Lo-1) != token.Colon {
		return token.Run{}, ""
	}
	for k := f.Lo - 2; k >= f.Lo-maxCaption && s.Same(k, f.Lo) && s.Kind(k) == token.Word; k-- {
		h, ok := s.events.Within(k, f.Lo-1, event.Noun|event.Object|event.Subject|event.Adjective|event.Toll)
		if ok = ok && (h.Form == event.NoVerb || h.Form == event.Past); ok {
			e = h.Event
		}
		if (s.IsOpen(k) || s.Plural(k)) && !s.Participle(k) && !(ok && h.Kind != event.Noun) && (noun.Len() == 0 || s.Plural(k)) {
			noun = token.From(k, k+1)
		}
	}
	if e == "" && !s.Plural(noun.Lo) && s.Token(noun.Lo).Shape != token.Lower {
		return token.Run{}, "" // a speaker: LEE: Twelve.
	}
	return noun, e
}

// maxAge is the greatest age of a person.
const maxAge = 115

// isAge reports whether a bare number is an age by its place: "aged 7", "Ann
// Lee, 34, said".
func (s *finder) isAge(f *Figure) bool {
	if f.Kind != quantity.Count || f.Bound == quantity.Vague || f.Value > maxAge || f.Number.Len() > 1 && f.Bound != quantity.Between {
		return false
	}
	switch {
	case s.Is(f.Lo-1, "aged", "age", "ages", "turning"), s.Is(f.Lo-1, "of") && s.Is(f.Lo-2, "age"):
		return true
	case f.Hi > f.Number.Hi && s.Is(f.Hi-1, "older", "younger"): // 65 and older
		return true
	case s.Is(f.Lo, "over", "under") && s.Class(f.Lo-1)&text.Plural != 0: // children under five
		return true
	case s.Is(f.Lo-1, "turned", "turns", "turn"):
		return s.numbers.Counted(f.Hi).Len() == 0
	case s.Class(f.Lo-1)&text.Be != 0 && s.Is(f.Lo-2, "he", "she", "who"), s.Is(f.Lo-1, "at") && s.Is(f.Lo-2, "died"):
		return s.numbers.Pause(f.Hi) && f.Number.Hi == f.Hi
	}
	if g := s.Holding(f.Lo - 2); g != nil && g.Kind == quantity.Age && s.Is(f.Lo-1, "and") && f.Number.Hi == f.Hi {
		return s.numbers.Counted(f.Hi).Len() == 0 // aged 12 and nine
	}
	return f.Len() == 1 && s.isAgeAside(f)
}

// isAgeAside reports whether the digits of f stand as the age of somebody behind a
// comma: "Ann Lee, 34,", "the driver, 31, was".
func (s *finder) isAgeAside(f *Figure) bool {
	end := s.Kind(f.Hi)
	if s.Kind(f.Lo) != token.Number || s.Kind(f.Lo-1) != token.Comma || s.Kind(f.Lo-2) != token.Word || s.dates.Has(f.Lo-2) {
		return false
	}
	if s.Token(f.Lo - 2).Capital() {
		return s.numbers.Pause(f.Hi)
	}
	return end == token.Comma && s.Class(f.Lo-2)&text.Closed == 0 && !s.Plural(f.Lo-2)
}

// nounOf returns the noun phrase that a figure counts.
func (s *finder) nounOf(f *Figure) token.Run {
	switch f.Kind {
	case quantity.Count:
		if n := s.numbers.Counted(f.Hi); n.Len() > 0 {
			return n
		}
		return s.numberOf(f)
	case quantity.Ordinal:
		return s.numbers.Counted(f.Hi)
	case quantity.Percent, quantity.Ratio, quantity.Measure:
		if s.Is(f.Hi, "of") || f.Kind == quantity.Ratio && s.Tokens[f.Hi-1].Kind != token.Word || s.numbers.IsOnes(f.Hi-1) && f.Kind == quantity.Ratio { // one in five children
			return s.numbers.Counted(f.Hi)
		}
	}
	return token.Run{}
}
