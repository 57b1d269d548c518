package statement

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// nest adds what a speaker quotes: "I told the governor, 'Send bread,'"
// she said. The attribution stands inside the quotation, right before the inner
// one.
func (a *assembler) nest(p text.Paragraph) {
	for _, q := range a.inner {
		lo := q.Lo
		for lo > p.Lo && a.quoted[lo-1] == 1 && lo > q.Lo-tailReach {
			lo--
		}
		if a.Kind(q.Lo-1) != token.Comma && a.Kind(q.Lo-1) != token.Colon {
			continue
		}
		source, cue, ok := a.head(q.Lo, lo)
		if ok && source.Lo >= lo && cue.Len() > 0 && a.Kind(cue.Lo) == token.Word {
			a.list = append(a.list, Statement{Source: source, Cue: cue, Content: []token.Run{a.unquote(q)}})
		}
	}
}
