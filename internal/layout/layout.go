// Package layout tells what each paragraph of a story is for, and finds headline, byline
// and dateline, as wires and pages set them.
package layout

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Layout is what the paragraphs of a story are for. Only Read writes it.
type Layout struct {
	*vocabulary
	*text.Text
	Headline token.Run // without the label of the desk and the name of the site; empty if there is none
	Byline   Byline
	Dateline Dateline

	published date.Date
	stamp     date.Date // of the line that tells when the page was published; zero if there is none
	kinds     []Kind    // by paragraph
}

// vocabulary is the words that lines around a story are known by.
type vocabulary struct {
	asides    asides
	bylines   lexicon.TableOf[bylineClass]
	agencies  *lexicon.Table
	forenames *lexicon.Table
	houses    lexicon.TableOf[houseNoun]
}

// A Reader reads layouts.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader {
	return &Reader{vocabulary{
		asides:    newAsides(l),
		bylines:   lexicon.Read(l.Table("bylines"), newBylineClass),
		agencies:  l.Table("agencies"),
		forenames: l.Table("forenames"),
		houses:    lexicon.Read(l.Table("organizations"), newHouseNoun),
	}}
}

// An Input is what the layout is read from. The dates need not be found yet.
type Input struct {
	Text      *text.Text
	Dates     *date.Dates
	Places    *place.Places
	Published date.Date // the day that the caller gives; zero if none
}

// Read reads the layout of a story into the memory of into, which it returns.
func (r *Reader) Read(into *Layout, in Input) *Layout {
	*into = Layout{vocabulary: &r.vocabulary, Text: in.Text, published: in.Published, kinds: into.kinds[:0]}
	f := finder{Layout: into, dates: in.Dates, places: in.Places}
	f.classify()
	return into
}

// A finder reads one layout.
type finder struct {
	*Layout
	dates  *date.Dates
	places *place.Places
}
