package main

import "testing"

func TestIsWindows(t *testing.T) {
	for text, want := range map[string]bool{
		"": false, "café": false, "caf\xe9": true, "\x93Yes,\x94 he said \x96 and left\x85": true, "\x80 5 million": true,
		"a\x81b": false, "\xff caf\xe9": true, "\x9d": false,
	} {
		if got := isWindows(text); got != want {
			t.Errorf("%q: got %v", text, got)
		}
	}
}
