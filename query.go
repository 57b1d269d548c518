package newsmodel

import (
	"math"
	"slices"
	"strings"
)

// FiguresIn returns the figures that lie within s, such as the span of a
// statement or a sentence. The result shares the memory of a.Figures.
func (a *Article) FiguresIn(s Span) []Figure {
	start, _ := slices.BinarySearchFunc(a.Figures, s.Start, func(f Figure, at int) int { return f.Span.Start - at })
	end := start
	for end < len(a.Figures) && a.Figures[end].Span.End <= s.End {
		end++
	}
	return a.Figures[start:end:end]
}

// StatementOf returns the innermost statement whose content holds s: the one on
// whose word a figure or a deployment stands. It returns false for what the story
// says in its own voice.
func (a *Article) StatementOf(s Span) (Statement, bool) { return innermost(a.Statements, s) }

// innermost returns the shortest of the statements whose content holds s.
func innermost(said []Statement, s Span) (best Statement, ok bool) {
	const nested = 16 // statements that start before s and may hold it
	end, _ := slices.BinarySearchFunc(said, s.Start+1, func(x Statement, at int) int { return x.Span.Start - at })
	for _, x := range said[max(end-nested, 0):end] {
		holds := slices.ContainsFunc(x.Content, func(p Phrase) bool { return p.Span.Contains(s) })
		if holds && (!ok || x.Span.End-x.Span.Start <= best.Span.End-best.Span.Start) {
			best, ok = x, true
		}
	}
	return best, ok
}

// A Speaker is somebody with all of his statements in an article.
type Speaker struct {
	Party      Party       // the mention that says most: the longest name, title and office; zero if the article names nobody
	Statements []Statement // in the order of the text
}

// Speakers returns the statements by who makes them, in the order in which the
// speakers first speak. Parties with one name are one speaker; one without a
// name is known by its words, as "a senior official". A statement of several
// parties is with each of them. Statements without a source come last.
func (a *Article) Speakers() []Speaker {
	var out []Speaker
	var unnamed []Statement
	index := map[string]int{}
	for _, s := range a.Statements {
		if len(s.Sources) == 0 {
			unnamed = append(unnamed, s)
		}
		for _, p := range s.Sources {
			key := p.Name
			if key == "" {
				key = "\x00" + strings.ToLower(p.Text)
			}
			i, known := index[key]
			if !known {
				i = len(out)
				index[key] = i
				out = append(out, Speaker{Party: p})
			}
			if told := &out[i].Party; len(p.Title+p.Role+p.Affiliation) > len(told.Title+told.Role+told.Affiliation) {
				*told = p
			}
			if n := len(out[i].Statements); n == 0 || out[i].Statements[n-1].Span != s.Span {
				out[i].Statements = append(out[i].Statements, s)
			}
		}
	}
	if unnamed != nil {
		out = append(out, Speaker{Statements: unnamed})
	}
	return out
}

// Words returns how many words the statements of the speaker have, and how many of them
// are quoted.
func (s Speaker) Words() (all, quoted int) {
	for _, said := range s.Statements {
		for _, piece := range said.Content {
			n := len(strings.Fields(piece.Text))
			all += n
			switch said.Kind {
			case StatementDirect:
				quoted += n
			case StatementMixed:
				quoted += wordsInMarks(piece.Text)
			}
		}
	}
	return all, quoted
}

// wordsInMarks returns how many words of a text stand between quotation marks. A
// quotation may go on beyond either end of the text.
func wordsInMarks(text string) (n int) {
	inside := false
	if i := strings.IndexAny(text, "“”\""); i >= 0 && strings.HasPrefix(text[i:], "”") {
		inside = true
	}
	for _, part := range strings.Fields(text) {
		opens := strings.ContainsAny(part, "“") || !inside && strings.Contains(part, `"`)
		if inside || opens {
			n++
		}
		for _, r := range part {
			switch r {
			case '“':
				inside = true
			case '”':
				inside = false
			case '"':
				inside = !inside
			}
		}
	}
	return n
}

// Range returns the ends of what the bound allows, in Unit; an open end is
// infinite. An exact figure, and one with [BoundAbout], is its own range.
func (f Figure) Range() (lo, hi float64) {
	switch f.Bound {
	case BoundAtLeast, BoundMoreThan:
		return f.Value, math.Inf(1)
	case BoundAtMost, BoundLessThan:
		return math.Inf(-1), f.Value
	case BoundBetween:
		return f.Value, f.Upper
	case BoundVague:
		if f.Upper == 0 {
			return f.Value, math.Inf(1)
		}
		return f.Value, f.Upper
	}
	return f.Value, f.Value
}
