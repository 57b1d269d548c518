package grammar

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A clause is a sentence seen as grammar: the class of each word, the noun
// phrases and the verb groups between them. There is no parser behind it. The
// words of English that build clauses are few and stand in the table "words";
// what is none of them is a name or a noun, unless its ending and its neighbours
// make it a verb.
type Sentence struct {
	*Grammar
	token.Run
	titled  bool  // a headline that gives each word a capital: they tell no names
	tags    []Tag // by token, from run.lo
	Phrases []Phrase
	Verbs   []VerbGroup
}

// A Tag is the class of a word in its clause.
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
	Break // any other mark
)

// Tag returns the class of token i, tagBreak outside the clause.
func (s *Sentence) Tag(i int) Tag {
	if !s.Has(i) {
		return Break
	}
	return s.tags[i-s.Lo]
}

// Tagged reports whether token i has one of the classes.
func (s *Sentence) Tagged(i int, tags ...Tag) bool {
	t := s.Tag(i)
	for _, u := range tags {
		if t == u {
			return true
		}
	}
	return false
}

// Sentence returns the grammar of a sentence, until that of another one is asked for.
func (g *Grammar) Sentence(sentence token.Run) *Sentence {
	if g.current.Run != sentence {
		g.current.read(sentence)
	}
	return &g.current
}

// read makes c the clause model of a sentence. It keeps c's memory.
func (s *Sentence) read(sentence token.Run) {
	s.Run, s.titled = sentence, s.IsTitleCase(sentence)
	s.tags = s.tags[:0]
	for i := s.Lo; i < s.Hi; {
		if class, end := s.Connective(i, s.Hi); end > i && s.Tag(i-1) != Joint && !s.splits(i, end, class) {
			t := closedTag(class)
			if class&text.Hedge != 0 {
				t = Hedge
			}
			for ; i < end; i++ {
				s.tags = append(s.tags, t)
			}
			continue
		}
		if end := s.remark(i); end > i {
			for ; i < end; i++ {
				s.tags = append(s.tags, Adverb)
			}
			continue
		}
		s.tags = append(s.tags, s.tagOf(i))
		i++
	}
	s.findPhrases()
	s.findVerbs()
}

// remark returns the index behind a short remark in brackets at token i, which
// stands between the words of a clause as an adverb does, i if there is none.
func (s *Sentence) remark(i int) int {
	if s.Kind(i) != token.Open {
		return i
	}
	for j := i + 1; j < s.Hi && j < i+6; j++ {
		if s.Kind(j) == token.Close {
			return j + 1
		}
	}
	return i
}

// splits reports whether the words [i, end) do not belong together here, as in
// "is due to arrive", "in all 18 provinces" and "up to the border".
func (s *Sentence) splits(i, end int, class text.Class) bool {
	return class&(text.Hedge|text.Adverb|text.Spot) == text.Hedge && !s.opensAmount(end) || s.Tag(i-1) == Be && s.Is(end-1, "to") && s.Class(end)&text.Base != 0 ||
		s.Is(end-1, "all") && s.opensPhrase(end)
}

// tagOf decides on the class of token i, those before it being known.
func (s *Sentence) tagOf(i int) Tag {
	t := s.Tokens[i]
	switch t.Kind {
	case token.Number, token.Currency:
		return Quantity
	case token.Comma:
		return Comma
	case token.Quote:
		if w := s.Word(i); (w == "'" || w == "’") && t.Gap == token.Glued && s.pluralNoun(i-1) && i+1 < s.Hi && s.Tokens[i+1].Gap != token.Glued && s.Kind(i+1) == token.Word {
			return Possessive // "the rebels' withdrawal"
		}
		return Quote
	case token.Stop:
		if t.Gap == token.Glued && s.Has(i-1) && s.Tokens[i-1].Capital() && i+1 < s.Hi && s.Tokens[i+1].Capital() {
			return Name // "Harry S. Truman", "Mr. Truman"
		}
	case token.Dash, token.Symbol:
		if s.Tag(i-1) == Coordinator {
			return Coordinator // "and/or"
		}
		if t.Gap == token.Glued && i+1 < s.Hi && s.Tokens[i+1].Gap == token.Glued && i > s.Lo {
			return Joint
		}
		return Break
	case token.Clitic:
		if s.Is(i, "'s", "’s") && s.Tag(i-1) != Pronoun {
			return Possessive
		}
		if may := s.Class(i); may&text.Modal != 0 {
			return Modal
		} else if may&text.Have != 0 {
			return Have
		}
		return Be
	case token.Word:
		return s.tagOfWord(i)
	}
	return Break
}

// closedTags are the tags that a word of their classes always has, in the order
// in which they are tried.
var closedTags = [...]struct {
	class text.Class
	tag   Tag
}{
	{text.Of, Of},
	{text.To, To},
	{text.Possessive, Possessive},
	{text.Coordinator, Coordinator},
	{text.Modal, Modal},
	{text.Be, Be},
	{text.Have, Have},
	{text.Do, Do},
	{text.Time, Time},
	{text.Adverb, Adverb},
	{text.Preposition, Preposition},
	{text.Subordinator, Subordinator},
	{text.Relative, Relative},
	{text.Determiner, Determiner},
	{text.Personal | text.Pronoun, Pronoun},
	{text.Negation, Not},
	{text.Adjective, Adjective},
	{text.Quantifier, Quantity},
	{text.Inner, Adverb},
}

// closedTag returns the first of the tags that the classes have, tagNoun if they
// have none.
func closedTag(class text.Class) Tag {
	for _, t := range closedTags {
		if class&t.class != 0 {
			return t.tag
		}
	}
	return Noun
}

func (s *Sentence) tagOfWord(i int) Tag {
	t, may := s.Tokens[i], s.Class(i)
	switch {
	case s.titled:
		if s.ownName(i) {
			return Name
		}
	case t.Shape == token.Upper && len(s.Word(i)) > 1:
		return Name
	case t.Capital() && !s.Tagged(i-1, Break, Quote) && may&(text.Time|text.Determiner|text.Preposition|text.Be|text.Have|text.Do|text.Coordinator) == 0:
		return Name
	}
	switch {
	case t.Gap == token.Glued && s.Tag(i-1) == Joint:
		return Noun // "search-and-rescue"
	case may == 0 && strings.HasSuffix(s.Word(i), "ly") && len(s.Word(i)) > 4 && !(t.Capital() && s.isPlaceName(i)):
		return Adverb
	}
	switch {
	case may&text.Hedge != 0 && (s.Kind(i+1) == token.Number || s.Class(i+1)&text.Quantifier != 0 || s.Is(i+1, "a") && s.Class(i+2)&text.Quantifier != 0):
		return Hedge
	case may&(text.Adverb|text.Inner) != 0 && s.Tagged(i-1, Determiner, Possessive, Preposition) && s.Class(i+1)&text.Of == 0 && may&text.Place != 0:
		return Noun // "in the north"
	case may&text.Relative != 0 && s.Tagged(i-1, Verb, Pronoun):
		return Subordinator // "said that"
	case s.Is(i, "each", "both") && s.Tagged(i-1, Name, Noun, Pronoun, Be, Have), s.Is(i, "since") && s.Tag(i-1) == Have:
		return Adverb // "Nepal and Bhutan each sent", "have since arrived"
	case may&text.Determiner != 0 && s.Class(i+1)&text.Of != 0:
		return Quantity // "some of the troops"
	case may&text.Adjective != 0 && (s.Tag(i-1) == Modal || may&(text.Adverb|text.Inner) != 0 && s.Tag(i-1) == Verb):
		return Adverb // "must first withdraw", "heading north"
	}
	if t := closedTag(may); t != Noun && !(t == Adverb && may&text.Base != 0 && s.Tag(i-1) == To && s.opensDeterminer(i+1)) {
		return t // but "to back the government"
	}
	if s.isVerb(i, may) {
		return Verb
	}
	if t.Capital() && !s.titled {
		return Name
	}
	return Noun
}

// ownName reports whether token i is a name wherever it stands, also in a
// headline that gives each of its words a capital.
func (s *Sentence) ownName(i int) bool {
	if s.Tokens[i].Word == 0 {
		return true
	}
	_, _, people := s.places.Demonym(i)
	return people > i || s.isPlaceName(i)
}

func (s *Sentence) isPlaceName(i int) bool {
	_, end := s.places.Match(i)
	return end > i
}

// isVerb reports whether token i is a verb, by its form and its neighbours.
func (s *Sentence) isVerb(i int, may text.Class) bool {
	before := i - 1
	for s.Tagged(before, Adverb, Not) {
		before--
	}
	prev := s.Tag(before)
	switch {
	case i+1 < s.Hi && s.Kind(i+1) == token.Dash && s.Tokens[i+1].Gap == token.Glued:
		return false // "mass-produced"
	case may&text.Base != 0 && (prev == Modal || prev == Do):
		return true
	case prev == To:
		return s.isInfinitive(i, may)
	case may&text.Base != 0 && s.Is(before, "help", "helps", "helped", "helping") && prev == Verb:
		return true // "to help guard the port"
	case s.IsIng(i) && s.pluralNoun(i-1) && s.Class(i+1)&text.Spot != 0:
		return true // "troops fighting in the east"
	case may&text.Noun != 0 && prev != Be, s.opensCompound(i):
		return false
	case s.IsIng(i):
		return !s.insidePhrase(i) && s.Tag(i-1) != Joint && !(s.Nationality(i-1) && s.startsAsset(i+1))
	case may&text.Past != 0 || s.EndsIn(i, "ed"):
		return s.isPast(i, prev)
	}
	return s.isFinite(i, may, before)
}

// insidePhrase reports whether the words before token i open a noun phrase.
func (s *Sentence) insidePhrase(i int) bool {
	return s.Tagged(i-1, Determiner, Possessive, Quantity, Adjective, Hedge) && s.Tag(i-2) != Joint
}

// startsAsset reports whether a name of an asset may start at token i.
func (s *Sentence) startsAsset(i int) bool { return i < s.Hi && s.compounds.Starts(s.Tokens[i]) }

// isInfinitive reports whether token i, which stands behind "to", is a verb.
func (s *Sentence) isInfinitive(i int, may text.Class) bool {
	return may&text.Base != 0 || s.Is(i+1, "up", "down", "out", "off", "back") || // "to prop up"
		(s.opensPhrase(i+1) || s.Class(i+1)&text.Personal != 0) && !s.Plural(i) && !s.Tokens[i].Capital() ||
		s.EndsIn(i, "ize") || s.EndsIn(i, "ise") || s.EndsIn(i, "ify")
}

// isPast reports whether token i, which has the form of a participle, is a verb
// and no adjective; prev is the tag before it and its adverbs.
func (s *Sentence) isPast(i int, prev Tag) bool {
	switch {
	case s.insidePhrase(i):
		return s.Tag(i-1) == Adjective && s.opensDeterminer(i+1)
	case s.Tag(i-1) == Of, prev == Verb && s.startsAsset(i+1):
		return false
	}
	return s.Tag(i-1) != Preposition || s.Class(i-1)&text.Subordinator != 0 || s.Is(i-1, "aboard")
}

// isFinite reports whether token i, whose form does not tell it from a noun, is a
// verb; before is the token before it and its adverbs.
func (s *Sentence) isFinite(i int, may text.Class, before int) bool {
	prev, plural := s.Tag(before), s.pluralNoun(i-1)
	switch {
	case s.EndsIn(i, "s") && !s.EndsIn(i, "ss") && s.Tagged(i-1, Noun, Name, Pronoun, Relative) && !s.startsAsset(i) &&
		(s.opensDeterminer(i+1) || s.Class(i+1)&text.Adverb != 0 && s.opensDeterminer(i+2)):
		return true // "the film follows four soldiers"
	case s.EndsIn(i, "s") && s.governs(i) && (s.Tagged(i-1, Name, Pronoun) && !s.Nationality(i-1) || s.endsSingular(i-1)):
		return true // "Turkey continues to deploy", "the army plans to send", not "army plans to send"
	case prev == Coordinator && may&text.Base != 0 && s.opensPhrase(i+1) && s.infinitiveBefore(before):
		return true // "to stop bombing and allow aid"
	case may&(text.Third|text.Base) == 0, prev == Verb, s.insidePhrase(i), s.Tagged(i-1, Of, Preposition, Joint, To):
		return false
	case prev == Pronoun, prev == Relative, prev == Modal, plural && may&text.Clause != 0: // "police say"
		return true
	case may&text.Third != 0:
		return !s.startsAsset(i) && may&text.Place == 0 || s.opensDeterminer(i+1) // not "ships", "arms", "positions"
	case s.Is(i+1, "to") && s.Class(i+2)&(text.Base|text.Be) != 0:
		return plural || !s.Tagged(i-2, Determiner, Possessive) // "appear to be", not "their original pledge to"
	case s.IsIng(i+1) && s.Class(i+1)&text.Noun == 0 && (prev == Name || s.EndsIn(i-1, "s")):
		return true // "options include sending"
	case s.moving.Starts(s.Tokens[i]) && (plural || prev == Name):
		return s.opensPhrase(i+1) || plural && s.Is(i+1, "to", "from", "into", "in", "at", "back", "out", "for", "toward", "towards", "across", "home")
	}
	return s.opensDeterminer(i+1) || plural && i+1 < s.Hi && s.Tokens[i+1].Capital() // "officials say Iran"
}

// Genitive reports whether token i is the mark of a possessor: "'s" or "'".
func (s *Sentence) Genitive(i int) bool { return s.Tag(i) == Possessive && s.Kind(i) != token.Word }

// endsSingular reports whether token i is a noun in the singular behind an article
// or a possessor.
func (s *Sentence) endsSingular(i int) bool {
	lo := i
	for lo > i-6 && s.Tagged(lo, Noun, Name, Adjective) {
		lo--
	}
	return lo < i && s.Tag(i) == Noun && !s.pluralNoun(i) && s.Tagged(lo, Determiner, Possessive)
}

// governs reports whether token i may be a governor with an infinitive behind it.
func (s *Sentence) governs(i int) bool {
	return s.Is(i+1, "to") && s.Class(i+2)&(text.Base|text.Be) != 0 && s.frames.Starts(s.Tokens[i])
}

// opensCompound reports whether token i is the first word of a compound that
// names an asset, though it looks like a verb: "landing craft", "transport planes".
func (s *Sentence) opensCompound(i int) bool {
	_, end := s.compounds.Match(s.Tokens[:s.Hi], i)
	return end > i+1
}

// opensAmount reports whether token i is a number or another word of quantity.
func (s *Sentence) opensAmount(i int) bool {
	return s.Kind(i) == token.Number || s.Kind(i) == token.Currency || s.Class(i)&text.Quantifier != 0 || s.Is(i, "a", "an")
}

// infinitiveBefore reports whether an infinitive stands shortly before token i.
func (s *Sentence) infinitiveBefore(i int) bool {
	for j := i - 1; j > s.Lo && j > i-14; j-- {
		switch s.Tag(j) {
		case Verb:
			if s.Tag(j-1) == To || s.Tag(j-1) == Modal {
				return true
			}
		case Break, Subordinator, Relative:
			return false
		}
	}
	return false
}

// opensDeterminer reports whether token i can only be the start of a noun
// phrase.
func (s *Sentence) opensDeterminer(i int) bool {
	return i < s.Hi && (s.Kind(i) == token.Number || s.Class(i)&(text.Determiner|text.Possessive|text.Quantifier) != 0)
}

// EndsIn reports whether token i is a lower-case word with that ending and a
// stem before it.
func (s *Sentence) EndsIn(i int, ending string) bool {
	w := s.Word(i)
	return len(w) > len(ending)+2 && strings.EqualFold(w[len(w)-len(ending):], ending)
}

// IsIng reports whether token i has the form of "sending": not that of "king" or
// "string", which have no vowel before the ending.
func (s *Sentence) IsIng(i int) bool {
	w := s.Word(i)
	return len(w) > 4 && strings.EqualFold(w[len(w)-3:], "ing") && strings.ContainsAny(w[:len(w)-3], "aeiouyAEIOUY")
}

// opensPhrase reports whether token i may start a noun phrase.
func (s *Sentence) opensPhrase(i int) bool {
	if i >= s.Hi {
		return false
	}
	t := s.Tokens[i]
	return t.Kind == token.Number || t.Kind == token.Word && (t.Capital() ||
		s.Class(i)&(text.Determiner|text.Possessive|text.Quantifier|text.Adjective|text.Hedge) != 0 || s.compounds.Starts(t))
}

// IsTitleCase reports whether a sentence is set in capitals as a headline is.
// Names cannot be told from other words there.
func (g *Grammar) IsTitleCase(s token.Run) bool {
	capitals, lower := 0, 0
	prose := g.Is(s.Hi-1, ".") // then one word in small letters is enough to tell
	for i := s.Lo + 1; i < min(s.Hi, s.Lo+40); i++ {
		switch t := g.Tokens[i]; {
		case t.Kind != token.Word || g.Class(i)&text.Function != 0:
		case t.Capital():
			capitals++
		case prose:
			return false
		default:
			lower++
		}
	}
	if prose {
		return capitals >= 4
	}
	return capitals >= 3 && capitals > 3*lower
}
