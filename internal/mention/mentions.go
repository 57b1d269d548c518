// Package mention finds the noun phrases that stand for somebody who can speak or act, and
// reads their parts: name, title, role, affiliation.
//
// "Former harbour board chairwoman Ida Falk told Reuters that its reporters were welcome"
// holds four: "Former harbour board chairwoman Ida Falk", "Reuters", "its" and "reporters".
// A phrase is read word by word, without a parse of its sentence (phrase.go); all that is
// known of titles, bodies and pronouns stands in tables.
package mention

import (
	"sort"

	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Mentions are the mentions of a story, in its order. Only Find adds to them.
type Mentions struct {
	r    *reader
	list []Mention
}

// vocabulary is the words for people and bodies.
type vocabulary struct {
	pronouns lexicon.TableOf[pronoun]
	titles   lexicon.TableOf[noun] // titles, offices, roles
	bodies   lexicon.TableOf[noun] // names of bodies, and nouns for one
	words    lexicon.Classes[wordClass]
}

// A Finder finds mentions.
type Finder struct{ vocabulary }

// New returns a Finder with the words of a lexicon.
func New(l *lexicon.Lexicon) *Finder {
	return &Finder{vocabulary{
		pronouns: lexicon.Read(l.Table("pronouns"), newPronoun),
		titles:   lexicon.Read(l.Table("titles"), newNoun),
		bodies:   lexicon.Read(l.Table("organizations"), newNoun),
		words:    newWords(l),
	}}
}

// An Input is what mentions are found from.
type Input struct {
	Text    *text.Text
	Layout  *layout.Layout
	Dates   *date.Dates
	Places  *place.Places
	Grammar *grammar.Grammar
}

// Find finds the mentions of a story in the memory of into, which it returns.
func (f *Finder) Find(into *Mentions, in Input) *Mentions {
	if into.r == nil {
		into.r = new(reader)
	}
	*into.r = reader{
		vocabulary: &f.vocabulary, Text: in.Text, layout: in.Layout, dates: in.Dates, places: in.Places, grammar: in.Grammar,
	}
	into.list = into.list[:0]
	s := finder{into, into.r}
	s.findMentions()
	return into
}

// All returns the mentions, which are not to be changed.
func (s *Mentions) All() []Mention { return s.list }

// Mention returns mention k, which is not to be changed.
func (s *Mentions) Mention(k int) *Mention { return &s.list[k] }

// FirstFrom returns the index of the first mention that ends behind token i, the number of
// mentions if there is none.
func (s *Mentions) FirstFrom(i int) int {
	return sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi > i })
}

// StartsAt reports whether there is a mention k, and it starts at token i.
func (s *Mentions) StartsAt(k, i int) bool { return k < len(s.list) && s.list[k].Lo == i }

// StartTogether reports whether mentions j and k start in the same sentence.
func (s *Mentions) StartTogether(j, k int) bool {
	return s.r.InOneSentence(s.list[j].Lo, s.list[k].Lo)
}

// HeadKey returns the key of the word that a mention turns on: of "minister" for "the
// Norwegian minister".
func (s *Mentions) HeadKey(m *Mention) Key { return KeyOf(s.r.Word(m.Head())) }

// In returns the index of the mention that noun phrase r is about, -1 if it holds none: the
// minister for "Russia's defense minister, Sergei Shoigu". A person's name that ends the
// phrase and that nothing joins to the words before it is rather their subject: Lind for
// "in an interview Lind", as r may hold an adverbial that was taken along.
func (s *Mentions) In(r token.Run) int {
	k := s.FirstFrom(r.Lo)
	end := sort.Search(len(s.list), func(k int) bool { return s.list[k].Hi >= r.Hi })
	if end > k && end < len(s.list) && s.isUnattachedName(end, r) {
		return end
	}
	last := -1
	for ; k < len(s.list) && s.list[k].Lo < r.Hi; k++ {
		m := &s.list[k]
		last = k
		behind := m.Hi // and the mark of the genitive
		if s.r.Kind(behind) == token.Clitic {
			behind++
		}
		if !(m.Possessed && behind < r.Hi || m.Attributive) {
			return k
		}
	}
	return last
}

// isUnattachedName reports whether mention k is the name of a person at the end of run r
// that does not belong to the words before it.
func (s *Mentions) isUnattachedName(k int, r token.Run) bool {
	m := &s.list[k]
	if m.Form != Named || m.Kind != Person || m.Hi != r.Hi || m.Lo <= r.Lo {
		return false
	}
	if s.r.Kind(m.Lo-1) != token.Word || s.r.Class(m.Lo-1)&text.Function != 0 {
		return false
	}
	first := m.Name().Lo
	return s.r.Class(first)&(text.Forename|text.Surname) != 0 || s.r.Tokens[first].Word == 0
}

// A reader reads noun phrases. It knows no mention but the one that it reads.
type reader struct {
	*vocabulary
	*text.Text
	layout  *layout.Layout
	dates   *date.Dates
	places  *place.Places
	grammar *grammar.Grammar
}

// A finder finds the mentions of one story.
type finder struct {
	*Mentions
	*reader
}
