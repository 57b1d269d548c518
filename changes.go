package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// newChange returns the change that a word of rising or falling tells of.
func newChange(e lexicon.Entry) (c Change) {
	_ = c.UnmarshalText([]byte(e.Attrs)) // a change unknown is none
	return c
}

// changed reports whether a word of rising or falling governs the figure at
// token i.
func (d *doc) changed(i int) bool {
	for k := i - 1; k >= i-4 && d.sameSentence(k, i); k-- {
		if e, end := d.changes.Match(d.tokens, k); e >= 0 && end <= i {
			return true
		}
	}
	return false
}

// rising reports whether a verb of rising or falling stands before token i.
func (d *doc) rising(i int) bool {
	for k := i - 1; k >= i-3 && d.sameSentence(k, i); k-- {
		if e, end := d.changes.Match(d.tokens, k); e >= 0 && end <= i {
			return d.onlyFiller(end, i) && !d.is(k, "growth")
		}
	}
	return false
}

// change returns how the number of figure k changes something: "rose 3%", "a 3%
// increase", "up 12 points". A level that was reached is no change: "rose to 3%".
func (d *doc) change(k int) Change {
	f := &d.figures[k]
	if f.Kind == FigurePercent && f.Value < 0 {
		return ChangeDown
	}
	if c := d.changeBefore(f.lo); c != ChangeNone {
		return c
	}
	if k > 0 && d.is(f.lo-1, "or") { // lost 190 points, or 0.6%
		g := &d.figures[k-1]
		end := max(g.hi, g.noun.hi)
		if end == f.lo-1 || end == f.lo-2 && d.kind(end) == token.Comma {
			return g.Change
		}
	}
	return d.changeBehind(f.hi)
}

// changeBefore finds the word of rising or falling that governs a figure at
// token i.
func (d *doc) changeBefore(i int) Change {
	for k := i - 1; k >= i-4 && d.sameSentence(k, i); k-- {
		if c, end := d.changes.At(d.tokens, k); c != nil && end <= i {
			if d.is(k-1, "gave", "give", "giving", "given", "set", "made") || d.kind(k-1) == token.Dash && d.tokenAt(k).Gap == token.Glued {
				return ChangeNone // gave up 12 points, a start-up
			}
			return *c
		}
		if d.class(k)&prepositionWord != 0 && !d.is(k, "by", "of", "about", "around", "over", "under") || d.kind(k) == token.Comma {
			break
		}
	}
	return ChangeNone
}

// changeBehind finds the noun or adjective of rising or falling behind a figure
// that ends before token i: "a 3% rise", "12 points lower".
func (d *doc) changeBehind(i int) Change {
	for k := i; k < i+2 && d.sameSentence(k, i-1); k++ {
		if c, _ := d.changes.At(d.tokens, k); c != nil && d.isOpen(k) && !d.participle(k) && !d.is(k, "fell", "rose", "grew", "sank", "slid", "shed") {
			return *c
		}
		if !d.isOpen(k) || d.kind(k) != token.Word {
			break
		}
	}
	return ChangeNone
}
