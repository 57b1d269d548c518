package segment

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A Splitter divides paragraphs into sentences. Most stops end one; that of an abbreviation
// ("Gen. Lee"), an initial ("J. Lee") or an hour ("at 5 p.m. Monday") may not. What the words
// beside the stop are is looked up in tables, and the rules in boundary.go decide.
//
// A Splitter may be used by several goroutines.
type Splitter struct {
	traits []trait // by number of a word in the vocabulary
}

// A trait is a set of what a word can be beside the stop that may end a sentence.
type trait uint16

const (
	abbreviation trait = 1 << iota // written with a point of its own
	capitalized                    // only with a capital
	mayEnd                         // may also end a sentence
	beforeName                     // stands before a name
	beforeNumber                   // stands before a number
	clock                          // an hour of the day
	unit                           // a unit of measure
	opener                         // starts sentences, and is seldom a name behind an abbreviation: "The"
	timely                         // a day, a month or a zone, which follow an hour of the day
	saying                         // a verb of saying
	shouted                        // a name with an exclamation mark of its own
	hanging                        // wants another word behind it: "the"
	degree                         // what somebody is or has: "Ph.D."
	fronting                       // stands before a time, at the start of a sentence: "on"
	verbal                         // a form of a verb and of nothing else
)

// NewSplitter reads the tables abbreviations, openers, timely, saying, hanging, fronting and
// verbs of a lexicon.
func NewSplitter(x *lexicon.Lexicon) *Splitter {
	s := &Splitter{traits: make([]trait, x.Vocab.Len()+1)}
	for _, e := range x.Table("abbreviations").Entries {
		t := abbreviation
		if e.Value("ends") != "no" {
			t |= mayEnd
		}
		switch e.Value("before") {
		case "name":
			t |= beforeName
		case "number":
			t |= beforeNumber
		}
		switch e.Value("class") {
		case "time":
			t |= clock
		case "unit":
			t |= unit
		case "degree":
			t |= degree
		}
		for _, form := range e.Forms {
			s.addTraits(x, form, t)
		}
	}
	for name, t := range map[string]trait{"openers": opener, "timely": timely, "saying": saying, "hanging": hanging, "fronting": fronting} {
		for _, e := range x.Table(name).Entries {
			for _, form := range e.Forms {
				s.addTraits(x, form, t)
			}
		}
	}
	for _, e := range x.Table("verbs").Entries {
		const past = 2 // of the forms: base, -s, past
		for i, form := range e.Forms {
			if i >= past {
				s.addTraits(x, form, verbal)
			}
		}
	}
	return s
}

// addTraits gives traits to the last word of a form. An abbreviation that is listed in lower
// case needs no capital in the text, whatever its other forms ask for.
func (s *Splitter) addTraits(x *lexicon.Lexicon, form string, t trait) {
	tokens := token.Scan(form, &x.Vocab)
	for i := len(tokens) - 1; i >= 0; i-- {
		k := tokens[i]
		if k.Kind != token.Word || k.Word == 0 {
			continue
		}
		if t&abbreviation != 0 {
			switch had := s.traits[k.Word]; {
			case !k.Capital():
				s.traits[k.Word] &^= capitalized
			case had&abbreviation == 0:
				t |= capitalized
			}
			if form[len(form)-1] == '!' {
				t |= shouted
			}
		}
		s.traits[k.Word] |= t
		return
	}
}

// traitsOf returns what is known of the word of a token.
func (s *Splitter) traitsOf(k token.Token) trait {
	if k.Kind != token.Word || int(k.Word) >= len(s.traits) {
		return 0
	}
	return s.traits[k.Word]
}

// Sentences divides paragraphs into sentences. None runs over the end of its paragraph.
func (s *Splitter) Sentences(text string, tokens []token.Token, paragraphs []token.Run) []token.Run {
	return s.Append(nil, text, tokens, paragraphs)
}

// Append is Sentences that appends to out.
func (s *Splitter) Append(out []token.Run, text string, tokens []token.Token, paragraphs []token.Run) []token.Run {
	b := boundary{Splitter: s, text: text}
	for _, p := range paragraphs {
		b.tokens, b.lo, b.open = tokens[p.Lo:p.Hi], 0, false
		out = b.split(out, p.Lo)
	}
	return out
}

// split appends the sentences of the paragraph that starts at token base.
func (b *boundary) split(out []token.Run, base int) []token.Run {
	tokens := b.tokens
	end := func(i int) {
		out = append(out, token.From(base+b.lo, base+i))
		b.lo = i
	}
	for i := 0; i < len(tokens); {
		if tokens[i].Kind != token.Stop && !tokens[i].Dotted(b.text) {
			if i > b.lo && (b.startsNextItem(i) || b.isRule(i) || b.isRule(i-1)) {
				end(i)
			}
			b.trackQuotes(i)
			i++
			continue
		}
		b.moveTo(i)
		if b.next == len(tokens) {
			break
		}
		if b.ends() {
			end(b.next)
		}
		i = b.next
	}
	if b.lo < len(tokens) {
		end(len(tokens))
	}
	return out
}
