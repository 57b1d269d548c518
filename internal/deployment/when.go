package deployment

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/token"
)

// How many tokens from the words for something its date may stand: before its
// verb, behind its words, and from the start of the sentence.
const (
	dateBefore = 3
	dateBehind = 10
	dateOpens  = 20
)

// whenDone returns when what r tells took place, whose verb is at verb: the
// date right before the verb ("on Tuesday sent"), one behind it ("sent troops
// to the border on Tuesday"), or the one that opens the sentence. A day on
// which somebody said something is none of these.
func (f *finder) whenDone(r, verb token.Run) date.Period {
	s := f.layout.SentenceOf(verb.Lo)
	opening := date.Period{}
	for _, p := range f.dates.In(token.From(max(s.Lo, verb.Lo-dateOpens), min(r.Hi+dateBehind, s.Hi))) {
		switch {
		case f.dates.Saying(p.Lo - 1), f.dates.Saying(p.Lo - 2), f.dates.Saying(p.Hi), f.Is(p.Lo-1, "since", "after", "before", "the"), f.Kind(p.Hi) == token.Clitic:
		case p.Lo > verb.Lo && f.oneClause(r.Hi, p.Lo):
			return p
		case f.Is(p.Hi, "that"):
		case p.Hi <= verb.Lo && verb.Lo-p.Hi <= dateBefore:
			return p
		case p.Lo <= s.Lo+1 && p.Hi <= verb.Lo:
			opening = p
		}
	}
	return opening
}

// oneClause reports whether no mark parts the tokens [i, j).
func (f *finder) oneClause(i, j int) bool {
	for ; i < j; i++ {
		switch f.Kind(i) {
		case token.Comma, token.Quote, token.Colon, token.Dash:
			return false
		}
	}
	return true
}
