package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
)

func TestDecodeKeepsBadBytes(t *testing.T) {
	tests := []struct{ literal, want string }{
		{"plain", "plain"},
		{`A\u00e9\n\"\ud83d\ude00`, "Aé\n\"😀"},
		{"caf\xe9 au lait", "caf\xe9 au lait"},
		{"\xff\xfe", "\xff\xfe"},
		{"\xe2\x82", "\xe2\x82"},
		{"one \xe2\x82\\u0041 two \xed\xa0\x80 three", "one \xe2\x82A two \xed\xa0\x80 three"},
		{"written: \ufffd \\ufffd", "written: \ufffd \ufffd"},
		{`lone \ud800 half`, "lone \xed\xa0\x80 half"}, // no UTF-8, for the library to tell of
		{`\ude00\ud83d`, "\xed\xb8\x80\xed\xa0\xbd"},
		{`\ud83d\ud83d\ude00 \/\b\f\r\t\\`, "\xed\xa0\xbd😀 /\b\f\r\t\\"},
	}
	for _, tt := range tests {
		it, _ := config{}.item([]byte(`{"text":"`+tt.literal+`"}`), 1, true)
		if it.err != nil || it.story.Text != tt.want {
			t.Errorf("%q: got %q, error %v; want %q", tt.literal, it.story.Text, it.err, tt.want)
		}
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("x", 200<<10) // more than the buffer
	input := "one\n\r\n" + long + "\nlast"
	var got []string
	for line, err := range lines(iotest.OneByteReader(strings.NewReader(input))) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(line))
	}
	if joined := strings.Join(got, ""); len(got) != 4 || joined != input {
		t.Errorf("%d lines of %d bytes; want 4 of %d", len(got), len(joined), len(input))
	}

	failed := errors.New("disk on fire")
	var last error
	for _, err := range lines(io.MultiReader(strings.NewReader("one\ntw"), iotest.ErrReader(failed))) {
		last = err
	}
	if last != failed {
		t.Errorf("last error %v; want %v", last, failed)
	}
}

func TestFileTooLong(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 128 MiB")
	}
	for size, want := range map[int64]string{maxStory: "", maxStory + 1: "endless: file longer than 64 MiB"} {
		var got string
		config{}.readText("endless", io.LimitReader(zeros{}, size), func(it item) bool {
			if it.err != nil {
				got = it.err.Error()
			} else if len(it.story.Text) != maxStory {
				t.Errorf("%d bytes were read", len(it.story.Text))
			}
			return true
		})
		if got != want {
			t.Errorf("%d bytes: error %q, want %q", size, got, want)
		}
	}
}

// zeros is an endless file.
type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

func TestLinesTooLong(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 128 MiB")
	}
	x := bytes.Repeat([]byte("x"), maxStory)
	input := io.MultiReader(bytes.NewReader(x), strings.NewReader("\n"), bytes.NewReader(x), strings.NewReader("y\nlast\n"))
	var sizes []int
	var errs []error
	for line, err := range lines(input) {
		sizes = append(sizes, len(line))
		errs = append(errs, err)
	}
	if len(sizes) != 3 || sizes[0] != maxStory+1 || sizes[2] != len("last\n") {
		t.Errorf("lines of %d bytes; want the longest allowed, none, and the last", sizes)
	}
	if len(errs) != 3 || errs[0] != nil || errs[1] != errTooLong || errs[2] != nil {
		t.Errorf("errors %v; want only the second line refused", errs)
	}
}

// TestUnzips shows that input packed by gzip is read as what it holds, several parts
// one after the other, and that a damaged one is an error with its name.
func TestUnzips(t *testing.T) {
	pack := func(text string) []byte {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		z.Write([]byte(text))
		z.Close()
		return b.Bytes()
	}
	packed := append(pack("{\"id\":1,\"text\":\"a\"}\n"), pack("{\"id\":2,\"text\":\"b\"}\n")...)
	read := func(c config, data []byte) (items []item) {
		for it := range c.items(bytes.NewReader(data), &progress{}) {
			items = append(items, it)
		}
		return items
	}
	items := read(config{in: "jsonl"}, packed)
	if len(items) != 2 || items[0].story.Text != "a" || items[1].story.ID != "2" {
		t.Errorf("got %+v", items)
	}
	if items := read(config{in: "text"}, pack("Rain fell.")); len(items) != 1 || items[0].story.Text != "Rain fell." {
		t.Errorf("got %+v", items)
	}
	for _, data := range [][]byte{packed[:15], packed[:4], append(pack("x"), 'y')} {
		if items := read(config{in: "text"}, data); len(items) != 1 || items[0].err == nil || !strings.HasPrefix(items[0].err.Error(), "stdin: ") {
			t.Errorf("%d bytes: got %+v", len(data), items)
		}
	}
}

// TestStories reads the stories that the README offers for a try, with dates in five forms.
func TestStories(t *testing.T) {
	var days, ids []string
	for it := range (config{in: "jsonl", files: []string{"../../testdata/stories.jsonl"}}).items(nil, &progress{}) {
		if it.err != nil {
			t.Error(it.err)
		}
		days, ids = append(days, it.story.Published.String()), append(ids, string(it.given.id))
	}
	if want := []string{"2024-05-14", "2024-05-14", "2024-05-15", "2024-05-15", "2024-05-15"}; !slices.Equal(days, want) {
		t.Errorf("dates %q, want %q", days, want)
	}
	if want := []string{"1", "2", `"wire-3"`, `"wire-4"`, `"feed-5"`}; !slices.Equal(ids, want) {
		t.Errorf("ids %q, want %q", ids, want)
	}
}

// TestCharset reads one story in four encodings, and without being told which.
func TestCharset(t *testing.T) {
	const want = "“Café,” she said – 5 €."
	for name, data := range map[string]string{
		"windows-1252": "\x93Caf\xe9,\x94 she said \x96 5 \x80.",
		"utf-8":        "\ufeff" + want,
		"utf-16le":     "\x1c\x20C\x00a\x00f\x00\xe9\x00,\x00\x1d\x20 \x00s\x00h\x00e\x00 \x00s\x00a\x00i\x00d\x00 \x00\x13\x20 \x005\x00 \x00\xac\x20.\x00",
		"utf-16":       "\xfe\xff\x20\x1c\x00C\x00a\x00f\x00\xe9\x00,\x20\x1d\x00 \x00s\x00h\x00e\x00 \x00s\x00a\x00i\x00d\x00 \x20\x13\x00 \x005\x00 \x20\xac\x00.",
	} {
		c, err := parse([]string{"-charset", name}, io.Discard)
		if err != nil {
			t.Fatal(err)
		}
		var out, messages bytes.Buffer
		for it := range c.items(strings.NewReader(data), &progress{}) {
			if it.story.Text != want || it.err != nil {
				t.Errorf("%s: got %q, %v", name, it.story.Text, it.err)
			}
		}
		if status := run(t.Context(), nil, strings.NewReader(data), &out, &messages); name == "windows-1252" && (status != exitOK ||
			messages.String() != "newsmodel: hint: stdin is not all UTF-8; -charset windows-1252 may read it\n") {
			t.Errorf("status %d, standard error %q", status, &messages)
		}
	}
}
