package newsmodel_test

import (
	"strings"
	"testing"

	"example.com/newsmodel"
)

// TestNotText shows that what is no text is not read, and says so.
func TestNotText(t *testing.T) {
	for _, text := range []string{
		"%PDF-1.7\nAt least 40 people were killed.", strings.ReplaceAll("At least 40 people were killed.", "", "\x00"),
		"\xff\xfeA\x00t\x00 \x004\x000\x00",
	} {
		a := newsmodel.Extract(text)
		if len(a.Issues) != 1 || a.Issues[0].Kind != newsmodel.IssueNotText || a.Issues[0].Span != (newsmodel.Span{End: len(text)}) {
			t.Errorf("%q: issues %+v", text, a.Issues)
		}
		if a.Figures != nil || a.Paragraphs != nil || len(a.Text) != len(text) {
			t.Errorf("%q was read: %+v", text, a)
		}
	}
}

// TestMarkup shows that tags say nothing about numbers, and that the first of them is told.
func TestMarkup(t *testing.T) {
	const text = "<p>At least 40 people were killed.</p><p>12 fled</p> <p>Losses were >5 percent.</p>"
	a := newsmodel.Extract(text)
	var bounds []string
	for _, f := range a.Figures {
		bounds = append(bounds, f.Bound.String()+" "+f.Text)
	}
	if got, want := strings.Join(bounds, ", "), "at_least At least 40, exact 12, more_than >5 percent"; got != want {
		t.Errorf("figures %s; want %s", got, want)
	}
	if len(a.Issues) != 1 || a.Issues[0].Kind != newsmodel.IssueMarkup || a.Issues[0].Text != "<p>" {
		t.Errorf("issues %+v", a.Issues)
	}
	if a := newsmodel.Extract("Shares in Akros <AKR.OL> fell <5 percent."); a.Issues != nil || a.Figures[0].Bound != newsmodel.BoundLessThan {
		t.Errorf("a share in angles: %+v, %+v", a.Issues, a.Figures)
	}
}
