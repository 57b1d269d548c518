// Package token cuts news text into tokens: words, numbers, quotation marks,
// dashes and the rest, each with its place in the text, its capitals and the gap
// before it.
//
// A token never splits a grapheme: combining marks, joiners and variation
// selectors belong to what they follow. Hyphens are tokens of their own
// ("Geun-hye" is three), letters and digits are separate ("F16" is two), and so
// are a word and its clitic ("Russia's" is "Russia" and "'s"). A token that touches
// the one before has the gap [Glued], so that a stage can put together what it needs.
package token

// A Kind is what a token is made of.
type Kind uint8

// The kinds of token.
const (
	Symbol   Kind = iota // any character not named below: & @ # * / + = |, a bad byte
	Word                 // letters with inner apostrophes, initials with their dots: "Kirby", "don't", "U.S."
	Clitic               // 's, 're, 'll, 've, 'd, 'm after a word
	Number               // digits with inner commas and points: "1,179", "3.9", ".38", "½"
	Quote                // a quotation mark of any form, or an apostrophe that may be one
	Dash                 // - – — ― and runs of them
	Stop                 // . ! ? … and runs of the same
	Comma                // , ; and their like
	Colon                // :
	Open                 // ( [ {
	Close                // ) ] }
	Currency             // $ € £ ¥
	Link                 // a web address
)

// A Shape is how a word is capitalised.
type Shape uint8

// The shapes of a word.
const (
	Caseless Shape = iota // no letters, or letters without case
	Lower                 // "troops"
	Title                 // "Kirby", "A"
	Upper                 // "NATO", "U.S."
	Mixed                 // "McCain", "iPhone"
)

// A Gap is what stands between a token and the one before it.
type Gap uint8

// The gaps, in growing order.
const (
	Glued Gap = iota // nothing
	Space            // blanks
	Line             // one line end
	Blank            // an empty line, or the start of the text
)

// A Token is a run of the text without white space inside. Its text is
// text[Start:End].
type Token struct {
	Start, End int32  // byte offsets, half open; a text is shorter than 2 GiB
	Word       uint32 // number of the lower-cased word or the mark in the vocabulary; 0 if not listed
	Kind       Kind
	Shape      Shape
	Gap        Gap // before the token
}

// Capital reports whether the word starts as a name does.
func (t Token) Capital() bool { return t.Shape >= Title }

// Dotted reports whether the token is a word with dots of its own, as "U.S."
// is: then no Stop token follows where a sentence ends with it.
func (t Token) Dotted(text string) bool {
	return t.Kind == Word && text[t.End-1] == '.'
}
