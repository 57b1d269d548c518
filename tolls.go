package newsmodel

import (
	"sort"

	"example.com/newsmodel/internal/token"
)

// tollEvents are the events whose victims a story keeps count of.
var tollEvents = [...]Event{"killed", "injured", "missing", "arrested", "displaced", "evacuated", "rescued", "kidnapped", "hospitalised", "infected", "homeless"}

// tolls gathers the last word on each event: first the story's, then what other
// sources say. News tells the count of the hour at its head, so that the first
// figure is the story's word, until a later one says that it rose: "raising the
// toll to 14". Parts of a count ("including three children") are left out. Where
// nothing is counted, a victim who is told alone counts one.
func (d *doc) tolls(said []Statement) []Toll {
	voices := newVoices(said)
	var out []Toll
	killed := false
	head := d.bodyStart() + headSize
	for _, event := range tollEvents {
		n := len(out)
		for k := range d.figures {
			f := &d.figures[k]
			same := f.Event == event || event == "injured" && f.Event == "hospitalised" && len(out) == n
			if same && d.isToll(f) && (f.lo < head || len(out) > n) {
				out = addToll(out, n, d.toll(event, f, voices), d.supersedes(f))
			}
		}
		if r, count := d.victims(event, killed); len(out) == n && count > 0 {
			out = append(out, Toll{Event: event, Value: float64(count), Span: d.span(r), Source: voices.at(d.span(r))})
		}
		for k := range d.figures {
			if f := &d.figures[k]; len(out) == n && f.Event == event && d.isToll(f) && !d.isStatistic(f) {
				out = append(out, d.toll(event, f, voices))
			}
		}
		killed = killed || event == "killed" && len(out) > 0
	}
	return out
}

// isStatistic reports whether a figure is of a stretch of time rather than of
// the event of the story: "22 people have died this year".
func (d *doc) isStatistic(f *figure) bool {
	for k := f.lo - maxClause; k < f.hi+maxClause; k++ {
		if d.sameSentence(k, f.lo) && d.is(k, "year", "years", "since", "annually", "month", "months", "decade", "decades") {
			return true
		}
	}
	return false
}

// isToll reports whether a figure counts victims for itself.
func (d *doc) isToll(f *figure) bool {
	if f.Kind != FigureCount || f.Value < 1 || f.part {
		return false
	}
	return !d.unhurt(f.lo)
}

func (d *doc) toll(event Event, f *figure, voices voices) Toll {
	return Toll{Event: event, Value: f.Value, Upper: f.Upper, Bound: f.Bound, Span: f.Span, Source: voices.at(f.Span)}
}

// addToll adds a toll to those of its event, which start at out[n]. One source
// has one toll; a later one takes its place where it supersedes it.
func addToll(out []Toll, n int, t Toll, supersedes bool) []Toll {
	for i := n; i < len(out); i++ {
		if who := out[i].Source; who.Text == t.Source.Text || t.Source.Name != "" && who.Name == t.Source.Name {
			if supersedes && t.Value > out[i].Value {
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

// supersedes reports whether a figure is told as a new count: "the toll rose to
// 14", "bringing the total to 14".
func (d *doc) supersedes(f *figure) bool {
	for k := f.lo - 1; k >= f.lo-8 && d.sameSentence(k, f.lo); k-- {
		if d.is(k, "toll", "total", "number", "tally", "count") {
			return true
		}
	}
	return false
}

// headSize is how much of a story, in tokens, tells the count of the hour.
const headSize = 150

// leadSize is how much of a story, in tokens, is searched for victims who are
// not counted.
const leadSize = 260

// victims finds the victims of an event who are told without a number: "a man
// was shot dead", "a man and a woman were wounded". Those who were hurt and died
// are not hurt besides, unless they are said to be others.
func (d *doc) victims(event Event, killed bool) (run, int) {
	if event != "killed" && event != "injured" {
		return run{}, 0
	}
	start := d.bodyStart()
	for i := start; i < min(len(d.tokens), start+leadSize); i++ {
		h, ok := d.eventAt(i, eventSubject|eventObject|eventNoun|eventAdjective|eventWound)
		if ok && (h.event == event || event == "injured" && h.event == "hospitalised") && d.happened(h, i) && (!killed || d.isOther(i)) {
			return run{i, h.end}, d.victimsBefore(i)
		}
		i = max(i, h.end-1)
	}
	return run{}, 0
}

// happened reports whether the hit at token i is told as a fact about somebody:
// not wanted, feared, attempted or denied.
func (d *doc) happened(h hit, i int) bool {
	switch {
	case h.form == baseForm, h.kind == eventNoun && d.is(i-1, "to"): // to murder
		return false
	case h.form == ingForm && h.event != "killed" && d.class(h.end)&standInWord == 0 && (!d.is(h.end, "a", "an", "the") || d.class(i-1)&ownerWord != 0):
		return false // a shooting
	}
	for k := i - 1; k >= i-5 && d.sameSentence(k, i); k-- {
		if d.class(k)&(modalWord|doWord) != 0 || d.is(k, "attempted", "attempting", "attempt", "alleged", "conspiracy", "solicitation", "threatened", "threatening", "if", "whether") {
			return false
		}
	}
	return !d.unhurt(i)
}

// isOther reports whether the hit at token i tells of somebody else than the
// victims before: "another man was hurt", "and a woman wounded".
func (d *doc) isOther(i int) bool {
	if d.backTo(i, 12, "another", "other", "second", "also", "others", "third") || d.is(i+1, "another", "others") {
		return true
	}
	for k := i - 1; k >= i-4 && d.sameSentence(k, i); k-- {
		if d.is(k, "a", "an") && d.is(k-1, "and") {
			return true
		}
	}
	return false
}

// bodyStart returns the first token of the first paragraph of the story itself.
func (d *doc) bodyStart() int {
	for _, p := range d.paras {
		if p.kind == ParagraphBody {
			return p.lo
		}
	}
	return 0
}

// victimsBefore counts the people that an event word at token i tells of: as
// many as "a man and a woman" before "were".
func (d *doc) victimsBefore(i int) int {
	if !d.backTo(i, 4, "were") {
		return 1
	}
	count := 0
	for k := i - 1; k >= i-maxClause && d.sameSentence(k, i); k-- {
		if d.is(k, "a", "an", "another") && d.at(k+1).Kind == token.Word && (count == 0 || d.is(k-1, "and") || d.kind(k-1) == token.Comma || d.startsSentence(k)) {
			count++
		}
	}
	return max(count, 1)
}

// unhurt reports whether what stands at token i is said not to be: "no one was
// hurt", "was not injured", "without injury".
func (d *doc) unhurt(i int) bool {
	for k := i - 1; k >= i-9 && d.sameSentence(k, i); k-- {
		if d.kind(k) == token.Comma || d.class(k)&clauseWord != 0 {
			return false
		}
		if d.negates(k) {
			return true
		}
	}
	return false
}

// voices find who says what stands at a place of the text.
type voices []voice

type voice struct {
	Span
	source Party
}

func newVoices(said []Statement) voices {
	var v voices
	for _, s := range said {
		if len(s.Sources) == 0 {
			continue
		}
		for _, c := range s.Content {
			v = append(v, voice{c.Span, s.Sources[0]})
		}
	}
	sort.SliceStable(v, func(i, j int) bool { return v[i].Start < v[j].Start })
	return v
}

// maxNesting is how deep statements may stand in statements.
const maxNesting = 8

// at returns the source of the innermost statement around a span, the zero
// Party where the story itself speaks.
func (v voices) at(s Span) Party {
	i := sort.Search(len(v), func(i int) bool { return v[i].Start > s.Start })
	best := -1
	for k := i - 1; k >= max(0, i-maxNesting); k-- {
		if v[k].Contains(s) && (best < 0 || v[k].End-v[k].Start < v[best].End-v[best].Start) {
			best = k
		}
	}
	if best < 0 {
		return Party{}
	}
	return v[best].source
}
