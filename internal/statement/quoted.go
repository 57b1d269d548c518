package statement

import (
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Quotations are surer than the tagger: what stands between two marks has one speaker, and
// reporting words inside the marks are the speaker's and not the writer's. A quotation for
// which the tagger has no source and cue mostly has them beside it: "We won," said Lee.

// uniteQuotations makes each quotation of the passage part of one content or of none.
func (a *assembler) uniteQuotations(p text.Paragraph) {
	a.startStep()
	for ; a.nextQuotation < len(a.quotations) && a.quotations[a.nextQuotation].Lo < p.Hi; a.nextQuotation++ {
		q := a.quotations[a.nextQuotation]
		ends := q.Closed || q.Continues
		if q.Depth > int(a.depth) || !ends || q.Lo < p.Lo || q.Hi > p.Hi {
			continue
		}
		a.copyUntil(q.Lo)
		a.uniteQuotation(q.Run, q.Closed)
	}
	a.copyRest()
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Content {
			o.Run = a.trim(o.Run)
			o.quote = a.isQuotation(o.Run)
		}
	}
}

// uniteQuotation makes one content of a quotation and the contents that share tokens with it.
// If the tagger has only sources and cues inside it, those stay and the quotation is no content.
func (a *assembler) uniteQuotation(q token.Run, closed bool) {
	content := part{Run: q, role: tagger.Content}
	seen := false // as content, by the tagger
	if last := a.lastPart(); last != nil && last.role == tagger.Content && last.Hi > q.Lo {
		content, seen = *last, true
		content.Hi = max(content.Hi, q.Hi)
		a.dropLastPart()
	}
	n := 0 // unread parts that start before the quotation ends
	for ; n < len(a.unread) && a.unread[n].Lo < q.Hi; n++ {
		if o := a.unread[n]; o.role == tagger.Content {
			content.Lo, content.Hi = min(content.Lo, o.Lo), max(content.Hi, o.Hi)
			content.margin = max(content.margin, o.margin)
			seen = true
		}
	}
	switch {
	case seen:
		if !closed || !a.splitContent(content, q) {
			a.addPart(content)
		}
		for end := a.lastPart().Hi; n < len(a.unread) && a.unread[n].Lo < end; {
			n++
		}
	case n > 0:
		a.parts = append(a.parts, a.unread[:n]...)
	default:
		content.unseen = true
		a.addPart(content)
	}
	a.skip(n)
}

// splitContent writes a content that begins or ends with a quotation, and is more than that, as
// the quotation and its reporting words. It writes nothing and returns false if they are not
// such words.
func (a *assembler) splitContent(content part, q token.Run) bool {
	switch {
	case content.Lo == q.Lo && content.Hi > q.Hi && endsSpeech(a.Tokens[q.Hi-2].Kind):
		return a.splitBehind(content, q)
	case content.Lo < q.Lo && content.Hi <= q.Hi+1:
		return a.splitBefore(content, q)
	}
	return false
}

// splitBehind splits a content that begins with a quotation: ["We won," Lee said of the vote].
func (a *assembler) splitBehind(content part, q token.Run) bool {
	end := content.Hi
	if a.Kind(end) == token.Comma {
		end++
	}
	r := a.reportingAt(q.Hi, a.speechVerbAt(end))
	if !r.found() {
		return false
	}
	content.Hi = q.Hi
	a.addPart(content)
	a.addReporting(r)
	return true
}

// splitBefore splits a content that ends in a quotation: [Lee shouted, "We won"], [the crowd
// cheered and then shouted, "We won"].
func (a *assembler) splitBefore(content part, q token.Run) bool {
	r := a.reportingBefore(q.Lo, content.Lo)
	if !r.found() || r.cue.Lo < content.Lo {
		return false
	}
	quotation := content
	quotation.Run = q
	if r.source.Lo >= content.Lo {
		last := a.lastPart()
		opens := last == nil || !a.InOneSentence(last.Lo, content.Lo)
		if !opens || r.source.Lo > content.Lo+1 {
			return false // said by somebody whom the writer quotes
		}
		a.addReporting(r)
		a.addPart(quotation)
		return true
	}
	if r.cue.Lo == content.Lo {
		return false // the verb was said, too: Dahl claims [affirmed "the belief"]
	}
	rest := content
	rest.Hi = r.cue.Lo
	for rest.Len() > 1 && a.Class(rest.Hi-1)&(text.Coordinator|text.Adverb) != 0 {
		rest.Hi--
	}
	a.addPart(rest)
	a.addPart(part{Run: r.cue, role: tagger.Cue})
	a.addPart(quotation)
	return true
}

// findReporting finds the reporting words of quotations for which the tagger has none, and
// drops the quotations that the tagger did not take for content and that are nobody's.
func (a *assembler) findReporting(p text.Paragraph) {
	a.startStep()
	for len(a.unread) > 0 {
		q := a.nextPart()
		if !q.quote {
			a.addPart(q)
			continue
		}
		if r := a.signatureAt(q.Hi, p.Hi); r.found() {
			a.addPart(q)
			a.addReporting(r)
			return
		}
		if !q.unseen && a.hasCueBeside(q) {
			a.addPart(q)
			continue
		}
		a.addWithReporting(q, p)
	}
}

// addWithReporting writes a quotation with the reporting words behind or before it. Without
// any, it stays if the tagger took it for content or it reads like a whole saying.
func (a *assembler) addWithReporting(q part, p text.Paragraph) {
	lo, hi := p.Lo, min(p.Hi, a.sentenceOf(q.Hi-1).Hi+maxSource)
	if last := a.lastPart(); last != nil {
		lo = last.Hi
	}
	n := 0 // unread parts that the reporting words may replace
	if len(a.unread) > 0 && a.unread[0].role == tagger.Source && a.unread[0].Lo == q.Hi {
		n = 1 // a source without a cue
	}
	if n < len(a.unread) {
		hi = min(hi, a.unread[n].Lo)
	}
	if r := a.reportingAt(q.Hi, hi); r.found() {
		a.addPart(q)
		a.addReporting(r)
		a.skip(n)
	} else if r := a.reportingBefore(q.Lo, lo); r.found() && r.source.Lo >= lo {
		a.addReporting(r)
		a.addPart(q)
	} else if !q.unseen || a.seemsSpoken(q.Run) && a.isWholeSentences(q.Run) {
		a.addPart(q)
	}
}

// hasCueBeside reports whether a cue stands next to a quotation, with at most a source between:
// among the unread parts behind it, or in its sentence among those written before it.
func (a *assembler) hasCueBeside(q part) bool {
	if next := a.unread; len(next) > 0 && next[0].Lo <= q.Hi+2 {
		if next[0].role == tagger.Cue || next[0].role == tagger.Source && len(next) > 1 && next[1].role == tagger.Cue {
			return true
		}
	}
	n := len(a.parts)
	if n == 0 || !a.InOneSentence(a.parts[n-1].Lo, q.Lo) {
		return false
	}
	return a.parts[n-1].role == tagger.Cue || a.parts[n-1].role == tagger.Source && n > 1 && a.parts[n-2].role == tagger.Cue
}

// isWholeSentences reports whether a run begins and ends with sentences.
func (f *finder) isWholeSentences(r token.Run) bool {
	return f.sentenceOf(r.Lo).Lo == r.Lo && f.sentenceOf(r.Hi-1).Hi <= r.Hi+1
}

// seemsSpoken reports whether a quotation reads like something said, and not like a title or
// a borrowed word: "The Long Road Home", "surge".
func (f *finder) seemsSpoken(r token.Run) bool {
	words, small := 0, 0
	for i := r.Lo + 1; i < r.Hi; i++ {
		t := f.Tokens[i]
		if t.Kind != token.Word {
			continue
		}
		words++
		if i > r.Lo+1 && !t.Capital() && t.End-t.Start > 3 {
			small++
		}
	}
	if isTitle := words >= 2 && small == 0 && words < 8; isTitle {
		return false
	}
	return words >= 4 || words >= 2 && partsSpeech(f.Tokens[r.Hi-2].Kind)
}

// inQuotation reports whether a quotation goes on from token i-1 to token i, so that the end
// of a sentence there ends nothing.
func (f *finder) inQuotation(i int) bool {
	return f.quoted[i-1] > 0 && f.quoted[i] > 0 && f.Tokens[i].Kind != token.Quote
}

// holdsQuotation reports whether some words of a run are quoted.
func (f *finder) holdsQuotation(r token.Run) bool { return slices.Max(f.quoted[r.Lo:r.Hi]) > 0 }

// isQuotation reports whether a run lies within quotation marks from end to end.
func (f *finder) isQuotation(r token.Run) bool {
	if f.Tokens[r.Lo].Kind != token.Quote {
		return false
	}
	for i := r.Lo; i < r.Hi; i++ {
		if f.quoted[i] == 0 {
			return false
		}
	}
	return true
}

// trim returns a content without the marks that part it from its reporting words, and without
// the full stop outside quotation marks.
func (f *finder) trim(content token.Run) token.Run {
	for content.Len() > 1 && partsSpeech(f.Tokens[content.Lo].Kind) {
		content.Lo++
	}
	for content.Len() > 1 && f.quoted[content.Hi-1] == 0 && partsSpeech(f.Tokens[content.Hi-1].Kind) {
		content.Hi--
	}
	return content
}

// unquote returns a content that is one quotation without its marks, any other as it is. A
// quotation that goes on in the next paragraph has no mark at its end.
func (f *finder) unquote(content token.Run) token.Run {
	if content.Len() <= 2 || !f.isQuotation(content) {
		return content
	}
	content.Lo++
	if f.Tokens[content.Hi-1].Kind == token.Quote {
		content.Hi--
	}
	return content
}

// endsSpeech reports whether a mark of kind k ends a quotation, inside its marks, that
// reporting words follow.
func endsSpeech(k token.Kind) bool {
	return k == token.Comma || k == token.Stop || k == token.Dash
}

// partsSpeech reports whether a mark of kind k may stand between a content and its reporting
// words.
func partsSpeech(k token.Kind) bool { return k == token.Colon || endsSpeech(k) }
