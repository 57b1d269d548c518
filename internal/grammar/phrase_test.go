package grammar_test

import "testing"

// TestPlaceWithAnd is about places with "and" in their names, each of which is one noun phrase.
func TestPlaceWithAnd(t *testing.T) {
	for source, want := range map[string]string{
		"Norway sent ships to Trinidad and Tobago.":                    "Trinidad and Tobago",
		"Norway sent ships to Saint Vincent and the Grenadines.":       "Saint Vincent and the Grenadines",
		"Norway sent ships to the Republic of Bosnia and Herzegovina.": "Bosnia and Herzegovina",
		"Norway sent ships to Crete and Malta.":                        "Malta",
	} {
		s := sentence(t, source)
		if got := s.Slice(s.Phrases[len(s.Phrases)-1].Run); got != want {
			t.Errorf("%s: %q, want %q", source, got, want)
		}
	}
}
