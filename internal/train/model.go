package main

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// enterWords writes the words that the corpus has in lower case at least twice, with the
// share of their uses in which they are part of a cue.
func enterWords(data []byte, c corpus) {
	type count struct{ all, cue int }
	counts := make(map[string]count)
	for _, p := range c.paragraphs {
		for i, k := range p.Tokens {
			if k.Kind != token.Word && k.Kind != token.Clitic || k.Capital() {
				continue
			}
			word := strings.ReplaceAll(strings.ToLower(p.Text[k.Start:k.End]), "’", "'")
			n := counts[word]
			n.all++
			if p.gold[i].Role() == tagger.Cue {
				n.cue++
			}
			counts[word] = n
		}
	}
	words := slices.Collect(maps.Keys(counts))
	slices.SortFunc(words, func(a, b string) int { // the table may fill up: the commonest first
		return cmp.Or(counts[b].all-counts[a].all, strings.Compare(a, b))
	})
	for _, w := range words {
		if n := counts[w]; n.all >= 2 {
			share := math.Round(tagger.MaxShare * float64(n.cue) / float64(n.all+1))
			tagger.PutWord(data, w, uint8(share))
		}
	}
}

// maxWeight is the largest weight, so that the difference of two fits into a byte.
const maxWeight = math.MaxInt8 / 2

// write rounds the weights to the numbers of a model.
func (l *learner) write(data []byte) {
	var sizes []float64
	for _, w := range l.rows {
		for _, x := range w {
			if x != 0 {
				sizes = append(sizes, math.Abs(float64(x)))
			}
		}
	}
	if len(sizes) == 0 {
		return
	}
	slices.Sort(sizes)
	// All but a few weights fit into a byte.
	unit := sizes[len(sizes)-1-len(sizes)/5000] / maxWeight
	round := func(x float32, limit float64) float64 {
		return max(-limit, min(limit, math.RoundToEven(float64(x)/unit)))
	}
	tagger.PutUnit(data, uint32(math.Round(1/unit)))
	for r, w := range l.rows {
		var b [labels - 1]int8
		for y := range b {
			b[y] = int8(round(w[y+1], maxWeight) - round(w[tagger.Outside], maxWeight))
		}
		tagger.PutRow(data, r, b)
	}
	for a := range labels {
		for b := range labels {
			tagger.PutMove(data, a, b, int16(round(l.moves[a][b], math.MaxInt16)))
		}
	}
}
