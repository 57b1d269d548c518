package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/tagger"
)

// A teacher is a larger model that labels texts which nobody has annotated. Paragraphs go
// to it and labels come back as lines of JSON.

// A lesson is a paragraph for the teacher.
type lesson struct {
	Doc    string   `json:"doc"`
	Number int      `json:"p"`
	Tokens []string `json:"t"`
	Quoted []int    `json:"q"` // 1 in quotation marks
	Gold   []int    `json:"g"` // labels; zeros where nobody has annotated the text
}

// A taught paragraph is what the teacher says of a lesson.
type taught struct {
	Doc    string `json:"doc"`
	Number int    `json:"p"`
	Gold   []int  `json:"g"`
}

// readCorpora reads several corpora as one. Texts without annotations get the labels of a
// teacher, unless they are on their way to it.
func readCorpora(args []string, labels string, unlabelled bool) (all corpus, err error) {
	var known map[string]map[int][]int
	if labels != "" {
		if known, err = readLabels(strings.Split(labels, ",")); err != nil {
			return all, err
		}
	}
	for _, arg := range args {
		name, times, weighted := strings.Cut(arg, "*")
		n := 1
		if weighted {
			if n, err = strconv.Atoi(times); err != nil || n < 1 {
				return all, fmt.Errorf("%s: no number of times", arg)
			}
		}
		var c corpus
		if strings.HasSuffix(name, ".jsonl") {
			c, err = readStories(name)
			if err == nil && !unlabelled {
				c.teach(known)
			}
		} else {
			c, err = readCorpus(name)
		}
		if err != nil {
			return all, err
		}
		all.texts += c.texts
		for range n {
			all.paragraphs = append(all.paragraphs, c.paragraphs...)
		}
	}
	return all, nil
}

// readStories reads texts without annotations.
func readStories(file string) (c corpus, err error) {
	err = eachLine(file, func(story struct{ ID, Text string }) {
		c.add(story.ID, story.Text, nil)
	})
	return c, err
}

// teach gives the paragraphs the labels of a teacher, and drops those that have none.
func (c *corpus) teach(known map[string]map[int][]int) {
	kept := c.paragraphs[:0]
	for _, p := range c.paragraphs {
		labels := known[p.doc][p.number]
		if len(labels) != len(p.Tokens) {
			continue
		}
		for i, l := range labels {
			p.gold[i] = tagger.Label(l)
		}
		kept = append(kept, p)
	}
	c.paragraphs = kept
}

func readLabels(files []string) (map[string]map[int][]int, error) {
	known := make(map[string]map[int][]int)
	for _, file := range files {
		err := eachLine(file, func(t taught) {
			if known[t.Doc] == nil {
				known[t.Doc] = make(map[int][]int)
			}
			known[t.Doc][t.Number] = t.Gold
		})
		if err != nil {
			return nil, err
		}
	}
	return known, nil
}

// eachLine calls f with the value of each line of a file of JSON.
func eachLine[T any](file string, f func(T)) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	d := json.NewDecoder(bufio.NewReader(in))
	for {
		var v T
		switch err := d.Decode(&v); err {
		case nil:
			f(v)
		case io.EOF:
			return nil
		default:
			return fmt.Errorf("%s: %w", file, err)
		}
	}
}

// writeParagraphs writes the paragraphs of a corpus for a teacher.
func writeParagraphs(file string, c corpus) error {
	out, err := os.Create(file)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(out)
	e := json.NewEncoder(w)
	for _, p := range c.paragraphs {
		l := lesson{Doc: p.doc, Number: p.number}
		for i, t := range p.Tokens {
			l.Tokens = append(l.Tokens, p.Text[t.Start:t.End])
			l.Quoted = append(l.Quoted, int(min(p.Quoted[i], 1)))
			l.Gold = append(l.Gold, int(p.gold[i]))
		}
		if err := e.Encode(l); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return out.Close()
}
