package newshtml

import (
	"bytes"
	"encoding/json"
	"html"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/newsmodel"
)

// probe runs in the page, after it: the page itself has no scripts.
const probe = `<script>
const stories = [...document.querySelectorAll(".story")];
const result = {
  texts: stories.map(s => s.textContent),
  elements: [...new Set(stories.flatMap(s => [...s.querySelectorAll("*")].map(e => e.localName)))].sort(),
  attributes: [...new Set([...document.querySelectorAll("article *")].flatMap(e => e.getAttributeNames()))].sort(),
  scripts: document.scripts.length,
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  pwned: typeof pwned,
};
const out = document.createElement("output");
out.textContent = encodeURIComponent(JSON.stringify(result));
document.body.append(out);
</script>`

// TestInBrowser shows in a browser that the text of the page is the text of the
// stories, and that no story does more than to be shown.
func TestInBrowser(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed")
	}
	if testing.Short() {
		t.Skip("starts a browser")
	}
	var page bytes.Buffer
	w := NewWriter(&page, "")
	var want []string
	for _, text := range stories(t) {
		a := newsmodel.Extract(text)
		want = append(want, shown(a.Text))
		if err := w.Write(`<script>pwned=1</script>" onload="pwned=1`, a); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	page.WriteString(probe)
	file := filepath.Join(t.TempDir(), "page.html")
	if err := os.WriteFile(file, page.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), chromium, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=400,800",
		"--user-data-dir="+t.TempDir(), "--dump-dom", "file://"+file)
	dom, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`<output>([^<]*)</output>`).FindSubmatch(dom)
	if found == nil {
		t.Fatalf("no result in %d bytes of DOM", len(dom))
	}
	text, err := url.PathUnescape(html.UnescapeString(string(found[1])))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Texts, Elements, Attributes []string
		Scripts, Wide               int
		Pwned                       string
	}
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Texts) != len(want) {
		t.Fatalf("%d stories, want %d", len(got.Texts), len(want))
	}
	for i := range want {
		if got.Texts[i] != want[i] {
			t.Errorf("the browser shows\n%.300q, want\n%.300q", got.Texts[i], want[i])
		}
	}
	for _, element := range got.Elements {
		if !slices.Contains([]string{"a", "h1", "h2", "mark", "p"}, element) {
			t.Errorf("the stories have the element %s", element)
		}
	}
	if attributes := strings.Join(got.Attributes, " "); attributes != "aria-description aria-label class href id tabindex" {
		t.Errorf("the articles have the attributes %s", attributes)
	}
	if got.Scripts != 1 || got.Pwned != "undefined" {
		t.Errorf("%d scripts, pwned is %s; want the test's own and nothing done", got.Scripts, got.Pwned)
	}
	if got.Wide > 0 {
		t.Errorf("on a phone, the page is %d pixels too wide", got.Wide)
	}
}
