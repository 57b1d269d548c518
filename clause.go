package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A clause is a sentence seen as grammar: the class of each word, the noun
// phrases and the verb groups between them. There is no parser behind it. The
// words of English that build clauses are few and stand in the table
// "clauses"; what is none of them is a name or a noun, unless its ending and
// its neighbours make it a verb.
type clause struct {
	*doc
	run
	titled    bool  // a headline that gives each word a capital: they tell no names
	tags      []tag // by token, from run.lo
	phrases   []nounPhrase
	verbs     []verbGroup
	governors []governor
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

// A lexeme is a set of classes that a word may have.
type lexeme uint64

const (
	mayBase     lexeme = 1 << (iota + 32) // of a verb: "send"
	mayThird                              // "sends"
	mayPast                               // "sent"; "sending" is told by its ending
	mayPlace                              // a kind of place: "region"
	mayGroup                              // so many of something: "convoy"
	mayNoun                               // looks like a verb and is a noun: "building"
	maySource                             // points away from a place: "from"
	mayGoal                               // points to a place: "into"
	maySpot                               // stands at a place: "near"
	mayHurt                               // of people who are not sent: "wounded"
	mayCustody                            // where people are sent who are not deployed: "prison"
	mayAbstract                           // where nobody can be sent: "extent"
	mayService                            // what equipment is taken out of: "service"
	mayPurpose                            // what forces are sent to do: "protect"
	mayFiction                            // tells of what never happened: "film"
)

// classNames are the classes of the table "clauses".
var classNames = [...]struct {
	name  string
	class lexeme
}{
	{"determiner", 1 << tagDeterminer},
	{"quantity", 1 << tagQuantity},
	{"hedge", 1 << tagHedge},
	{"possessive", 1 << tagPossessive},
	{"pronoun", 1 << tagPronoun},
	{"to", 1 << tagTo},
	{"of", 1 << tagOf},
	{"preposition", 1 << tagPreposition},
	{"coordinator", 1 << tagCoordinator},
	{"subordinator", 1 << tagSubordinator},
	{"relative", 1 << tagRelative},
	{"modal", 1 << tagModal},
	{"be", 1 << tagBe},
	{"have", 1 << tagHave},
	{"do", 1 << tagDo},
	{"negation", 1 << tagNot},
	{"adverb", 1 << tagAdverb},
	{"time", 1 << tagTime},
	{"adjective", 1 << tagAdjective},
	{"place", mayPlace},
	{"group", mayGroup},
	{"noun", mayNoun},
	{"source", maySource},
	{"goal", mayGoal},
	{"spot", maySpot},
	{"hurt", mayHurt},
	{"custody", mayCustody},
	{"abstract", mayAbstract},
	{"service", mayService},
	{"purpose", mayPurpose},
	{"fiction", mayFiction},
}

// A syntax is the classes of each word of the vocabulary, by its number.
type syntax []lexeme

func newSyntax(l *lexicon.Lexicon) syntax {
	g := make(syntax, l.Vocab.Len()+1)
	for _, e := range l.Table("clauses").Entries {
		class := e.Value("class")
		if class == "verb" {
			g.addVerb(l, e.Forms)
			continue
		}
		for _, c := range classNames {
			if c.name == class {
				for _, form := range e.Forms {
					g[l.Vocab.ID(form)] |= c.class // a form of several words has no number
					if c.class == mayPlace {
						g[l.Vocab.ID(form+"s")] |= c.class
					}
				}
			}
		}
	}
	for _, e := range l.Table("movements").Entries {
		if e.Has("verb") {
			g.addVerb(l, e.Forms)
		}
	}
	for _, e := range l.Table("cues").Entries {
		if e.Has("verb") {
			g[l.Vocab.ID(e.Name)] |= mayBase
		}
	}
	g[0] = 0
	return g
}

// addVerb adds the forms of a verb: base, -s, past, -ing, participle; or bare
// base forms, where the second is no -s form of the first.
func (g syntax) addVerb(l *lexicon.Lexicon, forms []string) {
	if len(forms) < 4 || !strings.HasSuffix(forms[3], "ing") && !strings.Contains(forms[3], "ing ") {
		for _, form := range forms {
			g[l.Vocab.ID(form)] |= mayBase
		}
		return
	}
	for i, form := range forms {
		form, _, _ = strings.Cut(form, " ")
		g[l.Vocab.ID(form)] |= [...]lexeme{mayBase, mayThird, mayPast, 0, mayPast}[min(i, 4)]
	}
}

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

// may returns the classes that the word of token i may have.
func (c *clause) may(i int) lexeme {
	if i < 0 || i >= len(c.tokens) || token.IsMark(c.tokens[i].Word) {
		return 0
	}
	return c.syntax[c.tokens[i].Word]
}

// read makes c the clause model of a sentence. It keeps c's memory.
func (c *clause) read(sentence run) {
	c.run, c.titled = sentence, c.isTitleCase(sentence)
	c.tags = c.tags[:0]
	for i := c.lo; i < c.hi; {
		if e, end := c.connectives.Match(c.tokens[:c.hi], i); e >= 0 && c.tag(i-1) != tagJoint {
			t := tagPreposition
			if c.connectives.Entries[e].Has("hedge") {
				t = tagHedge
			}
			for ; i < end; i++ {
				c.tags = append(c.tags, t)
			}
			continue
		}
		c.tags = append(c.tags, c.tagOf(i))
		i++
	}
	c.findPhrases()
	c.findVerbs()
	c.findGovernors()
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
		return tagQuote
	case token.Stop:
		if t.Gap == token.Glued && c.tag(i-1) == tagName && c.tokens[i-1].End-c.tokens[i-1].Start == 1 {
			return tagName // "Harry S. Truman"
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
		if may := c.may(i); may&(1<<tagModal) != 0 {
			return tagModal
		} else if may&(1<<tagHave) != 0 {
			return tagHave
		}
		return tagBe
	case token.Word:
		return c.tagOfWord(i)
	}
	return tagBreak
}

// closed are the classes that a word of theirs always has, in the order in
// which they are tried.
var closed = [...]tag{
	tagDeterminer, tagPossessive, tagOf, tagTo, tagCoordinator, tagRelative, tagModal, tagBe, tagHave, tagDo, tagNot,
	tagTime, tagPreposition, tagSubordinator, tagPronoun, tagQuantity, tagAdjective, tagAdverb,
}

func (c *clause) tagOfWord(i int) tag {
	t, may := c.tokens[i], c.may(i)
	switch {
	case c.titled:
		if c.ownName(i) {
			return tagName
		}
	case t.Shape == token.Upper && len(c.word(i)) > 1:
		return tagName
	case t.Capital() && !c.tagged(i-1, tagBreak, tagQuote) && may&(1<<tagTime|1<<tagDeterminer|1<<tagPreposition|1<<tagBe|1<<tagHave|1<<tagDo|1<<tagCoordinator) == 0:
		return tagName
	}
	switch {
	case t.Gap == token.Glued && c.tag(i-1) == tagJoint:
		return tagNoun // "search-and-rescue"
	case may == 0 && strings.HasSuffix(c.word(i), "ly") && len(c.word(i)) > 4:
		return tagAdverb
	}
	switch {
	case may&(1<<tagHedge) != 0 && (c.kind(i+1) == token.Number || c.may(i+1)&(1<<tagQuantity) != 0):
		return tagHedge
	case may&(1<<tagAdverb) != 0 && c.tagged(i-1, tagDeterminer, tagPossessive, tagPreposition) && c.may(i+1)&(1<<tagOf) == 0 && may&mayPlace != 0:
		return tagNoun // "in the north"
	case may&(1<<tagRelative) != 0 && c.tagged(i-1, tagVerb, tagPronoun):
		return tagSubordinator // "said that"
	case may&(1<<tagDeterminer) != 0 && c.may(i+1)&(1<<tagOf) != 0:
		return tagQuantity // "some of the troops"
	case may&(1<<tagAdjective) != 0 && c.tag(i-1) == tagModal:
		return tagAdverb // "must first withdraw"
	}
	for _, k := range closed {
		if may&(1<<k) != 0 {
			return k
		}
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
	_, place := c.placeName(i)
	_, _, people := c.demonymAt(i)
	return place > i || people > i
}

// isVerb reports whether token i is a verb.
func (c *clause) isVerb(i int, may lexeme) bool {
	t := c.tokens[i]
	before := i - 1
	for c.tagged(before, tagAdverb, tagNot) {
		before--
	}
	prev := c.tag(before)
	inPhrase := c.tagged(i-1, tagDeterminer, tagPossessive, tagQuantity, tagAdjective, tagHedge)
	switch {
	case i+1 < c.hi && c.kind(i+1) == token.Dash && c.tokens[i+1].Gap == token.Glued:
		return false // "mass-produced"
	case may&mayBase != 0 && (prev == tagModal || prev == tagDo):
		return true
	case prev == tagTo:
		if c.is(i+1, "up", "down", "out", "off", "back") && may == 0 {
			return true // "to prop up"
		}
		return may&mayBase != 0 || c.opensPhrase(i+1) && !strings.HasSuffix(c.word(i), "s") && !c.tokens[i].Capital()
	case may&mayBase != 0 && c.is(before, "help", "helps", "helped", "helping") && prev == tagVerb:
		return true // "to help guard the port"
	case may&mayNoun != 0 && prev != tagBe:
		return false
	case c.endsIn(i, "ing"):
		return !inPhrase && c.tag(i-1) != tagJoint && !(c.nationality(i-1) && c.assets.Starts(c.tokens[min(i+1, c.hi-1)]))
	case may&mayPast != 0 || c.endsIn(i, "ed"):
		if inPhrase && c.tag(i-1) == tagAdjective && c.opensDeterminer(i+1) {
			return true
		}
		if inPhrase || c.tag(i-1) == tagOf || prev == tagVerb && c.assets.Starts(c.tokens[min(i+1, c.hi-1)]) || c.tag(i-1) == tagPreposition && !c.is(i-1, "after", "as", "than", "before", "since") {
			return false
		}
		return true
	case (c.opensDeterminer(i+1) || c.may(i+1)&(1<<tagAdverb) != 0 && c.opensDeterminer(i+2)) && c.endsIn(i, "s") && !c.endsIn(i, "ss") && c.tagged(i-1, tagNoun, tagName, tagPronoun) && !c.assets.Starts(c.tokens[i]):
		return true // "the film follows four soldiers"
	case c.endsIn(i, "s") && c.is(i+1, "to") && c.may(i+2)&(mayBase|1<<tagBe) != 0 && c.doc.governors.Starts(t) && c.tagged(i-1, tagName, tagPronoun) && !c.nationality(i-1):
		return true // "Turkey continues to deploy"
	case prev == tagCoordinator && may&mayBase != 0 && c.opensPhrase(i+1) && c.infinitiveBefore(before):
		return true // "to stop bombing and allow aid"
	case may&(mayThird|mayBase) == 0 || prev == tagVerb || inPhrase || c.tagged(i-1, tagOf, tagPreposition, tagJoint, tagTo):
		return false
	case prev == tagPronoun || prev == tagRelative || prev == tagModal:
		return true
	case may&mayThird != 0 && c.assets.Starts(c.tokens[i]):
		return c.opensDeterminer(i + 1) // "ships", "arms"
	case may&mayThird != 0:
		return true
	case c.is(i+1, "to") && c.may(i+2)&(mayBase|1<<tagBe) != 0:
		return true // "appear to be"
	case c.endsIn(i+1, "ing") && c.may(i+1)&mayNoun == 0 && (prev == tagName || c.endsIn(i-1, "s")):
		return true // "options include sending"
	}
	plural := c.tagged(i-1, tagNoun) && strings.HasSuffix(c.word(i-1), "s") || c.is(i-1, "police", "personnel", "men")
	if c.movements.Starts(c.tokens[i]) && (plural || prev == tagName) {
		return c.opensPhrase(i+1) || plural && c.is(i+1, "to", "from", "into", "in", "at", "back", "out", "for", "toward", "towards", "across", "home")
	}
	return c.opensDeterminer(i+1) || plural && i+1 < c.hi && c.tokens[i+1].Capital() // "officials say Iran"
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
	return i < c.hi && (c.kind(i) == token.Number || c.may(i)&(1<<tagDeterminer|1<<tagPossessive|1<<tagQuantity) != 0)
}

// endsIn reports whether token i is a lower-case word with that ending and a
// stem before it.
func (c *clause) endsIn(i int, ending string) bool {
	w := c.word(i)
	return len(w) > len(ending)+2 && strings.EqualFold(w[len(w)-len(ending):], ending)
}

// opensPhrase reports whether token i may start a noun phrase.
func (c *clause) opensPhrase(i int) bool {
	if i >= c.hi {
		return false
	}
	t := c.tokens[i]
	return t.Kind == token.Number || t.Kind == token.Word && (t.Capital() ||
		c.may(i)&(1<<tagDeterminer|1<<tagPossessive|1<<tagQuantity|1<<tagAdjective|1<<tagHedge) != 0 || c.assets.Starts(t))
}
