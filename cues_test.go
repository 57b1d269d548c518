package newsmodel

import "testing"

func TestCue(t *testing.T) {
	for _, c := range []struct {
		text, lemma string
		negated     bool
	}{
		{`The mayor told reporters that the school would close.`, "tell", false},
		{`The mayor has said the school would close.`, "say", false},
		{`The school will close, according to the mayor.`, "according to", false},
		{`The mayor denied that the school would close.`, "deny", true},
		{`The mayor did not say when the school would close.`, "say", true},
		{`The mayor declined to comment on the school.`, "declined to comment", true},
		{`The mayor refused to say when the school would close.`, "refuse", true},
	} {
		got := FindStatements(c.text)
		if len(got) != 1 {
			t.Errorf("%s: %d statements", c.text, len(got))
			continue
		}
		if cue := got[0].Cue; cue.Lemma != c.lemma || cue.Negated != c.negated {
			t.Errorf("%s: cue %q with lemma %q, negated %v; want %q, %v", c.text, cue.Text, cue.Lemma, cue.Negated, c.lemma, c.negated)
		}
	}
}

func TestConfidence(t *testing.T) {
	sure := FindStatements(`"The bridge is closed," Mayor Ana Torres said.`)[0].Confidence
	doubtful := FindStatements(`The club is eager for a change of rules.`)
	if sure < 0.9 {
		t.Errorf("confidence %v of a plain quotation", sure)
	}
	for _, s := range doubtful {
		if s.Confidence >= sure || s.Confidence < 0.25 {
			t.Errorf("confidence %v of %q beside %v", s.Confidence, s.Text, sure)
		}
	}
}

func TestQuoteIssues(t *testing.T) {
	a := Extract("\"We lost the roof, Lunde said.\n\nThen the walls fell,\" he added.")
	if len(a.Issues) != 2 || a.Issues[0].Kind != IssueUnclosedQuote || a.Issues[1].Kind != IssueStrayQuote {
		t.Errorf("issues %+v", a.Issues)
	}
}
