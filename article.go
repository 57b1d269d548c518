package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// classify gives each paragraph its kind, and finds headline, byline and
// dateline. What stands around the story goes first, so that it is not taken
// for a part of it.
func (d *doc) classify() {
	d.markAsides()
	d.findDateline()
	d.findByline()
	d.findHeadline()
}

// An asideEntry is a phrase that tells what a paragraph is that is no part of
// the story.
type asideEntry struct {
	kind  ParagraphKind
	match asideMatch
	place asidePlace
}

type asideMatch uint8

const (
	matchContains asideMatch = iota // stands anywhere in the paragraph
	matchPrefix                     // starts it
	matchExact                      // is all of it
)

type asidePlace uint8

const (
	placeAny   asidePlace = iota
	placeStart            // only before or close behind the headline
	placeEnd              // only behind the story
)

// asideTable is the table of such phrases.
type asideTable struct {
	*lexicon.Table
	asides []asideEntry // by entry
}

func newAsideTable(t *lexicon.Table) asideTable {
	kinds := map[string]ParagraphKind{
		"photo": ParagraphCaption, "correction": ParagraphNote, "slug": ParagraphNote, "alert": ParagraphNote,
		"credit": ParagraphCredit, "bio": ParagraphCredit, "initials": ParagraphCredit,
	}
	matches := map[string]asideMatch{"contains": matchContains, "prefix": matchPrefix, "exact": matchExact}
	places := map[string]asidePlace{"start": placeStart, "end": placeEnd}
	a := asideTable{t, make([]asideEntry, len(t.Entries))}
	for i, e := range t.Entries {
		kind, ok := kinds[e.Value("types")]
		if !ok {
			kind = ParagraphBoilerplate
		}
		a.asides[i] = asideEntry{kind, matches[e.Value("match")], places[e.Value("position")]}
	}
	return a
}

// markAsides finds captions, notes, credits and boilerplate.
func (d *doc) markAsides() {
	for n := range d.paras {
		d.paras[n].kind = d.asideKind(n)
	}
}

// asideKind returns the kind of paragraph n by the phrases in it, body if there
// are none.
func (d *doc) asideKind(n int) ParagraphKind {
	const longest = 45 // of a paragraph that one phrase inside tells
	p := d.paras[n]
	lo, hi := d.trim(p.run)
	kind := ParagraphBody
	look := func(i int, inside bool) {
		d.asides.All(d.tokens[:p.hi], i, func(e, end int) {
			a := d.asides.asides[e]
			switch {
			case a.place == placeStart && n > 3, a.place == placeEnd && n < len(d.paras)/2:
			case a.match == matchExact && (inside || end < hi), a.match == matchPrefix && inside, a.match == matchContains && p.len() > longest:
			default:
				kind = a.kind
			}
		})
	}
	look(lo, false)
	for i := lo + 1; i < hi && kind == ParagraphBody && p.len() <= longest; i++ {
		look(i, true)
	}
	return kind
}

// trim returns r without the brackets, dashes and signs around it and without
// its final stop.
func (d *doc) trim(r run) (lo, hi int) {
	lo, hi = r.lo, r.hi
	for lo+1 < hi {
		k := d.kind(lo)
		if k != token.Open && k != token.Dash && k != token.Symbol && k != token.Quote {
			break
		}
		lo++
	}
	for lo+1 < hi {
		k := d.kind(hi - 1)
		if k != token.Close && k != token.Stop && k != token.Quote && k != token.Colon {
			break
		}
		hi--
	}
	return lo, hi
}

// findHeadline finds the headline: a first paragraph that is no sentence.
func (d *doc) findHeadline() {
	const most = 40
	for n := range d.paras {
		p := &d.paras[n]
		if p.kind == ParagraphDateline || d.filed.len() > 0 && p.covers(d.filed.run) {
			return
		}
		if p.kind != ParagraphBody {
			continue
		}
		r := run{d.skipSymbols(p.run), p.hi}
		if n+1 < len(d.paras) && r.len() <= most && (!d.ends(r) || d.titleCase(r)) {
			p.kind = ParagraphHeadline
			d.title = r
		}
		return
	}
}

// ends reports whether r ends as a sentence does, closing marks left out.
func (d *doc) ends(r run) bool {
	i := r.hi - 1
	for i > r.lo && (d.kind(i) == token.Quote || d.kind(i) == token.Close) {
		i--
	}
	return d.word(i) == "."
}

// titleCase reports whether most long words of r have a capital.
func (d *doc) titleCase(r run) bool {
	capital, all := 0, 0
	for i := r.lo; i < r.hi; i++ {
		if k := d.tokens[i]; k.Kind == token.Word && k.End-k.Start > 3 {
			all++
			if k.Capital() {
				capital++
			}
		}
	}
	return all > 2 && capital*5 >= all*4
}

// headline returns the headline of the story.
func (d *doc) headline() Phrase { return d.phrase(d.title) }
