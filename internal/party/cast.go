// Package party finds out who each mention is: "he", "Kirby" and "the minister" are the one
// whom the story names in full somewhere.
//
// "Harbour master Ida Falk closed the port on Monday. 'I had no choice,' she said. Falk's
// deputy, Per Lind, disagreed." has two entities: Ida Falk, whom "I", "she" and "Falk" stand
// for, too, and Per Lind, who is also "deputy". Names are linked first, over the whole story
// (entity.go), then pronouns and common nouns in their order (resolve.go, pronoun.go, noun.go).
// What is known of an entity in the end is a Party (party.go).
package party

import (
	"example.com/newsmodel/internal/layout"
	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/place"
	"example.com/newsmodel/internal/statement"
	"example.com/newsmodel/internal/text"
)

// A Cast is who is who in a story: an entity for each party, and for each mention the
// entity that it stands for. Only Resolve writes it.
type Cast struct {
	text     *text.Text
	mentions *mention.Mentions
	linked   []int32 // by mention: its entity; -1 if nobody is known
	entities []entity
	known    namesakes // the entities by the words of their names
	notes    notes     // of the resolver, kept for their memory

	keys map[keyed]string // those asked for so far
}

// An Input is what parties are resolved from.
type Input struct {
	Text       *text.Text
	Layout     *layout.Layout
	Places     *place.Places
	Quoted     []uint8 // by token: how many quotations it stands in
	Mentions   *mention.Mentions
	Statements *statement.Statements
}

// Resolve finds out who is who in a story, in the memory of into, which it returns.
func Resolve(into *Cast, in Input) *Cast {
	into.text, into.mentions = in.Text, in.Mentions
	into.linked, into.entities, into.known = into.linked[:0], into.entities[:0], into.known.emptied()
	clear(into.keys)
	f := finder{Cast: into, Text: in.Text, layout: in.Layout, places: in.Places, quoted: in.Quoted, said: in.Statements}
	f.resolve()
	if in.Text.Long() {
		into.notes = notes{}
	}
	return into
}

// A finder finds out who is who in one story.
type finder struct {
	*Cast
	*text.Text
	layout *layout.Layout
	places *place.Places
	quoted []uint8
	said   *statement.Statements
}
