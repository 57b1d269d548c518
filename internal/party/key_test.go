package party

import (
	"testing"

	"example.com/newsmodel/internal/mention"
)

func TestKey(t *testing.T) {
	for _, c := range []struct {
		kind  mention.Kind
		key   string
		names []string
	}{
		{mention.Person, "recep tayyip erdogan", []string{"Recep Tayyip Erdoğan", "RECEP TAYYIP ERDOGAN"}},
		{mention.Person, "mark lindley", []string{"Mark A. Lindley", "Mark Lindley", "mark  lindley"}},
		{mention.Person, "tolkien", []string{"J.R.R. Tolkien", "J. R. R. Tolkien", "J R R Tolkien"}},
		{mention.Person, "j r", []string{"J.R.", "J. R."}},
		{mention.Person, "conor obrien jr", []string{"Conor O’Brien Jr.", "Conor O'Brien, Jr"}},
		{mention.Person, "lee sun mi", []string{"Lee Sun-mi", "Lee Sun Mi"}},
		{mention.Person, "sisi", []string{"al-Sisi", "el-Sisi", "Sisi"}},
		{mention.Person, "soren skov", []string{"Søren Skov", "Soren Skov"}},
		{mention.Government, "us state department", []string{"U.S. State Department", "the US State Department"}},
		{mention.Group, "police", []string{"police", "Police", "the police"}},
		{mention.Organization, "berg and co", []string{"Berg & Co.", "Berg and Co"}},
		{mention.Organization, "the", []string{"The The"}},
		{mention.Person, "", []string{"", "’", "—"}},
	} {
		for _, name := range c.names {
			if got := Key(name, c.kind); got != c.key {
				t.Errorf("%v %q: %q, want %q", c.kind, name, got, c.key)
			}
		}
	}
}

// FuzzKey holds the laws: the key of a key is itself, and keys are short.
func FuzzKey(f *testing.F) {
	f.Add("Gen. Mark A. Lindley")
	f.Add("The U.S. the İs ẞß K al-al-Sisi J.R.R. & Co")
	f.Fuzz(func(t *testing.T, name string) {
		for _, kind := range []mention.Kind{mention.Person, mention.Organization} {
			key := Key(name, kind)
			if again := Key(key, kind); again != key {
				t.Errorf("%q: %q, and of that %q", name, key, again)
			}
			if len(key) > maxKey+8 {
				t.Errorf("%q is %d bytes long", key, len(key))
			}
		}
	})
}
