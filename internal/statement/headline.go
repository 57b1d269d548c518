package statement

import (
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxHeadline is the longest headline that is read as one, in tokens.
const maxHeadline = 30

// headlined makes an attribution of a headline with a mark that stands for
// "said": "Two killed in crash: police", "Minister: talks to resume in May",
// "Bridge to close - operator". It returns false for any other paragraph.
func (a *assembler) headlined(n int) bool {
	p := a.Paragraphs[n]
	if p.Len() > maxHeadline || p.Sentences.Len() != 1 || a.Stops(p.Run) || a.layout.KindOf(n) != layout.KindHeadline && len(a.Paragraphs) > 1 {
		return false
	}
	for i := p.Lo + 1; i+1 < p.Hi; i++ {
		mark := a.Kind(i)
		if mark != token.Colon && mark != token.Dash || a.Tokens[i+1].Gap == token.Glued || a.quoted[i] > 0 {
			continue
		}
		head, rest := token.From(p.Lo, i), token.From(i+1, p.Hi)
		source, content := rest, head
		switch {
		case mark == token.Colon && a.announces(head, rest):
			source, content = head, rest
		case head.Len() < 3 || !a.speaks(rest) || a.quoted[head.Hi-1] > 0 && !a.isQuotation(head):
			return false
		case mark == token.Dash && !a.signs(rest):
			return false
		}
		a.list = append(a.list, Statement{Source: source, Cue: token.From(i, i+1), Content: []token.Run{a.unquote(content)}})
		return true
	}
	return false
}

// announces reports whether the colon of a headline stands between who speaks
// and what is said, not between a subject and what is to be read of it.
func (f *finder) announces(head, rest token.Run) bool {
	return rest.Len() >= 3 && f.speaks(head) && !f.unknown(head) && f.Kind(rest.Lo) != token.Quote &&
		f.Class(rest.Lo)&(text.Relative|text.Subordinator) == 0
}

// signs reports whether the mention behind the dash of a headline is who said
// it: "police", "Kremlin", "Volkov". The name of a newspaper or a writer stands
// there too.
func (f *finder) signs(r token.Run) bool {
	m := *f.mentions.At(f.mentions.In(r))
	return m.Form == mention.Nominal || m.Kind == mention.Government || m.NameKind == mention.PersonName && r.Len() == 1
}

// speaks reports whether a run is one mention of somebody who can speak, not of
// a place.
func (f *finder) speaks(r token.Run) bool {
	k := f.mentions.In(r)
	return k >= 0 && f.mentions.At(k).Run == r && f.mentions.At(k).NameKind != mention.PlaceName && !f.mentions.At(k).Attributive
}

// unknown reports whether a run of one mention is a name of nobody knows what.
func (f *finder) unknown(r token.Run) bool {
	m := *f.mentions.At(f.mentions.In(r))
	return m.Form == mention.Named && m.NameKind == mention.UnknownName
}
