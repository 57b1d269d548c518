package layout

import "example.com/newsmodel/internal/lexicon"

// A wordClass is a set of what the table "layout words" says of a line without a fixed
// phrase.
type wordClass uint32

const (
	creditWord wordClass = 1 << iota // what a contributor did: "reported"
	helpWord                         // what he gave: "research"
	photoWord                        // beside the names in the credit of a picture: "file"
	houseWord                        // stands there before the house: "via"
)

func newWords(l *lexicon.Lexicon) lexicon.Classes[wordClass] {
	return lexicon.ReadClasses[wordClass](l, "layout words", "credit", "help", "photo", "house")
}

// isA reports whether token i is in one of the classes of the table "layout words".
func (f *asideReader) isA(i int, class wordClass) bool {
	return f.asides.words.Of(f.Token(i))&class != 0
}
