package quantity

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A changeWord is an entry of the table "changes": a word of rising or falling, or of
// neither, which only looks like one.
type changeWord struct {
	change Change
	by     bool // only before "by": raised by 3%
	verb   bool // only before its number, by its form: "rose"
}

func newChange(e lexicon.Entry) changeWord {
	c := changeWord{by: e.Has("by"), verb: e.Has("verb")}
	switch {
	case e.Has("up"):
		c.change = Up
	case e.Has("down"):
		c.change = Down
	}
	return c
}

// changeBefore finds the word of rising or falling nearest before token i, within
// reach, and returns its change and its run. Where the word is part of a longer phrase,
// the phrase says whether anything changes: "gave up 12 points", "burned down 12 houses".
func (s *wordReader) changeBefore(i, reach int) (Change, token.Run) {
	for k := i - 1; k >= i-reach && s.Reaches(k, i); k-- {
		c, end := s.changes.At(s.Tokens, k)
		if c == nil || end > i || c.by && !s.Is(i-1, "by") {
			continue
		}
		if wide, end := s.changes.At(s.Tokens, k-1); wide != nil && end > k {
			return wide.change, token.From(k-1, end)
		}
		if h, ok := s.events.Within(k-1, i, event.Object|event.Subject); ok && h.End > k {
			return NoChange, token.From(k-1, h.End)
		}
		return c.change, token.From(k, end)
	}
	return NoChange, token.Run{}
}

// changed reports whether a word of rising or falling stands close before the figure at
// token i.
func (s *wordReader) changed(i int) bool {
	c, _ := s.changeBefore(i, 4)
	return c != NoChange
}

// rising reports whether a verb of rising or falling stands right before token i, but for
// adverbs and articles.
func (s *wordReader) rising(i int) bool {
	c, r := s.changeBefore(i, 3)
	return c != NoChange && s.OnlyFiller(r.Hi, i) && !s.Is(r.Lo, "growth")
}

// changeBehind finds the noun or adjective of rising or falling behind a figure
// that ends before token i: "a 3% rise", "12 points lower".
func (s *wordReader) changeBehind(i int) Change {
	for k := i; k < i+2 && s.Reaches(k, i-1) && s.IsOpen(k); k++ {
		c, _ := s.changes.At(s.Tokens, k)
		if c != nil && !c.verb && !c.by && !s.Participle(k) {
			return c.change
		}
		if s.Kind(k) != token.Word {
			break
		}
	}
	return NoChange
}
