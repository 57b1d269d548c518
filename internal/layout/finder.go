package layout

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A finder reads one layout. It answers what the readers of asides, dateline, byline and headline
// all ask of a line; each of these embeds it and knows the conventions of its own line.
type finder struct {
	*Layout
	*text.Text
	dates  *date.Dates
	places *place.Places
}

// trimMarks returns the ends of r without the brackets, dashes and stars before it and the marks
// behind it. One token stays.
func (f *finder) trimMarks(r token.Run) (lo, hi int) {
	lo, hi = r.Lo, r.Hi
	for ; lo+1 < hi; lo++ {
		switch f.Kind(lo) {
		case token.Open, token.Dash, token.Symbol, token.Quote:
			continue
		}
		break
	}
	for ; lo+1 < hi; hi-- {
		switch f.Kind(hi - 1) {
		case token.Close, token.Stop, token.Quote, token.Colon, token.Comma, token.Dash:
			continue
		}
		break
	}
	return lo, hi
}

// skipStars returns the first token of r that is no asterisk, the mark of urgent copy.
func (f *finder) skipStars(r token.Run) int {
	i := r.Lo
	for i+1 < r.Hi && f.Word(i) == "*" {
		i++
	}
	return i
}

// isDash reports whether token i, before hi, is a dash that parts two pieces of text: not a hyphen
// within a word.
func (f *finder) isDash(i, hi int) bool {
	if i >= hi || f.Kind(i) != token.Dash {
		return false
	}
	return i+1 >= hi || !f.Glued(i) || !f.Glued(i+1) || !f.IsHyphen(i)
}

// startsInAgency reports whether r starts with the name of an agency.
func (f *finder) startsInAgency(r token.Run) bool { return f.agencyIn(r).Len() > 0 }

// agencyIn returns the name of an agency that r starts with, the zero Run if there is none.
func (f *finder) agencyIn(r token.Run) token.Run {
	if end := f.AgencyEnd(r.Lo); end <= r.Hi {
		return token.From(r.Lo, end)
	}
	return token.Run{}
}

// namesPlace reports whether the gazetteer has r.
func (f *finder) namesPlace(r token.Run) bool {
	_, end := f.places.Match(r.Lo)
	return end == r.Hi && end > r.Lo
}

// isShouted reports whether no word of r has a small letter.
func (f *finder) isShouted(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.Shape != token.Upper && k.End-k.Start > 1 {
			return false
		}
	}
	return true
}

// mostlyCapitals reports whether most long words of r have a capital.
func (f *finder) mostlyCapitals(r token.Run) bool {
	capital, all := 0, 0
	for i := r.Lo; i < r.Hi; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.End-k.Start > 3 {
			all++
			if k.Capital() {
				capital++
			}
		}
	}
	return all > 2 && capital*5 >= all*4
}

// isItem reports whether r is an item of a list.
func (f *finder) isItem(r token.Run) bool { return f.Is(r.Lo, "•", "*", "·", "▪") }
