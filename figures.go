package newsmodel

// A figure is a Figure with its tokens.
type figure struct {
	run
	Figure
}

func (f figure) value() Figure { return f.Figure }

// findFigures finds the numbers of the story with what they count.
func (d *doc) findFigures() {}

// ParseFigure parses s, all of which must be one figure. The error is a
// *[ParseError].
func ParseFigure(s string) (Figure, error) {
	return Figure{}, &ParseError{Func: "ParseFigure", Input: s, Err: ErrFigure}
}
