package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// An assetEntry is an entry of the table "assets" or "models".
type assetEntry struct {
	class    AssetClass
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
	_ = a.class.UnmarshalText([]byte(class)) // an unknown class is AssetOther
	return a
}

// An asset is an Asset while its clause is read.
type asset struct {
	run        // the whole noun phrase
	head  run  // its noun
	model run  // empty if not named
	last  int  // index of its last noun phrase
	load  bool // aboard the asset before it
	entry assetEntry
	count *figure // nil if no number is given
}

// goods reports whether the asset is something that is handed over.
func (e assetEntry) goods() bool {
	switch e.class {
	case AssetWeapon, AssetMissile, AssetAirDefence, AssetRelief:
		return true
	}
	return false
}

// materiel reports whether the asset is a thing.
func (e assetEntry) materiel() bool {
	switch e.class {
	case AssetOther, AssetPersonnel, AssetMonitors, AssetMedical, AssetRescue, AssetPolice:
		return false
	}
	return true
}

// assetAt returns the asset that noun phrase k is or counts: "troops",
// "hundreds of troops", "a convoy of trucks".
func (c *clause) assetAt(k int) (asset, bool) {
	p := c.phrases[k]
	a, ok := c.assetIn(p.run)
	if ok && a.entry.none || p.time || a.entry.class == AssetRelief && c.money(run{p.lo, a.head.lo}) {
		return asset{}, false
	}
	a.run, a.last = c.extent(k)
	last := p.hi - 1
	if c.tag(last) == tagQuote {
		last-- // a "handful" of planes
	}
	group := c.class(last)&groupWord != 0
	counts := group || c.tagged(last, tagQuantity, tagDeterminer, tagAdjective)
	for n := k + 1; n <= a.last; n++ {
		b, found := c.assetIn(c.phrases[n].run)
		switch {
		case found && counts && !b.entry.none:
			b.run, b.last = run{p.lo, c.phrases[n].hi}, n
			b.entry.body = false
			b.entry.weak = b.entry.weak && (!ok || a.entry.weak) // "a convoy of trucks"
			return c.vouched(b), true
		case found:
			a.entry.weak = a.entry.weak && b.entry.weak // "trucks of aid"
		case n == k+1 && (group || a.entry.class == AssetPersonnel) && c.figurative(n):
			return asset{}, false
		}
		counts = counts && c.class(c.phrases[n].hi-1)&groupWord != 0
	}
	if a.entry.name && a.last == k+1 {
		a.model.hi = a.hi // "HMS Prince of Wales"
		a.head = a.model
	}
	return c.vouched(a), ok
}

// money reports whether a sum of money stands in the run: of "53 mln stg
// assistance" the part before the asset.
func (c *clause) money(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if f := c.figureAt(i); f != nil && f.kind == FigureMoney {
			return true
		}
	}
	return false
}

// vouched returns an asset that is no longer an everyday word if it goes by the
// name of a weapon or belongs to a state: "Super Tucano planes", "Armenian units".
func (c *clause) vouched(a asset) asset {
	a.entry.weak = a.entry.weak && a.model.len() == 0 && !((a.entry.materiel() || a.entry.class == AssetPersonnel) && c.official(a.run))
	return a
}

// assetIn returns the asset at the end of a noun phrase. An everyday word
// behind another asset is no longer one: "police teams".
func (c *clause) assetIn(r run) (asset, bool) {
	lo := r.lo
	for i := r.lo; i < r.hi; i++ {
		if c.genitive(i) {
			lo = i + 1 // behind the possessor
		}
	}
	found, strong := asset{}, false
	for i := max(lo, r.hi-12); i < r.hi; i++ {
		if m, end := c.models.At(c.tokens[:r.hi], i); m != nil && (i == r.lo || c.class(i-1)&forename == 0) { // not "Barbara Boxer"
			if m.name {
				end = r.hi // "USS Gerald R. Ford"
			}
			if found.model.len() == 0 {
				found.model = run{i, end}
			}
			if c.pluralMark(end, r.hi) == r.hi {
				found.head, found.entry = run{i, end}, *m
				return found, true
			}
		}
		if found.model.len() == 0 {
			found.model = run{i, c.designator(i, r.hi)} // "Su-57 jets"
		}
		listed, end := c.assets.At(c.tokens[:r.hi], i)
		if listed == nil || listed.modelled && found.model.len() == 0 {
			continue
		}
		entry := *listed
		switch {
		case end == r.hi:
			entry.weak = entry.weak && !(strong && (entry.materiel() || c.class(i)&groupWord != 0))
			found.head, found.entry = run{i, end}, entry
			if m := c.modelEntry(found.model); m != nil && (entry.class == AssetMissile || entry.class == AssetWeapon || entry.modelled) {
				found.entry.class = m.class // "HQ-9 missiles" are air defence
			}
			return found, true
		case entry.class == AssetShip && c.allNames(run{end, r.hi}):
			found.head, found.entry, found.model = run{i, end}, entry, run{end, r.hi}
			return found, true
		}
		strong = strong || !entry.weak && !entry.none
	}
	return asset{}, false
}

// modelEntry returns what the table of models has of a name, nil if nothing.
func (c *clause) modelEntry(r run) *assetEntry {
	if r.len() == 0 {
		return nil
	}
	if m, end := c.models.At(c.tokens[:r.hi], r.lo); end == r.hi {
		return m
	}
	return nil
}

// isArms reports whether the asset goes by the name of a weapon or a vehicle
// that only forces have.
func (c *clause) isArms(a asset) bool {
	m := c.modelEntry(a.model)
	return m != nil && !m.weak
}

// designator reads the letters and digits by which forces name equipment, such
// as "F-16" and "HQ-9", and returns the index behind it, i if there is none.
func (c *clause) designator(i, hi int) int {
	if c.tag(i) != tagName || c.tokens[i].End-c.tokens[i].Start > 4 || i+2 >= hi || c.tag(i+1) != tagJoint || c.kind(i+2) != token.Number {
		return i
	}
	end := i + 3
	for end < hi && c.tokens[end].Gap == token.Glued && c.kind(end) != token.Clitic {
		end++
	}
	return end
}

// armedGroup returns the armed group or force that a noun phrase names.
func (c *clause) armedGroup(r run) (asset, bool) {
	lo := r.lo
	if c.tag(lo) == tagDeterminer {
		lo++
	}
	if lo >= r.hi {
		return asset{}, false
	}
	end := c.armed(lo, r.hi)
	if end != r.hi {
		return asset{}, false
	}
	return asset{run: r, head: run{lo, end}, entry: assetEntry{class: AssetPersonnel, body: true}}, true
}

// pluralMark steps over the "s" of "F-16s".
func (c *clause) pluralMark(i, hi int) int {
	if i < hi && c.tokens[i].Gap == token.Glued && c.is(i, "s") {
		return i + 1
	}
	return i
}

// figurative reports whether noun phrase k makes no force of what it hangs on
// by "of": "an army of lawyers".
func (c *clause) figurative(k int) bool {
	p := c.phrases[k]
	return p.len() == 1 && c.tag(p.lo) == tagNoun && c.endsIn(p.lo, "s") && c.assetFree(p.run)
}

// official reports whether a noun phrase tells that a state or its forces own
// what it names: "a Turkish ship", "navy helicopters".
func (c *clause) official(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if c.is(i, "army", "navy", "naval", "fleet", "military", "police", "government", "u.n.", "un", "nato", "coastguard") || c.nationality(i) {
			return true
		}
		if _, end := c.countryAt(i); end > i {
			return true
		}
	}
	return false
}

func (c *clause) allNames(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if !c.tagged(i, tagName, tagQuantity, tagQuote) {
			return false
		}
	}
	return r.len() > 0
}

// maxAssets is the longest list of assets that is read.
const maxAssets = 16

// assetList returns the assets of a coordinated list that starts with noun
// phrase k: "30 tanks, two ships and their crews". One that is no everyday word
// vouches for the others.
func (c *clause) assetList(k int) []asset {
	var list []asset
	skipped, load, weak := false, false, true
	for k >= 0 && len(list) < maxAssets {
		a, ok := c.assetAt(k)
		if !ok {
			if p := c.phrases[k]; list != nil && !skipped && !p.time && !p.pronoun && c.tag(p.hi) == tagCoordinator {
				skipped = true
				k = c.phraseFrom(p.hi + 1) // "engineers, planners and a field hospital"
				if k >= 0 && c.tagged(c.phrases[k].lo, tagDeterminer, tagQuantity) {
					continue
				}
			}
			break
		}
		a.load = load
		list = append(list, a)
		weak = weak && a.entry.weak && !(load && a.entry.class == AssetRelief)
		behind := c.skip(a.hi, tagAdverb)
		i, aboard := c.laden(behind)
		load = load || aboard
		for c.tagged(i, tagComma, tagCoordinator, tagQuote) || c.is(i, "alongside", "including", "plus") || c.joins(i) {
			i++
		}
		if i == behind {
			break
		}
		k = c.phraseFrom(i)
	}
	if len(list) > 0 && !weak {
		list[0].entry.weak = false
	}
	return list
}

// carries reports whether the word at i tells that those before it have assets
// aboard.
func (c *clause) carries(i int) bool { return c.is(i, "carrying", "bringing", "transporting") }

// laden steps over what tells that more assets follow, aboard those before token
// i or beside them: "trucks carrying food", "a carrier, escorted by two frigates".
func (c *clause) laden(i int) (next int, aboard bool) {
	j := c.skip(i, tagComma)
	switch {
	case c.carries(i):
		return i + 1, true
	case c.is(i, "loaded", "laden") && c.is(i+1, "with"):
		return i + 2, true
	case c.is(j, "escorted", "accompanied") && c.is(j+1, "by"):
		return j + 2, false
	}
	return i, false
}

// countOf returns the count of an asset, which is the figure in its noun phrase, nil
// if there is none.
func (c *clause) countOf(a asset) *figure {
	for i := a.lo; i < a.hi && i < a.lo+24; i++ {
		if f := c.figureAt(i); f != nil && a.covers(f.run) && f.kind != FigureOrdinal {
			return f
		}
	}
	return nil
}
