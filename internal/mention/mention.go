package mention

import (
	"slices"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Mention is a noun phrase that stands for somebody who can speak or act.
// It has no phrases behind its head: "the head of Russia's delegation" holds
// three, "the head", "Russia" and "delegation".
type Mention struct {
	token.Run
	Form   Form
	Kind   Kind // what the words alone tell
	Gender Gender

	NameKind NameKind // what its name seems to name
	Noun     noun     // the last one of role and title
	parts    parts

	Plural      bool
	Definite    bool // starts with "the", or has an owner
	Possessed   bool // stands in the genitive
	Owned       bool // the mention before it does, as its owner: "Russia" of "Russia's delegation"
	Attributive bool // modifies a noun that cannot speak: "the Istanbul talks"
	Subject     bool // of a verb, or first in its sentence

	Same int // the mention before it for the same party: of "Kirby, the spokesman"; -1 if none
}

// The parts of a mention: "Pentagon spokesman Gen. John Kirby". Each may be empty.
type parts struct {
	name  inside // the proper name
	title inside // "Gen.", before the name
	role  inside // "Pentagon spokesman", before the name or up to the head
	affil inside // "Pentagon", a name inside the role
	head  uint8  // the last word, or that of the name: "Kirby"
}

// An inside is a run of tokens that is counted from the start of its mention: a
// mention is short, by maxPhrase, and a long story has many.
type inside struct{ lo, hi uint8 }

func (m *Mention) Name() token.Run { return m.outside(m.parts.name) }

func (m *Mention) Title() token.Run { return m.outside(m.parts.title) }

func (m *Mention) Role() token.Run { return m.outside(m.parts.role) }

func (m *Mention) Affil() token.Run { return m.outside(m.parts.affil) }

func (m *Mention) Head() int { return m.Lo + int(m.parts.head) }

// outside returns the run of tokens that a part is.
func (m *Mention) outside(p inside) token.Run { return token.From(m.Lo+int(p.lo), m.Lo+int(p.hi)) }

// inside returns a run of tokens of the mention as a part of it.
func (m *Mention) inside(r token.Run) inside {
	if r.Len() == 0 {
		return inside{}
	}
	return inside{uint8(r.Lo - m.Lo), uint8(r.Hi - m.Lo)}
}

type Form uint8

const (
	Nominal Form = iota // "the spokesman"
	Named               // "Pentagon spokesman John Kirby"
	Pronoun             // "he"
)

// A NameKind is what a proper name seems to name.
type NameKind uint8

const (
	UnknownName NameKind = iota
	PersonName
	BodyName
	PlaceName
)

// findMentions finds the mentions of people, bodies, governments and groups,
// sentence by sentence. Headlines in capitals go last: of their words only those
// are names that are names in the rest of the story.
func (f *finder) findMentions() {
	f.list = slices.Grow(f.list, len(f.Tokens)/6)
	var headlines []token.Run
	for n, p := range f.Paragraphs {
		f.Check()
		if !f.layout.Tells(n) {
			continue
		}
		for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
			s := f.layout.Sentence(k)
			if f.grammar.IsTitleCase(s) {
				headlines = append(headlines, s)
				continue
			}
			f.readMentions(s)
		}
	}
	if len(headlines) > 0 {
		names := f.wordsOfNames()
		for _, s := range headlines {
			f.readHeadline(s, names)
		}
		slices.SortFunc(f.list, func(a, b Mention) int { return a.Lo - b.Lo })
	}
	f.placeDateline()
	f.pairMentions()
	f.nameSurnames()
}

// nameSurnames makes names of the nouns that are rather the surname of somebody in
// the story: "Page said" after "Larry Page".
func (f *finder) nameSurnames() {
	var surnames map[Key]bool
	for k := range f.list {
		m := &f.list[k]
		if m.Form != Nominal || m.Len() != 1 || !f.Tokens[m.Lo].Capital() {
			continue
		}
		if surnames == nil {
			surnames = f.surnames()
		}
		if surnames[KeyOf(f.Word(m.Lo))] {
			m.Form, m.parts, m.NameKind = Named, parts{name: m.inside(m.Run)}, UnknownName
		}
	}
}

// surnames returns the last words of the names of several words that are no bodies'.
func (f *finder) surnames() map[Key]bool {
	words := make(map[Key]bool)
	var buf [MaxNameWords]Key
	for k := range f.list {
		if m := &f.list[k]; m.Form == Named && m.NameKind != BodyName {
			if name := f.NameWords(m.Name(), &buf); len(name) > 1 {
				words[name[len(name)-1]] = true
			}
		}
	}
	return words
}

// placeDateline makes places of the names that stand in the dateline.
func (f *finder) placeDateline() {
	for _, p := range f.layout.Dateline.Places[:min(len(f.layout.Dateline.Places), 4)] {
		filed := KeyOf(f.Slice(p.Run))
		for k := range f.list {
			if m := &f.list[k]; m.Form == Named && m.NameKind == UnknownName && KeyOf(f.Slice(m.Name())) == filed {
				m.NameKind, m.Kind = PlaceName, Government
			}
		}
	}
}

// readMentions reads the mentions of one sentence.
func (f *finder) readMentions(s token.Run) {
	owned := false
	for i := s.Lo; i < s.Hi; {
		m, end := f.mentionAt(i, s.Hi)
		switch {
		case end == i:
			owned = owned && f.Class(i)&(text.Determiner|text.Quantifier) != 0
			i++
			continue
		case m.Len() > 0:
			m.Owned = owned
			m.Definite = m.Definite || owned
			f.list = append(f.list, m)
		}
		owned = m.Possessed
		if i = end; owned && f.Kind(i) == token.Clitic {
			i++
		}
	}
}

// wordsOfNames returns the words of the names found so far.
func (f *finder) wordsOfNames() map[Key]bool {
	words := make(map[Key]bool)
	var buf [MaxNameWords]Key
	for k := range f.list {
		if m := &f.list[k]; m.Form == Named {
			for _, w := range f.NameWords(m.Name(), &buf) {
				words[w] = true
			}
		}
	}
	return words
}

// readHeadline reads the pronouns of a sentence in capitals, and the names that
// are made of the given words.
func (f *finder) readHeadline(s token.Run, names map[Key]bool) {
	for i := s.Lo; i < s.Hi; i++ {
		if m, ok := f.pronounAt(i); ok {
			f.list = append(f.list, m)
			continue
		}
		p := phrase{reader: f.reader, lo: i, hi: min(s.Hi, i+MaxPhrase), start: i, names: names}
		for end := i; end < p.hi; {
			next := p.nameWord(end)
			if next == end {
				break
			}
			end = next
		}
		if p.name.Len() > 0 {
			m, end := p.mention()
			f.list = append(f.list, m)
			i = end - 1
		}
	}
}

// mentionAt reads the mention at token i and returns the index behind it, i if
// there is none. An empty mention with an index behind i is a name that cannot
// speak.
func (s *reader) mentionAt(i, hi int) (Mention, int) {
	if m, ok := s.pronounAt(i); ok {
		return m, i + 1
	}
	if k := s.Kind(i); k != token.Word && k != token.Number {
		return Mention{}, i
	}
	p := phrase{reader: s, lo: i, hi: min(hi, i+MaxPhrase)}
	return p.read()
}

// Read reads the words of a run as a mention.
func (s *reader) Read(r token.Run) Mention {
	p := phrase{reader: s, lo: r.Lo, hi: r.Hi}
	m, _ := p.read()
	return m
}

// A pronoun is what an entry of the table of pronouns tells of who it stands for.
type pronoun struct {
	kind   Kind
	gender Gender
	plural bool
	who    Antecedent
}

// An Antecedent is whom a pronoun can stand for.
type Antecedent uint8

const (
	anyBefore  Antecedent = iota // somebody mentioned before it
	TheSpeaker                   // "I"
	Unbound                      // nobody whom the story tells: "you"
)

func newPronoun(e lexicon.Entry) pronoun {
	n := newNoun(e)
	p := pronoun{kind: n.Kind, gender: n.Gender, plural: e.Has("plural")}
	switch {
	case e.Has("speaker"):
		p.who = TheSpeaker
	case e.Has("unbound"):
		p.who = Unbound
	}
	return p
}

// AntecedentAt returns whom the pronoun at token i can stand for.
func (s *reader) AntecedentAt(i int) Antecedent {
	p, _ := s.pronouns.At(s.Tokens, i)
	if p == nil {
		return Unbound
	}
	return p.who
}

// pronounAt reads a pronoun that may stand for a party.
func (s *reader) pronounAt(i int) (Mention, bool) {
	if s.Tokens[i].Shape == token.Upper && s.Tokens[i].End-s.Tokens[i].Start > 1 {
		return Mention{}, false // "US"
	}
	p, end := s.pronouns.At(s.Tokens, i)
	if p == nil {
		return Mention{}, false
	}
	return Mention{
		Run: token.From(i, end), Form: Pronoun, Same: -1,
		Kind: p.kind, Gender: p.gender, Plural: p.plural, Possessed: s.Class(i)&text.Possessive != 0,
	}, true
}
