// Package quotation pairs the quotation marks of news text: straight, curly,
// single, double, two apostrophes, guillemets and what stands in for them.
//
// Where the form of a mark says whether it opens or closes, as that of “ and ” does, it is
// believed; otherwise the side counts on which a word touches it. No quotation runs over the
// end of a paragraph: newspapers open a quotation that goes on in the next paragraph again
// there, and leave out the closing mark before. So a missing mark costs one paragraph at most.
package quotation

import "example.com/newsmodel/internal/token"

// A Quotation is the tokens from one quotation mark to the other, marks included.
type Quotation struct {
	token.Run
	Depth     int  // 0 for the outermost, 1 for a quotation in a quotation, and so on
	single    bool // in single marks
	Closed    bool // it has its closing mark
	Continues bool // it has no closing mark because it goes on in the next paragraph
}

// A Pairing is the quotations of a text, and the marks that make none.
type Pairing struct {
	Quotations []Quotation // in the order of their opening marks
	Unclosed   []int       // opening marks that nothing closes
	Stray      []int       // closing marks that nothing opens
}

// Pair pairs the quotation marks in the paragraphs of a text.
func Pair(text string, tokens []token.Token, paragraphs []token.Run) Pairing {
	p := pairer{text: text, tokens: tokens, marks: make([]mark, 0, 16), open: make([]int, 0, 8)}
	marks := 0
	for i := range tokens {
		if tokens[i].Kind == token.Quote {
			marks++
		}
	}
	p.Quotations = make([]Quotation, 0, marks/2)
	for i, r := range paragraphs {
		p.paragraph(r)
		p.finish(r, i+1 < len(paragraphs) && p.opensAt(paragraphs[i+1]))
	}
	return p.Pairing
}

// Depths returns for each of n tokens in how many quotations it stands, their marks included:
// 0, 1, or 2 for two and more.
func (p Pairing) Depths(n int) []uint8 {
	depth := make([]uint8, n)
	for _, q := range p.Quotations {
		if q.Depth >= 2 { // nobody writes a third level, and a hostile text may have thousands
			continue
		}
		for i := q.Lo; i < q.Hi; i++ {
			depth[i]++
		}
	}
	return depth
}

// A pairer pairs the marks of one paragraph after the other.
type pairer struct {
	Pairing
	text   string
	tokens []token.Token
	marks  []mark
	open   []int // quotations that are not closed yet, as indexes into Quotations
}

// paragraph pairs the marks of one paragraph.
func (p *pairer) paragraph(r token.Run) {
	p.marks, p.open = p.marks[:0], p.open[:0]
	for i := r.Lo; i < r.Hi; i++ {
		if p.tokens[i].Kind == token.Quote {
			if m := p.read(i, r); m.side != apostrophe {
				p.marks = append(p.marks, m)
			}
		}
	}
	p.settlePlurals()
	for _, m := range p.marks {
		switch {
		case m.side == apostrophe:
		case m.side == opens, m.side == either && !p.inside(m.single):
			p.push(m)
		case p.inside(m.single):
			p.close(m)
		case m.single: // an apostrophe
		case m.at+1 < r.Hi && p.tokens[m.at+1].Gap == token.Glued && p.tokens[m.at+1].Kind <= token.Number:
			p.push(m)
		default:
			p.Stray = append(p.Stray, m.at)
		}
	}
}

// settlePlurals decides whether an apostrophe after a plural closes a quotation. It does if the
// next single mark opens one, or none follows: in 'the officials' plan failed,' the mark behind
// "failed," is the one that closes.
func (p *pairer) settlePlurals() {
	later := opens
	for i := len(p.marks) - 1; i >= 0; i-- {
		m := &p.marks[i]
		switch {
		case !m.single:
		case m.side != plural:
			later = m.side
		case later == opens:
			m.side = closes
			later = closes
		default:
			m.side = apostrophe
		}
	}
}

// inside reports whether a quotation in such marks, single or double, may be closed now. A
// single mark closes only the innermost quotation; a double one also closes over single marks
// inside, which then were apostrophes.
func (p *pairer) inside(single bool) bool {
	if len(p.open) == 0 {
		return false
	}
	if single {
		return p.Quotations[p.open[len(p.open)-1]].single
	}
	for i := len(p.open) - 1; i >= 0 && i >= len(p.open)-4; i-- {
		if !p.Quotations[p.open[i]].single {
			return true
		}
	}
	return false
}

// push opens a quotation.
func (p *pairer) push(m mark) {
	p.open = append(p.open, len(p.Quotations))
	p.Quotations = append(p.Quotations, Quotation{Run: token.From(m.at, m.at+1), Depth: len(p.open) - 1, single: m.single})
}

// close closes the innermost quotation in marks like m. Single marks inside it that nothing
// closed were apostrophes; their quotations get Hi 0, and nest drops them.
func (p *pairer) close(m mark) {
	nested := false
	for {
		q := &p.Quotations[p.open[len(p.open)-1]]
		p.open = p.open[:len(p.open)-1]
		if q.single == m.single {
			q.Hi, q.Closed = m.at+1, true
			if nested && m.at+1 < len(p.tokens) && p.tokens[m.at+1].Kind == token.Quote && p.tokens[m.at+1].Gap == token.Glued {
				q.Hi++ // ''' closes both and was read as '' and '
			}
			return
		}
		nested, q.Hi = true, 0
	}
}

// finish ends the quotations that are still open at the end of a paragraph, and drops those in
// single marks, which were apostrophes. continues says that the next paragraph opens with a
// mark, so that the outermost may go on there.
func (p *pairer) finish(r token.Run, continues bool) {
	first := len(p.Quotations)
	for first > 0 && p.Quotations[first-1].Lo >= r.Lo {
		first--
	}
	left := p.open[:0]
	for _, i := range p.open {
		if p.Quotations[i].single {
			p.Quotations[i].Hi = 0
		} else {
			left = append(left, i)
		}
	}
	// Straight marks that all seem to open: a blank stands on the wrong side of every second
	// one, so that they open and close in turn.
	for !continues && len(left) >= 2 && p.straight(p.Quotations[left[1]].Lo) {
		q, end := &p.Quotations[left[0]], &p.Quotations[left[1]]
		q.Hi, q.Closed = end.Lo+1, true
		end.Hi = 0
		left = left[2:]
	}
	for n, i := range left {
		q := &p.Quotations[i]
		q.Hi = r.Hi
		switch {
		case continues && n == 0:
			q.Continues = true
		case i+1 < len(p.Quotations):
			q.Hi = p.Quotations[i+1].Lo // the next quotation cannot be part of it
			fallthrough
		default:
			p.Unclosed = append(p.Unclosed, q.Lo)
		}
	}
	p.nest(first)
}

// nest drops from the quotations, from number first on, those that were none, and counts how
// deep the others stand in each other.
func (p *pairer) nest(first int) {
	kept, around := p.Quotations[:first], p.open[:0]
	for _, q := range p.Quotations[first:] {
		if q.Hi == 0 || p.attribute(q.Lo) {
			continue
		}
		for len(around) > 0 && kept[around[len(around)-1]].Hi <= q.Lo {
			around = around[:len(around)-1]
		}
		q.Depth = len(around)
		around = append(around, len(kept))
		kept = append(kept, q)
	}
	p.Quotations = kept
}

// opensAt reports whether a paragraph starts with a double mark that opens.
func (p *pairer) opensAt(r token.Run) bool {
	if r.Lo >= r.Hi || p.tokens[r.Lo].Kind != token.Quote {
		return false
	}
	p.marks = p.marks[:0]
	m := p.read(r.Lo, r)
	return !m.single && m.side == opens
}
