// Package event knows the words that say what happened to people and things.
//
// The table "events" lists them with how they take what a figure counts: "12 fled" has
// its victims as the subject, "killed 12" as the object, "the death of 12" behind an
// "of", "a toll of 12" as a number. The package finds such a word at a token and says in
// which form its verb stands; which figure it belongs to is for packages figure and toll
// to say.
package event

import (
	"slices"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Events answers for the words of events in one story.
type Events struct {
	*vocabulary
	text *text.Text
}

// A Finder finds words of events.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder { return &Finder{newVocabulary(l)} }

// Open returns the words of events of a text, in the memory of into.
func (f *Finder) Open(into *Events, t *text.Text) *Events {
	*into = Events{&f.vocabulary, t}
	return into
}

// Tolls returns the events whose victims a story keeps count of.
func (s *Events) Tolls() []string { return s.tolls }

// OfThings reports whether an event happens to things rather than people.
func (s *Events) OfThings(event string) bool { return slices.Contains(s.things, event) }

// Unreal reports whether the word at token i says that what follows did not happen:
// "feared", "attempted".
func (s *Events) Unreal(i int) bool { return s.unreal.Starts(s.text.Tokens[i]) }

// A Hit is an event word in the text.
type Hit struct {
	word
	Form Form // of a verb
	End  int  // the index behind it
}

// At returns the longest event word of one of the kinds at token i. If the words there
// only look like an event ("a warning shot"), ok is false and the hit still has its End;
// if nothing is there, End is 0.
func (s *Events) At(i int, kinds Kind) (h Hit, ok bool) {
	return s.Within(i, len(s.text.Tokens), kinds)
}

// Within is [Events.At] for event words that end by token end.
func (s *Events) Within(i, end int, kinds Kind) (h Hit, ok bool) {
	if i < 0 || i >= len(s.text.Tokens) || s.text.Tokens[i].Kind != token.Word {
		return h, false
	}
	s.words.All(s.text.Tokens, i, func(e, j int) {
		w := s.words.Values[e]
		if w.Kind&(kinds|lookalike) != 0 && h.End < j && j <= end {
			h = Hit{word: w, End: j}
			if w.Kind&(Subject|Object) != 0 {
				h.Form = formOf(s.text.Word(i), w.base)
			}
		}
	})
	return h, h.End > 0 && h.Kind != lookalike
}

// Happens reports whether a verb of an event stands at token i.
func (s *Events) Happens(i int) bool {
	h, ok := s.At(i, Subject|Object)
	return ok && h.Form != NoVerb
}

// maxBeforeObject is how far, in tokens, an event word may stand before its object:
// "killing yet another 12".
const maxBeforeObject = 4

// Governing returns the event of the verb or toll whose object stands at token i,
// "killed 12", "wounding at least 30", "a toll of 12", and "" if there is none.
func (s *Events) Governing(i int) string {
	for k := i - 1; k >= i-maxBeforeObject && s.text.Reaches(k, i); k-- {
		if h, ok := s.Within(k, i, Object); ok {
			if wider, ok := s.Within(k-1, i, Object); ok && wider.End == h.End { // fatally shot
				h, k = wider, k-1
			}
			if h.Form == Ing && s.text.Is(h.End, "of") { // the killing of 12
				h.End++
			}
			if s.text.OnlyFiller(h.End, i) && (h.Form != Past || !s.passive(k)) {
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

// passive reports whether a form of "be" stands before the participle at token k, which
// adverbs may part from it: "were also badly hurt".
func (s *Events) passive(k int) bool {
	const reach = 4
	for i := k - 1; i >= k-reach; i-- {
		switch c := s.text.Class(i); {
		case c&text.Be != 0:
			return true
		case c&text.Adverb == 0:
			return false
		}
	}
	return false
}
