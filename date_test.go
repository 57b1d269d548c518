package newsmodel_test

import (
	"errors"
	"testing"

	"example.com/newsmodel"
)

func TestParseDate(t *testing.T) {
	for text, want := range map[string]string{
		"2022":                                   "2022",
		"2022-03":                                "2022-03",
		"2022-03-29":                             "2022-03-29",
		"20220329":                               "2022-03-29",
		"2022-03-29T10:00:00":                    "2022-03-29",
		"2022-03-29 10:00:00":                    "2022-03-29",
		"2022-03-29 10:00":                       "2022-03-29",
		"2022-03-29T10:00Z":                      "2022-03-29",
		"2022-03-29t10:00:00z":                   "2022-03-29",
		"2022-03-29T10:00:00.123456789":          "2022-03-29",
		"2022-03-29T10:00:00,5+01:00":            "2022-03-29",
		"2022-03-29 10:00:00+00":                 "2022-03-29",
		"2022-03-29 10:00:00 +0000 UTC":          "2022-03-29",
		"2022-03-29 10:00:00 UTC":                "2022-03-29",
		"2022-03-29T23:59:60Z":                   "2022-03-29",
		"20220329T100000Z":                       "2022-03-29",
		"20170102T222800+0000":                   "2017-01-02",
		"20170102T2228":                          "2017-01-02",
		"2022-03-29T23:30:00-11:00":              "2022-03-29", // the story's own day, 30 March in UTC
		"Tue, 29 Mar 2022 10:00:00 GMT":          "2022-03-29",
		"Tue, 29 Mar 2022 23:30:00 -1100":        "2022-03-29",
		"tue, 1 mar 2022 10:00 +0000":            "2022-03-01",
		"29 Mar 22 10:00:00 EST":                 "2022-03-29",
		"1 Mar 99":                               "1999-03-01",
		"Tue, 29 Mar 2022  10:00:00 +0000 (UTC)": "2022-03-29",
		"2024-02-29":                             "2024-02-29",
	} {
		if d, err := newsmodel.ParseDate(text); err != nil || d.String() != want {
			t.Errorf("ParseDate(%q) = %v, %v; want %s", text, d, err, want)
		}
	}
}

// TestParseDateRefuses shows where each string stops being a date.
func TestParseDateRefuses(t *testing.T) {
	for text, offset := range map[string]int{
		"":                            0,
		"yesterday":                   0,
		"March 29":                    0,
		"0000":                        0,
		"1648548000":                  4, // Unix seconds
		"1648548000000":               4,
		"202":                         3,
		"2022-":                       5,
		"2022-13":                     5,
		"2022-3-29":                   6,
		"2022-02-30":                  8,
		"20220230":                    6,
		"20221301":                    4,
		"2022-03-29T":                 11,
		"2022-03-29T25:00":            11,
		"2022-03-29T10:60":            14,
		"2022-03-29T10:00:00+2":       21,
		"2022-03-29T10:00 ":           17,
		"2022-03-29x":                 10,
		"2022-03-29 noon":             11,
		"29/03/2022":                  2,
		"Foo, 29 Mar 2022":            0,
		"Tue, 29 Foo 2022":            8,
		"Tue, 31 Feb 2022":            5,
		"Tue, 29 Mar":                 11,
		"Tue, 29 Mar 2022 ":           17,
		"Tue, 29 Mar 2022 10:00 (UTC": 27,
	} {
		d, err := newsmodel.ParseDate(text)
		var refused *newsmodel.ParseError
		if !errors.As(err, &refused) || !errors.Is(err, newsmodel.ErrDate) || !d.IsZero() || refused.Offset != offset {
			t.Errorf("ParseDate(%q) = %v, %v; want an error at byte %d", text, d, err, offset)
		}
	}
}
