package statement

import (
	"math"

	"example.com/newsmodel/internal/token"
)

// traits are what tells how likely an attribution is right: the form of its
// content, its cue, and who found its parts.
type traits uint16

const (
	traitQuoted   traits = 1 << iota // the content is all in quotation marks
	traitMixed                       // some of it is
	traitVerbatim                    // it is a line of a transcript
	traitNoSource                    // nobody is named
	traitNoCue                       // no word of saying
	traitSubject                     // the source was found by grammar, not by the tagger
	traitSupplied                    // the cue was found by structure, not by the tagger
	traitSpeech                      // the cue is a verb that quotations go with
	traitSure                        // three in four uses of the cue in news were cues
	traitDoubtful                    // fewer than two in five, or the cue is not listed
	traitThat                        // the content begins with "that"
	traitShort                       // it has fewer than four words
	traitPieces                      // it is in the writer's words and in several pieces

	numTraits = iota
)

// sureShare is the share of uses as a cue, in percent, of a word that nearly
// always is one.
const sureShare = 75

// An evidence is what is known of how an attribution was found.
type evidence struct {
	traits
	margins [3]float32 // the tagger's, of source, cue and content; 0 for what it did not find
}

const numFeatures = numTraits + len(evidence{}.margins)

// maxMargin is where a larger margin makes nothing surer.
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

// Confidence returns how likely an attribution with such evidence is right, in
// steps of a hundredth.
func (e evidence) Confidence() float64 {
	x := confidenceBase
	for i, w := range confidenceWeights {
		x += w * e.feature(i)
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}

// leastConfidence is the confidence below which nothing is reported: such
// statements are wrong three times out of four.
const leastConfidence = 0.25

// traitsOf returns the traits of an attribution that its text tells.
func (f *finder) traitsOf(a Statement) (t traits) {
	words := 0
	for _, c := range a.Content {
		for i := c.Lo; i < c.Hi && words < 4; i++ {
			if f.Kind(i) == token.Word || f.Kind(i) == token.Number {
				words++
			}
		}
	}
	set := func(u traits, yes bool) {
		if yes {
			t |= u
		}
	}
	set(traitVerbatim, a.verbatim)
	set(traitQuoted, a.Kind == Direct && !a.verbatim)
	set(traitMixed, a.Kind == Mixed)
	set(traitNoSource, a.Source.Len() == 0)
	set(traitShort, words < 4)
	set(traitPieces, a.Kind != Direct && len(a.Content) > 1)
	set(traitThat, f.Is(a.Content[0].Lo, "that"))
	share, speech := 0, false
	for i := a.Cue.Lo; i < a.Cue.Hi; i++ {
		if e, _ := f.cueAt(i); e != nil && !e.aside {
			share, speech = max(share, e.share), speech || e.speech
		}
	}
	set(traitNoCue, a.Cue.Len() == 0 || f.Kind(a.Cue.Lo) != token.Word)
	set(traitSpeech, speech)
	set(traitSure, share >= sureShare)
	set(traitDoubtful, share < 40)
	return t
}
