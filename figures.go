package newsmodel

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/figure"
)

// FindFigures returns the numbers of a piece of text with what they count, as
// [Extract] does. A figure that is all of the text is what [ParseFigure] returns.
func FindFigures(text string) []Figure {
	x := standard()
	r := x.scan(context.Background(), Story{Text: text})
	defer x.close(r)
	x.count(r)
	return values(r.figures.All(), r.figure)
}

// ParseFigure parses s, all of which must be one figure. It reads s as
// [FindFigures] reads a text that is nothing else, and also a number that there
// is a date or a name: "2022". What stands around a figure may say more than the
// figure alone: "2.5m" is 2.5 million before "workers", and metres here; "34"
// behind a name is an age, and a count here; pesos are those of the country that
// the story tells of, and Mexico's here. The error is a *[ParseError].
func ParseFigure(s string) (Figure, error) {
	fail := func(at int, err error) (Figure, error) {
		return Figure{}, &ParseError{Func: "ParseFigure", Input: strings.Clone(s), Offset: at, Err: err}
	}
	x := standard()
	r := x.scan(context.Background(), Story{Text: s})
	defer x.close(r)
	tokens := r.text.Tokens
	if len(tokens) == 0 || tokens[0].Start > 0 {
		return fail(0, ErrFigure)
	}
	end, ok := x.figures.Parse(&r.figures, r.figureInput())
	if !ok {
		for _, t := range tokens {
			if _, err := strconv.ParseFloat(s[t.Start:t.End], 64); errors.Is(err, strconv.ErrRange) {
				return fail(int(t.Start), ErrRange)
			}
		}
		return fail(0, ErrFigure)
	}
	if end < len(tokens) {
		return fail(int(tokens[end].Start), ErrTrailing)
	}
	if end := int(tokens[end-1].End); end < len(s) {
		return fail(end, ErrTrailing)
	}
	return r.figure(*r.figures.Figure(0)), nil
}

// figure makes the value of a figure.
func (r *reading) figure(f figure.Figure) Figure {
	return Figure{
		Phrase: r.phrase(f.Run), Number: r.phrase(f.Number), Noun: r.phrase(f.Noun),
		Kind: FigureKind(f.Kind), Bound: Bound(f.Bound), Value: f.Value, Upper: f.Upper, Unit: Unit(f.Unit),
		Event: Event(f.Event), Change: Change(f.Change), Confidence: f.Confidence(),
	}
}
