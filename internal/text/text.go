// Package text holds a story as tokens, paragraphs and sentences, and knows what each of
// its words can be. All stages read the story through it: they name a token by its index
// and what they find as a run of tokens.
package text

import (
	"context"
	"math"
	"slices"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/token"
)

// A Text is one story as tokens. Nothing in it changes once it is read.
type Text struct {
	*vocabulary
	Source     string        // the story as the stages read it: without what no reader sees
	Original   string        // the story, with U+001A in the place of bytes that are no UTF-8
	Tokens     []token.Token // of the whole story
	Paragraphs []Paragraph   // in order
	Sentences  []token.Run   // of all paragraphs, in order
	Repaired   []Bytes       // the stretches that were no UTF-8
	TooLong    bool          // longer than maxText: nothing was read
	NotText    bool          // of another form than text: nothing was read
	Markup     Bytes         // the first tag that makes the source one of HTML or XML; zero if there is none

	edits    []edit  // where Source differs from Original
	sentence []int32 // by token: its sentence, an index into Sentences
	ctx      context.Context
}

// Bytes is a half-open range of bytes of the source.
type Bytes struct{ Start, End int }

// A Paragraph is a paragraph with its tokens and sentences.
type Paragraph struct {
	token.Run
	Sentences token.Run // indexes into Text.Sentences
}

// vocabulary holds what is known of words before a story is read.
type vocabulary struct {
	vocab       *token.Vocab
	splitter    *segment.Splitter
	words       wordClasses
	connectives lexicon.TableOf[Class] // phrases that do the work of one word: "as well as"
}

// A Reader reads stories. It holds the vocabulary and may serve several stories at a time.
type Reader struct{ vocabulary }

// New returns a Reader with the words of a lexicon.
func New(l *lexicon.Lexicon) *Reader {
	return &Reader{vocabulary{
		vocab:       &l.Vocab,
		splitter:    segment.NewSplitter(l),
		words:       newWordClasses(l),
		connectives: lexicon.Read(l.Table("connectives"), classOf),
	}}
}

// How much of a long text is read between two calls of [Text.Check].
const (
	stepBytes = 1 << 18
	stepParas = 1 << 10
)

// sentenceLen is the length of a short sentence of news, in tokens: a guess that saves
// growing the list of sentences.
const sentenceLen = 20

// maxText is the length of the longest text that is read, in bytes. Its tokens and
// sentences can be numbered with an int32.
const maxText = math.MaxInt32

// Read reads a story into the memory of into, which it returns. The caller may give the
// story up by ctx: see [Text.Check].
func (r *Reader) Read(ctx context.Context, into *Text, source string) *Text {
	t := into
	*t = Text{
		vocabulary: &r.vocabulary, ctx: ctx, Source: source,
		Tokens: t.Tokens[:0], Paragraphs: t.Paragraphs[:0], Sentences: t.Sentences[:0], sentence: t.sentence[:0], edits: t.edits[:0],
		Original: source,
	}
	if len(source) > maxText {
		t.TooLong = true
		return t
	}
	t.Check()
	t.NotText = !isText(source)
	t.repair()
	t.clean()
	if t.NotText {
		t.Repaired = nil // it is all of one piece
		return t
	}
	tokens := token.NewScanner(t.Tokens, t.Source, r.vocab)
	for tokens.Step(stepBytes) {
		t.Check()
	}
	t.Tokens = tokens.Tokens()
	t.markup()
	paragraphs := r.splitter.Paragraphs(t.Source, t.Tokens)
	t.Sentences = slices.Grow(t.Sentences, len(paragraphs)+len(t.Tokens)/sentenceLen)
	for part := range slices.Chunk(paragraphs, stepParas) {
		t.Check()
		t.Sentences = r.splitter.Append(t.Sentences, t.Source, t.Tokens, part)
	}
	t.number(paragraphs)
	return t
}

// maxKept is the longest text, in bytes, whose memory is kept for the next story.
const maxKept = 1 << 16

// Long reports whether the story was so long that its memory should not be kept for the
// next one.
func (t *Text) Long() bool { return len(t.Source) > maxKept }

// Close forgets the story and keeps its memory.
func (t *Text) Close() { t.ctx, t.Source, t.Original = nil, "", "" }

// Runs returns the paragraphs as runs of tokens.
func (t *Text) Runs() []token.Run {
	out := make([]token.Run, len(t.Paragraphs))
	for n, p := range t.Paragraphs {
		out[n] = p.Run
	}
	return out
}

// number makes the paragraphs, each with the range of its sentences, and notes for each
// token in which sentence it stands.
func (t *Text) number(paragraphs []token.Run) {
	t.sentence = Zeros(t.sentence, len(t.Tokens))
	t.Paragraphs = slices.Grow(t.Paragraphs, len(paragraphs))
	k := 0
	for _, p := range paragraphs {
		first := k
		for ; k < len(t.Sentences) && t.Sentences[k].Hi <= p.Hi; k++ {
			for i := t.Sentences[k].Lo; i < t.Sentences[k].Hi; i++ {
				t.sentence[i] = int32(k)
			}
		}
		t.Paragraphs = append(t.Paragraphs, Paragraph{Run: p, Sentences: token.From(first, k)})
	}
}

// repair puts U+001A, the substitute character, in the place of each byte that is no
// UTF-8: offsets stay as they are, and so they do in JSON, which knows no bad bytes.
func (t *Text) repair() {
	if utf8.ValidString(t.Source) {
		return
	}
	b := []byte(t.Source)
	for i := 0; i < len(b); {
		if _, n := utf8.DecodeRune(b[i:]); n != 1 || b[i] < utf8.RuneSelf {
			i += n
			continue
		}
		start := i
		for i < len(b) {
			if r, n := utf8.DecodeRune(b[i:]); n != 1 || r != utf8.RuneError {
				break
			}
			b[i] = '\x1a'
			i++
		}
		t.Repaired = append(t.Repaired, Bytes{start, i})
	}
	t.Source = string(b)
}

// Abandoned is what [Text.Check] panics with when the caller has given the story up. The
// panic leaves all stages at once, so that none of them has to return an error; the package
// at the root recovers it.
type Abandoned struct{}

// Check panics with [Abandoned] if the caller has given the story up. Stages call it about
// once a sentence, so that a cancelled call returns within milliseconds.
func (t *Text) Check() {
	if t.ctx.Err() != nil {
		panic(Abandoned{})
	}
}
