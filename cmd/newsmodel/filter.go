package main

import (
	"slices"

	"example.com/newsmodel"
)

// even is the confidence of what is as likely right as wrong.
const even = 0.5

// filter leaves out of an article what is less likely right than the command line asks
// for. Text to read has what is at least even, if nothing is asked for; what has no
// confidence stays.
func (c config) filter(a *newsmodel.Article) {
	least := c.min
	if least < 0 && c.out == "text" {
		least = even
	}
	if least <= 0 {
		return
	}
	doubtful := func(confidence float64) bool { return 0 < confidence && confidence < least }
	a.Statements = slices.DeleteFunc(a.Statements, func(s newsmodel.Statement) bool { return doubtful(s.Confidence) })
	a.Figures = slices.DeleteFunc(a.Figures, func(f newsmodel.Figure) bool { return doubtful(f.Confidence) })
	a.Deployments = slices.DeleteFunc(a.Deployments, func(d newsmodel.Deployment) bool { return doubtful(d.Confidence) })
}
