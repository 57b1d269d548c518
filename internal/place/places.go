// Package place knows the places that a story names, by the gazetteer: which one "Athens"
// is, which country "the Polish border" lies in.
//
// It finds none of its own: the other stages ask it for the place at a token or in a
// phrase. Of several places of one name it takes the one in the land that the story names
// most.
package place

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Places answers for the places of one story.
type Places struct {
	*vocabulary
	*text.Text
	dates     *date.Dates
	countries map[string]int // how often each land is named; nil until asked for
}

// vocabulary is the gazetteer.
type vocabulary struct{ gazetteer gazetteer }

// A Finder finds places.
type Finder struct{ vocabulary }

// New returns a Finder with the gazetteer of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{newGazetteer(l.Table("places"), l.Table("demonyms"))}}
}

// Open returns the places of a text, in the memory of into.
func (f *Finder) Open(into *Places, t *text.Text, d *date.Dates) *Places {
	*into = Places{vocabulary: &f.vocabulary, Text: t, dates: d}
	return into
}
