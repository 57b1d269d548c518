package date

import (
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A word is an entry of the table of the calendar's words: "March", "Tuesday", "weeks", "last". The
// head of dates.txt says what its attributes mean.
type word struct {
	class      class
	value      int // number of the month, weekday or ordinal, or units from now, by class
	unit       unit
	holiday    holiday
	plural     bool // more than one of the unit
	fixed      bool // a unit that needs no "this": "the fiscal year"
	article    bool // "a", "an"
	then       bool // counts from the day that the story is at, not from now
	span       bool // with a count, the span up to now or from now on: "the past two weeks"
	rolling    bool // the span up to now also with one unit: "the past year"
	notDay     bool // no date before "day": "to this day"
	part       Part // which part of a period the word stands for
	behindLast bool // a part of the day that goes with "last": "last night"
	ambiguous  bool // means something else too, and needs words beside it that make it a date: "May"
}

// isDigit reports whether the word is a number below ten.
func (w *word) isDigit() bool { return w.class == classNumber && w.value < 10 }

// A class is what a word does in a date.
type class uint8

const (
	noClass class = iota
	classMonth
	classWeekday
	classDay     // "yesterday"
	classTime    // part of the day: "morning"
	classUnit    // "week"
	classShift   // "last", "that", "following"
	classEdge    // "early", "the end of"
	classOrdinal // "third"
	classNumber  // "two"
	classVague   // a number that nobody knows: "a few"
	classSeason
	classHoliday
	classThis     // the present unit: "later in the week"
	classDecade   // "the nineties"
	classPart     // "Q", with a number behind or before it
	classWeekdays // "Tuesdays"
	classThe
	classFrom  // before the two ends of a range
	classOther // looks like a date and is none: "USA Today"
)

var classNames = [...]string{
	"", "month", "weekday", "day", "time", "unit", "shift", "edge", "ordinal", "number",
	"vague", "season", "holiday", "this", "decade", "part", "weekdays", "the", "from", "other",
}

// A unit is a unit of time. What is counted in units up to unitWeekend counts from a day, in units up
// to unitHalf from a day or a month.
type unit uint8

const (
	noUnit unit = iota
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

// days returns how many days a unit has, 0 for one of months or years.
func (u unit) days() int { return [...]int{0, 1, 7, 14, 2, 0, 0, 0, 0, 0, 0}[u] }

// months returns how many months a unit has, 0 for one of days.
func (u unit) months() int { return [...]int{0, 0, 0, 0, 0, 1, 3, 6, 12, 120, 1200}[u] }

var unitNames = [...]string{"", "day", "week", "fortnight", "weekend", "month", "quarter", "half", "year", "decade", "century"}

// numbers reads at most three numbers, right-aligned.
func numbers(s, sep string) (n [3]int) {
	for i := 2; i >= 0; i-- {
		at := strings.LastIndex(s, sep)
		n[i], _ = strconv.Atoi(s[at+1:])
		s = s[:max(at, 0)]
	}
	return n
}

// The days of the week by number, as far as a rule asks for them.
const (
	thursday = 4
	saturday = 6
)

// A calendar is the table of the calendar's words, with one value more, the last, for what is none.
type calendar struct {
	lexicon.TableOf[word]
}

func newCalendar(t *lexicon.Table) calendar {
	c := calendar{lexicon.Read(t, newWord)}
	c.Values = append(c.Values, word{})
	return c
}

func newWord(e lexicon.Entry) (w word) {
	value := e.Value("value")
	w.class = class(max(slices.Index(classNames[:], e.Value("class")), 0))
	switch w.class {
	case classUnit, classThis, classPart:
		w.unit = unit(max(slices.Index(unitNames[:], value), 0))
	case classHoliday:
		w.holiday = parseHoliday(e)
	default:
		w.value, _ = strconv.Atoi(value)
	}
	w.plural, w.fixed, w.article = e.Has("plural"), e.Has("fixed"), e.Has("article")
	w.then, w.span, w.rolling, w.notDay = e.Has("then"), e.Has("span"), e.Has("rolling"), e.Has("notday")
	_ = w.part.UnmarshalText([]byte(e.Value("part"))) // none is the whole
	w.behindLast, w.ambiguous = e.Has("last"), e.Has("open")
	return w
}

// at returns the longest word of the calendar at tokens[i] and the index behind it. Its class is
// noClass if there is none.
func (c *calendar) at(tokens []token.Token, i int) (*word, int) {
	if i < len(tokens) && tokens[i].Kind <= token.Number {
		if w, end := c.At(tokens, i); w != nil {
			return w, end
		}
	}
	return &c.Values[len(c.Values)-1], i
}
