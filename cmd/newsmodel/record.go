package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"example.com/newsmodel"
)

// A given is what a record brings along that is none of the library's business: it
// comes back as it came.
type given struct {
	id, meta json.RawMessage // nil where the record has none
	kept     []field         // the keys that are not the command's, with -keep
	line     int             // of the input, from 1; 0 for a file that is no JSONL
}

// A field is a key of a record with its value.
type field struct {
	key   string
	value json.RawMessage
}

// A record is a line of JSONL. A value stays as it is until it is known that the line
// is JSON, so that one that is wrong does not hide the others.
type record struct {
	ID        json.RawMessage `json:"id"`
	Text      json.RawMessage `json:"text"`
	Published json.RawMessage `json:"published"`
	Meta      json.RawMessage `json:"meta"`
}

// item reads the story of line n. Of a line that cannot be read it has what the
// command gives back: the id wherever it stands, and meta. It reports whether the line
// is a whole one: the first one of a file may be the start of JSON on several lines.
func (c config) item(line []byte, n int, first bool) (item, bool) {
	it := item{given: given{line: n}}
	var r record
	line = bytes.TrimRight(line, "\r\n")
	err := json.Unmarshal(line, &r)
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	if errors.As(err, &syntax) {
		r = c.beginning(line)
	}
	it.given.id, it.given.meta = present(r.ID), present(r.Meta)
	it.story.ID = idText(it.given.id)
	if c.keep && err == nil {
		it.given.kept = others(line)
	}
	switch {
	case first && syntax != nil && severalLines(line, '['), mismatch == nil && errors.As(err, &mismatch) && severalLines(line, '['):
		it.err = errors.New("a JSON array, not JSONL: jq -c '.[]' makes a line of each record")
		return it, syntax == nil
	case first && syntax != nil && severalLines(line, '{'):
		it.err = errors.New("JSON on several lines, not JSONL: jq -c . makes a line of each record")
		return it, false
	case syntax != nil:
		it.err = fmt.Errorf("not JSON: %w at byte %d", err, syntax.Offset)
	case mismatch != nil:
		it.err = fmt.Errorf("record is of type %s, want an object", mismatch.Value)
	case err != nil:
		it.err = err
	default:
		it.story.Text, it.story.Published, it.err = c.story(r)
	}
	return it, true
}

// story reads the text of a record and its date of publication, else that of the
// command line.
func (c config) story(r record) (text string, day newsmodel.Date, err error) {
	literal := present(r.Text)
	switch {
	case literal == nil:
		return "", day, errors.New(`record has no "text"`)
	case literal[0] != '"':
		return "", day, fmt.Errorf(`"text" is of type %s, want a string`, typeName(literal))
	}
	if day, err = publishedOf(present(r.Published)); err != nil {
		return "", day, err
	}
	if day.IsZero() {
		day = c.published
	}
	return string(unquote(literal)), day, nil
}

// publishedOf reads a date of publication, which may be missing or empty.
func publishedOf(literal json.RawMessage) (newsmodel.Date, error) {
	switch {
	case literal == nil:
		return newsmodel.Date{}, nil
	case literal[0] != '"':
		return newsmodel.Date{}, fmt.Errorf(`"published" is of type %s, %w`, typeName(literal), newsmodel.ErrDate)
	}
	var day newsmodel.Date
	err := day.UnmarshalText(bytes.TrimSpace(unquote(literal)))
	var refused *newsmodel.ParseError
	if errors.As(err, &refused) {
		err = fmt.Errorf(`"published" at byte %d: %w`, refused.Offset, refused.Err)
	}
	return day, err
}

// beginning returns what the command gives back of a line that is JSON only up to a
// point.
func (c config) beginning(line []byte) (r record) {
	for f := range fields(line) {
		switch strings.ToLower(f.key) {
		case "id":
			r.ID = f.value
		case "meta":
			r.Meta = f.value
		}
	}
	return r
}

// others returns the keys of a record that are not the command's, neither in what it
// reads nor in what it prints.
func others(line []byte) (kept []field) {
	for f := range fields(line) {
		switch strings.ToLower(f.key) {
		case "id", "text", "published", "meta", "article", "error", "line":
		default:
			kept = append(kept, f)
		}
	}
	return kept
}

// fields yields the keys of an object with their values, in order, up to where it is
// no JSON.
func fields(line []byte) func(func(field) bool) {
	return func(yield func(field) bool) {
		d := json.NewDecoder(bytes.NewReader(line))
		if t, err := d.Token(); err != nil || t != json.Delim('{') {
			return
		}
		for d.More() {
			key, err := d.Token()
			if err != nil {
				return
			}
			f := field{key: key.(string)}
			if d.Decode(&f.value) != nil || !yield(f) {
				return
			}
		}
	}
}

// severalLines reports whether a line that is no record looks like the start of an
// array of records, or of a record on several lines.
func severalLines(line []byte, start byte) bool {
	line = bytes.TrimSpace(line)
	if line[0] != start {
		return false
	}
	rest := bytes.TrimSpace(line[1:])
	return len(rest) == 0 || start == '[' && rest[0] == '{'
}

// present returns the literal, nil for none and for null.
func present(literal json.RawMessage) json.RawMessage {
	if len(literal) == 0 || string(literal) == "null" {
		return nil
	}
	return literal
}

// idText returns an id as text: a string without its quotation marks.
func idText(id json.RawMessage) string {
	if id != nil && id[0] == '"' {
		return string(unquote(id))
	}
	return string(id)
}

// typeName returns the type of a literal of JSON.
func typeName(literal json.RawMessage) string {
	switch literal[0] {
	case '{':
		return "object"
	case '[':
		return "array"
	case 't', 'f':
		return "bool"
	}
	return "number"
}

// unquote returns the text of a JSON string. Unlike encoding/json it leaves bytes that
// are no UTF-8 as they are, and writes half of a surrogate pair in three such bytes: the
// library says what is wrong there, and offsets stay right.
func unquote(literal json.RawMessage) []byte {
	rest := literal[1 : len(literal)-1]
	text := make([]byte, 0, len(rest))
	for {
		i := bytes.IndexByte(rest, '\\')
		if i < 0 {
			return append(text, rest...)
		}
		text = append(text, rest[:i]...)
		if rest = rest[i+1:]; rest[0] != 'u' {
			text = append(text, unescape[rest[0]])
			rest = rest[1:]
			continue
		}
		r := unit(rest)
		rest = rest[len("uD83D"):]
		if utf16.IsSurrogate(r) {
			if len(rest) >= len(`\uDE00`) && rest[0] == '\\' && rest[1] == 'u' {
				if whole := utf16.DecodeRune(r, unit(rest[1:])); whole != utf8.RuneError {
					text = utf8.AppendRune(text, whole)
					rest = rest[len(`\uDE00`):]
					continue
				}
			}
			text = append(text, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
			continue
		}
		text = utf8.AppendRune(text, r)
	}
}

// unit reads the code unit of an escape: "uD83D".
func unit(escape []byte) rune {
	v, _ := strconv.ParseUint(string(escape[1:len("uD83D")]), 16, 16) // the literal is JSON
	return rune(v)
}

// unescape has what a letter behind a backslash stands for.
var unescape = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
