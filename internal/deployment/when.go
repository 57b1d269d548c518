package deployment

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/token"
)

// How many tokens from the words for a deployment its date may stand: before the trigger,
// behind the deployment, and before the trigger where it opens the sentence.
const (
	dateBefore = 3
	dateBehind = 10
	dateOpens  = 20
)

// whenDone returns when the deployment in the run r took place: the date right before its trigger ("on
// Tuesday sent"), one behind it ("sent troops to the border on Tuesday"), or the one that
// opens the sentence. A day on which somebody said something is none of these.
func (f *finder) whenDone(r, trigger token.Run) date.Period {
	s := f.layout.SentenceOf(trigger.Lo)
	opening := date.Period{}
	for _, p := range f.dates.In(token.From(max(s.Lo, trigger.Lo-dateOpens), min(r.Hi+dateBehind, s.Hi))) {
		switch {
		case f.datesOther(p):
		case p.Lo > trigger.Lo && f.oneClause(r.Hi, p.Lo):
			return p
		case f.Is(p.Hi, "that"):
		case p.Hi <= trigger.Lo && trigger.Lo-p.Hi <= dateBefore:
			return p
		case p.Lo <= s.Lo+1 && p.Hi <= trigger.Lo:
			opening = p
		}
	}
	return opening
}

// datesOther reports whether a date is that of a statement ("said on Monday"), a limit
// ("since May") or part of a noun phrase ("Monday's raid").
func (f *finder) datesOther(p date.Period) bool {
	return f.dates.IsSpeechTime(p.Lo-1) || f.dates.IsSpeechTime(p.Lo-2) || f.dates.IsSpeechTime(p.Hi) ||
		f.Is(p.Lo-1, "since", "after", "before", "the") || f.Kind(p.Hi) == token.Clitic
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
