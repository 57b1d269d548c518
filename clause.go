package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A clause is a sentence seen as grammar: the class of each word, the noun
// phrases and the verb groups between them. There is no parser behind it. The
// words of English that build clauses are few and stand in the table "words";
// what is none of them is a name or a noun, unless its ending and its neighbours
// make it a verb.
type clause struct {
	*doc
	run
	titled  bool  // a headline that gives each word a capital: they tell no names
	tags    []tag // by token, from run.lo
	phrases []nounPhrase
	verbs   []verbGroup
}

// A tag is the class of a word in its clause.
type tag uint8

const (
	tagNoun tag = iota
	tagName
	tagDeterminer
	tagPossessive // "its", and the clitic of "Russia's"
	tagQuantity
	tagHedge // "about" before a number
	tagAdjective
	tagPronoun
	tagTime
	tagJoint // a hyphen or slash inside a word
	tagPreposition
	tagTo // before a noun phrase or an infinitive
	tagOf
	tagCoordinator
	tagSubordinator
	tagRelative
	tagModal
	tagBe
	tagHave
	tagDo
	tagNot
	tagAdverb
	tagVerb
	tagComma
	tagQuote
	tagBreak // any other mark
)

// tag returns the class of token i, tagBreak outside the clause.
func (c *clause) tag(i int) tag {
	if !c.contains(i) {
		return tagBreak
	}
	return c.tags[i-c.lo]
}

// tagged reports whether token i has one of the classes.
func (c *clause) tagged(i int, tags ...tag) bool {
	t := c.tag(i)
	for _, u := range tags {
		if t == u {
			return true
		}
	}
	return false
}

// clauseIn returns the grammar of a sentence, until that of another one is asked for.
func (d *doc) clauseIn(sentence run) *clause {
	if d.clause.run != sentence {
		d.clause.read(sentence)
	}
	return &d.clause
}

// read makes c the clause model of a sentence. It keeps c's memory.
func (c *clause) read(sentence run) {
	c.run, c.titled = sentence, c.isTitleCase(sentence)
	c.tags = c.tags[:0]
	for i := c.lo; i < c.hi; {
		if class, end := c.connective(i, c.hi); end > i && c.tag(i-1) != tagJoint && !c.splits(i, end, class) {
			t := closedTag(class)
			if class&hedgeWord != 0 {
				t = tagHedge
			}
			for ; i < end; i++ {
				c.tags = append(c.tags, t)
			}
			continue
		}
		if end := c.remark(i); end > i {
			for ; i < end; i++ {
				c.tags = append(c.tags, tagAdverb)
			}
			continue
		}
		c.tags = append(c.tags, c.tagOf(i))
		i++
	}
	c.findPhrases()
	c.findVerbs()
}

// remark returns the index behind a short remark in brackets at token i, which
// stands between the words of a clause as an adverb does, i if there is none.
func (c *clause) remark(i int) int {
	if c.kind(i) != token.Open {
		return i
	}
	for j := i + 1; j < c.hi && j < i+6; j++ {
		if c.kind(j) == token.Close {
			return j + 1
		}
	}
	return i
}

// splits reports whether the words [i, end) do not belong together here, as in
// "is due to arrive", "in all 18 provinces" and "up to the border".
func (c *clause) splits(i, end int, class wordClass) bool {
	return class&(hedgeWord|adverbWord|spotWord) == hedgeWord && !c.opensAmount(end) || c.tag(i-1) == tagBe && c.is(end-1, "to") && c.class(end)&baseWord != 0 ||
		c.is(end-1, "all") && c.opensPhrase(end)
}

// tagOf decides on the class of token i, those before it being known.
func (c *clause) tagOf(i int) tag {
	t := c.tokens[i]
	switch t.Kind {
	case token.Number, token.Currency:
		return tagQuantity
	case token.Comma:
		return tagComma
	case token.Quote:
		if w := c.word(i); (w == "'" || w == "’") && t.Gap == token.Glued && c.pluralNoun(i-1) && i+1 < c.hi && c.tokens[i+1].Gap != token.Glued && c.kind(i+1) == token.Word {
			return tagPossessive // "the rebels' withdrawal"
		}
		return tagQuote
	case token.Stop:
		if t.Gap == token.Glued && c.contains(i-1) && c.tokens[i-1].Capital() && i+1 < c.hi && c.tokens[i+1].Capital() {
			return tagName // "Harry S. Truman", "Mr. Truman"
		}
	case token.Dash, token.Symbol:
		if c.tag(i-1) == tagCoordinator {
			return tagCoordinator // "and/or"
		}
		if t.Gap == token.Glued && i+1 < c.hi && c.tokens[i+1].Gap == token.Glued && i > c.lo {
			return tagJoint
		}
		return tagBreak
	case token.Clitic:
		if c.is(i, "'s", "’s") && c.tag(i-1) != tagPronoun {
			return tagPossessive
		}
		if may := c.class(i); may&modalWord != 0 {
			return tagModal
		} else if may&haveWord != 0 {
			return tagHave
		}
		return tagBe
	case token.Word:
		return c.tagOfWord(i)
	}
	return tagBreak
}

// closedTags are the tags that a word of their classes always has, in the order
// in which they are tried.
var closedTags = [...]struct {
	class wordClass
	tag   tag
}{
	{ofWord, tagOf},
	{toWord, tagTo},
	{possessiveWord, tagPossessive},
	{coordinatorWord, tagCoordinator},
	{modalWord, tagModal},
	{beWord, tagBe},
	{haveWord, tagHave},
	{doWord, tagDo},
	{timeWord, tagTime},
	{adverbWord, tagAdverb},
	{prepositionWord, tagPreposition},
	{subordinatorWord, tagSubordinator},
	{relativeWord, tagRelative},
	{determinerWord, tagDeterminer},
	{personalWord | pronounWord, tagPronoun},
	{negationWord, tagNot},
	{adjectiveWord, tagAdjective},
	{quantifierWord, tagQuantity},
	{innerWord, tagAdverb},
}

// closedTag returns the first of the tags that the classes have, tagNoun if they
// have none.
func closedTag(class wordClass) tag {
	for _, t := range closedTags {
		if class&t.class != 0 {
			return t.tag
		}
	}
	return tagNoun
}

func (c *clause) tagOfWord(i int) tag {
	t, may := c.tokens[i], c.class(i)
	switch {
	case c.titled:
		if c.ownName(i) {
			return tagName
		}
	case t.Shape == token.Upper && len(c.word(i)) > 1:
		return tagName
	case t.Capital() && !c.tagged(i-1, tagBreak, tagQuote) && may&(timeWord|determinerWord|prepositionWord|beWord|haveWord|doWord|coordinatorWord) == 0:
		return tagName
	}
	switch {
	case t.Gap == token.Glued && c.tag(i-1) == tagJoint:
		return tagNoun // "search-and-rescue"
	case may == 0 && strings.HasSuffix(c.word(i), "ly") && len(c.word(i)) > 4 && !(t.Capital() && c.isPlaceName(i)):
		return tagAdverb
	}
	switch {
	case may&hedgeWord != 0 && (c.kind(i+1) == token.Number || c.class(i+1)&quantifierWord != 0 || c.is(i+1, "a") && c.class(i+2)&quantifierWord != 0):
		return tagHedge
	case may&(adverbWord|innerWord) != 0 && c.tagged(i-1, tagDeterminer, tagPossessive, tagPreposition) && c.class(i+1)&ofWord == 0 && may&placeWord != 0:
		return tagNoun // "in the north"
	case may&relativeWord != 0 && c.tagged(i-1, tagVerb, tagPronoun):
		return tagSubordinator // "said that"
	case c.is(i, "each", "both") && c.tagged(i-1, tagName, tagNoun, tagPronoun, tagBe, tagHave), c.is(i, "since") && c.tag(i-1) == tagHave:
		return tagAdverb // "Nepal and Bhutan each sent", "have since arrived"
	case may&determinerWord != 0 && c.class(i+1)&ofWord != 0:
		return tagQuantity // "some of the troops"
	case may&adjectiveWord != 0 && (c.tag(i-1) == tagModal || may&(adverbWord|innerWord) != 0 && c.tag(i-1) == tagVerb):
		return tagAdverb // "must first withdraw", "heading north"
	}
	if t := closedTag(may); t != tagNoun && !(t == tagAdverb && may&baseWord != 0 && c.tag(i-1) == tagTo && c.opensDeterminer(i+1)) {
		return t // but "to back the government"
	}
	if c.isVerb(i, may) {
		return tagVerb
	}
	if t.Capital() && !c.titled {
		return tagName
	}
	return tagNoun
}

// ownName reports whether token i is a name wherever it stands, also in a
// headline that gives each of its words a capital.
func (c *clause) ownName(i int) bool {
	if c.tokens[i].Word == 0 {
		return true
	}
	_, _, people := c.demonymAt(i)
	return people > i || c.isPlaceName(i)
}

func (c *clause) isPlaceName(i int) bool {
	_, end := c.placeName(i)
	return end > i
}

// isVerb reports whether token i is a verb, by its form and its neighbours.
func (c *clause) isVerb(i int, may wordClass) bool {
	before := i - 1
	for c.tagged(before, tagAdverb, tagNot) {
		before--
	}
	prev := c.tag(before)
	switch {
	case i+1 < c.hi && c.kind(i+1) == token.Dash && c.tokens[i+1].Gap == token.Glued:
		return false // "mass-produced"
	case may&baseWord != 0 && (prev == tagModal || prev == tagDo):
		return true
	case prev == tagTo:
		return c.isInfinitive(i, may)
	case may&baseWord != 0 && c.is(before, "help", "helps", "helped", "helping") && prev == tagVerb:
		return true // "to help guard the port"
	case c.isIng(i) && c.pluralNoun(i-1) && c.class(i+1)&spotWord != 0:
		return true // "troops fighting in the east"
	case may&nounWord != 0 && prev != tagBe, c.opensCompound(i):
		return false
	case c.isIng(i):
		return !c.insidePhrase(i) && c.tag(i-1) != tagJoint && !(c.nationality(i-1) && c.startsAsset(i+1))
	case may&pastWord != 0 || c.endsIn(i, "ed"):
		return c.isPast(i, prev)
	}
	return c.isFinite(i, may, before)
}

// insidePhrase reports whether the words before token i open a noun phrase.
func (c *clause) insidePhrase(i int) bool {
	return c.tagged(i-1, tagDeterminer, tagPossessive, tagQuantity, tagAdjective, tagHedge) && c.tag(i-2) != tagJoint
}

// startsAsset reports whether a name of an asset may start at token i.
func (c *clause) startsAsset(i int) bool { return i < c.hi && c.compounds.Starts(c.tokens[i]) }

// isInfinitive reports whether token i, which stands behind "to", is a verb.
func (c *clause) isInfinitive(i int, may wordClass) bool {
	return may&baseWord != 0 || c.is(i+1, "up", "down", "out", "off", "back") || // "to prop up"
		(c.opensPhrase(i+1) || c.class(i+1)&personalWord != 0) && !c.plural(i) && !c.tokens[i].Capital() ||
		c.endsIn(i, "ize") || c.endsIn(i, "ise") || c.endsIn(i, "ify")
}

// isPast reports whether token i, which has the form of a participle, is a verb
// and no adjective; prev is the tag before it and its adverbs.
func (c *clause) isPast(i int, prev tag) bool {
	switch {
	case c.insidePhrase(i):
		return c.tag(i-1) == tagAdjective && c.opensDeterminer(i+1)
	case c.tag(i-1) == tagOf, prev == tagVerb && c.startsAsset(i+1):
		return false
	}
	return c.tag(i-1) != tagPreposition || c.class(i-1)&subordinatorWord != 0 || c.is(i-1, "aboard")
}

// isFinite reports whether token i, whose form does not tell it from a noun, is a
// verb; before is the token before it and its adverbs.
func (c *clause) isFinite(i int, may wordClass, before int) bool {
	prev, plural := c.tag(before), c.pluralNoun(i-1)
	switch {
	case c.endsIn(i, "s") && !c.endsIn(i, "ss") && c.tagged(i-1, tagNoun, tagName, tagPronoun, tagRelative) && !c.startsAsset(i) &&
		(c.opensDeterminer(i+1) || c.class(i+1)&adverbWord != 0 && c.opensDeterminer(i+2)):
		return true // "the film follows four soldiers"
	case c.endsIn(i, "s") && c.governs(i) && (c.tagged(i-1, tagName, tagPronoun) && !c.nationality(i-1) || c.endsSingular(i-1)):
		return true // "Turkey continues to deploy", "the army plans to send", not "army plans to send"
	case prev == tagCoordinator && may&baseWord != 0 && c.opensPhrase(i+1) && c.infinitiveBefore(before):
		return true // "to stop bombing and allow aid"
	case may&(thirdWord|baseWord) == 0, prev == tagVerb, c.insidePhrase(i), c.tagged(i-1, tagOf, tagPreposition, tagJoint, tagTo):
		return false
	case prev == tagPronoun, prev == tagRelative, prev == tagModal, plural && may&clauseWord != 0: // "police say"
		return true
	case may&thirdWord != 0:
		return !c.startsAsset(i) && may&placeWord == 0 || c.opensDeterminer(i+1) // not "ships", "arms", "positions"
	case c.is(i+1, "to") && c.class(i+2)&(baseWord|beWord) != 0:
		return plural || !c.tagged(i-2, tagDeterminer, tagPossessive) // "appear to be", not "their original pledge to"
	case c.isIng(i+1) && c.class(i+1)&nounWord == 0 && (prev == tagName || c.endsIn(i-1, "s")):
		return true // "options include sending"
	case c.moving.Starts(c.tokens[i]) && (plural || prev == tagName):
		return c.opensPhrase(i+1) || plural && c.is(i+1, "to", "from", "into", "in", "at", "back", "out", "for", "toward", "towards", "across", "home")
	}
	return c.opensDeterminer(i+1) || plural && i+1 < c.hi && c.tokens[i+1].Capital() // "officials say Iran"
}

// genitive reports whether token i is the mark of a possessor: "'s" or "'".
func (c *clause) genitive(i int) bool { return c.tag(i) == tagPossessive && c.kind(i) != token.Word }

// endsSingular reports whether token i is a noun in the singular behind an article
// or a possessor.
func (c *clause) endsSingular(i int) bool {
	lo := i
	for lo > i-6 && c.tagged(lo, tagNoun, tagName, tagAdjective) {
		lo--
	}
	return lo < i && c.tag(i) == tagNoun && !c.pluralNoun(i) && c.tagged(lo, tagDeterminer, tagPossessive)
}

// governs reports whether token i may be a governor with an infinitive behind it.
func (c *clause) governs(i int) bool {
	return c.is(i+1, "to") && c.class(i+2)&(baseWord|beWord) != 0 && c.frames.Starts(c.tokens[i])
}

// opensCompound reports whether token i is the first word of a compound that
// names an asset, though it looks like a verb: "landing craft", "transport planes".
func (c *clause) opensCompound(i int) bool {
	_, end := c.compounds.Match(c.tokens[:c.hi], i)
	return end > i+1
}

// opensAmount reports whether token i is a number or another word of quantity.
func (c *clause) opensAmount(i int) bool {
	return c.kind(i) == token.Number || c.kind(i) == token.Currency || c.class(i)&quantifierWord != 0 || c.is(i, "a", "an")
}

// infinitiveBefore reports whether an infinitive stands shortly before token i.
func (c *clause) infinitiveBefore(i int) bool {
	for j := i - 1; j > c.lo && j > i-14; j-- {
		switch c.tag(j) {
		case tagVerb:
			if c.tag(j-1) == tagTo || c.tag(j-1) == tagModal {
				return true
			}
		case tagBreak, tagSubordinator, tagRelative:
			return false
		}
	}
	return false
}

// opensDeterminer reports whether token i can only be the start of a noun
// phrase.
func (c *clause) opensDeterminer(i int) bool {
	return i < c.hi && (c.kind(i) == token.Number || c.class(i)&(determinerWord|possessiveWord|quantifierWord) != 0)
}

// endsIn reports whether token i is a lower-case word with that ending and a
// stem before it.
func (c *clause) endsIn(i int, ending string) bool {
	w := c.word(i)
	return len(w) > len(ending)+2 && strings.EqualFold(w[len(w)-len(ending):], ending)
}

// isIng reports whether token i has the form of "sending": not that of "king" or
// "string", which have no vowel before the ending.
func (c *clause) isIng(i int) bool {
	w := c.word(i)
	return len(w) > 4 && strings.EqualFold(w[len(w)-3:], "ing") && strings.ContainsAny(w[:len(w)-3], "aeiouyAEIOUY")
}

// opensPhrase reports whether token i may start a noun phrase.
func (c *clause) opensPhrase(i int) bool {
	if i >= c.hi {
		return false
	}
	t := c.tokens[i]
	return t.Kind == token.Number || t.Kind == token.Word && (t.Capital() ||
		c.class(i)&(determinerWord|possessiveWord|quantifierWord|adjectiveWord|hedgeWord) != 0 || c.compounds.Starts(t))
}
