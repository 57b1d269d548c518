package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// A corpus is a set of annotated paragraphs.
type corpus struct {
	texts      int
	paragraphs []paragraph
}

// A paragraph is a paragraph as the tagger reads it, with the right label of each token.
type paragraph struct {
	tagger.Input
	gold   []tagger.Label // by token
	doc    string         // the name of its text
	number int            // in its text, from 0
}

// readCorpus reads all annotated texts of a folder, in the order of their
// names.
func readCorpus(dir string) (corpus, error) {
	texts, notes := dir, dir
	if s, err := os.Stat(filepath.Join(dir, "text")); err == nil && s.IsDir() {
		texts, notes = filepath.Join(dir, "text"), filepath.Join(dir, "attributions")
	}
	var c corpus
	annotated, err := firstNotes(texts, notes)
	if err != nil {
		return c, err
	}
	for _, name := range slices.Sorted(maps.Keys(annotated)) {
		text, err := os.ReadFile(filepath.Join(texts, name+".txt"))
		if err != nil {
			return c, err
		}
		note, err := os.ReadFile(annotated[name])
		if err != nil {
			return c, err
		}
		spans, err := parseBrat(string(note), []rune(string(text)))
		if err != nil {
			return c, fmt.Errorf("%s: %w", annotated[name], err)
		}
		c.add(name, string(text), spans)
	}
	if c.texts == 0 {
		return c, fmt.Errorf("%s: no annotated texts", dir)
	}
	return c, nil
}

// firstNotes returns the annotation file of each text by the name of the text:
// that of the first annotator where there are several.
func firstNotes(texts, notes string) (map[string]string, error) {
	files, err := filepath.Glob(filepath.Join(notes, "*.ann"))
	if err != nil {
		return nil, err
	}
	out := make(map[string]string)
	for _, file := range files { // in order
		name := strings.TrimSuffix(filepath.Base(file), ".ann")
		if _, err := os.Stat(filepath.Join(texts, name+".txt")); err != nil {
			if i := strings.LastIndexByte(name, '_'); i > 0 {
				name = name[:i]
			}
		}
		if out[name] == "" {
			out[name] = file
		}
	}
	return out, nil
}

// add divides a text into paragraphs as the library does, labels its tokens, and adds the
// paragraphs to the corpus.
func (c *corpus) add(name, text string, gold []goldSpan) {
	c.texts++
	x := lexicon.Builtin()
	tokens := token.Scan(text, &x.Vocab)
	splitter := segment.NewSplitter(x)
	paragraphs := splitter.Paragraphs(text, tokens)
	quoted := quotation.Pair(text, tokens, paragraphs).Depths(len(tokens))
	labels := labelTokens(text, tokens, gold)
	sentence := make([]int32, len(tokens))
	for n, s := range splitter.Sentences(text, tokens, paragraphs) {
		for i := s.Lo; i < s.Hi; i++ {
			sentence[i] = int32(n)
		}
	}
	for n, p := range paragraphs {
		if l := labels[p.Lo]; !l.Follows(tagger.Outside) {
			labels[p.Lo]-- // a span that comes from the paragraph before begins anew
		}
		c.paragraphs = append(c.paragraphs, paragraph{
			tagger.Input{Text: text, Tokens: tokens[p.Lo:p.Hi], Sentence: sentence[p.Lo:p.Hi], Quoted: quoted[p.Lo:p.Hi]},
			labels[p.Lo:p.Hi], name, n,
		})
	}
}

// withSentences returns the corpus with one in every so many of its sentences added as a
// paragraph of its own, so that the tagger learns to read texts of a single sentence as
// well.
func (c corpus) withSentences(every int) corpus {
	out := corpus{c.texts, slices.Clone(c.paragraphs)}
	n := 0
	for _, p := range c.paragraphs {
		for lo, hi := 0, 0; lo < len(p.Tokens); lo = hi {
			hi = p.sentenceEnd(lo)
			if hi-lo == len(p.Tokens) || !p.gold[lo].Follows(tagger.Outside) {
				continue
			}
			if n++; n%every == 0 {
				in := tagger.Input{Text: p.Text, Tokens: p.Tokens[lo:hi], Sentence: p.Sentence[lo:hi], Quoted: p.Quoted[lo:hi]}
				out.paragraphs = append(out.paragraphs, paragraph{in, p.gold[lo:hi], p.doc, p.number})
			}
		}
	}
	return out
}

// sentenceEnd returns the end of the sentence that starts at token lo. If it ends inside a
// quotation, that of the sentence in which the quotation ends counts.
func (p paragraph) sentenceEnd(lo int) int {
	hi := lo + 1
	for hi < len(p.Tokens) && (p.Sentence[hi] == p.Sentence[hi-1] || p.Quoted[hi-1] > 0 && p.Quoted[hi] > 0) {
		hi++
	}
	return hi
}

// labelTokens returns the label of each token, that of the span in which it lies. Cues win
// over sources, and both win over contents, which may hold statements of their own.
func labelTokens(text string, tokens []token.Token, gold []goldSpan) []tagger.Label {
	offsets := make([]int, 0, len(text)+1) // of each code point
	for i := range text {
		offsets = append(offsets, i)
	}
	offsets = append(offsets, len(text))
	slices.SortStableFunc(gold, func(a, b goldSpan) int {
		rank := [4]int{tagger.Cue: 0, tagger.Source: 1, tagger.Content: 2}
		if d := rank[a.role] - rank[b.role]; d != 0 {
			return d
		}
		return a.start - b.start
	})
	labels := make([]tagger.Label, len(tokens))
	for _, g := range gold {
		if g.start < 0 || g.end < g.start || g.end >= len(offsets) {
			continue
		}
		start, end := offsets[g.start], offsets[g.end]
		i, _ := slices.BinarySearchFunc(tokens, start, func(t token.Token, at int) int { return int(t.End) - at - 1 })
		inside := false
		for ; i < len(tokens) && int(tokens[i].Start) < end; i++ {
			if labels[i] != tagger.Outside {
				inside = false
				continue
			}
			labels[i] = g.begin()
			if inside {
				labels[i]++
			}
			inside = true
		}
	}
	return labels
}

// begin returns the label of the first token of a span.
func (g goldSpan) begin() tagger.Label {
	if g.ahead {
		return tagger.BeginAhead
	}
	return [...]tagger.Label{tagger.Source: tagger.BeginSource, tagger.Cue: tagger.BeginCue, tagger.Content: tagger.BeginAfter}[g.role]
}
