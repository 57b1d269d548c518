package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"unicode/utf8"

	"example.com/newsmodel"
)

// An item is one story on its way through the command.
type item struct {
	story   newsmodel.Story
	err     error // what kept the story from being read; names the file
	article *newsmodel.Article
	output  []byte // what to print
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
			if !open(name, stdin, func(name string, r io.Reader) bool { return read(name, p.reader(r), yield) }, yield) {
				return
			}
		}
	}
}

// open calls read on the file of that name, or yields what kept it from being
// opened. It reports whether to go on.
func open(name string, stdin io.Reader, read func(string, io.Reader) bool, yield func(item) bool) bool {
	if name == "-" {
		return read("stdin", stdin)
	}
	f, err := os.Open(name)
	if err != nil {
		return yield(item{story: newsmodel.Story{ID: name}, err: err})
	}
	defer f.Close()
	return read(name, f)
}

// readText yields the whole file as one story.
func (c config) readText(name string, r io.Reader, yield func(item) bool) bool {
	text, err := io.ReadAll(io.LimitReader(r, maxStory+1))
	if len(text) > maxStory {
		text, err = nil, fmt.Errorf("%s: file longer than %d MiB", name, maxStory>>20)
	}
	return yield(item{story: newsmodel.Story{ID: name, Text: string(text), Published: c.published}, err: err})
}

// readRecords yields one story for each line that is not blank.
func (c config) readRecords(name string, r io.Reader, yield func(item) bool) bool {
	n := 0
	for line, err := range lines(r) {
		n++
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if err == nil && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		it := item{err: err}
		if err == nil {
			it.story, it.err = c.decode(line)
		}
		if it.err != nil {
			it.err = fmt.Errorf("%s:%d: %w", name, n, it.err)
		}
		if !yield(it) {
			return false
		}
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

// A record is a line of JSONL.
type record struct {
	ID        string    `json:"id"`
	Text      *rawText  `json:"text"`
	Published published `json:"published"`
}

// decode reads the story of a line. With an error, the story has its ID only,
// if the line gives one.
func (c config) decode(line []byte) (newsmodel.Story, error) {
	var r record
	err := json.Unmarshal(line, &r)
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		err = fmt.Errorf("not JSON: %w at byte %d", err, syntax.Offset)
	case errors.As(err, &mismatch) && mismatch.Field == "":
		err = fmt.Errorf("record is of type %s, want an object", mismatch.Value)
	case errors.As(err, &mismatch):
		err = fmt.Errorf("%q is of type %s, want a string", mismatch.Field, mismatch.Value)
	case errors.Is(err, newsmodel.ErrDate):
		err = fmt.Errorf(`"published" is %w`, err)
	case err == nil && r.Text == nil:
		err = errors.New(`record has no "text"`)
	}
	if err != nil {
		return newsmodel.Story{ID: r.ID}, err
	}
	day := newsmodel.Date(r.Published)
	if day.IsZero() {
		day = c.published
	}
	return newsmodel.Story{ID: r.ID, Text: string(*r.Text), Published: day}, nil
}

// published is a date of publication as users give it; "" is none.
type published newsmodel.Date

func (p *published) UnmarshalText(text []byte) error {
	err := (*newsmodel.Date)(p).UnmarshalText(text)
	var refused *newsmodel.ParseError
	if errors.As(err, &refused) {
		return refused.Err // which function refused it is nothing to a user
	}
	return err
}

// rawText is a JSON string whose bytes that are no UTF-8 stay as they are,
// where encoding/json would make them U+FFFD: the library says what to do with
// them, and offsets stay right.
type rawText string

func (t *rawText) UnmarshalJSON(literal []byte) error {
	if literal[0] != '"' {
		return typeError(literal)
	}
	if utf8.Valid(literal) {
		return json.Unmarshal(literal, (*string)(t))
	}
	var text []byte
	for rest := literal[1 : len(literal)-1]; len(rest) > 0; {
		bad := invalid(rest)
		var part string
		if err := json.Unmarshal(append(append([]byte{'"'}, rest[:bad]...), '"'), &part); err != nil {
			return err
		}
		text = append(text, part...)
		for rest = rest[bad:]; len(rest) > 0 && invalid(rest) == 0; rest = rest[1:] {
			text = append(text, rest[0])
		}
	}
	*t = rawText(text)
	return nil
}

// invalid returns the index of the first byte of b that is no UTF-8, len(b) if
// there is none.
func invalid(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(b)
}

// typeError says what the literal is instead of a string.
func typeError(literal []byte) error {
	var s string
	return json.Unmarshal(literal, &s)
}
