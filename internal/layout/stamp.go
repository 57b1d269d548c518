package layout

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/token"
)

// A stamp is a line of nothing but date and time, as pages have it above or below a story:
//
//	Updated 29 March 2022          11.42am GMT
//	XINHUA / Updated: March 29     5 hours ago

// findStamp finds the day that such a line gives for the story.
func (f *finder) findStamp() {
	for n, p := range f.Paragraphs {
		f.Check()
		if f.kinds[n] == KindBoilerplate && f.stamp.IsZero() {
			f.stamp, _ = f.stampIn(p.Run)
		}
	}
}

// stampIn reads r as a line of nothing but date and time. The day is zero if the line does not say
// it.
func (f *finder) stampIn(r token.Run) (day date.Date, ok bool) {
	const most = 24
	if r.Len() > most {
		return date.Date{}, false
	}
	if agency := f.agencyIn(r); agency.Len() > 0 {
		r.Lo = agency.Hi
		for r.Lo < r.Hi && (f.Is(r.Lo, "/", "|") || f.Kind(r.Lo) == token.Dash) {
			r.Lo++
		}
	}
	words := f.asides.times
	for i := r.Lo; i < r.Hi; i++ { // most lines go here
		if e, _ := words.Match(f.Tokens, i); e < 0 && f.Tokens[i].Shape == token.Lower {
			return date.Date{}, false
		}
	}
	last, _ := words.Match(f.Tokens, r.Hi-1)
	hasNumber, hasTime := false, last >= 0 && words.Entries[last].Has("elapsed") // "5 hours ago"
	for i := r.Lo; i < r.Hi; i++ {
		if p, end := f.dates.At(i, f.Today()); end > i {
			if isDay := p.From.Day > 0 && p.From == p.To; isDay && day.IsZero() {
				day = p.From
			}
			hasNumber, hasTime = true, true
			i = end - 1
			continue
		}
		e, _ := words.Match(f.Tokens, i)
		switch {
		case e >= 0:
			hasTime = hasTime || words.Entries[e].Has("clock")
		case f.Kind(i) == token.Word, f.Word(i) == "/": // a line of a timetable
			return date.Date{}, false
		case f.Kind(i) == token.Number:
			hasNumber = true
		}
	}
	return day, hasNumber && hasTime
}
