package deployment

import (
	"example.com/newsmodel/internal/grammar"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Assets come in lists: "30 tanks, two ships and their crews". A list may go on aboard what it
// has ("trucks carrying flour") or beside it ("a carrier, escorted by two frigates"), and may
// stand for assets named before it ("sent 70 soldiers to Latvia and 200 to Estonia").

// maxAssets is the longest list of assets that is read.
const maxAssets = 16

// assetList returns the assets of a coordinated list that starts with noun phrase k, which is one
// of a table. One that is not weak clears the first of doubt.
func (c assetReader) assetList(k int) []Asset { return c.listFrom(k, false) }

// anyList returns the assets of a list that starts with noun phrase k, which need not be in a
// table: "40 welders", "ropes, tents and blankets".
func (c assetReader) anyList(k int) []Asset { return c.listFrom(k, true) }

func (c assetReader) listFrom(k int, unlisted bool) []Asset {
	var list []Asset
	aboard, weak := false, true
	for k >= 0 && len(list) < maxAssets {
		a, ok := c.assetAt(k)
		if !ok && (list == nil && unlisted || list != nil && c.mayBeMember(k)) {
			a, ok = c.unlisted(k)
		}
		if !ok {
			break
		}
		a.aboard = aboard
		list = append(list, a)
		weak = weak && a.weak && !(aboard && a.Class == Relief)
		behind := c.Skip(a.Hi, grammar.Adverb)
		i, loaded := c.pastLoading(behind)
		aboard = aboard || loaded
		i = c.pastJoin(i)
		if i == behind {
			break
		}
		k = c.PhraseAt(i)
	}
	if len(list) > 0 && !weak {
		list[0].weak = false
	}
	return list
}

// pastJoin steps over what joins the members of a list at token i.
func (c assetReader) pastJoin(i int) int {
	for {
		switch {
		case c.Tagged(i, grammar.Comma, grammar.Coordinator, grammar.Quote), c.JoinsList(i):
		case c.Is(i, "alongside", "including", "plus"):
		case c.Is(i, "such", "as") && c.Is(i-1, "such") != c.Is(i+1, "as"): // "such as"
		default:
			return i
		}
		i++
	}
}

// mayBeMember reports whether noun phrase k, which no table has, goes on a list of assets and is
// neither the subject of what follows nor an apposition: "food, clothing and toys".
func (c assetReader) mayBeMember(k int) bool {
	p := c.Phrases[k]
	behind := c.Skip(p.Hi, grammar.Adverb, grammar.Quote)
	switch {
	case c.Tag(c.headOf(k)) != grammar.Noun || c.Class(c.headOf(k))&text.Place != 0,
		c.Tagged(behind, grammar.Verb, grammar.Modal, grammar.Be, grammar.Have, grammar.Do, grammar.Relative):
		return false
	case c.Tag(p.Lo-1) == grammar.Comma:
		return c.Tag(p.Lo) != grammar.Determiner && c.Tagged(behind, grammar.Comma, grammar.Coordinator)
	}
	return !c.Is(p.Lo, "the") && !c.Is(p.Lo-1, "but")
}

// unlisted returns noun phrase k as an asset that no table has.
func (c assetReader) unlisted(k int) (Asset, bool) {
	p := c.Phrases[k]
	counts := c.Tag(p.Hi) == grammar.Of // "50,000 tons of wheat"
	if p.Time || p.Pronoun || c.measured(k) && !counts || c.hasMoney(p.Run) {
		return Asset{}, false
	}
	if a, found := c.assetIn(p.Run); found && a.none {
		return Asset{}, false
	}
	r, last := c.Extent(k)
	head := p.Hi - 1
	if counts && (c.isGroup(head) || c.Tag(head) == grammar.Quantity || c.measured(k)) {
		head = c.headOf(last) // "a team of comfort dogs"
	}
	return Asset{Run: r, Head: token.From(head, head+1), assetEntry: assetEntry{weak: true, unlisted: true}, last: last}, true
}

// pastLoading steps over words at token i that say that more assets follow: aboard those
// before it, "trucks carrying food", or beside them, "a carrier, escorted by two frigates".
func (c assetReader) pastLoading(i int) (next int, aboard bool) {
	j := c.Skip(i, grammar.Comma)
	switch {
	case c.isA(i, aboardWord):
		return i + 1, true
	case c.Is(i, "loaded", "laden") && c.Is(i+1, "with"):
		return i + 2, true
	case c.Is(j, "escorted", "accompanied") && c.Is(j+1, "by"):
		return j + 2, false
	}
	return i, false
}

// withCrew returns the assets with those who go along: "a plane with 45 rescuers".
func (c assetReader) withCrew(list []Asset) []Asset {
	end := list[len(list)-1].Hi
	if k := c.PhraseAt(end + 1); k >= 0 && list[0].materiel() && c.Is(end, "with") {
		return append(list, c.assetList(k)...)
	}
	return list
}

// bodyList returns the assets of a list that starts with noun phrase k, or the armed group
// that it names, which may move but is not sent.
func (c assetReader) bodyList(k int) []Asset {
	list := c.assetList(k)
	if a, ok := c.armedGroup(c.Phrases[k].Run); ok && list == nil {
		return []Asset{a}
	}
	return list
}

// elided returns the asset that noun phrase k counts without naming it: the "200" of "70
// soldiers to Latvia and 200 to Estonia".
func (c assetReader) elided(k int) (Asset, bool) {
	p := c.Phrases[k]
	counted := false
	for i := p.Lo; i < p.Hi; i++ {
		if !c.Tagged(i, grammar.Quantity, grammar.Hedge, grammar.Determiner, grammar.Adjective) {
			return Asset{}, false
		}
		counted = counted || c.figures.Holding(i) >= 0
	}
	if !counted || p.Time || c.measured(k) || c.Tag(p.Hi) == grammar.Of {
		return Asset{}, false
	}
	a, ok := c.assetBefore(k, -1)
	if !ok {
		return Asset{}, false
	}
	return Asset{Run: p.Run, Head: p.Run, last: k, assetEntry: a.assetEntry}, true
}

// assetBefore returns the last asset before noun phrase k that is not weak and no body; it is
// not phrase except.
func (c assetReader) assetBefore(k, except int) (Asset, bool) {
	const reach = 12 // noun phrases
	for n := k - 1; n >= 0 && n > k-reach; n-- {
		if a, ok := c.assetAt(n); ok && !a.weak && !a.body && n != except {
			return a, true
		}
	}
	return Asset{}, false
}
