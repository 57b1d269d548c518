package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"example.com/newsmodel"
)

// setCharset is the flag function of -charset.
func (c *config) setCharset(name string) (err error) {
	if c.charset, err = htmlindex.Get(name); err != nil {
		return fmt.Errorf("want a name such as windows-1252, iso-8859-1 or utf-16")
	}
	return nil
}

// decoded returns what r holds in UTF-8. A byte order mark goes before the flag.
func decoded(r io.Reader, from encoding.Encoding) io.Reader {
	if from == nil {
		return r
	}
	return transform.NewReader(r, unicode.BOMOverride(from.NewDecoder()))
}

// errNotText says that a story is no plain text, and what it may be.
func errNotText(text string) error {
	switch {
	case strings.HasPrefix(text, "%PDF-"):
		return fmt.Errorf("not plain text but PDF: pdftotext makes text of it")
	case len(text) > 1 && (text[0] == 0) != (text[1] == 0):
		return fmt.Errorf("not plain text in UTF-8: -charset utf-16%s may read it", map[bool]string{true: "be", false: "le"}[text[0] == 0])
	}
	return fmt.Errorf("not plain text")
}

// isIssue reports whether the article has an issue of that kind.
func isIssue(a *newsmodel.Article, kind newsmodel.IssueKind) bool {
	for _, i := range a.Issues {
		if i.Kind == kind {
			return true
		}
	}
	return false
}

// isWindows reports whether what is no UTF-8 in a text is in Windows-1252: letters with
// accents, or the quotation marks and dashes of news, and each alone between characters.
func isWindows(text string) bool {
	bad, likely := 0, 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
			if c := text[i]; c >= 0xA0 || 0x91 <= c && c <= 0x97 || c == 0x80 || c == 0x85 {
				likely++
			}
		}
		i += n
	}
	return bad > 0 && likely == bad
}
