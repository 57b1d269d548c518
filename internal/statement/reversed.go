package statement

import (
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// swapReversed puts right a statement that was read back to front. Of "Olof Dahl, who built it,
// said it was safe", the noun phrase was taken for a content before the cue and "it was safe"
// for the source behind it, as in "We won," said Dahl. Of "Olof Dahl, the mayor, confirmed the
// attack", "the attack" was taken for the source.
func (f *finder) swapReversed(s *Statement) {
	if len(s.Content) != 1 || s.Source.Lo < s.Cue.Hi || s.Cue.Len() != 1 {
		return
	}
	source, content := s.Content[0], s.Source // if it is reversed
	if f.Kind(source.Hi-1) == token.Comma {
		source.Hi--
	}
	beforeCue := source.Hi == s.Cue.Lo || source.Hi == s.Cue.Lo-1
	isParty := f.mentions.NounPhrase(source.Lo).Len() > 0 && !f.holdsQuotation(source)
	if !beforeCue || !isParty || f.hasSubjectAndVerb(source) {
		return
	}
	k := f.mentions.In(source)
	if k < 0 || !f.hasSubjectAndVerb(content) && f.mentions.Mention(k).Kind != mention.Person {
		return
	}
	end := max(f.mentions.NounPhrase(source.Lo).Hi, f.mentions.RoleRun(k).Hi)
	for n := 0; n < 2 && f.Class(end)&text.Preposition != 0 && end < source.Hi; n++ { // "in Oslo", "at the scene"
		end = max(end+1, f.mentions.NounPhrase(end+1).Hi)
	}
	if end == source.Hi || f.Kind(end) == token.Comma {
		s.Source, s.Content[0] = source, content
	}
}

// hasSubjectAndVerb reports whether a run starts with a subject and its verb: "the bridge was
// safe".
func (f *finder) hasSubjectAndVerb(r token.Run) bool {
	end := f.mentions.NounPhrase(r.Lo).Hi
	if f.Class(r.Lo)&(text.Personal|text.Pronoun) != 0 {
		end = r.Lo + 1
	}
	if end <= r.Lo || end >= r.Hi {
		return false
	}
	return f.Class(end)&(text.Auxiliary|text.Verb|text.Speech) != 0 && !f.IsIng(end)
}
