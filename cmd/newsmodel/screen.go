package main

import (
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"
	"golang.org/x/term"
)

// A screen is where a person reads.
type screen struct {
	width  int // in columns
	colour bool
}

// screenOf returns the screen that w is, or one of 80 columns without colour.
// Colour is off if the environment has NO_COLOR; see no-color.org.
func screenOf(w io.Writer) screen {
	s := screen{width: 80}
	if !isTerminal(w) {
		return s
	}
	f := w.(*os.File)
	if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
		s.width = min(max(width, 40), 110) // longer lines are hard to read
	}
	s.colour = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	return s
}

// Styles, by what switches them on in an ANSI terminal.
const (
	plain = ""
	bold  = "\x1b[1m"
	dim   = "\x1b[2m"
	reset = "\x1b[0m"
)

// hang prints lead, and right of it, from the column indent, the text with its
// end in another style, wrapped at words. A lead that reaches further has a line
// of its own.
func (r *reading) hang(lead string, indent int, style, text, endStyle, end string) {
	lead = clean(lead)
	blanks := indent - r.columns(lead)
	if text+end == "" || blanks < 0 {
		lead = strings.TrimRight(lead, " ")
	}
	r.WriteString(lead)
	switch {
	case text+end == "":
	case blanks < 0:
		r.WriteString("\n" + strings.Repeat(" ", indent))
	default:
		r.WriteString(strings.Repeat(" ", blanks))
	}
	column := indent
	for _, part := range [...]struct{ style, text string }{{style, text}, {endStyle, end}} {
		if part.text == "" {
			continue
		}
		r.begin(part.style)
		for word := range strings.FieldsSeq(part.text) {
			word = clean(word)
			n := r.columns(word)
			switch {
			case column == indent:
			case column+1+n > r.width:
				r.WriteString("\n" + strings.Repeat(" ", indent))
				column = indent
			default:
				r.WriteByte(' ')
				column++
			}
			r.WriteString(word)
			column += n
		}
		r.end(part.style)
	}
	r.WriteByte('\n')
}

func (r *reading) begin(style string) {
	if r.colour {
		r.WriteString(style)
	}
}

func (r *reading) end(style string) {
	if r.colour && style != plain {
		r.WriteString(reset)
	}
}

// columns returns how many columns the text takes on the screen.
func (s screen) columns(text string) int { return uniseg.StringWidth(clean(text)) }

// clean takes from a story what would do something to the terminal: line ends
// become blanks; control characters, and marks that reorder the text behind
// them, the replacement character.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), '\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069':
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
