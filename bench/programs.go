package main

import (
	"fmt"
	"math"
	"os/exec"
	"regexp"
	"runtime"
	"strconv"

	"example.com/newsmodel"
	"github.com/clipperhouse/uax29/v2/words"
	"github.com/jdkato/prose/v2"
	"github.com/neurosnap/sentences/english"
	"github.com/rivo/uniseg"
)

// A contender does its work on one story.
type contender struct {
	name string
	part int // reads one in so many stories, where all would take too long
	run  func(text string)
}

func contenders() []contender {
	tokenizer, err := english.NewSentenceTokenizer(nil)
	must(err)
	return []contender{
		{"uniseg, words only", 1, func(text string) {
			for state := -1; text != ""; {
				_, text, state = uniseg.FirstWordInString(text, state)
			}
		}},
		{"uax29, words only", 1, func(text string) {
			for t := words.FromString(text); t.Next(); {
			}
		}},
		{"neurosnap/sentences, sentences only", 1, func(text string) { tokenizer.Tokenize(text) }},
		{"prose, tokens, sentences and entities", 100, func(text string) {
			_, err := prose.NewDocument(text)
			must(err)
		}},
		{"newsmodel, figures", 1, func(text string) { newsmodel.FindFigures(text) }},
		{"newsmodel, statements", 1, func(text string) { newsmodel.FindStatements(text) }},
		{"**newsmodel, the whole article**", 1, func(text string) { newsmodel.Extract(text) }},
	}
}

// programs prints newsmodel beside other programs, on one core.
func programs(texts []string) {
	const passes = 7
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	all := contenders()
	best, allocs := make([]float64, len(all)), make([]float64, len(all))
	for pass := range passes {
		for i, c := range all {
			took, made := measure(c, texts[:max(len(texts)/c.part, 1)])
			if pass == 0 || took < best[i] {
				best[i], allocs[i] = took, made
			}
		}
	}
	fmt.Print("## Beside other programs\n\nOn one core.\n\n| what | MB/s | allocations per KB | times uniseg's words |\n|---|---|---|---|\n")
	for i, c := range all {
		fmt.Printf("| %s | %.3g | %.3g | %.3g |\n", c.name, 1e3/best[i], allocs[i]*1024, best[i]/best[0])
	}
}

// measure returns the nanoseconds and the allocations for each byte.
func measure(c contender, texts []string) (took, allocs float64) {
	c.run(texts[0]) // tables are read on first use
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := processorTime()
	for _, text := range texts {
		c.run(text)
	}
	spent := processorTime() - start
	runtime.ReadMemStats(&after)
	return float64(spent.Nanoseconds()) / float64(size), float64(after.Mallocs-before.Mallocs) / float64(size)
}

// stages prints what the stages of the library take, which its own benchmark
// tells.
func stages() {
	cmd := exec.Command("go", "test", "-run=^$", "-bench=^BenchmarkStages$", "-cpu=1", "-benchtime=40x", ".")
	cmd.Dir = ".."
	out, err := cmd.CombinedOutput()
	if err != nil {
		must(fmt.Errorf("%w: %s", err, out))
	}
	found := regexp.MustCompile(`([0-9.]+) (\w+)-ns/B`).FindAllStringSubmatch(string(out), -1)
	sum := 0.0
	took := make([]float64, len(found))
	for i, m := range found {
		took[i], err = strconv.ParseFloat(m[1], 64)
		must(err)
		sum += took[i]
	}
	fmt.Print("\n## Stage by stage\n\nOn the stories of testdata, which have more of everything than a newspaper. The rows are sorted by name.\n\n| stage | nanoseconds a byte | percent |\n|---|---|---|\n")
	for i, m := range found {
		fmt.Printf("| %s | %.3g | %.0f |\n", m[2], took[i], math.Round(100*took[i]/sum))
	}
}
