package figure

import (
	"example.com/newsmodel/internal/lexicon"
)

// vocabulary is the words around figures.
type vocabulary struct {
	pricing   lexicon.TableOf[pricing]
	nameHeads *lexicon.Table // words that make the number behind them a name: "Flight"
	nameTails *lexicon.Table // words that make the number before them one: "a.m."
	words     lexicon.Classes[wordClass]
}

func newVocabulary(l *lexicon.Lexicon) vocabulary {
	return vocabulary{
		pricing:   lexicon.Read(l.Table("pounds"), newPricing),
		nameHeads: l.Table("name heads"),
		nameTails: l.Table("name tails"),
		words: lexicon.ReadClasses[wordClass](l, "figure words", "act", "victim", "casualty", "fatal", "taking", "total",
			"aged", "elder", "turn", "area", "rank", "idle", "ordered", "leaving"),
	}
}

// A wordClass is a set of what the table "figure words" says of a word.
type wordClass uint32

const (
	act      wordClass = 1 << iota // is counted and nobody comes to harm: "shot 12 times"
	victim                         // what happened before it happened to it: "12 cholera cases"
	casualty                       // stands for the people it happened to: "1,860 wounded"
	fatal                          // how somebody was hurt who is dead: "mortally"
	taking                         // what is done with lives: "claimed"
	total                          // a number behind it counts the plural before it: "refugees number 12,000"
	aged                           // an age stands behind it: "aged"
	elder                          // an age stands before it: "65 and older"
	turn                           // an age stands behind it, if nothing is counted: "turned 40"
	area                           // pounds by it are a pressure: "inch"
	rank                           // behind a number and a hyphen: "four-star"
	idle                           // behind "one" that is no number: "one thing"
	ordered                        // an ordinal before it is its name: "the second half"
	leaving                        // a verb whose object is the next figure: "and left three dead"
)

// isA reports whether token i is in one of the classes of the table "figure words".
func (s *finder) isA(i int, class wordClass) bool { return s.words.Of(s.Token(i))&class != 0 }
