package date

import (
	"time"

	"example.com/newsmodel/internal/token"
)

// A parser reads the mentions of dates in one paragraph by recursive descent: each of its methods
// reads the form that starts at token i, or whose first words end there. Forms hold others: "the
// day after the end of next week".
type parser struct {
	resolver
	depth int // of mentions within mentions
}

// maxDepth is how many mentions may be within each other.
const maxDepth = 4

// A reading is what the words of a mention mean. The zero reading is no mention; one without dates
// is a mention that cannot be resolved.
type reading struct {
	from, to  Date
	end       int  // index of the token behind it
	part      Part // of the days from one to the other
	lacksYear bool // a day or month whose year is not in its words
	inner     int  // token at which a mention starts that is its last part; 0 for none
}

// single is the reading of one day, month or year, of a mention that cannot be resolved if d is
// zero.
func single(d Date, end int) reading { return between(d, d, end) }

// between is the reading of a mention of all that lies from one date to another.
func between(from, to Date, end int) reading { return reading{from: from, to: to, end: end} }

// dayOrNone is the reading of a day, no mention if d is zero because there is no such day:
// "30/30/2022".
func dayOrNone(d Date, end int) reading {
	if d.IsZero() {
		return reading{}
	}
	return single(d, end)
}

// at returns the reading as the period that starts at token i.
func (r reading) at(i int) Period {
	return Period{Run: token.From(i, r.end), From: r.from, To: r.to, Part: r.part}
}

// ok reports whether there is a mention.
func (r reading) ok() bool { return r.end > 0 }

func (r reading) isDay() bool { return r.from == r.to && r.from.Day > 0 }

func (r reading) isMonth() bool { return r.from == r.to && r.from.Day == 0 && r.from.Month > 0 }

func (r reading) isYear() bool { return r.from == r.to && r.from.Month == 0 && r.from.Year > 0 }

// isWeek reports whether the reading is seven days.
func (r reading) isWeek() bool { return r.from.Day > 0 && r.to == r.from.addDays(6) }

// date reads a mention of a date.
func (p *parser) date(i int) reading {
	w, j := p.wordAt(i)
	return p.dateOf(w, i, j)
}

// dateOf reads a mention whose first word of the calendar is w at [i, j).
func (p *parser) dateOf(w *word, i, j int) reading {
	if i >= p.paragraph.Hi || p.depth == maxDepth {
		return reading{}
	}
	if p.depth == 0 {
		p.start = i
	}
	p.depth++
	r := p.form(w, i, j)
	p.depth--
	return r
}

// form reads a mention by the class of its first word, w at [i, j).
func (p *parser) form(w *word, i, j int) reading {
	if p.Kind(i) == token.Number && w.class != classHoliday { // "9/11"
		if r := (numericParser{p}).numeric(i); r.ok() {
			return r
		}
	}
	switch w.class {
	case classMonth:
		return p.month(w, i, j)
	case classWeekday:
		return p.weekday(w, i, j)
	case classDay:
		return single(p.now.addDays(w.value), j)
	case classShift:
		if p.mayGoOn(j) {
			return p.shifted(w, i, j)
		}
	case classEdge:
		return p.edge(w, i, j)
	case classOrdinal:
		return p.ordinal(w.value, j)
	case classNumber, classVague:
		if !p.mayGoOn(j) {
			return reading{}
		}
		if y, end := p.spokenYear(i); end > i {
			return single(yearOf(y), end)
		}
		return p.distance(i)
	case classSeason:
		return p.season(w, j)
	case classHoliday:
		return p.holiday(w, i, j)
	case classThis:
		if y, end := p.yearBehind(j, false); end > j {
			return single(yearOf(y), end)
		}
		n := 0
		if isOver := w.part == End && p.now.Month < time.December; isOver && w.unit == unitYear && p.tense(i) == past {
			n = -1
		}
		r := reading{end: j, part: w.part}
		r.from, r.to = spanOf(w.unit, p.now, n)
		return r
	case classDecade:
		if p.sees(p.behindEdges(i)-1, "the") {
			return decade(w.value, j)
		}
	case classPart: // "Q3 2022"
		if n, end := p.digits(j, 1); end > j && (p.isGlued(j) || w.unit == unitQuarter) {
			return p.shortPart(w.unit, n, end)
		}
	case classThe:
		if p.mayGoOn(j) {
			return p.definite(j)
		}
	}
	return p.shortDecade(i)
}

// shortDecade reads "'90s".
func (p *parser) shortDecade(i int) reading {
	if p.Kind(i) != token.Quote || !p.isGlued(i+1) || !p.isGlued(i+2) || !p.sees(i+2, "s") {
		return reading{}
	}
	if n, _ := p.digits(i+1, 2); n >= 20 && n%10 == 0 {
		return decade(1900+n, i+3)
	}
	return reading{}
}

// definite reads what "the" stands before: "the 28th", "the following week", "the year 1848", "the
// fiscal year", "the weekend", "the week of March 3", "the day before Christmas".
func (p *parser) definite(i int) reading {
	if n, j := p.dayNumber(i); j > i+1 {
		if r := p.ordinal(n, j); r.ok() || !p.standsForDay(i, j) {
			return r
		}
		return single(p.nearMonthDay(i-1, n), j)
	}
	w, j := p.wordAt(i)
	switch {
	case w.class == classShift, w.class == classOrdinal, w.class == classDecade, p.Kind(i) == token.Quote:
		return p.date(i)
	case w.class == classSeason:
		if r := p.date(i); r.ok() {
			return r
		}
	case w.unit == unitYear && !w.plural:
		if y, end := p.year(j); end > j {
			return single(yearOf(y), end)
		}
		forTheYear := p.sees(i-2, "for") && !p.isTight(j, token.Dash)
		if w.fixed && !p.sees(j, "of", "to") || forTheYear {
			return single(p.now.year(), j)
		}
	case w.unit == unitWeekend:
		return p.weekend(i, j)
	case w.unit == unitWeek && !w.plural && p.sees(j, "of"):
		if r := p.date(j + 1); r.ok() && r.isDay() {
			from, to := spanOf(unitWeek, r.from, 0)
			return between(from, to, r.end)
		}
	}
	if _, j := p.digits(i, 4); j > i && p.isGlued(j) && p.sees(j, "s") {
		return p.date(i)
	}
	if w.class == classUnit && !w.plural {
		return p.unitFromDate(w.unit, j)
	}
	return reading{}
}

// withDaytime adds the part of the day behind a date: "Tuesday morning".
func (p *parser) withDaytime(r reading) reading {
	if !r.ok() || !r.isDay() && !r.from.IsZero() {
		return r
	}
	w, end := p.wordAt(r.end)
	if w.class != classTime {
		return r
	}
	if t := p.Tokens[r.end]; t.Gap == token.Space && t.Shape == token.Lower {
		r.end = end
	}
	return r
}
