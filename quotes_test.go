package newsmodel_test

import (
	"testing"

	"example.com/newsmodel"
)

func TestConfidence(t *testing.T) {
	sure := newsmodel.FindStatements(`"The bridge is closed," Mayor Ana Torres said.`)[0].Confidence
	doubtful := newsmodel.FindStatements(`The club is eager for a change of rules.`)
	if sure < 0.9 {
		t.Errorf("confidence %v of a plain quotation", sure)
	}
	for _, s := range doubtful {
		if s.Confidence >= sure || s.Confidence < 0.2 {
			t.Errorf("confidence %v of %q beside %v", s.Confidence, s.Text, sure)
		}
	}
}

func TestQuoteIssues(t *testing.T) {
	a := newsmodel.Extract("\"We lost the roof, Lunde said.\n\nThen the walls fell,\" he added.")
	if len(a.Issues) != 2 || a.Issues[0].Kind != newsmodel.IssueUnclosedQuote || a.Issues[1].Kind != newsmodel.IssueStrayQuote {
		t.Errorf("issues %+v", a.Issues)
	}
}
