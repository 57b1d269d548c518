package statement

import (
	"slices"
	"strconv"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// A cueEntry is what the table "cues" says of one word or phrase of saying: "said",
// "according to", "did not rule out". A word that is in the table is not always a cue;
// share says how often it is.
type cueEntry struct {
	lemma     string
	share     int  // how many of 100 uses in news were cues; 0 if not known
	verb      bool // a verb, or a phrase with one
	speech    bool // a verb that a quotation goes with
	negative  bool // it denies, refuses or does not say
	hearer    bool // the hearer follows, and not the content: "told reporters"
	according bool // the source follows: "according to"
	inverts   bool // its subject may stand behind it: "said Lee"
	asks      bool // a question may follow: "asked"
	medium    bool // where it was said: "in a statement"
	aside     bool // no cue by itself: the medium, a request for anonymity, a look-alike
}

func newCue(e lexicon.Entry) cueEntry {
	class, frames := e.Value("class"), e.Value("frames")
	share, _ := strconv.Atoi(e.Value("share"))
	return cueEntry{
		lemma:     e.Name,
		share:     share,
		verb:      e.Has("verb"),
		speech:    e.Has("verb") && strings.Contains(frames, "D"),
		negative:  e.Has("negative") || class == "no comment",
		inverts:   strings.Contains(frames, "V"),
		hearer:    strings.Contains(frames, "O") && !strings.Contains(frames, "T"),
		according: class == "according" && strings.Contains(frames, "N"),
		asks:      slices.Contains(e.Values("class"), "ask"),
		medium:    class == "medium",
		aside:     class == "not cue" || class == "medium" || class == "anonymity",
	}
}

// cueAt returns the longest cue at token i, nil if there is none, and the token behind it.
// Part of a word with hyphens is no cue: "so-called".
func (f *finder) cueAt(i int) (*cueEntry, int) {
	if f.Hyphen(i - 1) {
		return nil, i
	}
	return f.cues.At(f.Tokens, i)
}

// lookalikeAt returns the token behind a phrase at token i that only looks like a cue,
// "asked not to be named", "claimed the lives of"; i if there is none.
func (f *finder) lookalikeAt(i int) int {
	if e, end := f.cueAt(i); e != nil && e.aside {
		return end
	}
	return i
}

// lemma returns the dictionary form of a cue, which is that of its first verb or else of its
// first listed word, and whether the cue denies or refuses.
func (f *finder) lemma(cue token.Run) (lemma string, negated bool) {
	verb := false
	for i := cue.Lo; i < cue.Hi; {
		e, end := f.cueAt(i)
		switch {
		case e == nil || e.aside:
			negated = negated || f.Negates(i)
			i++
			continue
		case lemma == "" || e.verb && !verb:
			lemma, verb = e.lemma, e.verb
		}
		negated = negated || e.negative
		i = end
	}
	return lemma, negated
}

// needsHearer reports whether the hearer must follow the last word of a cue, as it does
// behind "told".
func (f *finder) needsHearer(cue token.Run) bool {
	e, _ := f.cueAt(cue.Hi - 1)
	return e != nil && e.hearer
}

// isAccording reports whether the cue at token i is "according to", whose source a comma ends.
func (f *finder) isAccording(i int) bool {
	e, _ := f.cueAt(i)
	return e != nil && e.according
}
