package statement

import (
	"sort"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A source starts with a name, a pronoun, a determiner or a noun for people, and has in it
// what belongs to that: "Maj. Gen. Ann Lee of the Coast Guard, the mission's commander,".
// When and where she spoke is no part of it.

// opensSource reports whether a source may start at token i: with a name, a pronoun or a
// determiner, or behind a comma with a noun for people who speak ("police").
func (s *sourceReader) opensSource(i int) bool {
	if s.Kind(i) != token.Word {
		return false
	}
	if s.Tokens[i].Capital() || s.isA(i, speakerWord) {
		return true
	}
	behindComma := s.Kind(i-1) == token.Comma
	behindQuotation := s.Kind(i-1) == token.Quote && endsSpeech(s.Kind(i-2))
	return (behindComma || behindQuotation) && s.startsNominal(i)
}

// startsNominal reports whether a noun for people who speak starts at token i without a
// determiner.
func (s *sourceReader) startsNominal(i int) bool {
	k := s.firstMention(i)
	return k < len(s.mentions.All()) && s.mentions.Mention(k).Lo == i && s.mentions.Mention(s.firstMention(i)).Form == mention.Nominal
}

// startsMention reports whether a mention starts at token i, or the role before its name.
func (s *sourceReader) startsMention(i int) bool {
	k := s.firstMention(i)
	return k < len(s.mentions.All()) && (s.mentions.Mention(k).Lo == i || s.mentions.RoleRun(k).Lo == i)
}

// firstMention returns the index of the first mention that starts at token i or behind it.
func (s *sourceReader) firstMention(i int) int {
	return sort.Search(len(s.mentions.All()), func(k int) bool { return s.mentions.Mention(k).Lo >= i })
}

// sourceEnd returns the end of the source that starts at lo behind a verb of saying, hi at
// most.
func (s *sourceReader) sourceEnd(lo, hi int) int {
	for i := lo; i < hi; i++ {
		if s.endsSource(i) || s.Kind(i) == token.Stop && i+1 >= hi {
			return i
		}
	}
	return hi
}

// endsSource reports whether token i is no part of the source before it: it is a mark, or it
// starts when and where the source spoke or what else it did.
func (s *sourceReader) endsSource(i int) bool {
	switch s.Kind(i) {
	case token.Quote, token.Colon, token.Open:
		return true
	case token.Dash:
		return !s.Glued(i)
	case token.Comma:
		next := i + 1
		return s.Class(next)&(text.Relative|text.Auxiliary|text.Verb) != 0 || s.isA(next, settingWord) || s.opensGerund(next)
	}
	isHearer := s.Is(i, "to") && s.Class(i+1)&text.Possessive != 0 // "to his deputy"
	return isHearer || s.dates.Has(i) || s.isA(i, settingWord) || s.Is(i, "that")
}

// sentence returns the grammar of the sentence of token i.
func (s *sourceReader) sentence(i int) *grammar.Sentence {
	return s.grammar.Sentence(s.layout.SentenceOf(i))
}

// subjectOf returns the subject of the verb in a cue; an empty run if there is none, or if the
// subject is not who speaks, as in the passive.
func (s *sourceReader) subjectOf(cue token.Run) token.Run {
	g := s.sentence(cue.Lo)
	for v := g.VerbFrom(cue.Lo); v < len(g.Verbs) && g.Verbs[v].Lo < cue.Hi; v++ {
		if g.Verbs[v].Passive() {
			return token.Run{}
		}
		if k := g.Subject(v); k >= 0 {
			if subject := s.subjectPhrase(g, k, cue.Lo); s.quoted[subject.Lo] == s.quoted[cue.Lo] {
				return subject
			}
		}
	}
	return token.Run{}
}

// subjectPhrase returns noun phrase k of a sentence with what belongs to it before token hi:
// "Maj. Gen." before it, "of the Coast Guard" and ", the commander," behind it.
func (s *sourceReader) subjectPhrase(g *grammar.Sentence, k, hi int) token.Run {
	r := g.Phrases[k].Run
	if m := s.mentions.In(r); m >= 0 && s.mentions.Mention(m).Hi >= r.Lo {
		r.Lo = min(r.Lo, s.mentions.Mention(m).Lo)
	}
	for g.Tagged(r.Hi, grammar.Preposition, grammar.Of) {
		n := g.PhraseAt(r.Hi + 1)
		if n < 0 || g.Phrases[n].Hi > hi || g.Phrases[n].Time {
			break
		}
		r.Hi = g.Phrases[n].Hi
	}
	if g.Tag(r.Hi) != grammar.Comma {
		return r
	}
	next := r.Hi + 1
	if !g.Tagged(next, grammar.Determiner, grammar.Possessive, grammar.Quantity) && !s.Is(next, "who") {
		return r
	}
	for i := hi - 1; i > r.Hi && i > hi-6; i-- {
		if g.Tag(i) == grammar.Comma {
			r.Hi = i + 1 // "Lee, the commander, on Friday" said
			break
		}
	}
	return r
}

// undated returns a source without the date at its end, which says when it spoke: "[the
// minister on Thursday] said". Nothing is left of "[today]". The month of "a poll in May" says
// which poll, and stays.
func (s *sourceReader) undated(source token.Run) token.Run {
	for _, p := range s.dates.In(source) {
		if p.Hi != source.Hi || p.Lo < source.Lo || s.Is(p.Lo-1, "in") {
			continue
		}
		source.Hi = p.Lo
		for source.Len() > 0 && (s.isA(source.Hi-1, settingWord) || s.Kind(source.Hi-1) == token.Comma) {
			source.Hi--
		}
	}
	return source
}

// withAside returns a source that is only the end of an aside together with the whole aside
// and the noun phrase before it: "Lee, speaking before [the vote,] said".
func (s *sourceReader) withAside(source token.Run) token.Run {
	if !s.endsInOnlyComma(source) || source.Hi == len(s.Tokens) || s.speechVerbAt(source.Hi) == source.Hi {
		return source
	}
	sentence := s.sentenceOf(source.Lo)
	comma := source.Lo - 1
	for comma > sentence.Lo && comma > source.Lo-maxGap && s.Kind(comma) != token.Comma {
		comma--
	}
	if comma <= sentence.Lo || s.Kind(comma) != token.Comma {
		return source
	}
	k := s.mentions.In(token.From(comma-1, comma))
	if k < 0 {
		return source
	}
	m := s.mentions.Mention(k)
	if m.Hi != comma || m.Lo < sentence.Lo || m.Possessed || !s.opensAside(comma+1, source, m) {
		return source
	}
	return token.From(m.Lo, source.Hi)
}

// opensAside reports whether an aside about mention m starts at token i and ends with a
// source: "who is mayor,", "the mayor,", "speaking before the vote,".
func (s *sourceReader) opensAside(i int, source token.Run, m *mention.Mention) bool {
	switch {
	case s.Is(i, "who"):
		return true
	case i == source.Lo: // but "its lawyer, Ann Lee," has the name where it belongs
		own := s.mentions.In(source)
		return m.Form == mention.Named && (own < 0 || s.mentions.Mention(own).Form != mention.Named)
	}
	return s.IsIng(i) && !s.Is(i, "according")
}

// endsInOnlyComma reports whether a run ends in a comma and has no other one: the end of an
// aside, "Lee, [the spokeswoman,]".
func (f *finder) endsInOnlyComma(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if f.Kind(i) == token.Comma {
			return i+1 == r.Hi
		}
	}
	return false
}
