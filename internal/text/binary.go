package text

import (
	"strings"
	"unicode/utf8"
)

// isText reports whether a source can be the text of a story. It is not if it starts as a
// file of another form does, or if too much of its start is no character: text in UTF-16,
// an image, an archive, a program.
func isText(source string) bool {
	for _, magic := range magics {
		if strings.HasPrefix(source, magic) {
			return false
		}
	}
	const (
		sample  = 1 << 12
		least   = 8  // bytes that tell more than a slip
		control = 10 // one in so many bytes
		bad     = 3  // the same, with what is no UTF-8: text in an encoding for Western languages has far less
	)
	start := source[:min(len(source), sample)]
	controls, broken := 0, 0
	for i := 0; i < len(start); {
		r, n := utf8.DecodeRuneInString(start[i:])
		i += n
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1a\x1b", r):
			controls++
		}
	}
	return controls < least && controls+broken < least || controls*control < len(start) && (controls+broken)*bad < len(start)
}

// magics are what files start with that are no text.
var magics = [...]string{
	"\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff", // UTF-16 and UTF-32
	"%PDF-", "{\\rtf", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", // PDF, RTF, older files of Office
	"\x89PNG\r\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\x00", "MM\x00*", // images
	"PK\x03\x04", "\x1f\x8b\x08", "BZh91AY&SY", "\xfd7zXZ\x00", "7z\xbc\xaf\x27\x1c", "\x28\xb5\x2f\xfd", "Rar!\x1a\x07", // archives; new files of Office
	"\x7fELF",
}
