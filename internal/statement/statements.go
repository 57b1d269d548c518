// Package statement finds who said what: source, cue and content of each statement, as
// runs of tokens.
//
// A learned tagger proposes sources, cues and contents. It sees words and not structure, so
// the proposal of each paragraph is then revised by what newspapers hold to: a quotation has
// one speaker, a lead ends in ", the governor said on Monday", a quotation without a speaker
// belongs to whoever spoke last. Headlines ("Two killed in crash: police") and transcripts
// ("Q: ...") have forms of their own, which need no tagger. Package tagger has the tagger;
// this package has the rest.
package statement

import (
	_ "embed" // the weights
	"slices"
	"sort"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
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
	list     []Statement
	contents []token.Run // one array for those of all statements
	memory   memory      // of the assembler
}

// vocabulary is the words of saying, and what was learned of them.
type vocabulary struct {
	tagger *tagger.Tagger
	cues   lexicon.TableOf[cueEntry]
	words  lexicon.Classes[wordClass]

	choiceWeights linear.Weights // which content a cue has
	reportWeights linear.Weights // whether it was said

	// For the tests that learn the weights.
	observe func(Statement, *describer) // hears of each choice
	keepAll bool                        // drops nothing
}

//go:embed choice.bin
var choiceWeights linear.Weights

//go:embed report.bin
var reportWeights linear.Weights

// A Finder finds statements.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{
		tagger: tagger.New(l),
		cues:   lexicon.Read(l.Table("cues"), newCue),
		words:  newWords(l),

		choiceWeights: choiceWeights,
		reportWeights: reportWeights,
	}}
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
	into.memory.quoted = append(into.memory.quoted[:0], in.Quoted...)
	s := finder{
		vocabulary: &f.vocabulary, Statements: into, Text: in.Text, layout: in.Layout, dates: in.Dates, places: in.Places,
		quotations: in.Quotations, quoted: into.memory.quoted, grammar: in.Grammar, mentions: in.Mentions,
	}
	s.findStatements()
	if in.Text.Long() {
		into.memory = memory{}
	}
	return into
}

// All returns the statements, which are not to be changed.
func (s *Statements) All() []Statement { return s.list }

// Statement returns statement k, which is not to be changed.
func (s *Statements) Statement(k int) *Statement { return &s.list[k] }

// Holding returns the innermost statement whose content holds r, the one of fewest words;
// -1 if there is none.
func (s *Statements) Holding(r token.Run) int {
	const nested = 16 // statements that start before r and may hold it
	end := sort.Search(len(s.list), func(k int) bool { return s.list[k].Whole().Lo > r.Lo })
	best := -1
	for k := max(end-nested, 0); k < end; k++ {
		holds := slices.ContainsFunc(s.list[k].Content, func(c token.Run) bool { return c.Covers(r) })
		if holds && (best < 0 || s.list[k].Whole().Len() <= s.list[best].Whole().Len()) {
			best = k
		}
	}
	return best
}

// A finder finds the statements of one story. Its methods ask the story something; what is
// found so far of a paragraph is in the assembler.
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

	depth   uint8     // how many quotations stand around the passage; quoted does not count them
	passage token.Run // what is read now: a paragraph, or a content as a text of its own
}

// sentenceAt returns sentence n, as far as it is in the passage.
func (f *finder) sentenceAt(n int) token.Run {
	s := f.layout.Sentence(n)
	return token.From(max(s.Lo, f.passage.Lo), min(s.Hi, f.passage.Hi))
}

// sentenceOf returns the sentence of token i, as far as it is in the passage.
func (f *finder) sentenceOf(i int) token.Run { return f.sentenceAt(int(f.SentenceNumber(i))) }
