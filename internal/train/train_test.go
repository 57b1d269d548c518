package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/tagger"
)

// write makes a corpus of a few sentences, with annotations counted in code
// points: two sentences where somebody says something, one where nobody does.
func write(t *testing.T, dir string) {
	t.Helper()
	for i, who := range []string{"the mayor", "the café owner", "a guard", "the teacher"} {
		first := fmt.Sprintf("“It is late,” %s said.", who)
		text := first + " It rained all day.\n\n" + fmt.Sprintf("Then %s said the shop was closed.\n", who)
		n, w := len([]rune(first+" It rained all day.\n\n")), len([]rune(who))
		notes := []string{
			"T1\tContent 0 13\t“It is late,”",
			fmt.Sprintf("T2\tSource 14 %d\t%s", 14+w, who),
			fmt.Sprintf("T3\tCue %d %d\tsaid", 15+w, 19+w),
			"T4\tAttribution 0 1\t“",
			"E1\tAttribution:T4 Content:T1 Source:T2 Cue:T3",
			fmt.Sprintf("T5\tSource %d %d\t%s", n+5, n+5+w, who),
			fmt.Sprintf("T6\tCue %d %d\tsaid", n+6+w, n+10+w),
			fmt.Sprintf("T7\tContent %d %d;%d %d\tthe shop was closed", n+11+w, n+19+w, n+20+w, n+30+w),
			"T8\tAttribution 0 1\t“",
			"E2\tAttribution:T8 Content:T7 Source:T5 Cue:T6",
			"T9\tCue 0 1\t“",
			"E3\tAttribution:T9 Cue:T9", // without content: left out
		}
		for name, data := range map[string]string{".txt": text, "_ann.ann": strings.Join(notes, "\n") + "\n"} {
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprint("story", i, name)), []byte(data), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestReadCorpus(t *testing.T) {
	dir := t.TempDir()
	write(t, dir)
	c, err := readCorpus(dir)
	if err != nil {
		t.Fatal(err)
	}
	if c.texts != 4 || len(c.paragraphs) != 8 {
		t.Fatalf("%d texts, %d paragraphs, want 4, 8", c.texts, len(c.paragraphs))
	}
	for i, want := range []string{"XxxxxxSsC......", ".SsCYyyy."} {
		var got strings.Builder
		for _, l := range c.paragraphs[i].gold {
			got.WriteByte(".SsCcXxYy"[l])
		}
		if got.String() != want {
			t.Errorf("paragraph %d: gold %s, want %s", i, got.String(), want)
		}
	}
}

// TestTrain shows that the trainer learns what it reads, and makes the same
// bytes of the same corpus.
func TestTrain(t *testing.T) {
	dir := t.TempDir()
	write(t, dir)
	learn := func() []byte {
		c, err := readCorpus(dir)
		if err != nil {
			t.Fatal(err)
		}
		return train(c, 2, 20, func(int, []byte) {})
	}
	data := learn()
	if !bytes.Equal(data, learn()) {
		t.Error("the same corpus gives other bytes")
	}
	c, _ := readCorpus(dir)
	found := measure(tagger.With(must(tagger.NewModel(string(data))), lexicon.Builtin()), c)
	for _, r := range []tagger.Role{tagger.Source, tagger.Cue, tagger.Content} {
		if found.f1(r) != 100 {
			t.Errorf("role %d: F1 %.1f on what was learned, want 100", r, found.f1(r))
		}
	}
}

// TestTaught sends a story without annotations to a teacher that calls each token of its first
// paragraph a cue, and knows nothing of the second.
func TestTaught(t *testing.T) {
	dir := t.TempDir()
	write(t, dir)
	file := func(name, data string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	pool := file("pool.jsonl", `{"id": "7", "text": "It rained.\n\nNobody came."}`+"\n")
	unlabelled, err := readCorpora([]string{pool}, "", true)
	if err != nil {
		t.Fatal(err)
	}
	lessons := filepath.Join(dir, "lessons")
	if err := writeParagraphs(lessons, unlabelled); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(lessons)
	if want := `{"doc":"7","p":0,"t":["It","rained","."],"q":[0,0,0],"g":[0,0,0]}`; err != nil || !strings.HasPrefix(string(got), want+"\n") {
		t.Errorf("lessons %s, %v, want %s first", got, err, want)
	}

	labels := file("labels.jsonl", `{"doc": "7", "p": 0, "g": [3, 4, 4]}`+"\n")
	c, err := readCorpora([]string{dir + "*3", pool}, labels, false)
	if err != nil {
		t.Fatal(err)
	}
	if c.texts != 5 || len(c.paragraphs) != 3*8+1 {
		t.Fatalf("%d texts, %d paragraphs, want 5, 25", c.texts, len(c.paragraphs))
	}
	if gold, want := c.paragraphs[24].gold, []tagger.Label{3, 4, 4}; !slices.Equal(gold, want) {
		t.Errorf("the teacher's labels are %v, want %v", gold, want)
	}
	if _, err := readCorpora([]string{dir + "*none"}, "", false); err == nil {
		t.Error("no error for a corpus counted none times")
	}
}

func TestReadCorpusErrors(t *testing.T) {
	dir := t.TempDir()
	if _, err := readCorpus(dir); err == nil {
		t.Error("no error for an empty folder")
	}
	os.WriteFile(filepath.Join(dir, "a.txt"), []byte("He said so."), 0o644)
	os.WriteFile(filepath.Join(dir, "a.ann"), []byte("T1\tCue three 7\tsaid\nE1\tX:T1 Cue:T1\n"), 0o644)
	if _, err := readCorpus(dir); err == nil || !strings.Contains(err.Error(), "a.ann") {
		t.Errorf("error %v, want one that names a.ann", err)
	}
}
