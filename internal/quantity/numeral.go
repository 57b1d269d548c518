package quantity

import (
	"math"
	"strconv"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A numeral is what a word does in a number, as the table "numbers" has it. The zero
// numeral is a word that does nothing there.
type numeral struct {
	class numeralClass
	value float64 // of the word; of a scale what it multiplies by; of a part its denominator
	scale float64 // of a vague word: what it multiplies by in "hundreds of thousands"
	only  numeralPlace
}

// A numeralClass is the role of a word in a number.
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

// A numeralPlace is where a word has to stand to be part of a number.
type numeralPlace uint8

const (
	anywhere    numeralPlace = iota
	afterDigits              // "bn"
	gluedDigits              // "k" in "25k"
	moneyDigits              // "MM" in "$25 MM"
)

// numeralKeys are the attributes of the table, by class.
var numeralKeys = [...]string{
	numeralOnes: "ones", numeralTens: "tens", numeralHundred: "hundred", numeralScale: "scale", numeralDozen: "dozen",
	numeralOrdinal: "ordinal", numeralParts: "parts", numeralPart: "part", numeralVague: "vague", numeralPair: "pair",
	numeralSign: "sign", numeralFactor: "factor",
}

// numerals are the numerals of the lexicon, by the number of the word.
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
		if key == "" {
			continue
		}
		if s := e.Value(key); s != "" {
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
	case e.Has("money"):
		n.only = moneyDigits
	}
	return n
}

// at returns the numeral of a token.
func (n *numerals) at(t token.Token) numeral {
	if t.Kind != token.Word || int(t.Word) >= len(n.index) {
		return numeral{}
	}
	return n.list[n.index[t.Word]]
}

// isMagnitude reports whether the word multiplies by a power of ten wherever it stands:
// "hundred", "million", but not "bn".
func (w numeral) isMagnitude() bool {
	return w.only == anywhere && (w.class == numeralHundred || w.class == numeralScale)
}
