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
//	rangeReader   an amount with its bounds, or a range of two: "between 12 and 15%"
package quantity

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Quantities answers for the numbers of one story.
type Quantities struct{ r rangeReader }

// A Reader reads quantities.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader { return &Reader{newVocabulary(l)} }

// Open returns the quantities of a text, in the memory of into.
func (r *Reader) Open(into *Quantities, t *text.Text, d *date.Dates, e *event.Events) *Quantities {
	words := wordReader{&r.vocabulary, t, d, e}
	*into = Quantities{rangeReader{amountReader{unitReader{nounReader{numberReader{words}}}}}}
	return into
}

// At reads the quantity that starts at token i; ok is false if there is none.
func (s *Quantities) At(i int) (q Quantity, ok bool) { return s.r.quantity(i) }

// MayStart reports whether a quantity can start with token i.
func (s *Quantities) MayStart(i int) bool { return s.r.mayStart(i) }

// IsNumeral reports whether the word at token i may be a part of a number: "seventy",
// "third", "dozens".
func (s *Quantities) IsNumeral(i int) bool { return s.r.isNumeral(i) }

// IsOnes reports whether the word at token i is a number below twenty.
func (s *Quantities) IsOnes(i int) bool { return s.r.numeral(i).class == numeralOnes }

// Ones returns the value of the word for a number below thirty at token i, "five",
// "twenty"; ok is false if it is none.
func (s *Quantities) Ones(i int) (value float64, ok bool) {
	w := s.r.numeral(i)
	return w.value, w.class == numeralOnes || w.class == numeralTens && w.value < 30
}

// LeadingBound reads the modifiers before a number that start at token i, and returns the
// index behind them: "more than", "perhaps as many as about".
func (s *Quantities) LeadingBound(i int) (b Bound, end int) { return s.r.leadingBound(i) }

// Counted returns the noun phrase that starts behind a number at token i, an empty run if
// none does: "newly displaced people".
func (s *Quantities) Counted(i int) token.Run { return s.r.counted(i) }

// SingleEnd returns the index behind the words for one victim that start at token i, "a
// school teacher"; i if there are none.
func (s *Quantities) SingleEnd(i int) int { return s.r.singleEnd(i) }

// ChangeBefore returns the change that the nearest word of rising or falling makes, up to
// reach tokens before token i, and the run of the word; NoChange if there is none.
func (s *Quantities) ChangeBefore(i, reach int) (Change, token.Run) {
	return s.r.changeBefore(i, reach)
}

// ChangeAt returns the change that the word or phrase of rising or falling at token i makes,
// and the index behind it; NoChange and i if there is none.
func (s *Quantities) ChangeAt(i int) (c Change, end int) {
	if w, end := s.r.changes.At(s.r.Tokens, i); w != nil && w.change != NoChange {
		return w.change, end
	}
	return NoChange, i
}

// ChangeBehind returns the change that the word behind a figure makes, which ends before
// token i: "a 3% rise", "12 points lower".
func (s *Quantities) ChangeBehind(i int) Change { return s.r.changeBehind(i) }

// CurrenciesNamed returns the codes of the currencies that have the word at token i in
// their name, none if it names a single one.
func (s *Quantities) CurrenciesNamed(i int) []string {
	return s.r.currencies.shared[s.r.Tokens[i].Word]
}

// CurrenciesSigned returns the codes of the currencies whose sign is all of r, as "T$" is that
// of Tonga and Taiwan.
func (s *Quantities) CurrenciesSigned(r token.Run) (codes []string) {
	s.r.currencies.All(s.r.Tokens[:r.Hi], r.Lo, func(e, end int) {
		if end == r.Hi {
			codes = append(codes, s.r.currencies.Values[e].Unit)
		}
	})
	return codes
}

// Pause reports whether a comma, a stop or the end of the text stands at token i.
func (s *Quantities) Pause(i int) bool { return s.r.pause(i) }
