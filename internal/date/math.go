package date

import (
	"time"
)

// The arithmetic of dates keeps to what is known of them: a month later than a month is a month, a
// day later than a month is the zero Date, as is any day that no calendar has.

// Next returns the first day after d.
func (d Date) Next() Date {
	switch {
	case d.Month == 0:
		return Date{d.Year + 1, time.January, 1}
	case d.Day == 0:
		return d.addMonths(1).first()
	}
	return d.addDays(1)
}

// first returns the first day of d, which is a month.
func (d Date) first() Date { return Date{d.Year, d.Month, 1} }

// year returns the year of d, known to the year.
func (d Date) year() Date { return Date{Year: d.Year} }

// month returns the month of d, known to the month.
func (d Date) month() Date { return Date{d.Year, d.Month, 0} }

// addYears returns d, cut to the year, n years later.
func (d Date) addYears(n int) Date { return yearOf(d.Year + n) }

// addMonths returns d, cut to the month, n months later.
func (d Date) addMonths(n int) Date {
	if d.Month == 0 {
		return Date{}
	}
	m := d.Year*12 + int(d.Month) - 1 + n
	return monthOf(m/12, m%12+1)
}

// addDays returns the day n days after d, the zero Date if d is no day.
func (d Date) addDays(n int) Date {
	if d.Day == 0 {
		return Date{}
	}
	return Of(d.Time().AddDate(0, 0, n)).orZero()
}

// weekday returns the day of the week, 1 for Monday to 7 for Sunday.
func (d Date) weekday() int { return (int(d.Time().Weekday())+6)%7 + 1 }

// monday returns the first day of the week of d.
func (d Date) monday() Date { return d.addDays(1 - d.weekday()) }

// days returns the number of days from e to d.
func (d Date) days(e Date) int { return int(d.Time().Sub(e.Time()) / (24 * time.Hour)) }

// cutLike returns d known as well as e is: to the day, the month or the year.
func (d Date) cutLike(e Date) Date {
	switch {
	case e.Day > 0:
		return d
	case e.Month > 0:
		return d.month()
	}
	return d.year()
}

// before reports whether d starts before e.
func (d Date) before(e Date) bool { return d.Time().Before(e.Time()) }

// yearOf returns a year, the zero Date if it is outside the years of a Date.
func yearOf(year int) Date { return Date{Year: year}.orZero() }

// monthOf returns a month of a year, the zero Date if there is no such month.
func monthOf(year, month int) Date { return Date{year, time.Month(month), 0}.orZero() }

// dayOf returns a day of the calendar, the zero Date if there is no such day.
func dayOf(year, month, day int) Date {
	if day < 1 {
		return Date{}
	}
	return Date{year, time.Month(month), day}.orZero()
}

// toWeekday returns the given day of the week: for n < 0 the last one before d
// ("last Friday"), for n > 0 the first one after it ("next Friday"), else the
// one in the same week ("this Friday"). It is zero if d is no day.
func (d Date) toWeekday(n, weekday int) Date {
	switch {
	case d.Day == 0:
		return Date{}
	case n < 0:
		return d.addDays(-((d.weekday()-weekday+6)%7 + 1))
	case n > 0:
		return d.addDays((weekday-d.weekday()+6)%7 + 1)
	}
	return d.monday().addDays(weekday - 1)
}

// toMonth returns the given month, as toWeekday does: "this May" is in the same
// year.
func (d Date) toMonth(n, month int) Date {
	switch {
	case d.Month == 0:
		return Date{}
	case n < 0:
		return d.addMonths(-((int(d.Month)-month+11)%12 + 1))
	case n > 0:
		return d.addMonths((month-int(d.Month)+11)%12 + 1)
	}
	return monthOf(d.Year, month)
}

// toSeason returns the first month of the season that starts with the given month, as toMonth does.
// The season in which d lies is this one and not the last one.
func (d Date) toSeason(n, month int) Date {
	from := d.toMonth(n, month)
	lies := func(from Date) bool {
		return !from.IsZero() && !d.month().before(from) && !from.addMonths(2).before(d.month())
	}
	if before := from.addMonths(-12); n < 0 && lies(from) || n == 0 && lies(before) {
		return before
	}
	return from
}

// toYearDay returns the given day of the year, as toMonth does: "last Christmas".
func (d Date) toYearDay(n int, in func(year int) Date) Date {
	if d.Day == 0 {
		return Date{}
	}
	date := in(d.Year)
	if n < 0 && !date.before(d) || n > 0 && !d.before(date) {
		date = in(d.Year + n)
	}
	return date
}

// spanOf returns the first and the last day, month or year of the unit that is
// n units after the one that ref lies in; zero Dates if ref is not known so
// well. Weeks start on Monday.
func spanOf(u unit, ref Date, n int) (from, to Date) {
	lacksDay, lacksMonth := ref.Day == 0, ref.Month == 0
	if ref.IsZero() || u <= unitWeekend && lacksDay || u <= unitHalf && lacksMonth {
		return Date{}, Date{}
	}
	month := int(ref.Month) - 1
	switch u {
	case unitDay:
		from = ref.addDays(n)
		return from, from
	case unitWeek:
		from = ref.monday().addDays(7 * n)
		return from, from.addDays(6)
	case unitFortnight:
		from = ref.monday().addDays(14 * n)
		return from, from.addDays(13)
	case unitWeekend:
		from = ref.monday().addDays(5 + 7*n)
		return from, from.addDays(1)
	case unitMonth:
		from = ref.addMonths(n)
		return from, from
	case unitQuarter:
		from = ref.addMonths(3*n - month%3)
		return from, from.addMonths(2)
	case unitHalf:
		from = ref.addMonths(6*n - month%6)
		return from, from.addMonths(5)
	case unitDecade:
		from = yearOf(ref.Year - ref.Year%10 + 10*n)
		return from, from.addYears(9)
	case unitCentury:
		from = yearOf((ref.Year-1)/100*100 + 1 + 100*n)
		return from, from.addYears(99)
	}
	from = ref.addYears(n)
	return from, from
}

// nthIn returns the first and the last date of count units of a period, from the n-th on, which is
// counted from the end for n < 0. They are zero if the period has not so many. Weeks are counted
// from its first day, or from its last one.
func nthIn(start, stop Date, w *word, n, count int) (from, to Date) {
	first, last := Of(start.Time()), stop.Next().addDays(-1)
	switch size := w.unit.days(); {
	case w.class == classWeekday:
		from = first.nthWeekday(last, w.value, n)
		to = from
	case w.unit == unitWeekend:
		from = first.nthWeekday(last, saturday, n)
		to = from.addDays(1)
	case size > 0 && n > 0:
		from = first.addDays(size * (n - 1))
		to = from.addDays(size*count - 1)
	case size > 0:
		to = last.addDays(size * (n + 1))
		from = to.addDays(1 - size*count)
	default:
		from, to = nthMonths(first, last, w.unit, n, count)
	}
	isInside := !from.IsZero() && !to.IsZero() && !from.before(first) && !last.before(to)
	if isWhole := from == start && to == stop; !isInside || isWhole {
		return Date{}, Date{}
	}
	return from, to
}

// nthMonths is nthIn for units that are months or years.
func nthMonths(first, last Date, u unit, n, count int) (from, to Date) {
	size := u.months()
	if size == 0 {
		return Date{}, Date{}
	}
	if n > 0 {
		from = first.month().addMonths(size * (n - 1))
		to = from.addMonths(size*count - 1)
	} else {
		to = last.month().addMonths(size * (n + 1))
		from = to.addMonths(1 - size*count)
	}
	if u >= unitYear && !from.IsZero() && !to.IsZero() {
		from, to = from.year(), to.year()
	}
	return from, to
}

// nthWeekday returns the n-th of the given weekday from first on, for n < 0 from last back.
func (first Date) nthWeekday(last Date, weekday, n int) Date {
	if n > 0 {
		return first.addDays((weekday-first.weekday()+7)%7 + 7*(n-1))
	}
	return last.addDays(-((last.weekday()-weekday+7)%7 - 7*(n+1)))
}

// nearest returns a day of the year in the year in which it comes nearest to
// ref. For 29 February the years around may have none.
func nearest(ref Date, in func(year int) Date) Date {
	var best Date
	for reach := 1; reach <= 4 && best.IsZero() && !ref.IsZero(); reach += 3 {
		for y := ref.Year - reach; y <= ref.Year+reach; y++ {
			d := in(y)
			if !d.IsZero() && (best.IsZero() || abs(d.days(ref)) < abs(best.days(ref))) {
				best = d
			}
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }
