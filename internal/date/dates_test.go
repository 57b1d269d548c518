package date_test

import (
	"testing"
	"time"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/stagetest"
)

// TestFind reads testdata/dates.txt.
func TestFind(t *testing.T) {
	published := date.Date{Year: 2022, Month: time.March, Day: 29} // a Tuesday
	stagetest.Run(t, "testdata/dates.txt", func(c stagetest.Case) (values []string) {
		s := stagetest.ReadPublished(t, c.Text, published)
		for _, p := range s.Dates.All() {
			value := s.Text.Slice(p.Run) + ": " + format(p.From)
			if p.To != p.From {
				value += ".." + format(p.To)
			}
			if p.Part != date.Whole {
				value += " " + p.Part.String()
			}
			if p.Sense != date.On {
				value += " " + p.Sense.String()
			}
			values = append(values, value)
		}
		return values
	})
}

// format writes a date in ISO 8601, cut to what is known.
func format(d date.Date) string {
	layout := time.DateOnly
	switch {
	case d.IsZero():
		return ""
	case d.Month == 0:
		layout = "2006"
	case d.Day == 0:
		layout = "2006-01"
	}
	return d.Time().Format(layout)
}
