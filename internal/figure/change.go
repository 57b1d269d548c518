package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Copy says that a number is a rise or a fall by a word on either side of it, "rose 3%", "a 3%
// drop", and once for a row of them: "rose 3% and 5%".

// change returns how the number of figure k changes something: "rose 3%", "a 3%
// increase", "up 12 points". A level that was reached is no change: "rose to 3%".
func (s *finder) change(k int) quantity.Change {
	f := &s.list[k]
	switch {
	case f.Kind == quantity.Percent && f.Value < 0:
		return quantity.Down
	case f.Kind == quantity.Age:
		return quantity.NoChange
	}
	if c := s.governingChange(f); c != quantity.NoChange {
		return c
	}
	if k > 0 && s.sharesChange(&s.list[k-1], f) {
		return s.list[k-1].Change
	}
	return s.quantities.ChangeBehind(f.Hi)
}

// isPhrasal reports whether the word of rising or falling at r belongs to the verb before it,
// whose object figure f is: "held up four photos", "put down $1,000", not "moved up four
// places" and "firmed up 3%".
func (s *finder) isPhrasal(r token.Run, f *Figure) bool {
	if r.Len() != 1 || !s.Is(r.Lo, "up", "down") || f.Kind == quantity.Percent || f.Unit == "point" {
		return false
	}
	const verbal = text.Verb | text.Base | text.Third | text.Past
	verb := r.Lo - 1
	switch c := s.Class(verb); {
	case c&(text.Be|text.Noun) != 0:
		return false
	case s.Is(verb, "closed", "ended", "finished", "opened", "traded", "trading", "settled"): // closed up 12 points, not: ended up owning 12
		return r.Hi != f.Lo
	case s.Plural(verb) && c&text.Verb == 0:
		return false
	case s.Class(verb-1)&text.Modal != 0, s.Is(verb-1, "to"): // will divide up 12
		return true
	default:
		return c&verbal != 0 || s.Participle(verb)
	}
}

// governingChange returns the change of the word of rising or falling that governs figure
// f: no preposition but "by" and the like stands between.
func (s *finder) governingChange(f *Figure) quantity.Change {
	reach, i := 4, f.Lo
	by := s.Is(i-1, "by")
	if by { // rise over the previous day by 120
		reach = 10
	}
	c, r := s.quantities.ChangeBefore(i, reach)
	if c == quantity.NoChange || s.isPhrasal(r, f) {
		return quantity.NoChange
	}
	for k := r.Hi; k < i; k++ {
		class := s.Class(k)
		if s.Kind(k) == token.Comma || class&(text.Modal|text.Have) != 0 {
			return quantity.NoChange
		}
		if !by && class&text.Preposition != 0 && !s.Is(k, "by", "of", "about", "around", "over", "under") {
			return quantity.NoChange
		}
	}
	return c
}

// sharesChange reports whether the word that governs figure g governs f too:
// "lost 190 points, or 0.6%", "rose 2% in May and 5% over the year".
func (s *finder) sharesChange(g, f *Figure) bool {
	const reach = 6
	end, before := g.end(), f.Lo-1
	switch {
	case s.Is(before, "or"):
		return end == before || end == before-1 && s.Kind(end) == token.Comma
	case s.Is(before, "and"):
		percents := f.Kind == quantity.Percent && g.Kind == quantity.Percent
		return percents && f.Lo-end <= reach && s.Reaches(end, f.Lo)
	}
	return false
}
