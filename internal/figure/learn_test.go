package figure_test

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/stagetest"
	"example.com/newsmodel/internal/token"
)

var (
	labelled   = flag.String("labelled", "", "JSONL file of stories with the events of their figures, to learn from")
	weightsOut = flag.String("weights", "", "file that the learned weights go to")
)

const (
	rows  = 1 << 14
	folds = 5
)

// TestLearnEvents makes the weights that choose what happened to what a figure counts, and prints
// how right they are on stories that they were not learned from:
//
//	go test ./internal/figure -run TestLearnEvents -v -labelled stories.jsonl -weights event.bin
//
// A line is {"text": …, "figures": [{"span": [from, to], "events": ["killed"]}, …]} with all
// figures that have one of the events, in bytes; an event "" among them says that none is right,
// too. The texts of testdata/figures.txt are learned from, too.
func TestLearnEvents(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	finder := figure.New(lexicon.Builtin())
	stories := stagetest.Labelled[labelledStory](t, *labelled)
	for _, s := range stories {
		s.label(t, finder)
	}
	own := ownChoices(t, finder)
	var ruled, learned tally
	for fold := range folds {
		part := slices.Clone(own)
		for k, s := range stories {
			if k%folds != fold {
				part = append(part, s.choices...)
			}
		}
		weights := learn.Choose(rows, append(part, part...))
		for k := fold; k < len(stories); k += folds {
			list, _ := finder.Alternatives(input(stories[k].read))
			ruled.count(stories[k], list)
			list, _ = finder.With(weights).Alternatives(input(stories[k].read))
			learned.count(stories[k], list)
		}
	}
	t.Logf("with the weights of before %+v F1 %.1f; with those of the other stories %+v F1 %.1f", ruled, ruled.f1(), learned, learned.f1())
	if *weightsOut != "" {
		all := own
		for _, s := range stories {
			all = append(all, s.choices...)
		}
		if err := os.WriteFile(*weightsOut, []byte(learn.Choose(rows, append(all, all...))), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// ownChoices returns the choices of testdata/figures.txt.
func ownChoices(t *testing.T, finder *figure.Finder) (out []learn.Choice) {
	const value = " | " // between the words of a figure and what it is
	for _, c := range stagetest.Cases(t, "testdata/figures.txt") {
		s := &labelledStory{Text: c.Text}
		at := 0
		for _, line := range c.Want {
			words, is, _ := strings.Cut(line, value)
			k := strings.Index(s.Text[at:], words)
			if k < 0 {
				t.Fatalf("%q has no %q", s.Text, words)
			}
			f := labelledFigure{Span: [2]int{at + k, at + k + len(words)}}
			for _, e := range strings.Fields(is) {
				if figure.Decided(e) {
					f.Events = append(f.Events, e)
				}
			}
			if f.Events != nil {
				s.Figures = append(s.Figures, f)
			}
			at = f.Span[1]
		}
		s.label(t, finder)
		out = append(out, slices.Concat(s.choices, s.choices, s.choices)...)
	}
	return out
}

// A labelledFigure is a figure with the events that are right.
type labelledFigure struct {
	Span   [2]int
	Events []string
}

// A labelledStory is a story with all figures that have an event.
type labelledStory struct {
	Text    string
	Figures []labelledFigure

	read    *stagetest.Story
	choices []learn.Choice
}

func input(s *stagetest.Story) figure.Input {
	return figure.Input{Text: s.Text, Layout: s.Layout, Dates: s.Dates, Places: s.Places, Events: s.Events, Quantities: s.Quantities}
}

// eventsOf returns the events that are right for a figure, nil for none.
func (s *labelledStory) eventsOf(r token.Run) []string {
	lo, hi := int(s.read.Text.Tokens[r.Lo].Start), int(s.read.Text.Tokens[r.Hi-1].End)
	for _, f := range s.Figures {
		if f.Span[0] < hi && lo < f.Span[1] {
			return f.Events
		}
	}
	return nil
}

// label reads the story and makes a choice of each figure of which the right answer is among the
// alternatives.
func (s *labelledStory) label(t *testing.T, finder *figure.Finder) {
	s.read = stagetest.Read(t, s.Text)
	list, alternatives := finder.Alternatives(input(s.read))
	for k, f := range list {
		if len(alternatives[k]) < 2 {
			continue
		}
		want := s.eventsOf(f.Run)
		var c learn.Choice
		for _, a := range alternatives[k] {
			right := slices.Contains(want, a.Event)
			if !figure.Decided(a.Event) {
				right = want == nil || slices.Contains(want, "")
			}
			c.Candidates = append(c.Candidates, a.Features)
			c.Right = append(c.Right, map[bool]float64{true: 1}[right])
		}
		s.choices = append(s.choices, c)
	}
}

// A tally counts figures with an event.
type tally struct{ right, wrong, missed int }

// count compares the events that were chosen in a story with its labels.
func (n *tally) count(s *labelledStory, list []figure.Figure) {
	for _, f := range list {
		want := s.eventsOf(f.Run)
		free := slices.Contains(want, "")
		switch has := figure.Decided(f.Event); {
		case has && slices.Contains(want, f.Event):
			if !free {
				n.right++
			}
		case has:
			n.wrong++
			if len(want) > 0 && !free {
				n.missed++
			}
		case len(want) > 0 && !free:
			n.missed++
		}
	}
}

// f1 is in per cent, of figures that were found.
func (n tally) f1() float64 {
	return 200 * float64(n.right) / float64(max(2*n.right+n.wrong+n.missed, 1))
}
