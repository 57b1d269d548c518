package quantity

import (
	"strconv"
	"strings"

	"example.com/newsmodel/internal/token"
)

// Numbers in digits, as newsrooms of several countries group them: with commas, points,
// or blanks that do not break.

// IsPlain reports whether s is digits only, without comma or point.
func IsPlain(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// inDigits reads the number in digits at token i, with the groups of three that
// blanks part: "1 179", "40 000".
func (s *numberReader) inDigits(i int) (value float64, end int, ok bool) {
	word := s.Word(i)
	end = i + 1
	if IsPlain(word) && len(word) <= 3 && word[0] != '0' {
		whole := word
		for n := 0; n < 6 && s.Kind(end) == token.Number && s.blankGroup(end); n++ {
			whole += s.Word(end)
			end++
		}
		word = whole
	}
	value, ok = ParseDigits(word)
	return value, end, ok
}

// blankGroup reports whether the digits at token i are a group of three that a single
// blank parts from the digits before it: not the next number of a list or line.
func (s *numberReader) blankGroup(i int) bool {
	whole, decimals, _ := strings.Cut(s.Word(i), ".")
	group := len(whole) == 3 && IsPlain(whole) && (decimals == "" || IsPlain(decimals))
	if !group || s.Tokens[i].Gap != token.Space {
		return false
	}
	switch gap := s.Source[s.Tokens[i-1].End:s.Tokens[i].Start]; gap {
	case "\u00a0", "\u202f", "\u2009":
		return true
	case " ":
		return whole == "000" || s.Kind(i+1) != token.Number || len(s.Word(i+1)) >= 3 && s.Token(i+1).Gap == token.Space
	}
	return false
}

// ParseDigits returns the value of a number in digits: "1,179", "1.179.000",
// "1.111,11", "5,00", ".38", "2½"; ok is false if it is none. A comma parts groups where
// three digits follow each of them, else it is a decimal comma.
func ParseDigits(s string) (value float64, ok bool) {
	extra := 0.0
	if i := strings.IndexFunc(s, func(r rune) bool { return r > '9' }); i >= 0 {
		v, ok := fractionSign(s[i:])
		if !ok {
			return 0, false
		}
		extra, s = v, s[:i]
		if s == "" {
			return extra, true
		}
	}
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas > 0 && points > 0 && strings.LastIndexByte(s, ',') > strings.LastIndexByte(s, '.'): // 1.111,11
		if commas > 1 || !grouped(s[:strings.IndexByte(s, ',')], '.') {
			return 0, false
		}
		s = strings.Replace(strings.ReplaceAll(s, ".", ""), ",", ".", 1)
	case commas > 0:
		whole, frac, _ := strings.Cut(s, ".")
		switch {
		case points > 1:
			return 0, false
		case grouped(whole, ','):
			s = strings.ReplaceAll(whole, ",", "") + "." + frac
		case commas == 1 && points == 0 && len(s)-strings.IndexByte(s, ',') <= 3: // 5,00
			s = strings.Replace(s, ",", ".", 1)
		default:
			return 0, false
		}
	case points > 1:
		if !grouped(s, '.') {
			return 0, false
		}
		s = strings.ReplaceAll(s, ".", "")
	}
	v, err := strconv.ParseFloat(strings.TrimSuffix(s, "."), 64)
	return v + extra, err == nil
}

// grouped reports whether sep parts s into groups of three digits.
func grouped(s string, sep byte) bool {
	first := strings.IndexByte(s, sep)
	if first < 0 {
		return IsPlain(s)
	}
	if first == 0 || first > 3 || !IsPlain(s[:first]) {
		return false
	}
	for s = s[first:]; s != ""; s = s[4:] {
		if len(s) < 4 || s[0] != sep || !IsPlain(s[1:4]) {
			return false
		}
	}
	return true
}

// fractionSigns are the characters that stand for a fraction.
var fractionSigns = [...]struct {
	sign     string
	num, den float64
}{
	{"½", 1, 2},
	{"⅓", 1, 3},
	{"⅔", 2, 3},
	{"¼", 1, 4},
	{"¾", 3, 4},
	{"⅕", 1, 5},
	{"⅖", 2, 5},
	{"⅗", 3, 5},
	{"⅘", 4, 5},
	{"⅙", 1, 6},
	{"⅚", 5, 6},
	{"⅐", 1, 7},
	{"⅛", 1, 8},
	{"⅜", 3, 8},
	{"⅝", 5, 8},
	{"⅞", 7, 8},
	{"⅑", 1, 9},
	{"⅒", 1, 10},
}

// fractionSign returns the value of a character such as "½".
func fractionSign(s string) (value float64, ok bool) {
	for _, f := range fractionSigns {
		if f.sign == s {
			return f.num / f.den, true
		}
	}
	return 0, false
}
