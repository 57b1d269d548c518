package newsmodel

import (
	"math"
	"strconv"
	"strings"

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
	notNumeral numeralClass = iota
	numeralOnes
	numeralTens
	numeralHundred
	numeralScale   // thousand, million
	numeralDozen   // dozen, score: "two dozen"
	numeralOrdinal // third
	numeralParts   // thirds
	numeralPart    // half, quarter
	numeralVague   // several, dozens
	numeralPair    // pair, couple
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
}

// A numerals finds what words do in numbers, by the number of the word.
type numerals struct {
	index []uint8
	list  []numeral
}

func newNumerals(l *lexicon.Lexicon) numerals {
	n := numerals{index: make([]uint8, l.Vocab.Len()+1), list: make([]numeral, 1)}
	for _, e := range l.Table("numbers").Entries {
		var v numeral
		for class, key := range numeralKeys {
			if s := e.Value(key); key != "" && s != "" {
				v.class = numeralClass(class)
				v.value, _ = strconv.ParseFloat(s, 64)
			}
		}
		v.scale, _ = strconv.ParseFloat(e.Value("of"), 64)
		switch {
		case e.Has("digits"):
			v.only = afterDigits
		case e.Has("glued"):
			v.only = gluedDigits
		}
		if len(n.list) > math.MaxUint8 {
			break
		}
		n.list = append(n.list, v)
		for _, form := range e.Forms {
			if id := l.Vocab.ID(form); id != 0 && n.index[id] == 0 {
				n.index[id] = uint8(len(n.list) - 1)
			}
		}
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

// A number is a number as written, with its scale.
type number struct {
	run
	form  numberForm
	value float64
	upper float64 // of a vague number that has one
	scale float64 // the last scale word applied, 1 if none: 1e6 in "3 million"
	plain bool    // one token of digits without comma or point
	words bool    // in words only
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

// numeral returns what token i does in a number.
func (d *doc) numeral(i int) numeral {
	if i < 0 || i >= len(d.tokens) {
		return numeral{}
	}
	return d.numerals.at(d.tokens[i])
}

// number reads the number that starts at token i.
func (d *doc) number(i int) (number, bool) {
	for _, read := range [...]func(*doc, int) (number, bool){(*doc).vague, (*doc).part, (*doc).cardinal} {
		if n, ok := read(d, i); ok {
			return n, true
		}
	}
	return number{}, false
}

// vague reads "several", "a few hundred", "hundreds of thousands", "a couple
// of", "a pair of".
func (d *doc) vague(i int) (number, bool) {
	n := number{run: run{i, i}, form: vague, scale: 1, words: true}
	j := i
	article := d.is(i, "a", "quite", "many")
	if article {
		j++
		if d.is(i, "quite") && d.is(j, "a") {
			j++
		}
	}
	w := d.numeral(j)
	switch {
	case w.class == numeralPair && (article || !d.is(j, "pair")):
		n.form = cardinal
		if d.is(j, "couple") {
			n.form, n.upper = vague, 2
		}
	case w.class != numeralVague || article && w.scale != 1 && !d.is(i, "many"):
		return n, false
	case d.is(j, "few") && !article && !d.is(i-1, "the", "last", "past", "next", "first"):
		return n, false
	}
	n.value = w.value
	j++
	if w.class == numeralVague && w.scale > 1 || article && w.class == numeralVague {
		for d.is(j, "of", "upon") {
			next := d.numeral(j + 1)
			if next.class != numeralVague || next.scale <= 1 || n.value >= maxNumber {
				break
			}
			n.value *= next.scale
			n.scale = next.scale
			j += 2
		}
	}
	k := j
	if d.is(k, "of") && w.scale == 1 && d.isScale(k+1) {
		k++
	}
	for ; d.isScale(k) && n.value < maxNumber; k++ {
		n.scale = d.numeral(k).value
		n.value *= n.scale
		n.upper *= n.scale
		j = k + 1
	}
	if d.is(j, "of") && w.scale == 1 && (article || w.class == numeralPair) && n.scale == 1 {
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

// part reads a fraction that starts with its denominator or an article: "half
// a million", "a quarter of", "a third of".
func (d *doc) part(i int) (number, bool) {
	n := number{form: fraction, value: 1, scale: 1, words: true}
	j := i
	if d.is(j, "a", "an", "one") {
		j++
		if d.kind(j) == token.Dash {
			j++
		}
	}
	w := d.numeral(j)
	switch {
	case w.class == numeralPart && w.value == 2 && d.is(j, "half"):
	case w.class == numeralPart && d.is(j, "quarter"):
		if j == i && !d.isScale(j+1) && !(d.is(j+1, "of", "a") && d.is(j+2, "a", "million", "billion")) {
			return n, false
		}
		if j > i && d.is(i, "a") && !d.is(j+1, "of", "to") && !d.isScale(j+1) && !d.hedged(i) {
			return n, false
		}
	case w.class == numeralOrdinal && j > i && d.is(i, "one") && w.value >= 3:
	case w.class == numeralOrdinal && j > i && w.value >= 3 && (d.is(j+1, "of", "or") || d.hedged(i)):
	case w.class == numeralOrdinal && j == i && w.value >= 3 && d.is(j+1, "of") && d.is(j+2, "a"):
	default:
		return n, false
	}
	n.value /= w.value
	n.run = run{i, j + 1}
	return d.scaled(n), true
}

// hedged reports whether the word before token i makes an ordinal behind an
// article a fraction: "by a third", "nearly a quarter".
func (d *doc) hedged(i int) bool {
	return d.is(i-1, "by", "about", "nearly", "almost", "than", "over", "roughly", "around", "least", "only", "just", "to", "below", "under")
}

// scaled reads what multiplies a fraction: "half a million", "three quarters of
// a billion", "half a dozen".
func (d *doc) scaled(n number) number {
	j := n.hi
	if d.is(j, "of") && d.is(j+1, "a", "an", "one") && d.isScale(j+2) {
		j += 2
	} else if d.is(j, "a") && d.isScale(j+1) {
		j++
	} else if d.kind(j) == token.Dash && d.isScale(j+1) && d.is(n.lo, "half") {
		j++
	}
	for ; d.isScale(j) && n.value < maxNumber; j++ {
		n.scale = d.numeral(j).value
		n.value *= n.scale
		n.hi = j + 1
		n.form = cardinal
	}
	return n
}

// cardinal reads a number in digits, words or both, and the ordinals and
// fractions that are made of them.
func (d *doc) cardinal(i int) (number, bool) {
	n := number{run: run{i, i}, scale: 1, words: true}
	sign, j := d.sign(i)
	total, group := 0.0, -1.0 // what the scale words have closed, and what is open
	last := math.Inf(1)       // the last scale in total
	article := d.is(j, "a", "an") && d.isScale(j+1)
	if article {
		group = 1
		j++
	}
	start := j
	for j < len(d.tokens) {
		k := d.joint(n, i, j)
		w := d.numeral(k)
		if d.kind(k) == token.Number {
			if group >= 0 || k > start && !d.mixed(n, k) {
				break
			}
			v, end, ok := d.inDigits(k)
			if !ok {
				break
			}
			n.words = n.words && k > start
			n.plain = k == start && end == k+1 && isPlain(d.word(k))
			group, j = v, end
			n.hi = j
			continue
		}
		next, ok := join(group, w)
		switch {
		case w.only == gluedDigits && (k == start || d.tokens[k].Gap != token.Glued || d.kind(k-1) != token.Number):
		case w.only == gluedDigits && d.kind(k+1) != token.Symbol && k+1 < len(d.tokens) && d.tokens[k+1].Gap == token.Glued && d.kind(k+1) == token.Number:
		case w.only == afterDigits && d.kind(k-1) != token.Number:
		case w.class == numeralScale && group < 0 && last < w.value && total > 0:
			total, last = total*w.value, w.value // three lakh crore
			n.scale, n.hi, j = w.value, k+1, k+1
			if total > maxNumber {
				return d.finish(n, sign, total, group)
			}
			continue
		case w.class == numeralScale && group >= 0 && w.value < last:
			total, group, last = total+group*w.value, -1, w.value
			n.scale, n.hi, j = w.value, k+1, k+1
			continue
		case w.class == numeralScale && group >= 0 && total > 0 && total+group < 1e5:
			total, group, last = (total+group)*w.value, -1, w.value
			n.scale, n.hi, j = w.value, k+1, k+1
			continue
		case w.class == numeralDozen && group >= 0 && total == 0 && n.hi > n.lo || w.class == numeralDozen && article && k == start:
			group *= w.value
			n.scale, n.hi, j = w.value, k+1, k+1
			return d.finish(n, sign, total, group)
		case ok && (k > start || w.class == numeralOnes || w.class == numeralTens || article):
			group, j = next, k+1
			n.hi = j
			continue
		}
		break
	}
	if n.hi == i {
		return n, false
	}
	return d.finish(n, sign, total, group)
}

// sign reads "minus" or a minus sign that is glued to the number and to nothing
// before.
func (d *doc) sign(i int) (float64, int) {
	if d.is(i, "minus", "negative") && (d.kind(i+1) == token.Number || d.numeral(i+1).class != notNumeral) {
		return -1, i + 1
	}
	if d.kind(i) == token.Dash && d.kind(i+1) == token.Number && d.tokens[i+1].Gap == token.Glued &&
		d.tokens[i].End-d.tokens[i].Start < 4 && d.word(i) != "--" && (i == 0 || d.tokens[i].Gap != token.Glued || d.kind(i-1) == token.Open || d.kind(i-1) == token.Currency) {
		return -1, i + 1
	}
	return 1, i
}

// joint returns where the next word of the number n, which goes on at token j,
// stands: behind "and" or a hyphen where one may join it.
func (d *doc) joint(n number, i, j int) int {
	if n.hi == i || j >= len(d.tokens) {
		return j
	}
	next := d.numeral(j + 1)
	switch {
	case d.is(j, "and"):
		prev := d.numeral(j - 1)
		if (prev.class == numeralHundred || prev.class == numeralScale) && (next.class == numeralOnes || next.class == numeralTens || d.kind(j+1) == token.Number && d.mixed(n, j+1)) {
			return j + 1
		}
	case d.kind(j) == token.Dash && d.tokens[j].End-d.tokens[j].Start <= 3:
		prev := d.numeral(j - 1)
		if prev.class == numeralTens && next.class == numeralOnes && next.value < 10 && next.value > 0 ||
			next.class == numeralHundred || next.class == numeralScale && next.only == anywhere ||
			(prev.class == numeralHundred || prev.class == numeralScale) && (next.class == numeralTens || next.class == numeralOnes) {
			return j + 1
		}
	}
	return j
}

// mixed reports whether the digits at token k go on with the number n: "4
// thousand 3 hundred and 21".
func (d *doc) mixed(n number, k int) bool {
	if n.words || n.scale > 1e6 {
		return false
	}
	w := d.numeral(k + 1)
	return d.is(k-1, "and") && n.scale <= 1000 && len(d.word(k)) <= 3 || (w.class == numeralHundred || w.class == numeralScale && w.only == anywhere) && w.value < n.scale
}

// join adds a word of a number to the open group, -1 if there is none.
func join(group float64, w numeral) (float64, bool) {
	tail := math.Mod(group, 100)
	switch w.class {
	case numeralOnes:
		switch {
		case group < 0:
			return w.value, true
		case group >= 100 && tail == 0:
			return group + w.value, true
		case tail >= 20 && math.Mod(tail, 10) == 0 && 0 < w.value && w.value < 10:
			return group + w.value, true
		}
	case numeralTens:
		if group < 0 {
			return w.value, true
		}
		if group >= 100 && tail == 0 {
			return group + w.value, true
		}
	case numeralHundred:
		if group > 0 && group < 100 {
			return group * 100, true
		}
		if group >= 100 && group < 1000 && math.Mod(group, 100) != 0 {
			return group * 100, true
		}
	}
	return group, false
}

// finish closes a number: it adds the open group, and reads fractions and
// ordinals.
func (d *doc) finish(n number, sign, total, group float64) (number, bool) {
	whole := total + max(group, 0)
	n.value = whole
	n = d.point(n)
	n = d.denominator(n, total, group)
	n = d.half(n)
	n = d.outOf(n)
	if n.value *= sign; sign < 0 {
		n.plain = false
	}
	return n, true
}

// point reads "point five" and "point nought three" behind a number in words.
func (d *doc) point(n number) number {
	if !d.is(n.hi, "point") {
		return n
	}
	j, unit, value := n.hi+1, 1.0, 0.0
	for ; j < n.hi+16; j++ {
		w := d.numeral(j)
		if w.class != numeralOnes && w.class != numeralTens && !(d.kind(j) == token.Number && isPlain(d.word(j))) {
			break
		}
		digit := w.value
		if w.class == notNumeral {
			digit, _ = strconv.ParseFloat(d.word(j), 64)
		}
		unit /= 10
		if digit >= 10 {
			unit /= 10
		}
		value += digit * unit
	}
	if j == n.hi+1 {
		return n
	}
	n.value += value
	n.hi = j
	return d.scaleUp(n)
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

// denominator reads what makes the number n a fraction or an ordinal: "two
// thirds", "one-fifth", "twenty-first", "21st", "1/2", "10 1/2".
func (d *doc) denominator(n number, total, group float64) number {
	j := n.hi
	if d.kind(j-1) == token.Number {
		if v, end, ok := d.slash(j - 1); ok && group >= 0 && total == 0 {
			n.value, n.hi, n.form, n.plain = v, end, fraction, false
			return d.scaledUp(n)
		}
		if d.tokens[j-1].Gap != token.Blank && d.kind(j) == token.Number && d.tokens[j].Gap == token.Space {
			if v, end, ok := d.slash(j); ok && v < 1 {
				n.value, n.hi, n.plain = n.value+v, end, false
				return d.scaledUp(n)
			}
		}
		if d.is(j, "st", "nd", "rd", "th") && d.tokens[j].Gap == token.Glued {
			n.hi, n.form, n.plain = j+1, ordinal, false
			return n
		}
	}
	k := j
	if d.kind(k) == token.Dash {
		k++
	}
	w := d.numeral(k)
	switch {
	case w.class == numeralParts || w.class == numeralPart && (d.is(k, "quarters", "halves") || n.value == 1):
		n.value, n.form = n.value/w.value, fraction
	case w.class == numeralOrdinal && n.value == 1 && w.value > 2 && n.words:
		n.value, n.form = 1/w.value, fraction
	case w.class == numeralOrdinal && n.words && w.value < 10 && group >= 20 && math.Mod(group, 10) == 0:
		n.value, n.form = n.value+w.value, ordinal
	case w.class == numeralOrdinal && n.words && w.value < 100 && k == j && (group < 0 || group >= 100) && math.Mod(n.value, 100) == 0:
		n.value, n.form = n.value+w.value, ordinal
	default:
		return n
	}
	n.hi, n.plain = k+1, false
	if n.form == fraction {
		return d.scaled(n)
	}
	return n
}

func (d *doc) scaledUp(n number) number {
	hi := n.hi
	if n = d.scaleUp(n); n.hi > hi {
		n.form = cardinal
	}
	return n
}

// slash reads "1/2" at token j.
func (d *doc) slash(j int) (value float64, end int, ok bool) {
	if d.word(j+1) != "/" || d.kind(j+2) != token.Number || d.word(j+3) == "/" || j > 0 && d.word(j-1) == "/" && d.tokens[j].Gap == token.Glued {
		return 0, j, false
	}
	if !isPlain(d.word(j)) || !isPlain(d.word(j+2)) || d.tokens[j+1].Gap != d.tokens[j+2].Gap {
		return 0, j, false
	}
	a, _ := strconv.ParseFloat(d.word(j), 64)
	b, _ := strconv.ParseFloat(d.word(j+2), 64)
	if b == 0 || b > 1000 {
		return 0, j, false
	}
	return a / b, j + 3, true
}

// half reads what is added to a number: "two and a half million", "one million
// and a half", "2½ million" is read with its digits.
func (d *doc) half(n number) number {
	j := n.hi
	if n.form != cardinal || !d.is(j, "and") && !d.is(j, "point") {
		return n
	}
	k := j + 1
	count := 1.0
	if d.is(k, "a", "an", "one") {
		k++
	} else if w := d.numeral(k); w.class == numeralOnes && d.numeral(k+1).class == numeralParts || d.is(k, "three") {
		count = w.value
		k++
	}
	if d.kind(k) == token.Dash {
		k++
	}
	w := d.numeral(k)
	if w.class != numeralPart && w.class != numeralParts && !(w.class == numeralOrdinal && w.value > 2 && k > j+1 && count == 1) {
		return n
	}
	if d.is(k, "quarter") && k == j+1 && !n.words {
		return n
	}
	unit := 1.0
	if n.scale >= 1e6 { // one million and a half
		unit = n.scale
	}
	n.value += count / w.value * unit
	n.hi, n.plain = k+1, false
	return d.scaleUp(n)
}

// outOf reads the second half of a ratio: "one in five", "nine out of 10".
func (d *doc) outOf(n number) number {
	if n.form != cardinal || n.scale > 1 || n.value < 1 {
		return n
	}
	j := n.hi
	switch {
	case d.is(j, "out") && d.is(j+1, "of"):
		j += 2
	case d.is(j, "in"):
		j++
	default:
		return n
	}
	if d.is(j, "every") {
		j++
	}
	if d.kind(j) != token.Number && d.numeral(j).class != numeralOnes && d.numeral(j).class != numeralTens {
		return n
	}
	m := number{run: run{j, j}, words: true, scale: 1}
	if d.kind(j) == token.Number {
		v, end, ok := d.inDigits(j)
		if !ok {
			return n
		}
		m.value, m.hi, m.plain = v, end, true
	} else {
		m, _ = d.plainWords(j)
	}
	if m.value <= n.value || m.value != math.Trunc(m.value) || m.value > 1e6 || n.value != math.Trunc(n.value) {
		return n
	}
	if d.is(n.hi, "in") && (d.units.Starts(d.at(m.hi)) || m.value > 1000 && m.plain || m.value > 100 && n.value > 10) {
		return n
	}
	n.value, n.hi, n.form, n.plain = n.value/m.value, m.hi, ratio, false
	return n
}

// plainWords reads a cardinal in words.
func (d *doc) plainWords(i int) (number, bool) {
	group, j := -1.0, i
	n := number{run: run{i, i}, words: true, scale: 1}
	for j < i+8 {
		k := d.joint(n, i, j)
		v, ok := join(group, d.numeral(k))
		if !ok {
			break
		}
		group, j = v, k+1
		n.hi = j
	}
	n.value = group
	return d.scaleUp(n), n.hi > i
}

// at returns token i, the zero Token outside the text.
func (d *doc) at(i int) token.Token {
	if i < 0 || i >= len(d.tokens) {
		return token.Token{}
	}
	return d.tokens[i]
}

// isPlain reports whether s is digits only.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// inDigits reads the number in digits at token i, with the groups of three that
// blanks part: "1 179", "40 000".
func (d *doc) inDigits(i int) (value float64, end int, ok bool) {
	s := d.word(i)
	end = i + 1
	if isPlain(s) && len(s) <= 3 && s[0] != '0' {
		whole := s
		for n := 0; n < 6 && d.kind(end) == token.Number && d.blankGroup(end); n++ {
			whole += d.word(end)
			end++
		}
		s = whole
	}
	value, ok = parseDigits(s)
	return value, end, ok
}

// blankGroup reports whether the digits at token i are three that a single
// blank parts from digits before: not the next number of a list or line.
func (d *doc) blankGroup(i int) bool {
	s := d.word(i)
	head, tail, _ := strings.Cut(s, ".")
	if len(head) != 3 || !isPlain(head) || tail != "" && !isPlain(tail) || d.tokens[i].Gap != token.Space {
		return false
	}
	switch gap := d.text[d.tokens[i-1].End:d.tokens[i].Start]; gap {
	case "\u00a0", "\u202f", "\u2009":
		return true
	case " ":
		return head == "000" || d.kind(i-2) == token.Number && d.kind(i+1) != token.Number || d.kind(i+1) == token.Number && len(d.word(i+1)) >= 3 && d.at(i+1).Gap == token.Space
	}
	return false
}

// parseDigits returns the value of a number in digits: "1,179", "1.179.000",
// "1.111,11", "5,00", ".38", "2½". The comma parts groups where three digits
// follow each of them, else it is the decimal comma.
func parseDigits(s string) (float64, bool) {
	extra := 0.0
	if i := strings.IndexFunc(s, func(r rune) bool { return r > '9' }); i >= 0 {
		v, ok := fractionSign(s[i:])
		if !ok {
			return 0, false
		}
		extra, s = v, s[:i]
		if s == "" {
			return extra, true
		}
	}
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas > 0 && points > 0 && strings.LastIndexByte(s, ',') > strings.LastIndexByte(s, '.'): // 1.111,11
		if commas > 1 || !grouped(s[:strings.IndexByte(s, ',')], '.') {
			return 0, false
		}
		s = strings.Replace(strings.ReplaceAll(s, ".", ""), ",", ".", 1)
	case commas > 0:
		whole, frac, _ := strings.Cut(s, ".")
		switch {
		case points > 1:
			return 0, false
		case grouped(whole, ','):
			s = strings.ReplaceAll(whole, ",", "") + "." + frac
		case commas == 1 && points == 0 && len(s)-strings.IndexByte(s, ',') <= 3: // 5,00
			s = strings.Replace(s, ",", ".", 1)
		default:
			return 0, false
		}
	case points > 1:
		if !grouped(s, '.') {
			return 0, false
		}
		s = strings.ReplaceAll(s, ".", "")
	}
	v, err := strconv.ParseFloat(strings.TrimSuffix(s, "."), 64)
	return v + extra, err == nil
}

// grouped reports whether sep parts s into groups of three digits.
func grouped(s string, sep byte) bool {
	first := strings.IndexByte(s, sep)
	if first < 0 {
		return isPlain(s)
	}
	if first == 0 || first > 3 || !isPlain(s[:first]) {
		return false
	}
	for s = s[first:]; s != ""; s = s[4:] {
		if len(s) < 4 || s[0] != sep || !isPlain(s[1:4]) {
			return false
		}
	}
	return true
}

// fractionSign returns the value of a character such as "½".
func fractionSign(s string) (float64, bool) {
	for _, f := range [...]struct {
		sign string
		num  float64
		den  float64
	}{
		{"½", 1, 2}, {"⅓", 1, 3}, {"⅔", 2, 3}, {"¼", 1, 4}, {"¾", 3, 4}, {"⅕", 1, 5}, {"⅖", 2, 5}, {"⅗", 3, 5}, {"⅘", 4, 5},
		{"⅙", 1, 6}, {"⅚", 5, 6}, {"⅐", 1, 7}, {"⅛", 1, 8}, {"⅜", 3, 8}, {"⅝", 5, 8}, {"⅞", 7, 8}, {"⅑", 1, 9}, {"⅒", 1, 10},
	} {
		if f.sign == s {
			return f.num / f.den, true
		}
	}
	return 0, false
}
