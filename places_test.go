package newsmodel

import (
	"strings"
	"testing"
)

// placeTest is the story before "|", and the place that starts behind it.
type placeTest struct{ text, phrase, name, country string }

func TestPlaceAt(t *testing.T) {
	for _, c := range []placeTest{
		{"|Nairobi, Kenya, was quiet.", "Nairobi, Kenya", "Nairobi", "KE"},
		{"He lives in |Paris, Texas, with a dog.", "Paris, Texas", "Paris", "US"},
		{"Trains to |Berlin, France and Italy ran late.", "Berlin", "Berlin", "DE"},
		{"|Kiev fell silent.", "Kiev", "Kyiv", "UA"},
		{"In |Kharkiv, Ukraine's second city, trams ran.", "Kharkiv", "Kharkiv", "UA"},
		{"They met in |Bath on Monday.", "Bath", "Bath", "GB"},
		{"|Bath towels were handed out.", "", "", ""},
		{"|Jordan will open the crossing.", "Jordan", "Jordan", "JO"},
		{"|Jordan Miller will open the shop.", "", "", ""},
		{"In May |Paris fell silent.", "Paris", "Paris", "FR"},
		{"But |Berlin said no.", "Berlin", "Berlin", "DE"},
		{"Growth in |Europe, Britain and Japan slowed.", "Europe", "Europe", ""},
		{"From |Houston, New York, and Boston they came.", "Houston", "Houston", "US"},
		{"|Panama shut the canal.", "Panama", "Panama", "PA"},
		{"Storms hit |Georgia, Alabama and Florida.", "Georgia", "Georgia", "US"},
		{"Storms hit |Georgia, the Georgian president said in Tbilisi.", "Georgia", "Georgia", "GE"},
		{"Pakistan sent police to |Hyderabad.", "Hyderabad", "Hyderabad", "PK"},
		{"India sent police to |Hyderabad.", "Hyderabad", "Hyderabad", "IN"},
		{"Floods hit |Athens, the Greek mayor said.", "Athens", "Athens", "GR"},
		{"Jamaican police from |Jamaica flew to New York.", "Jamaica", "Jamaica", "JM"},
		{"|Jamaica sent police to New York.", "Jamaica", "Jamaica", "JM"},
		{"They drove from Toronto across |Ontario.", "Ontario", "Ontario", "CA"},
		{"The mayor of |Birmingham met the governor of Alabama.", "Birmingham", "Birmingham", "US"},
		{"The mayor of |Birmingham resigned.", "Birmingham", "Birmingham", "GB"},
		{"A march in |Alexandria, Va., ended.", "Alexandria, Va.", "Alexandria", "US"},
		{"They sailed through the |Red Sea.", "Red Sea", "Red Sea", ""},
	} {
		before, after, _ := strings.Cut(c.text, "|")
		d := standard().scan(Story{Text: before + after})
		i := 0
		for int(d.tokens[i].Start) < len(before) {
			i++
		}
		if p, _ := d.placeAt(i); d.slice(p.run) != c.phrase || p.name != c.name || p.country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, d.slice(p.run), p.name, p.country)
		}
	}
}

func TestPlaceIn(t *testing.T) {
	for _, c := range []placeTest{
		{text: "the outskirts of Kiev", name: "Kyiv", country: "UA"},
		{text: "the coast of Somalia", name: "Somalia", country: "SO"},
		{text: "the Polish border", name: "the Polish border", country: "PL"},
		{text: "Ramstein Air Base in Germany", name: "Ramstein Air Base", country: "DE"},
		{text: "eastern Europe", name: "Eastern Europe", country: ""},
		{text: "the front", name: "the front", country: ""},
	} {
		d := standard().scan(Story{Text: c.text})
		if p := d.placeIn(run{0, len(d.tokens)}); d.slice(p.run) != c.text || p.name != c.name || p.country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, d.slice(p.run), p.name, p.country)
		}
	}
}

func TestCountryAndDemonym(t *testing.T) {
	d := standard().scan(Story{Text: "Ukrainian Ukraine Kyiv"})
	if country, code, end := d.demonymAt(0); country != "Ukraine" || code != "UA" || end != 1 {
		t.Errorf("demonymAt: %q %q %d", country, code, end)
	}
	if code, end := d.countryAt(1); code != "UA" || end != 2 {
		t.Errorf("countryAt: %q %d", code, end)
	}
	if code, end := d.countryAt(2); code != "" || end != 2 {
		t.Errorf("countryAt a city: %q %d", code, end)
	}
}

func TestDatelineCountry(t *testing.T) {
	for _, c := range []placeTest{
		{"ALLEN FALLS, Mich. (AP) - The bridge fell on Monday.", "ALLEN FALLS, Mich.", "ALLEN FALLS", "US"},
		{"RIJNDORP, Netherlands (AP) - The bridge fell on Monday.", "RIJNDORP, Netherlands", "RIJNDORP", "NL"},
		{"CONCORD, N.H. (AP) - The bridge fell on Monday.", "CONCORD, N.H.", "Concord", "US"},
		{"ATHENS (Reuters) - Greek divers freed the ship, U.S. and American crews said.", "ATHENS", "Athens", "GR"},
	} {
		places := Extract(c.text).Dateline.Places
		if len(places) != 1 || places[0].Text != c.phrase || places[0].Name != c.name || places[0].Country != c.country {
			t.Errorf("%q: got %+v", c.text, places)
		}
	}
}

// placeAt returns the place that is meant at token i, the zero place if none is.
func (d *doc) placeAt(i int) (place, int) {
	p, end := d.placeName(i)
	if end == i || !d.meansPlace(d.placeEntryOf(p), i, end) {
		return place{}, i
	}
	return d.placeOf(i, end)
}
