package event

import (
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// open returns the words of events of a text.
func open(tb testing.TB, story string) *Events {
	x := lexicon.Builtin()
	return New(x).Open(new(Events), text.New(x).Read(tb.Context(), new(text.Text), story))
}

func TestAt(t *testing.T) {
	for _, test := range []struct {
		text  string
		kinds Kind
		event string // "" for none
		form  Form
		end   int
	}{
		{"killed 12", Object, "killed", Past, 1},
		{"killing 12", Object, "killed", Ing, 1},
		{"kills 12", Object, "killed", Third, 1},
		{"killed 12", Noun, "", NoVerb, 0},
		{"deaths rose", Noun, "killed", NoVerb, 1},
		{"burned to death", Subject, "killed", Past, 3},
		{"in need of aid", Adjective, "affected", NoVerb, 4},
		{"table", Subject | Object | Noun, "", NoVerb, 0},
	} {
		h, ok := open(t, test.text).At(0, test.kinds)
		if ok != (test.event != "") || h.Event != test.event || h.Form != test.form || h.End != test.end {
			t.Errorf("%s: got %+v, %t", test.text, h, ok)
		}
	}
}

func TestGoverning(t *testing.T) {
	for _, test := range []struct {
		text string
		at   int // token of the object
		want string
	}{
		{"A flood killed 12.", 3, "killed"},
		{"A flood, killing yet another 12.", 6, "killed"},
		{"The killing of 12.", 3, "killed"},
		{"They were killed 12 days ago.", 3, ""},
		{"A flood hit 12.", 3, ""},
	} {
		if got := open(t, test.text).Governing(test.at); got != test.want {
			t.Errorf("%s: got %q, want %q", test.text, got, test.want)
		}
	}
}

func TestUndergone(t *testing.T) {
	for _, test := range []struct {
		text string
		link Link
		want bool
	}{
		{"killed", Link{Be: true}, true},   // 12 were killed
		{"killed", Link{Bare: true}, true}, // 12 men killed
		{"killed", Link{}, false},          // 12 men on Tuesday killed
		{"killing", Link{Be: true}, false}, // 12 were killing
		{"killing", Link{Be: true, Being: true}, true},
		{"fled", Link{}, true},
		{"fleeing", Link{}, false},
		{"fleeing", Link{Be: true}, true},
		{"dead", Link{}, true},
	} {
		h, ok := open(t, test.text).At(0, Subject|Object|Adjective)
		if !ok || h.Undergone(test.link) != test.want {
			t.Errorf("%s after %+v: got %t", test.text, test.link, !test.want)
		}
	}
}
