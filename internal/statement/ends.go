package statement

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// The lead of a news story says its news first and who said it last: "Two bridges were hit
// overnight, the governor said on Monday." Or somebody is named in the middle: "The bridge, said
// the governor, was hit." In both, commas tell the reporting words, whatever the tagger found.

// readSentences makes one content of each sentence of the paragraph that closes with reporting
// words, and reads those that interrupt a sentence.
func (a *assembler) readSentences(p text.Paragraph) {
	a.startStep()
	for n := p.Sentences.Lo; n < p.Sentences.Hi; n++ {
		s := a.sentenceAt(n)
		a.copyUntil(s.Lo)
		if s.Len() < 5 || a.quoted[s.Lo] > 0 || a.quoted[s.Hi-1] > 0 {
			continue
		}
		if r := a.closingReporting(s); r.found() {
			a.takeContentBefore(r, s)
		} else if r := a.interruptingReporting(s); r.found() {
			a.takeInterruption(r, s)
		}
	}
	a.copyRest()
}

// closingReporting returns the reporting words behind a comma that close a sentence: ", Lee
// said on Monday.", ", according to police."
func (a *assembler) closingReporting(s token.Run) reporting {
	const reach = 36 // tokens from the end of the sentence
	for k := s.Hi - 3; k > s.Lo+1 && k > s.Hi-reach; k-- {
		if a.Kind(k) != token.Comma || a.quoted[k] > 0 || a.partsName(k, s) {
			continue
		}
		if e, end := a.cueAt(k + 1); e != nil && e.according {
			return reporting{source: a.accordingSource(end, s.Hi), cue: token.From(k+1, end)}
		}
		r := a.reportingAt(k+1, s.Hi)
		if !r.found() || r.cue.Lo < r.source.Lo && a.needsHearer(r.cue) || a.endsInOnlyComma(r.source) {
			continue // the source stands before the comma
		}
		if !a.Is(r.cue.Hi+1, "least", "most") && a.closesSentence(r, s.Hi) {
			return r
		}
	}
	return reporting{}
}

// partsName reports whether the comma at token k of a sentence parts a name and its honours, and no
// content and reporting words: the tagger has it in a source, and no verb stands before it.
func (a *assembler) partsName(k int, s token.Run) bool {
	if !a.isUnread(tagger.Source, token.From(k, k+1)) {
		return false
	}
	g := a.sentence(s.Lo)
	v := g.VerbFrom(s.Lo)
	return v == len(g.Verbs) || g.Verbs[v].Lo > k
}

// accordingSource returns the source at token lo behind "according to", up to a comma with a
// predicate behind it, and to token hi at most.
func (a *assembler) accordingSource(lo, hi int) token.Run {
	source := token.From(lo, a.sourceEnd(lo, hi))
	for i := lo; i < source.Hi; i++ {
		if a.Kind(i) == token.Comma && a.sentence(i).PredicateAt(i+1) {
			source.Hi = i
		}
	}
	return source
}

// closesSentence reports whether no content follows r before token hi or a comma: only when,
// where or to whom it was said.
func (a *assembler) closesSentence(r reporting, hi int) bool {
	i := r.run().Hi
	if i < hi && a.Kind(i) == token.Word && !a.opensCircumstance(i) && !a.needsHearer(r.cue) {
		return false
	}
	const reach = 12 // tokens
	for j := i; j < hi && j < i+reach; j++ {
		switch {
		case a.Kind(j) == token.Comma, j+1 == hi:
			return true
		case a.Kind(j) == token.Quote, a.Is(j, "that"):
			return false
		}
	}
	return i >= hi
}

// opensCircumstance reports whether token i opens when, where or how something was said.
func (a *assembler) opensCircumstance(i int) bool {
	return a.dates.Has(i) || a.isA(i, settingWord) || a.Class(i)&text.Spot != 0 || a.Is(i, "by")
}

// takeContentBefore makes one content of what stands in sentence s before r, instead of what
// the tagger found there, and writes it with r. It leaves everything as it is if that would
// cut a quotation or a content.
func (a *assembler) takeContentBefore(r reporting, s token.Run) {
	content := part{Run: token.From(s.Lo, r.run().Lo-1), role: tagger.Content}
	end := r.run().Hi
	n := 0 // unread parts that this replaces
	for ; n < len(a.unread); n++ {
		o := a.unread[n]
		isContent := o.role == tagger.Content
		if o.Lo > end || o.Lo == end && (!isContent || a.Is(o.Lo, "that")) {
			break
		}
		if o.quote || isContent && o.Lo < end && o.Hi > end {
			return
		}
		switch {
		case isContent && o.Lo <= s.Lo+2:
			content.Lo = o.Lo
		case o.role == tagger.Source && r.source.Has(o.Lo):
			r.source.Hi = o.Hi
		}
	}
	a.addPart(content)
	a.addReporting(r)
	a.skip(n)
	if len(a.unread) == 0 || a.unread[0].Lo >= s.Hi {
		if rest := a.resumedContent(content.Run, token.From(end, s.Hi)); rest.Len() > 0 {
			a.addPart(part{Run: rest, role: tagger.Content, added: true})
		}
	}
}

// resumedContent returns the second piece of a content that reporting words between commas
// interrupt, of which before is the first piece and behind what follows the words; an empty
// run if there is none: "The bridge, he said on Friday, [will be built]", "In the end, he said,
// [nobody came]".
func (a *assembler) resumedContent(before, behind token.Run) token.Run {
	const short = 8 // tokens of reporting words that interrupt a content
	interrupts := a.Kind(behind.Lo) == token.Comma && behind.Lo <= before.Hi+short
	for behind.Len() > 2 && a.Kind(behind.Lo) != token.Comma {
		behind.Lo++ // when and where it was said
	}
	behind.Lo++
	if behind.Len() < 2 {
		return token.Run{}
	}
	g := a.sentence(before.Lo)
	v := g.VerbFrom(before.Lo)
	hasVerb := v < len(g.Verbs) && g.Verbs[v].Lo < before.Hi
	isSetting := interrupts && g.Tag(before.Lo) == grammar.Preposition && !hasVerb
	if isSetting || g.PredicateAt(behind.Lo) {
		return a.trim(behind)
	}
	return token.Run{}
}

// behindOpener returns the token behind a conjunction or an adverb that opens a sentence at
// token i, "But", "Earlier,"; i if there is none.
func (a *assembler) behindOpener(i int) int {
	if a.Class(i)&(text.Coordinator|text.Adverb) == 0 || a.Class(i)&text.Subordinator != 0 {
		return i
	}
	if a.Kind(i+1) == token.Comma {
		return i + 2
	}
	return i + 1
}

// contentBehind returns what stands in sentence s behind a cue, its hearer and a date.
func (a *assembler) contentBehind(cue, s token.Run) (content token.Run) {
	content = token.From(a.behindHearer(cue), s.Hi)
	for i := cue.Hi; i < min(s.Hi, cue.Hi+maxGap) && a.Kind(i) != token.Comma; i++ {
		if a.Is(i, "that") {
			content.Lo = i
			break
		}
	}
	for content.Lo < s.Hi && a.opensDate(content.Lo, s.Hi) {
		content.Lo++
	}
	return content
}

// opensDate reports whether token i is part of a date, or the "on" before one, in a sentence
// that ends at hi.
func (a *assembler) opensDate(i, hi int) bool {
	return a.dates.Has(i) || a.Is(i, "on") && a.dates.Has(min(i+1, hi-1))
}

// behindHearer returns the token behind a cue and its hearer: "told reporters".
func (a *assembler) behindHearer(cue token.Run) int {
	if a.needsHearer(cue) {
		return max(cue.Hi, a.mentions.NounPhrase(cue.Hi).Hi)
	}
	return cue.Hi
}

// interruptingReporting returns the reporting words between commas in the middle of a sentence:
// "The bridge, [said Ann Lee], is safe".
func (a *assembler) interruptingReporting(s token.Run) reporting {
	const reach = 36 // tokens from the start of the sentence
	for k := s.Lo + 1; k < s.Hi-4 && k < s.Lo+reach; k++ {
		if a.Kind(k) != token.Comma || a.quoted[k] > 0 {
			continue
		}
		r := a.reportingAt(k+1, s.Hi)
		if r.found() && a.Kind(r.run().Hi) == token.Comma && r.run().Hi < s.Hi-2 && !a.endsInOnlyComma(r.source) {
			return r
		}
	}
	return reporting{}
}

// takeInterruption writes r instead of the sources and cues that the tagger found before its end.
// What it interrupts is chosen later.
func (a *assembler) takeInterruption(r reporting, s token.Run) {
	end, n := r.run().Hi, 0
	for n < len(a.unread) && a.unread[n].Lo < end {
		if a.unread[n].quote {
			return
		}
		n++
	}
	for _, o := range a.unread[:n] {
		if o.role == tagger.Content && o.Hi <= r.run().Lo {
			a.addPart(o)
		}
	}
	a.addReporting(r)
	a.skip(n)
}
