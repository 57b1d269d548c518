package date

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A finder notes the mentions of one paragraph. A range that is given by its ends, as "between
// 2019 and 2021", is a mention, and its ends are two more.
type finder struct{ parser }

// newFinder returns a finder of the dates in one paragraph, read on the day today.
func newFinder(d *Dates, paragraph token.Run, today Date) finder {
	return finder{parser{resolver: resolver{scanner: scanner{d, d.text, paragraph}, now: today}}}
}

// Find finds the mentions of dates in a story, whose dates Open has returned; today is what its
// "Tuesday" counts from, zero if it is not known.
func (*Finder) Find(d *Dates, today Date) {
	d.dated = text.Zeros(d.dated, len(d.text.Tokens))
	for _, p := range d.text.Paragraphs {
		d.text.Check()
		f := newFinder(d, p.Run, today)
		for i := p.Lo; i < p.Hi; {
			i = f.findAt(i)
		}
	}
}

// At reads the mention of a date that starts at token i, without noting it. It returns the index
// behind it, i if there is none.
func (d *Dates) At(i int, today Date) (Period, int) {
	if i >= len(d.text.Tokens) || !d.mayStart(i) {
		return Period{}, i
	}
	n := sort.Search(len(d.text.Paragraphs), func(k int) bool { return d.text.Paragraphs[k].Hi > i })
	f := newFinder(d, d.text.Paragraphs[n].Run, today)
	r := f.withDaytime(f.date(i))
	if !r.ok() {
		return Period{}, i
	}
	return r.at(i), r.end
}

// mayStart reports whether the mention of a date may start at token i.
func (d *Dates) mayStart(i int) bool {
	switch k := d.text.Tokens[i]; k.Kind {
	case token.Word:
		return d.calendar.Starts(k)
	case token.Number, token.Quote:
		return true
	}
	return false
}

// findAt notes the mentions that start at token i and returns where to go on.
func (f *finder) findAt(i int) int {
	if !f.mayStart(i) {
		return i + 1
	}
	w, j := f.wordAt(i)
	switch w.class {
	case classOther:
		return j
	case classFrom:
		if r := f.withDaytime(f.date(j)); r.ok() {
			return f.noteRange(i, j, r)
		}
		return j
	}
	if r := f.withDaytime(f.dateOf(w, i, j)); r.ok() {
		return f.noteRange(i, i, r)
	}
	return i + 1
}

// note adds the mention r, which starts at token i.
func (f *finder) note(i int, r reading) {
	f.list = append(f.list, r.at(i))
	w, _ := f.wordAt(i)
	counts := w.class == classNumber || w.class == classVague
	for k := i; k < r.end; k++ {
		f.dated[k] = !counts
	}
}

// noteRange notes the mention a, which starts at token lo, and if another one follows the range
// from the first to the second: "between 2019 and 2021", "from Monday to Friday", "March 3-5". The
// range starts at token i. It returns where to go on.
func (f *finder) noteRange(i, lo int, a reading) int {
	k := a.end
	switch {
	case f.sees(k, "and") && f.sees(i, "between"), f.sees(k, "to", "through", "until", "till", "thru"):
		k++
	case f.Kind(k) == token.Dash && f.isGlued(k) == f.isGlued(k+1):
		k++
	}
	b := reading{}
	if k > a.end {
		if b = f.withDaytime(f.date(k)); !b.ok() {
			b = f.shortEnd(a, k)
		}
	}
	if !b.ok() {
		f.note(lo, a)
		return f.noteFurtherDays(a)
	}
	a, b = f.orderEnds(a, b, k)
	isResolved := !a.from.IsZero() && !b.to.IsZero()
	if isResolved && !b.to.before(a.from) {
		f.list = append(f.list, between(a.from, b.to, b.end).at(i))
	}
	f.note(lo, a)
	f.note(k, b)
	return b.end
}

// orderEnds puts the end b of a range, at token k, behind its start a: the start takes the year of
// the end ("March 3 to March 9, 2019"), and an end without one is the next such day or month
// ("Monday to Friday").
func (f *finder) orderEnds(a, b reading, k int) (start, end reading) {
	w, _ := f.wordAt(k)
	startLacksYear := f.endsInYear(b) && !f.endsInYear(a)
	switch {
	case startLacksYear && a.from.Month > 0 && a.from == a.to:
		year := b.to.Year
		if b.to.before(Date{year, a.from.Month, max(a.from.Day, 1)}) {
			year--
		}
		a.from.Year = year
		a.from = a.from.orZero()
		a.to = a.from
	case a.from.IsZero() || !b.to.before(a.from):
	case w.class == classWeekday && a.isDay():
		b = single(a.from.toWeekday(+1, w.value), b.end)
	case w.class == classMonth && a.isMonth() && b.isMonth():
		b = single(a.from.toMonth(+1, w.value), b.end)
	}
	return a, b
}

// endsInYear reports whether the mention ends with a year of its own.
func (f *finder) endsInYear(r reading) bool {
	y, _ := f.year(r.end - 1)
	return y > 0
}

// shortEnd reads what is left of the end of a range that starts with a: the day ("March 3-5"), or
// the last two digits of the year ("2019-21").
func (f *finder) shortEnd(a reading, i int) reading {
	n, end := f.digits(i, 2)
	switch {
	case end == i:
	case a.isDay() && n > a.from.Day:
		return dayOrNone(dayOf(a.from.Year, int(a.from.Month), n), end)
	case a.isYear() && len(f.Word(i)) == 2 && n > a.from.Year%100 && f.isGlued(i):
		return single(yearOf(a.from.Year-a.from.Year%100+n), end)
	}
	return reading{}
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
