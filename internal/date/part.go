package date

import (
	"example.com/newsmodel/internal/token"
)

// ordinal reads what starts with an ordinal, which ends at j: "third quarter of
// 2022", "first Friday of July", "second of June", "20th of next month", "20th
// century".
func (d *dateReader) ordinal(n, j int) dateReading {
	if d.mark(j, token.Dash) {
		j++
	}
	w, k := d.wordAt(j)
	switch {
	case w.unit == unitCentury && !w.plural:
		from, to := spanOf(unitCentury, yearOf(n*100), 0)
		return dateReading{from, to, k}
	case w.unit == unitQuarter && n <= 4, w.unit == unitHalf && n <= 2:
		return d.partOfYear(w.unit, n, k)
	case w.class == dateWeekday && d.is(k, "of", "in"):
		if r := d.date(k + 1); r.ok() && r.isMonth() {
			return single(weekdayIn(r.from, w.value, n), r.end)
		}
		return dateReading{}
	case w.unit == unitDay && !w.plural:
		j = k
	}
	if n > 31 || !d.is(j, "of") {
		return dateReading{}
	}
	if w, k := d.wordAt(j + 1); w.class == dateMonth {
		return d.inYear(w.value, n, k)
	}
	if r := d.container(j + 1); r.ok() && r.isMonth() {
		return known(dayOf(r.from.Year, int(r.from.Month), n), r.end)
	}
	return dateReading{}
}

// partOfYear reads the year of a quarter or half, which ends at i.
func (d *dateReader) partOfYear(u dateUnit, n, i int) dateReading {
	year := d.now.Year
	end := i
	if y, k := d.yearBehind(i, false); k > i {
		year, end = y, k
	} else if d.is(i, "of") {
		if r := d.container(i + 1); r.ok() && r.isYear() {
			year, end = r.from.Year, r.end
		}
	}
	size := 3
	if u == unitHalf {
		if size = 6; end == i {
			return dateReading{}
		}
	}
	if year == 0 {
		return dateReading{end: end}
	}
	from := monthOf(year, (n-1)*size+1)
	return dateReading{from, from.addMonths(size - 1), end}
}

// edge reads the period that a word such as "early" or "the end of" is about,
// which stands for the whole of it.
func (d *dateReader) edge(i int) dateReading {
	if d.mark(i, token.Dash) {
		i++
	}
	r := d.container(i)
	if !r.ok() || r.isDay() {
		return dateReading{}
	}
	return r
}

// container reads a period that has parts: a date or, for now, "the month".
func (d *dateReader) container(i int) dateReading {
	if r := d.date(i); r.ok() {
		return r
	}
	if d.is(i, "the", "each") {
		i++
	}
	if w, end := d.wordAt(i); w.class == dateUnits && !w.plural && w.unit != unitDay {
		from, to := spanOf(w.unit, d.now, 0)
		return dateReading{from, to, end}
	}
	return dateReading{}
}

// season reads "summer of 2022", "summer 2022".
func (d *dateReader) season(w *dateWord, i, j int) dateReading {
	if y, end := d.yearBehind(j, false); end > j {
		from := monthOf(y, w.value)
		return dateReading{from, from.addMonths(2), end}
	}
	return dateReading{}
}

// holiday reads "Christmas 2021", "Thanksgiving Day".
func (d *dateReader) holiday(w *dateWord, i, j int) dateReading {
	if y, end := d.yearBehind(j, true); end > j {
		return single(w.holiday.in(y), end)
	}
	if w.open && !d.is(i-1, "on", "at", "by", "before", "after", "until", "since") {
		return dateReading{}
	}
	h := w.holiday
	if h.year > d.now.Year && !d.now.IsZero() {
		h.year = 0 // not that day: it lies ahead
	}
	if h.year > 0 {
		return single(h.in(0), j)
	}
	return single(d.nearDay(i, h.in), j)
}
