// Package quantity reads a number with its bound, scale and unit, "more than $4.5
// billion", and the noun phrase that may stand behind it. What a number counts, and
// whether it counts at all, is for package figure to say.
package quantity

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Quantities answers for the numbers of one story.
type Quantities struct {
	*vocabulary
	*text.Text
	dates  *date.Dates
	events *event.Events
}

// A Reader reads quantities.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader { return &Reader{newVocabulary(l)} }

// Open returns the quantities of a text, in the memory of into.
func (r *Reader) Open(into *Quantities, t *text.Text, d *date.Dates, e *event.Events) *Quantities {
	*into = Quantities{&r.vocabulary, t, d, e}
	return into
}
