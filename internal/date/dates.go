// Package date finds the dates of a story and resolves them: "Tuesday", "March 3-5",
// "two weeks ago", "the end of the quarter".
//
// A date is read by descent, each method of dateReader reading what starts at a token; the
// words are in the tables "dates", "years" and "tenses". What "Tuesday" means depends on
// the day that the story calls today, which the layout of the story tells: so a single
// date can be read before the dates of the story are found.
package date

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
)

// Dates are the mentions of dates in a story, in its order. Only Find adds to them.
type Dates struct {
	*vocabulary
	*text.Text
	list  []Period
	dated []bool // by token: part of a date
}

// vocabulary is the words of dates.
type vocabulary struct {
	calendar calendar
	years    lexicon.TableOf[yearWord]
	tenses   lexicon.TableOf[tenseWord]
}

// A Finder finds dates.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{
		calendar: newCalendar(l.Table("dates")),
		years:    lexicon.Read(l.Table("years"), newYearWord),
		tenses:   lexicon.Read(l.Table("tenses"), newTense),
	}}
}

// Open returns the dates of a text, in the memory of into: [Dates.At] reads one at a
// token, and none is found yet.
func (f *Finder) Open(into *Dates, t *text.Text) *Dates {
	*into = Dates{vocabulary: &f.vocabulary, Text: t, list: into.list[:0], dated: into.dated[:0]}
	return into
}

// All returns the mentions, which are not to be changed.
func (d *Dates) All() []Period { return d.list }
