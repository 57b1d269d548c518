package text

import (
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// What the stages ask about a token, its neighbours and the sentence around it. Word, Is,
// Kind, Capital, Token, Glued and Class take any index, so that a stage may look before the
// first token and behind the last one.

// Word returns the text of token i, "" outside the text.
func (t *Text) Word(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.Source[t.Tokens[i].Start:t.Tokens[i].End]
}

// Is reports whether token i is one of the words, which are given in lower case. The case
// of the token does not count.
func (t *Text) Is(i int, words ...string) bool {
	s := t.Word(i)
	for _, w := range words {
		if len(s) == len(w) && mayEqual(s, w) && strings.EqualFold(s, w) {
			return true
		}
	}
	return false
}

// mayEqual reports whether two texts of one length may be the same but for case, by their first
// bytes: nearly all that are not the same differ there. Most of these questions end here.
func mayEqual(s, lower string) bool {
	return s == "" || (s[0]^lower[0])&^0x20 == 0 || lower[0] >= utf8.RuneSelf
}

// Kind returns the kind of token i, token.Symbol outside the text.
func (t *Text) Kind(i int) token.Kind {
	if i < 0 || i >= len(t.Tokens) {
		return token.Symbol
	}
	return t.Tokens[i].Kind
}

// Capital reports whether token i is a word with a capital, as a name has.
func (t *Text) Capital(i int) bool {
	return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Kind == token.Word && t.Tokens[i].Capital()
}

// Token returns token i, the zero Token outside the text.
func (t *Text) Token(i int) token.Token {
	if i < 0 || i >= len(t.Tokens) {
		return token.Token{}
	}
	return t.Tokens[i]
}

// Glued reports whether no blank stands between token i and the one before it, as before
// the "'s" of "Russia's". No blank stands outside the text.
func (t *Text) Glued(i int) bool {
	return i < 0 || i >= len(t.Tokens) || t.Tokens[i].Gap == token.Glued
}

// Slice returns the text of a run, "" for an empty one.
func (t *Text) Slice(r token.Run) string {
	if r.Lo >= r.Hi {
		return ""
	}
	return t.Source[t.Tokens[r.Lo].Start:t.Tokens[r.Hi-1].End]
}

// InOneSentence reports whether two tokens stand in the same sentence.
func (t *Text) InOneSentence(i, j int) bool { return t.sentence[i] == t.sentence[j] }

// Reaches reports whether a walk that has come to token i, which may be any index, is still
// in the sentence of token j, where it set out: in "Two died. Four were hurt", a walk to the
// left from "hurt" ends at "Four". To the right an empty line ends it, too.
func (t *Text) Reaches(i, j int) bool {
	if i < 0 || i >= len(t.Tokens) || !t.InOneSentence(i, j) {
		return false
	}
	return i <= j || t.Tokens[i].Gap != token.Blank
}

// SentenceNumber returns the number of the sentence that token i stands in.
func (t *Text) SentenceNumber(i int) int32 { return t.sentence[i] }

// SentenceNumbers returns the numbers of the sentences of the tokens of a run.
func (t *Text) SentenceNumbers(r token.Run) []int32 { return t.sentence[r.Lo:r.Hi] }

// StartsSentence reports whether token i is the first of its sentence.
func (t *Text) StartsSentence(i int) bool {
	return i <= 0 || !t.InOneSentence(i, i-1) || t.Tokens[i].Gap == token.Blank
}

// Stops reports whether r ends with a stop of any kind, "." or "!" or "…", or with a word
// that has a point of its own, "U.S.". Closing quotation marks and brackets behind it do
// not count: "Are they here?" with its marks stops.
func (t *Text) Stops(r token.Run) bool {
	i := t.beforeClosing(r)
	return t.Kind(i) == token.Stop || t.Tokens[i].Dotted(t.Source)
}

// Ends reports whether r ends with a full stop, ".", as a sentence of prose does and a
// headline does not. Closing quotation marks and brackets behind it do not count.
func (t *Text) Ends(r token.Run) bool { return t.Word(t.beforeClosing(r)) == "." }

// beforeClosing returns the last token of r that is no quotation mark or closing bracket,
// or the first one of r.
func (t *Text) beforeClosing(r token.Run) int {
	i := r.Hi - 1
	for i > r.Lo && (t.Kind(i) == token.Quote || t.Kind(i) == token.Close) {
		i--
	}
	return i
}

// Before reports whether one of the words is among the n tokens before token i, in its
// sentence: for the "40" of "about the same 40 men", Before(i, 3, "about") is true
// and Before(i, 2, "about") is false.
func (t *Text) Before(i, n int, words ...string) bool {
	for k := i - 1; k >= i-n && t.Reaches(k, i); k-- {
		if t.Is(k, words...) {
			return true
		}
	}
	return false
}

// PossessiveAt reports whether token i is the mark of the genitive: "'s" behind any word,
// or an apostrophe between a word in -s and the next word, as in "the rebels' camp".
func (t *Text) PossessiveAt(i int) bool {
	switch t.Kind(i) {
	case token.Clitic:
		return strings.HasSuffix(t.Word(i), "s") || strings.HasSuffix(t.Word(i), "S")
	case token.Quote:
		endsWord := t.Glued(i) && i+1 < len(t.Tokens) && t.Tokens[i+1].Gap == token.Space
		return endsWord && strings.HasSuffix(t.Word(i-1), "s") && t.Is(i, "'", "’")
	}
	return false
}

// Negates reports whether the word at token i says that something is not so: "not",
// "didn't", "nobody", "without". A verb of denying, such as "refused", does not negate.
func (t *Text) Negates(i int) bool {
	return t.Class(i)&Negation != 0
}

// OnlyFiller reports whether nothing but determiners, possessives, adverbs and quotation
// marks stands in [i, j): "also the" is filler. Adverbs that may be prepositions, as "in",
// are not.
func (t *Text) OnlyFiller(i, j int) bool {
	for ; i < j; i++ {
		if c := t.Class(i); (c&(Owner|Adverb) == 0 || c&Preposition != 0) && t.Kind(i) != token.Quote {
			return false
		}
	}
	return true
}

// Compound reports whether token i is part of a word with hyphens, and not its last part:
// the "45" and the "year" of "45-year-old", but neither "old" nor the hyphens. No blank
// stands around the hyphen, and it is no other dash.
func (t *Text) Compound(i int) bool {
	if t.Kind(i+1) != token.Dash || !t.Glued(i+1) {
		return false
	}
	return i+2 < len(t.Tokens) && t.Glued(i+2) && t.IsHyphen(i+1)
}

// Unit returns the index behind the word at token i with all parts that hyphens join to it,
// hi at most: from the "45" of "45-year-old man" it is that of "man", and from a word
// without a hyphen i+1. A part is a word or a number.
func (t *Text) Unit(i, hi int) int {
	end := i + 1
	for end+1 < hi && t.Compound(end-1) && (t.Kind(end+1) == token.Word || t.Kind(end+1) == token.Number) {
		end += 2
	}
	return end
}

// Hyphen reports whether token i is a hyphen with a part of a word on either side and no
// blank between: that of "US-led", but not that of "F-16", which no word follows, nor that
// of "(US)-led".
func (t *Text) Hyphen(i int) bool {
	if t.Kind(i) != token.Dash || !t.Glued(i) || !t.IsHyphen(i) {
		return false
	}
	return t.Kind(i-1) != token.Close && t.Kind(i+1) == token.Word && t.Glued(i+1)
}

// IsHyphen reports whether token i is a hyphen, as against a dash.
func (t *Text) IsHyphen(i int) bool { return t.Is(i, "-", "‐", "‑") }

// Zeros returns n zero values, in the memory of s if they fit.
func Zeros[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}
