package newsmodel

import (
	"slices"
	"sort"
	"strings"

	"example.com/newsmodel/internal/token"
)

// A toll is a Toll with its tokens.
type toll struct {
	run
	event  Event
	value  float64
	upper  float64
	bound  Bound
	source party
}

// findTolls gathers the last word on each event: first the story's, then what other
// sources say. The first figure is the story's word, until a later one says that
// it rose: "raising the toll to 14". Parts of a count ("including three
// children") are left out, and so is what happened at other times. Where nothing
// is counted, a victim who is told alone counts one.
func (d *doc) findTolls() []toll {
	voices := &voices{doc: d}
	var out []toll
	killed := false
	for _, event := range d.tollEvents() {
		n := len(out)
		for k := range d.figures {
			f := &d.figures[k]
			same := f.event == event || event == "injured" && f.event == "hospitalised" && len(out) == n
			if same && d.isToll(f) && !d.isBackground(f.run) {
				out = d.addToll(out, n, d.toll(event, k, voices), d.standing(f))
			}
		}
		if r, count := d.victims(event, killed); len(out) == n && count > 0 {
			out = append(out, toll{run: r, event: event, value: float64(count), source: voices.at(r)})
		}
		killed = killed || event == "killed" && len(out) > 0
	}
	return out
}

// isBackground reports whether r tells of another time than that of the story: "22 people have died this year", "in 1999 two quakes killed 300".
func (d *doc) isBackground(r run) bool {
	s := d.sentenceOf(r.lo)
	around := run{max(s.lo, r.lo-maxClause), min(s.hi, r.hi+maxClause)}
	for _, p := range d.periodsIn(around) {
		if p.from.Year > 0 && p.from.Day == 0 && !d.isRecord(p.lo) {
			return true
		}
	}
	for k := around.lo; k < around.hi; k++ {
		if d.is(k, "year", "years", "annually", "month", "months", "decade", "decades") && !(d.kind(k-1) == token.Dash && d.tokenAt(k).Gap == token.Glued) && !d.isRecord(k) {
			return true
		}
	}
	return false
}

// isRecord reports whether the time at token k tells for how long there was nothing
// like it: "the worst fire in a decade", "the deadliest since 2015".
func (d *doc) isRecord(k int) bool {
	const reach = 10
	for i := k - 1; i >= k-reach && d.sameSentence(i, k); i-- {
		if d.class(i)&superlativeWord != 0 {
			return true
		}
	}
	return false
}

// isToll reports whether a figure counts victims for itself.
func (d *doc) isToll(f *figure) bool {
	if f.kind != FigureCount || f.value < 1 || f.part || d.class(f.noun.hi-1)&thingWord != 0 {
		return false
	}
	return !d.isOld(f) && !d.isRate(f) && !d.unhurt(f.lo)
}

// isRate reports whether a figure counts those of each day or the like: "40
// people a day".
func (d *doc) isRate(f *figure) bool {
	end := max(f.hi, f.noun.hi)
	return d.is(end, "a", "per", "every", "each") && d.class(end+1)&timeWord != 0 &&
		d.class(end+2)&subordinatorWord == 0 && !d.is(end+2, "ago", "earlier", "later") // 12 a day after talks began
}

// isOld reports whether a figure is the count that another one takes the place
// of: "rose to 41 from 38", "41, up from an earlier 38", "the previous toll of 38".
func (d *doc) isOld(f *figure) bool {
	if d.is(f.lo-1, "from", "previous", "earlier", "initial") || d.backTo(f.lo, 4, "previously", "initially") {
		return true
	}
	for k := f.lo - 2; k >= f.lo-4 && d.sameSentence(k, f.lo); k-- {
		if _, counted := d.eventWithin(k+1, f.lo, eventToll); counted && d.is(k, "previous", "earlier", "initial") {
			return true
		}
	}
	return false
}

// toll returns the toll that figure k tells: with those who are joined to it,
// "five men, two women and a child", and without those of the wounded who died.
func (d *doc) toll(event Event, k int, voices *voices) toll {
	f := &d.figures[k]
	t := toll{run: f.run, event: event, value: f.value, upper: f.upper, bound: f.bound, source: voices.at(f.run)}
	if event == "injured" && f.upper == 0 {
		t.value -= d.died(k)
	}
	last, sum := d.joinedTo(k)
	sum += float64(d.singles(f, &d.figures[last]))
	parted := sum == f.value && !d.is(max(f.hi, f.noun.hi), "and") // 12 people, eight men and four women
	if !parted && f.upper == 0 && f.bound != BoundVague {
		t.value += sum
		t.hi = d.figures[last].hi
	}
	return t
}

// maxJoined is how many figures behind one are looked at for its parts.
const maxJoined = 8

// joinedTo returns the last of the figures that figure k is joined to by commas
// and "and" as parts of one count, and the sum of those behind k: "five men and two
// women", "14 people in Haiti, nine in Cuba and three in Jamaica".
func (d *doc) joinedTo(k int) (last int, sum float64) {
	last = k
	all := 0.0
	for i := k + 1; i < min(len(d.figures), k+maxJoined); i++ {
		f, g := &d.figures[i-1], &d.figures[i]
		if f.event != g.event || g.part || g.upper != 0 || d.sentenceNumber(f.lo) != d.sentenceNumber(g.lo) {
			break
		}
		end, there := d.pastPlace(f)
		if _, here := d.pastPlace(g); there != nowhere && here != there || there == nowhere && (d.borrows(f) || d.borrows(g)) {
			break
		}
		lo := g.lo
		if d.class(lo-1)&ownerWord != 0 { // and their three children
			lo--
		}
		all += g.value
		switch {
		case end+1 == lo && d.is(end, "and"), end+2 == lo && d.kind(end) == token.Comma && d.is(end+1, "and"):
			last, sum = i, all
		case end+1 == lo && d.kind(end) == token.Comma:
		default:
			return last, sum
		}
	}
	return last, sum
}

// borrows reports whether a figure counts what stands before it.
func (d *doc) borrows(f *figure) bool { return f.noun.len() > 0 && f.noun.lo < f.hi }

// nowhere is the kind of no place.
const nowhere placeKind = 255

// pastPlace returns the index behind what a figure counts and where, "people in
// Haiti", with the kind of that place.
func (d *doc) pastPlace(f *figure) (end int, kind placeKind) {
	end = f.hi
	if !d.borrows(f) {
		end = max(end, f.noun.hi)
	}
	if d.is(end, "in", "at", "near") {
		if e, hi := d.placeName(end + 1); e >= 0 {
			return hi, d.placeEntryOf(d.likeliest(end+1, hi)).kind
		}
	}
	return end, nowhere
}

// died returns how many of those that figure k counts died: "12 were shot, three
// fatally", "three of whom died".
func (d *doc) died(k int) float64 {
	f := &d.figures[k]
	for i := k + 1; i < min(len(d.figures), k+maxJoined) && d.sentenceNumber(d.figures[i].lo) == d.sentenceNumber(f.lo); i++ {
		g := &d.figures[i]
		if g.event == "killed" && g.value < f.value && d.is(g.hi, "fatally", "mortally", "of") {
			return g.value
		}
	}
	return 0
}

// addToll adds a toll to those of its event, which start at out[n]. One source
// has one toll; a later one takes its place where it is news.
func (d *doc) addToll(out []toll, n int, t toll, news standing) []toll {
	for i := n; i < len(out); i++ {
		if who := out[i].source; strings.EqualFold(d.slice(who.run), d.slice(t.source.run)) || t.source.name != "" && who.name == t.source.name {
			if news == corrected || news == risen && t.value > out[i].value {
				out[i] = t
			}
			return out
		}
	}
	if len(out)-n >= maxSources {
		return out
	}
	return append(out, t)
}

// maxSources is how many sources of one event are told apart.
const maxSources = 16

// A standing is how a count stands to one that was told before.
type standing uint8

const (
	another   standing = iota // of somebody else, perhaps
	risen                     // "the toll rose to 14"
	corrected                 // "the toll was revised to 12"
)

// standing returns how figure f stands to a count that was told before.
func (d *doc) standing(f *figure) (s standing) {
	for k := f.lo - 1; k >= f.lo-8 && d.sameSentence(k, f.lo); k-- {
		switch {
		case d.is(k, "revised", "corrected", "lowered", "reduced"):
			return corrected
		case d.is(k, "toll", "total", "number", "tally", "count"):
			s = risen
		}
	}
	return s
}

// leadSize is how much of a story, in tokens, is searched for victims who are
// not counted.
const leadSize = 260

// bodyStart returns the first token of the first paragraph of the story itself.
func (d *doc) bodyStart() int {
	for n, p := range d.paras {
		if d.paragraphKind(n) == ParagraphBody {
			return p.lo
		}
	}
	return 0
}

// voices find who says what stands at a place of the text. Most stories count
// no victims, so that they are gathered only when somebody is looked for.
type voices struct {
	*doc
	all []voice // in text order; nil until somebody is looked for
}

// A voice is a piece of what somebody says.
type voice struct {
	run
	source run
}

func (v *voices) gather() {
	v.all = make([]voice, 0, len(v.attributions))
	for _, a := range v.attributions {
		if a.source.len() == 0 {
			continue
		}
		for _, c := range a.content {
			v.all = append(v.all, voice{c, a.source})
		}
	}
	slices.SortStableFunc(v.all, func(a, b voice) int { return a.lo - b.lo })
}

// maxNesting is how deep statements may stand in statements.
const maxNesting = 8

// at returns the source of the innermost statement around a run, the zero party
// where the story itself speaks.
func (v *voices) at(r run) party {
	if v.all == nil {
		v.gather()
	}
	i := sort.Search(len(v.all), func(i int) bool { return v.all[i].lo > r.lo })
	best := -1
	for k := i - 1; k >= max(0, i-maxNesting); k-- {
		if x := v.all[k]; x.covers(r) && (best < 0 || x.len() < v.all[best].len()) {
			best = k
		}
	}
	if best < 0 {
		return party{}
	}
	return v.partiesOf(v.all[best].source)[0]
}
