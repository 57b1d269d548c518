package toll

import (
	"slices"

	"example.com/newsmodel/internal/event"
	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/token"
)

// What may be a toll? A figure of people whom an event befell, or the word of such an event with
// victims who are not counted: "a man was shot dead".

// A candidate may be a toll.
type candidate struct {
	Toll
	figure *figure.Figure // nil if the victims are not counted
	hit    event.Hit      // the word of the event; without End if none is near the figure
	at     int            // its first token
	update update
	number int // of the candidate in the story
}

// candidates returns what may be a toll, event by event, and in the order of the story. The dead
// come first, since some of the injured are among them.
func (s *finder) candidates() (out []*candidate) {
	out = s.counted(out)
	counted := len(out)
	words := make(map[int]bool, counted) // of those that are counted
	for _, c := range out {
		if c.hit.End > 0 {
			words[c.at] = true
		}
	}
	out = s.uncounted(out, words)
	order := s.events.Tolls()
	slices.SortStableFunc(out, func(a, b *candidate) int {
		if a.Event != b.Event {
			return slices.Index(order, a.Event) - slices.Index(order, b.Event)
		}
		return a.Lo - b.Lo
	})
	s.story = s.factsOf(out)
	return out
}

// tollEvent returns the event of the toll that an event counts for, "" if it counts for none.
func (s *finder) tollEvent(event string) string {
	switch {
	case event == hospitalised:
		return injured
	case event == homeless:
		return displaced
	case event != "" && slices.Contains(s.events.Tolls(), event):
		return event
	}
	return ""
}

// counted adds the figures of victims. Those that are joined to another one are summed up with it.
func (s *finder) counted(out []*candidate) []*candidate {
	for k := 0; k < len(s.figures.All()); k++ {
		s.Check()
		f := s.figures.Figure(k)
		event := s.tollEvent(f.Event)
		if event == "" || !s.countsVictims(f) {
			continue
		}
		t, last := s.tollOf(event, k)
		c := &candidate{Toll: t, figure: f, update: s.updateOf(f)}
		c.hit, c.at = s.wordOf(f)
		out = append(out, c)
		k = last
	}
	return out
}

const anyWord = event.Subject | event.Object | event.Noun | event.Adjective | event.Wound | event.Toll | event.Life | event.Agent

// wordOf returns the word of its event that stands nearest to a figure.
func (s *finder) wordOf(f *figure.Figure) (hit event.Hit, at int) {
	for n := range figure.MaxClause {
		for _, i := range [...]int{f.Lo - 1 - n, f.Hi + n} {
			if !s.Reaches(i, f.Lo) {
				continue
			}
			if h, ok := s.events.At(i, anyWord); ok && h.Event == f.Event {
				return h, i
			}
		}
	}
	return event.Hit{}, f.Lo
}

// single are the events whose victims are looked for without a number.
var single = [...]string{killed, injured, "arrested", "missing"}

// uncounted adds the words of events whose victims are not counted, but for the words in not.
func (s *finder) uncounted(out []*candidate, not map[int]bool) []*candidate {
	const kinds = event.Subject | event.Object | event.Noun | event.Adjective | event.Wound
	for n, p := range s.Paragraphs {
		s.Check()
		if s.layout.KindOf(n) != layout.KindBody {
			continue
		}
		for i := p.Lo; i < p.Hi; i++ {
			h, ok := s.events.At(i, kinds)
			if event := s.tollEvent(h.Event); ok && !not[i] && slices.Contains(single[:], event) && s.mayBeSingle(h, i) {
				r := token.From(i, h.End)
				out = append(out, &candidate{
					Toll: Toll{Run: r, Event: event, Value: float64(s.victimsBefore(i)), Source: s.speakers.at(r)},
					hit:  h, at: i,
				})
			}
			i = max(i, h.End-1)
		}
	}
	return out
}
