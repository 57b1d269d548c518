package grammar

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Sentence is one sentence with a tag for each word, its noun phrases and its verb
// groups. "The army has sent 200 troops to Chad" has the phrases "The army", "200 troops"
// and "Chad", and one verb group, "has sent".
//
// Its methods answer questions about the finished sentence. The work of making it is done
// by a tagger, a phraseReader and a groupReader; subjects are looked for by a subjectFinder,
// on request.
type Sentence struct {
	*Grammar
	token.Run
	titled  bool        // set as a headline, with a capital on each word: capitals do not mark names
	tags    []Tag       // by token, from Run.Lo
	Phrases []Phrase    // in text order; they do not overlap
	Verbs   []VerbGroup // in text order; they do not overlap
}

// A Tag is the class of a word in its sentence.
type Tag uint8

const (
	Noun Tag = iota
	Name
	Determiner
	Possessive // "its", and the clitic of "Russia's"
	Quantity
	Hedge // "about" before a number
	Adjective
	Pronoun
	Time
	Joint // a hyphen or slash inside a word
	Preposition
	To // before a noun phrase or an infinitive
	Of
	Coordinator
	Subordinator
	Relative
	Modal
	Be
	Have
	Do
	Not
	Adverb
	Verb
	Comma
	Quote
	Break // any other mark, and whatever stands outside the sentence
)

// Sentence returns the grammar of a sentence. It is overwritten when that of another
// sentence is asked for.
func (g *Grammar) Sentence(sentence token.Run) *Sentence {
	if g.current.Run != sentence {
		g.current.read(sentence)
	}
	return &g.current
}

// read reads a sentence into the memory of s.
func (s *Sentence) read(sentence token.Run) {
	s.Run, s.titled = sentence, s.IsTitleCase(sentence)
	tagger{s, s.text}.tagAll()
	s.findPhrases()
	s.findVerbs()
}

// Tag returns the tag of token i, Break outside the sentence.
func (s *Sentence) Tag(i int) Tag {
	if !s.Has(i) {
		return Break
	}
	return s.tags[i-s.Lo]
}

// Tagged reports whether token i has one of the tags.
func (s *Sentence) Tagged(i int, tags ...Tag) bool {
	t := s.Tag(i)
	for _, u := range tags {
		if t == u {
			return true
		}
	}
	return false
}

// Skip returns the index of the first token from i on that has none of the tags.
func (s *Sentence) Skip(i int, tags ...Tag) int {
	for s.Has(i) && s.Tagged(i, tags...) {
		i++
	}
	return i
}

// SkipBack returns the index of the last token up to i that is no adverb.
func (s *Sentence) SkipBack(i int) int {
	for s.Tag(i) == Adverb {
		i--
	}
	return i
}

// SkipBackList steps to the left from token i over what joins the members of a list, as
// ", and" in "food, water, and tents", and returns the index behind the member before it:
// i+1 if nothing joins them.
func (s *Sentence) SkipBackList(i int) int {
	for s.Tagged(i, Coordinator, Comma) || s.JoinsList(i) {
		i--
	}
	return i + 1
}

// JoinsList reports whether token i belongs to one of the phrases that add a member to a list:
// "as well as", "along with", "together with".
func (s *Sentence) JoinsList(i int) bool {
	switch {
	case s.Tag(i) != Preposition:
		return false
	case s.text.Is(i, "well", "along", "together"):
		return true
	case s.text.Is(i, "as"):
		return s.text.Is(i+1, "well") || s.text.Is(i-1, "well")
	}
	return s.text.Is(i, "with") && s.text.Is(i-1, "along", "together")
}

// Genitive reports whether token i is the mark of a possessor, "'s" or "'". The pronoun
// "its" has the same tag and is none.
func (s *Sentence) Genitive(i int) bool {
	return s.Tag(i) == Possessive && s.text.Kind(i) != token.Word
}

// Nationality reports whether token i is an adjective or noun of nationality, such as
// "Syrian".
func (s *Sentence) Nationality(i int) bool {
	if s.Tag(i) != Name {
		return false
	}
	_, _, end := s.places.Demonym(i)
	return end == i+1
}

// pluralNoun reports whether token i is a noun in the plural, by its ending or by the
// table of words: "troops", "police".
func (s *Sentence) pluralNoun(i int) bool {
	return s.Tag(i) == Noun && s.text.Plural(i) || s.Has(i) && s.text.Class(i)&text.Plural != 0
}

// followsNoun reports whether the adjective at token i stands behind its noun, with a
// complement of its own: "men loyal to".
func (s *Sentence) followsNoun(i int) bool {
	return s.Tagged(i-1, Noun, Name) && s.Tagged(i+1, Preposition, To, Of)
}
