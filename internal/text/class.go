package text

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Class is a set of what a single word can be, whatever stands around it: "that" is a
// determiner, a relative pronoun and the start of a clause, and the stage that meets it
// decides. A class is one bit and one attribute of the table "words"; forms of verbs, names
// and demonyms come from the tables of those. Most words are in no class. They are open
// words: nouns, names and adjectives, or verbs by their ending.
//
// Here belong the classes that several stages ask for. A class that only one stage asks
// for belongs in that stage's own table, which it reads with [lexicon.ReadClasses].
type Class uint64

const (
	Determiner Class = 1 << iota
	Possessive       // his, her, its
	Quantifier       // some, several, two
	Personal         // I, he, they
	Pronoun          // everybody, none
	Relative         // who, which

	Preposition
	Of
	To
	Source // points away from a place: "from"
	Goal   // points to a place: "into"
	Spot   // stands at a place: "near"

	Coordinator  // and, but
	Subordinator // if, because
	Clause       // starts a clause with a subject of its own: "after", "when", "said"
	Including

	Be
	Have
	Do
	Modal
	Negation // not, isn't

	Adverb
	Inner       // an adverb that may stand inside a noun phrase: "north", "home"
	Hedge       // "about" before a number
	Superlative // "deadliest"
	Opening     // opens a figure without a number of its own: "an hour", "between 3 and 5"
	Adjective
	Calendar // Monday, March
	Time     // Monday, week, tomorrow

	Verb    // a verb that is no noun
	Linking // a verb that what happened stands behind: "found dead"
	Base    // of a verb: "send"
	Third   // "sends"
	Past    // "sent"; "sending" shows by its ending
	Speech  // a form of a verb of saying
	Lemma   // of a verb of saying

	Noun // looks like a verb and is a noun: "building"
	Plural
	Singular
	Group   // so many of something: "convoy"
	Thing   // is nobody who may come to harm: "cow", "village"
	Place   // a kind of place: "region"
	Body    // "agency", "company": a noun for any body
	Demonym // Russian, Russians

	Particle // the small words inside names: de, van, bin
	Suffix   // Jr, III
	ManName
	WomanName
	Surname // Smith
)

const (
	Forename    = ManName | WomanName
	Auxiliary   = Be | Have | Do | Modal
	Conjunction = Coordinator | Subordinator

	// Function words end a noun phrase. With a capital, at the start of a sentence, they
	// are no names.
	Function = Determiner | Possessive | Quantifier | Personal | Pronoun | Relative |
		Preposition | Conjunction | Auxiliary | Negation | Adverb

	// Owner words start a noun phrase ("the", "its"), StandIn words stand for one ("he").
	Owner   = Determiner | Possessive
	StandIn = Personal | Pronoun | Relative

	// Closed words are no part of what a number counts: "12 | were hurt".
	Closed = Owner | StandIn | Preposition | Conjunction | Clause | Including |
		Auxiliary | Negation | Adverb | Verb | Linking
)

// classNames are the classes of the tables "words" and "connectives".
var classNames = [...]struct {
	name  string
	class Class
}{
	{"determiner", Determiner},
	{"possessive", Possessive},
	{"quantifier", Quantifier},
	{"personal", Personal},
	{"pronoun", Pronoun},
	{"relative", Relative},
	{"preposition", Preposition},
	{"of", Of},
	{"to", To},
	{"source", Source},
	{"goal", Goal},
	{"spot", Spot},
	{"coordinator", Coordinator},
	{"subordinator", Subordinator},
	{"clause", Clause},
	{"including", Including},
	{"be", Be},
	{"have", Have},
	{"do", Do},
	{"modal", Modal},
	{"negation", Negation},
	{"adverb", Adverb},
	{"inner", Inner},
	{"hedge", Hedge},
	{"opening", Opening},
	{"superlative", Superlative},
	{"adjective", Adjective},
	{"calendar", Calendar},
	{"time", Time},
	{"verb", Verb},
	{"linking", Linking},
	{"base", Base},
	{"noun", Noun},
	{"plural", Plural},
	{"singular", Singular},
	{"group", Group},
	{"place", Place},
	{"thing", Thing},
	{"particle", Particle},
	{"suffix", Suffix},
}

// classOf returns the classes of an entry of the tables "words" and "connectives".
func classOf(e lexicon.Entry) (class Class) {
	for _, c := range classNames {
		if e.Has(c.name) {
			class |= c.class
		}
	}
	return class
}

// wordClasses holds the classes of all words of the vocabulary, by number of the word. Word
// 0, which is not listed, has none.
type wordClasses []Class

// newWordClasses gathers the classes from all tables that say what a single word can be.
func newWordClasses(l *lexicon.Lexicon) wordClasses {
	classes := make(wordClasses, l.Vocab.Len()+1)
	mark := func(table string, class func(lexicon.Entry) Class) {
		for _, e := range l.Table(table).Entries {
			c := class(e)
			for _, form := range e.Forms {
				classes[l.Vocab.ID(form)] |= c
			}
		}
	}
	always := func(c Class) func(lexicon.Entry) Class {
		return func(lexicon.Entry) Class { return c }
	}
	mark("words", classOf)
	mark("surnames", always(Surname))
	mark("demonyms", always(Demonym))
	mark("forenames", func(e lexicon.Entry) Class {
		switch {
		case e.Has("m"):
			return ManName
		case e.Has("f"):
			return WomanName
		}
		return Forename
	})
	mark("organizations", func(e lexicon.Entry) Class {
		if e.Value("field") == "any" {
			return Body
		}
		return 0
	})
	for _, e := range l.Table("verbs").Entries {
		classes.addVerb(&l.Vocab, e.Forms)
	}
	for _, e := range l.Table("movements").Entries {
		if e.Has("verb") {
			classes.addVerb(&l.Vocab, e.Forms)
		}
	}
	for _, e := range l.Table("cues").Entries {
		if e.Has("verb") {
			classes[l.Vocab.ID(e.Name)] |= Lemma | Base
			for _, form := range e.Forms {
				classes[l.Vocab.ID(form)] |= Speech
			}
		}
	}
	classes[0] = 0 // forms of several words have no number of their own
	return classes
}

// addVerb adds the forms of a verb in the order of the tables: base, -s, past, -ing,
// participle. Of a verb of several words, "pull out", the first word is added.
func (w wordClasses) addVerb(v *token.Vocab, forms []string) {
	for i, form := range forms {
		form, _, _ = strings.Cut(form, " ")
		w[v.ID(form)] |= [...]Class{Base, Third, Past, 0, Past}[min(i, 4)]
	}
}

// Class returns what the word at token i can be, 0 for an open word, a mark and outside the
// text.
func (t *Text) Class(i int) Class {
	if i < 0 || i >= len(t.Tokens) || token.IsMark(t.Tokens[i].Word) {
		return 0
	}
	return t.words[t.Tokens[i].Word]
}

// Connective returns the classes of a phrase that starts at token i, ends before hi and does
// the work of one word, as "as well as" does, with the index behind it: i if there is none.
func (t *Text) Connective(i, hi int) (Class, int) {
	class, end := t.connectives.At(t.Tokens[:hi], i)
	if class == nil {
		return 0, i
	}
	return *class, end
}

// Plural reports whether token i looks like a noun in the plural: it is listed as one
// ("people"), or it is an open word in -s ("troops", "MPs", but not "press" or "gas"). Verbs
// in -s that no table lists look the same.
func (t *Text) Plural(i int) bool {
	tok := t.Token(i)
	switch {
	case tok.Kind != token.Word:
		return false
	case t.Class(i)&Plural != 0:
		return true
	case !t.IsOpen(i):
		return false
	}
	s := t.Word(i)
	if len(s) <= 3 && tok.Shape != token.Mixed {
		return false
	}
	return (s[len(s)-1]|0x20) == 's' && (s[len(s)-2]|0x20) != 's'
}

// IsOpen reports whether no table says more of token i than its ending does: it is in no
// closed class, and not listed as plural or singular. "Soldier" and "armed" are open, and
// so are numbers and marks; "the", "were" and "people" are not.
func (t *Text) IsOpen(i int) bool { return t.Class(i)&(Closed|Plural|Singular) == 0 }

// Participle reports whether token i has the ending of a participle, "-ed" or "-ing", and
// is long enough for one: "armed", "fighting", not "red".
func (t *Text) Participle(i int) bool {
	s := t.Word(i)
	if len(s) < 5 {
		return false
	}
	return strings.EqualFold(s[len(s)-2:], "ed") || strings.EqualFold(s[len(s)-3:], "ing")
}

// EndsIn reports whether token i has that ending and at least three more letters before
// it: "carried" ends in "ed", "bed" and "need" do not. Case does not count.
func (t *Text) EndsIn(i int, ending string) bool {
	w := t.Word(i)
	return len(w) > len(ending)+2 && strings.EqualFold(w[len(w)-len(ending):], ending)
}

// IsIng reports whether token i has the form of "sending". "King" and "string" do not have
// it: no vowel stands before the ending.
func (t *Text) IsIng(i int) bool {
	w := t.Word(i)
	return len(w) > 4 && w[len(w)-1]|0x20 == 'g' && strings.EqualFold(w[len(w)-3:], "ing") && strings.ContainsAny(w[:len(w)-3], "aeiouyAEIOUY")
}
