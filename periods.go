package newsmodel

import (
	"sort"

	"example.com/newsmodel/internal/token"
)

// A period is a Period with its tokens.
type period struct {
	run
	from, to Date
}

// findPeriods finds the mentions of dates. A stretch that is given by its ends,
// as "between 2019 and 2021", is a mention, and its ends are two more.
func (d *doc) findPeriods(today Date) {
	d.dated = zeros(d.dated, len(d.tokens))
	r := dateReader{doc: d, now: today}
	for _, p := range d.paras {
		d.check()
		r.start, r.limit = p.lo, p.hi
		for i := p.lo; i < p.hi; {
			i = r.mention(i)
		}
	}
}

// inPeriod reports whether token i belongs to a date, so that a number there
// counts nothing. The number of "two weeks ago" counts weeks and does not.
func (d *doc) inPeriod(i int) bool { return d.dated[i] }

// periodsIn returns the mentions that start in r.
func (d *doc) periodsIn(r run) []period {
	from := sort.Search(len(d.periods), func(k int) bool { return d.periods[k].lo >= r.lo })
	to := from + sort.Search(len(d.periods)-from, func(k int) bool { return d.periods[from+k].lo >= r.hi })
	return d.periods[from:to]
}

// How many tokens from the words for something its date may stand: before its
// verb, behind its words, and from the start of the sentence.
const (
	dateBefore = 3
	dateBehind = 10
	dateOpens  = 20
)

// whenDone returns when what r tells took place, whose verb is at verb: the
// date right before the verb ("on Tuesday sent"), one behind it ("sent troops
// to the border on Tuesday"), or the one that opens the sentence. A day on
// which somebody said something is none of these.
func (d *doc) whenDone(r, verb run) period {
	s := d.sentenceOf(verb.lo)
	opening := period{}
	for _, p := range d.periodsIn(run{max(s.lo, verb.lo-dateOpens), min(r.hi+dateBehind, s.hi)}) {
		switch {
		case d.isSaying(p.lo - 1), d.isSaying(p.lo - 2), d.isSaying(p.hi), d.is(p.lo-1, "since", "after", "before", "the"), d.kind(p.hi) == token.Clitic:
		case p.lo > verb.lo && d.oneClause(r.hi, p.lo):
			return p
		case d.is(p.hi, "that"):
		case p.hi <= verb.lo && verb.lo-p.hi <= dateBefore:
			return p
		case p.lo <= s.lo+1 && p.hi <= verb.lo:
			opening = p
		}
	}
	return opening
}

// isSaying reports whether the word at token i is a verb of saying.
func (d *doc) isSaying(i int) bool {
	if i < 0 || i >= len(d.tokens) {
		return false
	}
	w, end := d.tenses.At(d.tokens, i)
	return w != nil && end == i+1 && w.say
}

// oneClause reports whether no mark parts the tokens [i, j).
func (d *doc) oneClause(i, j int) bool {
	for ; i < j; i++ {
		switch d.kind(i) {
		case token.Comma, token.Quote, token.Colon, token.Dash:
			return false
		}
	}
	return true
}

// dateAt reads the mention of a date that starts at token i. It returns the
// index behind it, i if there is none.
func (d *doc) dateAt(i int, today Date) (period, int) {
	if i >= len(d.tokens) || !d.opensDate(i) {
		return period{}, i
	}
	p := sort.Search(len(d.paras), func(k int) bool { return d.paras[k].hi > i })
	reader := dateReader{doc: d, start: d.paras[p].lo, limit: d.paras[p].hi, now: today}
	r := reader.timed(reader.date(i))
	if !r.ok() {
		return period{}, i
	}
	return r.at(i), r.end
}

// opensDate reports whether the mention of a date may start at token i.
func (d *doc) opensDate(i int) bool {
	switch k := d.tokens[i]; k.Kind {
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
	d.periods = append(d.periods, r.at(i))
	w, _ := d.wordAt(i)
	counts := w.class == dateNumber || w.class == dateVague
	for k := i; k < r.end; k++ {
		d.doc.dated[k] = !counts
	}
}

// timed adds the part of the day behind a date: "Tuesday morning".
func (d *dateReader) timed(r dateReading) dateReading {
	if !r.ok() || !r.isDay() && !r.from.IsZero() {
		return r
	}
	if w, end := d.wordAt(r.end); w.class == dateTime && d.tokens[r.end].Gap == token.Space && d.tokens[r.end].Shape == token.Lower {
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
	case d.kind(k) == token.Dash && d.glued(k) == d.glued(k+1):
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
		d.periods = append(d.periods, dateReading{a.from, b.to, b.end}.at(i))
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
	case a.isYear() && len(d.word(i)) == 2 && n > a.from.Year%100 && d.glued(i):
		return single(yearOf(a.from.Year-a.from.Year%100+n), end)
	}
	return dateReading{}
}

// more reads further days of the same month: "April 24 and 25". It returns
// where to go on.
func (d *dateReader) more(r dateReading) int {
	for r.isDay() && d.kind(r.end-1) == token.Number {
		i := r.end
		if d.kind(i) == token.Comma {
			i++
		}
		if d.is(i, "and", "or") {
			i++
		}
		next := d.secondDay(r, i)
		if i == r.end || !next.ok() || d.kind(next.end) == token.Word && !d.is(next.end, "and", "or", "in", "at", "to", "for") {
			break
		}
		d.note(i, next)
		r = next
	}
	return r.end
}
