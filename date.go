package newsmodel

import (
	"fmt"
	"time"

	"example.com/newsmodel/internal/date"
)

// A Date is a calendar date known to the year, the month or the day. Its text
// form is ISO 8601 cut to what is known: "2022", "2022-03", "2022-03-29". The
// zero Date is unknown, and its text form is empty.
type Date struct {
	Year  int        // 1 to 9999; 0 if the date is unknown
	Month time.Month // 0 if only the year is known
	Day   int        // 1 to 31; 0 if only the month is known
}

// DateOf returns the day of t in its own location.
func DateOf(t time.Time) Date {
	return Date(date.Of(t))
}

// IsZero reports whether the date is unknown.
func (d Date) IsZero() bool { return d == Date{} }

// String returns the date in ISO 8601, cut to what is known.
func (d Date) String() string {
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText returns what String does. It fails if that is no date.
func (d Date) MarshalText() ([]byte, error) {
	if !d.IsZero() && !date.Date(d).Valid() {
		return nil, fmt.Errorf("newsmodel: %#v is not a date", d)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what MarshalText writes.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Time returns midnight UTC of the first day of d: of January 1 for a year, of
// the first of the month for a month. It returns the zero Time for an unknown
// date.
func (d Date) Time() time.Time { return date.Date(d).Time() }

// Interval returns the period as a half-open interval of time in UTC: from the
// start of the first day, up to and without the start of the day after the last
// one. Both are the zero Time if the period is not resolved.
//
// A date without a day stands for its whole month or year: the interval of
// "March 2022" starts on 1 March and ends on 1 April.
func (p Period) Interval() (start, end time.Time) {
	if p.From.IsZero() || p.To.IsZero() {
		return time.Time{}, time.Time{}
	}
	return p.From.Time(), date.Date(p.To).Next().Time()
}
