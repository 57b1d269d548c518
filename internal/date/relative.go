package date

import (
	"slices"
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// shifted reads what starts with a word such as "last", "this" or "next":
// "last year", "next Friday", "last May", "the past two weeks", "that day".
func (d *dateReader) shifted(w *dateWord, i, j int) dateReading {
	base := d.now
	v, k := d.wordAt(j)
	if w.then || v.class == dateTime && d.is(i, "next") {
		base = d.then(i)
	}
	switch v.class {
	case dateUnits:
		if !v.plural {
			return d.shiftedUnit(w, v.unit, i, k)
		}
	case dateWeekday:
		return single(base.toWeekday(w.value, v.value), k)
	case dateMonth:
		if v.open && !d.Tokens[j].Capital() {
			return dateReading{}
		}
		if n, end := d.dayNumber(k); end > k {
			return single(base.toYearDay(w.value, func(y int) Date { return dayOf(y, v.value, n) }), end)
		}
		return single(base.toMonth(w.value, v.value), k)
	case dateSeason:
		from := base.toMonth(w.value, v.value)
		return dateReading{from, from.addMonths(2), k}
	case dateHoliday:
		return single(base.toYearDay(w.value, v.holiday.in), k)
	case dateTime:
		if !w.span || d.is(i, "next") || d.is(k-1, "night", "evening") { // not "the last afternoon"
			return single(base.addDays(w.value), k)
		}
	}
	if w.span {
		return d.stretch(w, j)
	}
	return dateReading{}
}

// shiftedUnit reads "last week", "the following day", "that year".
func (d *dateReader) shiftedUnit(w *dateWord, u dateUnit, i, end int) dateReading {
	base := d.now
	switch {
	case u == unitDay && d.is(i, "this", "past", "current", "coming", "prior"): // "to this day"
		return dateReading{}
	case u == unitWeekend:
		return d.shiftedWeekend(w.value, i, end)
	case w.rolling:
		return d.upTo(amountOf(u), w.value, end)
	case w.then, d.is(i, "next") && d.is(i-1, "the", "very"):
		base = d.then(i)
		if base.IsZero() && w.value == 0 {
			return dateReading{}
		}
		if base.IsZero() && !d.is(i, "following") {
			base = d.now
		}
	}
	from, to := spanOf(u, base, w.value)
	return dateReading{from, to, end}
}

// stretch reads "past two weeks", "next 30 days".
func (d *dateReader) stretch(w *dateWord, j int) dateReading {
	if v, _ := d.wordAt(j); v.article {
		return dateReading{}
	}
	a, end := d.amount(j)
	if end == j || a.vague || a.unit == unitQuarter {
		return dateReading{}
	}
	return d.upTo(a, w.value, end)
}

// upTo is the reading of an amount of time up to now, or from now on.
func (d *dateReader) upTo(a amount, sign, end int) dateReading {
	other := a.from(d.now, sign)
	if other.IsZero() {
		return dateReading{end: end}
	}
	now := cutLike(d.now, other)
	if sign < 0 {
		return dateReading{other, now, end}
	}
	return dateReading{now, other, end}
}

// cutLike returns d known as well as e is.
func cutLike(d, e Date) Date {
	switch {
	case e.Day > 0:
		return d
	case e.Month > 0:
		return d.month()
	}
	return d.year()
}

// An amount is a count of units of time: "1 month and 21 days".
type amount struct {
	unit                dateUnit // the last one named; noUnit for none
	days, months, years int
	vague               bool // nobody knows how many: "a few"
}

// amountOf returns one unit.
func amountOf(u dateUnit) amount {
	a := amount{}
	a.add(u, 1)
	return a
}

// add adds n units.
func (a *amount) add(u dateUnit, n int) {
	a.unit, a.vague = u, a.vague || n == 0
	switch u {
	case unitDay:
		a.days += n
	case unitWeek:
		a.days += 7 * n
	case unitFortnight:
		a.days += 14 * n
	case unitMonth:
		a.months += n
	case unitQuarter:
		a.months += 3 * n
	case unitYear:
		a.years += n
	case unitDecade:
		a.years += 10 * n
	case unitCentury:
		a.years += 100 * n
	}
}

// from returns the date that is the amount away from base, cut to what the unit
// tells: "two months ago" is a month. It is zero if base is not known so well.
func (a amount) from(base Date, sign int) Date {
	switch {
	case base.IsZero(), a.vague, a.unit < unitMonth && base.Day == 0:
		return Date{}
	case a.unit >= unitYear:
		return base.addYears(sign * a.years)
	case a.unit >= unitMonth:
		return base.addMonths(sign * (a.months + 12*a.years))
	}
	return valid(Of(base.Time().AddDate(sign*a.years, sign*a.months, sign*a.days)))
}

// maxAmount is how many units an amount names: "2 years, 1 month and 21 days".
const maxAmount = 3

// amount reads an amount of time. It returns i if there is none.
func (d *dateReader) amount(i int) (a amount, end int) {
	end = i
	for range maxAmount {
		n, j := d.count(end)
		w, k := d.wordAt(j)
		if j == end || w.class != dateUnits || w.unit == unitWeekend || w.unit == unitHalf {
			break
		}
		a.add(w.unit, n)
		end = k
		if d.is(end, "and", ",") {
			if _, j := d.count(end + 1); j > end+1 {
				if w, _ := d.wordAt(j); w.class == dateUnits {
					end++
				}
			}
		}
	}
	return a, end
}

// distance reads "two weeks ago", "a year earlier", "1 month and 21 days ago",
// "two days after Christmas".
func (d *dateReader) distance(i int) dateReading {
	if d.is(i-1, "/") || d.Kind(i-1) == token.Currency {
		return dateReading{}
	}
	a, j := d.amount(i)
	if j == i {
		return dateReading{}
	}
	base, sign, end := d.direction(i, j)
	if sign == 0 {
		return dateReading{}
	}
	return single(a.from(base, sign), end)
}

// direction reads what follows a count of units at [i, j): which day they count
// from, and which way; 0 for neither.
func (d *dateReader) direction(i, j int) (base Date, sign, end int) {
	switch {
	case d.is(j, "ago"):
		return d.now, -1, j + 1
	case d.is(j, "earlier"):
		return d.earlier(i), -1, j + 1
	case d.is(j, "later", "afterwards", "afterward"):
		return d.then(i), 1, j + 1
	case d.is(j, "hence"):
		return d.now, 1, j + 1
	case d.is(j, "from") && d.is(j+1, "now", "today"):
		return d.now, 1, j + 2
	case d.is(j, "before", "prior", "after", "from"):
		if base, sign, end := d.fromDate(j); sign != 0 {
			return base, sign, end
		}
	}
	if d.is(i-1, "in") && d.tense(i) == future { // "will return in two weeks"
		return d.now, 1, j
	}
	return Date{}, 0, j
}

// fromDate reads "before Christmas", "prior to Tuesday", "after Easter Monday".
func (d *dateReader) fromDate(j int) (base Date, sign, end int) {
	sign = 1
	if d.is(j, "before", "prior") {
		sign = -1
	}
	if d.is(j, "prior") {
		j++
	}
	if r := d.date(j + 1); r.ok() && r.isDay() {
		return r.from, sign, r.end
	}
	return Date{}, 0, j
}

// beside reads "day before Christmas", whose unit ends at j.
func (d *dateReader) beside(u dateUnit, j int) dateReading {
	if !d.is(j, "before", "after") {
		return dateReading{}
	}
	base, sign, end := d.fromDate(j)
	if sign == 0 {
		return dateReading{}
	}
	return single(amountOf(u).from(base, sign), end)
}

// weekend reads "the weekend", which ends at j.
func (d *dateReader) weekend(i, j int) dateReading {
	n := 0
	if d.now.Day > 0 && d.now.weekday() < 6 && d.tense(i) != future {
		n = -1
	}
	from, to := spanOf(unitWeekend, d.now, n)
	return dateReading{from, to, j}
}

// shiftedWeekend reads "last weekend": the one before publication. "This
// weekend" is the coming one, early in the week and in the past tense the one
// before.
func (d *dateReader) shiftedWeekend(n, i, end int) dateReading {
	if n == 0 && d.now.Day > 0 && d.now.weekday() < 4 && d.tense(i) == past {
		n = -1
	}
	from, to := spanOf(unitWeekend, d.now, n)
	return dateReading{from, to, end}
}

// nearWeekday returns the last such day up to the reference, the first one from
// there on in the future tense.
func (d *dateReader) nearWeekday(weekday int, t tense) Date {
	if d.now.Day == 0 {
		return Date{}
	}
	if t == future {
		return d.now.addDays((weekday - d.now.weekday() + 7) % 7)
	}
	return d.now.addDays(-((d.now.weekday() - weekday + 7) % 7))
}

// weekdayOn returns the day nearest to the reference that is such a weekday and
// the nth of a month.
func (d *dateReader) weekdayOn(weekday, n int) Date {
	if d.now.Month == 0 {
		return Date{}
	}
	for k := range 12 {
		for _, m := range [...]Date{d.now.addMonths(-k), d.now.addMonths(k)} {
			if date := dayOf(m.Year, int(m.Month), n); !date.IsZero() && date.weekday() == weekday {
				return date
			}
		}
	}
	return Date{}
}

// nearMonth returns the last such month up to the reference, the first one from
// there on in the future tense.
func (d *dateReader) nearMonth(month int, t tense) Date {
	if d.now.Month == 0 {
		return Date{}
	}
	n := (month - int(d.now.Month) + 12) % 12
	if t != future && n > 0 {
		n -= 12
	}
	return d.now.addMonths(n)
}

// standsForDay reports whether the ordinal at [i, j) with "the" before it is a day
// of a month that is not named: "until the 28th", but not "on the 5th floor".
func (d *dateReader) standsForDay(i, j int) bool {
	behind := j >= d.limit || d.Kind(j) != token.Word || d.Class(j)&text.Function != 0
	return behind && d.is(i-2, "on", "by", "before", "until", "till", "since", "from", "after")
}

// nearMonthDay returns the n-th of a month as the tense of token i has it, the
// one nearest to the reference if the tense is not known.
func (d *dateReader) nearMonthDay(i, n int) Date {
	t, best := d.tense(i), Date{}
	if d.now.Day == 0 {
		return best
	}
	for _, month := range [...]Date{d.now.addMonths(-1), d.now, d.now.addMonths(1)} {
		day := dayOf(month.Year, int(month.Month), n)
		far := day.days(d.now)
		if day.IsZero() || t == past && far > 0 || t == future && far < 0 {
			continue
		}
		if best.IsZero() || abs(far) < abs(best.days(d.now)) {
			best = day
		}
	}
	return best
}

// maxNear is how many days from the reference a day without a year is the
// nearest one whatever the tense.
const maxNear = 90

// nearDay returns a day of the year as the tense of token i has it, the one
// nearest to the reference if that is near or the tense not known.
func (d *dateReader) nearDay(i int, in func(year int) Date) Date {
	best := nearest(d.now, in)
	far := best.days(d.now)
	if best.IsZero() || abs(far) <= maxNear {
		return best
	}
	switch t := d.tense(i); {
	case t == past && far > 0:
		best = in(best.Year - 1)
	case t == future && far < 0:
		best = in(best.Year + 1)
	}
	return best
}

// maxFocus is how many mentions back the story's own day is looked for.
const maxFocus = 4

// before returns the mentions before token i, the last maxFocus of them.
func (d *dateReader) before(i int) []Period {
	n := sort.Search(len(d.list), func(k int) bool { return d.list[k].Lo >= i })
	return d.list[max(n-maxFocus, 0):n]
}

// then returns the date that the story is at before token i: the last single
// day, month or year mentioned, or the zero Date.
func (d *dateReader) then(i int) Date {
	for _, p := range slices.Backward(d.before(i)) {
		if p.Hi <= i && p.From == p.To && !p.From.IsZero() {
			return p.From
		}
	}
	return Date{}
}

// earlier returns what "a year earlier" counts from: the mention before it in
// its sentence, else the day of publication.
func (d *dateReader) earlier(i int) Date {
	for _, p := range slices.Backward(d.before(i)) {
		if p.Hi <= i && d.SentenceNumber(p.Lo) == d.SentenceNumber(i) && !p.To.IsZero() {
			return p.To
		}
	}
	return d.now
}

// longPast is how many years before publication a story tells of the past with
// years of its own, so that days without a year are not near to publication.
const longPast = 3

// storyYear returns the year of the mentions before token i in the paragraph,
// if that is long past: one of them tells more than a year or is in the
// sentence, or there are two; else 0.
func (d *dateReader) storyYear(i int) int {
	year, weight := 0, 0
	for _, p := range slices.Backward(d.before(i)) {
		if p.Hi > i || p.Lo < d.start || p.To.Year == 0 || p.To.Year > d.now.Year-longPast {
			break
		}
		if year == 0 {
			year = p.To.Year
		}
		if weight++; p.From.Month > 0 || weight == 2 || d.SentenceNumber(p.Lo) == d.SentenceNumber(i) {
			return year
		}
	}
	return 0
}
