package segment

import (
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Splitter parts paragraphs into sentences. It may be used by several
// goroutines.
type Splitter struct {
	traits []trait // by number of a word in the vocabulary
}

// A trait is what a word means for the sentence that ends or starts with it.
type trait uint16

const (
	abbreviation trait = 1 << iota // written with a point of its own
	capitalized                    // only with a capital
	mayEnd                         // may also end a sentence
	beforeName                     // stands before a name
	beforeNumber                   // stands before a number
	clock                          // an hour of the day
	unit                           // a unit of measure
	opener                         // a word that starts sentences, and seldom follows an abbreviation as a name
	timely                         // a day, a month or a zone: follows an hour of the day
	saying                         // a verb of saying
	shouted                        // a name with an exclamation mark
)

// NewSplitter reads the tables abbreviations, openers, timely and saying of a
// lexicon.
func NewSplitter(x *lexicon.Lexicon) *Splitter {
	s := &Splitter{traits: make([]trait, x.Vocab.Len()+1)}
	for _, e := range x.Table("abbreviations").Entries {
		t := abbreviation
		if e.Value("ends") != "no" {
			t |= mayEnd
		}
		switch e.Value("before") {
		case "name":
			t |= beforeName
		case "number":
			t |= beforeNumber
		}
		switch e.Value("class") {
		case "time":
			t |= clock
		case "unit":
			t |= unit
		}
		for _, form := range e.Forms {
			s.addTraits(x, form, t)
		}
	}
	for name, t := range map[string]trait{"openers": opener, "timely": timely, "saying": saying} {
		for _, e := range x.Table(name).Entries {
			for _, form := range e.Forms {
				s.addTraits(x, form, t)
			}
		}
	}
	return s
}

// addTraits gives traits to the last word of a form. A form in lower case lets the
// word stand without a capital, whatever other forms ask for.
func (s *Splitter) addTraits(x *lexicon.Lexicon, form string, t trait) {
	tokens := token.Scan(form, &x.Vocab)
	for i := len(tokens) - 1; i >= 0; i-- {
		k := tokens[i]
		if k.Kind != token.Word || k.Word == 0 {
			continue
		}
		if t&abbreviation != 0 {
			switch had := s.traits[k.Word]; {
			case !k.Capital():
				s.traits[k.Word] &^= capitalized
			case had&abbreviation == 0:
				t |= capitalized
			}
			if form[len(form)-1] == '!' {
				t |= shouted
			}
		}
		s.traits[k.Word] |= t
		return
	}
}

// Sentences parts paragraphs into sentences. None runs over the end of its
// paragraph.
func (s *Splitter) Sentences(text string, tokens []token.Token, paragraphs []token.Run) []token.Run {
	return s.Append(nil, text, tokens, paragraphs)
}

// Append is Sentences into a slice that the caller has.
func (s *Splitter) Append(out []token.Run, text string, tokens []token.Token, paragraphs []token.Run) []token.Run {
	b := boundary{Splitter: s, text: text}
	for _, p := range paragraphs {
		b.tokens, b.lo, b.open = tokens[p.Lo:p.Hi], 0, false
		out = b.split(out, p.Lo)
	}
	return out
}

// split appends the sentences of the paragraph that starts at token base.
func (b *boundary) split(out []token.Run, base int) []token.Run {
	tokens := b.tokens
	end := func(i int) {
		out = append(out, token.From(base+b.lo, base+i))
		b.lo = i
	}
	for i := 0; i < len(tokens); {
		if tokens[i].Kind != token.Stop && !tokens[i].Dotted(b.text) {
			if i > b.lo && (b.nextItem(i) || b.isRule(i) || b.isRule(i-1)) {
				end(i)
			}
			b.count(i)
			i++
			continue
		}
		b.at(i)
		if b.next == len(tokens) {
			break
		}
		if b.ends() {
			end(b.next)
		}
		i = b.next
	}
	if b.lo < len(tokens) {
		end(len(tokens))
	}
	return out
}

// A boundary is a place that may end a sentence.
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

// at moves b to the stop at token i.
func (b *boundary) at(i int) {
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
			b.count(i)
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

func (b *boundary) kind(i int) token.Kind { return b.tokens[i].Kind }

// count keeps track of double quotation marks: a straight one does not say
// whether it opens or closes.
func (b *boundary) count(i int) {
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

// A verdict is what a rule says of a place that may end a sentence.
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
	if w := b.word; b.closed && w > b.lo && b.kind(w-1) == token.Open && b.kind(b.stop+1) == token.Close && len(b.wordText(w)) <= 4 {
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
	k := b.tokens[b.next]
	if b.stop > b.lo && b.tokens[b.stop].Gap == token.Glued && k.Capital() && (k.Shape == token.Title || b.closed) {
		w := b.tokens[b.stop-1]
		fourth := b.isDots(b.stop) && b.next > b.stop+1 // a full stop behind an ellipsis
		if b.closed || fourth || w.Shape == token.Lower && w.End-w.Start > 2 && !b.isDots(b.stop) {
			return split
		}
	}
	return join
}

func (b *boundary) wordText(i int) string { return b.text[b.tokens[i].Start:b.tokens[i].End] }

// itemNumber: "1." and "a)" before an item of a list are no sentences.
func (b *boundary) itemNumber() verdict {
	if n, end := b.item(b.lo); n > 0 && b.stop < end {
		return join
	}
	return pass
}

// lowerCase: a word in lower case goes on with an abbreviation, with words in
// quotation marks or brackets, and after all stops but the full one.
func (b *boundary) lowerCase() verdict {
	if b.tokens[b.first].Shape != token.Lower {
		return pass
	}
	if b.closed || b.stop == b.word || b.has(b.word, abbreviation) || b.isInitial() || b.row > 0 || b.wordText(b.stop) != "." {
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

// clockTime: "5 p.m." goes on with a day, a zone or a number, and is no sentence
// by itself.
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

func (b *boundary) isInitial() bool {
	if b.word < b.lo || b.word == b.stop {
		return false
	}
	k := b.tokens[b.word]
	return k.Shape == token.Title && k.Kind == token.Word && k.End-k.Start == 1 && b.wordText(b.stop) == "."
}

// abbreviated: a title goes with the name behind it; other abbreviations end
// a sentence only before a word that starts one.
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

// has reports whether token i has the trait.
func (b *boundary) has(i int, t trait) bool {
	if i < b.lo || i >= len(b.tokens) {
		return false
	}
	k := b.tokens[i]
	if k.Kind != token.Word || k.Word == 0 || int(k.Word) >= len(b.traits) {
		return false
	}
	got := b.traits[k.Word]
	return got&t != 0 && (t&opener != 0 || got&capitalized == 0 || k.Capital())
}
