package newsmodel

import (
	"strings"
	"time"

	"example.com/newsmodel/internal/date"
)

// ParseDate reads the date of publication in the forms that data come with:
//
//	2022-03-29  2022-03  2022  20220329             ISO 8601
//	2022-03-29T10:00:00.5+02:00  20220329T100000Z   with a time and a zone, or without; RFC 3339
//	2022-03-29 10:00                                as databases and pandas write it
//	Tue, 29 Mar 2022 10:00:00 GMT                   RFC 1123 and RFC 822, as in feeds and mail
//
// The date is the day in the zone of the string: what is behind the day is checked,
// and left out. A number of seconds is refused, since it tells no such day. The error
// is a *[ParseError] with the byte at which the string stops being a date.
func ParseDate(s string) (Date, error) {
	r := dateReader{s: s}
	read := r.iso
	if len(s) > 0 && isLetter(s[0]) || strings.Contains(s[:min(3, len(s))], " ") {
		read = r.mail
	}
	d, ok := read()
	if !ok || r.at < len(s) {
		return Date{}, &ParseError{Func: "ParseDate", Input: strings.Clone(s), Offset: r.at, Err: ErrDate}
	}
	return d, nil
}

// A dateReader reads a date from left to right. A method that reports false leaves it
// at the byte where the trouble starts.
type dateReader struct {
	s  string
	at int
}

// iso reads ISO 8601 and its relatives: the greatest unit first.
func (r *dateReader) iso() (d Date, ok bool) {
	basic := len(r.s)-len(strings.TrimLeft(r.s, digits)) == len("20220329")
	if d.Year, ok = r.number(4, 1, 9999); !ok {
		return Date{}, false
	}
	for n := range 2 {
		if r.at == len(r.s) {
			return d, true
		}
		if !basic && !r.sign("-") {
			return Date{}, false
		}
		v, ok := 0, false
		if n == 0 {
			v, ok = r.number(2, 1, 12)
			d.Month = time.Month(v)
		} else {
			v, ok = r.number(2, 1, 31)
			d.Day = v
		}
		if !ok {
			return Date{}, false
		}
	}
	if !date.Date(d).Valid() {
		r.at -= len("31")
		return Date{}, false
	}
	return d, r.at == len(r.s) || r.sign("Tt ") && r.clock() && r.zone()
}

// mail reads the dates of RFC 1123 and RFC 822: "Tue, 29 Mar 2022 10:00:00 GMT".
func (r *dateReader) mail() (d Date, ok bool) {
	start := r.at
	if day := r.letters(); day != "" {
		if !isName(day, "Mon Tue Wed Thu Fri Sat Sun") {
			r.at = start
			return Date{}, false
		}
		r.sign(",")
		r.blanks()
	}
	start = r.at
	if d.Day, ok = r.number(2, 1, 31); !ok {
		r.at = start
		if d.Day, ok = r.number(1, 1, 9); !ok {
			return Date{}, false
		}
	}
	if !r.blanks() {
		return Date{}, false
	}
	month := r.at
	const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
	if name := r.letters(); isName(name, names) {
		d.Month = time.Month(strings.Index(strings.ToLower(names), strings.ToLower(name))/len("Jan ") + 1)
	} else {
		r.at = month
		return Date{}, false
	}
	if !r.blanks() {
		return Date{}, false
	}
	year := r.at
	if d.Year, ok = r.number(4, 1, 9999); !ok {
		r.at = year
		if d.Year, ok = r.number(2, 0, 99); !ok {
			return Date{}, false
		}
		d.Year += 1900
		if d.Year < 1950 { // as RFC 5322 reads the years of RFC 822
			d.Year += 100
		}
	}
	if !date.Date(d).Valid() {
		r.at = start
		return Date{}, false
	}
	return d, r.at == len(r.s) || r.blanks() && r.clock() && r.zone()
}

// clock reads a time of day: "10:00", "10:00:00.5", "100000". A second may be a leap
// second.
func (r *dateReader) clock() bool {
	if _, ok := r.number(2, 0, 23); !ok {
		return false
	}
	colon := r.sign(":")
	if _, ok := r.number(2, 0, 59); !ok {
		return false
	}
	switch {
	case colon && !r.sign(":"), !colon && !r.digit():
		return true // no seconds
	}
	if _, ok := r.number(2, 0, 60); !ok {
		return false
	}
	return !r.sign(".,") || r.run(digits)
}

// zone reads a zone, if there is one: "Z", "+02:00", "+0200", "+02", "GMT", and behind
// it a name, as in "+0000 UTC" or "+0000 (UTC)".
func (r *dateReader) zone() bool {
	if r.blanks() && r.at == len(r.s) {
		return false
	}
	if r.sign("+-") {
		if _, ok := r.number(2, 0, 23); !ok {
			return false
		}
		if r.sign(":") || r.digit() {
			if _, ok := r.number(2, 0, 59); !ok {
				return false
			}
		}
		if r.at == len(r.s) || !r.blanks() {
			return true
		}
	}
	bracket := r.sign("(")
	if start := r.at; r.at < len(r.s) {
		if n := len(r.letters()); n == 0 || n > len("CHADT") {
			r.at = start
			return false
		}
	}
	return !bracket || r.sign(")")
}

const digits = "0123456789"

// number reads a number of n digits from lo to hi.
func (r *dateReader) number(n, lo, hi int) (int, bool) {
	v := 0
	for i := r.at; i < r.at+n; i++ {
		if i == len(r.s) || r.s[i] < '0' || r.s[i] > '9' {
			r.at = i
			return 0, false
		}
		v = 10*v + int(r.s[i]-'0')
	}
	if v < lo || v > hi {
		return 0, false
	}
	r.at += n
	return v, true
}

// sign reads one of the characters.
func (r *dateReader) sign(chars string) bool {
	if r.at == len(r.s) || strings.IndexByte(chars, r.s[r.at]) < 0 {
		return false
	}
	r.at++
	return true
}

// run reads one or more of the characters.
func (r *dateReader) run(chars string) bool {
	rest := strings.TrimLeft(r.s[r.at:], chars)
	some := len(rest) < len(r.s)-r.at
	r.at = len(r.s) - len(rest)
	return some
}

func (r *dateReader) blanks() bool { return r.run(" ") }

// digit reports whether a digit is next.
func (r *dateReader) digit() bool { return r.at < len(r.s) && r.s[r.at] >= '0' && r.s[r.at] <= '9' }

// letters reads the letters that are next.
func (r *dateReader) letters() string {
	start := r.at
	for r.at < len(r.s) && isLetter(r.s[r.at]) {
		r.at++
	}
	return r.s[start:r.at]
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// isName reports whether a word is one of the names, in whatever case.
func isName(word, names string) bool {
	for name := range strings.FieldsSeq(names) {
		if strings.EqualFold(name, word) {
			return true
		}
	}
	return false
}
