package newshtml

import (
	"cmp"
	"fmt"
	"html"
	"html/template"
	"slices"
	"strings"

	"example.com/newsmodel"
	"example.com/newsmodel/internal/wording"
)

// A mark is a stretch of the text that stands for a value, or for a part of one.
type mark struct {
	span  newsmodel.Span
	id    string // anchor of the value; set on its first mark only
	entry string // ID of the value's entry beside the text; "" if it has none
	class string
	value string // what hovering shows
}

// story returns the text of an article with its marks. The marks may overlap,
// which elements cannot; so the text is cut wherever a mark or a paragraph
// starts or ends, and each piece has all the marks that cover it.
func story(number int, a *newsmodel.Article) template.HTML {
	w := writer{text: a.Text, marks: marks(number, a)}
	for _, p := range a.Paragraphs {
		w.plain(p.Span.Start)
		tag := "p"
		switch p.Kind {
		case newsmodel.ParagraphHeadline:
			tag = "h1"
		case newsmodel.ParagraphHeading:
			tag = "h2"
		}
		fmt.Fprintf(&w.out, "<%s class=%q>", tag, p.Kind)
		w.marked(p.Span.End)
		fmt.Fprintf(&w.out, "</%s>", tag)
	}
	w.plain(len(a.Text))
	return template.HTML(w.out.String())
}

// marks returns the marks of an article, by their start, the longer first.
func marks(number int, a *newsmodel.Article) []mark {
	var list []mark
	for i, s := range a.Statements {
		id, value := anchor(number, 's', i), wording.Join(" ", cmp.Or(s.By(), nobody), s.Cue.Text)+": "+plain(s.Kind)+" statement"
		entry := entryOf(id)
		for _, c := range s.Content {
			list = append(list, mark{c.Span, id, entry, "said", value})
			id = ""
		}
		for _, p := range s.Sources {
			list = append(list, mark{p.Span, "", entry, "source", p.String()})
		}
	}
	for i, d := range a.Deployments {
		id := anchor(number, 'd', i)
		list = append(list, mark{d.Trigger.Span, id, entryOf(id), "move", plain(d.Status) + " — " + d.String()})
		for _, x := range d.Assets {
			list = append(list, mark{x.Span, "", entryOf(id), "asset", plain(x.Class)})
		}
	}
	for i, f := range a.Figures {
		value := wording.Join(" ", plain(f.Kind)+":", f.String(), onWordOf(a, f.Span))
		id := anchor(number, 'f', i)
		list = append(list, mark{f.Span, id, entryOf(id), "figure", value})
	}
	for _, p := range a.Periods {
		value := "not resolved"
		if !p.From.IsZero() {
			value = p.String()
		}
		list = append(list, mark{p.Span, "", "", "date", value})
	}
	for _, i := range a.Issues {
		list = append(list, mark{i.Span, "", "", "issue", issue(i)})
	}
	list = slices.DeleteFunc(list, func(m mark) bool { return m.span.Start >= m.span.End })
	slices.SortStableFunc(list, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	return list
}

// A writer writes the text from front to back.
type writer struct {
	out  strings.Builder
	text string
	pos  int

	marks []mark // that are still to come
	open  []mark // that cover pos
}

// plain writes what lies between paragraphs: white space.
func (w *writer) plain(end int) {
	w.out.WriteString(escape(w.text[w.pos:end]))
	w.pos = end
}

// marked writes the text up to end with its marks.
func (w *writer) marked(end int) {
	for w.pos < end {
		w.open = slices.DeleteFunc(w.open, func(m mark) bool { return m.span.End <= w.pos })
		first := len(w.open)
		for len(w.marks) > 0 && w.marks[0].span.Start <= w.pos {
			if w.marks[0].span.End > w.pos {
				w.open = append(w.open, w.marks[0])
			}
			w.marks = w.marks[1:]
		}
		next := end
		if len(w.marks) > 0 {
			next = min(next, w.marks[0].span.Start)
		}
		for _, m := range w.open {
			next = min(next, m.span.End)
		}
		w.piece(next, w.open[first:])
	}
}

// piece writes the text up to end, which the open marks cover; fresh are those
// that start with it.
func (w *writer) piece(end int, fresh []mark) {
	text := escape(w.text[w.pos:end])
	w.pos = end
	if len(w.open) == 0 {
		w.out.WriteString(text)
		return
	}
	var classes, values []string
	for _, m := range w.open {
		if !slices.Contains(classes, m.class) {
			classes = append(classes, m.class)
		}
		if !slices.Contains(values, m.value) {
			values = append(values, m.value)
		}
	}
	slices.Reverse(values) // the innermost first
	for _, m := range fresh {
		if m.id != "" {
			fmt.Fprintf(&w.out, `<a id="%s"></a>`, m.id)
		}
	}
	element := fmt.Sprintf(`<mark class="%s" aria-description="%s"`, strings.Join(classes, " "), escape(strings.Join(values, "\n")))
	entry := ""
	for _, m := range w.open {
		entry = cmp.Or(m.entry, entry) // that of the innermost
	}
	// The keyboard stops once at each value, where it starts.
	switch {
	case entry == "" && len(fresh) > 0:
		fmt.Fprintf(&w.out, `%s tabindex="0">%s</mark>`, element, text)
	case entry == "":
		fmt.Fprintf(&w.out, `%s>%s</mark>`, element, text)
	case len(fresh) > 0:
		fmt.Fprintf(&w.out, `<a href="#%s">%s>%s</mark></a>`, entry, element, text)
	default:
		fmt.Fprintf(&w.out, `<a href="#%s" tabindex="-1">%s>%s</mark></a>`, entry, element, text)
	}
}

// escape returns s as HTML. A carriage return, which a parser would take for a
// line feed, is written by number; a NUL, which HTML cannot hold, is U+FFFD.
func escape(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(html.EscapeString(s), "\r", "&#13;"), "\x00", "\ufffd")
}
