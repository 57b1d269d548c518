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
	x := standard()
	var r *reading
	var story string
	stages := [...]struct {
		name string
		run  func()
	}{
		{"layout", func() { r = x.scan(b.Context(), Story{Text: story}) }}, // tokens, paragraphs, sentences, dateline, byline, dates
		{"figures", func() { x.count(r) }},
		{"statements", func() { x.read(r) }}, // with quotations, mentions and parties
		{"deployments", func() { x.move(r) }},
		{"tolls", func() { x.add(r) }},
		{"values", func() { r.article() }},
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
			story = texts[i]
			for k, stage := range stages {
				start := time.Now()
				stage.run()
				least[k][i] = min(least[k][i], time.Since(start))
			}
			x.close(r)
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
