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

// isExtend reports whether r leans on the character before it: combining
// marks, joiners, variation selectors, skin tones.
func isExtend(r rune) bool {
	if r < 0x300 {
		return false
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Mc) || r == '\u200c' || r == '\u200d' ||
		0x1F3FB <= r && r <= 0x1F3FF || 0xE0020 <= r && r <= 0xE007F
}

// isFormat reports whether r is an invisible character that is no part of a
// word: marks of direction, the soft hyphen, the word joiner.
func isFormat(r rune) bool {
	return r >= 0x80 && r != '\u200c' && r != '\u200d' && unicode.Is(unicode.Cf, r)
}

// isFlag reports whether r is half of a flag.
func isFlag(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

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
