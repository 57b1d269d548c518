package date

import (
	"example.com/newsmodel/internal/token"
)

// Parts of a period: "the third quarter of 2022", "the second of June", "early March".

// ordinal reads what starts with an ordinal, which ends at j: "third quarter of 2022", "first
// Friday of July", "second of June", "20th of next month", "20th century".
func (p *parser) ordinal(n, j int) reading {
	if p.isTight(j, token.Dash) {
		j++
	}
	w, k := p.wordAt(j)
	switch {
	case w.unit == unitCentury && !w.plural:
		from, to := spanOf(unitCentury, yearOf(n*100), 0)
		return between(from, to, k)
	case w.unit == unitQuarter && n <= 4, w.unit == unitHalf && n <= 2:
		return p.partOfYear(w.unit, n, k)
	case w.class == classWeekday && p.sees(k, "of", "in"):
		if r := p.date(k + 1); r.ok() && r.isMonth() {
			return single(weekdayIn(r.from, w.value, n), r.end)
		}
		return reading{}
	case w.unit == unitDay && !w.plural:
		j = k
	}
	if n > 31 || !p.sees(j, "of") {
		return reading{}
	}
	if w, k := p.wordAt(j + 1); w.class == classMonth {
		return p.inYear(w.value, n, k)
	}
	if r := p.container(j + 1); r.ok() && r.isMonth() {
		return dayOrNone(dayOf(r.from.Year, int(r.from.Month), n), r.end)
	}
	return reading{}
}

// partOfYear reads the year of the n-th quarter or half, which ends at i: "third quarter of 2022".
// A quarter without one is of this year; "the second half" alone is no date.
func (p *parser) partOfYear(u unit, n, i int) reading {
	year := p.now.Year
	end := i
	if y, k := p.yearBehind(i, false); k > i {
		year, end = y, k
	} else if p.sees(i, "of") {
		if r := p.container(i + 1); r.ok() && r.isYear() {
			year, end = r.from.Year, r.end
		}
	}
	months := 3
	if u == unitHalf {
		if months = 6; end == i {
			return reading{}
		}
	}
	if year == 0 {
		return reading{end: end}
	}
	from := monthOf(year, (n-1)*months+1)
	return between(from, from.addMonths(months-1), end)
}

// edge reads the period behind a word such as "early" or "the end of": "early March", "the end of
// the quarter". The mention stands for the whole period.
func (p *parser) edge(i int) reading {
	if p.isTight(i, token.Dash) {
		i++
	}
	r := p.container(i)
	if !r.ok() || r.isDay() {
		return reading{}
	}
	return r
}

// container reads a period that has parts: a date or, for the present one, "the month".
func (p *parser) container(i int) reading {
	if r := p.date(i); r.ok() {
		return r
	}
	if p.sees(i, "the", "each") {
		i++
	}
	if w, end := p.wordAt(i); w.class == classUnit && !w.plural && w.unit != unitDay {
		from, to := spanOf(w.unit, p.now, 0)
		return between(from, to, end)
	}
	return reading{}
}
