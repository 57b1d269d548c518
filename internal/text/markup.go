package text

import (
	"sort"
	"strings"
)

// markup finds the tags of HTML and its relatives: the story is read with them, but their
// angles are no signs of more or less. Word 0 is no word of any table.
func (t *Text) markup() {
	next := 0 // the first token that no tag before it holds
	for at := 0; ; {
		open := strings.IndexByte(t.Source[at:], '<')
		if open < 0 {
			return
		}
		start := at + open
		n, sure := tag(t.Source[start:])
		if at = start + max(n, 1); n == 0 {
			continue
		}
		if sure && t.Markup == (Bytes{}) {
			t.Markup.Start, t.Markup.End = t.Bytes(start, at)
		}
		for _, angle := range [...]int{start, at - 1} {
			rest := t.Tokens[next:]
			next += sort.Search(len(rest), func(i int) bool { return int(rest[i].End) > angle })
			if next < len(t.Tokens) && int(t.Tokens[next].Start) == angle {
				t.Tokens[next].Word = 0
			}
		}
	}
}

// maxTag is the length in bytes of the longest tag.
const maxTag = 1 << 12

// tag returns the length of the tag that s starts with, 0 if it starts with none, and
// whether it can be nothing else: "<ABX.TO>" is how agencies write a share, and "<sic>" a
// remark. A text without an element that HTML has, an end or an attribute is no markup.
func tag(s string) (n int, sure bool) {
	s = s[:min(len(s), maxTag)]
	end := strings.IndexAny(s[1:], "<>") + 1
	if strings.HasPrefix(s, "<!--") {
		return len("<!--"), true
	}
	if end == 0 || s[end] == '<' {
		return 0, false
	}
	inside := s[1:end]
	ends := strings.HasPrefix(inside, "/") || strings.HasSuffix(inside, "/")
	name := strings.Trim(inside, "/")
	attributes := ""
	if i := strings.IndexAny(name, " \t\r\n"); i >= 0 {
		name, attributes = name[:i], strings.TrimSpace(name[i:])
	}
	switch {
	case strings.HasPrefix(name, "!") || strings.HasPrefix(name, "?"):
		return end + 1, strings.EqualFold(name, "!doctype") || strings.EqualFold(name, "?xml")
	case !isTagName(name), attributes != "" && !strings.Contains(attributes, "="):
		return 0, false
	}
	return end + 1, ends || attributes != "" || strings.Contains(elements, " "+strings.ToLower(name)+" ")
}

// isTagName reports whether a name can be that of an element.
func isTagName(name string) bool {
	for i := range len(name) {
		c := name[i]
		letter := 'a' <= c|0x20 && c|0x20 <= 'z'
		if !letter && (i == 0 || (c < '0' || c > '9') && strings.IndexByte(".:_-", c) < 0) {
			return false
		}
	}
	return name != ""
}

// elements are the elements of HTML that texts have without attributes.
const elements = " a abbr article aside b blockquote body br caption center cite code dd div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 " +
	"head header hr html i img li main nav ol p pre q s script section small span strong style sub sup table tbody td th thead time title tr u ul "
