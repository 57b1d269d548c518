package newsmodel

import "testing"

// parties reads text and returns the party of each run of words that stands
// in it once, in order.
func partyOf(t *testing.T, text, words string) Party {
	t.Helper()
	d := standard().scan(Story{Text: text}).read()
	for lo := range d.tokens {
		for hi := lo + 1; hi <= len(d.tokens); hi++ {
			if d.phrase(run{lo, hi}).Text == words {
				return d.party(run{lo, hi})
			}
		}
	}
	t.Fatalf("%q is not in %q", words, text)
	return Party{}
}

func TestParty(t *testing.T) {
	for _, c := range []struct{ text, words, name, title, role, affiliation string }{
		{"Harbour Board spokeswoman Ida Brekke said the quay was closed.", "Harbour Board spokeswoman Ida Brekke", "Ida Brekke", "", "Harbour Board spokeswoman", "Harbour Board"},
		{"Maj. Gen. Tomas Okafor spoke first. Okafor left early.", "Okafor", "Tomas Okafor", "Maj. Gen.", "", ""},
		{"Mrs. Lindqvist-Moreau arrived. Anna Lindqvist-Moreau is a doctor.", "Mrs. Lindqvist-Moreau", "Anna Lindqvist-Moreau", "Mrs.", "", ""},
		{"Pedro de la Vega won. De la Vega thanked voters.", "De la Vega", "Pedro de la Vega", "", "", ""},
		{"Berit Haugen, the mayor, and Leo Brandt met. She smiled.", "She", "Berit Haugen", "", "mayor", ""},
		{"Norway will send ships. It has twelve.", "It", "Norway", "", "", ""},
		{"The Coastal Relief Committee (CRC) met. The CRC will decide today.", "The CRC", "Coastal Relief Committee", "", "", ""},
	} {
		p := partyOf(t, c.text, c.words)
		if p.Name != c.name || p.Title != c.title || p.Role != c.role || p.Affiliation != c.affiliation {
			t.Errorf("%q in %q: name %q title %q role %q affiliation %q, want %q %q %q %q", c.words, c.text,
				p.Name, p.Title, p.Role, p.Affiliation, c.name, c.title, c.role, c.affiliation)
		}
	}
}

func TestNounPhrases(t *testing.T) {
	text := "On Monday the small port town of Varnes sent two of its three fire engines."
	d := standard().scan(Story{Text: text})
	d.findPeriods()
	for i := range d.tokens {
		switch d.word(i) {
		case "the":
			if got := d.phrase(d.nounPhraseStarting(i)).Text; got != "the small port town of Varnes" {
				t.Errorf("starting: %q", got)
			}
		case "Varnes":
			if got := d.phrase(d.nounPhraseEnding(i)).Text; got != "the small port town of Varnes" {
				t.Errorf("ending: %q", got)
			}
		case "engines":
			if got := d.phrase(d.nounPhraseEnding(i)).Text; got != "two of its three fire engines" {
				t.Errorf("ending: %q", got)
			}
		}
	}
}
