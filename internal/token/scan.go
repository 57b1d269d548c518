package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// Scan cuts text into tokens and numbers their words by v, which may be nil.
// It reads the text once and looks ahead by a bounded number of characters.
func Scan(text string, v *Vocab) []Token {
	return Append(nil, text, v)
}

// Append is Scan that appends to tokens.
func Append(tokens []Token, text string, v *Vocab) []Token {
	s := NewScanner(tokens, text, v)
	s.Step(len(text))
	return s.tokens
}

// A Scanner is Scan in steps, so that the caller of a long text can stop between them.
type Scanner struct {
	text   string
	vocab  *Vocab
	pos    int
	gap    Gap // since the last token
	lines  int // line ends since the last token
	tokens []Token
}

// NewScanner returns a Scanner at the start of text, which appends to tokens.
func NewScanner(tokens []Token, text string, v *Vocab) *Scanner {
	return &Scanner{text: text, vocab: v, gap: Blank, tokens: slices.Grow(tokens, len(text)/5+8)}
}

// Step reads n bytes, and on to the end of a token, and reports whether there
// are more.
func (s *Scanner) Step(n int) bool {
	for end := s.pos + min(n, len(s.text)-s.pos); s.pos < end; {
		if c := s.text[s.pos]; !isASCIILetter(c) || !s.plainWord() {
			if !s.space() {
				s.token()
			}
		}
	}
	return s.pos < len(s.text)
}

// Tokens returns the tokens read so far.
func (s *Scanner) Tokens() []Token { return s.tokens }

// space skips one character of white space, with the marks that lean on it.
func (s *Scanner) space() bool {
	r, n := s.rune(s.pos)
	switch {
	case ' ' < r && r < utf8.RuneSelf:
		return false
	case isLineEnd(r):
		if r == '\r' && strings.HasPrefix(s.text[s.pos+1:], "\n") {
			n = 2
		}
		s.lines++
		s.gap = max(s.gap, Line)
		if s.lines > 1 || r == '\u2029' || r == '\f' {
			s.gap = Blank
		}
		s.pos += n
		return true
	case isBlank(r):
		s.gap = max(s.gap, Space)
	case mayLean(r) && unicode.IsMark(r) || isFormat(r) && s.grapheme(s.pos, s.pos+n) == s.pos+n:
		// A mark with nothing to lean on, or a mark of direction.
	default:
		return false
	}
	s.pos = s.grapheme(s.pos, s.pos+n)
	return true
}

// token reads one token.
func (s *Scanner) token() {
	start := s.pos
	r, n := s.rune(start)
	kind := kindOf(r)
	end := start + n
	switch {
	case unicode.IsLetter(r):
		if link := s.link(start); link > 0 {
			kind, end = Link, link
		} else {
			kind, end = Word, s.beforeLead(start, s.word(start))
		}
	case isDigit(r):
		kind, end = Number, s.number(start)
	case r == '.' && s.leadingPoint(start):
		kind, end = Number, s.number(start)
	case r == '\'' || r == '`' || r == '’':
		if end = s.clitic(start); end > 0 {
			kind = Clitic
			break
		}
		end = start + n
		if next, m := s.rune(end); next == r && r != '’' { // '' and `` stand for "
			end += m
		}
	case kind == Dash || kind == Stop:
		for next, m := s.rune(end); next == r; next, m = s.rune(end) {
			end += m
		}
	}
	_, last := utf8.DecodeLastRuneInString(s.text[start:end])
	end = s.grapheme(end-last, end)
	t := Token{Start: int32(start), End: int32(end), Kind: kind}
	switch kind {
	case Word, Clitic:
		t.Word = s.vocab.ID(s.text[start:end])
		t.Shape = shapeOf(s.text[start:end])
	case Number:
		t.Word = s.vocab.ID(s.text[start:end])
	case Link:
	default:
		t.Word = mark(kind, r, end-start)
	}
	s.add(t)
}

// add appends a token, which begins where the scanner stands, and goes on behind it.
func (s *Scanner) add(t Token) {
	t.Gap = s.gap
	s.tokens = append(s.tokens, t)
	s.pos, s.gap, s.lines = int(t.End), Glued, 0
}

// shortestLead is the least length of the first of two words that lost the blank between them.
const shortestLead = 3

// beforeLead returns the end of the first of two words that lost the blank between them
// where a dateline meets the lead: "WASHINGTONThe". Both must be listed; it returns end if
// there is only one word.
func (s *Scanner) beforeLead(start, end int) int {
	i := start
	for i < end && 'A' <= s.text[i] && s.text[i] <= 'Z' {
		i++
	}
	i-- // the last capital is the second word's
	if i-start < shortestLead || i+1 == end || s.vocab.ID(s.text[start:i]) == 0 || s.vocab.ID(s.text[i:end]) == 0 {
		return end
	}
	return i
}

// rune decodes the character at i. A bad byte is utf8.RuneError of width 1; at
// the end of the text the width is 0.
func (s *Scanner) rune(i int) (rune, int) {
	if i < len(s.text) && s.text[i] < utf8.RuneSelf {
		return rune(s.text[i]), 1
	}
	return utf8.DecodeRuneInString(s.text[i:])
}

// grapheme returns the end of the grapheme whose first character is at i; next
// is the end of that character. Marks, joiners and the other half of a flag
// belong to a grapheme.
func (s *Scanner) grapheme(i, next int) int {
	r, _ := s.rune(next)
	if first, _ := s.rune(i); !mayLean(r) && !isFormat(first) {
		return next
	}
	cluster, _, _, _ := uniseg.FirstGraphemeClusterInString(s.text[i:], -1)
	return max(i+len(cluster), next)
}

// word returns the end of the word that starts at i: letters, apostrophes
// between letters, and the dots of initials.
func (s *Scanner) word(i int) int {
	start := i
	letters := 0
	for i < len(s.text) {
		c := s.text[i]
		if isASCIILetter(c) {
			i++
			letters++
			continue
		}
		r, n := s.rune(i)
		switch {
		case unicode.IsLetter(r):
			letters++
			i += n
		case mayLean(r) && i > start:
			_, last := utf8.DecodeLastRuneInString(s.text[start:i])
			end := s.grapheme(i-last, i)
			if end == i {
				return i
			}
			i = end
		case r == '.' && letters == 1 && s.initials(start, i):
			if next, _ := s.rune(i + 1); !unicode.IsLetter(next) {
				return i + 1
			}
			letters = 0
			i++
			start = i
		case isApostrophe(r) && letters > 0:
			next, _ := s.rune(i + n)
			if !unicode.IsLetter(next) || s.clitic(i) > 0 {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

// initials reports whether the dot at i is inside or at the end of initials as
// in "U.S.": a single letter stands before it, and another dotted letter before
// or after.
func (s *Scanner) initials(start, i int) bool {
	if start >= 2 && s.text[start-1] == '.' {
		if n := len(s.tokens); n == 0 || int(s.tokens[n-1].End) <= start-2 {
			return true // the dotted letter before is part of this word
		}
	}
	next, n := s.rune(i + 1)
	if !unicode.IsLetter(next) {
		return false
	}
	after, _ := s.rune(i + 1 + n)
	return after == '.'
}

// clitic returns the end of a clitic whose apostrophe is at i, or 0.
func (s *Scanner) clitic(i int) int {
	if i == 0 || len(s.text) < i+2 {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(s.text[:i])
	r, n := s.rune(i)
	if !unicode.IsLetter(before) && !isDigit(before) && before != '.' || !isApostrophe(r) {
		return 0
	}
	end := i + n
	rest := s.text[end:]
	for _, c := range [...]string{"s", "re", "ll", "ve", "d", "m", "S"} {
		if strings.HasPrefix(rest, c) {
			next, _ := s.rune(end + len(c))
			if !unicode.IsLetter(next) && !isDigit(next) && !unicode.IsMark(next) {
				return end + len(c)
			}
		}
	}
	return 0
}

// number returns the end of the number that starts at i: digits, and commas
// and points between digits.
func (s *Scanner) number(i int) int {
	for i < len(s.text) {
		r, n := s.rune(i)
		switch {
		case isDigit(r) && !isFraction(r):
			i += n
		case isFraction(r):
			return i + n
		case r == ',' || r == '.':
			next, _ := s.rune(i + 1)
			if next < '0' || next > '9' {
				return i
			}
			i++
		default:
			return i
		}
	}
	return i
}

// leadingPoint reports whether the point at i begins a number such as ".38".
func (s *Scanner) leadingPoint(i int) bool {
	next, _ := s.rune(i + 1)
	return isDigit(next) && (s.gap != Glued || len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].Kind == Currency)
}

// link returns the end of a web address that starts at i, or 0.
func (s *Scanner) link(i int) int {
	rest := s.text[i:]
	if !strings.HasPrefix(rest, "http://") && !strings.HasPrefix(rest, "https://") && !strings.HasPrefix(rest, "www.") {
		return 0
	}
	end := i
	for end < len(s.text) {
		r, n := s.rune(end)
		badOrBlank := r >= utf8.RuneSelf && (unicode.IsSpace(r) || r == utf8.RuneError)
		if r <= ' ' || badOrBlank || strings.ContainsRune("\"<>“”", r) {
			break
		}
		end += n
	}
	for end > i && strings.IndexByte(".,;:!?)'", s.text[end-1]) >= 0 {
		end--
	}
	return end
}
