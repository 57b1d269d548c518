package layout

import (
	"example.com/newsmodel/internal/lexicon"
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

// traitsOf returns what stands in r.
func (f *asideReader) traitsOf(r token.Run) (traits lineTraits) {
	small, capital := 0, 0
	for i := r.Lo; i < r.Hi; i++ {
		traits |= f.tokenTraits(i, r)
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
		traits |= hasCall
	}
	if small == 0 && capital > 0 {
		traits |= isCapitals
	}
	if f.mostlyCapitals(r) {
		traits |= isTitled
	}
	if f.isBracketed(r) {
		traits |= isInBrackets
	}
	switch f.Kind(r.Lo) {
	case token.Number, token.Dash, token.Symbol:
		traits |= isNumbered
	}
	return traits
}

// tokenTraits returns what token i gives to the form of r.
func (f *asideReader) tokenTraits(i int, r token.Run) (traits lineTraits) {
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
	k := f.Tokens[i]
	if k.Word == 0 {
		return 0
	}
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
	starts := f.asides.starts[k.Word]
	if !k.Capital() {
		starts &^= hasAgency
	}
	if starts != 0 {
		traits |= f.phraseTraits(starts, i, hi)
	}
	return traits
}

// phraseTraits returns those of the traits that a phrase at token i gives.
func (f *asideReader) phraseTraits(traits lineTraits, i, hi int) lineTraits {
	tables := f.tablesOf()
	for k := range tables {
		if t := &tables[k]; traits&t.trait != 0 {
			if e, _ := t.table.Match(f.Tokens[:hi], i); e < 0 {
				traits &^= t.trait
			}
		}
	}
	return traits
}

// A traitTable is a table whose phrases give a paragraph a trait.
type traitTable struct {
	table *lexicon.Table
	trait lineTraits
}

// tablesOf returns those tables.
func (v *vocabulary) tablesOf() [4]traitTable {
	return [...]traitTable{
		{v.agencies, hasAgency},
		{v.asides.media, hasMedium},
		{v.asides.careers, hasCareer},
		{v.asides.times, hasTime},
	}
}

// readStarts notes for each word of the vocabulary which traits a phrase that starts with it may give.
func (v *vocabulary) readStarts(l *lexicon.Lexicon) {
	v.asides.starts = make([]lineTraits, l.Vocab.Len()+1)
	for _, t := range v.tablesOf() {
		for _, e := range t.table.Entries {
			for _, form := range e.Forms {
				for _, k := range token.Scan(form, &l.Vocab)[:1] {
					if k.Word != 0 && !token.IsMark(k.Word) {
						v.asides.starts[k.Word] |= t.trait
					}
				}
			}
		}
	}
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

// lowerWord returns an answer that stands for the word of token i, whose case does not count.
func (f *asideReader) lowerWord(i int) uint32 {
	const longest = 24
	var letters [longest]byte
	w := f.Word(i)
	n := copy(letters[:], w)
	for k, c := range letters[:n] {
		if 'A' <= c && c <= 'Z' {
			letters[k] = c | 0x20
		}
	}
	return linear.Word(string(letters[:n]))
}
