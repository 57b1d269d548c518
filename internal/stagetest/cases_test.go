package stagetest

import (
	"slices"
	"testing"
)

const sample = "# A remark.\n\n## Numbers\n\nOne.\\n\\nTwo.\n\tone \n\ttwo\nNone.\n\n## Known to be wrong\n\nThree.\n\tthree\n"

func TestParse(t *testing.T) {
	want := []Case{
		{Line: 5, Text: "One.\n\nTwo.", Want: []string{"one", "two"}},
		{Line: 8, Text: "None."},
		{Line: 12, Text: "Three.", Want: []string{"three"}, Wrong: true},
	}
	got := parse(t, "sample", sample)
	if !slices.EqualFunc(got, want, func(a, b Case) bool {
		return a.Line == b.Line && a.Text == b.Text && slices.Equal(a.Want, b.Want) && a.Wrong == b.Wrong
	}) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestRewrite(t *testing.T) {
	got := rewrite(sample, map[int][]string{5: {"1"}, 8: {"0"}})
	want := "# A remark.\n\n## Numbers\n\nOne.\\n\\nTwo.\n\t1\nNone.\n\t0\n\n## Known to be wrong\n\nThree.\n\tthree\n"
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}
