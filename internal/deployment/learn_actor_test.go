package deployment_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/newsmodel/internal/deployment"
	"example.com/newsmodel/internal/learn"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/stagetest"
)

const actorRows = 1 << 13

// TestLearnActors makes the weights that choose the actor of a move, and prints how right they are
// on texts that they were not learned from, beside the first finder alone:
//
//	go test ./internal/deployment -run TestLearnActors -v -labelled A.jsonl,B.jsonl -weights actor.bin
//
// The lines are those of TestLearnMoves, with "actor": [from, to] or null, "actor_alt" with what else
// is right, and "actor_unknown": true where the label does not say.
func TestLearnActors(t *testing.T) {
	if *labelled == "" {
		t.Skip("no -labelled file")
	}
	finder := deployment.New(lexicon.Builtin())
	var own, all []learn.Choice
	for _, x := range ownTexts(t) {
		for _, e := range x.actorChoices(t, finder) {
			own = append(own, e.choice)
		}
	}
	var examples [folds][]actorExample
	for k, x := range readLabelled(t, *labelled) {
		examples[k%folds] = append(examples[k%folds], x.actorChoices(t, finder)...)
	}
	var first, chosen actorTally
	for fold := range folds {
		part := slices.Clone(own)
		for k, list := range examples {
			for _, e := range list {
				if k != fold {
					part = append(part, e.choice)
				}
			}
		}
		weights := learn.ChooseInOrders(actorRows, orders, part)
		for _, e := range examples[fold] {
			first.count(e, e.first)
			chosen.count(e, e.best(weights))
		}
	}
	t.Logf("%d moves; F1 of the first finder %.1f, of the weights %.1f", first.moves, first.f1(), chosen.f1())
	if *weightsOut != "" {
		all = own
		for _, list := range examples {
			for _, e := range list {
				all = append(all, e.choice)
			}
		}
		if err := os.WriteFile(*weightsOut, []byte(learn.ChooseInOrders(actorRows, orders, all)), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// An actorExample is a choice of an actor; its first candidate is nobody.
type actorExample struct {
	choice learn.Choice
	first  int  // who the first finder finds
	named  bool // the label names an actor
}

// best returns the candidate that the weights choose.
func (e actorExample) best(w linear.Weights) (best int) {
	for k, f := range e.choice.Candidates {
		if w.Sum(f) > w.Sum(e.choice.Candidates[best]) {
			best = k
		}
	}
	return best
}

// actorChoices returns the choices of the moves whose actor the labels tell.
func (x *labelledText) actorChoices(t *testing.T, finder *deployment.Finder) (out []actorExample) {
	x.story = stagetest.Read(t, x.Text)
	choices := finder.Choices(input(x.story))
	for _, d := range x.Deployments {
		if d.None || d.ActorUnknown || x.Partial && d.Optional {
			continue
		}
		best := -1
		for k, c := range choices {
			byTrigger, byAsset := d.has(x.story.Text, c.Trigger, c.Assets)
			if byAsset && (byTrigger || d.Trigger == nil) && (best < 0 || c.Odds > choices[best].Odds) {
				best = k
			}
		}
		if best >= 0 {
			out = append(out, x.actorExample(d, choices[best]))
		}
	}
	return out
}

// actorExample says of each who may be the actor of a move whether he is.
func (x *labelledText) actorExample(d labelledMove, c deployment.Choice) actorExample {
	labels := slices.Clone(d.ActorAlt)
	if d.Actor != nil {
		labels = append(labels, *d.Actor)
	}
	e := actorExample{first: c.First, named: len(labels) > 0}
	e.choice.Candidates = c.Features
	for _, s := range c.Senders {
		right := s.Len() == 0 && d.Actor == nil
		for _, l := range labels {
			right = right || s.Len() > 0 && x.sameParty(bytesOf(x.story.Text, s), l)
		}
		e.choice.Right = append(e.choice.Right, map[bool]float64{true: 1}[right])
	}
	return e
}

var (
	attached = regexp.MustCompile(`\s(?:of|in|from|to|for|at|on|with|that|which|who|whose|including|under|into|by)\s|[,;(:]`)
	oneWord  = regexp.MustCompile(`[^\W_]+(?:['’.\-/][^\W_]+)*\.?`)
)

// headOf returns the head word of a party.
func (x *labelledText) headOf(s span) span {
	words := x.Text[s[0]:s[1]]
	if cut := attached.FindStringIndex(words); cut != nil && oneWord.MatchString(words[:cut[0]]) {
		words = words[:cut[0]]
	}
	all := oneWord.FindAllStringIndex(words, -1)
	if len(all) == 0 {
		return s
	}
	last := all[len(all)-1]
	return span{s[0] + last[0], s[0] + last[1]}
}

// sameParty reports whether two spans name the same party: one has the head of the other, and is
// not much longer.
func (x *labelledText) sameParty(found, label span) bool {
	const more = 4 // words
	length := func(s span) int { return len(strings.Fields(x.Text[s[0]:s[1]])) }
	head := x.headOf(found)
	if found.covers(x.headOf(label)) && (length(found)-length(label) <= more || label.covers(head)) {
		return true
	}
	return label.covers(head) && unicode.IsUpper(rune(x.Text[head[0]]))
}

// An actorTally counts actors.
type actorTally struct{ moves, right, wrong, missed int }

func (n *actorTally) count(e actorExample, k int) {
	n.moves++
	right := e.choice.Right[k] == 1 && k > 0
	switch {
	case right:
		n.right++
	case k > 0:
		n.wrong++
	}
	if e.named && !right {
		n.missed++
	}
}

func (n actorTally) f1() float64 {
	return 200 * float64(n.right) / float64(max(1, 2*n.right+n.wrong+n.missed))
}
