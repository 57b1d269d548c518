package quantity

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A nounReader reads the noun phrase that a number counts, "two of the 14 newly arrived
// Danish medics", without the tags of a grammar, which are made later.
type nounReader struct{ numberReader }

// maxNoun is the longest noun phrase, in tokens, behind a number.
const maxNoun = 9

// counted reads the noun phrase that starts behind a number at token i: up to its
// last noun in the plural, or to the word before the phrase ends. It is empty if there is
// none.
func (s *nounReader) counted(i int) token.Run {
	const verbal = text.Verb | text.Linking
	start := s.nounStart(i)
	bare := start        // behind the adverbs
	head, last := -1, -1 // the last noun in the plural, the last word
	for k := start; k < start+maxNoun && s.Reaches(k, max(i-1, 0)); k++ {
		t, c := s.Tokens[k], s.nounClass(k)
		inside := k > start
		joined := inside && s.Tokens[k-1].Kind == token.Dash // gas-only cars
		switch {
		case inside && head < 0 && s.gluedDash(k) && s.Glued(k+1):
			continue
		case inside && head < 0 && s.closesModifier(k, start): // eight "synergistic" centres
			start--
			continue
		case inside && t.Kind == token.Number && s.isModelNumber(k, last):
			last = k
			continue
		case inside && last == k-1 && s.isModelPlural(k): // 63,150 Model 3s
			return token.From(start, k+2)
		case c&text.Coordinator != 0 && head < 0 && last >= 0 && s.startsModifier(k+1) && !s.countsOne(i): // Kia and Hyundai cars
			continue
		case c&text.Adverb != 0 && last < 0 && s.Participle(k+1): // newly displaced people
			bare = k + 1
			continue
		}
		if t.Kind != token.Word || head >= 0 && !(s.IsOpen(k) && s.Plural(k)) {
			break
		}
		if k == bare && s.isCountedForm(k) { // 15 runs
			return token.From(start, k+1)
		}
		if !joined {
			verb := c&verbal != 0 && (last >= 0 || !s.Participle(k) || !s.modifies(k)) // 12 registered, not: 12 registered voters
			closed := verb || c&(text.Closed&^verbal) != 0
			after := last >= 0 && s.IsOpen(k) && s.Participle(k) && !s.modifiesToo(k) // people injured
			if closed && c&text.Plural == 0 || after {
				break
			}
		}
		if last >= 0 && s.isVerbOfOne(k, i) { // one official tells
			break
		}
		if s.Plural(k) && !(joined && c&text.Plural != 0 && s.Plural(k+2)) { // not the first: anti-aircraft missile systems
			head = k
		}
		last = k
	}
	if head < 0 {
		head = last
	}
	if head < 0 || s.dates.Has(head) || head == bare && s.IsOpen(head) && s.Participle(head) {
		return token.Run{}
	}
	return token.From(start, head+1)
}

// closesModifier reports whether the quotation mark at token k ends quoted words that describe
// the noun behind them, in a phrase that starts at token start, behind the mark that opens it.
func (s *nounReader) closesModifier(k, start int) bool {
	quoted := s.Kind(k) == token.Quote && s.Kind(start-1) == token.Quote && s.Glued(k)
	return quoted && s.Kind(k+1) == token.Word && s.IsOpen(k+1)
}

// modifies reports whether a noun in the plural follows the participle at token k, with two
// open words between them at most: "registered voters", "advanced missile defence systems".
func (s *nounReader) modifies(k int) bool {
	const most = 3
	for i := k + 1; i <= k+most; i++ {
		if s.Plural(i) {
			return true
		}
		if s.Kind(i) != token.Word || !s.IsOpen(i) || s.Participle(i) {
			return false
		}
	}
	return false
}

// modifiesToo reports whether the participle at token k, inside a noun phrase, describes the
// noun behind it, and does not say what happened to the one before it: "most gifted young
// players", "former accounting firm employees".
func (s *nounReader) modifiesToo(k int) bool {
	graded := s.Is(k-1, "most", "more", "least", "less") || s.EndsIn(k-1, "ly")
	return s.Plural(k+1) || (s.IsIng(k) || graded) && s.modifies(k)
}

// isCountedForm reports whether the word at token k, right behind a number, is a noun although
// it has the form of a verb: "15 runs", "six starts". No verb in -s has a number above one for
// its subject, unless that belongs to a name, "Halo 2 sells".
func (s *nounReader) isCountedForm(k int) bool {
	const verbal = text.Verb | text.Third | text.Base
	const others = text.Closed&^verbal | text.Singular
	c := s.Class(k)
	if c&verbal == 0 || c&others != 0 || !s.EndsIn(k, "s") || s.Token(k).Shape != token.Lower {
		return false
	}
	number := s.Kind(k-1) == token.Number || s.isNumeral(k-1) && s.numeral(k-1).class != numeralOrdinal
	return number && !s.Is(k-1, "one", "1") && !s.Capital(k-2)
}

// isVerbOfOne reports whether the word at token k, which may be a noun in the plural, is the
// verb of the one thing that the number before token i counts: "one official tells".
func (s *nounReader) isVerbOfOne(k, i int) bool {
	return s.countsOne(i) && s.Class(k)&text.Plural == 0 && s.Plural(k)
}

// countsOne reports whether the number before token i is one: not "one of".
func (s *nounReader) countsOne(i int) bool {
	return s.Is(i-1, "one", "1", "single") && !s.Is(i, "of")
}

// nounClass returns the classes of token k, none for a word that is open where it stands: the
// country "US" is no pronoun, and a preposition joined to the next word by a hyphen is a part
// of an adjective, "off-road".
func (s *nounReader) nounClass(k int) text.Class {
	if s.Word(k) == "US" {
		return 0
	}
	c := s.Class(k)
	if c&(text.Preposition|text.Adverb) != 0 && s.Kind(k-1) != token.Dash && s.gluedDash(k+1) && s.Glued(k+2) && s.Kind(k+2) == token.Word {
		return 0
	}
	return c
}

// isModelNumber reports whether the number at token k is part of the noun phrase whose
// last word stands at token last: "F-18s", "Leopard 2 tanks".
func (s *nounReader) isModelNumber(k, last int) bool {
	return s.Glued(k) || last == k-1 && s.Tokens[last].Capital() && s.Plural(k+1)
}

// isModelPlural reports whether a model of several stands at token k, behind its name: the
// "3s" of "Model 3s".
func (s *nounReader) isModelPlural(k int) bool {
	return s.Kind(k) == token.Number && s.Capital(k-1) && s.Is(k+1, "s") && s.Glued(k+1)
}

// startsModifier reports whether one open word and a noun in the plural stand at token k:
// the second of two modifiers rather than the second of two figures.
func (s *nounReader) startsModifier(k int) bool {
	if s.Kind(k) != token.Word || !s.IsOpen(k) {
		return false
	}
	return s.Plural(k+1) && !s.isNumeral(k) && !s.isNumeral(k+1) // not: and two women
}

// nounStart returns where the noun behind a number at token i starts: behind
// "of the", "more" and the mark that closes a quotation.
func (s *nounReader) nounStart(i int) int {
	j := i
	switch closing := s.Glued(j); {
	case s.Kind(j) != token.Quote:
	case closing, s.Glued(j + 1): // a "couple" jets, 12 "advisers"
		j++
	}
	if s.Is(j, "of") {
		j++
		if s.Is(j, "whom", "them", "which") { // five of whom were Spaniards, two of them children
			if j++; s.Class(j)&text.Be != 0 && (s.Plural(j+1) || s.Plural(j+2)) {
				j++
			}
			return j
		}
		for s.Class(j)&text.Owner != 0 {
			j++
		}
		j = s.pastOwner(j)
		if n, ok := s.cardinal(j); ok && j < len(s.Tokens) { // two of the 14 men
			j = n.Hi
		}
	}
	if s.Is(j, "more", "fewer", "less") {
		j++
	}
	if s.gluedDash(j) { // two-seat jets
		j++
	}
	return j
}

// MaxOwner is how long, in tokens, the owner of what is counted may be: "the Danish
// capital's".
const MaxOwner = 4

// pastOwner returns the index behind an owner at token i: "the city's 14,000 homes", "the
// rebels' camps". It is i if there is none.
func (s *nounReader) pastOwner(i int) int {
	for k := i; k < i+MaxOwner && (s.Kind(k) == token.Word && s.Class(k)&text.Closed == 0 || s.gluedDash(k)); k++ {
		if s.PossessiveAt(k + 1) {
			return k + 2
		}
		if !s.IsOpen(k) && s.Participle(k+1) { // of the police raided Google's offices
			break
		}
	}
	return i
}

// MaxSingle is how long, in tokens, the words for one victim may be: "a Catholic
// school teacher".
const MaxSingle = 6

// singleEnd returns the index behind the words for one victim that start at token i,
// i if there are none.
func (s *nounReader) singleEnd(i int) int {
	if s.Class(i)&text.Owner == 0 {
		return i
	}
	k := i + 1
	for k < i+MaxSingle && s.describesPerson(k) {
		k++
	}
	if k == i+1 || s.Kind(i+1) == token.Number || s.isNumeral(i+1) { // a dozen
		return i
	}
	return k
}

// describesPerson reports whether token k may be one of the words for one victim: no noun
// in the plural or for a body, place or thing, and no verb of what happened.
func (s *nounReader) describesPerson(k int) bool {
	const others = text.Group | text.Body | text.Place | text.Thing
	if s.Kind(k) != token.Word || !s.IsOpen(k) || s.Class(k)&others != 0 {
		return false
	}
	return !s.Plural(k) && !s.events.Happens(k)
}
