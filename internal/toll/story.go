package toll

import (
	"sort"

	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/linear"
)

// storyFacts are what a story says as a whole of its candidates.
type storyFacts struct {
	candidates []*candidate
	body       int      // its first paragraph of its own
	headline   bool     // it has a headline
	inHeadline bool     // a word of an event stands in it
	dated      bool     // its day is known
	words      []uint32 // the words of its headline, or of its first sentence
	tally      map[string]*tally
}

// A tally counts the candidates of an event.
type tally struct {
	all, counted uint32
	most         float64 // the highest count
	first        *candidate
	values       map[float64]uint32 // how often each count is given
}

// factsOf gathers what the story says as a whole.
func (s *finder) factsOf(candidates []*candidate) storyFacts {
	f := storyFacts{candidates: candidates, dated: s.layout.Today().Year > 0, body: -1}
	if len(candidates) == 0 {
		return f
	}
	f.tally = make(map[string]*tally)
	for k, c := range candidates {
		c.number = k
		n := f.tally[c.Event]
		if n == nil {
			n = &tally{values: make(map[float64]uint32)}
			f.tally[c.Event] = n
		}
		n.add(c)
	}
	for n := range s.Paragraphs {
		if s.layout.KindOf(n) == layout.KindBody {
			f.body = n
			break
		}
	}
	top := s.layout.Headline
	if f.headline = top.Len() > 0; !f.headline && f.body >= 0 {
		top = s.layout.SentenceOf(s.Paragraphs[f.body].Lo)
	}
	for i := top.Lo; i < min(top.Hi, top.Lo+maxWords); i++ {
		if s.IsOpen(i) {
			f.words = append(f.words, linear.Lower(s.Word(i)))
		}
		if h, ok := s.events.At(i, anyWord); ok && f.headline && s.tollEvent(h.Event) != "" {
			f.inHeadline = true
		}
	}
	return f
}

// add counts a candidate.
func (n *tally) add(c *candidate) {
	n.all++
	if c.figure == nil {
		return
	}
	n.counted++
	n.most = max(n.most, c.Value)
	n.values[c.Value]++
	if n.first == nil {
		n.first = c
	}
}

// paragraphOf returns the paragraph of token i.
func (s *finder) paragraphOf(i int) int {
	return sort.Search(len(s.Paragraphs), func(n int) bool { return s.Paragraphs[n].Hi > i })
}
