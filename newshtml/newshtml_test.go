package newshtml

import (
	"bytes"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel"
)

// stories are the library's stories, and texts that try to break out of the page
// or that HTML has trouble with.
func stories(t testing.TB) []string {
	files, err := filepath.Glob("../testdata/stories/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	texts := []string{
		"", "\r\n", "a\rb\r\nc\n", "\x00", "\ufeffOSLO", "</div><script>pwned = 1</script>", "<!-- ", "]]>", "&amp; &lt; &#13; &nosuch;",
		`"<img src=x onerror=pwned=1>," Ann Lee said. "' onfocus='pwned=1' autofocus='"`,
		`"Yes," <svg/onload=pwned=1> said on <b>Tuesday</b>. 5 </title></style><script>pwned=1</script> people died.`,
		"{{.}} {{template \"foot\"}}", "javascript:pwned=1 said 5 \u2028 people\u2029", "a\u202eb\u0085c\u009bd\x1be\x7f", "caf\xe9 said 5 people",
		"Norway is sending 5 \"><script>pwned=1</script> troops to Chad.",
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text), strings.ReplaceAll(string(text), "\n", "\r\n"))
	}
	return texts
}

// naughty are the strings of others that are meant to break readers, where they
// are at hand, and stories made of them.
func naughty(t testing.TB) (texts []string) {
	list, err := os.ReadFile("../../shared/robust/blns/blns.txt")
	if err != nil {
		t.Log("without the naughty strings, which are not here")
		return nil
	}
	texts = append(texts, string(list))
	for line := range strings.Lines(string(list)) {
		texts = append(texts, `"`+line+`," `+line+" said on Tuesday. "+line+" sent 5 "+line+" troops to "+line)
	}
	return texts
}

var (
	tags     = regexp.MustCompile(`<[^>]*>`)
	storyDiv = regexp.MustCompile(`(?s)<div class="story" id="n1">(.*?)</div>\n<aside`)
	ids      = regexp.MustCompile(` id="([^"]*)"`)
	links    = regexp.MustCompile(` href="#([^"]*)"`)
)

func TestWrite(t *testing.T) {
	for _, text := range slices.Concat(stories(t), naughty(t)) {
		checkPage(t, text)
	}
}

// FuzzWrite checks that no text breaks out of the page or is changed by it.
func FuzzWrite(f *testing.F) {
	for _, text := range stories(f) {
		f.Add(text[:min(len(text), 1000)])
	}
	f.Fuzz(func(t *testing.T, text string) { checkPage(t, text) })
}

// checkPage checks the page of the article of a text.
func checkPage(t testing.TB, text string) {
	a := newsmodel.Extract(text)
	var b bytes.Buffer
	if err := Write(&b, a); err != nil {
		t.Fatal(err)
	}
	page := b.String()
	found := storyDiv.FindStringSubmatch(page)
	if found == nil {
		t.Fatalf("no story in %s", page)
	}
	if got, want := html.UnescapeString(tags.ReplaceAllString(found[1], "")), shown(a.Text); got != want {
		t.Errorf("the story reads\n%q, want\n%q", got, want)
	}
	if strings.Contains(page, "<script") || strings.Contains(page, "<img") || strings.Contains(page, "<svg") {
		t.Errorf("%.60q breaks out of the page", text)
	}
	known := map[string]bool{}
	for _, id := range ids.FindAllStringSubmatch(page, -1) {
		if known[id[1]] {
			t.Errorf("%.60q: two elements have the ID %s", text, id[1])
		}
		known[id[1]] = true
	}
	for _, link := range links.FindAllStringSubmatch(page, -1) {
		if !known[link[1]] {
			t.Errorf("%.60q: a link goes to %s, which is nowhere", text, link[1])
		}
	}
}

// shown returns the text as HTML can hold it.
func shown(text string) string { return strings.ReplaceAll(text, "\x00", "\ufffd") }

func TestMarks(t *testing.T) {
	a := newsmodel.Extract("“At least 40 people were killed,” Mayor Ann Lee said.")
	var b bytes.Buffer
	if err := Write(&b, a); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`<a href="#n1f1v"><mark class="said figure" aria-description="count: at least 40 people, killed — Ann Lee`,
		`>At least 40</mark></a>`,
		`<a href="#n1s1v" tabindex="-1"><mark class="said"`,
		`<li id="n1f1v"><a href="#n1f1">`,
		`<a class="skip" href="#stories">`,
		`<p class="who"><b>Ann Lee</b>`,
		`<li id="n1s1v"><a href="#n1s1"><i>said</i></a> “At least 40 people were killed”`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is missing in\n%s", want, b.String())
		}
	}
}
