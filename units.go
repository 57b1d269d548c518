package newsmodel

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A measure is a unit or a currency of the lexicon.
type measure struct {
	unit   Unit
	kind   FigureKind
	minor  float64 // how many of it make one unit: 100 for cents, else 1
	factor float64 // how many of base one unit is
	base   string  // "m" for lengths, the code for money
	before bool    // it may also stand before its number: "magnitude 6.8"
	large  bool    // it stands only before a large number, glued to it: "R50m"
}

// measures are the units or the currencies of the lexicon, by entry.
type measures struct {
	lexicon.TableOf[measure]
	rates map[Unit]Unit // the name of what is also written with a slash: "bpd" for "bbl/d"
}

func newUnits(t *lexicon.Table) measures {
	m := measures{lexicon.Read(t, newUnit), make(map[Unit]Unit)}
	for _, e := range t.Entries {
		for _, form := range e.Forms {
			if strings.Contains(form, "/") {
				m.rates[Unit(form)] = Unit(e.Name)
			}
		}
	}
	return m
}

func newUnit(e lexicon.Entry) measure {
	u := measure{unit: Unit(e.Name), kind: FigureMeasure, minor: 1, base: e.Value("base"), before: e.Has("before")}
	u.factor, _ = strconv.ParseFloat(e.Value("factor"), 64)
	switch e.Value("kind") {
	case "percent", "percent point":
		u.kind = FigurePercent
	case "duration":
		u.kind = FigureDuration
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
func (d *doc) symbol(i int) (measure, int, bool) {
	c, end, ok := d.currencies.match(d.tokens, i)
	if !ok || c.minor > 1 {
		return measure{}, i, false
	}
	last := d.tokens[end-1]
	if last.Kind == token.Word && last.Shape != token.Upper && !(last.Capital() && last.End-last.Start <= 3) && i > 0 {
		return measure{}, i, false // a word: "dollar"
	}
	if last.Kind == token.Word && d.word(end) == "." && d.kind(end+1) == token.Number {
		end++ // Rs. 20
	}
	return c, end, true
}

// unitBefore reads a unit before digits: "magnitude 6.8", "magnitude-6.8".
func (d *doc) unitBefore(i int) (measure, int, bool) {
	u, end, ok := d.units.match(d.tokens, i)
	if d.is(end, "of") || d.kind(end) == token.Dash && d.tokenAt(end).Gap == token.Glued {
		end++
	}
	return u, end, ok && u.before && d.kind(end) == token.Number
}

// unitAt reads the unit that stands behind a number which ends before token i.
func (d *doc) unitAt(i int) (measure, int, bool) {
	j := i
	if d.kind(j) == token.Dash && (d.tokenAt(j).Gap == token.Glued) == (d.tokenAt(j+1).Gap == token.Glued) && d.word(j) != "—" && d.word(j) != "--" {
		j++
	}
	if j >= len(d.tokens) || d.tokens[j].Gap == token.Blank {
		return measure{}, i, false
	}
	u, uend, uok := d.units.match(d.tokens, j)
	c, cend, cok := d.currencies.match(d.tokens, j)
	if uok && uend > j+1 && d.kind(uend-1) == token.Stop && uend < len(d.tokens) && d.startsSentence(uend) {
		uend-- // the stop of the sentence: it is 5 km. That is far.
	}
	uok = uok && (uend > j+1 || d.unitWord(u, j, i))
	cok = cok && !c.large && (cend > j+1 || d.currencyWord(j))
	switch {
	case uok && (!cok || uend > cend || uend == cend && (u.unit != "lb" || d.isWeight(i))):
		return u, uend, true
	case cok:
		return c, cend, true
	}
	return measure{}, i, false
}

// unitWord reports whether the word at token j, behind a number that ends
// before token i, is meant as a unit. A single letter is one where it is glued,
// a small one also where no word follows; "in" where it is glued.
func (d *doc) unitWord(u measure, j, i int) bool {
	t, next := d.tokens[j], d.tokenAt(j+1)
	switch {
	case d.is(j, "in") && d.kind(j-1) == token.Dash && next.Kind == token.Dash: // one-in-four
		return false
	case d.is(j, "in", "second", "pm"):
		return t.Gap == token.Glued || next.Kind == token.Close || d.is(j, "second") && !d.is(i-1, "every", "the")
	case t.Kind == token.Quote: // 5" and 7'
		end := j+1 == len(d.tokens)
		sign := t.Gap == token.Glued && (end || next.Gap != token.Glued) || t.Gap == token.Space && (end || d.is(j+1, "long", "wide", "tall", "high", "deep"))
		return sign && d.kind(i-1) == token.Number && !d.opened(j)
	case t.Kind != token.Word || t.End-t.Start > 1:
		return true
	case t.Gap == token.Glued && d.is(j, "s"), u.unit[0] < utf8.RuneSelf && t.Capital() != (u.unit[0] < 'a'): // 1990s, 5G
		return false
	case next.Gap == token.Glued && (next.Kind == token.Number || next.Kind == token.Word || next.Kind == token.Dash && d.tokenAt(j+2).Gap == token.Glued && d.tokenAt(j+2).Kind == token.Word):
		return false
	}
	return t.Gap == token.Glued || t.Shape == token.Lower && next.Kind != token.Quote ||
		d.is(j, "C", "F") && d.numberEnds(j+1) && d.kind(i-1) == token.Number // 12 C
}

// opened reports whether the quotation mark at token j closes one before it in
// its sentence, and so is no sign of inches or feet.
func (d *doc) opened(j int) bool {
	open := false
	for k := j - 1; k >= j-maxQuoted && d.sameSentence(k, j); k-- {
		if d.tokens[k].Word == d.tokens[j].Word {
			open = !open
		}
	}
	return open
}

// maxQuoted is how far, in tokens, the mark that opens a quotation is looked for.
const maxQuoted = 64

// currencyWord reports whether the word at token j, behind a number, is meant
// as a currency.
func (d *doc) currencyWord(j int) bool {
	t := d.tokens[j]
	switch {
	case t.Kind == token.Word && t.End-t.Start == 1:
		return t.Gap == token.Glued && t.Shape != token.Title
	case d.is(j, "won"): // the verb
		return d.numeral(j-1).class == numeralScale || strings.Contains(d.word(j-1), ",")
	case t.Kind == token.Currency && t.Gap != token.Glued: // 1 $10
		return d.tokenAt(j+1).Gap != token.Glued || d.kind(j+1) != token.Number
	}
	return true
}

// isWeight reports whether "pounds" behind a number that ends before token i are
// a weight, for all that the number tells: by the million they are money.
func (d *doc) isWeight(i int) bool {
	w := d.numeral(i - 1)
	return w.class != numeralScale || w.value < 1e6
}

// rate reads what a unit is reckoned by: "a day", "per share", "/kg", "-a-day".
// It returns the unit and the index behind it.
func (d *doc) rate(u Unit, i int) (Unit, int) {
	dash := d.kind(i) == token.Dash && d.tokenAt(i).Gap == token.Glued
	j := i
	if dash {
		j++
	}
	article := d.is(j, "a", "an")
	if !article && !d.is(j, "per") && d.word(j) != "/" {
		return u, i
	}
	if j++; dash && d.kind(j) == token.Dash {
		j++
	}
	by, end, ok := d.units.match(d.tokens, j)
	switch {
	case article && ok && d.is(end, "ago", "earlier", "later", "before", "after"): // $4 a year earlier
		return u, i
	case ok && (end > j+1 || d.kind(j) == token.Word):
		return d.rateOf(u, by.unit), end
	case article && !d.pieces.Starts(d.tokenAt(j)), d.kind(j) != token.Word, d.tokenAt(j).Gap > token.Space:
		return u, i
	}
	return d.rateOf(u, Unit(strings.ToLower(d.word(j)))), j + 1
}

// rateOf returns the unit of so many u by one of another.
func (d *doc) rateOf(u, by Unit) Unit {
	if name, ok := d.units.rates[u+"/"+by]; ok {
		return name
	}
	return u + "/" + by
}
