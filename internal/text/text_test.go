package text_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

func read(tb testing.TB, source string) *text.Text {
	return text.New(lexicon.Builtin()).Read(tb.Context(), new(text.Text), source)
}

// TestRead compares paragraphs, which are parted by "||", and sentences, parted by "|".
func TestRead(t *testing.T) {
	for _, c := range []struct{ source, want string }{
		{"Ferry sinks\n\nThe ferry sank. Nobody was hurt.\n\n\"Why?\" he asked.\n", `Ferry sinks||The ferry sank.|Nobody was hurt.||"Why?" he asked.`},
		{"Gen. Ada Brook left the U.S. in May. She is well.", "Gen. Ada Brook left the U.S. in May.|She is well."},
		{" \n\n ", ""},
		{"", ""},
	} {
		s := read(t, c.source)
		var paragraphs []string
		next := 0
		for n, p := range s.Paragraphs {
			var sentences []string
			for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
				sentences = append(sentences, s.Slice(s.Sentences[k]))
			}
			paragraphs = append(paragraphs, strings.Join(sentences, "|"))
			if p.Sentences.Lo != next || s.Runs()[n] != p.Run {
				t.Errorf("%q: paragraph %d has sentences from %d and run %v, want from %d and %v", c.source, n, p.Sentences.Lo, p.Run, next, s.Runs()[n])
			}
			next = p.Sentences.Hi
		}
		if got := strings.Join(paragraphs, "||"); got != c.want || next != len(s.Sentences) {
			t.Errorf("%q: got %q with %d of %d sentences, want %q", c.source, got, next, len(s.Sentences), c.want)
		}
	}
}

// TestReadRepairs shows that bytes that are no UTF-8 become U+001A, each one, and that
// their place is known.
func TestReadRepairs(t *testing.T) {
	s := read(t, "A \xff\xfe b\xc3. So é")
	if want := "A \x1a\x1a b\x1a. So é"; s.Source != want {
		t.Errorf("source %q, want %q", s.Source, want)
	}
	if want := []text.Bytes{{Start: 2, End: 4}, {Start: 6, End: 7}}; !slices.Equal(s.Repaired, want) {
		t.Errorf("repaired %v, want %v", s.Repaired, want)
	}
}

// TestReadAgain shows that nothing of a story is left in the memory that the next one is
// read in.
func TestReadAgain(t *testing.T) {
	r := text.New(lexicon.Builtin())
	s := r.Read(t.Context(), new(text.Text), "A \xff long story. It has two sentences.\n\nAnd two paragraphs.")
	s.Close()
	s = r.Read(t.Context(), s, "Short.")
	if len(s.Tokens) != 2 || len(s.Paragraphs) != 1 || len(s.Sentences) != 1 || len(s.Repaired) != 0 {
		t.Errorf("%d tokens, %d paragraphs, %d sentences and %d repairs, want 2, 1, 1 and 0",
			len(s.Tokens), len(s.Paragraphs), len(s.Sentences), len(s.Repaired))
	}
}

// TestOutside shows that a text can be asked for tokens that it has not.
func TestOutside(t *testing.T) {
	s := read(t, "He left.")
	for _, i := range []int{-1, len(s.Tokens)} {
		if s.Word(i) != "" || s.Is(i, "he") || s.Class(i) != 0 || s.Kind(i) != token.Symbol || s.Reaches(i, 0) {
			t.Errorf("token %d: word %q, class %b, kind %v; want none", i, s.Word(i), s.Class(i), s.Kind(i))
		}
	}
}

func TestSentences(t *testing.T) {
	s := read(t, "He left. She stayed.")
	for i, want := range []int32{0, 0, 0, 1, 1, 1} {
		if got := s.SentenceNumber(i); got != want {
			t.Errorf("token %d %q stands in sentence %d, want %d", i, s.Word(i), got, want)
		}
		if starts := i == 0 || i == 3; s.StartsSentence(i) != starts {
			t.Errorf("token %d %q starts a sentence: %v, want %v", i, s.Word(i), !starts, starts)
		}
	}
	if !s.Reaches(0, 2) || s.Reaches(2, 3) {
		t.Errorf("tokens 0 and 2 share a sentence: %v, 2 and 3: %v; want true, false", s.Reaches(0, 2), s.Reaches(2, 3))
	}
	if first, part := s.Sentences[0], token.From(0, 2); !s.Ends(first) || s.Ends(part) {
		t.Errorf("%q ends: %v, %q: %v; want true, false", s.Slice(first), s.Ends(first), s.Slice(part), s.Ends(part))
	}
}

func TestClass(t *testing.T) {
	for word, want := range map[string]text.Class{
		"the": text.Determiner, "his": text.Possessive, "who": text.Relative, "of": text.Of, "into": text.Goal, "and": text.Coordinator,
		"because": text.Subordinator, "would": text.Modal, "not": text.Negation, "Monday": text.Calendar, "Russian": text.Demonym,
	} {
		s := read(t, word)
		if got := s.Class(0); got&want != want {
			t.Errorf("%q has classes %b, want %b among them", word, got, want)
		}
	}
	if s := read(t, "tarpaulin"); s.Class(0) != 0 || !s.IsOpen(0) {
		t.Errorf("%q has classes %b, want none", s.Source, s.Class(0))
	}
}
