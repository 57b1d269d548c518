package newsmodel

import "testing"

func TestTurn(t *testing.T) {
	for _, c := range []struct{ text, source, content string }{
		{"Engineer Olof Dahl, who inspected it in May, said it was not.", "Engineer Olof Dahl, who inspected it in May", "it was not"},
		{"Its director, Anneli Korpi, said the work would take 40 days.", "Its director, Anneli Korpi", "the work would take 40 days"},
		{"A spokesman for the ministry, Lars Myhre, said Oslo was watching.", "A spokesman for the ministry, Lars Myhre", "Oslo was watching"},
		{"The mayor of Varnes, Anneli Korpi, confirmed the attack.", "The mayor of Varnes, Anneli Korpi", "the attack"},
		{"An aid worker in Varnes, who declined to be named, said the road was closed.", "An aid worker in Varnes, who declined to be named", "the road was closed"},
		{"Anneli Korpi, who leads the works, blamed the contractor.", "Anneli Korpi, who leads the works", "the contractor"},
		{"\"The works are late,\" said the brigadier general.", "the brigadier general", "The works are late,"},
		{"The work will take 40 days, said Anneli Korpi, who leads it.", "Anneli Korpi", "The work will take 40 days"},
	} {
		s := FindStatements(c.text)
		if len(s) != 1 || len(s[0].Sources) != 1 || len(s[0].Content) != 1 {
			t.Errorf("%q: %+v", c.text, s)
			continue
		}
		if source, content := s[0].Sources[0].Text, s[0].Content[0].Text; source != c.source || content != c.content {
			t.Errorf("%q: %q said %q, want %q said %q", c.text, source, content, c.source, c.content)
		}
	}
}
