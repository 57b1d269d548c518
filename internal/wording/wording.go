// Package wording puts words together for people to read.
package wording

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Join joins the parts that are not empty.
func Join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

// After returns lead and s, or nothing if s is empty.
func After(lead, s string) string {
	if s == "" {
		return ""
	}
	return lead + s
}

// Brackets returns s in brackets, or nothing if s is empty.
func Brackets(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

// List returns "a, b and c".
func List(items []string) string {
	if n := len(items); n > 1 {
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	}
	return strings.Join(items, "")
}

// Each returns what text makes of each value.
func Each[T any](values []T, text func(T) string) []string {
	var out []string
	for _, v := range values {
		out = append(out, text(v))
	}
	return out
}

// Counts returns each of the items once, with how often it comes if that is more
// than once: "unclosed quote (3 times)".
func Counts(items []string) []string {
	var out []string
	times := map[string]int{}
	for _, item := range items {
		if times[item]++; times[item] == 1 {
			out = append(out, item)
		}
	}
	for i, item := range out {
		if n := times[item]; n > 1 {
			out[i] = fmt.Sprintf("%s (%d times)", item, n)
		}
	}
	return out
}

// Name returns a name of the JSON for people: "called for" for "called_for".
func Name(s string) string { return strings.ReplaceAll(s, "_", " ") }

// Number returns a number as people write it: "4,500,000", "0.25".
func Number(v float64) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	whole, fraction, _ := strings.Cut(s, ".")
	first := 1 // the least index of a comma
	if v < 0 {
		first = 2
	}
	for i := len(whole) - 3; i >= first; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole + After(".", fraction)
}
