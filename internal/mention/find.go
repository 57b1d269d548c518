package mention

import (
	"slices"

	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Mentions are read from left to right, sentence by sentence. Headlines in title case come
// last, as there a capital says nothing: in "Falk Vows To Rebuild Harbour Wall" only "Falk"
// is a name, since only "Falk" is part of a name in the rest of the story. When all mentions
// are there, those of one party that stand side by side are paired (see pairMentions).

// findMentions finds the mentions of people, bodies, governments and groups.
func (f *finder) findMentions() {
	f.list = slices.Grow(f.list, len(f.Tokens)/6)
	var headlines []token.Run
	for n, p := range f.Paragraphs {
		f.Check()
		if !f.layout.IsStory(n) {
			continue
		}
		for k := p.Sentences.Lo; k < p.Sentences.Hi; k++ {
			s := f.layout.Sentence(k)
			if f.grammar.IsTitleCase(s) {
				headlines = append(headlines, s)
				continue
			}
			f.readSentence(s)
		}
	}
	if len(headlines) > 0 {
		names := f.wordsOfNames()
		for _, s := range headlines {
			f.readHeadline(s, names)
		}
		slices.SortFunc(f.list, func(a, b Mention) int { return a.Lo - b.Lo })
	}
	f.markDatelinePlaces()
	f.pairMentions()
	f.turnNounsIntoSurnames()
}

// readSentence reads the mentions of one sentence.
func (f *finder) readSentence(s token.Run) {
	owned := false
	for i := s.Lo; i < s.Hi; {
		m, end := f.mentionAt(i, s.Hi)
		switch {
		case end == i:
			owned = owned && f.Class(i)&(text.Determiner|text.Quantifier) != 0 // "Oslo's two | ministers"
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

// readHeadline reads the pronouns of a sentence in title case, and the names made of the
// given words.
func (f *finder) readHeadline(s token.Run, names map[Key]bool) {
	for i := s.Lo; i < s.Hi; i++ {
		if m, ok := f.pronounAt(i); ok {
			f.list = append(f.list, m)
			continue
		}
		p := phrase{window: window{f.reader, min(s.Hi, i+maxPhrase)}, lo: i, start: i, nameWords: names}
		for end := i; end < p.hi; {
			next := p.readNameWord(end)
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

// markDatelinePlaces makes places of the names that stand in the dateline: the Varnes of
// "VARNES, Norway (AP)" is the town wherever the story has it.
func (f *finder) markDatelinePlaces() {
	const most = 4 // places of one dateline
	places := f.layout.Dateline.Places
	for _, p := range places[:min(len(places), most)] {
		filed := KeyOf(f.Slice(p.Run))
		for k := range f.list {
			m := &f.list[k]
			if m.Form == Named && m.NameKind == UnknownName && KeyOf(f.Slice(m.Name())) == filed {
				m.NameKind, m.Kind = PlaceName, Government
			}
		}
	}
}

// turnNounsIntoSurnames makes names of the nouns that are the surname of somebody in the
// story: "Baker said" after "Ida Baker".
func (f *finder) turnNounsIntoSurnames() {
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

// surnames returns the last word of each name of several words, those of bodies left out.
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

// mentionAt reads the mention at token i, up to token hi, and returns the index behind it,
// i if there is none. An empty mention with an index behind i is a phrase that cannot speak.
func (s *reader) mentionAt(i, hi int) (Mention, int) {
	if m, ok := s.pronounAt(i); ok {
		return m, i + 1
	}
	if k := s.Kind(i); k != token.Word && k != token.Number {
		return Mention{}, i
	}
	p := phrase{window: window{s, min(hi, i+maxPhrase)}, lo: i}
	return p.read()
}

// Read reads the words of a run as a mention, which is empty if they are none.
func (s *Mentions) Read(r token.Run) Mention {
	p := phrase{window: window{s.r, r.Hi}, lo: r.Lo}
	m, _ := p.read()
	return m
}
