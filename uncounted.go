package newsmodel

import "example.com/newsmodel/internal/token"

// isDate reports whether a number belongs to a date. A duration in a date is a
// figure, "the last three months", and so are four digits with a unit although
// they look like a year: "1520 square metres".
func (d *doc) isDate(q quantity) bool {
	i := q.number.lo
	year := d.tokens[i].Kind == token.Number && d.tokens[i].End-d.tokens[i].Start == 4
	return d.inPeriod(i) && (q.unit == "" || year == (q.kind == FigureDuration))
}

// isName reports whether a number counts nothing: it is part of a name, a
// score, a time, an address or a code.
func (d *doc) isName(q quantity) bool {
	i, j := q.number.lo, q.number.hi
	digits := d.tokens[i].Kind == token.Number
	switch {
	case d.is(i, "a", "an") && d.is(i-1, "than") && d.is(q.hi, "ago", "earlier", "before"): // 12% more than a year ago
		return true
	case q.prefix && d.nameHead(i) >= 0 && d.tokens[i].Gap == token.Glued: // COP27
		return true
	case d.numbersItem(i, j), d.compound(j-1) && d.is(j+1, "time", "star"): // two-time champion, four-star general
		return true
	case digits && q.lo == i && d.gluedBefore(i), d.tokens[j-1].Kind == token.Number && d.gluedBehind(q):
		return true
	case q.number.words && q.number.value == 1 && d.is(i, "one"):
		return d.isPronoun(q)
	case q.number.form == ordinal:
		return d.isRank(q)
	case q.number.words && d.tokenAt(i).Shape == token.Title && !d.startsSentence(i) && (d.kind(i-2) == token.Number && d.word(i-1) == "-" || d.tokenAt(j).Shape == token.Title && !d.plural(j)):
		return true // 7-Eleven, Big Six Brands
	}
	if !digits || q.kind != FigureCount {
		return false
	}
	return (q.number.plain || q.ranged) && d.isCode(i, j) || d.isDialed(i, j) || q.ranged && (d.isScore(i-4) || d.isScore(j+1)) ||
		d.nameHead(i) >= 0 && j == i+1 && !d.counts(j) // version 12.3
}

// numbersItem reports whether digits at [i, j) number the item of a list that they
// start: "1. Strike called off", "2) Rates on hold".
func (d *doc) numbersItem(i, j int) bool {
	mark := d.kind(j) == token.Stop || d.kind(j) == token.Close
	return mark && j == i+1 && d.tokens[j].Gap == token.Glued && d.startsSentence(i) && d.tokens[i].Gap >= token.Line && d.tokenAt(j+1).Gap == token.Space
}

// isDialed reports whether digits at [i, j) are part of a telephone number:
// "0800 555 111", "(202) 555-0143", "+44 20 7946 0958".
func (d *doc) isDialed(i, j int) bool {
	v, more := d.word(i), d.kind(j) == token.Number
	switch before := d.tokenAt(i - 1); before.Kind {
	case token.Number:
		return !d.inPeriod(i-1) && d.figureAt(i-1) == nil
	case token.Open:
		return d.kind(j) == token.Close && d.kind(j+1) == token.Number && d.kind(j+2) == token.Dash
	case token.Symbol:
		return more && d.is(i-1, "+")
	}
	return v[0] == '0' && len(v) > 2 && isPlain(v) && more
}

// isScore reports whether a score stands at token i that is no range: the other
// sets of "6-4, 3-6, 7-5".
func (d *doc) isScore(i int) bool {
	if d.kind(i) != token.Number || d.kind(i+1) != token.Dash || d.kind(i+2) != token.Number || d.figureAt(i) != nil {
		return false
	}
	a, _ := parseDigits(d.word(i))
	b, _ := parseDigits(d.word(i + 2))
	return a >= b
}

// gluedBefore reports whether the digits at token i are glued to what stands
// before: "F16", "F-18", "12:30", "ID.3".
func (d *doc) gluedBefore(i int) bool {
	before := d.tokenAt(i - 1)
	if i == 0 || d.tokens[i].Gap != token.Glued {
		return false
	}
	switch before.Kind {
	case token.Word:
		return before.Shape != token.Lower || isPlain(d.word(i))
	case token.Number, token.Colon, token.Stop:
		return true
	case token.Symbol:
		return d.kind(i-2) == token.Number || d.is(i-1, "#", "/", "&", "@", "=", "_", "*") && !d.is(i-1, "*")
	case token.Dash:
		return before.Gap == token.Glued
	}
	return false
}

// gluedBehind reports whether digits are glued to what follows and is no part
// of the figure: "5G", "1990s", "12:30", "2-1".
func (d *doc) gluedBehind(q quantity) bool {
	t, next := d.tokenAt(q.hi), d.tokenAt(q.hi+1)
	if q.hi > q.number.hi || t.Gap != token.Glued || t.Kind == 0 && q.hi >= len(d.tokens) {
		return false
	}
	switch t.Kind {
	case token.Word:
		return true
	case token.Clitic:
		return q.number.plain
	case token.Open: // 401(k)
		return q.number.plain && next.Kind == token.Word && next.Gap == token.Glued && next.End-next.Start == 1
	case token.Colon:
		return next.Kind == token.Number && next.Gap == token.Glued
	case token.Dash: // 2-1, 7-Eleven
		return q.number.plain && next.Gap == token.Glued && (next.Kind == token.Number || next.Shape == token.Title && d.numeral(q.hi+1).class != notNumeral)
	case token.Symbol: // 24/7
		return q.number.plain && d.word(q.hi) == "/" && next.Gap == token.Glued && next.Kind == token.Number
	}
	return false
}

// isPronoun reports whether "one" is no number.
func (d *doc) isPronoun(q quantity) bool {
	i, j := q.number.lo, q.number.hi
	if q.unit != "" || q.lo < i || q.hi > j {
		return false
	}
	if d.class(i-1)&determinerWord != 0 && !d.is(i-1, "a", "an") || d.is(i-1, "which") || d.kind(j) == token.Clitic {
		return true
	}
	switch c := d.class(j); {
	case c&(auxiliaryWord|standInWord|ownerWord|clauseWord) != 0:
		return true
	case c&prepositionWord != 0:
		return c&ofWord == 0
	}
	switch d.kind(j) {
	case token.Stop, token.Comma:
		return j < len(d.tokens) && i > 0
	}
	return d.is(j, "thing", "day")
}

// isRank reports whether an ordinal is no figure of the story: "first", a
// second of time, a name.
func (d *doc) isRank(q quantity) bool {
	i, j := q.number.lo, q.number.hi
	if q.number.value == 1 && len(d.tokens) > 1 && d.is(i, "first") || d.class(j)&orderedWord != 0 {
		return true
	}
	return d.tokenAt(j).Shape == token.Title || d.tokenAt(i).Shape == token.Title && !d.startsSentence(i)
}

// isCode reports whether plain digits at [i, j) belong to a name: "Flight 213",
// "Boeing 787", "10 Downing Street".
func (d *doc) isCode(i, j int) bool {
	v := d.word(i)
	t, next := d.tokenAt(i-1), d.tokenAt(j)
	switch {
	case len(v) == 4 && (v[:2] == "19" || v[:2] == "20") && j == i+1 && !d.plural(j):
		return true // a year
	case t.Shape == token.Title && d.figureAt(i-2) != nil && d.figureAt(i-1) == nil: // 14 Leopard 2 tanks
		return true
	case t.Shape == token.Upper && d.kind(i-2) == token.Number && d.figureAt(i-2) == nil && !d.inPeriod(i-2): // Boeing 737 MAX 9
		return true
	case d.is(j, "block") && d.is(i-1, "the"): // the 1300 block of Elm Street
		return true
	case len(v) == 5 && t.Shape == token.Upper && t.End-t.Start == 2 && !d.counts(j): // CA 94105
		return true
	case d.class(i-1)&ownerWord != 0 && d.is(j, "is", "was", "has"):
		return true // the 787 is
	case d.nameTail(j):
		return true
	case d.nameHead(i) >= 0 && (d.tokenAt(d.nameHead(i)).Shape == token.Title || !d.counts(j)):
		return true
	case next.Shape == token.Title && next.Kind == token.Word:
		return !d.counts(j)
	case t.Kind == token.Open && next.Kind == token.Close && d.tokenAt(i-2).Shape == token.Title:
		return true // Smith (4)
	case t.Kind != token.Word || t.Shape != token.Title && t.Shape != token.Mixed && !(t.Shape == token.Upper && d.kind(i-2) == token.Symbol), d.startsSentence(i - 1), d.inPeriod(i - 1):
		return false
	}
	if next.Kind == token.Word && d.isOpen(j) && d.countedNoun(j).len() > 0 || d.class(j)&pluralWord != 0 {
		return false
	}
	k := i - 1
	for k > 0 && d.tokens[k].Capital() && !d.startsSentence(k) {
		k--
	}
	return d.class(k)&(sourceWord|spotWord) == 0
}

// counts reports whether a noun in the plural follows at token j.
func (d *doc) counts(j int) bool {
	n := d.countedNoun(j)
	return n.len() > 0 && d.plural(n.hi-1)
}

// nameHead returns the first token of the words that make a number at token i a
// name: "page", "Flight", "No.", "Super Bowl". It is -1 if there are none.
func (d *doc) nameHead(i int) int {
	const longest = 2
	for k := i - 1; k >= i-longest && d.sameSentence(k, i); k-- {
		if _, end := d.nameHeads.Match(d.tokens, k); end == i {
			return k
		}
	}
	return -1
}

// nameTail reports whether the words at token i make a number before it a name:
// "a.m.", "BC".
func (d *doc) nameTail(i int) bool {
	e, _ := d.nameTails.Match(d.tokens, i)
	return e >= 0
}

// startsSentence reports whether token i is the first of its sentence.
func (d *doc) startsSentence(i int) bool {
	return i <= 0 || d.sentenceNumber(i) != d.sentenceNumber(i-1) || d.tokens[i].Gap == token.Blank
}
