package newsmodel_test

import (
	"flag"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"example.com/newsmodel"
)

// hostile are texts that make careless readers slow: each function returns
// about n bytes.
var hostile = []struct {
	name string
	make func(n int) string
}{
	{"straight quotes", repeat(`"`)},
	{"opening quotes", repeat("“")},
	{"closing quotes", repeat("”")},
	{"single quotes", repeat("'")},
	{"spaced apostrophes", repeat("' a")},
	{"nested opening quotes", repeat("“a ‘b ")},
	{"quote starts", repeat("“Yes. ")},
	{"unclosed quoted paragraphs", repeat("\"We will go on and on.\n\n")},
	{"stops", repeat(". ")},
	{"initial and closers", repeat(`A.")`)},
	{"initials", repeat("a.a.")},
	{"abbreviations", repeat("Gen. ")},
	{"digits", repeat("7")},
	{"money", repeat("$1,")},
	{"numbers", repeat("1 ")},
	{"number words", repeat("hundred thousand million and ")},
	{"ranges", repeat("1-2-")},
	{"no spaces", repeat("a")},
	{"hyphens", repeat("a-")},
	{"line ends", repeat("\n")},
	{"lines of one word", repeat("Word\n")},
	{"combining marks", repeat("\u0301")},
	{"letters with marks", repeat("e\u0301")},
	{"joiners", repeat("\u200d")},
	{"bidi controls", repeat("\u202e")},
	{"bad bytes", repeat("\xff")},
	{"one sentence", repeat("and the officials said that they would go ")},
	{"surnames", numbered("Smith%s ")},
	{"cues", repeat("said told claimed ")},
	{"pronouns", repeat("he said she said they said it ")},
	{"full names", numbered("John %s said he was in Paris. ")},
	{"colons", repeat("A: b ")},
	{"brackets", repeat("(a [b {c ")},
	{"troops", repeat("sent troops to ")},
	{"governed troops", repeat("plans to send troops and ")},
	{"troops of troops", repeat("troops of ")},
	{"carriers", repeat("carrying troops with troops, which ")},
	{"commas", repeat("Paris, ")},
	{"weekdays", repeat("Monday and ")},
	{"ends of dates", repeat("the end of ")},
	{"dates after dates", repeat("two days after ")},
	{"ordinals", repeat("first Friday of ")},
	{"years and months", repeat("in May 1990 from ")},
	{"cities of one name", repeat("Hyderabad and Alexandria, Georgia, ")},
	{"datelines", repeat("PARIS (AP) - ")},
	{"agencies", repeat("AP - ")},
	{"places of a dateline", repeat("PARIS/")},
	{"bylines", repeat("By Ann Lee in Paris and ")},
	{"footnotes", repeat("so.[1]")},
	{"items of a list", repeat("• 1. a ")},
	{"lines of boilerplate", repeat("More from\n")},
	{"capitals", repeat("The National Council Of ")},
	{"web addresses", repeat("https://")},
}

func repeat(s string) func(int) string {
	return func(n int) string { return strings.Repeat(s, n/len(s)+1) }
}

// numbered repeats a format with ever new words of letters.
func numbered(format string) func(int) string {
	return func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			word := strings.Map(func(r rune) rune { return r - '0' + 'a' }, fmt.Sprint(i))
			fmt.Fprintf(&b, format, strings.ToUpper(word[:1])+word[1:])
		}
		return b.String()
	}
}

var size = flag.Int("size", 1<<20, "bytes of the longer text of TestLinear")

// TestLinear shows that eight times the text takes at most twelve times the
// time, whatever the text.
func TestLinear(t *testing.T) {
	skipUntimed(t)
	// Garbage is collected between the readings only: how often it is within
	// one depends on what was read before.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			small, large := h.make(*size/8), h.make(*size)
			var ratio float64
			for readings := 1; readings <= 8; readings *= 2 { // other work on the machine may disturb a measurement
				ratio = float64(fastest(large, readings)) / float64(max(fastest(small, 5*readings), time.Millisecond))
				if ratio <= 12 {
					return
				}
			}
			t.Errorf("8 times the text takes %.1f times the time", ratio)
		})
	}
}

// fastest returns the least processor time of some readings of text. Time on
// the clock would count the other work of the machine.
func fastest(text string, readings int) time.Duration {
	best := time.Hour
	for range readings {
		runtime.GC()
		start := processorTime()
		newsmodel.Extract(text)
		best = min(best, processorTime()-start)
	}
	return best
}
