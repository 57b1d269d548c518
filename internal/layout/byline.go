package layout

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Byline is the line that says who wrote the story. Its run is the names with what is said of
// them: without a time of publication, a count of comments or who else lent a hand.
//
//	By Ann Lee and Tom Roe, Reuters        By ANN LEE Associated Press Writer
//	Written by Ann Lee in Oslo             Special to The Herald
//	Ann Lee @annlee | July 10, 2015        Posted on May 2, 2019 by Ann Lee
type Byline struct {
	token.Run
	Authors []Author
	Agency  token.Run // whom they write for; empty if the line does not say
}

// A bylineReader finds the byline. Its names are not read as those of the story are: a line that
// has no words but names and what joins them is a byline if it starts as one.
type bylineReader struct{ finder }

// A bylineClass is what a word does in a byline.
type bylineClass uint8

const (
	bylineOther    bylineClass = iota
	bylineJoint                // parts two names: "and"
	bylinePlace                // stands before a place: "in"
	bylineHouse                // stands before who prints it: "for"
	bylineParticle             // of a name: "van"
	bylineRole                 // what the writer is: "correspondent"
	bylineDesk                 // stands before it: "education"
	bylineCredit               // what the writer did, before "by": "written"
	bylineHelp                 // what somebody else did, before "by": "reviewed"
	bylineStamp                // stands before the time of publication: "updated"
	bylineCount                // is counted beside it: "comments"
)

var bylineClassNames = [...]string{
	bylineJoint:    "joint",
	bylinePlace:    "place",
	bylineHouse:    "house",
	bylineParticle: "particle",
	bylineRole:     "role",
	bylineDesk:     "desk",
	bylineCredit:   "credit",
	bylineHelp:     "help",
	bylineStamp:    "stamp",
	bylineCount:    "count",
}

func newBylineClass(e lexicon.Entry) bylineClass {
	return bylineClass(max(slices.Index(bylineClassNames[:], e.Value("class")), 0))
}

// classAt returns what token i does in a byline.
func (f *bylineReader) classAt(i int) bylineClass {
	if class, _ := f.bylines.At(f.Tokens, i); class != nil {
		return *class
	}
	return bylineOther
}

// bylineParas is how many paragraphs the byline is looked for in, bylineLen how long one may be, in
// tokens.
const (
	bylineParas = 8
	bylineLen   = 60
)

// find finds the byline of the story: a paragraph of names alone, or the names between a note and
// the dateline in one paragraph. Of several bylines the first one counts; a line below it may name
// the agency.
func (f *bylineReader) find() {
	for n := range f.Paragraphs[:min(len(f.Paragraphs), bylineParas)] {
		p := f.Paragraphs[n].Run
		if b, ok := f.beforeDateline(p); ok {
			f.Byline = b
			return
		}
		if f.kinds[n] == KindDateline {
			continue
		}
		b, ok := f.bylineIn(p)
		if !ok {
			b, ok = f.belowBy(n)
		}
		if !ok {
			b, ok = f.belowHeadline(n)
		}
		switch {
		case ok:
			f.kinds[n] = KindByline
			f.noteStamp(token.From(b.Hi, p.Hi))
			if f.Byline.Len() == 0 {
				f.Byline = b
			}
		case n > 0 && f.kinds[n-1] == KindByline && f.isHouseLine(p):
			f.kinds[n] = KindByline
			if f.Byline.Agency.Len() == 0 {
				f.Byline.Agency = f.agencyIn(p)
			}
		}
	}
}

// beforeDateline reads the byline before the dateline in the paragraph p: "(Updates toll) By Ann
// Lee OSLO, March 3 (Reuters) - …".
func (f *bylineReader) beforeDateline(p token.Run) (Byline, bool) {
	const most = 60
	l := f.Dateline
	if l.Len() == 0 || p.Lo >= l.Lo || !p.Covers(l.Run) {
		return Byline{}, false
	}
	for i := max(p.Lo, l.Lo-most); i < l.Lo; i++ {
		if b, ok := f.bylineIn(token.From(i, l.Lo)); ok {
			return b, true
		}
	}
	return Byline{}, false
}

// bylineIn reads r as a byline that says so: "By Ann Lee and Tom Roe, Reuters", "Posted on May 2 by
// Ann Lee", "From Ann Lee in Paris", "Special to The Herald".
func (f *bylineReader) bylineIn(r token.Run) (Byline, bool) {
	if r.Len() < 2 || r.Len() > bylineLen {
		return Byline{}, false
	}
	if f.isSpecialTo(r.Lo) && f.hasOnlyNames(token.From(r.Lo+2, r.Hi)) {
		return Byline{Run: r, Agency: token.From(r.Lo+2, r.Hi)}, true
	}
	by := f.byIn(r)
	if by < 0 {
		return Byline{}, false
	}
	names := token.From(by+1, r.Hi)
	if f.Kind(names.Lo) == token.Colon {
		names.Lo++
	}
	names.Hi = f.tailStart(names)
	tail := token.From(names.Hi, r.Hi)
	if !f.isTail(tail) || !f.hasOnlyNames(names) && !f.isPlainName(token.From(names.Lo, r.Hi)) {
		return Byline{}, false
	}
	if f.Is(by, "from") && !f.isPlacedName(names) {
		return Byline{}, false
	}
	lo := r.Lo
	if f.Kind(by-1) != token.Word { // "May 2, 2019 by Ann Lee"
		lo = by
	}
	return f.byNames(token.From(lo, names.Hi), names.Lo), true
}

// byIn returns the "by" or "from" that r starts with, behind what the writer did ("Written by") and
// a time ("Posted on May 2, 2019 by"). It is -1 if there is none.
func (f *bylineReader) byIn(r token.Run) int {
	by := r.Lo
	switch {
	case f.Is(by, "by", "from"):
		return by
	case (f.classAt(by) == bylineCredit || f.classAt(by) == bylineStamp) && f.Is(by+1, "by"):
		return by + 1
	}
	if !f.startsTail(r.Lo, r.Hi, true) {
		return -1
	}
	for i := r.Lo + 1; i+1 < r.Hi; i++ {
		if f.Is(i, "by") {
			if lead := token.From(r.Lo, i); f.isTail(lead) && f.hasDate(lead) && !f.hasStranger(lead) {
				return i
			}
			break
		}
	}
	return -1
}

// byNames makes the byline of r, whose names start at token i.
func (f *bylineReader) byNames(r token.Run, i int) Byline {
	for r.Hi > i+1 && f.Kind(r.Hi-1) != token.Close && f.partsNames(r.Hi-1) {
		r.Hi--
	}
	b := Byline{Run: r}
	f.readNames(&b, i)
	return b
}

// isSpecialTo reports whether "Special to" stands at token i, as before the paper that a freelance
// wrote for.
func (f *bylineReader) isSpecialTo(i int) bool { return f.Is(i, "special") && f.Is(i+1, "to") }

// isPlainName reports whether r is two words and no more, a given name and one that may have lost
// its capital: "Ann lee".
func (f *bylineReader) isPlainName(r token.Run) bool {
	isName := func(i int) bool { return f.Kind(i) == token.Word && f.mayName(i) }
	return r.Len() == 2 && isName(r.Lo) && isName(r.Lo+1)
}

// isPlacedName reports whether r is a name and where its bearer writes from: "Ann Lee in Paris".
func (f *bylineReader) isPlacedName(r token.Run) bool {
	end := f.nameEnd(r.Lo, r.Hi)
	isName := end-r.Lo > 1 && !f.namesPlace(token.From(r.Lo, end)) && f.Kind(r.Hi-1) != token.Stop
	return isName && end < r.Hi && f.classAt(end) == bylinePlace
}

// belowBy reads paragraph n as the names below a line that has "By" alone.
func (f *bylineReader) belowBy(n int) (Byline, bool) {
	p := f.Paragraphs[n].Run
	if n == 0 || p.Len() > bylineLen || f.Paragraphs[n-1].Len() != 1 || !f.Is(f.Paragraphs[n-1].Lo, "by") {
		return Byline{}, false
	}
	names := token.From(p.Lo, f.tailStart(p))
	if !f.hasOnlyNames(names) || !f.isTail(token.From(names.Hi, p.Hi)) {
		return Byline{}, false
	}
	f.kinds[n-1] = KindByline
	return f.byNames(names, names.Lo), true
}

// belowHeadline reads paragraph n, one of those right below the first, as a byline without "By": "Ann
// Lee in Paris", "Ann Lee, Reuters", "Ann Lee July 10, 2015". It starts with a name, which the first
// paragraph does not have: that names the subject of a portrait.
func (f *bylineReader) belowHeadline(n int) (Byline, bool) {
	if n < 1 || n > 2 || f.kinds[n] != KindBody && f.kinds[n] != KindBoilerplate {
		return Byline{}, false
	}
	p := f.Paragraphs[n].Run
	if p.Len() > bylineLen || !f.Capital(p.Lo) || !f.Capital(p.Lo+1) {
		return Byline{}, false
	}
	names := token.From(p.Lo, f.tailStart(p))
	if f.hasWord(f.Paragraphs[0].Run, p.Lo) || !f.isNames(names) {
		return Byline{}, false
	}
	if !f.isTail(token.From(names.Hi, p.Hi)) || f.kinds[n] != KindBody && names.Hi == p.Hi {
		return Byline{}, false
	}
	b := f.byNames(names, p.Lo)
	return b, len(b.Authors) > 0
}

// isNames reports whether r has only names, that of a person first, and no stop behind them. In a text
// in capitals any line would do, so that a longer one does not.
func (f *bylineReader) isNames(r token.Run) bool {
	const shouted = 6
	if r.Len() < 2 || f.Kind(r.Hi-1) == token.Stop {
		return false
	}
	if !f.hasOnlyNames(r) || r.Len() > shouted && f.isShouted(r) {
		return false
	}
	given, _ := f.forenames.Match(f.Tokens, r.Lo)
	return given >= 0 || f.isUnknownName(token.From(r.Lo, f.nameEnd(r.Lo, r.Hi)))
}

// hasWord reports whether the word of token i stands in r.
func (f *bylineReader) hasWord(r token.Run, i int) bool {
	const most = 40
	for j := r.Lo; j < min(r.Hi, r.Lo+most); j++ {
		if strings.EqualFold(f.Word(j), f.Word(i)) {
			return true
		}
	}
	return false
}

// isHouseLine reports whether r is the line below a byline that says what the writer is, or whom
// for: "Associated Press Writer", "BBC News".
func (f *bylineReader) isHouseLine(r token.Run) bool {
	const most = 8
	return r.Len() <= most && f.hasOnlyNames(r) && (f.isRole(r) || f.startsInAgency(r))
}
