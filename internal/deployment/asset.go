package deployment

import (
	"strings"

	"example.com/newsmodel/internal/figure"
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/quantity"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An assetEntry is an entry of the table "assets" or "models".
type assetEntry struct {
	Class    Class
	none     bool // no asset, although its last word looks like one: "market forces"
	weak     bool // an everyday word: "team", "water"
	vague    bool // an asset only behind another in a list: "troops and equipment"
	body     bool // an asset only where it moves by itself or is moved as a whole: "army"
	civil    bool // people who are no force: "residents"
	name     bool // of a ship: its name follows: "USS"
	modelled bool // an asset only with the name of its model: "S-400 systems"
}

func newAsset(e lexicon.Entry) assetEntry {
	class := strings.ReplaceAll(e.Value("class"), " ", "_")
	a := assetEntry{
		none: class == "none", vague: e.Has("vague"), weak: e.Has("weak"),
		body: e.Has("body"), civil: e.Has("civil"), name: e.Has("name"), modelled: e.Has("modelled"),
	}
	_ = a.Class.UnmarshalText([]byte(class)) // an unknown class is AssetOther
	return a
}

// An Asset is an Asset while its clause is read.
type Asset struct {
	token.Run           // the whole noun phrase
	Head      token.Run // its noun
	Model     token.Run // empty if not named
	last      int       // index of its last noun phrase
	load      bool      // aboard the asset before it
	Entry     assetEntry
	Count     *figure.Figure // nil if no number is given
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

// assetAt returns the asset that noun phrase k is or counts: "troops",
// "hundreds of troops", "a convoy of trucks".
func (c *clause) assetAt(k int) (Asset, bool) {
	p := c.Phrases[k]
	a, ok := c.assetIn(p.Run)
	if ok && a.Entry.none || p.Time || a.Entry.Class == Relief && c.money(token.From(p.Lo, a.Head.Lo)) {
		return Asset{}, false
	}
	a.Run, a.last = c.Extent(k)
	last := p.Hi - 1
	if c.Tag(last) == grammar.Quote {
		last-- // a "handful" of planes
	}
	group := c.Class(last)&text.Group != 0
	counts := group || c.Tagged(last, grammar.Quantity, grammar.Determiner, grammar.Adjective)
	for n := k + 1; n <= a.last; n++ {
		b, found := c.assetIn(c.Phrases[n].Run)
		switch {
		case found && counts && !b.Entry.none:
			b.Run, b.last = token.From(p.Lo, c.Phrases[n].Hi), n
			b.Entry.body = false
			b.Entry.weak = b.Entry.weak && (!ok || a.Entry.weak) // "a convoy of trucks"
			return c.vouched(b), true
		case found:
			a.Entry.weak = a.Entry.weak && b.Entry.weak // "trucks of aid"
		case n == k+1 && (group || a.Entry.Class == Personnel) && c.figurative(n):
			return Asset{}, false
		}
		counts = counts && c.Class(c.Phrases[n].Hi-1)&text.Group != 0
	}
	if a.Entry.name && a.last == k+1 {
		a.Model.Hi = a.Hi // "HMS Prince of Wales"
		a.Head = a.Model
	}
	return c.vouched(a), ok
}

// money reports whether a sum of money stands in the run: of "53 mln stg
// assistance" the part before the asset.
func (c *clause) money(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if f := c.figures.Holding(i); f != nil && f.Kind == quantity.Money {
			return true
		}
	}
	return false
}

// vouched returns an asset that is no longer an everyday word if it goes by the
// name of a weapon or belongs to a state: "Super Tucano planes", "Armenian units".
func (c *clause) vouched(a Asset) Asset {
	a.Entry.weak = a.Entry.weak && a.Model.Len() == 0 && !((a.Entry.materiel() || a.Entry.Class == Personnel) && c.official(a.Run))
	return a
}

// assetIn returns the asset at the end of a noun phrase. An everyday word
// behind another asset is no longer one: "police teams".
func (c *clause) assetIn(r token.Run) (Asset, bool) {
	lo := r.Lo
	for i := r.Lo; i < r.Hi; i++ {
		if c.Genitive(i) {
			lo = i + 1 // behind the possessor
		}
	}
	found, strong := Asset{}, false
	for i := max(lo, r.Hi-12); i < r.Hi; i++ {
		if m, end := c.models.At(c.Tokens[:r.Hi], i); m != nil && (i == r.Lo || c.Class(i-1)&text.Forename == 0) { // not "Barbara Boxer"
			if m.name {
				end = r.Hi // "USS Gerald R. Ford"
			}
			if found.Model.Len() == 0 {
				found.Model = token.From(i, end)
			}
			if c.pluralMark(end, r.Hi) == r.Hi {
				found.Head, found.Entry = token.From(i, end), *m
				return found, true
			}
		}
		if found.Model.Len() == 0 {
			found.Model = token.From(i, c.designator(i, r.Hi)) // "Su-57 jets"
		}
		listed, end := c.assets.At(c.Tokens[:r.Hi], i)
		if listed == nil || listed.modelled && found.Model.Len() == 0 {
			continue
		}
		entry := *listed
		switch {
		case end == r.Hi:
			entry.weak = entry.weak && !(strong && (entry.materiel() || c.Class(i)&text.Group != 0))
			found.Head, found.Entry = token.From(i, end), entry
			if m := c.modelEntry(found.Model); m != nil && (entry.Class == Missile || entry.Class == Weapon || entry.modelled) {
				found.Entry.Class = m.Class // "HQ-9 missiles" are air defence
			}
			return found, true
		case entry.Class == Ship && c.allNames(token.From(end, r.Hi)):
			found.Head, found.Entry, found.Model = token.From(i, end), entry, token.From(end, r.Hi)
			return found, true
		}
		strong = strong || !entry.weak && !entry.none
	}
	return Asset{}, false
}

// modelEntry returns what the table of models has of a name, nil if nothing.
func (c *clause) modelEntry(r token.Run) *assetEntry {
	if r.Len() == 0 {
		return nil
	}
	if m, end := c.models.At(c.Tokens[:r.Hi], r.Lo); end == r.Hi {
		return m
	}
	return nil
}

// isArms reports whether the asset goes by the name of a weapon or a vehicle
// that only forces have.
func (c *clause) isArms(a Asset) bool {
	m := c.modelEntry(a.Model)
	return m != nil && !m.weak
}

// designator reads the letters and digits by which forces name equipment, such
// as "F-16" and "HQ-9", and returns the index behind it, i if there is none.
func (c *clause) designator(i, hi int) int {
	if c.Tag(i) != grammar.Name || c.Tokens[i].End-c.Tokens[i].Start > 4 || i+2 >= hi || c.Tag(i+1) != grammar.Joint || c.Kind(i+2) != token.Number {
		return i
	}
	end := i + 3
	for end < hi && c.Tokens[end].Gap == token.Glued && c.Kind(end) != token.Clitic {
		end++
	}
	return end
}

// armedGroup returns the armed group or force that a noun phrase names.
func (c *clause) armedGroup(r token.Run) (Asset, bool) {
	lo := r.Lo
	if c.Tag(lo) == grammar.Determiner {
		lo++
	}
	if lo >= r.Hi {
		return Asset{}, false
	}
	end := c.mentions.Armed(lo, r.Hi)
	if end != r.Hi {
		return Asset{}, false
	}
	return Asset{Run: r, Head: token.From(lo, end), Entry: assetEntry{Class: Personnel, body: true}}, true
}

// pluralMark steps over the "s" of "F-16s".
func (c *clause) pluralMark(i, hi int) int {
	if i < hi && c.Tokens[i].Gap == token.Glued && c.Is(i, "s") {
		return i + 1
	}
	return i
}

// figurative reports whether noun phrase k makes no force of what it hangs on
// by "of": "an army of lawyers".
func (c *clause) figurative(k int) bool {
	p := c.Phrases[k]
	return p.Len() == 1 && c.Tag(p.Lo) == grammar.Noun && c.EndsIn(p.Lo, "s") && c.assetFree(p.Run)
}

// official reports whether a noun phrase tells that a state or its forces own
// what it names: "a Turkish ship", "navy helicopters".
func (c *clause) official(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if c.isWord(i, officialWord) || c.Nationality(i) {
			return true
		}
		if _, end := c.places.Country(i); end > i {
			return true
		}
	}
	return false
}

func (c *clause) allNames(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if !c.Tagged(i, grammar.Name, grammar.Quantity, grammar.Quote) {
			return false
		}
	}
	return r.Len() > 0
}

// maxAssets is the longest list of assets that is read.
const maxAssets = 16

// assetList returns the assets of a coordinated list that starts with noun
// phrase k: "30 tanks, two ships and their crews". One that is no everyday word
// vouches for the others.
func (c *clause) assetList(k int) []Asset {
	var list []Asset
	skipped, load, weak := false, false, true
	for k >= 0 && len(list) < maxAssets {
		a, ok := c.assetAt(k)
		if !ok {
			if p := c.Phrases[k]; list != nil && !skipped && !p.Time && !p.Pronoun && c.Tag(p.Hi) == grammar.Coordinator {
				skipped = true
				k = c.PhraseAt(p.Hi + 1) // "engineers, planners and a field hospital"
				if k >= 0 && c.Tagged(c.Phrases[k].Lo, grammar.Determiner, grammar.Quantity) {
					continue
				}
			}
			break
		}
		a.load = load
		list = append(list, a)
		weak = weak && a.Entry.weak && !(load && a.Entry.Class == Relief)
		behind := c.Skip(a.Hi, grammar.Adverb)
		i, aboard := c.laden(behind)
		load = load || aboard
		for c.Tagged(i, grammar.Comma, grammar.Coordinator, grammar.Quote) || c.Is(i, "alongside", "including", "plus") || c.Joins(i) {
			i++
		}
		if i == behind {
			break
		}
		k = c.PhraseAt(i)
	}
	if len(list) > 0 && !weak {
		list[0].Entry.weak = false
	}
	return list
}

// carries reports whether the word at i tells that those before it have assets
// aboard.
func (c *clause) carries(i int) bool { return c.isWord(i, aboardWord) }

// laden steps over what tells that more assets follow, aboard those before token
// i or beside them: "trucks carrying food", "a carrier, escorted by two frigates".
func (c *clause) laden(i int) (next int, aboard bool) {
	j := c.Skip(i, grammar.Comma)
	switch {
	case c.carries(i):
		return i + 1, true
	case c.Is(i, "loaded", "laden") && c.Is(i+1, "with"):
		return i + 2, true
	case c.Is(j, "escorted", "accompanied") && c.Is(j+1, "by"):
		return j + 2, false
	}
	return i, false
}

// countOf returns the count of an asset, which is the figure in its noun phrase, nil
// if there is none.
func (c *clause) countOf(a Asset) *figure.Figure {
	for i := a.Lo; i < a.Hi && i < a.Lo+24; i++ {
		if f := c.figures.Holding(i); f != nil && a.Covers(f.Run) && f.Kind != quantity.Ordinal {
			return f
		}
	}
	return nil
}
