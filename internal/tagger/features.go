package tagger

import (
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// Scratch is the working memory of a Model. The zero Scratch is ready to use;
// it must not be used by two goroutines at once.
type Scratch struct {
	views  []view // by token, with pad of them before and behind
	scores [][8]int32
	back   [][8]Label
	ahead  [][8]int32
	rows   [Features]uint32
}

// pad is how far features look beyond the ends of a paragraph.
const pad = 3

// A view is what the features see of one token.
type view struct {
	word        uint32 // hash of the lower-cased word, or of the symbol that stands for it
	suffix      uint32 // hash of its last three letters
	shape       uint32
	quote       uint32 // place in a quotation
	share       uint32 // how often the word is part of a cue
	start       uint32 // first of the paragraph, of a sentence
	left, right int32  // nearest likely cue words, as indexes of views; -1 for none
}

// Places in a quotation.
const (
	unquoted = iota
	openMark
	quoted
	closeMark
)

// likelyCue is the least share of a word that counts as a likely cue.
const likelyCue = 4

// Symbols stand for words that the features must not see.
const (
	symName = iota + 1
	symUpper
	symMixed
	symNumber
	symLink
	symOpenMark
	symCloseMark
	symEdge
	symOther
)

// symbol returns the hash of a symbol.
func symbol(i uint32) uint32 { return i * 0x9E3779B1 }

// Prepare makes ready to ask for the features of a paragraph.
func (m *Model) Prepare(in Input, s *Scratch) {
	n := len(in.Tokens)
	if cap(s.views) < n+2*pad {
		s.views = make([]view, n+2*pad)
	}
	s.views = s.views[:n+2*pad]
	for i := range pad {
		edge := view{word: symbol(symEdge), left: -1, right: -1}
		s.views[i], s.views[pad+n+i] = edge, edge
	}
	v := s.views[pad : pad+n]
	shout := false
	for i, k := range in.Tokens {
		first := i == 0 || in.Sentence[i] != in.Sentence[i-1]
		if first {
			shout = in.headline(i)
		}
		v[i] = m.view(in, i, k, first || shout || in.opens(i))
		switch {
		case i == 0:
			v[i].start = 2
		case first:
			v[i].start = 1
		}
	}
	s.nearest(n)
}

// opens reports whether a token other than the first of its sentence has its
// capital from its place, as behind an opening quotation mark.
func (in Input) opens(i int) bool {
	switch in.Tokens[i-1].Kind {
	case token.Quote, token.Stop, token.Colon, token.Dash, token.Open:
		return true
	}
	return false
}

// headline reports whether most words of the sentence that starts at i have a
// capital, so that a capital does not tell a name.
func (in Input) headline(i int) bool {
	words, capitals := 0, 0
	for j := i; j < len(in.Tokens) && in.Sentence[j] == in.Sentence[i] && words < 40; j++ {
		if k := in.Tokens[j]; k.Kind == token.Word && k.End-k.Start > 3 {
			words++
			if k.Capital() {
				capitals++
			}
		}
	}
	return words >= 3 && 4*capitals > 3*words
}

// view returns what the features see of token i. Capitals that come from the
// place of the word are free.
func (m *Model) view(in Input, i int, k token.Token, free bool) view {
	v := view{shape: uint32(k.Kind)}
	word := in.Text[k.Start:k.End]
	switch k.Kind {
	case token.Word, token.Clitic:
		v.shape = 16 + uint32(k.Shape)
		var share uint8
		var listed bool
		v.word, v.suffix = hashWord(word)
		share, listed = m.share(v.word)
		if k.Capital() && !(listed && free) && word != "I" {
			v.word = symbol(symName + uint32(k.Shape-token.Title))
			v.suffix = 0
			share = 0
		}
		v.share = uint32(share)
	case token.Number:
		v.word = symbol(symNumber) + uint32(min(k.End-k.Start, 6))
	case token.Link:
		v.word = symbol(symLink)
	case token.Quote:
		v.word = symbol(symOther) ^ k.Word
		if in.Quoted[i] > 0 {
			v.word = symbol(symOpenMark)
			if i+1 == len(in.Tokens) || in.Quoted[i+1] < in.Quoted[i] {
				v.word = symbol(symCloseMark)
			}
		}
	default:
		v.word = symbol(symOther) ^ k.Word*0x85EBCA6B
	}
	if in.Quoted[i] > 0 {
		v.quote = quoted
		if i == 0 || in.Quoted[i-1] == 0 {
			v.quote = openMark
		} else if i+1 == len(in.Tokens) || in.Quoted[i+1] == 0 {
			v.quote = closeMark
		}
	}
	return v
}

// nearest notes for each token the nearest likely cue words outside quotations.
func (s *Scratch) nearest(n int) {
	last := int32(-1)
	for i := pad; i < pad+n; i++ {
		v := &s.views[i]
		v.left = last
		if v.share >= likelyCue && v.quote == unquoted {
			last = int32(i)
		}
	}
	last = -1
	for i := pad + n - 1; i >= pad; i-- {
		v := &s.views[i]
		v.right = last
		if v.share >= likelyCue && v.quote == unquoted {
			last = int32(i)
		}
	}
}

// hashWord returns hashes of a word in lower case and of its last three
// letters. Every form of apostrophe is the same.
func hashWord(word string) (hash, suffix uint32) {
	const prime = 0x01000193
	hash = 0x811C9DC5
	var tail uint32
	for i := 0; i < len(word); {
		r := rune(word[i])
		i++
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		} else if r >= utf8.RuneSelf {
			var n int
			r, n = utf8.DecodeRuneInString(word[i-1:])
			i += n - 1
			if r == '’' || r == '‘' {
				r = '\''
			} else {
				r = unicode.ToLower(r)
			}
		}
		hash = (hash ^ uint32(r)) * prime
		tail = tail<<8 | uint32(r&0xFF)
	}
	hash ^= hash >> 15
	hash *= 0x2C1B3C6D
	return hash ^ hash>>13, tail & 0xFFFFFF * 0x9E3779B1
}

// Features is the number of features of a token.
const Features = 41

// Rows returns the rows of weights that speak for token i of the prepared
// paragraph. The array is overwritten by the next call.
func (s *Scratch) Rows(i int) *[Features]uint32 {
	v := s.views[i : i+2*pad+1]
	a3, a2, a1, o, b1, b2, b3 := &v[0], &v[1], &v[2], &v[3], &v[4], &v[5], &v[6]
	shape3 := a1.shape<<10 | o.shape<<5 | b1.shape
	quote3 := a1.quote<<4 | o.quote<<2 | b1.quote
	here := o.shape<<8 | quote3
	r := &s.rows
	n := 0
	add := func(x, y uint32) {
		r[n] = row(uint32(n), x, y)
		n++
	}
	add(0, 0)
	add(a3.word, 0)
	add(a2.word, 0)
	add(a1.word, 0)
	add(o.word, 0)
	add(b1.word, 0)
	add(b2.word, 0)
	add(b3.word, 0)
	add(a2.word, a1.word)
	add(a1.word, o.word)
	add(o.word, b1.word)
	add(b1.word, b2.word)
	add(a1.word*31+b1.word, o.word)
	add(shape3, 0)
	add(shape3, a2.shape<<5|b2.shape)
	add(a1.suffix, 0)
	add(o.suffix, 0)
	add(b1.suffix, 0)
	add(quote3, 0)
	add(o.word, quote3)
	add(shape3, quote3)
	add(a1.word, quote3)
	add(b1.word, quote3)
	add(a2.share, 0)
	add(a1.share, 0)
	add(o.share, 0)
	add(b1.share, 0)
	add(b2.share, 0)
	add(a1.share<<8|o.share<<4|b1.share, quote3)
	add(o.start<<16|here, 0)
	add(o.start, o.word)
	s.distant(r[n:n+5], o, o.left, int32(i+pad), uint32(n), here)
	n += 5
	s.distant(r[n:n+5], o, o.right, int32(i+pad), uint32(n), here)
	return r
}

// distant fills in the features of a likely cue word at a distance.
func (s *Scratch) distant(r []uint32, o *view, cue, i int32, n, here uint32) {
	word, dist, same := uint32(0), uint32(15), uint32(0)
	if cue >= 0 {
		word = s.views[cue].word
		dist = bucket(i - cue)
		same = 1
	}
	r[0] = row(n, word, dist)
	r[1] = row(n+1, word, here)
	r[2] = row(n+2, dist<<1|same, here)
	r[3] = row(n+3, dist<<1|same, o.word)
	r[4] = row(n+4, word, o.word)
}

// bucket makes a distance coarse.
func bucket(d int32) uint32 {
	if d < 0 {
		d = -d
	}
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

// row hashes the feature of kind n with the values x and y.
func row(n, x, y uint32) uint32 {
	h := (uint64(x)<<32 | uint64(y)) + uint64(n)*0x9E3779B97F4A7C15
	h = (h ^ h>>31) * 0xD6E8FEB86659FD93
	return uint32(h >> (64 - RowBits))
}

// HashWord returns the hash of a word, as [PutWord] takes it.
func HashWord(word string) uint32 {
	h, _ := hashWord(word)
	return h
}
