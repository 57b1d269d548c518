package tagger

// decode appends the spans of the best labelling of the prepared paragraph.
func (m *Model) decode(s *Scratch, spans []Span) []Span {
	n := len(s.views) - 2*pad
	if cap(s.scores) < n {
		s.scores = make([][8]int32, n)
		s.back = make([][8]Label, n)
		s.ahead = make([][8]int32, n)
	}
	scores, back := s.scores[:n], s.back[:n]
	m.emit(s, scores)
	var move [Labels][Labels]int32
	for a := Label(0); a < Labels; a++ {
		for b := Label(0); b < Labels; b++ {
			move[a][b] = never
			if b.Follows(a) {
				move[a][b] = m.transition(a, b)
			}
		}
	}
	for b := Label(0); b < Labels; b++ {
		if !b.Follows(Outside) {
			scores[0][b] += never
		}
	}
	for i := 1; i < n; i++ {
		for b := range Labels {
			best, from := scores[i-1][0]+move[0][b], Label(0)
			for a := 1; a < Labels; a++ {
				if x := scores[i-1][a] + move[a][b]; x > best {
					best, from = x, Label(a)
				}
			}
			scores[i][b] += best
			back[i][b] = from
		}
	}
	return s.path(scores, back, spans)
}

// never is the weight of what may not be.
const never = -1 << 28

// emit sums the weights of the features of each token for each label. The
// weights of a row are added four at a time, as 16-bit lanes of one word.
func (m *Model) emit(s *Scratch, scores [][8]int32) {
	const lanes = 0x00FF00FF00FF00FF
	const bias = 0x8080808080808080
	for i := range scores {
		var even, odd uint64
		for _, r := range s.Rows(i) {
			w := m.row(r) ^ bias
			even += w & lanes
			odd += w >> 8 & lanes
		}
		e := &scores[i]
		for j := range 4 {
			e[2*j] = int32(even>>(16*j)&0xFFFF) - 128*Features
			e[2*j+1] = int32(odd>>(16*j)&0xFFFF) - 128*Features
		}
	}
}

// row loads the weights of a row as one little-endian word.
func (m *Model) row(r uint32) uint64 {
	b := m.rows[r*8 : r*8+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// path reads the best labelling backwards and appends its spans.
func (s *Scratch) path(scores [][8]int32, back [][8]Label, spans []Span) []Span {
	n := len(scores)
	if n == 0 {
		return spans
	}
	best := Label(0)
	for l := Label(1); l < Labels; l++ {
		if scores[n-1][l] > scores[n-1][best] {
			best = l
		}
	}
	first := len(spans)
	hi := 0
	for i := n - 1; i >= 0; i-- {
		if best != Outside && hi == 0 {
			hi = i + 1
		}
		if best.Begins() {
			spans = append(spans, Span{Role: best.Role(), Lo: i, Hi: hi})
			hi = 0
		}
		best = back[i][best]
	}
	for i, j := first, len(spans)-1; i < j; i, j = i+1, j-1 {
		spans[i], spans[j] = spans[j], spans[i]
	}
	return spans
}
