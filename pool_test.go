package newsmodel

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"example.com/newsmodel/internal/lexicon"
)

// TestArticlesShareNothing shows that an Article stays as it is while other
// stories are read in the memory that its own was read in.
func TestArticlesShareNothing(t *testing.T) {
	names, err := filepath.Glob("testdata/stories/*.txt")
	if err != nil || len(names) < 2 {
		t.Fatal(names, err)
	}
	x := newExtractor(lexicon.Builtin())
	var articles []*Article
	var first []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		a := x.ExtractStory(Story{Text: string(text)})
		b, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		articles, first = append(articles, a), append(first, string(b))
	}
	for i, a := range articles {
		if b, err := json.Marshal(a); err != nil || string(b) != first[i] {
			t.Errorf("%s: is now %s\nwas %s", names[i], b, first[i])
		}
		if b, err := json.Marshal(x.ExtractStory(Story{Text: a.Text})); err != nil || string(b) != first[i] {
			t.Errorf("%s: read again %s\nwas %s", names[i], b, first[i])
		}
	}
}
