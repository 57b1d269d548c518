package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/tagger"
)

// brat keeps annotations beside the text: "T2 Source 14 23 the mayor" gives a range of
// characters a name, and "E1 Attribution:T4 Content:T1 Source:T2 Cue:T3" joins ranges to one
// event. Each event is a statement.

// A goldSpan is an annotated range of characters, counted in code points.
type goldSpan struct {
	role       tagger.Role
	ahead      bool // it is a content and stands before its cue
	start, end int
}

// parseBrat returns the spans of the events of an annotation file, in the order of the
// events. An event without a cue or without a content is left out.
func parseBrat(ann string, text []rune) ([]goldSpan, error) {
	ranges := make(map[string]string)
	var events []string
	for line := range strings.Lines(ann) {
		id, rest, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			mark, _, _ := strings.Cut(rest, "\t")
			_, ranges[id], _ = strings.Cut(mark, " ")
		case strings.HasPrefix(id, "E"):
			events = append(events, rest)
		}
	}
	var spans []goldSpan
	for _, e := range events {
		first, has := len(spans), [4]bool{}
		for _, arg := range strings.Fields(e) {
			name, id, _ := strings.Cut(arg, ":")
			role := roleOf(name)
			if role == tagger.None {
				continue
			}
			has[role] = true
			for part := range strings.SplitSeq(ranges[id], ";") {
				s, err := parseRange(part)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", id, err)
				}
				spans = append(spans, goldSpan{role: role, start: s[0], end: s[1]})
			}
		}
		if !has[tagger.Cue] || !has[tagger.Content] {
			spans = spans[:first]
		}
		spans = append(spans[:first], join(spans[first:], text)...)
		turn(spans[first:])
	}
	return spans, nil
}

// join merges the spans of one event that have the same role and only white space between
// them.
func join(spans []goldSpan, text []rune) []goldSpan {
	slices.SortFunc(spans, func(a, b goldSpan) int {
		if a.role != b.role {
			return int(a.role) - int(b.role)
		}
		return a.start - b.start
	})
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].role == s.role && s.end <= len(text) {
			last := &out[n-1]
			if s.start <= last.end || strings.TrimSpace(string(text[last.end:s.start])) == "" {
				last.end = max(last.end, s.end)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// turn notes for each content of one event whether it stands before the first cue.
func turn(spans []goldSpan) {
	for i := range spans {
		for _, c := range spans {
			if c.role == tagger.Cue {
				spans[i].ahead = spans[i].role == tagger.Content && spans[i].start < c.start
				break
			}
		}
	}
}

// roleOf returns the role of an argument, whose name may end in a number.
func roleOf(name string) tagger.Role {
	switch strings.TrimRight(name, "0123456789") {
	case "Source":
		return tagger.Source
	case "Cue":
		return tagger.Cue
	case "Content":
		return tagger.Content
	}
	return tagger.None
}

// parseRange reads a range such as "14 23".
func parseRange(s string) (r [2]int, err error) {
	from, to, _ := strings.Cut(s, " ")
	if r[0], err = strconv.Atoi(from); err != nil {
		return r, err
	}
	r[1], err = strconv.Atoi(to)
	return r, err
}
