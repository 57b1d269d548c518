// Package grammar reads the sentences of a story: a tag for each word, the noun phrases
// and verb groups between them, the subject of a verb, and the governors that say how far
// an action has come ("plans to send").
//
// It has no parser. The words of English that build clauses are few and stand in the table
// "words"; what is none of them is a name or a noun, unless its ending and its neighbours
// make it a verb. A sentence is read when a stage asks for it.
package grammar

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

// A Grammar reads the sentences of one story, and answers what can be asked of a word
// without reading its sentence.
type Grammar struct {
	*vocabulary
	text    *text.Text
	dates   *date.Dates
	places  *place.Places
	current Sentence // the one last asked for
}

// vocabulary holds the tables that help to set a verb apart from a noun.
type vocabulary struct {
	compounds *lexicon.Table             // assets, whose names may look like verbs: "landing craft"
	moving    *lexicon.Table             // words of moving: "pull out"
	frames    lexicon.TableOf[Frame]     // governors with what may follow them: "plans to"
	words     lexicon.Classes[wordClass] // single words that govern in a way of their own
}

// A wordClass is a set of what a word of the table "grammar words" can be.
type wordClass uint32

const (
	helpingWord     wordClass = 1 << iota // takes an infinitive without "to": "helped guard the port"
	accusingWord                          // takes "of" and a participle: "accused them of sending"
	attributiveWord                       // a noun that joins with an adjective: "military and civilian staff"
)

// A Reader reads sentences. It holds the tables and may serve several stories at a time.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader {
	return &Reader{vocabulary{
		compounds: l.Table("assets"),
		moving:    l.Table("movements"),
		frames:    lexicon.Read(l.Table("governors"), NewFrame),
		words:     lexicon.ReadClasses[wordClass](l, "grammar words", "helping", "accusing", "attributive"),
	}}
}

// Open returns the grammar of a story, in the memory of into.
func (r *Reader) Open(into *Grammar, t *text.Text, d *date.Dates, p *place.Places) *Grammar {
	s := into.current
	*into = Grammar{vocabulary: &r.vocabulary, text: t, dates: d, places: p}
	into.current = Sentence{Grammar: into, tags: s.tags[:0], Phrases: s.Phrases[:0], Verbs: s.Verbs[:0]}
	return into
}
