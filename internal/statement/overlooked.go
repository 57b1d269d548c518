package statement

import (
	"slices"

	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// addCues adds a verb of saying to each sentence where the tagger has no cue at all: "Belgium's
// interior minister, Jan Jambon, [said] on Monday the country was on alert". What it is the cue
// of is chosen among candidates, and what was no report drops out by its confidence.
func (a *assembler) addCues(p text.Paragraph) {
	a.startStep()
	for n := p.Sentences.Lo; n < p.Sentences.Hi; n++ {
		s := a.sentenceAt(n)
		a.copyUntil(s.Lo)
		if a.titleCase || a.isUnread(tagger.Cue, s) {
			continue
		}
		if r := a.nounReporting(s); r.found() {
			a.copyUntil(r.cue.Lo)
			a.addReporting(r)
			for len(a.unread) > 0 && a.unread[0].Lo < r.source.Hi {
				a.skip(1)
			}
			continue
		}
		cue := a.overlookedCue(s)
		if cue.Len() == 0 {
			continue
		}
		a.copyUntil(cue.Lo)
		for len(a.unread) > 0 && a.unread[0].Lo < cue.Hi && a.unread[0].role == tagger.Content && !a.unread[0].quote {
			a.skip(1) // a content that holds the only cue is none
		}
		if isFree := len(a.unread) == 0 || a.unread[0].Lo >= cue.Hi; isFree {
			a.addPart(part{Run: cue, role: tagger.Cue, added: true})
		}
	}
	a.copyRest()
}

// nounReporting returns a noun that reports with its source behind it, before "that": "[a warning]
// on Friday [from an engineer] that the wall would not hold". It finds nothing if there is none.
func (r *sourceReader) nounReporting(s token.Run) reporting {
	const reach = 5 // tokens between noun and source: "on Friday from"
	for i := s.Lo; i < s.Hi; i++ {
		if !r.cues.Starts(r.Tokens[i]) {
			continue
		}
		e, end := r.cueAt(i)
		if e == nil || e.verb || e.aside || e.according || r.quoted[i] > 0 {
			continue
		}
		for j := end; j < min(s.Hi, end+reach); j++ {
			if !r.Is(j, "from", "by") {
				continue
			}
			g := r.sentence(s.Lo)
			k := g.PhraseAt(j + 1)
			if k >= 0 && r.Is(g.Phrases[k].Hi, "that") {
				return reporting{source: g.Phrases[k].Run, cue: token.From(i, end)}
			}
		}
	}
	return reporting{}
}

// overlookedCue returns the first verb of saying of a sentence that has a tense of its own and is
// a cue more often than not; an empty run if there is none.
func (r *sourceReader) overlookedCue(s token.Run) token.Run {
	for i := s.Lo; i < s.Hi; i++ {
		end := r.speechVerbAt(i)
		if end == i || r.quoted[i] > 0 {
			continue
		}
		e, _ := r.cueAt(i)
		g := r.sentence(i)
		v := g.VerbFrom(i)
		isFinite := v < len(g.Verbs) && g.Verbs[v].Lo < end && g.Verbs[v].Finite()
		if e.share >= doubtfulShare && isFinite {
			return r.withAuxiliaries(token.From(i, end), s.Lo)
		}
	}
	return token.Run{}
}

// addConjoined adds the statement that goes on behind s with a verb of saying of the same speaker,
// where the tagger has content: "Haddad said [the fire was out] but [added] that smoke would linger".
func (a *assembler) addConjoined(s Statement, i int) {
	if len(s.Content) == 0 || s.Source.Len() == 0 {
		return
	}
	cue := a.conjoinedCue(s.Content[len(s.Content)-1].Hi)
	if cue.Len() == 0 || a.hasCue(cue) {
		return
	}
	next := Statement{Source: s.Source, Cue: cue}
	next.traits, next.margins[sourceMargin] = traitSupplied, s.margins[sourceMargin]
	a.chooseContent(&next, i)
	if len(next.Content) > 0 {
		a.list = append(a.list, next)
	}
}

// hasCue reports whether a cue of the group shares tokens with a run.
func (l *linker) hasCue(r token.Run) bool {
	return slices.ContainsFunc(l.group, func(o part) bool { return o.role == tagger.Cue && o.Lo < r.Hi && r.Lo < o.Hi })
}

// conjoinedCue returns the verb of saying behind the conjunction at token i; an empty run if there
// is none: "but also [added]".
func (r *sourceReader) conjoinedCue(i int) token.Run {
	if r.Kind(i) == token.Comma || r.Kind(i) == token.Dash {
		i++
	}
	if r.Class(i)&text.Coordinator == 0 || r.quoted[i] > 0 {
		return token.Run{}
	}
	lo := i + 1
	verb := lo
	for verb < lo+3 && r.isAuxiliary(verb) {
		verb++
	}
	end := r.speechVerbAt(verb)
	if end == verb || !r.isVerb(verb) {
		return token.Run{}
	}
	if e, _ := r.cueAt(verb); e.share < doubtfulShare {
		return token.Run{}
	}
	return token.From(lo, end)
}
