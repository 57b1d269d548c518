package toll

import (
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A toll may be given in parts: "five men, two women and a child" are eight, "14 people in
// Haiti, nine in Cuba and three in Jamaica" are 26.

// tollOf returns the toll that starts with figure k: with the parts that are joined to it,
// and without those of the injured who died. It returns the last of its figures, too.
func (s *finder) tollOf(event string, k int) (t Toll, last int) {
	f := s.figures.Figure(k)
	t = Toll{Run: f.Run, Event: event, Value: f.Value, Upper: f.Upper, Bound: f.Bound, Source: s.speakers.at(f.Run)}
	if event == injured && f.Upper == 0 {
		t.Value -= s.diedOf(k)
	}
	last, sum := s.joinedTo(k)
	sum += float64(s.singles(f, s.figures.Figure(last)))
	splitUp := sum == f.Value && !s.Is(max(f.Hi, f.Noun.Hi), "and") // "12 people, eight men and four women" are 12
	if !splitUp && f.Upper == 0 && f.Bound != quantity.Vague {
		t.Value += sum
		t.Hi = s.figures.Figure(last).Hi
	}
	return t, last
}

// maxJoined is how many figures behind one are looked at for its parts.
const maxJoined = 8

// joinedTo returns the last of the figures that commas and "and" join to figure k, and the
// sum of those behind k.
func (s *finder) joinedTo(k int) (last int, sum float64) {
	last = k
	all := 0.0
	for i := k + 1; i < min(len(s.figures.All()), k+maxJoined); i++ {
		f, g := s.figures.Figure(i-1), s.figures.Figure(i)
		end, kind := s.pastPlace(f)
		if !s.maySum(f, g, kind) {
			break
		}
		lo := g.Lo
		if s.Class(lo-1)&text.Owner != 0 { // "and their three children"
			lo--
		}
		all += g.Value
		switch comma := s.Kind(end) == token.Comma; {
		case end+1 == lo && s.Is(end, "and"), end+2 == lo && comma && s.Is(end+1, "and"):
			last, sum = i, all
		case end+1 == lo && comma:
		default:
			return last, sum
		}
	}
	return last, sum
}

// maySum reports whether two figures can be parts of one count. kind is that of the place of
// the first: then the second needs a place of that kind, so that those "in Haiti" are added to
// those "in Cuba" and not to those "in hospital".
func (s *finder) maySum(f, g *figure.Figure, kind place.Kind) bool {
	if f.Event != g.Event || g.Part || g.Upper != 0 || !s.InOneSentence(f.Lo, g.Lo) {
		return false
	}
	if kind == nowhere {
		return !borrowsNoun(f) && !borrowsNoun(g)
	}
	_, other := s.pastPlace(g)
	return other == kind
}

// borrowsNoun reports whether a figure counts what a noun before it names: the "nine" of
// "14 people in Haiti, nine in Cuba".
func borrowsNoun(f *figure.Figure) bool { return f.Noun.Len() > 0 && f.Noun.Lo < f.Hi }

// nowhere is the kind of no place.
const nowhere place.Kind = 255

// pastPlace returns the index behind what a figure counts and where, "people in Haiti",
// with the kind of that place.
func (s *finder) pastPlace(f *figure.Figure) (end int, kind place.Kind) {
	end = f.Hi
	if !borrowsNoun(f) {
		end = max(end, f.Noun.Hi)
	}
	if s.Is(end, "in", "at", "near") {
		if e, hi := s.places.Match(end + 1); e >= 0 {
			return hi, s.places.Entry(s.places.Likeliest(end+1, hi)).Kind
		}
	}
	return end, nowhere
}

// diedOf returns how many of those that figure k counts died: "12 were shot, three
// fatally", "three of whom died".
func (s *finder) diedOf(k int) float64 {
	f := s.figures.Figure(k)
	for i := k + 1; i < min(len(s.figures.All()), k+maxJoined); i++ {
		g := s.figures.Figure(i)
		if !s.InOneSentence(g.Lo, f.Lo) {
			break
		}
		if g.Event == killed && g.Value < f.Value && (s.Is(g.Hi, "of") || s.isA(g.Hi, fatalWord)) {
			return g.Value
		}
	}
	return 0
}

// singles counts the victims without a number who are joined to the figures from first to
// last: "12 students and a teacher", "a mother and her four children".
func (s *finder) singles(first, last *figure.Figure) int {
	n := s.singlesBehind(first, last)
	if s.singleBefore(first) {
		n++
	}
	return n
}

// singlesBehind counts those behind the last figure, up to the one that follows "and".
func (s *finder) singlesBehind(first, last *figure.Figure) int {
	isObject := s.events.Governing(first.Lo) != "" // "killed 12 students"
	i := max(last.Hi, last.Noun.Hi)
	for n := 1; ; n++ {
		comma := s.Kind(i) == token.Comma
		if comma {
			i++
		}
		and := s.Is(i, "and")
		if and {
			i++
		}
		end := s.quantities.SingleEnd(i)
		if end == i || !comma && !and {
			return 0
		}
		hasVerb := s.Class(end)&(text.Auxiliary|text.Verb) != 0 || s.events.Happens(end)
		if isObject && hasVerb { // "killed 12 students, and a teacher was hurt"
			return 0
		}
		if and {
			return n
		}
		i = end
	}
}

// singleBefore reports whether one victim and "and" stand before a figure, at the start of
// the sentence or behind what happened to them: "killed a mother and her four children".
func (s *finder) singleBefore(f *figure.Figure) bool {
	k := f.Lo - 1
	for s.Class(k)&text.Possessive != 0 {
		k--
	}
	if !s.Is(k, "and") {
		return false
	}
	for i := k - 1; i >= k-quantity.MaxSingle && s.Reaches(i, k); i-- {
		isPerson := s.quantities.SingleEnd(i) == k || s.isNamed(token.From(i, k))
		if isPerson && (s.StartsSentence(i) || s.events.Happens(i-1)) {
			return true
		}
	}
	return false
}

// isNamed reports whether r is a person with a name: "Mayor Ann Lee".
func (s *finder) isNamed(r token.Run) bool {
	k := s.mentions.In(r)
	return k >= 0 && s.mentions.Mention(k).Run == r && s.mentions.Mention(k).Kind == mention.Person
}
