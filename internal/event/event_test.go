package event_test

import (
	"slices"
	"testing"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// A story is a text with its words of events.
type story struct {
	*text.Text
	*event.Events
}

// read opens the words of events of a text.
func read(tb testing.TB, source string) story {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), source)
	return story{t, event.New(x).Open(new(event.Events), t)}
}

// index returns the first token that is a word.
func index(t *testing.T, s story, word string) int {
	t.Helper()
	for i := range s.Tokens {
		if s.Word(i) == word {
			return i
		}
	}
	t.Fatalf("no %q in %q", word, s.Source)
	return 0
}

func TestAt(t *testing.T) {
	const verb = event.Subject | event.Object
	for _, c := range []struct {
		text, word string
		kinds      event.Kind
		event      string // "" for no hit
		form       event.Form
		words      int
	}{
		{"A storm killed twelve sailors.", "killed", verb, "killed", event.Past, 1},
		{"A storm killed twelve sailors.", "killed", event.Noun, "", 0, 0},
		{"The blast is wounding villagers.", "wounding", verb, "injured", event.Ing, 1},
		{"Thousands fled as the dam burst.", "fled", event.Subject, "displaced", event.Past, 1},
		{"Two men were shot dead.", "shot", event.Object, "killed", event.Past, 2},
		{"The house burned down.", "burned", verb, "destroyed", event.Past, 2},
		{"The death of two miners was a shock.", "death", event.Noun, "killed", event.NoVerb, 1},
		{"The death toll rose.", "death", event.Toll, "killed", event.NoVerb, 2},
		{"They are missing.", "missing", event.Adjective, "missing", event.NoVerb, 1},
		{"It cost 12 lives.", "lives", event.Life, "killed", event.NoVerb, 1},
		{"The killers were jailed.", "killers", event.Agent, "killed", event.NoVerb, 1},
		{"He died of gunshot wounds.", "gunshot", event.Wound, "injured", event.NoVerb, 2},
		{"The evacuation centres are full.", "evacuation", event.Place, "sheltered", event.NoVerb, 2},
		{"The council met.", "met", verb | event.Noun, "", 0, 0},
	} {
		s := read(t, c.text)
		i := index(t, s, c.word)
		h, ok := s.At(i, c.kinds)
		if ok != (c.event != "") {
			t.Errorf("%s: hit at %q %v, want %q", c.text, c.word, ok, c.event)
			continue
		}
		if ok && (h.Event != c.event || h.Form != c.form || h.End != i+c.words) {
			t.Errorf("%s: %q is %q in form %d of %d words, want %q in form %d of %d",
				c.text, c.word, h.Event, h.Form, h.End-i, c.event, c.form, c.words)
		}
	}
}

// TestAtLookalike shows that what only looks like an event is no hit, but has an end, so
// that nobody reads its second word as one.
func TestAtLookalike(t *testing.T) {
	s := read(t, "Police fired a warning shot.")
	i := index(t, s, "warning")
	if h, ok := s.At(i, event.Object|event.Noun); ok || h.End != i+2 {
		t.Errorf("%q: hit %v up to token %d, want none up to %d", "warning shot", ok, h.End, i+2)
	}
}

func TestWithin(t *testing.T) {
	s := read(t, "The evacuation centres are full.")
	i := index(t, s, "evacuation")
	kinds := event.Noun | event.Place
	if h, ok := s.Within(i, i+2, kinds); !ok || h.Event != "sheltered" || h.End != i+2 {
		t.Errorf("within both words: %q up to token %d, want sheltered up to %d", h.Event, h.End, i+2)
	}
	if h, ok := s.Within(i, i+1, kinds); !ok || h.Event != "evacuated" || h.End != i+1 {
		t.Errorf("within the first word: %q up to token %d, want evacuated up to %d", h.Event, h.End, i+1)
	}
}

// TestUndergone is about a noun with an event behind it: "twelve sailors (were) killed".
func TestUndergone(t *testing.T) {
	for _, c := range []struct {
		text, word      string
		be, bare, being bool
		want            bool
	}{
		{"Twelve sailors were killed.", "killed", true, false, false, true},
		{"Twelve sailors killed in May came home.", "killed", false, true, false, true},
		{"Twelve sailors killed a whale.", "killed", false, false, false, false},
		{"Twelve sailors fled.", "fled", false, false, false, true},
		{"Twelve sailors were missing.", "missing", true, false, false, true},
	} {
		s := read(t, c.text)
		h, ok := s.At(index(t, s, c.word), event.Subject|event.Object|event.Adjective)
		if got := h.Undergone(event.Link{Be: c.be, Bare: c.bare, Being: c.being}); !ok || got != c.want {
			t.Errorf("%s: hit %v, undergone %v, want %v", c.text, ok, got, c.want)
		}
	}
}

func TestGoverning(t *testing.T) {
	s := read(t, "A storm killed twelve sailors and injured nine.")
	for word, want := range map[string]string{"twelve": "killed", "nine": "injured", "storm": ""} {
		if got := s.Governing(index(t, s, word)); got != want {
			t.Errorf("%q is the object of %q, want %q", word, got, want)
		}
	}
}

func TestWords(t *testing.T) {
	s := read(t, "Attempted murder is feared.")
	for word, want := range map[string]bool{"Attempted": true, "murder": false} {
		if got := s.Unreal(index(t, s, word)); got != want {
			t.Errorf("%q is unreal: %v, want %v", word, got, want)
		}
	}
	if !s.OfThings("destroyed") || s.OfThings("killed") {
		t.Errorf("things are destroyed: %v, killed: %v; want true, false", s.OfThings("destroyed"), s.OfThings("killed"))
	}
	if tolls := s.Tolls(); !slices.Contains(tolls, "killed") || slices.Contains(tolls, "destroyed") {
		t.Errorf("tolls are kept of %q, want those of people", tolls)
	}
}
