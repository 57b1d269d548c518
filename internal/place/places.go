// Package place resolves the places that a story names by a gazetteer: which "Athens" is
// meant, which country "the Polish border" lies in.
//
// It does not search the story: the other stages ask it for the place at a token or in a
// phrase. Of several places of one name it takes the one in the land that the story names
// most, so that "Hyderabad" is in Pakistan where the story is about Pakistan.
package place

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Places are the places of one story. A name is resolved when it is asked for.
type Places struct {
	*vocabulary
	text  *text.Text
	dates *date.Dates
	lands map[string]int // see Lands; nil until asked for
}

// vocabulary is the gazetteer.
type vocabulary struct{ gazetteer gazetteer }

// A Finder opens stories with its gazetteer, and may serve several at a time.
type Finder struct{ vocabulary }

// New returns a Finder with the gazetteer of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{newGazetteer(l.Table("places"), l.Table("demonyms"))}}
}

// Open returns the places of a text, in the memory of into.
func (f *Finder) Open(into *Places, t *text.Text, d *date.Dates) *Places {
	*into = Places{vocabulary: &f.vocabulary, text: t, dates: d}
	return into
}
