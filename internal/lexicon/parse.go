package lexicon

import (
	"errors"
	"fmt"
	"strings"
)

// The errors of New, within a *SyntaxError.
var (
	ErrNoSection = errors.New("entry before the first [section]")
	ErrSection   = errors.New("section head without a name in brackets")
	ErrUnknown   = errors.New("entry of a table that is not known")
	ErrNoForm    = errors.New("entry without a form")
	ErrTables    = errors.New("more than 63 tables")
)

// A SyntaxError says where a table could not be read.
type SyntaxError struct {
	Line   int // starting at 1
	Offset int // of the first byte of the line, starting at 0
	Err    error
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap returns Err.
func (e *SyntaxError) Unwrap() error { return e.Err }

// parse reads the text of tables and calls entry for each of their entries, in
// order, until entry returns an error. The error is a *SyntaxError that wraps what
// is wrong, which may be the error of entry.
func parse(text string, entry func(section string, forms []string, attrs string) error) error {
	section, offset := "", 0
	var room []string // for the forms of the entries to come
	for n := 1; offset < len(text); n++ {
		line, _, _ := strings.Cut(text[offset:], "\n")
		at := offset
		offset += len(line) + 1
		line = strings.TrimRight(line, " \t\r")
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[' && !strings.Contains(line, "\t"):
			name, ok := strings.CutSuffix(line[1:], "]")
			if !ok || strings.TrimSpace(name) == "" {
				return &SyntaxError{n, at, ErrSection}
			}
			section = strings.TrimSpace(name)
			continue
		case section == "":
			return &SyntaxError{n, at, ErrNoSection}
		}
		left, attrs, _ := strings.Cut(line, "\t")
		var forms []string
		if forms, room = splitForms(left, room); len(forms) == 0 {
			return &SyntaxError{n, at, ErrNoForm}
		}
		if err := entry(section, forms, strings.TrimSpace(attrs)); err != nil {
			return &SyntaxError{n, at, err}
		}
	}
	return nil
}

// splitForms splits the forms of an entry at " | ". It puts them into room, or into a new
// slice where that is too short, and returns what is left of it: one slice serves many
// entries.
func splitForms(s string, room []string) (forms, left []string) {
	const more = 1 << 10
	n := 1 + strings.Count(s, " | ")
	if len(room) < n {
		room = make([]string, max(n, more))
	}
	forms = room[:0:n]
	for ok := true; ok; {
		var form string
		form, s, ok = strings.Cut(s, " | ")
		if form = strings.TrimSpace(form); form != "" {
			forms = append(forms, form)
		}
	}
	return forms, room[n:]
}
