package text

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"

	"example.com/newsmodel/internal/lexicon"
)

// wide returns a text in UTF-16.
func wide(text string, bigEndian bool) string {
	var b []byte
	for _, u := range utf16.Encode([]rune(text)) {
		if bigEndian {
			b = append(b, byte(u>>8), byte(u))
		} else {
			b = append(b, byte(u), byte(u>>8))
		}
	}
	return string(b)
}

func TestIsText(t *testing.T) {
	const story = "OSLO (AP) - At least 40 people were killed, the mayor said.\n"
	noise := make([]byte, 5000)
	r := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	for _, s := range []string{
		"", "a", "\x00", "\x01NTB \x02" + story + "\x03", story, strings.ReplaceAll(story, " ", " \xe9t\xe9 "), "\x93Yes,\x94 he said. " + story,
		"\ufeff" + story, "\x1b[1m" + story, "%PDF is a format.", "Kyiv: Київ, 東京 — " + story, "caf\xe9", "PK won.", "\xff",
	} {
		if !isText(s) {
			t.Errorf("%q is taken for no text", s)
		}
	}
	for _, s := range []string{
		wide(story, false), wide(story, true), wide("\ufeff"+story, false), wide("\ufeffa", true), "%PDF-1.7\n", "\x89PNG\r\n\x1a\n", "\xff\xd8\xff\xe0",
		"PK\x03\x04\x14\x00", "{\\rtf1\\ansi Hello}", string(noise), strings.Repeat("\xcf\xf0\xe8\xe2\xe5\xf2 ", 20), strings.Repeat("\x00", 100),
	} {
		if isText(s) {
			t.Errorf("%.40q is taken for text", s)
		}
	}
}

func TestTag(t *testing.T) {
	for s, want := range map[string]struct {
		n    int
		sure bool
	}{
		"<p>At": {3, true}, "</p>": {4, true}, "<BR/>": {5, true}, "<br />": {6, true}, `<a href="x">`: {12, true}, "<hl1>": {5, false}, "</hl1>": {6, true},
		"<ABX.TO>": {8, false}, "<.N225>": {0, false}, "<5": {0, false}, "< 5 and > 3": {0, false}, "<x": {0, false}, "<a <b>": {0, false},
		"<ann@example.com>": {0, false}, "<https://example.com>": {0, false}, "<y and z>": {0, false}, "<!-- x": {4, true}, "<!DOCTYPE html>": {15, true},
		"<?xml version='1.0'?>": {21, true}, "<>": {0, false}, "</>": {0, false}, "<": {0, false},
	} {
		if n, sure := tag(s); n != want.n || sure != want.sure {
			t.Errorf("%q: got %d, %v; want %d, %v", s, n, sure, want.n, want.sure)
		}
	}
}

// TestMarkup shows that the angles of tags are no words, and others are.
func TestMarkup(t *testing.T) {
	var into Text
	got := New(lexicon.Builtin()).Read(t.Context(), &into, "It fell <5 points <p>and</p> >3 percent.")
	var words []string
	for _, k := range got.Tokens {
		if s := got.Source[k.Start:k.End]; (s == "<" || s == ">") && k.Word != 0 {
			words = append(words, s)
		}
	}
	if strings.Join(words, " ") != "< >" || got.Source[got.Markup.Start:got.Markup.End] != "<p>" {
		t.Errorf("signs %q, markup at %v", words, got.Markup)
	}
}
