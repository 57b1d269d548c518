package event

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An Word is an entry of the events table.
type Word struct {
	Event string
	Kind  Kind
	base  string // the first word of its name
}

type Kind uint16

const (
	Subject   Kind = 1 << iota // a verb that its subject undergoes: flee
	Object                     // a verb that its object undergoes: kill
	Noun                       // death
	Adjective                  // dead
	Toll                       // toll
	Life                       // lives
	Agent                      // killers
	Wound                      // gunshot wounds
	Place                      // evacuation centres
	Not                        // what only looks like an event: "a warning shot"
)

type table struct {
	lexicon.TableOf[Word]
	tolls  []string // those whose victims a story keeps count of
	things []string // those that happen to things rather than people
	unreal *lexicon.Table
}

func newTable(t, kinds, unreal *lexicon.Table) table {
	m := table{TableOf: lexicon.Read(t, newEvent), unreal: unreal}
	for _, e := range kinds.Entries {
		list := &m.tolls
		if e.Has("thing") {
			list = &m.things
		}
		for _, name := range e.Forms {
			*list = append(*list, eventNamed(name))
		}
	}
	return m
}

func newEvent(e lexicon.Entry) Word {
	w := Word{Event: eventNamed(e.Value("event"))}
	w.base, _, _ = strings.Cut(e.Name, " ")
	switch e.Value("verb") {
	case "subject":
		w.Kind = Subject
	case "object":
		w.Kind = Object
	case "both":
		w.Kind = Subject | Object
	}
	for _, k := range [...]struct {
		name string
		kind Kind
	}{
		{"noun", Noun},
		{"adjective", Adjective},
		{"toll", Toll},
		{"life", Life},
		{"agent", Agent},
		{"wound", Wound},
		{"place", Place},
		{"not", Not},
	} {
		if e.Has(k.name) {
			w.Kind = k.kind
		}
	}
	return w
}

// Tolls returns the events whose victims a story keeps count of.
func (s *Events) Tolls() []string { return s.words.tolls }

// OfThings reports whether an event happens to things rather than people.
func (s *Events) OfThings(e string) bool { return slices.Contains(s.words.things, e) }

// Unreal reports whether the word at token i says that what follows did not happen:
// "feared", "attempted".
func (s *Events) Unreal(i int) bool { return s.words.unreal.Starts(s.Tokens[i]) }

// eventNamed returns the event of a name in the table: "shot down".
func eventNamed(name string) string { return string(strings.ReplaceAll(name, " ", "_")) }

// A Form is the form in which a verb stands.
type Form uint8

const (
	NoVerb Form = iota
	Base
	Third
	Ing
	Past // or participle
)

// A Hit is an event word in the text.
type Hit struct {
	Word
	Form Form
	End  int
}

// At returns the longest event word at token i of one of the kinds. Where
// it only looks like one, ok is false and the end of the hit is set.
func (s *Events) At(i int, kinds Kind) (h Hit, ok bool) {
	return s.Within(i, len(s.Tokens), kinds)
}

// Within is eventAt for event words that end before token end.
func (s *Events) Within(i, end int, kinds Kind) (h Hit, ok bool) {
	if i < 0 || i >= len(s.Tokens) || s.Tokens[i].Kind != token.Word {
		return h, false
	}
	s.words.All(s.Tokens, i, func(e, j int) {
		w := s.words.Values[e]
		if w.Kind&(kinds|Not) != 0 && h.End < j && j <= end {
			h = Hit{Word: w, End: j}
			if w.Kind&(Subject|Object) != 0 {
				h.Form = formOf(s.Word(i), w.base)
			}
		}
	})
	return h, h.End > 0 && h.Kind != Not
}

func formOf(word, base string) Form {
	switch n := len(word); {
	case strings.EqualFold(word, base):
		return Base
	case n > 3 && strings.EqualFold(word[n-3:], "ing"):
		return Ing
	case n > len(base) && (word[n-1]|0x20) == 's':
		return Third
	}
	return Past
}

// Governing finds the verb whose object stands at token i: "killed 12", "wounding at
// least 30".
func (s *Events) Governing(i int) string {
	for k := i - 1; k >= i-4 && s.Same(k, i); k-- {
		if h, ok := s.Within(k, i, Object); ok {
			if wider, ok := s.Within(k-1, i, Object); ok && wider.End == h.End { // fatally shot
				h, k = wider, k-1
			}
			if h.Form == Ing && s.Is(h.End, "of") { // the killing of 12
				h.End++
			}
			if s.OnlyFiller(h.End, i) && (h.Form != Past || !s.passive(k)) {
				return h.Event
			}
			return ""
		}
		if h, ok := s.Within(k, i, Toll); ok {
			return h.Event
		}
	}
	return ""
}

// passive reports whether a form of "be" stands before the participle at k.
func (s *Events) passive(k int) bool {
	for i := k - 1; i >= k-4; i-- {
		switch c := s.Class(i); {
		case c&text.Be != 0:
			return true
		case c&text.Adverb == 0:
			return false
		}
	}
	return false
}

// Undergone reports whether a counted noun undergoes the hit behind it: be says
// that a form of "be" stands between, bare that nothing does and that no object
// follows, being that "being" does.
func (h Hit) Undergone(be, bare, being bool) bool {
	switch {
	case h.Kind == Adjective, h.Kind == Wound, h.Kind == Place:
		return true
	case h.Kind&Object != 0 && h.Form == Past && (be || bare):
		return true
	case h.Kind&Object != 0 && h.Form == Ing && being:
		return true
	case h.Kind == Subject:
		return h.Form != Ing || be || bare
	case h.Kind&Subject != 0:
		return h.Form == Past && (be || bare) || h.Form == Base || h.Form == Ing && (be || bare)
	}
	return false
}

// Happens reports whether a verb at token i tells what happened to victims.
func (s *Events) Happens(i int) bool {
	h, ok := s.At(i, Subject|Object)
	return ok && h.Form != NoVerb
}
