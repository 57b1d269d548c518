package date

import (
	"time"
)

// A Date is a calendar date known to the year, the month or the day. The zero Date is unknown.
//
// The library's own Date, which callers see, has the same fields in the same order, so that each
// converts to the other.
type Date struct {
	Year  int        // 1 to 9999; 0 if the date is unknown
	Month time.Month // 0 if only the year is known
	Day   int        // 1 to 31; 0 if only the month is known
}

// Of returns the day of t in its own location.
func Of(t time.Time) Date {
	year, month, day := t.Date()
	return Date{year, month, day}
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether d is in the calendar.
func (d Date) Valid() bool {
	full := Of(d.Time())
	switch {
	case d.Month == 0:
		full.Month, full.Day = 0, 0
	case d.Day == 0:
		full.Day = 0
	}
	return 1 <= d.Year && d.Year <= 9999 && full == d
}

// Time returns midnight UTC of the first day of d: of January 1 for a year, of the first of the
// month for a month. It returns the zero Time for an unknown date.
func (d Date) Time() time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	return time.Date(d.Year, max(d.Month, 1), max(d.Day, 1), 0, 0, 0, 0, time.UTC)
}

// orZero returns d, or the zero Date if there is no such day in the years that a Date has.
func (d Date) orZero() Date {
	if d.Year < 1 || d.Year > 9999 || d.Day > 0 && Of(d.Time()) != d {
		return Date{}
	}
	return d
}
