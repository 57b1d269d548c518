package layout

import (
	"strings"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Dateline says where, when and for whom the story was filed. The wires write it as
//
//	KYIV, March 3 (Reuters) - …            (Reuters) - …
//	NAIROBI, Kenya (AP) _ …                MOSCOW, January 21. /TASS/. …
//	SELMA, N.C.— …                         WASHINGTON, alone on its line
//
// Each of its parts may be missing, but not place and agency both.
type Dateline struct {
	token.Run
	Places []place.Place
	Date   date.Period
	Agency token.Run

	places []token.Run // where the names of Places stand, with their regions
	body   int         // first token of the story, behind the dash
}

// A datelineReader finds the dateline. What has an agency and a dash is one; of what has less it
// asks that the place be in capitals, or known, and that a story follow.
type datelineReader struct{ finder }

// headParas is how many paragraphs the head of a story may have.
const headParas = 4

// find finds the dateline of the story.
func (f *datelineReader) find() {
	const most = 12 // paragraphs up to it: headline, byline, notes, a summary
	for n, p := range f.Paragraphs[:min(len(f.Paragraphs), most)] {
		start := f.skipStars(p.Run)
		l, ok := f.datelineAt(start, p.Hi)
		if !ok || !f.isPlausible(&l, n) {
			l, ok = f.bareDateline(start, p.Hi)
			ok = ok && f.bodyBefore(n) < headParas && f.readsAsStory(token.From(l.body, p.Hi))
		}
		if ok {
			if l.body == p.Hi {
				f.kinds[n] = KindDateline
			}
			f.setDateline(l)
			return
		}
		if l, ok := f.datelineWithin(p.Run); ok {
			f.setDateline(l)
			return
		}
	}
}

// setDateline makes l the dateline of the story.
func (f *datelineReader) setDateline(l Dateline) {
	for _, r := range l.places {
		l.Places = append(l.Places, f.placeOf(r))
	}
	f.Dateline = l
}

// placeOf makes the place of a dateline. One that the gazetteer does not have lies in the country
// of its region.
func (f *datelineReader) placeOf(r token.Run) place.Place {
	city := f.cityOf(r)
	p := place.Place{Run: r, Name: f.Slice(city)}
	if _, end := f.places.Match(r.Lo); end == city.Hi {
		q, _ := f.places.Of(r.Lo, end)
		p.Name, p.Country = q.Name, q.Country
	} else {
		p.Country = f.places.In(token.From(city.Hi, r.Hi)).Country
	}
	return p
}

// cityOf returns a place without its regions.
func (f *datelineReader) cityOf(r token.Run) token.Run {
	return token.From(r.Lo, f.placeEnd(r.Lo, r.Hi))
}

// datelineWithin finds a dateline behind a note or a byline in the same paragraph. It must name a
// known agency.
func (f *datelineReader) datelineWithin(p token.Run) (Dateline, bool) {
	const reach, longest = 250, 14 // tokens before the agency, and of place and date
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

// datelineAt reads a dateline that starts at token i of a paragraph that ends at hi.
func (f *datelineReader) datelineAt(i, hi int) (Dateline, bool) {
	agency, dash := f.bareAgency(i, hi)
	if dash == i {
		return f.fullDateline(i, hi)
	}
	l, ok := f.fullDateline(dash+1, hi)
	if ok && len(l.places) > 0 && l.Agency.Len() > 0 { // Canadian Press - HALIFAX (CP) - …
		return l, true
	}
	return Dateline{Run: agency, Agency: agency, body: dash + 1}, true
}

// fullDateline reads a dateline with a place, or with its agency in brackets.
func (f *datelineReader) fullDateline(i, hi int) (Dateline, bool) {
	l := Dateline{}
	known := f.readParts(&l, i, hi)
	hasPlace := len(l.places) > 0
	if l.Len() == 0 || !hasPlace && !known {
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
	case f.Kind(j) == token.Colon && hasPlace: // NEW DELHI: …
		l.body++
	case known && f.Tokens[j].Capital(): // (CNN)The …
	case hasPlace && f.Glued(j) && f.Kind(j) == token.Word: // WASHINGTONThe …
	default:
		return l, false
	}
	return l, true
}

// readParts reads places, date and agency at token i, each of which may be missing, and reports
// whether it knows the agency. The date may stand first, and date or place in brackets.
func (f *datelineReader) readParts(l *Dateline, i, hi int) (known bool) {
	j := i
	if end := f.readDate(l, i, hi); end > i && end < hi {
		j = f.readPlacesBehind(l, end, hi)
	} else {
		j = f.readPlaces(l, i, hi)
		if j > i && j < hi && f.Kind(j) == token.Comma {
			if end := f.readDate(l, j+1, hi); end > j+1 {
				j = end
			}
		}
	}
	if j > i && j+1 < hi && f.Kind(j) == token.Open && l.Date.Len() == 0 {
		if end := f.readDate(l, j+1, hi); end > j+1 && f.Kind(end) == token.Close {
			j = end + 1 // NEW YORK (December 22, 2013) — …
		}
	}
	bracket := j
	if l.Date.Len() > 0 && f.Kind(j) == token.Stop { // MOSCOW, January 21. /TASS/. …
		bracket++
	}
	if a, ok, end := f.agencyAt(bracket, hi); end > bracket {
		l.Agency, known, j = a, ok, end
	}
	l.Run = token.From(i, j)
	return known
}

// readDate reads the date of l at token i, of at least two words, and returns the index behind it; i
// if there is none.
func (f *datelineReader) readDate(l *Dateline, i, hi int) int {
	p, end := f.dates.At(i, f.Today())
	if end <= i+1 || end > hi {
		return i
	}
	l.Date = p
	return end
}

// readPlacesBehind reads places behind a date, which ends at token i, in brackets, behind a dash or
// a comma: "March 3, 2022 (KYIV) - …", "3 March 2022, KYIV – …". It returns i if there are none, or
// a known agency stands there.
func (f *datelineReader) readPlacesBehind(l *Dateline, i, hi int) int {
	inBrackets := f.Kind(i) == token.Open
	isParted := inBrackets || f.Kind(i) == token.Comma || f.isDash(i, hi)
	if !isParted || !f.isCaps(i+1) || f.startsInAgency(token.From(i+1, hi)) {
		return i
	}
	places := *l
	end := f.readPlaces(&places, i+1, hi)
	switch {
	case end == i+1, inBrackets && f.Kind(end) != token.Close:
		return i
	case inBrackets:
		end++
	}
	if last := places.places[len(places.places)-1]; !f.isDash(end, hi) || !f.isAllCaps(f.cityOf(last)) {
		return i
	}
	*l = places
	return end
}

// readPlaces reads the places at token i, parted by slashes, with their regions, and returns the
// index behind them.
func (f *datelineReader) readPlaces(l *Dateline, i, hi int) int {
	const most = 5
	for len(l.places) < most {
		end := f.placeEnd(i, hi)
		if end == i {
			return i
		}
		end = f.regionsEnd(end, hi)
		l.places = append(l.places, token.From(i, end))
		i = end
		isJoined := f.Word(i) == "/" || f.joinsPlaces(i) || f.namesCityBehind(i)
		if i+1 >= hi || !isJoined || !f.isCaps(i+1) {
			break
		}
		i++
	}
	return i
}

// regionsEnd returns the end of the regions behind a place, which ends at i: "Fla.", "Grand Cayman,
// British West Indies".
func (f *datelineReader) regionsEnd(i, hi int) int {
	const most = 3
	for range most {
		if i+1 >= hi || f.Kind(i) != token.Comma || !f.Tokens[i+1].Capital() || f.namesCityBehind(i) {
			break
		}
		if _, end := f.dates.At(i+1, f.Today()); end > i+1 {
			break
		}
		i = f.placeEnd(i+1, hi)
	}
	return i
}

// placeEnd returns the end of the words of one place at token i, i if there is none: words with
// inner hyphens, apostrophes and the points of abbreviations.
func (f *datelineReader) placeEnd(i, hi int) int {
	const longest = 8
	if i >= hi || f.Kind(i) != token.Word {
		return i
	}
	end := i + 1
	for end < min(hi, i+longest) && f.continuesPlace(end, hi) {
		end++
	}
	return end
}

// joinsPlaces reports whether token i is the "and" between two places in capitals, and no part of a
// name: "NEW YORK and CHICAGO".
func (f *datelineReader) joinsPlaces(i int) bool {
	w := f.Word(i)
	return (w == "and" || w == "&") && f.isCaps(i-1) && f.isCaps(i+1)
}

// namesCityBehind reports whether a well-known city in capitals stands behind the comma at token i,
// and not the region of the place before it: "LONDON, PARIS (Reuters)".
func (f *datelineReader) namesCityBehind(i int) bool {
	if f.Kind(i) != token.Comma || !f.isCaps(i+1) {
		return false
	}
	_, end := f.places.Match(i + 1)
	return end > i+1 && f.isAllCaps(token.From(i+1, end)) && f.namesOnlyCities(token.From(i+1, end))
}

// continuesPlace reports whether token i goes on with the name of a place before it: the "York" of
// "NEW YORK", the point of "ST. LOUIS", but not the "The" of "OSLOThe".
func (f *datelineReader) continuesPlace(i, hi int) bool {
	k := f.Tokens[i]
	isGlued := k.Gap == token.Glued
	switch {
	case k.Gap > token.Space, f.joinsPlaces(i):
		return false
	case k.Kind == token.Word:
		switch f.Kind(i - 1) {
		case token.Word:
			return !isGlued
		case token.Stop, token.Clitic:
			return true
		}
		return isGlued
	case k.Kind == token.Stop:
		return isGlued && k.End-k.Start == 1
	case k.Kind == token.Clitic:
		return isGlued
	case k.Kind == token.Dash, k.Kind == token.Quote:
		isInner := isGlued && i+1 < hi && f.Glued(i+1)
		return isInner && !f.isPrintedDash(i)
	}
	return false
}

// isPrintedDash reports whether token i is a dash that no word has inside, and not "--", which
// typewriters have for it.
func (f *datelineReader) isPrintedDash(i int) bool {
	switch f.Word(i) {
	case "—", "–", "―":
		return true
	}
	return false
}

// isCaps reports whether token i is a word in capitals: "KYIV", "U.N.", "McALLEN".
func (f *datelineReader) isCaps(i int) bool {
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

// isAllCaps reports whether the words of r are in capitals, "de" and "upon" and their like left
// out.
func (f *datelineReader) isAllCaps(r token.Run) bool {
	const small = text.Particle | text.Preposition | text.Coordinator | text.Determiner
	for i := r.Lo; i < r.Hi; i++ {
		if f.Kind(i) == token.Word && !f.isCaps(i) && f.Class(i)&small == 0 {
			return false
		}
	}
	return true
}

// agencyAt reads an agency in brackets or between slashes at token i, and reports whether it is
// known: others need a capital. The end is i if there is none.
func (f *datelineReader) agencyAt(i, hi int) (agency token.Run, known bool, end int) {
	const longest = 6
	inBrackets := f.Kind(i) == token.Open
	if i+2 >= hi || !inBrackets && f.Word(i) != "/" {
		return token.Run{}, false, i
	}
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		closes := f.Word(j) == "/"
		if inBrackets {
			closes = f.Kind(j) == token.Close
		}
		if !closes {
			continue
		}
		agency = token.From(i+1, j)
		known = f.startsInAgency(agency) || f.isCallSign(i+1)
		if agency.Len() == 0 || !known && !f.Tokens[i+1].Capital() {
			break
		}
		return agency, known, j + 1
	}
	return token.Run{}, false, i
}

// isCallSign reports whether token i is the sign of a broadcasting station of the United States:
// "WCMH", "KOMO".
func (f *datelineReader) isCallSign(i int) bool {
	w := f.Word(i)
	return len(w) == 4 && f.Tokens[i].Shape == token.Upper && (w[0] == 'W' || w[0] == 'K')
}

// bareAgency reads an agency without brackets and without a place, up to the dash: "AP - …". It
// must be known, or have signed the line before: "… (TheDeal.com)". The dash is at i if there is
// none.
func (f *datelineReader) bareAgency(i, hi int) (agency token.Run, dash int) {
	const longest = 5
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		if !f.isDash(j, hi) || f.Glued(j) {
			continue
		}
		if f.AgencyEnd(i) == j || f.signsLineBefore(token.From(i, j)) {
			return token.From(i, j), j
		}
		break
	}
	return token.Run{}, i
}

// signsLineBefore reports whether the words of r stand right before it, in brackets.
func (f *datelineReader) signsLineBefore(r token.Run) bool {
	from := r.Lo - 1 - r.Len()
	if from < 0 || f.Kind(r.Lo-1) != token.Close {
		return false
	}
	for k := range r.Len() {
		if f.Word(from+k) != f.Word(r.Lo+k) {
			return false
		}
	}
	return true
}

// isPlausible reports whether what reads like a dateline at the start of paragraph n is one. The
// less it has, the more is asked of the place and of the text behind it.
func (f *datelineReader) isPlausible(l *Dateline, n int) bool {
	if len(l.places) == 0 {
		return true
	}
	p := f.Paragraphs[n]
	first, last := l.places[0], l.places[len(l.places)-1]
	city := f.cityOf(first)
	hasRegion := first.Hi > city.Hi
	isCaps, isKnown := f.isAllCaps(city), f.namesPlace(city)
	story := token.From(l.body, p.Hi)
	hasDash := l.body > l.Hi
	switch {
	case l.Hi == p.Hi: // alone on its line
		if n >= headParas || n+1 == len(f.Paragraphs) {
			return false
		}
		return (isCaps || hasRegion) && f.hasOnlyPlaces(token.From(first.Lo, last.Hi))
	case f.Kind(l.Hi) == token.Colon:
		return isCaps && f.namesCity(city) && f.readsAsStory(story)
	case f.Kind(l.Hi) == token.Word && l.Agency.Len() == 0:
		return isCaps && isKnown && n < headParas
	case l.Date.Len() > 0 && hasDash:
		return true
	case l.Agency.Len() > 0:
		return isCaps || isKnown
	}
	isLikely := isKnown || hasRegion || n > 0
	return isCaps && hasDash && isLikely && f.readsAsStory(story)
}

// bodyBefore counts the paragraphs before paragraph n that are no asides.
func (f *datelineReader) bodyBefore(n int) int {
	count := 0
	for _, k := range f.kinds[:n] {
		if k == KindBody {
			count++
		}
	}
	return count
}

// hasOnlyPlaces reports whether r is a list of places and regions.
func (f *datelineReader) hasOnlyPlaces(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		end := f.placeEnd(i, r.Hi)
		if !f.namesPlace(token.From(i, end)) {
			return false
		}
		i = end
	}
	return true
}

// namesCity reports whether the gazetteer has r as a city.
func (f *datelineReader) namesCity(r token.Run) bool {
	e, end := f.places.Match(r.Lo)
	return end == r.Hi && end > r.Lo && f.places.Entry(e).Kind == place.City
}

// readsAsStory reports whether r reads as the text of a story, not as a headline.
func (f *datelineReader) readsAsStory(r token.Run) bool {
	const least, long = 6, 25
	return r.Len() >= least && (r.Len() > long || f.Stops(r))
}
