package newsmodel

import (
	"sort"
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
	switch c.tag(i) {
	case tagPronoun:
		return nounPhrase{run: run{i, i + 1}, pronoun: true}, i + 1
	case tagAdverb, tagVerb, tagCoordinator:
		return nounPhrase{}, i
	case tagAdjective:
		if c.trails(i) {
			return nounPhrase{}, i
		}
	}
	p := phraseReader{clause: c, start: i, end: i}
	j := i
	for j < c.hi && (j == i || c.tokens[j].Gap != token.Blank) {
		next := p.step(j)
		if next == j {
			break
		}
		j = next
		if p.time {
			break
		}
	}
	return nounPhrase{run: run{i, p.end}, time: p.time || c.inPeriod(i)}, j
}

// A phraseReader reads the words of one noun phrase.
type phraseReader struct {
	*clause
	start int
	end   int  // behind the last word that may end the phrase
	named bool // the noun was there
	time  bool // the noun is a time
}

// step reads token j and returns the index behind what belongs to the phrase,
// j if the phrase ends before it.
func (p *phraseReader) step(j int) int {
	switch t := p.tag(j); t {
	case tagNoun, tagName:
		return p.take(j, true)
	case tagQuantity:
		if p.named && p.tokens[j].Gap != token.Glued && (p.tag(j-1) == tagNoun || p.kind(j) == token.Word || strings.Contains(p.word(j), ",")) {
			return j // "gave Ghana | 4,000 rifles", but not "Boeing 737"
		}
		return p.take(j, p.tag(j+1) == tagJoint)
	case tagAdjective:
		if p.named && (p.trails(j) || p.pluralNoun(j-1) || p.class(j+1)&timeWord != 0) {
			return j
		}
		return p.take(j, false)
	case tagJoint:
		return j + 1
	case tagDeterminer, tagHedge:
		if p.named || t == tagHedge && j > p.start && !p.tagged(j-1, tagDeterminer, tagQuantity, tagHedge, tagPossessive) {
			return j
		}
		return j + 1
	case tagPossessive:
		if clitic := p.genitive(j); clitic != p.named {
			return j
		}
		p.named = false // behind a possessor the noun is still to come
		return j + 1
	case tagTime:
		if p.named {
			return j
		}
		for p.tagged(j, tagTime, tagQuantity) {
			j++
		}
		p.end, p.time = j, true
		return j
	case tagQuote:
		if !p.named && p.quotedWord(j) {
			p.end = j + 3
			return j + 3
		}
		return j
	}
	return p.joint(j)
}

// take takes token j as a word that may end the phrase.
func (p *phraseReader) take(j int, named bool) int {
	p.end, p.named = j+1, named
	return j + 1
}

// joint reads what joins the words of a phrase: "and", an adverb before a
// modifier, a remark in brackets.
func (p *phraseReader) joint(j int) int {
	switch t := p.tag(j); {
	case p.opensAcronym(j):
		return j + 3
	case t == tagPronoun, t == tagCoordinator && !p.joinsModifiers(j, p.start):
		return j
	case t == tagCoordinator:
		return j + 1
	case t == tagAdverb || t == tagVerb:
		if p.named || !p.opensNoun(j+1) || t == tagVerb && !p.tagged(j-1, tagDeterminer, tagPossessive, tagAdjective, tagQuantity, tagAdverb) {
			return j
		}
		return j + 1
	}
	return j
}

// trails reports whether an adjective stands behind its noun: "men loyal to".
func (c *clause) trails(i int) bool {
	return c.tagged(i-1, tagNoun, tagName) && c.tagged(i+1, tagPreposition, tagTo, tagOf)
}

// pluralNoun reports whether token i looks like a noun in the plural.
func (c *clause) pluralNoun(i int) bool {
	return c.tag(i) == tagNoun && c.plural(i) || c.contains(i) && c.class(i)&pluralWord != 0
}

// quotedWord reports whether token i is a quotation mark around one word.
func (c *clause) quotedWord(i int) bool {
	return c.tag(i+2) == tagQuote && c.tagged(i+1, tagNoun, tagQuantity, tagAdjective)
}

// opensAcronym reports whether token i opens brackets around one word with more
// of the phrase behind it: "African Union (AU) troops".
func (c *clause) opensAcronym(i int) bool {
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
	if _, end := c.compounds.Match(c.tokens[:c.hi], j-1); end > j+1 {
		return true // "search and rescue teams"
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
	k := sort.Search(len(c.phrases), func(k int) bool { return c.phrases[k].lo >= i })
	if k < len(c.phrases) && c.phrases[k].lo == i {
		return k
	}
	return -1
}

// phraseBefore returns the index of the last noun phrase that ends at or
// before token i, -1 if there is none.
func (c *clause) phraseBefore(i int) int {
	return sort.Search(len(c.phrases), func(k int) bool { return c.phrases[k].hi > i }) - 1
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
