package statement

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// The tagger labels words one by one, without sentences, grammar or mentions. So its spans
// start inside a word with hyphens, run over the end of a sentence, take a date for part of
// the source, or take the start of a second statement for content. That is put right first.

// A tagging is the memory that the tagger works in.
type tagging struct {
	scratch tagger.Scratch
	spans   []tagger.Span
}

// tagParts writes the parts of the paragraph as the tagger proposes them.
func (a *assembler) tagParts(p text.Paragraph) {
	in := tagger.Input{Text: a.Source, Tokens: a.Tokens[p.Lo:p.Hi], Sentence: a.SentenceNumbers(p.Run), Quoted: a.quoted[p.Lo:p.Hi]}
	a.tagging.spans = a.tagger.Tag(in, a.tagging.spans[:0], &a.tagging.scratch)
	a.parts = a.parts[:0]
	lookalike := p.Lo // where the last phrase ends that only looks like a cue
	for _, s := range a.tagging.spans {
		o := part{Run: token.From(p.Lo+s.Lo, p.Lo+s.Hi), role: s.Role, margin: s.Margin}
		if o.Lo = max(o.Lo, a.sentenceOf(o.Lo).Lo); o.Len() <= 0 {
			continue // the dateline
		}
		if end := a.lookalikeAt(o.Lo); o.role == tagger.Cue && end > o.Lo {
			lookalike = end
			a.dropRelative(o.Lo)
		}
		whole := a.wholeWords(o.Run)
		switch {
		case o.Lo < lookalike:
			continue // "who [asked] [not to be named]"
		case o.role == tagger.Content:
			o.Run = whole
		case o.Run != whole:
			continue // a part of a word
		case o.role == tagger.Source:
			o.Run = a.withAside(a.undated(o.Run))
		}
		if o.Len() > 0 {
			a.addTagged(o)
		}
	}
}

// dropRelative drops the last part if it is "who" right before token i: the source of what
// turned out to be no cue.
func (a *assembler) dropRelative(i int) {
	if last := a.lastPart(); last != nil && last.Hi == i && last.Len() == 1 && a.Class(i-1)&text.Relative != 0 {
		a.dropLastPart()
	}
}

// addTagged writes a part, cut where a sentence ends inside it and outside a quotation. A
// content that touches the one before, in the same sentence, is one with it.
func (a *assembler) addTagged(o part) {
	if last := a.lastPart(); last != nil && a.continuesContent(*last, o) {
		o.Lo = last.Lo
		a.dropLastPart()
	}
	o.Hi = a.closedEnd(o)
	for n := a.SentenceNumber(o.Lo); n < a.SentenceNumber(o.Hi-1); n++ {
		end := a.sentenceAt(int(n)).Hi
		if a.inQuotation(end) {
			continue
		}
		first := o
		first.Hi, o.Lo = end, end
		if o.role == tagger.Source && a.Kind(end-1) == token.Stop && first.Len() > 1 {
			first.Hi--
		}
		a.addPart(first)
	}
	a.addPart(o)
}

// closedEnd returns where a content ends that begins with a quotation. Behind a comma before the
// closing mark come the reporting words: in [“Two doors were open,” its lawyer], Raza, said the
// quotation is all.
func (a *assembler) closedEnd(o part) int {
	if o.role != tagger.Content || a.quoted[o.Lo] == 0 {
		return o.Hi
	}
	end := o.Hi
	for a.quoted[end-1] == 0 {
		end--
	}
	if end < o.Hi && a.Kind(end-2) == token.Comma && a.Class(end)&text.Conjunction == 0 {
		return end
	}
	return o.Hi
}

// continuesContent reports whether two parts are contents of one sentence that touch.
func (a *assembler) continuesContent(last, next part) bool {
	touches := last.Hi == next.Lo && last.role == tagger.Content && next.role == tagger.Content
	return touches && a.InOneSentence(next.Lo, next.Lo-1)
}

// wholeWords returns a run with the rest of the words with hyphens that it starts or ends in:
// "[the Kremlin]-style silence" becomes "[the Kremlin-style] silence".
func (f *finder) wholeWords(r token.Run) token.Run {
	const most = 8 // tokens
	for n := 0; n < most && (f.Hyphen(r.Lo) || f.Hyphen(r.Lo-1)); n++ {
		r.Lo--
	}
	for n := 0; n < most && (f.Hyphen(r.Hi) || f.Hyphen(r.Hi-1)); n++ {
		r.Hi++
	}
	return r
}

// turnIntoSources makes a source of what the tagger took for content if it stands behind a
// verb with a quotation before it: "We won," said [the brigadier general after the vote].
func (a *assembler) turnIntoSources() {
	for i := 1; i < len(a.parts); i++ {
		cue, behind := a.parts[i-1], &a.parts[i]
		if cue.role != tagger.Cue || behind.role != tagger.Content || behind.Lo != cue.Hi {
			continue
		}
		behindQuotation := cue.Lo > 0 && a.quoted[cue.Lo-1] > 0 && a.quoted[cue.Lo] == 0
		if !behindQuotation {
			continue
		}
		if source := token.From(behind.Lo, a.sourceEnd(behind.Lo, behind.Hi)); a.isSpeaker(source) {
			behind.Run, behind.role = source, tagger.Source
		}
	}
}

// isSpeaker reports whether a run is one mention, and not of a document.
func (f *finder) isSpeaker(r token.Run) bool {
	k := f.mentions.In(r)
	return k >= 0 && f.mentions.Mention(k).Run == r && f.mentions.Mention(k).Kind != mention.Document
}

// addFirstHalves adds the first half of a content that reporting words interrupt, where the
// tagger has only the second: "The talks, Costa said, [would resume in May]".
func (a *assembler) addFirstHalves() {
	a.startStep()
	for len(a.unread) > 0 {
		if a.isInterrupted(a.unread) {
			source, last := a.unread[0], a.lastPart()
			first := token.From(a.sentenceOf(source.Lo).Lo, source.Lo-1)
			isFree := last == nil || last.Hi <= first.Lo
			if isFree && first.Len() > 0 && a.opensSource(first.Lo) {
				a.addPart(part{Run: first, role: tagger.Content, added: true})
			}
		}
		a.addPart(a.nextPart())
	}
}

// isInterrupted reports whether parts begin with a source and a cue between commas, and a
// content that is the predicate of what goes before them.
func (a *assembler) isInterrupted(parts []part) bool {
	if len(parts) < 3 {
		return false
	}
	source, cue, rest := parts[0], parts[1], parts[2]
	if source.role != tagger.Source || cue.role != tagger.Cue || rest.role != tagger.Content || rest.quote {
		return false
	}
	betweenCommas := source.Lo > 0 && a.Kind(source.Lo-1) == token.Comma && a.Kind(rest.Lo-1) == token.Comma
	return betweenCommas && a.Class(rest.Lo)&(text.Auxiliary|text.Verb) != 0
}

// splitContents ends a content before a second statement inside it: "[it set the stage] after
// it said it would withdraw", "[it was true] but added that it was old".
func (a *assembler) splitContents() {
	a.startStep()
	for len(a.unread) > 0 {
		o := a.nextPart()
		if o.role == tagger.Content {
			o = a.splitAtConjunction(o)
		}
		a.addPart(o)
	}
}

// splitAtConjunction returns the rest of a content behind the second statement inside it, after
// writing the first part and the reporting words of the second; all of it if there is none.
func (a *assembler) splitAtConjunction(content part) part {
	for i := content.Lo + 3; i+5 < content.Hi; i++ {
		if a.quoted[i] > 0 || a.Class(i)&text.Conjunction == 0 {
			continue
		}
		r := a.secondReporting(i, content.Hi)
		if r.cue.Len() == 0 {
			continue
		}
		first := content
		first.Hi = i
		a.addPart(first)
		if r.found() {
			a.addReporting(r)
		} else {
			a.addPart(part{Run: r.cue, role: tagger.Cue, added: true})
		}
		content.Lo = r.cue.Hi
		return content
	}
	return content
}

// secondReporting returns the reporting words behind the conjunction at token i of a content
// that ends at hi. They are a cue alone if the speaker stays the same: "but added that".
func (a *assembler) secondReporting(i, hi int) reporting {
	verb := i + 1
	if a.Class(verb)&text.Adverb != 0 {
		verb++ // "but also said that"
	}
	if end := a.speechVerbAt(verb); end > verb && a.Is(end, "that") {
		return reporting{cue: token.From(verb, end)}
	}
	r := a.reportingAt(i+1, min(hi, i+maxGap))
	followsConjunction := r.found() && r.source.Lo == i+1 && !a.Is(i, "and")
	if !followsConjunction || r.cue.Hi+2 > hi || !a.isSureCue(r.cue.Lo) || a.subjectOf(r.cue).Lo != i+1 {
		return reporting{}
	}
	return r
}
