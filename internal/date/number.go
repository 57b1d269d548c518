package date

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// numeric reads a mention that starts with digits.
func (d *dateReader) numeric(i int) dateReading {
	for _, read := range [...]func(*dateReader, int) dateReading{(*dateReader).iso, (*dateReader).slashed, (*dateReader).dayFirst, (*dateReader).yearOrDecade} {
		if r := read(d, i); r.ok() {
			return r
		}
	}
	return d.distance(i)
}

// iso reads "2022-02-24" and "2022-02".
func (d *dateReader) iso(i int) dateReading {
	y, j := d.digits(i, 4)
	if y < 1000 || !d.mark(j, token.Dash) {
		return dateReading{}
	}
	m, j := d.digits(j+1, 2)
	if d.mark(j, token.Dash) {
		if n, end := d.digits(j+1, 2); end > j+1 {
			return known(dayOf(y, m, n), end)
		}
	}
	if 1 <= m && m <= 12 && (m < y%100 || d.Word(j - 1)[0] == '0') { // "2010-11" is two years
		return single(monthOf(y, m), j)
	}
	return dateReading{}
}

// slashed reads "3/29/2022", "29/3/2022" and "29.3.2022"; the month goes first
// where both could be it.
func (d *dateReader) slashed(i int) dateReading {
	a, j := d.digits(i, 2)
	if j == i {
		return d.dotted(i)
	}
	if !d.is(j, "/", "-") || !d.glued(j) || !d.glued(j+1) {
		return dateReading{}
	}
	b, k := d.digits(j+1, 2)
	if k == j+1 || d.Word(k) != d.Word(j) || !d.glued(k) || !d.glued(k+1) {
		return dateReading{}
	}
	y, end := d.year(k + 1)
	if end == k+1 {
		if y, end = d.digits(k+1, 2); end == k+1 || len(d.Word(k+1)) < 2 {
			return dateReading{}
		}
		y += 2000
		if d.now.Year > 0 && y > d.now.Year+20 || y > 2070 {
			y -= 100
		}
	}
	if a > 12 {
		a, b = b, a
	}
	return known(dayOf(y, a, b), end)
}

// dotted reads "29.3.2022", which is one token.
func (d *dateReader) dotted(i int) dateReading {
	s := d.Word(i)
	if len(s) > len("29.03.2022") || strings.Count(s, ".") != 2 {
		return dateReading{}
	}
	n := numbers(s, ".")
	if n[2] < 1000 || n[2] > 2100 {
		return dateReading{}
	}
	return known(dayOf(n[2], n[1], n[0]), i+1)
}

// known is the reading of a day, none if there is no such day.
func known(d Date, end int) dateReading {
	if d.IsZero() {
		return dateReading{}
	}
	return single(d, end)
}

// dayFirst reads "24 February 2022", "24th of February", "20th century".
func (d *dateReader) dayFirst(i int) dateReading {
	n, j := d.dayNumber(i)
	if j == i {
		return dateReading{}
	}
	if j > i+1 {
		if r := d.ordinal(n, j); r.ok() {
			return r
		}
	}
	if d.is(j, "of") {
		j++
	}
	if w, k := d.wordAt(j); w.class == dateMonth && !(w.open && d.Tokens[j].Shape == token.Lower) {
		if y, end := d.digits(k, 2); y > 31 && d.Kind(end) != token.Word { // "16 NOV 89 (EFE)"
			return single(dayOf(1900+y, w.value, n), end)
		}
		return d.inYear(w.value, n, k)
	}
	return dateReading{}
}

// yearOrDecade reads "2022", "1990s".
func (d *dateReader) yearOrDecade(i int) dateReading {
	y, j := d.year(i)
	if j == i || !d.freeYear(i, j) {
		return dateReading{}
	}
	if d.glued(j) && d.is(j, "s") {
		return decade(y, j+1)
	}
	if k := j + 1; d.Kind(j) == token.Clitic && d.is(j, "'s", "’s") && y%10 == 0 && (d.is(i-1, "the") || d.afterEdge(i)) {
		return decade(y, k)
	}
	return single(yearOf(y), j)
}

func decade(year, end int) dateReading {
	from, to := spanOf(unitDecade, yearOf(year), 0)
	return dateReading{from, to, end}
}

// freeYear reports whether the number at [i, j) may be a year: it is no sum of
// money, telephone number, time of day or address, and counts nothing. A number
// that is seldom a year in the news needs a word before it such as "in".
func (d *dateReader) freeYear(i, j int) bool {
	switch before := d.Kind(i - 1); {
	case before == token.Currency, d.yearWord(i-1) == noYearBehind:
		return false
	case d.glued(i) && (before == token.Word || before == token.Dash && d.Kind(i-2) == token.Number && len(d.Word(i-2)) != 4):
		return false
	}
	next := token.Token{Kind: token.Stop}
	if j < d.limit {
		next = d.Tokens[j]
	}
	switch {
	case next.Kind == token.Currency, d.yearWord(j) == noYearBefore:
		return false
	case next.Gap == token.Glued && (next.Kind == token.Word || d.is(j, "%", "/")):
		return d.is(j, "s")
	}
	y, _ := d.year(i)
	if 1900 < y && y < 2100 && y%100 != 0 || next.Kind == token.Close || next.Kind == token.Dash {
		return true
	}
	if d.yearWord(i-1) == yearBehind {
		return next.Kind != token.Word || next.Shape != token.Lower || len(d.Word(j)) < 5 || !strings.HasSuffix(d.Word(j), "s")
	}
	return d.Kind(i-1) == token.Open || d.Kind(i-1) == token.Dash || y == 2000 && !strings.HasSuffix(d.Word(j), "s")
}

// A yearWord tells whether four digits beside it are a year.
type yearWord uint8

const (
	noYearWord   yearWord = iota
	yearBehind            // since 1789
	noYearBehind          // #2021
	noYearBefore          // 2021 people
)

func newYearWord(e lexicon.Entry) yearWord {
	switch {
	case e.Has("year"):
		return yearBehind
	case e.Has("sign"):
		return noYearBehind
	}
	return noYearBefore
}

// yearWord returns what token i tells of four digits beside it.
func (d *Dates) yearWord(i int) yearWord {
	if w, _ := d.years.At(d.Tokens, i); w != nil {
		return *w
	}
	return noYearWord
}

// afterEdge reports whether a word such as "early" stands before token i.
func (d *dateReader) afterEdge(i int) bool {
	if d.Kind(i-1) == token.Dash {
		i--
	}
	if i < 1 {
		return false
	}
	w, j := d.wordAt(i - 1)
	return w.class == dateEdge && j == i
}

// dayNumber reads a day of the month: "24", "24th".
func (d *dateReader) dayNumber(i int) (day, end int) {
	n, end := d.digits(i, 2)
	if n < 1 || n > 31 {
		return 0, i
	}
	if d.glued(end) {
		switch {
		case d.is(end, "st", "nd", "rd", "th"):
			end++
		case d.Kind(end) == token.Word:
			return 0, i
		}
	}
	return n, end
}

// year reads a year of four digits.
func (d *dateReader) year(i int) (year, end int) {
	n, end := d.digits(i, 4)
	if n < 1000 || n > 2100 {
		return 0, i
	}
	return n, end
}

// digits reads a whole number of at most max digits. It returns i as the end if
// the token is none.
func (d *dateReader) digits(i, max int) (n, end int) {
	if i >= d.limit || d.Kind(i) != token.Number {
		return 0, i
	}
	s := d.Word(i)
	if len(s) > max {
		return 0, i
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, i
		}
		n = n*10 + int(c-'0')
	}
	return n, i + 1
}

// spokenYear reads "nineteen ninety-six", "two thousand".
func (d *dateReader) spokenYear(i int) (year, end int) {
	w, j := d.wordAt(i)
	if w.class != dateNumber || w.article {
		return 0, i
	}
	if w.value == 2 && d.is(j, "thousand") {
		if d.is(j+1, "and") {
			if v, k := d.wordAt(j + 2); v.class == dateNumber && v.value < 20 {
				return 2000 + v.value, k
			}
		}
		return 2000, j + 1
	}
	if d.is(j, "zero", "oh") && w.value >= 15 {
		if v, k := d.wordAt(j + 1); v.class == dateNumber && v.value < 10 {
			return w.value*100 + v.value, k
		}
	}
	tens, k := d.wordAt(j)
	if w.value < 15 || w.value > 20 || tens.class != dateNumber || tens.value < 10 {
		return 0, i
	}
	year = w.value*100 + tens.value
	if d.Kind(k) == token.Dash || tens.value >= 20 {
		at := k
		if d.Kind(k) == token.Dash {
			at++
		}
		if ones, end := d.wordAt(at); ones.class == dateNumber && ones.value < 10 && tens.value%10 == 0 && !ones.article {
			return year + ones.value, end
		}
	}
	return year, k
}

// count reads a number of units: "two", "30", "a". It is 0 for a number that
// nobody knows, as "a few".
func (d *dateReader) count(i int) (n, end int) {
	if n, end := d.digits(i, 4); end > i {
		return n, end
	}
	w, j := d.wordAt(i)
	switch w.class {
	case dateVague:
		return 0, j
	case dateNumber:
		n := w.value
		if w.value >= 20 && d.mark(j, token.Dash) {
			if v, k := d.wordAt(j + 1); v.class == dateNumber && v.value < 10 {
				return n + v.value, k
			}
		}
		return n, j
	}
	return 0, i
}
