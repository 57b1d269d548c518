// Package layout says what each paragraph of a story is for, and finds headline, byline and
// dateline, as wires and web pages set them.
//
// What stands around the story is found first: captions, corrections, credits, "Follow us on
// Twitter". Then come dateline, byline and headline, which are looked for in what is left of the
// first paragraphs, and at last the headings between paragraphs.
package layout

import (
	"cmp"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Layout is what the paragraphs of a story are for. Only Read writes it.
type Layout struct {
	*vocabulary
	text     *text.Text
	Headline token.Run // without the desk's label and the name of the site; empty if there is none
	Byline   Byline    // empty if there is none
	Dateline Dateline  // empty if there is none

	published date.Date // the day that the caller gives; zero if none
	stamp     date.Date // the day in the line that says when the page was published; zero if there is none
	kinds     []Kind    // by paragraph
	forms     []lineForm
}

// vocabulary is the words that the lines around a story are known by.
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
	r := &Reader{vocabulary{
		asides:    newAsides(l),
		bylines:   lexicon.Read(l.Table("bylines"), newBylineClass),
		agencies:  l.Table("agencies"),
		forenames: l.Table("forenames"),
		houses:    lexicon.Read(l.Table("organizations"), newHouseNoun),
	}}
	r.readStarts(l)
	return r
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
	*into = Layout{vocabulary: &r.vocabulary, text: in.Text, published: in.Published, kinds: text.Zeros(into.kinds, len(in.Text.Paragraphs)), forms: into.forms}
	f := finder{Layout: into, Text: in.Text, dates: in.Dates, places: in.Places}
	asides, dateline, byline, headline := asideReader{finder: f}, datelineReader{f}, bylineReader{f}, headlineReader{f}
	asides.find()
	f.findStamp()
	dateline.find()
	byline.find()
	headline.find()
	asides.judge()
	headline.findHeadings()
	return into
}

// Today returns the day that "today" is: that of publication, else that of the dateline, else that
// of the line of date and time around the story. It is zero if there is none of them.
func (l *Layout) Today() date.Date {
	return cmp.Or(l.published, l.Dateline.Date.From, l.stamp)
}

// Sentence returns sentence k, without the dateline if it starts with that.
func (l *Layout) Sentence(k int) token.Run {
	s := l.text.Sentences[k]
	if l.Dateline.Len() > 0 && s.Has(l.Dateline.body) {
		s.Lo = l.Dateline.body
	}
	return s
}

// SentenceOf returns the sentence of token i, without the dateline.
func (l *Layout) SentenceOf(i int) token.Run { return l.Sentence(int(l.text.SentenceNumber(i))) }

// KindOf returns the kind of paragraph n.
func (l *Layout) KindOf(n int) Kind { return l.kinds[n] }

// IsStory reports whether paragraph n is a part of the story, its captions and corrections included.
// Boilerplate and the lines that name those who wrote it are not, whatever numbers they have.
func (l *Layout) IsStory(n int) bool {
	k := l.kinds[n]
	return k != KindByline && k != KindCredit && k != KindBoilerplate
}

// AgencyEnd returns the index behind the name of an agency at token i, i if there is none.
func (l *Layout) AgencyEnd(i int) int {
	_, end := l.agencies.Match(l.text.Tokens, i)
	return end
}
