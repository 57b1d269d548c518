package main

import (
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
