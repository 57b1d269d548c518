package statement

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// conclude reads the sentences of the paragraph that end in an attribution, as
// the lead of a news story does: "Two bridges were hit overnight, the governor
// said on Monday." What goes before is then one content.
func (a *assembler) conclude(p text.Paragraph) {
	proposed := a.take()
	k := 0
	for s := p.Sentences.Lo; s < p.Sentences.Hi; s++ {
		r := a.layout.Sentence(s)
		for k < len(proposed) && proposed[k].Hi <= r.Lo {
			a.keep(proposed[k])
			k++
		}
		if r.Len() < 5 || a.quoted[r.Lo] > 0 || a.quoted[r.Hi-1] > 0 {
			continue
		}
		if source, cue := a.conclusion(r); source.Len() > 0 {
			k += a.encase(r, source, cue, proposed[k:])
		} else if source, cue, said := a.opening(r, proposed[k:]); said.Len() > 0 {
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
func (a *assembler) conclusion(s token.Run) (source, cue token.Run) {
	for k := s.Hi - 3; k > s.Lo+1 && k > s.Hi-conclusionReach; k-- {
		if a.Kind(k) != token.Comma || a.quoted[k] > 0 {
			continue
		}
		if e, end := a.cueAt(k + 1); e != nil && e.according {
			source = token.From(end, a.sourceEnd(end, s.Hi))
			for i := end; i < source.Hi; i++ {
				if a.Kind(i) == token.Comma && a.clauseOf(i).PredicateAt(i+1) {
					source.Hi = i
				}
			}
			return source, token.From(k+1, end)
		}
		source, cue, ok := a.tail(k+1, s.Hi)
		if !ok || cue.Lo < source.Lo && a.needsHearer(cue) || a.endsApposition(source) {
			continue // the source stands before
		}
		if !a.Is(cue.Hi+1, "least", "most") && a.concludes(cue, max(source.Hi, cue.Hi), s.Hi) {
			return source, cue
		}
	}
	return token.Run{}, token.Run{}
}

// endsApposition reports whether a run ends in the only comma that it has: it is
// the end of a source, [Kirby, "the spokesman,"].
func (a *assembler) endsApposition(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if a.Kind(i) == token.Comma {
			return i+1 == r.Hi
		}
	}
	return false
}

// concludes reports whether nothing that is said follows on an attribution from
// token i on: only when, where or to whom it was said, up to a comma.
func (a *assembler) concludes(cue token.Run, i, hi int) bool {
	if i < hi && a.Kind(i) == token.Word && !a.dates.Has(i) &&
		a.Class(i)&(text.Setting|text.Spot) == 0 && !a.Is(i, "by") && !a.needsHearer(cue) {
		return false
	}
	for j := i; j < hi && j < i+12; j++ {
		switch {
		case a.Kind(j) == token.Comma, j+1 == hi:
			return true
		case a.Kind(j) == token.Quote, a.Is(j, "that"):
			return false
		}
	}
	return i >= hi
}

// encase makes what stands before the attribution that closes a sentence one
// content, instead of what the tagger found there. It returns how many of the
// proposed parts are settled by that.
func (a *assembler) encase(s, source, cue token.Run, proposed []part) int {
	said := part{Run: token.From(s.Lo, min(source.Lo, cue.Lo)-1), role: tagger.Content}
	end := max(source.Hi, cue.Hi)
	n := 0
	for ; n < len(proposed); n++ {
		o := proposed[n]
		if o.Lo >= end && (o.Lo > end || o.role != tagger.Content || a.Is(o.Lo, "that")) {
			break
		}
		if o.quote || o.Lo < end && o.Hi > end && o.role == tagger.Content {
			return 0
		}
		switch {
		case o.role == tagger.Content && o.Lo <= s.Lo+2:
			said.Lo = o.Lo
		case o.role == tagger.Source && o.Lo < source.Hi && source.Lo <= o.Lo:
			source.Hi = o.Hi
		}
	}
	a.keep(said)
	a.keep(supplied(source, cue)...)
	if n == len(proposed) || proposed[n].Lo >= s.Hi {
		if rest := a.resumed(said.Run, token.From(end, s.Hi)); rest.Len() > 0 {
			a.keep(part{Run: rest, role: tagger.Content, added: true})
		}
	}
	return n
}

// resumed returns what is said behind an attribution between commas, an empty
// run if there is nothing: "The bridge, he said on Friday, [will be built]", "In
// the end, he said, [nobody came]".
func (a *assembler) resumed(before, behind token.Run) token.Run {
	const short = 8 // tokens of an attribution that stands in what is said
	setting := a.Kind(behind.Lo) == token.Comma && behind.Lo <= before.Hi+short
	for behind.Len() > 2 && a.Kind(behind.Lo) != token.Comma {
		behind.Lo++ // when and where it was said
	}
	behind.Lo++
	if behind.Len() < 2 {
		return token.Run{}
	}
	c := a.clauseOf(before.Lo)
	v := c.VerbBefore(before.Lo) + 1
	setting = setting && c.Tag(before.Lo) == grammar.Preposition && (v == len(c.Verbs) || c.Verbs[v].Lo >= before.Hi)
	if setting || c.PredicateAt(behind.Lo) {
		return a.trim(behind)
	}
	return token.Run{}
}

// opening returns the attribution that opens a sentence and what is said
// behind it: "The minister said on Monday that two bridges were hit", "According
// to the minister, two bridges were hit." It is empty if the verb is not one
// that nearly always reports, unless the tagger proposes it.
func (a *assembler) opening(s token.Run, proposed []part) (source, cue, said token.Run) {
	lo := s.Lo
	if a.Class(lo)&(text.Coordinator|text.Adverb) != 0 && a.Class(lo)&text.Subordinator == 0 || a.Is(lo, "earlier") {
		lo++
		if a.Kind(lo) == token.Comma {
			lo++
		}
	}
	if e, end := a.cueAt(lo); e != nil && e.according {
		return a.according(token.From(lo, end), s, proposed)
	}
	source, cue, ok := a.tail(lo, s.Hi)
	if !ok || source.Lo != lo || cue.Hi+3 > s.Hi {
		return token.Run{}, token.Run{}, token.Run{}
	}
	if subject := a.subjectOf(cue); (subject.Lo != lo || subject.Hi < source.Hi) && !a.isRelative(source) {
		return token.Run{}, token.Run{}, token.Run{}
	}
	e, _ := a.cueAt(cue.Hi - 1)
	if e == nil {
		return token.Run{}, token.Run{}, token.Run{}
	}
	said, sure := token.From(a.behindHearer(cue), s.Hi), e.share >= sureShare || proposes(proposed, tagger.Cue, cue)
	for i := cue.Hi; i < min(s.Hi, cue.Hi+headReach) && a.Kind(i) != token.Comma; i++ {
		if a.Is(i, "that") {
			said.Lo, sure = i, sure || i == said.Lo
			break
		}
	}
	for said.Lo < s.Hi && (a.dates.Has(said.Lo) || a.Is(said.Lo, "on") && a.dates.Has(min(said.Lo+1, s.Hi-1))) {
		said.Lo++
	}
	if said.Len() < 2 || a.Kind(said.Lo) == token.Comma || a.Kind(said.Lo) == token.Quote || a.Kind(said.Lo) == token.Colon {
		return token.Run{}, token.Run{}, token.Run{}
	}
	if !sure && !a.isClause(said) {
		return token.Run{}, token.Run{}, token.Run{}
	}
	return source, cue, a.trim(said)
}

// isRelative reports whether a source is a noun with a clause that tells who
// it is and has a verb of its own: "a teacher who was there".
func (a *assembler) isRelative(source token.Run) bool {
	c := a.clauseOf(source.Lo)
	v := c.VerbBefore(source.Lo) + 1
	return v < len(c.Verbs) && c.Verbs[v].Hi <= source.Hi && a.Is(c.Verbs[v].Lo-1, "who") && c.Verbs[v].Lo-1 > source.Lo
}

// behindHearer returns the token behind a cue and the one who is told:
// "told reporters".
func (a *assembler) behindHearer(cue token.Run) int {
	if a.needsHearer(cue) {
		return max(cue.Hi, a.mentions.PhraseAt(cue.Hi).Hi)
	}
	return cue.Hi
}

// according returns the source of a cue that opens a sentence, up to a comma,
// and what is said behind that.
func (a *assembler) according(cue, s token.Run, proposed []part) (source, _, said token.Run) {
	for i := cue.Hi + 1; i < min(s.Hi-2, cue.Hi+tailReach); i++ {
		if a.Kind(i) == token.Comma && !proposes(proposed, tagger.Source, token.From(i, i+1)) {
			return token.From(cue.Hi, i), cue, a.trim(token.From(i+1, s.Hi))
		}
	}
	return token.Run{}, token.Run{}, token.Run{}
}

// proposes reports whether the tagger has a part of a role that shares tokens
// with a run.
func proposes(proposed []part, role tagger.Role, r token.Run) bool {
	for _, o := range proposed {
		if o.Lo >= r.Hi {
			break
		}
		if o.role == role && r.Lo < o.Hi {
			return true
		}
	}
	return false
}

// reopen puts in what opening found unless the tagger saw a quotation, or the
// cue and what is said. It returns how many of the proposed parts that settles.
func (a *assembler) reopen(s, source, cue, said token.Run, proposed []part) int {
	n, seen, content := 0, false, false
	for ; n < len(proposed) && proposed[n].Lo < s.Hi; n++ {
		o := proposed[n]
		if o.quote || o.Hi > s.Hi {
			return 0
		}
		seen = seen || o.role == tagger.Cue && o.Lo < cue.Hi && cue.Lo < o.Hi
		content = content || o.role == tagger.Content && o.Lo >= source.Hi && (o.Lo <= said.Lo || !a.isClause(said))
	}
	if seen && content {
		return 0
	}
	a.keep(supplied(source, cue)...)
	a.keep(part{Run: said, role: tagger.Content, added: true})
	return n
}
