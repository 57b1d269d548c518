package layout

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/linear"
	"example.com/newsmodel/internal/token"
)

// An asideReader finds the asides: paragraphs that are no part of the story. Most have a fixed
// phrase, which stands in the table of boilerplate; what a desk or a page writes without one is
// known by its form, see asideRules.
type asideReader struct {
	finder
	lead  int    // the first paragraph of the story itself
	style uint32 // how many of the paragraphs are lines of a few words, in eighths
}

// An aside is what is known of such a paragraph, by an entry of the table or by a rule. The zero
// aside is none: a paragraph of the story.
type aside struct {
	kind  Kind
	match asideMatch
	where asideWhere
	takes asideTakes
}

// An asideMatch is where the phrase of the entry stands in its paragraph.
type asideMatch uint8

const (
	matchContains asideMatch = iota // anywhere in a short paragraph
	matchPrefix                     // it starts the paragraph
	matchLabel                      // it starts a line of a few words
	matchExact                      // it is all of the paragraph
)

// An asideWhere is where the paragraph stands in the text.
type asideWhere uint8

const (
	whereAny   asideWhere = iota
	whereStart            // among the first paragraphs
	whereEnd              // in the second half
)

// An asideTakes is how much of what stands behind the paragraph goes with it.
type asideTakes uint8

const (
	takesNone asideTakes = iota
	takesNext            // the paragraph behind it: the text below "Caption"
	takesRest            // the headlines behind it: the list below "Related stories"
	takesAll             // all that stands behind it: "ENDS"
)

// asides is the table of boilerplate, with the words of lines that have no fixed phrase.
type asides struct {
	lexicon.TableOf[aside]
	calls, media *lexicon.Table // what a line asks the reader to do, and with what
	times        *lexicon.Table // words beside a date
	careers      *lexicon.Table // what writers are
	labels       *lexicon.Table // what the desk writes before a headline
	words        lexicon.Classes[wordClass]
	starts       []lineTraits // by number of a word: what a phrase that starts with it may say of a line

	weights linear.Weights // what speaks for a paragraph to be an aside
	least   float64        // the least of it that makes it one
}

func newAsides(l *lexicon.Lexicon) asides {
	return asides{
		TableOf: lexicon.Read(l.Table("boilerplate"), newAside),
		calls:   l.Table("calls"),
		media:   l.Table("media"),
		times:   l.Table("timestamps"),
		careers: l.Table("careers"),
		labels:  l.Table("desk labels"),
		words:   newWords(l),
		weights: linear.Weights(asideWeights),
		least:   leastOdds,
	}
}

func newAside(e lexicon.Entry) aside {
	kinds := map[string]Kind{"note": KindNote, "caption": KindCaption, "credit": KindCredit}
	matches := map[string]asideMatch{"exact": matchExact, "label": matchLabel, "prefix": matchPrefix}
	where := map[string]asideWhere{"start": whereStart, "end": whereEnd}
	takes := map[string]asideTakes{"next": takesNext, "rest": takesRest, "all": takesAll}
	kind, ok := kinds[e.Value("kind")]
	if !ok {
		kind = KindBoilerplate
	}
	return aside{kind: kind, match: matches[e.Value("match")], where: where[e.Value("where")], takes: takes[e.Value("takes")]}
}

// How long a paragraph that a phrase stands in may be, in tokens.
const (
	labelLen = 8  // of a line with a label
	shortLen = 45 // with a phrase inside it
	longLen  = 90 // with a phrase at its start
)

// find gives captions, notes, credits and boilerplate their kinds. A text of one paragraph is a
// story, whatever it starts with.
func (f *asideReader) find() {
	if len(f.Paragraphs) == 1 {
		return
	}
	next, inList, isOver := KindBody, false, false // what the asides so far take
	hours := 0
	for n, p := range f.Paragraphs {
		f.Check()
		a := f.asideByPhrase(n)
		switch {
		case f.isSignature(p.Run):
			a = aside{kind: KindCredit}
		case a.kind == KindBody:
			a.kind = f.kindByForm(p.Run)
		}
		f.kinds[n] = a.kind
		if a.kind == KindBody {
			inList = inList && f.isTeaser(p.Run)
			switch {
			case inList || isOver:
				f.kinds[n] = KindBoilerplate
			case next != KindBody && p.Len() < shortLen:
				f.kinds[n] = next
			}
		}
		if f.kinds[n] == KindBoilerplate && f.isHour(p.Run) {
			hours++
		}
		next = KindBody
		switch a.takes {
		case takesNext:
			next = a.kind
		case takesRest:
			inList = true
		case takesAll:
			isOver = true
		}
	}
	if hours > 1 {
		f.findHours()
	}
}

// findHours makes times of day headings: where there are several, each stands above what happened then.
func (f *asideReader) findHours() {
	for n, p := range f.Paragraphs {
		f.Check()
		if f.kinds[n] == KindBoilerplate && f.isHour(p.Run) {
			f.kinds[n] = KindHeading
		}
	}
}

// asideByPhrase returns what a phrase of the table says of paragraph n, the zero aside if none is in
// it. An entry that is all of the paragraph counts before all others.
func (f *asideReader) asideByPhrase(n int) aside {
	p := f.Paragraphs[n]
	trimmed := token.From(f.trimMarks(p.Run))
	found := aside{}
	look := func(i int) {
		f.asides.All(f.Tokens[:p.Hi], i, func(e, end int) {
			if found.match == matchExact {
				return
			}
			if a := f.asides.Values[e]; f.fits(a, n, token.From(i, end), trimmed) {
				found = a
			}
		})
	}
	look(p.Lo)
	if trimmed.Lo > p.Lo {
		look(trimmed.Lo)
	}
	if p.Len() <= shortLen {
		for i := trimmed.Lo + 1; i < p.Hi && found.kind == KindBody; i++ {
			look(i)
		}
	}
	return found
}

// fits reports whether an entry whose phrase stands in paragraph n, of which trimmed is left
// without the marks around it, says what the paragraph is.
func (f *asideReader) fits(a aside, n int, phrase, trimmed token.Run) bool {
	const head = 5 // paragraphs before the story
	p := f.Paragraphs[n]
	switch {
	case a.where == whereStart && n >= head:
		return false
	case a.where == whereEnd && n < len(f.Paragraphs)/2:
		return false
	case p.Len() > 2*longLen, p.Len() > longLen && a.kind == KindBoilerplate:
		return false
	case a.match == matchContains:
		return p.Len() <= shortLen
	case phrase.Lo > trimmed.Lo:
		return false
	case a.match == matchLabel:
		return p.Len() <= labelLen || p.Len() <= 2*labelLen && !f.Ends(p.Run)
	case a.match == matchExact:
		return phrase.Hi >= trimmed.Hi
	}
	return true
}

// isTeaser reports whether r reads as a headline in a list of other stories.
func (f *asideReader) isTeaser(r token.Run) bool {
	const most, short = 25, 10
	return r.Len() <= most && (!f.Ends(r) || f.mostlyCapitals(r) || r.Len() <= short)
}
