package newsmodel

import "example.com/newsmodel/internal/token"

// nest adds what a speaker quotes: "I told the governor, 'Send bread,'"
// she said. The attribution stands inside the quotation, right before the inner
// one.
func (a *assembler) nest(p para) {
	for _, q := range a.inner {
		lo := q.lo
		for lo > p.lo && a.quoted[lo-1] == 1 && lo > q.lo-tailReach {
			lo--
		}
		if a.kind(q.lo-1) != token.Comma && a.kind(q.lo-1) != token.Colon {
			continue
		}
		source, cue, ok := a.head(q.lo, lo)
		if ok && source.lo >= lo && cue.len() > 0 && a.kind(cue.lo) == token.Word {
			a.attributions = append(a.attributions, attribution{source: source, cue: cue, content: []run{a.unquote(q)}})
		}
	}
}
