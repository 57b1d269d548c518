package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/token"
)

// A time of the day is no figure: "ten o'clock", "6.40 pm", "half past five", "ten to five".
// Package date reads days, not hours.

// maxHour and maxMinutes are the highest numbers of a time in words.
const (
	maxHour    = 12
	maxMinutes = 29
)

// isClock reports whether the number of q, which counts something or is a half or a quarter,
// is a part of a time of the day.
func (s naming) isClock(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	switch {
	case q.Unit != "":
		return false
	case s.nameTail(j): // 6.40 pm, ten o'clock
		return true
	case q.Ranged:
		return s.isMinutesTo(q)
	case s.isHour(i) && s.isTimeOf(i-1):
		return true
	}
	return j == i+1 && s.isTimeOf(j) && s.isHour(j+1)
}

// isHour reports whether the word at token i is an hour of a time in words, which counts
// nothing.
func (s naming) isHour(i int) bool {
	v, ok := s.quantities.Ones(i)
	return ok && 0 < v && v <= maxHour && s.quantities.Counted(i+1).Len() == 0
}

// isTimeOf reports whether the words before the "past" or "to" at token i say how long it is
// past or to the hour: "half past", "a quarter to", "at ten to".
func (s naming) isTimeOf(i int) bool {
	if !s.Is(i, "past", "to") {
		return false
	}
	if s.Is(i-1, "quarter") || s.Is(i-1, "half") && s.Is(i, "past") {
		return s.Is(i-2, "a") || s.opensTime(i-2)
	}
	v, ok := s.quantities.Ones(i - 1)
	return ok && 0 < v && v <= maxMinutes && s.opensTime(i-2)
}

// isMinutesTo reports whether what looks like a range is a time: "at five to ten".
func (s naming) isMinutesTo(q quantity.Quantity) bool {
	hour := q.Number.Hi - 1
	return q.Number.Words && hour == q.Number.Lo+2 && s.isHour(hour) && s.isTimeOf(hour-1)
}

// opensTime reports whether token i, or nothing, stands before a time of the day.
func (s naming) opensTime(i int) bool {
	return s.Is(i, "at", "by", "until", "till", "before", "after", "around", "about", "nearly", "almost", "was", "is") || s.Kind(i) == token.Dash
}
