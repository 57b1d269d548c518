package figure

import (
	"strings"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A predicate is what is said of a counted noun, while it is read.
type predicate struct {
	*finder
	of    *Figure
	start int    // behind the noun
	aside bool   // the noun stands behind a preposition: the verb of the clause tells of another
	be    bool   // a form of "be" was read
	far   bool   // more than adverbs was read
	acted bool   // a verb was read that tells what they did
	more  bool   // another number was read
	found string // of the counted noun, so far
}

// takeEvent takes an event word at token i. It returns the index behind it, and
// whether the predicate is told.
func (p *predicate) takeEvent(h event.Hit, i int) (next int, done bool) {
	object := p.hasObject(h.End)
	link := event.Link{Be: p.be, Being: p.Is(i-1, "being"), Bare: !p.far && !object}
	switch {
	case p.Is(i, "shot") && p.of.Value == 1 && i == p.start, p.Unhurt(i):
		return i, true // one shot, which is a noun; two were not hurt
	case p.found != "" && p.more: // 12 were affected and 3 homes destroyed
		return i, true
	case h.Kind == event.Place && !p.inside(i):
	case h.Kind == event.Adjective && p.Class(i-1)&text.Owner != 0 && !p.Is(i-2, "among"): // the jobless rate
	case h.Kind == event.Adjective && object && strings.HasSuffix(p.Word(h.End-1), "ing"): // a profit, missing the forecast
	case h.Undergone(link):
		p.found = h.Event
		return h.End, h.Event != "affected" || !p.Is(h.End, "and", "or") // affected and evacuated
	case h.Kind&event.Object != 0 && h.Form != event.Ing:
		if p.more && p.Kind(i-1) != token.Dash || p.found != "" || h.Form != event.Past || object || p.Class(h.End)&(text.Preposition|text.Adverb) == 0 {
			return i, true
		}
		p.found = h.Event // which of them: displaced by floods
	}
	return h.End, false
}

// inside reports whether the place at token i is where the counted are, "still
// live in nine evacuation centres", rather than where they did something.
func (p *predicate) inside(i int) bool {
	const longest = 4
	k, start := i-1, p.start
	if p.Kind(start) == token.Open { // 100 families (500 people)
		start = max(start, p.closing(start))
	}
	for k > i-longest && p.Class(k)&text.Preposition == 0 {
		k--
	}
	if p.Class(k)&(text.Spot|text.Goal) == 0 || k-start > longest {
		return false
	}
	for k--; k >= start; k-- {
		if p.Class(k)&(text.Owner|text.Preposition) != 0 || p.Plural(k) {
			return false
		}
	}
	return true
}

// takeWord takes any other token. It returns the index of the next one, -1 if it is
// far, and whether the predicate ends.
func (p *predicate) takeWord(i int) (next int, done bool) {
	t := p.Tokens[i]
	switch {
	case t.Kind == token.Stop, t.Kind == token.Colon, p.Is(i, ";"), t.Kind == token.Dash && t.Gap != token.Glued:
		return i, true
	case p.Is(i, "left", "leaving", "leaves") && p.numbers.MayStart(i+1): // cut 300 lines and left three dead
		return i, true
	case t.Kind == token.Open:
		return p.closing(i), false
	}
	class, next := p.Connective(i, len(p.Tokens))
	if next == i {
		class, next = p.Class(i), i+1
	}
	switch {
	case class&text.Be != 0:
		p.be = true
		return next, p.aside
	case class&text.Clause != 0:
		return next, true
	case class&text.StandIn != 0:
		if i == p.start { // five men who were hurt
			p.aside = false
			break
		}
		inserted := p.Kind(p.start) == token.Comma && p.Kind(i-1) == token.Comma                                    // six men, two of them Danes, who were hurt
		return next, p.far && !inserted && p.Is(i, "who") || p.Is(i, "which") && p.Class(i-1)&text.Preposition != 0 // of others; a raid in which
	case class&(text.Preposition|text.Owner) != 0:
		p.far = true
	case class&(text.Closed|text.Plural|text.Singular) == 0:
		w := p.finder.Word(i)
		past := t.Kind == token.Word && len(w) > 4 && strings.EqualFold(w[len(w)-2:], "ed")
		number := t.Kind == token.Number || p.numbers.IsNumeral(i)
		if number && p.acted { // 30 washed ashore and 20 are missing
			return next, true
		}
		p.acted = p.acted || past && !p.be
		p.more = p.more || number
		p.far = p.far || p.more || p.acted
	}
	return next, false
}

// hasObject reports whether an object starts at token i, so that the verb
// before is active.
func (s *finder) hasObject(i int) bool {
	if _, end := s.numbers.LeadingBound(i); end > i && s.numbers.MayStart(end) { // about 20
		return true
	}
	switch t := s.Token(i); {
	case s.Class(i)&(text.Owner|text.StandIn|text.Plural) != 0:
		return true
	case s.IsOpen(i):
		return t.Kind == token.Number || t.Kind == token.Word && t.Shape == token.Title || s.numbers.IsNumeral(i)
	}
	return false
}

// closing returns the index behind the bracket that closes the one at token i,
// -1 if it is far.
func (s *finder) closing(i int) int {
	for k := i + 1; k < i+MaxClause && s.Same(k, i); k++ {
		if s.Kind(k) == token.Close {
			return k + 1
		}
	}
	return -1
}
