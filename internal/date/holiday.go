package date

import (
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// A holiday is the rule for a day, or some days on end, of each year.
type holiday struct {
	rule             rule
	year, month, day int // year is 0 for every year
	weekday          int
	offset           int // of days from the day of the rule
	length           int // days
}

// A rule says what a holiday goes by.
type rule uint8

const (
	fixedRule    rule = iota
	weekdayRule       // the first such weekday from that day on
	lastRule          // the last such weekday of that month
	easterRule        // Easter Sunday
	orthodoxRule      // Easter Sunday of the Eastern churches
	hebrewRule        // the Jewish new year
	hanukkahRule      // the 25th of Kislev
	islamicRule       // that day of the Islamic calendar; day 0 is the whole month
	chineseRule       // the Chinese new year
	newMoonRule       // the evening of the first new moon in India from that day on
	fullMoonRule      // that of the first full moon
)

var ruleNames = [...]string{
	"", "", "last", "easter", "orthodox", "hebrew", "hanukkah", "islamic", "chinese", "newmoon", "fullmoon",
}

var weekdayNames = [...]string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}

// parseHoliday reads the rule of a holiday, which the head of dates.txt explains: "12-25",
// "thursday.4.11+1", "easter-2", "islamic.10.1".
func parseHoliday(e lexicon.Entry) holiday {
	h := holiday{length: 1}
	if n, _ := strconv.Atoi(e.Value("days")); n > 1 {
		h.length = n
	}
	s := e.Value("value")
	if s[0] <= '9' {
		n := numbers(s, "-")
		h.year, h.month, h.day = n[0], n[1], n[2]
		return h
	}
	if at := strings.IndexAny(s, "+-"); at >= 0 {
		h.offset, _ = strconv.Atoi(s[at:])
		s = s[:at]
	}
	name, rest, _ := strings.Cut(s, ".")
	n := numbers(rest, ".")
	if h.weekday = slices.Index(weekdayNames[:], name) + 1; h.weekday == 0 {
		h.rule = rule(max(slices.Index(ruleNames[:], name), 0))
		h.month, h.day = n[1], n[2]
		if h.rule == islamicRule && h.month == 0 {
			h.month, h.day = h.day, 0
		}
		return h
	}
	h.rule, h.month, h.day = weekdayRule, n[2], 7*n[1]-6
	if n[1] == 5 {
		h.rule = lastRule
	}
	return h
}

// in returns the first day of the holiday in a year.
func (h holiday) in(year int) Date {
	if h.year > 0 {
		year = h.year
	}
	return h.ruled(year).addDays(h.offset)
}

// ruled returns the day of a year that the holiday counts from.
func (h holiday) ruled(year int) Date {
	switch h.rule {
	case weekdayRule:
		return dayOf(year, h.month, h.day).nthWeekday(Date{}, h.weekday, 1)
	case lastRule:
		return Date{}.nthWeekday(monthOf(year, h.month).Next().addDays(-1), h.weekday, -1)
	case easterRule:
		return easter(year)
	case orthodoxRule:
		return orthodoxEaster(year)
	case hebrewRule:
		return hebrewNewYear(year)
	case hanukkahRule:
		return hanukkah(year)
	case islamicRule:
		return islamicDay(year, h.month, max(h.day, 1))
	case chineseRule:
		return chineseNewYear(year)
	case newMoonRule:
		return moonEvening(dayOf(year, h.month, h.day), 0)
	case fullMoonRule:
		return moonEvening(dayOf(year, h.month, h.day), 0.5)
	}
	return dayOf(year, h.month, h.day)
}

// from returns the reading of the holiday that starts at a day and whose words end at end.
func (h holiday) from(first Date, end int) reading {
	last := first.addDays(h.length - 1)
	if h.rule == islamicRule && h.day == 0 && !first.IsZero() {
		last = nextMoonMonth(first).addDays(-1)
	}
	return between(first, last, end)
}

// holiday reads "Christmas 2021", "Thanksgiving Day", "the Sept. 11 attacks", "Labor Day weekend".
func (p *parser) holiday(w *word, i, j int) reading {
	if y, end := p.yearBehind(j, true); end > j {
		return w.holiday.from(w.holiday.in(y), end)
	}
	u, end := p.wordAt(j)
	isWeekend := u.unit == unitWeekend && u.class == classUnit
	if w.ambiguous && !isWeekend && !p.sees(i-1, "on", "at", "by", "before", "after", "until", "since") {
		return reading{}
	}
	h := w.holiday
	if h.year > p.now.Year && !p.now.IsZero() {
		h.year = 0 // not that day: it lies ahead
	}
	day := h.in(h.year)
	if h.year == 0 {
		day = p.nearDay(i, h.in)
	}
	if isWeekend {
		return around(day, end)
	}
	return h.from(day, j)
}

// around is the reading of the weekend that a holiday is on or touches.
func around(day Date, end int) reading {
	if day.Day == 0 {
		return reading{end: end}
	}
	saturdayBefore := day.addDays(-((day.weekday() + 1) % 7))
	switch d := day.weekday(); {
	case d == 1: // Monday
		return between(saturdayBefore, day, end)
	case d < saturday:
		return between(day, day.addDays(7-d), end)
	}
	return between(saturdayBefore, saturdayBefore.addDays(1), end)
}

// shiftedHoliday reads "last Christmas", "this Thanksgiving", whose words are w at i and v up to end.
func (p *parser) shiftedHoliday(w, v *word, i, end int) reading {
	h := v.holiday
	if y, k := p.yearBehind(end, false); k > end { // "this Christmas 2022"
		return h.from(h.in(y), k)
	}
	day := p.now.toYearDay(w.value, h.in)
	if away := day.days(p.now); w.value == 0 && !day.IsZero() {
		if t := p.tense(i); t.excludes(away) {
			day = h.in(day.Year + int(t))
		}
	}
	return h.from(day, end)
}
