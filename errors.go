package newsmodel

import (
	"errors"
	"fmt"
)

// Errors that a [ParseError] wraps.
var (
	ErrFigure   = errors.New("not a figure")
	ErrTrailing = errors.New("text after the figure")
	ErrRange    = errors.New("number out of range")
	ErrDate     = errors.New("not a date (want 2022-03-29, 2022-03, 2022 or 20220329, with a time or without, or Tue, 29 Mar 2022 10:00:00 GMT)")
	ErrLexicon  = errors.New("not a lexicon")
)

// A ParseError says where strict input was refused.
type ParseError struct {
	Func   string // the function that refused it: "ParseFigure"
	Input  string // the input, or the line of it, that was refused
	Line   int    // line of the input, starting at 1; 0 where the input has no lines
	Offset int    // byte in Input at which the trouble starts, from 0
	Err    error  // what is wrong; wraps one of the errors above
}

// Error returns the message with the place of the error.
func (e *ParseError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("newsmodel.%s: line %d: %q: %v", e.Func, e.Line, e.Input, e.Err)
	}
	return fmt.Sprintf("newsmodel.%s: %q at byte %d: %v", e.Func, e.Input, e.Offset, e.Err)
}

// Unwrap returns what was wrong.
func (e *ParseError) Unwrap() error { return e.Err }
