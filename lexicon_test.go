package newsmodel_test

import (
	"errors"
	"slices"
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

// TestIDs shows that the caller's persons and bodies come back with their ids, by whatever
// name the article has for them, and nobody else does.
func TestIDs(t *testing.T) {
	own, err := newsmodel.ParseLexicon("[people]\nKari Lunde | Kari B. Lunde-Berg\tid=wd_Q1\n[organizations]\nNordfjell ASA | Nordfjell\tfield=company id=urn:x:2\n")
	if err != nil {
		t.Fatal(err)
	}
	x, err := newsmodel.NewExtractor(newsmodel.Options{Lexicon: own})
	if err != nil {
		t.Fatal(err)
	}
	a := x.ExtractStory(newsmodel.Story{Text: "“We will stay,” Minister Kari Lunde said. Lunde said more would come. Nordfjell ASA said it was pleased. Bo Ek said nobody had asked him."})
	var got []string
	for _, s := range a.Statements {
		got = append(got, s.Sources[0].Name+" "+s.Sources[0].ID)
	}
	if want := []string{"Kari Lunde wd_Q1", "Kari Lunde wd_Q1", "Nordfjell ASA urn:x:2", "Bo Ek "}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
