package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// A predicate is what is said of a counted noun, while it is read.
type predicate struct {
	*doc
	of    *figure
	start int   // behind the noun
	aside bool  // the noun stands behind a preposition: the verb of the clause tells of another
	be    bool  // a form of "be" was read
	far   bool  // more than adverbs was read
	acted bool  // a verb was read that tells what they did
	more  bool  // another number was read
	found Event // of the counted noun, so far
}

// takeEvent takes an event word at token i. It returns the index behind it, and
// whether the predicate is told.
func (p *predicate) takeEvent(h hit, i int) (next int, done bool) {
	object := p.hasObject(h.end)
	switch {
	case p.is(i, "shot") && p.of.value == 1 && i == p.start, p.unhurt(i):
		return i, true // one shot, which is a noun; two were not hurt
	case p.found != "" && p.more: // 12 were affected and 3 homes destroyed
		return i, true
	case h.kind == eventPlace && !p.inside(i):
	case h.kind == eventAdjective && p.class(i-1)&ownerWord != 0 && !p.is(i-2, "among"): // the jobless rate
	case h.kind == eventAdjective && object && strings.HasSuffix(p.word(h.end-1), "ing"): // a profit, missing the forecast
	case h.undergone(p.be, !p.far && !object, p.is(i-1, "being")):
		p.found = h.event
		return h.end, h.event != "affected" || !p.is(h.end, "and", "or") // affected and evacuated
	case h.kind&eventObject != 0 && h.form != ingForm:
		if p.more && p.kind(i-1) != token.Dash || p.found != "" || h.form != pastForm || object || p.class(h.end)&(prepositionWord|adverbWord) == 0 {
			return i, true
		}
		p.found = h.event // which of them: displaced by floods
	}
	return h.end, false
}

// inside reports whether the place at token i is where the counted are, "still
// live in nine evacuation centres", rather than where they did something.
func (p *predicate) inside(i int) bool {
	const longest = 4
	k, start := i-1, p.start
	if p.kind(start) == token.Open { // 100 families (500 people)
		start = max(start, p.closing(start))
	}
	for k > i-longest && p.class(k)&prepositionWord == 0 {
		k--
	}
	if p.class(k)&(spotWord|goalWord) == 0 || k-start > longest {
		return false
	}
	for k--; k >= start; k-- {
		if p.class(k)&(ownerWord|prepositionWord) != 0 || p.plural(k) {
			return false
		}
	}
	return true
}

// takeWord takes any other token. It returns the index of the next one, -1 if it is
// far, and whether the predicate ends.
func (p *predicate) takeWord(i int) (next int, done bool) {
	t := p.tokens[i]
	switch {
	case t.Kind == token.Stop, t.Kind == token.Colon, p.is(i, ";"), t.Kind == token.Dash && t.Gap != token.Glued:
		return i, true
	case p.is(i, "left", "leaving", "leaves") && p.mayStart(i+1): // cut 300 lines and left three dead
		return i, true
	case t.Kind == token.Open:
		return p.closing(i), false
	}
	class, next := p.connective(i, len(p.tokens))
	if next == i {
		class, next = p.class(i), i+1
	}
	switch {
	case class&beWord != 0:
		p.be = true
		return next, p.aside
	case class&clauseWord != 0:
		return next, true
	case class&standInWord != 0:
		if i == p.start { // five men who were hurt
			p.aside = false
			break
		}
		inserted := p.kind(p.start) == token.Comma && p.kind(i-1) == token.Comma                                   // six men, two of them Danes, who were hurt
		return next, p.far && !inserted && p.is(i, "who") || p.is(i, "which") && p.class(i-1)&prepositionWord != 0 // of others; a raid in which
	case class&(prepositionWord|ownerWord) != 0:
		p.far = true
	case class&(closedWord|pluralWord|singularWord) == 0:
		w := p.doc.word(i)
		past := t.Kind == token.Word && len(w) > 4 && strings.EqualFold(w[len(w)-2:], "ed")
		number := t.Kind == token.Number || p.numeral(i).class != notNumeral
		if number && p.acted { // 30 washed ashore and 20 are missing
			return next, true
		}
		p.acted = p.acted || past && !p.be
		p.more = p.more || number
		p.far = p.far || p.more || p.acted
	}
	return next, false
}

// undergone reports whether a counted noun undergoes the hit behind it: be says
// that a form of "be" stands between, bare that nothing does and that no object
// follows, being that "being" does.
func (h hit) undergone(be, bare, being bool) bool {
	switch {
	case h.kind == eventAdjective, h.kind == eventWound, h.kind == eventPlace:
		return true
	case h.kind&eventObject != 0 && h.form == pastForm && (be || bare):
		return true
	case h.kind&eventObject != 0 && h.form == ingForm && being:
		return true
	case h.kind == eventSubject:
		return h.form != ingForm || be || bare
	case h.kind&eventSubject != 0:
		return h.form == pastForm && (be || bare) || h.form == baseForm || h.form == ingForm && (be || bare)
	}
	return false
}

// hasObject reports whether an object starts at token i, so that the verb
// before is active.
func (d *doc) hasObject(i int) bool {
	if _, end := d.boundBefore(i); end > i && d.mayStart(end) { // about 20
		return true
	}
	switch t := d.tokenAt(i); {
	case d.class(i)&(ownerWord|standInWord|pluralWord) != 0:
		return true
	case d.isOpen(i):
		return t.Kind == token.Number || t.Kind == token.Word && t.Shape == token.Title || d.numeral(i).class != notNumeral
	}
	return false
}

// closing returns the index behind the bracket that closes the one at token i,
// -1 if it is far.
func (d *doc) closing(i int) int {
	for k := i + 1; k < i+maxClause && d.sameSentence(k, i); k++ {
		if d.kind(k) == token.Close {
			return k + 1
		}
	}
	return -1
}
