package layout

import (
	"example.com/newsmodel/internal/token"
)

// A headlineReader finds the headline and the headings inside the story: lines that are set apart
// and do not end as sentences do.
//
//	UPDATE 2-Bridge falls in Oslo          Bridge falls in Oslo | World | The Herald
type headlineReader struct{ finder }

// find finds the headline: a first paragraph of the story that is no sentence.
func (f *headlineReader) find() {
	const most = 40
	for n, p := range f.Paragraphs {
		hasDateline := f.Dateline.Len() > 0 && p.Covers(f.Dateline.Run)
		if hasDateline || f.kinds[n] == KindDateline {
			return
		}
		if f.kinds[n] != KindBody {
			continue
		}
		r := f.headlineIn(p.Run)
		isLast := n+1 == len(f.Paragraphs)
		if !isLast && r.Len() <= most && f.isTitle(r, p.Sentences.Len()) {
			f.kinds[n] = KindHeadline
			f.Headline = r
		}
		return
	}
}

// headlineIn returns a headline without the desk's label before it ("UPDATE 2-…", "FACTBOX-…") and
// without the names of site and section around it ("World | … | The Herald", "… - Reuters").
func (f *headlineReader) headlineIn(r token.Run) token.Run {
	r.Lo = f.skipStars(r)
	for next := f.skipLabel(r.Lo, r.Hi); next > r.Lo; next = f.skipLabel(next, r.Hi) {
		r.Lo = next // CORRECTED-UPDATE 2-…
	}
	longest := token.From(r.Lo, r.Lo)
	for i, lo := r.Lo, r.Lo; i <= r.Hi; i++ {
		switch {
		case i == r.Hi, f.Word(i) == "|":
		case f.isDash(i, r.Hi) && !f.Glued(i) && f.isNewsroom(token.From(i+1, r.Hi)):
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

// skipLabel returns the token behind the desk's label at token i, i if there is none.
func (f *headlineReader) skipLabel(i, hi int) int {
	e, end := f.asides.labels.Match(f.Tokens[:hi], i)
	if e < 0 || f.Tokens[i].Shape != token.Upper {
		return i
	}
	if end < hi && f.Kind(end) == token.Number {
		end++
	}
	if end+1 >= hi || f.Kind(end) != token.Dash {
		return i
	}
	if !f.Glued(end) || !f.Glued(end+1) {
		return i
	}
	return end + 1
}

// isNewsroom reports whether r is the name of an agency or a newspaper.
func (f *headlineReader) isNewsroom(r token.Run) bool {
	return r.Len() > 0 && f.agencyIn(r).Hi == r.Hi
}

// isTitle reports whether r, of so many sentences, reads as a headline: it ends without a stop, or
// is one sentence that asks or has capitals throughout.
func (f *headlineReader) isTitle(r token.Run, sentences int) bool {
	if sentences > 1 {
		return sentences == 2 && !f.Stops(r)
	}
	return !f.Ends(r) || f.mostlyCapitals(r)
}

// findHeadings finds the headings inside the story: short lines without a stop between paragraphs
// that end as sentences do, or before a list.
func (f *headlineReader) findHeadings() {
	for n := 1; n+1 < len(f.Paragraphs); n++ {
		above, p, below := f.Paragraphs[n-1].Run, f.Paragraphs[n].Run, f.Paragraphs[n+1].Run
		if f.kinds[n] != KindBody || f.kinds[n+1] != KindBody || !f.isHeadingLine(p) {
			continue
		}
		textEnds := f.kinds[n-1] != KindBody || f.Stops(above)
		textFollows := f.Stops(below) && below.Len() > p.Len()
		listFollows := f.isItem(below) && !f.isItem(p)
		if textEnds && (textFollows || listFollows) {
			f.kinds[n] = KindHeading
		}
	}
}

// isHeadingLine reports whether r is short and ends neither as a sentence nor in a colon.
func (f *headlineReader) isHeadingLine(r token.Run) bool {
	const most = 12
	return r.Len() <= most && !f.Stops(r) && f.Source[f.Tokens[r.Hi-1].Start] != ':'
}

// isItem reports whether r is an item of a list.
func (f *headlineReader) isItem(r token.Run) bool { return f.Is(r.Lo, "•", "*", "·", "▪") }
