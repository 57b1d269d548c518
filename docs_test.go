package newsmodel_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestArchitecture holds the map of the files to the tree: it names each of them
// and no other.
func TestArchitecture(t *testing.T) {
	doc, err := os.ReadFile("docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(doc), "| stage | files |")
	text, _, _ = strings.Cut(text, "\n\n")
	mapped := make(map[string]bool)
	for i, name := range strings.Split(text, "`") {
		if i%2 == 1 {
			mapped[name] = true
		}
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if !strings.HasSuffix(name, "_test.go") && !mapped[name] {
			t.Errorf("docs/architecture.md has no %s in its table of files", name)
		}
		delete(mapped, name)
	}
	for name := range mapped {
		t.Errorf("docs/architecture.md has %s in its table of files, which is not there", name)
	}
}
