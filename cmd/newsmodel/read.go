package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"iter"
	"os"

	"example.com/newsmodel"
)

// An item is one story on its way through the command.
type item struct {
	story   newsmodel.Story
	given   given  // what a record brings along
	where   string // names the file, and the line of a record
	err     error  // what kept the story from being read; names the file
	hint    string // what may be done about the input
	article *newsmodel.Article
	output  []byte // what to print
}

// read makes the article of the story.
func (it *item) read(x *newsmodel.Extractor) {
	a := x.ExtractStory(it.story)
	switch {
	case isIssue(a, newsmodel.IssueNotText):
		it.err = fmt.Errorf("%s: %w", it.where, errNotText(it.story.Text))
		return
	case isIssue(a, newsmodel.IssueInvalidUTF8) && isWindows(it.story.Text):
		it.hint = it.where + " is not all UTF-8; -charset windows-1252 may read it"
	}
	it.article = a
}

// names returns the names of the files; "-" is standard input.
func (c config) names() []string {
	if len(c.files) == 0 {
		return []string{"-"}
	}
	return c.files
}

// items yields the stories of the files, or what kept them from being read.
func (c config) items(stdin io.Reader, p *progress) iter.Seq[item] {
	read := c.readText
	if c.in == "jsonl" {
		read = c.readRecords
	}
	return func(yield func(item) bool) {
		for _, name := range c.names() {
			if !open(name, p, stdin, func(name string, r io.Reader) bool { return read(name, decoded(r, c.charset), yield) }, yield) {
				return
			}
		}
	}
}

// open calls read on the file of that name, or yields what kept it from being
// opened. It reports whether to go on.
func open(name string, p *progress, stdin io.Reader, read func(string, io.Reader) bool, yield func(item) bool) bool {
	if name == "-" {
		return read("stdin", unzipped("stdin", p.reader(stdin)))
	}
	f, err := os.Open(name)
	if err != nil {
		return yield(item{story: newsmodel.Story{ID: name}, err: err})
	}
	defer f.Close()
	return read(name, unzipped(name, p.reader(f)))
}

// unzipped returns what r holds, unpacked if it is packed by gzip.
func unzipped(name string, r io.Reader) io.Reader {
	b := bufio.NewReaderSize(r, 64<<10)
	if magic, _ := b.Peek(2); string(magic) != "\x1f\x8b" {
		return b // also where reading fails: the reader sees it again
	}
	z, err := gzip.NewReader(b)
	if err != nil {
		return failing{fmt.Errorf("%s: %w", name, err)}
	}
	return named{z, name}
}

// A failing reader has nothing but an error.
type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// A named reader puts its name before its errors.
type named struct {
	io.Reader
	name string
}

func (r named) Read(b []byte) (int, error) {
	n, err := r.Reader.Read(b)
	if err != nil && err != io.EOF {
		err = fmt.Errorf("%s: %w", r.name, err)
	}
	return n, err
}

// readText yields the whole file as one story.
func (c config) readText(name string, r io.Reader, yield func(item) bool) bool {
	text, err := io.ReadAll(io.LimitReader(r, maxStory+1))
	if len(text) > maxStory {
		text, err = nil, fmt.Errorf("%s: file longer than %d MiB", name, maxStory>>20)
	}
	return yield(item{story: newsmodel.Story{ID: name, Text: string(text), Published: c.published}, where: name, err: err})
}

// readRecords yields one story for each line that is not blank.
func (c config) readRecords(name string, r io.Reader, yield func(item) bool) bool {
	n, first := 0, true
	for line, err := range lines(r) {
		n++
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		it := item{given: given{line: n}, err: err}
		whole := true
		if err == nil {
			it, whole = c.item(line, n, first)
		}
		it.where = fmt.Sprintf("%s:%d", name, n)
		if it.err != nil {
			it.err = fmt.Errorf("%s: %w", it.where, it.err)
		}
		if !yield(it) {
			return false
		}
		if !whole {
			return true // the other lines are parts of this one
		}
		first = false
	}
	return true
}

// maxStory is the length in bytes of the longest file of text, and of the
// longest line of JSONL, that is read.
const maxStory = 64 << 20

var errTooLong = fmt.Errorf("line longer than %d MiB", maxStory>>20)

// lines yields the lines of r, their ends included. A line that is too long
// yields errTooLong, and reading goes on after it; any other error is the last.
// A line is valid until the next one is asked for.
func lines(r io.Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		b := bufio.NewReaderSize(r, 64<<10)
		var line []byte
		for {
			line = line[:0]
			size := 0
			part, err := b.ReadSlice('\n')
			for ; err == bufio.ErrBufferFull; part, err = b.ReadSlice('\n') {
				if size += len(part); size <= maxStory {
					line = append(line, part...)
				}
			}
			size += len(part)
			switch {
			case err != nil && err != io.EOF:
				yield(nil, err)
				return
			case err == io.EOF && size == 0:
				return
			case size > maxStory+1: // the line end does not count
				line = nil
				if !yield(nil, errTooLong) {
					return
				}
			case !yield(append(line, part...), nil):
				return
			}
		}
	}
}
