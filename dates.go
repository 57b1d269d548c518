package newsmodel

import (
	"strconv"
	"time"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A dateWord is an entry of the table of the calendar's words.
type dateWord struct {
	class dateClass
	value int
	name  bool // is also somebody's name or another word
}

type dateClass uint8

const (
	noDate dateClass = iota
	dateMonth
	dateWeekday
)

// A calendar is the table of the calendar's words.
type calendar struct {
	*lexicon.Table
	words []dateWord // by entry
}

func newCalendar(t *lexicon.Table) calendar {
	classes := [...]string{dateMonth: "month", dateWeekday: "weekday"}
	c := calendar{t, make([]dateWord, len(t.Entries))}
	for i, e := range t.Entries {
		w := &c.words[i]
		for class, name := range classes {
			if name != "" && e.Value("class") == name {
				w.class = dateClass(class)
			}
		}
		w.value, _ = strconv.Atoi(e.Value("value"))
		w.name = e.Has("name")
	}
	return c
}

// dateWord returns the word of the calendar at token i and the index behind it.
func (d *doc) dateWord(i int) (dateWord, int) {
	if i >= len(d.tokens) {
		return dateWord{}, i
	}
	e, end := d.calendar.Match(d.tokens, i)
	if e < 0 {
		return dateWord{}, i
	}
	return d.calendar.words[e], end
}

// dayNumber reads a day of the month: "24", "24th".
func (d *doc) dayNumber(i int) (day, end int) {
	n, end := d.digits(i, 2)
	if n < 1 || n > 31 {
		return 0, i
	}
	if end < len(d.tokens) && d.tokens[end].Gap == token.Glued && d.is(end, "st", "nd", "rd", "th") {
		end++
	}
	return n, end
}

// year reads a year of four digits.
func (d *doc) year(i int) (year, end int) {
	n, end := d.digits(i, 4)
	if n < 1000 || n > 2100 {
		return 0, i
	}
	return n, end
}

// digits reads a token of at most max digits. It returns i as the end if the
// token is none.
func (d *doc) digits(i, max int) (n, end int) {
	s := d.word(i)
	if d.kind(i) != token.Number || len(s) > max {
		return 0, i
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0, i
	}
	return n, i + 1
}

// near returns the day of the year that is nearest to the reference.
func near(ref Date, month time.Month, day int) Date {
	if ref.IsZero() {
		return Date{}
	}
	var best Date
	for y := ref.Year - 1; y <= ref.Year+1; y++ {
		c := dayOf(y, month, day)
		if c.IsZero() {
			continue
		}
		if best.IsZero() || abs(c.daysFrom(ref)) < abs(best.daysFrom(ref)) {
			best = c
		}
	}
	return best
}

// dayOf returns a day of the calendar, the zero Date if there is no such day.
func dayOf(year int, month time.Month, day int) Date {
	d := Date{year, month, day}
	if DateOf(d.Time()) != d {
		return Date{}
	}
	return d
}

func (d Date) daysFrom(ref Date) int { return int(d.Time().Sub(ref.Time()) / (24 * time.Hour)) }

func abs(n int) int { return max(n, -n) }
