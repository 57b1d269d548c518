package tagger

// never is the weight of what may not be.
const never = -1 << 28

// decode appends the spans of the best labelling of the prepared paragraph.
func (t *Tagger) decode(s *Scratch, spans []Span) []Span {
	n := len(s.views) - 2*pad
	if cap(s.ahead) < n {
		s.ahead, s.behind, s.from = make([][8]int32, n), make([][8]int32, n), make([][8]Label, n)
	}
	s.ahead, s.behind, s.from = s.ahead[:n], s.behind[:n], s.from[:n]
	t.model.emit(s)
	for l := range Label(Labels) {
		if !l.Follows(Outside) {
			s.ahead[0][l] = never
		}
	}
	for i := 1; i < n; i++ {
		a, b, from := &s.ahead[i-1], &s.ahead[i], &s.from[i]
		for l := range Labels {
			best, k := a[0]+t.move[0][l], Label(0)
			for p := 1; p < Labels; p++ {
				if x := a[p] + t.move[p][l]; x > best {
					best, k = x, Label(p)
				}
			}
			b[l] += best
			from[l] = k
		}
	}
	return s.path(spans)
}

// emit sums the weights of the features of each token for each label. The
// weights of a row are added four at a time, as lanes of one word.
func (m *Model) emit(s *Scratch) {
	const lanes = 0x00FF00FF00FF00FF
	const bias = 0x8080808080808080 // makes the signed weights positive
	for i := range s.ahead {
		var even, odd uint64
		for _, r := range s.Rows(i) {
			w := m.row(r) ^ bias
			even += w & lanes
			odd += w >> 8 & lanes
		}
		e := &s.ahead[i]
		for k := range 4 {
			e[2*k] = int32(even>>(16*k)&0xFFFF) - 128*Features
			e[2*k+1] = int32(odd>>(16*k)&0xFFFF) - 128*Features
		}
	}
}

// path reads the best labelling backwards and appends its spans.
func (s *Scratch) path(spans []Span) []Span {
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
		best = s.from[i][best]
	}
	for i, j := first, len(spans)-1; i < j; i, j = i+1, j-1 {
		spans[i], spans[j] = spans[j], spans[i]
	}
	return spans
}
