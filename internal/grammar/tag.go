package grammar

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A tagger gives the words of a sentence their tags, from left to right: when it comes to
// a word, those before it have theirs. Words of a closed class ("the", "of", "has") bring
// their tag along; names show by their capitals; the rest are nouns unless verb.go finds
// that they are verbs.
type tagger struct {
	*Sentence
	*text.Text
}

// tagAll fills in the tags of the sentence.
func (t tagger) tagAll() {
	t.tags = t.tags[:0]
	for i := t.Lo; i < t.Hi; {
		if class, end := t.Connective(i, t.Hi); end > i && t.Tag(i-1) != Joint && !t.splits(i, end, class) {
			tag := closedTag(class)
			if class&text.Hedge != 0 {
				tag = Hedge
			}
			i = t.tagUpTo(i, end, tag)
			continue
		}
		if end := t.remark(i); end > i {
			i = t.tagUpTo(i, end, Adverb)
			continue
		}
		t.tags = append(t.tags, t.tagOf(i))
		i++
	}
}

// tagUpTo gives the tokens [i, end) the same tag, and returns end.
func (t tagger) tagUpTo(i, end int, tag Tag) int {
	for ; i < end; i++ {
		t.tags = append(t.tags, tag)
	}
	return end
}

// remark returns the index behind a short remark in brackets at token i, which is read
// over as an adverb is, i if there is none.
func (t tagger) remark(i int) int {
	const longest = 6 // tokens, with the brackets
	if t.Kind(i) != token.Open {
		return i
	}
	for j := i + 1; j < t.Hi && j < i+longest; j++ {
		if t.Kind(j) == token.Close {
			return j + 1
		}
	}
	return i
}

// splits reports whether the words [i, end), which look like a connective, do not belong
// together here.
func (t tagger) splits(i, end int, class text.Class) bool {
	switch {
	case class&(text.Hedge|text.Adverb|text.Spot) == text.Hedge && !t.opensAmount(end): // "up to the border"
		return true
	case t.Tag(i-1) == Be && t.Is(end-1, "to") && t.Class(end)&text.Base != 0: // "is due to arrive"
		return true
	}
	return t.Is(end-1, "all") && t.opensPhrase(end) // "in all 18 provinces"
}

// tagOf returns the tag of token i.
func (t tagger) tagOf(i int) Tag {
	tok := t.Tokens[i]
	switch tok.Kind {
	case token.Number, token.Currency:
		return Quantity
	case token.Comma:
		return Comma
	case token.Quote:
		if t.ownsAsPlural(i) {
			return Possessive
		}
		return Quote
	case token.Stop:
		if t.dotsName(i) {
			return Name
		}
	case token.Dash, token.Symbol:
		if t.Tag(i-1) == Coordinator {
			return Coordinator // "and/or"
		}
		if i > t.Lo && tok.Gap == token.Glued && t.touchesNext(i) {
			return Joint
		}
		return Break
	case token.Clitic:
		if t.Is(i, "'s", "’s") && t.Tag(i-1) != Pronoun {
			return Possessive
		}
		if may := t.Class(i); may&text.Modal != 0 {
			return Modal
		} else if may&text.Have != 0 {
			return Have
		}
		return Be
	case token.Word:
		return t.tagOfWord(i)
	}
	return Break
}

// ownsAsPlural reports whether the quotation mark at token i is the apostrophe of a plural:
// "the rebels' withdrawal".
func (t tagger) ownsAsPlural(i int) bool {
	if w := t.Word(i); w != "'" && w != "’" || !t.Glued(i) {
		return false
	}
	return t.pluralNoun(i-1) && t.Has(i+1) && t.Kind(i+1) == token.Word && !t.touchesNext(i)
}

// dotsName reports whether the stop at token i belongs to a name: "Ann B. Lee", "Mr. Lee".
func (t tagger) dotsName(i int) bool {
	if !t.Glued(i) || !t.Has(i-1) || !t.Has(i+1) {
		return false
	}
	return t.Tokens[i-1].Capital() && t.Tokens[i+1].Capital()
}

// touchesNext reports whether no blank stands between token i and the next one of the
// sentence.
func (t tagger) touchesNext(i int) bool { return t.Has(i+1) && t.Glued(i+1) }

// closedTags are the tags that a word of their classes always has, in the order in which
// they are tried.
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

// closedTag returns the first of the tags that the classes have, Noun if they have none.
func closedTag(class text.Class) Tag {
	for _, t := range closedTags {
		if class&t.class != 0 {
			return t.tag
		}
	}
	return Noun
}

// tagOfWord returns the tag of the word at token i: that of a name, else what its
// neighbours make of it, else that of its class, else verb or noun.
func (t tagger) tagOfWord(i int) Tag {
	tok, may := t.Tokens[i], t.Class(i)
	switch {
	case t.isName(i, may):
		return Name
	case tok.Gap == token.Glued && t.Tag(i-1) == Joint:
		return Noun // "search-and-rescue"
	case may == 0 && t.isAdverbInLy(i):
		return Adverb
	}
	if tag, ok := t.tagByNeighbours(i, may); ok {
		return tag
	}
	switch tag := closedTag(may); {
	case tag == Noun:
	case tag == Adverb && may&text.Base != 0 && t.Tag(i-1) == To && t.opensDeterminer(i+1): // "to back the government"
	default:
		return tag
	}
	if t.isVerb(i, may) {
		return Verb
	}
	if tok.Capital() && !t.titled {
		return Name
	}
	return Noun
}

// isName reports whether the word at token i shows to be a name before its neighbours are
// looked at. A capital at the start of a sentence or quotation does not show it.
func (t tagger) isName(i int, may text.Class) bool {
	const small = text.Time | text.Determiner | text.Preposition | text.Be | text.Have | text.Do | text.Coordinator
	tok := t.Tokens[i]
	switch {
	case t.titled:
		return t.isNameInTitle(i)
	case tok.Shape == token.Upper && len(t.Word(i)) > 1:
		return may&text.Negation == 0 // "NOT"
	}
	return tok.Capital() && !t.Tagged(i-1, Break, Quote) && may&small == 0
}

// isNameInTitle reports whether token i is a name even in a headline that gives each of its
// words a capital: no table lists it, or it is that of a place or a people.
func (t tagger) isNameInTitle(i int) bool {
	if t.Tokens[i].Word == 0 {
		return true
	}
	_, _, people := t.places.Demonym(i)
	return people > i || t.isPlace(i)
}

// isPlace reports whether the name of a place starts at token i.
func (t tagger) isPlace(i int) bool {
	_, end := t.places.Match(i)
	return end > i
}

// isAdverbInLy reports whether token i has the ending of "gravely", and is no place such
// as "Italy".
func (t tagger) isAdverbInLy(i int) bool {
	w := t.Word(i)
	if len(w) <= 4 || !strings.HasSuffix(w, "ly") {
		return false
	}
	return !t.Tokens[i].Capital() || !t.isPlace(i)
}

// tagByNeighbours returns the tag of a word that can be several things, where the word
// before or behind it decides. It reports false where they do not.
func (t tagger) tagByNeighbours(i int, may text.Class) (Tag, bool) {
	place := may&(text.Adverb|text.Inner) != 0 && may&text.Place != 0
	switch {
	case may&text.Hedge != 0 && t.opensCount(i+1): // "about 40", "nearly a dozen"
		return Hedge, true
	case place && t.Tagged(i-1, Determiner, Possessive, Preposition) && t.Class(i+1)&text.Of == 0: // "in the north"
		return Noun, true
	case may&text.Relative != 0 && t.Tagged(i-1, Verb, Pronoun): // "said that"
		return Subordinator, true
	case t.Is(i, "each", "both") && t.Tagged(i-1, Name, Noun, Pronoun, Be, Have): // "Nepal and Bhutan each sent"
		return Adverb, true
	case t.Is(i, "since") && t.Tag(i-1) == Have: // "have since arrived"
		return Adverb, true
	case may&text.Determiner != 0 && t.Class(i+1)&text.Of != 0: // "some of the troops"
		return Quantity, true
	case may&text.Adjective == 0:
		return Noun, false
	case t.Tag(i-1) == Modal: // "must first withdraw"
		return Adverb, true
	case may&(text.Adverb|text.Inner) != 0 && t.Tag(i-1) == Verb: // "heading north"
		return Adverb, true
	}
	return Noun, false
}

// opensCount reports whether a number may start at token i, in figures or words: "40",
// "several", "a dozen".
func (t tagger) opensCount(i int) bool {
	if t.Kind(i) == token.Number || t.Class(i)&text.Quantifier != 0 {
		return true
	}
	return t.Is(i, "a") && t.Class(i+1)&text.Quantifier != 0
}

// opensAmount reports whether what token i starts can be an amount: "40", "$5", "several",
// "a third".
func (t tagger) opensAmount(i int) bool {
	return t.Kind(i) == token.Number || t.Kind(i) == token.Currency || t.Class(i)&text.Quantifier != 0 || t.Is(i, "a", "an")
}

// opensDeterminer reports whether token i can only be the start of a noun phrase: "the",
// "its", "several", "40".
func (t tagger) opensDeterminer(i int) bool {
	return i < t.Hi && (t.Kind(i) == token.Number || t.Class(i)&(text.Determiner|text.Possessive|text.Quantifier) != 0)
}

// opensPhrase reports whether token i may start a noun phrase: what opensDeterminer names,
// or an adjective, a name, an asset.
func (t tagger) opensPhrase(i int) bool {
	const opener = text.Determiner | text.Possessive | text.Quantifier | text.Adjective | text.Hedge
	if i >= t.Hi {
		return false
	}
	switch tok := t.Tokens[i]; tok.Kind {
	case token.Number:
		return true
	case token.Word:
		return tok.Capital() || t.Class(i)&opener != 0 || t.compounds.Starts(tok)
	}
	return false
}
