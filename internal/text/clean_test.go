package text_test

import (
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

func TestClean(t *testing.T) {
	r := text.New(lexicon.Builtin())
	for _, c := range []struct{ story, read string }{
		{"The bridge fell.", "The bridge fell."},
		{"The br\u00adidge fell.\x00\x00", "The bridge fell."},
		{"\u00adThe bridge\u00ad fell.\u200e", "The bridge fell."},
		{"Rene\u0301 and Zoe\u0308 left.", "René and Zoë left."},
		{"A\u030a\u0301 and x\u0304\u2060y", "Ǻ and x\u0304y"},
		{"\u00ad\u0301", "\u0301"},
		{"\x00", ""},
	} {
		s := r.Read(t.Context(), new(text.Text), c.story)
		if s.Source != c.read || s.Original != c.story {
			t.Errorf("%q is read as %q of %q, want %q", c.story, s.Source, s.Original, c.read)
		}
	}
}

// A run of what is read is as long in the story as what was taken out of it, and no longer.
func TestBytes(t *testing.T) {
	s := text.New(lexicon.Builtin()).Read(t.Context(), new(text.Text), "\u00adRe\u00adne\u0301\u00ad left\u00ad.")
	for _, want := range []struct{ read, story string }{{"René", "Re\u00adne\u0301"}, {"left", "left"}, {".", "."}} {
		for _, k := range s.Tokens {
			if s.Source[k.Start:k.End] != want.read {
				continue
			}
			start, end := s.Bytes(int(k.Start), int(k.End))
			if got := s.Original[start:end]; got != want.story {
				t.Errorf("%q stands in the story as %q, want %q", want.read, got, want.story)
			}
		}
	}
}
