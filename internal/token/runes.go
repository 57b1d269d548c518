package token

import (
	"unicode"
	"unicode/utf8"
)

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

func isFraction(r rune) bool {
	return r >= utf8.RuneSelf && ('¼' <= r && r <= '¾' || '⅐' <= r && r <= '⅞' || r == '↉')
}

// mayLean reports whether r may belong to the grapheme of the character before
// it. It is quick to say no, for the letters and marks that news is written in.
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
