package statement

import (
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A transcript is the lines of an interview or a debate in the story: "KARIM SADAT: Thank you,
// Helen.", "Q: ...". The words behind the label are the speaker's own, without quotation marks.
type transcript struct {
	*finder
	labels   []token.Run // by paragraph: who speaks, empty if the line does not say
	lastLine int         // the statement that the last line was read into; -1 for none
}

// maxLabel is the longest label of a speaker, in tokens: "SEN. MARK DRAKE (R-TX)".
const maxLabel = 12

// readTranscript finds the lines of a transcript. A label in capitals is enough; any other
// must come twice.
func readTranscript(f *finder) transcript {
	t := transcript{f, make([]token.Run, len(f.Paragraphs)), -1}
	for i, p := range f.Paragraphs {
		if !p.Covers(f.layout.Dateline.Run) || f.layout.Dateline.Len() == 0 { // not "NEW DELHI: ..."
			t.labels[i] = f.speakerLabel(p)
		}
	}
	for i, r := range t.labels {
		if r.Len() > 0 && !t.speaksAgain(i) && !t.standsOut(i) {
			t.labels[i] = token.Run{}
		}
	}
	return t
}

// standsOut reports whether the label of line i is one wherever it stands: it is in capitals,
// and no place ("LAHORE: Rain fell"). A headline is the first line of a transcript only if
// another follows.
func (t *transcript) standsOut(i int) bool {
	label := t.labels[i]
	_, placeEnd := t.places.Match(label.Lo)
	if !t.inCapitals(label) || t.Kind(label.Hi) != token.Colon || placeEnd == label.Hi {
		return false
	}
	return t.layout.KindOf(i) != layout.KindHeadline || i+1 < len(t.labels) && t.labels[i+1].Len() > 0
}

// goesOn reports whether a line with a label follows soon on line i.
func (t *transcript) goesOn(i int) bool {
	const reach = 3 // lines
	for _, r := range t.labels[i+1 : min(len(t.labels), i+1+reach)] {
		if r.Len() > 0 {
			return true
		}
	}
	return false
}

// speaksAgain reports whether the speaker of line i has another line near it. "Q." and "A."
// need each other, or they are an initial: "A. Dahl said".
func (t *transcript) speaksAgain(i int) bool {
	const reach = 6 // lines
	label := t.Slice(t.labels[i])
	partner := label
	if t.Kind(t.labels[i].Hi) == token.Stop {
		partner = "A"
		if label == "A" {
			partner = "Q"
		}
	}
	for j := max(0, i-reach); j < min(len(t.labels), i+reach+1); j++ {
		if j == i {
			continue
		}
		if other := t.Slice(t.labels[j]); other == partner || other == label && label != "A" {
			return true
		}
	}
	return false
}

// speakerLabel returns the label at the start of a paragraph, an empty run if there is none:
// words with capitals before a colon, or "Q." and "A.".
func (f *finder) speakerLabel(p text.Paragraph) token.Run {
	lo := p.Lo
	if f.Kind(lo) == token.Quote {
		lo++
	}
	if f.Kind(lo+1) == token.Stop && (f.Word(lo) == "Q" || f.Word(lo) == "A") && lo+2 < p.Hi {
		return token.From(lo, lo+1)
	}
	for i := lo; i < min(p.Hi-1, lo+maxLabel); i++ {
		if f.Kind(i) == token.Colon {
			label := token.From(lo, i)
			endsWord := !f.Glued(i+1) || f.Kind(i+1) == token.Quote // not "Isaiah 40:31"
			if !endsWord || label == f.layout.Dateline.Run {
				return token.Run{}
			}
			return label
		}
		if !f.isInLabel(i, i == lo) {
			return token.Run{}
		}
	}
	return token.Run{}
}

// isInLabel reports whether token i may be part of the label of a speaker, or start it: a word
// with a capital, or a mark as in "SEN. MARK DRAKE (R-TX)".
func (f *finder) isInLabel(i int, first bool) bool {
	switch f.Kind(i) {
	case token.Word:
		return f.Tokens[i].Capital()
	case token.Stop, token.Comma, token.Open, token.Close:
		return !first
	case token.Dash:
		return !first && f.Glued(i)
	}
	return false
}

// inCapitals reports whether the words of a label are all in capitals: "MARSH", "Q".
func (f *finder) inCapitals(label token.Run) bool {
	for i := label.Lo; i < label.Hi; i++ {
		t := f.Tokens[i]
		isLetter := t.End-t.Start == 1
		if t.Kind == token.Word && t.Shape != token.Upper && !isLetter {
			return false
		}
	}
	return true
}

// readTranscriptLine makes a statement of paragraph n if it is a line of a transcript. A line
// without a label between others goes on with what the speaker of the last line said. It
// returns false for any other paragraph.
func (a *assembler) readTranscriptLine(n int) bool {
	label := a.transcript.labels[n]
	if label.Len() == 0 && !a.continuesLine(n) {
		return false
	}
	words := a.spokenWords(n)
	switch {
	case words.Len() < 1:
		return label.Len() > 0
	case label.Len() == 0:
		s := &a.list[a.transcript.lastLine]
		s.Content = append(s.Content, words)
	default:
		a.transcript.lastLine = len(a.list)
		said := Statement{Source: label, Cue: token.From(label.Hi, label.Hi+1), Content: []token.Run{words}, verbatim: true}
		said.traits = traitFormed
		a.list = append(a.list, said)
	}
	return true
}

// continuesLine reports whether paragraph n, which has no label, goes on with the last line of
// a transcript.
func (a *assembler) continuesLine(n int) bool {
	if a.transcript.lastLine < 0 || !a.transcript.goesOn(n) {
		return false
	}
	return a.Kind(a.Paragraphs[n].Lo) != token.Open && a.layout.KindOf(n) == layout.KindBody
}

// spokenWords returns the words of paragraph n behind its label, without the quotation marks
// around them and the full stop.
func (a *assembler) spokenWords(n int) token.Run {
	words := a.Paragraphs[n].Run
	if label := a.transcript.labels[n]; label.Len() > 0 {
		words.Lo = label.Hi + 1
	}
	if a.Kind(words.Lo) == token.Quote && a.quoted[words.Lo] > 0 {
		words.Lo++
	}
	for words.Len() > 1 && (a.Kind(words.Hi-1) == token.Quote || a.Is(words.Hi-1, ".")) {
		words.Hi--
	}
	return words
}
