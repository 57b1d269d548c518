// Package newshtml shows articles as a web page: each story with its
// statements, figures, deployments and dates marked in the text, and beside it
// who says what.
//
// The page needs no script and no network. It can be read on a phone, in the
// dark, on paper, from the keyboard and by people who do not see colours. The
// text of the element of class "story" is Article.Text, byte for byte, once the
// page is parsed; only a NUL, which HTML cannot hold, is U+FFFD there.
package newshtml

import (
	_ "embed"
	"html/template"
	"io"
	"sync"

	"example.com/newsmodel"
)

// Write writes a page with one article. Its title is the headline.
func Write(w io.Writer, a *newsmodel.Article) error {
	p := NewWriter(w, a.Headline.Text)
	if err := p.Write("", a); err != nil {
		return err
	}
	return p.Close()
}

// A Writer writes a page with any number of articles. It is for one goroutine.
type Writer struct {
	w       io.Writer
	title   string
	stories int
}

// NewWriter returns a Writer of a page with the title, or one that says what
// the page is if title is empty. Close finishes the page.
func NewWriter(w io.Writer, title string) *Writer { return &Writer{w: w, title: title} }

// Write adds an article. The label, such as its ID, stands above it; it may be
// empty.
func (w *Writer) Write(label string, a *newsmodel.Article) error {
	if err := w.open(); err != nil {
		return err
	}
	w.stories++
	return page().ExecuteTemplate(w.w, "article", newView(w.stories, label, a))
}

// Close ends the page. It does not close the writer that the page goes to.
func (w *Writer) Close() error {
	if err := w.open(); err != nil {
		return err
	}
	return page().ExecuteTemplate(w.w, "foot", nil)
}

// open writes what stands before the first article.
func (w *Writer) open() error {
	if w.stories > 0 {
		return nil
	}
	head := struct {
		Title string
		Style template.CSS
	}{w.title, template.CSS(style)}
	if head.Title == "" {
		head.Title = "What the news says"
	}
	return page().ExecuteTemplate(w.w, "head", head)
}

//go:embed page.html
var pageText string

//go:embed style.css
var style string

var page = sync.OnceValue(func() *template.Template { return template.Must(template.New("page").Parse(pageText)) })
