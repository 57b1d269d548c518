package deployment_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

var (
	labelled   = flag.String("labelled", "", "comma-separated JSONL files of texts with their deployments, to learn from")
	showMissed = flag.Bool("missed", false, "show moves that are not proposed")
	weightsOut = flag.String("weights", "", "file that the learned weights go to")
)

const rows = 1 << 15

// A span is a half-open range; in the files it counts characters, here bytes.
type span [2]int

func (s span) overlaps(t span) bool { return s[0] < t[1] && t[0] < s[1] }

// A labelledMove is a deployment of a labelled text.
type labelledMove struct {
	Trigger  span   `json:"trigger"`
	Assets   []span `json:"assets"`
	Alt      []span `json:"assets_alt"`
	Status   string `json:"status"`
	Optional bool   `json:"optional"`
}

// A labelledText is a text with all of its deployments.
type labelledText struct {
	Text        string         `json:"text"`
	Deployments []labelledMove `json:"deployments"`
	story       *stagetest.Story
	candidates  []deployment.Candidate
	verdicts    []learn.Verdict
}

func readLabelled(t *testing.T, files string) (out []*labelledText) {
	t.Helper()
	for name := range strings.SplitSeq(files, ",") {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<22)
		for lines.Scan() {
			x := new(labelledText)
			if err := json.Unmarshal(lines.Bytes(), x); err != nil {
				t.Fatal(err)
			}
			x.toBytes()
			out = append(out, x)
		}
	}
	return out
}

// ownCases returns the texts of testdata/moves.txt as labelled texts.
func ownCases(t *testing.T) (out []*labelledText) {
	unmark := strings.NewReplacer("[", "", "]", "", "{", "", "}", "")
	for _, c := range stagetest.Cases(t, "testdata/moves.txt") {
		x := &labelledText{Text: c.Text}
		for _, line := range c.Want {
			_, roles, _ := strings.Cut(line, ": ")
			var d labelledMove
			for a := range strings.SplitSeq(strings.Split(roles, " | ")[1], " + ") {
				a = strings.TrimSpace(unmark.Replace(a))
				if at := strings.Index(x.Text, a); at >= 0 && a != "" {
					d.Assets = append(d.Assets, span{at, at + len(a)})
				}
			}
			x.Deployments = append(x.Deployments, d)
		}
		out = append(out, x)
	}
	return out
}

func (x *labelledText) toBytes() {
	var at []int
	for i := range x.Text {
		at = append(at, i)
	}
	at = append(at, len(x.Text))
	fix := func(s *span) { s[0], s[1] = at[s[0]], at[s[1]] }
	for k := range x.Deployments {
		d := &x.Deployments[k]
		fix(&d.Trigger)
		for i := range d.Assets {
			fix(&d.Assets[i])
		}
		for i := range d.Alt {
			fix(&d.Alt[i])
		}
		if len(d.Assets) == 1 {
			d.Assets = append(d.Assets, d.Alt...)
		}
	}
}

func bytesOf(t *text.Text, r token.Run) span {
	return span{int(t.Tokens[r.Lo].Start), int(t.Tokens[r.Hi-1].End)}
}

// hit says whether trigger and assets are those of d.
func (d labelledMove) hit(t *text.Text, trigger token.Run, assets []deployment.Asset) (byTrigger, byAsset bool) {
	byTrigger = bytesOf(t, trigger).overlaps(d.Trigger)
	for _, a := range assets {
		head := bytesOf(t, a.Head)
		for _, g := range d.Assets {
			byAsset = byAsset || head[0] >= g[0] && head[1] <= g[1]
		}
	}
	return
}

// label says of each candidate of a text whether it is one of its deployments; those that may be
// are left out.
func (x *labelledText) label() {
	t := x.story.Text
	full := map[int]bool{}           // moves that a candidate has with trigger and asset
	groups := map[int]map[int]bool{} // words that a move without a trigger may have
	for _, c := range x.candidates {
		for k, d := range x.Deployments {
			trig, asset := d.hit(t, c.Trigger, c.Assets)
			if asset && d.Trigger[1] == 0 {
				if groups[k] == nil {
					groups[k] = map[int]bool{}
				}
				groups[k][c.Group] = true
			}
			if asset && trig {
				full[k] = true
			}
		}
	}
	for _, c := range x.candidates {
		yes, skip := false, false
		for k, d := range x.Deployments {
			trig, asset := d.hit(t, c.Trigger, c.Assets)
			if d.Trigger[1] == 0 {
				yes = yes || asset && !d.Optional && len(groups[k]) == 1
				skip = skip || asset
				continue
			}
			ok := trig && asset || !full[k] && (trig || asset)
			yes = yes || ok && !d.Optional
			skip = skip || ok && d.Optional || !full[k] && asset && !trig
		}
		if yes || !skip {
			x.verdicts = append(x.verdicts, learn.Verdict{Features: c.Features, Yes: yes})
		}
	}
}

type tally struct{ right, wrong, missed, neg, negFalse int }

func (n tally) String() string {
	p, r := float64(n.right)/float64(n.right+n.wrong), float64(n.right)/float64(n.right+n.missed)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f  negatives with one %.1f %%", 100*p, 100*r, 200*p*r/(p+r), 100*float64(n.negFalse)/float64(n.neg))
}

func (n *tally) count(x *labelledText, found []deployment.Deployment) {
	t := x.story.Text
	used := make([]bool, len(x.Deployments))
	usedF := make([]bool, len(found))
	for _, need := range []int{3, 2, 1} {
		for i, f := range found {
			for k, d := range x.Deployments {
				trig, asset := d.hit(t, f.Trigger, f.Assets)
				s := 0
				if trig {
					s += 2
				}
				if asset {
					s++
				}
				if s >= need && !used[k] && !usedF[i] {
					used[k], usedF[i] = true, true
					if !d.Optional {
						n.right++
					}
				}
			}
		}
	}
	for k, d := range x.Deployments {
		if !used[k] && !d.Optional {
			n.missed++
		}
	}
	for i := range found {
		if !usedF[i] {
			n.wrong++
		}
	}
	if len(x.Deployments) == 0 {
		n.neg++
		if len(found) > 0 {
			n.negFalse++
		}
	}
}

// TestLearnMoves makes the weights that decide which moves are deployments:
//
//	go test ./internal/deployment -run TestLearnMoves -v -labelled A.jsonl,B.jsonl -weights move.bin
func TestLearnMoves(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	finder := deployment.New(lexicon.Builtin())
	texts := readLabelled(t, *labelled)
	oracle, trigOracle, gold := 0, 0, 0
	yes := 0
	var all []learn.Verdict
	for _, x := range texts {
		x.story = stagetest.Read(t, x.Text)
		x.candidates = finder.Candidates(input(x.story))
		x.label()
		all = append(all, x.verdicts...)
		for _, v := range x.verdicts {
			if v.Yes {
				yes++
			}
		}
		for _, d := range x.Deployments {
			if d.Optional || d.Trigger[1] == 0 {
				continue
			}
			gold++
			a, b := false, false
			for _, c := range x.candidates {
				trig, asset := d.hit(x.story.Text, c.Trigger, c.Assets)
				a = a || trig && asset
				b = b || trig || asset
			}
			if a {
				oracle++
			} else if *showMissed {
				t.Logf("NOT PROPOSED (%v) <%s> %s | %s", b, x.Text[d.Trigger[0]:d.Trigger[1]], x.Text[d.Assets[0][0]:d.Assets[0][1]], x.Text)
			}
			if b {
				trigOracle++
			}
		}
	}
	t.Logf("%d texts, %d verdicts, %d yes; gold %d, proposed %d, in part %d", len(texts), len(all), yes, gold, oracle, trigOracle)
	var own []learn.Verdict
	for _, x := range ownCases(t) {
		x.story = stagetest.Read(t, x.Text)
		x.candidates = finder.Candidates(input(x.story))
		x.label()
		for _, v := range x.verdicts {
			v.Features.Ask(999) // their own rate of deployments
			own = append(own, v)
		}
	}
	all = append(all, own...)
	const folds = 5
	loss := 0.0
	thresholds := []float64{-1.5, -1, -0.5, 0, 0.5, 1}
	sums := make([]tally, len(thresholds))
	for f := range folds {
		part := slices.Clone(own)
		for k, x := range texts {
			if k%folds != f {
				part = append(part, x.verdicts...)
			}
		}
		w := learn.Judge(rows, part)
		for k, x := range texts {
			if k%folds == f {
				for _, v := range x.verdicts {
					s := w.Sum(v.Features)
					if v.Yes {
						s = -s
					}
					loss += math.Log1p(math.Exp(s))
				}
			}
		}
		for j, th := range thresholds {
			for k, x := range texts {
				if k%folds == f && len(x.Text) < 2000 {
					sums[j].count(x, finder.With(w, th).Find(input(x.story)))
				}
			}
		}
	}
	t.Logf("log loss %.4f, own %d", loss/float64(len(all)-len(own)), len(own))
	for j := range sums {
		t.Logf("threshold %.1f: %v", thresholds[j], sums[j])
	}
	if *weightsOut != "" {
		if err := os.WriteFile(*weightsOut, []byte(learn.Judge(rows, all)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	_ = linear.Step
}

func input(s *stagetest.Story) deployment.Input {
	return deployment.Input{
		Text: s.Text, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Grammar: s.Grammar, Figures: s.Figures,
		Mentions: s.Mentions, Statements: s.Statements, Cast: s.Cast,
	}
}
