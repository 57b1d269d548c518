package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A nounPhrase is a noun with what stands before it: "the country's last
// 30 combat troops". What is attached behind it, as by "of", is not in it.
type nounPhrase struct {
	run
	time    bool // "last week"
	pronoun bool
}

// findPhrases finds the noun phrases of the clause.
func (c *clause) findPhrases() {
	c.phrases = c.phrases[:0]
	for i := c.lo; i < c.hi; {
		p, end := c.phraseAt(i)
		if p.len() > 0 {
			c.phrases = append(c.phrases, p)
		}
		i = max(end, i+1)
	}
}

// phraseAt reads the noun phrase that starts at token i, and returns the index
// behind it.
func (c *clause) phraseAt(i int) (nounPhrase, int) {
	p := nounPhrase{run: run{i, i}}
	named := false // has its noun
	j := i
	for j < c.hi {
		if j > i && c.tokens[j].Gap == token.Blank {
			break
		}
		switch t := c.tag(j); t {
		case tagDeterminer, tagHedge:
			if named || t == tagHedge && j > i && !c.tagged(j-1, tagDeterminer, tagQuantity, tagHedge, tagPossessive) {
				return p, j
			}
		case tagPossessive:
			if c.kind(j) == token.Clitic {
				if !named {
					return p, j
				}
				named = false // the possessor: the noun is still to come
				j++
				continue
			}
			if named {
				return p, j
			}
		case tagPronoun:
			if j > i {
				return p, j
			}
			p.hi, p.pronoun = j+1, true
			return p, j + 1
		case tagTime:
			if named {
				return p, j
			}
			p.hi, p.time = j+1, true
			for c.tag(p.hi) == tagTime || c.tag(p.hi) == tagQuantity && p.hi > j {
				p.hi++
			}
			return p, p.hi
		case tagQuantity:
			if named && c.tokens[j].Gap != token.Glued && (c.tag(j-1) == tagNoun || c.kind(j) == token.Word || strings.Contains(c.word(j), ",")) {
				return p, j // "gave Ghana | 4,000 rifles", but not "Boeing 737"
			}
			p.hi, named = j+1, false
			if c.tag(j+1) == tagJoint {
				named = true
			}
		case tagAdjective:
			if named && (c.tag(j-1) == tagNoun && c.endsIn(j-1, "s") || c.may(j+1)&(1<<tagTime) != 0) {
				return p, j
			}
			named = false
			p.hi = j + 1
		case tagNoun, tagName:
			named = true
			p.hi = j + 1
		case tagJoint:
		case tagQuote:
			if !named && c.quotedWord(j) {
				j += 2
				p.hi = j + 1
				break
			}
			return p, j
		case tagCoordinator:
			if !c.joinsModifiers(j, i) {
				return p, j
			}
		case tagAdverb, tagVerb:
			if j == i || named || !c.opensNoun(j+1) || t == tagVerb && !c.tagged(j-1, tagDeterminer, tagPossessive, tagAdjective, tagQuantity, tagAdverb) {
				return p, j
			}
		default:
			if c.bracketed(j) {
				j += 3
				continue
			}
			return p, j
		}
		j++
	}
	return p, j
}

// quotedWord reports whether token i is a quotation mark around one word.
func (c *clause) quotedWord(i int) bool {
	return c.tag(i+2) == tagQuote && c.tagged(i+1, tagNoun, tagQuantity, tagAdjective)
}

// bracketed reports whether token i opens brackets around one word with more
// of the phrase behind it: "African Union (AU) troops".
func (c *clause) bracketed(i int) bool {
	return c.kind(i) == token.Open && c.kind(i+2) == token.Close && c.contains(i+2) && c.tagged(i+3, tagNoun, tagName)
}

// opensNoun reports whether token i goes on with a noun phrase.
func (c *clause) opensNoun(i int) bool {
	return c.tagged(i, tagNoun, tagName, tagAdjective, tagQuantity)
}

// joinsModifiers reports whether the coordinator at token j stands between two
// words of the same kind before a noun: "Israeli and Syrian forces". start is
// the start of the phrase.
func (c *clause) joinsModifiers(j, start int) bool {
	if j == start || j+2 >= c.hi {
		return false
	}
	left, right := c.nationality(j-1), c.nationality(j+1)
	if left && right {
		return c.tagged(j+2, tagNoun, tagAdjective)
	}
	return (c.tag(j-1) == tagAdjective || c.is(j-1, "military")) && c.tagged(j+1, tagAdjective, tagNoun) && c.tag(j+2) == tagNoun &&
		c.kind(j+2) == token.Word
}

// nationality reports whether token i is a word such as "Syrian".
func (c *clause) nationality(i int) bool {
	if c.tag(i) != tagName {
		return false
	}
	_, _, end := c.demonymAt(i)
	return end == i+1
}

// phraseFrom returns the index of the noun phrase that starts at token i, -1 if
// there is none.
func (c *clause) phraseFrom(i int) int {
	lo, hi := 0, len(c.phrases)
	for lo < hi {
		if m := (lo + hi) / 2; c.phrases[m].lo < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(c.phrases) && c.phrases[lo].lo == i {
		return lo
	}
	return -1
}

// phraseBefore returns the index of the last noun phrase that ends at or
// before token i, -1 if there is none.
func (c *clause) phraseBefore(i int) int {
	lo, hi := 0, len(c.phrases)
	for lo < hi {
		if m := (lo + hi) / 2; c.phrases[m].hi <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

// extent returns phrase k with the phrases that hang on it by "of", and the
// index of the last of them.
func (c *clause) extent(k int) (run, int) {
	const chain = 4 // "hundreds of members of the staff of the mission"
	r := c.phrases[k].run
	for n := 0; n < chain && c.tag(r.hi) == tagOf; n++ {
		next := c.phraseFrom(r.hi + 1)
		if next < 0 {
			break
		}
		k, r.hi = next, c.phrases[next].hi
	}
	return r, k
}

// preposition returns the index of the preposition that governs phrase k, -1
// if there is none.
func (c *clause) preposition(k int) int {
	i := c.phrases[k].lo - 1
	if c.tagged(i, tagPreposition, tagTo, tagOf) {
		return i
	}
	return -1
}
