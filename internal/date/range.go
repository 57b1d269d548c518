package date

import (
	"example.com/newsmodel/internal/token"
)

// Mentions that stand together: the two ends of a range ("March 3-5", "from 12 to 16 September"),
// and days and months that share what only one of them names ("May 5, 6 and 7", "April and July last
// year").

// A link is what joins two mentions.
type link uint8

const (
	noLink   link = iota
	listLink      // "and", a comma
	spanLink      // "to", a dash; "and" behind "between"
)

// linkAt reads what joins a mention that ends at k, whose range starts at token i, with the next one.
// It returns where that one starts.
func (f *finder) linkAt(i, k int) (l link, next int) {
	switch f.Kind(k) {
	case token.Word:
		switch {
		case f.sees(k, "and") && f.sees(i, "between"), f.sees(k, "to", "through", "until", "till", "thru"):
			return spanLink, k + 1
		case f.sees(k, "and", "or"):
			return listLink, k + 1
		}
	case token.Dash:
		if f.isGlued(k) == f.isGlued(k+1) {
			return spanLink, k + 1
		}
	case token.Comma:
		if f.sees(k+1, "and", "or") {
			return listLink, k + 2
		}
		return listLink, k + 1
	}
	return noLink, k
}

// noteRange notes the mention a, which starts at token lo, and if another one follows the range
// from the first to the second: "between 2019 and 2021", "from Monday to Friday", "March 3-5". The
// range starts at token i. It returns where to go on.
func (f *finder) noteRange(i, lo int, a reading) int {
	l, k := f.linkAt(i, a.end)
	if l == spanLink {
		b := f.withDaytime(f.date(k))
		if !b.ok() {
			b = f.shortEnd(a, k)
		}
		if b.ok() {
			a, b = f.orderEnds(a, b, k)
			f.noteEnds(i, lo, k, a, b)
			return b.end
		}
	}
	if end := f.noteLength(i, lo, a); end > i {
		return end
	}
	a = f.keepYear(lo, f.borrowYear(a))
	f.note(lo, a)
	return f.noteFurtherDays(a)
}

// noteEnds notes the range from a, which starts at token lo, to b, which starts at token k, and its
// ends. The range starts at token i.
func (f *finder) noteEnds(i, lo, k int, a, b reading) {
	isResolved := !a.from.IsZero() && !b.to.IsZero()
	isOne := a.from == b.to // "Monday - World Refugee Day"
	if isResolved && !isOne && !b.to.before(a.from) {
		f.note(i, between(a.from, b.to, b.end))
	}
	f.add(a.at(lo))
	f.add(b.at(k))
}

// noteLength notes the range from the day a on that has its length behind it: "from 18 December for
// 10 days". It returns where to go on, i if there is none.
func (f *finder) noteLength(i, lo int, a reading) int {
	if lo == i || !a.isDay() || !f.sees(a.end, "for") {
		return i
	}
	length, end := f.amount(a.end + 1)
	to := length.from(a.from, +1)
	if end == a.end+1 || to.Day == 0 {
		return i
	}
	f.note(i, between(a.from, to, end))
	f.add(a.at(lo))
	return end
}

// orderEnds puts the end b of a range, at token k, behind its start a: the one that names no year
// takes that of the other ("March 3 to March 9, 2019"), and an end without one is the next such day
// or month ("Monday to Friday").
func (f *finder) orderEnds(a, b reading, k int) (start, end reading) {
	w, _ := f.wordAt(k)
	knowsBoth := a.isDayOrMonth() && b.isDayOrMonth()
	switch {
	case knowsBoth && a.lacksYear && !b.lacksYear:
		a = a.inYearOf(b.to.Year)
		if b.to.before(a.from) {
			a = a.inYearOf(b.to.Year - 1)
		}
	case knowsBoth && b.lacksYear:
		b = b.inYearOf(a.from.Year)
		if b.to.before(a.from) {
			b = b.inYearOf(a.from.Year + 1)
		}
	case a.from.IsZero() || !b.to.before(a.from):
	case w.class == classWeekday && a.isDay():
		b = single(a.from.toWeekday(+1, w.value), b.end)
	}
	return a, b
}

// isDayOrMonth reports whether the reading is one day or month.
func (r reading) isDayOrMonth() bool { return r.isDay() || r.isMonth() }

// inYearOf returns the reading of a day or month in another year.
func (r reading) inYearOf(year int) reading {
	r.from.Year = year
	r.from = r.from.orZero()
	r.to = r.from
	return r
}

// shortEnd reads what is left of the end of a range that starts with a: the day ("March 3-5"), or
// the last two digits of the year ("2019-21").
func (f *finder) shortEnd(a reading, i int) reading {
	k := i
	if f.sees(k, "the") {
		k++
	}
	n, end := f.dayNumber(k)
	switch {
	case end == k || end == k+1 && k > i: // "to the 5", which is no day
	case a.isDay() && n > a.from.Day:
		year, isOwn := a.from.Year, !a.lacksYear
		if y, k := f.yearBehind(end, true); k > end && !isOwn { // "March 3-5, 2021"
			year, end, isOwn = y, k, true
		}
		b := dayOrNone(dayOf(year, int(a.from.Month), n), end)
		b.lacksYear = !isOwn
		return b
	}
	n, end = f.digits(i, 2)
	if end > i && a.isYear() && len(f.Word(i)) == 2 && n > a.from.Year%100 && f.isGlued(i) {
		return single(yearOf(a.from.Year-a.from.Year%100+n), end)
	}
	return reading{}
}

// maxListed is how many mentions stand together.
const maxListed = 6

// borrowYear returns a day or month without a year in the year of the mentions that follow in the
// same list: "April and July last year".
func (f *finder) borrowYear(a reading) reading {
	if !a.lacksYear {
		return a
	}
	end := a.end
	for range maxListed {
		l, k := f.linkAt(end, end)
		if w, _ := f.wordAt(k); l != listLink || w.class != classMonth && f.Kind(k) != token.Number {
			return a
		}
		b := f.date(k)
		if !b.ok() {
			b = f.shortEnd(a, k)
		}
		switch {
		case !b.ok(), b.isDay() != a.isDay(), b.isMonth() != a.isMonth():
			return a
		case !b.lacksYear:
			year := b.from.Year
			if a = a.inYearOf(year); b.from.before(a.from) {
				a = a.inYearOf(year - 1)
			}
			return a
		}
		end = b.end
	}
	return a
}

// keepYear returns a day or month without a year, at token lo, in the year of the mention before it
// in the same list: "July 12, 2014, and August 3".
func (f *finder) keepYear(lo int, a reading) reading {
	if !a.lacksYear || len(f.list) == 0 {
		return a
	}
	before := f.list[len(f.list)-1]
	isListed := before.Hi < lo && lo <= before.Hi+2 && before.Lo >= f.paragraph.Lo
	for i := before.Hi; i < lo; i++ {
		isListed = isListed && f.sees(i, ",", "and", "or", ".", ";")
	}
	if y, _ := f.year(before.Hi - 1); isListed && y > 0 && before.From == before.To && before.From.Month > 0 {
		if a = a.inYearOf(y); a.from.before(before.From) {
			a = a.inYearOf(y + 1)
		}
		a.lacksYear = false
	}
	return a
}

// noteFurtherDays notes the days of the same month behind the day r: "April 24 and 25". It returns
// where to go on.
func (f *finder) noteFurtherDays(r reading) int {
	for r.isDay() && f.Kind(r.end-1) == token.Number {
		i := r.end
		if f.Kind(i) == token.Comma {
			i++
		}
		if f.sees(i, "and", "or") {
			i++
		}
		next := f.shortEnd(r, i)
		if i == r.end || !next.ok() {
			break
		}
		countsNoun := f.Kind(next.end) == token.Word && !f.sees(next.end, "and", "or", "in", "at", "to", "for")
		if countsNoun { // "on April 24, 25 soldiers …"
			break
		}
		f.note(i, next)
		r = next
	}
	return r.end
}

// noteDays notes days from token lo on of which only the last one names its month: "12 to 16
// September", "the 5th and the 6th of May". A range starts at token i. It returns where to go on, i
// if there are no such days.
func (f *finder) noteDays(i, lo int) int {
	if day, end := f.bareDay(lo); day == 0 {
		return i
	} else if l, _ := f.linkAt(i, end); l == noLink {
		return i // most numbers are none
	}
	var days [maxListed]reading // ends, and days of the month yet to be named
	var starts [maxListed]int
	links := listLink
	isClosed := false // by "and", as a list with commas is
	k := lo
	for n := range maxListed {
		day, end := f.bareDay(k)
		if day == 0 || n > 0 && day <= days[n-1].from.Day {
			return i
		}
		if n > 0 && (links == spanLink || isClosed) && f.namesMonth(end) {
			if last := f.date(k); last.isDay() {
				return f.noteListed(i, starts[:n], days[:n], k, f.withDaytime(last), links)
			}
		}
		starts[n], days[n] = k, reading{from: Date{Day: day}, end: end}
		l, next := f.linkAt(i, end)
		if l == noLink || n > 0 && l != links {
			return i
		}
		links, k, isClosed = l, next, !f.sees(next-1, ",")
	}
	return i
}

// noteListed notes the days that start at the tokens of starts, in the month of the last one, which
// starts at token k.
func (f *finder) noteListed(i int, starts []int, days []reading, k int, last reading, links link) int {
	for n := range days {
		d := dayOf(last.from.Year, int(last.from.Month), days[n].from.Day)
		days[n].from, days[n].to = d, d
	}
	if links == spanLink {
		f.noteEnds(i, starts[0], k, days[0], last)
		return last.end
	}
	for n, day := range days {
		f.note(starts[n], day)
	}
	f.note(k, last)
	return last.end
}

// bareDay reads a day of a month that is named further on: "12", "the 13th", "eighth". It is 0 if
// there is none.
func (f *finder) bareDay(i int) (day, end int) {
	k := i
	if f.sees(k, "the") {
		k++
	}
	if n, end := f.dayNumber(k); end > k {
		return n, end
	}
	if w, end := f.wordAt(k); w.class == classOrdinal && w.value > 0 {
		return w.value, end
	}
	return 0, i
}

// namesMonth reports whether a month stands at token i: "May", "of May".
func (f *finder) namesMonth(i int) bool {
	if f.sees(i, "of") {
		i++
	}
	w, _ := f.wordAt(i)
	return w.class == classMonth
}
