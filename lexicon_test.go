package newsmodel_test

import (
	"errors"
	"testing"

	"example.com/newsmodel"
)

// TestParseLexiconRefuses shows that what no stage would read is an error with its line.
func TestParseLexiconRefuses(t *testing.T) {
	for text, line := range map[string]int{
		"[titles]\nLord Provost\tclass=political\nLady Provost\tclas=political\n": 3,
		"[titles]\n\n# mine\nLord Provost\tclass=politcal\n":                      4,
		"[units]\nfurlong\tfactor=long base=m\n":                                  2,
		"[titles]\nLord Provost\tpeer=yes\n":                                      2,
		"[snow]\nsnowcat\n":                                                       2,
		"snowcat\n":                                                               1,
	} {
		_, err := newsmodel.ParseLexicon(text)
		var refused *newsmodel.ParseError
		if !errors.As(err, &refused) || !errors.Is(err, newsmodel.ErrLexicon) || refused.Line != line {
			t.Errorf("%q: %v; want an error on line %d", text, err, line)
		}
	}
	if _, err := newsmodel.ParseLexicon("[titles]\nLord Provost\tclass=political position=before\n[units]\nfurlong\tfactor=201.168 base=m\n"); err != nil {
		t.Error(err)
	}
}
