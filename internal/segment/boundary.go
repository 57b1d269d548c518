package segment

import (
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// A boundary is a place in a paragraph that may end a sentence. It moves from stop to stop;
// at each of them the rules say whether the sentence goes on.
type boundary struct {
	*Splitter
	text   string
	tokens []token.Token
	open   bool // within double quotation marks
	lo     int  // first token of the sentence
	stop   int  // the stop, or the word with dots of its own
	word   int  // the last token before the stop
	next   int  // first token behind the stop and the marks that close with it
	first  int  // first token from next on that is no opening mark
	quoted bool // a quotation mark closes with the stop
	closed bool // a quotation mark or a bracket does
	row    int  // how many stops follow the first with a blank before each, as in ". . ."
}

// moveTo moves b to the stop at token i.
func (b *boundary) moveTo(i int) {
	b.stop, b.word, b.quoted, b.closed, b.row = i, i-1, false, false, 0
	if b.tokens[i].Kind == token.Word {
		b.word = i
	}
	for i++; i < len(b.tokens); i++ {
		k := b.tokens[i]
		switch {
		case k.Kind == token.Stop && (k.Gap == token.Glued || b.repeats(i)):
			if k.Gap > token.Glued {
				b.row++
			}
		case k.Kind == token.Close && k.Gap == token.Glued:
			b.closed = true
		case k.Kind == token.Quote && b.closes(i):
			b.quoted, b.closed = true, true
			b.trackQuotes(i)
		default:
			if end := b.footnote(i); end > i {
				i = end - 1
				continue
			}
			b.next, b.first = i, i
			for b.first+1 < min(len(b.tokens), i+4) && (b.kind(b.first) == token.Quote || b.kind(b.first) == token.Open) {
				b.first++
			}
			return
		}
	}
	b.next = len(b.tokens)
}

// repeats reports whether the stop at i is one of a row, as in ". . .".
func (b *boundary) repeats(i int) bool {
	k, last := b.tokens[i], b.tokens[i-1]
	return k.End-k.Start == 1 && last.Kind == token.Stop && last.End-last.Start == 1 && b.text[k.Start] == b.text[last.Start]
}

// footnote returns the end of the number of a footnote at token i, which
// belongs to the sentence before it: "…[7]", "… [2, 3]", "…stop.11"; i if there
// is none.
func (b *boundary) footnote(i int) int {
	const longest = 6
	if b.kind(i) == token.Number && b.tokens[i].Gap == token.Glued && b.stop > b.lo {
		if w := b.tokens[b.stop-1]; w.Kind == token.Close || w.Shape == token.Lower && w.End-w.Start > 2 {
			for i++; i < len(b.tokens) && b.kind(i) == token.Number; {
				i++
			}
			return i
		}
	}
	if b.text[b.tokens[i].Start] != '[' {
		return i
	}
	for j := i + 1; j < min(len(b.tokens), i+longest); j++ {
		switch b.kind(j) {
		case token.Number, token.Dash, token.Comma:
		case token.Close:
			return j + 1
		default:
			return i
		}
	}
	return i
}

// kind returns the kind of token i.
func (b *boundary) kind(i int) token.Kind { return b.tokens[i].Kind }

// trackQuotes notes whether token i opens or closes double quotation marks. A straight mark
// looks the same in both places: it closes what is open.
func (b *boundary) trackQuotes(i int) {
	if b.kind(i) != token.Quote {
		return
	}
	switch mark, _ := utf8.DecodeRuneInString(b.wordText(i)); mark {
	case '"':
		b.open = !b.open
	case '“', '„':
		b.open = true
	case '”':
		b.open = false
	}
}

// closes reports whether the quotation mark at token i closes.
func (b *boundary) closes(i int) bool {
	left := b.tokens[i].Gap == token.Glued
	right := i+1 < len(b.tokens) && b.tokens[i+1].Gap == token.Glued
	switch mark, _ := utf8.DecodeRuneInString(b.wordText(i)); mark {
	case '“': // also typed for a closing one
		return b.open && !right
	case '„', '‘', '‚', '«', '‹', '「', '『', '`':
		return false
	case '\'':
		return left
	case '"':
		if left != right {
			return left
		}
		return b.open
	}
	return true
}

// ends reports whether the sentence ends at b.
func (b *boundary) ends() bool {
	for _, rule := range rules {
		switch rule(b) {
		case join:
			return false
		case split:
			return true
		}
	}
	return true
}

// A verdict is what a rule says about a boundary.
type verdict int

const (
	pass  verdict = iota // ask the next rule
	join                 // the sentence goes on
	split                // it ends here
)

// rules are asked in this order; the first verdict counts, and without one the
// sentence ends.
var rules = [...]func(*boundary) verdict{
	(*boundary).punctuation,
	(*boundary).elision,
	(*boundary).bracketed,
	(*boundary).touching,
	(*boundary).itemNumber,
	(*boundary).lowerCase,
	(*boundary).attribution,
	(*boundary).clockTime,
	(*boundary).numbered,
	(*boundary).initial,
	(*boundary).abbreviated,
}

// punctuation: a comma, a colon or a closing bracket goes on with the sentence.
func (b *boundary) punctuation() verdict {
	switch b.kind(b.next) {
	case token.Comma, token.Colon, token.Close:
		return join
	case token.Dash:
		if b.tokens[b.next].Gap == token.Glued || b.quoted { // “…” — Ann Lee
			return join
		}
	}
	return pass
}

// bracketed: a short word that fills its brackets is an abbreviation, "Gen. (ret.)
// Ann Lee".
func (b *boundary) bracketed() verdict {
	const longest = 4 // bytes
	w := b.word
	if !b.closed || w <= b.lo || len(b.wordText(w)) > longest {
		return pass
	}
	if b.kind(w-1) == token.Open && b.kind(b.stop+1) == token.Close {
		return join
	}
	return pass
}

// elision: dots that stand for words left out, in brackets or between blanks;
// a fourth dot ends the sentence.
func (b *boundary) elision() verdict {
	spaced := b.tokens[b.stop].Gap > token.Glued
	switch {
	case b.stop == b.lo,
		!spaced && b.kind(b.stop-1) == token.Open,
		spaced && b.isDots(b.stop) && b.next == b.stop+1 && b.kind(b.stop-1) != token.Stop,
		spaced && b.row == 2:
		return join
	}
	return pass
}

// isDots reports whether token i is an ellipsis.
func (b *boundary) isDots(i int) bool {
	w := b.wordText(i)
	return w == "…" || len(w) > 1 && w[0] == '.'
}

// touching: what touches the stop belongs to it, as in "example.com"; but for a
// blank that was lost between two sentences.
func (b *boundary) touching() verdict {
	if b.tokens[b.next].Gap != token.Glued || b.next != b.first {
		return pass
	}
	if b.lostBlank() {
		return split
	}
	return join
}

// lostBlank reports whether a sentence ends at b though what follows touches the stop: a
// capital stands behind it, and before it a word in lower case, "it was over.The".
func (b *boundary) lostBlank() bool {
	next := b.tokens[b.next]
	if b.stop == b.lo || b.tokens[b.stop].Gap != token.Glued || !next.Capital() {
		return false
	}
	ellipsis := b.isDots(b.stop)
	switch {
	case b.closed:
		return true
	case next.Shape != token.Title:
		return false
	case ellipsis:
		return b.next > b.stop+1 // a full stop stands behind it
	}
	w := b.tokens[b.stop-1]
	return w.Shape == token.Lower && w.End-w.Start > 2
}

// wordText returns the text of token i.
func (b *boundary) wordText(i int) string { return b.text[b.tokens[i].Start:b.tokens[i].End] }

// itemNumber: "1." and "a)" before an item of a list are no sentences.
func (b *boundary) itemNumber() verdict {
	if n, end := b.itemLabel(b.lo); n > 0 && b.stop < end {
		return join
	}
	return pass
}

// lowerCase: a word in lower case goes on with an abbreviation, with words in
// quotation marks or brackets, and after all stops but the full one.
func (b *boundary) lowerCase() verdict {
	switch {
	case b.tokens[b.first].Shape != token.Lower:
		return pass
	case b.closed, b.row > 0, b.wordText(b.stop) != ".":
		return join
	case b.stop == b.word, b.has(b.word, abbreviation), b.isInitial():
		return join
	}
	return split
}

// attribution: "Why?" Smith asked.
func (b *boundary) attribution() verdict {
	if !b.quoted || b.kind(b.lo) != token.Quote || b.wordText(b.stop)[0] == '.' {
		return pass
	}
	for i := b.next; i < min(len(b.tokens), b.next+4); i++ {
		if b.kind(i) != token.Word {
			break
		}
		if b.has(i, saying) && !b.tokens[i].Capital() {
			return join
		}
	}
	return pass
}

// clockTime: "5 p.m." goes on with a day, a zone or a number, "5 p.m. Monday", and is no
// sentence by itself.
func (b *boundary) clockTime() verdict {
	if !b.has(b.word, clock) {
		return pass
	}
	const phrase = 3 // tokens before the stop of "At 5 a.m."
	if b.has(b.first, timely) || b.kind(b.first) == token.Number || b.kind(b.lo) == token.Word && b.stop-b.lo <= phrase {
		return join
	}
	return split
}

// numbered: "No. 5", and "no." without a number behind it.
func (b *boundary) numbered() verdict {
	switch {
	case !b.has(b.word, beforeNumber):
		return pass
	case b.kind(b.first) == token.Number:
		return join
	case b.isInitial():
		return pass // "P. K. Rao"
	}
	return split
}

// initial: "J. Smith", but "Plan B. The …" and "you and I. Then …".
func (b *boundary) initial() verdict {
	if !b.isInitial() {
		return pass
	}
	if b.has(b.first, opener) || b.wordText(b.word) == "I" && (b.word == b.lo || !b.tokens[b.word-1].Capital()) {
		return split
	}
	return join
}

// isInitial reports whether the word before the stop is a single capital letter.
func (b *boundary) isInitial() bool {
	if b.word < b.lo || b.word == b.stop {
		return false
	}
	k := b.tokens[b.word]
	return k.Shape == token.Title && k.Kind == token.Word && k.End-k.Start == 1 && b.wordText(b.stop) == "."
}

// abbreviated: a title goes with the name behind it, "Gen. Lee"; another abbreviation ends a
// sentence only before a word that starts one, "shares of Vale Corp. The".
func (b *boundary) abbreviated() verdict {
	dotted := b.word == b.stop
	if b.has(b.word, shouted) && b.wordText(b.stop) == "!" && !b.has(b.first, opener) {
		return join
	}
	if !dotted && (!b.has(b.word, abbreviation) || b.wordText(b.stop) != ".") {
		return pass
	}
	if b.has(b.word, beforeName) && !b.has(b.word, mayEnd) {
		return join
	}
	label := b.first+1 < len(b.tokens) && b.kind(b.first+1) == token.Colon
	if b.closed || label || b.has(b.first, opener) || b.has(b.word, unit) {
		return split
	}
	return join
}

// has reports whether token i has one of the traits. A word that only counts with a capital
// has none without it, but may still open a sentence.
func (b *boundary) has(i int, t trait) bool {
	if i < b.lo || i >= len(b.tokens) {
		return false
	}
	k := b.tokens[i]
	got := b.traitsOf(k)
	return got&t != 0 && (t&opener != 0 || got&capitalized == 0 || k.Capital())
}
