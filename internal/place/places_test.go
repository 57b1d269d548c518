package place

import (
	"strings"
	"testing"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// open opens the places of a story.
func open(tb testing.TB, story string) *Places {
	x := lexicon.Builtin()
	t := text.New(x).Read(tb.Context(), new(text.Text), story)
	return New(x).Open(new(Places), t, date.New(x).Open(new(date.Dates), t))
}

// placeTest is the story before "|", and the place that starts behind it.
type placeTest struct{ text, phrase, name, country string }

func TestMeans(t *testing.T) {
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
		places := open(t, before+after)
		i := 0
		for int(places.text.Tokens[i].Start) < len(before) {
			i++
		}
		var p Place
		if e, end := places.Match(i); end > i && places.Means(places.Entry(e), i, end) {
			p, _ = places.Of(i, end)
		}
		if places.text.Slice(p.Run) != c.phrase || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, places.text.Slice(p.Run), p.Name, p.Country)
		}
	}
}

func TestIn(t *testing.T) {
	for _, c := range []placeTest{
		{text: "the outskirts of Kiev", name: "Kyiv", country: "UA"},
		{text: "the coast of Somalia", name: "Somalia", country: "SO"},
		{text: "the Polish border", name: "the Polish border", country: "PL"},
		{text: "Ramstein Air Base in Germany", name: "Ramstein Air Base", country: "DE"},
		{text: "eastern Europe", name: "Eastern Europe", country: ""},
		{text: "the front", name: "the front", country: ""},
	} {
		places := open(t, c.text)
		if p := places.In(token.From(0, len(places.text.Tokens))); places.text.Slice(p.Run) != c.text || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, places.text.Slice(p.Run), p.Name, p.Country)
		}
	}
}

func TestCountryAndDemonym(t *testing.T) {
	places := open(t, "Ukrainian Ukraine Kyiv")
	if country, code, end := places.Demonym(0); country != "Ukraine" || code != "UA" || end != 1 {
		t.Errorf("Demonym: %q %q %d", country, code, end)
	}
	if code, end := places.Country(1); code != "UA" || end != 2 {
		t.Errorf("Country: %q %d", code, end)
	}
	if code, end := places.Country(2); code != "" || end != 2 {
		t.Errorf("Country of a city: %q %d", code, end)
	}
}
