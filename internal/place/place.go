package place

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Place is a place that the story names. Its run includes the region behind the name:
// "Paris, Texas".
type Place struct {
	token.Run
	Name    string // as the gazetteer has it: "Kyiv" where the story has "Kiev"
	Country string // ISO 3166-1 code; "" if it lies in none or in several
}

// Match returns an entry of the gazetteer with the longest form at token i, -1 if there is none,
// and the index behind it. Whether the words mean a place there is for [Places.Means] to say.
func (s *Places) Match(i int) (entry, end int) {
	if i >= len(s.text.Tokens) || s.text.Tokens[i].Kind != token.Word {
		return -1, i
	}
	return s.gazetteer.Match(s.text.Tokens, i)
}

// Entry returns an entry of the gazetteer by its number.
func (s *Places) Entry(e int) Entry { return s.gazetteer.Values[e] }

// Candidates calls f with each entry whose form is all of [i, end).
func (s *Places) Candidates(i, end int, f func(entry int, p Entry)) {
	s.gazetteer.All(s.text.Tokens[:end], i, func(e, j int) {
		if j == end {
			f(e, s.gazetteer.Values[e])
		}
	})
}

// Means reports whether the name at [i, end) means the place p. A name that is a person's or a
// common word too does where its neighbours say so ("in Bath", "Bath, Maine"); that of a country
// or a well-known city, unless it reads as part of a person's ("Jordan Miller").
func (s *Places) Means(p Entry, i, end int) bool {
	if !p.isWord && !p.IsName || s.opensPlace(i-1) {
		return true
	}
	if _, _, behind := s.regionBehind(i, end); behind > end {
		return true
	}
	usual := p.wellKnown || p.Kind == Country
	return usual && !p.isWord && !s.isNamePart(i-1) && !s.isNamePart(end)
}

// opensPlace reports whether token i is a word that a place stands behind: "in", "to", the "of"
// of "the city of" and "the mayor of". "On", "among" and "over" go with people and things, too.
func (s *Places) opensPlace(i int) bool {
	const locative = text.Source | text.Goal | text.Spot
	switch {
	case s.text.Class(i)&locative != 0 && !s.text.Is(i, "on", "among", "over"):
		return true
	case s.text.Is(i, "of"):
		return s.text.Class(i-1)&text.Place != 0 || s.text.Is(i-1, "mayor")
	}
	return false
}

// isNamePart reports whether token i is capitalized as a first name or surname is.
func (s *Places) isNamePart(i int) bool {
	if s.text.Kind(i) != token.Word || s.text.Tokens[i].Shape != token.Title {
		return false
	}
	return !s.text.StartsSentence(i) && s.text.Class(i)&text.Function == 0 && !s.dates.InCalendar(i)
}

// Of makes the place whose name stands at [i, end), with the region behind it, and returns the
// index behind both. Of several places of that name it is the one in that region; without a
// region, see [Places.Likeliest].
func (s *Places) Of(i, end int) (Place, int) {
	region, entry, behind := s.regionBehind(i, end)
	if entry < 0 {
		entry = s.Likeliest(i, end)
	}
	p := Place{token.From(i, behind), s.gazetteer.Entries[entry].Name, s.gazetteer.Values[entry].country}
	if behind > end {
		p.Country = region.country
	}
	return p, behind
}

// regionBehind reads the country, state or province behind the name of a city at [i, end), as in
// "Paris, Texas": the region, the entry of that name that lies there (-1 if the gazetteer has
// none), and the index behind the region, end if there is none. In "Berlin, France and Italy"
// France is no region.
func (s *Places) regionBehind(i, end int) (region Entry, entry, behind int) {
	if s.text.Kind(end) != token.Comma {
		return Entry{}, -1, end
	}
	_, after := s.Match(end + 1)
	if after == end+1 || s.text.Kind(after) == token.Clitic {
		return Entry{}, -1, end
	}
	isCity, isWellKnown := false, false // some place of that name
	entry = -1
	s.Candidates(end+1, after, func(_ int, r Entry) {
		if r.Kind < State {
			return
		}
		region = r
		s.Candidates(i, end, func(e int, p Entry) {
			isCity = isCity || p.Kind == City
			isWellKnown = isWellKnown || p.Kind == Country || p.wellKnown
			if entry < 0 && p.Kind <= City && p.liesIn(r) {
				entry = e
				region = r
			}
		})
	})
	if entry < 0 {
		// A city that the gazetteer does not have there: unless it reads as a list of places.
		isList := s.text.Is(after, "and", "or") || s.text.Is(after+1, "and", "or")
		if !isCity || isList || isWellKnown && region.Kind == Country {
			return Entry{}, -1, end
		}
	}
	if region.Kind == Region {
		return Entry{}, -1, end
	}
	return region, entry, after
}

// Likeliest returns the entry that the name at [i, end) most likely means: a well-known city or a
// country; of other places, and of a country and a state of one name ("Georgia"), the one whose
// land the story names most; else a state; else the first one in the table, which is the largest
// city.
func (s *Places) Likeliest(i, end int) int {
	usual, rank, isSpread := -1, -1, false // over several countries
	s.Candidates(i, end, func(e int, p Entry) {
		if usual >= 0 && p.country != s.gazetteer.Values[usual].country {
			isSpread = true
		}
		if r := p.rank(); r > rank {
			usual, rank = e, r
		}
	})
	if !isSpread || rank == (Entry{wellKnown: true}).rank() {
		return usual
	}
	lands := s.Lands()
	best, most := usual, 0
	s.Candidates(i, end, func(e int, p Entry) {
		n := lands[p.land()]
		if p.Capital && n > 0 {
			n = len(s.text.Tokens) // more than any count
		}
		isCityNotCountry := p.Kind == City && s.gazetteer.Values[usual].Kind == Country
		if n > most && !isCityNotCountry {
			best, most = e, n
		}
	})
	return best
}

// Lands counts how often the story names each land: a country by its code ("US"), its states and
// provinces by postal abbreviation ("US/TX") and together ("US/"). Names that may mean places in
// several countries do not count.
func (s *Places) Lands() map[string]int {
	if s.lands != nil {
		return s.lands
	}
	s.lands = make(map[string]int)
	for i := 0; i < len(s.text.Tokens); i++ {
		if !s.text.Tokens[i].Capital() {
			continue
		}
		if _, code, end := s.Demonym(i); end > i {
			s.lands[code]++
			i = end - 1
			continue
		}
		e, end := s.Match(i)
		if end == i {
			continue
		}
		if p := s.gazetteer.Values[e]; !p.isWord && !p.IsName && s.inOneCountry(i, end) {
			s.lands[p.country]++
			if p.admin != "" {
				s.lands[p.country+"/"]++
				s.lands[p.country+"/"+p.admin]++
			}
		}
		i = end - 1
	}
	return s.lands
}

// inOneCountry reports whether all places of the name at [i, end) lie in one country.
func (s *Places) inOneCountry(i, end int) bool {
	same, country := true, ""
	s.Candidates(i, end, func(_ int, p Entry) {
		if country == "" {
			country = p.country
		}
		same = same && p.country == country
	})
	return same
}

// In returns the place that a noun phrase is about: the first place named in it ("the outskirts
// of Odesa"), else one in the country of the people named there ("the Polish border"). Its run is
// the whole phrase, which is its name too if the phrase names no place.
func (s *Places) In(r token.Run) Place {
	out := Place{Run: r, Name: s.text.Slice(r)}
	for i := r.Lo; i < r.Hi; i++ {
		if _, end := s.Match(i); end > i && end <= r.Hi {
			p, _ := s.Of(i, end)
			out.Name, out.Country = p.Name, p.Country
			return out
		}
		if _, code, end := s.Demonym(i); end > i && end < r.Hi && out.Country == "" {
			out.Country = code
		}
	}
	return out
}

// Country reads the name of a country at token i: its ISO 3166-1 code and the index behind it, i
// if there is none.
func (s *Places) Country(i int) (code string, end int) {
	_, end = s.Match(i)
	if end == i {
		return "", i
	}
	s.Candidates(i, end, func(_ int, p Entry) {
		if p.Kind == Country {
			code = p.country
		}
	})
	if code == "" {
		return "", i
	}
	return code, end
}

// Demonym reads a word for what belongs to a country, such as "Ukrainian": the country's name and
// code, and the index behind the word, i if there is none.
func (s *Places) Demonym(i int) (country, code string, end int) {
	if i >= len(s.text.Tokens) {
		return "", "", i
	}
	p, end := s.gazetteer.demonyms.At(s.text.Tokens, i)
	if p == nil {
		return "", "", i
	}
	return p.country, p.code, end
}
