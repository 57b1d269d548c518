package newsmodel

import (
	"errors"
	"fmt"
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
// A table of its own names the caller's persons, for [Party.ID]; bodies in organizations
// have the same key:
//
//	[people]
//	Kari Lunde | Kari Berg Lunde	id=Q12345
//
// The zero Lexicon is empty.
type Lexicon struct {
	text string
}

// ParseLexicon reads a lexicon. A table that does not exist, and a key or value that the
// table does not know, are errors. The error is a *[ParseError] that wraps [ErrLexicon].
func ParseLexicon(text string) (Lexicon, error) {
	if err := lexicon.Check(text); err != nil {
		return Lexicon{}, lexiconError(text, err)
	}
	return Lexicon{text}, nil
}

func (l Lexicon) isZero() bool { return l.text == "" }

// load joins the lexicon with the built-in tables.
func (l Lexicon) load() (*lexicon.Lexicon, error) {
	x, err := lexicon.WithBuiltin(l.text)
	if err != nil {
		return nil, lexiconError(l.text, err)
	}
	return x, nil
}

// lexiconError makes an error of the package of one in a text.
func lexiconError(text string, err error) error {
	var syntax *lexicon.SyntaxError
	if !errors.As(err, &syntax) {
		return err
	}
	line, _, _ := strings.Cut(text[syntax.Offset:], "\n")
	return &ParseError{
		Func: "ParseLexicon", Input: strings.Clone(line), Line: syntax.Line, Err: fmt.Errorf("%w: %w", ErrLexicon, syntax.Err),
	}
}
