package statement

import "example.com/newsmodel/internal/lexicon"

// A wordClass is what a single word does around a cue, as the table "statement words" has it.
type wordClass uint32

const (
	speakerWord wordClass = 1 << iota // a source may start with it: "one official", "several aides"
	settingWord                       // says when or where somebody spoke: "said during a visit"
	insertWord                        // stands between a source and its verb, adverb or not: "who once said"
	promptWord                        // opens what somebody spoke in answer to: "Asked about it, he said"
	presentWord                       // stands for who speaks or listens in a quotation: "I", "you"
)

func newWords(l *lexicon.Lexicon) lexicon.Classes[wordClass] {
	return lexicon.ReadClasses[wordClass](l, "statement words", "speaker", "setting", "insert", "prompt", "present")
}

// isA reports whether token i is in one of the classes of the table "statement words".
func (f *finder) isA(i int, classes wordClass) bool { return f.words.Of(f.Token(i))&classes != 0 }
