package statement

import (
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxHeadline is the longest headline that is read as one, in tokens.
const maxHeadline = 30

// readHeadline makes a statement of paragraph n if it is a headline with a mark that stands for
// "said": "Two killed in crash: police", "Minister: talks to resume in May", "Bridge to close -
// operator". It returns false for any other paragraph.
func (a *assembler) readHeadline(n int) bool {
	p := a.Paragraphs[n]
	isHeadline := len(a.Paragraphs) == 1 || a.layout.KindOf(n) == layout.KindHeadline
	if !isHeadline || p.Len() > maxHeadline || p.Sentences.Len() != 1 || a.Stops(p.Run) {
		return false
	}
	for i := p.Lo + 1; i+1 < p.Hi; i++ {
		mark := a.Kind(i)
		if mark != token.Colon && mark != token.Dash || a.Glued(i+1) || a.quoted[i] > 0 {
			continue
		}
		before, behind := token.From(p.Lo, i), token.From(i+1, p.Hi)
		source, content := behind, before
		switch {
		case mark == token.Colon && a.announces(before, behind):
			source, content = before, behind
		case before.Len() < 3 || !a.canSpeak(behind):
			return false
		case a.quoted[before.Hi-1] > 0 && !a.isQuotation(before):
			return false
		case mark == token.Dash && !a.signsHeadline(behind):
			return false
		}
		said := Statement{Source: source, Cue: token.From(i, i+1), Content: []token.Run{a.unquote(content)}}
		said.traits = traitFormed
		a.list = append(a.list, said)
		return true
	}
	return false
}

// announces reports whether the colon of a headline stands between a source and a content, as
// in "Minister: talks to resume", and not between a topic and what the story says of it, as in
// "Talks: how they failed".
func (f *finder) announces(source, content token.Run) bool {
	if content.Len() < 3 || !f.canSpeak(source) || f.isUnknownName(source) {
		return false
	}
	return f.Kind(content.Lo) != token.Quote && f.Class(content.Lo)&(text.Relative|text.Subordinator) == 0
}

// signsHeadline reports whether the mention behind the dash of a headline is a source:
// "police", "Kremlin", "Volkov". The name of a newspaper or a writer may stand there, too.
func (f *finder) signsHeadline(r token.Run) bool {
	m := f.mentions.Mention(f.mentions.In(r))
	surname := m.NameKind == mention.PersonName && r.Len() == 1
	return m.Form == mention.Nominal || m.Kind == mention.Government || surname
}

// canSpeak reports whether a run is one mention that can speak, and not of a place.
func (f *finder) canSpeak(r token.Run) bool {
	k := f.mentions.In(r)
	if k < 0 {
		return false
	}
	m := f.mentions.Mention(k)
	return m.Run == r && m.NameKind != mention.PlaceName && !m.Attributive
}

// isUnknownName reports whether a run of one mention names somebody of unknown kind: it may be a
// person, a body or a place.
func (f *finder) isUnknownName(r token.Run) bool {
	m := f.mentions.Mention(f.mentions.In(r))
	return m.Form == mention.Named && m.NameKind == mention.UnknownName
}
