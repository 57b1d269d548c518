package statement

import (
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// turn puts a statement right that was read back to front: of "Olof Dahl, who
// built it, said it was safe", the clause "it was safe" as the source behind the
// cue, and the noun phrase as the content before it; of "Olof Dahl, the mayor,
// confirmed the attack", the attack.
func (f *finder) turn(a *Statement) {
	if len(a.Content) != 1 || a.Source.Lo < a.Cue.Hi || a.Cue.Len() != 1 {
		return
	}
	who, what := a.Content[0], a.Source
	if f.Kind(who.Hi-1) == token.Comma {
		who.Hi--
	}
	if who.Hi > a.Cue.Lo || a.Cue.Lo-who.Hi > 1 || f.quoted[who.Lo] > 0 || f.isClause(who) {
		return
	}
	k := f.mentions.In(who)
	if k < 0 || !f.isClause(what) && f.mentions.At(k).Kind != mention.Person {
		return
	}
	end := max(f.mentions.PhraseAt(who.Lo).Hi, f.mentions.RoleRun(k).Hi)
	for n := 0; n < 2 && f.Class(end)&text.Preposition != 0 && end < who.Hi; n++ { // "in Oslo", "at the scene"
		end = max(end+1, f.mentions.PhraseAt(end+1).Hi)
	}
	if end == who.Hi || f.Kind(end) == token.Comma {
		a.Source, a.Content[0] = who, what
	}
}

// isClause reports whether a run starts with a subject and its verb.
func (f *finder) isClause(r token.Run) bool {
	end := f.mentions.PhraseAt(r.Lo).Hi
	if f.Class(r.Lo)&(text.Personal|text.Pronoun) != 0 {
		end = r.Lo + 1
	}
	return end > r.Lo && end < r.Hi && f.Class(end)&(text.Auxiliary|text.Verb|text.Speech) != 0 && !strings.HasSuffix(f.Word(end), "ing")
}
