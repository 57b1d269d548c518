package toll_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/newsmodel/internal/stagetest"
)

// TestSum reads testdata/tolls.txt and testdata/briefs.txt.
func TestSum(t *testing.T) {
	for _, file := range []string{"testdata/tolls.txt", "testdata/briefs.txt"} {
		stagetest.Run(t, file, func(c stagetest.Case) (values []string) {
			for _, toll := range stagetest.Read(t, c.Text).Tolls {
				values = append(values, fmt.Sprintf("%s %v %v", toll.Event, toll.Bound, toll.Value))
			}
			return values
		})
	}
}

// TestSources shows that a source that counts otherwise has a toll of its own.
func TestSources(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"VALE, May 3 - At least 20 people were killed in the storm, the interior ministry said. “We have counted 35 dead,” Governor Ann Lee told reporters.",
			[]string{"killed 20 by the interior ministry", "killed 35 by Governor Ann Lee"},
		},
		{
			"NEW DELHI: Three people were killed when a wall fell on Monday, the fire service said.",
			[]string{"killed 3 by the fire service"},
		},
	} {
		s := stagetest.Read(t, c.text)
		var got []string
		for _, toll := range s.Tolls {
			got = append(got, fmt.Sprintf("%s %v by %s", toll.Event, toll.Value, s.Text.Slice(toll.Source.Run)))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}

// TestWhere shows the places that tell incidents apart.
func TestWhere(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{
			"BAGHDAD, May 3 - A bomb killed eight people in Mosul on Monday, police said.\n\nFour soldiers were wounded in an ambush near Kirkuk.",
			[]string{"killed 8 Mosul", "injured 4 Kirkuk"},
		},
		{"A fire in eastern Ghana killed 12 people.", []string{"killed 12 Ghana"}},
		{"Twelve people were killed when a wall fell in South Korea.", []string{"killed 12 South Korea"}},
		{"A fire killed 12 people.", []string{"killed 12 "}},
	} {
		var got []string
		for _, toll := range stagetest.Read(t, c.text).Tolls {
			got = append(got, fmt.Sprintf("%s %v %s", toll.Event, toll.Value, toll.Where.Name))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
