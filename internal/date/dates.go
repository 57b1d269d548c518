// Package date finds the dates of a story and resolves them: "Tuesday", "March 3-5", "two weeks
// ago", "the end of the quarter".
//
// A date is read by recursive descent: each method of parser reads one form of dates from a
// token on. Its words are in the tables "dates", "date words", "date senses", "years" and "tenses". What
// "Tuesday" means depends on the day that the story calls today, which is known once its layout
// is read. The layout in turn needs the date of the dateline: so [Dates.At] reads a single date
// before [Finder.Find] finds all.
package date

import (
	"sort"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Dates are the mentions of dates in a story, in its order. Only Find adds to them.
type Dates struct {
	*vocabulary
	text  *text.Text
	list  []Period
	dated []bool // by token: part of a date
}

// A Period is a mention of a date: its tokens, and the first and the last day, month or year that
// it means. From and To are equal for a single one ("Tuesday", "March 2022") and zero if the
// mention cannot be resolved ("a few days ago").
type Period struct {
	token.Run
	From, To Date
	Part     Part
	Sense    Sense
}

// vocabulary is the words of dates.
type vocabulary struct {
	calendar calendar
	words    lexicon.Classes[wordClass]
	years    lexicon.TableOf[yearCue]
	tenses   lexicon.TableOf[tenseCue]
	senses   lexicon.TableOf[Sense]
}

// A Finder finds dates.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{
		calendar: newCalendar(l.Table("dates")),
		words:    newWords(l),
		years:    lexicon.Read(l.Table("years"), newYearCue),
		tenses:   lexicon.Read(l.Table("tenses"), newTenseCue),
		senses:   lexicon.Read(l.Table("date senses"), newSense),
	}}
}

// Open returns the dates of a text, in the memory of into: [Dates.At] reads one at a token, and
// none is found yet.
func (f *Finder) Open(into *Dates, t *text.Text) *Dates {
	*into = Dates{vocabulary: &f.vocabulary, text: t, list: into.list[:0], dated: into.dated[:0]}
	return into
}

// All returns the mentions, which are not to be changed.
func (d *Dates) All() []Period { return d.list }

// Has reports whether token i belongs to a date, so that a number there counts nothing. The number
// of "two weeks ago" counts weeks and does not.
func (d *Dates) Has(i int) bool { return d.dated[i] }

// In returns the mentions that start in r.
func (d *Dates) In(r token.Run) []Period {
	from := sort.Search(len(d.list), func(k int) bool { return d.list[k].Lo >= r.Lo })
	to := from + sort.Search(len(d.list)-from, func(k int) bool { return d.list[from+k].Lo >= r.Hi })
	return d.list[from:to]
}

// InCalendar reports whether token i is a word of the calendar, such as "May".
func (d *Dates) InCalendar(i int) bool {
	_, end := d.calendar.at(d.text.Tokens, i)
	return end > i
}

// IsSpeechTime reports whether token i is a verb of saying of the table "tenses": a date beside
// it may be that of the words and not of what they are about.
func (d *Dates) IsSpeechTime(i int) bool {
	if i < 0 || i >= len(d.text.Tokens) {
		return false
	}
	w, end := d.tenses.At(d.text.Tokens, i)
	return w != nil && end == i+1 && w.isSpeech
}
