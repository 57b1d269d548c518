package toll

import (
	"slices"
	"sort"
	"strings"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/party"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Toll is a Toll with its tokens.
type Toll struct {
	token.Run
	Event  string
	Value  float64
	Upper  float64
	Bound  quantity.Bound
	Source party.Party
}

// findTolls gathers the last word on each event: first the story's, then what other
// sources say. The first figure is the story's word, until a later one says that
// it rose: "raising the toll to 14". Parts of a count ("including three
// children") are left out, and so is what happened at other times. Where nothing
// is counted, a victim who is told alone counts one.
func (s *finder) findTolls() []Toll {
	voices := &voices{finder: s}
	var out []Toll
	killed := false
	for _, event := range s.events.Tolls() {
		n := len(out)
		for k := range s.figures.All() {
			f := s.figures.At(k)
			same := f.Event == event || event == "injured" && f.Event == "hospitalised" && len(out) == n
			if same && s.isToll(f) && !s.isBackground(f.Run) {
				out = s.addToll(out, n, s.toll(event, k, voices), s.standing(f))
			}
		}
		if r, count := s.victims(event, killed); len(out) == n && count > 0 {
			out = append(out, Toll{Run: r, Event: event, Value: float64(count), Source: voices.at(r)})
		}
		killed = killed || event == "killed" && len(out) > 0
	}
	return out
}

// isBackground reports whether r tells of another time than that of the story: "22 people have died this year", "in 1999 two quakes killed 300".
func (s *finder) isBackground(r token.Run) bool {
	sentence := s.layout.SentenceOf(r.Lo)
	around := token.From(max(sentence.Lo, r.Lo-figure.MaxClause), min(sentence.Hi, r.Hi+figure.MaxClause))
	for _, p := range s.dates.In(around) {
		if p.From.Year > 0 && p.From.Day == 0 && !s.isRecord(p.Lo) {
			return true
		}
	}
	for k := around.Lo; k < around.Hi; k++ {
		if s.Is(k, "year", "years", "annually", "month", "months", "decade", "decades") && !(s.Kind(k-1) == token.Dash && s.Token(k).Gap == token.Glued) && !s.isRecord(k) {
			return true
		}
	}
	return false
}

// isRecord reports whether the time at token k tells for how long there was nothing
// like it: "the worst fire in a decade", "the deadliest since 2015".
func (s *finder) isRecord(k int) bool {
	const reach = 10
	for i := k - 1; i >= k-reach && s.Same(i, k); i-- {
		if s.Class(i)&text.Superlative != 0 {
			return true
		}
	}
	return false
}

// isToll reports whether a figure counts victims for itself.
func (s *finder) isToll(f *figure.Figure) bool {
	if f.Kind != quantity.Count || f.Value < 1 || f.Part || s.Class(f.Noun.Hi-1)&text.Thing != 0 {
		return false
	}
	return !s.isOld(f) && !s.isRate(f) && !s.figures.Unhurt(f.Lo)
}

// isRate reports whether a figure counts those of each day or the like: "40
// people a day".
func (s *finder) isRate(f *figure.Figure) bool {
	end := max(f.Hi, f.Noun.Hi)
	return s.Is(end, "a", "per", "every", "each") && s.Class(end+1)&text.Time != 0 &&
		s.Class(end+2)&text.Subordinator == 0 && !s.Is(end+2, "ago", "earlier", "later") // 12 a day after talks began
}

// isOld reports whether a figure is the count that another one takes the place
// of: "rose to 41 from 38", "41, up from an earlier 38", "the previous toll of 38".
func (s *finder) isOld(f *figure.Figure) bool {
	if s.Is(f.Lo-1, "from", "previous", "earlier", "initial") || s.Before(f.Lo, 4, "previously", "initially") {
		return true
	}
	for k := f.Lo - 2; k >= f.Lo-4 && s.Same(k, f.Lo); k-- {
		if _, counted := s.events.Within(k+1, f.Lo, event.Toll); counted && s.Is(k, "previous", "earlier", "initial") {
			return true
		}
	}
	return false
}

// toll returns the toll that figure k tells: with those who are joined to it,
// "five men, two women and a child", and without those of the wounded who died.
func (s *finder) toll(event string, k int, voices *voices) Toll {
	f := s.figures.At(k)
	t := Toll{Run: f.Run, Event: event, Value: f.Value, Upper: f.Upper, Bound: f.Bound, Source: voices.at(f.Run)}
	if event == "injured" && f.Upper == 0 {
		t.Value -= s.died(k)
	}
	last, sum := s.joinedTo(k)
	sum += float64(s.singles(f, s.figures.At(last)))
	parted := sum == f.Value && !s.Is(max(f.Hi, f.Noun.Hi), "and") // 12 people, eight men and four women
	if !parted && f.Upper == 0 && f.Bound != quantity.Vague {
		t.Value += sum
		t.Hi = s.figures.At(last).Hi
	}
	return t
}

// maxJoined is how many figures behind one are looked at for its parts.
const maxJoined = 8

// joinedTo returns the last of the figures that figure k is joined to by commas
// and "and" as parts of one count, and the sum of those behind k: "five men and two
// women", "14 people in Haiti, nine in Cuba and three in Jamaica".
func (s *finder) joinedTo(k int) (last int, sum float64) {
	last = k
	all := 0.0
	for i := k + 1; i < min(len(s.figures.All()), k+maxJoined); i++ {
		f, g := s.figures.At(i-1), s.figures.At(i)
		if f.Event != g.Event || g.Part || g.Upper != 0 || s.SentenceNumber(f.Lo) != s.SentenceNumber(g.Lo) {
			break
		}
		end, there := s.pastPlace(f)
		if _, here := s.pastPlace(g); there != nowhere && here != there || there == nowhere && (s.borrows(f) || s.borrows(g)) {
			break
		}
		lo := g.Lo
		if s.Class(lo-1)&text.Owner != 0 { // and their three children
			lo--
		}
		all += g.Value
		switch {
		case end+1 == lo && s.Is(end, "and"), end+2 == lo && s.Kind(end) == token.Comma && s.Is(end+1, "and"):
			last, sum = i, all
		case end+1 == lo && s.Kind(end) == token.Comma:
		default:
			return last, sum
		}
	}
	return last, sum
}

// borrows reports whether a figure counts what stands before it.
func (s *finder) borrows(f *figure.Figure) bool { return f.Noun.Len() > 0 && f.Noun.Lo < f.Hi }

// nowhere is the kind of no place.
const nowhere place.Kind = 255

// pastPlace returns the index behind what a figure counts and where, "people in
// Haiti", with the kind of that place.
func (s *finder) pastPlace(f *figure.Figure) (end int, kind place.Kind) {
	end = f.Hi
	if !s.borrows(f) {
		end = max(end, f.Noun.Hi)
	}
	if s.Is(end, "in", "at", "near") {
		if e, hi := s.places.Match(end + 1); e >= 0 {
			return hi, s.places.Entry(s.places.Likeliest(end+1, hi)).Kind
		}
	}
	return end, nowhere
}

// died returns how many of those that figure k counts died: "12 were shot, three
// fatally", "three of whom died".
func (s *finder) died(k int) float64 {
	f := s.figures.At(k)
	for i := k + 1; i < min(len(s.figures.All()), k+maxJoined) && s.SentenceNumber(s.figures.At(i).Lo) == s.SentenceNumber(f.Lo); i++ {
		g := s.figures.At(i)
		if g.Event == "killed" && g.Value < f.Value && s.Is(g.Hi, "fatally", "mortally", "of") {
			return g.Value
		}
	}
	return 0
}

// addToll adds a toll to those of its event, which start at out[n]. One source
// has one toll; a later one takes its place where it is news.
func (s *finder) addToll(out []Toll, n int, t Toll, news standing) []Toll {
	for i := n; i < len(out); i++ {
		if who := out[i].Source; strings.EqualFold(s.Slice(who.Run), s.Slice(t.Source.Run)) || t.Source.Name != "" && who.Name == t.Source.Name {
			if news == corrected || news == risen && t.Value > out[i].Value {
				out[i] = t
			}
			return out
		}
	}
	if len(out)-n >= maxSources {
		return out
	}
	return append(out, t)
}

// maxSources is how many sources of one event are told apart.
const maxSources = 16

// A standing is how a count stands to one that was told before.
type standing uint8

const (
	another   standing = iota // of somebody else, perhaps
	risen                     // "the toll rose to 14"
	corrected                 // "the toll was revised to 12"
)

// standing returns how figure f stands to a count that was told before.
func (s *finder) standing(f *figure.Figure) (news standing) {
	for k := f.Lo - 1; k >= f.Lo-8 && s.Same(k, f.Lo); k-- {
		switch {
		case s.Is(k, "revised", "corrected", "lowered", "reduced"):
			return corrected
		case s.Is(k, "toll", "total", "number", "tally", "count"):
			news = risen
		}
	}
	return news
}

// leadSize is how much of a story, in tokens, is searched for victims who are
// not counted.
const leadSize = 260

// bodyStart returns the first token of the first paragraph of the story itself.
func (s *finder) bodyStart() int {
	for n, p := range s.Paragraphs {
		if s.layout.KindOf(n) == layout.KindBody {
			return p.Lo
		}
	}
	return 0
}

// voices find who says what stands at a place of the text. Most stories count
// no victims, so that they are gathered only when somebody is looked for.
type voices struct {
	*finder
	all []voice // in text order; nil until somebody is looked for
}

// A voice is a piece of what somebody says.
type voice struct {
	token.Run
	source token.Run
}

func (v *voices) gather() {
	v.all = make([]voice, 0, len(v.said.All()))
	for _, a := range v.said.All() {
		if a.Source.Len() == 0 {
			continue
		}
		for _, c := range a.Content {
			v.all = append(v.all, voice{c, a.Source})
		}
	}
	slices.SortStableFunc(v.all, func(a, b voice) int { return a.Lo - b.Lo })
}

// maxNesting is how deep statements may stand in statements.
const maxNesting = 8

// at returns the source of the innermost statement around a run, the zero party
// where the story itself speaks.
func (v *voices) at(r token.Run) party.Party {
	if v.all == nil {
		v.gather()
	}
	i := sort.Search(len(v.all), func(i int) bool { return v.all[i].Lo > r.Lo })
	best := -1
	for k := i - 1; k >= max(0, i-maxNesting); k-- {
		if x := v.all[k]; x.Covers(r) && (best < 0 || x.Len() < v.all[best].Len()) {
			best = k
		}
	}
	if best < 0 {
		return party.Party{}
	}
	return v.cast.All(v.all[best].source)[0]
}
