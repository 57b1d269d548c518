package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/token"
)

// turn puts a statement right that was read back to front: of "Olof Dahl, who
// built it, said it was safe", the clause "it was safe" as the source behind the
// cue, and the noun phrase as the content before it; of "Olof Dahl, the mayor,
// confirmed the attack", the attack.
func (d *doc) turn(a *attribution) {
	if len(a.content) != 1 || a.source.lo < a.cue.hi || a.cue.len() != 1 {
		return
	}
	who, what := a.content[0], a.source
	if d.kind(who.hi-1) == token.Comma {
		who.hi--
	}
	if who.hi > a.cue.lo || a.cue.lo-who.hi > 1 || d.quoted[who.lo] > 0 || d.isClause(who) {
		return
	}
	k := d.mentionIn(who)
	if k < 0 || !d.isClause(what) && d.mentions[k].kind != PartyPerson {
		return
	}
	end := max(d.nounPhraseStarting(who.lo).hi, d.roleRun(k).hi)
	for n := 0; n < 2 && d.class(end)&prepositionWord != 0 && end < who.hi; n++ { // "in Oslo", "at the scene"
		end = max(end+1, d.nounPhraseStarting(end+1).hi)
	}
	if end == who.hi || d.kind(end) == token.Comma {
		a.source, a.content[0] = who, what
	}
}

// isClause reports whether a run starts with a subject and its verb.
func (d *doc) isClause(r run) bool {
	end := d.nounPhraseStarting(r.lo).hi
	if d.class(r.lo)&(personalWord|pronounWord) != 0 {
		end = r.lo + 1
	}
	return end > r.lo && end < r.hi && d.class(end)&(auxiliaryWord|verbWord|speechWord) != 0 && !strings.HasSuffix(d.word(end), "ing")
}
