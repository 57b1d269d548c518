package layout

import (
	"cmp"
	"strings"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Dateline is a Dateline with its tokens. The wires write it as
//
//	KYIV, March 3 (Reuters) - …            (Reuters) - …
//	NAIROBI, Kenya (AP) _ …                MOSCOW, January 21. /TASS/. …
//	SELMA, N.C.— …                         WASHINGTON, alone on its line
type Dateline struct {
	token.Run
	places []token.Run
	Date   date.Period
	Agency token.Run
	body   int           // first token behind the dash
	Places []place.Place // what the places are
}

// Today returns the day that "today" is: that of publication, else that of
// the dateline, else that of the line of date and time around the story.
func (l *Layout) Today() date.Date {
	return cmp.Or(l.published, l.Dateline.Date.From, l.stamp)
}

// datelineParas is how many paragraphs may stand before the one with the
// dateline: headline, byline, notes, a summary.
const datelineParas = 12

// findDateline finds the dateline of the story.
func (f *finder) findDateline() {
	for n, p := range f.Paragraphs[:min(len(f.Paragraphs), datelineParas)] {
		if l, ok := f.datelineAt(f.skipStars(p.Run), p.Hi); ok && f.plausible(&l, n) {
			if l.body == p.Hi {
				f.kinds[n] = KindDateline
			}
			f.file(l)
			return
		}
		if l, ok := f.datelineWithin(p.Run); ok {
			f.file(l)
			return
		}
	}
}

// Sentence returns sentence k, which starts behind the dateline if that stands
// in it.
func (l *Layout) Sentence(k int) token.Run {
	s := l.Sentences[k]
	if l.Dateline.Len() > 0 && s.Has(l.Dateline.body) {
		s.Lo = l.Dateline.body
	}
	return s
}

// SentenceOf returns the sentence of token i, as sentenceAt does.
func (l *Layout) SentenceOf(i int) token.Run { return l.Sentence(int(l.SentenceNumber(i))) }

// KindOf returns the kind of paragraph n.
func (l *Layout) KindOf(n int) Kind { return l.kinds[n] }

// Tells reports whether paragraph n tells a part of the story. Boilerplate and
// the lines that name those who wrote it do not, whatever numbers they have.
func (l *Layout) Tells(n int) bool {
	k := l.kinds[n]
	return k != KindByline && k != KindCredit && k != KindBoilerplate
}

// file makes l the dateline of the story.
func (f *finder) file(l Dateline) {
	for _, r := range l.places {
		l.Places = append(l.Places, f.filedFrom(r))
	}
	f.Dateline = l
}

// skipStars returns the first token of r that is no asterisk, the mark of urgent
// copy.
func (f *finder) skipStars(r token.Run) int {
	i := r.Lo
	for i+1 < r.Hi && f.Word(i) == "*" {
		i++
	}
	return i
}

// datelineWithin finds a dateline behind a note or a byline in the same
// paragraph. It must name a known agency.
func (f *finder) datelineWithin(p token.Run) (Dateline, bool) {
	const reach, longest = 250, 14
	for i := p.Lo + 1; i < min(p.Hi, p.Lo+reach); i++ {
		if f.Kind(i) != token.Open {
			continue
		}
		if _, known, end := f.agencyAt(i, p.Hi); !known || !f.isDash(end, p.Hi) {
			continue
		}
		for j := max(p.Lo+1, i-longest); j < i; j++ {
			if !f.isCaps(j) || f.isCaps(j-1) {
				continue
			}
			if l, ok := f.datelineAt(j, p.Hi); ok && l.Agency.Lo == i+1 {
				return l, true
			}
		}
	}
	return Dateline{}, false
}

// datelineAt reads a dateline that starts at token i of a paragraph that ends
// at hi.
func (f *finder) datelineAt(i, hi int) (Dateline, bool) {
	agency, dash := f.bareAgency(i, hi)
	if dash == i {
		return f.placedAt(i, hi)
	}
	if l, ok := f.placedAt(dash+1, hi); ok && len(l.places) > 0 && l.Agency.Len() > 0 { // Canadian Press - HALIFAX (CP) - …
		return l, true
	}
	return Dateline{Run: agency, Agency: agency, body: dash + 1}, true
}

// placedAt reads a dateline with a place, or with its agency in brackets.
func (f *finder) placedAt(i, hi int) (Dateline, bool) {
	l := Dateline{}
	known := f.readSignature(&l, i, hi)
	if l.Len() == 0 || len(l.places) == 0 && !known {
		return l, false
	}
	j := l.Hi
	l.body = j
	switch {
	case j == hi:
	case f.isDash(j, hi), known && f.Kind(j) == token.Stop && f.Word(j-1) == "/":
		l.body++
	case f.Kind(j) == token.Comma && f.isDash(j+1, hi):
		l.body += 2
	case f.Kind(j) == token.Colon && len(l.places) > 0: // NEW DELHI: …
		l.body++
	case known && f.Tokens[j].Capital(): // (CNN)The …
	case len(l.places) > 0 && f.Tokens[j].Gap == token.Glued && f.Kind(j) == token.Word: // WASHINGTONThe …
	default:
		return l, false
	}
	return l, true
}

// readSignature reads places, date and agency at token i, each of which may be
// missing, and reports whether it knows the agency.
func (f *finder) readSignature(l *Dateline, i, hi int) (known bool) {
	j := i
	if p, end := f.dates.At(i, f.Today()); end > i+1 && end < hi {
		l.Date, j = p, end
	} else {
		j = f.datelinePlaces(l, i, hi)
		if j > i && j < hi && f.Kind(j) == token.Comma {
			if p, end := f.dates.At(j+1, f.Today()); end > j+1 && end <= hi {
				l.Date, j = p, end
			}
		}
	}
	stop := j
	if l.Date.Len() > 0 && f.Kind(j) == token.Stop {
		stop++
	}
	if a, ok, end := f.agencyAt(stop, hi); end > stop {
		l.Agency, known, j = a, ok, end
	}
	l.Run = token.From(i, j)
	return known
}

// isDash reports whether token i is the dash behind a dateline: not a hyphen
// within a word.
func (f *finder) isDash(i, hi int) bool {
	if i >= hi || f.Kind(i) != token.Dash {
		return false
	}
	return i+1 >= hi || f.Tokens[i].Gap > token.Glued || f.Tokens[i+1].Gap > token.Glued || f.Word(i) != "-"
}

// datelinePlaces reads the places at token i, parted by slashes, with their
// regions, and returns the index behind them.
func (f *finder) datelinePlaces(l *Dateline, i, hi int) int {
	const most = 5
	for len(l.places) < most {
		end := f.placeWords(i, hi)
		if end == i {
			return i
		}
		end = f.regions(end, hi)
		l.places = append(l.places, token.From(i, end))
		i = end
		if i+1 >= hi || f.Word(i) != "/" && !f.Is(i, "and", "&") || !f.isCaps(i+1) {
			break
		}
		i++
	}
	return i
}

// regions returns the end of the regions behind a place: "Fla.", "Grand Cayman,
// British West Indies".
func (f *finder) regions(i, hi int) int {
	const most = 3
	for range most {
		if i+1 >= hi || f.Kind(i) != token.Comma || !f.Tokens[i+1].Capital() {
			break
		}
		if _, end := f.dates.At(i+1, f.Today()); end > i+1 {
			break
		}
		i = f.placeWords(i+1, hi)
	}
	return i
}

// placeWords returns the end of the words of one place at token i: words with
// inner hyphens, apostrophes and the points of abbreviations.
func (f *finder) placeWords(i, hi int) int {
	const longest = 8
	start := i
	for i < min(hi, start+longest) {
		k := f.Tokens[i]
		if i > start && k.Gap > token.Space {
			break
		}
		glued := i > start && k.Gap == token.Glued
		switch {
		case k.Kind == token.Word && i == start:
		case k.Kind == token.Word && f.Kind(i-1) == token.Word && glued:
			return i
		case k.Kind == token.Word && (glued || f.Kind(i-1) == token.Word || f.Kind(i-1) == token.Stop || f.Kind(i-1) == token.Clitic):
		case glued && k.Kind == token.Stop && k.End-k.Start == 1:
		case glued && k.Kind == token.Clitic:
		case glued && (k.Kind == token.Dash || k.Kind == token.Quote) && i+1 < hi && f.Tokens[i+1].Gap == token.Glued && f.Word(i) != "—" && f.Word(i) != "–" && f.Word(i) != "―":
		default:
			return i
		}
		i++
	}
	return i
}

// isCaps reports whether token i is a word in capitals: "KYIV", "U.N.",
// "McALLEN".
func (f *finder) isCaps(i int) bool {
	if i < 0 || i >= len(f.Tokens) {
		return false
	}
	k := f.Tokens[i]
	switch k.Shape {
	case token.Upper:
		return true
	case token.Title:
		return k.End-k.Start == 1
	case token.Mixed:
		tail := f.Source[k.Start+min(2, k.End-k.Start) : k.End]
		return len(tail) > 2 && tail == strings.ToUpper(tail)
	}
	return false
}

// isShouted reports whether the words of r are in capitals, "de" and "upon" and their
// like left out.
func (f *finder) isShouted(r token.Run) bool {
	const small = text.Particle | text.Preposition | text.Coordinator | text.Determiner
	for i := r.Lo; i < r.Hi; i++ {
		if f.Kind(i) == token.Word && !f.isCaps(i) && f.Class(i)&small == 0 {
			return false
		}
	}
	return true
}

// agencyAt reads an agency in brackets or between slashes at token i.
func (f *finder) agencyAt(i, hi int) (agency token.Run, known bool, end int) {
	const longest = 6
	if i+2 >= hi || f.Kind(i) != token.Open && f.Word(i) != "/" {
		return token.Run{}, false, i
	}
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		if f.Kind(i) == token.Open && f.Kind(j) == token.Close || f.Kind(i) != token.Open && f.Word(j) == "/" {
			known = f.isAgency(i+1, j) || f.isCallSign(i+1)
			if j == i+1 || !known && !f.Tokens[i+1].Capital() {
				break
			}
			return token.From(i+1, j), known, j + 1
		}
	}
	return token.Run{}, false, i
}

// isAgency reports whether the tokens [i, j) start with the name of an agency.
func (f *finder) isAgency(i, j int) bool { return f.agencyIn(token.From(i, j)).Len() > 0 }

// agencyIn returns the name of an agency that r starts with.
func (f *finder) agencyIn(r token.Run) token.Run {
	if end := f.Agency(r.Lo); end <= r.Hi {
		return token.From(r.Lo, end)
	}
	return token.Run{}
}

// Agency returns the index behind the name of an agency at token i, i if there is
// none.
func (l *Layout) Agency(i int) int {
	_, end := l.agencies.Match(l.Tokens, i)
	return end
}

// isCallSign reports whether token i is the sign of a broadcasting station of
// the United States: "WCMH", "KOMO".
func (f *finder) isCallSign(i int) bool {
	w := f.Word(i)
	return len(w) == 4 && f.Tokens[i].Shape == token.Upper && (w[0] == 'W' || w[0] == 'K')
}

// bareAgency reads an agency without brackets and without a place: "AP - …". It
// must be known, or have signed the line before: "… (TheDeal.com)".
func (f *finder) bareAgency(i, hi int) (token.Run, int) {
	const longest = 5
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		if f.isDash(j, hi) && f.Tokens[j].Gap > token.Glued {
			n := j - i
			if f.Agency(i) == j {
				return token.From(i, j), j
			}
			if k := i - 1 - n; k >= 0 && f.Kind(i-1) == token.Close && f.sameWords(k, i, n) {
				return token.From(i, j), j
			}
			break
		}
	}
	return token.Run{}, i
}

// sameWords reports whether the n tokens at i read as those at j.
func (f *finder) sameWords(i, j, n int) bool {
	for k := range n {
		if f.Word(i+k) != f.Word(j+k) {
			return false
		}
	}
	return true
}

// plausible reports whether what reads like a dateline at the start of
// paragraph n is one.
func (f *finder) plausible(l *Dateline, n int) bool {
	p := f.Paragraphs[n]
	if len(l.places) == 0 {
		return true
	}
	first := l.places[0]
	city := token.From(first.Lo, f.placeWords(first.Lo, first.Hi))
	caps, known := f.isShouted(city), f.namesPlace(city)
	switch {
	case l.Hi == p.Hi: // alone on its line
		return (caps || first.Hi > city.Hi) && n < 4 && n+1 < len(f.Paragraphs) && f.onlyPlaces(token.From(first.Lo, l.places[len(l.places)-1].Hi))
	case f.Kind(l.Hi) == token.Colon:
		return caps && f.namesCity(city) && f.readsAsStory(token.From(l.body, p.Hi))
	case f.Kind(l.Hi) == token.Word && l.Agency.Len() == 0:
		return caps && known && n < 4
	case l.Date.Len() > 0 && l.body > l.Hi:
		return true
	case l.Agency.Len() > 0:
		return caps || known
	}
	return caps && l.body > l.Hi && f.readsAsStory(token.From(l.body, p.Hi)) && (known || first.Hi > city.Hi || n > 0)
}

// onlyPlaces reports whether r is a list of places and regions.
func (f *finder) onlyPlaces(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		end := f.placeWords(i, r.Hi)
		if !f.namesPlace(token.From(i, end)) {
			return false
		}
		i = end
	}
	return true
}

// namesPlace reports whether the gazetteer has r.
func (f *finder) namesPlace(r token.Run) bool {
	_, end := f.places.Match(r.Lo)
	return end == r.Hi && end > r.Lo
}

// namesCity reports whether the gazetteer has r as a city.
func (f *finder) namesCity(r token.Run) bool {
	e, end := f.places.Match(r.Lo)
	return end == r.Hi && end > r.Lo && f.places.Entry(e).Kind == place.City
}

// readsAsStory reports whether r reads as the text of a story, not as a headline.
func (f *finder) readsAsStory(r token.Run) bool {
	if r.Len() < 6 {
		return false
	}
	last := r.Hi - 1
	for last > r.Lo && (f.Kind(last) == token.Quote || f.Kind(last) == token.Close) {
		last--
	}
	return f.Kind(last) == token.Stop || r.Len() > 25
}

// filedFrom makes the place of a dateline. A place that the gazetteer does not
// have lies in the country of its region.
func (f *finder) filedFrom(r token.Run) place.Place {
	city := token.From(r.Lo, f.placeWords(r.Lo, r.Hi))
	p := place.Place{Run: r, Name: f.Slice(city)}
	if _, end := f.places.Match(r.Lo); end == city.Hi {
		q, _ := f.places.Of(r.Lo, end)
		p.Name, p.Country = q.Name, q.Country
	} else {
		p.Country = f.places.In(token.From(city.Hi, r.Hi)).Country
	}
	return p
}
