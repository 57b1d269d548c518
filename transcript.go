package newsmodel

import "example.com/newsmodel/internal/token"

// A transcript is the lines of an interview or a debate in the story: "KARIM
// SADAT: Thank you, Helen.", "Q: ...". Their words are the speaker's own
// without quotation marks.
type transcript struct {
	labels []run // by paragraph: who speaks, empty if the line does not say
}

// maxLabel is the longest label of a speaker, in tokens: "SEN. MARK DRAKE (R-TX)".
const maxLabel = 12

// readTranscript finds the lines of a transcript. A label in capitals is one by
// itself; others count from the second line of the same speaker on.
func (d *doc) readTranscript() transcript {
	t := transcript{make([]run, len(d.paras))}
	for i, p := range d.paras {
		if !p.covers(d.filed.run) || d.filed.len() == 0 { // not "NEW DELHI: ..."
			t.labels[i] = d.speakerLabel(p)
		}
	}
	for i, r := range t.labels {
		if r.len() > 0 && !t.again(d, i) && !t.standsOut(d, i) {
			t.labels[i] = run{}
		}
	}
	return t
}

// standsOut reports whether the label of line i is one wherever it stands: it is
// in capitals, and no place ("LAHORE: Rain fell"). A headline is the first line
// of a transcript only if another follows.
func (t transcript) standsOut(d *doc, i int) bool {
	r := t.labels[i]
	_, place := d.placeName(r.lo)
	return d.inCapitals(r) && d.kind(r.hi) == token.Colon && place != r.hi &&
		(d.paragraphKind(i) != ParagraphHeadline || i+1 < len(t.labels) && t.labels[i+1].len() > 0)
}

// goesOn reports whether a line with a label follows soon on line i.
func (t transcript) goesOn(i int) bool {
	for _, r := range t.labels[i+1 : min(len(t.labels), i+4)] {
		if r.len() > 0 {
			return true
		}
	}
	return false
}

// again reports whether the speaker of line i speaks in another line near it.
// "Q." and "A." ask for each other, or they are somebody's initial.
func (t transcript) again(d *doc, i int) bool {
	who := d.slice(t.labels[i])
	partner := who
	if d.kind(t.labels[i].hi) == token.Stop {
		partner = "A"
		if who == "A" {
			partner = "Q"
		}
	}
	for j := max(0, i-6); j < min(len(t.labels), i+7); j++ {
		if other := d.slice(t.labels[j]); j != i && (other == partner || other == who && who != "A") {
			return true
		}
	}
	return false
}

// speakerLabel returns the label at the start of a paragraph, an empty run if
// there is none.
func (d *doc) speakerLabel(p para) run {
	lo := p.lo
	if d.kind(lo) == token.Quote {
		lo++
	}
	if d.kind(lo+1) == token.Stop && (d.word(lo) == "Q" || d.word(lo) == "A") && lo+2 < p.hi {
		return run{lo, lo + 1}
	}
	for i := lo; i < min(p.hi-1, lo+maxLabel); i++ {
		t := d.tokens[i]
		switch {
		case t.Kind == token.Colon:
			if r := (run{lo, i}); r != d.filed.run && (d.tokens[i+1].Gap > token.Glued || d.kind(i+1) == token.Quote) { // not NEW DELHI: …
				return r
			}
			return run{}
		case t.Kind == token.Word && t.Capital():
		case i > lo && (t.Kind == token.Stop || t.Kind == token.Comma || t.Kind == token.Open || t.Kind == token.Close):
		case i > lo && t.Kind == token.Dash && t.Gap == token.Glued:
		default:
			return run{}
		}
	}
	return run{}
}

// inCapitals reports whether a label has no small letters: "MARSH", "Q".
func (d *doc) inCapitals(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if t := d.tokens[i]; t.Kind == token.Word && t.Shape != token.Upper && t.End-t.Start > 1 {
			return false
		}
	}
	return true
}

// spoken makes an attribution of paragraph i if it is a line of a transcript,
// or adds it to the line before. It returns false for any other paragraph.
func (a *assembler) spoken(i int) bool {
	p, label := a.paras[i], a.transcript.labels[i]
	words := run{label.hi + 1, p.hi}
	if label.len() == 0 {
		if !a.transcript.goesOn(i) || a.line < 0 || a.kind(p.lo) == token.Open || a.paragraphKind(i) != ParagraphBody {
			return false
		}
		words.lo = p.lo
	}
	if a.kind(words.lo) == token.Quote && a.quoted[words.lo] > 0 {
		words.lo++
	}
	for words.len() > 1 && (a.kind(words.hi-1) == token.Quote || a.is(words.hi-1, ".")) {
		words.hi--
	}
	if words.len() < 1 {
		return label.len() > 0
	}
	if label.len() == 0 {
		l := &a.attributions[a.line]
		l.content = append(l.content, words)
		return true
	}
	a.line = len(a.attributions)
	a.attributions = append(a.attributions, attribution{source: label, cue: run{label.hi, label.hi + 1}, content: []run{words}, verbatim: true})
	return true
}
