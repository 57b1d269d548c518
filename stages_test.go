package newsmodel

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// BenchmarkStages tells what each stage takes of a story, in nanoseconds a byte.
// Of each story the quickest reading by a stage counts, so that what else the
// machine does spoils little.
func BenchmarkStages(b *testing.B) {
	var d *doc
	var text string
	stages := [...]struct {
		name string
		run  func()
	}{
		{"layout", func() { d = standard().scan(Story{Text: text}); d.classify() }}, // tokens, paragraphs, sentences, dateline, byline
		{"periods", func() { d.findPeriods(d.today()) }},
		{"figures", func() { d.findFigures() }},
		{"quotations", func() { d.findQuotations() }},
		{"mentions", func() { d.findMentions() }},
		{"statements", func() { d.findAttributions() }},
		{"parties", func() { d.resolve() }},
		{"deployments", func() { d.article() }}, // and tolls, and making values
	}
	names, err := filepath.Glob("testdata/stories/*.txt")
	if err != nil || len(names) == 0 {
		b.Fatal(names, err)
	}
	texts, size := make([]string, len(names)), 0
	for i, name := range names {
		read, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		texts[i] = string(read)
		size += len(read)
	}
	var least [len(stages)][]time.Duration // by stage and story
	for k := range least {
		least[k] = slices.Repeat([]time.Duration{time.Hour}, len(texts))
	}
	for b.Loop() {
		for i := range texts {
			text = texts[i]
			for k, stage := range stages {
				start := time.Now()
				stage.run()
				least[k][i] = min(least[k][i], time.Since(start))
			}
			d.close()
		}
	}
	for k, stage := range stages {
		var sum time.Duration
		for _, took := range least[k] {
			sum += took
		}
		b.ReportMetric(float64(sum.Nanoseconds())/float64(size), stage.name+"-ns/B")
	}
}
