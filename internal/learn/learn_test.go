package learn_test

import (
	"testing"

	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/linear"
)

const rows = 1 << 8

func features(answers ...uint32) (f linear.Features) {
	for i, x := range answers {
		f.Ask(uint32(i), x)
	}
	return f
}

func TestChoose(t *testing.T) {
	red, blue := features(1, 7), features(2, 7)
	var examples []learn.Choice
	for range 20 {
		examples = append(examples, learn.Choice{Candidates: []linear.Features{red, blue}, Right: []float64{0.4, 1}})
		examples = append(examples, learn.Choice{Candidates: []linear.Features{red, blue}, Right: []float64{0.1, 0.2}}) // no answer
	}
	w := learn.Choose(rows, examples)
	if w.Sum(blue) <= w.Sum(red) {
		t.Errorf("blue %v, red %v", w.Sum(blue), w.Sum(red))
	}
	if again := learn.Choose(rows, examples); again != w {
		t.Error("equal examples, other weights")
	}
	const orders = 3
	if w := learn.ChooseInOrders(rows, orders, examples); w.Sum(blue) <= w.Sum(red) {
		t.Errorf("in orders: blue %v, red %v", w.Sum(blue), w.Sum(red))
	}
}

func TestJudge(t *testing.T) {
	yes, no := features(1), features(2)
	var examples []learn.Verdict
	for range 20 {
		examples = append(examples, learn.Verdict{Features: yes, Yes: true}, learn.Verdict{Features: no})
	}
	w := learn.Judge(rows, examples)
	if w.Sum(yes) <= 0 || w.Sum(no) >= 0 {
		t.Errorf("yes %v, no %v", w.Sum(yes), w.Sum(no))
	}
}
