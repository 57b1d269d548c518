package statement

import (
	"example.com/newsmodel/internal/tagger"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Annotators differ in how much of source and cue they mark, "[the mayor]" or "[the mayor, who is
// ill,]", "[said]" or "[had not said in a letter]", and so does the tagger, which learned from
// several. Here both become whole.

// makeWhole makes the sources and cues of the paragraph whole.
func (a *assembler) makeWhole() {
	for i := range a.parts {
		if o := &a.parts[i]; o.role == tagger.Cue {
			lo := a.sentenceOf(o.Lo).Lo
			if i > 0 {
				lo = max(lo, a.parts[i-1].Hi)
			}
			o.Run = a.wholeCue(o.Run, lo)
		}
	}
	kept := a.parts[:0]
	for i, o := range a.parts {
		if len(kept) > 0 {
			o.Lo = max(o.Lo, kept[len(kept)-1].Hi)
		}
		if o.role == tagger.Source {
			o.Run = a.wholeSource(o.Run, a.parts[i+1:], kept)
		}
		if o.Len() > 0 {
			kept = append(kept, o)
		}
	}
	a.parts = kept
}

// wholeCue returns a cue with the words of its verb before it, from token lo on, and with the
// medium and the colon behind it: "[had not said in a letter:]".
func (s *sourceReader) wholeCue(cue token.Run, lo int) token.Run {
	const longest = 3 // words of a phrase before its verb: "was quoted as saying"
	for i := max(lo, cue.Lo-longest); i < cue.Lo; i++ {
		if e, end := s.cueAt(i); e != nil && !e.aside && end >= cue.Hi {
			cue = token.From(i, end)
			break
		}
	}
	cue = s.withAuxiliaries(cue, lo)
	if e, end := s.cueAt(cue.Hi); e != nil && e.medium && s.quoted[cue.Hi] == s.quoted[cue.Lo] {
		cue.Hi = end
	}
	if s.Kind(cue.Hi) == token.Colon {
		cue.Hi++
	}
	return cue
}

// wholeSource returns a source with the aside between it and its cue, or with what belongs to it
// behind its cue: "[one of the nurses, who is ill,] said", "said [Ann Lee, the mayor of Hull]".
func (s *sourceReader) wholeSource(source token.Run, behind, before []part) token.Run {
	if len(behind) > 0 && behind[0].role == tagger.Cue {
		cue := behind[0].Lo
		isAside := s.Kind(source.Hi) == token.Comma && s.Kind(cue-1) == token.Comma && cue <= source.Hi+maxSource
		if isAside && s.InOneSentence(source.Lo, cue) && s.Class(source.Hi+1)&text.Coordinator == 0 {
			source.Hi = cue
		}
		return source
	}
	if n := len(before); n > 0 && before[n-1].role == tagger.Cue && s.saidBy(before[n-1].Run, source) {
		end := s.sourceEnd(source.Lo, min(s.sentenceOf(source.Lo).Hi, source.Lo+maxSource))
		if len(behind) > 0 {
			end = min(end, behind[0].Lo)
		}
		source.Hi = max(source.Hi, end)
	}
	return source
}

// saidBy reports whether a source stands right behind a cue, "said Ann Lee"; that of "according to"
// ends at a comma.
func (s *sourceReader) saidBy(cue, source token.Run) bool {
	return cue.Hi == source.Lo && !s.isAccording(cue.Lo)
}
