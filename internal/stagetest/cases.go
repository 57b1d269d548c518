package stagetest

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the values in the files of cases anew")

// wrongFrom is the heading of the cases that are known to be read wrong.
const wrongFrom = "## Known to be wrong"

// A Case is one text of a file of cases, with what is in it.
type Case struct {
	Line int      // of the file, from 1
	Text string   // the story
	Want []string // what is right, one line a value

	// Wrong says that the text is known to be read wrong. The test fails when it comes
	// right, so that the case moves up.
	Wrong bool
}

// Run reads each text of a file of cases, and compares what read returns, one line a
// value, with the file:
//
//	# a remark, or a heading
//	A text, which is one line; where its own lines end, it says "\n".
//		a value
//		another value
//
// Blanks at the end of a value do not count. With -update the values are written anew,
// but for those of cases that are known to be read wrong.
func Run(t *testing.T, file string, read func(Case) []string) {
	t.Helper()
	data, cases := readCases(t, file)
	values := make(map[int][]string) // by line of the text
	right := 0
	for _, c := range cases {
		got := lines(read(c))
		same := slices.Equal(got, c.Want)
		switch {
		case *update && !c.Wrong:
			values[c.Line] = got
		case same && c.Wrong:
			t.Errorf("%s:%d: %s\nis read right now: move it up", file, c.Line, c.Text)
		case !same && !c.Wrong:
			t.Errorf("%s:%d: %s\n got %s\nwant %s", file, c.Line, c.Text, strings.Join(got, "\n     "), strings.Join(c.Want, "\n     "))
		case same:
			right++
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(rewrite(data, values)), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Logf("%s: %d of %d texts are read right", file, right, len(cases))
}

// Cases returns the cases of a file.
func Cases(tb testing.TB, file string) []Case {
	tb.Helper()
	_, cases := readCases(tb, file)
	return cases
}

// readCases reads a file and its cases.
func readCases(tb testing.TB, file string) (data string, cases []Case) {
	tb.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	return string(b), parse(tb, file, string(b))
}

// parse reads the cases of a file.
func parse(tb testing.TB, file, data string) []Case {
	tb.Helper()
	var cases []Case
	n, wrong := 0, false
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimSuffix(line, "\n")
		switch {
		case line == "":
		case line[0] == '#':
			wrong = wrong || line == wrongFrom
		case line[0] != '\t':
			cases = append(cases, Case{Line: n, Text: strings.ReplaceAll(line, `\n`, "\n"), Wrong: wrong})
		case len(cases) == 0:
			tb.Fatalf("%s:%d: a value before the first text", file, n)
		default:
			last := &cases[len(cases)-1]
			last.Want = append(last.Want, strings.TrimRight(line[1:], " "))
		}
	}
	if len(cases) == 0 {
		tb.Fatalf("%s has no case", file)
	}
	return cases
}

// lines returns values as a file has them, one line each.
func lines(values []string) []string {
	var out []string
	for _, v := range values {
		out = append(out, strings.TrimRight(strings.ReplaceAll(v, "\n", `\n`), " "))
	}
	return out
}

// rewrite returns the file with other values behind the texts of some lines.
func rewrite(data string, values map[int][]string) string {
	var b strings.Builder
	n, anew := 0, false
	for line := range strings.Lines(data) {
		n++
		if line[0] == '\t' && anew {
			continue
		}
		b.WriteString(line)
		if line[0] == '\t' {
			continue
		}
		var got []string
		if got, anew = values[n]; anew {
			for _, v := range got {
				b.WriteString("\t" + v + "\n")
			}
		}
	}
	return b.String()
}
