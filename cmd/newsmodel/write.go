package main

import (
	"bytes"
	"encoding/json"

	"example.com/newsmodel"
)

// forms are the ways to print an item, by the name of the flag's value.
var forms = map[string]func(item) []byte{
	"text":  formText,
	"json":  formJSON,
	"jsonl": formJSONL,
}

// formJSON prints the article as one indented document.
func formJSON(it item) []byte {
	if it.err != nil {
		return nil
	}
	return encode(it.article, "  ")
}

// formJSONL prints the article, or the error, on a line.
func formJSONL(it item) []byte {
	type answer struct {
		ID      string             `json:"id"`
		Article *newsmodel.Article `json:"article,omitempty"`
		Error   string             `json:"error,omitempty"`
	}
	a := answer{ID: it.story.ID, Article: it.article}
	if it.err != nil {
		a.Error = it.err.Error()
	}
	return encode(a, "")
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
