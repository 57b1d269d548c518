package date

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// Dates in digits.

// A numericParser reads those forms of a mention that start with digits.
type numericParser struct{ *parser }

// numeric reads a mention that starts with digits: "2022-02-24", "3/29/2022", "24 February",
// "1990s", "2022", "1Q 2022", "30 days ago".
func (p numericParser) numeric(i int) reading {
	if r := p.yearFirst(i); r.ok() {
		return r
	}
	if r := p.slashed(i); r.ok() {
		return r
	}
	if r := p.dayFirst(i); r.ok() {
		return r
	}
	if r := p.monthOfYear(i); r.ok() {
		return r
	}
	if r := p.yearOrDecade(i); r.ok() {
		return r
	}
	if r := p.partFirst(i); r.ok() {
		return r
	}
	return p.distance(i)
}

// yearFirst reads "2022-02-24", "2022/2/24", "2022/Feb/24" and "2022-02".
func (p numericParser) yearFirst(i int) reading {
	y, j := p.digits(i, 4)
	if y < 1000 || !p.joins(j) {
		return reading{}
	}
	m, k := p.monthNumber(j + 1)
	if p.joins(k) && p.Word(k) == p.Word(j) {
		if n, end := p.digits(k+1, 2); end > k+1 {
			return dayOrNone(dayOf(y, m, n), end)
		}
	}
	isYear := m > y%100 && p.Word(k - 1)[0] != '0' // "2010-11" is two years
	if k == j+1 || !p.isTight(j, token.Dash) || m < 1 || m > 12 || isYear {
		return reading{}
	}
	return single(monthOf(y, m), k)
}

// joins reports whether token i joins the numbers of a date: "-" or "/" without a blank.
func (p *parser) joins(i int) bool {
	return (p.Kind(i) == token.Dash || p.sees(i, "/")) && p.isGlued(i) && p.isGlued(i+1)
}

// monthNumber reads a month in digits or by its name.
func (p numericParser) monthNumber(i int) (month, end int) {
	if w, end := p.wordAt(i); w.class == classMonth {
		return w.value, end
	}
	return p.digits(i, 2)
}

// slashed reads "3/29/2022", "29/3/22" and "29.3.2022"; the month goes first where both numbers
// could be it. Behind "on" there may be no year: "on 5/31".
func (p numericParser) slashed(i int) reading {
	a, j := p.digits(i, 2)
	if j == i {
		return p.dotted(i)
	}
	if !p.sees(j, "/", "-") || !p.joins(j) {
		return reading{}
	}
	b, k := p.digits(j+1, 2)
	if k == j+1 || p.Word(k) != p.Word(j) || !p.joins(k) {
		return p.monthDay(i, a, b, k)
	}
	y, end := p.year(k + 1)
	if end == k+1 {
		if y, end = p.twoDigitYear(k + 1); end == k+1 {
			return reading{}
		}
	}
	if a > 12 {
		a, b = b, a
	}
	return dayOrNone(dayOf(y, a, b), end)
}

// monthDay reads the month and day of two numbers at [i, end) behind a word such as "on": "on 5/31".
func (p numericParser) monthDay(i, month, day, end int) reading {
	isPart := p.isGlued(end) && p.Kind(end) != token.Stop && p.Kind(end) != token.Comma
	isDated := p.sees(i-1, "on") || p.sees(i+1, "/") && p.sees(i-1, "by", "until", "since", "dated")
	if isPart || !isDated {
		return reading{}
	}
	if month > 12 {
		month, day = day, month
	}
	if dayOf(2000, month, day).IsZero() {
		return reading{}
	}
	return p.inYear(month, day, end)
}

// twoDigitYear reads a year of two digits: at most twenty years ahead it is of this century.
func (p numericParser) twoDigitYear(i int) (year, end int) {
	y, end := p.digits(i, 2)
	if end == i || len(p.Word(i)) < 2 {
		return 0, i
	}
	y += 2000
	if p.now.Year > 0 && y > p.now.Year+20 || y > 2070 {
		y -= 100
	}
	return y, end
}

// monthOfYear reads "06/2004".
func (p numericParser) monthOfYear(i int) reading {
	m, j := p.digits(i, 2)
	y, end := p.year(j + 1)
	isMonth := 1 <= m && m <= 12 && len(p.Word(i)) == 2
	if j == i || end == j+1 || !isMonth || !p.joins(j) || p.joins(end) || p.joins(i-1) {
		return reading{}
	}
	return single(monthOf(y, m), end)
}

// partFirst reads "1Q 2022", "2H21".
func (p numericParser) partFirst(i int) reading {
	n, j := p.digits(i, 1)
	w, end := p.wordAt(j)
	if j == i || w.class != classPart || !p.isGlued(j) {
		return reading{}
	}
	if y, k := p.twoDigitYear(end); k > end && p.isGlued(end) && n <= maxInYear(w.unit) {
		return partOf(y, w.unit, n, k)
	}
	return p.shortPart(w.unit, n, end)
}

// dotted reads "29.3.2022", which is one token.
func (p numericParser) dotted(i int) reading {
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

// dayFirst reads "24 February 2022", "24th of February", "24-Feb-22", "24/Feb/2022", "20th century",
// "20 of this month".
func (p numericParser) dayFirst(i int) reading {
	n, j := p.dayNumber(i)
	if j == i {
		return reading{}
	}
	hasEnding := j > i+1
	if hasEnding {
		if r := p.ordinal(n, j); r.ok() {
			return r
		}
	}
	if p.joins(j) {
		return p.joinedDay(n, j)
	}
	if p.sees(j, "of") {
		if r := p.dayOfThis(n, j+1); r.ok() {
			return r
		}
		j++
	}
	w, k := p.wordAt(j)
	if w.class != classMonth {
		return reading{}
	}
	_, yearEnd := p.year(k)
	if w.ambiguous && p.Tokens[j].Shape == token.Lower && !hasEnding && yearEnd == k {
		return reading{}
	}
	return p.inYear(w.value, n, k)
}

// joinedDay reads the month and year behind a day that ends at j: "24-Feb-22".
func (p numericParser) joinedDay(day, j int) reading {
	w, k := p.wordAt(j + 1)
	if w.class != classMonth {
		return reading{}
	}
	if p.joins(k) && p.Word(k) == p.Word(j) {
		if y, end := p.year(k + 1); end > k+1 {
			return dayOrNone(dayOf(y, w.value, day), end)
		}
		if y, end := p.twoDigitYear(k + 1); end > k+1 {
			return dayOrNone(dayOf(y, w.value, day), end)
		}
	}
	return p.inYear(w.value, day, k)
}

// dayOfThis reads the month behind the n-th: "20 of this month".
func (p numericParser) dayOfThis(n, i int) reading {
	w, j := p.wordAt(i)
	u, end := p.wordAt(j)
	if w.class != classShift || u.unit != unitMonth || u.plural || p.PossessiveAt(end) {
		return reading{}
	}
	if r := p.date(i); r.isMonth() {
		return dayOrNone(dayOf(r.from.Year, int(r.from.Month), n), r.end)
	}
	return reading{}
}
