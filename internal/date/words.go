package date

import "example.com/newsmodel/internal/lexicon"

// A wordClass is a set of what the table "date words" says of the date beside a word.
type wordClass uint32

const (
	agoWord       wordClass = 1 << iota // "two weeks ago"
	henceWord                           // "two weeks hence"
	earlierWord                         // "two weeks earlier"
	laterWord                           // "two weeks later"
	recurringWord                       // "Tuesday nights"
)

func newWords(l *lexicon.Lexicon) lexicon.Classes[wordClass] {
	return lexicon.ReadClasses[wordClass](l, "date words", "ago", "hence", "earlier", "later", "recurring")
}

// isA reports whether token i is in one of the classes of the table "date words" and not
// behind the paragraph.
func (s *scanner) isA(i int, class wordClass) bool {
	return i < s.paragraph.Hi && s.words.Of(s.Token(i))&class != 0
}
