package newsmodel

import (
	"slices"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A mention is a noun phrase that stands for somebody who can speak or act.
// It has no phrases behind its head: "the head of Russia's delegation" holds
// three, "the head", "Russia" and "delegation".
type mention struct {
	run
	form   mentionForm
	kind   PartyKind // what the words alone tell
	gender gender

	nameKind nameKind // what its name seems to name
	noun     noun     // the last one of role and title
	parts    parts

	plural      bool
	definite    bool // starts with "the", or has an owner
	possessed   bool // stands in the genitive
	owned       bool // the mention before it does, as its owner: "Russia" of "Russia's delegation"
	attributive bool // modifies a noun that cannot speak: "the Istanbul talks"
	subject     bool // of a verb, or first in its sentence

	same int // the mention before it for the same party: of "Kirby, the spokesman"; -1 if none
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

func (m *mention) name() run  { return m.outside(m.parts.name) }
func (m *mention) title() run { return m.outside(m.parts.title) }
func (m *mention) role() run  { return m.outside(m.parts.role) }
func (m *mention) affil() run { return m.outside(m.parts.affil) }

func (m *mention) head() int { return m.lo + int(m.parts.head) }

// outside returns the run of tokens that a part is.
func (m *mention) outside(p inside) run { return run{m.lo + int(p.lo), m.lo + int(p.hi)} }

// inside returns a run of tokens of the mention as a part of it.
func (m *mention) inside(r run) inside {
	if r.len() == 0 {
		return inside{}
	}
	return inside{uint8(r.lo - m.lo), uint8(r.hi - m.lo)}
}

type mentionForm uint8

const (
	nominal mentionForm = iota // "the spokesman"
	named                      // "Pentagon spokesman John Kirby"
	pro                        // "he"
)

// A nameKind is what a proper name seems to name.
type nameKind uint8

const (
	unknownName nameKind = iota
	personName
	bodyName
	placeName
)

// findMentions finds the mentions of people, bodies, governments and groups,
// sentence by sentence. Headlines in capitals go last: of their words only those
// are names that are names in the rest of the story.
func (d *doc) findMentions() {
	d.mentions = slices.Grow(d.mentions, len(d.tokens)/6)
	var headlines []run
	for n, p := range d.paras {
		d.check()
		if !d.paragraphTells(n) {
			continue
		}
		for k := p.sents.lo; k < p.sents.hi; k++ {
			s := d.sentenceAt(k)
			if d.isTitleCase(s) {
				headlines = append(headlines, s)
				continue
			}
			d.readMentions(s)
		}
	}
	if len(headlines) > 0 {
		names := d.wordsOfNames()
		for _, s := range headlines {
			d.readHeadline(s, names)
		}
		slices.SortFunc(d.mentions, func(a, b mention) int { return a.lo - b.lo })
	}
	d.placeDateline()
	d.pairMentions()
	d.nameSurnames()
}

// nameSurnames makes names of the nouns that are rather the surname of somebody in
// the story: "Page said" after "Larry Page".
func (d *doc) nameSurnames() {
	var surnames map[nameKey]bool
	for k := range d.mentions {
		m := &d.mentions[k]
		if m.form != nominal || m.len() != 1 || !d.tokens[m.lo].Capital() {
			continue
		}
		if surnames == nil {
			surnames = d.surnames()
		}
		if surnames[keyOf(d.word(m.lo))] {
			m.form, m.parts, m.nameKind = named, parts{name: m.inside(m.run)}, unknownName
		}
	}
}

// surnames returns the last words of the names of several words that are no bodies'.
func (d *doc) surnames() map[nameKey]bool {
	words := make(map[nameKey]bool)
	var buf [maxNameWords]nameKey
	for k := range d.mentions {
		if m := &d.mentions[k]; m.form == named && m.nameKind != bodyName {
			if name := d.nameWords(m.name(), &buf); len(name) > 1 {
				words[name[len(name)-1]] = true
			}
		}
	}
	return words
}

// placeDateline makes places of the names that stand in the dateline.
func (d *doc) placeDateline() {
	for _, p := range d.filed.sites[:min(len(d.filed.sites), 4)] {
		filed := keyOf(d.slice(p.run))
		for k := range d.mentions {
			if m := &d.mentions[k]; m.form == named && m.nameKind == unknownName && keyOf(d.slice(m.name())) == filed {
				m.nameKind, m.kind = placeName, PartyGovernment
			}
		}
	}
}

// readMentions reads the mentions of one sentence.
func (d *doc) readMentions(s run) {
	owned := false
	for i := s.lo; i < s.hi; {
		m, end := d.mentionAt(i, s.hi)
		switch {
		case end == i:
			owned = owned && d.class(i)&(determinerWord|quantifierWord) != 0
			i++
			continue
		case m.len() > 0:
			m.owned = owned
			m.definite = m.definite || owned
			d.mentions = append(d.mentions, m)
		}
		owned = m.possessed
		if i = end; owned && d.kind(i) == token.Clitic {
			i++
		}
	}
}

// wordsOfNames returns the words of the names found so far.
func (d *doc) wordsOfNames() map[nameKey]bool {
	words := make(map[nameKey]bool)
	var buf [maxNameWords]nameKey
	for k := range d.mentions {
		if m := &d.mentions[k]; m.form == named {
			for _, w := range d.nameWords(m.name(), &buf) {
				words[w] = true
			}
		}
	}
	return words
}

// readHeadline reads the pronouns of a sentence in capitals, and the names that
// are made of the given words.
func (d *doc) readHeadline(s run, names map[nameKey]bool) {
	for i := s.lo; i < s.hi; i++ {
		if m, ok := d.pronounAt(i); ok {
			d.mentions = append(d.mentions, m)
			continue
		}
		p := phrase{doc: d, lo: i, hi: min(s.hi, i+maxPhrase), start: i, names: names}
		for end := i; end < p.hi; {
			next := p.nameWord(end)
			if next == end {
				break
			}
			end = next
		}
		if p.name.len() > 0 {
			m, end := p.mention()
			d.mentions = append(d.mentions, m)
			i = end - 1
		}
	}
}

// mentionAt reads the mention at token i and returns the index behind it, i if
// there is none. An empty mention with an index behind i is a name that cannot
// speak.
func (d *doc) mentionAt(i, hi int) (mention, int) {
	if m, ok := d.pronounAt(i); ok {
		return m, i + 1
	}
	if k := d.kind(i); k != token.Word && k != token.Number {
		return mention{}, i
	}
	p := phrase{doc: d, lo: i, hi: min(hi, i+maxPhrase)}
	return p.read()
}

// mentionOf reads the words of a run as a mention.
func (d *doc) mentionOf(r run) mention {
	p := phrase{doc: d, lo: r.lo, hi: r.hi}
	m, _ := p.read()
	return m
}

// A pronoun is what an entry of the table of pronouns tells of who it stands for.
type pronoun struct {
	kind   PartyKind
	gender gender
	plural bool
	who    antecedent
}

// An antecedent is whom a pronoun can stand for.
type antecedent uint8

const (
	anyBefore  antecedent = iota // somebody mentioned before it
	theSpeaker                   // "I"
	unbound                      // nobody whom the story tells: "you"
)

func newPronoun(e lexicon.Entry) pronoun {
	n := newNoun(e)
	p := pronoun{kind: n.kind, gender: n.gender, plural: e.Has("plural")}
	switch {
	case e.Has("speaker"):
		p.who = theSpeaker
	case e.Has("unbound"):
		p.who = unbound
	}
	return p
}

// antecedentAt returns whom the pronoun at token i can stand for.
func (d *doc) antecedentAt(i int) antecedent {
	p, _ := d.pronouns.At(d.tokens, i)
	if p == nil {
		return unbound
	}
	return p.who
}

// pronounAt reads a pronoun that may stand for a party.
func (d *doc) pronounAt(i int) (mention, bool) {
	if d.tokens[i].Shape == token.Upper && d.tokens[i].End-d.tokens[i].Start > 1 {
		return mention{}, false // "US"
	}
	p, end := d.pronouns.At(d.tokens, i)
	if p == nil {
		return mention{}, false
	}
	return mention{
		run: run{i, end}, form: pro, same: -1,
		kind: p.kind, gender: p.gender, plural: p.plural, possessed: d.class(i)&possessiveWord != 0,
	}, true
}

// isTitleCase reports whether a sentence is set in capitals as a headline is.
// Names cannot be told from other words there.
func (d *doc) isTitleCase(s run) bool {
	capitals, lower := 0, 0
	prose := d.is(s.hi-1, ".") // then one word in small letters is enough to tell
	for i := s.lo + 1; i < min(s.hi, s.lo+40); i++ {
		switch t := d.tokens[i]; {
		case t.Kind != token.Word || d.class(i)&functionWord != 0:
		case t.Capital():
			capitals++
		case prose:
			return false
		default:
			lower++
		}
	}
	if prose {
		return capitals >= 4
	}
	return capitals >= 3 && capitals > 3*lower
}
