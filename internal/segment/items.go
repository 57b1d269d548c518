package segment

import "example.com/newsmodel/internal/token"

// startsNextItem reports whether the sentence is an item of a list and the next item starts
// at token i: "1. Ships 2. Planes", "a) ships b) planes".
func (b *boundary) startsNextItem(i int) bool {
	if b.tokens[i].Gap == token.Glued {
		return false
	}
	n, end := b.itemLabel(i)
	if n == 0 || end == len(b.tokens) {
		return false
	}
	last, lastEnd := b.itemLabel(b.lo)
	return last > 0 && n == last+1 && b.firstByte(end-1) == b.firstByte(lastEnd-1)
}

// firstByte returns the first byte of token i.
func (b *boundary) firstByte(i int) byte { return b.text[b.tokens[i].Start] }

// itemLabel reads the label of an item of a list at token i: its number, or the place of
// its letter in the alphabet, and the index behind it; 0 if there is none.
func (b *boundary) itemLabel(i int) (n, end int) {
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

// isBullet reports whether token i is a mark that may stand before the label of an item.
func (b *boundary) isBullet(i int) bool {
	return b.kind(i) == token.Symbol || b.kind(i) == token.Dash && b.tokens[i+1].Gap == token.Glued
}

// isRule reports whether token i is a line drawn between two pieces of copy:
// "----".
func (b *boundary) isRule(i int) bool {
	const shortest = 4
	k := b.tokens[i]
	return k.Kind == token.Dash && k.End-k.Start >= shortest && b.firstByte(i) < 0x80
}
