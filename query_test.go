package newsmodel_test

import (
	"fmt"
	"math"
	"testing"

	"example.com/newsmodel"
	"github.com/google/go-cmp/cmp"
)

func TestFiguresIn(t *testing.T) {
	a := &newsmodel.Article{Figures: []newsmodel.Figure{
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 0, End: 4}}, Value: 1},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 10, End: 12}}, Value: 2},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 12, End: 20}}, Value: 3},
		{Phrase: newsmodel.Phrase{Span: newsmodel.Span{Start: 30, End: 31}}, Value: 4},
	}}
	tests := []struct {
		in          newsmodel.Span
		first, last float64 // values; 0 for none
	}{
		{newsmodel.Span{Start: 0, End: 40}, 1, 4},
		{newsmodel.Span{Start: 1, End: 20}, 2, 3},
		{newsmodel.Span{Start: 10, End: 19}, 2, 2},
		{newsmodel.Span{Start: 13, End: 29}, 0, 0},
		{newsmodel.Span{Start: 31, End: 99}, 0, 0},
		{newsmodel.Span{}, 0, 0},
	}
	for _, tt := range tests {
		got := a.FiguresIn(tt.in)
		first, last := 0.0, 0.0
		if len(got) > 0 {
			first, last = got[0].Value, got[len(got)-1].Value
		}
		if first != tt.first || last != tt.last {
			t.Errorf("FiguresIn(%v) has %v to %v, want %v to %v", tt.in, first, last, tt.first, tt.last)
		}
	}
}

func TestRange(t *testing.T) {
	inf := math.Inf(1)
	tests := []struct {
		bound        newsmodel.Bound
		value, upper float64
		lo, hi       float64
	}{
		{newsmodel.BoundExact, 5, 0, 5, 5},
		{newsmodel.BoundAbout, 5, 0, 5, 5},
		{newsmodel.BoundAtLeast, 5, 0, 5, inf},
		{newsmodel.BoundMoreThan, 5, 0, 5, inf},
		{newsmodel.BoundAtMost, 5, 0, -inf, 5},
		{newsmodel.BoundLessThan, 5, 0, -inf, 5},
		{newsmodel.BoundBetween, 5, 8, 5, 8},
		{newsmodel.BoundVague, 24, 99, 24, 99},
		{newsmodel.BoundVague, 24, 0, 24, inf},
	}
	for _, tt := range tests {
		f := newsmodel.Figure{Bound: tt.bound, Value: tt.value, Upper: tt.upper}
		if lo, hi := f.Range(); lo != tt.lo || hi != tt.hi {
			t.Errorf("Range of %v %v, %v is %v to %v, want %v to %v", tt.bound, tt.value, tt.upper, lo, hi, tt.lo, tt.hi)
		}
	}
}

// at returns a phrase at a place that need not hold its words.
func at(start, end int, text string) newsmodel.Phrase {
	return newsmodel.Phrase{Text: text, Span: newsmodel.Span{Start: start, End: end}}
}

func TestStatementOf(t *testing.T) {
	outer := newsmodel.Statement{Phrase: at(0, 100, ""), Content: []newsmodel.Phrase{at(0, 20, ""), at(30, 100, "")}}
	inner := newsmodel.Statement{Phrase: at(40, 90, ""), Content: []newsmodel.Phrase{at(50, 90, "")}}
	a := &newsmodel.Article{Statements: []newsmodel.Statement{outer, inner}}
	tests := []struct {
		at   newsmodel.Span
		want newsmodel.Span
	}{
		{newsmodel.Span{Start: 5, End: 9}, outer.Span},
		{newsmodel.Span{Start: 15, End: 31}, newsmodel.Span{}}, // across the attribution
		{newsmodel.Span{Start: 42, End: 45}, outer.Span},
		{newsmodel.Span{Start: 50, End: 60}, inner.Span},
		{newsmodel.Span{Start: 85, End: 95}, outer.Span},
		{newsmodel.Span{Start: 100, End: 101}, newsmodel.Span{}},
	}
	for _, tt := range tests {
		got, ok := a.StatementOf(tt.at)
		if got.Span != tt.want || ok != (tt.want != newsmodel.Span{}) {
			t.Errorf("StatementOf(%v) = %v, %v, want %v", tt.at, got.Span, ok, tt.want)
		}
	}
}

func TestSpeakers(t *testing.T) {
	say := func(start int, who ...newsmodel.Party) newsmodel.Statement {
		return newsmodel.Statement{Phrase: at(start, start+5, ""), Sources: who}
	}
	lee := newsmodel.Party{Phrase: at(1, 2, "Ann Lee"), Name: "Ann Lee", Role: "mayor"}
	she := newsmodel.Party{Phrase: at(11, 12, "she"), Name: "Ann Lee"}
	official := newsmodel.Party{Phrase: at(21, 22, "An official"), Anonymous: true}
	again := newsmodel.Party{Phrase: at(41, 42, "an official"), Anonymous: true}
	a := &newsmodel.Article{Statements: []newsmodel.Statement{
		say(0), say(10, she), say(20, official), say(30, lee, official), say(40, again), say(50, she, lee),
	}}
	var got []string
	for _, s := range a.Speakers() {
		line := s.Party.Text + ":"
		for _, t := range s.Statements {
			line += fmt.Sprint(" ", t.Span.Start)
		}
		got = append(got, line)
	}
	want := []string{"Ann Lee: 10 30 50", "An official: 20 30 40", ": 0"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestSpeakerWords counts the words of a speaker, and those in quotation marks.
func TestSpeakerWords(t *testing.T) {
	say := func(kind newsmodel.StatementKind, text string) newsmodel.Statement {
		return newsmodel.Statement{Kind: kind, Content: []newsmodel.Phrase{{Text: text}}}
	}
	for _, c := range []struct {
		statement   newsmodel.Statement
		all, quoted int
	}{
		{say(newsmodel.StatementDirect, "We will stay,"), 3, 3},
		{say(newsmodel.StatementIndirect, `it was "fine"`), 3, 0},
		{say(newsmodel.StatementMixed, `the hill was "ours for good", he`), 7, 3},
		{say(newsmodel.StatementMixed, "the hill was “ours” and “not theirs”"), 7, 3},
		{say(newsmodel.StatementMixed, "ours for good” and"), 4, 3},
		{say(newsmodel.StatementMixed, "the hill is “ours for"), 5, 2},
		{newsmodel.Statement{}, 0, 0},
	} {
		all, quoted := newsmodel.Speaker{Statements: []newsmodel.Statement{c.statement}}.Words()
		if all != c.all || quoted != c.quoted {
			t.Errorf("%v: %d words, %d of them quoted; want %d, %d", c.statement.Content, all, quoted, c.all, c.quoted)
		}
	}
}
