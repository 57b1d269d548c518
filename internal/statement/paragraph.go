package statement

import (
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An assembler makes attributions of the spans that the tagger finds and of
// the quotations, paragraph by paragraph.
type assembler struct {
	*finder
	transcript
	floor
	next   int            // the first quotation that is not yet read
	after  text.Paragraph // the paragraph behind the one that is read; empty at the end
	titled bool           // the paragraph is a line that gives each of its words a capital

	parts []part      // of the paragraph, in text order
	inner []token.Run // quotations in quotations of the paragraph
	group []part      // of the sentences that are linked together

	scratch tagger.Scratch
	spans   []tagger.Span
	spare   []part // memory for the next list of parts
}

// A floor is who has it: whose words a quotation is that nobody is said to say.
type floor struct {
	last    int       // the attribution that a quotation without a cue belongs to; -1 for none
	line    int       // the attribution of the last line of a transcript; -1 for none
	promise Statement // "He said:" at the end of the paragraph before, without what he said
	signed  int       // where the paragraph starts that is only the signature of a quotation; -1 for none
}

// A part is a span that plays a role in a statement.
type part struct {
	token.Run
	role   tagger.Role
	margin float32 // how sure the tagger is
	added  bool    // found by structure, not by the tagger
	unseen bool    // a quotation that the tagger did not take for content
	quote  bool    // content that is one whole quotation
	link   int     // cue of a content, source of a cue: an index into the group; -1 for none
}

// paragraph reads one paragraph. Each step reads the parts that the steps
// before it left and puts others in their place.
func (a *assembler) paragraph(p text.Paragraph) {
	a.titled = p.Sentences.Len() == 1 && a.grammar.IsTitleCase(a.layout.Sentence(p.Sentences.Lo))
	a.tag(p)      // what the tagger proposes
	a.settle(p)   // a quotation is all of one content or none
	a.conclude(p) // a sentence that opens or closes with an attribution says one thing
	a.supply(p)   // quotations that the tagger attributes to nobody
	for i := 0; i < len(a.parts); {
		end := a.groupEnd(i, p)
		a.group = append(a.group[:0], a.parts[i:end]...)
		a.link()
		if a.floats() {
			a.join(p)
		} else {
			a.attribute(p)
		}
		i = end
	}
	a.nest(p)
}

// take starts a step: it returns the parts so far and makes room for others.
func (a *assembler) take() []part {
	proposed := a.parts
	a.parts, a.spare = a.spare[:0], proposed
	return proposed
}

// keep adds parts to those that a step leaves.
func (a *assembler) keep(parts ...part) { a.parts = append(a.parts, parts...) }

// maxGroup is how many parts are linked together at most. No sentence that
// somebody wrote has as many.
const maxGroup = 48

// groupEnd returns the end of the parts that are linked together from part i
// on: those of a sentence, or of several that quotations hold together.
func (a *assembler) groupEnd(i int, p text.Paragraph) int {
	j := i
	for s := int(a.SentenceNumber(a.parts[i].Lo)); s < p.Sentences.Hi; s++ {
		end := a.layout.Sentence(s).Hi
		for j < len(a.parts) && a.parts[j].Lo < end && j-i < maxGroup {
			j++
		}
		goesOn := s+1 < p.Sentences.Hi && j-i < maxGroup && (a.inQuotation(end) || a.awaits(i, j, end))
		if !goesOn {
			break
		}
	}
	return j
}

// inQuotation reports whether a quotation goes on from token i-1 to token i, so
// that the end of a sentence there ends nothing.
func (a *assembler) inQuotation(i int) bool {
	return a.quoted[i-1] > 0 && a.quoted[i] > 0 && a.Tokens[i].Kind != token.Quote
}

// awaits reports whether the parts from i to j are quotations that end in a
// mark other than a full stop, and the attribution begins with the next
// sentence, at token end: ["Really?" Kirby asked], ["Really." ― Ann Lee].
func (a *assembler) awaits(i, j, end int) bool {
	if i == j || j == len(a.parts) || a.parts[j].role == tagger.Content || a.parts[j].Lo > end+1 {
		return false
	}
	for _, o := range a.parts[i:j] { // fewer than maxGroup
		if !o.quote {
			return false
		}
	}
	last := a.parts[j-1]
	return last.Hi == end && (a.Word(last.Hi-2) != "." || a.Kind(end) == token.Dash)
}

// attribute makes an attribution of each cue of the group. The last one has the
// floor, but one with a quotation before one without.
func (a *assembler) attribute(p text.Paragraph) {
	last, quote := -1, false
	a.promise = Statement{}
	for i, c := range a.group {
		if c.role != tagger.Cue {
			continue
		}
		at, quoted := a.attributionOf(i)
		switch {
		case len(at.Content) > 0:
			a.list = append(a.list, at)
			if quoted || !quote {
				last, quote = len(a.list)-1, quoted
			}
		case at.Source.Len() > 0 && a.Kind(p.Hi-1) == token.Colon && c.Hi >= p.Hi-headReach:
			a.promise, last = at, -1
		}
	}
	if last >= 0 {
		a.last = last
	}
}

// attributionOf returns what is linked to cue i of the group, and whether a
// whole quotation is.
func (a *assembler) attributionOf(i int) (at Statement, quoted bool) {
	c := a.group[i]
	at = Statement{Cue: c.Run}
	at.margins[1] = c.margin
	if c.added {
		at.traits |= traitSupplied
	}
	if c.link >= 0 {
		at.Source, at.margins[0] = a.group[c.link].Run, a.group[c.link].margin
		if a.group[c.link].added && !c.added {
			at.traits |= traitSubject
		}
	}
	first := len(a.contents)
	for _, o := range a.group {
		if o.role == tagger.Content && o.link == i {
			a.contents = append(a.contents, a.afterDate(&at.Cue, a.unquote(o.Run)))
			quoted = quoted || o.quote
			if len(a.contents) == first+1 || o.margin < at.margins[2] {
				at.margins[2] = o.margin
			}
		}
	}
	at.Content = slices.Clip(a.contents[first:])
	return at, quoted
}

// afterDate gives the date between a cue and its content to the cue: "suggested
// Tuesday | that it was over", "said on Tuesday | it was over".
func (a *assembler) afterDate(cue *token.Run, content token.Run) token.Run {
	for _, p := range a.dates.In(token.From(content.Lo, content.Lo+1)) {
		rest := token.From(p.Hi, content.Hi)
		if content.Lo == cue.Hi && rest.Len() > 0 && (a.Is(rest.Lo, "that") || a.isClause(rest)) {
			cue.Hi, content = rest.Lo, rest
		}
	}
	return content
}

// floats reports whether the group is nothing but quotations.
func (a *assembler) floats() bool {
	return !slices.ContainsFunc(a.group, func(o part) bool { return !o.quote })
}

// join adds the quotations of the group to what the last speaker said.
func (a *assembler) join(p text.Paragraph) {
	if source, cue, ok := a.signature(p.Hi, a.after.Hi); ok && a.group[0].Lo == p.Lo {
		a.promise = Statement{Source: source, Cue: cue}
		a.signed = p.Hi
	}
	if a.promise.Cue.Len() > 0 {
		a.last = len(a.list)
		a.list = append(a.list, a.promise)
		a.promise = Statement{}
	}
	if a.last < 0 {
		return
	}
	for _, o := range a.group {
		l := &a.list[a.last]
		l.Content = append(l.Content, a.unquote(o.Run))
	}
}
