package layout

import (
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

// A reading is a story, and what its layout is read from.
type reading struct {
	*Reader
	Input
	Layout
}

func open(tb testing.TB, story string) *reading {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	dates := date.New(x).Open(new(date.Dates), t)
	places := place.New(x).Open(new(place.Places), t, dates)
	return &reading{Reader: New(x), Input: Input{Text: t, Dates: dates, Places: places}}
}

const body = "The bridge in the harbor of Oslo fell on Monday.\n\n" +
	"It was the third that fell this year, and the second in a week, the city said.\n\n" +
	"\"We had no warning,\" Mayor Tom Roe told reporters."

// TestAsideRules checks that each rule holds of its example, above or below a story, and no rule
// before it.
func TestAsideRules(t *testing.T) {
	firstRule := func(story string, paragraph func(*text.Text) text.Paragraph) int {
		r := open(t, story)
		layout := r.Read(&r.Layout, r.Input)
		f := &asideReader{finder: finder{Layout: layout, Text: r.Input.Text, dates: r.Dates, places: r.Places}}
		p := paragraph(r.Input.Text)
		return slices.IndexFunc(asideRules[:], func(rule asideRule) bool { return rule.holds(f, p.Run) })
	}
	for i, rule := range asideRules {
		above := firstRule(rule.example+"\n\n"+body, func(t *text.Text) text.Paragraph { return t.Paragraphs[0] })
		below := firstRule(body+"\n\n"+rule.example, func(t *text.Text) text.Paragraph { return t.Paragraphs[len(t.Paragraphs)-1] })
		if above != i && below != i {
			t.Errorf("%q: above the story rule %d holds, below it rule %d, want %d", rule.example, above, below, i)
		}
	}
	for n := range 3 {
		if k := firstRule(body, func(t *text.Text) text.Paragraph { return t.Paragraphs[n] }); k >= 0 {
			t.Errorf("paragraph %d of the story: rule %d holds", n, k)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	story := strings.Repeat("Bridge falls in Oslo\n\nBy Ann Lee\n\nOSLO (AP) — "+body+"\n\nFollow us on Twitter\n\n", 200)
	r := open(b, story)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		r.Read(&r.Layout, r.Input)
	}
}
