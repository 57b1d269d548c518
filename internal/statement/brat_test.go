package statement

import (
	"strconv"
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A span is a half-open range of bytes.
type span struct{ start, end int }

// bytesOf returns the spans of some runs.
func bytesOf(t *text.Text, runs ...token.Run) (out []span) {
	for _, r := range runs {
		out = append(out, span{int(t.Tokens[r.Lo].Start), int(t.Tokens[r.Hi-1].End)})
	}
	return out
}

// A goldStatement is an annotated statement, in bytes.
type goldStatement struct{ source, cue, content []span }

// readBrat reads the events of a brat file. Its offsets count characters.
func readBrat(note, text string) []goldStatement {
	bytes := make([]int, 0, len(text)+1)
	for i := range text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(text))
	spans := map[string][]span{}
	var out []goldStatement
	for line := range strings.Lines(note) {
		id, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			place, _, _ := strings.Cut(rest, "\t")
			_, place, _ = strings.Cut(place, " ")
			for piece := range strings.SplitSeq(place, ";") {
				from, to, _ := strings.Cut(piece, " ")
				lo, err1 := strconv.Atoi(from)
				hi, err2 := strconv.Atoi(to)
				if err1 == nil && err2 == nil && hi < len(bytes) {
					spans[id] = append(spans[id], span{bytes[lo], bytes[hi]})
				}
			}
		case strings.HasPrefix(id, "E"):
			var g goldStatement
			for arg := range strings.FieldsSeq(rest) {
				role, ref, _ := strings.Cut(arg, ":")
				switch strings.TrimRight(role, "0123456789") {
				case "Source":
					g.source = append(g.source, spans[ref]...)
				case "Cue":
					g.cue = append(g.cue, spans[ref]...)
				case "Content":
					g.content = append(g.content, spans[ref]...)
				}
			}
			out = append(out, g)
		}
	}
	return out
}

// agrees reports whether a gold statement shares four words in five and has the source, or none if s has none.
func agrees(t *text.Text, s Statement, gold []goldStatement) bool {
	content := bytesOf(t, s.Content...)
	var source []span
	if s.Source.Len() > 0 {
		source = bytesOf(t, s.Source)
	}
	for _, g := range gold {
		both := shared(content, g.content)
		if 5*both < 2*(length(content)+length(g.content)) { // four words in five
			continue
		}
		if len(g.source) == 0 && len(source) == 0 || shared(source, g.source) > 0 {
			return true
		}
	}
	return false
}

func length(spans []span) (n int) {
	for _, s := range spans {
		n += s.end - s.start
	}
	return n
}

func shared(a, b []span) (n int) {
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.end, t.end)-max(s.start, t.start))
		}
	}
	return n
}
