package figure

import (
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A story breaks its figures down, "12 hurt, including two children", "four men, two of
// them Danes", and counts a part out of a whole: "three of the 12 men". What happened to
// the whole happened to the part, but not the other way round.

// wholeOf returns the figure that figure k, with its noun up to token end, is a part
// of: "12 hurt, including two children", "were hurt, three badly". It is nil if
// there is none.
func (s *finder) wholeOf(k, end int) *Figure {
	f := &s.list[k]
	switch {
	case s.isIncluded(f.Lo) && !s.Is(end, "who"):
		return s.listedBefore(k)
	case k > 0 && s.InOneSentence(s.list[k-1].Lo, f.Lo) && s.isHowBadly(f):
		return &s.list[k-1]
	}
	return nil
}

// isHowBadly reports whether figure f stands between commas with nothing but an adverb,
// "three badly": so many of those who were just counted.
func (s *finder) isHowBadly(f *Figure) bool {
	if s.Kind(f.Lo-1) != token.Comma || s.Class(f.Hi)&text.Adverb == 0 {
		return false
	}
	return s.quantities.Pause(f.Hi+1) && !s.isA(f.Hi, fatalWord)
}

// listedBefore returns the figure right before figure k, of which no more than commas and
// words such as "and" and "including" part it. It is nil if there is none.
func (s *finder) listedBefore(k int) *Figure {
	if k == 0 {
		return nil
	}
	g, f := &s.list[k-1], &s.list[k]
	for i := g.end(); i < f.Lo; i++ {
		if !s.InOneSentence(i, g.Lo) {
			return nil
		}
		linking := s.Kind(i) == token.Comma || s.Class(i)&(text.Including|text.Coordinator) != 0
		if !linking && !s.isIncluded(i+1) && !s.isIncluded(i+2) {
			return nil
		}
	}
	return g
}

// isIncluded reports whether the words before token i make what follows a part of
// what was counted before: "including", "among them", "including a woman and".
func (s *finder) isIncluded(i int) bool {
	if and := i - 1; s.Is(and, "and") {
		for k := and - 2; k >= and-quantity.MaxSingle; k-- {
			if s.quantities.SingleEnd(k) == and {
				i = k
				break
			}
		}
	}
	return s.Class(i-1)&text.Including != 0 || s.Is(i-1, "them", "whom") && s.Is(i-2, "among")
}

// isOblique reports whether what figure f counts is not what the verb behind it is about,
// since it stands behind a preposition: "in a village of 300 people were killed".
func (s *finder) isOblique(f *Figure) bool {
	const kinds = text.Preposition | text.Including | text.Of
	behind := s.Class(f.Lo-1)&kinds == text.Preposition && !s.Is(f.Lo-1, "than", "like", "as")
	return behind || s.hasPartBefore(f)
}

// hasPartBefore reports whether the figure before f is a part of it: "three of the 12
// men". What happened to the part did not happen to the whole, unless it says
// which whole it is: "three of the 12 men displaced by the flood were hurt".
func (s *finder) hasPartBefore(f *Figure) bool {
	last := f.Lo - 1
	of := last
	for of > last-quantity.MaxOwner && (s.marksOwner(of) || of < last && s.Kind(of) == token.Word && s.IsOpen(of)) {
		of--
	}
	return s.Is(of, "of") && s.Holding(of-1) >= 0
}

// marksOwner reports whether token i is an article, a possessive or the "'s" of an owner.
func (s *finder) marksOwner(i int) bool {
	return s.Class(i)&text.Owner != 0 || s.PossessiveAt(i)
}

// apposedEvent returns the event of figure g where f counts a part of it: "four
// men -- two of them Danes", "ten people (six soldiers and four civilians)".
func (s *finder) apposedEvent(g, f *Figure) string {
	end := g.end()
	if !s.InOneSentence(g.Lo, f.Lo) {
		return ""
	}
	if s.Is(f.Hi, "of") && s.Is(f.Hi+1, "them", "whom") { // were hurt, five of them badly
		return g.Event
	}
	if f.Lo > end+2 {
		return ""
	}
	for i := end; i < f.Lo; i++ {
		switch s.Kind(i) {
		case token.Dash, token.Open, token.Comma:
		default:
			if s.Class(i)&(text.Adverb|text.Coordinator) == 0 {
				return ""
			}
		}
	}
	if s.Is(f.Lo-1, "and") && end == f.Lo-1 || s.Kind(end) != token.Comma || s.Is(f.Hi, "of") {
		return g.Event
	}
	return ""
}
