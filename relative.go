package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// shifted reads what starts with a word such as "last", "this" or "next":
// "last year", "next Friday", "last May", "the past two weeks", "that day".
func (d *dateReader) shifted(w *dateWord, i, j int) dateReading {
	v, k := d.at(j)
	switch {
	case v.class == dateUnits && !v.plural:
		return d.shiftedUnit(w, v.unit, i, k)
	case w.span && (v.class == dateNumber && !v.article || v.class == dateUnits || d.kind(j) == token.Number):
		return d.stretch(w, i, j)
	case v.class == dateTime && !w.span:
		if w.then {
			return single(d.day(d.then(i), w.value), k)
		}
		return single(d.day(d.now, w.value), k)
	case v.class == dateTime && d.is(k-1, "night", "evening"):
		return single(d.day(d.now, w.value), k)
	case v.class == dateTime && d.is(i, "next"):
		return single(d.day(d.then(i), 1), k)
	case w.then:
		return dateReading{}
	case v.class == dateWeekday:
		return single(d.shiftedWeekday(w.value, v.value), k)
	case v.class == dateMonth && d.tokens[j].Capital() || v.class == dateMonth && !v.open:
		if n, end := d.dayNumber(k); end > k {
			return single(d.shiftedDay(w.value, func(y int) Date { return dayOf(y, v.value, n) }), end)
		}
		return single(d.shiftedMonth(w.value, v.value), k)
	case v.class == dateSeason:
		from := d.shiftedMonth(w.value, v.value)
		return dateReading{from, from.addMonths(2), k}
	case v.class == dateHoliday:
		return single(d.shiftedDay(w.value, v.holiday.in), k)
	}
	return dateReading{}
}

// shiftedUnit reads "last week", "the following day", "that year".
func (d *dateReader) shiftedUnit(w *dateWord, u dateUnit, i, k int) dateReading {
	base := d.now
	if w.then {
		if d.is(i, "that", "same") && u < unitMonth && u != unitDay && u != unitWeek {
			return dateReading{}
		}
		base = d.then(i)
	}
	if u == unitDay && d.is(i, "this", "past", "current", "coming", "prior") {
		return dateReading{} // "to this day"
	}
	if u == unitDay && d.is(i, "next") && d.is(i-1, "the") {
		base = d.then(i)
	}
	if base.IsZero() && w.value < 0 {
		base = d.now
	}
	if u == unitWeekend {
		return d.shiftedWeekend(w.value, k)
	}
	from, to := spanOf(u, base, w.value)
	return dateReading{from, to, k}
}

// stretch reads "past two weeks", "next 30 days": the days from or up to now.
func (d *dateReader) stretch(w *dateWord, i, j int) dateReading {
	n, j := d.count(j)
	u, end := d.at(j)
	if n == 0 || u.class != dateUnits || u.unit == unitQuarter || u.unit == unitHalf {
		return dateReading{}
	}
	other := move(u.unit, d.now, n*w.value)
	now := cutLike(d.now, other)
	if w.value < 0 {
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

// count reads a number of units: "two", "30", "a". It is 0 for a number that
// nobody knows, as "a few".
func (d *dateReader) count(i int) (n, end int) {
	if n, end := d.digits(i, 4); end > i {
		return n, end
	}
	w, j := d.at(i)
	switch w.class {
	case dateVague:
		return 0, j
	case dateNumber:
		n := w.value
		if w.value >= 20 && d.mark(j, token.Dash) {
			if v, k := d.at(j + 1); v.class == dateNumber && v.value < 10 {
				return n + v.value, k
			}
		}
		return n, j
	}
	return 0, i
}

// distance reads "two weeks ago", "a year earlier", "1 month and 21 days ago",
// "two days after Christmas".
func (d *dateReader) distance(i int) dateReading {
	if d.is(i-1, "/", "$") || d.kind(i-1) == token.Currency {
		return dateReading{}
	}
	var n, sum [4]int // days, months, years
	j, known := i, true
	unit := noUnit
	for range 3 {
		c, k := d.count(j)
		if k == j {
			break
		}
		w, end := d.at(k)
		if w.class != dateUnits || w.unit == unitWeekend {
			break
		}
		known = known && c > 0
		unit, n[0], j = w.unit, c, end
		switch w.unit {
		case unitDay:
			sum[0] += c
		case unitWeek:
			sum[0] += 7 * c
		case unitFortnight:
			sum[0] += 14 * c
		case unitMonth:
			sum[1] += c
		case unitQuarter:
			sum[1] += 3 * c
		case unitHalf:
			return dateReading{}
		case unitYear:
			sum[2] += c
		case unitDecade:
			sum[2] += 10 * c
		case unitCentury:
			sum[2] += 100 * c
		}
		if d.is(j, "and", ",") {
			if _, next := d.count(j + 1); next > j+1 {
				if w, _ := d.at(next); w.class == dateUnits {
					j++
				}
			}
		}
	}
	if unit == noUnit {
		return dateReading{}
	}
	base, sign, end := d.direction(i, j)
	if end == j {
		return dateReading{}
	}
	if !known {
		return dateReading{end: end}
	}
	return single(moveAll(base, unit, sign*sum[0], sign*sum[1], sign*sum[2]), end)
}

// moveAll moves a date by days, months and years, cut to the unit.
func moveAll(base Date, u dateUnit, days, months, years int) Date {
	switch {
	case base.IsZero():
		return Date{}
	case u >= unitYear:
		return base.addYears(years)
	case u >= unitMonth:
		return base.addMonths(months + 12*years)
	case base.Day == 0:
		return Date{}
	}
	return valid(DateOf(base.Time().AddDate(years, months, days)))
}

// direction reads what follows a count of units: which day they count from,
// and which way.
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
		sign, k := 1, j+1
		if d.is(j, "before", "prior") {
			sign = -1
		}
		if d.is(j, "prior") {
			k++
		}
		if r := d.date(k); r.ok() && r.isDay() {
			return r.from, sign, r.end
		}
	}
	return Date{}, 0, j
}

// beside reads "day before Christmas", whose unit ends at j.
func (d *dateReader) beside(u dateUnit, n, j int) dateReading {
	if !d.is(j, "before", "after") {
		return dateReading{}
	}
	base, sign, end := d.direction(j, j)
	if end == j {
		return dateReading{}
	}
	return single(move(u, base, n*sign), end)
}

// day returns the day n days after base.
func (d *dateReader) day(base Date, n int) Date {
	from, _ := spanOf(unitDay, base, n)
	return from
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

// shiftedWeekend reads "last weekend": the one before publication.
func (d *dateReader) shiftedWeekend(n, end int) dateReading {
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

// shiftedWeekday returns "last Friday", the one before the day of publication,
// or "next Friday", the one after; "this Friday" is in the same week.
func (d *dateReader) shiftedWeekday(n, weekday int) Date {
	switch {
	case d.now.Day == 0:
		return Date{}
	case n < 0:
		return d.now.addDays(-((d.now.weekday()-weekday+6)%7 + 1))
	case n > 0:
		return d.now.addDays((weekday-d.now.weekday()+6)%7 + 1)
	}
	return d.now.monday().addDays(weekday - 1)
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

// shiftedMonth returns "last May", the one before the month of publication, or
// "next May"; "this May" is in the same year.
func (d *dateReader) shiftedMonth(n, month int) Date {
	switch {
	case d.now.Month == 0:
		return Date{}
	case n < 0:
		return d.now.addMonths(-((int(d.now.Month)-month+11)%12 + 1))
	case n > 0:
		return d.now.addMonths((month-int(d.now.Month)+11)%12 + 1)
	}
	return monthOf(d.now.Year, month)
}

// shiftedDay returns "last Christmas", the one before publication, or "next
// Easter"; "this Easter" is in the same year.
func (d *dateReader) shiftedDay(n int, in func(year int) Date) Date {
	if d.now.Day == 0 {
		return Date{}
	}
	date := in(d.now.Year)
	if n < 0 && !date.before(d.now) || n > 0 && !d.now.before(date) {
		date = in(d.now.Year + n)
	}
	return date
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

// maxFocus is how many mentions back a story's own day is looked for.
const maxFocus = 4

// then returns the date that the story is at before token i: the mention before
// it in the same paragraph or the one before, or the zero Date.
func (d *dateReader) then(i int) Date {
	n := len(d.periods)
	for n > 0 && d.periods[n-1].lo >= i {
		n--
	}
	for k := n - 1; k >= max(n-maxFocus, 0); k-- {
		if p := d.periods[k]; p.hi <= i && p.From == p.To && !p.From.IsZero() {
			return p.From
		}
	}
	return Date{}
}

// earlier returns what "a year earlier" counts from: the mention before it in
// its sentence, else the day of publication.
func (d *dateReader) earlier(i int) Date {
	for k := len(d.periods) - 1; k >= max(len(d.periods)-maxFocus, 0); k-- {
		if p := d.periods[k]; p.hi <= i && d.sentence[p.lo] == d.sentence[i] && !p.To.IsZero() {
			return p.To
		}
	}
	return d.now
}

// freeYear reports whether the number at [i, j) may be a year: it is no sum of
// money, and counts nothing.
func (d *dateReader) freeYear(i, j int) bool {
	if d.kind(i-1) == token.Currency || d.is(i-1, "#", "no.", "/") || d.glued(i) && d.kind(i-1) == token.Word {
		return false
	}
	if j >= d.limit {
		return true
	}
	next := d.tokens[j]
	switch {
	case next.Gap == token.Glued && (next.Kind == token.Word || next.Kind == token.Currency || d.is(j, "%", "/")):
		return d.is(j, "s")
	case next.Kind == token.Currency, d.is(j, "percent", "per", "people", "men", "women", "children", "million", "billion"):
		return false
	}
	if d.is(i-1, "in", "since", "by", "until", "from", "during", "of", "(", "before", "after", "early", "late", "mid", "circa") {
		return true
	}
	y, _ := d.year(i)
	plural := next.Kind == token.Word && next.Shape == token.Lower && strings.HasSuffix(d.word(j), "s") && len(d.word(j)) > 4
	return !plural || 1900 < y && y < 2100 && y%100 != 0
}

// openMonth reports whether the word at [i, j), which is also a name or a verb,
// is a month by its neighbours: "in May", "a June deal", but not "May said".
func (d *dateReader) openMonth(i, j int) bool {
	if !d.tokens[i].Capital() {
		return false
	}
	if d.is(i-1, "in", "since", "until", "till", "during", "early", "late", "mid", "each", "every") {
		return true
	}
	named := j < d.limit && d.tokens[j].Capital() && d.kind(j) == token.Word
	if d.is(i-1, "by", "of", "from", "to", "through", "and", "between", "or") {
		return !named
	}
	lower := j < d.limit && d.tokens[j].Kind == token.Word && !named
	return lower && d.is(i-1, "the", "a", "an", "'s", "’s") && d.tokens[i].Shape == token.Title
}

// afterEdge reports whether a word such as "early" stands before token i.
func (d *dateReader) afterEdge(i int) bool {
	if d.kind(i-1) == token.Dash {
		i--
	}
	if i < 1 {
		return false
	}
	w, j := d.at(i - 1)
	return w.class == dateEdge && j == i
}

// maxTense is how many tokens around a mention are read for its tense.
const maxTense = 20

// tense returns whether the clause around token i tells of what lies ahead: by
// the nearest word before it that says so, else by the nearest one behind. It
// is 0 where no word does.
func (d *dateReader) tense(i int) tense {
	s := d.sents[d.sentence[i]]
	until := d.is(i-1, "until", "till", "by", "through")
	for k := i - 1; k >= max(s.lo, i-maxTense) && d.kind(k) != token.Quote; k-- {
		if w := d.tenseOf(k); w.tense != 0 && !(w.say && until) {
			return w.tense
		}
	}
	for k := i + 1; k < min(s.hi, i+maxTense) && d.kind(k) != token.Quote; k++ {
		if w := d.tenseOf(k); w.tense != 0 && !(w.say && until) {
			return w.tense
		}
	}
	if until {
		return future
	}
	return 0
}

// tenseOf returns what the word at token i tells, the zero tenseWord for
// nothing.
func (d *dateReader) tenseOf(i int) tenseWord {
	t := d.tokens[i]
	if t.Kind != token.Word && t.Kind != token.Clitic {
		return tenseWord{}
	}
	w := tenseWord{}
	if e, _ := d.tenses.Match(d.tokens, i); e >= 0 {
		w = d.tenses.words[e]
	} else if t.Shape == token.Lower && len(d.word(i)) > 4 && strings.HasSuffix(d.word(i), "ed") {
		w.tense = past
	}
	if w.tense == past && d.is(i-1, "be", "to", "is", "are") { // "is heard in May"
		return tenseWord{}
	}
	return w
}
