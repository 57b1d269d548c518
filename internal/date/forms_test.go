package date

import (
	"fmt"
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// find finds the dates of a story, which is told on a Tuesday.
func find(tb testing.TB, story string) *Dates {
	x := lexicon.Builtin()
	f := New(x)
	d := f.Open(new(Dates), text.New(x).Read(tb.Context(), new(text.Text), story))
	f.Find(d, today)
	return d
}

// today is a Tuesday.
var today = Date{2022, 3, 29}

// TestForms checks one mention of each form. The mention stands between bars.
func TestForms(t *testing.T) {
	for _, c := range []struct{ story, want string }{
		{"They met on |2022-02-24|.", "2022-2-24"},
		{"They met on |3/9/21|.", "2021-3-9"},
		{"They met on |29.3.2021|.", "2021-3-29"},
		{"They met on |24 February|.", "2022-2-24"},
		{"They fell out in |the 1990s|.", "1990-0-0 1999-0-0"},
		{"They fell out in |the '90s|.", "1990-0-0 1999-0-0"},
		{"They met in |March last year|.", "2021-3-0"},
		{"They will meet in |May|.", "2022-5-0"},
		{"They met on |Tuesday, March 22, 2022|.", "2022-3-22"},
		{"They met on |Friday|.", "2022-3-25"},
		{"They will meet on |Friday morning|.", "2022-4-1"},
		{"They waited until |the 28th|.", "2022-3-28"},
		{"They met |last night|.", "2022-3-28"},
		{"They met |last week|.", "2022-3-21 2022-3-27"},
		{"They met |last weekend|.", "2022-3-26 2022-3-27"},
		{"They met |three days ago|.", "2022-3-26"},
		{"They met |two years, three months and one day ago|.", "2019-12-28"},
		{"They met |a few days ago|.", "0-0-0"},
		{"They met |two days before Christmas|.", "2021-12-23"},
		{"They met at |the end of the quarter|.", "2022-1-0 2022-3-0"},
		{"Sales fell in |the third quarter of 2021|.", "2021-7-0 2021-9-0"},
		{"They met on |the first Friday of March|.", "2022-3-4"},
		{"They met at |Thanksgiving|.", "2021-11-25"},
		{"They met in |the summer of 2021|.", "2021-6-0 2021-8-0"},
		{"They met in |nineteen ninety-six|.", "1996-0-0"},
	} {
		parts := strings.Split(c.story, "|")
		d := find(t, strings.Join(parts, ""))
		found := ""
		for _, p := range d.All() {
			found += fmt.Sprintf("|%s| %s\n", d.text.Slice(p.Run), show(p))
		}
		if want := fmt.Sprintf("|%s| %s\n", parts[1], c.want); found != want {
			t.Errorf("%s\n got %s want %s", c.story, found, want)
		}
	}
}

// show returns the dates of a period.
func show(p Period) string {
	from := fmt.Sprintf("%d-%d-%d", p.From.Year, p.From.Month, p.From.Day)
	if p.From == p.To {
		return from
	}
	return from + fmt.Sprintf(" %d-%d-%d", p.To.Year, p.To.Month, p.To.Day)
}

// TestNoDate checks what looks like a date and is none.
func TestNoDate(t *testing.T) {
	for _, story := range []string{
		"May said no.",
		"They met every Tuesday.",
		"They met on Tuesday nights.",
		"He lives on the 5th floor.",
		"It cost $2022.",
		"Call 555-2022.",
		"In 1800 villages the lights went out.",
		"Not to this day.",
		"He read USA Today.",
	} {
		d := find(t, story)
		for _, p := range d.All() {
			t.Errorf("%s: got %q", story, d.text.Slice(p.Run))
		}
	}
}

func BenchmarkFind(b *testing.B) {
	const story = "KYIV, March 3 (Reuters) - The defense ministry said on Tuesday that the convoy, first seen two weeks ago, " +
		"had moved 40 km since Feb. 24, 2022, and would reach the city by the end of the month. A spokesman told reporters " +
		"that more than 1,200 soldiers in the area were without food, and that the army had lost 23 vehicles since last week. " +
		"\"We have seen this before,\" he said, \"and we will see it again.\" The governor declined to comment.\n\n"
	d := find(b, strings.Repeat(story, 100))
	finder := New(lexicon.Builtin())
	b.SetBytes(int64(len(d.text.Source)))
	for b.Loop() {
		finder.Find(finder.Open(d, d.text), today)
	}
}
