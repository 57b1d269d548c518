package newsmodel

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/token"
)

// conclude reads the sentences of the paragraph that end in an attribution, as
// the lead of a news story does: "Two bridges were hit overnight, the governor
// said on Monday." What goes before is then one content.
func (a *assembler) conclude(p para) {
	proposed := a.take()
	k := 0
	for s := p.sents.lo; s < p.sents.hi; s++ {
		r := a.sentenceAt(s)
		for k < len(proposed) && proposed[k].hi <= r.lo {
			a.keep(proposed[k])
			k++
		}
		if r.len() < 5 || a.quoted[r.lo] > 0 || a.quoted[r.hi-1] > 0 {
			continue
		}
		if source, cue := a.conclusion(r); source.len() > 0 {
			k += a.encase(r, source, cue, proposed[k:])
		} else if source, cue, said := a.opening(r, proposed[k:]); said.len() > 0 {
			k += a.reopen(r, source, cue, said, proposed[k:])
		}
	}
	a.keep(proposed[k:]...)
}

// conclusionReach is how far from the end of its sentence an attribution may
// start that closes it.
const conclusionReach = 36

// conclusion returns the attribution that closes a sentence behind a comma,
// empty runs if there is none.
func (a *assembler) conclusion(s run) (source, cue run) {
	for k := s.hi - 3; k > s.lo+1 && k > s.hi-conclusionReach; k-- {
		if a.kind(k) != token.Comma || a.quoted[k] > 0 {
			continue
		}
		if e, end := a.cueAt(k + 1); e != nil && e.according {
			source = run{end, a.sourceEnd(end, s.hi)}
			for i := end; i < source.hi; i++ {
				if a.kind(i) == token.Comma && a.clauseOf(i).predicateAt(i+1) {
					source.hi = i
				}
			}
			return source, run{k + 1, end}
		}
		source, cue, ok := a.tail(k+1, s.hi)
		if !ok || cue.lo < source.lo && a.needsHearer(cue) || a.endsApposition(source) {
			continue // the source stands before
		}
		if !a.is(cue.hi+1, "least", "most") && a.concludes(cue, max(source.hi, cue.hi), s.hi) {
			return source, cue
		}
	}
	return run{}, run{}
}

// endsApposition reports whether a run ends in the only comma that it has: it is
// the end of a source, [Kirby, "the spokesman,"].
func (a *assembler) endsApposition(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if a.kind(i) == token.Comma {
			return i+1 == r.hi
		}
	}
	return false
}

// concludes reports whether nothing that is said follows on an attribution from
// token i on: only when, where or to whom it was said, up to a comma.
func (a *assembler) concludes(cue run, i, hi int) bool {
	if i < hi && a.kind(i) == token.Word && !a.inPeriod(i) &&
		a.class(i)&(settingWord|spotWord) == 0 && !a.is(i, "by") && !a.needsHearer(cue) {
		return false
	}
	for j := i; j < hi && j < i+12; j++ {
		switch {
		case a.kind(j) == token.Comma, j+1 == hi:
			return true
		case a.kind(j) == token.Quote, a.is(j, "that"):
			return false
		}
	}
	return i >= hi
}

// encase makes what stands before the attribution that closes a sentence one
// content, instead of what the tagger found there. It returns how many of the
// proposed parts are settled by that.
func (a *assembler) encase(s, source, cue run, proposed []part) int {
	said := part{run: run{s.lo, min(source.lo, cue.lo) - 1}, role: tagger.Content}
	end := max(source.hi, cue.hi)
	n := 0
	for ; n < len(proposed); n++ {
		o := proposed[n]
		if o.lo >= end && (o.lo > end || o.role != tagger.Content || a.is(o.lo, "that")) {
			break
		}
		if o.quote || o.lo < end && o.hi > end && o.role == tagger.Content {
			return 0
		}
		switch {
		case o.role == tagger.Content && o.lo <= s.lo+2:
			said.lo = o.lo
		case o.role == tagger.Source && o.lo < source.hi && source.lo <= o.lo:
			source.hi = o.hi
		}
	}
	a.keep(said)
	a.keep(supplied(source, cue)...)
	if n == len(proposed) || proposed[n].lo >= s.hi {
		if rest := a.resumed(said.run, run{end, s.hi}); rest.len() > 0 {
			a.keep(part{run: rest, role: tagger.Content, added: true})
		}
	}
	return n
}

// resumed returns what is said behind an attribution between commas, an empty
// run if there is nothing: "The bridge, he said on Friday, [will be built]", "In
// the end, he said, [nobody came]".
func (a *assembler) resumed(before, behind run) run {
	const short = 8 // tokens of an attribution that stands in what is said
	setting := a.kind(behind.lo) == token.Comma && behind.lo <= before.hi+short
	for behind.len() > 2 && a.kind(behind.lo) != token.Comma {
		behind.lo++ // when and where it was said
	}
	behind.lo++
	if behind.len() < 2 {
		return run{}
	}
	c := a.clauseOf(before.lo)
	v := c.verbBefore(before.lo) + 1
	setting = setting && c.tag(before.lo) == tagPreposition && (v == len(c.verbs) || c.verbs[v].lo >= before.hi)
	if setting || c.predicateAt(behind.lo) {
		return a.trim(behind)
	}
	return run{}
}

// predicateAt reports whether a verb with a tense of its own starts at token i.
func (c *clause) predicateAt(i int) bool {
	verb := c.skip(i, tagAdverb, tagNot)
	return c.tagged(verb, tagModal, tagBe, tagHave, tagDo) || c.tagged(verb, tagVerb) && !c.endsIn(verb, "ing")
}

// opening returns the attribution that opens a sentence and what is said
// behind it: "The minister said on Monday that two bridges were hit", "According
// to the minister, two bridges were hit." It is empty if the verb is not one
// that nearly always reports, unless the tagger proposes it.
func (a *assembler) opening(s run, proposed []part) (source, cue, said run) {
	lo := s.lo
	if a.class(lo)&(coordinatorWord|adverbWord) != 0 && a.class(lo)&subordinatorWord == 0 || a.is(lo, "earlier") {
		lo++
		if a.kind(lo) == token.Comma {
			lo++
		}
	}
	if e, end := a.cueAt(lo); e != nil && e.according {
		return a.according(run{lo, end}, s, proposed)
	}
	source, cue, ok := a.tail(lo, s.hi)
	if !ok || source.lo != lo || cue.hi+3 > s.hi {
		return run{}, run{}, run{}
	}
	if subject := a.subjectOf(cue); (subject.lo != lo || subject.hi < source.hi) && !a.isRelative(source) {
		return run{}, run{}, run{}
	}
	e, _ := a.cueAt(cue.hi - 1)
	if e == nil {
		return run{}, run{}, run{}
	}
	said, sure := run{a.behindHearer(cue), s.hi}, e.share >= sureShare || proposes(proposed, tagger.Cue, cue)
	for i := cue.hi; i < min(s.hi, cue.hi+headReach) && a.kind(i) != token.Comma; i++ {
		if a.is(i, "that") {
			said.lo, sure = i, sure || i == said.lo
			break
		}
	}
	for said.lo < s.hi && (a.inPeriod(said.lo) || a.is(said.lo, "on") && a.inPeriod(min(said.lo+1, s.hi-1))) {
		said.lo++
	}
	if said.len() < 2 || a.kind(said.lo) == token.Comma || a.kind(said.lo) == token.Quote || a.kind(said.lo) == token.Colon {
		return run{}, run{}, run{}
	}
	if !sure && !a.isClause(said) {
		return run{}, run{}, run{}
	}
	return source, cue, a.trim(said)
}

// isRelative reports whether a source is a noun with a clause that tells who
// it is and has a verb of its own: "a teacher who was there".
func (a *assembler) isRelative(source run) bool {
	c := a.clauseOf(source.lo)
	v := c.verbBefore(source.lo) + 1
	return v < len(c.verbs) && c.verbs[v].hi <= source.hi && a.is(c.verbs[v].lo-1, "who") && c.verbs[v].lo-1 > source.lo
}

// behindHearer returns the token behind a cue and the one who is told:
// "told reporters".
func (a *assembler) behindHearer(cue run) int {
	if a.needsHearer(cue) {
		return max(cue.hi, a.nounPhraseStarting(cue.hi).hi)
	}
	return cue.hi
}

// according returns the source of a cue that opens a sentence, up to a comma,
// and what is said behind that.
func (a *assembler) according(cue, s run, proposed []part) (source, _, said run) {
	for i := cue.hi + 1; i < min(s.hi-2, cue.hi+tailReach); i++ {
		if a.kind(i) == token.Comma && !proposes(proposed, tagger.Source, run{i, i + 1}) {
			return run{cue.hi, i}, cue, a.trim(run{i + 1, s.hi})
		}
	}
	return run{}, run{}, run{}
}

// proposes reports whether the tagger has a part of a role that shares tokens
// with a run.
func proposes(proposed []part, role tagger.Role, r run) bool {
	for _, o := range proposed {
		if o.lo >= r.hi {
			break
		}
		if o.role == role && r.lo < o.hi {
			return true
		}
	}
	return false
}

// reopen puts in what opening found unless the tagger saw a quotation, or the
// cue and what is said. It returns how many of the proposed parts that settles.
func (a *assembler) reopen(s, source, cue, said run, proposed []part) int {
	n, seen, content := 0, false, false
	for ; n < len(proposed) && proposed[n].lo < s.hi; n++ {
		o := proposed[n]
		if o.quote || o.hi > s.hi {
			return 0
		}
		seen = seen || o.role == tagger.Cue && o.lo < cue.hi && cue.lo < o.hi
		content = content || o.role == tagger.Content && o.lo >= source.hi && (o.lo <= said.lo || !a.isClause(said))
	}
	if seen && content {
		return 0
	}
	a.keep(supplied(source, cue)...)
	a.keep(part{run: said, role: tagger.Content, added: true})
	return n
}
