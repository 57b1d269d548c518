package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// isDate reports whether a number belongs to a date. A duration in a date is a
// figure, "the last three months", and so are four digits with a unit although
// they look like a year: "1520 square metres".
func (s *finder) isDate(q quantity.Quantity) bool {
	i := q.Number.Lo
	year := s.Tokens[i].Kind == token.Number && s.Tokens[i].End-s.Tokens[i].Start == 4
	return s.dates.Has(i) && (q.Unit == "" || year == (q.Kind == quantity.Duration))
}

// isName reports whether a number counts nothing: it is part of a name, a
// score, a time, an address or a code.
func (s *finder) isName(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	digits := s.Tokens[i].Kind == token.Number
	switch {
	case s.Is(i, "a", "an") && s.Is(i-1, "than") && s.Is(q.Hi, "ago", "earlier", "before"): // 12% more than a year ago
		return true
	case q.Prefix && s.nameHead(i) >= 0 && s.Tokens[i].Gap == token.Glued: // COP27
		return true
	case s.numbersItem(i, j), s.Compound(j-1) && s.Is(j+1, "time", "star"): // two-time champion, four-star general
		return true
	case digits && q.Lo == i && s.gluedBefore(i), s.Tokens[j-1].Kind == token.Number && s.gluedBehind(q):
		return true
	case q.Number.Words && q.Number.Value == 1 && s.Is(i, "one"):
		return s.isPronoun(q)
	case q.Number.IsOrdinal():
		return s.isRank(q)
	case q.Number.Words && s.Token(i).Shape == token.Title && !s.StartsSentence(i) && (s.Kind(i-2) == token.Number && s.Word(i-1) == "-" || s.Token(j).Shape == token.Title && !s.Plural(j)):
		return true // 7-Eleven, Big Six Brands
	}
	if !digits || q.Kind != quantity.Count {
		return false
	}
	return (q.Number.Plain || q.Ranged) && s.isCode(i, j) || s.isDialed(i, j) || q.Ranged && (s.isScore(i-4) || s.isScore(j+1)) ||
		s.nameHead(i) >= 0 && j == i+1 && !s.counts(j) // version 12.3
}

// numbersItem reports whether digits at [i, j) number the item of a list that they
// start: "1. Strike called off", "2) Rates on hold".
func (s *finder) numbersItem(i, j int) bool {
	mark := s.Kind(j) == token.Stop || s.Kind(j) == token.Close
	return mark && j == i+1 && s.Tokens[j].Gap == token.Glued && s.StartsSentence(i) && s.Tokens[i].Gap >= token.Line && s.Token(j+1).Gap == token.Space
}

// isDialed reports whether digits at [i, j) are part of a telephone number:
// "0800 555 111", "(202) 555-0143", "+44 20 7946 0958".
func (s *finder) isDialed(i, j int) bool {
	v, more := s.Word(i), s.Kind(j) == token.Number
	switch before := s.Token(i - 1); before.Kind {
	case token.Number:
		return !s.dates.Has(i-1) && s.Holding(i-1) == nil
	case token.Open:
		return s.Kind(j) == token.Close && s.Kind(j+1) == token.Number && s.Kind(j+2) == token.Dash
	case token.Symbol:
		return more && s.Is(i-1, "+")
	}
	return v[0] == '0' && len(v) > 2 && quantity.IsPlain(v) && more
}

// isScore reports whether a score stands at token i that is no range: the other
// sets of "6-4, 3-6, 7-5".
func (s *finder) isScore(i int) bool {
	if s.Kind(i) != token.Number || s.Kind(i+1) != token.Dash || s.Kind(i+2) != token.Number || s.Holding(i) != nil {
		return false
	}
	a, _ := quantity.ParseDigits(s.Word(i))
	b, _ := quantity.ParseDigits(s.Word(i + 2))
	return a >= b
}

// gluedBefore reports whether the digits at token i are glued to what stands
// before: "F16", "F-18", "12:30", "ID.3".
func (s *finder) gluedBefore(i int) bool {
	before := s.Token(i - 1)
	if i == 0 || s.Tokens[i].Gap != token.Glued {
		return false
	}
	switch before.Kind {
	case token.Word:
		return before.Shape != token.Lower || quantity.IsPlain(s.Word(i))
	case token.Number, token.Colon, token.Stop:
		return true
	case token.Symbol:
		return s.Kind(i-2) == token.Number || s.Is(i-1, "#", "/", "&", "@", "=", "_", "*") && !s.Is(i-1, "*")
	case token.Dash:
		return before.Gap == token.Glued
	}
	return false
}

// gluedBehind reports whether digits are glued to what follows and is no part
// of the figure: "5G", "1990s", "12:30", "2-1".
func (s *finder) gluedBehind(q quantity.Quantity) bool {
	t, next := s.Token(q.Hi), s.Token(q.Hi+1)
	if q.Hi > q.Number.Hi || t.Gap != token.Glued || t.Kind == 0 && q.Hi >= len(s.Tokens) {
		return false
	}
	switch t.Kind {
	case token.Word:
		return true
	case token.Clitic:
		return q.Number.Plain
	case token.Open: // 401(k)
		return q.Number.Plain && next.Kind == token.Word && next.Gap == token.Glued && next.End-next.Start == 1
	case token.Colon:
		return next.Kind == token.Number && next.Gap == token.Glued
	case token.Dash: // 2-1, 7-Eleven
		return q.Number.Plain && next.Gap == token.Glued && (next.Kind == token.Number || next.Shape == token.Title && s.numbers.IsNumeral(q.Hi+1))
	case token.Symbol: // 24/7
		return q.Number.Plain && s.Word(q.Hi) == "/" && next.Gap == token.Glued && next.Kind == token.Number
	}
	return false
}

// isPronoun reports whether "one" is no number.
func (s *finder) isPronoun(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	if q.Unit != "" || q.Lo < i || q.Hi > j {
		return false
	}
	if s.Class(i-1)&text.Determiner != 0 && !s.Is(i-1, "a", "an") || s.Is(i-1, "which") || s.Kind(j) == token.Clitic {
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
	return s.Is(j, "thing", "day")
}

// isRank reports whether an ordinal is no figure of the story: "first", a
// second of time, a name.
func (s *finder) isRank(q quantity.Quantity) bool {
	i, j := q.Number.Lo, q.Number.Hi
	if q.Number.Value == 1 && len(s.Tokens) > 1 && s.Is(i, "first") || s.Class(j)&text.Ordered != 0 {
		return true
	}
	return s.Token(j).Shape == token.Title || s.Token(i).Shape == token.Title && !s.StartsSentence(i)
}

// isCode reports whether plain digits at [i, j) belong to a name: "Flight 213",
// "Boeing 787", "10 Downing Street".
func (s *finder) isCode(i, j int) bool {
	v := s.Word(i)
	t, next := s.Token(i-1), s.Token(j)
	switch {
	case len(v) == 4 && (v[:2] == "19" || v[:2] == "20") && j == i+1 && !s.Plural(j):
		return true // a year
	case t.Shape == token.Title && s.Holding(i-2) != nil && s.Holding(i-1) == nil: // 14 Leopard 2 tanks
		return true
	case t.Shape == token.Upper && s.Kind(i-2) == token.Number && s.Holding(i-2) == nil && !s.dates.Has(i-2): // Boeing 737 MAX 9
		return true
	case s.Is(j, "block") && s.Is(i-1, "the"): // the 1300 block of Elm Street
		return true
	case len(v) == 5 && t.Shape == token.Upper && t.End-t.Start == 2 && !s.counts(j): // CA 94105
		return true
	case s.Class(i-1)&text.Owner != 0 && s.Is(j, "is", "was", "has"):
		return true // the 787 is
	case s.nameTail(j):
		return true
	case s.nameHead(i) >= 0 && (s.Token(s.nameHead(i)).Shape == token.Title || !s.counts(j)):
		return true
	case next.Shape == token.Title && next.Kind == token.Word:
		return !s.counts(j)
	case t.Kind == token.Open && next.Kind == token.Close && s.Token(i-2).Shape == token.Title:
		return true // Smith (4)
	case t.Kind != token.Word || t.Shape != token.Title && t.Shape != token.Mixed && !(t.Shape == token.Upper && s.Kind(i-2) == token.Symbol), s.StartsSentence(i - 1), s.dates.Has(i - 1):
		return false
	}
	if next.Kind == token.Word && s.IsOpen(j) && s.numbers.Counted(j).Len() > 0 || s.Class(j)&text.Plural != 0 {
		return false
	}
	k := i - 1
	for k > 0 && s.Tokens[k].Capital() && !s.StartsSentence(k) {
		k--
	}
	return s.Class(k)&(text.Source|text.Spot) == 0
}

// counts reports whether a noun in the plural follows at token j.
func (s *finder) counts(j int) bool {
	n := s.numbers.Counted(j)
	return n.Len() > 0 && s.Plural(n.Hi-1)
}

// nameHead returns the first token of the words that make a number at token i a
// name: "page", "Flight", "No.", "Super Bowl". It is -1 if there are none.
func (s *finder) nameHead(i int) int {
	const longest = 2
	for k := i - 1; k >= i-longest && s.Same(k, i); k-- {
		if _, end := s.nameHeads.Match(s.Tokens, k); end == i {
			return k
		}
	}
	return -1
}

// nameTail reports whether the words at token i make a number before it a name:
// "a.m.", "BC".
func (s *finder) nameTail(i int) bool {
	e, _ := s.nameTails.Match(s.Tokens, i)
	return e >= 0
}
