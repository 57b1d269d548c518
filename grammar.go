package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A wordClass is what a word does in a clause.
type wordClass uint8

const (
	openClass wordClass = iota // a noun, an adjective, a verb that is not listed
	determiner
	pronoun
	formOfBe
	formOfHave
	modalVerb
	preposition
	inclusion // including
	conjunction
	clauseStart // after, when, but
	adverb
	plainVerb // said
	pluralNoun
	singularNoun
)

var wordClasses = [...]string{
	determiner: "determiner", pronoun: "pronoun", formOfBe: "be", formOfHave: "have", modalVerb: "modal",
	preposition: "preposition", inclusion: "including", conjunction: "and", clauseStart: "clause",
	adverb: "adverb", plainVerb: "verb", pluralNoun: "plural", singularNoun: "singular",
}

// A grammar knows the words of the closed classes, by the number of the word: what
// the table of words says of them, and over it the table of this name, which
// tells apart what a clause needs.
type grammar struct {
	table *lexicon.Table
	index []wordClass
	list  []wordClass
}

func newGrammar(l *lexicon.Lexicon) grammar {
	g := grammar{table: l.Table("grammar"), index: make([]wordClass, l.Vocab.Len()+1)}
	for _, e := range l.Table("words").Entries {
		for _, c := range partsOfSpeech {
			if e.Has(c.name) {
				g.mark(&l.Vocab, e, c.class)
			}
		}
	}
	for _, e := range g.table.Entries {
		class := openClass
		for c, name := range wordClasses {
			if name != "" && name == e.Attrs {
				class = wordClass(c)
			}
		}
		g.list = append(g.list, class)
		g.mark(&l.Vocab, e, class)
	}
	return g
}

// mark gives the single words of an entry a class; a later one counts.
func (g *grammar) mark(v *token.Vocab, e lexicon.Entry, class wordClass) {
	for _, form := range e.Forms {
		if id := v.ID(form); id != 0 {
			g.index[id] = class
		}
	}
}

// partsOfSpeech are the classes of the table of words that are closed here.
var partsOfSpeech = [...]struct {
	name  string
	class wordClass
}{
	{"determiner", determiner},
	{"possessive", determiner},
	{"personal", pronoun},
	{"relative", pronoun},
	{"pronoun", pronoun},
	{"preposition", preposition},
	{"auxiliary", modalVerb},
	{"adverb", adverb},
	{"verb", plainVerb},
}

// class returns what the word at token i does in its clause.
func (d *doc) class(i int) wordClass {
	t := d.at(i)
	if t.Kind != token.Word || int(t.Word) >= len(d.grammar.index) {
		return openClass
	}
	return d.grammar.index[t.Word]
}

// phraseClass is class for a phrase of several words: "as well as". It returns
// the index behind it.
func (d *doc) phraseClass(i int) (wordClass, int) {
	if i < len(d.tokens) {
		if e, end := d.grammar.table.Match(d.tokens, i); e >= 0 {
			return d.grammar.list[e], end
		}
	}
	return d.class(i), i + 1
}

// plural reports whether token i looks like a noun in the plural.
func (d *doc) plural(i int) bool {
	t := d.at(i)
	if t.Kind != token.Word {
		return false
	}
	switch d.class(i) {
	case pluralNoun:
		return true
	case openClass:
		s := d.word(i)
		return len(s) > 3 && (s[len(s)-1]|0x20) == 's' && (s[len(s)-2]|0x20) != 's'
	}
	return false
}

// participle reports whether token i has the ending of a participle.
func (d *doc) participle(i int) bool {
	s := d.word(i)
	if len(s) < 5 {
		return false
	}
	return strings.EqualFold(s[len(s)-2:], "ed") || strings.EqualFold(s[len(s)-3:], "ing")
}

// sameSentence reports whether token i exists and stands in the sentence of
// token j.
func (d *doc) sameSentence(i, j int) bool {
	return i >= 0 && i < len(d.tokens) && d.sentence[i] == d.sentence[j] && (i <= j || d.tokens[i].Gap != token.Blank)
}

// at returns token i, the zero Token outside the text.
func (d *doc) at(i int) token.Token {
	if i < 0 || i >= len(d.tokens) {
		return token.Token{}
	}
	return d.tokens[i]
}
