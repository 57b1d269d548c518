package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A wordKind is a set of what a single word can be: parts of speech, of names,
// of compounds.
type wordKind uint32

const (
	determinerWord wordKind = 1 << iota
	possessiveWord          // his, her, its
	personalWord            // I, he, they
	relativeWord            // who, which
	quantifierWord          // some, several, two
	pronounWord             // everybody, none
	prepositionWord
	conjunctionWord
	auxiliaryWord // is, has, will
	adverbWord    // also, now
	verbWord      // a verb that is no noun
	calendarWord  // Monday, March
	particleWord  // the small words inside names: de, van, bin
	suffixWord    // Jr, III
	compoundWord  // the last word of a compound: "-born", "-led"
	manName
	womanName
	speechWord  // a form of a verb of saying
	demonymWord // Russian, Russians
	lemmaWord   // of a verb of saying
	bodyWord    // "agency", "company": a noun for any body
	surname     // Smith
)

// functionWord is the words that end a noun phrase, and that are no name although
// they have a capital at the start of a sentence.
const functionWord = determinerWord | possessiveWord | personalWord | relativeWord | quantifierWord | pronounWord |
	prepositionWord | conjunctionWord | auxiliaryWord | adverbWord

const forename = manName | womanName

var wordKinds = [...]struct {
	name string
	kind wordKind
}{
	{"determiner", determinerWord},
	{"possessive", possessiveWord},
	{"personal", personalWord},
	{"relative", relativeWord},
	{"quantifier", quantifierWord},
	{"pronoun", pronounWord},
	{"preposition", prepositionWord},
	{"conjunction", conjunctionWord},
	{"auxiliary", auxiliaryWord},
	{"adverb", adverbWord},
	{"verb", verbWord},
	{"calendar", calendarWord},
	{"particle", particleWord},
	{"suffix", suffixWord},
	{"compound", compoundWord},
}

// newWordKinds gathers what is known of single words, by their number.
func newWordKinds(l *lexicon.Lexicon) []wordKind {
	kinds := make([]wordKind, l.Vocab.Len()+1)
	mark := func(e lexicon.Entry, c wordKind) {
		for _, form := range e.Forms {
			kinds[l.Vocab.ID(form)] |= c
		}
	}
	for _, e := range l.Table("words").Entries {
		for _, c := range wordKinds {
			if e.Has(c.name) {
				mark(e, c.kind)
			}
		}
	}
	for _, e := range l.Table("forenames").Entries {
		switch {
		case e.Has("m"):
			mark(e, manName)
		case e.Has("f"):
			mark(e, womanName)
		default:
			mark(e, forename)
		}
	}
	for _, e := range l.Table("surnames").Entries {
		mark(e, surname)
	}
	for _, e := range l.Table("demonyms").Entries {
		mark(e, demonymWord)
	}
	for _, e := range l.Table("organizations").Entries {
		if e.Value("field") == "any" {
			mark(e, bodyWord)
		}
	}
	for _, e := range l.Table("cues").Entries {
		if e.Has("verb") {
			mark(e, speechWord)
			kinds[l.Vocab.ID(e.Name)] |= lemmaWord
		}
	}
	kinds[0] = 0
	return kinds
}

// wordKind returns what is known of the word at token i.
func (d *doc) wordKind(i int) wordKind {
	if i < 0 || i >= len(d.tokens) || token.IsMark(d.tokens[i].Word) {
		return 0
	}
	return d.words[d.tokens[i].Word]
}
