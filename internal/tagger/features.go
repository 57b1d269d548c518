package tagger

// A feature is a question with its answer, such as "the word before is 'said'". Question and
// answer are hashed to the number of a row of weights, one for each label; it does little harm
// if two features share a row. The weights belong to these features: when one is changed, a new
// model must be made.

// Features is the number of features of a token.
const Features = 76

// Rows returns the numbers of the rows of weights of token i of the prepared paragraph. The
// array is overwritten by the next call.
func (s *Scratch) Rows(i int) *[Features]uint32 {
	v := s.views[i : i+2*pad+1]
	a2, a1, o, b1, b2, b3 := &v[1], &v[2], &v[3], &v[4], &v[5], &v[6]
	shapes := a1.shape<<10 | o.shape<<5 | b1.shape
	quotes := a1.quote<<4 | o.quote<<2 | b1.quote
	here := o.shape<<8 | quotes
	r := &s.rows

	r[0] = row(0, 0, 0)
	// Words.
	r[1] = row(1, a2.word, 0)
	r[2] = row(2, a1.word, 0)
	r[3] = row(3, o.word, 0)
	r[4] = row(4, b1.word, 0)
	r[5] = row(5, b2.word, 0)
	r[6] = row(6, b3.word, 0)
	r[7] = row(7, a2.word, a1.word)
	r[8] = row(8, a1.word, o.word)
	r[9] = row(9, o.word, b1.word)
	r[10] = row(10, b1.word, b2.word)
	r[11] = row(11, a1.word*31+b1.word, o.word)
	r[12] = row(12, a1.suffix, 0)
	r[13] = row(13, o.suffix, 0)
	r[14] = row(14, b1.suffix, 0)
	r[15] = row(15, o.word, o.start)
	// Shapes and places.
	r[16] = row(16, shapes, 0)
	r[17] = row(17, quotes, 0)
	r[18] = row(18, o.word, quotes)
	r[19] = row(19, a1.word, quotes)
	r[20] = row(20, o.start, here)
	r[21] = row(21, o.toEnd, here)
	r[22] = row(22, o.fromStart, here)
	r[23] = row(23, o.last, here)
	r[24] = row(24, o.cues, here)
	r[25] = row(25, o.last^o.cues, o.quote)
	// What the corpus and the lexicon know of the words.
	r[26] = row(26, a2.share, 0)
	r[27] = row(27, a1.share, 0)
	r[28] = row(28, o.share, 0)
	r[29] = row(29, b1.share, 0)
	r[30] = row(30, b2.share, 0)
	r[31] = row(31, a1.share<<8|o.share<<4|b1.share, quotes)
	r[32] = row(32, o.cue, 0)
	r[33] = row(33, a1.cue, 0)
	r[34] = row(34, b1.cue, 0)
	r[35] = row(35, o.frames, 0)
	r[36] = row(36, a1.frames, 0)
	r[37] = row(37, b1.frames, 0)
	r[38] = row(38, o.noun<<16|a1.noun<<8|b1.noun, shapes)
	r[39] = row(39, o.noun, here)
	r[40] = row(40, a1.noun<<8|a2.noun, here)
	r[41] = row(41, b1.noun<<8|b2.noun, here)
	// The quotation that the token is in.
	r[42] = row(42, o.before, 0)
	r[43] = row(43, o.behind, 0)
	r[44] = row(44, o.before, o.behind)
	r[45] = row(45, o.behind, o.quote)
	r[46] = row(46, o.before, here)
	r[47] = row(47, o.within, o.behind)
	r[48] = row(48, o.within, here)
	r[49] = row(49, a1.behind, o.quote)
	r[50] = row(50, b1.before, o.quote)
	r[51] = row(51, a1.behind, o.word)

	s.nearCue(r[52:62], 52, i+pad, o.left, here)
	s.nearCue(r[62:72], 62, i+pad, o.right, here)
	s.nearQuotation(r[72:74], 72, i+pad, o.opened, here)
	s.nearQuotation(r[74:76], 74, i+pad, o.closing, here)
	return r
}

// nearCue makes features n to n+9 of view i: the nearest likely cue on one side of it.
func (s *Scratch) nearCue(r []uint32, n uint32, i int, cue int32, here uint32) {
	o, a, c, b := &s.views[i], &s.views[cue-1], &s.views[cue], &s.views[cue+1]
	far := s.distance(i, cue) << 1
	if c.sentence == o.sentence {
		far |= 1
	}
	_ = r[9]
	r[0] = row(n, c.word, far)
	r[1] = row(n+1, c.word, here)
	r[2] = row(n+2, c.word, o.word)
	r[3] = row(n+3, far, here)
	r[4] = row(n+4, far, o.word)
	r[5] = row(n+5, c.word, b.word)
	r[6] = row(n+6, c.word, a.word)
	r[7] = row(n+7, c.cue, here)
	r[8] = row(n+8, c.frames^b.word, here)
	r[9] = row(n+9, a.shape<<20|b.shape<<10|a.quote<<8|b.quote, here)
}

// nearQuotation makes features n and n+1 of view i: the nearest quotation on one side of it, by
// its mark on that side.
func (s *Scratch) nearQuotation(r []uint32, n uint32, i int, mark int32, here uint32) {
	a := &s.views[mark-1]
	r[0] = row(n, a.shape<<8|s.distance(i, mark), here)
	r[1] = row(n+1, a.shape, s.views[i].word)
}

// distance returns the coarse distance of two views, 15 if one is nowhere.
func (s *Scratch) distance(i int, to int32) uint32 {
	if to == nowhere {
		return 15
	}
	return coarse(max(i-int(to), int(to)-i))
}

// row hashes the feature n with the values x and y.
func row(n, x, y uint32) uint32 {
	h := (uint64(x)<<32 | uint64(y)) + uint64(n)*0x9E3779B97F4A7C15
	h = (h ^ h>>31) * 0xD6E8FEB86659FD93
	return uint32(h >> (64 - RowBits))
}
