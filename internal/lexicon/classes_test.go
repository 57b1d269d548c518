package lexicon

import (
	"testing"

	"example.com/newsmodel/internal/token"
)

func TestClasses(t *testing.T) {
	x, err := New("[stage words]\nprison | jail\tcustody\nprison\tplace\nout of\tplace\n[other]\nport\tplace\n")
	if err != nil {
		t.Fatal(err)
	}
	const custody, place = uint32(1), uint32(2)
	classes := ReadClasses[uint32](x, "stage words", "custody", "place")
	for i, want := range []uint32{custody | place, custody | place, custody, 0, 0} {
		tokens := token.Scan("Prison PRISON jail port out", &x.Vocab)
		if got := classes.Of(tokens[i]); got != want {
			t.Errorf("token %d: got %b, want %b", i, got, want)
		}
	}
	if got := classes.Of(token.Token{}); got != 0 {
		t.Errorf("no token: got %b", got)
	}
}
