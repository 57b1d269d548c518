package newsmodel

import "example.com/newsmodel/internal/token"

// maxHeadline is the longest headline that is read as one, in tokens.
const maxHeadline = 30

// headlined makes an attribution of a headline with a mark that stands for
// "said": "Two killed in crash: police", "Minister: talks to resume in May",
// "Bridge to close - operator". It returns false for any other paragraph.
func (a *assembler) headlined(n int) bool {
	p := a.paras[n]
	if p.len() > maxHeadline || p.sents.len() != 1 || a.stops(p.run) || a.paragraphKind(n) != ParagraphHeadline && len(a.paras) > 1 {
		return false
	}
	for i := p.lo + 1; i+1 < p.hi; i++ {
		mark := a.kind(i)
		if mark != token.Colon && mark != token.Dash || a.tokens[i+1].Gap == token.Glued || a.quoted[i] > 0 {
			continue
		}
		head, rest := run{p.lo, i}, run{i + 1, p.hi}
		source, content := rest, head
		switch {
		case mark == token.Colon && a.announces(head, rest):
			source, content = head, rest
		case head.len() < 3 || !a.speaks(rest) || a.quoted[head.hi-1] > 0 && !a.isQuotation(head):
			return false
		case mark == token.Dash && !a.signs(rest):
			return false
		}
		a.attributions = append(a.attributions, attribution{source: source, cue: run{i, i + 1}, content: []run{a.unquote(content)}})
		return true
	}
	return false
}

// announces reports whether the colon of a headline stands between who speaks
// and what is said, not between a subject and what is to be read of it.
func (d *doc) announces(head, rest run) bool {
	return rest.len() >= 3 && d.speaks(head) && !d.unknown(head) && d.kind(rest.lo) != token.Quote &&
		d.class(rest.lo)&(relativeWord|subordinatorWord) == 0
}

// signs reports whether the mention behind the dash of a headline is who said
// it: "police", "Kremlin", "Volkov". The name of a newspaper or a writer stands
// there too.
func (d *doc) signs(r run) bool {
	m := d.mentions[d.mentionIn(r)]
	return m.form == nominal || m.kind == PartyGovernment || m.nameKind == personName && r.len() == 1
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
