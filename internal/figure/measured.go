package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A sum, a share or a level says how much of something there is, and what that is stands
// beside it: "revenue of $3 billion", "a $3 billion loss", "a 4% rise in sales", or before
// the verb: "net profit fell 12 per cent to S$445.1 million". The words for such things are
// in the table "figure words".

// A measuring finds what figures measure.
type measuring struct{ *finder }

// measuredBy returns what figure k, of a kind that counts nothing, is a measure of; an empty
// run if nothing says so.
func (s measuring) measuredBy(k int) token.Run {
	switch s.list[k].Kind {
	case quantity.Money, quantity.Percent, quantity.Measure, quantity.Count:
		return s.measuredAround(k)
	}
	return token.Run{}
}

// measuredNoun returns what figure f measures, if that is a noun for a number without a unit
// as well: sales rose to 12,000, but the level of an index counts nothing.
func (s measuring) measuredNoun(f *Figure) token.Run {
	if f.Kind == quantity.Count && s.Is(f.measured.Hi-1, "index", "average", "worth", "value") {
		return token.Run{}
	}
	return f.measured
}

// measuredAround looks for what figure k measures behind it, before it, beside the figure
// before it and in front of its verb, in this order.
func (s measuring) measuredAround(k int) token.Run {
	f := &s.list[k]
	if n := s.measuredBehind(f); n.Len() > 0 {
		return n
	}
	if s.Is(f.Lo-1, "of") || s.Is(f.Lo-1, "at") {
		if n := s.measuredEnd(f.Lo - 1); n.Len() > 0 {
			return n // inflation of 4 per cent, with inflation at 4 per cent
		}
	}
	if n := s.measuredObject(f); n.Len() > 0 {
		return n
	}
	if n := s.measuredWith(k); n.Len() > 0 {
		return n
	}
	return s.measuredSubject(k)
}

// measuredObject returns the object of a verb of rising or falling before figure f: "raised
// its stake to 5 per cent".
func (s measuring) measuredObject(f *Figure) token.Run {
	const reach = 3
	if !s.Is(f.Lo-1, "to", "by", "from") {
		return token.Run{}
	}
	n := s.measuredEnd(f.Lo - 1)
	for i := n.Lo - 1; n.Len() > 0 && i >= n.Lo-reach && s.Reaches(i, f.Lo); i-- {
		if _, end := s.quantities.ChangeAt(i); end > i {
			return n
		}
	}
	return token.Run{}
}

// measuredBehind returns the noun of what is measured behind figure f: "a $3 billion loss",
// "a 4% rise in sales", "$2 million in damages".
func (s measuring) measuredBehind(f *Figure) token.Run {
	i := f.Hi
	if f.Kind == quantity.Count {
		return token.Run{}
	}
	if n := s.quantities.Counted(i); n.Len() > 0 && n.Lo == i && s.isA(n.Hi-1, measuredWord) {
		return n
	}
	_, i = s.quantities.ChangeAt(i) // a 4% rise in
	if s.Is(i, "in") || i > f.Hi && s.Is(i, "of") {
		return s.measuredStart(i + 1)
	}
	return token.Run{}
}

// measuredStart returns the noun phrase of what is measured that starts at token i, behind its
// article.
func (s measuring) measuredStart(i int) token.Run {
	const longest = 5
	for s.Class(i)&text.Owner != 0 {
		i++
	}
	last := -1
	for k := i; k < i+longest && s.Reaches(k, i) && s.isMeasuredPart(k); k++ {
		if s.isA(k, measuredWord) {
			last = k
		}
	}
	if last < 0 {
		return token.Run{}
	}
	return token.From(i, last+1)
}

// measuredEnd returns the noun phrase of what is measured that ends before token end, without
// its article and its owner: the "net profit" of "the bank's net profit".
func (s measuring) measuredEnd(end int) token.Run {
	const longest = 4
	if !s.isMeasured(end - 1) {
		return token.Run{}
	}
	lo := end - 1
	for lo > end-longest && s.Reaches(lo-1, end-1) && s.isMeasuredPart(lo-1) && s.Token(lo).Gap <= token.Line {
		if s.dates.Has(lo-1) || s.isVerbBefore(lo-1) {
			break
		}
		lo--
	}
	return token.From(lo, end)
}

// isVerbBefore reports whether the open word at token i, before what is measured, is a verb
// and no part of it: "posted net profit", "expects sales", "is expecting growth".
func (s measuring) isVerbBefore(i int) bool {
	switch {
	case s.EndsIn(i, "ed"):
		return !s.StartsSentence(i) && s.Class(i-1)&text.Owner == 0
	case s.IsIng(i):
		return s.Class(i-1)&text.Be != 0 || s.Is(i-1, "by")
	}
	return s.Token(i).Shape == token.Lower && s.Plural(i) && s.IsOpen(i) && !s.isA(i, measuredWord)
}

// isMeasured reports whether token i is the last word of what is measured, and no part of a
// name, "Monetary Fund", or of an adjective, "with-profits".
func (s measuring) isMeasured(i int) bool {
	if !s.isA(i, measuredWord) || s.Compound(i) || s.Kind(i-1) == token.Dash && s.Glued(i) {
		return false
	}
	next := s.Token(i + 1)
	if next.Kind == token.Word && next.Shape == token.Lower && s.IsOpen(i+1) && !s.mayFollowMeasured(i+1) { // the debt crisis
		return false
	}
	named := s.Token(i).Shape == token.Title && s.Token(i-1).Shape == token.Title && !s.StartsSentence(i-1)
	return !named || s.Is(i, "index", "average")
}

// mayFollowMeasured reports whether the open word at token i may be the verb of what is
// measured, so that it is no noun that this describes: profit "soared".
func (s measuring) mayFollowMeasured(i int) bool {
	_, change := s.quantities.ChangeAt(i)
	return change > i || s.isA(i, levelWord) || s.Participle(i) || s.EndsIn(i, "ly")
}

// isMeasuredPart reports whether token i may be one of the words for what is measured.
func (s measuring) isMeasuredPart(i int) bool {
	if s.Kind(i) != token.Word {
		return false
	}
	return s.isA(i, measuredWord) || s.Class(i)&text.Closed == 0 && !s.quantities.IsNumeral(i)
}

// measuredWith returns the noun of the figure before figure k where both measure the same:
// "fell 12% to $4 million", "was $4 million, up 12%", "$4 million against $5 million".
func (s measuring) measuredWith(k int) token.Run {
	const reach = 8 // tokens
	if k == 0 {
		return token.Run{}
	}
	g, f := &s.list[k-1], &s.list[k]
	lo := g.Hi
	if g.measured.Lo >= g.Hi {
		lo = g.measured.Hi
	}
	if g.measured.Len() == 0 || f.Lo-lo > reach || !s.InOneSentence(g.Lo, f.Lo) {
		return token.Run{}
	}
	linked := false
	for i := lo; i < f.Lo; i++ {
		if !s.setsBeside(i) {
			return token.Run{}
		}
		_, end := s.quantities.ChangeAt(i)
		linked = linked || end > i || s.Kind(i) == token.Open || s.Class(i)&text.Preposition != 0 || s.Is(i, "or", "compared")
	}
	if !linked { // a $15 wage, a $3 ticket
		return token.Run{}
	}
	return g.measured
}

// setsBeside reports whether token i may stand between two figures that measure the same.
func (s measuring) setsBeside(i int) bool {
	const comparing = text.Preposition | text.Adverb | text.Owner | text.Time | text.Calendar
	switch s.Kind(i) {
	case token.Comma:
		return s.Word(i) == ","
	case token.Open, token.Dash:
		return true
	}
	if _, end := s.quantities.ChangeAt(i); end > i {
		return true
	}
	return s.Class(i)&comparing != 0 || s.dates.Has(i) || s.Is(i, "or", "compared", "earlier", "ago", "equivalent")
}

// measuredSubject returns the subject of the verb before figure k: "net profit fell 12 per
// cent", "inflation was 4 per cent".
func (s measuring) measuredSubject(k int) token.Run {
	const reach = 18 // tokens
	f := &s.list[k]
	verb := false
	found := token.Run{}
	for i := f.Lo - 1; i >= f.Lo-reach && s.Reaches(i, f.Lo); i-- {
		c := s.Class(i)
		_, change := s.quantities.ChangeAt(i)
		switch {
		case verb && s.isMeasured(i):
			n := s.measuredEnd(i + 1)
			before := n.Lo - 1
			for s.Class(before)&text.Owner != 0 {
				before--
			}
			if s.Class(before)&text.Preposition == 0 {
				return n
			}
			if found.Len() == 0 { // the rise in prices was 4%: the subject stands before
				found = n
			}
			i = n.Lo
		case change > i, c&text.Be != 0, s.isA(i, levelWord):
			if found.Len() > 0 {
				return found
			}
			verb = true
		case s.Kind(i) == token.Word && c&(text.Clause|text.StandIn|text.Coordinator) == 0:
		case s.dates.Has(i), s.Kind(i) == token.Number && s.Holding(i) >= 0:
		default:
			return found
		}
	}
	return found
}
