package token

import (
	"unicode"
	"unicode/utf8"
)

// What a single character is: the kind of token that it makes, whether it may be part of a
// number, whether it leans on the character before it.

// kindOf returns the kind of a token that starts with r and is no word or number.
func kindOf(r rune) Kind {
	switch r {
	case '.', '!', '?', '…', '。', '！', '？', '‼', '⁇', '⁈', '⁉':
		return Stop
	case ',', ';', '،', '、', '，', '；':
		return Comma
	case ':', '：':
		return Colon
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '⸺', '_':
		return Dash
	case '"', '\'', '`', '´', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›',
		'「', '」', '『', '』', '〝', '〞', '〟', '＂', '＇', '″', '′', '‶', '‵', '❛', '❜', '❝', '❞', 'ʺ', 'ˮ':
		return Quote
	case '(', '[', '{', '（':
		return Open
	case ')', ']', '}', '）':
		return Close
	}
	if r == '$' || r >= utf8.RuneSelf && unicode.Is(unicode.Sc, r) {
		return Currency
	}
	return Symbol
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isDigit(r rune) bool { return '0' <= r && r <= '9' || isFraction(r) }

// isFraction reports whether r is a fraction in one character, as "½" is.
func isFraction(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return false
	case '¼' <= r && r <= '¾', '⅐' <= r && r <= '⅞':
		return true
	}
	return r == '↉'
}

// isLineEnd reports whether r ends a line. That of Windows, "\r\n", is two characters.
func isLineEnd(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// isBlank reports whether r is white space within a line.
func isBlank(r rune) bool {
	switch r {
	case ' ', '\t', '\u200b', '\ufeff':
		return true
	}
	return r >= utf8.RuneSelf && unicode.IsSpace(r)
}

// mayLean reports whether r may belong to the grapheme of the character before it. It is
// quick to say no for the letters and marks that news is written in.
func mayLean(r rune) bool {
	switch {
	case r < 0x300 || 0x2010 <= r && r < 0x20d0 || r == utf8.RuneError:
		return false
	case r < 0x900:
		return !unicode.IsLetter(r)
	}
	return true
}

// isFormat reports whether r is an invisible character that is no part of a
// word: marks of direction, the soft hyphen, the word joiner.
func isFormat(r rune) bool {
	return r >= 0x80 && r != '\u200c' && r != '\u200d' && unicode.Is(unicode.Cf, r)
}

// shapeOf returns how a word is capitalised.
func shapeOf(word string) Shape {
	var upper, lower int
	first := true
	capital := false
	for _, r := range word {
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			upper++
			capital = capital || first
		case unicode.IsLower(r):
			lower++
		}
		first = false
	}
	switch {
	case upper == 0 && lower == 0:
		return Caseless
	case upper == 0:
		return Lower
	case upper == 1 && capital:
		return Title
	case lower == 0:
		return Upper
	}
	return Mixed
}
