package statement

import (
	"math"

	"example.com/newsmodel/internal/token"
)

// How likely a statement is right follows from how it was found: a quotation with "said Lee"
// behind it is nearly always right, a statement in the writer's words with an unusual verb
// often is not. A logistic regression over traits and margins makes a number of it.

// traits are facts that make a statement more or less likely to be right: the form of its
// content, its cue, and how its parts were found.
type traits uint16

const (
	traitQuoted   traits = 1 << iota // the content is all in quotation marks
	traitMixed                       // some of the content is in quotation marks
	traitVerbatim                    // it is a line of a transcript
	traitNoSource                    // nobody is named
	traitNoCue                       // there is no word of saying
	traitSubject                     // the source was found by grammar, the cue by the tagger
	traitSupplied                    // the cue was found by structure, not by the tagger
	traitSpeech                      // the cue is a verb that quotations go with
	traitSure                        // three in four uses of the cue in news were cues
	traitDoubtful                    // fewer than two in five, or the cue is not listed
	traitThat                        // the content begins with "that"
	traitShort                       // the content has fewer than four words
	traitPieces                      // the content is in the writer's words and in several pieces

	numTraits = iota
)

// Shares of the uses of a word in which it is a cue, in percent.
const (
	sureShare     = 75 // from here on it nearly always is one
	doubtfulShare = 40 // below, it seldom is one
)

// Evidence is what is known of how a statement was found.
type evidence struct {
	traits
	margins [3]float32 // how sure the tagger is of source, cue and content; 0 for what it did not find
}

// Indexes of evidence.margins.
const (
	sourceMargin = iota
	cueMargin
	contentMargin
)

const numFeatures = numTraits + len(evidence{}.margins)

// maxMargin is the margin from which on a larger one makes nothing surer.
const maxMargin = 5

// feature returns the value of one term of the regression.
func (e evidence) feature(i int) float64 {
	if i < numTraits {
		return float64(e.traits >> i & 1)
	}
	return float64(min(e.margins[i-numTraits], maxMargin))
}

// confidenceBase and confidenceWeights are a logistic regression from evidence
// to the share of right statements. TestCalibrate fits them; see docs/model.md.
const confidenceBase = -0.87

var confidenceWeights = [numFeatures]float64{0.75, 0.30, 0.11, -1.52, 0.56, 0.04, 0.41, 0.12, 0.70, -0.21, 0.27, -0.67, -0.02, 0.27, 0.15, 0.21}

// Confidence returns how likely a statement with such evidence is right, from 0 to 1 in
// steps of a hundredth.
func (e evidence) Confidence() float64 {
	x := confidenceBase
	for i, w := range confidenceWeights {
		x += w * e.feature(i)
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}

// leastConfidence is the confidence below which a statement is dropped: such statements are
// wrong three times out of four.
const leastConfidence = 0.25

// traitsOf returns the traits of a statement that can be read off its parts.
func (f *finder) traitsOf(s Statement) (t traits) {
	set := func(u traits, yes bool) {
		if yes {
			t |= u
		}
	}
	set(traitVerbatim, s.verbatim)
	set(traitQuoted, s.Kind == Direct && !s.verbatim)
	set(traitMixed, s.Kind == Mixed)
	set(traitNoSource, s.Source.Len() == 0)
	set(traitShort, f.isShort(s.Content))
	set(traitPieces, s.Kind != Direct && len(s.Content) > 1)
	set(traitThat, f.Is(s.Content[0].Lo, "that"))
	share, speech := 0, false
	for i := s.Cue.Lo; i < s.Cue.Hi; i++ {
		if e, _ := f.cueAt(i); e != nil && !e.aside {
			share, speech = max(share, e.share), speech || e.speech
		}
	}
	set(traitNoCue, s.Cue.Len() == 0 || f.Kind(s.Cue.Lo) != token.Word)
	set(traitSpeech, speech)
	set(traitSure, share >= sureShare)
	set(traitDoubtful, share < doubtfulShare)
	return t
}

// isShort reports whether a content has fewer than four words.
func (f *finder) isShort(content []token.Run) bool {
	words := 0
	for _, c := range content {
		for i := c.Lo; i < c.Hi; i++ {
			if f.Kind(i) == token.Word || f.Kind(i) == token.Number {
				words++
			}
			if words == 4 {
				return false
			}
		}
	}
	return true
}
