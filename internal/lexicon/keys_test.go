package lexicon

import (
	"errors"
	"maps"
	"slices"
	"testing"
)

// TestKeys shows that keys.txt has what the built-in tables say of their words, and no
// table that is not there.
func TestKeys(t *testing.T) {
	tables := map[string]bool{"people": true} // has only entries of callers
	err := parse(builtin(), func(table string, forms []string, attrs string) error {
		tables[table] = true
		if err := checkAttrs(table, attrs); err != nil {
			t.Errorf("[%s] %s: %v (see keys.txt)", table, forms[0], err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := slices.Sorted(maps.Keys(keys())), slices.Sorted(maps.Keys(tables)); !slices.Equal(got, want) {
		t.Errorf("keys.txt has the tables %q, want %q", got, want)
	}
}

func TestCheckAttrs(t *testing.T) {
	for _, c := range []struct {
		table, attrs string
		want         error
	}{
		{"titles", "class=political position=before", nil},
		{"titles", "", nil},
		{"titles", "field=business,sport peer", nil},
		{"titles", "clas=political", ErrKey},
		{"titles", "class=politcal", ErrValue},
		{"titles", "class", ErrValue},
		{"titles", "class=", ErrValue},
		{"titles", "peer=yes", ErrValue},
		{"titles", "field=business,", ErrValue},
		{"units", "factor=201.168 base=m", nil},
		{"units", "factor=many", ErrValue},
		{"openers", "peer", ErrKey},
	} {
		if err := checkAttrs(c.table, c.attrs); !errors.Is(err, c.want) {
			t.Errorf("[%s] %s: %v, want %v", c.table, c.attrs, err, c.want)
		}
	}
}
