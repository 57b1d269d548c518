package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/segment"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// A Corpus is a set of annotated paragraphs.
type Corpus struct {
	Texts      int
	Paragraphs []Paragraph
}

// A Paragraph is what the tagger reads, with the right answer.
type Paragraph struct {
	tagger.Input
	Gold []tagger.Label // by token
}

// ReadCorpus reads all annotated texts of a folder, in the order of their
// names.
func ReadCorpus(dir string) (Corpus, error) {
	texts, notes := dir, dir
	if s := filepath.Join(dir, "text"); isDir(s) {
		texts, notes = s, filepath.Join(dir, "attributions")
	}
	names, err := filepath.Glob(filepath.Join(texts, "*.txt"))
	if err != nil {
		return Corpus{}, err
	}
	var c Corpus
	for _, name := range names { // Glob sorts
		text, err := os.ReadFile(name)
		if err != nil {
			return c, err
		}
		ann, err := firstAnnotator(notes, strings.TrimSuffix(filepath.Base(name), ".txt"))
		if err != nil {
			return c, err
		}
		if ann == "" {
			continue
		}
		note, err := os.ReadFile(ann)
		if err != nil {
			return c, err
		}
		spans, err := parseBrat(string(note), []rune(string(text)))
		if err != nil {
			return c, fmt.Errorf("%s: %w", ann, err)
		}
		c.add(string(text), spans)
	}
	if c.Texts == 0 {
		return c, fmt.Errorf("%s: no annotated texts", dir)
	}
	return c, nil
}

func isDir(name string) bool {
	s, err := os.Stat(name)
	return err == nil && s.IsDir()
}

// firstAnnotator returns the first annotation file of a text, "" if it has
// none.
func firstAnnotator(dir, name string) (string, error) {
	for _, pattern := range []string{name + ".ann", name + "_*.ann"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil || len(found) > 0 {
			if err == nil {
				slices.Sort(found)
				return found[0], nil
			}
			return "", err
		}
	}
	return "", nil
}

// A goldSpan is an annotated run of characters, counted in code points.
type goldSpan struct {
	role       tagger.Role
	start, end int
}

// parseBrat reads the arguments of the events of an annotation file. An event
// without a cue or without content is left out.
func parseBrat(ann string, text []rune) ([]goldSpan, error) {
	ranges := make(map[string]string)
	var events []string
	for line := range strings.Lines(ann) {
		id, rest, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			mark, _, _ := strings.Cut(rest, "\t")
			_, ranges[id], _ = strings.Cut(mark, " ")
		case strings.HasPrefix(id, "E"):
			events = append(events, rest)
		}
	}
	var spans []goldSpan
	for _, e := range events {
		first, has := len(spans), [4]bool{}
		for _, arg := range strings.Fields(e) {
			name, id, _ := strings.Cut(arg, ":")
			role := roleOf(name)
			if role == tagger.None {
				continue
			}
			has[role] = true
			for part := range strings.SplitSeq(ranges[id], ";") {
				s, err := parseRange(part)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", id, err)
				}
				spans = append(spans, goldSpan{role, s[0], s[1]})
			}
		}
		if !has[tagger.Cue] || !has[tagger.Content] {
			spans = spans[:first]
		}
		spans = append(spans[:first], join(spans[first:], text)...)
	}
	return spans, nil
}

// join puts together the spans of one event that only white space separates.
func join(spans []goldSpan, text []rune) []goldSpan {
	slices.SortFunc(spans, func(a, b goldSpan) int {
		if a.role != b.role {
			return int(a.role) - int(b.role)
		}
		return a.start - b.start
	})
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && out[n-1].role == s.role && s.end <= len(text) {
			last := &out[n-1]
			if s.start <= last.end || strings.TrimSpace(string(text[last.end:s.start])) == "" {
				last.end = max(last.end, s.end)
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// roleOf returns the role of an argument, whose name may end in a number.
func roleOf(name string) tagger.Role {
	switch strings.TrimRight(name, "0123456789") {
	case "Source":
		return tagger.Source
	case "Cue":
		return tagger.Cue
	case "Content":
		return tagger.Content
	}
	return tagger.None
}

func parseRange(s string) (r [2]int, err error) {
	from, to, _ := strings.Cut(s, " ")
	if r[0], err = strconv.Atoi(from); err != nil {
		return r, err
	}
	r[1], err = strconv.Atoi(to)
	return r, err
}

// add cuts a text as the library does and labels its tokens.
func (c *Corpus) add(text string, gold []goldSpan) {
	c.Texts++
	x := lexicon.Builtin()
	split := segment.NewSplitter(x)
	tokens := token.Scan(text, &x.Vocab)
	paragraphs := segment.Paragraphs(text, tokens)
	quoted := quotation.Pair(text, tokens, paragraphs).Depths(len(tokens))
	labels := labelTokens(text, tokens, gold)
	sentence := make([]int32, len(tokens))
	for _, p := range paragraphs {
		part := tokens[p.Lo:p.Hi]
		for n, s := range split.Sentences(text, part) {
			for i := s.Lo; i < s.Hi; i++ {
				sentence[p.Lo+i] = int32(n)
			}
		}
		if l := labels[p.Lo]; l != tagger.Outside && !l.Begins() {
			labels[p.Lo]-- // a span that comes from the paragraph before begins anew
		}
		c.Paragraphs = append(c.Paragraphs, Paragraph{
			tagger.Input{Text: text, Tokens: part, Sentence: sentence[p.Lo:p.Hi], Quoted: quoted[p.Lo:p.Hi]},
			labels[p.Lo:p.Hi],
		})
	}
}

// labelTokens gives each token the role of the span that it lies in. Cues win
// over sources, and both win over contents, which may hold statements of their
// own.
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
		i, _ := slices.BinarySearchFunc(tokens, start, func(t token.Token, at int) int { return t.End - at - 1 })
		inside := false
		for ; i < len(tokens) && tokens[i].Start < end; i++ {
			if labels[i] != tagger.Outside {
				inside = false
				continue
			}
			labels[i] = tagger.Label(2*g.role - 1)
			if inside {
				labels[i]++
			}
			inside = true
		}
	}
	return labels
}
