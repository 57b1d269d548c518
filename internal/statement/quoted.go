package statement

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// settle brings the parts into agreement with the quotations of the paragraph:
// a quotation is part of one content or of none, and what is said inside it is
// not the writer's attribution.
func (a *assembler) settle(p text.Paragraph) {
	proposed := a.take()
	a.inner = a.inner[:0]
	k := 0
	for ; a.next < len(a.quotations) && a.quotations[a.next].Lo < p.Hi; a.next++ {
		q := a.quotations[a.next]
		if q.Depth == 1 && q.Closed {
			a.inner = append(a.inner, token.From(q.Lo, q.Hi))
		}
		if q.Depth > 0 || !q.Closed && !q.Continues || q.Lo < p.Lo {
			continue
		}
		for k < len(proposed) && proposed[k].Hi <= q.Lo {
			a.keep(proposed[k])
			k++
		}
		k += a.enquote(token.From(q.Lo, q.Hi), q.Closed, proposed[k:])
	}
	a.keep(proposed[k:]...)
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Content {
			o.Run = a.trim(o.Run)
			o.quote = a.isQuotation(o.Run)
		}
	}
}

// enquote keeps the part that a quotation belongs to, and returns how many of
// the proposed parts that settles.
func (a *assembler) enquote(q token.Run, closed bool, proposed []part) (n int) {
	c := part{Run: q, role: tagger.Content}
	found := false
	if last := a.lastPart(); last != nil && last.role == tagger.Content && last.Hi > q.Lo {
		c, found = *last, true
		c.Hi = max(c.Hi, q.Hi)
		a.parts = a.parts[:len(a.parts)-1]
	}
	for n < len(proposed) && proposed[n].Lo < q.Hi {
		if o := proposed[n]; o.role == tagger.Content {
			c.Lo, c.Hi, c.margin = min(c.Lo, o.Lo), max(c.Hi, o.Hi), max(c.margin, o.margin)
			found = true
		}
		n++
	}
	last := a.lastPart()
	switch {
	case found:
		opens := last == nil || a.SentenceNumber(last.Lo) != a.SentenceNumber(c.Lo)
		if cut := a.detach(q, c, opens); closed && cut != nil {
			a.keep(cut...)
		} else {
			a.keep(c)
		}
		for end := a.lastPart().Hi; n < len(proposed) && proposed[n].Lo < end; {
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
func (a *assembler) detach(q token.Run, c part, opens bool) []part {
	rest := c
	switch {
	case c.Lo == q.Lo && c.Hi > q.Hi && endsSpeech(a.Tokens[q.Hi-2].Kind):
		end := c.Hi
		if a.Kind(end) == token.Comma {
			end++
		}
		if source, cue, ok := a.tail(q.Hi, a.speechVerbAt(end)); ok {
			c.Hi = q.Hi
			return append([]part{c}, supplied(source, cue)...)
		}
	case c.Lo < q.Lo && c.Hi <= q.Hi+1:
		source, cue, ok := a.head(q.Lo, c.Lo)
		if !ok || cue.Lo < c.Lo {
			return nil
		}
		c.Run = q
		if source.Lo >= rest.Lo {
			if !opens || source.Lo > rest.Lo+1 {
				return nil // said by somebody whom the writer quotes
			}
			return append(supplied(source, cue), c)
		}
		if cue.Lo == rest.Lo {
			return nil // the verb is part of what was said: Will claims [affirmed "the belief"]
		}
		rest.Hi = cue.Lo
		for rest.Len() > 1 && a.Class(rest.Hi-1)&(text.Coordinator|text.Adverb) != 0 {
			rest.Hi--
		}
		return []part{rest, {Run: cue, role: tagger.Cue}, c}
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
func (a *assembler) supply(p text.Paragraph) {
	proposed := a.take()
	for i := 0; i < len(proposed); i++ {
		q := proposed[i]
		if !q.quote {
			a.keep(q)
			continue
		}
		if source, cue, ok := a.signature(q.Hi, p.Hi); ok {
			a.keep(q)
			a.keep(supplied(source, cue)...)
			break
		}
		if !q.unseen && a.attributed(q, proposed[i+1:]) {
			a.keep(q)
			continue
		}
		lo, hi := p.Lo, min(p.Hi, a.layout.SentenceOf(q.Hi-1).Hi+tailReach)
		if last := a.lastPart(); last != nil {
			lo = last.Hi
		}
		next := i + 1
		if next < len(proposed) && proposed[next].role == tagger.Source && proposed[next].Lo == q.Hi {
			next++ // a source without a cue
		}
		if next < len(proposed) {
			hi = min(hi, proposed[next].Lo)
		}
		if source, cue, ok := a.tail(q.Hi, hi); ok {
			a.keep(q)
			a.keep(supplied(source, cue)...)
			i = next - 1
		} else if source, cue, ok := a.head(q.Lo, lo); ok && source.Lo >= lo {
			a.keep(supplied(source, cue)...)
			a.keep(q)
		} else if !q.unseen || a.speechlike(q.Run) && a.standsAlone(q.Run) {
			a.keep(q)
		}
	}
}

// supplied returns a source and a cue that the tagger did not find as parts in
// text order.
func supplied(source, cue token.Run) []part {
	s, c := part{Run: source, role: tagger.Source, added: true}, part{Run: cue, role: tagger.Cue, added: true}
	if c.Lo < s.Lo {
		return []part{c, s}
	}
	return []part{s, c}
}

// attributed reports whether a cue stands next to a quotation that follows on
// the parts kept so far, with at most a source between.
func (a *assembler) attributed(q part, next []part) bool {
	if len(next) > 0 && next[0].Lo <= q.Hi+2 {
		if next[0].role == tagger.Cue || next[0].role == tagger.Source && len(next) > 1 && next[1].role == tagger.Cue {
			return true
		}
	}
	n := len(a.parts)
	if n == 0 || a.SentenceNumber(a.parts[n-1].Lo) != a.SentenceNumber(q.Lo) {
		return false
	}
	return a.parts[n-1].role == tagger.Cue || a.parts[n-1].role == tagger.Source && n > 1 && a.parts[n-2].role == tagger.Cue
}

// standsAlone reports whether a run begins and ends with sentences.
func (a *assembler) standsAlone(r token.Run) bool {
	return a.layout.SentenceOf(r.Lo).Lo == r.Lo && a.layout.SentenceOf(r.Hi-1).Hi <= r.Hi+1
}

// isQuotation reports whether a run lies within quotation marks from end to end.
func (a *assembler) isQuotation(r token.Run) bool {
	if a.Tokens[r.Lo].Kind != token.Quote {
		return false
	}
	for i := r.Lo; i < r.Hi; i++ {
		if a.quoted[i] == 0 {
			return false
		}
	}
	return true
}

// speechlike reports whether a quotation that the tagger did not take for
// content reads like something said, not like a title or a borrowed word.
func (a *assembler) speechlike(r token.Run) bool {
	words, small := 0, 0
	for i := r.Lo + 1; i < r.Hi; i++ {
		if t := a.Tokens[i]; t.Kind == token.Word {
			words++
			if i > r.Lo+1 && !t.Capital() && t.End-t.Start > 3 {
				small++
			}
		}
	}
	if words >= 2 && small == 0 && words < 8 {
		return false // a title
	}
	return words >= 4 || words >= 2 && between(a.Tokens[r.Hi-2].Kind)
}

// trim takes off the commas and dashes that part a content from its
// attribution, and the full stop outside quotation marks.
func (a *assembler) trim(r token.Run) token.Run {
	for r.Len() > 1 && between(a.Tokens[r.Lo].Kind) {
		r.Lo++
	}
	for r.Len() > 1 && a.quoted[r.Hi-1] == 0 && between(a.Tokens[r.Hi-1].Kind) {
		r.Hi--
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
func (a *assembler) unquote(r token.Run) token.Run {
	if r.Len() <= 2 || !a.isQuotation(r) {
		return r
	}
	r.Lo++
	if a.Tokens[r.Hi-1].Kind == token.Quote {
		r.Hi--
	}
	return r
}
