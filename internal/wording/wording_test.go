package wording

import (
	"strings"
	"testing"
)

func TestNumber(t *testing.T) {
	for v, want := range map[float64]string{
		0: "0", 999: "999", 1000: "1,000", -100: "-100", -1000: "-1,000", 4.5e6: "4,500,000", 1234.25: "1,234.25", 1e15: "1,000,000,000,000,000",
	} {
		if got := Number(v); got != want {
			t.Errorf("Number(%v) = %q, want %q", v, got, want)
		}
	}
}

func TestList(t *testing.T) {
	tests := []struct {
		items []string
		want  string
	}{
		{nil, ""},
		{[]string{"a"}, "a"},
		{[]string{"a", "b"}, "a and b"},
		{[]string{"a", "b", "c"}, "a, b and c"},
	}
	for _, tt := range tests {
		if got := List(tt.items); got != tt.want {
			t.Errorf("List(%q) = %q, want %q", tt.items, got, tt.want)
		}
	}
}

func TestJoin(t *testing.T) {
	if got, want := Join(", ", "", "a", Brackets(""), After("to ", "b"), Brackets("c")), "a, to b, (c)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCounts(t *testing.T) {
	if got, want := strings.Join(Counts([]string{"a", "b", "a", "a"}), ", "), "a (3 times), b"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
