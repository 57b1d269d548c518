package figure

import (
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
)

// find finds the figures of a story, with all that stands before them.
func find(tb testing.TB, story string) *Figures {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	dates := date.New(x).Open(new(date.Dates), t)
	places := place.New(x).Open(new(place.Places), t, dates)
	l := layout.New(x).Read(new(layout.Layout), layout.Input{Text: t, Dates: dates, Places: places})
	dates.Find(l.Today())
	events := event.New(x).Open(new(event.Events), t)
	numbers := quantity.New(x).Open(new(quantity.Quantities), t, dates, events)
	return New(x).Find(new(Figures), Input{
		Text: t, Layout: l, Dates: dates, Places: places, Events: events, Quantities: numbers,
	})
}

func TestHolding(t *testing.T) {
	figures := find(t, "He sent 12 of about 300 men.")
	for i, want := range []string{"", "", "12", "", "about 300", "about 300", "", ""} {
		got := ""
		if f := figures.Holding(i); f != nil {
			got = figures.Slice(f.Run)
		}
		if got != want {
			t.Errorf("token %d: got %q, want %q", i, got, want)
		}
	}
}
