package main

import (
	"bytes"
	"errors"
	"io"
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
		{`lone \ud800 half`, "lone \ufffd half"},
	}
	for _, tt := range tests {
		story, err := config{}.decode([]byte(`{"text":"` + tt.literal + `"}`))
		if err != nil || story.Text != tt.want {
			t.Errorf("%q: got %q, error %v; want %q", tt.literal, story.Text, err, tt.want)
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
