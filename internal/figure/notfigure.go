package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Numbers that report nothing: of dates, of names ("Flight 213", "7-Eleven"), scores, times,
// telephone numbers, list items, and words that only look like numbers ("one of", "first").
// What is glued to digits, and the capitals beside them, say more than any table.

// A naming decides whether a number is a part of a date, a name or the like.
type naming struct{ *finder }

// isDate reports whether a number belongs to a date. A duration in a date is a
// figure, "the last three months", and so are four digits with a unit although
// they look like a year: "1520 square metres".
func (s naming) isDate(q quantity.Quantity) bool {
	i := q.Number.Lo
	year := s.Tokens[i].Kind == token.Number && s.Tokens[i].End-s.Tokens[i].Start == 4
	named := year && !q.Ranged && s.Token(q.Hi-1).Shape == token.Title // in 2016 Stone said
	if last := q.Number.Hi - 1; year && q.Ranged && s.Kind(last) == token.Number && !s.dates.Has(last) && !s.isYear(i) {
		return false // 1000 - 5000 people
	}
	return s.dates.Has(i) && (q.Unit == "" || named || year == (q.Kind == quantity.Duration))
}

// isName reports whether a number counts nothing: it is part of a name, a
// score, a time, an address or a code.
func (s naming) isName(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	digits := s.Tokens[i].Kind == token.Number
	switch {
	case s.Is(i, "a", "an") && s.Is(i-1, "than") && s.Is(q.Hi, "ago", "earlier", "before"): // 12% more than a year ago
		return true
	case q.Prefix && s.nameHead(i) >= 0 && s.Glued(i): // COP27
		return true
	case s.isItemNumber(i, j), s.isModelLetter(q), s.isTitleOfWork(q):
		return true
	case s.Is(i-1, "at") && s.Is(i, "one") && s.Is(j, "point", "time", "stage", "end"):
		return true
	case s.Compound(j-1) && (s.isA(j+1, rankWord) || s.isPaired(j+1)), s.isPaired(i - 2): // two-time champion, one-on-one
		return true
	case digits && q.Lo == i && s.isGluedBefore(i), s.Tokens[j-1].Kind == token.Number && s.isGluedBehind(q):
		return true
	case q.Number.Words && q.Number.Value == 1 && s.Is(i, "one"):
		return s.isPronoun(q)
	case q.Number.IsOrdinal():
		return s.isRank(q)
	case q.Number.Words && (s.isCapitalized(i, j) || s.isNamedInWords(i, j)):
		return true
	case (q.Kind == quantity.Count || q.Kind == quantity.Ratio) && s.isClock(q):
		return true
	case !digits || q.Kind != quantity.Count:
		return false
	case s.isFootnote(i, j), s.isYearOfSpan(i), s.isCounter(i):
		return true
	case (q.Number.Plain || q.Ranged) && s.isCode(i, j):
		compared := q.Lo < i && quantity.AtLeast <= q.Bound && q.Bound <= quantity.LessThan // more than 700
		return !compared || s.Is(q.Lo, "inside", "within") || s.nameTail(j)
	case q.Ranged && (s.isScore(i-4) || s.isScore(j+1)): // 6-4, 3-6, 7-5
		return true
	case s.nameHead(i) >= 0 && j == i+1 && !s.isCounting(j): // version 12.3
		return true
	}
	return s.isDialed(i, j)
}

// isModelLetter reports whether what looks like a unit is a letter of the name of a thing:
// "iPhone 5c".
func (s naming) isModelLetter(q quantity.Quantity) bool {
	letter := s.Token(q.Hi - 1)
	glued := q.Hi == q.Number.Hi+1 && letter.Gap == token.Glued && letter.End-letter.Start == 1
	return glued && q.Lo == q.Number.Lo && s.Token(q.Lo-1).Shape == token.Mixed && s.Kind(q.Lo-1) == token.Word
}

// isTitleOfWork reports whether a span of time with a capital inside a sentence is a name:
// the show "60 Minutes".
func (s naming) isTitleOfWork(q quantity.Quantity) bool {
	unit := q.Hi - 1
	named := q.Kind == quantity.Duration && q.Number.Plain && unit == q.Number.Hi && s.Token(unit).Shape == token.Title
	return named && s.inProse(q.Lo)
}

// inProse reports whether one of the words just before token i, in its sentence, is one that
// a headline would write with a capital.
func (s naming) inProse(i int) bool {
	const reach, short = 8, 4
	for k := i - 1; k >= i-reach && s.Reaches(k, i); k-- {
		t := s.Tokens[k]
		if t.Kind == token.Word && t.Shape == token.Lower && t.End-t.Start >= short && s.Class(k)&text.Preposition == 0 {
			return true
		}
	}
	return false
}

// isItemNumber reports whether digits at [i, j) number the item of a list that they
// start: "1. Strike called off", "2) Rates on hold".
func (s naming) isItemNumber(i, j int) bool {
	if j != i+1 || s.Kind(j) != token.Stop && s.Kind(j) != token.Close {
		return false
	}
	spaced := s.Glued(j) && s.Token(j+1).Gap == token.Space
	return spaced && s.StartsSentence(i) && s.Tokens[i].Gap >= token.Line
}

// isCounter reports whether the digits at token i count the pictures or pages of the page that
// the story stood on: "Image 1 of 7" alone on its line.
func (s naming) isCounter(i int) bool {
	if s.Is(i-1, "of") {
		i -= 2
	}
	last := i + 2
	counts := s.Kind(i) == token.Number && s.Is(i+1, "of") && s.Kind(last) == token.Number
	ends := last+1 >= len(s.Tokens) || s.Tokens[min(last+1, len(s.Tokens)-1)].Gap >= token.Line
	starts := s.Token(i).Gap >= token.Line || s.Capital(i-1) && s.Token(i-1).Gap >= token.Line
	return counts && ends && starts
}

// isPaired reports whether the preposition at token i joins two numbers in words to a word of
// its own: "one-on-one", "two-for-one".
func (s naming) isPaired(i int) bool {
	joined := i >= 2 && s.Compound(i-2) && s.Compound(i) && s.Is(i, "on", "for", "by", "to")
	digits := s.Is(i, "on", "for") && s.Kind(i-2) == token.Number && s.Kind(i+2) == token.Number // 3-on-3
	return joined && (digits || s.quantities.IsNumeral(i-2) && s.quantities.IsNumeral(i+2))
}

// isFootnote reports whether digits at [i, j) are a mark that a note belongs to: "said.[3]".
func (s naming) isFootnote(i, j int) bool {
	marked := s.Word(i-1) == "[" && s.Word(j) == "]" && i > 1
	return marked && s.Glued(i-1) && s.Glued(i) && s.Glued(j)
}

// isCapitalized reports whether the words for a number at [i, j) are part of a name: "7-Eleven",
// "Big Six Brands".
func (s naming) isCapitalized(i, j int) bool {
	shape := s.Token(i).Shape
	if shape < token.Title || s.StartsSentence(i) {
		return false
	}
	if s.Kind(i-1) == token.Word && s.inProse(i) || shape != token.Title { // on BBC Four, (SIX.N)
		return s.inProse(i)
	}
	behindDigits := s.Kind(i-2) == token.Number && s.IsHyphen(i-1)
	next := j
	if s.Compound(j - 1) { // Four-Kings
		next++
	}
	return behindDigits || s.Token(next).Shape == token.Title && (!s.Plural(next) || s.inProse(i)) // the Six Nations
}

// isNamedInWords reports whether the words for a number at [i, j) count nothing: "number two",
// "World War Two", "Five's ratings".
func (s naming) isNamedInWords(i, j int) bool {
	switch {
	case s.Kind(j) == token.Clitic && s.PossessiveAt(j): // the couple's death is that of two
		return !s.Is(i, "couple", "pair")
	case s.Is(i-1, "number", "numbers"):
		return !s.isCounting(j)
	}
	return s.Token(i).Shape == token.Title && !s.StartsSentence(i) && s.nameHead(i) >= 0 && !s.isCounting(j)
}

// isDialed reports whether digits at [i, j) are part of a telephone number:
// "0800 555 111", "(202) 555-0143", "+44 20 7946 0958".
func (s naming) isDialed(i, j int) bool {
	v, more := s.Word(i), s.Kind(j) == token.Number
	switch before := s.Token(i - 1); before.Kind {
	case token.Number:
		return !s.dates.Has(i-1) && s.Holding(i-1) < 0
	case token.Open:
		return s.Kind(j) == token.Close && s.Kind(j+1) == token.Number && s.Kind(j+2) == token.Dash
	case token.Symbol:
		return more && s.Is(i-1, "+")
	}
	return more && v[0] == '0' && len(v) > 2 && quantity.IsPlain(v)
}

// isScore reports whether a score stands at token i that is no range: the other
// sets of "6-4, 3-6, 7-5".
func (s naming) isScore(i int) bool {
	if s.Kind(i) != token.Number || s.Kind(i+1) != token.Dash || s.Kind(i+2) != token.Number || s.Holding(i) >= 0 {
		return false
	}
	a, _ := quantity.ParseDigits(s.Word(i))
	b, _ := quantity.ParseDigits(s.Word(i + 2))
	return a >= b
}

// isGluedBefore reports whether the digits at token i are glued to what stands
// before: "F16", "F-18", "12:30", "ID.3".
func (s naming) isGluedBefore(i int) bool {
	before := s.Token(i - 1)
	if i == 0 || !s.Glued(i) {
		return false
	}
	switch before.Kind {
	case token.Word:
		return before.Shape != token.Lower || quantity.IsPlain(s.Word(i))
	case token.Number, token.Colon, token.Stop:
		return true
	case token.Symbol:
		return s.Kind(i-2) == token.Number || s.Is(i-1, "#", "/", "&", "@", "=", "_")
	case token.Dash:
		return before.Gap == token.Glued
	}
	return false
}

// isGluedBehind reports whether digits are glued to what follows and is no part
// of the figure: "5G", "1990s", "12:30", "2-1".
func (s naming) isGluedBehind(q quantity.Quantity) bool {
	i := q.Hi
	if i > q.Number.Hi || i >= len(s.Tokens) || !s.Glued(i) {
		return false
	}
	next := s.Token(i + 1)
	glued := next.Gap == token.Glued
	switch s.Tokens[i].Kind {
	case token.Word:
		return true
	case token.Clitic:
		return q.Number.Plain
	case token.Open: // 401(k)
		return q.Number.Plain && glued && next.Kind == token.Word && next.End-next.Start == 1
	case token.Colon:
		return glued && next.Kind == token.Number
	case token.Dash: // 2-1, 7-Eleven
		other := next.Kind == token.Number || next.Shape == token.Title && s.quantities.IsNumeral(i+1)
		return q.Number.Plain && glued && other
	case token.Symbol: // 24/7
		return q.Number.Plain && glued && s.Word(i) == "/" && next.Kind == token.Number
	}
	return false
}

// isPronoun reports whether "one" is no number: "the one", "one was", "one thing".
func (s naming) isPronoun(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	switch {
	case q.Lo < i && s.Is(i-1, "good"): // a good one
		return s.quantities.Counted(j).Len() == 0
	case q.Unit != "" || q.Lo < i || q.Hi > j:
		return false
	case s.isOneOfMass(j), s.Is(j, "of") && s.Is(j+1, "a") && s.Is(j+2, "kind"):
		return true
	}
	said := s.Is(i-1, "that") && s.Is(j, "of") // said that one of the drivers
	determined := s.Class(i-1)&text.Determiner != 0 && !s.Is(i-1, "a", "an") && !said
	if determined || s.Is(i-1, "which") || s.Kind(j) == token.Clitic || i >= 2 && s.Is(i-2, "no", "in") && s.Compound(i-2) { // no-one, all-in-one
		return true
	}
	switch c := s.Class(j); {
	case c&(text.Auxiliary|text.StandIn|text.Owner|text.Clause) != 0:
		return true
	case c&text.Preposition != 0:
		return c&text.Of == 0
	}
	switch s.Kind(j) {
	case token.Stop, token.Comma:
		return j < len(s.Tokens) && i > 0
	}
	return s.isA(j, idleWord)
}

// isOneOfMass reports whether "of" at token j, behind "one", is followed by no noun that can
// be counted: "turned into one of grief", "one of the worst".
func (s naming) isOneOfMass(j int) bool {
	if !s.Is(j, "of") {
		return false
	}
	k := j + 1
	for s.Class(k)&text.Owner != 0 {
		k++
	}
	if superlative := s.Class(k)&text.Superlative != 0; superlative && k > j+1 {
		return s.quantities.Pause(k + 1)
	}
	open := s.IsOpen(k) && s.Class(k)&(text.Quantifier|text.Adverb) == 0 && !s.Compound(k)
	bare := k == j+1 && s.Token(k).Shape == token.Lower && open && !s.quantities.MayStart(k)
	n := s.quantities.Counted(j)
	return bare && !s.Plural(n.Hi-1) && !s.PossessiveAt(k+1)
}

// isRank reports whether an ordinal is no figure of the story: "first" without a noun, a
// second of time, a name.
func (s naming) isRank(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	if q.Number.Value == 1 && len(s.Tokens) > 1 && s.Is(i, "first") && !s.isFirstOf(i) || s.isOrderedName(j) {
		return true
	}
	return s.Token(j).Shape == token.Title || s.Token(i).Shape == token.Title && !s.StartsSentence(i)
}

// isOrderedName reports whether the word that ends before token j, an ordinal, makes a name
// with the next one: "the second half", "first-degree".
func (s naming) isOrderedName(j int) bool {
	if s.Compound(j - 1) {
		j++
	}
	return s.isA(j, orderedWord)
}

// isFirstOf reports whether "first" at token i ranks the noun behind it: "the first attack",
// not "for the first time".
func (s naming) isFirstOf(i int) bool {
	ranked := s.Class(i-1)&text.Owner != 0 || s.PossessiveAt(i-1)
	return ranked && s.quantities.Counted(i+1).Len() > 0 && !s.Is(i+1, "time", "place") && !s.quantities.MayStart(i+1)
}

// isCode reports whether plain digits at [i, j) belong to a name: "Flight 213",
// "Boeing 787", "10 Downing Street".
func (s naming) isCode(i, j int) bool {
	t, next := s.Token(i-1), s.Token(j)
	switch {
	case j == i+1 && s.isYear(i) && !s.Plural(j):
		return true
	case i > 0 && t.Kind != token.Number && len(s.Word(i)) > 1 && s.Word(i)[0] == '0': // 0870
		return true
	case s.isShortYear(i) && !s.isCounting(j):
		return true
	case t.Shape == token.Title && s.Holding(i-2) >= 0 && s.Holding(i-1) < 0: // 14 Leopard 2 tanks
		return true
	case t.Shape == token.Upper && s.isBareNumber(i-2): // Boeing 737 MAX 9
		return true
	case s.Is(j, "block") && s.Is(i-1, "the"): // the 1300 block of Elm Street
		return true
	case len(s.Word(i)) == 5 && t.Shape == token.Upper && t.End-t.Start == 2 && !s.isCounting(j): // CA 94105
		return true
	case s.Class(i-1)&text.Owner != 0 && s.Is(j, "is", "was", "has"): // the 787 is
		return true
	case s.nameTail(j):
		return true
	}
	if head := s.nameHead(i); head >= 0 && (s.Token(head).Shape == token.Title || !s.isCounting(j)) {
		return true
	}
	switch {
	case next.Shape == token.Title && next.Kind == token.Word:
		return !s.isCounting(j)
	case t.Kind == token.Open && next.Kind == token.Close && s.Token(i-2).Shape == token.Title: // Smith (4)
		return true
	case !s.mayBeName(i-1) || s.StartsSentence(i-1) || s.dates.Has(i-1):
		return false
	case s.isCounting(j), s.Is(i, "1") && s.quantities.Counted(j).Len() > 0, s.Class(j)&text.Plural != 0:
		return false
	}
	first := i - 1 // of the name before the digits
	for first > 0 && s.Tokens[first].Capital() && !s.StartsSentence(first) {
		first--
	}
	return s.Class(first)&(text.Source|text.Spot) == 0 // not: in Leeds 300 marched
}

// isYear reports whether token i has the digits of a year of this time.
func (s naming) isYear(i int) bool {
	v := s.Word(i)
	return len(v) == 4 && (v[:2] == "19" || v[:2] == "20")
}

// isYearOfSpan reports whether the digits at token i are one of the years of "between 1650
// and 1672".
func (s naming) isYearOfSpan(i int) bool {
	if s.Is(i-1, "and") {
		i -= 2
	}
	years := s.isOldYear(i) && s.isOldYear(i+2) && s.Is(i+1, "and")
	return years && s.Is(i-1, "between") && !s.isCounting(i+3)
}

// isOldYear reports whether token i has the digits of a year of the last thousand.
func (s naming) isOldYear(i int) bool {
	v := s.Word(i)
	return len(v) == 4 && (v[0] == '1' || v[:2] == "20") && quantity.IsPlain(v)
}

// isShortYear reports whether the digits at token i are a year without its century: '07.
func (s naming) isShortYear(i int) bool {
	short := s.Is(i-1, "'", "’", "‘") && s.Glued(i) && len(s.Word(i)) == 2
	return short && s.Kind(i+1) != token.Quote && !s.Glued(i-1)
}

// isBareNumber reports whether the digits at token i are neither a figure nor a date.
func (s naming) isBareNumber(i int) bool {
	return s.Kind(i) == token.Number && s.Holding(i) < 0 && !s.dates.Has(i)
}

// mayBeName reports whether token i has the capitals of a name of a thing: "Boeing",
// "McLaren", and "MG" behind a sign.
func (s naming) mayBeName(i int) bool {
	t := s.Token(i)
	if t.Kind != token.Word {
		return false
	}
	switch t.Shape {
	case token.Title, token.Mixed:
		return true
	case token.Upper:
		return s.Kind(i-1) == token.Symbol
	}
	return false
}

// isCounting reports whether a noun in the plural follows at token j, so that a number
// before it counts.
func (s naming) isCounting(j int) bool {
	n := s.quantities.Counted(j)
	return n.Len() > 0 && s.Plural(n.Hi-1)
}

// nameHead returns the first token of the words that make a number at token i a
// name: "page", "Flight", "No.", "Super Bowl". It is -1 if there are none.
func (s naming) nameHead(i int) int {
	const longest = 2
	for k := i - 1; k >= i-longest && s.Reaches(k, i); k-- {
		if _, end := s.nameHeads.Match(s.Tokens, k); end == i {
			return k
		}
	}
	return -1
}

// nameTail reports whether the words at token i make a number before it a name:
// "a.m.", "BC".
func (s naming) nameTail(i int) bool {
	e, _ := s.nameTails.Match(s.Tokens, i)
	return e >= 0
}
