package tagger

import "math"

// The best labelling is found forwards: for each token and label, the weight of the best way to
// it ("ahead"). The margins need the best way from it to the end, too ("behind"); only
// paragraphs with a span pay for that.

// never is the weight of a label that must not follow the one before.
const never = -1 << 28

// decode appends the spans of the best labelling of the prepared paragraph.
func (t *Tagger) decode(s *Scratch, spans []Span) []Span {
	n := len(s.views) - 2*pad
	if cap(s.score) < n {
		s.score, s.ahead, s.behind = make([]scores, n), make([]scores, n), make([]scores, n)
	}
	s.score, s.ahead, s.behind = s.score[:n], s.ahead[:n], s.behind[:n]
	t.model.emit(s)
	s.ahead[0] = s.score[0]
	for l := range Label(Labels) {
		if !l.Follows(Outside) {
			s.ahead[0][l] = never
		}
	}
	for i := 1; i < n; i++ {
		a, b := &s.ahead[i-1], &s.ahead[i]
		for l := range Label(Labels) {
			lo, hi := l.before()
			best := a[lo] + t.move[lo][l]
			for p := lo + 1; p < hi; p++ {
				best = max(best, a[p]+t.move[p][l])
			}
			b[l] = s.score[i][l] + best
		}
	}
	first := len(spans)
	spans = t.path(s, spans)
	if first < len(spans) {
		t.measure(s, spans[first:])
	} else {
		s.doubts = append(s.doubts, make([]Doubt, n)...)
	}
	return spans
}

// measure fills in the margins of the spans and the doubts of the tokens. For each token and label it finds the best labelling
// from there to the end of the paragraph.
func (t *Tagger) measure(s *Scratch, spans []Span) {
	n := len(s.ahead)
	clear(s.behind[n-1][:])
	for i := n - 2; i >= 0; i-- {
		a, b := &s.behind[i], &s.behind[i+1]
		var come [Labels]int32 // the best from the next token on, with each of its labels
		for l := range Labels {
			come[l] = b[l] + s.score[i+1][l]
		}
		for l := range Label(Labels) {
			move := &t.move[l]
			best := come[Outside] + move[Outside]
			for next := BeginSource; next < Labels; next += 2 {
				best = max(best, come[next]+move[next])
			}
			if in := l + l%2; in != Outside { // its span goes on
				best = max(best, come[in]+move[in])
			}
			a[l] = best
		}
	}
	for i := range spans {
		spans[i].Margin = float32(s.least(spans[i])) / t.scale
	}
	for i := range n {
		s.doubts = append(s.doubts, s.doubt(i, t.scale))
	}
}

// doubt returns what speaks against each place of token i in a content.
func (s *Scratch) doubt(i int, scale float32) Doubt {
	best, begin, inside, outside := int32(2*never), int32(2*never), int32(2*never), int32(2*never)
	for l := range Label(Labels) {
		x := s.ahead[i][l] + s.behind[i][l]
		best = max(best, x)
		switch {
		case l.Role() != Content:
			outside = max(outside, x)
		case l.Begins():
			begin = max(begin, x)
			fallthrough
		default:
			inside = max(inside, x)
		}
	}
	return Doubt{float32(best-begin) / scale, float32(best-inside) / scale, float32(best-outside) / scale}
}

// least returns the least margin of the labels at the ends of a span.
func (s *Scratch) least(x Span) int32 {
	least := min(s.margin(x.Lo, func(l Label) bool { return !l.Begins() || l.Role() != x.Role }),
		s.margin(x.Hi-1, func(l Label) bool { return l.Role() != x.Role }))
	if x.Hi < len(s.ahead) {
		least = min(least, s.margin(x.Hi, func(l Label) bool { return !l.Begins() && l.Role() == x.Role }))
	}
	return least
}

// margin returns by how much the best labelling of all outweighs the best in which token i has one
// of the other labels.
func (s *Scratch) margin(i int, other func(Label) bool) int32 {
	best, second := int32(2*never), int32(2*never)
	for l := range Label(Labels) {
		x := s.ahead[i][l] + s.behind[i][l]
		best = max(best, x)
		if other(l) {
			second = max(second, x)
		}
	}
	return best - second
}

// emit sums the weights of the features of each token for each label. The weights of a row are
// bytes of one word; the odd and the even ones are added four at a time, in lanes of 16 bits.
func (m *Model) emit(s *Scratch) {
	const lanes = 0x00FF00FF00FF00FF
	for i := range s.score {
		var odd, even uint64
		for _, r := range s.Rows(i) {
			w := m.row(r)
			odd += w & lanes
			even += w >> 8 & lanes
		}
		sums := &s.score[i]
		for l := 1; l < Labels; l += 2 {
			sums[l] = int32(odd&0xFFFF) - Features*-math.MinInt8
			sums[l+1] = int32(even&0xFFFF) - Features*-math.MinInt8
			odd, even = odd>>16, even>>16
		}
	}
}

// path reads the best labelling backwards and appends its spans.
func (t *Tagger) path(s *Scratch, spans []Span) []Span {
	n := len(s.ahead)
	best := Label(0)
	for l := range Label(Labels) {
		if s.ahead[n-1][l] > s.ahead[n-1][best] {
			best = l
		}
	}
	first, hi := len(spans), 0
	for i := n - 1; i >= 0; i-- {
		if best != Outside && hi == 0 {
			hi = i + 1
		}
		if best.Begins() {
			spans = append(spans, Span{Role: best.Role(), Lo: i, Hi: hi})
			hi = 0
		}
		if i > 0 {
			best = t.from(s, i, best)
		}
	}
	for i, j := first, len(spans)-1; i < j; i, j = i+1, j-1 {
		spans[i], spans[j] = spans[j], spans[i]
	}
	return spans
}

// from returns the label of the token before i on the best way to label l of token i.
func (t *Tagger) from(s *Scratch, i int, l Label) Label {
	a, best := &s.ahead[i-1], s.ahead[i][l]-s.score[i][l]
	p, _ := l.before()
	for a[p]+t.move[p][l] != best {
		p++
	}
	return p
}
