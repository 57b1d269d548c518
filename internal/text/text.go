package text

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// Stops reports whether r ends with a stop of any kind, closing marks left out.
func (t *Text) Stops(r token.Run) bool {
	i := r.Hi - 1
	for i > r.Lo && (t.Kind(i) == token.Quote || t.Kind(i) == token.Close) {
		i--
	}
	return t.Kind(i) == token.Stop || t.Tokens[i].Dotted(t.Source)
}

// Ends reports whether r ends as a sentence does, closing marks left out.
func (t *Text) Ends(r token.Run) bool {
	i := r.Hi - 1
	for i > r.Lo && (t.Kind(i) == token.Quote || t.Kind(i) == token.Close) {
		i--
	}
	return t.Word(i) == "."
}

// Negates reports whether the word at i turns a verb into its opposite.
func (t *Text) Negates(i int) bool {
	return t.Class(i)&Negation != 0
}

// Hyphen reports whether token i is a hyphen between two parts of one word.
func (t *Text) Hyphen(i int) bool {
	return t.Kind(i) == token.Dash && t.Tokens[i].Gap == token.Glued && t.Is(i, "-", "‐", "‑") && t.Kind(i-1) != token.Close &&
		t.Kind(i+1) == token.Word && t.Tokens[i+1].Gap == token.Glued
}

// Slice returns the text of a run, "" for an empty one.
func (t *Text) Slice(r token.Run) string {
	if r.Lo >= r.Hi {
		return ""
	}
	return t.Source[t.Tokens[r.Lo].Start:t.Tokens[r.Hi-1].End]
}

// Word returns the text of token i, "" outside the text.
func (t *Text) Word(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.Source[t.Tokens[i].Start:t.Tokens[i].End]
}

// Is reports whether token i is one of the words, which are in lower case.
func (t *Text) Is(i int, words ...string) bool {
	s := t.Word(i)
	for _, w := range words {
		if len(s) == len(w) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// Kind returns the kind of token i, token.Symbol outside the text.
func (t *Text) Kind(i int) token.Kind {
	if i < 0 || i >= len(t.Tokens) {
		return token.Symbol
	}
	return t.Tokens[i].Kind
}

// Same reports whether token i exists and stands in the sentence of
// token j.
func (t *Text) Same(i, j int) bool {
	return i >= 0 && i < len(t.Tokens) && t.sentence[i] == t.sentence[j] && (i <= j || t.Tokens[i].Gap != token.Blank)
}

// SentenceNumber returns the number of the sentence that token i stands in.
func (t *Text) SentenceNumber(i int) int32 { return t.sentence[i] }

// SentenceNumbers returns the numbers of the sentences of the tokens of a run.
func (t *Text) SentenceNumbers(r token.Run) []int32 { return t.sentence[r.Lo:r.Hi] }

// Token returns token i, the zero Token outside the text.
func (t *Text) Token(i int) token.Token {
	if i < 0 || i >= len(t.Tokens) {
		return token.Token{}
	}
	return t.Tokens[i]
}

// Before reports whether one of the words stands among the n tokens before
// token i.
func (t *Text) Before(i, n int, words ...string) bool {
	for k := i - 1; k >= i-n && t.Same(k, i); k-- {
		if t.Is(k, words...) {
			return true
		}
	}
	return false
}

// OnlyFiller reports whether the tokens of [i, j) are adverbs, determiners and
// the like.
func (t *Text) OnlyFiller(i, j int) bool {
	for ; i < j; i++ {
		if c := t.Class(i); (c&(Owner|Adverb) == 0 || c&Preposition != 0) && t.Kind(i) != token.Quote {
			return false
		}
	}
	return true
}

// Compound reports whether token i and the next ones are one word with
// hyphens: "45-year-old".
func (t *Text) Compound(i int) bool {
	return t.Kind(i+1) == token.Dash && t.Tokens[i+1].Gap == token.Glued && i+2 < len(t.Tokens) && t.Tokens[i+2].Gap == token.Glued &&
		t.Is(i+1, "-", "‐", "‑")
}

// Unit returns the index behind the word at i with its hyphens.
func (t *Text) Unit(i, hi int) int {
	end := i + 1
	for end+1 < hi && t.Compound(end-1) && (t.Kind(end+1) == token.Word || t.Kind(end+1) == token.Number) {
		end += 2
	}
	return end
}

// Zeros returns n zero values, in the memory of s if they fit.
func Zeros[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// StartsSentence reports whether token i is the first of its sentence.
func (t *Text) StartsSentence(i int) bool {
	return i <= 0 || t.SentenceNumber(i) != t.SentenceNumber(i-1) || t.Tokens[i].Gap == token.Blank
}
