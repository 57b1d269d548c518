package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A wordClass is a set of what a single word can be: parts of speech, of names,
// of compounds. Most words are in no class: they are open words, names and nouns
// and adjectives, unless their ending makes them verbs.
type wordClass uint64

const (
	determinerWord wordClass = 1 << iota
	possessiveWord           // his, her, its
	quantifierWord           // some, several, two
	personalWord             // I, he, they
	pronounWord              // everybody, none
	relativeWord             // who, which

	prepositionWord
	ofWord
	toWord
	sourceWord // points away from a place: "from"
	goalWord   // points to a place: "into"
	spotWord   // stands at a place: "near"

	coordinatorWord  // and, but
	subordinatorWord // if, because
	clauseWord       // starts a clause with a subject of its own: "after", "when", "said"
	includingWord

	beWord
	haveWord
	doWord
	modalWord
	negationWord // not, isn't

	adverbWord
	innerWord       // an adverb that may stand inside a noun phrase: "north", "home"
	hedgeWord       // "about" before a number
	orderedWord     // takes an ordinal for its name: "the second half"
	superlativeWord // "deadliest"
	halvedWord      // tells which of two halves: "the first half"
	openingWord     // opens a figure without a number of its own: "an hour", "between 3 and 5"
	adjectiveWord
	calendarWord // Monday, March
	timeWord     // Monday, week, tomorrow

	verbWord    // a verb that is no noun
	linkingWord // a verb that what happened stands behind: "found dead"
	baseWord    // of a verb: "send"
	thirdWord   // "sends"
	pastWord    // "sent"; "sending" is told by its ending
	speechWord  // a form of a verb of saying
	lemmaWord   // of a verb of saying

	nounWord // looks like a verb and is a noun: "building"
	pluralWord
	singularWord
	groupWord    // so many of something: "convoy"
	thingWord    // is nobody who may come to harm: "cow", "village"
	placeWord    // a kind of place: "region"
	bodyWord     // "agency", "company": a noun for any body
	demonymWord  // Russian, Russians
	hurtWord     // of people who are not sent: "wounded"
	custodyWord  // where people are sent who are not deployed: "prison"
	abstractWord // where nobody can be sent: "extent"
	serviceWord  // what equipment is taken out of: "service"
	purposeWord  // what forces are sent to do: "protect"
	fictionWord  // tells of what never happened: "film"
	tradeWord    // who moves ships and aircraft for money: "airline"
	namingWord   // somebody's name stands behind it: "identified"

	speakerWord // starts a source: "one", "several"
	settingWord // tells when or where something was said: "during"

	particleWord // the small words inside names: de, van, bin
	suffixWord   // Jr, III
	compoundWord // the last word of a compound: "-born", "-led"
	manName
	womanName
	surname // Smith
)

const (
	forename        = manName | womanName
	auxiliaryWord   = beWord | haveWord | doWord | modalWord
	conjunctionWord = coordinatorWord | subordinatorWord

	// functionWord is the words that end a noun phrase, and that are no name
	// although they have a capital at the start of a sentence.
	functionWord = determinerWord | possessiveWord | quantifierWord | personalWord | pronounWord | relativeWord |
		prepositionWord | conjunctionWord | auxiliaryWord | negationWord | adverbWord

	// ownerWord is the words that start a noun phrase, and standInWord those that
	// stand for one.
	ownerWord   = determinerWord | possessiveWord
	standInWord = personalWord | pronounWord | relativeWord

	// closedWord is the words that are no part of what a number counts.
	closedWord = ownerWord | standInWord | prepositionWord | conjunctionWord | clauseWord | includingWord |
		auxiliaryWord | negationWord | adverbWord | verbWord | linkingWord
)

// classNames are the classes of the tables "words" and "connectives".
var classNames = [...]struct {
	name  string
	class wordClass
}{
	{"determiner", determinerWord},
	{"possessive", possessiveWord},
	{"quantifier", quantifierWord},
	{"personal", personalWord},
	{"pronoun", pronounWord},
	{"relative", relativeWord},
	{"preposition", prepositionWord},
	{"of", ofWord},
	{"to", toWord},
	{"source", sourceWord},
	{"goal", goalWord},
	{"spot", spotWord},
	{"coordinator", coordinatorWord},
	{"subordinator", subordinatorWord},
	{"clause", clauseWord},
	{"including", includingWord},
	{"be", beWord},
	{"have", haveWord},
	{"do", doWord},
	{"modal", modalWord},
	{"negation", negationWord},
	{"adverb", adverbWord},
	{"inner", innerWord},
	{"hedge", hedgeWord},
	{"opening", openingWord},
	{"halved", halvedWord},
	{"superlative", superlativeWord},
	{"ordered", orderedWord},
	{"adjective", adjectiveWord},
	{"calendar", calendarWord},
	{"time", timeWord},
	{"verb", verbWord},
	{"linking", linkingWord},
	{"base", baseWord},
	{"noun", nounWord},
	{"plural", pluralWord},
	{"singular", singularWord},
	{"group", groupWord},
	{"place", placeWord},
	{"thing", thingWord},
	{"hurt", hurtWord},
	{"custody", custodyWord},
	{"abstract", abstractWord},
	{"service", serviceWord},
	{"purpose", purposeWord},
	{"fiction", fictionWord},
	{"trade", tradeWord},
	{"naming", namingWord},
	{"speaker", speakerWord},
	{"setting", settingWord},
	{"particle", particleWord},
	{"suffix", suffixWord},
	{"compound", compoundWord},
}

// classOf returns the classes of an entry of these tables.
func classOf(e lexicon.Entry) (class wordClass) {
	for _, c := range classNames {
		if e.Has(c.name) {
			class |= c.class
		}
	}
	return class
}

// wordClasses is what is known of single words, by their number.
type wordClasses []wordClass

func newWordClasses(l *lexicon.Lexicon) wordClasses {
	classes := make(wordClasses, l.Vocab.Len()+1)
	mark := func(table string, class func(lexicon.Entry) wordClass) {
		for _, e := range l.Table(table).Entries {
			c := class(e)
			for _, form := range e.Forms {
				classes[l.Vocab.ID(form)] |= c
			}
		}
	}
	always := func(c wordClass) func(lexicon.Entry) wordClass {
		return func(lexicon.Entry) wordClass { return c }
	}
	mark("words", classOf)
	mark("surnames", always(surname))
	mark("demonyms", always(demonymWord))
	mark("forenames", func(e lexicon.Entry) wordClass {
		switch {
		case e.Has("m"):
			return manName
		case e.Has("f"):
			return womanName
		}
		return forename
	})
	mark("organizations", func(e lexicon.Entry) wordClass {
		if e.Value("field") == "any" {
			return bodyWord
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
			classes[l.Vocab.ID(e.Name)] |= lemmaWord | baseWord
			for _, form := range e.Forms {
				classes[l.Vocab.ID(form)] |= speechWord
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
		w[v.ID(form)] |= [...]wordClass{baseWord, thirdWord, pastWord, 0, pastWord}[min(i, 4)]
	}
}

// class returns what the word at token i can be.
func (d *doc) class(i int) wordClass {
	if i < 0 || i >= len(d.tokens) || token.IsMark(d.tokens[i].Word) {
		return 0
	}
	return d.words[d.tokens[i].Word]
}

// connective returns the classes of a phrase at token i that does the work of one
// word, "as well as", and ends by token hi, and the index behind it, which is i if there is none.
func (d *doc) connective(i, hi int) (wordClass, int) {
	class, end := d.connectives.At(d.tokens[:hi], i)
	if class == nil {
		return 0, i
	}
	return *class, end
}

// plural reports whether token i looks like a noun in the plural.
func (d *doc) plural(i int) bool {
	t := d.tokenAt(i)
	if t.Kind != token.Word {
		return false
	}
	s := d.word(i)
	return d.class(i)&pluralWord != 0 || d.isOpen(i) && (len(s) > 3 || t.Shape == token.Mixed) &&
		(s[len(s)-1]|0x20) == 's' && (s[len(s)-2]|0x20) != 's'
}

// isOpen reports whether token i is of no class that tells more of it than its
// ending: most nouns, adjectives and verbs are not, nor are numbers and marks.
func (d *doc) isOpen(i int) bool { return d.class(i)&(closedWord|pluralWord|singularWord) == 0 }

// participle reports whether token i has the ending of a participle.
func (d *doc) participle(i int) bool {
	s := d.word(i)
	if len(s) < 5 {
		return false
	}
	return strings.EqualFold(s[len(s)-2:], "ed") || strings.EqualFold(s[len(s)-3:], "ing")
}
