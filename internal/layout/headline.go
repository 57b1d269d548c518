package layout

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A headlineReader finds the headline and the headings inside the story: lines that are set apart
// and do not end as sentences do.
//
//	UPDATE 2-Bridge falls in Oslo          Bridge falls in Oslo | World | The Herald
type headlineReader struct{ finder }

// headlineLen is the length of the longest headline, in tokens.
const headlineLen = 40

// find finds the headline: a first paragraph of the story that is no sentence, or stands above the
// line that says who wrote the story.
func (f *headlineReader) find() {
	for n, p := range f.Paragraphs {
		f.Check()
		if f.opensBody(n) {
			f.findAmongAsides(n)
			return
		}
		if f.kinds[n] != KindBody {
			continue
		}
		r := f.headlineIn(p.Run)
		isLast := n+1 == len(f.Paragraphs)
		isSigned := !isLast && f.kinds[n+1] == KindByline && f.Byline.Lo == f.Paragraphs[n+1].Lo
		if !isLast && r.Len() <= headlineLen && f.isTitle(r, p.Sentences.Len(), isSigned) {
			f.kinds[n] = KindHeadline
			f.Headline = r
		} else {
			f.findAmongAsides(n)
		}
		return
	}
}

// opensBody reports whether the dateline stands in paragraph n.
func (f *headlineReader) opensBody(n int) bool {
	hasDateline := f.Dateline.Len() > 0 && f.Paragraphs[n].Covers(f.Dateline.Run)
	return hasDateline || f.kinds[n] == KindDateline
}

// findAmongAsides finds the headline that a phrase made an aside: the paragraph right above the byline
// or the dateline, all before paragraph n. "Video: Oslo's new bridge" is one if nothing else is.
func (f *headlineReader) findAmongAsides(n int) {
	const least = 4
	for n > 0 && !f.opensBody(n) && f.kinds[n-1] != KindByline {
		n-- // to what the byline stands above
	}
	for n > 0 && f.kinds[n-1] == KindByline {
		n--
	}
	if n == 0 || n == len(f.Paragraphs) || f.kinds[n-1] != KindBoilerplate || f.kinds[n] == KindBoilerplate {
		return
	}
	p := f.Paragraphs[n-1].Run
	_, isStamp := f.stampIn(p)
	if r := f.headlineIn(p); !isStamp && r.Len() >= least && r.Len() <= headlineLen && f.isTitle(r, 1, false) {
		f.kinds[n-1] = KindHeadline
		f.Headline = r
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
// is a sentence or two that ask or have capitals throughout. Above the line that names its authors
// a short one may end in a stop.
func (f *headlineReader) isTitle(r token.Run, sentences int, isSigned bool) bool {
	const most, short = 3, 25
	switch {
	case sentences > most:
		return false
	case isSigned && r.Len() <= short, f.mostlyCapitals(r):
		return true
	case sentences == 1:
		return !f.Ends(r)
	}
	return sentences == 2 && !f.Stops(r)
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

// isHeadingLine reports whether r is short and ends neither as a sentence nor in a colon, or asks
// what the text below it answers.
func (f *headlineReader) isHeadingLine(r token.Run) bool {
	const most = 12
	if r.Len() > most || f.Source[f.Tokens[r.Hi-1].Start] == ':' {
		return false
	}
	return !f.Stops(r) || f.isQuestion(r)
}

// isQuestion reports whether r is a question without quotation marks, and all of its paragraph:
// "What caused the floods?"
func (f *headlineReader) isQuestion(r token.Run) bool {
	const asks = text.Relative | text.Be | text.Do | text.Have | text.Modal
	if f.Word(r.Hi-1) != "?" || r.Len() < 3 {
		return false
	}
	for i := r.Lo; i < r.Hi; i++ {
		if f.Kind(i) == token.Quote && f.Word(i) != "'" && f.Word(i) != "’" {
			return false
		}
	}
	isShouted := f.Tokens[r.Lo].Shape == token.Upper && f.Tokens[r.Hi-2].Shape == token.Upper
	return f.SentenceNumber(r.Lo) == f.SentenceNumber(r.Hi-1) && (f.Class(r.Lo)&asks != 0 || isShouted)
}
