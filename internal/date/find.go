package date

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Period is a Period with its tokens.
type Period struct {
	token.Run
	From, To Date
}

// Find finds the mentions of dates. A stretch that is given by its ends,
// as "between 2019 and 2021", is a mention, and its ends are two more.
func (d *Dates) Find(today Date) {
	d.dated = text.Zeros(d.dated, len(d.Tokens))
	r := dateReader{Dates: d, now: today}
	for _, p := range d.Paragraphs {
		d.Check()
		r.start, r.limit = p.Lo, p.Hi
		for i := p.Lo; i < p.Hi; {
			i = r.mention(i)
		}
	}
}

// Has reports whether token i belongs to a date, so that a number there
// counts nothing. The number of "two weeks ago" counts weeks and does not.
func (d *Dates) Has(i int) bool { return d.dated[i] }

// In returns the mentions that start in r.
func (d *Dates) In(r token.Run) []Period {
	from := sort.Search(len(d.list), func(k int) bool { return d.list[k].Lo >= r.Lo })
	to := from + sort.Search(len(d.list)-from, func(k int) bool { return d.list[from+k].Lo >= r.Hi })
	return d.list[from:to]
}

// Saying reports whether the word at token i is a verb of saying.
func (d *Dates) Saying(i int) bool {
	if i < 0 || i >= len(d.Tokens) {
		return false
	}
	w, end := d.tenses.At(d.Tokens, i)
	return w != nil && end == i+1 && w.say
}

// At reads the mention of a date that starts at token i. It returns the
// index behind it, i if there is none.
func (d *Dates) At(i int, today Date) (Period, int) {
	if i >= len(d.Tokens) || !d.opensDate(i) {
		return Period{}, i
	}
	p := sort.Search(len(d.Paragraphs), func(k int) bool { return d.Paragraphs[k].Hi > i })
	reader := dateReader{Dates: d, start: d.Paragraphs[p].Lo, limit: d.Paragraphs[p].Hi, now: today}
	r := reader.timed(reader.date(i))
	if !r.ok() {
		return Period{}, i
	}
	return r.at(i), r.end
}

// opensDate reports whether the mention of a date may start at token i.
func (d *Dates) opensDate(i int) bool {
	switch k := d.Tokens[i]; k.Kind {
	case token.Word:
		return d.calendar.Starts(k)
	case token.Number, token.Quote:
		return true
	}
	return false
}

// mention notes the mentions that start at token i and returns where to go on.
func (d *dateReader) mention(i int) int {
	if !d.opensDate(i) {
		return i + 1
	}
	w, j := d.wordAt(i)
	switch w.class {
	case dateOther:
		return j
	case dateFrom:
		if r := d.timed(d.date(j)); r.ok() {
			return d.noteEnds(i, j, r)
		}
		return j
	}
	if r := d.timed(d.dateFrom(w, i, j)); r.ok() {
		return d.noteEnds(i, i, r)
	}
	return i + 1
}

// note adds a mention.
func (d *dateReader) note(i int, r dateReading) {
	d.list = append(d.list, r.at(i))
	w, _ := d.wordAt(i)
	counts := w.class == dateNumber || w.class == dateVague
	for k := i; k < r.end; k++ {
		d.Dates.dated[k] = !counts
	}
}

// timed adds the part of the day behind a date: "Tuesday morning".
func (d *dateReader) timed(r dateReading) dateReading {
	if !r.ok() || !r.isDay() && !r.from.IsZero() {
		return r
	}
	if w, end := d.wordAt(r.end); w.class == dateTime && d.Tokens[r.end].Gap == token.Space && d.Tokens[r.end].Shape == token.Lower {
		r.end = end
	}
	return r
}

// noteEnds notes the mention a at token lo, and the stretch from it to another one
// if that follows: "between 2019 and 2021", "from Monday to Friday", "March
// 3-5". The stretch starts at token i. It returns where to go on.
func (d *dateReader) noteEnds(i, lo int, a dateReading) int {
	k := a.end
	switch {
	case d.is(k, "and") && d.is(i, "between"), d.is(k, "to", "through", "until", "till", "thru"):
		k++
	case d.Kind(k) == token.Dash && d.glued(k) == d.glued(k+1):
		k++
	}
	b := dateReading{}
	if k > a.end {
		if b = d.timed(d.date(k)); !b.ok() {
			b = d.secondDay(a, k)
		}
	}
	if !b.ok() {
		d.note(lo, a)
		return d.more(a)
	}
	a, b = d.ordered(a, b, k)
	if !a.from.IsZero() && !b.to.IsZero() && !b.to.before(a.from) {
		d.list = append(d.list, dateReading{a.from, b.to, b.end}.at(i))
	}
	d.note(lo, a)
	d.note(k, b)
	return b.end
}

// ordered makes the end b at token k come after the start a: the year of the
// end is that of the start ("March 3 to March 9, 2019"), and without one the
// end is the next such day or month ("Monday to Friday").
func (d *dateReader) ordered(a, b dateReading, k int) (start, end dateReading) {
	w, _ := d.wordAt(k)
	switch {
	case d.endsInYear(b) && !d.endsInYear(a) && a.from.Month > 0 && a.from == a.to:
		year := b.to.Year
		if b.to.before(Date{year, a.from.Month, max(a.from.Day, 1)}) {
			year--
		}
		a.from.Year = year
		a.from = valid(a.from)
		a.to = a.from
	case a.from.IsZero() || !b.to.before(a.from):
	case w.class == dateWeekday && a.isDay():
		b = single(a.from.toWeekday(+1, w.value), b.end)
	case w.class == dateMonth && a.isMonth() && b.isMonth():
		b = single(a.from.toMonth(+1, w.value), b.end)
	}
	return a, b
}

// endsInYear reports whether the mention ends with a year of its own.
func (d *dateReader) endsInYear(r dateReading) bool {
	y, _ := d.year(r.end - 1)
	return y > 0
}

// secondDay reads the day or the last two digits of the year that end a stretch
// which starts with a.
func (d *dateReader) secondDay(a dateReading, i int) dateReading {
	n, end := d.digits(i, 2)
	switch {
	case end == i:
	case a.isDay() && n > a.from.Day:
		return known(dayOf(a.from.Year, int(a.from.Month), n), end)
	case a.isYear() && len(d.Word(i)) == 2 && n > a.from.Year%100 && d.glued(i):
		return single(yearOf(a.from.Year-a.from.Year%100+n), end)
	}
	return dateReading{}
}

// more reads further days of the same month: "April 24 and 25". It returns
// where to go on.
func (d *dateReader) more(r dateReading) int {
	for r.isDay() && d.Kind(r.end-1) == token.Number {
		i := r.end
		if d.Kind(i) == token.Comma {
			i++
		}
		if d.is(i, "and", "or") {
			i++
		}
		next := d.secondDay(r, i)
		if i == r.end || !next.ok() || d.Kind(next.end) == token.Word && !d.is(next.end, "and", "or", "in", "at", "to", "for") {
			break
		}
		d.note(i, next)
		r = next
	}
	return r.end
}

// InCalendar reports whether token i is a word of the calendar, such as "May".
func (d *Dates) InCalendar(i int) bool {
	return d.calendar.names(d.Tokens, i)
}
