package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// maxNoun is the longest noun phrase, in tokens, behind a number.
const maxNoun = 9

// findCounted finds what the figures count and what happened to it.
func (d *doc) findCounted() {
	sterling := false
	for k := range d.figures {
		d.check()
		f := &d.figures[k]
		d.weigh(f, sterling)
		d.chooseCurrency(f)
		sterling = sterling || strings.HasPrefix(string(f.unit), "GBP")
		if d.isAge(f) {
			f.kind, f.unit = FigureAge, "yr"
		}
		f.noun = d.nounOf(f)
		f.change = d.change(k)
		if f.change == ChangeNone || f.noun.len() > 0 || f.kind == FigureCount { // not: closed 0.4% higher
			f.event = d.event(k)
		}
		if g := d.before(k); g != nil && g.part && g.event == f.event {
			f.part = true // including three men and two women
		}
		if f.noun.len() == 0 && f.event != "" && f.kind == FigureCount {
			f.noun = d.leftOut(k)
		}
	}
}

// leftOut returns the noun of the figure before, where figure k has none of its
// own: "1,179 civilians were killed and 1,860 injured". Where there is none, the
// word of the event stands for it: "1,860 wounded".
func (d *doc) leftOut(k int) run {
	f := &d.figures[k]
	for i := k - 1; i >= max(0, k-3); i-- {
		g := &d.figures[i]
		if g.kind != FigureCount || d.sentenceNumber(g.lo) != d.sentenceNumber(f.lo) {
			break
		}
		if g.noun.len() > 0 && g.event != "" && !g.part && (d.plural(g.noun.hi-1) || g.value == 1) && d.isThing(g) == d.isThing(f) {
			if _, ok := d.eventAt(g.noun.hi-1, eventAdjective|eventNoun); !ok {
				return g.noun
			}
		}
	}
	if d.is(f.hi, "wounded", "injured", "missing", "displaced", "homeless") && d.tokens[f.hi].Gap <= token.Line {
		return run{f.hi, f.hi + 1}
	}
	return run{}
}

// isThing reports whether what happened to what f counts happens to things.
func (d *doc) isThing(f *figure) bool { return d.isOfThings(f.event) }

// numberOf returns the noun of "the number of", which stands before or behind
// its figure, "the number of victims is 59", or that of the label before it.
func (d *doc) numberOf(f *figure) run {
	if d.is(f.hi, "the") && d.is(f.hi+1, "number") && d.is(f.hi+2, "of") {
		return d.countedNoun(f.hi + 2)
	}
	if n, _ := d.label(f); n.len() > 0 {
		return n
	}
	if d.is(f.lo-1, "total", "totaled", "totalled", "number", "numbered") && d.plural(f.lo-2) {
		return run{f.lo - 2, f.lo - 1} // refugees number 12,000
	}
	for k := f.lo - 1; k >= f.lo-maxClause && d.sameSentence(k, f.lo) && d.class(k)&clauseWord == 0; k-- {
		if d.is(k, "number", "numbers") && d.is(k+1, "of") {
			if n := d.countedNoun(k + 1); n.hi <= f.lo {
				return n
			}
		}
	}
	return run{}
}

// maxCaption is how long, in tokens, the label of a figure may be.
const maxCaption = 6

// label reads what stands before a colon and a figure: what is counted, and what
// happened to it, "Houses destroyed: 146".
func (d *doc) label(f *figure) (noun run, e Event) {
	if d.kind(f.lo-1) != token.Colon {
		return run{}, ""
	}
	for k := f.lo - 2; k >= f.lo-maxCaption && d.sameSentence(k, f.lo) && d.kind(k) == token.Word; k-- {
		h, ok := d.eventWithin(k, f.lo-1, eventNoun|eventObject|eventSubject|eventAdjective|eventToll)
		if ok = ok && (h.form == noVerb || h.form == pastForm); ok {
			e = h.event
		}
		if (d.isOpen(k) || d.plural(k)) && !d.participle(k) && !(ok && h.kind != eventNoun) && (noun.len() == 0 || d.plural(k)) {
			noun = run{k, k + 1}
		}
	}
	if e == "" && !d.plural(noun.lo) && d.tokenAt(noun.lo).Shape != token.Lower {
		return run{}, "" // a speaker: LEE: Twelve.
	}
	return noun, e
}

// maxAge is the greatest age of a person.
const maxAge = 115

// isAge reports whether a bare number is an age by its place: "aged 7", "Ann
// Lee, 34, said".
func (d *doc) isAge(f *figure) bool {
	if f.kind != FigureCount || f.bound == BoundVague || f.value > maxAge || f.number.len() > 1 && f.bound != BoundBetween {
		return false
	}
	switch {
	case d.is(f.lo-1, "aged", "age", "ages", "turning"), d.is(f.lo-1, "of") && d.is(f.lo-2, "age"):
		return true
	case f.hi > f.number.hi && d.is(f.hi-1, "older", "younger"): // 65 and older
		return true
	case d.is(f.lo, "over", "under") && d.class(f.lo-1)&pluralWord != 0: // children under five
		return true
	case d.is(f.lo-1, "turned", "turns", "turn"):
		return d.countedNoun(f.hi).len() == 0
	case d.class(f.lo-1)&beWord != 0 && d.is(f.lo-2, "he", "she", "who"), d.is(f.lo-1, "at") && d.is(f.lo-2, "died"):
		return d.numberEnds(f.hi) && f.number.hi == f.hi
	}
	if g := d.figureAt(f.lo - 2); g != nil && g.kind == FigureAge && d.is(f.lo-1, "and") && f.number.hi == f.hi {
		return d.countedNoun(f.hi).len() == 0 // aged 12 and nine
	}
	return f.len() == 1 && d.isAgeAside(f)
}

// isAgeAside reports whether the digits of f stand as the age of somebody behind a
// comma: "Ann Lee, 34,", "the driver, 31, was".
func (d *doc) isAgeAside(f *figure) bool {
	end := d.kind(f.hi)
	if d.kind(f.lo) != token.Number || d.kind(f.lo-1) != token.Comma || d.kind(f.lo-2) != token.Word || d.inPeriod(f.lo-2) {
		return false
	}
	if d.tokenAt(f.lo - 2).Capital() {
		return d.numberEnds(f.hi)
	}
	return end == token.Comma && d.class(f.lo-2)&closedWord == 0 && !d.plural(f.lo-2)
}

// nounOf returns the noun phrase that a figure counts.
func (d *doc) nounOf(f *figure) run {
	switch f.kind {
	case FigureCount:
		if n := d.countedNoun(f.hi); n.len() > 0 {
			return n
		}
		return d.numberOf(f)
	case FigureOrdinal:
		return d.countedNoun(f.hi)
	case FigurePercent, FigureRatio, FigureMeasure:
		if d.is(f.hi, "of") || f.kind == FigureRatio && d.tokens[f.hi-1].Kind != token.Word || d.numeral(f.hi-1).class == numeralOnes && f.kind == FigureRatio { // one in five children
			return d.countedNoun(f.hi)
		}
	}
	return run{}
}

// countedNoun reads the noun phrase that starts behind a number at token i: up to its
// last noun in the plural, or to the word before the phrase ends.
func (d *doc) countedNoun(i int) run {
	j := d.nounStart(i)
	head, last, bare := -1, -1, j // bare is behind the adverbs
	for k := j; k < j+maxNoun && d.sameSentence(k, max(i-1, 0)); k++ {
		t, c := d.tokens[k], d.class(k)
		joined := k > j && d.tokens[k-1].Kind == token.Dash // gas-only cars
		switch {
		case k > j && t.Kind == token.Dash && t.Gap == token.Glued && d.tokenAt(k+1).Gap == token.Glued && head < 0:
			continue
		case k > j && t.Kind == token.Number && (t.Gap == token.Glued || last == k-1 && d.tokens[last].Capital() && d.plural(k+1)): // F-18s, Leopard 2 tanks
			last = k
			continue
		case c&coordinatorWord != 0 && head < 0 && last >= 0 && d.isOpen(k+1) && d.kind(k+1) == token.Word && d.plural(k+2) && d.numeral(k+2).class == notNumeral && !(d.numeral(k+1).class != notNumeral && d.isUnit(k+2)):
			continue // Kia and Hyundai cars
		case c&adverbWord != 0 && last < 0 && d.participle(k+1): // newly displaced people
			bare = k + 1
			continue
		}
		verb := c&(verbWord|linkingWord) != 0 && (last >= 0 || !d.participle(k) || !d.plural(k+1)) // 12 registered, not: 12 registered voters
		if t.Kind != token.Word || !joined && (verb || c&(closedWord&^(verbWord|linkingWord)) != 0) && c&pluralWord == 0 {
			break
		}
		if !joined && d.isOpen(k) && last >= 0 && d.participle(k) && !d.plural(k+1) {
			break // people injured
		}
		if head >= 0 && !(d.isOpen(k) && d.plural(k)) {
			break
		}
		if d.plural(k) && !(joined && c&pluralWord != 0 && d.plural(k+2)) { // anti-aircraft missile systems
			head = k
		}
		last = k
	}
	if head < 0 {
		head = last
	}
	if head < 0 || head == bare && d.isOpen(head) && d.participle(head) || d.inPeriod(head) {
		return run{}
	}
	return run{j, head + 1}
}

// nounStart returns where the noun behind a number at token i starts: behind
// "of the", "more" and the mark that closes a quotation.
func (d *doc) nounStart(i int) int {
	j := i
	if d.kind(j) == token.Quote && d.tokenAt(j).Gap == token.Glued { // a "couple" jets
		j++
	}
	if d.is(j, "of") {
		j++
		if d.is(j, "whom", "them", "which") { // five of whom were Spaniards, two of them children
			if j++; d.class(j)&beWord != 0 && (d.plural(j+1) || d.plural(j+2)) {
				j++
			}
			return j
		}
		for d.class(j)&ownerWord != 0 {
			j++
		}
		j = d.pastOwner(j)
		if n, ok := d.cardinal(j); ok && j < len(d.tokens) { // two of the 14 men
			j = n.hi
		}
	}
	if d.is(j, "more", "fewer", "less") {
		j++
	}
	if d.kind(j) == token.Dash && d.tokenAt(j).Gap == token.Glued { // two-seat jets
		j++
	}
	return j
}

// maxOwner is how long, in tokens, the owner of what is counted may be.
const maxOwner = 4

// pastOwner returns the index behind an owner at token i: "the city's 14,000
// homes". It is i if there is none.
func (d *doc) pastOwner(i int) int {
	for k := i; k < i+maxOwner && d.kind(k) == token.Word && d.isOpen(k); k++ {
		if d.kind(k+1) == token.Clitic && d.is(k+1, "'s", "’s") {
			return k + 2
		}
	}
	return i
}
