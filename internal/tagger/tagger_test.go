package tagger

import (
	"strings"
	"sync"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/token"
)

var builtinTagger = sync.OnceValue(func() *Tagger { return New(lexicon.Builtin()) })

// input makes one sentence of a text.
func input(text string) Input {
	in := Input{Text: text, Tokens: token.Scan(text, &lexicon.Builtin().Vocab)}
	in.Sentence = make([]int32, len(in.Tokens))
	in.Quoted = quotation.Pair(text, in.Tokens, []token.Run{{Hi: len(in.Tokens)}}).Depths(len(in.Tokens))
	return in
}

func TestTag(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"“We will rebuild the bridge,” Anna Berg said.", "content:“We will rebuild the bridge,” source:Anna Berg cue:said"},
		{"The minister said the road would stay closed.", "source:The minister cue:said content:the road would stay closed"},
		{"It rained all day.", ""},
	} {
		in := input(c.text)
		var got []string
		for _, s := range builtinTagger().Tag(in, nil, new(Scratch)) {
			role := [...]string{Source: "source", Cue: "cue", Content: "content"}[s.Role]
			got = append(got, role+":"+c.text[in.Tokens[s.Lo].Start:in.Tokens[s.Hi-1].End])
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("Tag(%q)\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// TestTagLong shows that a paragraph longer than a window is tagged whole.
func TestTagLong(t *testing.T) {
	const one = "“We will rebuild the bridge,” Anna Berg said. "
	in := input(strings.Repeat(one, 2000))
	for i := range in.Tokens {
		in.Sentence[i] = int32(in.Tokens[i].Start / int32(len(one)))
	}
	cues := 0
	last := 0
	for _, s := range builtinTagger().Tag(in, nil, new(Scratch)) {
		if s.Lo < last || s.Hi <= s.Lo {
			t.Fatalf("span %v out of order", s)
		}
		last = s.Hi
		if s.Role == Cue {
			cues++
		}
	}
	if cues < 1990 {
		t.Errorf("%d cues in 2000 sentences", cues)
	}
}

// TestMargin shows that a plain statement is surer than a doubtful one.
func TestMargin(t *testing.T) {
	least := func(text string) float32 {
		m := float32(99)
		for _, s := range builtinTagger().Tag(input(text), nil, new(Scratch)) {
			if s.Margin < 0 {
				t.Errorf("%q: margin %v of %v", text, s.Margin, s)
			}
			m = min(m, s.Margin)
		}
		return m
	}
	plain := least("“We will rebuild the bridge,” Anna Berg said.")
	doubtful := least("The chairman, who likes to walk, would say more of the plan of the town, and so do many here.")
	if plain < 2 || doubtful >= plain {
		t.Errorf("margin %v of a plain statement, %v of a doubtful one", plain, doubtful)
	}
}

func BenchmarkTag(b *testing.B) {
	text := strings.Repeat("“We will rebuild the bridge,” Anna Berg said. The minister said the road would stay closed. It rained all day. ", 4)
	in := input(text)
	var spans []Span
	var s Scratch
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		spans = builtinTagger().Tag(in, spans[:0], &s)
	}
}

func BenchmarkNew(b *testing.B) {
	l := lexicon.Builtin()
	b.ReportAllocs()
	for b.Loop() {
		New(l)
	}
}
