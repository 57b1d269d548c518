package grammar

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Phrase is a noun with what stands before it: "the country's last 30 combat troops".
// What hangs on it from behind, as "of the brigade", is a phrase of its own.
type Phrase struct {
	token.Run
	Time    bool // a time or date: "last week"
	Pronoun bool
}

// findPhrases finds the noun phrases of the sentence.
func (s *Sentence) findPhrases() {
	s.Phrases = s.Phrases[:0]
	for i := s.Lo; i < s.Hi; {
		p, end := s.readPhrase(i)
		if p.Len() > 0 {
			s.Phrases = append(s.Phrases, p)
		}
		i = max(end, i+1)
	}
}

// readPhrase reads the noun phrase that starts at token i, and returns the index
// behind it. The phrase is empty if none starts there.
func (s *Sentence) readPhrase(i int) (Phrase, int) {
	switch s.Tag(i) {
	case Pronoun:
		return Phrase{Run: token.From(i, i+1), Pronoun: true}, i + 1
	case Adverb, Verb, Coordinator:
		return Phrase{}, i
	case Adjective:
		if s.followsNoun(i) {
			return Phrase{}, i
		}
	}
	p := phraseReader{Sentence: s, Text: s.text, start: i, end: i}
	j := i
	for j < s.Hi && (j == i || s.text.Tokens[j].Gap != token.Blank) {
		next := p.step(j)
		if next == j {
			break
		}
		j = next
		if p.time {
			break
		}
	}
	return Phrase{Run: token.From(i, p.end), Time: p.time || s.dates.Has(i)}, j
}

// A phraseReader reads one noun phrase, word by word. Articles and adjectives lead up to
// the noun, and after the noun only another noun may follow: it reads "the | two | rescue |
// teams" whole, and stops "gave Ghana | 4,000 rifles" before the number.
type phraseReader struct {
	*Sentence
	*text.Text
	start int
	end   int  // behind the last word that may end the phrase
	named bool // its noun, or what may be its noun, has been read
	time  bool // the noun is a time
}

// step reads token j and returns the index behind what belongs to the phrase, j if the
// phrase ends before it.
func (p *phraseReader) step(j int) int {
	switch t := p.Tag(j); t {
	case Noun, Name:
		return p.endWith(j, true)
	case Quantity:
		if p.startsCount(j) {
			return j
		}
		return p.endWith(j, p.Tag(j+1) == Joint)
	case Adjective:
		if p.named && (p.followsNoun(j) || p.pluralNoun(j-1) || p.Class(j+1)&text.Time != 0) {
			return j
		}
		return p.endWith(j, false)
	case Joint:
		return j + 1
	case Determiner, Hedge:
		if p.named || t == Hedge && j > p.start && !p.Tagged(j-1, Determiner, Quantity, Hedge, Possessive) {
			return j
		}
		return j + 1
	case Possessive:
		if clitic := p.Genitive(j); clitic != p.named {
			return j
		}
		p.named = false // behind a possessor the noun is still to come
		return j + 1
	case Time:
		if p.named {
			return j
		}
		for p.Tagged(j, Time, Quantity) {
			j++
		}
		p.end, p.time = j, true
		return j
	case Quote:
		if end := p.quotedEnd(j); !p.named && end > j {
			p.end, p.named = end, p.Tagged(end-2, Noun, Name) && end > j+3
			return end
		}
		return j
	}
	return p.stepConnector(j)
}

// endWith reads token j as a word with which the phrase may end. named says whether it can
// be the noun.
func (p *phraseReader) endWith(j int, named bool) int {
	p.end, p.named = j+1, named
	return j + 1
}

// startsCount reports whether the quantity at token j counts what stands behind it and
// starts a phrase of its own: "gave Ghana | 4,000 rifles", but not "Boeing 737".
func (p *phraseReader) startsCount(j int) bool {
	if !p.named || p.Glued(j) {
		return false
	}
	return p.Tag(j-1) == Noun || p.Kind(j) == token.Word || strings.Contains(p.Word(j), ",")
}

// stepConnector reads what connects the words of a phrase: "and", an adverb before a
// modifier, an acronym in brackets.
func (p *phraseReader) stepConnector(j int) int {
	switch t := p.Tag(j); {
	case p.opensAcronym(j):
		return j + 3
	case t == Coordinator && p.placeEnd(j) > j:
		return p.endWith(p.placeEnd(j)-1, true)
	case t == Coordinator && p.joinsModifiers(j):
		return j + 1
	case t != Adverb && t != Verb, p.named, !p.Tagged(j+1, Noun, Name, Adjective, Quantity):
		return j
	case t == Verb && !p.Tagged(j-1, Determiner, Possessive, Adjective, Quantity, Adverb):
		return j
	}
	return j + 1
}

// placeEnd returns the index behind the name of a place that has the coordinator at token j inside
// it, "Trinidad and Tobago"; j if there is none.
func (p *phraseReader) placeEnd(j int) int {
	const reach = 3 // words of the name before it
	for i := j - 1; i >= max(p.start, j-reach); i-- {
		if _, end := p.places.Match(i); end > j+1 && end <= p.Hi {
			return end
		}
	}
	return j
}

// quotedEnd returns the index behind quotation marks around a few words of the phrase that
// token i opens, `a "targeted surge team"`; it is i if it opens none. What follows the marks
// may be the noun.
func (p *phraseReader) quotedEnd(i int) int {
	const longest = 5 // words
	j := i + 1
	for j <= i+longest && p.Tagged(j, Noun, Name, Quantity, Adjective, Joint, Verb) {
		j++
	}
	several := j > i+2 && i > p.start && p.Tagged(i-1, Determiner, Possessive, Quantity, Adjective)
	if p.Tag(j) != Quote || !p.Tagged(j-1, Noun, Name, Quantity, Adjective) || j > i+2 && !several {
		return i
	}
	if j == i+2 && p.Tag(i+1) == Name && i == p.start {
		return i
	}
	return j + 1
}

// opensAcronym reports whether token i opens brackets around one word with more of the
// phrase behind it: "African Union (AU) troops".
func (p *phraseReader) opensAcronym(i int) bool {
	bracketed := p.Kind(i) == token.Open && p.Kind(i+2) == token.Close && p.Has(i+2)
	return bracketed && p.Tagged(i+3, Noun, Name)
}

// joinsModifiers reports whether the coordinator at token j joins two modifiers of the noun
// behind it: "Israeli and Syrian forces".
func (p *phraseReader) joinsModifiers(j int) bool {
	if j == p.start || j+2 >= p.Hi {
		return false
	}
	if _, end := p.compounds.Match(p.Tokens[:p.Hi], j-1); end > j+1 {
		return true // "search and rescue teams"
	}
	if p.Nationality(j-1) && p.Nationality(j+1) {
		return p.Tagged(j+2, Noun, Adjective)
	}
	modifier := p.Tag(j-1) == Adjective || p.isA(j-1, attributiveWord)
	noun := p.Tag(j+2) == Noun && p.Kind(j+2) == token.Word
	return modifier && noun && p.Tagged(j+1, Adjective, Noun)
}

// PhraseAt returns the index of the noun phrase that starts at token i, -1 if there is
// none.
func (s *Sentence) PhraseAt(i int) int {
	k := sort.Search(len(s.Phrases), func(k int) bool { return s.Phrases[k].Lo >= i })
	if k < len(s.Phrases) && s.Phrases[k].Lo == i {
		return k
	}
	return -1
}

// PhraseBefore returns the index of the last noun phrase that ends at or before token i,
// -1 if there is none.
func (s *Sentence) PhraseBefore(i int) int {
	return sort.Search(len(s.Phrases), func(k int) bool { return s.Phrases[k].Hi > i }) - 1
}

// PhraseEnding returns the index of the noun phrase whose last token stands right before
// token i, -1 if there is none.
func (s *Sentence) PhraseEnding(i int) int {
	if k := s.PhraseBefore(i); k >= 0 && s.Phrases[k].Hi == i {
		return k
	}
	return -1
}

// Extent returns phrase k with the phrases that hang on it by "of", and the index of the
// last of them.
func (s *Sentence) Extent(k int) (token.Run, int) {
	const chain = 4 // "hundreds of members of the staff of the mission"
	r := s.Phrases[k].Run
	for n := 0; n < chain && s.Tag(r.Hi) == Of; n++ {
		next := s.PhraseAt(r.Hi + 1)
		if next < 0 {
			break
		}
		k, r.Hi = next, s.Phrases[next].Hi
	}
	return r, k
}

// Counting returns the index of the noun phrase that phrase k hangs on by "of", however
// many stand between: that of "columns" for the trucks of "columns of trucks". It is k if
// there is none.
func (s *Sentence) Counting(k int) int {
	const chain = 4
	for n := 0; n < chain && k > 0 && s.Tag(s.Phrases[k].Lo-1) == Of && s.Phrases[k-1].Hi == s.Phrases[k].Lo-1; n++ {
		k--
	}
	return k
}

// Preposition returns the index of the token that governs phrase k, a preposition, "to" or
// "of"; -1 if there is none.
func (s *Sentence) Preposition(k int) int {
	i := s.Phrases[k].Lo - 1
	if s.Tagged(i, Preposition, To, Of) {
		return i
	}
	return -1
}
