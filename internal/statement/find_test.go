package statement_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/statement"
)

// TestFind reads testdata/statements.txt.
func TestFind(t *testing.T) {
	stagetest.Run(t, "testdata/statements.txt", func(c stagetest.Case) (values []string) {
		s := stagetest.Read(t, c.Text)
		for _, said := range s.Statements.All() {
			values = append(values, describe(s, said))
		}
		return values
	})
}

// describe writes a statement as "kind [source] {cue} content // content".
func describe(s *stagetest.Story, said statement.Statement) string {
	var content []string
	for _, c := range said.Content {
		content = append(content, s.Text.Slice(c))
	}
	cue := s.Text.Slice(said.Cue)
	if said.Negated {
		cue = "not:" + cue
	}
	return fmt.Sprintf("%v [%s] {%s} %s", said.Kind, s.Text.Slice(said.Source), cue, strings.Join(content, " // "))
}

// only reads a text of one statement, nil if it has none or several.
func only(t *testing.T, text string) (*stagetest.Story, *statement.Statement) {
	t.Helper()
	s := stagetest.Read(t, text)
	if n := len(s.Statements.All()); n != 1 {
		t.Errorf("%s: %d statements, want 1", text, n)
		return s, nil
	}
	return s, s.Statements.Statement(0)
}

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
		s, said := only(t, c.text)
		if said != nil && (said.Lemma != c.lemma || said.Negated != c.negated) {
			t.Errorf("%s: cue %q with lemma %q, negated %v; want %q, %v",
				c.text, s.Text.Slice(said.Cue), said.Lemma, said.Negated, c.lemma, c.negated)
		}
	}
}

// TestWholeSource is about sources of several parts, a role and a name or a clause that says
// more: all of them are the source.
func TestWholeSource(t *testing.T) {
	for _, c := range []struct{ text, source, content string }{
		{"Engineer Olof Dahl, who inspected it in May, said it was not.", "Engineer Olof Dahl, who inspected it in May", "it was not"},
		{"Its director, Anneli Korpi, said the work would take 40 days.", "Its director, Anneli Korpi", "the work would take 40 days"},
		{"A spokesman for the ministry, Lars Myhre, said Oslo was watching.", "A spokesman for the ministry, Lars Myhre", "Oslo was watching"},
		{"The mayor of Varnes, Anneli Korpi, confirmed that it was over.", "The mayor of Varnes, Anneli Korpi", "that it was over"},
		{"An aid worker in Varnes, who declined to be named, said the road was closed.", "An aid worker in Varnes, who declined to be named", "the road was closed"},
		{"Anneli Korpi, who leads the works, blamed the contractor.", "Anneli Korpi, who leads the works", "the contractor"},
		{"\"The works are late,\" said the brigadier general.", "the brigadier general", "The works are late,"},
		{"The work will take 40 days, said Anneli Korpi, who leads it.", "Anneli Korpi", "The work will take 40 days"},
	} {
		s, said := only(t, c.text)
		if said == nil {
			continue
		}
		if len(said.Content) != 1 {
			t.Errorf("%s: %d pieces of content, want 1", c.text, len(said.Content))
			continue
		}
		source := strings.TrimSuffix(s.Text.Slice(said.Source), ",") // that of an aside may belong to it
		if content := s.Text.Slice(said.Content[0]); source != c.source || content != c.content {
			t.Errorf("%s: %q said %q, want %q said %q", c.text, source, content, c.source, c.content)
		}
	}
}
