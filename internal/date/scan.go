package date

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A scanner reads what the forms of dates are made of, words of the calendar and numbers, in one
// paragraph. It does not see past the end of the paragraph.
type scanner struct {
	*Dates
	*text.Text
	paragraph token.Run
}

// wordAt returns the longest word of the calendar at token i and the index behind it. Its class is
// noClass if there is none.
func (s *scanner) wordAt(i int) (*word, int) { return s.calendar.at(s.Tokens[:s.paragraph.Hi], i) }

// sees reports whether token i is one of the words and not behind the paragraph.
func (s *scanner) sees(i int, words ...string) bool { return i < s.paragraph.Hi && s.Is(i, words...) }

// isGlued reports whether token i touches the one before it.
func (s *scanner) isGlued(i int) bool {
	return i < s.paragraph.Hi && s.Glued(i)
}

// isTight reports whether token i is punctuation of that kind that touches the tokens on both
// sides, as a hyphen does.
func (s *scanner) isTight(i int, k token.Kind) bool {
	return i+1 < s.paragraph.Hi && s.Kind(i) == k && s.isGlued(i) && s.isGlued(i+1)
}

// mayGoOn reports whether the token at i may be a word of the calendar or a number: in front of
// anything else, most words that may start a mention ("the", "last", "two") do not.
func (s *scanner) mayGoOn(i int) bool {
	return i < s.paragraph.Hi && (s.Kind(i) != token.Word || s.calendar.Starts(s.Tokens[i]) || s.Is(i, "thousand"))
}

// digits reads a whole number of at most max digits. It returns i as the end if the token is none.
func (s *scanner) digits(i, max int) (n, end int) {
	if i >= s.paragraph.Hi || s.Kind(i) != token.Number {
		return 0, i
	}
	w := s.Word(i)
	if len(w) > max {
		return 0, i
	}
	for _, c := range []byte(w) {
		if c < '0' || c > '9' {
			return 0, i
		}
		n = n*10 + int(c-'0')
	}
	return n, i + 1
}

// year reads a year of four digits.
func (s *scanner) year(i int) (year, end int) {
	n, end := s.digits(i, 4)
	if n < 1000 || n > 2100 {
		return 0, i
	}
	return n, end
}

// dayNumber reads a day of the month: "24", "24th".
func (s *scanner) dayNumber(i int) (day, end int) {
	n, end := s.digits(i, 2)
	if n < 1 || n > 31 {
		return 0, i
	}
	if s.isGlued(end) {
		switch {
		case s.sees(end, "st", "nd", "rd", "th"):
			end++
		case s.Kind(end) == token.Word:
			if w, _ := s.wordAt(end); w.class != classMonth { // "15Sep"
				return 0, i
			}
		}
	}
	return n, end
}

// spokenYear reads "nineteen ninety-six", "two thousand", "twenty oh-eight".
func (s *scanner) spokenYear(i int) (year, end int) {
	w, j := s.wordAt(i)
	if w.class != classNumber || w.article {
		return 0, i
	}
	if w.value == 2 && s.sees(j, "thousand") {
		if s.sees(j+1, "and") {
			if v, k := s.wordAt(j + 2); v.class == classNumber && v.value < 20 {
				return 2000 + v.value, k
			}
		}
		return 2000, j + 1
	}
	if s.sees(j, "zero", "oh") && w.value >= 15 {
		if v, k := s.wordAt(j + 1); v.isDigit() {
			return w.value*100 + v.value, k
		}
	}
	tens, k := s.wordAt(j)
	isCentury := 15 <= w.value && w.value <= 20
	if !isCentury || tens.class != classNumber || tens.value < 10 {
		return 0, i
	}
	year = w.value*100 + tens.value
	if s.Kind(k) == token.Dash || tens.value >= 20 {
		at := k
		if s.Kind(k) == token.Dash {
			at++
		}
		if ones, end := s.wordAt(at); ones.isDigit() && tens.value%10 == 0 && !ones.article {
			return year + ones.value, end
		}
	}
	return year, k
}

// count reads a number of units: "two", "30", "a". It is 0 for a number that nobody knows, as "a
// few".
func (s *scanner) count(i int) (n, end int) {
	if n, end := s.digits(i, 4); end > i {
		return n, end
	}
	w, j := s.wordAt(i)
	switch w.class {
	case classVague:
		return 0, j
	case classNumber:
		if w.value >= 20 && s.isTight(j, token.Dash) {
			if v, k := s.wordAt(j + 1); v.isDigit() {
				return w.value + v.value, k
			}
		}
		return w.value, j
	}
	return 0, i
}
