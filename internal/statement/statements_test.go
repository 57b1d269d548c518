package statement

import (
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/text"
)

// find finds the statements of a story, with all that stands before them.
func find(tb testing.TB, f *Finder, story string) (*text.Text, *Statements) {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	finder := date.New(x)
	dates := finder.Open(new(date.Dates), t)
	places := place.New(x).Open(new(place.Places), t, dates)
	l := layout.New(x).Read(new(layout.Layout), layout.Input{Text: t, Dates: dates, Places: places})
	finder.Find(dates, l.Today())
	pairs := quotation.Pair(t.Source, t.Tokens, t.Runs())
	g := grammar.New(x).Open(new(grammar.Grammar), t, dates, places)
	mentions := mention.New(x).Find(new(mention.Mentions), mention.Input{Text: t, Layout: l, Dates: dates, Places: places, Grammar: g})
	return t, f.Find(new(Statements), Input{
		Text: t, Layout: l, Dates: dates, Places: places, Grammar: g, Mentions: mentions,
		Quotations: pairs.Quotations, Quoted: pairs.Depths(len(t.Tokens)),
	})
}

func TestHolding(t *testing.T) {
	story, said := find(t, New(lexicon.Builtin()), "The mayor said the bridge was safe. It fell.")
	if len(said.All()) != 1 {
		t.Fatalf("%d statements", len(said.All()))
	}
	content := said.Statement(0).Content[0]
	if k := said.Holding(content); k != 0 {
		t.Errorf("the content is held by %d", k)
	}
	last := story.Sentences[1]
	if k := said.Holding(last); k != -1 {
		t.Errorf("the next sentence is held by %d", k)
	}
}

// TestOwnWords checks that a caller's lexicon may have words of saying of its own.
func TestOwnWords(t *testing.T) {
	x, err := lexicon.WithBuiltin("[statement words]\nquizzed\tprompt\n")
	if err != nil {
		t.Fatal(err)
	}
	words := newWords(x)
	for form, want := range map[string]wordClass{"quizzed": promptWord, "asked": promptWord, "several": speakerWord, "bridge": 0} {
		tokens := text.New(x).Read(t.Context(), new(text.Text), form).Tokens
		if got := words.Of(tokens[0]); got != want {
			t.Errorf("%s is of class %b, want %b", form, got, want)
		}
	}
}
