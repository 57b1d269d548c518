package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/tagger"
)

// A goldSpan is an annotated run of characters, counted in code points.
type goldSpan struct {
	role       tagger.Role
	ahead      bool // a content before its cue
	start, end int
}

// parseBrat reads the arguments of the events of an annotation file. An event
// without a cue or without content is left out.
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

// join puts together the spans of one event that only white space separates.
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

// turn tells on which side of its cue each content of one event stands.
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

func parseRange(s string) (r [2]int, err error) {
	from, to, _ := strings.Cut(s, " ")
	if r[0], err = strconv.Atoi(from); err != nil {
		return r, err
	}
	r[1], err = strconv.Atoi(to)
	return r, err
}
