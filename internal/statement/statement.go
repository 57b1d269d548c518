package statement

import (
	"cmp"
	"slices"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/token"
)

// A Statement is something that somebody said, as runs of tokens: in "The bridge, the mayor
// said on Friday, is safe" the source "the mayor", the cue "said" and a content in two
// pieces. Who "the mayor" is, is found later.
type Statement struct {
	Kind     Kind
	verbatim bool        // a line of a transcript: the speaker's own words without quotation marks
	Source   token.Run   // who says it; empty if the text does not say
	Cue      token.Run   // the words of saying, or the mark that stands for them; empty if there are none
	Content  []token.Run // what was said, without the outer quotation marks; never empty
	Lemma    string      // dictionary form of the cue, "say"; empty without a cue
	Negated  bool        // the cue denies or refuses: "declined to comment"
	When     date.Period // when it was said; zero if the text does not say
	evidence             // of its parts, as they were found
}

// Whole returns the run from the first to the last part.
func (s Statement) Whole() token.Run {
	whole := s.Content[0]
	include := func(r token.Run) {
		if r.Len() > 0 {
			whole.Lo, whole.Hi = min(whole.Lo, r.Lo), max(whole.Hi, r.Hi)
		}
	}
	include(s.Source)
	include(s.Cue)
	for _, r := range s.Content {
		include(r)
	}
	return whole
}

// findStatements finds the statements of all paragraphs, completes them and drops those
// that are probably wrong.
func (f *finder) findStatements() {
	a := newAssembler(f, f.memory)
	for n := range f.Paragraphs {
		f.Check()
		a.readParagraph(n)
	}
	for i := range f.list {
		f.Check()
		f.complete(&f.list[i])
	}
	a.readContents()
	f.memory = a.leave()
	if !f.keepAll {
		f.list = slices.DeleteFunc(f.list, func(s Statement) bool { return s.Confidence() < s.least() })
	}
	slices.SortStableFunc(f.list, func(a, b Statement) int {
		x, y := a.Whole(), b.Whole()
		return cmp.Or(x.Lo-y.Lo, y.Hi-x.Hi)
	})
}

// complete fills in what follows from source, cue and content.
func (f *finder) complete(s *Statement) {
	slices.SortFunc(s.Content, func(a, b token.Run) int { return a.Lo - b.Lo })
	f.swapReversed(s)
	s.Kind = f.kindOf(*s)
	s.traits |= f.traitsOf(*s)
	if s.Cue.Len() > 0 {
		s.Lemma, s.Negated = f.lemma(s.Cue)
		s.When = f.saidOn(*s)
	}
}
