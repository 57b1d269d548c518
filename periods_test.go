package newsmodel

import "testing"

func TestPeriods(t *testing.T) {
	x, err := NewExtractor(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, phrase, from, to string }{
		{"The convoy left on Feb. 24, 2022, from the port.", "Feb. 24, 2022", "2022-02-24", "2022-02-24"},
		{"The convoy left on 24 February.", "24 February", "2022-02-24", "2022-02-24"},
		{"It has run since 2019 without a pause.", "2019", "2019", "2019"},
		{"She spoke Tuesday.", "Tuesday", "2022-03-29", "2022-03-29"},
		{"She spoke Monday.", "Monday", "2022-03-28", "2022-03-28"},
	} {
		a := x.ExtractStory(Story{Text: c.text, Published: Date{2022, 3, 29}})
		if len(a.Periods) != 1 {
			t.Errorf("%q: periods %v", c.text, a.Periods)
			continue
		}
		if p := a.Periods[0]; p.Text != c.phrase || p.From.String() != c.from || p.To.String() != c.to {
			t.Errorf("%q: got %q %v..%v", c.text, p.Text, p.From, p.To)
		}
	}
}
