package figure

import (
	"cmp"
	"slices"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// event returns what happened to what figure k counts.
func (s *finder) event(k int) string {
	f := &s.list[k]
	if f.Kind != quantity.Count && f.Kind != quantity.Percent && f.Kind != quantity.Ratio {
		return ""
	}
	end := f.Hi
	if f.Noun.Lo >= f.Hi {
		end = max(f.Hi, f.Noun.Hi)
	}
	if s.Is(end-1, "times", "shots", "rounds", "bullets", "occasions") {
		return ""
	}
	in := s.inNoun(f, end)
	if f.Noun.Len() > 0 && f.Noun.Hi <= f.Lo && in == "" {
		if h, ok := s.events.Within(f.Noun.Lo, f.Noun.Hi, event.Noun); ok {
			in = h.Event // refugees number 12,000
		} else if h, ok := s.events.Within(f.Noun.Hi, f.Lo, event.Object); ok && h.Form == event.Past {
			return h.Event // the number of people killed rose to 41
		}
	}
	switch {
	case in != "" && in != "displaced": // IDPs may be sheltered, or evacuated
		return in
	case s.isWhole(f):
		return cmp.Or(in, s.behind(f, end))
	}
	if _, e := s.label(f); e != "" {
		return e
	}
	if g := s.whole(k, end); g != nil && g.Event != "" {
		f.Part = true
		return g.Event
	}
	finders := [...]func(*Figure, int) string{s.owned, s.governed, s.behind, s.nominal}
	if s.includes(f.Lo) { // of those who were told of before
		slices.Reverse(finders[:])
	}
	for _, find := range finders {
		if e := find(f, end); e != "" {
			return e
		}
	}
	if in == "" && k > 0 {
		if e := s.apposition(&s.list[k-1], f); e != "" {
			f.Part = true
			return e
		}
	}
	return in
}

// whole returns the figure that figure k, with its noun up to token end, is a part
// of: "12 hurt, including two children", "were hurt, three badly". It is nil if
// there is none.
func (s *finder) whole(k, end int) *Figure {
	f := &s.list[k]
	switch {
	case s.includes(f.Lo) && !s.Is(end, "who"):
		return s.before(k)
	case k > 0 && s.SentenceNumber(s.list[k-1].Lo) == s.SentenceNumber(f.Lo) && s.Kind(f.Lo-1) == token.Comma &&
		s.Class(f.Hi)&text.Adverb != 0 && s.numbers.Pause(f.Hi+1) && !s.Is(f.Hi, "fatally", "mortally"):
		return &s.list[k-1]
	}
	return nil
}

// before returns the figure right before figure k, which "including" and the
// like may part from it. It is nil if there is none.
func (s *finder) before(k int) *Figure {
	if k == 0 {
		return nil
	}
	g, f := &s.list[k-1], &s.list[k]
	for i := max(g.Hi, g.Noun.Hi); i < f.Lo; i++ {
		if s.Kind(i) != token.Comma && s.Class(i)&(text.Including|text.Coordinator) == 0 && !s.includes(i+1) && !s.includes(i+2) || s.SentenceNumber(i) != s.SentenceNumber(g.Lo) {
			return nil
		}
	}
	return g
}

// includes reports whether the words before token i make what follows a part of
// what was told before: "including", "among them", "including a woman and".
func (s *finder) includes(i int) bool {
	if and := i - 1; s.Is(and, "and") {
		for k := and - 2; k >= and-quantity.MaxSingle; k-- {
			if s.numbers.OnePerson(k) == and {
				i = k
				break
			}
		}
	}
	return s.Class(i-1)&text.Including != 0 || s.Is(i-1, "them", "whom") && s.Is(i-2, "among")
}

// isAside reports whether the verb of the clause does not tell of figure f, which
// stands behind a preposition.
func (s *finder) isAside(f *Figure) bool {
	before := s.Class(f.Lo - 1)
	return before&(text.Preposition|text.Including|text.Of) == text.Preposition && !s.Is(f.Lo-1, "than", "like", "as") || s.isWhole(f)
}

// isWhole reports whether the figure before f is a part of it: "three of the 12
// men". What happened to the part did not happen to the whole, but for what tells
// which whole it is: "three of the 12 men displaced by the flood were hurt".
func (s *finder) isWhole(f *Figure) bool {
	i := f.Lo - 1
	for lo := i - quantity.MaxOwner; i > lo && (s.Class(i)&text.Owner != 0 || s.Kind(i) == token.Clitic || s.Kind(i) == token.Word && s.IsOpen(i) && i < f.Lo-1); i-- {
	}
	return s.Is(i, "of") && s.Holding(i-1) != nil
}

// apposition returns the event of figure g where f tells a part of it: "four
// men -- two of them Danes", "ten people (six soldiers and four civilians)".
func (s *finder) apposition(g, f *Figure) string {
	end := max(g.Hi, g.Noun.Hi)
	if s.SentenceNumber(g.Lo) != s.SentenceNumber(f.Lo) {
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

// inNoun finds the event in the noun phrase: "12 deaths", "20 wounded people".
func (s *finder) inNoun(f *Figure, end int) (e string) {
	for i := f.Hi; i < end; i++ {
		h, ok := s.events.Within(i, end, event.Noun|event.Adjective|event.Object)
		switch {
		case !ok, h.Kind&event.Object != 0 && h.Form != event.Past:
		case h.Kind == event.Noun && h.End < end && !s.Is(h.End, "victims", "cases", "people"): // 28 rescue teams
		default:
			e = h.Event
		}
		if _, ok := s.events.At(i, event.Life); ok && (s.Before(f.Lo, 3, "claim", "claimed", "claiming", "claims", "took", "taken", "take", "taking", "takes", "cost", "costing", "lost") || s.Is(i+1, "lost")) {
			return "killed"
		}
	}
	return e
}

// owned finds the event that the counted noun owns, "the six priests' murder",
// or whose "of" governs it: "the death of 12".
func (s *finder) owned(f *Figure, end int) string {
	if s.Kind(end) == token.Quote || s.Kind(end) == token.Clitic {
		if h, ok := s.events.At(end+1, event.Noun); ok {
			return h.Event
		}
	}
	k := f.Lo - 1
	for s.Class(k)&(text.Owner|text.Adverb) != 0 {
		k--
	}
	if !s.Is(k, "of") {
		return ""
	}
	for lo := k - 1; lo >= k-3; lo-- {
		if h, ok := s.events.At(lo, event.Noun|event.Agent); ok && h.End == k {
			return h.Event
		}
	}
	return ""
}

// governed finds the verb whose object the figure is.
func (s *finder) governed(f *Figure, _ int) string { return s.events.Governing(f.Lo) }

// maxClause is how far, in tokens, the verb may stand from its subject.
const MaxClause = 24

// behind finds the verb or adjective that follows the counted noun: "people
// fled", "12 were killed", "left 12 dead". A participle that only tells which of
// them counts if there is no other: "people displaced by floods were evacuated".
func (s *finder) behind(f *Figure, end int) string {
	if s.Is(end, "the") && s.Is(end+1, "number") && s.Is(end+2, "of") { // brings to 12 the number of people killed
		end += 3
	}
	if s.Is(end, "of") && s.Is(end+1, "whom", "which", "them") {
		end += 2
	}
	p := predicate{finder: s, of: f, start: end, aside: s.isAside(f)}
	for i := end; i < end+MaxClause && s.Same(i, f.Lo) && i >= 0; {
		h, ok := s.events.At(i, event.Subject|event.Object|event.Adjective|event.Wound|event.Place)
		var done bool
		switch {
		case ok:
			i, done = p.takeEvent(h, i)
		case h.End > i: // a shot was fired
			p.far, i = true, h.End
		default:
			i, done = p.takeWord(i)
		}
		if done {
			break
		}
	}
	return p.found
}

// nominal finds the event before a figure: "the toll rose to 12", "killed the
// mayor and two guards", "were wounded, including 3 children", "among the dead
// were two women", "the death of a teacher and two pupils".
func (s *finder) nominal(f *Figure, _ int) string {
	joined, part := s.joined(f.Lo)
	f.Part = part && s.includes(f.Lo)
	level, passed := s.isLevel(f), false
	for k := f.Lo - 1; k >= f.Lo-MaxClause && s.Same(k, f.Lo); k-- {
		if s.Kind(k) == token.Stop || s.Is(k, ";") || s.Kind(k) == token.Colon {
			return ""
		}
		if h, ok := s.events.Within(k, f.Lo, event.Toll); ok {
			if passed && joined && !part && f.Noun.Len() > 0 {
				return "" // the toll reached 12, and 150 houses are buried
			}
			return h.Event
		}
		passed = passed || k < f.Lo-2 && s.Holding(k) != nil // not: rose from 38 to 41
		level = level && !passed
		if h, ok := s.events.Within(k, f.Lo, event.Noun|event.Object|event.Subject|event.Adjective|event.Agent); ok {
			switch {
			case part:
				return h.Event
			case joined && s.Is(h.End, "of") && (h.Kind&(event.Noun|event.Agent) != 0 || h.Form == event.Ing):
				return h.Event
			case h.Form == event.Ing && (s.Kind(h.End) == token.Comma || s.Class(h.End)&text.Coordinator != 0): // a shooting, and two men
				continue
			case joined && s.Class(max(f.Hi, f.Noun.Hi))&text.Auxiliary != 0: // killed a man, and two houses are on fire
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

// isLevel reports whether figure f tells where a count arrived that is named
// before: "the toll from floods that displaced thousands has risen to 14".
func (s *finder) isLevel(f *Figure) bool {
	return f.Noun.Len() == 0 && s.Is(f.Lo-1, "to", "at") && (f.Hi == len(s.Tokens) || s.Kind(f.Hi) != token.Word || !s.IsOpen(f.Hi))
}

// joined reports whether a figure at token i is joined to what stands before, by
// "and" or a comma, and whether it is a part of it: "including", "among the
// dead were".
func (s *finder) joined(i int) (joined, part bool) {
	for k := i - 1; k >= i-4; k-- {
		switch c := s.Class(k); {
		case s.includes(k + 1), s.Is(k, "among"):
			return true, true
		case c&text.Coordinator != 0 && c&text.Clause == 0, s.Kind(k) == token.Comma, s.Is(k, "as") && s.Is(k-1, "well"), s.Is(k, "with"):
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

// Unhurt reports whether what stands at token i is said not to be: "no one was
// hurt", "was not injured", "without injury".
func (s *Figures) Unhurt(i int) bool {
	for k := i - 1; k >= i-9 && s.Same(k, i); k-- {
		if s.Kind(k) == token.Comma || s.Class(k)&text.Clause != 0 {
			return false
		}
		if f := s.Holding(k); f != nil { // no fewer than nine
			k = f.Lo
			continue
		}
		if s.Negates(k) {
			return true
		}
	}
	return false
}
