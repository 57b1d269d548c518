package newsmodel

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A numeral is what a word does in a number.
type numeral struct {
	class numeralClass
	value float64 // of the word; of a scale what it multiplies by; of a part its denominator
	scale float64 // of a vague word: what it multiplies by in "hundreds of thousands"
	only  numeralPlace
}

type numeralClass uint8

const (
	notNumeral     numeralClass = iota
	numeralOnes                 // seven, seventeen
	numeralTens                 // seventy
	numeralHundred              // hundred
	numeralScale                // thousand, million
	numeralDozen                // dozen, score: "two dozen"
	numeralOrdinal              // third
	numeralParts                // thirds
	numeralPart                 // half, quarter
	numeralVague                // several, dozens
	numeralPair                 // pair, couple
	numeralSign                 // minus
	numeralFactor               // double
)

type numeralPlace uint8

const (
	anywhere    numeralPlace = iota
	afterDigits              // "bn"
	gluedDigits              // "k" in "25k"
)

// numeralKeys are the attributes of the table, by class.
var numeralKeys = [...]string{
	numeralOnes: "ones", numeralTens: "tens", numeralHundred: "hundred", numeralScale: "scale", numeralDozen: "dozen",
	numeralOrdinal: "ordinal", numeralParts: "parts", numeralPart: "part", numeralVague: "vague", numeralPair: "pair",
	numeralSign: "sign", numeralFactor: "factor",
}

// numerals say what words do in numbers, by the number of the word.
type numerals struct {
	index []uint16 // in list
	list  []numeral
}

func newNumerals(l *lexicon.Lexicon) numerals {
	t := lexicon.Read(l.Table("numbers"), newNumeral)
	n := numerals{index: make([]uint16, l.Vocab.Len()+1), list: append([]numeral{{}}, t.Values...)}
	for i, e := range t.Entries[:min(len(t.Entries), math.MaxUint16)] {
		for _, form := range e.Forms {
			if id := l.Vocab.ID(form); id != 0 && n.index[id] == 0 {
				n.index[id] = uint16(i + 1)
			}
		}
	}
	return n
}

func newNumeral(e lexicon.Entry) (n numeral) {
	for class, key := range numeralKeys {
		if s := e.Value(key); key != "" && s != "" {
			n.class = numeralClass(class)
			n.value, _ = strconv.ParseFloat(s, 64)
		}
	}
	n.scale, _ = strconv.ParseFloat(e.Value("of"), 64)
	switch {
	case e.Has("digits"):
		n.only = afterDigits
	case e.Has("glued"):
		n.only = gluedDigits
	}
	return n
}

// at returns what the token does in a number; the class is notNumeral if
// nothing.
func (n *numerals) at(t token.Token) numeral {
	if t.Kind != token.Word || int(t.Word) >= len(n.index) {
		return numeral{}
	}
	return n.list[n.index[t.Word]]
}

// numeral returns what token i does in a number.
func (d *doc) numeral(i int) numeral { return d.numerals.at(d.tokenAt(i)) }

// A number is a number as written, with its scale.
type number struct {
	run
	form  numberForm
	value float64
	upper float64 // of a vague number that has one
	scale float64 // the last scale word applied, 1 if none: 1e6 in "3 million"
	whole float64 // what stands before the last "and": 100 in "one hundred and three"
	plain bool    // digits only, without comma or point
	words bool    // words only
}

type numberForm uint8

const (
	cardinal numberForm = iota
	fraction
	ratio
	ordinal
	vague
)

// maxNumber is where a number ends and the next one starts, so that a line of
// scale words is no single number.
const maxNumber = 1e24

// number reads the number that starts at token i.
func (d *doc) number(i int) (number, bool) {
	if n, ok := d.vague(i); ok {
		return n, true
	}
	if n, ok := d.part(i); ok {
		return n, true
	}
	sign, j := d.sign(i)
	n, ok := d.cardinal(j)
	if w := d.numeral(i); !ok && w.class == numeralOrdinal && j == i {
		return number{run: run{i, i + 1}, form: ordinal, value: w.value, scale: 1, words: true}, true
	}
	if !ok {
		return n, false
	}
	n = d.point(n)
	n = d.denominator(n)
	n = d.andHalf(n)
	n = d.outOf(n)
	n = d.power(n)
	n.lo, n.value = i, sign*n.value
	n.plain = n.plain && sign > 0
	return n, true
}

// sign reads "minus" or a minus sign that is glued to its digits and to
// nothing before.
func (d *doc) sign(i int) (float64, int) {
	switch t := d.tokenAt(i); {
	case d.numeral(i).class == numeralSign:
		if d.kind(i+1) == token.Dash && d.kind(i+2) == token.Number {
			i++
		}
		return -1, i + 1
	case t.Kind == token.Dash && d.kind(i+1) == token.Number && d.tokenAt(i+1).Gap == token.Glued && d.word(i) != "—" && d.word(i) != "--" &&
		(i == 0 || t.Gap != token.Glued || d.kind(i-1) == token.Open || d.kind(i-1) == token.Currency || d.kind(i-1) == token.Quote):
		return -1, i + 1
	case d.bullet(i):
		return -1, i + 1
	}
	return 1, i
}

// bullet reports whether token i is a hyphen, a blank and a number at the start
// of the text: a minus sign if the number is all of it, else no part of it.
func (d *doc) bullet(i int) bool {
	return i == 0 && d.word(0) == "-" && d.kind(1) == token.Number && d.tokens[1].Gap != token.Glued
}

// vague reads "several", "a few hundred", "hundreds of thousands", "a couple
// of", "a pair of".
func (d *doc) vague(i int) (number, bool) {
	n := number{run: run{i, i}, form: vague, scale: 1, words: true}
	j := i
	if d.is(j, "quite") && d.is(j+1, "a") {
		j++
	}
	article := d.is(j, "a", "many")
	if article {
		j++
	}
	w := d.numeral(j)
	j++
	switch {
	case w.class == numeralPair && d.is(j-1, "pair", "single"):
		n.form = cardinal
		if !article && len(d.tokens) > 1 {
			return n, false
		}
	case w.class == numeralPair && (d.is(j, "and", "who") || j < len(d.tokens) && d.numberEnds(j)): // a couple and their child
		n.form = cardinal
	case w.class == numeralPair:
		n.upper = 2
	case w.class != numeralVague, w.scale > 1 && d.is(j-2, "a"):
		return n, false
	case d.is(j-1, "few", "handful") && !article && len(d.tokens) > 1:
		return n, false
	}
	n.value = w.value
	for w.scale > 1 && d.is(j, "of", "upon") && n.value < maxNumber { // hundreds of thousands
		next := d.numeral(j + 1)
		if next.class != numeralVague || next.scale <= 1 {
			break
		}
		n.value *= next.scale
		n.scale = next.scale
		j += 2
	}
	k := j
	if w.scale <= 1 && d.is(k, "of") {
		k++
	}
	for ; d.isScale(k) && n.value < maxNumber; k++ { // a couple of hundred
		n.scale = d.numeral(k).value
		n.value *= n.scale
		n.upper *= n.scale
		j = k + 1
	}
	if w.scale <= 1 && n.scale == 1 && article && d.is(j, "of") {
		j++
	}
	n.hi = j
	return n, true
}

// isScale reports whether token i is a word that multiplies the number before.
func (d *doc) isScale(i int) bool {
	w := d.numeral(i)
	return w.only == anywhere && (w.class == numeralHundred || w.class == numeralScale || w.class == numeralDozen)
}

// A sum is a cardinal while its words are read: what scale words have closed,
// and the group of digits or words that is open.
type sum struct {
	closed float64
	group  float64 // -1 if none is open
	last   float64 // the last scale word in closed
}

func (s *sum) value() float64 { return s.closed + max(s.group, 0) }

// add adds a word; ok is false if the number cannot go on with it.
func (s *sum) add(w numeral) (ok bool) {
	tail := math.Mod(s.group, 100)
	round := s.group >= 100 && tail == 0
	switch {
	case w.class == numeralOnes && (s.group < 0 || round), w.class == numeralTens && (s.group < 0 || round):
		s.group = max(s.group, 0) + w.value
	case w.class == numeralOnes && tail >= 20 && math.Mod(tail, 10) == 0 && 0 < w.value && w.value < 10:
		s.group += w.value
	case w.class == numeralTens && 0 < s.group && s.group < 10: // one twenty two
		s.group = s.group*100 + w.value
	case w.class == numeralHundred && s.group > 0 && s.group < 1000 && tail != 0:
		s.group *= 100
	case w.class == numeralDozen && s.group >= 0 && tail != 0: // three hundred and two dozen
		s.group += tail * (w.value - 1)
	case w.class == numeralDozen && s.group >= 0:
		s.group *= w.value
	case w.class == numeralScale && s.group < 0 && s.closed > 0 && w.value >= s.last: // three lakh crore
		s.closed *= w.value
		s.last = w.value
	case w.class == numeralScale && s.group >= 0 && w.value < s.last:
		s.closed += s.group * w.value
		s.group, s.last = -1, w.value
	default:
		return false
	}
	return true
}

// cardinal reads a cardinal in digits, words or both: "1,179", "twenty-two
// thousand", "3.9 million", "a hundred".
func (d *doc) cardinal(i int) (number, bool) {
	n := number{run: run{i, i}, scale: 1, words: true}
	s := sum{group: -1, last: math.Inf(1)}
	j := i
	if d.is(j, "a", "an") && d.isScale(j+1) {
		s.group = 1
		j++
	}
	for j < len(d.tokens) && s.closed < maxNumber {
		k := d.nextNumeral(n, j)
		if n.len() > 0 && d.tokenAt(k).Gap == token.Blank {
			break
		}
		before := s.value()
		if d.kind(k) == token.Number {
			if n.len() > 0 && !d.moreDigits(n, s, k) {
				break
			}
			v, end, ok := d.inDigits(k)
			if !ok {
				break
			}
			n.plain = n.len() == 0 && end == k+1 && isPlain(d.word(k))
			n.words = false
			s.group = max(s.group, 0) + v
			j = end
		} else {
			w := d.scaleWord(n, k)
			if !s.add(w) {
				break
			}
			if w.class >= numeralHundred {
				n.scale = w.value
			}
			n.plain = false
			j = k + 1
		}
		if d.is(k-1, "and") && k > i {
			n.whole = before
		}
		n.hi = j
	}
	n.value = s.value()
	return n, n.len() > 0
}

// scaleWord returns the numeral at token k that may go on the number n: a
// letter stands for a scale only behind digits, and a plural ("billions") only
// behind a number.
func (d *doc) scaleWord(n number, k int) numeral {
	w := d.numeral(k)
	switch {
	case w.only == gluedDigits, w.only == afterDigits && d.kind(k-1) != token.Number:
		return numeral{}
	case w.class == numeralVague && w.scale > 1 && n.len() > 0 && !d.is(k+1, "of"):
		w = numeral{class: numeralScale, value: w.scale}
		if w.value == 100 {
			w.class = numeralHundred
		}
		if w.value < 100 {
			w.class = numeralDozen
		}
	}
	return w
}

// nextNumeral returns where the next word of the number n, which goes on at token j,
// stands: behind "and" or a hyphen where one may join it.
func (d *doc) nextNumeral(n number, j int) int {
	if n.len() == 0 {
		return j
	}
	prev, next := d.numeral(j-1), d.numeral(j+1)
	big := prev.class == numeralHundred || prev.class == numeralScale
	small := next.class == numeralOnes || next.class == numeralTens
	switch {
	case d.is(j, "and") && big && (small || d.kind(j+1) == token.Number):
		return j + 1
	case d.kind(j) == token.Dash && d.word(j) != "--" && (prev.class == numeralTens && next.class == numeralOnes && 0 < next.value && next.value < 10 ||
		next.only == anywhere && (next.class == numeralHundred || next.class == numeralScale) || big && small):
		return j + 1
	}
	return j
}

// moreDigits reports whether the digits at token k go on with the number n: "4
// thousand 3 hundred and 21".
func (d *doc) moreDigits(n number, s sum, k int) bool {
	if n.words || n.scale > 1e6 || n.scale == 1 || s.group >= 0 && math.Mod(s.group, 100) != 0 {
		return false
	}
	w := d.numeral(k + 1)
	return d.is(k-1, "and") && !d.isScale(k+1) && n.scale <= 1000 && len(d.word(k)) <= 3 && isPlain(d.word(k)) ||
		w.only == anywhere && (w.class == numeralHundred || w.class == numeralScale) && w.value < n.scale
}

// scaleUp multiplies by the scale words behind a number.
func (d *doc) scaleUp(n number) number {
	for d.isScale(n.hi) && n.value < maxNumber {
		n.scale = d.numeral(n.hi).value
		n.value *= n.scale
		n.hi++
	}
	return n
}
