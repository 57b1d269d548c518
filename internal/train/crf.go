package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"example.com/newsmodel/internal/tagger"
)

const labels = tagger.Labels

// A learner fits a conditional random field by stochastic gradient ascent: the
// probability of a labelling grows with the sum of the weights of its features
// and of its transitions.
type learner struct {
	rows  [][8]float32 // by row and label
	moves [labels][labels]float32
	rowG  [][8]float32 // sums of squared gradients, which make steps smaller
	moveG [labels][labels]float32

	scratch tagger.Scratch
	active  [][tagger.Features]uint32 // rows of the tokens of the paragraph
	emit    [][labels]float64         // their weights, then their exponentials
	alpha   [][labels]float64         // forward, scaled to sum 1
	beta    [][labels]float64
	scale   []float64
}

// Train returns the bytes of a model. It calls report after each pass with the
// bytes so far.
func Train(c Corpus, passes int, report func(pass int, data []byte)) []byte {
	data := make([]byte, tagger.Size)
	enterWords(data, c)
	words, err := tagger.New(string(data))
	if err != nil {
		panic(err)
	}
	l := &learner{rows: make([][8]float32, 1<<tagger.RowBits), rowG: make([][8]float32, 1<<tagger.RowBits)}
	order := make([]int, len(c.Paragraphs))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(1, 2))
	for pass := 1; pass <= passes; pass++ {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, p := range order {
			l.learn(words, c.Paragraphs[p])
		}
		l.write(data)
		report(pass, data)
	}
	return data
}

var rate = 0.1
var l2 = 1e-6

// learn takes one step towards the gold labels of a paragraph.
func (l *learner) learn(m *tagger.Model, p Paragraph) {
	n := len(p.Tokens)
	m.Prepare(p.Input, &l.scratch)
	l.grow(n)
	for i := range n {
		l.active[i] = *l.scratch.Rows(i)
		var e [labels]float64
		for _, r := range l.active[i] {
			w := &l.rows[r]
			for y := range labels {
				e[y] += float64(w[y])
			}
		}
		top := slices.Max(e[:])
		for y := range labels {
			e[y] = math.Exp(e[y] - top)
		}
		if i == 0 {
			for y := tagger.Label(0); y < labels; y++ {
				if !y.Follows(tagger.Outside) {
					e[y] = 0
				}
			}
		}
		l.emit[i] = e
	}
	var move [labels][labels]float64
	for a := range labels {
		for b := range labels {
			if tagger.Label(b).Follows(tagger.Label(a)) {
				move[a][b] = math.Exp(float64(l.moves[a][b]))
			}
		}
	}
	l.forwardBackward(n, &move)
	var grad [labels][labels]float64
	for i := range n {
		var g [labels]float32
		for y := range labels {
			g[y] = float32(-l.alpha[i][y] * l.beta[i][y])
		}
		g[p.Gold[i]]++
		l.step(i, &g)
		if i > 0 {
			for a := range labels {
				for b := range labels {
					grad[a][b] -= l.alpha[i-1][a] * move[a][b] * l.emit[i][b] * l.beta[i][b] / l.scale[i]
				}
			}
			grad[p.Gold[i-1]][p.Gold[i]]++
		}
	}
	for a := range labels {
		for b := range labels {
			if move[a][b] > 0 && grad[a][b] != 0 {
				g := float32(grad[a][b])
				l.moveG[a][b] += g * g
				l.moves[a][b] += float32(rate) * g / float32(math.Sqrt(float64(l.moveG[a][b])))
			}
		}
	}
}

func (l *learner) grow(n int) {
	if len(l.emit) >= n {
		return
	}
	l.active = make([][tagger.Features]uint32, n)
	l.emit = make([][labels]float64, n)
	l.alpha = make([][labels]float64, n)
	l.beta = make([][labels]float64, n)
	l.scale = make([]float64, n)
}

// forwardBackward fills alpha and beta so that their product at a token is the
// probability of each of its labels.
func (l *learner) forwardBackward(n int, move *[labels][labels]float64) {
	for i := range n {
		a := &l.alpha[i]
		sum := 0.0
		for y := range labels {
			x := 1.0
			if i > 0 {
				x = 0
				for from := range labels {
					x += l.alpha[i-1][from] * move[from][y]
				}
			}
			a[y] = x * l.emit[i][y]
			sum += a[y]
		}
		for y := range labels {
			a[y] /= sum
		}
		l.scale[i] = sum
	}
	for y := range labels {
		l.beta[n-1][y] = 1
	}
	for i := n - 2; i >= 0; i-- {
		for y := range labels {
			x := 0.0
			for to := range labels {
				x += move[y][to] * l.emit[i+1][to] * l.beta[i+1][to]
			}
			l.beta[i][y] = x / l.scale[i+1]
		}
	}
}

// step moves the weights of a token's features along the gradient.
func (l *learner) step(i int, g *[labels]float32) {
	const small = 1e-4
	var move [labels]bool
	any := false
	for y := range labels {
		move[y] = g[y] > small || g[y] < -small
		any = any || move[y]
	}
	if !any {
		return
	}
	for _, r := range l.active[i] {
		w, s := &l.rows[r], &l.rowG[r]
		for y := range labels {
			if move[y] {
				d := g[y] - float32(l2)*w[y]
				s[y] += d * d
				w[y] += float32(rate) * d / float32(math.Sqrt(float64(s[y])+1e-3))
			}
		}
	}
}
