package newsmodel

import "example.com/newsmodel/internal/token"

// nest adds what is said inside what somebody says in the paragraph, whose
// attributions are those from index first on.
func (a *assembler) nest(p para, first int) {
	a.nestQuoted(p)
	for _, at := range a.attributions[first:] { // one level only
		for _, c := range at.content {
			a.nestReported(c)
		}
	}
}

// nestReported adds what a speaker reports: Costa said "the mayor had told her
// that the bridge was safe".
func (a *assembler) nestReported(c run) {
	if a.quoted[c.lo] > 0 || a.sentence[c.lo] != a.sentence[c.hi-1] {
		return
	}
	if a.is(c.lo, "that") {
		c.lo++
	}
	if source, cue, said := a.opening(c, nil); said.len() > 0 && a.mentionIn(source) >= 0 && (a.is(said.lo, "that") || a.isClause(said)) {
		a.attributions = append(a.attributions, attribution{source: source, cue: cue, content: []run{said}})
	}
}

// nestQuoted adds what a speaker quotes: "I told the governor, 'Send bread,'"
// she said. The attribution stands inside the quotation, right before the inner
// one.
func (a *assembler) nestQuoted(p para) {
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
