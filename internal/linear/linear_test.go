package linear_test

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/linear"
)

func TestSum(t *testing.T) {
	var f, g linear.Features
	f.Ask(1, linear.Word("but"), 2)
	g.Ask(1, linear.Word("but"), 3)
	if f[0]%256 == g[0]%256 {
		t.Fatal("other answers, same row")
	}
	w := make([]byte, 256)
	w[f[0]%256], w[g[0]%256] = linear.Step, 0xF0 // 1 and -1/2
	f.Ask(1, linear.Word("but"), 3)
	if got := linear.Weights(w).Sum(f); got != 0.5 {
		t.Errorf("sum %v, want 0.5", got)
	}
}

func TestLower(t *testing.T) {
	for _, w := range []string{"", "but", "But", "U.S.", "ÉTAT", "İzmir", "don’T"} {
		if got, want := linear.Lower(w), linear.Word(strings.ToLower(w)); got != want {
			t.Errorf("%q: got %x, want %x", w, got, want)
		}
	}
}

func TestBit(t *testing.T) {
	if linear.Bit(true) != 1 || linear.Bit(false) != 0 {
		t.Error("yes is not 1, or no not 0")
	}
}
