package date

import (
	"sort"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A finder notes the mentions of one paragraph. A range that is given by its ends, as "between
// 2019 and 2021", is a mention, and its ends are two more.
type finder struct{ parser }

// newFinder returns a finder of the dates in one paragraph, read on the day today.
func newFinder(d *Dates, paragraph token.Run, today Date) finder {
	return finder{parser{resolver: resolver{scanner: scanner{d, d.text, paragraph}, now: today}}}
}

// Find finds the mentions of dates in a story, whose dates Open has returned; today is what its
// "Tuesday" counts from, zero if it is not known.
func (*Finder) Find(d *Dates, today Date) {
	d.dated = text.Zeros(d.dated, len(d.text.Tokens))
	for _, p := range d.text.Paragraphs {
		d.text.Check()
		f := newFinder(d, p.Run, today)
		for i := p.Lo; i < p.Hi; {
			i = f.findAt(i)
		}
	}
}

// At reads the mention of a date that starts at token i, without noting it. It returns the index
// behind it, i if there is none.
func (d *Dates) At(i int, today Date) (Period, int) {
	if i >= len(d.text.Tokens) || !d.mayStart(i) {
		return Period{}, i
	}
	n := sort.Search(len(d.text.Paragraphs), func(k int) bool { return d.text.Paragraphs[k].Hi > i })
	f := newFinder(d, d.text.Paragraphs[n].Run, today)
	r := f.withDaytime(f.date(i))
	if !r.ok() {
		return Period{}, i
	}
	return r.at(i), r.end
}

// mayStart reports whether the mention of a date may start at token i.
func (d *Dates) mayStart(i int) bool {
	switch k := d.text.Tokens[i]; k.Kind {
	case token.Word:
		return d.calendar.Starts(k)
	case token.Number, token.Quote:
		return true
	}
	return false
}

// findAt notes the mentions that start at token i and returns where to go on.
func (f *finder) findAt(i int) int {
	if !f.mayStart(i) {
		return i + 1
	}
	w, j := f.wordAt(i)
	switch w.class {
	case classOther, classWeekdays:
		return j
	case classFrom:
		if end := f.noteDays(i, j); end > i {
			return end
		}
		if r := f.withDaytime(f.date(j)); r.ok() {
			return f.noteRange(i, j, r)
		}
		return j
	}
	if w.class == classThe && f.mayGoOn(j) || w.class == classOrdinal || f.Kind(i) == token.Number {
		if end := f.noteDays(i, i); end > i {
			return end
		}
	}
	if r := f.withDaytime(f.dateOf(w, i, j)); r.ok() {
		return f.noteRange(i, i, r)
	}
	return i + 1
}

// note adds the mention r, which starts at token i.
func (f *finder) note(i int, r reading) {
	p := r.at(i)
	p.Sense = f.senseOf(p.Run)
	f.add(p)
	if r.inner > 0 {
		f.add(Period{Run: token.From(r.inner, r.end), From: r.to, To: r.to})
	}
}

// add adds a mention.
func (f *finder) add(p Period) {
	f.list = append(f.list, p)
	w, _ := f.wordAt(p.Lo)
	counts := w.class == classNumber || w.class == classVague
	for k := p.Lo; k < p.Hi; k++ {
		f.dated[k] = !counts
	}
}
