package newsmodel

import (
	"unicode/utf16"
	"unicode/utf8"
)

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t share a byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Runes returns the same range of text in code points, as Python and the Web
// Annotation model count. Offsets outside the text are cut to it.
func (s Span) Runes(text string) Span {
	start, end := s.clip(text)
	n := utf8.RuneCountInString(text[:start])
	return Span{n, n + utf8.RuneCountInString(text[start:end])}
}

// UTF16 returns the same range of text in UTF-16 code units, as JavaScript,
// Java and C# count. Offsets outside the text are cut to it.
func (s Span) UTF16(text string) Span {
	start, end := s.clip(text)
	n := units(text[:start])
	return Span{n, n + units(text[start:end])}
}

func (s Span) clip(text string) (start, end int) {
	start = min(max(s.Start, 0), len(text))
	return start, min(max(s.End, start), len(text))
}

// units counts the UTF-16 code units of s.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1)
	}
	return n
}
