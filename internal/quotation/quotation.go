// Package quotation pairs the quotation marks of news text: straight, curly,
// single, double, two apostrophes, guillemets and what stands in for them.
//
// A mark opens or closes by its form where the form tells, else by the side on
// which a word leans on it. No quotation runs over the end of a paragraph: a
// quotation that goes on in the next one opens again there, as newspapers set
// it, so a missing mark costs one paragraph at most.
package quotation

import (
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// A Quotation is a stretch of tokens between quotation marks, marks included.
type Quotation struct {
	Lo, Hi    int
	Depth     int  // 0 for the outermost, 1 for a quotation in a quotation, and so on
	Single    bool // in single marks
	Closed    bool // it has its closing mark
	Continues bool // it has none because it goes on in the next paragraph
}

// Inner returns the range of tokens between the marks.
func (q Quotation) Inner() (lo, hi int) {
	if q.Closed {
		return q.Lo + 1, q.Hi - 1
	}
	return q.Lo + 1, q.Hi
}

// A Pairing is what the quotation marks of a text make.
type Pairing struct {
	Quotations []Quotation // in the order of their opening marks
	Unclosed   []int       // opening marks that nothing closes
	Stray      []int       // closing marks that nothing opens
}

// Pair pairs the quotation marks in the paragraphs of a text.
func Pair(text string, tokens []token.Token, paragraphs []token.Run) Pairing {
	p := pairer{text: text, tokens: tokens}
	for i, r := range paragraphs {
		p.paragraph(r)
		p.finish(r, i+1 < len(paragraphs) && p.opensAt(paragraphs[i+1]))
	}
	return p.Pairing
}

// Depths returns for each of n tokens in how many quotations it stands, its own
// marks included; two stands for more, too.
func (p Pairing) Depths(n int) []uint8 {
	depth := make([]uint8, n)
	for _, q := range p.Quotations {
		if q.Depth >= 2 { // a third level says nothing new, and may be hostile
			continue
		}
		for i := q.Lo; i < q.Hi; i++ {
			depth[i]++
		}
	}
	return depth
}

// A pairer reads the marks of one paragraph after the other.
type pairer struct {
	Pairing
	text   string
	tokens []token.Token
	marks  []mark
	open   []int // quotations that are not closed yet, as indexes into Quotations
}

// A mark is a quotation mark and what it may do.
type mark struct {
	at     int
	side   side
	single bool
}

type side uint8

const (
	apostrophe side = iota // no quotation mark
	opens
	closes
	either
	plural // closes a quotation, or marks the genitive of a plural: "officials'"
)

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

// settlePlurals decides whether an apostrophe after a plural closes a
// quotation: it does unless a better mark for it follows.
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

// read tells what the mark at token i may do.
func (p *pairer) read(i int, r token.Run) mark {
	t := p.tokens[i]
	glyph, n := utf8.DecodeRuneInString(p.text[t.Start:t.End])
	single := strings.ContainsRune("'`´‘’‚‛‹›′‵❛❜＇", glyph) && int(t.End-t.Start) == n
	before := i == r.Lo || t.Gap != token.Glued // a word may not lean on its left
	if !before {
		switch prev := p.tokens[i-1]; prev.Kind {
		case token.Dash, token.Open:
			before = true
		case token.Quote:
			before = len(p.marks) > 0 && p.marks[len(p.marks)-1].at == i-1 && p.marks[len(p.marks)-1].side == opens
		}
	}
	after := i+1 == r.Hi || p.tokens[i+1].Gap != token.Glued
	if single {
		return mark{i, p.readSingle(i, glyph, before, after), true}
	}
	return mark{i, p.readDouble(i, glyph, before, after), false}
}

func (p *pairer) readDouble(i int, glyph rune, before, after bool) side {
	switch {
	case strings.ContainsRune("“„‟«「『〝❝", glyph), glyph == '`':
		if !before && (after || p.tokens[i+1].Kind > token.Quote && p.tokens[i+1].Kind < token.Open) {
			return closes // „so“, “so“
		}
		return opens
	case strings.ContainsRune("”»」』〞〟❞", glyph):
		if before && !after {
			return opens // »so«, ”so”
		}
		return closes
	case !before && i > 0 && p.measure(i):
		return apostrophe
	case before && after:
		return either
	case before, p.attribute(i):
		return opens
	}
	return closes
}

func (p *pairer) readSingle(i int, glyph rune, before, after bool) side {
	next := token.Token{Kind: token.Symbol}
	if i+1 < len(p.tokens) {
		next = p.tokens[i+1]
	}
	switch {
	case before && !after:
		if glyph == '’' && next.Kind != token.Quote || next.Kind == token.Number || p.elided(next) {
			return apostrophe // ’em, '90s
		}
		return opens
	case before:
		return apostrophe
	case !after && next.Kind <= token.Number:
		return apostrophe
	case glyph == '‘' || glyph == '`' || glyph == '‚' || p.measure(i):
		return apostrophe
	}
	word := p.text[p.tokens[i-1].Start:p.tokens[i-1].End]
	if after && next.Shape == token.Lower && strings.HasSuffix(word, "s") {
		return plural
	}
	return closes
}

// elided reports whether the word lost its first letters to the apostrophe
// before it.
func (p *pairer) elided(t token.Token) bool {
	word := p.text[t.Start:t.End]
	for _, w := range [...]string{"em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos"} {
		if strings.EqualFold(word, w) {
			return true
		}
	}
	return false
}

// measure reports whether the mark at i stands for feet or inches, as in
// 6'2": it leans on a number and no quotation can end there.
func (p *pairer) measure(i int) bool {
	if p.tokens[i-1].Kind != token.Number {
		return false
	}
	if len(p.marks) == 0 {
		return true
	}
	last := p.marks[len(p.marks)-1]
	return last.side == closes || last.side == apostrophe
}

// inside reports whether a quotation in such marks may be closed now.
func (p *pairer) inside(single bool) bool {
	if len(p.open) == 0 {
		return false
	}
	if single {
		return p.Quotations[p.open[len(p.open)-1]].Single
	}
	for i := len(p.open) - 1; i >= 0 && i >= len(p.open)-4; i-- {
		if !p.Quotations[p.open[i]].Single {
			return true
		}
	}
	return false
}

func (p *pairer) push(m mark) {
	p.open = append(p.open, len(p.Quotations))
	p.Quotations = append(p.Quotations, Quotation{Lo: m.at, Hi: m.at + 1, Depth: len(p.open) - 1, Single: m.single})
}

// close ends the innermost quotation in marks like m; single marks inside it
// that nothing closed were apostrophes.
func (p *pairer) close(m mark) {
	nested := false
	for {
		q := &p.Quotations[p.open[len(p.open)-1]]
		p.open = p.open[:len(p.open)-1]
		if q.Single == m.single {
			q.Hi, q.Closed = m.at+1, true
			if nested && m.at+1 < len(p.tokens) && p.tokens[m.at+1].Kind == token.Quote && p.tokens[m.at+1].Gap == token.Glued {
				q.Hi++ // ''' closes both and was read as '' and '
			}
			return
		}
		nested, q.Hi = true, 0
	}
}

// finish settles what is open at the end of a paragraph and drops the single
// marks that were apostrophes.
func (p *pairer) finish(r token.Run, continues bool) {
	first := len(p.Quotations)
	for first > 0 && p.Quotations[first-1].Lo >= r.Lo {
		first--
	}
	left := p.open[:0]
	for _, i := range p.open {
		if p.Quotations[i].Single {
			p.Quotations[i].Hi = 0
		} else {
			left = append(left, i)
		}
	}
	// Straight marks that seem to open and are not closed: a blank stands on
	// the wrong side of every second one.
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

// straight reports whether the form of a double mark does not tell its side.
func (p *pairer) straight(i int) bool {
	c := p.text[p.tokens[i].Start]
	return c == '"' || c == '\''
}

// attribute reports whether the mark at i begins the value of an attribute of
// markup, as in <a id="1">.
func (p *pairer) attribute(i int) bool {
	return i > 0 && p.tokens[i].Gap == token.Glued && p.text[p.tokens[i-1].Start] == '='
}

// nest drops the quotations that were none, from number first on, and counts
// how deep the others stand in each other.
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
