package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// An assembler makes attributions of the spans that the tagger finds and of
// the quotations, paragraph by paragraph.
type assembler struct {
	*doc
	transcript
	floor
	next   int  // the first quotation that is not yet read
	after  para // the paragraph behind the one that is read; empty at the end
	titled bool // the paragraph is a line that gives each of its words a capital

	parts []part // of the paragraph, in text order
	inner []run  // quotations in quotations of the paragraph
	group []part // of the sentences that are linked together

	scratch tagger.Scratch
	spans   []tagger.Span
	spare   []part // memory for the next list of parts
}

// A floor is who has it: whose words a quotation is that nobody is said to say.
type floor struct {
	last    int         // the attribution that a quotation without a cue belongs to; -1 for none
	line    int         // the attribution of the last line of a transcript; -1 for none
	promise attribution // "He said:" at the end of the paragraph before, without what he said
	signed  int         // where the paragraph starts that is only the signature of a quotation; -1 for none
}

// A part is a span that plays a role in a statement.
type part struct {
	run
	role   tagger.Role
	margin float32 // how sure the tagger is
	added  bool    // found by structure, not by the tagger
	unseen bool    // a quotation that the tagger did not take for content
	quote  bool    // content that is one whole quotation
	link   int     // cue of a content, source of a cue: an index into the group; -1 for none
}

// paragraph reads one paragraph. Each step reads the parts that the steps
// before it left and puts others in their place.
func (a *assembler) paragraph(p para) {
	a.titled = p.sents.len() == 1 && a.isTitleCase(a.sentenceAt(p.sents.lo))
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
func (a *assembler) groupEnd(i int, p para) int {
	j := i
	for s := int(a.sentenceNumber(a.parts[i].lo)); s < p.sents.hi; s++ {
		end := a.sentenceAt(s).hi
		for j < len(a.parts) && a.parts[j].lo < end && j-i < maxGroup {
			j++
		}
		goesOn := s+1 < p.sents.hi && j-i < maxGroup && (a.inQuotation(end) || a.awaits(i, j, end))
		if !goesOn {
			break
		}
	}
	return j
}

// inQuotation reports whether a quotation goes on from token i-1 to token i, so
// that the end of a sentence there ends nothing.
func (a *assembler) inQuotation(i int) bool {
	return a.quoted[i-1] > 0 && a.quoted[i] > 0 && a.tokens[i].Kind != token.Quote
}

// awaits reports whether the parts from i to j are quotations that end in a
// mark other than a full stop, and the attribution begins with the next
// sentence, at token end: ["Really?" Kirby asked], ["Really." ― Ann Lee].
func (a *assembler) awaits(i, j, end int) bool {
	if i == j || j == len(a.parts) || a.parts[j].role == tagger.Content || a.parts[j].lo > end+1 {
		return false
	}
	for _, o := range a.parts[i:j] { // fewer than maxGroup
		if !o.quote {
			return false
		}
	}
	last := a.parts[j-1]
	return last.hi == end && (a.word(last.hi-2) != "." || a.kind(end) == token.Dash)
}

// attribute makes an attribution of each cue of the group. The last one has the
// floor, but one with a quotation before one without.
func (a *assembler) attribute(p para) {
	last, quote := -1, false
	a.promise = attribution{}
	for i, c := range a.group {
		if c.role != tagger.Cue {
			continue
		}
		at, quoted := a.attributionOf(i)
		switch {
		case len(at.content) > 0:
			a.attributions = append(a.attributions, at)
			if quoted || !quote {
				last, quote = len(a.attributions)-1, quoted
			}
		case at.source.len() > 0 && a.kind(p.hi-1) == token.Colon && c.hi >= p.hi-headReach:
			a.promise, last = at, -1
		}
	}
	if last >= 0 {
		a.last = last
	}
}

// attributionOf returns what is linked to cue i of the group, and whether a
// whole quotation is.
func (a *assembler) attributionOf(i int) (at attribution, quoted bool) {
	c := a.group[i]
	at = attribution{cue: c.run}
	at.margins[1] = c.margin
	if c.added {
		at.traits |= traitSupplied
	}
	if c.link >= 0 {
		at.source, at.margins[0] = a.group[c.link].run, a.group[c.link].margin
		if a.group[c.link].added && !c.added {
			at.traits |= traitSubject
		}
	}
	first := len(a.contents)
	for _, o := range a.group {
		if o.role == tagger.Content && o.link == i {
			a.contents = append(a.contents, a.afterDate(&at.cue, a.unquote(o.run)))
			quoted = quoted || o.quote
			if len(a.contents) == first+1 || o.margin < at.margins[2] {
				at.margins[2] = o.margin
			}
		}
	}
	at.content = slices.Clip(a.contents[first:])
	return at, quoted
}

// afterDate gives the date between a cue and its content to the cue: "suggested
// Tuesday | that it was over", "said on Tuesday | it was over".
func (a *assembler) afterDate(cue *run, content run) run {
	for _, p := range a.periodsIn(run{content.lo, content.lo + 1}) {
		rest := run{p.hi, content.hi}
		if content.lo == cue.hi && rest.len() > 0 && (a.is(rest.lo, "that") || a.isClause(rest)) {
			cue.hi, content = rest.lo, rest
		}
	}
	return content
}

// floats reports whether the group is nothing but quotations.
func (a *assembler) floats() bool {
	return !slices.ContainsFunc(a.group, func(o part) bool { return !o.quote })
}

// join adds the quotations of the group to what the last speaker said.
func (a *assembler) join(p para) {
	if source, cue, ok := a.signature(p.hi, a.after.hi); ok && a.group[0].lo == p.lo {
		a.promise = attribution{source: source, cue: cue}
		a.signed = p.hi
	}
	if a.promise.cue.len() > 0 {
		a.last = len(a.attributions)
		a.attributions = append(a.attributions, a.promise)
		a.promise = attribution{}
	}
	if a.last < 0 {
		return
	}
	for _, o := range a.group {
		l := &a.attributions[a.last]
		l.content = append(l.content, a.unquote(o.run))
	}
}
