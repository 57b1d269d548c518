package statement

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Reporting words are the source and the cue together. Newspapers set them behind what was
// said ("...," said Ann Lee, the spokeswoman), before it (Lee told reporters: "..."), or, of
// a quotation that stands by itself, as a signature ("..." - Ann Lee, nurse). They are read
// here by the words alone, for a place where they are likely to stand.

// A reporting is the source and the cue of a statement, in either order. The zero value is
// none.
type reporting struct{ source, cue token.Run }

// found reports whether r has a source: a cue without one is of use only where the speaker
// stays the same.
func (r reporting) found() bool { return r.source.Len() > 0 }

// run returns the run from the first to the last of the reporting words.
func (r reporting) run() token.Run {
	return token.From(min(r.source.Lo, r.cue.Lo), max(r.source.Hi, r.cue.Hi))
}

// A sourceReader reads reporting words and sources.
type sourceReader struct {
	*finder
	titleCase bool // the paragraph is a line that gives each of its words a capital
}

const (
	maxSource = 20 // tokens of a source, with what stands between it and its cue
	maxGap    = 10 // tokens between a cue and its content: "told a packed news conference on Friday:"
)

// reportingAt reads the reporting words that start at token i and end by token hi, as they
// stand behind a content: "Lee said", "said Ann Lee, the spokeswoman".
func (s *sourceReader) reportingAt(i, hi int) reporting {
	if i >= hi || s.quoted[i] > 0 {
		return reporting{}
	}
	hi = min(hi, i+maxSource, s.sentenceOf(i).Hi)
	if end := s.speechVerbAt(i); end > i || s.isUnlistedVerb(i) {
		return s.readVerbFirst(token.From(i, max(end, i+1)), hi)
	}
	if !s.opensSource(i) {
		return reporting{}
	}
	return s.readSourceFirst(i, hi)
}

// readVerbFirst reads the source behind a verb: "said Ann Lee". Behind a participle stands a
// content, and no source: "saying the bridge was safe".
func (s *sourceReader) readVerbFirst(verb token.Run, hi int) reporting {
	if s.opensGerund(verb.Hi - 1) {
		return reporting{}
	}
	behindQuotation := verb.Lo > 0 && s.quoted[verb.Lo-1] > 0
	if e, _ := s.cueAt(verb.Lo); e != nil && !e.inverts && !behindQuotation {
		return reporting{}
	}
	source := token.From(verb.Hi, s.sourceEnd(verb.Hi, hi))
	speaks := s.opensSource(source.Lo) || s.startsMention(source.Lo) && s.Kind(source.Hi) != token.Stop
	if !speaks {
		source = s.phraseBetweenCommas(verb)
	}
	if source.Len() == 0 || s.holdsClause(source) {
		return reporting{}
	}
	return reporting{source: source, cue: verb}
}

// holdsClause reports whether a run has a verb with a tense, other than that of a relative clause: it
// was said, and does not speak, as in "Lee, the mayor, said [it was late]".
func (s *sourceReader) holdsClause(r token.Run) bool {
	g := s.sentence(r.Lo)
	v := g.VerbFrom(r.Lo)
	return v < len(g.Verbs) && g.Verbs[v].Lo < r.Hi && g.Verbs[v].Finite() && s.Class(g.Verbs[v].Lo-1)&text.Relative == 0
}

// phraseBetweenCommas returns the noun phrase that stands between a verb behind a comma and the next
// comma: "The cave is dry, say [climbers], but loose rock is a risk". It is empty if there is none.
func (s *sourceReader) phraseBetweenCommas(verb token.Run) token.Run {
	g := s.sentence(verb.Lo)
	k := g.PhraseAt(verb.Hi)
	if k < 0 || g.Phrases[k].Time || s.Kind(verb.Lo-1) != token.Comma || s.Kind(g.Phrases[k].Hi) != token.Comma {
		return token.Run{}
	}
	return g.Phrases[k].Run
}

// readSourceFirst reads the source that starts at token i, and the verb behind it: "Ann Lee,
// the spokeswoman, said".
func (s *sourceReader) readSourceFirst(i, hi int) reporting {
	for j := i + 1; j < hi && s.Kind(j) != token.Quote && s.Kind(j) != token.Colon; j++ {
		if s.Class(j-1)&text.Time != 0 && s.Class(j)&text.Subordinator != 0 {
			break // a week before the Games begin
		}
		if s.Kind(j) == token.Comma && s.Class(j+1)&text.Relative != 0 {
			j = s.behindClause(j+1, hi)
			continue
		}
		end := s.speechVerbAt(j)
		if end == j || s.quoted[j] > 0 || !s.isVerb(j) {
			continue
		}
		cue := s.withAuxiliaries(token.From(j, end), i+1)
		return reporting{source: token.From(i, cue.Lo), cue: cue}
	}
	return reporting{}
}

// isVerb reports whether token i is the verb of its group, and no noun: not the "state" of "the
// secretary of state".
func (s *sourceReader) isVerb(i int) bool {
	g := s.sentence(i)
	v := g.VerbFrom(i)
	return v < len(g.Verbs) && g.Verbs[v].Has(i)
}

// behindClause returns the comma that ends the relative clause at token i, hi if none does: "an
// engineer, [who had walked it], said".
func (s *sourceReader) behindClause(i, hi int) int {
	for i < hi && s.Kind(i) != token.Comma {
		i++
	}
	return i
}

// isUnlistedVerb reports whether token i is a verb that is no known cue, between a quotation
// and a name: "We won," exulted Ann Lee.
func (s *sourceReader) isUnlistedVerb(i int) bool {
	behindQuotation := s.Kind(i-1) == token.Quote && s.Kind(i-2) == token.Comma
	return behindQuotation && s.Tokens[i].Shape == token.Lower && s.EndsIn(i, "ed") && s.Capital(i+1)
}

// speechVerbAt returns the token behind the verb at i if a quotation may go with it, i if
// not. A capital inside a sentence makes a verb part of a name: "the Claims Court".
func (s *sourceReader) speechVerbAt(i int) int {
	if s.Kind(i) != token.Word || s.Tokens[i].Capital() && !s.titleCase && s.sentenceOf(i).Lo != i {
		return i
	}
	e, end := s.cueAt(i)
	if e == nil || !e.speech {
		return i
	}
	return end
}

// withAuxiliaries returns a verb with the auxiliary verbs and adverbs before it, from token
// lo on: "had once said".
func (s *sourceReader) withAuxiliaries(verb token.Run, lo int) token.Run {
	for verb.Lo > lo && s.isAuxiliary(verb.Lo-1) {
		verb.Lo--
	}
	return verb
}

// isAuxiliary reports whether the word at i belongs to the verb behind it.
func (s *sourceReader) isAuxiliary(i int) bool {
	return s.Class(i)&(text.Auxiliary|text.Adverb|text.Negation) != 0 || s.isA(i, insertWord)
}

// signatureAt reads a dash at token i and a name behind it that end the line, at token hi, as
// they stand under a quotation: "- Ann Lee, nurse". The dash is the cue.
func (s *sourceReader) signatureAt(i, hi int) reporting {
	if s.Kind(i) != token.Dash || !s.Capital(i+1) {
		return reporting{}
	}
	source := token.From(i+1, hi)
	endsLine := hi >= len(s.Tokens) || s.Tokens[hi].Gap >= token.Line
	if source.Len() < 1 || source.Len() > maxSource || !endsLine {
		return reporting{}
	}
	for j := source.Lo + 1; j < source.Hi; j++ {
		if s.Kind(j) == token.Comma || s.Kind(j) == token.Stop && j+1 == hi {
			source.Hi = j
		}
	}
	return reporting{source: source, cue: token.From(i, i+1)}
}

// reportingBefore reads the reporting words between lo and a quotation at token i: "Lee told
// reporters,", "Lee:". They may be in the sentence before that of the quotation if it ends in
// a colon.
func (s *sourceReader) reportingBefore(i, lo int) reporting {
	end := i
	for end > lo && s.joinsQuotation(end-1) {
		end--
	}
	if end == lo {
		return reporting{}
	}
	joined := end < i
	colon := joined && s.Kind(end) == token.Colon
	lo = max(lo, s.sentenceOf(end-1).Lo)
	for j := end - 1; j >= lo && j >= end-maxGap; j-- {
		if s.quoted[j] >= s.quoted[i] {
			break // another quotation, beside the one at i
		}
		behind := s.speechVerbAt(j)
		isVerb := j < behind && behind <= end
		if !isVerb || !joined && behind < end {
			continue
		}
		cue := s.withAuxiliaries(token.From(j, behind), lo)
		if colon && behind == end {
			cue.Hi++
		}
		if source := s.subjectOf(cue); source.Len() > 0 {
			return reporting{source: source, cue: cue}
		}
	}
	if !colon {
		return reporting{}
	}
	return reporting{source: s.nameBefore(end, lo), cue: token.From(end, end+1)}
}

// joinsQuotation reports whether token i may stand between reporting words and the quotation
// behind them.
func (s *sourceReader) joinsQuotation(i int) bool {
	return s.Kind(i) == token.Comma || s.Kind(i) == token.Colon || s.Is(i, "that")
}

// nameBefore returns the words with capitals that end at token end and start at lo or behind
// it: "Bank of Norway". The run is empty if there are none.
func (s *sourceReader) nameBefore(end, lo int) token.Run {
	const most = 8 // tokens
	first := end
	for i := end - 1; i >= lo && i >= end-most; i-- {
		switch {
		case s.Capital(i):
			first = i
		case s.Kind(i) != token.Word || s.Class(i)&(text.Particle|text.Of|text.Coordinator|text.Determiner) == 0:
			return token.From(first, end)
		}
	}
	return token.From(first, end)
}

// opensGerund reports whether the word at i ends as "adding" does and is no name.
func (f *finder) opensGerund(i int) bool {
	if f.Kind(i) != token.Word || !f.IsIng(i) {
		return false
	}
	return f.Tokens[i].Shape == token.Lower || f.StartsSentence(i)
}
