package quantity

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Numeral is what a word does in a number.
type Numeral struct {
	Class numeralClass
	value float64 // of the word; of a scale what it multiplies by; of a part its denominator
	scale float64 // of a vague word: what it multiplies by in "hundreds of thousands"
	only  numeralPlace
}

type numeralClass uint8

const (
	NotNumeral     numeralClass = iota
	Ones                        // seven, seventeen
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
	Ones: "ones", numeralTens: "tens", numeralHundred: "hundred", numeralScale: "scale", numeralDozen: "dozen",
	numeralOrdinal: "ordinal", numeralParts: "parts", numeralPart: "part", numeralVague: "vague", numeralPair: "pair",
	numeralSign: "sign", numeralFactor: "factor",
}

// numerals say what words do in numbers, by the number of the word.
type numerals struct {
	index []uint16 // in list
	list  []Numeral
}

func newNumerals(l *lexicon.Lexicon) numerals {
	t := lexicon.Read(l.Table("numbers"), newNumeral)
	n := numerals{index: make([]uint16, l.Vocab.Len()+1), list: append([]Numeral{{}}, t.Values...)}
	for i, e := range t.Entries[:min(len(t.Entries), math.MaxUint16)] {
		for _, form := range e.Forms {
			if id := l.Vocab.ID(form); id != 0 && n.index[id] == 0 {
				n.index[id] = uint16(i + 1)
			}
		}
	}
	return n
}

func newNumeral(e lexicon.Entry) (n Numeral) {
	for class, key := range numeralKeys {
		if s := e.Value(key); key != "" && s != "" {
			n.Class = numeralClass(class)
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
func (n *numerals) at(t token.Token) Numeral {
	if t.Kind != token.Word || int(t.Word) >= len(n.index) {
		return Numeral{}
	}
	return n.list[n.index[t.Word]]
}

// Numeral returns what token i does in a number.
func (s *Quantities) Numeral(i int) Numeral { return s.numerals.at(s.Token(i)) }

// A Number is a number as written, with its scale.
type Number struct {
	token.Run
	Form  numberForm
	Value float64
	upper float64 // of a vague number that has one
	scale float64 // the last scale word applied, 1 if none: 1e6 in "3 million"
	whole float64 // what stands before the last "and": 100 in "one hundred and three"
	Plain bool    // digits only, without comma or point
	Words bool    // words only
}

type numberForm uint8

const (
	cardinal numberForm = iota
	fraction
	ratio
	OrdinalForm
	vague
)

// maxNumber is where a number ends and the next one starts, so that a line of
// scale words is no single number.
const maxNumber = 1e24

// number reads the number that starts at token i.
func (s *Quantities) number(i int) (Number, bool) {
	if n, ok := s.vague(i); ok {
		return n, true
	}
	if n, ok := s.part(i); ok {
		return n, true
	}
	sign, j := s.sign(i)
	n, ok := s.cardinal(j)
	if w := s.Numeral(i); !ok && w.Class == numeralOrdinal && j == i {
		return Number{Run: token.From(i, i+1), Form: OrdinalForm, Value: w.value, scale: 1, Words: true}, true
	}
	if !ok {
		return n, false
	}
	n = s.point(n)
	n = s.denominator(n)
	n = s.andHalf(n)
	n = s.outOf(n)
	n = s.power(n)
	n.Lo, n.Value = i, sign*n.Value
	n.Plain = n.Plain && sign > 0
	return n, true
}

// sign reads "minus" or a minus sign that is glued to its digits and to
// nothing before.
func (s *Quantities) sign(i int) (float64, int) {
	switch t := s.Token(i); {
	case s.Numeral(i).Class == numeralSign:
		if s.Kind(i+1) == token.Dash && s.Kind(i+2) == token.Number {
			i++
		}
		return -1, i + 1
	case t.Kind == token.Dash && s.Kind(i+1) == token.Number && s.Token(i+1).Gap == token.Glued && s.Word(i) != "—" && s.Word(i) != "--" &&
		(i == 0 || t.Gap != token.Glued || s.Kind(i-1) == token.Open || s.Kind(i-1) == token.Currency || s.Kind(i-1) == token.Quote):
		return -1, i + 1
	case s.bullet(i):
		return -1, i + 1
	}
	return 1, i
}

// bullet reports whether token i is a hyphen, a blank and a number at the start
// of the text: a minus sign if the number is all of it, else no part of it.
func (s *Quantities) bullet(i int) bool {
	return i == 0 && s.Word(0) == "-" && s.Kind(1) == token.Number && s.Tokens[1].Gap != token.Glued
}

// vague reads "several", "a few hundred", "hundreds of thousands", "a couple
// of", "a pair of".
func (s *Quantities) vague(i int) (Number, bool) {
	n := Number{Run: token.From(i, i), Form: vague, scale: 1, Words: true}
	j := i
	if s.Is(j, "quite") && s.Is(j+1, "a") {
		j++
	}
	article := s.Is(j, "a", "many")
	if article {
		j++
	}
	w := s.Numeral(j)
	j++
	switch {
	case w.Class == numeralPair && s.Is(j-1, "pair", "single"):
		n.Form = cardinal
		if !article && len(s.Tokens) > 1 {
			return n, false
		}
	case w.Class == numeralPair && (s.Is(j, "and", "who") || j < len(s.Tokens) && s.NumberEnds(j)): // a couple and their child
		n.Form = cardinal
	case w.Class == numeralPair:
		n.upper = 2
	case w.Class != numeralVague, w.scale > 1 && s.Is(j-2, "a"):
		return n, false
	case s.Is(j-1, "few", "handful") && !article && len(s.Tokens) > 1:
		return n, false
	}
	n.Value = w.value
	for w.scale > 1 && s.Is(j, "of", "upon") && n.Value < maxNumber { // hundreds of thousands
		next := s.Numeral(j + 1)
		if next.Class != numeralVague || next.scale <= 1 {
			break
		}
		n.Value *= next.scale
		n.scale = next.scale
		j += 2
	}
	k := j
	if w.scale <= 1 && s.Is(k, "of") {
		k++
	}
	for ; s.isScale(k) && n.Value < maxNumber; k++ { // a couple of hundred
		n.scale = s.Numeral(k).value
		n.Value *= n.scale
		n.upper *= n.scale
		j = k + 1
	}
	if w.scale <= 1 && n.scale == 1 && article && s.Is(j, "of") {
		j++
	}
	n.Hi = j
	return n, true
}

// isScale reports whether token i is a word that multiplies the number before.
func (s *Quantities) isScale(i int) bool {
	w := s.Numeral(i)
	return w.only == anywhere && (w.Class == numeralHundred || w.Class == numeralScale || w.Class == numeralDozen)
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
func (s *sum) add(w Numeral) (ok bool) {
	tail := math.Mod(s.group, 100)
	round := s.group >= 100 && tail == 0
	switch {
	case w.Class == Ones && (s.group < 0 || round), w.Class == numeralTens && (s.group < 0 || round):
		s.group = max(s.group, 0) + w.value
	case w.Class == Ones && tail >= 20 && math.Mod(tail, 10) == 0 && 0 < w.value && w.value < 10:
		s.group += w.value
	case w.Class == numeralTens && 0 < s.group && s.group < 10: // one twenty two
		s.group = s.group*100 + w.value
	case w.Class == numeralHundred && s.group > 0 && s.group < 1000 && tail != 0:
		s.group *= 100
	case w.Class == numeralDozen && s.group >= 0 && tail != 0: // three hundred and two dozen
		s.group += tail * (w.value - 1)
	case w.Class == numeralDozen && s.group >= 0:
		s.group *= w.value
	case w.Class == numeralScale && s.group < 0 && s.closed > 0 && w.value >= s.last: // three lakh crore
		s.closed *= w.value
		s.last = w.value
	case w.Class == numeralScale && s.group >= 0 && w.value < s.last:
		s.closed += s.group * w.value
		s.group, s.last = -1, w.value
	default:
		return false
	}
	return true
}

// cardinal reads a cardinal in digits, words or both: "1,179", "twenty-two
// thousand", "3.9 million", "a hundred".
func (s *Quantities) cardinal(i int) (Number, bool) {
	n := Number{Run: token.From(i, i), scale: 1, Words: true}
	total := sum{group: -1, last: math.Inf(1)}
	j := i
	if s.Is(j, "a", "an") && s.isScale(j+1) {
		total.group = 1
		j++
	}
	for j < len(s.Tokens) && total.closed < maxNumber {
		k := s.nextNumeral(n, j)
		if n.Len() > 0 && s.Token(k).Gap == token.Blank {
			break
		}
		before := total.value()
		if s.Kind(k) == token.Number {
			if n.Len() > 0 && !s.moreDigits(n, total, k) {
				break
			}
			v, end, ok := s.inDigits(k)
			if !ok {
				break
			}
			n.Plain = n.Len() == 0 && end == k+1 && IsPlain(s.Word(k))
			n.Words = false
			total.group = max(total.group, 0) + v
			j = end
		} else {
			w := s.scaleWord(n, k)
			if !total.add(w) {
				break
			}
			if w.Class >= numeralHundred {
				n.scale = w.value
			}
			n.Plain = false
			j = k + 1
		}
		if s.Is(k-1, "and") && k > i {
			n.whole = before
		}
		n.Hi = j
	}
	n.Value = total.value()
	return n, n.Len() > 0
}

// scaleWord returns the numeral at token k that may go on the number n: a
// letter stands for a scale only behind digits, and a plural ("billions") only
// behind a number.
func (s *Quantities) scaleWord(n Number, k int) Numeral {
	w := s.Numeral(k)
	switch {
	case w.only == gluedDigits, w.only == afterDigits && s.Kind(k-1) != token.Number:
		return Numeral{}
	case w.Class == numeralVague && w.scale > 1 && n.Len() > 0 && !s.Is(k+1, "of"):
		w = Numeral{Class: numeralScale, value: w.scale}
		if w.value == 100 {
			w.Class = numeralHundred
		}
		if w.value < 100 {
			w.Class = numeralDozen
		}
	}
	return w
}

// nextNumeral returns where the next word of the number n, which goes on at token j,
// stands: behind "and" or a hyphen where one may join it.
func (s *Quantities) nextNumeral(n Number, j int) int {
	if n.Len() == 0 {
		return j
	}
	prev, next := s.Numeral(j-1), s.Numeral(j+1)
	big := prev.Class == numeralHundred || prev.Class == numeralScale
	small := next.Class == Ones || next.Class == numeralTens
	switch {
	case s.Is(j, "and") && big && (small || s.Kind(j+1) == token.Number):
		return j + 1
	case s.Kind(j) == token.Dash && s.Word(j) != "--" && (prev.Class == numeralTens && next.Class == Ones && 0 < next.value && next.value < 10 ||
		next.only == anywhere && (next.Class == numeralHundred || next.Class == numeralScale) || big && small):
		return j + 1
	}
	return j
}

// moreDigits reports whether the digits at token k go on with the number n: "4
// thousand 3 hundred and 21".
func (s *Quantities) moreDigits(n Number, total sum, k int) bool {
	if n.Words || n.scale > 1e6 || n.scale == 1 || total.group >= 0 && math.Mod(total.group, 100) != 0 {
		return false
	}
	w := s.Numeral(k + 1)
	return s.Is(k-1, "and") && !s.isScale(k+1) && n.scale <= 1000 && len(s.Word(k)) <= 3 && IsPlain(s.Word(k)) ||
		w.only == anywhere && (w.Class == numeralHundred || w.Class == numeralScale) && w.value < n.scale
}

// scaleUp multiplies by the scale words behind a number.
func (s *Quantities) scaleUp(n Number) Number {
	for s.isScale(n.Hi) && n.Value < maxNumber {
		n.scale = s.Numeral(n.Hi).value
		n.Value *= n.scale
		n.Hi++
	}
	return n
}
