package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A clause is a sentence of the story that has a word of moving. Its methods are what all
// the readers of it ask: which phrase or verb stands at a token, who a pronoun is, and which
// governors stand before something. It is embedded in these readers, each of which knows one
// thing more:
//
//	assetReader    which noun phrases are assets
//	placeReader    and which are places
//	statusReader   how far a move has come
//	routeReader    where one move leaves and goes
//	actorReader    who moves the assets
//	moveReader     the moves of the clause
//	moveChecker    what speaks against them
type clause struct {
	*finder
	*grammar.Sentence
}

// touches reports whether noun phrase k, -1 being none, ends before token i with nothing but
// adverbs between them.
func (c *clause) touches(k, i int) bool {
	return k >= 0 && c.Phrases[k].Hi == c.SkipBack(i-1)+1
}

// headOf returns the last token of noun phrase k, which is its noun.
func (c *clause) headOf(k int) int { return c.Phrases[k].Hi - 1 }

// isGroup reports whether token i is a noun that counts others: "convoy", "dozens".
func (c *clause) isGroup(i int) bool { return c.Class(i)&text.Group != 0 }

// nameStart returns the index of the first word of a run behind its determiner.
func (c *clause) nameStart(r token.Run) int {
	if c.Tag(r.Lo) == grammar.Determiner {
		return r.Lo + 1
	}
	return r.Lo
}

// antecedent returns the noun phrase that the pronoun k stands for, if a verb before it in
// the sentence has it as its subject: "Japan said it would". It is k for any other phrase, and
// where that subject can hardly be meant.
func (c *clause) antecedent(k int) int {
	const reach = 4 // verbs
	p := c.Phrases[k]
	if !p.Pronoun || !c.Is(p.Lo, "it", "they", "he", "she") {
		return k
	}
	v := c.VerbBefore(p.Lo)
	for n := 0; v >= 0 && n < reach; v, n = v-1, n+1 {
		if s := c.Subject(v); s >= 0 && s != k && !c.Phrases[s].Pronoun && !c.Phrases[s].Time {
			if c.mayBeMeant(s, k) {
				return s
			}
			break
		}
	}
	return k
}

// mayBeMeant reports whether a pronoun k may stand for noun phrase s, by number.
func (c *clause) mayBeMeant(s, k int) bool {
	head := c.headOf(s)
	name, plural := c.Tag(head) == grammar.Name, c.Plural(head) || c.Class(head)&text.Plural != 0
	switch {
	case c.Is(c.Phrases[k].Lo, "they"):
		return name || plural || c.coordinated(s) || c.isGroup(head)
	}
	return name || !plural
}

// owner returns the possessor in a noun phrase, "Russia" of "Russia's fleet". It is empty if
// there is none.
func (c *clause) owner(r token.Run) token.Run {
	for i := r.Hi - 1; i > r.Lo; i-- {
		if c.Genitive(i) {
			if c.Tag(i-1) == grammar.Time || c.Is(i-1, "world") {
				break // "the world's largest ship"
			}
			return token.From(r.Lo, i)
		}
	}
	return token.Run{}
}

// partyRun returns noun phrase k as a party: with all of a body's name ("the Organization
// for Security") and with the names that are coordinated to it.
func (c *clause) partyRun(k int) token.Run {
	const chain = 4 // names
	r, _ := c.Extent(k)
	if end := c.mentions.BodyEnd(c.nameStart(r), c.Hi); end > r.Hi {
		r.Hi = end
	}
	for n := 0; n < chain && c.coordinated(k); n++ {
		k = c.PhraseEnding(c.SkipBackList(c.Phrases[k].Lo - 1))
		k = c.Counting(k)
		r.Lo = c.Phrases[k].Lo
	}
	return r
}

// coordinated reports whether noun phrase k is coordinated to the party before it: "Spain and
// Italy", "Germany, France and the Netherlands".
func (c *clause) coordinated(k int) bool {
	lo := c.Phrases[k].Lo
	before := c.SkipBackList(lo - 1)
	q := c.PhraseEnding(before)
	if q < 0 || before == lo || c.Phrases[q].Time || c.Phrases[q].Pronoun {
		return false
	}
	if c.Tag(lo-1) == grammar.Comma { // inside a list that ends in "and"
		i := c.Phrases[k].Hi
		if c.Tag(i) == grammar.Comma {
			i++
		}
		if c.Tag(i) != grammar.Coordinator && c.Tag(c.Phrases[k].Hi) != grammar.Comma {
			return false
		}
	}
	q = c.Counting(q)
	if c.Preposition(q) >= 0 {
		return false
	}
	names := c.Tag(c.headOf(q)) == grammar.Name && c.Tagged(lo, grammar.Name, grammar.Determiner)
	return names || c.Tag(c.headOf(q)) == grammar.Noun && c.Plural(c.headOf(q)) && c.Tagged(lo, grammar.Quantity, grammar.Hedge, grammar.Determiner)
}

// measured reports whether noun phrase k is a distance, a sum or a share.
func (c *clause) measured(k int) bool {
	n := c.figures.Holding(c.Phrases[k].Lo)
	if n < 0 {
		return false
	}
	kind := c.figures.Figure(n).Kind
	return kind == quantity.Measure || kind == quantity.Money || kind == quantity.Percent
}

// isState reports whether a noun phrase names a country, or the capital that stands for its
// government.
func (c *clause) isState(r token.Run) (state bool) {
	lo := c.nameStart(r)
	if _, end := c.places.Match(lo); end > lo && end >= r.Hi {
		c.places.Candidates(lo, end, func(_ int, p place.Entry) { state = state || p.Kind == place.Country || p.Capital })
	}
	return state
}
