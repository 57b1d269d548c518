package main

import (
	"bytes"
	"encoding/json"
	"io"

	"example.com/newsmodel/newshtml"
)

// A form is a way to print stories. The zero value of a part does nothing.
type form struct {
	head   []byte            // goes before the first story
	encode func(item) []byte // what to print of a story; runs on all cores
	serial func(item) []byte // the same, where stories must come one after the other
	foot   func() []byte     // goes after the last story
}

// form returns the form that the command line asks for.
func (c config) form(stdout io.Writer) form {
	switch c.out {
	case "json":
		return form{encode: encodeJSON}
	case "jsonl":
		return form{encode: encodeJSONL}
	case "csv":
		t := tables[c.table]
		return form{head: t.head(), encode: func(it item) []byte { return t.encode(it, c.raw) }}
	case "html":
		return htmlForm(c.in == "text" && len(c.names()) == 1)
	}
	return form{encode: screenOf(stdout).text}
}

// htmlForm prints a page with all stories. Its title is the headline of a single one.
func htmlForm(single bool) form {
	var b bytes.Buffer
	page := newshtml.NewWriter(&b, "")
	written := func(err error) []byte {
		if err != nil {
			panic(err) // a Buffer takes all
		}
		out := bytes.Clone(b.Bytes())
		b.Reset()
		return out
	}
	return form{
		serial: func(it item) []byte {
			if it.err != nil {
				return nil
			}
			if single {
				page = newshtml.NewWriter(&b, it.article.Headline.Text)
			}
			return written(page.Write(it.story.ID, it.article))
		},
		foot: func() []byte { return written(page.Close()) },
	}
}

// encodeJSON prints the article as one indented document.
func encodeJSON(it item) []byte {
	if it.err != nil {
		return nil
	}
	return encode(it.article, "  ")
}

// encodeJSONL prints the article, or the error, on a line, with what the record
// brought along.
func encodeJSONL(it item) []byte {
	var b bytes.Buffer
	add := func(key string, value []byte) {
		lead := byte(',')
		if b.Len() == 0 {
			lead = '{'
		}
		b.WriteByte(lead)
		b.Write(encode(key, ""))
		b.Truncate(b.Len() - len("\n"))
		b.WriteByte(':')
		b.Write(bytes.TrimSuffix(value, []byte("\n")))
	}
	if it.given.id != nil {
		add("id", valid(it.given.id))
	} else {
		add("id", encode(it.story.ID, ""))
	}
	if it.given.meta != nil {
		add("meta", valid(it.given.meta))
	}
	for _, f := range it.given.kept {
		add(f.key, valid(f.value))
	}
	if it.err == nil {
		add("article", encode(it.article, ""))
	} else {
		add("error", encode(it.err.Error(), ""))
		if it.given.line > 0 {
			add("line", encode(it.given.line, ""))
		}
	}
	b.WriteString("}\n")
	return b.Bytes()
}

// valid returns a value of the input on one line and in UTF-8.
func valid(value json.RawMessage) []byte {
	var b bytes.Buffer
	if err := json.Compact(&b, value); err != nil {
		panic(err) // it was read as JSON
	}
	return bytes.ToValidUTF8(b.Bytes(), []byte("\ufffd"))
}

// encode returns v as JSON for machines and people, not for script elements.
func encode(v any, indent string) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		panic(err) // an Article is plain data with names for all its kinds
	}
	return b.Bytes()
}
