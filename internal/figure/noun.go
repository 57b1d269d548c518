package figure

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// What a figure counts stands behind it, "12 people", or elsewhere: in a label before it,
// "Dead: 12", behind "the number of", or with the figure before, "12 people were killed
// and 30 injured".

// nounOf returns the noun phrase that a figure counts, an empty run if it counts none or
// none is there.
func (s *finder) nounOf(f *Figure) token.Run {
	switch f.Kind {
	case quantity.Count:
		if n := s.quantities.Counted(f.Hi); n.Len() > 0 {
			return n
		}
		return s.nounApart(f)
	case quantity.Ordinal:
		return s.quantities.Counted(f.Hi)
	case quantity.Percent, quantity.Measure:
		if s.Is(f.Hi, "of") { // 12% of voters
			return s.quantities.Counted(f.Hi)
		}
	case quantity.Ratio:
		last := f.Hi - 1
		if s.Is(f.Hi, "of") || s.Kind(last) != token.Word || s.quantities.IsOnes(last) { // one in five children
			return s.quantities.Counted(f.Hi)
		}
	}
	return token.Run{}
}

// nounApart returns the noun of "the number of", which stands before or behind
// its figure, "the number of victims is 59", or that of the label before it.
func (s *finder) nounApart(f *Figure) token.Run {
	if s.isNumberOf(f.Hi) {
		return s.quantities.Counted(f.Hi + 2)
	}
	if n, _ := s.label(f); n.Len() > 0 {
		return n
	}
	if s.isA(f.Lo-1, totalWord) && s.Plural(f.Lo-2) {
		return token.From(f.Lo-2, f.Lo-1) // refugees number 12,000
	}
	for k := f.Lo - 1; k >= f.Lo-MaxClause && s.Reaches(k, f.Lo) && s.Class(k)&text.Clause == 0; k-- {
		if s.Is(k, "number", "numbers") && s.Is(k+1, "of") {
			if n := s.quantities.Counted(k + 1); n.Hi <= f.Lo {
				return n
			}
		}
	}
	return token.Run{}
}

// isNumberOf reports whether "the number of" stands at token i.
func (s *finder) isNumberOf(i int) bool {
	return s.Is(i, "the") && s.Is(i+1, "number") && s.Is(i+2, "of")
}

// maxLabel is how long, in tokens, the label of a figure may be, its colon included.
const maxLabel = 6

// label reads what stands before a colon and a figure: what is counted, and what
// happened to it, "Houses destroyed: 146".
func (s *finder) label(f *Figure) (noun token.Run, happened string) {
	const kinds = event.Noun | event.Object | event.Subject | event.Adjective | event.Toll
	colon := f.Lo - 1
	if s.Kind(colon) != token.Colon {
		return token.Run{}, ""
	}
	for k := colon - 1; k >= f.Lo-maxLabel && s.Reaches(k, f.Lo) && s.Kind(k) == token.Word; k-- {
		h, ok := s.events.Within(k, colon, kinds)
		isEvent := ok && (h.Form == event.NoVerb || h.Form == event.Past)
		if isEvent {
			happened = h.Event
		}
		plural := s.Plural(k)
		nominal := (plural || s.IsOpen(k)) && !s.Participle(k)
		if nominal && (!isEvent || h.Kind == event.Noun) && (plural || noun.Len() == 0) {
			noun = token.From(k, k+1)
		}
	}
	if happened == "" && !s.Plural(noun.Lo) && s.Token(noun.Lo).Shape != token.Lower {
		return token.Run{}, "" // a speaker: LEE: Twelve.
	}
	return noun, happened
}

// impliedNoun returns the noun of a figure before, where figure k has none of its
// own: "1,179 civilians were killed and 1,860 injured". Where there is none, the
// word of the event stands for it: "1,860 wounded".
func (s *finder) impliedNoun(k int) token.Run {
	const reach = 3 // figures
	f := &s.list[k]
	for i := k - 1; i >= max(0, k-reach); i-- {
		g := &s.list[i]
		if g.Kind != quantity.Count || !s.InOneSentence(g.Lo, f.Lo) {
			break
		}
		if s.sharesNoun(g, f) {
			return g.Noun
		}
	}
	if s.isA(f.Hi, casualtyWord) && s.Tokens[f.Hi].Gap <= token.Line {
		return token.From(f.Hi, f.Hi+1)
	}
	return token.Run{}
}

// sharesNoun reports whether the noun of figure g may be that of f, too: both happened to
// people or both to things, and the noun is no word of an event itself ("12 dead").
func (s *finder) sharesNoun(g, f *Figure) bool {
	if g.Noun.Len() == 0 || g.Event == "" || g.Part {
		return false
	}
	last := g.Noun.Hi - 1
	counts := s.Plural(last) || g.Value == 1
	if !counts || s.events.OfThings(g.Event) != s.events.OfThings(f.Event) {
		return false
	}
	_, isEvent := s.events.At(last, event.Adjective|event.Noun)
	return !isEvent
}
