package statement

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// What features ask about words is told here: how a run begins, what follows an end, what the
// tagger thinks of a place. Answers are small numbers.

// A describer describes the candidates of one cue.
type describer struct {
	chooser
	said Statement
	g    *grammar.Sentence
	own  int // index of the cue in the group

	verb   uint32 // the lemma of the cue
	class  uint32 // of the cue, as a set of traits
	source uint32 // where the source stands
	place  uint32 // where the reporting words stand in the sentence
	clause uint32 // the kind of clause that they stand in
	margin uint32 // of the tagger's content
}

// Where a source stands.
const (
	nowhere = iota
	beforeCue
	afterCue
)

// The kinds of clause that reporting words stand in.
const (
	mainClause     = iota
	relativeClause // "Lee, who said"
	markedClause   // "after she said"
	gerundClause   // ", saying"
)

// describer returns the describer of the candidates of cue i of the group.
func (x chooser) describer(s *Statement, i int) describer {
	d := describer{chooser: x, said: *s, g: x.sentence(s.Cue.Lo), own: i}
	lemma, negated := x.lemma(s.Cue)
	d.verb = linear.Word(lemma)
	if negated {
		d.verb++
	}
	d.class = uint32(x.cueTraits(*s) & (traitSpeech | traitNounCue | traitAccording | traitHearer | traitPassive | traitUnlisted))
	switch {
	case s.Source.Len() > 0 && s.Source.Lo < s.Cue.Lo:
		d.source = beforeCue
	case s.Source.Len() > 0:
		d.source = afterCue
	}
	d.place = d.placeInSentence()
	d.clause = d.clauseAround()
	d.margin = coarseCount(int(s.margins[contentMargin]))
	return d
}

// placeInSentence says how near the reporting words are to the ends of the sentence, and whether
// they stand behind a comma.
func (d *describer) placeInSentence() uint32 {
	const behindComma, opens = 8, 16
	place := coarseCount(d.whole.Hi - d.attribution.Hi)
	if d.Kind(d.attribution.Lo-1) == token.Comma {
		place |= behindComma
	}
	if d.attribution.Lo <= d.behindOpener(d.whole.Lo) {
		place |= opens
	}
	return place
}

func (d *describer) clauseAround() uint32 {
	var before text.Class
	if d.attribution.Lo > d.whole.Lo {
		before = d.Class(d.attribution.Lo - 1)
	}
	switch {
	case (d.Class(d.attribution.Lo)|before)&text.Relative != 0:
		return relativeClause
	case before&(text.Subordinator|text.Clause) != 0:
		return markedClause
	case d.opensGerund(d.cue.Lo):
		return gerundClause
	}
	return mainClause
}

// coarseCount makes a count coarse, 0 to 7.
func coarseCount(n int) uint32 {
	switch {
	case n <= 3:
		return uint32(max(n, 0))
	case n <= 5:
		return 4
	case n <= 9:
		return 5
	case n <= 16:
		return 6
	}
	return 7
}

// coarseDoubt makes a doubt coarse, 0 to 5.
func coarseDoubt(x float32) uint32 {
	switch {
	case x <= 0:
		return 0
	case x <= 1:
		return 1
	case x <= 2:
		return 2
	case x <= 3.5:
		return 3
	case x <= 6:
		return 4
	}
	return 5
}

// order compares two places: 0 before, 1 the same, 2 behind.
func order(a, b int) uint32 {
	switch {
	case a < b:
		return 0
	case a == b:
		return 1
	}
	return 2
}

// relation says how a candidate lies to the content that the tagger proposes, 0 without one.
func (d *describer) relation(x candidate) uint32 {
	if d.tagged.Len() == 0 {
		return 0
	}
	return 1 + order(x.Lo, d.tagged.Lo)*3 + order(x.Hi, d.tagged.Hi)
}

// doubtAt returns what the tagger thinks of token i.
func (d *describer) doubtAt(i int) tagger.Doubt {
	i -= d.tagging.from
	doubts := d.tagging.scratch.Doubts()
	if i < 0 || i >= len(doubts) {
		return tagger.Doubt{}
	}
	return doubts[i]
}

// wordAt stands for a word, or for its class if it is a noun, a name or the like.
func (d *describer) wordAt(i int) uint32 {
	const outside, marks, tags = 1, 2, 64
	const closed = text.Function | text.Clause | text.To | text.Of
	switch {
	case !d.whole.Has(i):
		return outside
	case d.Kind(i) != token.Word:
		return marks + uint32(d.Kind(i))
	case d.Class(i)&closed != 0:
		return linear.Lower(d.Word(i))
	}
	return tags + uint32(d.g.Tag(i))
}

// What a run opens with, or what follows an end.
const (
	opensNothing   = iota
	opensEnd       // of the sentence
	opensThat      // "that"
	opensQuotation // a quotation mark
	opensTo        // "to"
	opensGerund    // a participle in -ing
	opensSaying    // "saying"
	opensSpeech    // a verb of saying
	opensPredicate // a verb with a tense
	opensRelative
	opensMarked // a clause with a conjunction
	opensCoordinator
	opensPreposition
	opensDate
	opensReport  // a subject and a verb of saying
	opensPronoun // a pronoun and its verb
	opensClause  // a subject and its verb
	opensObject  // a noun phrase alone
	opensPhrase  // a noun phrase
)

// whatOpens says what begins at token i, and where the noun phrase ends if that is all.
func (d *describer) whatOpens(i int) (opens uint32, end int) {
	c := d.Class(i)
	switch {
	case d.Is(i, "that"):
		return opensThat, 0
	case d.Kind(i) == token.Quote:
		return opensQuotation, 0
	case d.Is(i, "to"):
		return opensTo, 0
	case d.opensGerund(i):
		return opensGerund, 0
	case d.hasSubjectAndVerb(token.From(i, d.whole.Hi)):
		return opensClause, 0
	case c&text.Relative != 0:
		return opensRelative, 0
	case c&(text.Subordinator|text.Clause) != 0:
		return opensMarked, 0
	case c&text.Coordinator != 0:
		return opensCoordinator, 0
	case c&text.Preposition != 0:
		return opensPreposition, 0
	case d.g.PredicateAt(i):
		return opensPredicate, 0
	case d.dates.Has(i):
		return opensDate, 0
	}
	k := d.g.PhraseAt(i)
	if k < 0 {
		return opensNothing, 0
	}
	return opensPhrase, d.g.Phrases[k].Hi
}

// A spot is what is asked of one token again and again.
type spot struct {
	known   bool
	word    uint32 // as wordAt has it
	follows uint32 // as whatFollows has it

	opened bool
	opens  uint32 // as whatOpens has it
	phrase int    // where the noun phrase ends that opens there
}

// spotAt returns what is known of token i.
func (d *describer) spotAt(i int) spot {
	k := i - d.choice.firstSpot
	if k < 0 || k >= len(d.choice.spots) {
		return spot{word: d.wordAt(i), follows: d.whatFollows(i)}
	}
	s := &d.choice.spots[k]
	if !s.known {
		s.known, s.word, s.follows = true, d.wordAt(i), d.whatFollows(i)
	}
	return *s
}

// opening says how a run begins.
func (d *describer) opening(r token.Run) uint32 {
	k := r.Lo - d.choice.firstSpot
	if k < 0 || k >= len(d.choice.spots) {
		return opensNothing
	}
	s := &d.choice.spots[k]
	if !s.opened {
		s.opened = true
		s.opens, s.phrase = d.whatOpens(r.Lo)
	}
	if s.opens == opensPhrase && s.phrase >= r.Hi-1 {
		return opensObject
	}
	return s.opens
}

// whatFollows says what stands from token i on, behind a comma or a conjunction.
func (d *describer) whatFollows(i int) uint32 {
	for n := 0; n < 2 && i < d.whole.Hi && d.joins(i); n++ {
		i++
	}
	if d.Class(i)&text.Adverb != 0 && i+1 < d.whole.Hi {
		i++
	}
	c := d.Class(i)
	isSpeech := d.speechVerbAt(i) > i
	switch {
	case i >= d.whole.Hi:
		return opensEnd
	case isSpeech && d.opensGerund(i):
		return opensSaying
	case isSpeech:
		return opensSpeech
	case d.opensGerund(i):
		return opensGerund
	case d.g.PredicateAt(i):
		return opensPredicate
	case c&text.Relative != 0:
		return opensRelative
	case c&(text.Subordinator|text.Clause) != 0:
		return opensMarked
	case c&text.To != 0:
		return opensTo
	case c&text.Preposition != 0:
		return opensPreposition
	case d.Kind(i) == token.Quote:
		return opensQuotation
	}
	return d.followsPhrase(i)
}

// joins reports whether token i joins what follows to what stands before.
func (d *describer) joins(i int) bool {
	return d.Kind(i) == token.Comma || d.Kind(i) == token.Dash || d.Class(i)&text.Coordinator != 0
}

// followsPhrase says what the noun phrase at token i opens.
func (d *describer) followsPhrase(i int) uint32 {
	k := d.g.PhraseAt(i)
	if k < 0 {
		return opensNothing
	}
	end := d.g.Phrases[k].Hi
	switch {
	case d.isSpeechFrom(end):
		return opensReport
	case d.g.PredicateAt(end) && d.Class(i)&text.Personal != 0:
		return opensPronoun
	case d.g.PredicateAt(end):
		return opensClause
	case d.Kind(end) == token.Comma || end >= d.whole.Hi:
		return opensObject
	}
	return opensPhrase
}

// isSpeechFrom reports whether a verb of saying, with auxiliaries before it, stands at token i.
func (d *describer) isSpeechFrom(i int) bool {
	for n := 0; n < 3 && d.isAuxiliary(i); n++ {
		i++
	}
	return d.speechVerbAt(i) > i
}

// finite counts the verbs in a run that have a tense of their own, up to 3.
func (d *describer) finite(r token.Run) (n uint32) {
	const most = 24 // verbs that are looked at
	first := d.g.VerbFrom(r.Lo)
	for v := first; v < min(len(d.g.Verbs), first+most) && d.g.Verbs[v].Lo < r.Hi && n < 3; v++ {
		if d.g.Verbs[v].Finite() {
			n++
		}
	}
	return n
}

// rest says what stands from token i to the end of the sentence: verbs with a tense, a cue.
func (d *describer) rest(i int) uint32 {
	const cue = 4
	n := d.finite(token.From(i, d.whole.Hi))
	for k, o := range d.group {
		if o.role == tagger.Cue && k != d.own && o.Lo >= i {
			return n | cue
		}
	}
	return n
}

// isQuoted reports whether some words of a run are quoted.
func (d *describer) isQuoted(r token.Run) uint32 {
	if d.holdsQuotation(r) {
		return 1
	}
	return 0
}
