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
// found there. A content that is all in quotation marks is not: what people say holds few reports,
// and nested.go knows the form that those have.

// mostLevels is how deep statements are read in contents.
const mostLevels = 3

// readContents reads the contents of the statements found so far, and of those that it finds.
func (a *assembler) readContents() {
	for level, from := 0, 0; level < mostLevels; level++ {
		end := len(a.list)
		for k := from; k < end; k++ {
			for _, content := range a.list[k].Content {
				inWritersWords := slices.Min(a.quoted[content.Lo:content.Hi]) == 0
				if inWritersWords && a.mayReport(content) {
					a.Check()
					a.readContent(content)
				}
			}
		}
		from = end
	}
}

// mayReport reports whether a content has room for a statement, and a word of saying.
func (a *assembler) mayReport(content token.Run) bool {
	const short = 5 // tokens: "it said it would"
	if content.Len() < short {
		return false
	}
	for i := content.Lo; i < content.Hi; i++ {
		if !a.cues.Starts(a.Tokens[i]) {
			continue
		}
		if e, end := a.cueAt(i); e != nil && !e.aside && end <= content.Hi {
			return true
		}
	}
	return false
}

// readContent reads a content as a passage of prose. A statement found there stays if all of it
// is inside and it has a word of saying.
func (a *assembler) readContent(content token.Run) {
	a.passage = content
	first := int(a.SentenceNumber(content.Lo))
	p := text.Paragraph{Run: content, Sentences: token.From(first, int(a.SentenceNumber(content.Hi-1))+1)}
	a.nextQuotation = sort.Search(len(a.quotations), func(k int) bool { return a.quotations[k].Lo >= content.Lo })
	before, waiting := len(a.list), a.turn
	a.titleCase = false
	a.tagParts(p)
	a.turnIntoSources()
	a.addFirstHalves()
	a.splitContents()
	a.uniteQuotations(p)
	a.readSentences(p)
	a.findReporting(p)
	a.readInnerGroups(p)
	a.turn = waiting
	found := a.list[before:]
	a.list = a.list[:before]
	for _, s := range found {
		if s.Cue.Len() > 0 && a.Kind(s.Cue.Lo) == token.Word && content.Covers(s.Whole()) && s.Source.Len() > 0 {
			s.traits |= traitInner
			a.list = append(a.list, s)
		}
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
