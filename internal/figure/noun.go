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
func (s *finder) nounOf(k int) token.Run {
	f := &s.list[k]
	switch f.Kind {
	case quantity.Count:
		if n := s.quantities.Counted(f.Hi); n.Len() > 0 {
			return n
		}
		if n := s.nounBehindMeasure(k); n.Len() > 0 {
			return n
		}
		if g := s.resumed(k); g != nil {
			return s.quantities.Counted(g.Hi)
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

// nounBehindMeasure returns the noun of figure k where an age or another measure of what it counts
// stands before that: "two 17-year-old boys", "three 40-mm rounds".
func (s *finder) nounBehindMeasure(k int) token.Run {
	if k+1 == len(s.list) {
		return token.Run{}
	}
	g := &s.list[k+1]
	switch g.Kind {
	case quantity.Age, quantity.Measure, quantity.Duration, quantity.Money:
		n := s.quantities.Counted(g.Hi)
		if g.Lo == s.list[k].Hi && n.Len() > 0 && s.Plural(n.Hi-1) {
			return n
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

// elidedNoun returns the noun of the count before figure k, where that stands for the noun of
// figure k as well: "200 cars, up from 150 a year earlier", "435 homes by open sale and 187
// by tender".
func (s *finder) elidedNoun(k int) token.Run {
	const reach = 16 // tokens
	f := &s.list[k]
	i := k - 1
	for i >= 0 && s.list[i].Kind != quantity.Count && s.list[i].Kind != quantity.Age {
		i--
	}
	if i < 0 || f.hasWordsBehind() || f.Lo-s.list[i].end() > reach || !s.InOneSentence(s.list[i].Lo, f.Lo) {
		return token.Run{}
	}
	g := &s.list[i]
	if g.Noun.Len() == 0 || g.Noun.Lo < g.Hi || !s.Plural(g.Noun.Hi-1) || !s.isComparedTo(f) {
		return token.Run{}
	}
	return g.Noun
}

// isComparedTo reports whether the words around figure f, which has no noun of its own, set
// it beside a number before it.
func (s *finder) isComparedTo(f *Figure) bool {
	behind := s.Class(f.Hi)
	adverbial := behind&(text.Preposition|text.Time|text.Relative) != 0 && !s.Is(f.Hi, "of") || s.Is(f.Hi, "a") && s.Class(f.Hi+1)&text.Time != 0
	before := f.Lo - 1
	switch {
	case s.Is(before, "from", "to"):
		return s.isMoved(before) && (adverbial || s.quantities.Pause(f.Hi))
	case s.Is(before, "with", "to") && s.Is(before-1, "compared"), s.Is(before, "against", "versus", "than"):
		return adverbial || s.quantities.Pause(f.Hi)
	case s.Is(before, "and", "but", "or"):
		return adverbial
	}
	return false
}

// isMoved reports whether the preposition at token i belongs to a word of rising or falling:
// "up from".
func (s *finder) isMoved(i int) bool {
	const reach = 3
	c, _ := s.quantities.ChangeBefore(i, reach)
	return c != quantity.NoChange
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
