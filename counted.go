package newsmodel

import "example.com/newsmodel/internal/token"

// maxNoun is the longest noun phrase, in tokens, behind a number.
const maxNoun = 9

// count finds what the figures count and what happened to it.
func (d *doc) count() {
	for k := range d.figures {
		f := &d.figures[k]
		f.Change = d.change(f.run)
		f.noun = d.nounOf(f)
		f.Event = d.event(f)
		if f.noun.len() == 0 && f.Event != "" && f.Kind == FigureCount {
			f.noun = d.leftOut(k)
		}
		f.Noun = d.phrase(f.noun)
	}
}

// leftOut returns the noun of the figure before, where figure k has none of its
// own: "1,179 civilians were killed and 1,860 injured".
func (d *doc) leftOut(k int) run {
	for i := k - 1; i >= 0 && i >= k-2; i-- {
		f := &d.figures[i]
		if f.Kind != FigureCount || d.sentence[f.lo] != d.sentence[d.figures[k].lo] {
			return run{}
		}
		if f.noun.len() > 0 && f.Event != "" {
			return f.noun
		}
	}
	return run{}
}

// nounOf returns the noun phrase that a figure counts.
func (d *doc) nounOf(f *figure) run {
	switch f.Kind {
	case FigureCount, FigureOrdinal:
		return d.noun(f.hi)
	case FigurePercent, FigureRatio, FigureMeasure:
		if d.is(f.hi, "of") {
			return d.noun(f.hi)
		}
	}
	return run{}
}

// noun reads the noun phrase that starts behind a number at token i: up to its
// last noun in the plural, or to the word before the phrase ends.
func (d *doc) noun(i int) run {
	j := i
	if d.kind(j) == token.Quote && d.at(j).Gap == token.Glued { // a "couple" jets
		j++
	}
	if d.is(j, "of") {
		j++
		for d.class(j) == determiner {
			j++
		}
	}
	for d.is(j, "more", "additional", "further", "new") && j < i+4 {
		j++
	}
	if d.kind(j) == token.Dash && d.at(j).Gap == token.Glued { // two-seat jets
		j++
	}
	lo, head, last := j, -1, -1
	for k := j; k < j+maxNoun && d.sameSentence(k, max(i-1, 0)); k++ {
		t := d.tokens[k]
		if k > j && t.Gap == token.Blank {
			break
		}
		if t.Kind == token.Dash && t.Gap == token.Glued && d.at(k+1).Gap == token.Glued && k > j {
			continue // F-18
		}
		if t.Kind == token.Number && t.Gap == token.Glued && k > j {
			last = k
			continue
		}
		if t.Kind != token.Word {
			break
		}
		c := d.class(k)
		if k > j && d.tokens[k-1].Kind == token.Dash { // gas-only cars
			c = openClass
		}
		if c == conjunction && head < 0 && last >= 0 && d.class(k+1) == openClass && d.at(k+1).Kind == token.Word && d.plural(k+2) {
			continue // Kia and Hyundai cars
		}
		if c == openClass && last >= 0 && d.participle(k) && !d.plural(k+1) && d.tokens[k-1].Kind != token.Dash {
			break // people injured
		}
		if c != openClass && c != pluralNoun && c != singularNoun {
			break
		}
		if head >= 0 && !d.plural(k) {
			break
		}
		if d.plural(k) {
			head = k
		}
		last = k
	}
	if head < 0 {
		head = last
	}
	if head < 0 || head == lo && d.class(head) == openClass && d.participle(head) {
		return run{}
	}
	return run{lo, head + 1}
}
