package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Byline is the line that says who wrote the story. Its run is the whole line but for a time of
// publication behind the names.
//
//	By Ann Lee and Tom Roe, Reuters        By ANN LEE Associated Press Writer
//	Written by Ann Lee in Oslo             Special to The Herald
type Byline struct {
	token.Run
	Authors []token.Run // without their roles
	Agency  token.Run   // whom they write for; empty if the line does not say
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
	bylineCredit               // what the writer did, before "by": "written"
	bylineStamp                // stands before the time of publication: "updated"
)

var bylineClassNames = [...]string{
	bylineJoint:    "joint",
	bylinePlace:    "place",
	bylineHouse:    "house",
	bylineParticle: "particle",
	bylineRole:     "role",
	bylineCredit:   "credit",
	bylineStamp:    "stamp",
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

// bylineParas is how many paragraphs the byline is looked for in.
const bylineParas = 8

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
			b, ok = f.belowHeadline(n)
		}
		switch {
		case ok:
			f.kinds[n] = KindByline
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

// bylineIn reads r as a byline: "By Ann Lee and Tom Roe, Reuters", "By Ann Lee in Paris and Tom Roe
// in Rome", "Special to The Herald".
func (f *bylineReader) bylineIn(r token.Run) (Byline, bool) {
	const most = 40
	if r.Len() < 2 || r.Len() > most {
		return Byline{}, false
	}
	b := Byline{Run: r}
	by := r.Lo
	if f.classAt(by) == bylineCredit {
		by++ // "Written by"
	}
	first := by + 1
	if f.Kind(first) == token.Colon {
		first++
	}
	end := f.stampStart(first, r.Hi)
	switch {
	case f.Is(by, "by") && f.hasOnlyNames(token.From(first, end)):
		b.Hi = end
		f.readNames(&b, first)
	case f.isSpecialTo(r.Lo) && f.hasOnlyNames(token.From(r.Lo+2, r.Hi)):
		b.Agency = token.From(r.Lo+2, r.Hi)
	default:
		return Byline{}, false
	}
	return b, true
}

// isSpecialTo reports whether "Special to" stands at token i, as before the paper that a freelance
// wrote for.
func (f *bylineReader) isSpecialTo(i int) bool { return f.Is(i, "special") && f.Is(i+1, "to") }

// stampStart returns the mark before the time of publication in the byline [i, hi), as in "By Ann
// Lee | Updated: March 3". It is hi if there is none.
func (f *bylineReader) stampStart(i, hi int) int {
	for ; i+1 < hi; i++ {
		if !f.partsNames(i) || f.Kind(i) == token.Word {
			continue
		}
		if _, end := f.dates.At(i+1, f.Today()); end > i+1 || f.classAt(i+1) == bylineStamp {
			return i
		}
	}
	return hi
}

// belowHeadline reads paragraph n, one of the two below the first, as a byline without "By": "Ann
// Lee in Paris", "Ann Lee, Reuters". It starts with a given name, which the first paragraph does
// not have: that names the subject of a portrait.
func (f *bylineReader) belowHeadline(n int) (Byline, bool) {
	if n < 1 || n > 2 || f.kinds[n] != KindBody {
		return Byline{}, false
	}
	p := f.Paragraphs[n].Run
	if f.hasWord(f.Paragraphs[0].Run, p.Lo) || !f.isNames(p) {
		return Byline{}, false
	}
	b := Byline{Run: p}
	f.readNames(&b, p.Lo)
	return b, len(b.Authors) > 0
}

// isNames reports whether r has only names, a given name first, and no stop behind them.
func (f *bylineReader) isNames(r token.Run) bool {
	const most = 20
	if r.Len() < 2 || r.Len() > most {
		return false
	}
	if !f.Tokens[r.Lo+1].Capital() || f.Kind(r.Hi-1) == token.Stop || !f.hasOnlyNames(r) {
		return false
	}
	given, _ := f.forenames.Match(f.Tokens, r.Lo)
	return given >= 0
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

// hasOnlyNames reports whether r has no words but names and what joins them.
func (f *bylineReader) hasOnlyNames(r token.Run) bool {
	const long = 8
	for i := r.Lo; i < r.Hi; i++ {
		k := f.Tokens[i]
		switch k.Kind {
		case token.Word:
			if !k.Capital() && f.classAt(i) == bylineOther {
				return false
			}
		case token.Stop:
			if f.Word(i) != "." {
				return false
			}
			if i+1 == r.Hi && f.Tokens[i-1].End-f.Tokens[i-1].Start > 2 && r.Len() > long {
				return false // the end of a sentence, not of "Jr."
			}
		case token.Number, token.Currency:
			return false
		}
	}
	return r.Len() > 0 && f.Kind(r.Lo) == token.Word
}

// readNames reads authors and agency from token i on: the names between "and", commas and the like,
// those of places left out.
func (f *bylineReader) readNames(b *Byline, i int) {
	for i < b.Hi {
		end := f.nameEnd(i, b.Hi)
		f.readName(b, token.From(i, end))
		for i = end; i < b.Hi && f.partsNames(i); i++ {
			if f.classAt(i) == bylinePlace {
				i = f.nameEnd(i+1, b.Hi) - 1
			}
		}
	}
}

// nameEnd returns the end of the name at token i.
func (f *bylineReader) nameEnd(i, hi int) int {
	for i < hi && !f.partsNames(i) {
		i++
	}
	return i
}

// readName reads one name, which is that of an author, an agency, or nobody's.
func (f *bylineReader) readName(b *Byline, r token.Run) {
	isFirst := len(b.Authors) == 0
	switch {
	case r.Len() == 0:
	case f.startsInAgency(r):
		b.Agency = f.agencyIn(r)
	case !isFirst && (f.Is(r.Lo, "the") || f.endsInHouse(r)): // "By Ann Lee | The Herald"
		b.Agency = r
	case f.isSpecialTo(r.Lo) && r.Len() > 2:
		b.Agency = token.From(r.Lo+2, r.Hi)
	case f.isNobody(r): // "By Our Correspondent"
	case isFirst && f.isRole(r) && f.withoutRole(r).Len() == 1: // "By Times Staff Writers"
		b.Agency = f.withoutRole(r)
	case isFirst, r.Len() > 1 && b.Agency.Len() == 0 && !f.namesPlace(r) && !f.isRole(r):
		author := f.withoutRole(r)
		b.Authors = append(b.Authors, author)
		if agency := f.agencyIn(token.From(author.Hi, r.Hi)); agency.Len() > 0 { // "By ANN LEE Associated Press Writer"
			b.Agency = agency
		}
	}
}

// partsNames reports whether token i parts the names of a byline.
func (f *bylineReader) partsNames(i int) bool {
	switch f.Kind(i) {
	case token.Comma, token.Open, token.Close:
		return true
	case token.Dash:
		return !f.Glued(i)
	}
	if f.Is(i, "|", "/", "·", "•") {
		return true
	}
	c := f.classAt(i)
	return c == bylineJoint || c == bylinePlace || c == bylineHouse
}

// A houseNoun says of an entry of the table "organizations" whether it is the last word of the
// names of bodies and no common noun: "News", not "agency".
type houseNoun bool

func newHouseNoun(e lexicon.Entry) houseNoun {
	r, _ := utf8.DecodeRuneInString(e.Name)
	return houseNoun(unicode.IsUpper(r) && slices.Contains([]string{"head", "noun", "any", "pattern"}, e.Value("field")))
}

// endsInHouse reports whether r is the name of a paper or a station, by its last word: "Los Angeles
// Daily News".
func (f *bylineReader) endsInHouse(r token.Run) bool {
	noun, end := f.houses.At(f.Tokens, r.Hi-1)
	if noun == nil || !*noun || end != r.Hi {
		return false
	}
	return r.Len() > 1 && f.Class(r.Lo)&text.Forename == 0
}

// isRole reports whether r is what somebody does: "Staff Writer".
func (f *bylineReader) isRole(r token.Run) bool { return f.classAt(r.Hi-1) == bylineRole }

// isNobody reports whether r is what somebody does without a name: "Staff Reporter", "Our
// Correspondent".
func (f *bylineReader) isNobody(r token.Run) bool {
	for i := r.Lo; i < r.Hi && f.Class(r.Lo)&text.Owner == 0; i++ {
		if c := f.classAt(i); c != bylineRole && c != bylineParticle {
			return false
		}
	}
	return f.isRole(r)
}

// withoutRole cuts the agency and the role from the end of a name: "Ann Lee Reuters", "Ann Lee,
// Staff Writer".
func (f *bylineReader) withoutRole(r token.Run) token.Run {
	for i := r.Lo + 1; i < r.Hi; i++ {
		isAgency := i > r.Lo+1 && f.startsInAgency(token.From(i, r.Hi))
		if isAgency || f.isRole(token.From(r.Lo, i+1)) {
			return token.From(r.Lo, i)
		}
	}
	return r
}
