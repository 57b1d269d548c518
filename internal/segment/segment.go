// Package segment groups tokens into paragraphs and sentences.
package segment

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Run is a half-open range [Lo, Hi) of tokens.
type Run struct{ Lo, Hi int }

// Paragraphs parts a story into paragraphs. Every token is in one.
func Paragraphs(text string, tokens []token.Token) []Run {
	var out []Run
	for i, k := range tokens {
		if k.Gap >= token.Line {
			out = append(out, Run{i, i})
		}
		out[len(out)-1].Hi = i + 1
	}
	return out
}

// Sentences parts the tokens of one paragraph into sentences.
func Sentences(text string, tokens []token.Token, abbreviations *lexicon.Table) []Run {
	var out []Run
	lo := 0
	for i, k := range tokens {
		last := i+1 == len(tokens)
		if last || k.Kind == token.Stop && tokens[i+1].Gap != token.Glued && tokens[i+1].Capital() {
			out = append(out, Run{lo, i + 1})
			lo = i + 1
		}
	}
	return out
}
