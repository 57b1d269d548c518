package event

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// A Kind says how an event word takes those it happens to. A verb may be of two kinds, any
// other word is of one.
type Kind uint16

// The kinds of event words.
const (
	Subject   Kind = 1 << iota // a verb; they are its subject: "12 fled"
	Object                     // a verb; they are its object: "killed 12", "12 were killed"
	Noun                       // they are it, or stand behind its "of": "12 refugees", "the death of 12"
	Adjective                  // they are it: "12 dead"
	Toll                       // a number of them: "the toll rose to 12"
	Life                       // an event with a verb of taking: "claimed 12 lives"
	Agent                      // they stand behind its "of" only: "the killers of 12"
	Wound                      // they have it: "12 suffered burns"
	Place                      // they are in it: "12 in evacuation centres"
	lookalike                  // no event, though part of it looks like one: "a warning shot"
)

// kindNames are the attributes of the table "events" that stand for one kind each.
var kindNames = [...]struct {
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
	{"not", lookalike},
}

// A word is an entry of the table "events".
type word struct {
	Event string // the name of what happened: "killed", "shot_down"
	Kind  Kind
	base  string // of a verb: the first word of its base form
}

func newWord(e lexicon.Entry) word {
	w := word{Event: eventNamed(e.Value("event"))}
	w.base, _, _ = strings.Cut(e.Name, " ")
	switch e.Value("verb") {
	case "subject":
		w.Kind = Subject
	case "object":
		w.Kind = Object
	case "both":
		w.Kind = Subject | Object
	}
	for _, k := range kindNames {
		if e.Has(k.name) {
			w.Kind = k.kind
		}
	}
	return w
}

// eventNamed returns the event that the tables call by a name: "shot down" is "shot_down".
func eventNamed(name string) string { return strings.ReplaceAll(name, " ", "_") }

// vocabulary is the words of events.
type vocabulary struct {
	words  lexicon.TableOf[word]
	tolls  []string       // the events whose victims a story keeps count of
	things []string       // the events that happen to things
	unreal *lexicon.Table // words before an event that did not happen
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	v := vocabulary{words: lexicon.Read(l.Table("events"), newWord), unreal: l.Table("unreal")}
	for _, e := range l.Table("kinds of events").Entries {
		list := &v.tolls
		if e.Has("thing") {
			list = &v.things
		}
		for _, name := range e.Forms {
			*list = append(*list, eventNamed(name))
		}
	}
	return v
}

// A Form is the form in which a verb stands.
type Form uint8

// The forms of a verb.
const (
	NoVerb Form = iota // the word is no verb
	Base               // kill
	Third              // kills
	Ing                // killing
	Past               // killed: the past tense, or the participle
)

// formOf returns the form that word is of the verb with that base form. A form
// without an ending is past: "shot", "fled".
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

// A Link is what was read between a counted noun and the event word behind it.
type Link struct {
	Be    bool // a form of "be": "12 people were", also further before
	Being bool // "being" right before the event word
	Bare  bool // nothing but adverbs, and no object follows the event word: "12 men shot"
}

// Undergone reports whether the counted noun before the hit is what the event happened to,
// rather than what did it: "12 were killed" and "12 fled", not "12 killed two guards".
func (h Hit) Undergone(l Link) bool {
	linked := l.Be || l.Bare
	switch {
	case h.Kind == Adjective, h.Kind == Wound, h.Kind == Place:
		return true
	case h.Kind&Object != 0 && (h.Form == Past && linked || h.Form == Ing && l.Being):
		return true
	case h.Kind == Subject:
		return h.Form != Ing || linked
	case h.Kind&Subject != 0: // a verb that goes both ways: "sank"
		return h.Form == Base || h.Form == Ing && linked
	}
	return false
}
