// Package learn makes the weights of package linear from examples, by gradient descent with steps
// that get smaller where they were large. Equal examples give equal weights. The library does not
// import it; the tests that make its weights do.
package learn

import (
	"math"
	"math/rand/v2"
	"slices"

	"example.com/newsmodel/internal/linear"
)

// A Choice is an example of a choice among candidates.
type Choice struct {
	Candidates []linear.Features
	Right      []float64 // how right each candidate is, 0 to 1; the rightest are the answer
}

// A Verdict is an example of a yes or no.
type Verdict struct {
	Features linear.Features
	Yes      bool
}

const (
	passes = 3    // through the examples
	rate   = 0.1  // of the first step
	decay  = 1e-2 // of a weight, with each step that it takes
	enough = 0.5  // how right a candidate must be to be an answer
	equal  = 5e-3 // candidates that are so near to the rightest are as right
)

// Choose returns weights with which the sum of the right candidate is the highest, so many of
// them. They are those of a conditional model: sums are logarithms of likelihoods.
func Choose(rows int, examples []Choice) linear.Weights {
	l := newLearner(rows)
	l.each(len(examples), func(k int) { l.choose(examples[k]) })
	return l.weights()
}

// Judge returns weights with which the sum is the logarithm of the odds of a yes.
func Judge(rows int, examples []Verdict) linear.Weights {
	l := newLearner(rows)
	l.each(len(examples), func(k int) {
		e := examples[k]
		slope := 1 / (1 + math.Exp(-l.sum(e.Features)))
		if e.Yes {
			slope--
		}
		l.step(e.Features, slope)
	})
	return l.weights()
}

// JudgeInOrders returns the mean of the weights that [Judge] learns from the examples in so many
// orders. Where examples are few, the last of them have too much to say.
func JudgeInOrders(rows, orders int, examples []Verdict) linear.Weights {
	return inOrders(rows, orders, examples, Judge)
}

// ChooseInOrders is to [Choose] what [JudgeInOrders] is to [Judge].
func ChooseInOrders(rows, orders int, examples []Choice) linear.Weights {
	return inOrders(rows, orders, examples, Choose)
}

// inOrders returns the mean of the weights that learn makes from the examples in so many orders.
func inOrders[E any](rows, orders int, examples []E, learn func(rows int, examples []E) linear.Weights) linear.Weights {
	chance := rand.New(rand.NewPCG(3, 4))
	examples = slices.Clone(examples)
	sums := make([]float64, rows)
	for range orders {
		chance.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for i, w := range []byte(learn(rows, examples)) {
			sums[i] += float64(int8(w))
		}
	}
	mean := make([]byte, rows)
	for i, sum := range sums {
		mean[i] = byte(int8(math.Round(sum / float64(orders))))
	}
	return linear.Weights(mean)
}

// A learner is weights on their way.
type learner struct {
	weight  []float64
	squares []float64 // of all slopes of a weight, summed
}

func newLearner(rows int) *learner {
	return &learner{make([]float64, rows), make([]float64, rows)}
}

// each calls f with each of n examples in each pass, in an order that chance gives once and for
// all.
func (l *learner) each(n int, f func(k int)) {
	r := rand.New(rand.NewPCG(1, 2))
	for range passes {
		for _, k := range r.Perm(n) {
			f(k)
		}
	}
}

// row returns the row of a feature.
func (l *learner) row(x uint32) uint32 { return x & uint32(len(l.weight)-1) }

func (l *learner) sum(f linear.Features) (sum float64) {
	for _, x := range f {
		sum += l.weight[l.row(x)]
	}
	return sum
}

// step moves the weights of some features against a slope.
func (l *learner) step(f linear.Features, slope float64) {
	for _, x := range f {
		i := l.row(x)
		l.squares[i] += slope * slope
		l.weight[i] -= rate * (slope + decay*l.weight[i]) / math.Sqrt(l.squares[i]+rate)
	}
}

// choose learns from one choice.
func (l *learner) choose(e Choice) {
	if len(e.Right) == 0 || slices.Max(e.Right) < enough {
		return
	}
	const small = 1e-4 // a slope that moves nothing
	answer := slices.Max(e.Right) - equal
	likely := make([]float64, len(e.Candidates))
	for k, f := range e.Candidates {
		likely[k] = l.sum(f)
	}
	top := slices.Max(likely)
	all, right := 0.0, 0.0
	for k := range likely {
		likely[k] = math.Exp(likely[k] - top)
		all += likely[k]
		if e.Right[k] > answer {
			right += likely[k]
		}
	}
	for k, f := range e.Candidates {
		slope := likely[k] / all
		if e.Right[k] > answer {
			slope -= likely[k] / right
		}
		if math.Abs(slope) > small {
			l.step(f, slope)
		}
	}
}

// weights returns the weights as bytes.
func (l *learner) weights() linear.Weights {
	out := make([]byte, len(l.weight))
	for i, w := range l.weight {
		out[i] = byte(int8(max(math.MinInt8, min(math.MaxInt8, math.Round(w*linear.Step)))))
	}
	return linear.Weights(out)
}
