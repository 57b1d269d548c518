package main

import (
	"math"
	"math/rand/v2"
	"runtime"
	"sync"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/tagger"
)

const labels = tagger.Labels

// A learner fits a conditional random field: the probability of a labelling
// grows with the sum of the weights of its features and of its moves from label
// to label. It climbs the gradient of the likelihood paragraph by paragraph,
// with steps that get smaller the more a weight has moved (AdaGrad) and the
// less there is left to read.
type learner struct {
	rows     []weights // by row and label
	moves    [labels]weights
	rowSums  []weights // of the squares of gradients
	moveSums [labels]weights
	rate     float32

	// The paragraph that is being learned:
	scratch tagger.Scratch
	active  [][tagger.Features]uint32 // by token: its rows
	emit    [][labels]float64         // by token: the factor of its own features for each label
	ahead   [][labels]float64         // by token: forward probabilities, scaled to sum 1
	behind  [][labels]float64         // by token: backward probabilities, scaled as those ahead
	scale   []float64                 // by token: what ahead was divided by
	step    [labels][labels]float64   // the factor of each move from label to label
}

// weights holds one weight for each label.
type weights [labels]float32

// firstRate is the size of the first steps.
const firstRate = 0.02

// oneIn is the share of sentences that are also learned by themselves: one in so many.
const oneIn = 2

// train returns the bytes of a model: the mean of several runs, each of which reads the
// corpus in another order, so that the traces of any one order even out. It calls report
// after each run with the bytes so far.
func train(c corpus, runs, passes int, report func(run int, data []byte)) []byte {
	data := make([]byte, tagger.Size)
	enterWords(data, c)
	c = c.withSentences(oneIn)
	words := tagger.With(must(tagger.NewModel(string(data))), lexicon.Builtin())
	mean := newLearner()
	for first := 0; first < runs; first += runtime.NumCPU() {
		learners := make([]*learner, min(runtime.NumCPU(), runs-first))
		var group sync.WaitGroup
		for i := range learners {
			group.Go(func() {
				l := newLearner()
				l.read(words, c, passes, rand.New(rand.NewPCG(1, uint64(first+i))))
				learners[i] = l
			})
		}
		group.Wait()
		for i, l := range learners {
			run := first + i + 1
			mean.blend(l, 1/float32(run))
			mean.write(data)
			report(run, data)
		}
	}
	return data
}

// newLearner returns a learner whose weights are all zero.
func newLearner() *learner {
	return &learner{rows: make([]weights, 1<<tagger.RowBits), rowSums: make([]weights, 1<<tagger.RowBits)}
}

// read learns all paragraphs of a corpus, in a new order in each pass.
func (l *learner) read(words *tagger.Tagger, c corpus, passes int, random *rand.Rand) {
	order := random.Perm(len(c.paragraphs))
	for pass := range passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for i, p := range order {
			done := (float32(pass) + float32(i)/float32(len(order))) / float32(passes)
			l.rate = firstRate * (1 - done)
			l.learn(words, c.paragraphs[p])
		}
	}
}

// blend moves the weights towards those of other by a share of the way.
func (l *learner) blend(other *learner, share float32) {
	for r := range l.rows {
		for y := range labels {
			l.rows[r][y] += (other.rows[r][y] - l.rows[r][y]) * share
		}
	}
	for a := range labels {
		for b := range labels {
			l.moves[a][b] += (other.moves[a][b] - l.moves[a][b]) * share
		}
	}
}

// learn takes one step towards the gold labels of a paragraph.
func (l *learner) learn(t *tagger.Tagger, p paragraph) {
	t.Prepare(p.Input, &l.scratch)
	l.forward(len(p.Tokens))
	l.backward(len(p.Tokens))
	for i, gold := range p.gold {
		// The gradient is the gold label less what the model expects.
		var g weights
		for y := range labels {
			g[y] = float32(-l.ahead[i][y] * l.behind[i][y])
		}
		g[gold]++
		if i > 0 {
			l.learnMove(i, p.gold[i-1], gold)
		}
		if g.small() {
			continue
		}
		for _, r := range l.active[i] {
			l.rows[r].climb(&l.rowSums[r], &g, l.rate)
		}
	}
}

// learnMove climbs the gradient of the move to token i.
func (l *learner) learnMove(i int, from, to tagger.Label) {
	for a := range labels {
		var g weights
		for b := range labels {
			g[b] = float32(-l.ahead[i-1][a] * l.step[a][b] * l.emit[i][b] * l.behind[i][b] / l.scale[i])
		}
		if a == int(from) {
			g[to]++
		}
		if !g.small() {
			l.moves[a].climb(&l.moveSums[a], &g, l.rate)
		}
	}
}

// tiny is the gradient below which no step is taken.
const tiny = 1e-4

// small reports whether no component of the gradient is worth a step.
func (g *weights) small() bool {
	for _, x := range g {
		if x > tiny || x < -tiny {
			return false
		}
	}
	return true
}

// climb moves weights along a gradient.
func (w *weights) climb(sums, g *weights, rate float32) {
	const soft = 1e-3 // keeps the first steps from being too long
	for y := range labels {
		if d := g[y]; d > tiny || d < -tiny {
			sums[y] += d * d
			w[y] += rate * d / float32(math.Sqrt(float64(sums[y]+soft)))
		}
	}
}

// forward fills in emit, ahead and scale for the prepared paragraph of n
// tokens.
func (l *learner) forward(n int) {
	if len(l.emit) < n {
		l.active = make([][tagger.Features]uint32, n)
		l.emit, l.ahead, l.behind = make([][labels]float64, n), make([][labels]float64, n), make([][labels]float64, n)
		l.scale = make([]float64, n)
	}
	for a := range tagger.Label(labels) {
		for b := range tagger.Label(labels) {
			if b.Follows(a) {
				l.step[a][b] = math.Exp(float64(l.moves[a][b]))
			}
		}
	}
	for i := range n {
		l.active[i] = *l.scratch.Rows(i)
		l.speak(i)
		sum := 0.0
		for y := range labels {
			x := 0.0
			if i == 0 && tagger.Label(y).Follows(tagger.Outside) {
				x = 1
			}
			for z := 0; i > 0 && z < labels; z++ {
				x += l.ahead[i-1][z] * l.step[z][y]
			}
			l.ahead[i][y] = x * l.emit[i][y]
			sum += l.ahead[i][y]
		}
		for y := range labels {
			l.ahead[i][y] /= sum
		}
		l.scale[i] = sum
	}
}

// speak fills in emit for token i, scaled so that the largest factor is 1.
func (l *learner) speak(i int) {
	var sum weights
	for _, r := range l.active[i] {
		for y, w := range l.rows[r] {
			sum[y] += w
		}
	}
	top := sum[0]
	for y := range labels {
		top = max(top, sum[y])
	}
	for y := range labels {
		l.emit[i][y] = math.Exp(float64(sum[y] - top))
	}
}

// backward fills in behind, so that its product with ahead is the probability
// of each label of a token.
func (l *learner) backward(n int) {
	for y := range labels {
		l.behind[n-1][y] = 1
	}
	for i := n - 2; i >= 0; i-- {
		for y := range labels {
			x := 0.0
			for z := range labels {
				x += l.step[y][z] * l.emit[i+1][z] * l.behind[i+1][z]
			}
			l.behind[i][y] = x / l.scale[i+1]
		}
	}
}
