package mention

import (
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

// find finds the mentions of a story, with all that stands before them.
func find(tb testing.TB, story string) *Mentions {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	finder := date.New(x)
	dates := finder.Open(new(date.Dates), t)
	places := place.New(x).Open(new(place.Places), t, dates)
	l := layout.New(x).Read(new(layout.Layout), layout.Input{Text: t, Dates: dates, Places: places})
	finder.Find(dates, l.Today())
	g := grammar.New(x).Open(new(grammar.Grammar), t, dates, places)
	return New(x).Find(new(Mentions), Input{Text: t, Layout: l, Dates: dates, Places: places, Grammar: g})
}

func TestNounPhrase(t *testing.T) {
	mentions := find(t, "On Monday the small port town of Varnes sent two of its three fire engines.")
	for i := range mentions.r.Tokens {
		want := ""
		switch mentions.r.Word(i) {
		case "the":
			want = "the small port town of Varnes"
		case "two":
			want = "two of its three fire engines"
		case "sent":
			want = ""
		default:
			continue
		}
		if got := mentions.r.Slice(mentions.NounPhrase(i)); got != want {
			t.Errorf("at %q: %q, want %q", mentions.r.Word(i), got, want)
		}
	}
}
