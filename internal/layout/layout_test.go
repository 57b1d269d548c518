package layout

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

func BenchmarkRead(b *testing.B) {
	story := strings.Repeat("Bridge falls in Oslo\n\nBy Ann Lee\n\nOSLO (AP) — The bridge fell on Monday.\n\nIt was the third that fell this year, and the second in a week, the city said. \"We had no warning,\" Mayor Tom Roe told reporters.\n\nFollow us on Twitter\n\n", 200)
	x := lexicon.Builtin()
	t := text.New(x).Read(b.Context(), new(text.Text), story)
	dates := date.New(x).Open(new(date.Dates), t)
	places := place.New(x).Open(new(place.Places), t, dates)
	reader, into := New(x), new(Layout)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		reader.Read(into, Input{Text: t, Dates: dates, Places: places})
	}
}
