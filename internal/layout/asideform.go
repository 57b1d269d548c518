package layout

import (
	"strings"

	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A lineForm is the form of a paragraph: what tells a headline among links, the text below a picture
// and a sentence of the story from each other, whatever they are about.
type lineForm struct {
	size   uint32 // its length, by steps
	end    uint32 // the mark at its end
	traits lineTraits
}

// lineTraits is what stands in a paragraph, as a set.
type lineTraits uint32

const (
	hasPast      lineTraits = 1 << iota // a verb in the past: "fell"
	hasPresent                          // in the present: "falls"
	hasBe                               // "is", "was"
	hasModal                            // "will"
	hasSpeech                           // a verb of saying
	hasIng                              // "falling"
	hasYou                              // "your"
	hasWe                               // "our"
	hasQuotation                        // quotation marks
	hasNumber                           // a number
	hasHandle                           // @, # or a link
	hasBar                              // a mark that parts names: | / ©
	hasLabel                            // a colon behind its first words
	hasAgency                           // the name of an agency
	hasMedium                           // a medium that readers are sent to: "newsletter"
	hasCall                             // it starts with what readers are asked to do: "watch"
	hasCareer                           // what writers are
	hasTime                             // a word beside a date: "updated"
	isCapitals                          // no small letters
	isTitled                            // capitals throughout, as in headlines
	isInBrackets                        // brackets hold all of it
	isNumbered                          // it starts with a number, a dash or a bullet
)

// formLen is how many tokens of a paragraph are looked at.
const formLen = 60

// lineClasses are the traits that the classes of a word give.
var lineClasses = [...]struct {
	class text.Class
	trait lineTraits
}{
	{text.Past, hasPast},
	{text.Third, hasPresent},
	{text.Be | text.Have | text.Do, hasBe},
	{text.Modal, hasModal},
	{text.Speech, hasSpeech},
}

// formOf returns the form of r.
func (f *asideReader) formOf(r token.Run) lineForm {
	form := lineForm{size: lengthStep(r.Len()), end: f.endOf(r)}
	small, capital := 0, 0
	for i := r.Lo; i < min(r.Hi, r.Lo+formLen); i++ {
		form.traits |= f.traitsOf(i, r)
		if k := f.Tokens[i]; k.Kind == token.Word {
			switch {
			case k.Shape == token.Lower:
				small++
			case k.Shape == token.Upper && k.End-k.Start > 1:
				capital++
			}
		}
	}
	if call, _ := f.asides.calls.Match(f.Tokens[:r.Hi], r.Lo); call >= 0 {
		form.traits |= hasCall
	}
	if small == 0 && capital > 0 {
		form.traits |= isCapitals
	}
	if f.mostlyCapitals(token.From(r.Lo, min(r.Hi, r.Lo+formLen))) {
		form.traits |= isTitled
	}
	if f.isBracketed(r) {
		form.traits |= isInBrackets
	}
	switch f.Kind(r.Lo) {
	case token.Number, token.Dash, token.Symbol:
		form.traits |= isNumbered
	}
	return form
}

// traitsOf returns what token i gives to the form of r.
func (f *asideReader) traitsOf(i int, r token.Run) (traits lineTraits) {
	const label = 5 // tokens before the colon
	switch f.Kind(i) {
	case token.Quote:
		if w := f.Word(i); w != "'" && w != "’" {
			traits |= hasQuotation
		}
	case token.Number:
		traits |= hasNumber
	case token.Link:
		traits |= hasHandle
	case token.Colon:
		if i-r.Lo <= label {
			traits |= hasLabel
		}
	case token.Symbol:
		switch f.Word(i) {
		case "@", "#":
			traits |= hasHandle
		case "|", "/", "©":
			traits |= hasBar
		}
	case token.Word:
		traits |= f.wordTraits(i, r.Hi)
	}
	return traits
}

// wordTraits returns what the word at token i gives to the form of a paragraph that ends at hi.
func (f *asideReader) wordTraits(i, hi int) (traits lineTraits) {
	class := f.Class(i)
	for _, c := range lineClasses {
		if class&c.class != 0 {
			traits |= c.trait
		}
	}
	switch {
	case class&text.Personal != 0 && f.Is(i, "you"), class&text.Possessive != 0 && f.Is(i, "your"):
		traits |= hasYou
	case class&text.Personal != 0 && f.Is(i, "we", "us"), class&text.Possessive != 0 && f.Is(i, "our"):
		traits |= hasWe
	}
	if f.IsIng(i) {
		traits |= hasIng
	}
	tokens := f.Tokens[:hi]
	if _, end := f.agencies.Match(tokens, i); end > i && f.Tokens[i].Capital() {
		traits |= hasAgency
	}
	if e, _ := f.asides.media.Match(tokens, i); e >= 0 {
		traits |= hasMedium
	}
	if e, _ := f.asides.careers.Match(tokens, i); e >= 0 {
		traits |= hasCareer
	}
	if e, _ := f.asides.times.Match(tokens, i); e >= 0 {
		traits |= hasTime
	}
	return traits
}

// endOf returns an answer that stands for the mark at the end of r.
func (f *asideReader) endOf(r token.Run) uint32 {
	switch i := r.Hi - 1; f.Kind(i) {
	case token.Stop, token.Colon, token.Close, token.Quote, token.Comma, token.Dash:
		return linear.Word(f.Word(i))
	case token.Number:
		return 1
	}
	return 0
}

// lengthStep returns the step of a length on a scale that has wider and wider steps.
func lengthStep(n int) uint32 {
	steps := [...]int{1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 22, 27, 33, 40, 50, 70}
	for k, step := range steps {
		if n <= step {
			return uint32(k)
		}
	}
	return uint32(len(steps))
}

// lowerWord returns an answer that stands for the word of token i in small letters.
func (f *asideReader) lowerWord(i int) uint32 { return linear.Word(strings.ToLower(f.Word(i))) }
