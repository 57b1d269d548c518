package mention

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A pronoun is an entry of the table of pronouns: the parties that "he", "they" or "who"
// may stand for. Which one it is in a story is for package party to find out.
type pronoun struct {
	kind       Kind
	gender     Gender
	plural     bool
	antecedent Antecedent
}

// An Antecedent is where the party that a pronoun stands for is found.
type Antecedent uint8

const (
	anyBefore  Antecedent = iota // among those mentioned before it: "he"
	TheSpeaker                   // it is the source of the statement: "I"
	Unbound                      // nowhere in the story: "you"
)

func newPronoun(e lexicon.Entry) pronoun {
	n := newNoun(e)
	p := pronoun{kind: n.kind, gender: n.gender, plural: e.Has("plural")}
	switch {
	case e.Has("speaker"):
		p.antecedent = TheSpeaker
	case e.Has("unbound"):
		p.antecedent = Unbound
	}
	return p
}

// AntecedentAt returns where the party is found that the pronoun at token i stands for.
func (s *Mentions) AntecedentAt(i int) Antecedent {
	p, _ := s.r.pronouns.At(s.r.Tokens, i)
	if p == nil {
		return Unbound
	}
	return p.antecedent
}

// pronounAt reads a pronoun that may stand for a party.
func (s *reader) pronounAt(i int) (Mention, bool) {
	if s.isAcronym(i) {
		return Mention{}, false // "US"
	}
	p, end := s.pronouns.At(s.Tokens, i)
	if p == nil {
		return Mention{}, false
	}
	return Mention{
		Run: token.From(i, end), Form: Pronoun, SameAs: -1,
		Kind: p.kind, Gender: p.gender, Plural: p.plural, Possessed: s.Class(i)&text.Possessive != 0,
	}, true
}
