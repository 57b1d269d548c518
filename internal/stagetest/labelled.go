package stagetest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// Labelled reads JSONL files of labelled texts, with commas between their names, to learn from.
func Labelled[T any](tb testing.TB, files string) (out []*T) {
	tb.Helper()
	for name := range strings.SplitSeq(files, ",") {
		data, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, len(data)+1)
		for lines.Scan() {
			x := new(T)
			if err := json.Unmarshal(lines.Bytes(), x); err != nil {
				tb.Fatalf("%s: %v", name, err)
			}
			out = append(out, x)
		}
	}
	return out
}
