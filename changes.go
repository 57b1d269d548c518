package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// changeWords are the entries of the changes table: words of rising and
// falling.
type changeWords struct {
	*lexicon.Table
	list []Change
}

func newChanges(t *lexicon.Table) changeWords {
	m := changeWords{Table: t}
	for _, e := range t.Entries {
		var c Change
		_ = c.UnmarshalText([]byte(e.Attrs)) // a change unknown is none
		m.list = append(m.list, c)
	}
	return m
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

// change returns how the number of a figure changes something: "rose 3%", "a 3%
// increase", "up 12 points". A level that was reached is no change: "rose to
// 3%".
func (d *doc) change(r run) Change {
	for k := r.lo - 1; k >= r.lo-4 && d.sameSentence(k, r.lo); k-- {
		if d.is(k, "to", "from", "at") || d.kind(k) == token.Comma {
			break
		}
		if e, end := d.changes.Match(d.tokens, k); e >= 0 && end <= r.lo {
			return d.changes.list[e]
		}
	}
	for k := r.hi; k < r.hi+3 && d.sameSentence(k, r.lo); k++ {
		if e, _ := d.changes.Match(d.tokens, k); e >= 0 {
			return d.changes.list[e]
		}
		if d.class(k) != openClass || d.kind(k) != token.Word {
			break
		}
	}
	return ChangeNone
}
