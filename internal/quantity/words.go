package quantity

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// vocabulary is the words of quantities.
type vocabulary struct {
	numerals   numerals
	modifiers  lexicon.TableOf[modifier]
	units      measures
	currencies currencies
	pieces     *lexicon.Table // what prices are reckoned by: "$12 a share"
	changes    lexicon.TableOf[changeWord]
	words      lexicon.Classes[wordClass]
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	return vocabulary{
		numerals:   newNumerals(l),
		modifiers:  lexicon.Read(l.Table("bounds"), newModifier),
		units:      newUnits(l.Table("units")),
		currencies: newCurrencies(l),
		pieces:     l.Table("pieces"),
		changes:    lexicon.Read(l.Table("changes"), newChange),
		words: lexicon.ReadClasses[wordClass](l, "quantity words", "age", "dimension", "shift", "halved",
			"lasting", "extra", "over"),
	}
}

// A wordClass is a set of what the table "quantity words" says of a word.
type wordClass uint32

const (
	ageWord       wordClass = 1 << iota // makes a duration an age: "34-year-old"
	dimensionWord                       // a sign of feet or inches may stand before it: 5' tall
	shiftWord                           // makes a duration a distance in time: "a year earlier"
	halvedWord                          // says which of two halves: "the first half"
	lastingWord                         // "over" behind it compares durations: "waited over an hour"
	extraWord                           // may stand between a number and its unit: "two more hours"
	overWord                            // a verb that "over" belongs to: "handed over 25 rifles"
)

// A wordReader answers for single words and short phrases.
type wordReader struct {
	*vocabulary
	*text.Text
	dates  *date.Dates
	events *event.Events
}

// isA reports whether token i is in one of the classes of the table "quantity words".
func (s *wordReader) isA(i int, class wordClass) bool { return s.words.Of(s.Token(i))&class != 0 }

// numeral returns what token i does in a number.
func (s *wordReader) numeral(i int) numeral { return s.numerals.at(s.Token(i)) }

// isNumeral reports whether the word at token i may be a part of a number: "seventy",
// "third", "dozens".
func (s *wordReader) isNumeral(i int) bool { return s.numeral(i).class != notNumeral }

// isScale reports whether token i is a word that multiplies the number before it.
func (s *wordReader) isScale(i int) bool {
	w := s.numeral(i)
	return w.isMagnitude() || w.only == anywhere && w.class == numeralDozen
}

// isUnit reports whether a unit starts at token i.
func (s *wordReader) isUnit(i int) bool {
	_, _, ok := s.units.match(s.Tokens, i)
	return ok
}

// gluedDash reports whether token i is a dash right behind the token before it.
func (s *wordReader) gluedDash(i int) bool {
	return s.Kind(i) == token.Dash && s.Glued(i)
}

// isEmDash reports whether token i is an em dash or what typewriters have for it. It parts
// phrases; the shorter "–" also joins the ends of a range, "10–12".
func (s *wordReader) isEmDash(i int) bool { return s.Is(i, "—", "--") }

// pause reports whether a comma, a stop or the end of the text stands at token i.
func (s *wordReader) pause(i int) bool {
	return i >= len(s.Tokens) || s.Kind(i) == token.Stop || s.Kind(i) == token.Comma
}

// mayStart reports whether a quantity can start with token i.
func (s *wordReader) mayStart(i int) bool {
	t := s.Token(i)
	switch t.Kind {
	case token.Number, token.Currency, token.Dash:
		return true
	case token.Word:
		if t.Word == 0 {
			return false
		}
		listed := s.numerals.at(t).class != notNumeral || s.modifiers.Starts(t) || s.currencies.Starts(t)
		return listed || s.Class(i)&text.Opening != 0
	case token.Symbol:
		return s.modifiers.Starts(t)
	}
	return false
}
