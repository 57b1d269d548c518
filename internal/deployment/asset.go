package deployment

import (
	"strings"

	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An assetEntry is an entry of the table "assets" or "models".
type assetEntry struct {
	Class      Class
	none       bool // no asset, although its last word looks like one: "market forces"
	weak       bool // an everyday word, which needs more to be believed: "team", "water"
	vague      bool // an asset only behind another in a list: "troops and equipment"
	body       bool // an asset only where it moves by itself or is moved as a whole: "army"
	civil      bool // people who are no force: "residents"
	shipPrefix bool // the name of a ship follows: "USS"
	modelled   bool // an asset only with the name of its model: "S-400 systems"
	unlisted   bool // in no table
}

func newAsset(e lexicon.Entry) assetEntry {
	class := strings.ReplaceAll(e.Value("class"), " ", "_")
	a := assetEntry{
		none: class == "none", vague: e.Has("vague"), weak: e.Has("weak"),
		body: e.Has("body"), civil: e.Has("civil"), shipPrefix: e.Has("name"), modelled: e.Has("modelled"),
	}
	_ = a.Class.UnmarshalText([]byte(class)) // an unknown class is Other
	return a
}

// goods reports whether the asset is something that is handed over.
func (e assetEntry) goods() bool {
	switch e.Class {
	case Weapon, Missile, AirDefence, Relief:
		return true
	}
	return false
}

// materiel reports whether the asset is a thing.
func (e assetEntry) materiel() bool {
	switch e.Class {
	case Other, Personnel, Monitors, Medical, Rescue, Police:
		return false
	}
	return true
}

// An Asset is what is moved: "30 Leopard 2 tanks", "a convoy of trucks".
type Asset struct {
	token.Run           // the whole noun phrase
	Head      token.Run // its noun
	Model     token.Run // the make or name of equipment, empty if the text has none
	Count     int       // index of the figure that counts it, -1 if no number is given

	assetEntry      // of its noun
	last       int  // index of its last noun phrase
	aboard     bool // carried by the asset before it
}

// An assetReader finds the assets among the noun phrases of a clause. The noun at the end of
// a phrase decides ("police teams"), or the noun behind "of" if the first only counts it
// ("hundreds of troops"). Everyday nouns are assets, too, but weak ones: a verb that is said of
// everything else does not make them move ("moved his team").
type assetReader struct{ *clause }

// assetAt returns the asset that noun phrase k is or counts: "troops", "hundreds of troops",
// "a convoy of trucks".
func (c assetReader) assetAt(k int) (Asset, bool) {
	p := c.Phrases[k]
	a, ok := c.assetIn(p.Run)
	switch {
	case p.Time, ok && a.none:
		return Asset{}, false
	case a.Class == Relief && c.hasMoney(token.From(p.Lo, a.Head.Lo)):
		return Asset{}, false // "53 mln stg assistance"
	}
	a.Run, a.last = c.Extent(k)
	last := p.Hi - 1
	if c.Tag(last) == grammar.Quote {
		last-- // a "handful" of planes
	}
	group := c.isGroup(last)
	counts := group || c.Tagged(last, grammar.Quantity, grammar.Determiner, grammar.Adjective)
	for n := k + 1; n <= a.last; n++ {
		b, found := c.assetIn(c.Phrases[n].Run)
		switch {
		case found && counts && !b.none:
			b.Run, b.last = token.From(p.Lo, c.Phrases[n].Hi), n
			b.body = false
			b.weak = b.weak && (!ok || a.weak) // "a convoy of trucks"
			return c.cleared(b), true
		case found:
			a.weak = a.weak && b.weak // "trucks of aid"
		case n == k+1 && (group || a.Class == Personnel) && c.figurative(n):
			return Asset{}, false
		}
		counts = counts && c.isGroup(c.headOf(n))
	}
	if a.shipPrefix && a.last == k+1 {
		a.Model.Hi = a.Hi // "HMS Prince of Wales"
		a.Head = a.Model
	}
	return c.cleared(a), ok
}

// hasMoney reports whether a sum of money stands in the run.
func (c assetReader) hasMoney(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if k := c.figures.Holding(i); k >= 0 && c.figures.Figure(k).Kind == quantity.Money {
			return true
		}
	}
	return false
}

// figurative reports whether noun phrase k makes no force of what it hangs on by "of": "an
// army of lawyers".
func (c assetReader) figurative(k int) bool {
	p := c.Phrases[k]
	return p.Len() == 1 && c.Tag(p.Lo) == grammar.Noun && c.EndsIn(p.Lo, "s") && c.assetFree(p.Run)
}

// cleared returns an asset that is no longer weak if it goes by the name of a weapon or
// belongs to a state: "Super Tucano planes", "Armenian units".
func (c assetReader) cleared(a Asset) Asset {
	military := a.materiel() || a.Class == Personnel
	if a.weak && (a.Model.Len() > 0 || military && c.official(a.Run)) {
		a.weak = false
	}
	return a
}

// official reports whether a state or its forces own what a noun phrase names: "a Turkish
// ship", "navy helicopters".
func (c assetReader) official(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if c.isA(i, officialWord) || c.Nationality(i) {
			return true
		}
		if _, end := c.places.Country(i); end > i {
			return true
		}
	}
	return false
}

// assetIn returns the asset at the end of a noun phrase. An everyday word behind another
// asset is no longer one: "police teams".
func (c assetReader) assetIn(r token.Run) (Asset, bool) {
	found, strong := Asset{}, false
	for i := max(c.behindPossessor(r), r.Hi-12); i < r.Hi; i++ {
		if m, end := c.modelAt(i, r); m != nil {
			if found.Model.Len() == 0 {
				found.Model = token.From(i, end)
			}
			if c.skipPluralMark(end, r.Hi) == r.Hi {
				found.Head, found.assetEntry = token.From(i, end), *m
				return found, true
			}
		}
		if found.Model.Len() == 0 {
			found.Model = token.From(i, c.skipDesignator(i, r.Hi)) // "Su-57 jets"
		}
		listed, end := c.assets.At(c.Tokens[:r.Hi], i)
		if listed == nil || listed.modelled && found.Model.Len() == 0 {
			continue
		}
		entry := *listed
		switch {
		case end == r.Hi:
			entry.weak = entry.weak && !(strong && (entry.materiel() || c.isGroup(i)))
			found.Head, found.assetEntry = token.From(i, end), entry
			if m := c.modelEntry(found.Model); m != nil && (entry.Class == Missile || entry.Class == Weapon || entry.modelled) {
				found.Class = m.Class // "HQ-9 missiles" are air defence
			}
			return found, true
		case entry.Class == Ship && c.allNames(token.From(end, r.Hi)):
			found.Head, found.assetEntry, found.Model = token.From(i, end), entry, token.From(end, r.Hi)
			return found, true // "the frigate Brandenburg"
		}
		strong = strong || !entry.weak && !entry.none
	}
	return Asset{}, false
}

// assetFree reports whether a noun phrase ends in no asset.
func (c assetReader) assetFree(r token.Run) bool {
	_, ok := c.assetIn(r)
	return !ok
}

// behindPossessor returns the index behind the last possessor in a noun phrase, its start if
// there is none.
func (c assetReader) behindPossessor(r token.Run) int {
	lo := r.Lo
	for i := r.Lo; i < r.Hi; i++ {
		if c.Genitive(i) {
			lo = i + 1
		}
	}
	return lo
}

// modelAt returns the entry of the name of equipment at token i of a noun phrase, and the
// index behind the name; nil if there is none.
func (c assetReader) modelAt(i int, r token.Run) (*assetEntry, int) {
	m, end := c.models.At(c.Tokens[:r.Hi], i)
	if m == nil || i > r.Lo && c.Class(i-1)&text.Forename != 0 { // not "Barbara Boxer"
		return nil, i
	}
	if m.shipPrefix {
		end = r.Hi // "USS Gerald R. Ford"
	}
	return m, end
}

// modelEntry returns the entry of a run in the table of models, nil if it has none.
func (c assetReader) modelEntry(r token.Run) *assetEntry {
	if r.Len() == 0 {
		return nil
	}
	if m, end := c.models.At(c.Tokens[:r.Hi], r.Lo); end == r.Hi {
		return m
	}
	return nil
}

// isArms reports whether the asset goes by the name of a weapon or a vehicle that only forces
// have.
func (c assetReader) isArms(a Asset) bool {
	m := c.modelEntry(a.Model)
	return m != nil && !m.weak
}

// skipDesignator returns the index behind the letters and digits by which forces name
// equipment, such as "F-16" and "HQ-9"; it is i if there are none at token i.
func (c assetReader) skipDesignator(i, hi int) int {
	const letters = 4
	if c.Tag(i) != grammar.Name || c.Tokens[i].End-c.Tokens[i].Start > letters {
		return i
	}
	if i+2 >= hi || c.Tag(i+1) != grammar.Joint || c.Kind(i+2) != token.Number {
		return i
	}
	end := i + 3
	for end < hi && c.Glued(end) && c.Kind(end) != token.Clitic {
		end++
	}
	return end
}

// skipPluralMark steps over the "s" of "F-16s".
func (c assetReader) skipPluralMark(i, hi int) int {
	if i < hi && c.Glued(i) && c.Is(i, "s") {
		return i + 1
	}
	return i
}

// armedGroup returns the armed group or force that a noun phrase names.
func (c assetReader) armedGroup(r token.Run) (Asset, bool) {
	lo := c.nameStart(r)
	if lo >= r.Hi || c.mentions.ArmedEnd(lo, r.Hi) != r.Hi {
		return Asset{}, false
	}
	return Asset{Run: r, Head: token.From(lo, r.Hi), assetEntry: assetEntry{Class: Personnel, body: true}}, true
}

// allNames reports whether the run has names and numbers only, and one of them.
func (c assetReader) allNames(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if !c.Tagged(i, grammar.Name, grammar.Quantity, grammar.Quote) {
			return false
		}
	}
	return r.Len() > 0
}

// countOf returns the index of the figure in the noun phrase of an asset, which counts it; -1
// if there is none.
func (c assetReader) countOf(a Asset) int {
	const longest = 24 // tokens of the phrase up to its number
	for i := a.Lo; i < min(a.Hi, a.Lo+longest); i++ {
		k := c.figures.Holding(i)
		if k < 0 {
			continue
		}
		if f := c.figures.Figure(k); a.Covers(f.Run) && f.Kind != quantity.Ordinal {
			return k
		}
	}
	return -1
}
