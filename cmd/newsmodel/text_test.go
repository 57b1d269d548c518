package main

import (
	"io"
	"strings"
	"testing"
	"unicode"

	"example.com/newsmodel"
)

func TestText(t *testing.T) {
	golden(t, "sample.text", screen{width: 72}.text(sample()))
}

func TestTextOnTerminal(t *testing.T) {
	narrow := screen{width: 50, colour: true}
	out := narrow.text(sample())
	golden(t, "sample.terminal", out)
	uncoloured := strings.NewReplacer(bold, "", dim, "", reset, "").Replace(string(out))
	for line := range strings.Lines(uncoloured) {
		if n := narrow.columns(strings.TrimSuffix(line, "\n")); n > narrow.width {
			t.Errorf("%d columns in %q, want at most %d", n, line, narrow.width)
		}
	}
}

// A story cannot command the terminal.
func TestTextCleans(t *testing.T) {
	const evil = "\x1b[2J\u202eOslo\x07\u009b31m \u2066said"
	a := &newsmodel.Article{Text: evil, Headline: newsmodel.Phrase{Text: evil}}
	a.Statements = []newsmodel.Statement{{
		Sources: []newsmodel.Party{{Phrase: a.Headline}},
		Content: []newsmodel.Phrase{a.Headline}, Cue: newsmodel.Cue{Phrase: a.Headline},
	}}
	out := string(screen{width: 60}.text(item{article: a}))
	for _, r := range out {
		if unicode.IsControl(r) && r != '\n' || r == '\u202e' || r == '\u2066' {
			t.Fatalf("%q is printed in %q", r, out)
		}
	}
	if strings.Count(out, "Oslo") != 4 {
		t.Errorf("got %q, want the words four times", out)
	}
}

// TestTextIsPlain shows that the text misleads nobody: a pronoun is no name, a quotation
// that was read is no issue, and what reads the same is there once.
func TestTextIsPlain(t *testing.T) {
	const text = `"We go," he said.`
	phrase := func(words string) newsmodel.Phrase {
		at := strings.Index(text, words)
		return newsmodel.Phrase{Text: words, Span: newsmodel.Span{Start: at, End: at + len(words)}}
	}
	move := newsmodel.Deployment{Action: newsmodel.ActionDeploy, Trigger: phrase("go"), Assets: []newsmodel.Asset{{Phrase: phrase("We")}}}
	a := &newsmodel.Article{
		Text: text,
		Statements: []newsmodel.Statement{{
			Phrase: phrase(text), Content: []newsmodel.Phrase{phrase("We go,")}, Cue: newsmodel.Cue{Phrase: phrase("said")},
			Sources: []newsmodel.Party{{Phrase: phrase("he")}},
		}},
		Deployments: []newsmodel.Deployment{move, move},
		Issues:      []newsmodel.Issue{{Phrase: phrase(`"`), Kind: newsmodel.IssueUnclosedQuote}},
	}
	const want = `x

STATEMENTS
“he” (not clear who)
  said  “We go”

DEPLOYMENTS
  completed  somebody: deploy We — “he” (not clear who)

`
	if got := string(screen{width: 72}.text(item{story: newsmodel.Story{ID: "x"}, article: a})); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	a.Issues = append(a.Issues, newsmodel.Issue{Phrase: phrase(`," he`), Kind: newsmodel.IssueUnclosedQuote}, newsmodel.Issue{Kind: newsmodel.IssueMarkup})
	if got := issueNames(a); len(got) != 2 || got[0] != "unclosed quote" || got[1] != "markup" {
		t.Errorf("issues %q", got)
	}
}

// TestFilter shows what -min leaves out, and that text to read is at least even.
func TestFilter(t *testing.T) {
	for _, c := range []struct {
		config
		want int
	}{
		{config{out: "json", min: -1}, 4}, {config{out: "text", min: -1}, 3}, {config{out: "text"}, 4}, {config{out: "json", min: 0.9}, 2},
	} {
		a := &newsmodel.Article{Figures: []newsmodel.Figure{{Confidence: 0.2}, {Confidence: 0.6}, {}, {Confidence: 0.9}}}
		if c.filter(a); len(a.Figures) != c.want {
			t.Errorf("%s, %v: %d figures, want %d", c.out, c.min, len(a.Figures), c.want)
		}
	}
	for _, wrong := range []string{"2", "-1", "half", "NaN"} {
		if _, err := parse([]string{"-min", wrong}, io.Discard); err == nil {
			t.Errorf("-min %s is accepted", wrong)
		}
	}
}
