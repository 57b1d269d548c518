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

	from int // the first token of the passage
}

// tagParts writes the parts of the paragraph as the tagger proposes them.
func (a *assembler) tagParts(p text.Paragraph) {
	a.parts = a.parts[:0]
	in := tagger.Input{Text: a.Source, Tokens: a.Tokens[p.Lo:p.Hi], Sentence: a.SentenceNumbers(p.Run), Quoted: a.quoted[p.Lo:p.Hi]}
	a.tagging.spans = a.tagger.Tag(in, a.tagging.spans[:0], &a.tagging.scratch)
	a.tagging.from = p.Lo
	lookalike := p.Lo // where the last phrase ends that only looks like a cue
	for _, s := range a.tagging.spans {
		o := part{Run: token.From(p.Lo+s.Lo, p.Lo+s.Hi), role: s.Role, margin: s.Margin}
		if o.Lo = max(o.Lo, a.sentenceOf(o.Lo).Lo); o.Len() <= 0 {
			continue // the dateline
		}
		if end := a.lookalikeAt(o.Lo); o.role == tagger.Cue && end > o.Lo {
			lookalike = end
			a.takeInto(o.Lo, end)
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

// takeInto takes a phrase from token i on, that turned out to be no cue, into the source before it:
// "a teacher [who] asked not to be named". A source that is only "who" is dropped.
func (a *assembler) takeInto(i, end int) {
	last := a.lastPart()
	if last == nil || last.Hi != i || a.Class(i-1)&text.Relative == 0 {
		return
	}
	if last.Len() == 1 {
		a.dropLastPart()
	} else {
		last.Hi = end
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
