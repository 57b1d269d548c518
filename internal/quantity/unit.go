package quantity

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A unit stands behind its number, a sign of money before it. Letters and words that are
// units have other lives, "5G", "12 C", "one in four", "won", so the number and what
// stands around decide.

// A measure is a unit or a currency of the lexicon. The zero measure is that of a number
// without a unit.
type measure struct {
	Unit   string // its symbol, or the ISO code of a currency
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
	rates map[string]string // the symbol of a unit by its form with a slash: "bpd" by "bbl/d"
}

func newUnits(t *lexicon.Table) measures {
	m := measures{lexicon.Read(t, newUnit), make(map[string]string)}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if strings.Contains(form, "/") {
				m.rates[form] = e.Name
			}
		}
	}
	return m
}

func newUnit(e lexicon.Entry) measure {
	u := measure{Unit: e.Name, Kind: Measure, minor: 1, base: e.Value("base"), before: e.Has("before")}
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

// A unitReader reads units and currencies beside a number.
type unitReader struct{ nounReader }

// symbol reads the sign or code of a currency before a number: "$", "US$",
// "Rs.", "EUR".
func (s *unitReader) symbol(i int) (measure, int, bool) {
	c, end, ok := s.currencies.match(s.Tokens, i)
	article := s.Word(i) == "A" && !s.Glued(i+1) // A $5 million deal
	if !ok || c.minor > 1 || article {
		return measure{}, i, false
	}
	if last := s.Tokens[end-1]; last.Kind == token.Word {
		abbreviation := last.Shape == token.Upper || last.Capital() && last.End-last.Start <= 3
		if !abbreviation && i > 0 { // dollar
			return measure{}, i, false
		}
		if s.Word(end) == "." && s.Kind(end+1) == token.Number { // Rs. 20
			end++
		}
		if s.Kind(end) == token.Currency && s.Glued(end) && last.Shape == token.Upper { // CAD$
			end++
		}
	}
	return c, end, true
}

// unitBefore reads a unit before digits: "magnitude 6.8", "magnitude-6.8".
func (s *unitReader) unitBefore(i int) (measure, int, bool) {
	u, end, ok := s.units.match(s.Tokens, i)
	if s.Is(end, "of") || s.gluedDash(end) {
		end++
	}
	return u, end, ok && u.before && s.Kind(end) == token.Number
}

// unitAt reads the unit that stands behind a number which ends before token i.
func (s *unitReader) unitAt(i int) (measure, int, bool) {
	j := i
	if s.Kind(j) == token.Dash && s.leansEvenly(j) && !s.isEmDash(j) {
		j++
	}
	if j >= len(s.Tokens) || s.Tokens[j].Gap == token.Blank {
		return measure{}, i, false
	}
	u, uend, uok := s.units.match(s.Tokens, j)
	c, cend, cok := s.currencies.match(s.Tokens, j)
	if uok && uend > j+1 && s.Kind(uend-1) == token.Stop { // the stop may end the sentence: it is 5 km. That is far.
		if uend < len(s.Tokens) && s.StartsSentence(uend) {
			uend--
		}
	}
	uok = uok && (uend > j+1 || s.unitWord(u, j, i))
	cok = cok && !c.large && (cend > j+1 || s.currencyWord(j))
	switch {
	case uok && (!cok || uend > cend):
		return u, uend, true
	case uok && uend == cend && (u.Unit != "lb" || s.isWeight(i)) && !s.isForint(j):
		return u, uend, true
	case cok:
		return c, cend, true
	}
	return measure{}, i, false
}

// isForint reports whether "Ft" at token j is the sign of the forint, which has its capital in
// prose: feet have one only among other capitals, "10 Ft Wall".
func (s *unitReader) isForint(j int) bool {
	next := s.Token(j + 1)
	alone := s.pause(j+1) || next.Kind == token.Word && next.Shape == token.Lower && !s.isA(j+1, dimensionWord)
	return s.Word(j) == "Ft" && alone && !s.Capital(j-2)
}

// leansEvenly reports whether token j is glued to the tokens on both sides, or to neither.
func (s *unitReader) leansEvenly(j int) bool {
	return s.Glued(j) == s.Glued(j+1)
}

// unitWord reports whether the word at token j, behind a number that ends
// before token i, is meant as a unit. A single letter is one where it is glued,
// a small one also where no word follows; "in" where it is glued.
func (s *unitReader) unitWord(u measure, j, i int) bool {
	t, next := s.Tokens[j], s.Token(j+1)
	switch {
	case s.Is(j, "in") && s.Kind(j-1) == token.Dash && next.Kind == token.Dash: // one-in-four
		return false
	case s.Is(j, "in", "second", "pm"):
		return t.Gap == token.Glued || next.Kind == token.Close || s.Is(j, "second") && !s.Is(i-1, "every", "the")
	case t.Kind == token.Quote: // 5" and 7'
		return s.Kind(i-1) == token.Number && (s.partsFeet(j) || s.partsFeet(j-2) || s.lengthSign(j) && !s.closesQuotation(j))
	case t.Kind != token.Word || t.End-t.Start > 1:
		return true
	case t.Gap == token.Glued && s.Is(j, "s"): // 1990s
		return false
	case u.Unit[0] < utf8.RuneSelf && t.Capital() != (u.Unit[0] < 'a'): // 5G
		return false
	case next.Gap == token.Glued && s.goesOn(j+1), s.isHouseLetter(j): // 4x4, 221B Baker Street
		return false
	case t.Gap == token.Glued, t.Shape == token.Lower && next.Kind != token.Quote:
		return true
	}
	return s.Is(j, "C", "F") && s.pause(j+1) && s.Kind(i-1) == token.Number // 12 C
}

// isHouseLetter reports whether the capital letter at token j, behind digits, belongs to the
// number of a house: "221B Baker Street", not "5M Americans".
func (s *unitReader) isHouseLetter(j int) bool {
	t, next := s.Token(j), s.Token(j+1)
	named := t.Capital() && t.Gap == token.Glued && next.Kind == token.Word && next.Shape == token.Title
	return named && !s.Plural(s.counted(j+1).Hi-1)
}

// goesOn reports whether token k, glued to a letter, makes that a part of something longer.
func (s *unitReader) goesOn(k int) bool {
	switch s.Kind(k) {
	case token.Number, token.Word:
		return true
	case token.Dash:
		return s.Kind(k+1) == token.Word && s.Glued(k+1)
	}
	return false
}

// lengthSign reports whether the mark at token j stands as a sign of feet or inches does:
// 5'7", 6' tall.
func (s *unitReader) lengthSign(j int) bool {
	end := j+1 == len(s.Tokens)
	switch s.Tokens[j].Gap {
	case token.Glued:
		return end || !s.Glued(j+1) || s.Kind(j+1) == token.Comma || s.Kind(j+1) == token.Stop
	case token.Space:
		return end || s.isA(j+1, dimensionWord)
	}
	return false
}

// partsFeet reports whether the mark at token j stands between feet and inches: 5'7".
func (s *unitReader) partsFeet(j int) bool {
	inches := s.Kind(j+1) == token.Number && s.Kind(j+2) == token.Quote
	return inches && s.Glued(j) && s.Glued(j+1) && s.Glued(j+2)
}

// maxQuoted is how far, in tokens, the mark that opens a quotation is looked for.
const maxQuoted = 64

// closesQuotation reports whether the quotation mark at token j closes one before it in
// its sentence, and so is no sign of inches or feet.
func (s *unitReader) closesQuotation(j int) bool {
	open := false
	for k := j - 1; k >= j-maxQuoted && s.Reaches(k, j); k-- {
		if s.Tokens[k].Word == s.Tokens[j].Word {
			open = !open
		}
	}
	return open
}

// currencyWord reports whether the word at token j, behind a number, is meant
// as a currency.
func (s *unitReader) currencyWord(j int) bool {
	t := s.Tokens[j]
	switch {
	case t.Kind == token.Word && t.End-t.Start == 1:
		return t.Gap == token.Glued && t.Shape != token.Title
	case s.Is(j, "won"): // not the verb: 12 won
		return s.numeral(j-1).class == numeralScale || strings.Contains(s.Word(j-1), ",") || s.isPriceInWon(j)
	case t.Kind == token.Currency && t.Gap != token.Glued: // not: 1 $10
		return !s.Glued(j+1) || s.Kind(j+1) != token.Number
	}
	return true
}

// isPriceInWon reports whether "won" at token j, behind plain digits, is money: a round sum
// that is no subject of the verb, since no object follows and the sentence has started.
func (s *unitReader) isPriceInWon(j int) bool {
	digits := s.Word(j - 1)
	round := len(digits) >= 3 && IsPlain(digits) && strings.HasSuffix(digits, "0")
	if !round || s.StartsSentence(j-1) || s.pause(j-2) || s.Class(j-2)&(text.Clause|text.Relative) != 0 || s.Is(j-2, "and") {
		return false
	}
	object := s.Class(j+1)&text.Owner != 0 || s.Plural(j+1) || s.Kind(j+1) == token.Number
	return !object
}

// isWeight reports whether "pounds" behind a number that ends before token i are
// a weight by the number alone: by the million they are money.
func (s *unitReader) isWeight(i int) bool {
	w := s.numeral(i - 1)
	return w.class != numeralScale || w.value < 1e6
}

// rate reads what an amount of unit u that ends before token i is reckoned by: "a day",
// "per share", "/kg", "-a-day". It returns the unit of the rate and the index behind it, u
// and i if there is none.
func (s *unitReader) rate(u string, i int) (string, int) {
	dash := s.gluedDash(i)
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
	case article && ok && s.isA(end, shiftWord): // $4 a year earlier
		return u, i
	case ok && (end > j+1 || s.Kind(j) == token.Word):
		return s.rateOf(u, by.Unit), end
	case article && !s.pieces.Starts(s.Token(j)), s.Kind(j) != token.Word, s.Token(j).Gap > token.Space:
		return u, i
	}
	return s.rateOf(u, strings.ToLower(s.Word(j))), j + 1
}

// rateOf returns the unit of so many u by one of another: "km/h", "bpd".
func (s *unitReader) rateOf(u, by string) string {
	slashed := u + "/" + by
	if name, ok := s.units.rates[slashed]; ok {
		return name
	}
	return slashed
}
