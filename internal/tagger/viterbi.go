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
		t.step(&s.ahead[i-1], &s.score[i], &s.ahead[i])
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

// step fills in b, the best from the start to a token, by a, that to the token before, and the
// scores of the token. What a label may follow is written out: it takes half as long as to loop
// over it.
func (t *Tagger) step(a, score, b *scores) {
	b[Outside] = score[Outside] + bestSum(a, &t.into[Outside])
	for l := BeginSource; l < Labels; l += 2 {
		b[l] = score[l] + bestSum(a, &t.into[l])
		m := &t.into[l+1]
		b[l+1] = score[l+1] + max(a[l]+m[l], a[l+1]+m[l+1])
	}
}

// bestSum returns the largest sum of two scores of one label.
func bestSum(a, b *scores) int32 {
	return max(a[0]+b[0], a[1]+b[1], a[2]+b[2], a[3]+b[3], a[4]+b[4], a[5]+b[5], a[6]+b[6], a[7]+b[7], a[8]+b[8])
}

// measure fills in the margins of the spans and the doubts of the tokens. For each token and
// label it finds the best labelling from there to the end of the paragraph.
func (t *Tagger) measure(s *Scratch, spans []Span) {
	n := len(s.ahead)
	clear(s.behind[n-1][:])
	for i := n - 2; i >= 0; i-- {
		t.stepBack(&s.behind[i+1], &s.score[i+1], &s.behind[i])
	}
	for i := range spans {
		spans[i].Margin = float32(s.least(spans[i])) / t.scale
	}
	for i := range n {
		s.doubts = append(s.doubts, s.doubt(i, t.scale))
	}
}

// stepBack fills in a, the best from behind a token to the end, by b, that from behind the next
// one, and the scores of the next one. It is written out as step is.
func (t *Tagger) stepBack(b, score, a *scores) {
	var come scores // the best from the next token on, with each of its labels
	for l := range come {
		come[l] = b[l] + score[l]
	}
	for l := range a {
		m := &t.move[l]
		best := max(come[Outside]+m[Outside], come[BeginSource]+m[BeginSource], come[BeginCue]+m[BeginCue],
			come[BeginAhead]+m[BeginAhead], come[BeginAfter]+m[BeginAfter])
		in := l + l%2 // the label with which its span goes on; for Outside, itself
		a[l] = max(best, come[in]+m[in])
	}
}

// doubt returns what speaks against each place of token i in a content.
func (s *Scratch) doubt(i int, scale float32) Doubt {
	a, b := &s.ahead[i], &s.behind[i]
	outside := max(a[Outside]+b[Outside], a[BeginSource]+b[BeginSource], a[InSource]+b[InSource], a[BeginCue]+b[BeginCue], a[InCue]+b[InCue])
	begin := max(a[BeginAhead]+b[BeginAhead], a[BeginAfter]+b[BeginAfter])
	inside := max(begin, a[InAhead]+b[InAhead], a[InAfter]+b[InAfter])
	best := max(outside, inside)
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
// bytes of one word: all are added as they are, and the even ones again, in lanes of 16 bits. What
// is left of the first sum without the second is the sum of the odd ones, in the same lanes.
func (m *Model) emit(s *Scratch) {
	const lanes = 0x00FF00FF00FF00FF
	const last = 1<<RowBits - 1 // of the rows; all numbers are below, and with it the compiler knows
	weights := m.rows
	for i := range s.score {
		var all, even uint64
		rows := s.Rows(i)
		for k := 0; k < Features; k += 4 {
			a, b, c, d := weights[rows[k]&last], weights[rows[k+1]&last], weights[rows[k+2]&last], weights[rows[k+3]&last]
			all += a + b + c + d
			even += a>>8&lanes + b>>8&lanes + c>>8&lanes + d>>8&lanes
		}
		odd := all - even<<8
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
