package newsmodel_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/newsmodel"
)

// TestSame shows that equal texts give equal articles, to the byte, however
// often they are read, from how many goroutines at once and in which order: each
// text 56 times, or 16 times with -short.
func TestSame(t *testing.T) {
	list := slices.Clone(odd)
	for _, s := range stories(t) {
		list = append(list, s.Text)
	}
	for _, h := range hostile {
		list = append(list, h.make(500))
	}
	rounds := 2
	if !testing.Short() {
		list = append(list, linesOfOthers(t)...)
		rounds = 7
	}
	want := make([]string, len(list))
	for i, text := range list {
		want[i] = article(t, text)
	}
	var group sync.WaitGroup
	for g := range 8 {
		group.Go(func() {
			for round := range rounds {
				for _, i := range rand.New(rand.NewPCG(uint64(g), uint64(round))).Perm(len(list)) {
					if got := article(t, list[i]); got != want[i] {
						t.Errorf("%.90q gives\n%s\nand\n%s", list[i], want[i], got)
						return
					}
				}
			}
		})
	}
	group.Wait()
}

// article returns the article of a text as JSON.
func article(t *testing.T, text string) string {
	data, err := json.Marshal(newsmodel.Extract(text))
	if err != nil {
		t.Errorf("%.90q: %v", text, err)
	}
	return string(data)
}

// maxLines is how many bytes of lines are taken from a file.
const maxLines = 32 << 10

// linesOfOthers are the last lines of the files that are meant to break readers,
// which are not part of the module.
func linesOfOthers(t *testing.T) (lines []string) {
	files, _ := filepath.Glob("../shared/robust/*/*")
	lists, _ := filepath.Glob("../shared/robust/*.t*")
	if len(files)+len(lists) == 0 {
		t.Log("without the files that are meant to break readers, which are not here")
	}
	for _, file := range slices.Concat(files, lists) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Error(err)
		}
		data = data[max(len(data)-maxLines, 0):]
		lines = append(lines, strings.SplitAfter(string(data), "\n")...)
	}
	return lines
}
