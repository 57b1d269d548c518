package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A changeWord is an entry of the changes table: a word of rising or falling.
type changeWord struct {
	change Change
	by     bool // only before "by": raised by 3%
	verb   bool // only before its number, by its form: "rose"
}

func newChange(e lexicon.Entry) changeWord {
	c := changeWord{by: e.Has("by"), verb: e.Has("verb")}
	switch {
	case e.Has("up"):
		c.change = ChangeUp
	case e.Has("down"):
		c.change = ChangeDown
	}
	return c
}

// sharesChange reports whether the word that governs figure g governs f too:
// "lost 190 points, or 0.6%", "rose 2% in May and 5% over the year".
func (d *doc) sharesChange(g, f *figure) bool {
	end := max(g.hi, g.noun.hi)
	switch {
	case d.is(f.lo-1, "or"):
		return end == f.lo-1 || end == f.lo-2 && d.kind(end) == token.Comma
	case d.is(f.lo-1, "and"):
		return f.kind == FigurePercent && g.kind == FigurePercent && f.lo-end <= maxShared && d.sameSentence(end, f.lo)
	}
	return false
}

// maxShared is how far apart, in tokens, two figures of one change may stand.
const maxShared = 6

// changeOver finds the word of rising or falling nearest before token i, within
// reach, and returns its change and the run of it. Part of a longer phrase it
// tells what that does: "gave up 12 points", "burned down 12 houses".
func (d *doc) changeOver(i, reach int) (Change, run) {
	for k := i - 1; k >= i-reach && d.sameSentence(k, i); k-- {
		c, end := d.changes.At(d.tokens, k)
		if c == nil || end > i || c.by && !d.is(i-1, "by") {
			continue
		}
		if wide, end := d.changes.At(d.tokens, k-1); wide != nil && end > k {
			return wide.change, run{k - 1, end}
		}
		if h, ok := d.eventWithin(k-1, i, eventObject|eventSubject); ok && h.end > k {
			return ChangeNone, run{k - 1, h.end}
		}
		return c.change, run{k, end}
	}
	return ChangeNone, run{}
}

// changed reports whether a word of rising or falling governs the figure at
// token i.
func (d *doc) changed(i int) bool {
	c, _ := d.changeOver(i, 4)
	return c != ChangeNone
}

// rising reports whether a verb of rising or falling stands before token i.
func (d *doc) rising(i int) bool {
	c, r := d.changeOver(i, 3)
	return c != ChangeNone && d.onlyFiller(r.hi, i) && !d.is(r.lo, "growth")
}

// change returns how the number of figure k changes something: "rose 3%", "a 3%
// increase", "up 12 points". A level that was reached is no change: "rose to 3%".
func (d *doc) change(k int) Change {
	f := &d.figures[k]
	if f.kind == FigurePercent && f.value < 0 {
		return ChangeDown
	}
	if c := d.changeBefore(f.lo); c != ChangeNone {
		return c
	}
	if k > 0 && d.sharesChange(&d.figures[k-1], f) {
		return d.figures[k-1].change
	}
	return d.changeBehind(f.hi)
}

// changeBefore returns what the word of rising or falling that governs a figure
// at token i tells: no preposition but "by" and the like stands between.
func (d *doc) changeBefore(i int) Change {
	c, r := d.changeOver(i, 4)
	if c == ChangeNone {
		return c
	}
	for k := r.hi; k < i; k++ {
		if d.kind(k) == token.Comma || d.class(k)&(modalWord|haveWord) != 0 || d.class(k)&prepositionWord != 0 && !d.is(k, "by", "of", "about", "around", "over", "under") {
			return ChangeNone
		}
	}
	return c
}

// changeBehind finds the noun or adjective of rising or falling behind a figure
// that ends before token i: "a 3% rise", "12 points lower".
func (d *doc) changeBehind(i int) Change {
	for k := i; k < i+2 && d.sameSentence(k, i-1); k++ {
		if c, _ := d.changes.At(d.tokens, k); c != nil && !c.verb && !c.by && d.isOpen(k) && !d.participle(k) {
			return c.change
		}
		if !d.isOpen(k) || d.kind(k) != token.Word {
			break
		}
	}
	return ChangeNone
}
