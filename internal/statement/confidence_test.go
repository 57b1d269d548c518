package statement

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

var (
	calibrate      = flag.String("calibrate", "", "folder of texts and brat annotations to fit or measure the confidence of statements on")
	calibrateModel = flag.String("calibrate-model", "", "weights of a tagger that was not trained on that folder")
)

// TestCalibrate fits the weights of the confidence to annotated articles and
// prints them, with the reliability of those that are in use:
//
//	go run ./internal/train -out /tmp/part.bin SOME
//	go test ./internal/statement -run TestCalibrate -v -calibrate OTHERS -calibrate-model /tmp/part.bin
//
// The articles must not be those that the tagger was trained on.
func TestCalibrate(t *testing.T) {
	if *calibrate == "" {
		t.Skip("no -calibrate folder")
	}
	x := lexicon.Builtin()
	finder := New(x)
	if *calibrateModel != "" {
		weights, err := os.ReadFile(*calibrateModel)
		if err != nil {
			t.Fatal(err)
		}
		m, err := tagger.NewModel(string(weights))
		if err != nil {
			t.Fatal(err)
		}
		finder.tagger = tagger.With(m, x)
	}
	samples, err := judged(t, finder, *calibrate)
	if err != nil {
		t.Fatal(err)
	}
	if len(samples) == 0 {
		t.Fatalf("no statements in %s: texts and annotations stand side by side in it", *calibrate)
	}
	base, weights := fitLogistic(samples)
	t.Logf("%d statements\nbase %.2f\nweights %.2f", len(samples), base, weights)
	t.Log(reliability(samples))
}

// A sample is a statement that was compared with the annotations.
type sample struct {
	evidence
	right bool
}

// judged reads the articles of a folder and says of each statement whether an
// annotator has it: four words in five of the content, and the same source.
func judged(tb testing.TB, f *Finder, dir string) ([]sample, error) {
	texts, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	var out []sample
	for _, name := range texts {
		story, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		notes, err := filepath.Glob(strings.TrimSuffix(name, ".txt") + "*.ann")
		if err != nil || len(notes) == 0 {
			continue
		}
		note, err := os.ReadFile(notes[0])
		if err != nil {
			return nil, err
		}
		gold := readBrat(string(note), string(story))
		read, said := find(tb, f, string(story))
		for _, s := range said.All() {
			out = append(out, sample{s.evidence, agrees(read, s, gold)})
		}
	}
	return out, nil
}

// A span is a half-open range of bytes.
type span struct{ start, end int }

func bytesOf(t *text.Text, r token.Run) span {
	return span{int(t.Tokens[r.Lo].Start), int(t.Tokens[r.Hi-1].End)}
}

// A goldStatement is an annotated statement, in bytes.
type goldStatement struct{ source, content []span }

// readBrat reads the events of a brat file. Its offsets count characters.
func readBrat(note, text string) []goldStatement {
	bytes := make([]int, 0, len(text)+1)
	for i := range text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(text))
	spans := map[string][]span{}
	var out []goldStatement
	for line := range strings.Lines(note) {
		id, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			place, _, _ := strings.Cut(rest, "\t")
			_, place, _ = strings.Cut(place, " ")
			for piece := range strings.SplitSeq(place, ";") {
				from, to, _ := strings.Cut(piece, " ")
				lo, err1 := strconv.Atoi(from)
				hi, err2 := strconv.Atoi(to)
				if err1 == nil && err2 == nil && hi < len(bytes) {
					spans[id] = append(spans[id], span{bytes[lo], bytes[hi]})
				}
			}
		case strings.HasPrefix(id, "E"):
			var g goldStatement
			for arg := range strings.FieldsSeq(rest) {
				role, ref, _ := strings.Cut(arg, ":")
				switch strings.TrimRight(role, "0123456789") {
				case "Source":
					g.source = append(g.source, spans[ref]...)
				case "Content":
					g.content = append(g.content, spans[ref]...)
				}
			}
			out = append(out, g)
		}
	}
	return out
}

// agrees reports whether a gold statement shares four words in five and has the source, or none if s has none.
func agrees(t *text.Text, s Statement, gold []goldStatement) bool {
	var content, source []span
	for _, c := range s.Content {
		content = append(content, bytesOf(t, c))
	}
	if s.Source.Len() > 0 {
		source = append(source, bytesOf(t, s.Source))
	}
	for _, g := range gold {
		both := shared(content, g.content)
		if 5*both < 2*(length(content)+length(g.content)) { // four words in five
			continue
		}
		if len(g.source) == 0 && len(source) == 0 || shared(source, g.source) > 0 {
			return true
		}
	}
	return false
}

func length(spans []span) (n int) {
	for _, s := range spans {
		n += s.end - s.start
	}
	return n
}

func shared(a, b []span) (n int) {
	for _, s := range a {
		for _, t := range b {
			n += max(0, min(s.end, t.end)-max(s.start, t.start))
		}
	}
	return n
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
