package mention

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// PhraseAt returns the noun phrase that starts at token i: its
// determiner, modifiers and head, with what belongs to it behind "of" and a
// genitive. It is empty if none starts there.
func (s *reader) PhraseAt(i int) token.Run {
	end := s.basePhrase(i)
	for end > i && end < i+2*MaxPhrase {
		next := end
		switch {
		case s.grammar.PossessiveAt(end):
			next = s.basePhrase(end + 1)
		case s.Is(end, "of"):
			next = s.basePhrase(end + 1)
		}
		if next <= end+1 {
			break
		}
		end = next
	}
	return token.From(i, end)
}

// basePhrase returns the index behind the noun phrase at token i, without the
// phrases behind its head; i if there is none.
func (s *reader) basePhrase(i int) int {
	if i >= len(s.Tokens) {
		return i
	}
	hi := min(s.layout.SentenceOf(i).Hi, i+MaxPhrase)
	if s.Class(i)&(text.Personal|text.Pronoun) != 0 {
		return i + 1
	}
	if s.Class(i)&text.Possessive == 0 {
		if m, end := s.mentionAt(i, hi); m.Len() > 0 && !s.grammar.GoesOn(end) {
			return end
		}
	}
	j, head := i, i
	for ; j < hi; j++ {
		c := s.Class(j)
		if j > i && s.Tokens[j].Gap == token.Blank || s.dates.Has(j) && head > i {
			break
		}
		if c&(text.Determiner|text.Possessive|text.Quantifier) != 0 && head == i {
			continue
		}
		if !s.insidePhrase(j) && !(j > i && s.Class(j-1)&(text.Determiner|text.Possessive) != 0 && s.Class(j)&text.Verb != 0) || head > i && c&text.Speech != 0 && grammar.IsVerbal(s.Word(j)) {
			break
		}
		head = j + 1
	}
	if head == i && j > i && s.Class(j-1)&text.Quantifier != 0 {
		return j // "two" of "two of them"
	}
	return head
}

// insidePhrase reports whether token i can stand inside a noun phrase, behind its
// determiner.
func (s *reader) insidePhrase(i int) bool {
	c := s.Class(i)
	switch s.Kind(i) {
	case token.Word:
		return c&(text.Function|text.Verb|text.Calendar) == 0 || s.Tokens[i].Capital() && c&text.Forename != 0
	case token.Dash:
		return s.Tokens[i].Gap == token.Glued && i+1 < len(s.Tokens) && s.Tokens[i+1].Gap == token.Glued
	case token.Number, token.Currency:
		return true
	}
	return false
}
