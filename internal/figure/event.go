package figure

import (
	"cmp"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An eventFinder finds what happened to what figure f counts, whose noun ends before token
// end; it returns "" if it finds nothing.
type eventFinder func(s *finder, f *Figure, end int) string

// eventFinders look around the noun of a figure, in this order: the closest words first. For
// those who are a part of others it is the reverse, since the event of all stands before.
var eventFinders = [...]eventFinder{(*finder).ownedEvent, (*finder).governingEvent, (*finder).predicateEvent, (*finder).eventBefore}

// proposedEvent returns what happened to what figure k counts as far as grammar tells, "" if
// nothing did. It notes in the figure whether that is part of another one.
func (s *finder) proposedEvent(k int) string {
	f := &s.list[k]
	end := f.Hi
	if f.Noun.Lo >= f.Hi {
		end = f.end()
	}
	if s.isA(end-1, actWord) {
		return ""
	}
	inNoun := s.nounEvent(f, end)
	if f.Noun.Len() > 0 && f.Noun.Hi <= f.Lo && inNoun == "" {
		if h, ok := s.events.Within(f.Noun.Lo, f.Noun.Hi, event.Noun); ok {
			inNoun = h.Event // refugees number 12,000
		} else if h, ok := s.events.Within(f.Noun.Hi, f.Lo, event.Object); ok && h.Form == event.Past {
			return h.Event // the number of people killed rose to 41
		}
	}
	switch {
	case inNoun != "" && inNoun != "displaced": // the displaced may be sheltered, or evacuated
		return inNoun
	case s.hasPartBefore(f):
		return cmp.Or(inNoun, s.predicateEvent(f, end))
	}
	if _, happened := s.label(f); happened != "" {
		return happened
	}
	if g := s.wholeOf(k, end); g != nil && g.Event != "" {
		f.Part = true
		return g.Event
	}
	if happened := s.eventAround(f, end); happened != "" {
		return happened
	}
	if inNoun == "" && k > 0 {
		if happened := s.apposedEvent(&s.list[k-1], f); happened != "" {
			f.Part = true
			return happened
		}
	}
	return inNoun
}

// eventAround returns what the first of the eventFinders finds that finds anything.
func (s *finder) eventAround(f *Figure, end int) string {
	last := len(eventFinders) - 1
	included := s.isIncluded(f.Lo)
	for k := range eventFinders {
		find := eventFinders[k]
		if included {
			find = eventFinders[last-k]
		}
		if happened := find(s, f, end); happened != "" {
			return happened
		}
	}
	return ""
}

// nounEvent finds the event in the noun phrase: "12 deaths", "20 wounded people".
func (s *finder) nounEvent(f *Figure, end int) (happened string) {
	for i := f.Hi; i < end; i++ {
		h, ok := s.events.Within(i, end, event.Noun|event.Adjective|event.Object)
		switch {
		case !ok, h.Kind&event.Object != 0 && h.Form != event.Past:
		case h.Kind == event.Noun && h.End < end && !s.isA(h.End, victimWord): // 28 rescue teams
		default:
			happened = h.Event
		}
		if _, ok := s.events.At(i, event.Life); ok && (s.takenBefore(f.Lo) || s.Is(i+1, "lost")) {
			return "killed"
		}
	}
	return happened
}

// takenBefore reports whether a verb of taking lives stands close before token i:
// "claimed".
func (s *finder) takenBefore(i int) bool {
	const reach = 3
	for k := i - 1; k >= i-reach && s.Reaches(k, i); k-- {
		if s.isA(k, takingWord) {
			return true
		}
	}
	return false
}

// ownedEvent finds the event that the counted noun owns, "the six priests' murder",
// or whose "of" governs it: "the death of 12".
func (s *finder) ownedEvent(f *Figure, end int) string {
	if s.Kind(end) == token.Quote || s.Kind(end) == token.Clitic {
		if h, ok := s.events.At(end+1, event.Noun); ok {
			return h.Event
		}
	}
	of := f.Lo - 1
	for s.Class(of)&(text.Owner|text.Adverb) != 0 {
		of--
	}
	if !s.Is(of, "of") {
		return ""
	}
	const longest = 3
	for k := of - 1; k >= of-longest; k-- {
		if h, ok := s.events.At(k, event.Noun|event.Agent); ok && h.End == of {
			return h.Event
		}
	}
	return ""
}

// governingEvent finds the verb whose object the figure is: "killed 12".
func (s *finder) governingEvent(f *Figure, _ int) string { return s.events.Governing(f.Lo) }

// MaxClause is how far, in tokens, a verb may stand from its subject.
const MaxClause = 24

// eventBefore finds the event before a figure that is not right before it: "the toll rose
// to 12", "killed the mayor and two guards", "were wounded, including 3 children", "among
// the dead were two women", "the death of a teacher and two pupils".
func (s *finder) eventBefore(f *Figure, _ int) string {
	const kinds = event.Noun | event.Object | event.Subject | event.Adjective | event.Agent
	joined, part := s.joinedBefore(f.Lo)
	f.Part = part && s.isIncluded(f.Lo)
	level, passed := s.isLevel(f), false // passed says that another figure stands between
	for k := f.Lo - 1; k >= f.Lo-MaxClause && s.Reaches(k, f.Lo); k-- {
		if s.Kind(k) == token.Stop || s.Is(k, ";") || s.Kind(k) == token.Colon {
			return ""
		}
		if h, ok := s.events.Within(k, f.Lo, event.Toll); ok {
			if passed && joined && !part && f.Noun.Len() > 0 {
				return "" // the toll reached 12, and 150 houses are buried
			}
			return h.Event
		}
		passed = passed || k < f.Lo-2 && s.Holding(k) >= 0 // not: rose from 38 to 41
		level = level && !passed
		if h, ok := s.events.Within(k, f.Lo, kinds); ok {
			of := s.Is(h.End, "of") && (h.Kind&(event.Noun|event.Agent) != 0 || h.Form == event.Ing)
			ends := h.Form == event.Ing && (s.Kind(h.End) == token.Comma || s.Class(h.End)&text.Coordinator != 0)
			switch {
			case part, joined && of:
				return h.Event
			case ends: // a shooting, and two men
				continue
			case joined && s.Class(f.end())&text.Auxiliary != 0: // killed a man, and two houses are on fire
				return ""
			case joined && h.Kind&event.Object != 0 && h.Form != event.NoVerb:
				return h.Event
			case level || h.Form == event.Base || h.Form == event.Third: // it may be a noun: "the toll of the floods rose to 14"
				continue
			}
			return ""
		}
		if s.Class(k)&text.Clause != 0 && !level {
			return ""
		}
	}
	return ""
}

// isLevel reports whether figure f says where a count arrived that is named
// before: "the toll from floods that displaced thousands has risen to 14".
func (s *finder) isLevel(f *Figure) bool {
	if f.Noun.Len() > 0 || !s.Is(f.Lo-1, "to", "at") {
		return false
	}
	return s.Kind(f.Hi) != token.Word || !s.IsOpen(f.Hi)
}

// joinedBefore reports whether a figure at token i is joined to what stands before, by
// "and" or a comma, and whether it is a part of that: "including", "among the
// dead were".
func (s *finder) joinedBefore(i int) (joined, part bool) {
	const reach = 4
	for k := i - 1; k >= i-reach; k-- {
		switch c := s.Class(k); {
		case s.isIncluded(k + 1), s.Is(k, "among"):
			return true, true
		case c&text.Coordinator != 0 && c&text.Clause == 0, s.Kind(k) == token.Comma:
			return true, false
		case s.Is(k, "as") && s.Is(k-1, "well"), s.Is(k, "with"):
			return true, false
		case c&text.Be != 0:
			_, part = s.events.At(k-1, event.Noun|event.Adjective|event.Object)
			return part, part && s.Class(k-2)&text.Owner != 0
		case c&(text.Adverb|text.Owner) == 0:
			return false, false
		}
	}
	return false, false
}

// Denied reports whether the sentence denies what stands at token i: "no one was
// hurt", "was not injured", "without injury".
func (s *Figures) Denied(i int) bool {
	const reach = 9
	for k := i - 1; k >= i-reach && s.text.Reaches(k, i); k-- {
		if s.text.Kind(k) == token.Comma || s.text.Class(k)&text.Clause != 0 {
			return false
		}
		if f := s.Holding(k); f >= 0 { // no fewer than nine
			k = s.list[f].Lo
			continue
		}
		if s.text.Negates(k) {
			return true
		}
	}
	return false
}
