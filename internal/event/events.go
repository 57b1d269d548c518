// Package event knows the words that say what happened to people and things: "killed",
// "the death of", "toll".
package event

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Events answers for the words of events in one story.
type Events struct {
	*vocabulary
	*text.Text
}

// vocabulary is the words of events.
type vocabulary struct{ words table }

// A Finder finds words of events.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{newTable(l.Table("events"), l.Table("kinds of events"), l.Table("unreal"))}}
}

// Open returns the words of events of a text, in the memory of into.
func (f *Finder) Open(into *Events, t *text.Text) *Events {
	*into = Events{&f.vocabulary, t}
	return into
}
