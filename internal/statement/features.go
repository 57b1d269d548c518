package statement

import (
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// The features of a candidate. The weights belong to them, by number and answers: when one is
// changed, new ones must be learned.

// describe adds the features of a candidate to those of the choice.
func (d *describer) describe(x candidate) {
	d.describeForm(x)
	d.describeDoubts(x)
	d.describeEnd(x)
	d.describeInside(x)
}

// describeForm asks about the candidate as a whole, and how it begins.
func (d *describer) describeForm(x candidate) {
	f, side := &d.choice.features, uint32(x.side)
	opening, finite, length := d.opening(x.Run), d.finite(x.Run), coarseCount(x.Len())
	gap := coarseCount(max(x.Lo-d.attribution.Hi, d.attribution.Lo-x.Hi, 0))
	f.Ask(1, side, d.class, d.source)
	f.Ask(2, side, d.place, d.source)
	f.Ask(4, side, opening, d.class)
	f.Ask(5, side, opening, d.verb)
	f.Ask(7, side, length)
	f.Ask(9, side, gap, opening)
	f.Ask(10, side, d.verb)
	f.Ask(13, side, d.wordAt(x.Lo), d.class)
	f.Ask(14, side, opening, d.place)
	f.Ask(16, side, d.isQuoted(x.Run), finite)
}

// describeDoubts asks what the tagger thinks of the candidate.
func (d *describer) describeDoubts(x candidate) {
	f, side := &d.choice.features, uint32(x.side)
	relation := d.relation(x)
	begin := coarseDoubt(d.doubtAt(x.Lo).Begin)
	if x.Lo > d.whole.Lo {
		begin = min(begin, coarseDoubt(d.doubtAt(x.Lo-1).Begin))
	}
	worst, against, missed := d.agreement(x)
	f.Ask(20, side, relation, d.margin)
	f.Ask(21, side, relation, d.class)
	f.Ask(22, side, begin)
	f.Ask(23, side, coarseDoubt(d.doubtAt(x.Hi-1).Inside), coarseDoubt(d.doubtAt(x.Hi).Outside))
	f.Ask(24, side, coarseDoubt(worst))
	f.Ask(25, side, coarseCount(against))
	f.Ask(26, side, coarseCount(missed))
	f.Ask(27, side, coarseCount(against), coarseCount(missed))
}

// agreement returns the largest doubt that a token of the candidate is in a content, and counts
// the tokens of it that the tagger has outside, and those beside it that it has inside.
func (d *describer) agreement(x candidate) (worst float32, against, missed int) {
	for i := x.Lo; i < x.Hi; i++ {
		if x.hole.Has(i) {
			continue
		}
		y := d.doubtAt(i)
		worst = max(worst, y.Inside)
		if y.Outside == 0 {
			against++
		}
	}
	lo, hi := max(d.whole.Lo, d.attribution.Lo-contentReach), min(d.whole.Hi, d.attribution.Hi+contentReach)
	for i := lo; i < hi; i++ {
		if !x.Has(i) && d.doubtAt(i).Inside == 0 {
			missed++
		}
	}
	return worst, against, missed
}

// describeEnd asks what stands at the end of the candidate and behind it.
func (d *describer) describeEnd(x candidate) {
	f, side, end := &d.choice.features, uint32(x.side), x.Hi
	word, follows, rest := d.spotAt(end).word, d.spotAt(end).follows, d.rest(end)
	closes := d.isQuoted(token.From(end-1, end))
	f.Ask(40, side, word)
	f.Ask(41, side, word, follows)
	f.Ask(42, side, word, follows, d.clause)
	f.Ask(43, side, word, follows, coarseDoubt(d.doubtAt(end).Outside))
	f.Ask(44, side, word, rest)
	f.Ask(46, side, word, d.verb)
	f.Ask(47, side, word, d.spotAt(end+1).word)
	f.Ask(48, side, d.wordAt(end-1))
	f.Ask(51, side, word, closes, follows)
}

// describeInside asks about the ends that the candidate passes over, and the parts in it.
func (d *describer) describeInside(x candidate) {
	f, side := &d.choice.features, uint32(x.side)
	cues, sources := 0, 0
	for k, o := range d.group {
		isInside := k != d.own && x.Has(o.Lo) && !x.hole.Has(o.Lo)
		if isInside && o.role == tagger.Cue {
			cues++
		}
		if isInside && o.role == tagger.Source {
			sources++
		}
	}
	f.Ask(60, side, coarseCount(cues), coarseCount(sources))
	ends := 0
	for i := x.Lo + 1; i < x.Hi-1 && ends < maxEnds; i++ {
		if x.hole.Has(i) || d.edgeAt(i) != clauseEdge {
			continue
		}
		ends++
		word, follows := d.spotAt(i).word, d.spotAt(i).follows
		f.Ask(61, side, word, follows)
		f.Ask(63, side, follows, coarseDoubt(d.doubtAt(i).Outside))
	}
	f.Ask(65, side, coarseCount(ends))
}

// report returns the features by which a candidate is judged to be something that was said, and
// no act. They are overwritten by those of the next choice.
func (d *describer) report(x candidate) linear.Features {
	f, side, first := &d.choice.features, uint32(x.side), len(d.choice.features)
	opening, quotes := d.opening(x.Run), d.isQuoted(x.Run)
	source := uint32(d.sourceTraits(d.said))
	share, supplied := uint32(0), uint32(d.said.traits&traitSupplied)
	if e, _ := d.cueAt(d.cue.Hi - 1); e != nil {
		share = 1 + uint32(e.share/10)
	}
	worst, _, _ := d.agreement(x)
	margin := func(k int) uint32 { return coarseCount(int(d.said.margins[k])) }
	f.Ask(101, side, d.verb)
	f.Ask(102, side, d.verb, opening)
	f.Ask(103, d.clause, d.verb)
	f.Ask(104, side, opening, d.class)
	f.Ask(105, side, opening, d.finite(x.Run))
	f.Ask(106, margin(cueMargin), supplied)
	f.Ask(107, source, d.verb)
	f.Ask(108, source, opening)
	f.Ask(109, coarseDoubt(worst), d.margin)
	f.Ask(110, d.relation(x))
	f.Ask(111, d.wordAt(x.Lo), d.verb)
	f.Ask(112, d.wordAt(d.cue.Lo), d.wordAt(d.cue.Lo-1))
	f.Ask(113, share, opening)
	f.Ask(114, quotes, d.verb)
	f.Ask(115, quotes, opening)
	f.Ask(116, d.wordAt(d.cue.Hi), opening)
	f.Ask(117, coarseCount(x.Len()), d.verb)
	f.Ask(118, share, supplied)
	f.Ask(119, margin(sourceMargin), source)
	f.Ask(120, d.wordAt(d.cue.Hi-1), opening)
	return (*f)[first:]
}
