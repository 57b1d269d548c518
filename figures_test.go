package newsmodel_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.com/newsmodel"
)

// describe writes a figure as "text | kind bound value..upper unit <noun> event
// change", leaving out what it has not.
func describe(f newsmodel.Figure) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %v %v %v", f.Text, f.Kind, f.Bound, f.Value)
	if f.Upper != 0 {
		fmt.Fprintf(&b, "..%v", f.Upper)
	}
	if f.Unit != "" {
		fmt.Fprintf(&b, " %s", f.Unit)
	}
	if f.Noun.Text != "" {
		fmt.Fprintf(&b, " <%s>", f.Noun.Text)
	}
	if f.Event != "" {
		fmt.Fprintf(&b, " %s", f.Event)
	}
	if f.Change != newsmodel.ChangeNone {
		fmt.Fprintf(&b, " %v", f.Change)
	}
	return b.String()
}

func TestParseFigure(t *testing.T) {
	for text, want := range map[string]string{
		"1,179":                               "count exact 1179",
		"1 179":                               "count exact 1179",
		"twenty-two thousand":                 "count exact 22000",
		"a hundred and one":                   "count exact 101",
		"three lakh crore":                    "count exact 3e+12",
		"one million and a half":              "count exact 1.5e+06",
		"two hundred and one third":           "count exact 200.333333333333",
		"4 thousand 3 hundred and 21":         "count exact 4321",
		"nine point nought four":              "count exact 9.04",
		"6.2x10^-4":                           "count exact 0.00062",
		"minus 1,200":                         "count exact -1200",
		"1/2":                                 "ratio exact 0.5",
		"10 1/2 miles":                        "measure exact 10.5 mi",
		"one in 20":                           "ratio exact 0.05",
		"21st":                                "ordinal exact 21",
		"a dozen or so":                       "count about 12",
		"no fewer than 20":                    "count at_least 20",
		"200 or more":                         "count at_least 200",
		"more than 10 and less than 40":       "count between 10..40",
		"between the tenth and the fifteenth": "ordinal between 10..15",
		"three or four":                       "count between 3..4",
		"~2-7 liters":                         "measure between 2..7 l",
		"$1.2bn":                              "money exact 1.2e+09 USD",
		"€500m":                               "money exact 5e+08 EUR",
		"65 cents":                            "money exact 0.65 USD",
		"$62 to $68 a share":                  "money between 62..68 USD/share",
		"tens of millions of dollars":         "money vague 2e+07 USD",
		"half an hour":                        "duration exact 0.5 h",
		"an hour and ten":                     "duration exact 1.16666666666667 h",
		"more than a century":                 "duration more_than 1 century",
		"8 months old":                        "age exact 8 mo",
		"2 degrees below zero":                "measure exact -2 °",
	} {
		f, err := newsmodel.ParseFigure(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if got := strings.TrimPrefix(describe(f), text+" | "); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestParseFigureErrors(t *testing.T) {
	for _, c := range []struct {
		text   string
		err    error
		offset int
	}{
		{"", newsmodel.ErrFigure, 0},
		{"a", newsmodel.ErrFigure, 0},
		{" 5", newsmodel.ErrFigure, 0},
		{"troops", newsmodel.ErrFigure, 0},
		{"12 troops", newsmodel.ErrTrailing, 3},
		{"12 ", newsmodel.ErrTrailing, 2},
		{"more than 12 or so men", newsmodel.ErrTrailing, 19},
		{strings.Repeat("9", 400), newsmodel.ErrRange, 0},
	} {
		_, err := newsmodel.ParseFigure(c.text)
		var parse *newsmodel.ParseError
		if !errors.As(err, &parse) || !errors.Is(err, c.err) || parse.Offset != c.offset || parse.Input != c.text || parse.Func != "ParseFigure" {
			t.Errorf("%q: error %#v, want %v at %d", c.text, err, c.err, c.offset)
		}
	}
}

func BenchmarkFindFigures(b *testing.B) {
	text := strings.Repeat(`At least 41 people were killed and more than 200 injured when two freight trains collided, officials said.
The governor said about 3,500 people had been moved from the district and that the damage could reach $4 million to
$6 million, up 12 percent from an earlier estimate. Rescuers with dogs searched the wreckage for a third night while
relatives waited at the gates. "We have never seen anything like it," said the mayor, whose town lies near the line.

`, 200)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		newsmodel.FindFigures(text)
	}
}
