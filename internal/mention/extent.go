package mention

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// How far does the noun phrase at a token reach? Package grammar answers that for a sentence
// that it has tagged, by the tags of its words, and cuts "Ministry of Trade, Industry and
// Energy" at the comma. Here no sentence is tagged: a phrase that is a mention ends where the
// mention ends, which knows names and titles from the tables, and any other phrase by the
// classes of its words. So the question costs little and may be put at any token.

// NounPhrase returns the noun phrase that starts at token i, an empty run if none does: its
// determiner, modifiers and head, and what belongs to it by "of" or a genitive, as in "the
// small port town of Varnes" and "the board's former head of security".
func (s *Mentions) NounPhrase(i int) token.Run { return s.r.nounPhrase(i) }

func (s *reader) nounPhrase(i int) token.Run {
	const longest = 2 * maxPhrase
	end := s.basePhraseEnd(i)
	for end > i && end < i+longest {
		next := end
		if s.PossessiveAt(end) || s.Is(end, "of") {
			next = s.basePhraseEnd(end + 1)
		}
		if next <= end+1 {
			break
		}
		end = next
	}
	return token.From(i, end)
}

// basePhraseEnd returns the index behind the head of the noun phrase at token i, i if none
// starts there.
func (s *reader) basePhraseEnd(i int) int {
	if i >= len(s.Tokens) {
		return i
	}
	hi := min(s.layout.SentenceOf(i).Hi, i+maxPhrase)
	if s.Class(i)&(text.Personal|text.Pronoun) != 0 {
		return i + 1
	}
	if s.Class(i)&text.Possessive == 0 {
		if m, end := s.mentionAt(i, hi); m.Len() > 0 && !s.grammar.GoesOn(end) {
			return end
		}
	}
	j, end := i, i // end: behind the last word that may be the head
	for ; j < hi; j++ {
		c := s.Class(j)
		if j > i && s.Tokens[j].Gap == token.Blank || end > i && s.dates.Has(j) {
			break
		}
		if end == i && c&(text.Owner|text.Quantifier) != 0 {
			continue
		}
		nounLikeVerb := c&text.Verb != 0 && j > i && s.Class(j-1)&text.Owner != 0 // "its build"
		if !s.mayStandInPhrase(j) && !nounLikeVerb {
			break
		}
		if end > i && c&text.Speech != 0 && grammar.IsVerbal(s.Word(j)) {
			break // "the board | says"
		}
		end = j + 1
	}
	if end == i && j > i && s.Class(j-1)&text.Quantifier != 0 {
		return j // "two" of "two of them"
	}
	return end
}

// mayStandInPhrase reports whether token i can stand in a noun phrase behind its determiner.
func (s *reader) mayStandInPhrase(i int) bool {
	c := s.Class(i)
	switch s.Kind(i) {
	case token.Word:
		return c&(text.Function|text.Verb|text.Calendar) == 0 || s.Tokens[i].Capital() && c&text.Forename != 0
	case token.Dash:
		return s.Glued(i) && i+1 < len(s.Tokens) && s.Glued(i+1)
	case token.Number, token.Currency:
		return true
	}
	return false
}
