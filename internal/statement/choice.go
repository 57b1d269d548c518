package statement

import (
	"math"
	"slices"

	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// Where a content in the writer's words begins and ends is a choice among the places where one
// may: commas, conjunctions, dashes, the marks of a quotation, the ends of the sentence, the ends
// that the tagger proposes. Of "He said [the bridge was old], and the council will close it" each
// run up to such a place is a candidate. Weights that were learned from annotated news say which
// is the best, and whether the best is something that was said at all.

// A choice is the contents that a cue may have.
type choice struct {
	candidates []candidate
	features   linear.Features // of all candidates, one after the other
	spots      []spot          // by token, from firstSpot on
	firstSpot  int
	spotsOf    token.Run // the sentence
	tagged     bool      // the first candidate is the one that the tagger proposes
}

// empty returns the memory of a choice for that of another story.
func (c choice) empty() choice {
	return choice{candidates: c.candidates[:0], features: c.features[:0], spots: c.spots[:0]}
}

// of returns the features of candidate k.
func (c *choice) of(k int) linear.Features {
	end := len(c.features)
	if k+1 < len(c.candidates) {
		end = c.candidates[k+1].features
	}
	return c.features[c.candidates[k].features:end]
}

// best returns the index of the candidate that the weights prefer, and the logarithm of the odds
// that it is the one.
func (c *choice) best(w linear.Weights) (best int, odds float32) {
	const least = 1e-9 // likelihood of the others together
	var scores [maxCandidates]float64
	for k := range c.candidates {
		scores[k] = w.Sum(c.of(k))
		if scores[k] > scores[best] {
			best = k
		}
	}
	others := least
	for k := range c.candidates {
		if k != best {
			others += math.Exp(scores[k] - scores[best])
		}
	}
	return best, float32(min(-math.Log(others), maxMargin))
}

// chooseContent gives a statement of cue i of the group, which quotes nothing, the content that
// the weights prefer.
func (a *assembler) chooseContent(s *Statement, i int) {
	if len(s.Content) > 2 || a.Kind(s.Cue.Lo) != token.Word {
		return
	}
	d := a.findCandidates(s, i)
	if a.observe != nil {
		seen := d
		a.observe(*s, &seen)
	}
	c := &a.choice
	if len(c.candidates) == 0 {
		return
	}
	if len(s.Content) == 0 {
		s.traits |= traitChosen
	}
	k, odds := c.best(a.choiceWeights)
	if c.candidates[k].side == aroundCue {
		s.traits |= traitBetween
	}
	s.margins[choiceMargin] = odds
	s.margins[reportMargin] = float32(max(-maxMargin, min(a.reportWeights.Sum(d.report(c.candidates[k])), maxMargin)))
	n := len(a.contents)
	a.contents = c.candidates[k].appendTo(a.contents)
	for i, piece := range a.contents[n:] {
		a.contents[n+i] = a.unquote(piece)
	}
	s.Content = slices.Clip(a.contents[n:])
}
