package statement

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// addInnerStatements adds what a speaker quotes, "I told the governor, 'Send bread,'" she said.
// The reporting words are inside the outer quotation, right before the inner one.
func (a *assembler) addInnerStatements(p text.Paragraph) {
	for _, q := range a.inner {
		lo := q.Lo // of the words of the outer quotation before q
		for lo > p.Lo && a.quoted[lo-1] == 1 && lo > q.Lo-maxSource {
			lo--
		}
		if mark := a.Kind(q.Lo - 1); mark != token.Comma && mark != token.Colon {
			continue
		}
		r := a.reportingBefore(q.Lo, lo)
		if r.found() && r.source.Lo >= lo && r.cue.Len() > 0 && a.Kind(r.cue.Lo) == token.Word {
			a.list = append(a.list, Statement{Source: r.source, Cue: r.cue, Content: []token.Run{a.unquote(q)}})
		}
	}
}
