package newsmodel_test

import (
	"fmt"
	"testing"
	"time"

	"example.com/newsmodel"
)

func day(y, m, d int) newsmodel.Date { return newsmodel.Date{Year: y, Month: time.Month(m), Day: d} }

// TestReference shows which day "today" is for a story without a date of its own.
func TestReference(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Bridge falls\n\nPublished 28 March 2022 09:12 GMT\n\nThe bridge fell today.", "2022-03-28"},
		{"Bridge falls\n\nPublished 28 March 2022\n\nOSLO, March 27 — The bridge fell today.", "2022-03-27"},
		{"The bridge fell today.", ""},
	} {
		periods := newsmodel.Extract(c.text).Periods
		if got := periods[len(periods)-1].From.String(); got != c.want {
			t.Errorf("%q: today is %q, want %q", c.text, got, c.want)
		}
	}
}

func TestPeriodsWithoutReference(t *testing.T) {
	got := fmt.Sprint(newsmodel.Extract("On Tuesday, two days ago, in May 2020.").Periods)
	if want := "[Tuesday two days ago 2020-05]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestPeriodsByDateline(t *testing.T) {
	a := newsmodel.Extract("LIMA, April 22, 1987 (AFP) - The strike that began on Monday went on.")
	if len(a.Periods) != 2 || a.Periods[1].From != day(1987, 4, 20) {
		t.Errorf("got %+v", a.Periods)
	}
}

func TestPeriodsByMonth(t *testing.T) {
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a := x.ExtractStory(newsmodel.Story{Text: "It came last month, not today or on Tuesday.", Published: newsmodel.Date{Year: 2022, Month: 3}})
	got := fmt.Sprint(a.Periods)
	if want := "[2022-02 today Tuesday]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestInterval(t *testing.T) {
	for _, c := range []struct {
		from, to   newsmodel.Date
		start, end newsmodel.Date
	}{
		{day(2022, 2, 28), day(2022, 2, 28), day(2022, 2, 28), day(2022, 3, 1)},
		{newsmodel.Date{Year: 2022, Month: 12}, newsmodel.Date{Year: 2022, Month: 12}, day(2022, 12, 1), day(2023, 1, 1)},
		{newsmodel.Date{Year: 2019}, newsmodel.Date{Year: 2021}, day(2019, 1, 1), day(2022, 1, 1)},
		{newsmodel.Date{}, newsmodel.Date{}, newsmodel.Date{}, newsmodel.Date{}},
	} {
		start, end := newsmodel.Period{From: c.from, To: c.to}.Interval()
		if !start.Equal(c.start.Time()) || !end.Equal(c.end.Time()) {
			t.Errorf("%v..%v: got %v to %v", c.from, c.to, start, end)
		}
	}
}
