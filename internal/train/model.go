package main

import (
	"encoding/binary"
	"math"
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// enterWords writes the words that the corpus has in small letters, with the
// share of their uses in which they are part of a cue.
func enterWords(data []byte, c Corpus) {
	type count struct{ all, cue int }
	counts := make(map[uint32]count)
	for _, p := range c.Paragraphs {
		for i, k := range p.Tokens {
			if k.Kind != token.Word && k.Kind != token.Clitic || k.Capital() {
				continue
			}
			h := tagger.HashWord(p.Text[k.Start:k.End])
			n := counts[h]
			n.all++
			if p.Gold[i].Role() == tagger.Cue {
				n.cue++
			}
			counts[h] = n
		}
	}
	var hashes []uint32
	for h, n := range counts {
		if n.all >= 2 {
			hashes = append(hashes, h)
		}
	}
	// The commonest first: they find room.
	slices.SortFunc(hashes, func(a, b uint32) int {
		if d := counts[b].all - counts[a].all; d != 0 {
			return d
		}
		return int(int64(a) - int64(b))
	})
	for _, h := range hashes {
		n := counts[h]
		share := math.Round(tagger.MaxShare * float64(n.cue) / float64(n.all+1))
		tagger.PutWord(data, h, uint8(share))
	}
}

// write rounds the weights to the numbers of a model.
func (l *learner) write(data []byte) {
	var all []float64
	for _, w := range l.rows {
		for _, x := range w {
			if x != 0 {
				all = append(all, math.Abs(float64(x)))
			}
		}
	}
	slices.Sort(all)
	scale := 127 / all[len(all)-1-len(all)/5000]
	round := func(x float32, limit float64) float64 {
		return max(-limit, min(limit, math.RoundToEven(float64(x)*scale)))
	}
	for r, w := range l.rows {
		for y := range labels {
			data[8*r+y] = byte(int8(round(w[y], 127)))
		}
	}
	moves := data[len(data)-2*labels*labels:]
	for a := range labels {
		for b := range labels {
			x := round(l.moves[a][b], math.MaxInt16)
			binary.LittleEndian.PutUint16(moves[2*(a*labels+b):], uint16(int16(x)))
		}
	}
}
