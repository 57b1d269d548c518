package newsmodel

import (
	"context"
	"iter"
	"sync"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/toll"
)

// An Extractor reads stories with options of its own. It is safe for
// concurrent use by multiple goroutines: nothing in it is written after
// [NewExtractor] but the memory that it keeps from one story for the next.
type Extractor struct {
	text        *text.Reader
	dates       *date.Finder
	places      *place.Finder
	layout      *layout.Reader
	grammar     *grammar.Reader
	events      *event.Finder
	quantities  *quantity.Reader
	figures     *figure.Finder
	mentions    *mention.Finder
	statements  *statement.Finder
	deployments *deployment.Finder
	tolls       *toll.Finder
	ids         ids

	readings sync.Pool // of *reading, whose memory is used again
}

// Options configures an Extractor. The zero Options is the default.
type Options struct {
	Lexicon Lexicon // the caller's own vocabulary; goes before the built-in one
}

// NewExtractor returns an Extractor with the given options. The error is a
// *[ParseError] that wraps [ErrLexicon].
func NewExtractor(opts Options) (*Extractor, error) {
	if opts.Lexicon.isZero() {
		return standard(), nil
	}
	own, err := opts.Lexicon.load()
	if err != nil {
		return nil, err
	}
	return newExtractor(own), nil
}

func newExtractor(l *lexicon.Lexicon) *Extractor {
	return &Extractor{
		text:        text.New(l),
		dates:       date.New(l),
		places:      place.New(l),
		layout:      layout.New(l),
		grammar:     grammar.New(l),
		events:      event.New(l),
		quantities:  quantity.New(l),
		figures:     figure.New(l),
		mentions:    mention.New(l),
		statements:  statement.New(l),
		deployments: deployment.New(l),
		tolls:       toll.New(l),
		ids:         newIDs(l),
	}
}

// standard is the Extractor of the package's own functions.
var standard = sync.OnceValue(func() *Extractor { return newExtractor(lexicon.Builtin()) })

// Extract reads one story. It accepts any text and never fails: what it cannot
// read is in Issues. Equal texts give equal Articles; time and memory are
// linear in len(text).
func Extract(text string) *Article { return standard().ExtractStory(Story{Text: text}) }

// ExtractStory reads one story as [Extract] does, with the options of x and
// the story's date of publication.
func (x *Extractor) ExtractStory(s Story) *Article {
	return readStory(context.Background(), x, s, (*Extractor).readAll, (*reading).article)
}

// ExtractAll reads many stories, one after the other in their order. It stops
// when ctx is done, also in the middle of a long story, which it then leaves
// out; the caller sees ctx.Err.
func (x *Extractor) ExtractAll(ctx context.Context, stories iter.Seq[Story]) iter.Seq2[Story, *Article] {
	return func(yield func(Story, *Article) bool) {
		for s := range stories {
			if a := x.extractContext(ctx, s); a == nil || !yield(s, a) {
				return
			}
		}
	}
}

// extractContext is ExtractStory, or nil if ctx was done before the end.
func (x *Extractor) extractContext(ctx context.Context, s Story) (a *Article) {
	defer func() {
		switch r := recover().(type) {
		case nil, text.Abandoned:
		default:
			panic(r)
		}
	}()
	return readStory(ctx, x, s, (*Extractor).readAll, (*reading).article)
}

// readStory goes from text to meaning, as far as way goes, and returns what value makes of
// the reading. It panics with [text.Abandoned] if ctx is done before the end.
func readStory[T any](ctx context.Context, x *Extractor, s Story, way func(*Extractor, *reading), value func(*reading) T) T {
	r := x.scan(ctx, s)
	defer x.close(r)
	way(x, r)
	r.text.Check()
	return value(r)
}

// scan is the first part of the way from text to meaning, which all that is read has in
// common: tokens, the layout of the story, its dates. Each line knows what stands above
// it, and no more: TestHouse checks that no package imports another that it should not know.
func (x *Extractor) scan(ctx context.Context, s Story) *reading {
	r := x.open()
	if day := date.Date(s.Published); day.Valid() {
		r.published = day
	}
	t := x.text.Read(ctx, &r.text, s.Text)       // tokens, paragraphs, sentences
	dates := x.dates.Open(&r.dates, t)           // a date at a token
	places := x.places.Open(&r.places, t, dates) // the gazetteer on this story
	l := x.layout.Read(&r.layout, layout.Input{  // what each paragraph is, headline, byline, dateline
		Text: t, Dates: dates, Places: places, Published: r.published,
	})
	x.dates.Find(dates, l.Today())                     // every mention of a date, resolved
	events := x.events.Open(&r.events, t)              // words of what happened
	x.quantities.Open(&r.quantities, t, dates, events) // a number with its unit at a token
	return r
}

// count goes on to figures, which are all that some callers want.
func (x *Extractor) count(r *reading) {
	x.figures.Find(&r.figures, r.figureInput())
}

// read goes on to who said what, and who each speaker is. It needs no figures.
func (x *Extractor) read(r *reading) {
	t := &r.text
	r.pairing = quotation.Pair(t.Source, t.Tokens, t.Runs()) // quotation marks
	r.quoted = r.pairing.Depths(len(t.Tokens))
	g := x.grammar.Open(&r.grammar, t, &r.dates, &r.places) // a sentence is read when it is asked for
	mentions := x.mentions.Find(&r.mentions, mention.Input{ // who can speak or act
		Text: t, Layout: &r.layout, Dates: &r.dates, Places: &r.places, Grammar: g,
	})
	said := x.statements.Find(&r.said, statement.Input{ // who said what
		Text: t, Layout: &r.layout, Dates: &r.dates, Places: &r.places, Grammar: g, Mentions: mentions,
		Quotations: r.pairing.Quotations, Quoted: r.quoted,
	})
	party.Resolve(&r.cast, party.Input{ // who each mention is
		Text: t, Layout: &r.layout, Places: &r.places, Mentions: mentions, Statements: said, Quoted: r.quoted,
	})
}

// move goes on to deployments, which have figures and speakers.
func (x *Extractor) move(r *reading) {
	r.moves = x.deployments.Find(deployment.Input{ // who sends or withdraws what where
		Text: &r.text, Layout: &r.layout, Dates: &r.dates, Places: &r.places, Grammar: &r.grammar, Figures: &r.figures,
		Mentions: &r.mentions, Statements: &r.said, Cast: &r.cast,
	})
}

// add goes on to the tolls.
func (x *Extractor) add(r *reading) {
	r.tolls = x.tolls.Find(toll.Input{ // the last word on each event
		Text: &r.text, Layout: &r.layout, Dates: &r.dates, Places: &r.places, Events: &r.events, Quantities: &r.quantities,
		Figures: &r.figures, Grammar: &r.grammar, Mentions: &r.mentions, Statements: &r.said, Cast: &r.cast,
	})
}

// readMoves goes as far as deployments.
func (x *Extractor) readMoves(r *reading) {
	x.count(r)
	x.read(r)
	x.move(r)
}

// readAll goes all the way.
func (x *Extractor) readAll(r *reading) {
	x.readMoves(r)
	x.add(r)
}
