// Newsmodel reads news stories and prints who said what, how many of what, and
// who sends or withdraws what.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"io"
	"os"

	"example.com/newsmodel"
)

type record struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Published string `json:"published"`
}

func main() {
	in := flag.String("in", "text", "")
	out := flag.String("out", "text", "")
	published := flag.String("published", "", "")
	flag.Parse()
	x, _ := newsmodel.NewExtractor(newsmodel.Options{})
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	_ = out
	var files []io.Reader
	for _, name := range flag.Args() {
		f, err := os.Open(name)
		if err != nil {
			panic(err)
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		files = append(files, os.Stdin)
	}
	for _, f := range files {
		if *in == "text" {
			b, _ := io.ReadAll(f)
			day, _ := newsmodel.ParseDate(*published)
			enc.SetIndent("", " ")
			enc.Encode(x.ExtractStory(newsmodel.Story{Text: string(b), Published: day}))
			continue
		}
		dec := json.NewDecoder(f)
		for {
			var r record
			if dec.Decode(&r) != nil {
				break
			}
			day, _ := newsmodel.ParseDate(r.Published)
			enc.Encode(map[string]any{"id": r.ID, "article": x.ExtractStory(newsmodel.Story{ID: r.ID, Text: r.Text, Published: day})})
		}
	}
}
