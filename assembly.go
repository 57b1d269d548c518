package newsmodel

import (
	"example.com/newsmodel/internal/quotation"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// An assembler makes attributions of the spans that the tagger finds and of
// the quotations, paragraph by paragraph.
type assembler struct {
	*doc
	model   *tagger.Model
	scratch tagger.Scratch
	spans   []tagger.Span
	parts   []part // of the paragraph, in text order
	group   []part // of the sentences that are linked together
	next    int    // the first quotation that is not yet read
	last    int    // the attribution that a quotation without a cue belongs to; -1 for none
	lastEnd int    // the paragraphs that may belong to it start before this token
}

// A part is a span that plays a role in a statement.
type part struct {
	run
	role   tagger.Role
	margin int  // how sure the tagger is; 0 for a quotation that it did not see
	quote  bool // content that is one whole quotation
	link   int  // cue of a content, source of a cue: an index into the group; -1 for none
}

// paragraph reads one paragraph.
func (a *assembler) paragraph(p para) {
	a.tag(p)
	a.settle(p)
	i := 0
	for s := p.sents.lo; s < p.sents.hi; s++ {
		end := a.sents[s].hi
		if s+1 < p.sents.hi && a.splits(end) {
			continue
		}
		j := i
		for j < len(a.parts) && a.parts[j].lo < end {
			j++
		}
		a.group = a.parts[i:j]
		a.assemble(p)
		i = j
	}
}

// splits reports whether a sentence end is inside a quotation, so that what
// follows is linked with what stands before.
func (a *assembler) splits(i int) bool {
	return a.quoted[i-1] > 0 && a.quoted[i] > 0 && a.tokens[i].Kind != token.Quote
}

// tag asks the tagger for the parts of a paragraph.
func (a *assembler) tag(p para) {
	in := tagger.Input{Text: a.text, Tokens: a.tokens[p.lo:p.hi], Sentence: a.sentence[p.lo:p.hi], Quoted: a.quoted[p.lo:p.hi]}
	a.spans = a.model.Tag(in, a.spans[:0], &a.scratch)
	a.parts = a.parts[:0]
	for _, s := range a.spans {
		a.parts = append(a.parts, part{run: run{p.lo + s.Lo, p.lo + s.Hi}, role: s.Role, margin: s.Margin, link: -1})
	}
}

// settle brings the parts into agreement with the quotations of the paragraph:
// a quotation is part of one content or of none, and what is said inside it is
// not the writer's attribution.
func (a *assembler) settle(p para) {
	proposed := a.parts
	settled := make([]part, 0, len(proposed)+4)
	k := 0
	for ; a.next < len(a.quotations) && a.quotations[a.next].Lo < p.hi; a.next++ {
		q := a.quotations[a.next]
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
		switch {
		case found:
			settled = append(settled, c)
		case k > first:
			settled = append(settled, proposed[first:k]...)
		case a.speechlike(q):
			settled = append(settled, c)
		}
	}
	a.parts = append(settled, proposed[k:]...)
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Content {
			o.run = a.trim(o.run)
			o.quote = a.wholeQuotation(o.run)
		}
	}
}

// trim takes off the commas and dashes that part a content from its
// attribution, and the full stop outside quotation marks.
func (a *assembler) trim(r run) run {
	for r.len() > 1 && between(a.tokens[r.lo].Kind) {
		r.lo++
	}
	for r.len() > 1 && between(a.tokens[r.hi-1].Kind) {
		r.hi--
	}
	return r
}

// between reports whether a token of that kind may stand between the parts of
// an attribution.
func between(k token.Kind) bool {
	return k == token.Stop || k == token.Comma || k == token.Colon || k == token.Dash
}

// wholeQuotation reports whether a run is one quotation with its marks.
func (a *assembler) wholeQuotation(r run) bool {
	return a.tokens[r.lo].Kind == token.Quote && a.quoted[r.lo] > 0
}

// speechlike reports whether a quotation that the tagger did not take for
// content reads like something said, not like a title or a borrowed word.
func (a *assembler) speechlike(q quotation.Quotation) bool {
	lo, hi := q.Inner()
	words := 0
	for i := lo; i < hi; i++ {
		if a.tokens[i].Kind == token.Word {
			words++
		}
	}
	return words >= 4 || words >= 2 && between(a.tokens[hi-1].Kind)
}

// assemble links the parts of the group and makes attributions of them.
func (a *assembler) assemble(p para) {
	a.linkSources()
	a.linkContents()
	floating := true
	for i, c := range a.group {
		if c.role != tagger.Cue {
			floating = floating && c.role == tagger.Content && c.quote
			continue
		}
		floating = false
		at := attribution{cue: c.run}
		if c.link >= 0 {
			at.source = a.group[c.link].run
		}
		quote := false
		for _, o := range a.group {
			if o.role == tagger.Content && o.link == i {
				at.content = append(at.content, a.unquote(o.run))
				quote = quote || o.quote
			}
		}
		if len(at.content) > 0 {
			a.attributions = append(a.attributions, at)
			a.last = -1
			if quote {
				a.last = len(a.attributions) - 1
			}
		}
	}
	if floating && a.last >= 0 {
		for _, o := range a.group {
			l := &a.attributions[a.last]
			l.content = append(l.content, a.unquote(o.run))
		}
	}
}

// unquote takes off the marks of a content that is one quotation.
func (a *assembler) unquote(r run) run {
	if r.len() > 2 && a.tokens[r.lo].Kind == token.Quote && a.tokens[r.hi-1].Kind == token.Quote {
		for i := r.lo + 1; i < r.hi-1; i++ {
			if a.quoted[i] == 0 {
				return r
			}
		}
		return run{r.lo + 1, r.hi - 1}
	}
	return r
}

// linkSources finds the source of each cue of the group.
func (a *assembler) linkSources() {
	used := -1
	for i := range a.group {
		c := &a.group[i]
		if c.role != tagger.Cue {
			continue
		}
		prev, next := -1, -1
		for j := i - 1; j >= 0 && a.group[j].role != tagger.Cue; j-- {
			if a.group[j].role == tagger.Source {
				prev = j
				break
			}
		}
		for j := i + 1; j < len(a.group) && a.group[j].role != tagger.Cue; j++ {
			if a.group[j].role == tagger.Source {
				next = j
				break
			}
		}
		switch {
		case next >= 0 && (prev < 0 || prev == used || a.group[next].lo-c.hi <= 1 && c.lo-a.group[prev].hi > 1):
			c.link = next
		case prev >= 0:
			c.link = prev
		default:
			if used >= 0 {
				c.link = used
			}
		}
		if c.link >= 0 {
			used = c.link
		}
	}
}

// linkContents finds the cue of each content of the group.
func (a *assembler) linkContents() {
	for i := range a.group {
		q := &a.group[i]
		if q.role != tagger.Content {
			continue
		}
		left, right := -1, -1
		dl, dr := 0, 0
		for j := i - 1; j >= 0; j-- {
			if a.group[j].role == tagger.Cue {
				left = j
				dl = a.distance(j, i)
				break
			}
		}
		for j := i + 1; j < len(a.group); j++ {
			if a.group[j].role == tagger.Cue {
				right = j
				dr = a.distance(i, j)
				break
			}
		}
		switch {
		case left < 0:
			q.link = right
		case right < 0:
			q.link = left
		case dl <= dr:
			q.link = left
		default:
			q.link = right
		}
	}
}

// distance counts the words between two parts of the group that belong to no
// part.
func (a *assembler) distance(i, j int) int {
	n := 0
	for k := i; k < j; k++ {
		for t := a.group[k].hi; t < a.group[k+1].lo; t++ {
			if a.tokens[t].Kind <= token.Number {
				n++
			}
		}
		if k > i && a.group[k].role == tagger.Content {
			n += 3
		}
	}
	return n
}
