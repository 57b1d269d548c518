// Package statement finds who said what: source, cue and content of each statement, as
// runs of tokens. A learned tagger proposes, the structure of quotations disposes.
package statement

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Statements are the statements of a story, in the order of their first words, the longer
// one first. Only Find adds to them.
type Statements struct {
	list      []Statement
	contents  []token.Run // of all of them
	search    finder      // its memory
	assembler assembler   // likewise
}

// vocabulary is the words of saying, and what was learned of them.
type vocabulary struct {
	tagger *tagger.Tagger
	cues   lexicon.TableOf[cueEntry]
}

// A Finder finds statements.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{tagger.New(l), lexicon.Read(l.Table("cues"), newCue)}}
}

// An Input is what statements are found from.
type Input struct {
	Text       *text.Text
	Layout     *layout.Layout
	Dates      *date.Dates
	Places     *place.Places
	Quotations []quotation.Quotation
	Quoted     []uint8 // by token: how many quotations it stands in, marks included
	Grammar    *grammar.Grammar
	Mentions   *mention.Mentions
}

// Find finds the statements of a story in the memory of into, which it returns.
func (f *Finder) Find(into *Statements, in Input) *Statements {
	into.list, into.contents = into.list[:0], into.contents[:0]
	into.search = finder{
		vocabulary: &f.vocabulary, Statements: into, Text: in.Text, layout: in.Layout, dates: in.Dates, places: in.Places,
		quotations: in.Quotations, quoted: in.Quoted, grammar: in.Grammar, mentions: in.Mentions,
	}
	into.search.findStatements()
	if in.Text.Long() {
		into.assembler = assembler{}
	}
	return into
}

// All returns the statements, which are not to be changed.
func (s *Statements) All() []Statement { return s.list }

// At returns statement k.
func (s *Statements) At(k int) *Statement { return &s.list[k] }

// A finder finds the statements of one story.
type finder struct {
	*vocabulary
	*Statements
	*text.Text
	layout     *layout.Layout
	dates      *date.Dates
	places     *place.Places
	quotations []quotation.Quotation
	quoted     []uint8
	grammar    *grammar.Grammar
	mentions   *mention.Mentions
}
