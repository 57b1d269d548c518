package newsmodel

import (
	"context"
	"iter"
	"sync"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/tagger"
)

// An Extractor reads stories with options of its own. It is safe for
// concurrent use by multiple goroutines: nothing in it is written after
// [NewExtractor] but the memory that it keeps from one story for the next.
type Extractor struct {
	lexicon  *lexicon.Lexicon
	splitter *segment.Splitter
	tagger   *tagger.Tagger

	words       wordClasses
	connectives lexicon.TableOf[wordClass]
	pronouns    lexicon.TableOf[pronoun]
	asides      asides
	bylines     lexicon.TableOf[bylineClass]
	agencies    *lexicon.Table
	forenames   *lexicon.Table
	houses      lexicon.TableOf[houseNoun]
	calendar    calendar
	years       lexicon.TableOf[yearWord]
	tenses      lexicon.TableOf[tenseWord]
	gazetteer   gazetteer
	titles      lexicon.TableOf[noun]
	bodies      lexicon.TableOf[noun]
	compounds   *lexicon.Table // names of what forces have: "landing craft"
	moving      *lexicon.Table // words of moving: "pull out"
	frames      lexicon.TableOf[frame]
	cues        lexicon.TableOf[cueEntry]
	quantities  // the vocabulary of numbers and units
	countings   // the vocabulary of what they count
	events      eventWords
	forces      // the vocabulary of deployments

	docs sync.Pool // of *doc, whose memory is used again
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
		lexicon:  l,
		splitter: segment.NewSplitter(l),
		tagger:   tagger.New(l),

		words:       newWordClasses(l),
		connectives: lexicon.Read(l.Table("connectives"), classOf),
		pronouns:    lexicon.Read(l.Table("pronouns"), newPronoun),
		asides:      newAsides(l),
		bylines:     lexicon.Read(l.Table("bylines"), newBylineClass),
		agencies:    l.Table("agencies"),
		forenames:   l.Table("forenames"),
		houses:      lexicon.Read(l.Table("organizations"), newHouseNoun),
		compounds:   l.Table("assets"),
		moving:      l.Table("movements"),
		frames:      lexicon.Read(l.Table("governors"), newFrame),
		calendar:    newCalendar(l.Table("dates")),
		years:       lexicon.Read(l.Table("years"), newYearWord),
		tenses:      lexicon.Read(l.Table("tenses"), newTense),
		gazetteer:   newGazetteer(l.Table("places"), l.Table("demonyms")),
		titles:      lexicon.Read(l.Table("titles"), newNoun),
		bodies:      lexicon.Read(l.Table("organizations"), newNoun),
		cues:        lexicon.Read(l.Table("cues"), newCue),
		quantities:  newQuantities(l),
		countings:   newCountings(l),
		events:      newEvents(l.Table("events"), l.Table("kinds of events"), l.Table("unreal")),
		forces:      newForces(l),
	}
}

// standard is the Extractor of the package's own functions.
var standard = sync.OnceValue(func() *Extractor { return newExtractor(lexicon.Builtin()) })

// Extract reads one story. It accepts any text and never fails: what it cannot
// read is in Issues. Equal texts give equal Articles; time and memory are
// linear in len(text).
func Extract(text string) *Article { return standard().ExtractStory(Story{Text: text}) }

// FindStatements returns who said what in a piece of text, as [Extract] does.
func FindStatements(text string) []Statement {
	d := standard().scan(Story{Text: text})
	defer d.close()
	return d.interpret().statements()
}

// FindFigures returns the numbers of a piece of text with what they count, as
// [Extract] does. A figure that is all of the text is what [ParseFigure] returns.
func FindFigures(text string) []Figure {
	d := standard().scan(Story{Text: text})
	defer d.close()
	d.classify()
	d.findPeriods(d.today())
	d.findFigures()
	return values(d.figures, d.figureValue)
}

// FindDeployments returns who sends or withdraws what in a piece of text, as
// [Extract] does.
func FindDeployments(text string) []Deployment {
	d := standard().scan(Story{Text: text}).interpret()
	defer d.close()
	return values(d.findDeployments(), d.deploymentValue)
}

// ExtractStory reads one story as [Extract] does, with the options of x and
// the story's date of publication.
func (x *Extractor) ExtractStory(s Story) *Article {
	d := x.scan(s)
	defer d.close()
	return d.interpret().article()
}

// article returns what was read as values.
func (d *doc) article() *Article {
	a := &Article{Text: d.text, Published: d.published, Paragraphs: d.paragraphs()}
	a.Headline, a.Byline, a.Dateline = d.headline(), d.byline(), d.dateline()
	a.Periods = values(d.periods, d.periodValue)
	a.Figures = values(d.figures, d.figureValue)
	a.Statements = d.statements()
	a.Deployments = values(d.findDeployments(), d.deploymentValue)
	a.Tolls = values(d.findTolls(), d.tollValue)
	a.Issues = d.issues()
	return a
}

// interpret is the way from tokens to meaning, each step on what the steps before it
// found.
func (d *doc) interpret() *doc {
	d.classify()
	d.findPeriods(d.today())
	d.findFigures()
	d.findQuotations()
	d.findMentions()
	d.findAttributions() // source, cue and content of each statement, as runs of tokens
	d.resolve()          // mentions -> who each of them is
	d.release()
	return d
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
		case nil, abandoned:
		default:
			panic(r)
		}
	}()
	d := x.scanContext(ctx, s).interpret()
	defer d.close()
	d.check()
	return d.article()
}
