package main

import (
	"fmt"
	"strings"

	"example.com/newsmodel/internal/tagger"
)

// A score counts, by role, the spans of the annotation, those that the tagger found, and
// those that are in both.
type score [4]struct {
	gold, found, both int
	margins           [6]struct{ found, both int } // by whole margin, the last one for all above
}

// measure tags a corpus and counts the spans that are exactly right.
func measure(t *tagger.Tagger, c corpus) (s score) {
	var scratch tagger.Scratch
	var found []tagger.Span
	for _, p := range c.paragraphs {
		found = t.Tag(p.Input, found[:0], &scratch)
		gold := make(map[[3]int]bool)
		for i, l := range p.gold {
			if !l.Begins() {
				continue
			}
			j := i + 1
			for j < len(p.gold) && p.gold[j] == l+1 {
				j++
			}
			gold[[3]int{int(l.Role()), i, j}] = true
			s[l.Role()].gold++
		}
		for _, f := range found {
			r := &s[f.Role]
			m := &r.margins[min(int(f.Margin), len(r.margins)-1)]
			r.found++
			m.found++
			if gold[[3]int{int(f.Role), f.Lo, f.Hi}] {
				r.both++
				m.both++
			}
		}
	}
	return s
}

// f1 returns the F1 of a role, in percent.
func (s score) f1(r tagger.Role) float64 {
	return 200 * float64(s[r].both) / float64(max(1, s[r].gold+s[r].found))
}

// reliability returns a line for each role: what percentage of the spans that were found
// with a margin of 0 to 1, 1 to 2 and so on are exactly right.
func (s score) reliability() string {
	var b strings.Builder
	for _, r := range []tagger.Role{tagger.Source, tagger.Cue, tagger.Content} {
		fmt.Fprintf(&b, "%-8s", [...]string{tagger.Source: "source", tagger.Cue: "cue", tagger.Content: "content"}[r])
		for _, m := range s[r].margins {
			fmt.Fprintf(&b, "%4.0f", 100*float64(m.both)/float64(max(1, m.found)))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// String returns the F1 of all roles.
func (s score) String() string {
	return fmt.Sprintf("source %.1f, cue %.1f, content %.1f", s.f1(tagger.Source), s.f1(tagger.Cue), s.f1(tagger.Content))
}
