package statement

import (
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A transcript is the lines of an interview or a debate in the story: "KARIM
// SADAT: Thank you, Helen.", "Q: ...". Their words are the speaker's own
// without quotation marks.
type transcript struct {
	labels []token.Run // by paragraph: who speaks, empty if the line does not say
}

// maxLabel is the longest label of a speaker, in tokens: "SEN. MARK DRAKE (R-TX)".
const maxLabel = 12

// readTranscript finds the lines of a transcript. A label in capitals is one by
// itself; others count from the second line of the same speaker on.
func (f *finder) readTranscript() transcript {
	t := transcript{make([]token.Run, len(f.Paragraphs))}
	for i, p := range f.Paragraphs {
		if !p.Covers(f.layout.Dateline.Run) || f.layout.Dateline.Len() == 0 { // not "NEW DELHI: ..."
			t.labels[i] = f.speakerLabel(p)
		}
	}
	for i, r := range t.labels {
		if r.Len() > 0 && !t.again(f, i) && !t.standsOut(f, i) {
			t.labels[i] = token.Run{}
		}
	}
	return t
}

// standsOut reports whether the label of line i is one wherever it stands: it is
// in capitals, and no place ("LAHORE: Rain fell"). A headline is the first line
// of a transcript only if another follows.
func (t transcript) standsOut(d *finder, i int) bool {
	r := t.labels[i]
	_, place := d.places.Match(r.Lo)
	return d.inCapitals(r) && d.Kind(r.Hi) == token.Colon && place != r.Hi &&
		(d.layout.KindOf(i) != layout.KindHeadline || i+1 < len(t.labels) && t.labels[i+1].Len() > 0)
}

// goesOn reports whether a line with a label follows soon on line i.
func (t transcript) goesOn(i int) bool {
	for _, r := range t.labels[i+1 : min(len(t.labels), i+4)] {
		if r.Len() > 0 {
			return true
		}
	}
	return false
}

// again reports whether the speaker of line i speaks in another line near it.
// "Q." and "A." ask for each other, or they are somebody's initial.
func (t transcript) again(d *finder, i int) bool {
	who := d.Slice(t.labels[i])
	partner := who
	if d.Kind(t.labels[i].Hi) == token.Stop {
		partner = "A"
		if who == "A" {
			partner = "Q"
		}
	}
	for j := max(0, i-6); j < min(len(t.labels), i+7); j++ {
		if other := d.Slice(t.labels[j]); j != i && (other == partner || other == who && who != "A") {
			return true
		}
	}
	return false
}

// speakerLabel returns the label at the start of a paragraph, an empty run if
// there is none.
func (f *finder) speakerLabel(p text.Paragraph) token.Run {
	lo := p.Lo
	if f.Kind(lo) == token.Quote {
		lo++
	}
	if f.Kind(lo+1) == token.Stop && (f.Word(lo) == "Q" || f.Word(lo) == "A") && lo+2 < p.Hi {
		return token.From(lo, lo+1)
	}
	for i := lo; i < min(p.Hi-1, lo+maxLabel); i++ {
		t := f.Tokens[i]
		switch {
		case t.Kind == token.Colon:
			if r := (token.From(lo, i)); r != f.layout.Dateline.Run && (f.Tokens[i+1].Gap > token.Glued || f.Kind(i+1) == token.Quote) { // not NEW DELHI: …
				return r
			}
			return token.Run{}
		case t.Kind == token.Word && t.Capital():
		case i > lo && (t.Kind == token.Stop || t.Kind == token.Comma || t.Kind == token.Open || t.Kind == token.Close):
		case i > lo && t.Kind == token.Dash && t.Gap == token.Glued:
		default:
			return token.Run{}
		}
	}
	return token.Run{}
}

// inCapitals reports whether a label has no small letters: "MARSH", "Q".
func (f *finder) inCapitals(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if t := f.Tokens[i]; t.Kind == token.Word && t.Shape != token.Upper && t.End-t.Start > 1 {
			return false
		}
	}
	return true
}

// spoken makes an attribution of paragraph i if it is a line of a transcript,
// or adds it to the line before. It returns false for any other paragraph.
func (a *assembler) spoken(i int) bool {
	p, label := a.Paragraphs[i], a.transcript.labels[i]
	words := token.From(label.Hi+1, p.Hi)
	if label.Len() == 0 {
		if !a.transcript.goesOn(i) || a.line < 0 || a.Kind(p.Lo) == token.Open || a.layout.KindOf(i) != layout.KindBody {
			return false
		}
		words.Lo = p.Lo
	}
	if a.Kind(words.Lo) == token.Quote && a.quoted[words.Lo] > 0 {
		words.Lo++
	}
	for words.Len() > 1 && (a.Kind(words.Hi-1) == token.Quote || a.Is(words.Hi-1, ".")) {
		words.Hi--
	}
	if words.Len() < 1 {
		return label.Len() > 0
	}
	if label.Len() == 0 {
		l := &a.list[a.line]
		l.Content = append(l.Content, words)
		return true
	}
	a.line = len(a.list)
	a.list = append(a.list, Statement{Source: label, Cue: token.From(label.Hi, label.Hi+1), Content: []token.Run{words}, verbatim: true})
	return true
}
