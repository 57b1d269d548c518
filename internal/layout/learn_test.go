package layout_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/text"
)

var (
	labelled   = flag.String("labelled", "", "JSONL files of texts with their asides, with commas between them, to learn from")
	weightsOut = flag.String("weights", "", "file that the learned weights go to")
)

const (
	rows   = 1 << 14
	again  = 3 // how often each text is learned from: there are few
	folds  = 5
	orders = 8 // of the examples
)

// TestLearnAsides makes the weights that tell asides from paragraphs of the story, and prints how right
// they are on texts that they were not learned from:
//
//	go test ./internal/layout -run TestLearnAsides -v -labelled A.jsonl,B.jsonl -weights aside.bin
//
// A line is {"text": …, "published": …, "asides": [[from, to], …], "optional": [[from, to], …]}; places
// count characters, and what is optional is neither right nor wrong. The texts of testdata/asides.txt
// are learned from, too.
func TestLearnAsides(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	reader := layout.New(lexicon.Builtin())
	texts := append(ownTexts(t), stagetest.Labelled[labelledText](t, *labelled)...)
	for _, x := range texts {
		x.label(t, reader)
	}
	crossValidate(t, texts)
	if *weightsOut != "" {
		var all []learn.Verdict
		for _, x := range texts {
			all = append(all, x.verdicts...)
		}
		if err := os.WriteFile(*weightsOut, []byte(judge(all)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// judge returns the weights that are learned from the verdicts.
func judge(verdicts []learn.Verdict) linear.Weights {
	return learn.JudgeInOrders(rows, orders, slices.Repeat(verdicts, again))
}

// crossValidate learns from four fifths of the texts at a time, and judges the last.
func crossValidate(t *testing.T, texts []*labelledText) {
	thresholds := []float64{-1, -0.5, 0, 0.5, 1, 1.5, 2}
	right, wrong, missed := make([]int, len(thresholds)), make([]int, len(thresholds)), make([]int, len(thresholds))
	for fold := range folds {
		var part []learn.Verdict
		for k, x := range texts {
			if k%folds != fold {
				part = append(part, x.verdicts...)
			}
		}
		weights := judge(part)
		for k := fold; k < len(texts); k += folds {
			for i, v := range texts[k].verdicts {
				odds := weights.Sum(v.Features)
				for j, least := range thresholds {
					switch {
					case v.Yes && odds > least:
						right[j]++
					case odds > least:
						wrong[j]++
					case v.Yes:
						missed[j]++
					}
				}
				if v.Yes != (odds > 0.5) {
					t.Logf("%v %.1f %q", v.Yes, odds, texts[k].words[i])
				}
			}
		}
	}
	for j, least := range thresholds {
		p, r := float64(right[j])/float64(right[j]+wrong[j]), float64(right[j])/float64(right[j]+missed[j])
		t.Logf("odds from %.1f on: precision %.3f, recall %.3f, F %.3f", least, p, r, 2*p*r/(p+r))
	}
}

// A span is a half-open range of characters.
type span [2]int

// A labelledText is a text with all of its asides.
type labelledText struct {
	Text      string `json:"text"`
	Published string `json:"published"`
	Asides    []span `json:"asides"`
	Optional  []span `json:"optional"`

	verdicts []learn.Verdict
	words    []string // of the paragraph of each verdict
}

// ownTexts reads testdata/asides.txt.
func ownTexts(t *testing.T) (out []*labelledText) {
	data, err := os.ReadFile("testdata/asides.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, stories, _ := strings.Cut(string(data), "\n\n")
	for story := range strings.SplitSeq(stories, "---\n") {
		x := new(labelledText)
		for paragraph := range strings.SplitSeq(strings.TrimSpace(story), "\n\n") {
			words, isAside := strings.CutPrefix(paragraph, "~ ")
			from := utf8.RuneCountInString(x.Text)
			x.Text += words + "\n\n"
			if isAside {
				x.Asides = append(x.Asides, span{from, from + utf8.RuneCountInString(words)})
			}
		}
		out = append(out, x)
	}
	return out
}

// TestAsides checks which paragraphs of testdata/asides.txt are asides.
func TestAsides(t *testing.T) {
	for _, x := range ownTexts(t) {
		aside := x.covered(x.Asides)
		s := stagetest.Read(t, x.Text)
		for n, p := range s.Text.Paragraphs {
			lo, hi := int(s.Text.Tokens[p.Lo].Start), int(s.Text.Tokens[p.Hi-1].End)
			want := share(aside[lo:hi]) > 0.5
			if k := s.Layout.KindOf(n); k >= layout.KindCaption != want {
				t.Errorf("%q is %v, want an aside: %v", x.Text[lo:hi], k, want)
			}
		}
	}
}

// label makes a verdict of each paragraph that may be an aside.
func (x *labelledText) label(t *testing.T, reader *layout.Reader) {
	l := lexicon.Builtin()
	in := layout.Input{Text: text.New(l).Read(t.Context(), new(text.Text), x.Text)}
	in.Dates = date.New(l).Open(new(date.Dates), in.Text)
	in.Places = place.New(l).Open(new(place.Places), in.Text, in.Dates)
	aside, optional := x.covered(x.Asides), x.covered(x.Optional)
	for _, c := range reader.Choices(in) {
		p := in.Text.Paragraphs[c.Paragraph]
		lo, hi := int(in.Text.Tokens[p.Lo].Start), int(in.Text.Tokens[p.Hi-1].End)
		if share(optional[lo:hi]) > 0 {
			continue
		}
		x.verdicts = append(x.verdicts, learn.Verdict{Features: c.Features, Yes: share(aside[lo:hi]) > 0.5})
		x.words = append(x.words, x.Text[lo:min(hi, lo+90)])
	}
}

// covered reports for each byte of the text whether it is in one of the spans.
func (x *labelledText) covered(spans []span) []bool {
	out := make([]bool, len(x.Text))
	n := 0
	for i := range x.Text {
		in := slices.ContainsFunc(spans, func(s span) bool { return s[0] <= n && n < s[1] })
		for j := i; j < len(x.Text) && (j == i || x.Text[j]&0xC0 == 0x80); j++ {
			out[j] = in
		}
		n++
	}
	return out
}

// share returns how many of the bytes are covered, from 0 to 1.
func share(covered []bool) float64 {
	n := 0
	for _, c := range covered {
		if c {
			n++
		}
	}
	return float64(n) / float64(len(covered))
}
