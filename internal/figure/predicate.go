package figure

import (
	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A predicate is what a clause says of the noun before it, "12 people … were badly hurt",
// while it is read word by word.
type predicate struct {
	*finder
	of          *Figure
	start       int    // behind the noun
	oblique     bool   // the noun stands behind a preposition: the verb is about another
	beRead      bool   // a form of "be" was read
	verbRead    bool   // a verb was read that says what they did
	numberRead  bool   // another number was read
	contentRead bool   // more than adverbs was read
	event       string // of the counted noun, so far
}

// predicateEvent finds the verb or adjective that follows the counted noun: "people
// fled", "12 were killed", "left 12 dead". A participle that only says which of
// them counts if there is no other: "people displaced by floods were evacuated".
func (s *finder) predicateEvent(f *Figure, end int) string {
	const kinds = event.Subject | event.Object | event.Adjective | event.Wound | event.Place
	if s.isNumberOf(end) { // brings to 12 the number of people killed
		end += 3
	}
	if s.Is(end, "of") && s.Is(end+1, "whom", "which", "them") {
		end += 2
	}
	p := predicate{finder: s, of: f, start: end, oblique: s.isOblique(f)}
	for i := end; i < end+MaxClause && s.Reaches(i, f.Lo) && i >= 0; {
		h, ok := s.events.At(i, kinds)
		var done bool
		switch {
		case ok:
			i, done = p.readEvent(h, i)
		case h.End > i: // a shot was fired
			p.contentRead, i = true, h.End
		default:
			i, done = p.readWord(i)
		}
		if done {
			break
		}
	}
	return p.event
}

// readEvent reads the event word at token i. It returns the index behind it, and
// whether the predicate ends.
func (p *predicate) readEvent(h event.Hit, i int) (next int, done bool) {
	object := p.isObject(h.End)
	link := event.Link{Be: p.beRead, Being: p.Is(i-1, "being"), Bare: !p.contentRead && !object}
	switch {
	case p.Is(i, "shot") && p.of.Value == 1 && i == p.start, p.Denied(i):
		return i, true // one shot, which is a noun; two were not hurt
	case p.event != "" && p.numberRead: // 12 were affected and 3 homes destroyed
		return i, true
	case h.Kind == event.Place && !p.isWhere(i):
	case h.Kind == event.Adjective && p.Class(i-1)&text.Owner != 0 && !p.Is(i-2, "among"): // the jobless rate
	case h.Kind == event.Adjective && object && p.IsIng(h.End-1): // a profit, missing the forecast
	case h.Undergone(link):
		p.event = h.Event
		return h.End, h.Event != "affected" || !p.Is(h.End, "and", "or") // affected and evacuated
	case h.Kind&event.Object != 0 && h.Form != event.Ing:
		if !p.isReduced(h, i, object) {
			return i, true
		}
		p.event = h.Event // which of them: displaced by floods
	}
	return h.End, false
}

// isReduced reports whether the verb at token i is a participle that says which of the
// counted are meant, without "who were": "people displaced by floods". What follows is no
// object, but an adverbial of its own.
func (p *predicate) isReduced(h event.Hit, i int, object bool) bool {
	if p.event != "" || h.Form != event.Past || object {
		return false
	}
	ofOther := p.numberRead && p.Kind(i-1) != token.Dash
	return !ofOther && p.Class(h.End)&(text.Preposition|text.Adverb) != 0
}

// isWhere reports whether the place at token i is where the counted are, "still
// live in nine evacuation centres", rather than where they did something.
func (p *predicate) isWhere(i int) bool {
	const longest = 4
	k, start := i-1, p.start
	if p.Kind(start) == token.Open { // 100 families (500 people)
		start = max(start, p.behindBracket(start))
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

// readWord reads the token at i, which is no event word. It returns the index of the next
// one, -1 if a bracket does not close, and whether the predicate ends.
func (p *predicate) readWord(i int) (next int, done bool) {
	t := p.Tokens[i]
	switch {
	case t.Kind == token.Stop, t.Kind == token.Colon, p.Is(i, ";"), t.Kind == token.Dash && t.Gap != token.Glued:
		return i, true
	case p.isA(i, leavingWord) && p.quantities.MayStart(i+1): // cut 300 lines and left three dead
		return i, true
	case t.Kind == token.Open:
		next = p.behindBracket(i)
		return next, false
	}
	class, next := p.Connective(i, len(p.Tokens))
	if next == i {
		class, next = p.Class(i), i+1
	}
	switch {
	case class&text.Be != 0:
		p.beRead = true
		return next, p.oblique
	case class&text.Clause != 0:
		return next, true
	case class&text.StandIn != 0:
		if i == p.start { // five men who were hurt
			p.oblique = false
			break
		}
		return next, p.isOfOthers(i)
	case class&(text.Preposition|text.Owner) != 0:
		p.contentRead = true
	case class&(text.Closed|text.Plural|text.Singular) == 0:
		return next, p.readOpen(i)
	}
	return next, false
}

// isOfOthers reports whether the relative pronoun at token i, which does not follow the
// noun, starts a clause about something else.
func (p *predicate) isOfOthers(i int) bool {
	switch {
	case p.Is(i, "who"):
		inserted := p.Kind(p.start) == token.Comma && p.Kind(i-1) == token.Comma // six men, two of them Danes, who were hurt
		return p.contentRead && !inserted
	case p.Is(i, "which"): // a raid in which
		return p.Class(i-1)&text.Preposition != 0
	}
	return false
}

// readOpen reads the open word or the number at token i, and reports whether the
// predicate ends.
func (p *predicate) readOpen(i int) (done bool) {
	number := p.Kind(i) == token.Number || p.quantities.IsNumeral(i)
	if number && p.verbRead { // 30 washed ashore and 20 are missing
		return true
	}
	past := p.Kind(i) == token.Word && p.EndsIn(i, "ed")
	p.verbRead = p.verbRead || past && !p.beRead
	p.numberRead = p.numberRead || number
	p.contentRead = p.contentRead || p.numberRead || p.verbRead
	return false
}

// isObject reports whether an object starts at token i, so that the verb
// before it is active.
func (s *finder) isObject(i int) bool {
	if _, end := s.quantities.LeadingBound(i); end > i && s.quantities.MayStart(end) { // about 20
		return true
	}
	if s.Class(i)&(text.Owner|text.StandIn|text.Plural) != 0 {
		return true
	}
	if !s.IsOpen(i) {
		return false
	}
	t := s.Token(i)
	name := t.Kind == token.Word && t.Shape == token.Title
	return name || t.Kind == token.Number || s.quantities.IsNumeral(i)
}

// behindBracket returns the index behind the bracket that closes the one at token i,
// -1 if none does within a clause.
func (s *finder) behindBracket(i int) int {
	for k := i + 1; k < i+MaxClause && s.Reaches(k, i); k++ {
		if s.Kind(k) == token.Close {
			return k + 1
		}
	}
	return -1
}
