package statement

import (
	"slices"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A candidate is a run that may be the content of a cue, but for a hole in it: "[The bridge,] Lee
// said, [is safe]".
type candidate struct {
	token.Run
	hole     token.Run // the words that interrupt it, commas and all; empty if none do
	side     side
	features int // index of the first of its features
}

// A side is where a content stands.
type side uint32

const (
	behindCue side = iota
	aheadOfCue
	aroundCue
)

// appendTo appends the candidate to a list of runs, without its hole.
func (c candidate) appendTo(runs []token.Run) []token.Run {
	if c.hole.Len() == 0 {
		return append(runs, c.Run)
	}
	return append(runs, token.From(c.Lo, c.hole.Lo), token.From(c.hole.Hi, c.Hi))
}

const (
	maxCandidates = 96
	maxEnds       = 20  // places on one side of a cue where a content may end
	sureContent   = 5   // margin from which on the tagger's content is the only candidate
	contentReach  = 120 // tokens from a cue to the far end of its content
)

// A chooser lists the contents that one cue may have.
type chooser struct {
	*assembler
	frame
}

// findCandidates finds the contents that the cue of s, part i of the group, may have, and returns
// what describes them.
func (a *assembler) findCandidates(s *Statement, i int) describer {
	c := &a.choice
	c.candidates, c.features, c.tagged = c.candidates[:0], c.features[:0], len(s.Content) > 0
	x := chooser{a, a.frameOf(s)}
	c.forgetSpots(x.frame)
	if c.tagged {
		c.add(taggedCandidate(s))
	}
	if len(s.Content) != 1 || s.margins[contentMargin] < sureContent {
		x.addBehind()
		x.addAhead()
		x.addAround()
	}
	d := x.describer(s, i)
	for k := range c.candidates {
		c.candidates[k].features = len(c.features)
		d.describe(c.candidates[k])
	}
	return d
}

// forgetSpots makes room for the spots around the reporting words, of which nothing is known yet:
// those of a short sentence are kept from one of its cues to the next.
func (c *choice) forgetSpots(f frame) {
	if c.spotsOf == f.whole && f.whole.Len() <= contentReach {
		return
	}
	c.spotsOf = f.whole
	c.firstSpot = max(f.whole.Lo, f.cue.Lo-contentReach)
	n := min(f.whole.Hi, f.cue.Hi+contentReach) - c.firstSpot
	c.spots = slices.Grow(c.spots[:0], n)[:n]
	clear(c.spots)
}

// A frame is what is known of the place of a content before it is chosen.
type frame struct {
	whole       token.Run // the sentence, without its last mark
	cue         token.Run
	attribution token.Run // source and cue, and what stands between them; the cue alone if they are far apart
	tagged      token.Run // the content that the tagger proposes, with what interrupts it; empty if there is none
}

func (a *assembler) frameOf(s *Statement) frame {
	f := frame{whole: a.sentenceOf(s.Cue.Lo), cue: s.Cue, attribution: s.Cue}
	for f.whole.Len() > 1 && a.Kind(f.whole.Hi-1) == token.Stop {
		f.whole.Hi--
	}
	isNear := s.Source.Hi >= s.Cue.Lo-maxGap && s.Source.Lo <= s.Cue.Hi+maxGap
	if s.Source.Len() > 0 && f.whole.Covers(s.Source) && isNear {
		f.attribution = reporting{source: s.Source, cue: s.Cue}.run()
	}
	if n := len(s.Content); n > 0 {
		f.tagged = token.From(s.Content[0].Lo, s.Content[n-1].Hi)
	}
	return f
}

// taggedCandidate returns the content that a statement has, as a candidate. Of two pieces with the
// source outside of what parts them, the second is meant: "has asked [to block it], saying [it is late]".
func taggedCandidate(s *Statement) candidate {
	first := s.Content[0]
	if len(s.Content) > 1 {
		second := s.Content[1]
		hole := token.From(first.Hi, second.Lo)
		if s.Source.Len() == 0 || hole.Covers(s.Source) {
			return candidate{Run: token.From(first.Lo, second.Hi), hole: hole, side: aroundCue}
		}
		first = second
	}
	if first.Lo < s.Cue.Lo {
		return candidate{Run: first, side: aheadOfCue}
	}
	return candidate{Run: first, side: behindCue}
}

// add adds a candidate that is not yet there.
func (c *choice) add(x candidate) {
	if x.Len() < 1 || len(c.candidates) == maxCandidates {
		return
	}
	for _, o := range c.candidates {
		if o.Run == x.Run && o.hole.Len() == x.hole.Len() {
			return
		}
	}
	c.candidates = append(c.candidates, x)
}

// addBehind adds the candidates behind the reporting words.
func (x chooser) addBehind() {
	starts := []int{max(x.contentBehind(x.cue, x.whole).Lo, x.attribution.Hi), x.tagged.Lo, x.attribution.Hi}
	if x.tagged.Lo < x.cue.Hi {
		starts[1] = starts[0]
	}
	for _, lo := range starts {
		for lo < x.whole.Hi && (x.Kind(lo) == token.Comma || x.Kind(lo) == token.Colon) {
			lo++
		}
		x.eachEnd(lo, maxEnds, func(end int) {
			x.choice.add(candidate{Run: x.trim(token.From(lo, end)), side: behindCue})
		})
		if x.whole.Hi <= lo+contentReach {
			x.choice.add(candidate{Run: x.trim(token.From(lo, x.whole.Hi)), side: behindCue})
		}
	}
}

// eachEnd calls add with the places behind token lo where a content may end, so many at most.
func (x chooser) eachEnd(lo, most int, add func(end int)) {
	for end := lo + 1; end <= x.whole.Hi && end < lo+contentReach && most > 0; end++ {
		if end == x.whole.Hi || end == x.tagged.Hi || x.edgeAt(end) == clauseEdge {
			add(end)
			most--
		}
	}
}

// addAhead adds the candidates before the reporting words.
func (x chooser) addAhead() {
	hi := x.attribution.Lo
	if hi <= x.whole.Lo+1 {
		return
	}
	if k := x.Kind(hi - 1); k != token.Comma && k != token.Dash && k != token.Quote && x.tagged.Hi != hi {
		return
	}
	for hi > x.whole.Lo && x.Kind(hi-1) != token.Quote && partsSpeech(x.Kind(hi-1)) {
		hi--
	}
	add := func(lo int) { x.choice.add(candidate{Run: token.From(lo, hi), side: aheadOfCue}) }
	first := max(x.whole.Lo, hi-contentReach)
	add(first)
	add(x.behindOpener(first))
	if x.tagged.Len() > 0 && x.tagged.Lo < hi {
		add(x.tagged.Lo)
	}
	for lo, n := hi-2, 0; lo > first && n < maxEnds; lo-- {
		if x.edgeAt(lo) == noEdge {
			continue
		}
		n++
		if k := x.Kind(lo); k == token.Comma || k == token.Dash || x.Class(lo)&text.Coordinator != 0 {
			add(lo + 1)
		} else {
			add(lo)
		}
	}
}

// addAround adds the candidates that the reporting words interrupt, between commas.
func (x chooser) addAround() {
	before, behind := x.attribution.Lo-1, x.attribution.Hi
	for behind < x.whole.Hi && behind < x.attribution.Hi+maxGap && x.Kind(behind) != token.Comma {
		behind++ // when and where it was said
	}
	isBetweenCommas := x.Kind(before) == token.Comma && x.Kind(behind) == token.Comma
	if !isBetweenCommas || before <= x.whole.Lo || behind >= x.whole.Hi-1 {
		return
	}
	hole := token.From(before, behind+1)
	starts := []int{max(x.whole.Lo, before-contentReach), x.behindOpener(x.whole.Lo)}
	if x.whole.Has(x.tagged.Lo) {
		starts = append(starts, x.tagged.Lo)
	}
	for _, lo := range starts {
		if lo >= before {
			continue
		}
		x.eachEnd(hole.Hi, maxEnds/2, func(end int) {
			x.choice.add(candidate{Run: x.trim(token.From(lo, end)), hole: hole, side: aroundCue})
		})
	}
}
