// Package grammar sees a sentence as a tag for each word, with the noun phrases and the
// verb groups between them, their subjects, and the words that govern them.
//
// There is no parser behind it. A sentence is read when it is asked for.
package grammar

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

// A Grammar gives the grammar of the sentences of one story.
type Grammar struct {
	*vocabulary
	*text.Text
	dates   *date.Dates
	places  *place.Places
	current Sentence // the one last asked for
}

// vocabulary is the words that tell a verb from a noun and what may follow them.
type vocabulary struct {
	compounds *lexicon.Table         // names of what forces have: "landing craft"
	moving    *lexicon.Table         // words of moving: "pull out"
	frames    lexicon.TableOf[Frame] // of words that govern others: "plans to"
}

// A Reader reads sentences.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader {
	return &Reader{vocabulary{
		compounds: l.Table("assets"),
		moving:    l.Table("movements"),
		frames:    lexicon.Read(l.Table("governors"), NewFrame),
	}}
}

// Open returns the grammar of a story, in the memory of into.
func (r *Reader) Open(into *Grammar, t *text.Text, d *date.Dates, p *place.Places) *Grammar {
	s := into.current
	*into = Grammar{vocabulary: &r.vocabulary, Text: t, dates: d, places: p}
	into.current = Sentence{Grammar: into, tags: s.tags[:0], Phrases: s.Phrases[:0], Verbs: s.Verbs[:0]}
	return into
}
