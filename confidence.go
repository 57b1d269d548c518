package newsmodel

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

// confidenceBase and confidenceWeights are a logistic regression from traits to
// the share of right statements. TestCalibrate fits them; see docs/model.md.
const confidenceBase = 0.29

var confidenceWeights = [numTraits]float64{1.77, 0.29, -0.04, -1.88, -0.04, -0.17, -0.87, 0.14, 0.82, -0.45, 0.69, -0.78, -0.35}

// confidence returns how likely an attribution with such traits is right, in
// steps of a hundredth.
func (t traits) confidence() float64 {
	x := confidenceBase
	for i, w := range confidenceWeights {
		if t>>i&1 != 0 {
			x += w
		}
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}

// leastConfidence is the confidence below which nothing is reported: such
// statements are wrong three times out of four.
const leastConfidence = 0.25

// traitsOf returns the traits of an attribution that its text tells.
func (d *doc) traitsOf(a attribution) (t traits) {
	words := 0
	for _, c := range a.content {
		for i := c.lo; i < c.hi && words < 4; i++ {
			if d.kind(i) == token.Word || d.kind(i) == token.Number {
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
	set(traitQuoted, a.kind == StatementDirect && !a.verbatim)
	set(traitMixed, a.kind == StatementMixed)
	set(traitNoSource, a.source.len() == 0)
	set(traitShort, words < 4)
	set(traitPieces, a.kind != StatementDirect && len(a.content) > 1)
	set(traitThat, d.is(a.content[0].lo, "that"))
	share, speech := 0, false
	for i := a.cue.lo; i < a.cue.hi; i++ {
		if e, _ := d.cueAt(i); e != nil && !e.aside {
			share, speech = max(share, e.share), speech || e.speech
		}
	}
	set(traitNoCue, a.cue.len() == 0 || d.kind(a.cue.lo) != token.Word)
	set(traitSpeech, speech)
	set(traitSure, share >= sureShare)
	set(traitDoubtful, share < 40)
	return t
}
