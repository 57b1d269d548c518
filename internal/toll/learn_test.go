package toll_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"testing"

	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/token"
	"example.com/newsmodel/internal/toll"
)

var (
	labelled   = flag.String("labelled", "", "JSONL file of stories with their tolls, to learn from")
	weightsOut = flag.String("weights", "", "file that the learned weights go to")
)

const (
	rows   = 1 << 15
	folds  = 5
	orders = 8 // of the examples
)

// scored are the events of which the labels have all tolls.
var scored = []string{"killed", "injured", "missing", "displaced", "arrested"}

// TestLearnTolls makes the weights that tell tolls from other counts, and prints how right they are
// on stories that they were not learned from:
//
//	go test ./internal/toll -run TestLearnTolls -v -labelled stories.jsonl -weights toll.bin
//
// A line is {"text": …, "tolls": [{"event": "killed", "value": 12, "optional": false, "span": [from,
// to], "at": [from, to]}, …]}, in bytes; span is the number, if the story has it, at some words
// around it. Both may be left out. The texts of testdata are learned from, too.
func TestLearnTolls(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	finder := toll.New(lexicon.Builtin())
	stories := stagetest.Labelled[labelledStory](t, *labelled)
	for _, s := range stories {
		s.label(t, finder)
	}
	own := ownVerdicts(t, finder)
	odds := [][2]float64{{-1, 0}, {-0.7, -0.3}, {-0.7, 0.3}, {-0.5, 0}, {-0.5, 0.5}, {0, 0.5}} // of a toll, of any
	tallies := make([]tally, len(odds))
	for fold := range folds {
		part := slices.Clone(own)
		for k, s := range stories {
			if k%folds != fold {
				part = append(part, s.verdicts...)
			}
		}
		weights := learn.JudgeInOrders(rows, orders, part)
		for k := fold; k < len(stories); k += folds {
			for j, least := range odds {
				tallies[j].count(stories[k], finder.With(weights).Collect(input(stories[k].read), least[0], least[1]))
			}
		}
	}
	for j, n := range tallies {
		t.Logf("odds from %.1f on: %+v F1 %.1f, false %.1f", odds[j], n, n.f1(), 100*float64(n.alarms)/float64(n.quiet))
	}
	if *weightsOut != "" {
		all := own
		for _, s := range stories {
			all = append(all, s.verdicts...)
		}
		if err := os.WriteFile(*weightsOut, []byte(learn.JudgeInOrders(rows, orders, all)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// ownVerdicts returns the verdicts of the texts in testdata.
func ownVerdicts(t *testing.T, finder *toll.Finder) (out []learn.Verdict) {
	for _, c := range append(stagetest.Cases(t, "testdata/tolls.txt"), stagetest.Cases(t, "testdata/briefs.txt")...) {
		s := &labelledStory{Text: c.Text}
		for _, line := range c.Want {
			l := labelledToll{}
			var bound string
			if _, err := fmt.Sscan(line, &l.Event, &bound, &l.Value); err != nil {
				t.Fatalf("%q: %v", line, err)
			}
			s.Tolls = append(s.Tolls, l)
		}
		s.label(t, finder)
		out = append(out, slices.Concat(s.verdicts, s.verdicts)...)
	}
	return out
}

// A labelledToll is a toll of a labelled story.
type labelledToll struct {
	Event    string
	Value    float64
	Optional bool
	Span, At *[2]int
}

// A labelledStory is a story with all of its tolls.
type labelledStory struct {
	Text  string
	Tolls []labelledToll

	read     *stagetest.Story
	verdicts []learn.Verdict
}

func input(s *stagetest.Story) toll.Input {
	return toll.Input{
		Text: s.Text, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Events: s.Events, Quantities: s.Quantities,
		Figures: s.Figures, Grammar: s.Grammar, Mentions: s.Mentions, Statements: s.Statements, Cast: s.Cast,
	}
}

// overlaps reports whether a run of the story shares bytes with a span.
func (s *labelledStory) overlaps(r token.Run, span *[2]int) bool {
	return span != nil && int(s.read.Text.Tokens[r.Lo].Start) < span[1] && span[0] < int(s.read.Text.Tokens[r.Hi-1].End)
}

// is reports whether a candidate is a toll: by its value, or, where none has that of the label, by
// its place.
func (s *labelledStory) is(c toll.Candidate, l labelledToll, byValue bool) bool {
	if c.Event != l.Event {
		return false
	}
	if byValue {
		return c.Value == l.Value
	}
	return s.overlaps(c.Run, l.Span)
}

// label reads the story and says of each candidate whether it is one of its tolls. Those that may
// be, and victims without a number of whom it is not known where the label has them, are left out.
func (s *labelledStory) label(t *testing.T, finder *toll.Finder) {
	s.read = stagetest.Read(t, s.Text)
	values := make([]bool, len(s.Tolls)) // some candidate has the value
	singles := make(map[string]int)      // candidates without a number, by event
	finder.Judge(input(s.read), func(c toll.Candidate) bool {
		for k, l := range s.Tolls {
			values[k] = values[k] || s.is(c, l, true)
		}
		if !c.Counted {
			singles[c.Event]++
		}
		return false
	})
	finder.Judge(input(s.read), func(c toll.Candidate) bool {
		yes, open := false, !slices.Contains(scored, c.Event)
		for k, l := range s.Tolls {
			if !s.is(c, l, values[k]) {
				continue
			}
			switch far := !c.Counted && singles[c.Event] > 1 && l.At != nil && !s.overlaps(c.Word, l.At); {
			case l.Optional, far:
				open = true
			default:
				yes = true
			}
		}
		if yes || !open {
			s.verdicts = append(s.verdicts, learn.Verdict{Features: c.Features, Yes: yes})
		}
		return yes
	})
}

// A tally counts tolls, and stories without one that get one.
type tally struct{ right, wrong, missed, quiet, alarms int }

func (n tally) f1() float64 {
	return 200 * float64(n.right) / float64(max(2*n.right+n.wrong+n.missed, 1))
}

// count compares the tolls found in a story with its labels.
func (n *tally) count(s *labelledStory, found []toll.Toll) {
	found = slices.DeleteFunc(found, func(t toll.Toll) bool { return !slices.Contains(scored, t.Event) })
	if len(s.Tolls) == 0 {
		n.quiet++
		n.alarms += min(len(found), 1)
	}
	for _, l := range s.Tolls {
		k := slices.IndexFunc(found, func(t toll.Toll) bool { return t.Event == l.Event && t.Value == l.Value })
		if k >= 0 {
			found = slices.Delete(found, k, k+1)
		}
		switch {
		case l.Optional:
		case k >= 0:
			n.right++
		default:
			n.missed++
		}
	}
	n.wrong += len(found)
}
