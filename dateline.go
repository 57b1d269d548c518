package newsmodel

import (
	"cmp"
	"strings"

	"example.com/newsmodel/internal/token"
)

// A dateline is a Dateline with its tokens. The wires write it as
//
//	KYIV, March 3 (Reuters) - …            (Reuters) - …
//	NAIROBI, Kenya (AP) _ …                MOSCOW, January 21. /TASS/. …
//	SELMA, N.C.— …                         WASHINGTON, alone on its line
type dateline struct {
	run
	places []run
	date   period
	agency run
	body   int     // first token behind the dash
	sites  []place // what the places are
}

// today returns the day that "today" is: that of publication, else that of
// the dateline, else that of the line of date and time around the story.
func (d *doc) today() Date {
	return cmp.Or(d.published, d.filed.date.from, d.stamp)
}

// datelineParas is how many paragraphs may stand before the one with the
// dateline: headline, byline, notes, a summary.
const datelineParas = 12

// findDateline finds the dateline of the story.
func (d *doc) findDateline() {
	for n, p := range d.paras[:min(len(d.paras), datelineParas)] {
		if l, ok := d.datelineAt(d.skipStars(p.run), p.hi); ok && d.plausible(&l, n) {
			if l.body == p.hi {
				d.kinds[n] = ParagraphDateline
			}
			d.file(l)
			return
		}
		if l, ok := d.datelineWithin(p.run); ok {
			d.file(l)
			return
		}
	}
}

// sentenceAt returns sentence k, which starts behind the dateline if that stands
// in it.
func (d *doc) sentenceAt(k int) run {
	s := d.sents[k]
	if d.filed.len() > 0 && s.contains(d.filed.body) {
		s.lo = d.filed.body
	}
	return s
}

// sentenceOf returns the sentence of token i, as sentenceAt does.
func (d *doc) sentenceOf(i int) run { return d.sentenceAt(int(d.sentenceNumber(i))) }

// paragraphKind returns the kind of paragraph n.
func (d *doc) paragraphKind(n int) ParagraphKind { return d.kinds[n] }

// paragraphTells reports whether paragraph n tells a part of the story. Boilerplate and
// the lines that name those who wrote it do not, whatever numbers they have.
func (d *doc) paragraphTells(n int) bool {
	k := d.kinds[n]
	return k != ParagraphByline && k != ParagraphCredit && k != ParagraphBoilerplate
}

// file makes l the dateline of the story.
func (d *doc) file(l dateline) {
	for _, r := range l.places {
		l.sites = append(l.sites, d.filedFrom(r))
	}
	d.filed = l
}

// skipStars returns the first token of r that is no asterisk, the mark of urgent
// copy.
func (d *doc) skipStars(r run) int {
	i := r.lo
	for i+1 < r.hi && d.word(i) == "*" {
		i++
	}
	return i
}

// datelineWithin finds a dateline behind a note or a byline in the same
// paragraph. It must name a known agency.
func (d *doc) datelineWithin(p run) (dateline, bool) {
	const reach, longest = 250, 14
	for i := p.lo + 1; i < min(p.hi, p.lo+reach); i++ {
		if d.kind(i) != token.Open {
			continue
		}
		if _, known, end := d.agencyAt(i, p.hi); !known || !d.isDash(end, p.hi) {
			continue
		}
		for j := max(p.lo+1, i-longest); j < i; j++ {
			if !d.isCaps(j) || d.isCaps(j-1) {
				continue
			}
			if l, ok := d.datelineAt(j, p.hi); ok && l.agency.lo == i+1 {
				return l, true
			}
		}
	}
	return dateline{}, false
}

// datelineAt reads a dateline that starts at token i of a paragraph that ends
// at hi.
func (d *doc) datelineAt(i, hi int) (dateline, bool) {
	agency, dash := d.bareAgency(i, hi)
	if dash == i {
		return d.placedAt(i, hi)
	}
	if l, ok := d.placedAt(dash+1, hi); ok && len(l.places) > 0 && l.agency.len() > 0 { // Canadian Press - HALIFAX (CP) - …
		return l, true
	}
	return dateline{run: agency, agency: agency, body: dash + 1}, true
}

// placedAt reads a dateline with a place, or with its agency in brackets.
func (d *doc) placedAt(i, hi int) (dateline, bool) {
	l := dateline{}
	known := d.readSignature(&l, i, hi)
	if l.len() == 0 || len(l.places) == 0 && !known {
		return l, false
	}
	j := l.hi
	l.body = j
	switch {
	case j == hi:
	case d.isDash(j, hi), known && d.kind(j) == token.Stop && d.word(j-1) == "/":
		l.body++
	case d.kind(j) == token.Comma && d.isDash(j+1, hi):
		l.body += 2
	case d.kind(j) == token.Colon && len(l.places) > 0: // NEW DELHI: …
		l.body++
	case known && d.tokens[j].Capital(): // (CNN)The …
	case len(l.places) > 0 && d.tokens[j].Gap == token.Glued && d.kind(j) == token.Word: // WASHINGTONThe …
	default:
		return l, false
	}
	return l, true
}

// readSignature reads places, date and agency at token i, each of which may be
// missing, and reports whether it knows the agency.
func (d *doc) readSignature(l *dateline, i, hi int) (known bool) {
	j := i
	if p, end := d.dateAt(i, d.today()); end > i+1 && end < hi {
		l.date, j = p, end
	} else {
		j = d.datelinePlaces(l, i, hi)
		if j > i && j < hi && d.kind(j) == token.Comma {
			if p, end := d.dateAt(j+1, d.today()); end > j+1 && end <= hi {
				l.date, j = p, end
			}
		}
	}
	stop := j
	if l.date.len() > 0 && d.kind(j) == token.Stop {
		stop++
	}
	if a, ok, end := d.agencyAt(stop, hi); end > stop {
		l.agency, known, j = a, ok, end
	}
	l.run = run{i, j}
	return known
}

// isDash reports whether token i is the dash behind a dateline: not a hyphen
// within a word.
func (d *doc) isDash(i, hi int) bool {
	if i >= hi || d.kind(i) != token.Dash {
		return false
	}
	return i+1 >= hi || d.tokens[i].Gap > token.Glued || d.tokens[i+1].Gap > token.Glued || d.word(i) != "-"
}

// datelinePlaces reads the places at token i, parted by slashes, with their
// regions, and returns the index behind them.
func (d *doc) datelinePlaces(l *dateline, i, hi int) int {
	const most = 5
	for len(l.places) < most {
		end := d.placeWords(i, hi)
		if end == i {
			return i
		}
		end = d.regions(end, hi)
		l.places = append(l.places, run{i, end})
		i = end
		if i+1 >= hi || d.word(i) != "/" && !d.is(i, "and", "&") || !d.isCaps(i+1) {
			break
		}
		i++
	}
	return i
}

// regions returns the end of the regions behind a place: "Fla.", "Grand Cayman,
// British West Indies".
func (d *doc) regions(i, hi int) int {
	const most = 3
	for range most {
		if i+1 >= hi || d.kind(i) != token.Comma || !d.tokens[i+1].Capital() {
			break
		}
		if _, end := d.dateAt(i+1, d.today()); end > i+1 {
			break
		}
		i = d.placeWords(i+1, hi)
	}
	return i
}

// placeWords returns the end of the words of one place at token i: words with
// inner hyphens, apostrophes and the points of abbreviations.
func (d *doc) placeWords(i, hi int) int {
	const longest = 8
	start := i
	for i < min(hi, start+longest) {
		k := d.tokens[i]
		if i > start && k.Gap > token.Space {
			break
		}
		glued := i > start && k.Gap == token.Glued
		switch {
		case k.Kind == token.Word && i == start:
		case k.Kind == token.Word && d.kind(i-1) == token.Word && glued:
			return i
		case k.Kind == token.Word && (glued || d.kind(i-1) == token.Word || d.kind(i-1) == token.Stop || d.kind(i-1) == token.Clitic):
		case glued && k.Kind == token.Stop && k.End-k.Start == 1:
		case glued && k.Kind == token.Clitic:
		case glued && (k.Kind == token.Dash || k.Kind == token.Quote) && i+1 < hi && d.tokens[i+1].Gap == token.Glued && d.word(i) != "—" && d.word(i) != "–" && d.word(i) != "―":
		default:
			return i
		}
		i++
	}
	return i
}

// isCaps reports whether token i is a word in capitals: "KYIV", "U.N.",
// "McALLEN".
func (d *doc) isCaps(i int) bool {
	if i < 0 || i >= len(d.tokens) {
		return false
	}
	k := d.tokens[i]
	switch k.Shape {
	case token.Upper:
		return true
	case token.Title:
		return k.End-k.Start == 1
	case token.Mixed:
		tail := d.text[k.Start+min(2, k.End-k.Start) : k.End]
		return len(tail) > 2 && tail == strings.ToUpper(tail)
	}
	return false
}

// isShouted reports whether the words of r are in capitals, "de" and "upon" and their
// like left out.
func (d *doc) isShouted(r run) bool {
	const small = particleWord | prepositionWord | coordinatorWord | determinerWord
	for i := r.lo; i < r.hi; i++ {
		if d.kind(i) == token.Word && !d.isCaps(i) && d.class(i)&small == 0 {
			return false
		}
	}
	return true
}

// agencyAt reads an agency in brackets or between slashes at token i.
func (d *doc) agencyAt(i, hi int) (agency run, known bool, end int) {
	const longest = 6
	if i+2 >= hi || d.kind(i) != token.Open && d.word(i) != "/" {
		return run{}, false, i
	}
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		if d.kind(i) == token.Open && d.kind(j) == token.Close || d.kind(i) != token.Open && d.word(j) == "/" {
			known = d.isAgency(i+1, j) || d.isCallSign(i+1)
			if j == i+1 || !known && !d.tokens[i+1].Capital() {
				break
			}
			return run{i + 1, j}, known, j + 1
		}
	}
	return run{}, false, i
}

// isAgency reports whether the tokens [i, j) start with the name of an agency.
func (d *doc) isAgency(i, j int) bool { return d.agencyIn(run{i, j}).len() > 0 }

// agencyIn returns the name of an agency that r starts with.
func (d *doc) agencyIn(r run) run {
	if end := d.agencyEnd(r.lo); end <= r.hi {
		return run{r.lo, end}
	}
	return run{}
}

// agencyEnd returns the index behind the name of an agency at token i, i if there is
// none.
func (d *doc) agencyEnd(i int) int {
	_, end := d.agencies.Match(d.tokens, i)
	return end
}

// isCallSign reports whether token i is the sign of a broadcasting station of
// the United States: "WCMH", "KOMO".
func (d *doc) isCallSign(i int) bool {
	w := d.word(i)
	return len(w) == 4 && d.tokens[i].Shape == token.Upper && (w[0] == 'W' || w[0] == 'K')
}

// bareAgency reads an agency without brackets and without a place: "AP - …". It
// must be known, or have signed the line before: "… (TheDeal.com)".
func (d *doc) bareAgency(i, hi int) (run, int) {
	const longest = 5
	for j := i + 1; j < min(hi, i+1+longest); j++ {
		if d.isDash(j, hi) && d.tokens[j].Gap > token.Glued {
			n := j - i
			if d.agencyEnd(i) == j {
				return run{i, j}, j
			}
			if k := i - 1 - n; k >= 0 && d.kind(i-1) == token.Close && d.sameWords(k, i, n) {
				return run{i, j}, j
			}
			break
		}
	}
	return run{}, i
}

// sameWords reports whether the n tokens at i read as those at j.
func (d *doc) sameWords(i, j, n int) bool {
	for k := range n {
		if d.word(i+k) != d.word(j+k) {
			return false
		}
	}
	return true
}

// plausible reports whether what reads like a dateline at the start of
// paragraph n is one.
func (d *doc) plausible(l *dateline, n int) bool {
	p := d.paras[n]
	if len(l.places) == 0 {
		return true
	}
	first := l.places[0]
	city := run{first.lo, d.placeWords(first.lo, first.hi)}
	caps, known := d.isShouted(city), d.namesPlace(city)
	switch {
	case l.hi == p.hi: // alone on its line
		return (caps || first.hi > city.hi) && n < 4 && n+1 < len(d.paras) && d.onlyPlaces(run{first.lo, l.places[len(l.places)-1].hi})
	case d.kind(l.hi) == token.Colon:
		return caps && d.namesCity(city) && d.readsAsStory(run{l.body, p.hi})
	case d.kind(l.hi) == token.Word && l.agency.len() == 0:
		return caps && known && n < 4
	case l.date.len() > 0 && l.body > l.hi:
		return true
	case l.agency.len() > 0:
		return caps || known
	}
	return caps && l.body > l.hi && d.readsAsStory(run{l.body, p.hi}) && (known || first.hi > city.hi || n > 0)
}

// onlyPlaces reports whether r is a list of places and regions.
func (d *doc) onlyPlaces(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		end := d.placeWords(i, r.hi)
		if !d.namesPlace(run{i, end}) {
			return false
		}
		i = end
	}
	return true
}

// namesPlace reports whether the gazetteer has r.
func (d *doc) namesPlace(r run) bool {
	_, end := d.placeName(r.lo)
	return end == r.hi && end > r.lo
}

// namesCity reports whether the gazetteer has r as a city.
func (d *doc) namesCity(r run) bool {
	e, end := d.placeName(r.lo)
	return end == r.hi && end > r.lo && d.placeEntryOf(e).kind == placeCity
}

// readsAsStory reports whether r reads as the text of a story, not as a headline.
func (d *doc) readsAsStory(r run) bool {
	if r.len() < 6 {
		return false
	}
	last := r.hi - 1
	for last > r.lo && (d.kind(last) == token.Quote || d.kind(last) == token.Close) {
		last--
	}
	return d.kind(last) == token.Stop || r.len() > 25
}

// dateline returns where and when the story was filed.
func (d *doc) dateline() Dateline {
	l := &d.filed
	if l.len() == 0 {
		return Dateline{}
	}
	out := Dateline{Phrase: d.phrase(l.run), Date: d.periodValue(l.date), Agency: d.slice(l.agency)}
	for _, p := range l.sites {
		out.Places = append(out.Places, d.placeValue(p))
	}
	return out
}

// filedFrom makes the place of a dateline. A place that the gazetteer does not
// have lies in the country of its region.
func (d *doc) filedFrom(r run) place {
	city := run{r.lo, d.placeWords(r.lo, r.hi)}
	p := place{run: r, name: d.slice(city)}
	if _, end := d.placeName(r.lo); end == city.hi {
		q, _ := d.placeOf(r.lo, end)
		p.name, p.country = q.name, q.country
	} else {
		p.country = d.placeIn(run{city.hi, r.hi}).country
	}
	return p
}
