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
			"aged", "elder", "turn", "area", "rank", "idle", "ordered", "leaving", "young", "measured", "level"),
	}
}

// A wordClass is a set of what the table "figure words" says of a word.
type wordClass uint32

const (
	actWord      wordClass = 1 << iota // is counted and nobody comes to harm: "shot 12 times"
	victimWord                         // the noun of an event before it is what happened to it: "12 murder victims"
	casualtyWord                       // stands for the people it happened to: "1,860 wounded"
	fatalWord                          // how somebody was hurt who is dead: "mortally"
	takingWord                         // a verb that takes lives: "claimed 12 lives"
	totalWord                          // a number behind it counts the plural before it: "refugees number 12,000"
	agedWord                           // an age stands behind it: "aged"
	elderWord                          // an age stands before it: "65 and older"
	turnWord                           // an age stands behind it, if nothing is counted: "turned 40"
	areaWord                           // pounds by it are no money: "per square inch"
	rankWord                           // behind a number and a hyphen: "four-star"
	idleWord                           // behind "one" that is no number: "one thing"
	orderedWord                        // an ordinal before it is its name: "the second half"
	leavingWord                        // a verb whose object is the next figure: "and left three dead"
	youngWord                          // an age stands behind it and "of": "a boy of 12"
	measuredWord                       // sums and shares measure it: "net profit"
	levelWord                          // a verb that a level stands behind: "stood at 4%"
)

// isA reports whether token i is in one of the classes of the table "figure words".
func (s *finder) isA(i int, class wordClass) bool { return s.words.Of(s.Token(i))&class != 0 }
