package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"example.com/newsmodel"
)

// records are lines of JSONL, as they should be and not.
var records = []string{
	"", "\n\n", "{}", "null", "7", `"text"`, "[]", "\ufeff{\"text\":\"\"}", `{"text":null}`, `{"text":5}`, `{"id":5,"text":""}`,
	`{"id":"7","text":"OSLO (AP) - At least 5 people were killed, Ann Lee said.","published":"2024-02-29"}` + "\n" + `{"text":"=1+1 \u0007\ud800"}`,
	`{"text":"“Yes,” <b>she</b> said.","published":""}` + "\r\n\r\n" + `{"text":"caf` + "\xe9" + ` said","published":"2024-02-30"}`,
	`{"meta":[1,{"a":null}],"text":"a","id":1e3,"desk":"world"}`, "[{\"text\":\"a\"},\n{\"text\":\"b\"}]", "{\n\"text\": \"a\"\n}", "[\n", "\x1f\x8b\x08",
	`{"text":"a","text":"b"}`, `{"TEXT":"a"}`, `{"text":"a"`, `{"text":"a"} {}`, strings.Repeat("[", 20000), `{"text":"` + strings.Repeat("x", 70000) + `"}`,
}

// whole puts U+FFFD in the place of halves of surrogate pairs, as encoding/json does.
func whole(s string) string {
	var b strings.Builder
	for ; s != ""; s = s[1:] {
		if len(s) > 2 && s[0] == 0xed && s[1] >= 0xa0 {
			b.WriteString("\ufffd")
			s = s[2:]
			continue
		}
		b.WriteByte(s[0])
	}
	return b.String()
}

// FuzzRecords checks that each line that is not blank is one story, with the
// text that encoding/json has for it, or one error that names the line.
func FuzzRecords(f *testing.F) {
	for _, input := range records {
		f.Add([]byte(input))
	}
	f.Fuzz(func(t *testing.T, input []byte) {
		items := readAll(t, bytes.NewReader(input))
		var want [][]byte
		for line := range bytes.Lines(bytes.TrimPrefix(input, []byte("\ufeff"))) {
			if len(bytes.TrimSpace(line)) > 0 {
				want = append(want, line)
			}
		}
		several := len(items) > 0 && items[len(items)-1].err != nil && strings.Contains(items[len(items)-1].err.Error(), "jq")
		if len(items) > len(want) || len(items) < len(want) && !several {
			t.Fatalf("%d items, want %d", len(items), len(want))
		}
		for i, it := range items {
			var plain struct {
				Text any `json:"text"`
			}
			err := json.Unmarshal(want[i], &plain)
			text, isText := plain.Text.(string)
			switch {
			case it.err != nil && (it.story.Text != "" || !strings.HasPrefix(it.err.Error(), "x:")):
				t.Errorf("line %q: %+v", want[i], it)
			case it.err == nil && (err != nil || !isText || utf8.Valid(want[i]) && whole(it.story.Text) != text):
				t.Errorf("line %q has the text %q, but %v in JSON, %v", want[i], it.story.Text, plain.Text, err)
			}
		}
		if bits := readAll(t, iotest.OneByteReader(bytes.NewReader(input))); !slices.EqualFunc(items, bits, sameItem) {
			t.Error("read byte by byte, the items differ")
		}
	})
}

// readAll returns the items of JSONL.
func readAll(t *testing.T, r io.Reader) []item {
	var items []item
	if !(config{}).readRecords("x", r, func(it item) bool { items = append(items, it); return true }) {
		t.Error("readRecords stopped before the end")
	}
	return items
}

func sameItem(a, b item) bool {
	return a.story == b.story && string(a.given.id) == string(b.given.id) && (a.err == nil) == (b.err == nil) && (a.err == nil || a.err.Error() == b.err.Error())
}

// FuzzCommand checks what the command prints in each form, whatever it reads.
func FuzzCommand(f *testing.F) {
	flags := []string{
		"", "-in jsonl", "-in jsonl -out jsonl", "-in jsonl -out jsonl -keep", "-in jsonl -out json", "-in jsonl -out html", "-in jsonl -out csv -table figures",
		"-in jsonl -out csv -table statements -raw", "-in jsonl -out csv -table deployments", "-in jsonl -out csv -table articles",
		"-out json -published 2024-02-29", "-out jsonl -charset windows-1252", "-out text -charset utf-16", "-out csv", "-out html", "-h", "-x", "-out x", "-published 2024-02-30", "--",
	}
	for i := range len(flags) * len(records) {
		f.Add(flags[i%len(flags)], []byte(records[i%len(records)]))
	}
	x, err := newsmodel.NewExtractor(newsmodel.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, flags string, input []byte) {
		c, err := parse(strings.Fields(flags), io.Discard)
		if err != nil {
			return
		}
		c.files = nil
		var out, messages bytes.Buffer
		status, err := c.print(context.Background(), x, bytes.NewReader(input), &out, &messages)
		if err != nil || (status == exitOK) != (failures(messages.String()) == 0) {
			t.Fatalf("status %d, %v, %s", status, err, messages.Bytes())
		}
		if !utf8.Valid(out.Bytes()) {
			t.Errorf("%q is no UTF-8", out.Bytes())
		}
		c.check(t, input, out.String(), messages.String())
	})
}

// check checks the output of the command in the form that was asked for.
func (c config) check(t *testing.T, input []byte, out, messages string) {
	read := 1
	if c.in == "jsonl" {
		read = len(readAll(t, bytes.NewReader(input)))
	}
	failed := failures(messages)
	switch c.out {
	case "jsonl":
		if lines := strings.Count(out, "\n"); lines != read {
			t.Errorf("%d lines for %d records", lines, read)
		}
		checkJSON(t, out, read)
	case "json":
		checkJSON(t, out, read-failed)
	case "csv":
		r := csv.NewReader(strings.NewReader(out))
		rows, err := r.ReadAll() // each as wide as the first
		if err != nil {
			t.Fatalf("%v in %q", err, out)
		}
		for _, row := range rows {
			for _, cell := range row {
				if !c.raw && neutral(cell) != cell && !strings.HasPrefix(cell, "-") {
					t.Errorf("the cell %q may be run", cell)
				}
			}
		}
	case "html":
		if strings.Contains(out, "<script") || !strings.HasSuffix(out, "</html>\n") {
			t.Errorf("a text breaks the page: %q", out)
		}
	case "text":
		if clean(out) != strings.ReplaceAll(out, "\n", " ") {
			t.Errorf("control characters in %q", out)
		}
	}
}

// failures counts the messages that are no hints.
func failures(messages string) int {
	return strings.Count(messages, "newsmodel: ") - strings.Count(messages, "newsmodel: hint: ")
}

// checkJSON checks that out is so many documents of JSON.
func checkJSON(t *testing.T, out string, want int) {
	n := 0
	for d := json.NewDecoder(strings.NewReader(out)); ; n++ {
		var v map[string]any
		if err := d.Decode(&v); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("%v in %q", err, out)
		}
	}
	if n != want {
		t.Errorf("%d documents, want %d", n, want)
	}
}
