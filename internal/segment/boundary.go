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
	opened int  // where they opened
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
	if b.open {
		b.opened = i
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
	(*boundary).inQuotation,
	(*boundary).clockTime,
	(*boundary).numbered,
	(*boundary).degreeOf,
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
// Ann Lee", and numbers alone before a closing bracket are no sentence, "[Why? 13:28]".
func (b *boundary) bracketed() verdict {
	const longest = 4 // bytes
	for i := b.next; i < min(len(b.tokens), b.next+2*longest) && b.kind(i) != token.Word; i++ {
		if b.kind(i) == token.Open {
			break
		}
		if b.kind(i) == token.Close && i > b.next {
			return join
		}
	}
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
	const short = 2 // letters of what may be no word
	isNumber := w.Kind == token.Number && next.End-next.Start > short
	isLong := w.End-w.Start > short+1 && next.End-next.Start > 1
	isName := w.Shape == token.Title && isLong && b.has(b.next, opener) && !b.has(b.stop-1, abbreviation)
	return isNumber || isName || w.Shape == token.Lower && w.End-w.Start > short
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

// inQuotation: an exclamation or a question in a quotation inside a sentence, which goes on behind
// it: She cried "Stop! Come back!" and ran.
func (b *boundary) inQuotation() verdict {
	const far = 40
	if !b.open || b.opened <= b.lo || b.wordText(b.stop)[0] == '.' {
		return pass
	}
	for i := b.next; i < min(len(b.tokens)-1, b.next+far); i++ {
		if b.kind(i) != token.Quote || !b.closes(i) {
			continue
		}
		after := b.tokens[i+1]
		if b.kind(i-1) == token.Comma { // "Stop! Come back," she said
			break
		}
		if after.Shape == token.Lower || after.Kind == token.Stop && after.Gap == token.Glued {
			return join
		}
		break
	}
	return pass
}

// clockTime: "5 p.m." goes on with a day, a zone or a number, "5 p.m. Monday", and with the
// subject of a sentence that starts with it, "At 5 p.m. Mr. Lee left".
func (b *boundary) clockTime() verdict {
	switch {
	case !b.has(b.word, clock):
		return pass
	case b.has(b.first, timely), b.kind(b.first) == token.Number:
		return join
	case b.isTitle(): // "Former Sec. Lee"
		return join
	case b.startsInTime() && (b.has(b.first, beforeName) || !b.has(b.first, opener)):
		return join
	}
	return split
}

// isTitle reports whether the word before the stop, which may also be a measure, is a title: a word
// stands before it, and a name may stand behind it.
func (b *boundary) isTitle() bool {
	return b.has(b.word, beforeName) && b.word > b.lo && b.kind(b.word-1) == token.Word && !b.has(b.first, opener)
}

// startsInTime reports whether the sentence, or what stands behind a colon in it, has said no more
// than when: "On Jan. 5, at 6 a.m." What stands in quotation marks does not count.
func (b *boundary) startsInTime() bool {
	const longest = 16
	if b.stop-b.lo > longest {
		return false
	}
	lo, quoted := b.lo, false
	for i := b.lo; i+1 < b.stop; i++ {
		if b.kind(i) == token.Colon && b.kind(i+1) == token.Word {
			lo = i + 1
		}
	}
	for i := lo; i < b.stop; i++ {
		switch {
		case b.kind(i) == token.Quote && i > lo:
			quoted = !quoted
		case !quoted && i > lo && b.isVerb(i):
			return false
		}
	}
	return b.has(lo, fronting)
}

// isVerb reports whether token i looks like the verb of a sentence: a past form that is listed, or a
// word in -ed.
func (b *boundary) isVerb(i int) bool {
	w := b.wordText(i)
	isPast := b.kind(i) == token.Word && len(w) > 4 && w[len(w)-2:] == "ed"
	return isPast || b.has(i, verbal)
}

// numbered: "No. 5", "N°. 5", and "no." without a number behind it.
func (b *boundary) numbered() verdict {
	switch {
	case b.word > b.lo && b.wordText(b.word) == "°" && b.tokens[b.word].Gap == token.Glued && b.kind(b.first) == token.Number:
		return join
	case !b.has(b.word, beforeNumber):
		return pass
	case b.kind(b.first) == token.Number:
		return join
	case b.isInitial():
		return pass // "P. K. Rao"
	}
	return split
}

// degreeOf: a degree that somebody has is a noun and ends a sentence, "She has a Ph.D. Sam has none";
// that behind a name, "Ann Lee, Ph.D.", is for the other rules.
func (b *boundary) degreeOf() verdict {
	if !b.has(b.word, degree) {
		return pass
	}
	lo := b.word
	for lo > b.lo && b.tokens[lo].Gap == token.Glued {
		lo--
	}
	isWhole := lo < b.word || b.word == b.stop // no initial
	if isWhole && lo > b.lo && b.has(lo-1, hanging) && b.tokens[b.first].Capital() {
		return split
	}
	return pass
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
	if b.measures() {
		return join
	}
	label := b.first+1 < len(b.tokens) && b.kind(b.first+1) == token.Colon
	if b.closed || label || b.has(b.first, opener) || b.has(b.word, unit) {
		return split
	}
	return join
}

// measures reports whether a unit stands before the stop and a number with its own unit behind it, "2
// lb. 4 oz."
func (b *boundary) measures() bool {
	if b.word <= b.lo || !b.has(b.word, unit) || b.kind(b.word-1) != token.Number {
		return false
	}
	return b.kind(b.first) == token.Number && b.has(b.first+1, unit)
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
