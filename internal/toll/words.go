package toll

import "example.com/newsmodel/internal/lexicon"

// A wordClass is a set of what a word of the table "toll words" can be.
type wordClass uint32

const (
	periodWord     wordClass = 1 << iota // a count beside it is of a longer time than one event takes: "year"
	formerWord                           // the count behind it no longer holds: "previous"
	formerlyWord                         // the same, as an adverb: "previously"
	correctingWord                       // a new count may be lower: "revised"
	summingWord                          // names the count of all: "toll", "total"
	fatalWord                            // the victims died: "fatally"
)

func newWords(l *lexicon.Lexicon) lexicon.Classes[wordClass] {
	return lexicon.ReadClasses[wordClass](l, "toll words", "period", "former", "formerly", "correcting", "summing", "fatal")
}

// isA reports whether token i is in one of the classes of the table "toll words".
func (s *finder) isA(i int, class wordClass) bool { return s.words.Of(s.Token(i))&class != 0 }
