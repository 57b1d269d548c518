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
	scratch tagger.Scratch
	spans   []tagger.Span
	parts   []part      // of the paragraph, in text order
	inner   []run       // quotations in quotations of the paragraph
	spare   []part      // memory for the next list of parts
	group   []part      // of the sentences that are linked together
	next    int         // the first quotation that is not yet read
	last    int         // the attribution that a quotation without a cue belongs to; -1 for none
	after   para        // the paragraph behind the one that is read; empty at the end
	signed  int         // where the paragraph starts that is only the signature of a quotation
	titled  bool        // the paragraph is a line that gives each of its words a capital
	line    int         // the attribution of the last line of a transcript; -1 for none
	promise attribution // "He said:" at the end of the paragraph before, without what he said
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

// paragraph reads one paragraph.
func (a *assembler) paragraph(p para) {
	first := len(a.attributions)
	a.titled = p.sents.len() == 1 && a.isTitleCase(a.sents[p.sents.lo])
	a.tag(p)
	a.settle(p)
	a.conclude(p)
	a.supply(p)
	i := 0
	for s := p.sents.lo; s < p.sents.hi; s++ {
		end := a.sents[s].hi
		j := i
		for j < len(a.parts) && a.parts[j].lo < end {
			j++
		}
		if s+1 < p.sents.hi && j-i < maxGroup && (a.inQuotation(end) || a.awaits(i, j, end)) {
			continue
		}
		for ; i < j; i = min(j, i+maxGroup) {
			a.group = append(a.group[:0], a.parts[i:min(j, i+maxGroup)]...)
			a.assemble(p)
		}
	}
	a.nest(p, first)
}

// maxGroup is how many parts are linked together at most. No sentence that
// somebody wrote has as many.
const maxGroup = 48

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

// supply adds the attribution of quotations for which the tagger has none, and
// drops the quotations that are then nobody's.
func (a *assembler) supply(p para) {
	proposed := a.parts
	a.parts = a.spare[:0]
	for i := 0; i < len(proposed); i++ {
		q := proposed[i]
		if !q.quote {
			a.parts = append(a.parts, q)
			continue
		}
		if source, cue, ok := a.signature(q.hi, p.hi); ok {
			a.parts = append(append(a.parts, q), attribute(source, cue)...)
			break
		}
		if !q.unseen && a.attributed(q, proposed[i+1:]) {
			a.parts = append(a.parts, q)
			continue
		}
		lo, hi := p.lo, min(p.hi, a.sents[a.sentence[q.hi-1]].hi+tailReach)
		if n := len(a.parts); n > 0 {
			lo = a.parts[n-1].hi
		}
		next := i + 1
		if next < len(proposed) && proposed[next].role == tagger.Source && proposed[next].lo == q.hi {
			next++ // a source without a cue
		}
		if next < len(proposed) {
			hi = min(hi, proposed[next].lo)
		}
		if source, cue, ok := a.tail(q.hi, hi); ok {
			a.parts = append(append(a.parts, q), attribute(source, cue)...)
			i = next - 1
		} else if source, cue, ok := a.head(q.lo, lo); ok && source.lo >= lo {
			a.parts = append(append(a.parts, attribute(source, cue)...), q)
		} else if !q.unseen || a.speechlike(q.run) && a.standsAlone(q.run) {
			a.parts = append(a.parts, q)
		}
	}
	a.spare = proposed
}

// attribute returns source and cue as parts in text order.
func attribute(source, cue run) []part {
	s, c := part{run: source, role: tagger.Source, added: true, link: -1}, part{run: cue, role: tagger.Cue, added: true, link: -1}
	if c.lo < s.lo {
		return []part{c, s}
	}
	return []part{s, c}
}

// standsAlone reports whether a run begins and ends with sentences.
func (a *assembler) standsAlone(r run) bool {
	return a.sents[a.sentence[r.lo]].lo == r.lo && a.sents[a.sentence[r.hi-1]].hi <= r.hi+1
}

// attributed reports whether a cue stands next to a quotation that follows on
// the parts read so far, with at most a source between.
func (a *assembler) attributed(q part, next []part) bool {
	if len(next) > 0 && next[0].lo <= q.hi+2 {
		if next[0].role == tagger.Cue || next[0].role == tagger.Source && len(next) > 1 && next[1].role == tagger.Cue {
			return true
		}
	}
	n := len(a.parts)
	if n == 0 || a.sentence[a.parts[n-1].lo] != a.sentence[q.lo] {
		return false
	}
	return a.parts[n-1].role == tagger.Cue || a.parts[n-1].role == tagger.Source && n > 1 && a.parts[n-2].role == tagger.Cue
}

// settle brings the parts into agreement with the quotations of the paragraph:
// a quotation is part of one content or of none, and what is said inside it is
// not the writer's attribution.
func (a *assembler) settle(p para) {
	proposed, settled := a.parts, a.spare[:0]
	a.inner = a.inner[:0]
	k := 0
	for ; a.next < len(a.quotations) && a.quotations[a.next].Lo < p.hi; a.next++ {
		q := a.quotations[a.next]
		if q.Depth == 1 && q.Closed {
			a.inner = append(a.inner, run{q.Lo, q.Hi})
		}
		if q.Depth > 0 || !q.Closed && !q.Continues || q.Lo < p.lo {
			continue
		}
		for k < len(proposed) && proposed[k].hi <= q.Lo {
			settled = append(settled, proposed[k])
			k++
		}
		c := part{run: run{q.Lo, q.Hi}, role: tagger.Content, link: -1}
		found := false
		if n := len(settled); n > 0 && settled[n-1].role == tagger.Content && settled[n-1].hi > q.Lo {
			c, found = settled[n-1], true
			c.hi = max(c.hi, q.Hi)
			settled = settled[:n-1]
		}
		first := k
		for k < len(proposed) && proposed[k].lo < q.Hi {
			if o := proposed[k]; o.role == tagger.Content {
				c.lo, c.hi, c.margin = min(c.lo, o.lo), max(c.hi, o.hi), max(c.margin, o.margin)
				found = true
			}
			k++
		}
		if found && q.Closed {
			first := len(settled) == 0 || a.sentence[settled[len(settled)-1].lo] != a.sentence[c.lo]
			if cut := a.detach(run{q.Lo, q.Hi}, c, first); cut != nil {
				settled = append(settled, cut...)
				for k < len(proposed) && proposed[k].lo < cut[len(cut)-1].hi {
					k++
				}
				continue
			}
		}
		switch {
		case found:
			settled = append(settled, c)
		case k > first:
			settled = append(settled, proposed[first:k]...)
		case len(settled) > 0 && settled[len(settled)-1].role == tagger.Content && settled[len(settled)-1].hi == c.lo && !a.speechlike(c.run):
			settled[len(settled)-1].hi = c.hi
		default:
			c.unseen = true
			settled = append(settled, c)
		}
	}
	a.parts, a.spare = append(settled, proposed[k:]...), proposed
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Content {
			o.run = a.trim(o.run)
			o.quote = a.isQuotation(o.run)
		}
	}
}

// trim takes off the commas and dashes that part a content from its
// attribution, and the full stop outside quotation marks.
func (a *assembler) trim(r run) run {
	for r.len() > 1 && between(a.tokens[r.lo].Kind) {
		r.lo++
	}
	for r.len() > 1 && a.quoted[r.hi-1] == 0 && between(a.tokens[r.hi-1].Kind) {
		r.hi--
	}
	return r
}

// between reports whether a token of that kind may stand between the parts of
// an attribution.
func between(k token.Kind) bool {
	return k == token.Stop || k == token.Comma || k == token.Colon || k == token.Dash
}

// isQuotation reports whether a run lies within quotation marks from end to end.
func (a *assembler) isQuotation(r run) bool {
	if a.tokens[r.lo].Kind != token.Quote {
		return false
	}
	for i := r.lo; i < r.hi; i++ {
		if a.quoted[i] == 0 {
			return false
		}
	}
	return true
}

// speechlike reports whether a quotation that the tagger did not take for
// content reads like something said, not like a title or a borrowed word.
func (a *assembler) speechlike(r run) bool {
	words, small := 0, 0
	for i := r.lo + 1; i < r.hi; i++ {
		if t := a.tokens[i]; t.Kind == token.Word {
			words++
			if i > r.lo+1 && !t.Capital() && t.End-t.Start > 3 {
				small++
			}
		}
	}
	if words >= 2 && small == 0 && words < 8 {
		return false // a title
	}
	return words >= 4 || words >= 2 && between(a.tokens[r.hi-2].Kind)
}

// assemble links the parts of the group and makes attributions of them.
func (a *assembler) assemble(p para) {
	a.link()
	if a.floats() {
		a.join(p)
		return
	}
	last, quote := -1, false
	a.promise = attribution{}
	for i, c := range a.group {
		if c.role != tagger.Cue {
			continue
		}
		at := attribution{cue: c.run}
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
		quoted := false
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
		if len(at.content) == 0 {
			if at.source.len() > 0 && a.kind(p.hi-1) == token.Colon && c.hi >= p.hi-headReach {
				a.promise, last = at, -1
			}
			continue
		}
		a.attributions = append(a.attributions, at)
		if quoted || !quote {
			last, quote = len(a.attributions)-1, quoted
		}
	}
	if last >= 0 {
		a.last = last
	}
}

// afterDate gives the date between a cue and the "that" of its content to the
// cue: "suggested Tuesday | that it was over".
func (a *assembler) afterDate(cue *run, content run) run {
	for _, p := range a.periodsIn(run{content.lo, content.lo + 1}) {
		if content.lo == cue.hi && p.hi < content.hi && a.is(p.hi, "that") {
			cue.hi, content.lo = p.hi, p.hi
		}
	}
	return content
}

// floats reports whether the group is nothing but quotations.
func (a *assembler) floats() bool {
	for _, o := range a.group {
		if !o.quote {
			return false
		}
	}
	return len(a.group) > 0
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

// unquote takes off the marks of a content that is one quotation. A quotation
// that goes on in the next paragraph has no mark at its end.
func (a *assembler) unquote(r run) run {
	if r.len() <= 2 || a.tokens[r.lo].Kind != token.Quote {
		return r
	}
	for i := r.lo + 1; i < r.hi-1; i++ {
		if a.quoted[i] == 0 {
			return r
		}
	}
	if a.tokens[r.hi-1].Kind == token.Quote {
		return run{r.lo + 1, r.hi - 1}
	}
	if a.quoted[r.hi-1] > 0 {
		r.lo++
	}
	return r
}
