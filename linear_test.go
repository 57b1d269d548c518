package newsmodel_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
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
	{"surnames", numbered("Smith# ")},
	{"cues", repeat("said told claimed ")},
	{"pronouns", repeat("he said she said they said it ")},
	{"full names", numbered("John # said he was in Paris. ")},
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
	{"roles of one person", func(n int) string {
		return "Ann Lind, a lawyer" + repeat(" and a judge")(n/2) + ", said. " + repeat("Lind said so. ")(n/2)
	}},
}

func repeat(s string) func(int) string {
	return func(n int) string { return strings.Repeat(s, n/len(s)+1) }
}

// numbered repeats a pattern with an ever new word for "#".
func numbered(pattern string) func(int) string {
	return func(n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			word := strings.Map(func(r rune) rune { return r - '0' + 'a' }, fmt.Sprint(i))
			b.WriteString(strings.ReplaceAll(pattern, "#", strings.ToUpper(word[:1])+word[1:]))
		}
		return b.String()
	}
}

// fragments are what random shapes are made of, as patterns of numbered.
var fragments = strings.Split("\"|“|”|'|‘|’|(|)|[|—| - |, |. |; |: |\n|\n\n|...|• |-|/|.|\xff|\u0301|é|"+
	"said |told |asked |adding |according to |he |she |they |his |who |which |that |of |to |and |or |the |a |by |for |not |was |had been |"+
	"# |Ann # |Mr # |President # |# said |the # ministry |# University |in # |, a # spokesman, |the minister |Paris, |France |PARIS (AP) |By |U.S. |Gen. |A. |"+
	"5 |1,000 |$5 |5% |half |million |one |hundred |dozens |between |from |more than |at least |per day |km |percent |rose |"+
	"killed |people |were wounded |troops |sent |sending |withdrew |tanks |on Tuesday |May 5 |2022 |last week |years ago ", "|")

// random returns a shape of up to three parts, each a few fragments over and
// over: also texts that open first and close later.
func random(r *rand.Rand) (shape string, text func(n int) string) {
	parts := make([]string, 1+r.IntN(3))
	for i := range parts {
		for range 1 + r.IntN(4) {
			parts[i] += fragments[r.IntN(len(fragments))]
		}
	}
	return fmt.Sprintf("%q", parts), func(n int) string {
		text := ""
		for _, part := range parts {
			text += numbered(part)(n / len(parts))
		}
		return text
	}
}

// TestLinearRandom is TestLinear for shapes that nobody thought of, the same
// ones each time.
func TestLinearRandom(t *testing.T) {
	skipUntimed(t)
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	r := rand.New(rand.NewPCG(8, *shapes))
	for range 100 {
		shape, text := random(r)
		checkLinear(t, shape, text(*size/128), text(*size/16))
	}
}

var shapes = flag.Uint64("shapes", 0, "which random shapes TestLinearRandom tries")

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
			checkLinear(t, h.name, h.make(*size/8), h.make(*size))
		})
	}
}

// checkLinear checks that a text takes at most twelve times the time of one of
// an eighth of its size.
func checkLinear(t *testing.T, shape, small, large string) {
	var ratio float64
	for readings := 1; readings <= 8; readings *= 2 { // other work on the machine may disturb a measurement
		ratio = float64(fastest(large, readings)) / float64(max(fastest(small, 5*readings), time.Millisecond))
		if ratio <= 12 {
			return
		}
	}
	t.Errorf("8 times the text of %s takes %.1f times the time", shape, ratio)
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
