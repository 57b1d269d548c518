package newsmodel

import (
	"time"

	"example.com/newsmodel/internal/token"
)

// A period is a Period with its tokens.
type period struct {
	run
	Period
}

func (p period) value() Period { return p.Period }

// findPeriods finds the mentions of dates.
func (d *doc) findPeriods() {
	d.dated = make([]bool, len(d.tokens))
	for i := 0; i < len(d.tokens); i++ {
		p, end := d.dateAt(i)
		if end == i {
			continue
		}
		d.periods = append(d.periods, p)
		for ; i < end; i++ {
			d.dated[i] = true
		}
		i--
	}
}

// inPeriod reports whether token i belongs to a date, so that a number there
// counts nothing.
func (d *doc) inPeriod(i int) bool { return d.dated[i] }

// dateAt reads the mention of a date that starts at token i. It returns the
// index behind it, i if there is none.
func (d *doc) dateAt(i int) (period, int) {
	from, to, end := d.readDate(i)
	if end == i {
		return period{}, i
	}
	r := run{i, end}
	return period{r, Period{d.phrase(r), from, to}}, end
}

func (d *doc) readDate(i int) (from, to Date, end int) {
	if y, end := d.year(i); end > i && d.freeYear(i) {
		return Date{Year: y}, Date{Year: y}, end
	}
	if n, j := d.dayNumber(i); j > i { // 24 February 2022
		if w, k := d.dateWord(j); w.class == dateMonth {
			day, end := d.inYear(time.Month(w.value), n, k)
			return day, day, end
		}
		return Date{}, Date{}, i
	}
	switch w, j := d.dateWord(i); w.class {
	case dateMonth:
		if n, k := d.dayNumber(j); k > j {
			day, end := d.inYear(time.Month(w.value), n, k)
			return day, day, end
		}
		if y, k := d.year(j); k > j {
			m := Date{y, time.Month(w.value), 0}
			return m, m, k
		}
	case dateWeekday:
		if d.kind(j) == token.Comma {
			if v, _ := d.dateWord(j + 1); v.class == dateMonth {
				if from, to, end := d.readDate(j + 1); end > j+1 && from.Day > 0 {
					return from, to, end
				}
			}
		}
		day := d.published
		for !day.IsZero() && day.Time().Weekday() != time.Weekday(w.value%7) {
			day = day.addDays(-1)
		}
		return day, day, j
	}
	return Date{}, Date{}, i
}

// inYear reads the year behind a month and day, or takes the nearest one.
func (d *doc) inYear(m time.Month, day, i int) (Date, int) {
	j := i
	if d.kind(j) == token.Comma {
		j++
	}
	if y, end := d.year(j); end > j {
		return dayOf(y, m, day), end
	}
	return near(d.published, m, day), i
}

// freeYear reports whether the number at i may be a year: no sum of money.
func (d *doc) freeYear(i int) bool { return d.kind(i-1) != token.Currency }
