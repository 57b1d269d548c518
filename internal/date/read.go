package date

import (
	"example.com/newsmodel/internal/token"
)

// A dateReader reads the mentions of dates in one paragraph, by descent: each
// of its methods reads what starts at token i.
type dateReader struct {
	*Dates
	start int  // of the paragraph
	limit int  // its end
	depth int  // of mentions within mentions
	now   Date // the reference for "Tuesday"; zero if not known
}

// A dateReading is what the words of a mention mean. The zero dateReading is no
// mention; one without dates is a mention that cannot be resolved.
type dateReading struct {
	from, to Date
	end      int // index of the token behind it
}

func single(d Date, end int) dateReading { return dateReading{d, d, end} }

// at returns the reading as the period that starts at token i.
func (r dateReading) at(i int) Period { return Period{token.From(i, r.end), r.from, r.to} }

func (r dateReading) ok() bool { return r.end > 0 }

func (r dateReading) isDay() bool { return r.from == r.to && r.from.Day > 0 }

func (r dateReading) isMonth() bool { return r.from == r.to && r.from.Day == 0 && r.from.Month > 0 }

func (r dateReading) isYear() bool { return r.from == r.to && r.from.Month == 0 && r.from.Year > 0 }

func (r dateReading) isWeek() bool { return r.from.Day > 0 && r.to == r.from.addDays(6) }

func (d *dateReader) wordAt(i int) (*dateWord, int) { return d.calendar.at(d.Tokens[:d.limit], i) }

func (d *dateReader) is(i int, words ...string) bool { return i < d.limit && d.Dates.Is(i, words...) }

// mark reports whether token i is punctuation of that kind that touches the
// tokens on both sides, as a hyphen does.
func (d *dateReader) mark(i int, k token.Kind) bool {
	return i+1 < d.limit && d.Kind(i) == k && d.glued(i) && d.glued(i+1)
}

func (d *dateReader) glued(i int) bool { return i < d.limit && d.Tokens[i].Gap == token.Glued }

// maxDepth is how deep mentions hold each other: "the day after the end of next
// week".
const maxDepth = 4

// date reads a mention of a date.
func (d *dateReader) date(i int) dateReading {
	w, j := d.wordAt(i)
	return d.dateFrom(w, i, j)
}

// dateFrom reads a mention whose first word of the calendar is w at [i, j).
func (d *dateReader) dateFrom(w *dateWord, i, j int) dateReading {
	if i >= d.limit || d.depth == maxDepth {
		return dateReading{}
	}
	d.depth++
	r := d.read(w, i, j)
	d.depth--
	return r
}

func (d *dateReader) read(w *dateWord, i, j int) dateReading {
	if d.Kind(i) == token.Number {
		if r := d.numeric(i); r.ok() {
			return r
		}
	}
	switch w.class {
	case dateMonth:
		return d.month(w, i, j)
	case dateWeekday:
		return d.weekday(w, i, j)
	case dateDay:
		return single(d.now.addDays(w.value), j)
	case dateShift:
		if d.mayOpen(j) {
			return d.shifted(w, i, j)
		}
	case dateEdge:
		return d.edge(j)
	case dateOrdinal:
		return d.ordinal(w.value, j)
	case dateNumber, dateVague:
		if !d.mayOpen(j) {
			return dateReading{}
		}
		if y, end := d.spokenYear(i); end > i {
			return single(yearOf(y), end)
		}
		return d.distance(i)
	case dateSeason:
		return d.season(w, i, j)
	case dateHoliday:
		return d.holiday(w, i, j)
	case dateThis:
		if y, end := d.yearBehind(j, false); end > j {
			return single(yearOf(y), end)
		}
		from, to := spanOf(w.unit, d.now, 0)
		return dateReading{from, to, j}
	case dateDecade:
		return decade(w.value, j)
	case dateQuarter: // "Q3 2022"
		if n, end := d.digits(j, 1); d.glued(j) && 1 <= n && n <= 4 {
			return d.partOfYear(unitQuarter, n, end)
		}
	case dateThe:
		if d.mayOpen(j) {
			return d.definite(j)
		}
	}
	if d.Kind(i) == token.Quote && d.glued(i+1) && d.glued(i+2) && d.is(i+2, "s") { // the '90s
		if n, _ := d.digits(i+1, 2); n >= 20 && n%10 == 0 {
			return decade(1900+n, i+3)
		}
	}
	return dateReading{}
}

// mayOpen reports whether the token at i may be a word of the calendar or a
// number: without one, most words that may start a mention do not.
func (d *dateReader) mayOpen(i int) bool {
	return i < d.limit && (d.Kind(i) != token.Word || d.calendar.Starts(d.Tokens[i]) || d.is(i, "thousand"))
}

// definite reads what may follow "the".
func (d *dateReader) definite(i int) dateReading {
	if n, j := d.dayNumber(i); j > i+1 {
		if r := d.ordinal(n, j); r.ok() || !d.standsForDay(i, j) {
			return r
		}
		return single(d.nearMonthDay(i-1, n), j)
	}
	w, j := d.wordAt(i)
	switch {
	case w.class == dateShift, w.class == dateOrdinal, d.Kind(i) == token.Quote:
		return d.date(i)
	case w.class == dateSeason:
		if r := d.date(i); r.ok() {
			return r
		}
	case w.unit == unitYear && !w.plural:
		if y, end := d.year(j); end > j {
			return single(yearOf(y), end)
		}
		if w.fixed && !d.is(j, "of", "to") || d.is(i-2, "for") && !d.mark(j, token.Dash) {
			return single(d.now.year(), j)
		}
	case w.unit == unitWeekend:
		return d.weekend(i, j)
	case w.unit == unitWeek && !w.plural && d.is(j, "of"):
		if r := d.date(j + 1); r.ok() && r.isDay() {
			from, to := spanOf(unitWeek, r.from, 0)
			return dateReading{from, to, r.end}
		}
	}
	if _, j := d.digits(i, 4); j > i && d.glued(j) && d.is(j, "s") {
		return d.date(i)
	}
	if w.class == dateUnits && !w.plural {
		return d.beside(w.unit, j)
	}
	return dateReading{}
}

// month reads what starts with the name of a month: "March 29, 2022", "March
// 2022", "March last year", "March".
func (d *dateReader) month(w *dateWord, i, j int) dateReading {
	k := j
	if d.mark(k, token.Dash) {
		k++
	}
	if n, end := d.dayNumber(k); end > k && !d.is(end, "percent", "%", "per") {
		return d.inYear(w.value, n, end)
	}
	if d.is(k, "the") {
		k++
	}
	if v, end := d.wordAt(k); v.class == dateOrdinal && !d.is(end, "quarter") {
		return d.inYear(w.value, v.value, end)
	}
	if y, end := d.yearBehind(j, true); end > j {
		return single(monthOf(y, w.value), end)
	}
	if w.open && !d.openMonth(i, j) || d.isRecurring(i, j) {
		return dateReading{}
	}
	return single(d.nearMonth(w.value, d.tense(i)), j)
}

// openMonth reports whether the word at [i, j), which is also a name or a verb,
// is a month by its neighbours: "in May", "a June deal", but not "May said".
func (d *dateReader) openMonth(i, j int) bool {
	if !d.Tokens[i].Capital() {
		return false
	}
	if d.is(i-1, "in", "since", "until", "till", "during", "early", "late", "mid", "each", "every") {
		return true
	}
	named := j < d.limit && d.Tokens[j].Capital() && d.Kind(j) == token.Word
	if d.is(i-1, "by", "of", "from", "to", "through", "and", "between", "or") {
		return !named
	}
	lower := j < d.limit && d.Tokens[j].Kind == token.Word && !named
	return lower && d.is(i-1, "the", "a", "an", "'s", "’s") && d.Tokens[i].Shape == token.Title
}

// inYear reads the year behind a month and day. Without one it is the year in
// which the day is nearest to the reference.
func (d *dateReader) inYear(month, day, i int) dateReading {
	if y, end := d.yearBehind(i, true); end > i {
		return single(dayOf(y, month, day), end)
	}
	if y := d.storyYear(i - 1); y > 0 {
		return single(dayOf(y, month, day), i)
	}
	return single(d.nearDay(i-1, func(y int) Date { return dayOf(y, month, day) }), i)
}

// yearBehind reads a year behind a month or a holiday: ", 2022", "of 2022",
// "'98", "last year".
func (d *dateReader) yearBehind(i int, comma bool) (year, end int) {
	j := i
	if comma && d.Kind(j) == token.Comma || d.is(j, "of") {
		j++
	}
	if y, end := d.year(j); end > j {
		return y, end
	}
	if y, end := d.spokenYear(j); end > j {
		return y, end
	}
	if j > i && !d.is(i, "of") {
		return 0, i
	}
	if n, end := d.digits(j+1, 2); end > j+1 && d.Kind(j) == token.Quote && d.glued(j+1) && len(d.Word(j+1)) == 2 {
		if n += 2000; n > max(d.now.Year, 2000)+1 {
			n -= 100
		}
		return n, end
	}
	if w, k := d.wordAt(j); w.class == dateShift && !w.then {
		if u, end := d.wordAt(k); u.unit == unitYear && !u.plural && d.now.Year > 0 {
			return d.now.Year + w.value, end
		}
	}
	return 0, i
}

// weekday reads what starts with the name of a day: "Tuesday, March 29",
// "Friday the 13th", "Friday next week", "Tuesday".
func (d *dateReader) weekday(w *dateWord, i, j int) dateReading {
	k := j
	if v, end := d.wordAt(k); v.class == dateTime && d.Kind(end) == token.Comma {
		k = end
	}
	if d.Kind(k) == token.Comma {
		k++
	}
	if d.dayBehind(k) {
		if r := d.date(k); r.ok() && (r.isDay() || r.from.IsZero()) {
			return r
		}
	}
	if n, end := d.dayNumber(j + 1); d.is(j, "the") && end > j+1 {
		return single(d.weekdayOn(w.value, n), end)
	}
	if v, end := d.wordAt(j + 1); d.is(j, "the") && v.class == dateOrdinal && d.Kind(end) != token.Word {
		return single(d.weekdayOn(w.value, v.value), end)
	}
	if w.open || d.isRecurring(i, j) {
		return dateReading{}
	}
	k = j
	if d.is(k, "of") {
		k++
	}
	if v, _ := d.wordAt(k); v.class == dateShift {
		if r := d.date(k); r.ok() && r.isWeek() {
			return single(r.from.addDays(w.value-1), r.end)
		}
	}
	return single(d.nearWeekday(w.value, d.tense(i)), j)
}

// isRecurring reports whether the day or month at [i, j) is no single one:
// "every Tuesday", "Tuesday nights".
func (d *dateReader) isRecurring(i, j int) bool {
	return d.is(i-1, "every", "each") || d.is(j, "mornings", "afternoons", "evenings", "nights")
}

// dayBehind reports whether a day of a month may start at token i.
func (d *dateReader) dayBehind(i int) bool {
	if w, _ := d.wordAt(i); w.class == dateMonth {
		return true
	}
	n, j := d.dayNumber(i)
	if d.is(j, "of") {
		j++
	}
	w, _ := d.wordAt(j)
	return n > 0 && (w.class == dateMonth || d.is(j, "/", "-"))
}
