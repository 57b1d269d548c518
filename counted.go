package newsmodel

import "strings"

// plural reports whether token i looks like a noun in the plural.
func (d *doc) plural(i int) bool {
	s := d.word(i)
	return len(s) > 3 && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") || d.is(i, "people", "men", "women", "children", "police", "troops")
}

// changed reports whether a word of rising or falling governs the figure at
// token i.
func (d *doc) changed(i int) bool { return false }

// count finds what the figures count and what happened to it.
func (d *doc) count() {}
