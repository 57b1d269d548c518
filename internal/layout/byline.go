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

// A Byline is a Byline with its tokens.
type Byline struct {
	token.Run
	Authors []token.Run
	Agency  token.Run
}

// A bylineClass is what a word does in a byline.
type bylineClass uint8

const (
	bylineOther    bylineClass = iota
	bylineJoint                // parts two names: "and"
	bylinePlace                // stands before a place: "in"
	bylineHouse                // stands before who prints it: "for"
	bylineParticle             // of a name: "van"
	bylineRole                 // what the writer is: "correspondent"
	bylineCredit               // what he did, before "by": "written"
	bylineStamp                // the time stands behind it: "updated"
)

func newBylineClass(e lexicon.Entry) bylineClass {
	names := [...]string{bylineJoint: "joint", bylinePlace: "place", bylineHouse: "house", bylineParticle: "particle", bylineRole: "role", bylineCredit: "credit", bylineStamp: "stamp"}
	return bylineClass(max(slices.Index(names[:], e.Value("class")), 0))
}

// bylineClass returns what token i does in a byline.
func (f *finder) bylineClass(i int) bylineClass {
	if class, _ := f.bylines.At(f.Tokens, i); class != nil {
		return *class
	}
	return bylineOther
}

// bylineParas is how many paragraphs may stand before the byline.
const bylineParas = 8

// findByline finds the byline of the story: a paragraph of names alone, or the
// names between a note and the dateline in one paragraph.
func (f *finder) findByline() {
	for n := range f.Paragraphs[:min(len(f.Paragraphs), bylineParas)] {
		p := f.Paragraphs[n]
		if l := f.Dateline; l.Len() > 0 && p.Lo < l.Lo && p.Covers(l.Run) {
			for i := max(p.Lo, l.Lo-60); i < l.Lo; i++ {
				if b, ok := f.bylineIn(token.From(i, l.Lo)); ok {
					f.Byline = b
					return
				}
			}
		}
		if f.kinds[n] == KindDateline {
			continue
		}
		b, ok := f.bylineIn(p.Run)
		switch {
		case ok, n > 0 && n < 3 && f.kinds[n] == KindBody && !f.hasWord(f.Paragraphs[0].Run, p.Lo) && f.namesAlone(p.Run, &b):
			f.kinds[n] = KindByline
			if f.Byline.Len() == 0 {
				f.Byline = b
			}
		case n > 0 && f.kinds[n-1] == KindByline && f.bylineHouse(p.Run):
			f.kinds[n] = KindByline
			if f.Byline.Agency.Len() == 0 {
				f.Byline.Agency = f.agencyIn(p.Run)
			}
		}
	}
}

// bylineIn reads r as a byline: "By Ann Lee and Tom Roe, Reuters", "By Ann Lee
// in Paris and Tom Roe in Rome", "Special to The Herald".
func (f *finder) bylineIn(r token.Run) (Byline, bool) {
	const most = 40
	if r.Len() < 2 || r.Len() > most {
		return Byline{}, false
	}
	b := Byline{Run: r}
	by := r.Lo
	if f.bylineClass(by) == bylineCredit {
		by++ // "Written by"
	}
	first := by + 1
	if f.Kind(first) == token.Colon {
		first++
	}
	end := f.stampStart(first, r.Hi)
	switch {
	case f.Is(by, "by") && f.onlyNames(token.From(first, end)):
		b.Hi = end
		f.readNames(&b, first)
	case f.Is(r.Lo, "special") && f.Is(r.Lo+1, "to") && f.onlyNames(token.From(r.Lo+2, r.Hi)):
		b.Agency = token.From(r.Lo+2, r.Hi)
	default:
		return Byline{}, false
	}
	return b, true
}

// stampStart returns the mark before what is no name in the byline [i, hi): the time of
// publication of "By Ann Lee | Updated: March 3". It is hi if there is none.
func (f *finder) stampStart(i, hi int) int {
	for ; i+1 < hi; i++ {
		if !f.partsNames(i) || f.Kind(i) == token.Word {
			continue
		}
		if _, date := f.dates.At(i+1, f.Today()); date > i+1 || f.bylineClass(i+1) == bylineStamp {
			return i
		}
	}
	return hi
}

// namesAlone reads a byline without "By" below the headline: "Ann Lee in Paris",
// "Ann Lee, Reuters". It starts with a given name.
func (f *finder) namesAlone(r token.Run, b *Byline) bool {
	const most = 20
	if r.Len() < 2 || r.Len() > most || !f.Tokens[r.Lo+1].Capital() || f.Tokens[r.Hi-1].Kind == token.Stop || !f.onlyNames(r) {
		return false
	}
	if e, _ := f.forenames.Match(f.Tokens, r.Lo); e < 0 {
		return false
	}
	*b = Byline{Run: r}
	f.readNames(b, r.Lo)
	return len(b.Authors) > 0
}

// hasWord reports whether the word of token i stands in r, as the name of the
// person in the headline of a portrait does.
func (f *finder) hasWord(r token.Run, i int) bool {
	const most = 40
	for j := r.Lo; j < min(r.Hi, r.Lo+most); j++ {
		if strings.EqualFold(f.Word(j), f.Word(i)) {
			return true
		}
	}
	return false
}

// bylineHouse reports whether r is the line below a byline that tells whom or
// what the writer is: "Associated Press Writer", "BBC News".
func (f *finder) bylineHouse(r token.Run) bool {
	const most = 8
	return r.Len() <= most && f.onlyNames(r) && (f.isRole(r) || f.isAgency(r.Lo, r.Hi))
}

// onlyNames reports whether r has no words but names and what joins them.
func (f *finder) onlyNames(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		k := f.Tokens[i]
		switch k.Kind {
		case token.Word:
			if !k.Capital() && f.bylineClass(i) == bylineOther {
				return false
			}
		case token.Stop:
			if f.Word(i) != "." || i+1 == r.Hi && f.Tokens[i-1].End-f.Tokens[i-1].Start > 2 && r.Len() > 8 {
				return false
			}
		case token.Number, token.Currency:
			return false
		}
	}
	return r.Len() > 0 && f.Kind(r.Lo) == token.Word
}

// readNames reads authors and agency from token i on.
func (f *finder) readNames(b *Byline, i int) {
	for i < b.Hi {
		end := i
		for end < b.Hi && !f.partsNames(end) {
			end++
		}
		r := token.From(i, end)
		switch {
		case r.Len() == 0:
		case f.isAgency(i, end):
			b.Agency = f.agencyIn(r)
		case len(b.Authors) > 0 && (f.Is(i, "the") || f.endsInHouse(r)): // "By Ann Lee | The Herald"
			b.Agency = r
		case f.Is(i, "special") && f.Is(i+1, "to") && r.Len() > 2:
			b.Agency = token.From(i+2, end)
		case f.isNobody(r): // "By Our Correspondent"
		case len(b.Authors) == 0 && f.isRole(r) && f.shorten(r).Len() == 1: // "By Times Staff Writers"
			b.Agency = f.shorten(r)
		case len(b.Authors) == 0, r.Len() > 1 && b.Agency.Len() == 0 && !f.namesPlace(r) && !f.isRole(r):
			author := f.shorten(r)
			b.Authors = append(b.Authors, author)
			if house := f.agencyIn(token.From(author.Hi, end)); house.Len() > 0 { // "By ANN LEE Associated Press Writer"
				b.Agency = house
			}
		}
		for i = end; i < b.Hi && f.partsNames(i); i++ {
			if f.bylineClass(i) == bylinePlace {
				for i+1 < b.Hi && !f.partsNames(i+1) {
					i++
				}
			}
		}
	}
}

// partsNames reports whether token i parts the names of a byline.
func (f *finder) partsNames(i int) bool {
	switch f.Kind(i) {
	case token.Comma, token.Open, token.Close:
		return true
	case token.Dash:
		return f.Tokens[i].Gap > token.Glued
	}
	if f.Is(i, "|", "/", "·", "•") {
		return true
	}
	c := f.bylineClass(i)
	return c == bylineJoint || c == bylinePlace || c == bylineHouse
}

// endsInHouse reports whether r is the name of a paper or a station, by its last word:
// "Los Angeles Daily News".
func (f *finder) endsInHouse(r token.Run) bool {
	house, end := f.houses.At(f.Tokens, r.Hi-1)
	return r.Len() > 1 && house != nil && bool(*house) && end == r.Hi && f.Class(r.Lo)&text.Forename == 0
}

// A houseNoun tells whether an entry of the table "organizations" is the last word of
// the names of bodies, and no common noun: "News", not "agency".
type houseNoun bool

func newHouseNoun(e lexicon.Entry) houseNoun {
	r, _ := utf8.DecodeRuneInString(e.Name)
	return houseNoun(unicode.IsUpper(r) && slices.Contains([]string{"head", "noun", "any", "pattern"}, e.Value("field")))
}

// isRole reports whether r is what somebody does: "Staff Writer".
func (f *finder) isRole(r token.Run) bool { return f.bylineClass(r.Hi-1) == bylineRole }

// isNobody reports whether r is what somebody does without a name: "Staff
// Reporter", "Our Correspondent".
func (f *finder) isNobody(r token.Run) bool {
	for i := r.Lo; i < r.Hi && f.Class(r.Lo)&text.Owner == 0; i++ {
		if c := f.bylineClass(i); c != bylineRole && c != bylineParticle {
			return false
		}
	}
	return f.isRole(r)
}

// shorten cuts the agency and the role from the end of a name: "Ann Lee
// Reuters".
func (f *finder) shorten(r token.Run) token.Run {
	for i := r.Lo + 1; i < r.Hi; i++ {
		if i > r.Lo+1 && f.isAgency(i, r.Hi) || f.isRole(token.From(r.Lo, i+1)) {
			return token.From(r.Lo, i)
		}
	}
	return r
}
