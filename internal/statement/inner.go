package statement

import (
	"slices"
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// What somebody said may say what somebody else said: of "Court records say [Mason told
// detectives that he had driven to Reno]" the content is a small text of its own, with a source,
// a cue and a content inside. So it is read as one, with the same steps, and so are the contents
// found there. Inside quotation marks the words that stand around count as the writer's.

// mostLevels is how deep statements are read in contents.
const mostLevels = 3

// readContents reads the contents of the statements found so far, and of those that it finds.
func (a *assembler) readContents() {
	for level, from := 0, 0; level < mostLevels; level++ {
		end := len(a.list)
		for k := from; k < end; k++ {
			verbatim := a.list[k].verbatim
			for _, content := range a.list[k].Content {
				if a.mayReport(content) {
					a.Check()
					a.readContent(content, verbatim)
				}
			}
		}
		from = end
	}
}

// mayReport reports whether a content has room for a statement, and a word of saying.
func (f *finder) mayReport(content token.Run) bool {
	const short = 5 // tokens: "it said it would"
	if content.Len() < short {
		return false
	}
	quotes := f.quoted[content.Lo:content.Hi]
	holdsQuotation := slices.Max(quotes) > slices.Min(quotes)
	for i := content.Lo; i < content.Hi; i++ {
		if !f.cues.Starts(f.Tokens[i]) {
			continue
		}
		e, end := f.cueAt(i)
		if e == nil || e.aside || end > content.Hi {
			continue
		}
		isPresent := f.quoted[i] > 0 && f.isA(i-1, presentWord) // "I think"
		if e.share >= doubtfulShare && (!isPresent || holdsQuotation) {
			return true
		}
	}
	return false
}

// readContent reads a content as a passage of prose. A statement found there stays if all of it
// is inside and it has a word of saying. The words are somebody else's than the writer's inside
// quotation marks, and where they are verbatim.
func (a *assembler) readContent(content token.Run, verbatim bool) {
	a.passage, a.depth = content, slices.Min(a.quoted[content.Lo:content.Hi])
	a.lower(content, a.depth)
	a.choice.spotsOf = token.Run{}
	isSpoken := verbatim || a.depth > 0
	first := int(a.SentenceNumber(content.Lo))
	p := text.Paragraph{Run: content, Sentences: token.From(first, int(a.SentenceNumber(content.Hi-1))+1)}
	a.nextQuotation = sort.Search(len(a.quotations), func(k int) bool { return a.quotations[k].Lo >= content.Lo })
	before, waiting := len(a.list), a.turn
	a.titleCase = false
	a.readParts(p)
	a.readInnerGroups(p)
	a.turn = waiting
	found := a.list[before:]
	a.list = a.list[:before]
	for _, s := range found {
		hasParts := s.Source.Len() > 0 && s.Cue.Len() > 0 && a.Kind(s.Cue.Lo) == token.Word
		if hasParts && content.Covers(s.Whole()) && !(isSpoken && a.isPresent(s)) {
			s.traits |= traitInner
			if isSpoken {
				s.traits |= traitSpoken
			}
			a.complete(&s)
			a.list = append(a.list, s)
		}
	}
	a.lower(content, -a.depth)
	a.depth = 0
}

// isPresent reports whether the source of a statement in somebody's words is who speaks: to say "I
// think" or "we believe" is no report, but for "I told him, 'Send bread.'"
func (f *finder) isPresent(s Statement) bool {
	isSpeaker := s.Source.Len() == 1 && f.isA(s.Source.Lo, presentWord)
	return isSpeaker && !f.quotes(s)
}

// lower takes the quotations around a passage from the count of those that its words stand in.
func (f *finder) lower(passage token.Run, depth uint8) {
	for i := passage.Lo; i < passage.Hi; i++ {
		f.quoted[i] -= depth
	}
}

// readInnerGroups makes statements of the parts of a content. Quotations without a cue are the
// outer speaker's.
func (a *assembler) readInnerGroups(p text.Paragraph) {
	for rest := a.parts; len(rest) > 0; {
		end := a.groupLength(rest, p)
		a.group = append(a.group[:0], rest[:end]...)
		a.linkGroup()
		if !a.onlyQuotations() {
			a.makeStatements(p)
		}
		rest = rest[end:]
	}
}
