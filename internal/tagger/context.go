package tagger

// What a token is depends on words that may be far from it: the nearest likely cue on either
// side, the marks of the quotation around it, how many cues its sentence has. These are found
// for all tokens in a few passes over the paragraph, before any feature asks for them.

// seeAround fills in what the features see around each token: likely cues,
// quotations, the sentence.
func (s *Scratch) seeAround(n int) {
	v := s.views[pad : pad+n]
	cue, mark := int32(nowhere), int32(nowhere)
	for i := range v {
		v[i].left, v[i].opened = cue, mark
		if v[i].likely() {
			cue = int32(pad + i)
		}
		if v[i].quote == closeMark {
			mark = int32(pad + i)
		}
	}
	cue, mark = nowhere, nowhere
	for i := n - 1; i >= 0; i-- {
		v[i].right, v[i].closing = cue, mark
		if v[i].likely() {
			cue = int32(pad + i)
		}
		if v[i].quote == openMark {
			mark = int32(pad + i)
		}
	}
	for i := 0; i < n; {
		j := i + 1
		for j < n && v[j].sentence == v[i].sentence {
			j++
		}
		seeSentence(v[i:j])
		i = j
	}
	for i := 0; i < n; {
		j := i + 1
		if v[i].quote != unquoted {
			for j < n && (v[j].quote == quoted || v[j].quote == closeMark) {
				j++
			}
			s.seeQuotation(pad+i, pad+j)
		}
		i = j
	}
}

// likely reports whether a word is likely a cue.
func (v *view) likely() bool { return v.share >= likelyCue && v.quote == unquoted }

// seeSentence fills in what the features see of the sentence of the views.
func seeSentence(v []view) {
	var cues, inside uint32
	for i := range v {
		if v[i].likely() {
			cues++
		}
		if v[i].quote != unquoted {
			inside++
		}
	}
	cues = min(cues, 4) << 2
	if inside > 0 {
		cues |= 1
	}
	if inside == uint32(len(v)) {
		cues |= 2
	}
	for i := range v {
		v[i].cues, v[i].last = cues, v[len(v)-1].word
		v[i].fromStart, v[i].toEnd = coarse(i), coarse(len(v)-i)
	}
}

// seeQuotation fills in what the features see of the quotation of views lo to
// hi.
func (s *Scratch) seeQuotation(lo, hi int) {
	v := s.views[lo:hi]
	a, b := &s.views[lo-1], &s.views[hi]
	before := a.shape | min(a.share/4, 3)<<5 | coarse(len(v))<<8 | v[0].start<<16
	behind := b.shape<<5 | min(b.share/4, 3)<<10 | 1<<16
	if len(v) > 2 {
		behind |= v[len(v)-2].shape
	}
	if b.word == symEdge {
		behind |= 1 << 17
	}
	for i := range v {
		v[i].before, v[i].behind = before, behind
		v[i].within = coarse(i)<<4 | coarse(len(v)-i)
	}
}

// coarse rounds a distance, the more the farther it is, to a number from 0 to 10.
func coarse(d int) uint32 {
	switch {
	case d <= 5:
		return uint32(d)
	case d <= 8:
		return 6
	case d <= 12:
		return 7
	case d <= 20:
		return 8
	case d <= 40:
		return 9
	}
	return 10
}
