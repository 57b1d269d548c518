package quantity

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A modifier is an entry of the table "bounds": words before or behind a number that say
// how sure it is, "at least 20", "20 or so".
type modifier struct {
	bound Bound
	after bool // it stands behind its number
}

func newModifier(e lexicon.Entry) modifier {
	m := modifier{after: e.Value("position") == "after"}
	_ = m.bound.UnmarshalText([]byte(strings.ReplaceAll(e.Value("bound"), " ", "_"))) // an unknown bound is exact
	return m
}

// modifierAt returns the bound of the longest modifier that starts at token i, of those
// that stand behind their number or of those before it, and the index behind it, which is
// i if there is none.
func (s *wordReader) modifierAt(i int, after bool) (b Bound, end int) {
	end = i
	if i < 0 || i >= len(s.Tokens) {
		return b, i
	}
	s.modifiers.All(s.Tokens, i, func(e, j int) {
		if m := s.modifiers.Values[e]; m.after == after && j > end {
			b, end = m.bound, j
		}
	})
	return b, end
}

// maxModifiers is how many modifiers may stand before a number: "perhaps as
// many as about 20".
const maxModifiers = 3

// leadingBound reads the modifiers before a number that start at token i, and returns the
// index behind them. Of several, a later one that says more than "exact" wins only over
// "exact" and "about".
func (s *wordReader) leadingBound(i int) (b Bound, end int) {
	end = i
	if _, up := s.changes.At(s.Tokens, i-1); up > i { // ticked up to 3.9%
		return b, i
	}
	for range maxModifiers {
		next, j := s.modifierAt(end, false)
		if j == end || s.isAdverbHere(end, j) {
			break
		}
		if b == Exact || b == About && next != Exact {
			b = next
		}
		end = j
	}
	if end > i && s.isRoundHundred(end) {
		end++
	}
	return b, end
}

// isRoundHundred reports whether token i is an article that speech adds to a round number in
// digits: "at least a 100", not "a 100-year-old".
func (s *wordReader) isRoundHundred(i int) bool {
	digits := s.Word(i + 1)
	round := s.Kind(i+1) == token.Number && strings.HasPrefix(digits, "1") && strings.HasSuffix(digits, "00")
	return round && s.Is(i, "a") && s.Kind(i+2) != token.Dash
}

// isAdverbHere reports whether the modifier at [i, j) is an adverb of its own: the modifier of
// the number stands behind it, "had been inside about 20 minutes", or it belongs to the verb
// before it, "handed over 25 rifles".
func (s *wordReader) isAdverbHere(i, j int) bool {
	switch {
	case s.Is(i, "inside"):
		_, next := s.modifierAt(j, false)
		return next > j
	case s.Is(i, "over"):
		return j == i+1 && s.isA(i-1, overWord)
	}
	return false
}

// trailingBound reads the modifier behind a figure that ends before token i: "or more".
// It is none where the next figure starts: "200 or more than 300".
func (s *wordReader) trailingBound(i int) (b Bound, end int) {
	if i >= len(s.Tokens) || s.Tokens[i].Gap > token.Line {
		return b, i
	}
	b, end = s.modifierAt(i, true)
	if end > i && s.startsOther(end) {
		return Exact, i
	}
	return b, end
}

// startsOther reports whether another number, or the rest of a comparison with one, starts
// at token i.
func (s *wordReader) startsOther(i int) bool {
	if s.Is(i, "than", "to") {
		return true
	}
	if s.Is(i, "a") {
		i++
	}
	return s.Kind(i) == token.Number || s.Kind(i) == token.Currency || s.isNumeral(i)
}
