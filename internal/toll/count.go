package toll

import (
	"slices"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// What a count says of its time: it may be a rate ("40 people a day"), out of date ("up from
// 38"), or of another time than the story ("300 died in a quake in 1999").

// countsVictims reports whether a figure counts people, and as the story has it last.
func (s *finder) countsVictims(f *figure.Figure) bool {
	if f.Kind != quantity.Count || f.Value < 1 || s.Class(f.Noun.Hi-1)&text.Thing != 0 {
		return false
	}
	return !s.isOld(f) && !s.isRate(f) && !s.mayCome(f) && !s.figures.Denied(f.Lo)
}

// mayCome reports whether a figure is what a toll may come to: "the toll could rise to 40". What
// is feared of victims, "may have killed 40", is for the weights to judge.
func (s *finder) mayCome(f *figure.Figure) bool {
	const reach = 8 // tokens
	modal, toll := false, false
	for k := f.Lo - 1; k >= f.Lo-reach && s.Reaches(k, f.Lo) && s.Class(k)&text.Have == 0; k-- {
		modal = modal || s.Class(k)&text.Modal != 0
		_, is := s.events.Within(k, f.Lo, event.Toll)
		toll = toll || is || s.isA(k, summingWord)
	}
	return modal && toll
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

// dropRecalled takes out the tolls of other years, "in 1999 two quakes killed 300", where the story
// has others.
func (s *finder) dropRecalled() {
	own := slices.DeleteFunc(slices.Clone(s.tolls), func(t Toll) bool { return s.isOfOtherYear(t.Run) })
	if len(own) > 0 {
		s.tolls = own
	}
}

// isOfOtherYear reports whether the sentence of r names another year than that of the story.
func (s *finder) isOfOtherYear(r token.Run) bool {
	for _, p := range s.dates.In(s.layout.SentenceOf(r.Lo)) {
		if p.From.Year > 0 && p.From.Month == 0 && p.From.Year != s.layout.Today().Year && !s.isRecord(p.Lo) {
			return true
		}
	}
	return false
}

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
