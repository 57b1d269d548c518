package statement

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

var (
	learnStories = flag.String("learn-stories", "", "DIR=MODEL: texts with brat annotations at every level, and weights of a tagger that has not seen them")
	learnOthers  = flag.String("learn-others", "", "DIR=MODEL: texts where not all that is said is annotated; the choice of contents learns from them, too")
	learnWrite   = flag.Bool("learn-write", false, "write choice.bin and report.bin")
)

const (
	choiceRows = 1 << 15
	reportRows = 1 << 14

	storyWeight = 3 // how often a story counts
)

// TestLearn learns the weights of choices and reports, and fits the confidence:
//
//	go test ./internal/statement -run TestLearn -v -learn-stories DIR=MODEL -learn-others DIR=MODEL -learn-write
//
// It prints base and weights for confidence.go. They are fitted to statements that were found with
// weights learned from the other half of the stories.
func TestLearn(t *testing.T) {
	if *learnStories == "" {
		t.Skip("no -learn-stories")
	}
	dir, model, _ := strings.Cut(*learnStories, "=")
	stories, fresh := annotated(t, dir), newWeights(t, model)
	var others []example
	if dir, model, found := strings.Cut(*learnOthers, "="); found {
		others = examples(t, annotated(t, dir), newWeights(t, model).finder())
	}
	lessons := make([][]example, len(stories))
	for i := range stories {
		lessons[i] = examples(t, stories[i:i+1], fresh.finder())
	}
	var samples []sample
	for half := range 2 {
		var seen []example
		var unseen []article
		for i := range stories {
			if i%2 == half {
				unseen = append(unseen, stories[i])
			} else {
				seen = append(seen, lessons[i]...)
			}
		}
		samples = append(samples, judge(t, unseen, fresh.learned(seen, others).finder())...)
	}
	base, weights := fitLogistic(samples)
	t.Logf("%d statements\nbase %.2f\nweights %.2f\nloss %.4f", len(samples), base, weights, loss(samples, base, weights))
	if *learnWrite {
		w := fresh.learned(slices.Concat(lessons...), others)
		for file, weights := range map[string]linear.Weights{"choice.bin": w.choice, "report.bin": w.report} {
			if err := os.WriteFile(file, []byte(weights), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// An article is a text with what an annotator says was said in it.
type article struct {
	text string
	gold []goldStatement
}

// annotated reads the articles of a folder.
func annotated(tb testing.TB, dir string) (out []article) {
	texts, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(texts) == 0 {
		tb.Fatalf("no texts in %s: %v", dir, err)
	}
	for _, name := range texts {
		notes, err := filepath.Glob(strings.TrimSuffix(name, ".txt") + "*.ann")
		if err != nil || len(notes) == 0 {
			continue
		}
		story, note := readFile(tb, name), readFile(tb, notes[0])
		out = append(out, article{story, readBrat(note, story)})
	}
	return out
}

func readFile(tb testing.TB, name string) string {
	data, err := os.ReadFile(name)
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}

// A weighted is a tagger and weights to find statements with.
type weighted struct {
	tagger         *tagger.Tagger
	choice, report linear.Weights
}

// newWeights returns those of the library, with another tagger if model names the file of its
// weights.
func newWeights(tb testing.TB, model string) weighted {
	x := lexicon.Builtin()
	w := weighted{tagger.New(x), choiceWeights, reportWeights}
	if model != "" {
		m, err := tagger.NewModel(readFile(tb, model))
		if err != nil {
			tb.Fatal(err)
		}
		w.tagger = tagger.With(m, x)
	}
	return w
}

// learned returns the weights that stories, counted several times, and others teach.
func (w weighted) learned(stories, others []example) weighted {
	var choices []learn.Choice
	for _, e := range slices.Concat(slices.Repeat(stories, storyWeight), others) {
		choices = append(choices, e.Choice)
	}
	w.choice = learn.Choose(choiceRows, choices)
	var verdicts []learn.Verdict
	for _, e := range slices.Repeat(stories, storyWeight) {
		chosen := w.chosen(e)
		verdicts = append(verdicts, learn.Verdict{Features: e.reports[chosen], Yes: e.Right[chosen] >= 0.8})
	}
	w.report = learn.Judge(reportRows, verdicts)
	return w
}

// chosen returns the index of the candidate that the weights prefer.
func (w weighted) chosen(e example) (best int) {
	for k, f := range e.Candidates {
		if w.choice.Sum(f) > w.choice.Sum(e.Candidates[best]) {
			best = k
		}
	}
	return best
}

// finder returns a finder with the weights, that drops nothing.
func (w weighted) finder() *Finder {
	f := New(lexicon.Builtin())
	f.tagger, f.choiceWeights, f.reportWeights, f.keepAll = w.tagger, w.choice, w.report, true
	return f
}

// An example is a choice whose answer is known, with the features of its candidates as reports.
type example struct {
	learn.Choice
	reports []linear.Features
	tagged  bool // the first candidate is the tagger's
}

// examples returns the choices that a finder has in some articles.
func examples(tb testing.TB, articles []article, f *Finder) (out []example) {
	for _, a := range articles {
		type seen struct {
			example
			cue  token.Run
			runs [][]token.Run
		}
		var all []seen
		f.observe = func(s Statement, d *describer) {
			c := &d.choice
			x := seen{cue: s.Cue}
			x.tagged = c.tagged
			for k := range c.candidates {
				x.runs = append(x.runs, c.candidates[k].appendTo(nil))
				x.Candidates = append(x.Candidates, slices.Clone(c.of(k)))
			}
			for k, n := 0, len(c.features); k < len(c.candidates); k++ {
				x.reports = append(x.reports, slices.Clone(d.report(c.candidates[k])))
				c.features = c.features[:n]
			}
			all = append(all, x)
		}
		read, _ := find(tb, f, a.text)
		for _, x := range all {
			if len(x.runs) == 0 {
				continue
			}
			for _, runs := range x.runs {
				x.Right = append(x.Right, agreement(read, x.cue, runs, a.gold))
			}
			out = append(out, x.example)
		}
	}
	f.observe = nil
	return out
}

// agreement returns how much of a content an annotator has with the same cue, from 0 to 1.
func agreement(t *text.Text, cue token.Run, content []token.Run, gold []goldStatement) (best float64) {
	spans := bytesOf(t, content...)
	for _, g := range gold {
		if shared(bytesOf(t, cue), g.cue) > 0 {
			both := shared(spans, g.content)
			best = max(best, 2*float64(both)/float64(length(spans)+length(g.content)))
		}
	}
	return best
}

// A sample is a statement that was compared with the annotations.
type sample struct {
	evidence
	right bool
}

// judge reads articles and says of each statement whether an annotator has it: four words in five
// of the content, and the same source.
func judge(tb testing.TB, articles []article, f *Finder) (out []sample) {
	for _, a := range articles {
		read, said := find(tb, f, a.text)
		for _, s := range said.All() {
			out = append(out, sample{s.evidence, agrees(read, s, a.gold)})
		}
	}
	return out
}
