package enum_test

import (
	"testing"

	"example.com/newsmodel/internal/enum"
)

type size uint8

var names = []string{"small", "large"}

// TestRoundTrip shows that each value is read as it is written.
func TestRoundTrip(t *testing.T) {
	for v := range size(len(names)) {
		text, err := enum.Marshal(v, "Size", names)
		if err != nil || string(text) != names[v] || enum.Name(v, "Size", names) != names[v] {
			t.Errorf("%d is written as %q and named %q, %v; want %q", v, text, enum.Name(v, "Size", names), err, names[v])
		}
		back := size(len(names))
		if err := enum.Unmarshal(&back, "Size", names, text); err != nil || back != v {
			t.Errorf("%q is read as %d, %v; want %d", text, back, err, v)
		}
	}
}

// TestOutside shows that a value without a name prints, but is not written, and that a
// name without a value is not read.
func TestOutside(t *testing.T) {
	v := size(len(names))
	if got, want := enum.Name(v, "Size", names), "Size(2)"; got != want {
		t.Errorf("prints as %q, want %q", got, want)
	}
	if text, err := enum.Marshal(v, "Size", names); err == nil {
		t.Errorf("is written as %q, want an error", text)
	}
	for _, name := range []string{"", "Small", "huge"} {
		if err := enum.Unmarshal(&v, "Size", names, []byte(name)); err == nil || v != size(len(names)) {
			t.Errorf("%q is read as %d, %v; want an error and the value as it was", name, v, err)
		}
	}
}
