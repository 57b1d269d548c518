package date

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Years and decades in digits. What looks like a year is often a count, a sum or a code: see
// mayBeYear.

// yearOrDecade reads "2022", "1990s", "the 1990's".
func (p *parser) yearOrDecade(i int) reading {
	y, j := p.year(i)
	if j == i || !p.mayBeYear(i, j) {
		return reading{}
	}
	if p.isGlued(j) && p.sees(j, "s") {
		return decade(y, j+1)
	}
	if w, k := p.wordAt(j); w.class == classPart { // "2018 Q4"
		if n, end := p.digits(k, 1); end > k && p.isGlued(k) && 1 <= n && n <= maxInYear(w.unit) {
			return partOf(y, w.unit, n, end)
		}
	}
	isGenitive := j < p.paragraph.Hi && p.PossessiveAt(j)
	if isGenitive && y%10 == 0 && (p.sees(i-1, "the") || p.isBehindEdge(i)) {
		return decade(y, j+1)
	}
	if end := p.seasonEnd(i); end > j { // "1998/99"
		return between(yearOf(y), yearOf(y+1), end)
	}
	return single(yearOf(y), j)
}

// seasonEnd returns the index behind the year at token i with two digits for the next one: "1998/99".
// It is i if there are none.
func (p *parser) seasonEnd(i int) int {
	y, j := p.year(i)
	if n, end := p.digits(j+1, 2); p.sees(j, "/") && p.joins(j) && n == (y+1)%100 && !p.joins(end) {
		return end
	}
	return i
}

// decade is the reading of the ten years from a year such as 1990 on.
func decade(year, end int) reading {
	from, to := spanOf(unitDecade, yearOf(year), 0)
	return between(from, to, end)
}

// mayBeYear reports whether the number at [i, j) may be a year: it is no sum of money, telephone
// number, time of day or address, and counts nothing. A number that is seldom a year in the news
// needs a word before it such as "in".
func (p *parser) mayBeYear(i, j int) bool {
	before, behind := p.yearCueAt(i-1), p.yearCueAt(j)
	if p.Kind(i-1) == token.Currency || before == numberFollows || p.isPartOfCode(i) {
		return false
	}
	next := token.Token{Kind: token.Stop}
	if j < p.paragraph.Hi {
		next = p.Tokens[j]
	}
	switch {
	case next.Kind == token.Currency, behind == numberPrecedes:
		return false
	case next.Gap == token.Glued && (next.Kind == token.Word || p.sees(j, "%", "/")):
		return p.sees(j, "s") || p.seasonEnd(i) > i
	}
	y, _ := p.year(i)
	isCommon := 1900 < y && y < 2100 && y%100 != 0
	if isCommon || next.Kind == token.Close || next.Kind == token.Dash {
		return true
	}
	endsInS := strings.HasSuffix(p.Word(j), "s")
	if before == yearFollows { // "since 1800", not "in 1800 villages"
		return next.Kind != token.Word || next.Shape != token.Lower || len(p.Word(j)) < 5 || !endsInS
	}
	return p.Kind(i-1) == token.Open || p.Kind(i-1) == token.Dash || y == 2000 && !endsInS || p.isYearOfPair(i)
}

// isYearOfPair reports whether the number at token i is one of two years: "between 1650 and 1672",
// but not "between 1500 and 1700 were killed".
func (p *parser) isYearOfPair(i int) bool {
	if p.sees(i-1, "and") {
		i -= 2
	}
	if !p.sees(i-1, "between") || !p.sees(i+1, "and") {
		return false
	}
	a, _ := p.year(i)
	b, end := p.year(i + 2)
	if a == 0 || a >= b || p.yearCueAt(end) == numberPrecedes || p.isGlued(end) && p.Kind(end) != token.Stop && p.Kind(end) != token.Comma {
		return false
	}
	const joins = text.Preposition | text.Coordinator | text.Subordinator | text.Relative
	return end >= p.paragraph.Hi || p.Kind(end) != token.Word || p.Class(end)&joins != 0 && !p.sees(end, "on")
}

// isPartOfCode reports whether the number at i goes on with what it touches: "FY2022", "555-2022".
// It does not in "2019-2022".
func (p *parser) isPartOfCode(i int) bool {
	if !p.isGlued(i) {
		return false
	}
	switch p.Kind(i - 1) {
	case token.Word:
		return true
	case token.Dash:
		return p.Kind(i-2) == token.Number && len(p.Word(i-2)) != len("2019")
	}
	return false
}

// isBehindEdge reports whether a word such as "early" stands before token i.
func (p *parser) isBehindEdge(i int) bool {
	if p.Kind(i-1) == token.Dash {
		i--
	}
	if i < 1 {
		return false
	}
	w, j := p.wordAt(i - 1)
	return w.class == classEdge && j == i
}

// A yearCue says of a word whether four digits beside it are a year.
type yearCue uint8

const (
	noYearCue      yearCue = iota
	yearFollows            // "since 1789"
	numberFollows          // "#2021"
	numberPrecedes         // "2021 people"
)

func newYearCue(e lexicon.Entry) yearCue {
	switch {
	case e.Has("year"):
		return yearFollows
	case e.Has("sign"):
		return numberFollows
	}
	return numberPrecedes
}

// yearCueAt returns what token i says of four digits beside it.
func (p *parser) yearCueAt(i int) yearCue {
	if w, _ := p.years.At(p.Tokens, i); w != nil {
		return *w
	}
	return noYearCue
}
