package grammar

import (
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// What a stage may ask of a word without having its sentence read: whether a possessor
// stands before it, whether it looks like a verb, and whether the sentence is set as a
// headline. Stages that find names ask this of every capital, where tags would be too
// much work.

// isA reports whether token i is in one of the classes of the table "grammar words".
func (g *Grammar) isA(i int, class wordClass) bool { return g.words.Of(g.text.Token(i))&class != 0 }

// GoesOn reports whether the word at token i is likely a noun that the phrase before it
// only modifies: "offensive" behind "a major".
func (g *Grammar) GoesOn(i int) bool {
	if i >= len(g.text.Tokens) {
		return false
	}
	t := g.text.Tokens[i]
	if t.Kind != token.Word || t.Shape != token.Lower || t.Gap > token.Line {
		return false
	}
	return g.text.Class(i)&(text.Function|text.Verb|text.Speech|text.Calendar) == 0 && !g.SeemsVerb(i)
}

// IsOwned reports whether a possessor stands before token i: "Chad's", "their". Any clitic
// counts as the mark of one.
func (g *Grammar) IsOwned(i int) bool {
	return i > 0 && (g.text.Tokens[i-1].Kind == token.Clitic || g.text.Class(i-1)&text.Possessive != 0)
}

// SeemsVerb reports whether token i has the ending of a verb and is not listed as a noun,
// as "rights" is.
func (g *Grammar) SeemsVerb(i int) bool {
	return IsVerbal(g.text.Word(i)) && g.text.Class(i)&text.Noun == 0
}

// IsVerbal reports whether a word in lower case has an ending that nouns of a title or a
// name seldom have: that of a verb, "-ed", "-ing" or "-s", or that of an adverb, "-ly".
func IsVerbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}

// IsTitleCase reports whether a sentence is set in capitals as a headline is: "Chad Sends
// Troops To Border". A capital does not mark a name there.
func (g *Grammar) IsTitleCase(s token.Run) bool {
	const longest = 40 // tokens that are looked at
	capitals, lower := 0, 0
	prose := g.text.Is(s.Hi-1, ".") // headlines do not end so: one word in lower case is then enough to decide
	for i := s.Lo + 1; i < min(s.Hi, s.Lo+longest); i++ {
		switch t := g.text.Tokens[i]; {
		case t.Kind != token.Word || g.text.Class(i)&text.Function != 0:
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
