package segment

import (
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// Paragraphs divides a story into paragraphs. Every token is in one. An empty line always
// ends one; a single line end does unless the copy is hard-wrapped and the line broke only
// because the next word had no room, or the line ends in a word that wants another behind it. On
// the wires of 64 columns an indent starts a paragraph.
func (s *Splitter) Paragraphs(text string, tokens []token.Token) []token.Run {
	lines := s.linesOf(text, tokens)
	l := layoutOf(lines)
	out := make([]token.Run, 0, len(lines))
	for i, b := range lines {
		if i == 0 || b.gap == token.Blank || !l.joins(lines[i-1], b) {
			out = append(out, token.From(b.Lo, b.Hi))
			continue
		}
		out[len(out)-1].Hi = b.Hi
	}
	return out
}

// A line is one line of the text that is not white space.
type line struct {
	token.Run
	gap    token.Gap // before it
	indent int       // columns of white space before its first token
	end    int       // columns up to the end of its last token
	first  int       // columns of its first word, with the marks that touch it
	lower  bool      // starts in lower case, or with a word of a text in capitals
	inner  bool      // starts as only the middle of a sentence does
	trail  bool      // has blanks at its end, as unwrapped copy has where it was cut
	stop   bool      // ends as a sentence does
	colon  bool      // ends in a colon
	middle bool      // starts in lower case, and not with the particle of a name
	hangs  bool      // ends in a word that wants another behind it: "the"
}

// linesOf returns the lines of a text, empty ones left out.
func (s *Splitter) linesOf(text string, tokens []token.Token) []line {
	count := 0
	for _, k := range tokens {
		if k.Gap >= token.Line {
			count++
		}
	}
	lines := make([]line, 0, count)
	capitals := inCapitals(tokens)
	for i := 0; i < len(tokens); {
		n := line{Run: token.From(i, i+1), gap: tokens[i].Gap, lower: tokens[i].Shape == token.Lower || capitals && tokens[i].Capital()}
		for n.Hi < len(tokens) && tokens[n.Hi].Gap < token.Line {
			n.Hi++
		}
		glued := i + 1
		for glued < n.Hi && tokens[glued].Gap == token.Glued {
			glued++
		}
		n.first = utf8.RuneCountInString(text[tokens[i].Start:tokens[glued-1].End])
		n.indent = indentBefore(text, int(tokens[i].Start))
		n.end = n.indent + utf8.RuneCountInString(text[tokens[i].Start:tokens[n.Hi-1].End])
		n.stop = endsSentence(tokens[n.Lo:n.Hi])
		n.middle = tokens[i].Shape == token.Lower && i+1 < n.Hi && !tokens[i+1].Capital()
		n.colon = tokens[n.Hi-1].Kind == token.Colon
		n.hangs = s.traitsOf(tokens[n.Hi-1])&hanging != 0
		n.inner = n.lower || tokens[i].Kind == token.Open
		end := int(tokens[n.Hi-1].End)
		n.trail = end < len(text) && text[end] == ' '
		lines = append(lines, n)
		i = n.Hi
	}
	return lines
}

// inCapitals reports whether a text of several words has no word in lower case,
// as on the old wires: then a capital starts no sentence.
func inCapitals(tokens []token.Token) bool {
	words := 0
	for _, t := range tokens {
		switch t.Shape {
		case token.Lower:
			return false
		case token.Upper:
			words++
		}
	}
	return words > minCapitals
}

// minCapitals is how many words in capitals make a text in capitals.
const minCapitals = 20

// indentBefore counts the blanks between the line start and byte i.
func indentBefore(text string, i int) int {
	n := 0
	for i > 0 {
		switch text[i-1] {
		case ' ':
			n++
		case '\t':
			n += 4
		default:
			return n
		}
		i--
	}
	return n
}

// endsSentence reports whether a line ends with a stop, closing marks left out.
func endsSentence(line []token.Token) bool {
	i := len(line) - 1
	for i > 0 && (line[i].Kind == token.Quote || line[i].Kind == token.Close) {
		i--
	}
	return line[i].Kind == token.Stop
}

// maxColumn is the widest measure that counts as hard-wrapped.
const maxColumn = 100

// A layout is how the lines of a text were broken.
type layout struct {
	column int // at which the copy was wrapped; 0 if it was not
	base   int // indent of a line that goes on: the smallest there is
}

// layoutOf finds the column that explains the most line ends: a line that was
// wrapped at column c is not longer than c, and would be with the first word of
// the next line. Lines that start in lower case prove that there was wrapping.
func layoutOf(lines []line) layout {
	var starts [maxColumn + 2]int // by column: how many more line ends it explains than the column before
	breaks, proofs, base := 0, 0, maxColumn
	for _, n := range lines {
		base = min(base, n.indent)
	}
	for i := 1; i < len(lines); i++ {
		a, b := lines[i-1], lines[i]
		if b.gap == token.Blank {
			continue
		}
		if a.end > maxColumn {
			breaks++
			continue
		}
		if a.end >= minColumn {
			breaks++
			if b.indent == base && b.lower && !a.stop {
				proofs++
			}
		}
		starts[a.end]++
		starts[min(a.end+1+b.first, maxColumn+1)]--
	}
	best, column, explained := 0, 0, 0
	for c := range maxColumn + 1 {
		if explained += starts[c]; explained > best {
			best, column = explained, c
		}
	}
	fewProofs := proofs == 0 || proofs*6 < breaks
	littleExplained := best*5 < breaks*2
	if fewProofs || littleExplained || column < minColumn {
		return layout{}
	}
	return layout{column, base}
}

// minColumn is the narrowest measure that counts as hard-wrapped: narrower ones
// are lists and verse.
const minColumn = 30

// opensSentence reports whether a line has the start of a sentence, and not its end: some words from a
// capital on, and neither a stop nor a colon.
func (a line) opensSentence() bool {
	const least = 4
	return a.Len() >= least && !a.lower && !a.stop && !a.colon
}

// joins reports whether line b goes on with the paragraph of line a: the copy was cut inside
// a sentence, or wrapped at the column.
func (l layout) joins(a, b line) bool {
	midSentence := b.lower && !a.stop
	hasRoom := a.end+1+b.first <= l.column // the first word of b would fit behind a
	switch {
	case a.trail && b.inner && !a.stop, a.hangs && midSentence, a.opensSentence() && b.middle && b.stop:
		return true
	case l.column == 0, b.indent > l.base, a.end < minColumn:
		return false
	}
	return midSentence || !hasRoom
}
