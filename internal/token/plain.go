package token

import "unicode/utf8"

// plainWord reads a word of nothing but ASCII letters, as nine of ten are, in one pass over
// them. It reports false, and reads nothing, where there may be more to the word or less: an
// apostrophe, a dot of initials, a letter or mark that is not ASCII, a web address, a second word
// without a blank between.
func (s *Scanner) plainWord() bool {
	var k key
	hash, upper := uint32(hashStart), 0
	word := s.text[s.pos:]
	n := 0
	for ; n < len(word) && isASCIILetter(word[n]); n++ {
		if n == maxWord {
			return false
		}
		lower := word[n] | 0x20
		if word[n] != lower {
			upper++
		}
		k.letters[n] = lower
		hash = next(hash, lower)
	}
	k.size, k.hash = n, hash
	if n < len(word) && !s.endsPlain(n) || n > upper && upper > shortestLead {
		return false
	}
	t := Token{Start: int32(s.pos), End: int32(s.pos + n), Kind: Word, Shape: Mixed, Word: s.vocab.find(&k)}
	switch {
	case upper == 0:
		t.Shape = Lower
	case upper == 1 && word[0] != k.letters[0]:
		t.Shape = Title
	case upper == n:
		t.Shape = Upper
	}
	s.add(t)
	return true
}

// endsPlain reports whether a word of n letters, all ASCII, that starts where the scanner stands
// ends before the character behind them.
func (s *Scanner) endsPlain(n int) bool {
	switch c := s.text[s.pos+n]; c {
	case '\'', '`':
		return false
	case '.', ':':
		return n > 1 && s.link(s.pos) == 0
	default:
		return c < utf8.RuneSelf
	}
}
