package newsmodel

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/token"
)

// part reads a fraction that starts with its denominator, an article or a
// factor: "half a million", "a quarter of", "double the".
func (d *doc) part(i int) (number, bool) {
	n := number{form: fraction, value: 1, scale: 1, words: true}
	j := i
	article := d.is(j, "a", "an")
	if article {
		j++
	}
	w := d.numeral(j)
	n.run = run{i, j + 1}
	alone := j+1 >= len(d.tokens)
	ok := false
	switch w.class {
	case numeralFactor:
		as := d.is(j+1, "as") && d.isOpen(j+2) && !d.tokenAt(j+2).Capital() // twice as many
		n.value, n.form = w.value, ratio
		return n, !article && (alone || as || d.class(j+1)&ownerWord != 0 || d.is(j+1, "what", "last"))
	case numeralPart:
		ok = d.isPart(w, i, j) || alone || d.isScale(j+1)
	case numeralOrdinal:
		ok = w.value > 2 && (article && (d.is(j+1, "of", "or") || d.hedged(i) || d.numberEnds(j+1)) ||
			!article && d.partOfUnit(j+1) && d.startsSentence(i))
	}
	if !ok {
		return n, false
	}
	n.value /= w.value
	return d.scaled(n), true
}

// isPart reports whether "half" or "quarter" at token j, of a phrase that starts
// at token i, is a fraction: not a half of a game or a quarter of a year.
func (d *doc) isPart(w numeral, i, j int) bool {
	switch {
	case w.value != 2:
		return j > i && (d.is(j+1, "of", "to") || d.hedged(i)) || d.partOfUnit(j+1)
	case j == i && d.class(i-1)&halvedWord != 0:
		return false
	case d.kind(j+1) == token.Dash && d.tokens[j+1].Gap == token.Glued && d.kind(j+2) == token.Word && d.tokens[j+2].Gap == token.Glued && !d.isScale(j+2):
		return d.isUnit(j + 2) // half-price
	}
	return !d.is(i-1, "in") || d.is(j+1, "a", "an") || d.isUnit(j+1) // cut in half
}

// partOfUnit reports whether "of a" or "of" and a unit stands at token i: "a
// quarter of a mile".
func (d *doc) partOfUnit(i int) bool {
	return d.is(i, "of") && (d.is(i+1, "a", "an") || d.kind(i+1) == token.Word && d.numeral(i+1).class == notNumeral && d.isUnit(i+1))
}

// isUnit reports whether a unit starts at token i.
func (d *doc) isUnit(i int) bool {
	_, _, ok := d.units.match(d.tokens, i)
	return ok
}

// numberEnds reports whether the text, or the sentence, ends before token i.
func (d *doc) numberEnds(i int) bool {
	return i >= len(d.tokens) || d.kind(i) == token.Stop || d.kind(i) == token.Comma
}

// hedged reports whether the word before token i makes an ordinal behind an
// article a fraction: "by a third", "nearly a quarter".
func (d *doc) hedged(i int) bool {
	if d.is(i-1, "by", "than", "to", "least", "only", "just") {
		return true
	}
	_, end := d.modifierAt(i-1, false)
	return end == i
}

// scaled reads what multiplies a fraction: "half a million", "three quarters of
// a billion", "half a dozen".
func (d *doc) scaled(n number) number {
	j := n.hi
	switch {
	case d.is(j, "of") && d.is(j+1, "a", "an", "one") && d.isScale(j+2):
		j += 2
	case (d.is(j, "a") || d.kind(j) == token.Dash) && d.isScale(j+1):
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

// point reads the decimals of a number in words: "point five", "point nought
// three".
func (d *doc) point(n number) number {
	if !d.is(n.hi, "point") {
		return n
	}
	j, unit, value := n.hi+1, 1.0, 0.0
	for ; j < n.hi+maxDecimals; j++ {
		w := d.numeral(j)
		digit := w.value
		if d.kind(j) == token.Number && isPlain(d.word(j)) {
			digit, _ = strconv.ParseFloat(d.word(j), 64)
		} else if w.class != numeralOnes && w.class != numeralTens {
			break
		}
		if unit /= 10; digit >= 10 {
			unit /= 10
		}
		value += digit * unit
	}
	if j == n.hi+1 {
		return n
	}
	n.value, n.hi, n.plain = n.value+value, j, false
	return d.scaleUp(n)
}

// maxDecimals is how many decimals in words are read.
const maxDecimals = 16

// denominator reads what makes the number n a fraction or an ordinal: "two
// thirds", "one-fifth", "twenty-first", "21st", "1/2", "10 1/2", "one over
// three".
func (d *doc) denominator(n number) number {
	if d.kind(n.hi-1) == token.Number {
		return d.inDigitsOver(n)
	}
	k := n.hi
	if d.kind(k) == token.Dash {
		k++
	}
	w := d.numeral(k)
	over := n.value - n.whole
	tail := math.Mod(n.value, 100)
	switch {
	case w.class == numeralParts || w.class == numeralPart && (over == 1 || d.is(k, "quarters", "halves")),
		w.class == numeralOrdinal && over == 1 && w.value > 2 && (n.whole == 0 || n.whole >= 100):
		unit := 1.0
		if n.scale >= 1e6 && n.whole > 0 { // six million and two thirds
			unit = n.scale
		} else if n.whole == 0 {
			n.form = fraction
		}
		n.value = n.whole + over/w.value*unit
	case w.class == numeralOrdinal && n.words && (w.value < 10 && tail >= 20 && math.Mod(tail, 10) == 0 || w.value < 100 && tail == 0 && k == n.hi):
		n.value, n.form = n.value+w.value, ordinal
	case w.class == numeralOrdinal && n.words && w.value < 100 && n.value >= 100 && d.is(n.hi, "and"):
		return n
	case d.is(n.hi, "over") && n.value == 1 && d.kind(n.hi+1) != token.Currency:
		m, ok := d.cardinal(n.hi + 1)
		if !ok || m.value < 2 {
			return n
		}
		n.value, n.form, k = 1/m.value, fraction, m.hi-1
	default:
		return n
	}
	n.hi, n.plain = k+1, false
	if n.form == fraction {
		return d.scaled(n)
	}
	return n
}

// inDigitsOver is denominator for a number that ends in digits.
func (d *doc) inDigitsOver(n number) number {
	j := n.hi
	if v, end, ok := d.slash(j - 1); ok && n.len() == 1 {
		n.value, n.hi, n.form, n.plain = v, end, fraction, false
		return d.scaledUp(n)
	}
	if d.kind(j) == token.Number && d.tokens[j].Gap == token.Space {
		if v, end, ok := d.slash(j); ok && v < 1 {
			n.value, n.hi, n.plain = n.value+v, end, false
			return d.scaledUp(n)
		}
	}
	switch {
	case d.is(j, "st", "nd", "rd", "th") && d.tokens[j].Gap == token.Glued:
		n.hi, n.form, n.plain = j+1, ordinal, false
	case d.is(j, "over") && n.value == 1 && n.plain:
		if m, ok := d.cardinal(j + 1); ok && m.value >= 2 {
			n.value, n.form, n.hi, n.plain = 1/m.value, fraction, m.hi, false
		}
	}
	return n
}

// scaledUp is scaleUp for a fraction, which then is one no more.
func (d *doc) scaledUp(n number) number {
	hi := n.hi
	if n = d.scaleUp(n); n.hi > hi {
		n.form = cardinal
	}
	return n
}

// slash reads "1/2" at token j.
func (d *doc) slash(j int) (value float64, end int, ok bool) {
	if d.word(j+1) != "/" || d.kind(j+2) != token.Number || d.tokenAt(j+1).Gap != d.tokenAt(j+2).Gap ||
		d.word(j+3) == "/" || j > 0 && d.word(j-1) == "/" {
		return 0, j, false
	}
	if !isPlain(d.word(j)) || len(d.word(j)) > 3 || !isPlain(d.word(j+2)) {
		return 0, j, false
	}
	a, _ := strconv.ParseFloat(d.word(j), 64)
	b, _ := strconv.ParseFloat(d.word(j+2), 64)
	if b == 0 || b > 1000 || a >= b {
		return 0, j, false
	}
	return a / b, j + 3, true
}

// andHalf reads the fraction that is added to a number: "two and a half
// million", "one million and a half", "one billion and a quarter million".
func (d *doc) andHalf(n number) number {
	if n.form != cardinal || !d.is(n.hi, "and") {
		return n
	}
	k, count := n.hi+1, 1.0
	counted := d.is(k, "a", "an", "one")
	if w := d.numeral(k); !counted && w.class == numeralOnes {
		count, counted = w.value, true
	}
	if counted {
		if k++; d.kind(k) == token.Dash {
			k++
		}
	}
	w := d.numeral(k)
	switch {
	case w.class == numeralPart && (counted || w.value == 2 || n.value < 10), w.class == numeralParts && counted,
		w.class == numeralOrdinal && w.value > 2 && d.is(k-1, "a", "one", "-"):
	default:
		return n
	}
	n.hi, n.plain = k+1, false
	share := count / w.value
	switch {
	case n.scale == 1:
		n.value += share
		return d.scaleUp(n)
	case d.isScale(n.hi) && d.numeral(n.hi).value < n.scale:
		n.value += share * d.numeral(n.hi).value
		n.hi++
	case n.scale >= 1e6:
		n.value += share * n.scale
	default:
		n.value += share
	}
	return n
}

// outOf reads the second half of a ratio: "one in five", "nine out of 10", "5.3 per
// 100,000".
func (d *doc) outOf(n number) number {
	j := n.hi
	per := d.is(j, "per") && d.kind(j+1) == token.Number
	if n.form != cardinal || n.scale > 1 || !per && (n.value < 1 || n.value != math.Trunc(n.value)) {
		return n
	}
	switch {
	case per:
		j++
	case d.is(j, "out") && d.is(j+1, "of"):
		j += 2
	case d.is(j, "in"):
		j++
	case d.kind(j) == token.Dash && d.is(j+1, "in") && d.kind(j+2) == token.Dash: // one-in-four
		j += 3
	default:
		return n
	}
	every := d.is(j, "every")
	if every {
		j++
	}
	m, ok := d.cardinal(j)
	if !ok || m.value <= n.value || m.value != math.Trunc(m.value) || d.is(j, "a", "an") || per && (m.value < 100 || d.isUnit(m.hi)) {
		return n
	}
	if d.is(n.hi, "in") && !every && (m.value > 100 || d.inPeriod(j) || d.isUnit(m.hi) || d.kind(m.hi) == token.Dash || n.value > 10 && m.value != 100) {
		return n
	}
	n.value, n.hi, n.form, n.plain = n.value/m.value, m.hi, ratio, false
	return n
}

// power reads the exponent of a number in science: "6.2x10^-4", "2.5^3".
func (d *doc) power(n number) number {
	j, base := n.hi, n.value
	if d.kind(j-1) != token.Number || d.tokenAt(j).Gap > token.Space {
		return n
	}
	times := d.is(j, "x") || d.word(j) == "×"
	if times {
		v, end, ok := d.inDigits(min(j+1, len(d.tokens)-1))
		if !ok || d.kind(j+1) != token.Number {
			return n
		}
		base, j = v, end
	}
	if caret := d.word(j) == "^"; caret {
		j++
	} else if !times || base != 10 || d.kind(j) != token.Dash || d.tokenAt(j).Gap != token.Glued {
		return n
	}
	sign, j := d.exponentSign(j)
	if d.kind(j) != token.Number || !isPlain(d.word(j)) || len(d.word(j)) > 2 {
		return n
	}
	exp, _ := strconv.ParseFloat(d.word(j), 64)
	if times {
		n.value *= math.Pow(base, sign*exp)
	} else {
		n.value = math.Pow(base, sign*exp)
	}
	n.hi, n.plain = j+1, false
	return n
}

// exponentSign reads the sign of an exponent.
func (d *doc) exponentSign(j int) (float64, int) {
	if d.kind(j) == token.Dash {
		return -1, j + 1
	}
	return 1, j
}
