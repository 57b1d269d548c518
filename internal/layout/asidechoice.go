package layout

import (
	_ "embed"

	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Most asides that have no fixed phrase look like nothing that a rule could name: the headline of
// another story between two paragraphs, the text below a picture that is not there, a line of
// credits. What they have in common, by form and by place, is learned from stories whose asides
// somebody has marked, see TestLearnAsides.

// asideWeights are what speaks for a paragraph to be an aside.
//
//go:embed aside.bin
var asideWeights string

// leastOdds is the least logarithm of the odds that makes a paragraph an aside: to take a line of the
// story away is worse than to leave an aside in it.
const leastOdds = 0.9

// judge makes those paragraphs asides that the rules left to the story and that do not look like a part
// of it. Headline, byline and dateline are known.
func (f *asideReader) judge() {
	const least = 4 // paragraphs that tell how the story looks
	if len(f.Paragraphs) < least {
		return
	}
	f.eachChoice(func(n int, asked linear.Features) {
		if f.asides.weights.Sum(asked) > f.asides.least {
			f.kinds[n] = f.kindOfAside(n)
		}
	})
}

// eachChoice calls choose with each paragraph that may be an aside and what speaks for it.
func (f *asideReader) eachChoice(choose func(n int, asked linear.Features)) {
	f.lead = f.leadParagraph()
	f.forms = text.Zeros(f.forms, len(f.Paragraphs))
	loose := 0
	for n, p := range f.Paragraphs {
		f.Check()
		isLoose, isChoice := f.isLoose(n), f.mayBeAside(n)
		f.forms[n] = lineForm{size: lengthStep(p.Len()), end: f.endOf(p.Run)}
		if isLoose || isChoice {
			f.forms[n].traits = f.traitsOf(p.Run)
		}
		if isLoose {
			loose++
		}
	}
	f.style = uint32(loose * 8 / len(f.Paragraphs))
	var asked linear.Features
	for n := range f.Paragraphs {
		f.Check()
		if f.mayBeAside(n) {
			asked = f.evidence(asked[:0], n)
			choose(n, asked)
		}
	}
}

// isLoose reports whether paragraph n is a line of a few words without a stop.
func (f *asideReader) isLoose(n int) bool {
	if n < 0 || n >= len(f.Paragraphs) {
		return false
	}
	const most = 22
	p := f.Paragraphs[n].Run
	return p.Len() <= most && !f.Stops(p)
}

// leadParagraph returns the number of the first paragraph of the story itself.
func (f *asideReader) leadParagraph() int {
	for n, p := range f.Paragraphs {
		f.Check()
		if f.kinds[n] == KindBody || f.kinds[n] == KindDateline || f.Dateline.Len() > 0 && p.Covers(f.Dateline.Run) {
			return n
		}
	}
	return 0
}

// mayBeAside reports whether paragraph n is left to the story and short enough for an aside, and neither
// the one behind the dateline nor a part of a list.
func (f *asideReader) mayBeAside(n int) bool {
	p := f.Paragraphs[n]
	hasDateline := f.Dateline.Len() > 0 && p.Covers(f.Dateline.Run)
	inList := f.isItem(p.Run) || n+1 < len(f.Paragraphs) && f.isItem(f.Paragraphs[n+1].Run)
	return f.kinds[n] == KindBody && p.Len() <= shortLen && !hasDateline && !inList
}

// kindOfAside returns which kind of aside paragraph n is: a sentence that asks for nothing, or words
// with their agency, are a caption, whatever else is a link.
func (f *asideReader) kindOfAside(n int) Kind {
	const asks = hasCall | hasMedium | hasYou | hasWe | hasHandle | hasLabel
	const least = 6
	r, traits := f.Paragraphs[n].Run, f.forms[n].traits
	shows := f.Ends(r) || f.Kind(r.Hi-1) == token.Close || traits&hasAgency != 0
	if r.Len() >= least && shows && traits&(asks|isInBrackets) == 0 {
		return KindCaption
	}
	return KindBoilerplate
}

// The questions about a paragraph.
const (
	askBias uint32 = iota
	askSize
	askEnd
	askTrait
	askSizeEnd
	askTraits
	askSentences
	askFirst
	askFirstTwo
	askLast
	askWord
	askPlace
	askFromEnd
	askTenth
	askSizePlace
	askKindBefore
	askKindBehind
	askSizeBefore
	askSizeBehind
	askEndBefore
	askEndBehind
	askNeighbors
	askRow
	askList
	askStyle
)

// evidence appends what speaks for or against paragraph n to be an aside.
func (f *asideReader) evidence(asked linear.Features, n int) linear.Features {
	p, form := f.Paragraphs[n], f.forms[n]
	asked.Ask(askBias)
	asked.Ask(askSize, form.size)
	asked.Ask(askEnd, form.end)
	asked.Ask(askSizeEnd, form.size, form.end)
	asked.Ask(askTraits, uint32(form.traits))
	asked.Ask(askSentences, uint32(min(p.Sentences.Len(), 4)))
	for t := lineTraits(1); t <= form.traits; t <<= 1 {
		if form.traits&t != 0 {
			asked.Ask(askTrait, uint32(t))
			asked.Ask(askTrait, uint32(t), form.end)
		}
	}
	f.askPlaces(&asked, n, form)
	f.askNeighbors(&asked, n)
	f.askRow(&asked, n)
	f.askWords(&asked, p.Run)
	return asked
}

// askPlaces asks where paragraph n stands.
func (f *asideReader) askPlaces(asked *linear.Features, n int, form lineForm) {
	const tenths = 10
	last := len(f.Paragraphs) - 1
	first := uint32(lengthStep(n - f.lead))
	if n < f.lead {
		first = 99
	}
	asked.Ask(askPlace, first, min(form.end, 1))
	asked.Ask(askFromEnd, lengthStep(last-n), min(form.end, 1))
	asked.Ask(askTenth, uint32(n*tenths/(last+1)))
	asked.Ask(askSizePlace, form.size, min(first, 4), form.end)
}

// askNeighbors asks about the paragraphs around paragraph n.
func (f *asideReader) askNeighbors(asked *linear.Features, n int) {
	const none = 99 // before the first and behind the last paragraph
	form, before, behind := f.forms[n], lineForm{}, lineForm{}
	kindBefore, kindBehind := uint32(none), uint32(none)
	if n > 0 {
		before, kindBefore = f.forms[n-1], uint32(f.kinds[n-1])
	}
	if n+1 < len(f.forms) {
		behind, kindBehind = f.forms[n+1], uint32(f.kinds[n+1])
	}
	asked.Ask(askKindBefore, kindBefore, form.end)
	asked.Ask(askKindBehind, kindBehind, form.end)
	asked.Ask(askSizeBefore, before.size/2, form.size/2)
	asked.Ask(askSizeBehind, behind.size/2, form.size/2)
	asked.Ask(askEndBefore, before.end, form.end)
	asked.Ask(askEndBehind, behind.end, form.end)
	asked.Ask(askNeighbors, before.end, form.end, behind.end, kindBefore, kindBehind)
}

// askRow asks about the row of lines that paragraph n stands in: a list of the story, or links.
func (f *asideReader) askRow(asked *linear.Features, n int) {
	const far = 4
	form := f.forms[n]
	asked.Ask(askStyle, f.style, form.end)
	if !f.isLoose(n) {
		return
	}
	up, down := 0, 0
	for up < far && f.isLoose(n-1-up) {
		up++
	}
	for down < far && f.isLoose(n+1+down) {
		down++
	}
	asked.Ask(askRow, uint32(min(up+down, far)))
	asked.Ask(askRow, uint32(up), uint32(down), form.size/2)
	asked.Ask(askStyle, f.style, form.size/2, uint32(min(up+down, 2)))
	if top := n - 1 - up; top >= 0 {
		asked.Ask(askList, f.forms[top].end, uint32(min(up+down, 2)))
	}
	const looks = isNumbered | isCapitals | isTitled | hasLabel | hasNumber | hasBar
	for _, m := range [...]int{n - 1, n + 1} {
		if f.isLoose(m) {
			asked.Ask(askList, uint32(f.forms[m].traits&form.traits&looks), 7)
		}
	}
}

// askWords asks about the words of r.
func (f *asideReader) askWords(asked *linear.Features, r token.Run) {
	const short = 25
	first, last := f.lowerWord(r.Lo), f.lowerWord(r.Hi-1)
	asked.Ask(askFirst, first)
	asked.Ask(askLast, last)
	if r.Len() > 1 {
		asked.Ask(askFirstTwo, first, f.lowerWord(r.Lo+1))
	}
	for i := r.Lo; i < r.Hi && r.Len() <= short; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.Word != 0 {
			asked.Ask(askWord, f.lowerWord(i))
		}
	}
}
