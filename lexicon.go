package newsmodel

import (
	"errors"
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// A Lexicon is vocabulary of the caller's own, in the text form of the
// library's built-in tables:
//
//	[titles]
//	Lord Provost | Lord Provosts	class=political position=before
//
// A section head names the table: titles, organizations, agencies, places,
// demonyms, forenames, surnames, cues, assets, models, movements, governors,
// events, units, currencies, numbers, bounds, dates, abbreviations, bylines,
// boilerplate and more. Each line is an entry: its forms, parted by " | ", the
// first of which is its name; a tab; and what is known of it, as in the file of
// that name in internal/lexicon/data. docs/vocabulary.md says all of it.
//
// The zero Lexicon is empty.
type Lexicon struct {
	text string
}

// ParseLexicon reads a lexicon. The error is a *[ParseError] that wraps
// [ErrLexicon].
func ParseLexicon(text string) (Lexicon, error) {
	l := Lexicon{text}
	_, err := l.load()
	if err != nil {
		return Lexicon{}, err
	}
	return l, nil
}

func (l Lexicon) isZero() bool { return l.text == "" }

// load joins the lexicon with the built-in tables.
func (l Lexicon) load() (*lexicon.Lexicon, error) {
	x, err := lexicon.WithBuiltin(l.text)
	var syntax *lexicon.SyntaxError
	if errors.As(err, &syntax) {
		line, _, _ := strings.Cut(l.text[syntax.Offset:], "\n")
		return nil, &ParseError{
			Func: "ParseLexicon", Input: strings.Clone(line), Line: syntax.Line,
			Err: errors.Join(ErrLexicon, syntax.Err),
		}
	}
	return x, err
}
