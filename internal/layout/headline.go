package layout

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// classify gives each paragraph its kind, and finds headline, byline and
// dateline. What stands around the story goes first, so that it is not taken
// for a part of it.
func (f *finder) classify() {
	f.kinds = text.Zeros(f.kinds, len(f.Paragraphs))
	f.markAsides()
	f.findStamp()
	f.findDateline()
	f.findByline()
	f.findHeadline()
	f.findHeadings()
}

// findHeadline finds the headline: a first paragraph that is no sentence.
func (f *finder) findHeadline() {
	const most = 40
	for n, p := range f.Paragraphs {
		if f.kinds[n] == KindDateline || f.Dateline.Len() > 0 && p.Covers(f.Dateline.Run) {
			return
		}
		if f.kinds[n] != KindBody {
			continue
		}
		r := f.headlineIn(p.Run)
		if n+1 < len(f.Paragraphs) && r.Len() <= most && f.isTitle(r, p.Sentences.Len()) {
			f.kinds[n] = KindHeadline
			f.Headline = r
		}
		return
	}
}

// headlineIn returns a headline without the desk's label before it ("UPDATE 2-…",
// "FACTBOX-…") and without the names of site and section around it ("World |
// … | The Herald", "… - Reuters").
func (f *finder) headlineIn(r token.Run) token.Run {
	r.Lo = f.skipStars(r)
	for next := f.skipLabel(r.Lo, r.Hi); next > r.Lo; next = f.skipLabel(next, r.Hi) {
		r.Lo = next // CORRECTED-UPDATE 2-…
	}
	longest := token.From(r.Lo, r.Lo)
	for i, lo := r.Lo, r.Lo; i <= r.Hi; i++ {
		switch {
		case i == r.Hi, f.Word(i) == "|":
		case f.isDash(i, r.Hi) && f.Tokens[i].Gap > token.Glued && f.isNewsroom(token.From(i+1, r.Hi)):
		default:
			continue
		}
		if i-lo > longest.Len() {
			longest = token.From(lo, i)
		}
		lo = i + 1
	}
	return longest
}

// skipLabel returns the token behind the desk's label at token i, i if there is
// none.
func (f *finder) skipLabel(i, hi int) int {
	e, end := f.asides.labels.Match(f.Tokens[:hi], i)
	if e < 0 || f.Tokens[i].Shape != token.Upper {
		return i
	}
	if end < hi && f.Kind(end) == token.Number {
		end++
	}
	if end+1 < hi && f.Kind(end) == token.Dash && f.Tokens[end].Gap == token.Glued && f.Tokens[end+1].Gap == token.Glued {
		return end + 1
	}
	return i
}

// isNewsroom reports whether r is the name of an agency or a newspaper.
func (f *finder) isNewsroom(r token.Run) bool { return r.Len() > 0 && f.agencyIn(r).Hi == r.Hi }

// isTitle reports whether r, of so many sentences, reads as a headline: it ends
// without a stop, or is one sentence that asks or has capitals throughout.
func (f *finder) isTitle(r token.Run, sentences int) bool {
	if sentences > 1 {
		return sentences == 2 && !f.Stops(r)
	}
	return !f.Ends(r) || f.mostlyCapitals(r)
}

// findHeadings finds the headings inside the story: short lines without a stop
// between paragraphs that end as sentences do, or before a list.
func (f *finder) findHeadings() {
	const most = 12
	for n := 1; n+1 < len(f.Paragraphs); n++ {
		a, p, b := f.Paragraphs[n-1], f.Paragraphs[n], f.Paragraphs[n+1]
		if f.kinds[n] == KindBody && p.Len() <= most && !f.Stops(p.Run) && f.Source[f.Tokens[p.Hi-1].Start] != ':' &&
			(f.kinds[n-1] != KindBody || f.Stops(a.Run)) && f.kinds[n+1] == KindBody && (f.Stops(b.Run) && b.Len() > p.Len() || f.isItem(b.Run) && !f.isItem(p.Run)) {
			f.kinds[n] = KindHeading
		}
	}
}

// isItem reports whether r is an item of a list.
func (f *finder) isItem(r token.Run) bool { return f.Is(r.Lo, "•", "*", "·", "▪") }

// mostlyCapitals reports whether most long words of r have a capital.
func (f *finder) mostlyCapitals(r token.Run) bool {
	capital, all := 0, 0
	for i := r.Lo; i < r.Hi; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.End-k.Start > 3 {
			all++
			if k.Capital() {
				capital++
			}
		}
	}
	return all > 2 && capital*5 >= all*4
}
