package figure_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/stagetest"
)

// TestFind reads testdata/figures.txt.
func TestFind(t *testing.T) {
	stagetest.Run(t, "testdata/figures.txt", func(c stagetest.Case) (values []string) {
		s := stagetest.Read(t, c.Text)
		for _, f := range s.Figures.All() {
			values = append(values, describe(s, f))
		}
		return values
	})
}

// describe writes a figure as "words | kind bound value..upper unit <noun> event change",
// leaving out what it has not.
func describe(s *stagetest.Story, f figure.Figure) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %v %v %v", s.Text.Slice(f.Run), f.Kind, f.Bound, f.Value)
	if f.Upper != 0 {
		fmt.Fprintf(&b, "..%v", f.Upper)
	}
	if f.Unit != "" {
		fmt.Fprintf(&b, " %s", f.Unit)
	}
	if f.Noun.Len() > 0 {
		fmt.Fprintf(&b, " <%s>", s.Text.Slice(f.Noun))
	}
	if f.Event != "" {
		fmt.Fprintf(&b, " %s", f.Event)
	}
	if f.Change != quantity.NoChange {
		fmt.Fprintf(&b, " %v", f.Change)
	}
	return b.String()
}

func TestHolding(t *testing.T) {
	s := stagetest.Read(t, "He sent 12 of about 300 men.")
	for i, want := range []string{"", "", "12", "", "about 300", "about 300", "", ""} {
		got := ""
		if k := s.Figures.Holding(i); k >= 0 {
			got = s.Text.Slice(s.Figures.Figure(k).Run)
		}
		if got != want {
			t.Errorf("token %d: got %q, want %q", i, got, want)
		}
	}
}
