package statement

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// addSubjects gives each cue of the group that has no source the subject of its
// verb: the name behind it in ["We won," said Kirby], else the one before it.
func (a *assembler) addSubjects() {
	for i := range a.group {
		c := a.group[i]
		if c.role != tagger.Cue || c.link >= 0 || a.isAsked(c.Run) {
			continue
		}
		s := a.inverted(c.Run)
		for _, o := range a.group {
			if s.Lo < o.Lo && o.Lo < s.Hi {
				s.Hi = o.Lo
			}
		}
		if s.Len() == 0 || !a.free(s) {
			s = a.subjectOf(c.Run)
		}
		if s.Len() == 0 || !a.free(s) {
			s = a.nameBefore(c.Run)
		}
		if s.Len() > 0 && a.free(s) {
			a.group = append(a.group, part{Run: s, role: tagger.Source, added: true})
			a.group[i].link = len(a.group) - 1
		}
	}
}

// inverted returns the source behind a cue that stands right behind a
// quotation; an empty run if there is none.
func (a *assembler) inverted(cue token.Run) token.Run {
	s := a.layout.SentenceOf(cue.Lo)
	if cue.Lo == 0 || a.quoted[cue.Lo-1] == 0 || cue.Hi >= s.Hi || !a.opensSource(cue.Hi) && !a.isNominal(cue.Hi) {
		return token.Run{}
	}
	return token.From(cue.Hi, a.sourceEnd(cue.Hi, min(s.Hi, cue.Hi+tailReach)))
}

// nameBefore returns the mention right before a cue, an empty run if there is
// none.
func (a *assembler) nameBefore(cue token.Run) token.Run {
	k := sort.Search(len(a.mentions.All()), func(k int) bool { return a.mentions.At(k).Hi > cue.Lo }) - 1
	if k < 0 || a.mentions.At(k).Hi < cue.Lo || a.mentions.At(k).Possessed || a.quoted[cue.Lo] != a.quoted[a.mentions.At(k).Lo] {
		return token.Run{}
	}
	return a.mentions.At(k).Run
}

// free reports whether no part of the group has a token of the run.
func (a *assembler) free(r token.Run) bool {
	for _, o := range a.group {
		if o.Lo < r.Hi && r.Lo < o.Hi {
			return false
		}
	}
	return true
}

// clauseOf returns the grammar of the sentence of token i.
func (a *assembler) clauseOf(i int) *grammar.Sentence {
	return a.grammar.Sentence(a.layout.SentenceOf(i))
}

// subjectOf returns the subject of the verb in a cue, an empty run if there is
// none or if it is no speaker, as in the passive.
func (a *assembler) subjectOf(cue token.Run) token.Run {
	c := a.clauseOf(cue.Lo)
	for v := c.VerbBefore(cue.Lo) + 1; v < len(c.Verbs) && c.Verbs[v].Lo < cue.Hi; v++ {
		g := c.Verbs[v]
		if g.Passive() {
			return token.Run{}
		}
		if k := c.Subject(v); k >= 0 {
			if s := a.subjectPhrase(c, k, cue.Lo); a.quoted[s.Lo] == a.quoted[cue.Lo] {
				return s
			}
		}
	}
	return token.Run{}
}

// subjectPhrase returns noun phrase k of the clause with what belongs to it
// before token hi: "Maj. Gen.", "for the Pentagon", ", the spokesman,".
func (a *assembler) subjectPhrase(c *grammar.Sentence, k, hi int) token.Run {
	s := c.Phrases[k].Run
	if m := a.mentions.In(s); m >= 0 && a.mentions.At(m).Hi >= s.Lo {
		s.Lo = min(s.Lo, a.mentions.At(m).Lo)
	}
	for c.Tagged(s.Hi, grammar.Preposition, grammar.Of) {
		n := c.PhraseAt(s.Hi + 1)
		if n < 0 || c.Phrases[n].Hi > hi || c.Phrases[n].Time {
			break
		}
		s.Hi = c.Phrases[n].Hi
	}
	if c.Tag(s.Hi) == grammar.Comma && (c.Tagged(s.Hi+1, grammar.Determiner, grammar.Possessive, grammar.Quantity) || c.Is(s.Hi+1, "who")) {
		for i := hi - 1; i > s.Hi && i > hi-6; i-- {
			if c.Tag(i) == grammar.Comma {
				s.Hi = i + 1 // "Kirby, the spokesman, on Friday"
				break
			}
		}
	}
	return s
}

// undated returns a source without the date at its end that tells when it spoke:
// [the minister "on Thursday" said]. Nothing is left of [today].
// The month of "a poll in May" tells which poll.
func (a *assembler) undated(r token.Run) token.Run {
	for _, p := range a.dates.In(r) {
		if p.Hi == r.Hi && p.Lo >= r.Lo && !a.Is(p.Lo-1, "in") {
			r.Hi = p.Lo
			for r.Len() > 0 && (a.Class(r.Hi-1)&text.Setting != 0 || a.Kind(r.Hi-1) == token.Comma) {
				r.Hi--
			}
		}
	}
	return r
}

// withAside returns a source that is only the end of an aside with the aside and
// the noun phrase before it: [Byrne, speaking before "the vote," said].
func (a *assembler) withAside(r token.Run) token.Run {
	if r.Len() == 0 || a.Kind(r.Hi-1) != token.Comma || r.Hi == len(a.Tokens) || a.speechVerbAt(r.Hi) == r.Hi {
		return r
	}
	for i := r.Lo; i < r.Hi-1; i++ {
		if a.Kind(i) == token.Comma {
			return r
		}
	}
	s := a.layout.SentenceOf(r.Lo)
	comma := r.Lo - 1
	for comma > s.Lo && comma > r.Lo-headReach && a.Kind(comma) != token.Comma {
		comma--
	}
	if comma <= s.Lo || a.Kind(comma) != token.Comma {
		return r
	}
	k, own := a.mentions.In(token.From(comma-1, comma)), a.mentions.In(r)
	if k < 0 || a.mentions.At(k).Hi != comma || a.mentions.At(k).Lo < s.Lo || a.mentions.At(k).Possessed {
		return r
	}
	if first := comma + 1; first == r.Lo && !a.Is(first, "who") {
		if a.mentions.At(k).Form != mention.Named || own >= 0 && a.mentions.At(own).Form == mention.Named {
			return r // "its lawyer, Ann Lee," has the name where it belongs
		}
	} else if !a.Is(first, "who") && (!strings.HasSuffix(a.Word(first), "ing") || a.Is(first, "according")) {
		return r
	}
	return token.From(a.mentions.At(k).Lo, r.Hi)
}
