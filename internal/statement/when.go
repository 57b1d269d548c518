package statement

import (
	"slices"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// How many tokens the date of a saying may be from the cue, and how many before it if the date opens
// the sentence.
const (
	whenReach   = 12
	whenOpening = 30
)

// saidOn returns the date of the saying: the one right beside the cue, else the first one near it
// and outside the content. A month or a year says when somebody spoke only right behind the cue:
// "said in May", but not "said the bridge, built in 1931, was safe".
func (f *finder) saidOn(s Statement) date.Period {
	first := date.Period{}
	for _, p := range f.dates.In(token.From(s.Cue.Lo-whenOpening, s.Cue.Hi+whenReach)) {
		isBehind := s.Cue.Hi <= p.Lo && p.Lo <= s.Cue.Hi+2
		isMonthOrYear := p.From.Day == 0 && !p.From.IsZero()
		isInContent := slices.ContainsFunc(s.Content, func(c token.Run) bool { return c.Lo < p.Hi && p.Lo < c.Hi })
		if isInContent || isMonthOrYear && !isBehind || !f.datesSaying(s, p) {
			continue
		}
		if isBehind || p.Hi == s.Cue.Lo {
			return p
		}
		if first.Hi == 0 {
			first = p
		}
	}
	return first
}

// datesSaying reports whether a date says when something was said, and not when something else was,
// as in "said of Monday's storm", "as of May 3", "the April 3 rally", "was killed on Monday,
// according to police".
func (f *finder) datesSaying(s Statement, p date.Period) bool {
	isLimit := p.Sense != date.On && p.Sense != date.Around || f.Is(p.Lo-1, "of") && f.Is(p.Lo-2, "as")
	isModifier := f.PossessiveAt(p.Hi) || f.Class(p.Lo-1)&text.Determiner != 0 && f.IsOpen(p.Hi) && f.Kind(p.Hi) == token.Word
	isFar := s.Cue.Lo-p.Lo > whenReach
	isInDateline := p.Lo < f.layout.SentenceOf(s.Cue.Lo).Lo
	isElsewhere := !f.InOneSentence(p.Lo, s.Cue.Lo) || isInDateline && isFar
	if isLimit || isModifier || isElsewhere || f.Is(s.Cue.Lo, "according") {
		return false
	}
	if p.Lo >= s.Cue.Hi {
		return true
	}
	if f.IsIng(s.Cue.Lo) { // "flew to Rome on Friday, saying …"
		return false
	}
	isOpening := f.opensSentence(p.Lo)
	if isFar && !isOpening {
		return false
	}
	for i := p.Hi; i < s.Cue.Lo; i++ {
		class := f.Class(i)
		startsClause := class&(text.Subordinator|text.Relative) != 0
		switch {
		case f.Kind(i) == token.Comma && f.Class(i+1)&text.Coordinator != 0:
			return false
		case startsClause && !isOpening:
			return false
		}
	}
	return true
}

// opensSentence reports whether no more than two words stand before token i in its sentence: "On
// Monday", "Late on Monday".
func (f *finder) opensSentence(i int) bool {
	lo := f.layout.SentenceOf(i).Lo
	for k := lo; k < i; k++ {
		if k >= lo+2 || f.Kind(k) != token.Word {
			return false
		}
	}
	return true
}
