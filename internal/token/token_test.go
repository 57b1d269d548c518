package token

import (
	"strings"
	"testing"

	"github.com/rivo/uniseg"
)

func TestScan(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Russia's F-18s, U.S. troops.", "Russia 's F - 18 s , U.S. troops ."},
		{"they don't; they're O'Brien’s", "they don't ; they 're O'Brien ’s"},
		{"$4.5bn, 1,179 and .38 or 1½", "$ 4.5 bn , 1,179 and .38 or 1½"},
		{"J. Smith of the U.S.A. at 5 p.m.", "J . Smith of the U.S.A. at 5 p.m."},
		{"He said ``no''... 'em", "He said `` no '' ... ' em"},
		{"see https://example.com/a?b. Next", "see https://example.com/a?b . Next"},
		{"wait -- what — e\u0301te\u0301 👩‍💻🇩🇪", "wait -- what — e\u0301te\u0301 👩‍💻 🇩🇪"},
		{"officials' 34-year-old", "officials ' 34 - year - old"},
		{"Ph.D. Jan. 5", "Ph . D . Jan . 5"},
	} {
		var got []string
		for _, k := range Scan(c.text, nil) {
			got = append(got, c.text[k.Start:k.End])
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("Scan(%q)\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

func TestGap(t *testing.T) {
	text := "One two\nthree\r\n\r\nfour-five"
	want := []Gap{Blank, Space, Line, Blank, Glued, Glued}
	for i, k := range Scan(text, nil) {
		if k.Gap != want[i] {
			t.Errorf("token %d %q: gap %d, want %d", i, text[k.Start:k.End], k.Gap, want[i])
		}
	}
}

// TestGraphemes shows that no token starts or ends inside a grapheme.
func TestGraphemes(t *testing.T) {
	for _, text := range []string{
		"a\u0301b \u0301c", "👩‍💻x👍🏽y", "🇩🇪🇫🇷🇬", "1️⃣ two", "\u06001234 x", "กำ ำ", "각 ᄀ가", "x\u200d\u0301 y\u200dz",
		"\u0301lead", "\r\n\u0301x", "न्दि क्षि", "a\u00adb", "\ufe0f", "\"\u0301quoted\u0301\"", "$\u03011,000\u0301", "--\u0301-",
	} {
		bounds := map[int32]bool{0: true}
		at := int32(0)
		for g := uniseg.NewGraphemes(text); g.Next(); {
			at += int32(len(g.Str()))
			bounds[at] = true
		}
		for _, k := range Scan(text, nil) {
			if !bounds[k.Start] || !bounds[k.End] {
				t.Errorf("%+q: token %+q is not whole graphemes", text, text[k.Start:k.End])
			}
		}
	}
}
