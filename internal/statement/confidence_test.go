package statement

import (
	"flag"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
)

var calibrate = flag.String("calibrate", "", "folder of texts and brat annotations to measure the confidence of statements on")

// TestCalibrate prints how often the choice of a content is right, and how many of the statements
// at each confidence, on annotated texts that nothing was learned from:
//
//	go test ./internal/statement -run TestCalibrate -v -calibrate DIR
func TestCalibrate(t *testing.T) {
	if *calibrate == "" {
		t.Skip("no -calibrate folder")
	}
	articles, w := annotated(t, *calibrate), newWeights(t, "")
	t.Log(choices(examples(t, articles, w.finder()), w))
	t.Log(reliability(judge(t, articles, w.finder())))
}

// fitLogistic fits a logistic regression by plain gradient descent.
func fitLogistic(samples []sample) (base float64, weights [numFeatures]float64) {
	for range 6000 {
		var slope [numFeatures]float64
		var slopeBase float64
		for _, s := range samples {
			x := base
			for i := range weights {
				x += weights[i] * s.feature(i)
			}
			miss := 1 / (1 + math.Exp(-x))
			if s.right {
				miss--
			}
			slopeBase += miss
			for i := range weights {
				slope[i] += miss * s.feature(i)
			}
		}
		rate := 0.2 / float64(len(samples))
		base -= rate * slopeBase
		for i := range weights {
			weights[i] -= rate * (slope[i] + 0.5*weights[i])
		}
	}
	return base, weights
}

// choices says in how many of 100 choices with an answer the content is right to four words in
// five: the chosen one, the one that the tagger proposes, and the best of all.
func choices(examples []example, w weighted) string {
	const right = 0.8
	var n, chosen, tagged, best int
	for _, e := range examples {
		if slices.Max(e.Right) < right/2 {
			continue // no report
		}
		n++
		if e.Right[w.chosen(e)] >= right {
			chosen++
		}
		if e.tagged && e.Right[0] >= right {
			tagged++
		}
		if slices.Max(e.Right) >= right {
			best++
		}
	}
	return fmt.Sprintf("%d choices: right %d, by the tagger %d, at best %d", n, 100*chosen/n, 100*tagged/n, 100*best/n)
}

// loss returns how far the likelihoods of a regression are from what is right, as the mean of the
// negative logarithm.
func loss(samples []sample, base float64, weights [numFeatures]float64) (sum float64) {
	for _, s := range samples {
		x := base
		for i := range weights {
			x += weights[i] * s.feature(i)
		}
		if !s.right {
			x = -x
		}
		sum += math.Log1p(math.Exp(-x))
	}
	return sum / float64(len(samples))
}

// reliability prints how many of the statements at each confidence are right,
// and the expected calibration error.
func reliability(samples []sample) string {
	var n, right [10]int
	var sum [10]float64
	for _, s := range samples {
		p := s.Confidence()
		k := min(9, int(p*10))
		n[k]++
		sum[k] += p
		if s.right {
			right[k]++
		}
	}
	var b strings.Builder
	miss := 0.0
	for k := range n {
		if n[k] > 0 {
			said, was := sum[k]/float64(n[k]), float64(right[k])/float64(n[k])
			fmt.Fprintf(&b, "\n%.1f-%.1f  %5d statements  said %.2f  right %.2f", float64(k)/10, float64(k+1)/10, n[k], said, was)
			miss += math.Abs(said-was) * float64(n[k])
		}
	}
	fmt.Fprintf(&b, "\nexpected calibration error %.3f", miss/float64(len(samples)))
	return b.String()
}
