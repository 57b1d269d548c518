package date

import (
	"testing"

	"example.com/newsmodel/internal/lexicon"
)

// TestHolidays checks the rules of the table "dates" by days that are known.
func TestHolidays(t *testing.T) {
	for _, c := range []struct {
		name string
		want []Date
	}{
		{"thanksgiving day", []Date{{2012, 11, 22}, {2013, 11, 28}}},
		{"black friday", []Date{{2013, 11, 29}, {2019, 11, 29}}},
		{"memorial day", []Date{{2021, 5, 31}, {2022, 5, 30}}},
		{"good friday", []Date{{2022, 4, 15}}},
		{"orthodox easter", []Date{{2019, 4, 28}, {2021, 5, 2}, {2022, 4, 24}}},
		{"rosh hashanah", []Date{{2018, 9, 9}, {2020, 9, 18}, {2021, 9, 6}}},
		{"hanukkah", []Date{{2018, 12, 2}, {2020, 12, 10}, {2021, 11, 28}}},
		{"passover", []Date{{2018, 3, 30}, {2019, 4, 19}, {2022, 4, 15}}},
		{"eid al-fitr", []Date{{2017, 6, 25}, {2019, 6, 4}, {2021, 5, 13}, {2022, 5, 2}}},
		{"eid al-adha", []Date{{2019, 8, 11}, {2020, 7, 31}, {2022, 7, 9}}},
		{"ramadan", []Date{{2020, 4, 24}, {2022, 4, 2}}},
		{"chinese new year", []Date{{1966, 1, 21}, {1985, 2, 20}, {2020, 1, 25}, {2021, 2, 12}, {2034, 2, 19}}},
		{"diwali", []Date{{2013, 11, 3}, {2019, 10, 27}, {2020, 11, 14}, {2021, 11, 4}}},
		{"holi", []Date{{2019, 3, 21}, {2020, 3, 10}, {2022, 3, 18}}},
		{"vesak", []Date{{2013, 5, 24}, {2018, 5, 29}}},
	} {
		d := find(t, c.name)
		w, _ := New(lexicon.Builtin()).calendar.at(d.text.Tokens, 0)
		for _, want := range c.want {
			if got := w.holiday.in(want.Year); got != want {
				t.Errorf("%s: got %v, want %v", c.name, got, want)
			}
		}
	}
}

// TestHolidayYears checks that the rules hold for every year that a date may have.
func TestHolidayYears(t *testing.T) {
	for _, w := range New(lexicon.Builtin()).calendar.Values {
		if w.class != classHoliday {
			continue
		}
		for _, year := range []int{1, 2, 1000, 9998, 9999} {
			if d := w.holiday.in(year); !d.IsZero() && !d.Valid() {
				t.Errorf("year %d: got %v", year, d)
			}
		}
	}
}
