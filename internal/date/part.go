package date

import (
	"example.com/newsmodel/internal/token"
)

// Parts of a period: "the third quarter of 2022", "the second of June", "the last Friday of
// October", "the first nine months of the year", "early March".

// ordinal reads what starts with an ordinal, which ends at j, n < 0 for one from the end: "third
// quarter of 2022", "first Friday of July", "second of June", "20th of next month", "20th century",
// "fifth last day of May".
func (p *parser) ordinal(n, j int) reading {
	if p.isTight(j, token.Dash) {
		j++
	}
	if n > 0 && p.sees(j, "last") {
		n = -n
		j++
	}
	if r := p.unitsOf(n, j); r.ok() || n < 0 {
		return r
	}
	w, k := p.wordAt(j)
	switch {
	case w.unit == unitCentury && !w.plural:
		from, to := spanOf(unitCentury, yearOf(n*100), 0)
		return between(from, to, k)
	case w.class == classWeekday:
		return reading{}
	case w.unit == unitDay && !w.plural:
		j = k
	}
	if n > 31 {
		return reading{}
	}
	if !p.sees(j, "of") {
		if w, k := p.wordAt(j); w.class == classMonth {
			if y, end := p.year(k); end > k { // "eleventh May 2010"
				return single(dayOf(y, w.value, n), end)
			}
		}
		return reading{}
	}
	if w, k := p.wordAt(j + 1); w.class == classMonth {
		return p.inYear(w.value, n, k)
	}
	if r := p.container(j + 1); r.ok() && r.isMonth() {
		return dayOrNone(dayOf(r.from.Year, int(r.from.Month), n), r.end)
	}
	return reading{}
}

// unitsOf reads the units of a longer period that stand at token j, from the n-th on, which is
// counted from the end for n < 0: "Friday of July", "two weeks of March", "quarter of 2022", "days
// of the year".
func (p *parser) unitsOf(n, j int) reading {
	count, k := p.count(j)
	if k == j {
		count = 1
	}
	w, end := p.wordAt(k)
	counted, isUnit := k > j, w.class == classUnit || w.class == classWeekday && k == j
	if !isUnit || counted && !w.plural {
		return reading{}
	}
	if w.plural && !counted {
		count = 0
	}
	if isPart := w.unit == unitQuarter || w.unit == unitHalf; isPart && !counted {
		return p.partOfYear(w.unit, n, end, false)
	}
	switch v, _ := p.wordAt(end); {
	case p.sees(end, "of", "in"):
		end++
	case v.class != classShift || w.class == classWeekday: // "3rd month next year"
		return reading{}
	}
	whole := p.container(end)
	switch {
	case !whole.ok():
		return reading{}
	case whole.from.IsZero():
		return whole
	case count > 0:
		from, to := nthIn(whole.from, whole.to, w, n, count)
		if from.IsZero() {
			return reading{}
		}
		return between(from, to, whole.end)
	case n == 1:
		whole.part = Start
		return whole
	case n == -1:
		whole.part = End
		return whole
	}
	return reading{}
}

// maxInYear is how many of a unit a year has.
func maxInYear(u unit) int {
	if u == unitHalf {
		return 2
	}
	return 4
}

// partOfYear reads the year of the n-th quarter or half, which ends at i: "third quarter of 2022".
// A quarter without one is of this year, unless that lies ahead of what the clause tells; "the
// second half" alone is no date, and that of another period is a part of it. Nobody knows when the
// quarters of a fiscal year are.
func (p *parser) partOfYear(u unit, n, i int, comma bool) reading {
	isCounted := n > 0 // "the final quarter" alone is of a match
	if !isCounted {
		n += maxInYear(u) + 1
	}
	if n < 1 || n > maxInYear(u) {
		return reading{}
	}
	if end := p.fiscalYear(i); end > i {
		return reading{end: end}
	}
	if p.sees(i, "ended", "ending") {
		if r := p.upToDate(oneOf(u), i); r.ok() {
			return r
		}
	}
	whole := single(p.now.year(), i)
	if y, k := p.yearBehind(i, comma); k > i {
		whole = single(yearOf(y), k)
	} else if p.sees(i, "of", "in") {
		if r := p.container(i + 1); r.ok() && (r.isYear() || u == unitHalf && !r.isDay() && r.part == Whole) {
			whole = r
		}
	}
	switch {
	case whole.end == i && (u == unitHalf || !isCounted):
		return reading{}
	case whole.from.IsZero():
		return reading{end: whole.end}
	case !whole.isYear():
		whole.part = FirstHalf + Part(n-1)
		return whole
	}
	if whole.end == i {
		return p.nearPart(u, n, i)
	}
	return partOf(whole.from.Year, u, n, whole.end)
}

// nearPart returns the n-th quarter of this year, or of the one before or behind as the tense has
// it: in February "the fourth quarter" is that of the year before.
func (p *parser) nearPart(u unit, n, end int) reading {
	r := partOf(p.now.Year, u, n, end)
	switch t := p.tense(end - 1); {
	case t == future && r.to.addMonths(maxAhead+1).before(p.now.month()):
		return partOf(p.now.Year+1, u, n, end)
	case t == past && p.now.before(r.from), t == 0 && p.now.addMonths(maxAhead).before(r.from):
		return partOf(p.now.Year-1, u, n, end)
	}
	return r
}

// partOf is the reading of the n-th quarter or half of a year.
func partOf(year int, u unit, n, end int) reading {
	from := monthOf(year, (n-1)*u.months()+1)
	return between(from, from.addMonths(u.months()-1), end)
}

// fiscalYear returns the index behind "of fiscal 2021", "of the fiscal year", "FY21"; i if it does
// not stand at token i.
func (p *parser) fiscalYear(i int) int {
	j := i
	if p.sees(j, "of", "in") {
		j++
	}
	if p.sees(j, "the", "its", "our") {
		j++
	}
	if !p.sees(j, "fiscal", "financial", "fy") {
		return i
	}
	j++
	if p.sees(j, "year") {
		j++
	}
	if _, end := p.digits(j, 4); end > j {
		return end
	}
	if _, end := p.shortYear(j); end > j {
		return end
	}
	return j
}

// shortPart reads "Q3", "H1 2022", "Q1, 2022", whose number ends at j.
func (p *parser) shortPart(u unit, n, j int) reading {
	if p.Kind(j) == token.Word && p.isGlued(j) {
		return reading{} // "H1N1"
	}
	return p.partOfYear(u, n, j, true)
}

// edge reads the period behind a word such as "early" or "the end of", w at [i, j): "early March",
// "the end of the quarter", "mid-to-late 1990s". The days are those of the whole period.
func (p *parser) edge(w *word, i, j int) reading {
	if p.isAge(j) {
		return reading{}
	}
	part := w.part
	if k := p.behindDash(j); p.sees(k, "to") {
		if v, end := p.wordAt(p.behindDash(k + 1)); v.class == classEdge {
			j = end
			if part == Mid {
				part = v.part
			}
		}
	}
	r := p.container(p.behindDash(j))
	if !r.ok() || r.isDay() {
		return reading{}
	}
	r.part = part
	return r
}

// behindEdges returns the index behind the word before "early", "mid-to-late" and the like that end
// at token i.
func (p *parser) behindEdges(i int) int {
	for p.Kind(i-1) == token.Dash || p.sees(i-1, "early", "mid", "late", "to") {
		i--
	}
	return i
}

// isAge reports whether the decade at token i is of somebody's life: "in his late 90s".
func (p *parser) isAge(i int) bool {
	return p.sees(p.behindEdges(i)-1, "his", "her", "their", "my", "your", "our")
}

// behindDash returns the index behind a hyphen at token i, i if there is none.
func (p *parser) behindDash(i int) int {
	if p.isTight(i, token.Dash) {
		return i + 1
	}
	return i
}

// container reads a period that has parts: a date or, for the present one, "the month".
func (p *parser) container(i int) reading {
	if r := p.date(i); r.ok() {
		return r
	}
	isRecurring := p.sees(i, "each", "every")
	if isRecurring || p.sees(i, "the") {
		i++
	}
	w, end := p.wordAt(i)
	switch {
	case w.class != classUnit || w.plural || w.unit == unitDay:
		return reading{}
	case isRecurring:
		return reading{end: end}
	}
	from, to := spanOf(w.unit, p.now, 0)
	return between(from, to, end)
}
