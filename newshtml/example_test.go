package newshtml_test

import (
	"bytes"
	"fmt"
	"strings"

	"example.com/newsmodel"
	"example.com/newsmodel/newshtml"
)

func ExampleWrite() {
	article := newsmodel.Extract("OSLO (AP) — “The bridge is closed,” Mayor Ann Lee said.")
	var page strings.Builder
	if err := newshtml.Write(&page, article); err != nil {
		panic(err)
	}
	fmt.Println(strings.Contains(page.String(), "<b>Ann Lee</b>"))
	// Output:
	// true
}

// A page with many stories.
func ExampleWriter() {
	var page bytes.Buffer
	w := newshtml.NewWriter(&page, "Today")
	for id, story := range map[string]string{"storm": "The storm killed 12 people."} {
		if err := w.Write(id, newsmodel.Extract(story)); err != nil {
			panic(err)
		}
	}
	if err := w.Close(); err != nil {
		panic(err)
	}
	fmt.Println(strings.Contains(page.String(), "<title>Today</title>"))
	// Output:
	// true
}
