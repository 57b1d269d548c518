package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"example.com/newsmodel"
)

// lexicon reads the vocabulary that the command line names. Of several files the
// earlier ones go before the later.
func (c config) lexicon() (newsmodel.Lexicon, error) {
	var all strings.Builder
	for _, name := range c.lexicons {
		text, err := os.ReadFile(name)
		if err != nil {
			return newsmodel.Lexicon{}, err
		}
		own := strings.TrimPrefix(string(text), "\ufeff")
		_, err = newsmodel.ParseLexicon(own) // by itself, so that an error has the line of the file
		var refused *newsmodel.ParseError
		if errors.As(err, &refused) {
			return newsmodel.Lexicon{}, fmt.Errorf("%s:%d: %w", name, refused.Line, refused.Err)
		}
		all.WriteString(own)
		all.WriteByte('\n')
	}
	return newsmodel.ParseLexicon(all.String())
}
