package newsmodel

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A byline is a Byline with its tokens.
type byline struct {
	run
	authors []run
	agency  run
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
func (d *doc) bylineClass(i int) bylineClass {
	if class, _ := d.bylines.At(d.tokens, i); class != nil {
		return *class
	}
	return bylineOther
}

// bylineParas is how many paragraphs may stand before the byline.
const bylineParas = 8

// findByline finds the byline of the story: a paragraph of names alone, or the
// names between a note and the dateline in one paragraph.
func (d *doc) findByline() {
	for n := range d.paras[:min(len(d.paras), bylineParas)] {
		p := d.paras[n]
		if l := d.filed; l.len() > 0 && p.lo < l.lo && p.covers(l.run) {
			for i := max(p.lo, l.lo-60); i < l.lo; i++ {
				if b, ok := d.bylineIn(run{i, l.lo}); ok {
					d.by = b
					return
				}
			}
		}
		if d.kinds[n] == ParagraphDateline {
			continue
		}
		b, ok := d.bylineIn(p.run)
		switch {
		case ok, n > 0 && n < 3 && d.kinds[n] == ParagraphBody && !d.hasWord(d.paras[0].run, p.lo) && d.namesAlone(p.run, &b):
			d.kinds[n] = ParagraphByline
			if d.by.len() == 0 {
				d.by = b
			}
		case n > 0 && d.kinds[n-1] == ParagraphByline && d.bylineHouse(p.run):
			d.kinds[n] = ParagraphByline
			if d.by.agency.len() == 0 {
				d.by.agency = d.agencyIn(p.run)
			}
		}
	}
}

// bylineIn reads r as a byline: "By Ann Lee and Tom Roe, Reuters", "By Ann Lee
// in Paris and Tom Roe in Rome", "Special to The Herald".
func (d *doc) bylineIn(r run) (byline, bool) {
	const most = 40
	if r.len() < 2 || r.len() > most {
		return byline{}, false
	}
	b := byline{run: r}
	by := r.lo
	if d.bylineClass(by) == bylineCredit {
		by++ // "Written by"
	}
	first := by + 1
	if d.kind(first) == token.Colon {
		first++
	}
	end := d.stampStart(first, r.hi)
	switch {
	case d.is(by, "by") && d.onlyNames(run{first, end}):
		b.hi = end
		d.readNames(&b, first)
	case d.is(r.lo, "special") && d.is(r.lo+1, "to") && d.onlyNames(run{r.lo + 2, r.hi}):
		b.agency = run{r.lo + 2, r.hi}
	default:
		return byline{}, false
	}
	return b, true
}

// stampStart returns the mark before what is no name in the byline [i, hi): the time of
// publication of "By Ann Lee | Updated: March 3". It is hi if there is none.
func (d *doc) stampStart(i, hi int) int {
	for ; i+1 < hi; i++ {
		if !d.partsNames(i) || d.kind(i) == token.Word {
			continue
		}
		if _, date := d.dateAt(i+1, d.today()); date > i+1 || d.bylineClass(i+1) == bylineStamp {
			return i
		}
	}
	return hi
}

// namesAlone reads a byline without "By" below the headline: "Ann Lee in Paris",
// "Ann Lee, Reuters". It starts with a given name.
func (d *doc) namesAlone(r run, b *byline) bool {
	const most = 20
	if r.len() < 2 || r.len() > most || !d.tokens[r.lo+1].Capital() || d.tokens[r.hi-1].Kind == token.Stop || !d.onlyNames(r) {
		return false
	}
	if e, _ := d.forenames.Match(d.tokens, r.lo); e < 0 {
		return false
	}
	*b = byline{run: r}
	d.readNames(b, r.lo)
	return len(b.authors) > 0
}

// hasWord reports whether the word of token i stands in r, as the name of the
// person in the headline of a portrait does.
func (d *doc) hasWord(r run, i int) bool {
	const most = 40
	for j := r.lo; j < min(r.hi, r.lo+most); j++ {
		if strings.EqualFold(d.word(j), d.word(i)) {
			return true
		}
	}
	return false
}

// bylineHouse reports whether r is the line below a byline that tells whom or
// what the writer is: "Associated Press Writer", "BBC News".
func (d *doc) bylineHouse(r run) bool {
	const most = 8
	return r.len() <= most && d.onlyNames(r) && (d.isRole(r) || d.isAgency(r.lo, r.hi))
}

// onlyNames reports whether r has no words but names and what joins them.
func (d *doc) onlyNames(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		k := d.tokens[i]
		switch k.Kind {
		case token.Word:
			if !k.Capital() && d.bylineClass(i) == bylineOther {
				return false
			}
		case token.Stop:
			if d.word(i) != "." || i+1 == r.hi && d.tokens[i-1].End-d.tokens[i-1].Start > 2 && r.len() > 8 {
				return false
			}
		case token.Number, token.Currency:
			return false
		}
	}
	return r.len() > 0 && d.kind(r.lo) == token.Word
}

// readNames reads authors and agency from token i on.
func (d *doc) readNames(b *byline, i int) {
	for i < b.hi {
		end := i
		for end < b.hi && !d.partsNames(end) {
			end++
		}
		r := run{i, end}
		switch {
		case r.len() == 0:
		case d.isAgency(i, end):
			b.agency = d.agencyIn(r)
		case len(b.authors) > 0 && (d.is(i, "the") || d.endsInHouse(r)): // "By Ann Lee | The Herald"
			b.agency = r
		case d.is(i, "special") && d.is(i+1, "to") && r.len() > 2:
			b.agency = run{i + 2, end}
		case d.isNobody(r): // "By Our Correspondent"
		case len(b.authors) == 0 && d.isRole(r) && d.shorten(r).len() == 1: // "By Times Staff Writers"
			b.agency = d.shorten(r)
		case len(b.authors) == 0, r.len() > 1 && b.agency.len() == 0 && !d.namesPlace(r) && !d.isRole(r):
			author := d.shorten(r)
			b.authors = append(b.authors, author)
			if house := d.agencyIn(run{author.hi, end}); house.len() > 0 { // "By ANN LEE Associated Press Writer"
				b.agency = house
			}
		}
		for i = end; i < b.hi && d.partsNames(i); i++ {
			if d.bylineClass(i) == bylinePlace {
				for i+1 < b.hi && !d.partsNames(i+1) {
					i++
				}
			}
		}
	}
}

// partsNames reports whether token i parts the names of a byline.
func (d *doc) partsNames(i int) bool {
	switch d.kind(i) {
	case token.Comma, token.Open, token.Close:
		return true
	case token.Dash:
		return d.tokens[i].Gap > token.Glued
	}
	if d.is(i, "|", "/", "·", "•") {
		return true
	}
	c := d.bylineClass(i)
	return c == bylineJoint || c == bylinePlace || c == bylineHouse
}

// endsInHouse reports whether r is the name of a paper or a station, by its last word:
// "Los Angeles Daily News".
func (d *doc) endsInHouse(r run) bool {
	house, end := d.houses.At(d.tokens, r.hi-1)
	return r.len() > 1 && house != nil && bool(*house) && end == r.hi && d.class(r.lo)&forename == 0
}

// A houseNoun tells whether an entry of the table "organizations" is the last word of
// the names of bodies, and no common noun: "News", not "agency".
type houseNoun bool

func newHouseNoun(e lexicon.Entry) houseNoun {
	r, _ := utf8.DecodeRuneInString(e.Name)
	return houseNoun(unicode.IsUpper(r) && slices.Contains([]string{"head", "noun", "any", "pattern"}, e.Value("field")))
}

// isRole reports whether r is what somebody does: "Staff Writer".
func (d *doc) isRole(r run) bool { return d.bylineClass(r.hi-1) == bylineRole }

// isNobody reports whether r is what somebody does without a name: "Staff
// Reporter", "Our Correspondent".
func (d *doc) isNobody(r run) bool {
	for i := r.lo; i < r.hi && d.class(r.lo)&ownerWord == 0; i++ {
		if c := d.bylineClass(i); c != bylineRole && c != bylineParticle {
			return false
		}
	}
	return d.isRole(r)
}

// shorten cuts the agency and the role from the end of a name: "Ann Lee
// Reuters".
func (d *doc) shorten(r run) run {
	for i := r.lo + 1; i < r.hi; i++ {
		if i > r.lo+1 && d.isAgency(i, r.hi) || d.isRole(run{r.lo, i + 1}) {
			return run{r.lo, i}
		}
	}
	return r
}

// byline returns who wrote the story.
func (d *doc) byline() Byline {
	if d.by.len() == 0 {
		return Byline{}
	}
	out := Byline{Phrase: d.phrase(d.by.run), Agency: d.slice(d.by.agency)}
	for _, r := range d.by.authors {
		out.Authors = append(out.Authors, d.slice(r))
	}
	return out
}
