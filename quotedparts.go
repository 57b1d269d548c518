package newsmodel

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// settle brings the parts into agreement with the quotations of the paragraph:
// a quotation is part of one content or of none, and what is said inside it is
// not the writer's attribution.
func (a *assembler) settle(p para) {
	proposed := a.take()
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
			a.keep(proposed[k])
			k++
		}
		k += a.enquote(run{q.Lo, q.Hi}, q.Closed, proposed[k:])
	}
	a.keep(proposed[k:]...)
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Content {
			o.run = a.trim(o.run)
			o.quote = a.isQuotation(o.run)
		}
	}
}

// enquote keeps the part that a quotation belongs to, and returns how many of
// the proposed parts that settles.
func (a *assembler) enquote(q run, closed bool, proposed []part) (n int) {
	c := part{run: q, role: tagger.Content}
	found := false
	if last := a.lastPart(); last != nil && last.role == tagger.Content && last.hi > q.lo {
		c, found = *last, true
		c.hi = max(c.hi, q.hi)
		a.parts = a.parts[:len(a.parts)-1]
	}
	for n < len(proposed) && proposed[n].lo < q.hi {
		if o := proposed[n]; o.role == tagger.Content {
			c.lo, c.hi, c.margin = min(c.lo, o.lo), max(c.hi, o.hi), max(c.margin, o.margin)
			found = true
		}
		n++
	}
	last := a.lastPart()
	switch {
	case found:
		opens := last == nil || a.sentenceNumber(last.lo) != a.sentenceNumber(c.lo)
		if cut := a.detach(q, c, opens); closed && cut != nil {
			a.keep(cut...)
		} else {
			a.keep(c)
		}
		for end := a.lastPart().hi; n < len(proposed) && proposed[n].lo < end; {
			n++
		}
	case n > 0:
		a.keep(proposed[:n]...) // all that the tagger sees is inside
	default:
		c.unseen = true
		a.keep(c)
	}
	return n
}

// lastPart returns the last part that the step has kept, nil if there is none.
func (a *assembler) lastPart() *part {
	if n := len(a.parts); n > 0 {
		return &a.parts[n-1]
	}
	return nil
}

// detach cuts a content that is more than quotation q and ends or begins with
// it into the quotation and its attribution: ["We won," Kirby said of the vote],
// [the crowd and then shouted, "We won"]. It returns nil if there is
// nothing to cut. opens tells that no part goes before c in its sentence.
func (a *assembler) detach(q run, c part, opens bool) []part {
	rest := c
	switch {
	case c.lo == q.lo && c.hi > q.hi && endsSpeech(a.tokens[q.hi-2].Kind):
		end := c.hi
		if a.kind(end) == token.Comma {
			end++
		}
		if source, cue, ok := a.tail(q.hi, a.speechVerbAt(end)); ok {
			c.hi = q.hi
			return append([]part{c}, supplied(source, cue)...)
		}
	case c.lo < q.lo && c.hi <= q.hi+1:
		source, cue, ok := a.head(q.lo, c.lo)
		if !ok || cue.lo < c.lo {
			return nil
		}
		c.run = q
		if source.lo >= rest.lo {
			if !opens || source.lo > rest.lo+1 {
				return nil // said by somebody whom the writer quotes
			}
			return append(supplied(source, cue), c)
		}
		if cue.lo == rest.lo {
			return nil // the verb is part of what was said: Will claims [affirmed "the belief"]
		}
		rest.hi = cue.lo
		for rest.len() > 1 && a.class(rest.hi-1)&(coordinatorWord|adverbWord) != 0 {
			rest.hi--
		}
		return []part{rest, {run: cue, role: tagger.Cue}, c}
	}
	return nil
}

// endsSpeech reports whether a mark of that kind ends what is said inside the
// quotation marks, with an attribution to follow.
func endsSpeech(k token.Kind) bool {
	return k == token.Comma || k == token.Stop || k == token.Dash
}

// supply adds the attribution of quotations for which the tagger has none, and
// drops the quotations that are then nobody's.
func (a *assembler) supply(p para) {
	proposed := a.take()
	for i := 0; i < len(proposed); i++ {
		q := proposed[i]
		if !q.quote {
			a.keep(q)
			continue
		}
		if source, cue, ok := a.signature(q.hi, p.hi); ok {
			a.keep(q)
			a.keep(supplied(source, cue)...)
			break
		}
		if !q.unseen && a.attributed(q, proposed[i+1:]) {
			a.keep(q)
			continue
		}
		lo, hi := p.lo, min(p.hi, a.sentenceOf(q.hi-1).hi+tailReach)
		if last := a.lastPart(); last != nil {
			lo = last.hi
		}
		next := i + 1
		if next < len(proposed) && proposed[next].role == tagger.Source && proposed[next].lo == q.hi {
			next++ // a source without a cue
		}
		if next < len(proposed) {
			hi = min(hi, proposed[next].lo)
		}
		if source, cue, ok := a.tail(q.hi, hi); ok {
			a.keep(q)
			a.keep(supplied(source, cue)...)
			i = next - 1
		} else if source, cue, ok := a.head(q.lo, lo); ok && source.lo >= lo {
			a.keep(supplied(source, cue)...)
			a.keep(q)
		} else if !q.unseen || a.speechlike(q.run) && a.standsAlone(q.run) {
			a.keep(q)
		}
	}
}

// supplied returns a source and a cue that the tagger did not find as parts in
// text order.
func supplied(source, cue run) []part {
	s, c := part{run: source, role: tagger.Source, added: true}, part{run: cue, role: tagger.Cue, added: true}
	if c.lo < s.lo {
		return []part{c, s}
	}
	return []part{s, c}
}

// attributed reports whether a cue stands next to a quotation that follows on
// the parts kept so far, with at most a source between.
func (a *assembler) attributed(q part, next []part) bool {
	if len(next) > 0 && next[0].lo <= q.hi+2 {
		if next[0].role == tagger.Cue || next[0].role == tagger.Source && len(next) > 1 && next[1].role == tagger.Cue {
			return true
		}
	}
	n := len(a.parts)
	if n == 0 || a.sentenceNumber(a.parts[n-1].lo) != a.sentenceNumber(q.lo) {
		return false
	}
	return a.parts[n-1].role == tagger.Cue || a.parts[n-1].role == tagger.Source && n > 1 && a.parts[n-2].role == tagger.Cue
}

// standsAlone reports whether a run begins and ends with sentences.
func (a *assembler) standsAlone(r run) bool {
	return a.sentenceOf(r.lo).lo == r.lo && a.sentenceOf(r.hi-1).hi <= r.hi+1
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

// unquote takes off the marks of a content that is one quotation. A quotation
// that goes on in the next paragraph has no mark at its end.
func (a *assembler) unquote(r run) run {
	if r.len() <= 2 || !a.isQuotation(r) {
		return r
	}
	r.lo++
	if a.tokens[r.hi-1].Kind == token.Quote {
		r.hi--
	}
	return r
}
