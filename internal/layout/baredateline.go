package layout

import (
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/token"
)

// Pages that take stories from a wire may lose the agency and the dash, and only capitals are left
// to tell the place from the story:
//
//	CAIRO Egypt closed its border …
//	GLENDALE, Ariz. Two girls …
//	ONCUPINAR, Turkey/BEIRUT Aid trucks …
//	GENEVA Dec 23 U.N. chief …

// bareDateline reads such a dateline at token i. A place that the gazetteer does not have needs its
// region.
func (f *datelineReader) bareDateline(i, hi int) (Dateline, bool) {
	const most = 4
	l := Dateline{}
	j := i
	for len(l.places) < most {
		city := f.barePlace(j, hi)
		end := f.bareRegionsEnd(city.Hi, hi)
		if city.Len() == 0 || end == city.Hi && !f.mayStandBare(city) {
			return Dateline{}, false
		}
		l.places = append(l.places, token.From(j, end))
		j = end
		if f.Word(j) != "/" && !f.joinsPlaces(j) || j+1 >= hi {
			break
		}
		j++
	}
	l.Hi = j
	if f.Kind(j) == token.Comma {
		j++
	}
	if end := f.readDate(&l, j, hi); end > j {
		l.Hi, j = end, end
	}
	l.Lo, l.body = i, l.Hi
	return l, j == l.Hi && f.opensStory(j, hi)
}

// barePlace returns the name of a place in capitals at token i: what the gazetteer has, or all words
// in capitals before a comma.
func (f *datelineReader) barePlace(i, hi int) token.Run {
	if !f.isCaps(i) {
		return token.Run{}
	}
	_, known := f.places.Match(i)
	end := i + 1
	for end < hi && f.continuesPlace(end, hi) && (f.Kind(end) != token.Word || f.isCaps(end)) {
		end++
	}
	if f.Kind(end) == token.Comma && f.bareRegionsEnd(end, hi) > end {
		return token.From(i, end)
	}
	if known > i && known <= end {
		return token.From(i, known)
	}
	return token.Run{}
}

// bareRegionsEnd returns the end of the regions behind the place that ends at token i: "Turkey",
// "Ariz.", "British West Indies".
func (f *datelineReader) bareRegionsEnd(i, hi int) int {
	const most = 2
	for range most {
		if i+1 >= hi || f.Kind(i) != token.Comma {
			break
		}
		_, end := f.places.Match(i + 1)
		if end == i+1 || end > hi || !f.namesRegion(token.From(i+1, end)) {
			break
		}
		i = end
		if f.Word(i) == "." && f.Glued(i) {
			i++
		}
	}
	return i
}

// mayStandBare reports whether the place r may stand without its region: a city, and no country, by
// its name and not by letters that stand for it.
func (f *datelineReader) mayStandBare(r token.Run) bool {
	const letters = 3 // "US", "UAE"
	isName := f.Tokens[r.Hi-1].End-f.Tokens[r.Lo].Start > letters && !f.Tokens[r.Lo].Dotted(f.Source)
	return isName && f.hasKind(r, func(p place.Entry) bool {
		return p.Kind == place.City || p.Kind == place.Region || p.Kind == place.Country
	})
}

// opensStory reports whether the first sentence of a story starts at token i: with a capital, a
// number or a quotation, and soon a word in small letters.
func (f *datelineReader) opensStory(i, hi int) bool {
	const near = 15
	if i >= hi || f.Glued(i) {
		return false
	}
	switch k := f.Tokens[i]; k.Kind {
	case token.Word:
		if !k.Capital() {
			return false
		}
	case token.Number, token.Quote, token.Currency:
	default:
		return false
	}
	for j := i; j < min(hi, i+near); j++ {
		if k := f.Tokens[j]; k.Kind == token.Word && k.Shape == token.Lower {
			return true
		}
	}
	return false
}

// namesRegion reports whether r, which the gazetteer has, is a country, a state or a province.
func (f *finder) namesRegion(r token.Run) bool {
	return f.hasKind(r, func(p place.Entry) bool { return p.Kind >= place.State })
}

// namesOnlyCities reports whether the gazetteer has r as a city and as nothing larger.
func (f *finder) namesOnlyCities(r token.Run) bool {
	return f.hasKind(r, func(p place.Entry) bool { return p.Kind == place.City }) && !f.namesRegion(r)
}

// hasKind reports whether the gazetteer has r as a place of that kind.
func (f *finder) hasKind(r token.Run, isKind func(place.Entry) bool) bool {
	has := false
	f.places.Candidates(r.Lo, r.Hi, func(_ int, p place.Entry) { has = has || isKind(p) })
	return has
}
