package date

import (
	"example.com/newsmodel/internal/token"
)

// Dates that count from another one: from today ("last week", "two weeks ago"), from the date that
// the story is at ("that day", "two weeks later"), from one that is named ("the day before
// Christmas").

// shifted reads what starts with a word such as "last", "this" or "next", w at [i, j): "last year",
// "next Friday", "last May", "the past two weeks", "that day".
func (p *parser) shifted(w *word, i, j int) reading {
	if p.sees(i, "last") {
		if r := p.unitsOf(-1, j); r.ok() {
			return r
		}
	}
	base := p.now
	v, k := p.wordAt(j)
	if w.then || v.class == classTime && p.sees(i, "next") { // "the next morning"
		base = p.focusBefore(i)
	}
	switch v.class {
	case classUnit:
		if !v.plural {
			return p.shiftedUnit(w, v.unit, i, k)
		}
	case classWeekday:
		return single(base.toWeekday(w.value, v.value), k)
	case classMonth:
		if v.ambiguous && !p.Tokens[j].Capital() {
			return reading{}
		}
		if n, end := p.dayNumber(k); end > k {
			return single(base.toYearDay(w.value, func(y int) Date { return dayOf(y, v.value, n) }), end)
		}
		return single(base.toMonth(w.value, v.value), k)
	case classSeason:
		from := base.toSeason(w.value, v.value)
		const lately = 4 // months since the end of the season
		if before := from.addMonths(-12); w.value == 0 && base.before(from) && p.tense(i) == past &&
			base.addMonths(-lately).before(before.addMonths(3)) {
			from = before
		}
		return between(from, from.addMonths(2), k)
	case classHoliday:
		return p.shiftedHoliday(w, v, i, k)
	case classTime: // "last night", but not "the last afternoon"
		if !w.span || v.behindLast || p.sees(i, "next") {
			return single(base.addDays(w.value), k)
		}
	}
	if w.span {
		return p.span(w, j)
	}
	return reading{}
}

// shiftedUnit reads "last week", "the following day", "that year": the unit u, which ends at end,
// behind w at i.
func (p *parser) shiftedUnit(w *word, u unit, i, end int) reading {
	base := p.now
	y, behindYear := 0, end
	if u < unitYear && p.sees(i, "same") {
		y, behindYear = p.yearBehind(end, false)
	}
	isOfStory := w.then || p.sees(i, "next") && p.sees(i-1, "the", "very") && !p.sees(i-2, "in", "within", "over")
	switch {
	case u == unitDay && w.notDay:
		return reading{}
	case u == unitWeekend:
		return p.shiftedWeekend(w.value, i, end)
	case w.rolling:
		return p.upTo(oneOf(u), w.value, end)
	case behindYear > end: // "the same month last year"
		base.Year, end = y, behindYear
	case isOfStory:
		base = p.focusBefore(i)
		if base.IsZero() && w.value == 0 {
			return reading{}
		}
		if base.IsZero() && !p.sees(i, "following") {
			base = p.now
		}
	}
	from, to := spanOf(u, base, w.value)
	return between(from, to, end)
}

// span reads the amount of time at j that w makes a span up to now or from now on: "past two
// weeks", "next 30 days".
func (p *parser) span(w *word, j int) reading {
	if v, _ := p.wordAt(j); v.article {
		return reading{}
	}
	a, end := p.amount(j)
	if end == j || a.vague || a.unit == unitQuarter {
		return reading{}
	}
	return p.upTo(a, w.value, end)
}

// upTo is the reading of an amount of time up to now for sign < 0, else from now on.
func (p *parser) upTo(a amount, sign, end int) reading {
	other := a.from(p.now, sign)
	if other.IsZero() {
		return reading{end: end}
	}
	now := p.now.cutLike(other)
	if sign < 0 {
		return between(other, now, end)
	}
	return between(now, other, end)
}

// distance reads "two weeks ago", "a year earlier", "1 month and 21 days ago", "two days after
// Christmas".
func (p *parser) distance(i int) reading {
	if p.sees(i-1, "/") || p.Kind(i-1) == token.Currency {
		return reading{}
	}
	if r := p.weekdays(i); r.ok() {
		return r
	}
	a, j := p.amount(i)
	if j == i {
		return reading{}
	}
	base, sign, end := p.direction(i, j)
	switch {
	case sign == 0:
		w, _ := p.wordAt(i)
		isDelay := w.article || a.unit <= unitFortnight && p.sees(j, "to") && !p.sees(i-1, "the")
		if isDelay { // "put off by a week to April 18"
			return reading{}
		}
		return p.upToDate(a, j)
	case p.sees(i-1, "for") && p.sees(j, "from") && !p.sees(j+1, "now", "today"): // "for 10 days from 18 December"
		return between(base, a.from(base, sign), end)
	}
	if day := p.weekdayAgo(a, j); day.ok() {
		return day
	}
	return single(a.from(base, sign), end)
}

// weekdayAgo reads the day of the week behind an amount of weeks that ends at j: "two weeks ago on
// Tuesday".
func (p *parser) weekdayAgo(a amount, j int) reading {
	if a.unit != unitWeek || a.vague || !p.isA(j, agoWord) {
		return reading{}
	}
	if j++; p.sees(j, "on", "this", "last") {
		j++
	}
	w, end := p.wordAt(j)
	if w.class != classWeekday || w.ambiguous {
		return reading{}
	}
	return single(p.nearWeekday(w.value, past).addDays(-a.days), end)
}

// weekdays reads "two Thursdays ago", "three Fridays from now".
func (p *parser) weekdays(i int) reading {
	n, j := p.count(i)
	w, k := p.wordAt(j)
	if j == i || w.class != classWeekdays {
		return reading{}
	}
	sign, end := 0, k+1
	switch {
	case p.isA(k, agoWord):
		sign = -1
	case p.isA(k, henceWord):
		sign = 1
	case p.sees(k, "from") && p.sees(k+1, "now", "today"):
		sign, end = 1, k+2
	}
	switch {
	case sign == 0:
		return reading{}
	case n == 0:
		return reading{end: end}
	}
	return single(p.now.toWeekday(sign, w.value).addDays(sign*7*(n-1)), end)
}

// upToDate reads the last date of an amount of time that ends at j: "three months to June", "year
// ended March 31, 2022".
func (p *parser) upToDate(a amount, j int) reading {
	if !p.sees(j, "to", "ended", "ending", "through") || a.vague {
		return reading{}
	}
	r := p.container(j + 1)
	switch {
	case r.isDay() && a.unit >= unitWeek:
		next := r.from.Next()
		r.from = Of(next.Time().AddDate(-a.years, -a.months, -a.days)).orZero()
	case r.isMonth() && a.unit >= unitMonth:
		r.from = r.from.addMonths(1 - a.months - 12*a.years)
	default:
		return reading{}
	}
	r.inner, r.lacksYear, r.part = j+1, false, Whole
	return r
}

// direction reads what follows an amount of time at [i, j): the date that it counts from, and which
// way, -1 for back, 1 for on; 0 if nothing says so.
func (p *parser) direction(i, j int) (base Date, sign, end int) {
	switch {
	case p.isA(j, agoWord):
		return p.now, -1, j + 1
	case p.isA(j, earlierWord):
		return p.lastInSentence(i), -1, j + 1
	case p.isA(j, laterWord):
		return p.focusBefore(i), 1, j + 1
	case p.isA(j, henceWord):
		return p.now, 1, j + 1
	}
	if p.sees(j, "from") && p.sees(j+1, "now", "today") {
		return p.now, 1, j + 2
	}
	if base, sign, end := p.fromDate(j); sign != 0 {
		return base, sign, end
	}
	k := i
	if p.sees(k-1, "about", "around") {
		k--
	}
	if p.sees(k-1, "in") && p.tense(i) == future { // "will return in two weeks"
		return p.now, 1, j
	}
	return Date{}, 0, j
}

// fromDate reads the day that a unit or an amount of time counts from, and which way: "before
// Christmas", "prior to Tuesday", "after Easter Monday". The sign is 0 if there is none.
func (p *parser) fromDate(j int) (base Date, sign, end int) {
	first := j + 1
	switch {
	case p.sees(j, "after", "from"):
		sign = 1
	case p.sees(j, "before"):
		sign = -1
	case p.sees(j, "prior"):
		sign = -1
		first++
	default:
		return Date{}, 0, j
	}
	if r := p.date(first); r.ok() && r.isDay() {
		return r.from, sign, r.end
	}
	return Date{}, 0, j
}

// unitFromDate reads "day before Christmas", "week after next", whose unit ends at j.
func (p *parser) unitFromDate(u unit, j int) reading {
	switch {
	case p.isAfterNext(j):
		from, to := spanOf(u, p.now, 2)
		return between(from, to, j+2)
	case p.sees(j, "before") && p.sees(j+1, "last") && p.endsAt(j+2):
		from, to := spanOf(u, p.now, -2)
		return between(from, to, j+2)
	case !p.sees(j, "before", "after"):
		return p.upToDate(oneOf(u), j)
	}
	base, sign, end := p.fromDate(j)
	if sign == 0 {
		return reading{}
	}
	return single(oneOf(u).from(base, sign), end)
}

// isAfterNext reports whether "after next" stands at token i, as in "the week after next".
func (p *parser) isAfterNext(i int) bool {
	return p.sees(i, "after") && p.sees(i+1, "next") && p.endsAt(i+2)
}

// endsAt reports whether no word of the calendar goes on with a mention at token i.
func (p *parser) endsAt(i int) bool {
	w, _ := p.wordAt(i)
	return w.class == noClass
}

// weekend reads "the weekend", which ends at j: the last one, from Saturday on and in the future
// tense the one of this week.
func (p *parser) weekend(i, j int) reading {
	n := 0
	if p.now.Day > 0 && p.now.weekday() < saturday && p.tense(i) != future {
		n = -1
	}
	from, to := spanOf(unitWeekend, p.now, n)
	return between(from, to, j)
}

// shiftedWeekend reads "last weekend" and the like, n weekends from the one of this week. "This
// weekend" is the coming one, early in the week and in the past tense the one before.
func (p *parser) shiftedWeekend(n, i, end int) reading {
	if n == 0 && p.now.Day > 0 && p.now.weekday() < thursday && p.tense(i) == past {
		n = -1
	}
	from, to := spanOf(unitWeekend, p.now, n)
	return between(from, to, end)
}
