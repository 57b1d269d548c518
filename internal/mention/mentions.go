// Package mention finds the noun phrases that stand for somebody who can speak or act,
// and reads what is in them: name, title, role, body.
package mention

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
)

// Mentions are the mentions of a story, in its order. Only Find adds to them.
type Mentions struct {
	*reader
	list []Mention
}

// vocabulary is the words for people and bodies.
type vocabulary struct {
	pronouns lexicon.TableOf[pronoun]
	titles   lexicon.TableOf[noun]
	bodies   lexicon.TableOf[noun]
}

// A Finder finds mentions.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{
		pronouns: lexicon.Read(l.Table("pronouns"), newPronoun),
		titles:   lexicon.Read(l.Table("titles"), newNoun),
		bodies:   lexicon.Read(l.Table("organizations"), newNoun),
	}}
}

// An Input is what mentions are found from.
type Input struct {
	Text    *text.Text
	Layout  *layout.Layout
	Dates   *date.Dates
	Places  *place.Places
	Grammar *grammar.Grammar
}

// Find finds the mentions of a story in the memory of into, which it returns.
func (f *Finder) Find(into *Mentions, in Input) *Mentions {
	if into.reader == nil {
		into.reader = new(reader)
	}
	*into.reader = reader{&f.vocabulary, in.Text, in.Layout, in.Dates, in.Places, in.Grammar}
	into.list = into.list[:0]
	s := finder{into}
	s.findMentions()
	return into
}

// All returns the mentions, which are not to be changed.
func (s *Mentions) All() []Mention { return s.list }

// At returns mention k.
func (s *Mentions) At(k int) *Mention { return &s.list[k] }

// A reader reads noun phrases. It knows of no mention but the one that it reads.
type reader struct {
	*vocabulary
	*text.Text
	layout  *layout.Layout
	dates   *date.Dates
	places  *place.Places
	grammar *grammar.Grammar
}

// A finder finds the mentions of one story.
type finder struct{ *Mentions }
