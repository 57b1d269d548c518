package grammar

import (
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Is a word a verb? English hardly marks it: "plans", "arms" and "ships" are verbs or
// nouns, "armed" is a verb or an adjective. The form of the word says what it can be, and
// the words beside it decide: a modal or "to" before it, an article behind it, a noun
// phrase that it stands inside of.

// isVerb reports whether the word at token i is a verb; may is what its form can be.
func (t tagger) isVerb(i int, may text.Class) bool {
	before := i - 1
	for t.Tagged(before, Adverb, Not) {
		before--
	}
	prev := t.Tag(before)
	switch {
	case t.touchesNext(i) && t.Kind(i+1) == token.Dash: // "mass-produced"
		return false
	case may&text.Base != 0 && (prev == Modal || prev == Do):
		return true
	case prev == To:
		return t.isInfinitive(i, may)
	case prev == Verb && may&text.Base != 0 && t.isA(before, helpingWord): // "to help guard the port"
		return true
	case t.IsIng(i) && t.pluralNoun(i-1) && t.Class(i+1)&text.Spot != 0: // "troops fighting in the east"
		return true
	case may&text.Noun != 0 && prev != Be, t.opensCompound(i):
		return false
	case t.IsIng(i):
		return !t.insidePhrase(i) && t.Tag(i-1) != Joint && !(t.Nationality(i-1) && t.startsAsset(i+1))
	case may&text.Past != 0 || t.EndsIn(i, "ed"):
		return t.isPast(i, prev)
	}
	return t.isFinite(i, may, before)
}

// isInfinitive reports whether the word at token i, which stands behind "to", is a verb.
func (t tagger) isInfinitive(i int, may text.Class) bool {
	switch {
	case may&text.Base != 0:
		return true
	case t.Is(i+1, "up", "down", "out", "off", "back"): // "to prop up"
		return true
	case t.EndsIn(i, "ize"), t.EndsIn(i, "ise"), t.EndsIn(i, "ify"):
		return true
	case t.Plural(i), t.Tokens[i].Capital(): // "to rebels", "to Chad"
		return false
	}
	return t.opensPhrase(i+1) || t.Class(i+1)&text.Personal != 0 // "to encircle the town", "to oust him"
}

// isPast reports whether the word at token i, which has the form of a participle, is a verb
// and no adjective; prev is the tag before it and its adverbs.
func (t tagger) isPast(i int, prev Tag) bool {
	switch {
	case t.insidePhrase(i): // "the armed men", but "the unemployed stormed the palace"
		return t.Tag(i-1) == Adjective && t.opensDeterminer(i+1)
	case t.Tag(i-1) == Of, prev == Verb && t.startsAsset(i+1): // "sent armoured vehicles"
		return false
	}
	return t.Tag(i-1) != Preposition || t.Class(i-1)&text.Subordinator != 0 || t.Is(i-1, "aboard")
}

// isFinite reports whether the word at token i, whose form does not set it apart from a
// noun, is a verb; before is the token before it and its adverbs.
func (t tagger) isFinite(i int, may text.Class, before int) bool {
	prev, plural := t.Tag(before), t.pluralNoun(i-1)
	switch {
	case t.EndsIn(i, "s") && (t.takesObject(i) || t.takesInfinitive(i) || t.governsName(i)):
		return true
	case prev == Coordinator && may&text.Base != 0 && t.opensPhrase(i+1) && t.infinitiveBefore(before):
		return true // "to stop bombing and allow aid"
	case may&(text.Third|text.Base) == 0, prev == Verb, t.insidePhrase(i), t.Tagged(i-1, Of, Preposition, Joint, To):
		return false
	case prev == Pronoun, prev == Relative, prev == Modal, plural && may&text.Clause != 0: // "police say"
		return true
	case may&text.Third != 0:
		return !t.startsAsset(i) && may&text.Place == 0 || t.opensDeterminer(i+1) // not "ships", "arms", "positions"
	case t.Is(i+1, "to") && t.Class(i+2)&(text.Base|text.Be) != 0:
		return plural || !t.Tagged(i-2, Determiner, Possessive) // "appear to be", not "their original pledge to"
	case t.IsIng(i+1) && t.Class(i+1)&text.Noun == 0 && (prev == Name || t.EndsIn(i-1, "s")):
		return true // "options include sending"
	case t.moving.Starts(t.Tokens[i]) && t.pointsWay(i+1) && t.isDemanded(i):
		return true
	case t.moving.Starts(t.Tokens[i]) && (plural || prev == Name):
		return t.opensPhrase(i+1) || plural && t.pointsWay(i+1) // "troops move into the city"
	}
	return t.opensDeterminer(i+1) || plural && t.Has(i+1) && t.Tokens[i+1].Capital() // "officials say Chad"
}

// isDemanded reports whether token i stands in the clause of a governor, where the verb has its
// base form whatever the subject: "demanding that the group withdraw".
func (t tagger) isDemanded(i int) bool {
	const reach = 5 // tokens of the subject
	for j := i - 2; j > t.Lo && j >= i-1-reach; j-- {
		switch {
		case t.Is(j, "that"):
			return t.frames.Starts(t.Tokens[j-1])
		case t.Tagged(j, Verb, Comma, Break, Be, Have, Modal):
			return false
		}
	}
	return false
}

// takesObject reports whether the word at token i, which ends in -s, stands between a
// subject and an object: "the film follows four soldiers".
func (t tagger) takesObject(i int) bool {
	if t.EndsIn(i, "ss") || !t.Tagged(i-1, Noun, Name, Pronoun, Relative) || t.startsAsset(i) {
		return false
	}
	return t.opensDeterminer(i+1) || t.Class(i+1)&text.Adverb != 0 && t.opensDeterminer(i+2)
}

// takesInfinitive reports whether the word at token i, which ends in -s, is a governor
// between a subject in the singular and an infinitive: "Chad continues to deploy", "the
// army plans to send", but not "army plans to send".
func (t tagger) takesInfinitive(i int) bool {
	infinitive := t.Is(i+1, "to") && t.Class(i+2)&(text.Base|text.Be) != 0
	if !infinitive || !t.frames.Starts(t.Tokens[i]) || t.insidePhrase(i) {
		return false // not "no immediate plans to"
	}
	return t.Tagged(i-1, Name, Pronoun) && !t.Nationality(i-1) || t.endsSingular(i-1)
}

// governsName reports whether the word at token i, which ends in -s, is a governor between a
// subject in the singular and a name: "the treaty bars NATO from".
func (t tagger) governsName(i int) bool {
	return t.Has(i+1) && t.Tokens[i+1].Capital() && t.frames.Starts(t.Tokens[i]) && t.endsSingular(i-1) && t.Tag(i-2) == Determiner
}

// pointsWay reports whether token i says where to or from something moves.
func (t tagger) pointsWay(i int) bool {
	return t.Is(i, "to", "from", "into", "in", "at", "back", "out", "for", "toward", "towards", "across", "home")
}

// insidePhrase reports whether the word before token i opens a noun phrase that goes on.
func (t tagger) insidePhrase(i int) bool {
	return t.Tagged(i-1, Determiner, Possessive, Quantity, Adjective, Hedge) && t.Tag(i-2) != Joint
}

// startsAsset reports whether the name of an asset may start at token i.
func (t tagger) startsAsset(i int) bool { return i < t.Hi && t.compounds.Starts(t.Tokens[i]) }

// opensCompound reports whether token i is the first word of an asset of several words,
// though it looks like a verb: "landing craft", "transport planes".
func (t tagger) opensCompound(i int) bool {
	_, end := t.compounds.Match(t.Tokens[:t.Hi], i)
	return end > i+1
}

// endsSingular reports whether token i is a noun in the singular behind an article or a
// possessor: "the army".
func (t tagger) endsSingular(i int) bool {
	const longest = 6
	lo := i
	for lo > i-longest && t.Tagged(lo, Noun, Name, Adjective) {
		lo--
	}
	return lo < i && t.Tag(i) == Noun && !t.pluralNoun(i) && t.Tagged(lo, Determiner, Possessive)
}

// infinitiveBefore reports whether an infinitive stands shortly before token i, in the same
// clause.
func (t tagger) infinitiveBefore(i int) bool {
	const reach = 14
	for j := i - 1; j > t.Lo && j > i-reach; j-- {
		switch t.Tag(j) {
		case Verb:
			if t.Tag(j-1) == To || t.Tag(j-1) == Modal {
				return true
			}
		case Break, Subordinator, Relative:
			return false
		}
	}
	return false
}
