package statement

import (
	"math"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// How likely a statement is right follows from how it was found: a quotation with "said Lee"
// behind it is nearly always right, a statement in the writer's words with an unusual verb
// often is not. A logistic regression over traits and margins makes a number of it.

// traits are facts that make a statement more or less likely to be right: the form of its
// content, its cue and its source, and how they were found.
type traits uint64

const (
	traitQuoted     traits = 1 << iota // the content is all in quotation marks
	traitMixed                         // some of the content is in quotation marks
	traitVerbatim                      // it is a line of a transcript
	traitNoSource                      // nobody is named
	traitNoCue                         // there is no word of saying
	traitSubject                       // the source was found by grammar, the cue by the tagger
	traitSupplied                      // the cue was found by structure, not by the tagger
	traitSpeech                        // the cue is a verb that quotations go with
	traitSure                          // three in four uses of the cue in news were cues
	traitDoubtful                      // fewer than two in five, or the cue is not listed
	traitThat                          // the content begins with "that"
	traitShort                         // the content has fewer than four words
	traitPieces                        // the content is in the writer's words and in several pieces
	traitInner                         // it is inside the content of another statement
	traitUnlisted                      // no word of the cue is in the table of cues
	traitRare                          // fewer than one in five uses of the cue were cues
	traitNounCue                       // the cue is a noun: "the claim that"
	traitAccording                     // the cue is "according to"
	traitHearer                        // the cue wants a hearer: "told reporters"
	traitPassive                       // a form of "be" stands before or in the cue: "was told"
	traitLongCue                       // the cue has more than three words
	traitPerson                        // the source is a person by name
	traitBody                          // the source is a body or a government by name
	traitPlace                         // the source is a name of a place, or of nobody knows what
	traitPronoun                       // the source is a pronoun
	traitNoun                          // the source is a common noun: "the minister", "residents"
	traitDocument                      // the source is a document
	traitNobody                        // no mention is in the source
	traitFar                           // the source is far from the cue, or behind it
	traitClause                        // the content begins with a subject and its verb
	traitInfinitive                    // the content begins with "to"
	traitGerund                        // the content begins with a participle in -ing
	traitObject                        // the content begins with a noun phrase and no verb
	traitPhrase                        // the content begins with a preposition
	traitBefore                        // the content stands before the cue
	traitGap                           // words stand between the cue and the content
	traitLong                          // the content has more than 25 words
	traitSeveral                       // the content runs over several sentences
	traitChosen                        // the tagger has no content
	traitFormed                        // it has a form of its own, a headline or a line of a transcript
	traitBetween                       // its reporting words stand between commas, in the middle of what was said
	traitSpoken                        // it is inside a quotation, in the words of who speaks there

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
	margins [5]float32 // how sure the tagger is of source, cue and content, and the choice of the content; 0 for what was not found so
}

// Indexes of evidence.margins.
const (
	sourceMargin = iota
	cueMargin
	contentMargin
	choiceMargin
	reportMargin
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
const confidenceBase = -1.46

var confidenceWeights = [numFeatures]float64{1.27, -0.43, 0.00, -2.55, 0.89, -0.27, -0.53, 0.28, 0.24, -0.11, 0.60, -0.83, -1.16, -0.03, 0.35, -0.75, -0.02, 0.79, -0.55, -1.08, -0.73, 0.93, -0.10, 0.60, 0.01, 0.37, -0.05, -0.36, -0.30, 0.15, 0.02, -0.08, -0.42, -0.42, 1.46, 0.48, 0.36, 0.07, 0.28, 0.72, -0.00, -0.92, 0.25, 0.03, 0.17, 0.21, 0.24}

// Confidence returns how likely a statement with such evidence is right, from 0 to 1 in
// steps of a hundredth.
func (e evidence) Confidence() float64 {
	x := confidenceBase
	for i, w := range confidenceWeights {
		x += w * e.feature(i)
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}

// leastConfidence is the confidence below which a statement in the writer's words is dropped: it is
// wrong two times in three.
const leastConfidence = 0.3

// leastQuoted is that of a quotation. That somebody said it is plain; only who is in doubt.
const leastQuoted = 0.2

// leastSpoken is that of a statement inside a quotation that quotes nothing itself: people say much
// that looks like one.
const leastSpoken = 0.7

// least returns the confidence below which a statement with such evidence is dropped. One with a
// form of its own stays: the form is the evidence.
func (e evidence) least() float64 {
	switch {
	case e.traits&traitFormed != 0:
		return 0
	case e.traits&(traitSpoken|traitQuoted) == traitSpoken:
		return leastSpoken
	case e.traits&(traitSpoken|traitQuoted) == traitQuoted:
		return leastQuoted
	}
	return leastConfidence
}

// rareShare is the share below which a word is a cue only by accident.
const rareShare = 20

// traitsOf returns the traits of a statement that can be read off its parts.
func (f *finder) traitsOf(s Statement) traits {
	return f.formTraits(s) | f.cueTraits(s) | f.sourceTraits(s) | f.contentTraits(s)
}

// A traitSet gathers traits.
type traitSet struct{ traits }

func (t *traitSet) set(u traits, yes bool) {
	if yes {
		t.traits |= u
	}
}

// formTraits returns the traits of the statement as a whole.
func (f *finder) formTraits(s Statement) traits {
	var t traitSet
	first, last := s.Content[0], s.Content[len(s.Content)-1]
	t.set(traitVerbatim, s.verbatim)
	t.set(traitQuoted, s.Kind == Direct && !s.verbatim)
	t.set(traitMixed, s.Kind == Mixed)
	t.set(traitPieces, s.Kind != Direct && len(s.Content) > 1)
	t.set(traitSeveral, f.SentenceNumber(first.Lo) != f.SentenceNumber(last.Hi-1))
	t.set(traitBefore, s.Cue.Len() > 0 && first.Lo < s.Cue.Lo)
	t.set(traitGap, s.Cue.Len() > 0 && first.Lo > s.Cue.Hi+1)
	return t.traits
}

// cueTraits returns the traits of the cue.
func (f *finder) cueTraits(s Statement) traits {
	var t traitSet
	share, listed, verb, speech, according := 0, false, false, false, false
	for i := s.Cue.Lo; i < s.Cue.Hi; i++ {
		e, _ := f.cueAt(i)
		if e == nil || e.aside {
			continue
		}
		listed = true
		share = max(share, e.share)
		verb, speech, according = verb || e.verb, speech || e.speech, according || e.according
	}
	isWord := s.Cue.Len() > 0 && f.Kind(s.Cue.Lo) == token.Word
	t.set(traitNoCue, !isWord)
	t.set(traitSpeech, speech)
	t.set(traitSure, share >= sureShare)
	t.set(traitDoubtful, share < doubtfulShare)
	t.set(traitRare, isWord && share < rareShare)
	t.set(traitUnlisted, isWord && !listed)
	t.set(traitNounCue, listed && !verb && !according)
	t.set(traitAccording, according)
	t.set(traitHearer, s.Cue.Len() > 0 && f.needsHearer(s.Cue))
	t.set(traitLongCue, s.Cue.Len() > 3)
	for i := s.Cue.Lo - 1; isWord && i < s.Cue.Hi; i++ {
		t.set(traitPassive, f.Class(i)&text.Be != 0)
	}
	return t.traits
}

// sourceTraits returns the traits of the source.
func (f *finder) sourceTraits(s Statement) traits {
	if s.Source.Len() == 0 {
		return traitNoSource
	}
	var t traitSet
	t.set(traitFar, s.Source.Lo >= s.Cue.Hi || s.Cue.Lo > s.Source.Hi+1)
	k := f.mentions.In(s.Source)
	if k < 0 {
		return t.traits | traitNobody
	}
	m := f.mentions.Mention(k)
	switch {
	case m.Kind == mention.Document:
		t.traits |= traitDocument
	case m.Form == mention.Pronoun:
		t.traits |= traitPronoun
	case m.Form == mention.Nominal:
		t.traits |= traitNoun
	case m.NameKind == mention.PersonName:
		t.traits |= traitPerson
	case m.NameKind == mention.BodyName:
		t.traits |= traitBody
	default:
		t.traits |= traitPlace
	}
	return t.traits
}

// contentTraits returns the traits of the words of the content.
func (f *finder) contentTraits(s Statement) traits {
	var t traitSet
	first := s.Content[0]
	words := 0
	for _, c := range s.Content {
		for i := c.Lo; i < c.Hi; i++ {
			if f.Kind(i) == token.Word || f.Kind(i) == token.Number {
				words++
			}
		}
	}
	t.set(traitShort, words < 4)
	t.set(traitLong, words > 25)
	t.set(traitThat, f.Is(first.Lo, "that"))
	switch phrase := f.mentions.NounPhrase(first.Lo); {
	case f.Is(first.Lo, "to"):
		t.traits |= traitInfinitive
	case f.opensGerund(first.Lo):
		t.traits |= traitGerund
	case f.hasSubjectAndVerb(first):
		t.traits |= traitClause
	case f.Class(first.Lo)&text.Preposition != 0:
		t.traits |= traitPhrase
	case phrase.Len() > 0 && phrase.Hi >= first.Hi-1:
		t.traits |= traitObject
	}
	return t.traits
}
