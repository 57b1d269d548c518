package toll

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Which figures are tolls? Not those that count animals or things, a rate ("40 people a
// day"), a toll that is out of date ("up from 38") or the victims of another time ("300
// died in a quake in 1999").

// countsVictims reports whether a figure counts victims, and not a part of those that
// another figure counts.
func (s *finder) countsVictims(f *figure.Figure) bool {
	if f.Kind != quantity.Count || f.Value < 1 || f.Part || s.Class(f.Noun.Hi-1)&text.Thing != 0 {
		return false
	}
	return !s.isOld(f) && !s.isRate(f) && !s.figures.Denied(f.Lo)
}

// isRate reports whether a figure counts the victims of each day or the like: "40 people a
// day". "12 a day after talks began" is no rate.
func (s *finder) isRate(f *figure.Figure) bool {
	end := max(f.Hi, f.Noun.Hi)
	if !s.Is(end, "a", "per", "every", "each") || s.Class(end+1)&text.Time == 0 {
		return false
	}
	return s.Class(end+2)&text.Subordinator == 0 && !s.Is(end+2, "ago", "earlier", "later")
}

// isOld reports whether a figure is the count that another one takes the place of: "rose
// to 41 from 38", "41, up from an earlier 38", "the previous toll of 38".
func (s *finder) isOld(f *figure.Figure) bool {
	if s.Is(f.Lo-1, "from") || s.isFormer(f.Lo-1) {
		return true
	}
	const reach = 4 // tokens
	for k := f.Lo - 1; k >= f.Lo-reach && s.Reaches(k, f.Lo); k-- {
		if s.isA(k, formerlyWord) {
			return true
		}
		if s.isFormer(k) {
			if _, toll := s.events.Within(k+1, f.Lo, event.Toll); toll {
				return true
			}
		}
	}
	return false
}

// isFormer reports whether token k is a word such as "previous". "Initial" is not in the
// table, because what stands in a table counts as a known word to the stages before.
func (s *finder) isFormer(k int) bool { return s.isA(k, formerWord) || s.Is(k, "initial") }

// isBackground reports whether a date or period beside r puts it at another time than that
// of the story: "22 people have died this year", "in 1999 two quakes killed 300".
func (s *finder) isBackground(r token.Run) bool {
	sentence := s.layout.SentenceOf(r.Lo)
	around := token.From(max(sentence.Lo, r.Lo-figure.MaxClause), min(sentence.Hi, r.Hi+figure.MaxClause))
	for _, p := range s.dates.In(around) {
		if p.From.Year > 0 && p.From.Day == 0 && !s.isRecord(p.Lo) {
			return true
		}
	}
	for k := around.Lo; k < around.Hi; k++ {
		if s.isPeriod(k) && !s.isRecord(k) {
			return true
		}
	}
	return false
}

// isPeriod reports whether token k is a word for a long time. The "year" of "45-year-old"
// is none.
func (s *finder) isPeriod(k int) bool {
	if !s.isA(k, periodWord) {
		return false
	}
	behindHyphen := s.Kind(k-1) == token.Dash && s.Glued(k)
	return !behindHyphen
}

// isRecord reports whether the time at token k says for how long nothing was as bad: "the
// worst fire in a decade", "the deadliest since 2015".
func (s *finder) isRecord(k int) bool {
	const reach = 10 // tokens
	for i := k - 1; i >= k-reach && s.Reaches(i, k); i-- {
		if s.Class(i)&text.Superlative != 0 {
			return true
		}
	}
	return false
}
