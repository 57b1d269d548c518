package statement

import (
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// In the comments of this package, brackets mark the part of an example that is spoken of: a
// content in "[Two bridges were hit,] the governor said".

// An assembler makes statements of the paragraphs of a story, one after the other. It revises
// the parts that the tagger proposes, links them, and remembers whose turn it is to speak.
type assembler struct {
	linker
	draft
	tagging    tagging
	transcript transcript
	turn       turn

	nextQuotation int // the first quotation that is not yet read

	choice choice
}

// A memory is the lists of an assembler, which the one of the next story uses again.
type memory struct {
	group, parts, spare []part
	tagging             tagging
	quoted              []uint8
	choice              choice
}

// newAssembler returns an assembler that is ready for the first paragraph of the story of f.
func newAssembler(f *finder, m memory) assembler {
	return assembler{
		linker:     linker{sourceReader: sourceReader{finder: f}, group: m.group},
		draft:      draft{parts: m.parts, spare: m.spare},
		tagging:    m.tagging,
		transcript: readTranscript(f),
		choice:     m.choice.empty(),
		turn:       turn{speaking: -1, signature: -1},
	}
}

// leave returns the lists of an assembler that has done its work.
func (a *assembler) leave() memory {
	return memory{group: a.group, parts: a.parts, spare: a.spare, tagging: a.tagging, quoted: a.quoted, choice: a.choice}
}

// readParagraph reads paragraph n, as what it is.
func (a *assembler) readParagraph(n int) {
	a.passage = a.Paragraphs[n].Run
	switch {
	case !a.layout.IsStory(n):
		// no part of the story
	case a.Paragraphs[n].Lo == a.turn.signature:
		// read with the quotation before it
	case a.readHeadline(n), a.readTranscriptLine(n):
		// has a form of its own
	default:
		a.readProse(n)
	}
}

// readProse reads a paragraph of prose.
func (a *assembler) readProse(n int) {
	p := a.Paragraphs[n]
	a.titleCase = p.Sentences.Len() == 1 && a.grammar.IsTitleCase(a.sentenceAt(p.Sentences.Lo))
	a.readParts(p)
	a.readGroups(n) // link the parts, and make statements of them
}

// readParts reads the parts of a passage of prose. Each step reads the parts that the steps before
// left and puts others in their place.
func (a *assembler) readParts(p text.Paragraph) {
	a.tagParts(p)        // what the tagger proposes
	a.makeWhole()        // sources and cues, with what belongs to them
	a.turnIntoSources()  // "We won," said the general: he is the source, and no content
	a.uniteQuotations(p) // a quotation is all of one content or none
	a.readSentences(p)   // a sentence that reporting words close or interrupt has one content
	a.findReporting(p)   // quotations that the tagger leaves without a speaker
	a.addCues(p)         // verbs of saying that the tagger passes over
}

// readGroups makes statements of the parts of paragraph n, one group at a time.
func (a *assembler) readGroups(n int) {
	p := a.Paragraphs[n]
	for rest := a.parts; len(rest) > 0; {
		end := a.groupLength(rest, p)
		a.group = append(a.group[:0], rest[:end]...)
		a.linkGroup()
		if a.onlyQuotations() {
			a.continueTurn(n)
		} else {
			a.makeStatements(p)
		}
		rest = rest[end:]
	}
}

// maxGroup is how many parts are linked together at most. No sentence that somebody wrote has
// as many.
const maxGroup = 48

// groupLength returns how many parts at the start of a list are linked together: those of a
// sentence, or of several that quotations hold together.
func (a *assembler) groupLength(parts []part, p text.Paragraph) int {
	n := 0
	for s := int(a.SentenceNumber(parts[0].Lo)); s < p.Sentences.Hi; s++ {
		end := a.sentenceAt(s).Hi
		for n < len(parts) && parts[n].Lo < end && n < maxGroup {
			n++
		}
		isLast := s+1 == p.Sentences.Hi || n == maxGroup
		if isLast || !a.inQuotation(end) && !a.awaitsReporting(parts, n, end) {
			break
		}
	}
	return n
}

// awaitsReporting reports whether the first n parts are quotations, of which the last ends in a
// mark other than a full stop, and the reporting words begin with the next sentence, at token
// end: "Really?" Lee asked; "Really." - Ann Lee.
func (a *assembler) awaitsReporting(parts []part, n, end int) bool {
	if n == 0 || n == len(parts) || parts[n].role == tagger.Content || parts[n].Lo > end+1 {
		return false
	}
	for _, o := range parts[:n] { // fewer than maxGroup
		if !o.quote {
			return false
		}
	}
	last := parts[n-1]
	return last.Hi == end && (a.Word(last.Hi-2) != "." || a.Kind(end) == token.Dash)
}

// onlyQuotations reports whether the group is nothing but quotations.
func (a *assembler) onlyQuotations() bool {
	return !slices.ContainsFunc(a.group, func(o part) bool { return !o.quote })
}

// makeStatements makes a statement of each cue of the group that has a content. The turn goes to
// the last of them that quotes, or to the last if none does. A cue without a content before the
// colon that ends the paragraph announces what the next one quotes.
func (a *assembler) makeStatements(p text.Paragraph) {
	last, lastQuotes := -1, false
	a.turn.announced = Statement{}
	for i, c := range a.group {
		if c.role != tagger.Cue {
			continue
		}
		s, quotes := a.statementOf(i)
		if !quotes {
			a.chooseContent(&s, i)
		}
		switch {
		case len(s.Content) > 0:
			a.list = append(a.list, s)
			if quotes || !lastQuotes {
				last, lastQuotes = len(a.list)-1, quotes
			}
		case s.Source.Len() > 0 && a.Kind(p.Hi-1) == token.Colon && c.Hi >= p.Hi-maxGap:
			a.turn.announced, last = s, -1
		}
		a.addConjoined(s, i)
	}
	if last >= 0 {
		a.turn.speaking = last
	}
}

// statementOf returns what is linked to cue i of the group, and whether it has a content that
// is a whole quotation. The statement has no content if none is linked.
func (a *assembler) statementOf(i int) (s Statement, quotes bool) {
	cue := a.group[i]
	s.Cue, s.margins[cueMargin] = cue.Run, cue.margin
	if cue.added {
		s.traits |= traitSupplied
	}
	if cue.link >= 0 {
		source := a.group[cue.link]
		s.Source, s.margins[sourceMargin] = source.Run, source.margin
		if source.added && !cue.added {
			s.traits |= traitSubject
		}
	}
	first := len(a.contents)
	for _, o := range a.group {
		if o.role != tagger.Content || o.link != i {
			continue
		}
		var content token.Run
		s.Cue, content = a.datedCue(s.Cue, a.unquote(o.Run))
		a.contents = append(a.contents, content)
		quotes = quotes || o.quote
		if len(a.contents) == first+1 || o.margin < s.margins[contentMargin] {
			s.margins[contentMargin] = o.margin
		}
	}
	s.Content = slices.Clip(a.contents[first:])
	return s, quotes
}

// datedCue returns a cue and its content with the date between them as part of the cue:
// "suggested Tuesday | that it was over", "said on Tuesday | it was over".
func (a *assembler) datedCue(cue, content token.Run) (token.Run, token.Run) {
	for _, p := range a.dates.In(token.From(content.Lo, content.Lo+1)) {
		rest := token.From(p.Hi, content.Hi)
		if content.Lo != cue.Hi || rest.Len() <= 0 {
			continue
		}
		if a.Is(rest.Lo, "that") || a.hasSubjectAndVerb(rest) {
			cue.Hi, content = rest.Lo, rest
		}
	}
	return cue, content
}
