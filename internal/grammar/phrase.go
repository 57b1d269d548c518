package grammar

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Phrase is a noun with what stands before it: "the country's last
// 30 combat troops". What is attached behind it, as by "of", is not in it.
type Phrase struct {
	token.Run
	Time    bool // "last week"
	Pronoun bool
}

// findPhrases finds the noun phrases of the clause.
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
// behind it.
func (s *Sentence) readPhrase(i int) (Phrase, int) {
	switch s.Tag(i) {
	case Pronoun:
		return Phrase{Run: token.From(i, i+1), Pronoun: true}, i + 1
	case Adverb, Verb, Coordinator:
		return Phrase{}, i
	case Adjective:
		if s.trails(i) {
			return Phrase{}, i
		}
	}
	p := phraseReader{Sentence: s, start: i, end: i}
	j := i
	for j < s.Hi && (j == i || s.Tokens[j].Gap != token.Blank) {
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

// A phraseReader reads the words of one noun phrase.
type phraseReader struct {
	*Sentence
	start int
	end   int  // behind the last word that may end the phrase
	named bool // the noun was there
	time  bool // the noun is a time
}

// step reads token j and returns the index behind what belongs to the phrase,
// j if the phrase ends before it.
func (p *phraseReader) step(j int) int {
	switch t := p.Tag(j); t {
	case Noun, Name:
		return p.take(j, true)
	case Quantity:
		if p.named && p.Tokens[j].Gap != token.Glued && (p.Tag(j-1) == Noun || p.Kind(j) == token.Word || strings.Contains(p.Word(j), ",")) {
			return j // "gave Ghana | 4,000 rifles", but not "Boeing 737"
		}
		return p.take(j, p.Tag(j+1) == Joint)
	case Adjective:
		if p.named && (p.trails(j) || p.pluralNoun(j-1) || p.Class(j+1)&text.Time != 0) {
			return j
		}
		return p.take(j, false)
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
		if !p.named && p.quotedWord(j) {
			p.end = j + 3
			return j + 3
		}
		return j
	}
	return p.joint(j)
}

// take takes token j as a word that may end the phrase.
func (p *phraseReader) take(j int, named bool) int {
	p.end, p.named = j+1, named
	return j + 1
}

// joint reads what joins the words of a phrase: "and", an adverb before a
// modifier, a remark in brackets.
func (p *phraseReader) joint(j int) int {
	switch t := p.Tag(j); {
	case p.opensAcronym(j):
		return j + 3
	case t == Pronoun, t == Coordinator && !p.joinsModifiers(j, p.start):
		return j
	case t == Coordinator:
		return j + 1
	case t == Adverb || t == Verb:
		if p.named || !p.opensNoun(j+1) || t == Verb && !p.Tagged(j-1, Determiner, Possessive, Adjective, Quantity, Adverb) {
			return j
		}
		return j + 1
	}
	return j
}

// trails reports whether an adjective stands behind its noun: "men loyal to".
func (s *Sentence) trails(i int) bool {
	return s.Tagged(i-1, Noun, Name) && s.Tagged(i+1, Preposition, To, Of)
}

// pluralNoun reports whether token i looks like a noun in the plural.
func (s *Sentence) pluralNoun(i int) bool {
	return s.Tag(i) == Noun && s.Plural(i) || s.Has(i) && s.Class(i)&text.Plural != 0
}

// quotedWord reports whether token i is a quotation mark around one word.
func (s *Sentence) quotedWord(i int) bool {
	return s.Tag(i+2) == Quote && s.Tagged(i+1, Noun, Quantity, Adjective)
}

// opensAcronym reports whether token i opens brackets around one word with more
// of the phrase behind it: "African Union (AU) troops".
func (s *Sentence) opensAcronym(i int) bool {
	return s.Kind(i) == token.Open && s.Kind(i+2) == token.Close && s.Has(i+2) && s.Tagged(i+3, Noun, Name)
}

// opensNoun reports whether token i goes on with a noun phrase.
func (s *Sentence) opensNoun(i int) bool {
	return s.Tagged(i, Noun, Name, Adjective, Quantity)
}

// joinsModifiers reports whether the coordinator at token j stands between two
// words of the same kind before a noun: "Israeli and Syrian forces". start is
// the start of the phrase.
func (s *Sentence) joinsModifiers(j, start int) bool {
	if j == start || j+2 >= s.Hi {
		return false
	}
	if _, end := s.compounds.Match(s.Tokens[:s.Hi], j-1); end > j+1 {
		return true // "search and rescue teams"
	}
	left, right := s.Nationality(j-1), s.Nationality(j+1)
	if left && right {
		return s.Tagged(j+2, Noun, Adjective)
	}
	return (s.Tag(j-1) == Adjective || s.Is(j-1, "military")) && s.Tagged(j+1, Adjective, Noun) && s.Tag(j+2) == Noun &&
		s.Kind(j+2) == token.Word
}

// Nationality reports whether token i is a word such as "Syrian".
func (s *Sentence) Nationality(i int) bool {
	if s.Tag(i) != Name {
		return false
	}
	_, _, end := s.places.Demonym(i)
	return end == i+1
}

// PhraseAt returns the index of the noun phrase that starts at token i, -1 if
// there is none.
func (s *Sentence) PhraseAt(i int) int {
	k := sort.Search(len(s.Phrases), func(k int) bool { return s.Phrases[k].Lo >= i })
	if k < len(s.Phrases) && s.Phrases[k].Lo == i {
		return k
	}
	return -1
}

// PhraseBefore returns the index of the last noun phrase that ends at or
// before token i, -1 if there is none.
func (s *Sentence) PhraseBefore(i int) int {
	return sort.Search(len(s.Phrases), func(k int) bool { return s.Phrases[k].Hi > i }) - 1
}

// Extent returns phrase k with the phrases that hang on it by "of", and the
// index of the last of them.
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

// Preposition returns the index of the preposition that governs phrase k, -1
// if there is none.
func (s *Sentence) Preposition(k int) int {
	i := s.Phrases[k].Lo - 1
	if s.Tagged(i, Preposition, To, Of) {
		return i
	}
	return -1
}

// GoesOn reports whether a word at token i is likely a noun that the phrase
// before it only modifies: "offensive" of "a major offensive".
func (g *Grammar) GoesOn(i int) bool {
	return i < len(g.Tokens) && g.Tokens[i].Kind == token.Word && g.Tokens[i].Shape == token.Lower && g.Tokens[i].Gap <= token.Line &&
		g.Class(i)&(text.Function|text.Verb|text.Speech|text.Calendar) == 0 && !g.SeemsVerb(i)
}

// PossessiveAt reports whether the mark of the genitive stands at token i.
func (g *Grammar) PossessiveAt(i int) bool {
	switch g.Kind(i) {
	case token.Clitic:
		return strings.HasSuffix(g.Word(i), "s") || strings.HasSuffix(g.Word(i), "S")
	case token.Quote:
		return g.Tokens[i].Gap == token.Glued && i+1 < len(g.Tokens) && g.Tokens[i+1].Gap == token.Space && strings.HasSuffix(g.Word(i-1), "s") && g.Is(i, "'", "’")
	}
	return false
}

// IsOwned reports whether a possessor stands before token i.
func (g *Grammar) IsOwned(i int) bool {
	return i > 0 && (g.Tokens[i-1].Kind == token.Clitic || g.Class(i-1)&text.Possessive != 0)
}

// SeemsVerb reports whether token i has the ending of a verb and is not known as a
// noun, as "rights" is.
func (g *Grammar) SeemsVerb(i int) bool { return IsVerbal(g.Word(i)) && g.Class(i)&text.Noun == 0 }

// IsVerbal reports whether a word in lower case has the ending of a verb.
func IsVerbal(w string) bool {
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") ||
		strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss")
}
