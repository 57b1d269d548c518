package segment

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// parts returns the text of each run.
func parts(text string, tokens []token.Token, runs []token.Run) []string {
	var out []string
	for _, r := range runs {
		out = append(out, text[tokens[r.Lo].Start:tokens[r.Hi-1].End])
	}
	return out
}

// Each case is a paragraph whose sentences are marked by a bar.
var sentences = []string{
	"1. Hold the bridge| 2. Hold the road| 3. Go home",
	"He read it.[4]| Then he left.[5, 6]| “We […] stay.”",
	"The minister left.| Nobody saw him.",
	"Gen. Ada Brook spoke to Mr. Lee.| He nodded.",
	"Gen. (ret.) Ada Brook spoke (twice.)| He nodded.",
	"It cost $4.5 million in Jan. 2021, he said.",
	"J. K. Marsh of the U.S. Navy left the U.S.| She flew to Oslo.",
	"They met at 5 p.m. Monday.| It ended at 7 p.m.| Nobody won.",
	"“We won.| We won!” she said.| “Again.”| The crowd sang.",
	"\"Why now?\" Kirby asked.| \"Why not?\"",
	"She shouted \"fire!\" and ran.",
	"No. 5 fell.| He said no.| Five more fell.| Room no. 7 burned.",
	"He waited ... and left.| “Well … never mind.”",
	"See example.com for more.| It is free (or nearly so).| Yes.",
	"Acme Inc. said so.| The firm is Acme Inc.| It is new.",
	"Was it you and I?| It was you and I.| We won.",
	"It fell 5 pct.| Shares of Acme Corp. rose.| “We won.” — Ann Lee",
	"At 5 a.m. Mr. Lee left.| He came back at 6 p.m.| Mr. Roe stayed.",
	"On Jan. 5, at 6 a.m. Mr. Lee left.| He came by 6 p.m. Monday.| The birds sang.",
	"On the day \"they all left\" at 6 a.m. Mr. Lee slept.| He noted: In 44 B.C. Caesar died.",
	"The bag held 2 lb. 4 oz. of nuts and 5 ft. 3 in. of rope.| It fell 3 ft.| 12 men saw it.",
	"She earned her Ph.D.| Sam holds an LL.M.| Ann Lee, Ph.D., spoke.",
	"She cried “Stop! Come back!” and ran.| He said: \"Hey! Wait!\".| “Stop!| Come back!” she cried.",
	"It was over.|The bridge fell on Friday.|She sold 1,000.|That was it.",
	"Former Sec. Ann Lee left.| It took 3 sec.| Nobody saw it.| Nuts are cheap.",
	"You find it at N°. 102.| [15: Why? 13:28]",
	"“We . . . We stay. . . .| Then we go.”",
	"Is it?!| No…| Maybe … Sunday.",
}

func TestSentences(t *testing.T) {
	x := lexicon.Builtin()
	s := NewSplitter(x)
	for _, c := range sentences {
		want := strings.Split(c, "|")
		for i := range want {
			want[i] = strings.TrimSpace(want[i])
		}
		text := strings.ReplaceAll(c, "|", "")
		tokens := token.Scan(text, &x.Vocab)
		got := parts(text, tokens, s.Sentences(text, tokens, []token.Run{{Lo: 0, Hi: len(tokens)}}))
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("\n got %s\nwant %s", strings.Join(got, " | "), strings.Join(want, " | "))
		}
	}
}

func TestOwnAbbreviation(t *testing.T) {
	x, err := lexicon.WithBuiltin("[abbreviations]\nProvst.\tclass=title ends=no before=name\n")
	if err != nil {
		t.Fatal(err)
	}
	text := "We met Provst. Lee. She left."
	tokens := token.Scan(text, &x.Vocab)
	got := parts(text, tokens, NewSplitter(x).Sentences(text, tokens, []token.Run{{Lo: 0, Hi: len(tokens)}}))
	if want := "We met Provst. Lee.|She left."; strings.Join(got, "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestParagraphs(t *testing.T) {
	x := lexicon.Builtin()
	s := NewSplitter(x)
	for _, c := range []struct{ name, text, want string }{
		{"one a line", "Storm hits coast\nThe storm came at night and it did not leave until noon.\nNobody was hurt.", "Storm hits coast|The storm came at night and it did not leave until noon.|Nobody was hurt."},
		{"wire", "STORM HITS COAST\n    OSLO, March 3 - The storm came at night and it did not\nleave until noon, the mayor said.\n    Nobody was hurt, but a hundred houses lost\ntheir roofs and the power failed.\n Reuter", "STORM HITS COAST|OSLO, March 3 - The storm came at night and it did not\nleave until noon, the mayor said.|Nobody was hurt, but a hundred houses lost\ntheir roofs and the power failed.|Reuter"},
		{"wrapped, empty lines", "The storm came at night and it did not\r\nleave until noon, the mayor said.\r\n\r\nNobody was hurt, but a hundred houses\r\nlost their roofs.", "The storm came at night and it did not\r\nleave until noon, the mayor said.|Nobody was hurt, but a hundred houses\r\nlost their roofs."},
		{"cut at the", "Acme Inc said that the\nbridge was safe.\nIt\nstood.", "Acme Inc said that the\nbridge was safe.|It\nstood."},
		{"cut in a sentence", "The storm came at night and\ndid not leave until noon.\nde Blasio left.", "The storm came at night and\ndid not leave until noon.|de Blasio left."},
		{"cut, and no word hangs", "The storm hit the coast\nthat faces the sea.\n\nWhat you need for a storm\nsome bread\nwater.", "The storm hit the coast\nthat faces the sea.|What you need for a storm|some bread|water."},
		{"lists", "What to bring to the\nBridge\napples\npears and\n- plums", "What to bring to the|Bridge|apples|pears and|- plums"},
		{"list", "Teams:\nOslo\nBergen\nTromso", "Teams:|Oslo|Bergen|Tromso"},
	} {
		tokens := token.Scan(c.text, &x.Vocab)
		if got := strings.Join(parts(c.text, tokens, s.Paragraphs(c.text, tokens)), "|"); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// story is news copy of a realistic mix of sentences for the benchmarks.
var story = strings.Repeat(strings.ReplaceAll(strings.Join(sentences, "\n"), "|", "")+"\n\n", 200)

func BenchmarkSentences(b *testing.B) {
	x := lexicon.Builtin()
	s := NewSplitter(x)
	tokens := token.Scan(story, &x.Vocab)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		s.Sentences(story, tokens, []token.Run{{Lo: 0, Hi: len(tokens)}})
	}
}

func BenchmarkParagraphs(b *testing.B) {
	x := lexicon.Builtin()
	s := NewSplitter(x)
	tokens := token.Scan(story, &x.Vocab)
	b.SetBytes(int64(len(story)))
	b.ReportAllocs()
	for b.Loop() {
		s.Paragraphs(story, tokens)
	}
}
