package lexicon

import (
	"errors"
	"testing"

	"example.com/newsmodel/internal/token"
)

func TestMatch(t *testing.T) {
	x, err := New("[a]\nNew York | NYC\tcity=1\nNew York Times\npeople of\nUS\tcaps\n")
	if err != nil {
		t.Fatal(err)
	}
	a := x.Table("a")
	for _, c := range []struct {
		text, name string
		end        int
	}{
		{"New York Times", "New York Times", 3},
		{"NEW YORK", "New York", 2},
		{"new york", "", 0},
		{"New York people", "New York", 2},
		{"People of", "people of", 2},
		{"US", "US", 1},
		{"Us", "", 0},
		{"New\n\nYork", "", 0},
	} {
		e, end := a.Match(token.Scan(c.text, &x.Vocab), 0)
		name := ""
		if e >= 0 {
			name = a.Entries[e].Name
		}
		if name != c.name || end != c.end {
			t.Errorf("%q: got %q to %d, want %q to %d", c.text, name, end, c.name, c.end)
		}
	}
	if e := a.Entries[0]; e.Value("city") != "1" || !a.Entries[3].Has("caps") || e.Has("city") {
		t.Errorf("attributes of %+v", e)
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]error{
		"x\n":        ErrNoSection,
		"[a\n":       ErrSection,
		"[a]\n\tb\n": ErrNoForm,
	} {
		_, err := New(text)
		var syntax *SyntaxError
		if !errors.Is(err, want) || !errors.As(err, &syntax) {
			t.Errorf("%q: error %v, want %v", text, err, want)
		}
	}
}

func TestBuiltin(t *testing.T) {
	x := Builtin()
	for _, name := range []string{
		"titles", "organizations", "agencies", "places", "demonyms", "forenames", "cues", "currencies",
		"units", "numbers", "bounds", "changes", "name heads", "events", "assets", "models", "movements",
		"words", "connectives", "verbs", "governors", "abbreviations", "boilerplate",
	} {
		if len(x.Table(name).Entries) == 0 {
			t.Errorf("no table %s", name)
		}
	}
}

func BenchmarkBuiltin(b *testing.B) {
	text := builtin()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := New(text); err != nil {
			b.Fatal(err)
		}
	}
}

func TestRead(t *testing.T) {
	x, err := New("[a]\nsloop | sloops\tsize=2\nsloop of war\tsize=3\n")
	if err != nil {
		t.Fatal(err)
	}
	a := Read(x.Table("a"), func(e Entry) string { return e.Value("size") })
	tokens := token.Scan("two sloops, a sloop of war", &x.Vocab)
	if v, end := a.At(tokens, 1); v == nil || *v != "2" || end != 2 {
		t.Errorf("sloops: got %v to %d", v, end)
	}
	if v, end := a.At(tokens, 4); v == nil || *v != "3" || end != 7 {
		t.Errorf("sloop of war: got %v to %d", v, end)
	}
	if v, end := a.At(tokens, 0); v != nil || end != 0 {
		t.Errorf("two: got %v to %d", v, end)
	}
}
