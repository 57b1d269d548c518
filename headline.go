package newsmodel

import "example.com/newsmodel/internal/token"

// maxHeadline is the longest headline that is read as one, in tokens.
const maxHeadline = 30

// headlined makes an attribution of a headline whose colon stands for "said":
// "Two killed in crash: police", "Minister: talks to resume in May". It returns
// false for any other paragraph.
func (a *assembler) headlined(p para) bool {
	if p.len() > maxHeadline || p.sents.len() != 1 || a.stops(p.run) || p.kind != ParagraphHeadline && len(a.paras) > 1 {
		return false
	}
	for i := p.lo + 1; i+1 < p.hi; i++ {
		if a.kind(i) != token.Colon || a.tokens[i+1].Gap == token.Glued || a.quoted[i] > 0 {
			continue
		}
		head, rest := run{p.lo, i}, run{i + 1, p.hi}
		switch {
		case rest.len() >= 3 && a.speaks(head) && !a.unknown(head) && a.kind(rest.lo) != token.Quote && a.class(rest.lo)&relativeWord == 0 && !a.is(rest.lo, "how", "why", "where", "when"):
			a.attributions = append(a.attributions, attribution{source: head, cue: run{i, i + 1}, content: []run{rest}})
			return true
		case head.len() >= 3 && a.speaks(rest) && a.quoted[head.hi-1] == 0:
			a.attributions = append(a.attributions, attribution{source: rest, cue: run{i, i + 1}, content: []run{head}})
			return true
		}
		return false
	}
	return false
}

// speaks reports whether a run is one mention of somebody who can speak, not of
// a place.
func (d *doc) speaks(r run) bool {
	k := d.mentionIn(r)
	return k >= 0 && d.mentions[k].run == r && d.mentions[k].nameKind != placeName && !d.mentions[k].attributive
}

// unknown reports whether a run of one mention is a name of nobody knows what.
func (d *doc) unknown(r run) bool {
	m := d.mentions[d.mentionIn(r)]
	return m.form == named && m.nameKind == unknownName
}
