package newsmodel

import (
	"example.com/newsmodel/internal/token"
)

// classify gives each paragraph its kind, and finds headline, byline and
// dateline. What stands around the story goes first, so that it is not taken
// for a part of it.
func (d *doc) classify() {
	d.kinds = zeros(d.kinds, len(d.paras))
	d.markAsides()
	d.findStamp()
	d.findDateline()
	d.findByline()
	d.findHeadline()
	d.findHeadings()
}

// findHeadline finds the headline: a first paragraph that is no sentence.
func (d *doc) findHeadline() {
	const most = 40
	for n, p := range d.paras {
		if d.kinds[n] == ParagraphDateline || d.filed.len() > 0 && p.covers(d.filed.run) {
			return
		}
		if d.kinds[n] != ParagraphBody {
			continue
		}
		r := d.headlineIn(p.run)
		if n+1 < len(d.paras) && r.len() <= most && d.isTitle(r, p.sents.len()) {
			d.kinds[n] = ParagraphHeadline
			d.title = r
		}
		return
	}
}

// headlineIn returns a headline without the desk's label before it ("UPDATE 2-…",
// "FACTBOX-…") and without the names of site and section around it ("World |
// … | The Herald", "… - Reuters").
func (d *doc) headlineIn(r run) run {
	r.lo = d.skipStars(r)
	for next := d.skipLabel(r.lo, r.hi); next > r.lo; next = d.skipLabel(next, r.hi) {
		r.lo = next // CORRECTED-UPDATE 2-…
	}
	longest := run{r.lo, r.lo}
	for i, lo := r.lo, r.lo; i <= r.hi; i++ {
		switch {
		case i == r.hi, d.word(i) == "|":
		case d.isDash(i, r.hi) && d.tokens[i].Gap > token.Glued && d.isNewsroom(run{i + 1, r.hi}):
		default:
			continue
		}
		if i-lo > longest.len() {
			longest = run{lo, i}
		}
		lo = i + 1
	}
	return longest
}

// skipLabel returns the token behind the desk's label at token i, i if there is
// none.
func (d *doc) skipLabel(i, hi int) int {
	e, end := d.asides.labels.Match(d.tokens[:hi], i)
	if e < 0 || d.tokens[i].Shape != token.Upper {
		return i
	}
	if end < hi && d.kind(end) == token.Number {
		end++
	}
	if end+1 < hi && d.kind(end) == token.Dash && d.tokens[end].Gap == token.Glued && d.tokens[end+1].Gap == token.Glued {
		return end + 1
	}
	return i
}

// isNewsroom reports whether r is the name of an agency or a newspaper.
func (d *doc) isNewsroom(r run) bool { return r.len() > 0 && d.agencyIn(r).hi == r.hi }

// isTitle reports whether r, of so many sentences, reads as a headline: it ends
// without a stop, or is one sentence that asks or has capitals throughout.
func (d *doc) isTitle(r run, sentences int) bool {
	if sentences > 1 {
		return sentences == 2 && !d.stops(r)
	}
	return !d.ends(r) || d.mostlyCapitals(r)
}

// findHeadings finds the headings inside the story: short lines without a stop
// between paragraphs that end as sentences do, or before a list.
func (d *doc) findHeadings() {
	const most = 12
	for n := 1; n+1 < len(d.paras); n++ {
		a, p, b := d.paras[n-1], d.paras[n], d.paras[n+1]
		if d.kinds[n] == ParagraphBody && p.len() <= most && !d.stops(p.run) && d.text[d.tokens[p.hi-1].Start] != ':' &&
			(d.kinds[n-1] != ParagraphBody || d.stops(a.run)) && d.kinds[n+1] == ParagraphBody && (d.stops(b.run) && b.len() > p.len() || d.isItem(b.run) && !d.isItem(p.run)) {
			d.kinds[n] = ParagraphHeading
		}
	}
}

// isItem reports whether r is an item of a list.
func (d *doc) isItem(r run) bool { return d.is(r.lo, "•", "*", "·", "▪") }

// stops reports whether r ends with a stop of any kind, closing marks left out.
func (d *doc) stops(r run) bool {
	i := r.hi - 1
	for i > r.lo && (d.kind(i) == token.Quote || d.kind(i) == token.Close) {
		i--
	}
	return d.kind(i) == token.Stop || d.tokens[i].Dotted(d.text)
}

// ends reports whether r ends as a sentence does, closing marks left out.
func (d *doc) ends(r run) bool {
	i := r.hi - 1
	for i > r.lo && (d.kind(i) == token.Quote || d.kind(i) == token.Close) {
		i--
	}
	return d.word(i) == "."
}

// mostlyCapitals reports whether most long words of r have a capital.
func (d *doc) mostlyCapitals(r run) bool {
	capital, all := 0, 0
	for i := r.lo; i < r.hi; i++ {
		if k := d.tokens[i]; k.Kind == token.Word && k.End-k.Start > 3 {
			all++
			if k.Capital() {
				capital++
			}
		}
	}
	return all > 2 && capital*5 >= all*4
}

// headline returns the headline of the story.
func (d *doc) headline() Phrase { return d.phrase(d.title) }
