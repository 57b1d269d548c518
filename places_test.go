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
		{"The coach, Eddie |Jordan, left.", "", "", ""},
		{"|Panama shut the canal.", "Panama", "Panama", "PA"},
		{"Storms hit |Georgia, Alabama and Florida.", "Georgia", "Georgia", "US"},
		{"Storms hit |Georgia, the Georgian president said in Tbilisi.", "Georgia", "Georgia", "GE"},
		{"Pakistan sent police to |Hyderabad.", "Hyderabad", "Hyderabad", "PK"},
		{"India sent police to |Hyderabad.", "Hyderabad", "Hyderabad", "IN"},
		{"A march in |Alexandria, Va., ended.", "Alexandria, Va.", "Alexandria", "US"},
		{"They sailed through the |Red Sea.", "Red Sea", "Red Sea", ""},
	} {
		before, after, _ := strings.Cut(c.text, "|")
		d := standard().scan(Story{Text: before + after})
		i := 0
		for d.tokens[i].Start < len(before) {
			i++
		}
		if p, _ := d.placeAt(i); p.Text != c.phrase || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, p.Text, p.Name, p.Country)
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
		if p := d.placeIn(run{0, len(d.tokens)}); p.Text != c.text || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, p.Text, p.Name, p.Country)
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
