package date

import (
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A dateWord is an entry of the table of the calendar's words. What its fields
// mean is told in dates.txt.
type dateWord struct {
	class   dateClass
	value   int
	unit    dateUnit
	holiday holiday
	plural  bool // more than one of the unit
	fixed   bool // a unit that needs no "this": "the fiscal year"
	article bool // "a", "an"
	then    bool // counts from the day that the story is at, not from now
	span    bool // with a count, the stretch up to now or from now
	rolling bool // the stretch up to now also with one unit: "the past year"
	open    bool // needs words beside it that make it a date
}

type dateClass uint8

const (
	noDate dateClass = iota
	dateMonth
	dateWeekday
	dateDay
	dateTime
	dateUnits
	dateShift
	dateEdge
	dateOrdinal
	dateNumber
	dateVague
	dateSeason
	dateHoliday
	dateThis
	dateDecade
	dateQuarter
	dateThe
	dateFrom
	dateOther
)

var dateClasses = [...]string{
	"", "month", "weekday", "day", "time", "unit", "shift", "edge", "ordinal", "number",
	"vague", "season", "holiday", "this", "decade", "quarter", "the", "from", "other",
}

type dateUnit uint8

const (
	noUnit dateUnit = iota
	unitDay
	unitWeek
	unitFortnight
	unitWeekend
	unitMonth
	unitQuarter
	unitHalf
	unitYear
	unitDecade
	unitCentury
)

var unitNames = [...]string{"", "day", "week", "fortnight", "weekend", "month", "quarter", "half", "year", "decade", "century"}

// A holiday is the rule for a day of the year.
type holiday struct {
	year, month, day int  // year is 0 for every year
	weekday, which   int  // the which-th such weekday of the month; 0 if it is a fixed day
	easter           bool // day counts from Easter Sunday
}

// in returns the holiday of a year.
func (h holiday) in(year int) Date {
	switch {
	case h.year > 0:
		return dayOf(h.year, h.month, h.day)
	case h.easter:
		return easter(year).addDays(h.day)
	case h.weekday > 0:
		return weekdayIn(monthOf(year, h.month), h.weekday, h.which)
	}
	return dayOf(year, h.month, h.day)
}

// parseHoliday reads "12-25", "2001-9-11", "easter-2" and "thursday.4.11".
func parseHoliday(s string) holiday {
	if n, ok := strings.CutPrefix(s, "easter"); ok {
		days, _ := strconv.Atoi(n)
		return holiday{easter: true, day: days}
	}
	if name, rest, ok := strings.Cut(s, "."); ok {
		n := numbers(rest, ".")
		days := []string{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
		return holiday{weekday: slices.Index(days, name) + 1, which: n[1], month: n[2]}
	}
	n := numbers(s, "-")
	return holiday{year: n[0], month: n[1], day: n[2]}
}

// numbers reads at most three numbers, right-aligned.
func numbers(s, sep string) (n [3]int) {
	for i := 2; i >= 0; i-- {
		at := strings.LastIndex(s, sep)
		n[i], _ = strconv.Atoi(s[at+1:])
		s = s[:max(at, 0)]
	}
	return n
}

// A calendar is the table of the calendar's words, with one value more for what
// is none.
type calendar struct {
	lexicon.TableOf[dateWord]
}

func newCalendar(t *lexicon.Table) calendar {
	c := calendar{lexicon.Read(t, newDateWord)}
	c.Values = append(c.Values, dateWord{})
	return c
}

func newDateWord(e lexicon.Entry) (w dateWord) {
	value := e.Value("value")
	w.class = dateClass(max(slices.Index(dateClasses[:], e.Value("class")), 0))
	switch w.class {
	case dateUnits, dateThis:
		w.unit = dateUnit(max(slices.Index(unitNames[:], value), 0))
	case dateHoliday:
		w.holiday = parseHoliday(value)
	default:
		w.value, _ = strconv.Atoi(value)
	}
	w.plural, w.fixed, w.article = e.Has("plural"), e.Has("fixed"), e.Has("article")
	w.then, w.span, w.rolling, w.open = e.Has("then"), e.Has("span"), e.Has("rolling"), e.Has("open")
	return w
}

// at returns the longest word of the calendar at tokens[i] and the index behind
// it; its class is noDate if there is none.
func (c *calendar) at(tokens []token.Token, i int) (*dateWord, int) {
	if i < len(tokens) && tokens[i].Kind <= token.Number {
		if w, end := c.At(tokens, i); w != nil {
			return w, end
		}
	}
	return &c.Values[len(c.Values)-1], i
}

// names reports whether a word of the calendar, such as "May", stands at token i.
func (c *calendar) names(tokens []token.Token, i int) bool {
	_, end := c.at(tokens, i)
	return end > i
}
