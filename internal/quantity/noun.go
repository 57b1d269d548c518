package quantity

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// maxNoun is the longest noun phrase, in tokens, behind a number.
const maxNoun = 9

// Counted reads the noun phrase that starts behind a number at token i: up to its
// last noun in the plural, or to the word before the phrase ends.
func (s *Quantities) Counted(i int) token.Run {
	j := s.nounStart(i)
	head, last, bare := -1, -1, j // bare is behind the adverbs
	for k := j; k < j+maxNoun && s.Same(k, max(i-1, 0)); k++ {
		t, c := s.Tokens[k], s.Class(k)
		joined := k > j && s.Tokens[k-1].Kind == token.Dash // gas-only cars
		switch {
		case k > j && t.Kind == token.Dash && t.Gap == token.Glued && s.Token(k+1).Gap == token.Glued && head < 0:
			continue
		case k > j && t.Kind == token.Number && (t.Gap == token.Glued || last == k-1 && s.Tokens[last].Capital() && s.Plural(k+1)): // F-18s, Leopard 2 tanks
			last = k
			continue
		case c&text.Coordinator != 0 && head < 0 && last >= 0 && s.IsOpen(k+1) && s.Kind(k+1) == token.Word && s.Plural(k+2) && s.Numeral(k+2).Class == NotNumeral && !(s.Numeral(k+1).Class != NotNumeral && s.isUnit(k+2)):
			continue // Kia and Hyundai cars
		case c&text.Adverb != 0 && last < 0 && s.Participle(k+1): // newly displaced people
			bare = k + 1
			continue
		}
		verb := c&(text.Verb|text.Linking) != 0 && (last >= 0 || !s.Participle(k) || !s.Plural(k+1)) // 12 registered, not: 12 registered voters
		if t.Kind != token.Word || !joined && (verb || c&(text.Closed&^(text.Verb|text.Linking)) != 0) && c&text.Plural == 0 {
			break
		}
		if !joined && s.IsOpen(k) && last >= 0 && s.Participle(k) && !s.Plural(k+1) {
			break // people injured
		}
		if head >= 0 && !(s.IsOpen(k) && s.Plural(k)) {
			break
		}
		if s.Plural(k) && !(joined && c&text.Plural != 0 && s.Plural(k+2)) { // anti-aircraft missile systems
			head = k
		}
		last = k
	}
	if head < 0 {
		head = last
	}
	if head < 0 || head == bare && s.IsOpen(head) && s.Participle(head) || s.dates.Has(head) {
		return token.Run{}
	}
	return token.From(j, head+1)
}

// nounStart returns where the noun behind a number at token i starts: behind
// "of the", "more" and the mark that closes a quotation.
func (s *Quantities) nounStart(i int) int {
	j := i
	if s.Kind(j) == token.Quote && s.Token(j).Gap == token.Glued { // a "couple" jets
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
	if s.Kind(j) == token.Dash && s.Token(j).Gap == token.Glued { // two-seat jets
		j++
	}
	return j
}

// maxOwner is how long, in tokens, the owner of what is counted may be.
const MaxOwner = 4

// pastOwner returns the index behind an owner at token i: "the city's 14,000
// homes". It is i if there is none.
func (s *Quantities) pastOwner(i int) int {
	for k := i; k < i+MaxOwner && s.Kind(k) == token.Word && s.IsOpen(k); k++ {
		if s.Kind(k+1) == token.Clitic && s.Is(k+1, "'s", "’s") {
			return k + 2
		}
	}
	return i
}

// maxSingle is how long, in tokens, the words for one victim may be: "a Catholic
// school teacher".
const MaxSingle = 6

// OnePerson returns the index behind the words for one victim that start at token i,
// i if there are none.
func (s *Quantities) OnePerson(i int) int {
	if s.Class(i)&text.Owner == 0 {
		return i
	}
	k := i + 1
	for k < i+MaxSingle && s.Kind(k) == token.Word && s.IsOpen(k) && !s.Plural(k) && !s.events.Happens(k) && s.Class(k)&(text.Group|text.Body|text.Place|text.Thing) == 0 {
		k++
	}
	if k == i+1 || s.MayStart(i+1) {
		return i
	}
	return k
}
