package newsmodel

import (
	"context"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/token"
)

// A doc is one story while it is read: what each stage found, for the stages
// after it. Stages speak of runs of tokens; values that leave the package speak
// of bytes.
type doc struct {
	*Extractor
	ctx       context.Context // of the caller, who may give the story up
	text      string
	published Date
	tokens    []token.Token

	paras    []para
	kinds    []ParagraphKind // by paragraph
	title    run
	by       byline
	filed    dateline
	stamp    Date    // of the line that tells when the page was published; zero if there is none
	sents    []run   // all sentences, in order
	sentence []int32 // by token: its sentence, an index into sents

	periods      []period
	dated        []bool         // by token: part of a date
	countries    map[string]int // how often each country is named; nil until asked for
	figures      []figure
	quotations   []quotation.Quotation
	quoted       []uint8 // by token: how many quotations it stands in, marks included
	mentions     []mention
	linked       []int32 // by mention: the entity it stands for; -1 if nobody known
	entities     []entity
	known        namesakes
	attributions []attribution
	contents     []run // of the attributions
	repaired     []run // stretches of bytes that were no UTF-8
	tooLong      bool  // longer than maxText: nothing was read
	pairing      quotation.Pairing

	assembler assembler
	resolver  resolver
	clause    clause // the sentence whose grammar was last asked for
}

// A run is a half-open range [lo, hi) of tokens.
type run struct{ lo, hi int }

func (r run) len() int            { return r.hi - r.lo }
func (r run) contains(i int) bool { return r.lo <= i && i < r.hi }
func (r run) covers(s run) bool   { return r.lo <= s.lo && s.hi <= r.hi }

// A para is a paragraph with its tokens and sentences.
type para struct {
	run
	sents run // indexes into doc.sents
}

// An abandoned story is one that the caller gave up while it was read. The
// value is thrown by check and caught in ExtractAll: a way out of every stage
// that costs none of them a result that says so.
type abandoned struct{}

// hyphen reports whether token i is a hyphen between two parts of one word.
func (d *doc) hyphen(i int) bool {
	return d.kind(i) == token.Dash && d.tokens[i].Gap == token.Glued && d.is(i, "-", "‐", "‑") && d.kind(i-1) != token.Close &&
		d.kind(i+1) == token.Word && d.tokens[i+1].Gap == token.Glued
}

// check gives the story up if the caller has. Each stage calls it once a
// sentence or so, to answer within some milliseconds.
func (d *doc) check() {
	if d.ctx.Err() != nil {
		panic(abandoned{})
	}
}

// How much of a long text is read between two checks.
const (
	stepBytes = 1 << 18
	stepParas = 1 << 10
)

// sentenceLen is the length of a short sentence of news, in tokens.
const sentenceLen = 20

// maxText is the length of the longest text that is read, in bytes. It has no
// more sentences and mentions than an int32 can number.
const maxText = math.MaxInt32

// scan reads the text into tokens, paragraphs and sentences.
func (x *Extractor) scan(s Story) *doc { return x.scanContext(context.Background(), s) }

// scanContext is scan for a caller who may give up.
func (x *Extractor) scanContext(ctx context.Context, s Story) *doc {
	d := x.open(ctx)
	if s.Published.valid() {
		d.published = s.Published
	}
	if len(s.Text) > maxText {
		d.text = s.Text
		d.tooLong = true
		return d
	}
	d.text = d.repair(s.Text)
	tokens := token.NewScanner(d.tokens, d.text, &x.lexicon.Vocab)
	for tokens.Step(stepBytes) {
		d.check()
	}
	d.tokens = tokens.Tokens()
	d.sentence = zeros(d.sentence, len(d.tokens))
	paragraphs := segment.Paragraphs(d.text, d.tokens)
	sentences := make([]token.Run, 0, len(paragraphs)+len(d.tokens)/sentenceLen)
	for part := range slices.Chunk(paragraphs, stepParas) {
		d.check()
		sentences = x.splitter.Append(sentences, d.text, d.tokens, part)
	}
	d.paras = slices.Grow(d.paras, len(paragraphs))
	d.sents = slices.Grow(d.sents, len(sentences))
	for _, p := range paragraphs {
		first := len(d.sents)
		for len(d.sents) < len(sentences) && sentences[len(d.sents)].Hi <= p.Hi {
			q := sentences[len(d.sents)]
			for i := q.Lo; i < q.Hi; i++ {
				d.sentence[i] = int32(len(d.sents))
			}
			d.sents = append(d.sents, run{q.Lo, q.Hi})
		}
		d.paras = append(d.paras, para{run: run{p.Lo, p.Hi}, sents: run{first, len(d.sents)}})
	}
	return d
}

// repair returns the text with each byte that is no UTF-8 replaced by U+001A,
// the substitute character: offsets stay as they are, and so they do in JSON,
// which knows no bad bytes.
func (d *doc) repair(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	b := []byte(text)
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
		d.repaired = append(d.repaired, run{start, i})
	}
	return string(b)
}

// values returns what the stages found as values, nil for nothing.
func values[R, T any](found []R, value func(R) T) []T {
	if len(found) == 0 {
		return nil
	}
	out := make([]T, 0, len(found))
	for _, r := range found {
		out = append(out, value(r))
	}
	return out
}

// paragraphs returns the paragraphs as values. Their sentences share one array.
func (d *doc) paragraphs() []Paragraph {
	if len(d.paras) == 0 {
		return nil
	}
	out := make([]Paragraph, 0, len(d.paras))
	sentences := make([]Span, 0, len(d.sents))
	for n, p := range d.paras {
		first := len(sentences)
		for _, s := range d.sents[p.sents.lo:p.sents.hi] {
			sentences = append(sentences, d.span(s)) // a dateline and all
		}
		out = append(out, Paragraph{
			Span: d.span(p.run), Kind: d.kinds[n],
			Sentences: sentences[first:len(sentences):len(sentences)],
		})
	}
	return out
}

// span returns the bytes of a run; an empty run has the zero Span.
func (d *doc) span(r run) Span {
	if r.lo >= r.hi {
		return Span{}
	}
	return Span{int(d.tokens[r.lo].Start), int(d.tokens[r.hi-1].End)}
}

// phrase returns the words of a run; an empty run has the zero Phrase.
func (d *doc) phrase(r run) Phrase {
	s := d.span(r)
	return Phrase{d.text[s.Start:s.End], s}
}

// slice returns the text of a run, "" for an empty one.
func (d *doc) slice(r run) string {
	if r.lo >= r.hi {
		return ""
	}
	return d.text[d.tokens[r.lo].Start:d.tokens[r.hi-1].End]
}

// word returns the text of token i, "" outside the text.
func (d *doc) word(i int) string {
	if i < 0 || i >= len(d.tokens) {
		return ""
	}
	return d.text[d.tokens[i].Start:d.tokens[i].End]
}

// is reports whether token i is one of the words, which are in lower case.
func (d *doc) is(i int, words ...string) bool {
	s := d.word(i)
	for _, w := range words {
		if len(s) == len(w) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// kind returns the kind of token i, token.Symbol outside the text.
func (d *doc) kind(i int) token.Kind {
	if i < 0 || i >= len(d.tokens) {
		return token.Symbol
	}
	return d.tokens[i].Kind
}

// sameSentence reports whether token i exists and stands in the sentence of
// token j.
func (d *doc) sameSentence(i, j int) bool {
	return i >= 0 && i < len(d.tokens) && d.sentence[i] == d.sentence[j] && (i <= j || d.tokens[i].Gap != token.Blank)
}

// sentenceNumber returns the number of the sentence that token i stands in.
func (d *doc) sentenceNumber(i int) int32 { return d.sentence[i] }

// sentenceNumbers returns the numbers of the sentences of the tokens of a run.
func (d *doc) sentenceNumbers(r run) []int32 { return d.sentence[r.lo:r.hi] }

// tokenAt returns token i, the zero Token outside the text.
func (d *doc) tokenAt(i int) token.Token {
	if i < 0 || i >= len(d.tokens) {
		return token.Token{}
	}
	return d.tokens[i]
}
