package newsmodel

import "testing"

func TestPlaceAt(t *testing.T) {
	for _, c := range []struct{ text, phrase, name, country string }{
		{"Nairobi, Kenya, was quiet.", "Nairobi, Kenya", "Nairobi", "KE"},
		{"Kiev fell silent.", "Kiev", "Kyiv", "UA"},
		{"Bath towels were handed out.", "", "", ""},
	} {
		d := standard().scan(Story{Text: c.text})
		if p, _ := d.placeAt(0); p.Text != c.phrase || p.Name != c.name || p.Country != c.country {
			t.Errorf("%q: got %q %q %q", c.text, p.Text, p.Name, p.Country)
		}
	}
}
