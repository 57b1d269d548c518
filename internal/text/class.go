package text

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Class is a set of what a single word can be: parts of speech, of names,
// of compounds. Most words are in no class: they are open words, names and nouns
// and adjectives, unless their ending makes them verbs.
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
	Ordered     // takes an ordinal for its name: "the second half"
	Superlative // "deadliest"
	Halved      // tells which of two halves: "the first half"
	Opening     // opens a figure without a number of its own: "an hour", "between 3 and 5"
	Adjective
	Calendar // Monday, March
	Time     // Monday, week, tomorrow

	Verb    // a verb that is no noun
	Linking // a verb that what happened stands behind: "found dead"
	Base    // of a verb: "send"
	Third   // "sends"
	Past    // "sent"; "sending" is told by its ending
	Speech  // a form of a verb of saying
	Lemma   // of a verb of saying

	Noun // looks like a verb and is a noun: "building"
	Plural
	Singular
	Group    // so many of something: "convoy"
	Thing    // is nobody who may come to harm: "cow", "village"
	Place    // a kind of place: "region"
	Body     // "agency", "company": a noun for any body
	Demonym  // Russian, Russians
	Hurt     // of people who are not sent: "wounded"
	Custody  // where people are sent who are not deployed: "prison"
	Abstract // where nobody can be sent: "extent"
	Service  // what equipment is taken out of: "service"
	Purpose  // what forces are sent to do: "protect"
	Fiction  // tells of what never happened: "film"
	Trade    // who moves ships and aircraft for money: "airline"

	Speaker // starts a source: "one", "several"
	Setting // tells when or where something was said: "during"

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

	// functionWord is the words that end a noun phrase, and that are no name
	// although they have a capital at the start of a sentence.
	Function = Determiner | Possessive | Quantifier | Personal | Pronoun | Relative |
		Preposition | Conjunction | Auxiliary | Negation | Adverb

	// ownerWord is the words that start a noun phrase, and standInWord those that
	// stand for one.
	Owner   = Determiner | Possessive
	StandIn = Personal | Pronoun | Relative

	// closedWord is the words that are no part of what a number counts.
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
	{"halved", Halved},
	{"superlative", Superlative},
	{"ordered", Ordered},
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
	{"hurt", Hurt},
	{"custody", Custody},
	{"abstract", Abstract},
	{"service", Service},
	{"purpose", Purpose},
	{"fiction", Fiction},
	{"trade", Trade},
	{"speaker", Speaker},
	{"setting", Setting},
	{"particle", Particle},
	{"suffix", Suffix},
}

// classOf returns the classes of an entry of these tables.
func classOf(e lexicon.Entry) (class Class) {
	for _, c := range classNames {
		if e.Has(c.name) {
			class |= c.class
		}
	}
	return class
}

// wordClasses is what is known of single words, by their number.
type wordClasses []Class

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
	classes[0] = 0 // of forms of several words
	return classes
}

// addVerb adds the forms of a verb: base, -s, past, -ing, participle. Of a verb
// of several words, "pull out", the first one counts.
func (w wordClasses) addVerb(v *token.Vocab, forms []string) {
	for i, form := range forms {
		form, _, _ = strings.Cut(form, " ")
		w[v.ID(form)] |= [...]Class{Base, Third, Past, 0, Past}[min(i, 4)]
	}
}

// Class returns what the word at token i can be.
func (t *Text) Class(i int) Class {
	if i < 0 || i >= len(t.Tokens) || token.IsMark(t.Tokens[i].Word) {
		return 0
	}
	return t.words[t.Tokens[i].Word]
}

// Connective returns the classes of a phrase at token i that does the work of one
// word, "as well as", and ends by token hi, and the index behind it, which is i if there is none.
func (t *Text) Connective(i, hi int) (Class, int) {
	class, end := t.connectives.At(t.Tokens[:hi], i)
	if class == nil {
		return 0, i
	}
	return *class, end
}

// Plural reports whether token i looks like a noun in the plural.
func (t *Text) Plural(i int) bool {
	tok := t.Token(i)
	if tok.Kind != token.Word {
		return false
	}
	s := t.Word(i)
	return t.Class(i)&Plural != 0 || t.IsOpen(i) && (len(s) > 3 || tok.Shape == token.Mixed) &&
		(s[len(s)-1]|0x20) == 's' && (s[len(s)-2]|0x20) != 's'
}

// IsOpen reports whether token i is of no class that tells more of it than its
// ending: most nouns, adjectives and verbs are not, nor are numbers and marks.
func (t *Text) IsOpen(i int) bool { return t.Class(i)&(Closed|Plural|Singular) == 0 }

// Participle reports whether token i has the ending of a participle.
func (t *Text) Participle(i int) bool {
	s := t.Word(i)
	if len(s) < 5 {
		return false
	}
	return strings.EqualFold(s[len(s)-2:], "ed") || strings.EqualFold(s[len(s)-3:], "ing")
}
