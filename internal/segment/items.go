package segment

import "example.com/newsmodel/internal/token"

// nextItem reports whether the item of a list behind the one that the sentence
// is starts at token i: "1. Ships 2. Planes", "a) ships b) planes".
func (b *boundary) nextItem(i int) bool {
	if b.tokens[i].Gap == token.Glued {
		return false
	}
	n, end := b.item(i)
	if n == 0 || end == len(b.tokens) {
		return false
	}
	last, lastEnd := b.item(b.lo)
	return last > 0 && n == last+1 && b.mark(end-1) == b.mark(lastEnd-1)
}

// mark returns the first byte of token i.
func (b *boundary) mark(i int) byte { return b.text[b.tokens[i].Start] }

// item reads the label of an item of a list at token i: its number, or the
// place of its letter in the alphabet, and the index behind it; 0 if there is
// none.
func (b *boundary) item(i int) (n, end int) {
	const bullets = 2
	for stop := i + bullets; i+1 < min(len(b.tokens), stop+1) && b.isBullet(i); {
		i++
	}
	if i+1 >= len(b.tokens) || b.tokens[i+1].Gap != token.Glued {
		return 0, i
	}
	s := b.wordText(i)
	switch k := b.tokens[i]; {
	case k.Kind == token.Number && len(s) <= 3:
		for _, c := range []byte(s) {
			if c < '0' || c > '9' {
				return 0, i
			}
			n = n*10 + int(c-'0')
		}
	case k.Shape == token.Lower && len(s) == 1:
		n = int(s[0]-'a') + 1
	default:
		return 0, i
	}
	for end = i + 1; end < min(len(b.tokens), i+3) && b.tokens[end].Gap == token.Glued; end++ {
		if k := b.kind(end); k != token.Close && (k != token.Stop || b.wordText(end) != ".") {
			break
		}
	}
	if end == i+1 {
		return 0, i
	}
	return n, end
}

func (b *boundary) isBullet(i int) bool {
	return b.kind(i) == token.Symbol || b.kind(i) == token.Dash && b.tokens[i+1].Gap == token.Glued
}

// isRule reports whether token i is a line drawn between two pieces of copy:
// "----".
func (b *boundary) isRule(i int) bool {
	const shortest = 4
	k := b.tokens[i]
	return k.Kind == token.Dash && k.End-k.Start >= shortest && b.mark(i) < 0x80
}
