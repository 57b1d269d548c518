package newsmodel_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestREADME shows that the program in the README is the first example, which
// is run, and that its links go somewhere.
func TestREADME(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	source, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, example, _ := strings.Cut(string(source), "func Example() {\n")
	example, _, _ = strings.Cut(example, "\n}\n")
	program, output, _ := strings.Cut(example, "\n\n\t// Output:\n")
	if block := "```go\n" + unindented(program, "\t") + "```"; !strings.Contains(readme, block) {
		t.Errorf("README.md does not have the program of Example:\n%s", block)
	}
	if block := "```\n" + unindented(output, "\t// ") + "```"; !strings.Contains(readme, block) {
		t.Errorf("README.md does not have the output of Example:\n%s", block)
	}
	for _, link := range regexp.MustCompile(`\]\(([^):]+)\)`).FindAllStringSubmatch(readme, -1) {
		if _, err := os.Stat(filepath.FromSlash(link[1])); err != nil {
			t.Error(err)
		}
	}
	if n := strings.Count(readme, "\n"); n > 120 {
		t.Errorf("README.md has %d lines, want at most 120", n)
	}
}

// unindented takes the prefix from each line.
func unindented(s, prefix string) string {
	var b strings.Builder
	for line := range strings.Lines(s + "\n") {
		b.WriteString(strings.TrimPrefix(line, prefix))
	}
	return b.String()
}
