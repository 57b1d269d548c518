package date

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// Dates in digits. What looks like a year is often a count, a sum or a code: see mayBeYear.

// numeric reads a mention that starts with digits: "2022-02-24", "3/29/2022", "24 February",
// "1990s", "2022", "30 days ago".
func (p *parser) numeric(i int) reading {
	if r := p.iso(i); r.ok() {
		return r
	}
	if r := p.slashed(i); r.ok() {
		return r
	}
	if r := p.dayFirst(i); r.ok() {
		return r
	}
	if r := p.yearOrDecade(i); r.ok() {
		return r
	}
	return p.distance(i)
}

// iso reads "2022-02-24" and "2022-02".
func (p *parser) iso(i int) reading {
	y, j := p.digits(i, 4)
	if y < 1000 || !p.isTight(j, token.Dash) {
		return reading{}
	}
	m, j := p.digits(j+1, 2)
	if p.isTight(j, token.Dash) {
		if n, end := p.digits(j+1, 2); end > j+1 {
			return dayOrNone(dayOf(y, m, n), end)
		}
	}
	if 1 <= m && m <= 12 && (m < y%100 || p.Word(j - 1)[0] == '0') { // "2010-11" is two years
		return single(monthOf(y, m), j)
	}
	return reading{}
}

// slashed reads "3/29/2022", "29/3/22" and "29.3.2022"; the month goes first where both numbers
// could be it.
func (p *parser) slashed(i int) reading {
	a, j := p.digits(i, 2)
	if j == i {
		return p.dotted(i)
	}
	if !p.sees(j, "/", "-") || !p.isGlued(j) || !p.isGlued(j+1) {
		return reading{}
	}
	b, k := p.digits(j+1, 2)
	if k == j+1 || p.Word(k) != p.Word(j) || !p.isGlued(k) || !p.isGlued(k+1) {
		return reading{}
	}
	y, end := p.year(k + 1)
	if end == k+1 {
		if y, end = p.digits(k+1, 2); end == k+1 || len(p.Word(k+1)) < 2 {
			return reading{}
		}
		y += 2000
		if p.now.Year > 0 && y > p.now.Year+20 || y > 2070 {
			y -= 100
		}
	}
	if a > 12 {
		a, b = b, a
	}
	return dayOrNone(dayOf(y, a, b), end)
}

// dotted reads "29.3.2022", which is one token.
func (p *parser) dotted(i int) reading {
	s := p.Word(i)
	if len(s) > len("29.03.2022") || strings.Count(s, ".") != 2 {
		return reading{}
	}
	n := numbers(s, ".")
	if n[2] < 1000 || n[2] > 2100 {
		return reading{}
	}
	return dayOrNone(dayOf(n[2], n[1], n[0]), i+1)
}

// dayFirst reads "24 February 2022", "24th of February", "20th century".
func (p *parser) dayFirst(i int) reading {
	n, j := p.dayNumber(i)
	if j == i {
		return reading{}
	}
	if j > i+1 {
		if r := p.ordinal(n, j); r.ok() {
			return r
		}
	}
	if p.sees(j, "of") {
		j++
	}
	w, k := p.wordAt(j)
	if w.class != classMonth || w.ambiguous && p.Tokens[j].Shape == token.Lower {
		return reading{}
	}
	if y, end := p.digits(k, 2); y > 31 && p.Kind(end) != token.Word { // "16 NOV 89 (EFE)"
		return single(dayOf(1900+y, w.value, n), end)
	}
	return p.inYear(w.value, n, k)
}

// yearOrDecade reads "2022", "1990s", "the 1990's".
func (p *parser) yearOrDecade(i int) reading {
	y, j := p.year(i)
	if j == i || !p.mayBeYear(i, j) {
		return reading{}
	}
	if p.isGlued(j) && p.sees(j, "s") {
		return decade(y, j+1)
	}
	isGenitive := j < p.paragraph.Hi && p.PossessiveAt(j)
	if isGenitive && y%10 == 0 && (p.sees(i-1, "the") || p.isBehindEdge(i)) {
		return decade(y, j+1)
	}
	return single(yearOf(y), j)
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
		return p.sees(j, "s")
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
	return p.Kind(i-1) == token.Open || p.Kind(i-1) == token.Dash || y == 2000 && !endsInS
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
