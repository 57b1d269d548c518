package quotation

import (
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// The same sign may open a quotation, close one, or be something else: an apostrophe
// ("don't", "the '90s", "officials'"), feet and inches (6'2"), or markup (id="1"). What it may
// be follows from its form and from the tokens beside it.

// A mark is a quotation mark and what it may do.
type mark struct {
	at     int // its token
	side   side
	single bool // ' and its like; two of them that stand for a double mark are double
}

// A side says on which side of a quotation a mark may stand.
type side uint8

const (
	apostrophe side = iota // no quotation mark
	opens
	closes
	either
	plural // closes a quotation, or marks the genitive of a plural: "officials'"
)

// read returns what the mark at token i of paragraph r may do.
func (p *pairer) read(i int, r token.Run) mark {
	t := p.tokens[i]
	glyph, n := utf8.DecodeRuneInString(p.text[t.Start:t.End])
	single := strings.ContainsRune("'`´‘’‚‛‹›′‵❛❜＇", glyph) && int(t.End-t.Start) == n
	before := i == r.Lo || t.Gap != token.Glued // it stands before a word: none touches its left
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

// readDouble returns what a double mark may do. before and after say that no word touches it on
// its left and on its right.
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

// readSingle returns what a single mark may do. before and after are as in readDouble. A mark
// that looks like an apostrophe is one.
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

// elided reports whether a word has lost its first letters to the apostrophe before it: 'em.
func (p *pairer) elided(t token.Token) bool {
	word := p.text[t.Start:t.End]
	for _, w := range [...]string{"em", "til", "till", "tis", "twas", "cause", "n", "bout", "round", "cos"} {
		if strings.EqualFold(word, w) {
			return true
		}
	}
	return false
}

// measure reports whether the mark at i stands for feet or inches, as in 6'2": it is behind a
// number, and no quotation can end there.
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

// straight reports whether the double mark at i has a form that says nothing of its side.
func (p *pairer) straight(i int) bool {
	c := p.text[p.tokens[i].Start]
	return c == '"' || c == '\''
}

// attribute reports whether the mark at i begins the value of an attribute of markup, as in
// <a id="1">.
func (p *pairer) attribute(i int) bool {
	return i > 0 && p.tokens[i].Gap == token.Glued && p.text[p.tokens[i-1].Start] == '='
}
