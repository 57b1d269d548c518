package newsmodel

import (
	"strconv"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A measure is a unit or a currency of the lexicon.
type measure struct {
	unit  Unit
	kind  FigureKind
	minor float64 // how many of it make one unit: 100 for cents, else 1
}

// measures are the units and currencies of the lexicon, by entry.
type measures struct {
	*lexicon.Table
	list []measure
}

func newUnits(t *lexicon.Table) measures {
	m := measures{Table: t}
	for _, e := range t.Entries {
		u := measure{unit: Unit(e.Name), kind: FigureMeasure, minor: 1}
		switch e.Value("kind") {
		case "percent", "percent_point":
			u.kind = FigurePercent
		case "duration":
			u.kind = FigureDuration
		}
		m.list = append(m.list, u)
	}
	return m
}

func newCurrencies(t *lexicon.Table) measures {
	m := measures{Table: t}
	for _, e := range t.Entries {
		c := measure{unit: Unit(e.Name), kind: FigureMoney, minor: 1}
		if code := e.Value("code"); code != "" {
			c.unit = Unit(code)
		}
		if n, err := strconv.ParseFloat(e.Value("minor"), 64); err == nil {
			c.minor = n
		}
		m.list = append(m.list, c)
	}
	return m
}

// match returns the measure whose form starts at token i and the index behind
// it; ok is false if there is none.
func (m *measures) match(tokens []token.Token, i int) (u measure, end int, ok bool) {
	if i >= len(tokens) {
		return u, i, false
	}
	e, end := m.Match(tokens, i)
	if e < 0 {
		return u, i, false
	}
	return m.list[e], end, true
}

// symbol reads the sign or code of a currency before a number: "$", "US$",
// "Rs.", "EUR".
func (d *doc) symbol(i int) (measure, int, bool) {
	c, end, ok := d.currencies.match(d.tokens, i)
	if !ok || c.minor != 1 {
		return measure{}, i, false
	}
	if t := d.tokens[end-1]; t.Kind == token.Word && t.Shape != token.Upper && !(t.Shape >= token.Title && t.End-t.Start <= 3) && d.word(end-1) != "Rs." {
		return measure{}, i, false // a word: "dollar"
	}
	if d.kind(end) == token.Stop && d.word(end) == "." && d.kind(end+1) == token.Number && d.tokens[i].Kind == token.Word {
		end++ // Rs. 20
	}
	return c, end, true
}

// unitAt reads the unit that stands behind a number which ends before token i.
func (d *doc) unitAt(i int, money bool) (measure, int, bool) {
	j := i
	if d.kind(j) == token.Dash && d.at(j).Gap == token.Glued && d.at(j+1).Gap == token.Glued {
		j++
	}
	if j >= len(d.tokens) || d.tokens[j].Gap == token.Blank {
		return measure{}, i, false
	}
	u, uend, uok := d.units.match(d.tokens, j)
	c, cend, cok := d.currencies.match(d.tokens, j)
	if uok && uend == j+1 && d.tokens[j].End-d.tokens[j].Start == 1 && d.kind(j) == token.Word && !d.letterUnit(j) {
		uok = false
	}
	switch {
	case money:
		return measure{}, i, false
	case uok && (!cok || uend > cend || uend == cend && d.pounds(u, uend)):
		return u, uend, true
	case cok && d.currencyWord(j, cend):
		return c, cend, true
	}
	return measure{}, i, false
}

// letterUnit reports whether a single letter behind a number is a unit: a
// capital only where it is glued, a small one where no word follows.
func (d *doc) letterUnit(j int) bool {
	t := d.tokens[j]
	next := d.at(j + 1)
	if next.Gap == token.Glued && (next.Kind == token.Number || next.Kind == token.Word || next.Kind == token.Dash && d.at(j+2).Gap == token.Glued && d.at(j+2).Kind == token.Word) {
		return false
	}
	if t.Gap == token.Glued {
		return true
	}
	return t.Shape == token.Lower && t.Gap == token.Space && !(next.Kind == token.Quote && next.Gap == token.Glued)
}

// currencyWord reports whether the currency behind a number is meant as one.
func (d *doc) currencyWord(j, end int) bool {
	if d.tokens[end-1].End-d.tokens[j].Start == 1 && d.kind(j) == token.Word {
		return d.tokens[j].Gap == token.Glued && d.letterUnit(j)
	}
	return !d.is(j, "won") || d.numeral(j-1).class == numeralScale || d.numeral(j-1).class == numeralHundred
}

// pounds reports whether u, which is both a unit and a currency, is a weight.
func (d *doc) pounds(u measure, end int) bool {
	if u.unit != "lb" {
		return true
	}
	w := d.numeral(end - 2)
	return !(w.class == numeralScale && w.value >= 1e6) && (d.is(end, "of") || d.digitsBefore(end-1) || d.kind(end-2) == token.Dash)
}

func (d *doc) digitsBefore(i int) bool { return d.kind(i-1) == token.Number }

// rate reads what a unit is reckoned by: "a day", "per share", "/kg". It
// returns the unit and the index behind it.
func (d *doc) rate(u Unit, i int) (Unit, int) {
	j := i
	switch {
	case d.is(j, "per"):
	case d.word(j) == "/":
	case d.is(j, "a", "an"):
		if _, _, ok := d.units.match(d.tokens, j+1); !ok && !d.is(j+1, "share", "barrel", "head", "person", "dozen", "piece", "pack", "ticket", "bottle", "seat") {
			return u, i
		}
	default:
		return u, i
	}
	if by, end, ok := d.units.match(d.tokens, j+1); ok {
		return u + "/" + by.unit, end
	}
	if d.kind(j+1) != token.Word || d.at(j+1).Gap > token.Space {
		return u, i
	}
	return u + "/" + Unit(d.word(j+1)), j + 2
}
