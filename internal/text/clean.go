package text

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Programs that pass a story on may leave in it what a reader does not see: soft hyphens, marks of
// direction, letters in two parts (an "e" and an accent), zero bytes at the end. The stages read the
// story without them, so that they change no value, and places are counted as they stand.

// An edit is a stretch of the story that is read as another, or not at all.
type edit struct {
	from, to   int // in what is read
	start, end int // in the story
}

// clean takes out of the source what no reader sees, and notes where.
func (t *Text) clean() {
	t.Original, t.edits = t.Source, t.edits[:0]
	last := strings.TrimRight(t.Source, "\x00")
	if len(last) == len(t.Source) && !hasUnseen(t.Source) {
		return
	}
	var b strings.Builder
	b.Grow(len(last))
	for i := 0; i < len(last); {
		r, n := utf8.DecodeRuneInString(last[i:])
		end := i + n
		seen := last[i:end]
		if isUnseen(r) {
			seen = ""
		} else if next, m := utf8.DecodeRuneInString(last[end:]); isAccent(next) {
			seen, end = composed(last[i:], n+m)
			end += i
		}
		if len(seen) != end-i {
			t.edits = append(t.edits, edit{b.Len(), b.Len() + len(seen), i, end})
		}
		b.WriteString(seen)
		i = end
	}
	t.Source = b.String()
}

// composed returns the letter at the start of s, with the accents behind it, as one character if there
// is one, and how many bytes of s that is. The first accent ends at byte n.
func composed(s string, n int) (string, int) {
	const longest = 16 // bytes: more accents than letters have
	for n < min(len(s), longest) {
		r, m := utf8.DecodeRuneInString(s[n:])
		if !isAccent(r) {
			break
		}
		n += m
	}
	return norm.NFC.String(s[:n]), n
}

// hasUnseen reports whether s has a character that clean takes out or joins to the one before.
func hasUnseen(s string) bool {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case 0xC2: // soft hyphen
			if strings.HasPrefix(s[i:], "\u00ad") {
				return true
			}
		case 0xCC, 0xCD: // accents
			if r, _ := utf8.DecodeRuneInString(s[i:]); isAccent(r) {
				return true
			}
		case 0xE2: // marks of direction, word joiner
			if r, _ := utf8.DecodeRuneInString(s[i:]); isUnseen(r) {
				return true
			}
		}
	}
	return false
}

// isUnseen reports whether r is a soft hyphen, a mark of direction or the word joiner.
func isUnseen(r rune) bool { return r == '\u00ad' || r == '\u200e' || r == '\u200f' || r == '\u2060' }

// isAccent reports whether r is an accent that leans on the letter before it.
func isAccent(r rune) bool { return 0x300 <= r && r <= 0x36f }

// Bytes returns where in Original the bytes [from, to) of Source stand.
func (t *Text) Bytes(from, to int) (start, end int) {
	if len(t.edits) == 0 {
		return from, to
	}
	// The start stands behind what was taken out at its place, the end before it.
	k, _ := slices.BinarySearchFunc(t.edits, from, func(e edit, at int) int {
		if e.to <= at {
			return -1
		}
		return 1
	})
	start = from
	if k > 0 {
		start += t.edits[k-1].end - t.edits[k-1].to
	}
	k, _ = slices.BinarySearchFunc(t.edits, to, func(e edit, at int) int {
		if e.from < at {
			return -1
		}
		return 1
	})
	end = to
	if k > 0 {
		end += t.edits[k-1].end - t.edits[k-1].to
	}
	return start, end
}
