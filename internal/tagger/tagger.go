// Package tagger finds sources, cues and contents of statements in the tokens
// of a paragraph: a linear model over hashed features, whose best labelling
// the Viterbi algorithm finds.
//
// The weights are embedded. They are made by internal/train; see docs/model.md.
package tagger

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Role is the part that words play in a statement.
type Role uint8

// The roles, and the default of words that play none.
const (
	None    Role = iota
	Source       // who says it
	Cue          // the words of saying
	Content      // what was said, with its quotation marks
)

// A Label is the role of one token, and whether a span begins there. A content has other labels
// ahead of its cue than after it, as it ends in other ways: "The bridge is safe, he said", "he
// said the bridge is safe".
type Label uint8

// The labels. The label for the inside of a span follows only that for its beginning, or
// itself.
const (
	Outside Label = iota
	BeginSource
	InSource
	BeginCue
	InCue
	BeginAhead // content with its cue behind it
	InAhead
	BeginAfter // content with its cue before it
	InAfter

	Labels = 9 // how many there are
)

// Role returns the role of a token with the label.
func (l Label) Role() Role { return min(Role(l+1)/2, Content) }

// Begins reports whether a span begins with the label.
func (l Label) Begins() bool { return l%2 == 1 }

// Follows reports whether the label may stand behind prev.
func (l Label) Follows(prev Label) bool {
	lo, hi := l.before()
	return lo <= prev && prev < hi
}

// before returns the range [lo, hi) of the labels behind which it may stand.
func (l Label) before() (lo, hi Label) {
	if l == Outside || l.Begins() {
		return 0, Labels
	}
	return l - 1, l + 1
}

// An Input is one paragraph. Its slices are of equal length.
type Input struct {
	Text     string        // of the story
	Tokens   []token.Token // of the paragraph
	Sentence []int32       // by token: a number for its sentence, growing
	Quoted   []uint8       // by token: how many quotations it stands in, its own marks included
}

// A Span is a run of tokens that plays a role, as indexes into the paragraph.
type Span struct {
	Role   Role
	Lo, Hi int

	// Margin is how much less likely the best labelling is that differs at an end of the span,
	// as a natural logarithm: the larger, the surer.
	Margin float32
}

// A Doubt is how much less likely than the best labelling the best one is in which a token begins
// a content, is in a content, its first token or not, and is in none, as natural logarithms. Zero
// is how the best has it; all three are zero in a paragraph without spans, where nobody asks.
type Doubt struct{ Begin, Inside, Outside float32 }

// A Tagger tags paragraphs with a model and what a lexicon knows of words. It
// may be used by several goroutines.
type Tagger struct {
	model   *Model
	scale   float32        // of its weights
	classes []class        // by number of the word
	move    [Labels]scores // from label, to label
	into    [Labels]scores // the same, to label, from label
}

// New returns a tagger with the embedded model.
func New(l *lexicon.Lexicon) *Tagger { return With(builtin(), l) }

// With returns a tagger with the given model. The tokens that it reads must be numbered by the
// lexicon.
func With(m *Model, l *lexicon.Lexicon) *Tagger {
	move, into := m.moves()
	return &Tagger{m, m.scale(), newClasses(l), move, into}
}

// window is the longest run of tokens that is tagged in one piece; longer
// paragraphs are cut, at the end of a sentence where there is one.
const window = 2048

// Tag appends to spans the sources, cues and contents of a paragraph in text
// order. The scratch memory may be used again for the next paragraph.
func (t *Tagger) Tag(in Input, spans []Span, s *Scratch) []Span {
	s.doubts = s.doubts[:0]
	for lo := 0; lo < len(in.Tokens); {
		hi := in.cut(lo)
		t.Prepare(Input{in.Text, in.Tokens[lo:hi], in.Sentence[lo:hi], in.Quoted[lo:hi]}, s)
		first := len(spans)
		spans = t.decode(s, spans)
		for i := range spans[first:] {
			spans[first+i].Lo += lo
			spans[first+i].Hi += lo
		}
		lo = hi
	}
	return spans
}

// cut returns the end of the window that begins at lo.
func (in Input) cut(lo int) int {
	hi := lo + window
	if hi >= len(in.Tokens) {
		return len(in.Tokens)
	}
	for i := hi; i > lo+window/2; i-- {
		if in.Sentence[i] != in.Sentence[i-1] {
			return i
		}
	}
	return hi
}
