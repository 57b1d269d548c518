package date

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

func BenchmarkFind(b *testing.B) {
	const story = "KYIV, March 3 (Reuters) - The defense ministry said on Tuesday that the convoy, first seen two weeks ago, " +
		"had moved 40 km since Feb. 24, 2022, and would reach the city by the end of the month. A spokesman told reporters " +
		"that more than 1,200 soldiers in the area were without food, and that the army had lost 23 vehicles since last week. " +
		"\"We have seen this before,\" he said, \"and we will see it again.\" The governor declined to comment.\n\n"
	x := lexicon.Builtin()
	t := text.New(x).Read(b.Context(), new(text.Text), strings.Repeat(story, 100))
	finder, into := New(x), new(Dates)
	b.SetBytes(int64(len(t.Source)))
	for b.Loop() {
		finder.Open(into, t).Find(Date{2022, 3, 29})
	}
}
