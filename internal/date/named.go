package date

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Days and months that have names: a month with its day and year, a weekday, a season, a holiday.
// What the name leaves out, a year in most cases, is read behind it or resolved.

// month reads what starts with the name of a month: "March 29, 2022", "March the 29th", "March,
// 29th 2022", "March 2022", "March last year", "March".
func (p *parser) month(w *word, i, j int) reading {
	if n, end := p.dayBehind(j); end > j && !p.sees(end, "percent", "%", "per") {
		return p.inYear(w.value, n, end)
	}
	if y, end := p.yearBehind(j, true); end > j {
		return single(monthOf(y, w.value), end)
	}
	if w.ambiguous && !p.isMonthByContext(i, j) || p.isRecurring(i, j) {
		return reading{}
	}
	r := single(p.nearMonth(w.value, p.tense(i)), j)
	r.lacksYear = true
	return r
}

// dayBehind reads the day behind the name of a month: "29", "the 29th", "third", ", 29th".
func (p *parser) dayBehind(i int) (day, end int) {
	k := p.behindDash(i)
	if n, end := p.dayNumber(k); end > k {
		return n, end
	}
	if p.sees(k, "the") || p.Kind(k) == token.Comma {
		k++
	}
	if n, end := p.dayNumber(k); end > k+1 {
		return n, end
	}
	if v, end := p.wordAt(k); v.class == classOrdinal && v.value > 0 && !p.sees(end, "quarter") && p.Kind(k-1) != token.Comma {
		return v.value, end
	}
	return 0, i
}

// inYear reads the year behind a month and day. Without one it is the year that the paragraph is
// about, else the one in which the day is nearest to the reference.
func (p *parser) inYear(month, day, i int) reading {
	if y, end := p.yearBehind(i, true); end > i {
		return single(dayOf(y, month, day), end)
	}
	if n, end := p.digits(i, 2); n > 31 && p.Kind(end) != token.Word { // "16 NOV 89 (EFE)"
		return single(dayOf(1900+n, month, day), end)
	}
	in := func(y int) Date { return dayOf(y, month, day) }
	r := reading{end: i, lacksYear: true}
	if y := p.storyYear(i - 1); y > 0 {
		r.from = in(y)
	} else {
		r.from = p.nearDay(i-1, in)
	}
	r.to = r.from
	return r
}

// yearBehind reads a year behind a month or a holiday: "2022", "of 2022", "'98", "last year", where
// comma is true also ", 2022".
func (p *parser) yearBehind(i int, comma bool) (year, end int) {
	j := i
	if comma && p.Kind(j) == token.Comma || p.sees(j, "of") {
		j++
	}
	if y, end := p.year(j); end > j {
		return y, end
	}
	if y, end := p.spokenYear(j); end > j {
		return y, end
	}
	if j > i && !p.sees(i, "of") {
		return 0, i
	}
	if n, end := p.shortYear(j); end > j {
		return n, end
	}
	if w, k := p.wordAt(j); w.class == classShift && !w.then {
		if u, end := p.wordAt(k); u.unit == unitYear && !u.plural && p.now.Year > 0 {
			return p.now.Year + w.value, end
		}
	}
	return 0, i
}

// shortYear reads "'98": up to the next year it is of this century, beyond of the last one.
func (p *parser) shortYear(i int) (year, end int) {
	n, end := p.digits(i+1, 2)
	if end == i+1 || p.Kind(i) != token.Quote || !p.isGlued(i+1) || len(p.Word(i+1)) != 2 {
		return 0, i
	}
	if n += 2000; n > max(p.now.Year, 2000)+1 {
		n -= 100
	}
	return n, end
}

// weekday reads what starts with the name of a day: "Tuesday, March 29", "Friday the 13th", "Friday
// next week", "Tuesday".
func (p *parser) weekday(w *word, i, j int) reading {
	k := j
	if v, end := p.wordAt(k); v.class == classTime && p.Kind(end) == token.Comma {
		k = end
	}
	if p.Kind(k) == token.Comma {
		k++
	}
	if p.startsMonthDay(k) {
		if r := p.date(k); r.ok() && (r.isDay() || r.from.IsZero()) {
			return r
		}
	}
	if n, end := p.dayNumber(j + 1); p.sees(j, "the") && end > j+1 {
		return single(p.weekdayOn(w.value, n), end)
	}
	if v, end := p.wordAt(j + 1); p.sees(j, "the") && v.class == classOrdinal && v.value > 0 && p.Kind(end) != token.Word {
		return single(p.weekdayOn(w.value, v.value), end)
	}
	if w.ambiguous || p.isRecurring(i, j) {
		return reading{}
	}
	if p.isAfterNext(j) {
		return single(p.now.toWeekday(+1, w.value).addDays(7), j+2)
	}
	if a, end := p.amount(j); a.unit == unitWeek && !a.vague && p.isA(end, agoWord) { // "Tuesday two weeks ago"
		return single(p.nearWeekday(w.value, past).addDays(-a.days), end+1)
	}
	k = j
	if p.sees(k, "of") {
		k++
	}
	if v, _ := p.wordAt(k); v.class == classShift {
		if r := p.date(k); r.ok() && r.isWeek() {
			return single(r.from.addDays(w.value-1), r.end)
		}
	}
	return single(p.nearWeekday(w.value, p.tense(i)), j)
}

// season reads the year of a season, which ends at j: "summer of 2022", "summer 2022".
func (p *parser) season(w *word, j int) reading {
	if y, end := p.yearBehind(j, false); end > j {
		from := monthOf(y, w.value)
		return between(from, from.addMonths(2), end)
	}
	return reading{}
}

// isRecurring reports whether the day or month at [i, j) is no single one: "every Tuesday",
// "Tuesday nights".
func (p *parser) isRecurring(i, j int) bool {
	return p.sees(i-1, "every", "each") || p.isA(j, recurringWord)
}

// isMonthByContext reports whether the word at [i, j), which is also a name or a verb, is a month
// by its neighbours: "in May", "a June deal", but not "May said".
func (p *parser) isMonthByContext(i, j int) bool {
	if !p.Tokens[i].Capital() {
		return false
	}
	if p.sees(i-1, "in", "since", "until", "till", "during", "early", "late", "mid", "each", "every") {
		return true
	}
	if p.isListedMonth(i, j) {
		return true
	}
	wordFollows := j < p.paragraph.Hi && p.Kind(j) == token.Word
	nameFollows := wordFollows && p.Tokens[j].Capital()
	if p.sees(i-1, "by", "of", "from", "to", "through", "and", "between", "or") {
		return !nameFollows
	}
	isModifier := wordFollows && !nameFollows && p.sees(i-1, "the", "a", "an", "'s", "’s")
	return isModifier && p.Tokens[i].Shape == token.Title
}

// isListedMonth reports whether another month stands beside the one at [i, j), as in "March, April
// and May".
func (p *parser) isListedMonth(i, j int) bool {
	isJoined := func(k int) bool { return p.sees(k, "and", "or", ",", "-", "–", "to") }
	if isJoined(j) {
		if w, _ := p.wordAt(j + 1); w.class == classMonth && p.Capital(j+1) {
			return true
		}
	}
	if !isJoined(i-1) || i-2 < p.paragraph.Lo {
		return false
	}
	w, _ := p.wordAt(i - 2)
	return w.class == classMonth && p.Capital(i-2)
}

// standsForDay reports whether the ordinal at [i, j) with "the" before it is a day of a month that
// is not named: "until the 28th", but not "on the 5th floor".
func (p *parser) standsForDay(i, j int) bool {
	lacksNoun := j >= p.paragraph.Hi || p.Kind(j) != token.Word || p.Class(j)&text.Function != 0
	return lacksNoun && p.sees(i-2, "on", "by", "before", "until", "till", "since", "from", "after")
}

// startsMonthDay reports whether a day of a month may start at token i: "March 29", "29th of
// March", "29/3".
func (p *parser) startsMonthDay(i int) bool {
	if w, _ := p.wordAt(i); w.class == classMonth {
		return true
	}
	n, j := p.dayNumber(i)
	if p.sees(j, "of") {
		j++
	}
	w, _ := p.wordAt(j)
	return n > 0 && (w.class == classMonth || p.sees(j, "/", "-"))
}
