package layout

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/token"
)

// Behind the names of a byline, pages set when it was published, how long it takes to read, who
// else lent a hand:
//
//	By Ann Lee March 3, 2018 4:19 PM       By Ann Lee • 3 min read
//	By Ann Lee Reviewed by Tom Roe         Ann Lee - Aug 10, 2016 11:15 am UTC

// tailStart returns where in r, which starts with a name, such a tail starts; r.Hi if there is none.
func (f *bylineReader) tailStart(r token.Run) int {
	for i := r.Lo + 1; i < r.Hi; i++ {
		if end := f.contactEnd(i, r.Hi); end > i {
			i = end - 1
			continue
		}
		behind := f.partsNames(i-1) && f.Kind(i-1) != token.Word
		if f.startsTail(i, r.Hi, behind) {
			isMark := behind && f.Kind(i-1) != token.Close
			if i-1 > r.Lo && (isMark || f.Is(i-1, "on")) {
				return i - 1
			}
			return i
		}
	}
	return r.Hi
}

// startsTail reports whether a tail may start at token i, which stands behind a mark or right
// behind a name.
func (f *bylineReader) startsTail(i, hi int, behind bool) bool {
	const near = 3 // words between "Updated" and its day
	switch _, end := f.dates.At(i, f.Today()); {
	case end > i+1, end > i && behind:
		return true
	}
	switch f.classAt(i) {
	case bylineStamp:
		return behind || f.Kind(i+1) == token.Colon || f.hasDate(token.From(i, min(hi, i+1+near)))
	case bylineHelp:
		return f.Is(i+1, "by")
	}
	return f.Kind(i) == token.Number && (f.isClock(i, hi) || f.countEnd(i, hi) > i)
}

// isClock reports whether a time of day stands at token i: "08:05", "11.57am".
func (f *bylineReader) isClock(i, hi int) bool {
	j := i + 1
	if j+1 < hi && f.Kind(j) == token.Colon && f.Glued(j) && f.Kind(j+1) == token.Number {
		return true
	}
	if j >= hi {
		return false
	}
	e, _ := f.asides.times.Match(f.Tokens[:hi], j)
	return e >= 0 && f.asides.times.Entries[e].Has("clock")
}

// countEnd returns the index behind a count at token i, "203 comments", "5 minute read"; i if there
// is none.
func (f *bylineReader) countEnd(i, hi int) int {
	const words = 3
	for j := i + 1; j < min(hi, i+1+words); j++ {
		if f.classAt(j) == bylineCount {
			return j + 1
		}
	}
	return i
}

// hasDate reports whether a date of more than one word starts in r.
func (f *bylineReader) hasDate(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if _, end := f.dates.At(i, f.Today()); end > i+1 {
			return true
		}
	}
	return false
}

// isTail reports whether r has nothing but dates, hours, counts and names, as the tail of a byline
// does; the empty run is one.
func (f *bylineReader) isTail(r token.Run) bool {
	const strange = 1 // words in lower case that no table has: "203 comments / new"
	unknown := 0
	for i := r.Lo; i < r.Hi; i++ {
		if _, end := f.dates.At(i, f.Today()); end > i {
			i = min(end, r.Hi) - 1
			continue
		}
		if end := f.contactEnd(i, r.Hi); end > i {
			i = end - 1
			continue
		}
		k := f.Tokens[i]
		if k.Kind != token.Word || k.Capital() || f.classAt(i) != bylineOther {
			continue
		}
		if e, _ := f.asides.times.Match(f.Tokens, i); e < 0 {
			unknown++
		}
	}
	return unknown <= strange
}

// hasStranger reports whether r has a word that is neither a part of a date nor stands beside one.
func (f *bylineReader) hasStranger(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if _, end := f.dates.At(i, f.Today()); end > i {
			i = end - 1
			continue
		}
		e, _ := f.asides.times.Match(f.Tokens, i)
		if f.Kind(i) == token.Word && e < 0 && f.classAt(i) != bylineStamp {
			return true
		}
	}
	return false
}

// noteStamp takes the day in the tail r for that of publication, if no line says it.
func (f *bylineReader) noteStamp(r token.Run) {
	for i := r.Lo; i < r.Hi && f.stamp.IsZero(); i++ {
		if p, end := f.dates.At(i, date.Date{}); end > i && p.From.Day > 0 && p.From == p.To {
			f.stamp = p.From
		}
	}
}

// contactEnd returns the index behind a handle, an e-mail address or a link at token i, i if there
// is none.
func (f *bylineReader) contactEnd(i, hi int) int {
	if f.Kind(i) == token.Link {
		return i + 1
	}
	const longest = 16
	if f.partsContact(i) {
		return i
	}
	isContact := f.Word(i) == "@" && i+1 < hi && f.Glued(i+1) && f.Kind(i+1) != token.Number
	end := i + 1
	for end < min(hi, i+longest) && f.Glued(end) && !f.partsContact(end) {
		isContact = isContact || f.Word(end) == "@"
		end++
	}
	if !isContact {
		return i
	}
	for f.Kind(end-1) == token.Stop {
		end--
	}
	return end
}

// partsContact reports whether token i ends an address that it touches.
func (f *bylineReader) partsContact(i int) bool {
	switch f.Kind(i) {
	case token.Open, token.Close, token.Comma, token.Quote:
		return true
	}
	return f.Is(i, "|", "/")
}
