package tagger

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// The model sees a word also by what the lexicon knows of it, so that it reads a name or a verb
// that its training never had as it reads others of the same kind. Classes, like all that the
// features see, are numbers to be hashed.

// A class is what the lexicon knows of a word; zero if nothing.
type class struct {
	noun   uint32 // what it may name, 0 for nothing
	cue    uint32 // hash of the sense in which it is a cue, 0 for none
	frames uint32 // of a cue, hash of its part of speech and of what may follow it
}

// What a word may name.
const (
	forename = iota + 1
	place
	demonym
	body
	role
	modifier
	title
)

// newClasses returns the classes of the words of a lexicon by their numbers.
func newClasses(l *lexicon.Lexicon) []class {
	out := make([]class, l.Vocab.Len()+1)
	names := func(table string, what uint32) {
		for _, e := range l.Table(table).Entries {
			for _, form := range e.Forms {
				out[l.Vocab.ID(form)].noun = what // a phrase has number 0
			}
		}
	}
	names("forenames", forename)
	names("places", place)
	names("demonyms", demonym)
	for _, e := range l.Table("organizations").Entries {
		for _, form := range e.Forms {
			out[l.Vocab.ID(head(form))].noun = body
		}
	}
	for _, e := range l.Table("titles").Entries {
		what := uint32(title)
		switch e.Value("class") {
		case "role", "role of":
			what = role
		case "modifier":
			what = modifier
		}
		for _, form := range e.Forms {
			out[l.Vocab.ID(head(form))].noun = what
		}
	}
	for _, e := range l.Table("cues").Entries {
		sense := e.Value("class")
		if sense == "not cue" {
			continue
		}
		part, _, _ := strings.Cut(e.Attrs, " ")
		cue, _ := hashWord(sense)
		frames, _ := hashWord(part + e.Value("frames"))
		for _, form := range e.Forms {
			c := &out[l.Vocab.ID(form)]
			c.cue, c.frames = cue, frames
		}
	}
	out[0] = class{}
	return out
}

// head returns the last word of a form, which is the noun of a title or a body.
func head(form string) string { return form[strings.LastIndexByte(form, ' ')+1:] }
