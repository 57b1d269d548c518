package newsmodel_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel"
	"golang.org/x/text/unicode/norm"
)

// TestUnseen shows that what no reader sees changes no value of an article but its places: soft
// hyphens in words, letters in two parts, no-break spaces, zero bytes at the end.
func TestUnseen(t *testing.T) {
	texts := slices.Clone(odd)
	for _, s := range stories(t) {
		texts = append(texts, s.Text)
	}
	for _, text := range texts {
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\u00ad\u00a0\x00\u2060") {
			continue
		}
		want := valuesOf(t, text)
		for name, change := range map[string]func(string) string{
			"soft hyphens":    withSoftHyphens,
			"two parts":       norm.NFD.String,
			"no-break spaces": withNoBreakSpaces,
			"zero bytes":      func(s string) string { return s + "\x00\x00" },
		} {
			if got := valuesOf(t, change(text)); got != want {
				at := 0
				for at < min(len(got), len(want)) && got[at] == want[at] {
					at++
				}
				lo := max(0, at-60)
				t.Errorf("%s in %.60q:\n got %.160s\nwant %.160s", name, text, got[lo:], want[lo:])
			}
		}
	}
}

var placePattern = regexp.MustCompile(`\{"start":\d+,"end":\d+\}`)

// valuesOf returns the article of a text as JSON, without places and as a reader sees it.
func valuesOf(t *testing.T, text string) string {
	a := newsmodel.Extract(text)
	a.Text = ""
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	seen := placePattern.ReplaceAllString(string(data), "{}")
	return norm.NFC.String(strings.NewReplacer("\u00ad", "", "\u00a0", " ").Replace(seen))
}

// withSoftHyphens puts a soft hyphen into each longer word, behind its second letter.
func withSoftHyphens(text string) string {
	var b strings.Builder
	letters := 0
	runes := []rune(text)
	for i, r := range runes {
		b.WriteRune(r)
		if !unicode.IsLetter(r) {
			letters = 0
			continue
		}
		letters++
		if letters == 2 && i+1 < len(runes) && unicode.IsLetter(runes[i+1]) {
			b.WriteRune('\u00ad')
		}
	}
	return b.String()
}

// withNoBreakSpaces makes the blanks between two letters no-break spaces.
func withNoBreakSpaces(text string) string {
	runes := []rune(text)
	for i := 1; i+1 < len(runes); i++ {
		if runes[i] == ' ' && unicode.IsLetter(runes[i-1]) && unicode.IsLetter(runes[i+1]) {
			runes[i] = '\u00a0'
		}
	}
	return string(runes)
}
