package quantity

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A measure is a unit or a currency of the lexicon.
type measure struct {
	Unit   string
	Kind   Kind
	minor  float64 // how many of it make one unit: 100 for cents, else 1
	factor float64 // how many of base one unit is
	base   string  // "m" for lengths, the code for money
	before bool    // it may also stand before its number: "magnitude 6.8"
	large  bool    // it stands only before a large number, glued to it: "R50m"
}

// measures are the units or the currencies of the lexicon, by entry.
type measures struct {
	lexicon.TableOf[measure]
	rates map[string]string // the name of what is also written with a slash: "bpd" for "bbl/d"
}

func newUnits(t *lexicon.Table) measures {
	m := measures{lexicon.Read(t, newUnit), make(map[string]string)}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if strings.Contains(form, "/") {
				m.rates[string(form)] = string(e.Name)
			}
		}
	}
	return m
}

func newUnit(e lexicon.Entry) measure {
	u := measure{Unit: string(e.Name), Kind: Measure, minor: 1, base: e.Value("base"), before: e.Has("before")}
	u.factor, _ = strconv.ParseFloat(e.Value("factor"), 64)
	switch e.Value("kind") {
	case "percent", "percent point":
		u.Kind = Percent
	case "duration":
		u.Kind = Duration
	}
	return u
}

// match returns the measure whose longest form stands at token i and the index
// behind it; ok is false if there is none. A number inside a form is glued to
// its letters: "km2".
func (m *measures) match(tokens []token.Token, i int) (u measure, end int, ok bool) {
	if i < 0 || i >= len(tokens) {
		return u, i, false
	}
	end = i
	m.All(tokens, i, func(e, j int) {
		if j > end && (tokens[j-1].Kind != token.Number || tokens[j-1].Gap == token.Glued) {
			u, end = m.Values[e], j
		}
	})
	return u, end, end > i
}

// symbol reads the sign or code of a currency before a number: "$", "US$",
// "Rs.", "EUR".
func (s *Quantities) symbol(i int) (measure, int, bool) {
	c, end, ok := s.currencies.match(s.Tokens, i)
	if !ok || c.minor > 1 {
		return measure{}, i, false
	}
	last := s.Tokens[end-1]
	if last.Kind == token.Word && last.Shape != token.Upper && !(last.Capital() && last.End-last.Start <= 3) && i > 0 {
		return measure{}, i, false // a word: "dollar"
	}
	if last.Kind == token.Word && s.Word(end) == "." && s.Kind(end+1) == token.Number {
		end++ // Rs. 20
	}
	return c, end, true
}

// unitBefore reads a unit before digits: "magnitude 6.8", "magnitude-6.8".
func (s *Quantities) unitBefore(i int) (measure, int, bool) {
	u, end, ok := s.units.match(s.Tokens, i)
	if s.Is(end, "of") || s.Kind(end) == token.Dash && s.Token(end).Gap == token.Glued {
		end++
	}
	return u, end, ok && u.before && s.Kind(end) == token.Number
}

// unitAt reads the unit that stands behind a number which ends before token i.
func (s *Quantities) unitAt(i int) (measure, int, bool) {
	j := i
	if s.Kind(j) == token.Dash && (s.Token(j).Gap == token.Glued) == (s.Token(j+1).Gap == token.Glued) && s.Word(j) != "—" && s.Word(j) != "--" {
		j++
	}
	if j >= len(s.Tokens) || s.Tokens[j].Gap == token.Blank {
		return measure{}, i, false
	}
	u, uend, uok := s.units.match(s.Tokens, j)
	c, cend, cok := s.currencies.match(s.Tokens, j)
	if uok && uend > j+1 && s.Kind(uend-1) == token.Stop && uend < len(s.Tokens) && s.StartsSentence(uend) {
		uend-- // the stop of the sentence: it is 5 km. That is far.
	}
	uok = uok && (uend > j+1 || s.unitWord(u, j, i))
	cok = cok && !c.large && (cend > j+1 || s.currencyWord(j))
	switch {
	case uok && (!cok || uend > cend || uend == cend && (u.Unit != "lb" || s.isWeight(i))):
		return u, uend, true
	case cok:
		return c, cend, true
	}
	return measure{}, i, false
}

// unitWord reports whether the word at token j, behind a number that ends
// before token i, is meant as a unit. A single letter is one where it is glued,
// a small one also where no word follows; "in" where it is glued.
func (s *Quantities) unitWord(u measure, j, i int) bool {
	t, next := s.Tokens[j], s.Token(j+1)
	switch {
	case s.Is(j, "in") && s.Kind(j-1) == token.Dash && next.Kind == token.Dash: // one-in-four
		return false
	case s.Is(j, "in", "second", "pm"):
		return t.Gap == token.Glued || next.Kind == token.Close || s.Is(j, "second") && !s.Is(i-1, "every", "the")
	case t.Kind == token.Quote: // 5" and 7'
		end := j+1 == len(s.Tokens)
		sign := t.Gap == token.Glued && (end || next.Gap != token.Glued) || t.Gap == token.Space && (end || s.Is(j+1, "long", "wide", "tall", "high", "deep"))
		return sign && s.Kind(i-1) == token.Number && !s.opened(j)
	case t.Kind != token.Word || t.End-t.Start > 1:
		return true
	case t.Gap == token.Glued && s.Is(j, "s"), u.Unit[0] < utf8.RuneSelf && t.Capital() != (u.Unit[0] < 'a'): // 1990s, 5G
		return false
	case next.Gap == token.Glued && (next.Kind == token.Number || next.Kind == token.Word || next.Kind == token.Dash && s.Token(j+2).Gap == token.Glued && s.Token(j+2).Kind == token.Word):
		return false
	}
	return t.Gap == token.Glued || t.Shape == token.Lower && next.Kind != token.Quote ||
		s.Is(j, "C", "F") && s.NumberEnds(j+1) && s.Kind(i-1) == token.Number // 12 C
}

// opened reports whether the quotation mark at token j closes one before it in
// its sentence, and so is no sign of inches or feet.
func (s *Quantities) opened(j int) bool {
	open := false
	for k := j - 1; k >= j-maxQuoted && s.Same(k, j); k-- {
		if s.Tokens[k].Word == s.Tokens[j].Word {
			open = !open
		}
	}
	return open
}

// maxQuoted is how far, in tokens, the mark that opens a quotation is looked for.
const maxQuoted = 64

// currencyWord reports whether the word at token j, behind a number, is meant
// as a currency.
func (s *Quantities) currencyWord(j int) bool {
	t := s.Tokens[j]
	switch {
	case t.Kind == token.Word && t.End-t.Start == 1:
		return t.Gap == token.Glued && t.Shape != token.Title
	case s.Is(j, "won"): // the verb
		return s.Numeral(j-1).Class == numeralScale || strings.Contains(s.Word(j-1), ",")
	case t.Kind == token.Currency && t.Gap != token.Glued: // 1 $10
		return s.Token(j+1).Gap != token.Glued || s.Kind(j+1) != token.Number
	}
	return true
}

// isWeight reports whether "pounds" behind a number that ends before token i are
// a weight, for all that the number tells: by the million they are money.
func (s *Quantities) isWeight(i int) bool {
	w := s.Numeral(i - 1)
	return w.Class != numeralScale || w.value < 1e6
}

// rate reads what a unit is reckoned by: "a day", "per share", "/kg", "-a-day".
// It returns the unit and the index behind it.
func (s *Quantities) rate(u string, i int) (string, int) {
	dash := s.Kind(i) == token.Dash && s.Token(i).Gap == token.Glued
	j := i
	if dash {
		j++
	}
	article := s.Is(j, "a", "an")
	if !article && !s.Is(j, "per") && s.Word(j) != "/" {
		return u, i
	}
	if j++; dash && s.Kind(j) == token.Dash {
		j++
	}
	by, end, ok := s.units.match(s.Tokens, j)
	switch {
	case article && ok && s.Is(end, "ago", "earlier", "later", "before", "after"): // $4 a year earlier
		return u, i
	case ok && (end > j+1 || s.Kind(j) == token.Word):
		return s.rateOf(u, by.Unit), end
	case article && !s.pieces.Starts(s.Token(j)), s.Kind(j) != token.Word, s.Token(j).Gap > token.Space:
		return u, i
	}
	return s.rateOf(u, string(strings.ToLower(s.Word(j)))), j + 1
}

// rateOf returns the unit of so many u by one of another.
func (s *Quantities) rateOf(u, by string) string {
	if name, ok := s.units.rates[u+"/"+by]; ok {
		return name
	}
	return u + "/" + by
}
