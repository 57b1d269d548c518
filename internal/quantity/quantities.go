// Package quantity reads a number with its bound, scale and unit, "more than $4.5
// billion", and the noun phrase that may stand behind it. What a number counts, and
// whether it counts at all, is for package figure to say.
//
// A quantity is read by descent, each method reading what starts at a token. The readers
// build on each other, each embedding the one before:
//
//	wordReader    numerals, bounds, words of rising and falling
//	numberReader  a number in digits and words: "three and a half million"
//	nounReader    what stands behind a number: "newly displaced people"
//	unitReader    units, currencies and rates: "dollars a barrel"
//	amountReader  a number with its unit: "5 feet 2 inches"
//	Quantities    an amount with its bounds, or a range of two: "between 12 and 15%"
package quantity

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Quantities answers for the numbers of one story.
type Quantities struct{ amountReader }

// A Reader reads quantities.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader { return &Reader{newVocabulary(l)} }

// Open returns the quantities of a text, in the memory of into.
func (r *Reader) Open(into *Quantities, t *text.Text, d *date.Dates, e *event.Events) *Quantities {
	words := wordReader{&r.vocabulary, t, d, e}
	*into = Quantities{amountReader{unitReader{nounReader{numberReader{words}}}}}
	return into
}
