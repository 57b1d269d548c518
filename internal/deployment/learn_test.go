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
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

var (
	labelled   = flag.String("labelled", "", "JSONL files of texts with their deployments, with commas between them, to learn from")
	weightsOut = flag.String("weights", "", "file that the learned weights go to")
)

const (
	rows   = 1 << 15
	folds  = 5
	orders = 48 // of the examples
)

// TestLearnMoves makes the weights that tell deployments from other moves, and prints how right
// they are on texts that they were not learned from:
//
//	go test ./internal/deployment -run TestLearnMoves -v -labelled A.jsonl,B.jsonl -weights move.bin
//
// A line is {"text": …, "deployments": [{"trigger": [from, to], "assets": [[from, to], …]}, …]} with
// all deployments of the text; places count characters. A deployment may lack a trigger; those
// with "optional": true are neither right nor wrong. The texts of testdata/moves.txt are learned
// from, too.
func TestLearnMoves(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	finder := deployment.New(lexicon.Builtin())
	texts := readLabelled(t, *labelled)
	for _, x := range texts {
		x.label(t, finder)
	}
	own := ownVerdicts(t, finder)
	crossValidate(t, finder, texts, own)
	if *weightsOut != "" {
		all := slices.Clone(own)
		for _, x := range texts {
			all = append(all, x.verdicts...)
		}
		if err := os.WriteFile(*weightsOut, []byte(learn.JudgeInOrders(rows, orders, all)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// crossValidate learns from four fifths of the texts at a time, and judges the last.
func crossValidate(t *testing.T, finder *deployment.Finder, texts []*labelledText, own []learn.Verdict) {
	thresholds := []float64{-0.5, 0, 0.3, 0.5, 0.75}
	tallies := make([]tally, len(thresholds))
	var judged []judgement
	for fold := range folds {
		part := slices.Clone(own)
		for k, x := range texts {
			if k%folds != fold {
				part = append(part, x.verdicts...)
			}
		}
		weights := learn.JudgeInOrders(rows, orders, part)
		for k := fold; k < len(texts); k += folds {
			for _, v := range texts[k].verdicts {
				judged = append(judged, judgement{weights.Sum(v.Features), v.Yes})
			}
			for j, least := range thresholds {
				tallies[j].count(texts[k], finder.With(weights, least).Find(input(texts[k].story)))
			}
		}
	}
	t.Logf("%d texts, %d moves", len(texts), len(judged))
	for j, n := range tallies {
		t.Logf("odds from %.2f on: %v", thresholds[j], n)
	}
	t.Log(calibration(judged))
}

// A judgement is what the weights say of a move, and whether it is a deployment.
type judgement struct {
	odds float64
	yes  bool
}

// calibration fits the odds of moves that were not learned from to how many of them are
// deployments.
func calibration(judged []judgement) string {
	shrink, shift := 1.0, 0.0
	for range 2000 {
		var slope, slopeShift float64
		for _, j := range judged {
			miss := 1 / (1 + math.Exp(-shrink*j.odds-shift))
			if j.yes {
				miss--
			}
			slope += miss * j.odds
			slopeShift += miss
		}
		shrink -= slope / float64(len(judged)) / 4
		shift -= slopeShift / float64(len(judged))
	}
	return fmt.Sprintf("confidence: shrink %.2f, shift %.2f", shrink, shift)
}

// A span is a half-open range of characters in the files, of bytes here.
type span [2]int

func (s span) overlaps(t span) bool { return s[0] < t[1] && t[0] < s[1] }

func (s span) covers(t span) bool { return s[0] <= t[0] && t[1] <= s[1] }

// A labelledMove is a deployment of a labelled text.
type labelledMove struct {
	Trigger  *span  `json:"trigger"`
	Assets   []span `json:"assets"`
	Alt      []span `json:"assets_alt"`
	Optional bool   `json:"optional"`
	None     bool   `json:"none"`

	Actor        *span  `json:"actor"`
	ActorAlt     []span `json:"actor_alt"`
	ActorUnknown bool   `json:"actor_unknown"`
}

// A labelledText is a text with all of its deployments.
type labelledText struct {
	Text        string         `json:"text"`
	Deployments []labelledMove `json:"deployments"`
	Partial     bool           `json:"partial"`

	story    *stagetest.Story
	verdicts []learn.Verdict
}

// readLabelled reads files of labelled texts.
func readLabelled(t *testing.T, files string) (out []*labelledText) {
	for name := range strings.SplitSeq(files, ",") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(strings.NewReader(string(data)))
		lines.Buffer(nil, len(data)+1)
		for lines.Scan() {
			x := new(labelledText)
			if err := json.Unmarshal(lines.Bytes(), x); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			x.countBytes()
			out = append(out, x)
		}
	}
	return out
}

// countBytes makes the places of characters those of bytes.
func (x *labelledText) countBytes() {
	var at []int
	for i := range x.Text {
		at = append(at, i)
	}
	at = append(at, len(x.Text))
	for k := range x.Deployments {
		d := &x.Deployments[k]
		if len(d.Assets) == 1 {
			d.Assets = append(d.Assets, d.Alt...)
		}
		for i, a := range d.Assets {
			d.Assets[i] = span{at[a[0]], at[a[1]]}
		}
		for i, a := range d.ActorAlt {
			d.ActorAlt[i] = span{at[a[0]], at[a[1]]}
		}
		if d.Actor != nil {
			d.Actor = &span{at[d.Actor[0]], at[d.Actor[1]]}
		}
		if d.Trigger != nil {
			d.Trigger = &span{at[d.Trigger[0]], at[d.Trigger[1]]}
		}
	}
}

// ownVerdicts returns the verdicts of testdata/moves.txt. More of their moves are deployments than
// elsewhere; a feature of their own tells so.
func ownVerdicts(t *testing.T, finder *deployment.Finder) (out []learn.Verdict) {
	const ownText = 1000 // a question
	for _, x := range ownTexts(t) {
		x.label(t, finder)
		for _, v := range x.verdicts {
			v.Features.Ask(ownText)
			out = append(out, v)
		}
	}
	return out
}

// ownTexts returns the texts of testdata/moves.txt.
func ownTexts(t *testing.T) (out []*labelledText) {
	cases := stagetest.Cases(t, "testdata/moves.txt")
	slices.SortFunc(cases, func(a, b stagetest.Case) int { return strings.Compare(a.Text, b.Text) })
	for _, c := range cases {
		x := &labelledText{Text: c.Text}
		for _, line := range c.Want {
			x.Deployments = append(x.Deployments, x.ownMove(line))
		}
		out = append(out, x)
	}
	return out
}

// ownMove returns the move of a line of testdata/moves.txt.
func (x *labelledText) ownMove(line string) (d labelledMove) {
	unmark := strings.NewReplacer("[", "", "]", "", "{", "", "}", "")
	find := func(words string) (s span, ok bool) {
		at := strings.Index(x.Text, words)
		return span{at, at + len(words)}, at >= 0 && words != ""
	}
	parts := strings.Split(line, " | ")
	for a := range strings.SplitSeq(parts[1], " + ") {
		if s, ok := find(unmark.Replace(a)); ok {
			d.Assets = append(d.Assets, s)
		}
	}
	_, who, _ := strings.Cut(parts[0], ": ")
	who = strings.TrimSpace(who)
	if s, ok := find(who); ok {
		d.Actor = &s
	}
	d.ActorUnknown = d.Actor == nil && who != ""
	return d
}

func input(s *stagetest.Story) deployment.Input {
	return deployment.Input{
		Text: s.Text, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Grammar: s.Grammar, Figures: s.Figures,
		Mentions: s.Mentions, Statements: s.Statements, Cast: s.Cast,
	}
}

func bytesOf(t *text.Text, r token.Run) span {
	return span{int(t.Tokens[r.Lo].Start), int(t.Tokens[r.Hi-1].End)}
}

// has reports whether a trigger and one of the assets are those of the move.
func (d labelledMove) has(t *text.Text, trigger token.Run, assets []deployment.Asset) (byTrigger, byAsset bool) {
	for _, a := range assets {
		byAsset = byAsset || slices.ContainsFunc(d.Assets, func(s span) bool { return s.covers(bytesOf(t, a.Head)) })
	}
	return d.Trigger != nil && d.Trigger.overlaps(bytesOf(t, trigger)), byAsset
}

// label reads the text and says of each move that is proposed in it whether it is one of its
// deployments. Those that may be are left out.
func (x *labelledText) label(t *testing.T, finder *deployment.Finder) {
	x.story = stagetest.Read(t, x.Text)
	candidates := finder.Candidates(input(x.story))
	whole := make([]bool, len(x.Deployments))               // has a candidate with its trigger and asset
	words := make([]map[token.Run]bool, len(x.Deployments)) // the triggers that its assets have
	for k, d := range x.Deployments {
		words[k] = make(map[token.Run]bool)
		for _, c := range candidates {
			byTrigger, byAsset := d.has(x.story.Text, c.Trigger, c.Assets)
			whole[k] = whole[k] || byTrigger && byAsset
			if byAsset {
				words[k][c.Trigger] = true
			}
		}
	}
	for _, c := range candidates {
		yes, open := false, x.Partial
		for k, d := range x.Deployments {
			byTrigger, byAsset := d.has(x.story.Text, c.Trigger, c.Assets)
			is := byTrigger && byAsset || !whole[k] && (byTrigger || byAsset)
			if d.Trigger == nil {
				is = byAsset && len(words[k]) == 1
			}
			if d.None {
				open = open && !is
				continue
			}
			yes = yes || is && !d.Optional
			open = open || is && d.Optional || !whole[k] && byAsset && !byTrigger
		}
		if yes || !open {
			x.verdicts = append(x.verdicts, learn.Verdict{Features: c.Features, Yes: yes})
		}
	}
}

// A tally counts deployments.
type tally struct{ right, wrong, missed, without, alarms int }

func (n tally) String() string {
	share := func(part, all int) float64 { return 100 * float64(part) / float64(max(all, 1)) }
	return fmt.Sprintf("precision %.1f, recall %.1f, F1 %.1f; %.1f %% of texts without one get one", share(n.right, n.right+n.wrong),
		share(n.right, n.right+n.missed), share(2*n.right, 2*n.right+n.wrong+n.missed), share(n.alarms, n.without))
}

// count compares the deployments found in a text with the labels, where all have a trigger.
func (n *tally) count(x *labelledText, found []deployment.Deployment) {
	if x.Partial || slices.ContainsFunc(x.Deployments, func(d labelledMove) bool { return d.Trigger == nil }) {
		return
	}
	matched, used := make([]bool, len(x.Deployments)), make([]bool, len(found))
	for _, least := range [...]int{3, 2, 1} { // of two for the trigger and one for an asset
		for i, f := range found {
			for k, d := range x.Deployments {
				score := 0
				byTrigger, byAsset := d.has(x.story.Text, f.Trigger, f.Assets)
				if byTrigger {
					score = 2
				}
				if byAsset {
					score++
				}
				if score >= least && !matched[k] && !used[i] {
					matched[k], used[i] = true, true
				}
			}
		}
	}
	for k, d := range x.Deployments {
		switch {
		case d.Optional:
		case matched[k]:
			n.right++
		default:
			n.missed++
		}
	}
	for _, u := range used {
		if !u {
			n.wrong++
		}
	}
	if len(x.Deployments) == 0 {
		n.without++
		n.alarms += min(len(found), 1)
	}
}
