package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A placeReader finds the places among the noun phrases of a clause: "Mali", "the eastern
// region", "the border with Mexico".
type placeReader struct{ assetReader }

// isPlace reports whether noun phrase k names a place: by the gazetteer, by a noun such as
// "region", or as a name that is no asset. A name may still be a person's or a body's: the
// preposition before it has to show that.
func (c placeReader) isPlace(k int) bool {
	p := c.Phrases[k]
	if _, armed := c.armedGroup(p.Run); armed || p.Time || p.Pronoun || c.measured(k) {
		return false
	}
	last := p.Hi - 1
	if c.Is(last, "war", "ii") {
		return false
	}
	if c.Class(last)&text.Place != 0 {
		return true
	}
	for i := max(p.Lo, p.Hi-8); i < p.Hi; i++ {
		if _, end := c.places.Match(i); end >= p.Hi {
			return true
		}
	}
	return c.Tag(last) == grammar.Name && c.assetFree(p.Run)
}

// placeRun returns noun phrase k as a place, with what belongs to its name: "the border with
// Mexico", "countries bordering Russia".
func (c placeReader) placeRun(k int) token.Run {
	r, last := c.Extent(k)
	for n := 0; n < 2 && c.Tag(c.headOf(last)) == grammar.Noun; n++ {
		next := c.placeBeside(r.Hi)
		if next < 0 {
			break
		}
		var of token.Run
		of, last = c.Extent(next)
		r.Hi = of.Hi
	}
	return r
}

// placeBeside returns the place by which a noun before token i says which one it is: "the
// area south of the river". It is -1 if there is none.
func (c placeReader) placeBeside(i int) int {
	class, behind := c.Connective(i, c.Hi)
	if behind == i {
		class, behind = c.Class(i), i+1
	}
	at := c.Tag(i) == grammar.Preposition && (class&text.Spot != 0 || c.Is(i, "with"))
	if !at && !c.Is(i, "bordering", "neighbouring", "neighboring", "surrounding") {
		return -1
	}
	if k := c.PhraseAt(behind); k >= 0 && c.isPlace(k) {
		return k
	}
	return -1
}
