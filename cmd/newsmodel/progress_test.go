package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var screen bytes.Buffer
	start := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	p := &progress{w: &screen, total: 1000, start: start}
	if _, err := io.CopyN(io.Discard, p.reader(strings.NewReader(strings.Repeat("x", 1000))), 250); err != nil {
		t.Fatal(err)
	}
	for i := range 100 {
		p.step(start.Add(time.Duration(i) * 20 * time.Millisecond))
	}
	p.clear()
	p.clear()
	want := "\r51 stories, 51 a second, 25 %, 3s left\x1b[K" +
		"\r61 stories, 51 a second, 25 %, 4s left\x1b[K" +
		"\r71 stories, 51 a second, 25 %, 4s left\x1b[K" +
		"\r81 stories, 51 a second, 25 %, 5s left\x1b[K" +
		"\r91 stories, 51 a second, 25 %, 5s left\x1b[K" +
		"\r\x1b[K"
	if screen.String() != want {
		t.Errorf("the screen gets\n%q, want\n%q", screen.String(), want)
	}

	p = &progress{w: &screen, start: start, stories: 30}
	if got, want := p.line(start.Add(2*time.Second)), "30 stories, 15 a second"; got != want {
		t.Errorf("without a size: %q, want %q", got, want)
	}
}

func TestProgressIsSilent(t *testing.T) {
	file := filepath.Join(t.TempDir(), "in.jsonl")
	if err := os.WriteFile(file, []byte(`{"text":""}`), 0o666); err != nil {
		t.Fatal(err)
	}
	p := newProgress(config{in: "jsonl", files: []string{file}}, nil, io.Discard, &bytes.Buffer{})
	for range 10 {
		p.step(p.start.Add(time.Hour))
	}
	p.clear()
	if p.w != nil || p.stories != 10 {
		t.Errorf("writes to %v, %d stories; want silence and 10", p.w, p.stories)
	}
}
