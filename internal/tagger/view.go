package tagger

import (
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/token"
)

// Scratch is the working memory of a Tagger. The zero Scratch is ready to use;
// it must not be used by two goroutines at once.
type Scratch struct {
	views  []view // of the tokens, with pad of them before and behind
	rows   [Features]uint32
	score  []scores // by token: what its features speak for each label
	ahead  []scores // the best from the start to the token
	behind []scores // the best from behind the token to the end

	doubts []Doubt // by token of the paragraph
}

// Doubts returns the doubts of each token of the paragraph that was tagged last. They are
// overwritten with those of the next.
func (s *Scratch) Doubts() []Doubt { return s.doubts }

// Scores belong to the labels.
type scores [Labels]int32

// pad is how far features look beyond the ends of a paragraph.
const pad = 3

// A view is what the features see of one token. They must not see names, so that the model
// learns how people are quoted and not who was; a symbol stands for each name.
type view struct {
	word   uint32 // hash of the lower-cased word, or of a symbol
	suffix uint32 // hash of its last three letters
	shape  uint32 // kind of token, or capitals of the word
	quote  uint32 // place in a quotation
	share  uint32 // how often the word is part of a cue, 0 to MaxShare
	start  uint32 // firstOfSentence, firstOfParagraph, or 0
	class

	left, right     int32 // nearest likely cue words, as indexes of views, or nowhere
	opened, closing int32 // nearest closing mark before it and opening mark behind it; likewise
	sentence        uint32
	fromStart       uint32 // distance from the start of the sentence, coarse
	toEnd           uint32 // distance from its end
	last            uint32 // word of the last token of the sentence
	cues            uint32 // how many likely cues the sentence has, and whether it has quotations
	before          uint32 // of a token in a quotation: what stands before it
	behind          uint32 // of a token in a quotation: how it ends, and what stands behind it
	within          uint32 // of a token in a quotation: distances from its ends
}

// Places in a quotation.
const (
	unquoted = iota
	openMark
	quoted
	closeMark
)

// Places in a paragraph.
const (
	firstOfSentence = iota + 1
	firstOfParagraph
)

// nowhere is the index of a view in the padding: neither it nor its neighbours are tokens.
const nowhere = 1

// likelyCue is the least share of a word that counts as a likely cue.
const likelyCue = 4

// Symbols stand for words that the features must not see.
const (
	symName  = (iota + 1) * 0x9E3779B1 & (1<<32 - 1)
	symUpper // follows symName as Upper follows Title
	symMixed
	symNumber
	symLink
	symOpen
	symClose
	symEdge
	symMark
)

// Prepare fills in the views of a paragraph, which [Scratch.Rows] reads.
func (t *Tagger) Prepare(in Input, s *Scratch) {
	n := len(in.Tokens)
	if cap(s.views) < n+2*pad {
		s.views = make([]view, n+2*pad)
	}
	s.views = s.views[:n+2*pad]
	for i := range pad {
		edge := view{word: symEdge, sentence: 1<<32 - 1}
		s.views[i], s.views[pad+n+i] = edge, edge
	}
	headline := false
	for i := range in.Tokens {
		first := i == 0 || in.Sentence[i] != in.Sentence[i-1]
		if first {
			headline = in.headline(i)
		}
		v := &s.views[pad+i]
		t.see(in, i, first || headline || in.opens(i), v)
		v.sentence = uint32(in.Sentence[i])
		switch {
		case i == 0:
			v.start = firstOfParagraph
		case first:
			v.start = firstOfSentence
		}
	}
	s.seeAround(n)
}

// headline reports whether most words of the sentence that starts at i have a capital, so that a
// capital says nothing about names.
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

// opens reports whether a token other than the first of its sentence may have its capital from
// where it stands, as behind an opening quotation mark.
func (in Input) opens(i int) bool {
	switch in.Tokens[i-1].Kind {
	case token.Quote, token.Stop, token.Colon, token.Dash, token.Open:
		return true
	}
	return false
}

// see fills in what the features see of token i by itself. A word whose capital may come from
// where it stands is free: it need not be a name.
func (t *Tagger) see(in Input, i int, free bool, v *view) {
	k := in.Tokens[i]
	*v = view{shape: uint32(k.Kind)}
	switch k.Kind {
	case token.Word, token.Clitic:
		t.seeWord(in.Text[k.Start:k.End], k, free, v)
	case token.Number:
		v.word = symNumber + uint32(min(k.End-k.Start, 6))
	case token.Link:
		v.word = symLink
	default:
		v.word = symMark ^ k.Word*0x85EBCA6B
	}
	if in.Quoted[i] == 0 {
		return
	}
	starts := i == 0 || in.Quoted[i-1] < in.Quoted[i]
	ends := i+1 == len(in.Tokens) || in.Quoted[i+1] < in.Quoted[i]
	v.quote = quoted
	if in.Quoted[i] == 1 {
		switch {
		case starts:
			v.quote = openMark
		case ends:
			v.quote = closeMark
		}
	}
	if k.Kind == token.Quote {
		v.word = symOpen
		if ends {
			v.word = symClose
		}
	}
}

// seeWord fills in what the features see of a word. One with a capital is a name, unless it is
// free and the model knows it in small letters.
func (t *Tagger) seeWord(word string, k token.Token, free bool, v *view) {
	v.shape = 16 + uint32(k.Shape)
	v.class = t.classes[k.Word]
	v.word, v.suffix = hashWord(word)
	share, listed := t.model.share(v.word)
	v.share = uint32(share)
	if k.Capital() && !(free && listed) && word != "I" {
		v.word, v.suffix, v.share = symName*(uint32(k.Shape-token.Title)+1), 0, 0
	}
}

// hashWord returns hashes of a word in lower case and of its last three
// letters. Every form of apostrophe is the same.
func hashWord(word string) (hash, suffix uint32) {
	hash = 0x811C9DC5
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
		hash = (hash ^ uint32(r)) * 0x01000193
		suffix = suffix<<8 | uint32(r&0xFF)
	}
	hash = (hash ^ hash>>15) * 0x2C1B3C6D
	return hash ^ hash>>13, suffix & 0xFFFFFF * 0x9E3779B1
}
