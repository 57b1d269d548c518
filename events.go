package newsmodel

import (
	"cmp"
	"slices"
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// An eventWord is an entry of the events table.
type eventWord struct {
	event Event
	kind  eventKind
	base  string // the first word of its name
}

type eventKind uint16

const (
	eventSubject   eventKind = 1 << iota // a verb that its subject undergoes: flee
	eventObject                          // a verb that its object undergoes: kill
	eventNoun                            // death
	eventAdjective                       // dead
	eventToll                            // toll
	eventLife                            // lives
	eventAgent                           // killers
	eventWound                           // gunshot wounds
	eventPlace                           // evacuation centres
	eventNot                             // what only looks like an event: "a warning shot"
)

type eventWords struct {
	lexicon.TableOf[eventWord]
	tolls  []Event // those whose victims a story keeps count of
	things []Event // those that happen to things rather than people
	unreal *lexicon.Table
}

func newEvents(t, kinds, unreal *lexicon.Table) eventWords {
	m := eventWords{TableOf: lexicon.Read(t, newEvent), unreal: unreal}
	for _, e := range kinds.Entries {
		list := &m.tolls
		if e.Has("thing") {
			list = &m.things
		}
		for _, name := range e.Forms {
			*list = append(*list, eventNamed(name))
		}
	}
	return m
}

func newEvent(e lexicon.Entry) eventWord {
	w := eventWord{event: eventNamed(e.Value("event"))}
	w.base, _, _ = strings.Cut(e.Name, " ")
	switch e.Value("verb") {
	case "subject":
		w.kind = eventSubject
	case "object":
		w.kind = eventObject
	case "both":
		w.kind = eventSubject | eventObject
	}
	for _, k := range [...]struct {
		name string
		kind eventKind
	}{
		{"noun", eventNoun},
		{"adjective", eventAdjective},
		{"toll", eventToll},
		{"life", eventLife},
		{"agent", eventAgent},
		{"wound", eventWound},
		{"place", eventPlace},
		{"not", eventNot},
	} {
		if e.Has(k.name) {
			w.kind = k.kind
		}
	}
	return w
}

// tollEvents returns the events whose victims a story keeps count of.
func (d *doc) tollEvents() []Event { return d.events.tolls }

// isOfThings reports whether an event happens to things rather than people.
func (d *doc) isOfThings(e Event) bool { return slices.Contains(d.events.things, e) }

// isUnreal reports whether the word at token i says that what follows did not happen:
// "feared", "attempted".
func (d *doc) isUnreal(i int) bool { return d.events.unreal.Starts(d.tokens[i]) }

// eventNamed returns the event of a name in the table: "shot down".
func eventNamed(name string) Event { return Event(strings.ReplaceAll(name, " ", "_")) }

// A verbForm is the form in which a verb stands.
type verbForm uint8

const (
	noVerb verbForm = iota
	baseForm
	thirdForm
	ingForm
	pastForm // or participle
)

// A hit is an event word in the text.
type hit struct {
	eventWord
	form verbForm
	end  int
}

// eventAt returns the longest event word at token i of one of the kinds. Where
// it only looks like one, ok is false and the end of the hit is set.
func (d *doc) eventAt(i int, kinds eventKind) (h hit, ok bool) {
	return d.eventWithin(i, len(d.tokens), kinds)
}

// eventWithin is eventAt for event words that end before token end.
func (d *doc) eventWithin(i, end int, kinds eventKind) (h hit, ok bool) {
	if i < 0 || i >= len(d.tokens) || d.tokens[i].Kind != token.Word {
		return h, false
	}
	d.events.All(d.tokens, i, func(e, j int) {
		w := d.events.Values[e]
		if w.kind&(kinds|eventNot) != 0 && h.end < j && j <= end {
			h = hit{eventWord: w, end: j}
			if w.kind&(eventSubject|eventObject) != 0 {
				h.form = formOf(d.word(i), w.base)
			}
		}
	})
	return h, h.end > 0 && h.kind != eventNot
}

func formOf(word, base string) verbForm {
	switch n := len(word); {
	case strings.EqualFold(word, base):
		return baseForm
	case n > 3 && strings.EqualFold(word[n-3:], "ing"):
		return ingForm
	case n > len(base) && (word[n-1]|0x20) == 's':
		return thirdForm
	}
	return pastForm
}

// event returns what happened to what figure k counts.
func (d *doc) event(k int) Event {
	f := &d.figures[k]
	if f.kind != FigureCount && f.kind != FigurePercent && f.kind != FigureRatio {
		return ""
	}
	end := f.hi
	if f.noun.lo >= f.hi {
		end = max(f.hi, f.noun.hi)
	}
	if d.is(end-1, "times", "shots", "rounds", "bullets", "occasions") {
		return ""
	}
	in := d.inNoun(f, end)
	if f.noun.len() > 0 && f.noun.hi <= f.lo && in == "" {
		if h, ok := d.eventWithin(f.noun.lo, f.noun.hi, eventNoun); ok {
			in = h.event // refugees number 12,000
		} else if h, ok := d.eventWithin(f.noun.hi, f.lo, eventObject); ok && h.form == pastForm {
			return h.event // the number of people killed rose to 41
		}
	}
	switch {
	case in != "" && in != "displaced": // IDPs may be sheltered, or evacuated
		return in
	case d.isWhole(f):
		return cmp.Or(in, d.behind(f, end))
	}
	if _, e := d.label(f); e != "" {
		return e
	}
	if g := d.whole(k, end); g != nil && g.event != "" {
		f.part = true
		return g.event
	}
	finders := [...]func(*figure, int) Event{d.owned, d.governed, d.behind, d.nominal}
	if d.includes(f.lo) { // of those who were told of before
		slices.Reverse(finders[:])
	}
	for _, find := range finders {
		if e := find(f, end); e != "" {
			return e
		}
	}
	if in == "" && k > 0 {
		if e := d.apposition(&d.figures[k-1], f); e != "" {
			f.part = true
			return e
		}
	}
	return in
}

// whole returns the figure that figure k, with its noun up to token end, is a part
// of: "12 hurt, including two children", "were hurt, three badly". It is nil if
// there is none.
func (d *doc) whole(k, end int) *figure {
	f := &d.figures[k]
	switch {
	case d.includes(f.lo) && !d.is(end, "who"):
		return d.before(k)
	case k > 0 && d.sentenceNumber(d.figures[k-1].lo) == d.sentenceNumber(f.lo) && d.kind(f.lo-1) == token.Comma &&
		d.class(f.hi)&adverbWord != 0 && d.numberEnds(f.hi+1) && !d.is(f.hi, "fatally", "mortally"):
		return &d.figures[k-1]
	}
	return nil
}

// before returns the figure right before figure k, which "including" and the
// like may part from it. It is nil if there is none.
func (d *doc) before(k int) *figure {
	if k == 0 {
		return nil
	}
	g, f := &d.figures[k-1], &d.figures[k]
	for i := max(g.hi, g.noun.hi); i < f.lo; i++ {
		if d.kind(i) != token.Comma && d.class(i)&(includingWord|coordinatorWord) == 0 && !d.includes(i+1) && !d.includes(i+2) || d.sentenceNumber(i) != d.sentenceNumber(g.lo) {
			return nil
		}
	}
	return g
}

// includes reports whether the words before token i make what follows a part of
// what was told before: "including", "among them", "including a woman and".
func (d *doc) includes(i int) bool {
	if and := i - 1; d.is(and, "and") {
		for k := and - 2; k >= and-maxSingle; k-- {
			if d.onePerson(k) == and {
				i = k
				break
			}
		}
	}
	return d.class(i-1)&includingWord != 0 || d.is(i-1, "them", "whom") && d.is(i-2, "among")
}

// isAside reports whether the verb of the clause does not tell of figure f, which
// stands behind a preposition.
func (d *doc) isAside(f *figure) bool {
	before := d.class(f.lo - 1)
	return before&(prepositionWord|includingWord|ofWord) == prepositionWord && !d.is(f.lo-1, "than", "like", "as") || d.isWhole(f)
}

// isWhole reports whether the figure before f is a part of it: "three of the 12
// men". What happened to the part did not happen to the whole, but for what tells
// which whole it is: "three of the 12 men displaced by the flood were hurt".
func (d *doc) isWhole(f *figure) bool {
	i := f.lo - 1
	for lo := i - maxOwner; i > lo && (d.class(i)&ownerWord != 0 || d.kind(i) == token.Clitic || d.kind(i) == token.Word && d.isOpen(i) && i < f.lo-1); i-- {
	}
	return d.is(i, "of") && d.figureAt(i-1) != nil
}

// apposition returns the event of figure g where f tells a part of it: "four
// men -- two of them Danes", "ten people (six soldiers and four civilians)".
func (d *doc) apposition(g, f *figure) Event {
	end := max(g.hi, g.noun.hi)
	if d.sentenceNumber(g.lo) != d.sentenceNumber(f.lo) {
		return ""
	}
	if d.is(f.hi, "of") && d.is(f.hi+1, "them", "whom") { // were hurt, five of them badly
		return g.event
	}
	if f.lo > end+2 {
		return ""
	}
	for i := end; i < f.lo; i++ {
		switch d.kind(i) {
		case token.Dash, token.Open, token.Comma:
		default:
			if d.class(i)&(adverbWord|coordinatorWord) == 0 {
				return ""
			}
		}
	}
	if d.is(f.lo-1, "and") && end == f.lo-1 || d.kind(end) != token.Comma || d.is(f.hi, "of") {
		return g.event
	}
	return ""
}

// inNoun finds the event in the noun phrase: "12 deaths", "20 wounded people".
func (d *doc) inNoun(f *figure, end int) (e Event) {
	for i := f.hi; i < end; i++ {
		h, ok := d.eventWithin(i, end, eventNoun|eventAdjective|eventObject)
		switch {
		case !ok, h.kind&eventObject != 0 && h.form != pastForm:
		case h.kind == eventNoun && h.end < end && !d.is(h.end, "victims", "cases", "people"): // 28 rescue teams
		default:
			e = h.event
		}
		if _, ok := d.eventAt(i, eventLife); ok && (d.backTo(f.lo, 3, "claim", "claimed", "claiming", "claims", "took", "taken", "take", "taking", "takes", "cost", "costing", "lost") || d.is(i+1, "lost")) {
			return "killed"
		}
	}
	return e
}

// owned finds the event that the counted noun owns, "the six priests' murder",
// or whose "of" governs it: "the death of 12".
func (d *doc) owned(f *figure, end int) Event {
	if d.kind(end) == token.Quote || d.kind(end) == token.Clitic {
		if h, ok := d.eventAt(end+1, eventNoun); ok {
			return h.event
		}
	}
	k := f.lo - 1
	for d.class(k)&(ownerWord|adverbWord) != 0 {
		k--
	}
	if !d.is(k, "of") {
		return ""
	}
	for lo := k - 1; lo >= k-3; lo-- {
		if h, ok := d.eventAt(lo, eventNoun|eventAgent); ok && h.end == k {
			return h.event
		}
	}
	return ""
}

// backTo reports whether one of the words stands among the n tokens before
// token i.
func (d *doc) backTo(i, n int, words ...string) bool {
	for k := i - 1; k >= i-n && d.sameSentence(k, i); k-- {
		if d.is(k, words...) {
			return true
		}
	}
	return false
}

// governed finds the verb whose object the figure is.
func (d *doc) governed(f *figure, _ int) Event { return d.governing(f.lo) }

// governing finds the verb whose object stands at token i: "killed 12", "wounding at
// least 30".
func (d *doc) governing(i int) Event {
	for k := i - 1; k >= i-4 && d.sameSentence(k, i); k-- {
		if h, ok := d.eventWithin(k, i, eventObject); ok {
			if wider, ok := d.eventWithin(k-1, i, eventObject); ok && wider.end == h.end { // fatally shot
				h, k = wider, k-1
			}
			if h.form == ingForm && d.is(h.end, "of") { // the killing of 12
				h.end++
			}
			if d.onlyFiller(h.end, i) && (h.form != pastForm || !d.passive(k)) {
				return h.event
			}
			return ""
		}
		if h, ok := d.eventWithin(k, i, eventToll); ok {
			return h.event
		}
	}
	return ""
}

// onlyFiller reports whether the tokens of [i, j) are adverbs, determiners and
// the like.
func (d *doc) onlyFiller(i, j int) bool {
	for ; i < j; i++ {
		if c := d.class(i); (c&(ownerWord|adverbWord) == 0 || c&prepositionWord != 0) && d.kind(i) != token.Quote {
			return false
		}
	}
	return true
}

// passive reports whether a form of "be" stands before the participle at k.
func (d *doc) passive(k int) bool {
	for i := k - 1; i >= k-4; i-- {
		switch c := d.class(i); {
		case c&beWord != 0:
			return true
		case c&adverbWord == 0:
			return false
		}
	}
	return false
}

// maxClause is how far, in tokens, the verb may stand from its subject.
const maxClause = 24

// behind finds the verb or adjective that follows the counted noun: "people
// fled", "12 were killed", "left 12 dead". A participle that only tells which of
// them counts if there is no other: "people displaced by floods were evacuated".
func (d *doc) behind(f *figure, end int) Event {
	if d.is(end, "the") && d.is(end+1, "number") && d.is(end+2, "of") { // brings to 12 the number of people killed
		end += 3
	}
	if d.is(end, "of") && d.is(end+1, "whom", "which", "them") {
		end += 2
	}
	p := predicate{doc: d, of: f, start: end, aside: d.isAside(f)}
	for i := end; i < end+maxClause && d.sameSentence(i, f.lo) && i >= 0; {
		h, ok := d.eventAt(i, eventSubject|eventObject|eventAdjective|eventWound|eventPlace)
		var done bool
		switch {
		case ok:
			i, done = p.takeEvent(h, i)
		case h.end > i: // a shot was fired
			p.far, i = true, h.end
		default:
			i, done = p.takeWord(i)
		}
		if done {
			break
		}
	}
	return p.found
}

// nominal finds the event before a figure: "the toll rose to 12", "killed the
// mayor and two guards", "were wounded, including 3 children", "among the dead
// were two women", "the death of a teacher and two pupils".
func (d *doc) nominal(f *figure, _ int) Event {
	joined, part := d.joined(f.lo)
	f.part = part && d.includes(f.lo)
	level, passed := d.isLevel(f), false
	for k := f.lo - 1; k >= f.lo-maxClause && d.sameSentence(k, f.lo); k-- {
		if d.kind(k) == token.Stop || d.is(k, ";") || d.kind(k) == token.Colon {
			return ""
		}
		if h, ok := d.eventWithin(k, f.lo, eventToll); ok {
			if passed && joined && !part && f.noun.len() > 0 {
				return "" // the toll reached 12, and 150 houses are buried
			}
			return h.event
		}
		passed = passed || k < f.lo-2 && d.figureAt(k) != nil // not: rose from 38 to 41
		level = level && !passed
		if h, ok := d.eventWithin(k, f.lo, eventNoun|eventObject|eventSubject|eventAdjective|eventAgent); ok {
			switch {
			case part:
				return h.event
			case joined && d.is(h.end, "of") && (h.kind&(eventNoun|eventAgent) != 0 || h.form == ingForm):
				return h.event
			case h.form == ingForm && (d.kind(h.end) == token.Comma || d.class(h.end)&coordinatorWord != 0): // a shooting, and two men
				continue
			case joined && d.class(max(f.hi, f.noun.hi))&auxiliaryWord != 0: // killed a man, and two houses are on fire
				return ""
			case joined && h.kind&eventObject != 0 && h.form != noVerb:
				return h.event
			case level || h.form == baseForm || h.form == thirdForm: // it may be a noun: "the toll of the floods rose to 14"
				continue
			}
			return ""
		}
		if d.class(k)&clauseWord != 0 && !level {
			return ""
		}
	}
	return ""
}

// isLevel reports whether figure f tells where a count arrived that is named
// before: "the toll from floods that displaced thousands has risen to 14".
func (d *doc) isLevel(f *figure) bool {
	return f.noun.len() == 0 && d.is(f.lo-1, "to", "at") && (f.hi == len(d.tokens) || d.kind(f.hi) != token.Word || !d.isOpen(f.hi))
}

// joined reports whether a figure at token i is joined to what stands before, by
// "and" or a comma, and whether it is a part of it: "including", "among the
// dead were".
func (d *doc) joined(i int) (joined, part bool) {
	for k := i - 1; k >= i-4; k-- {
		switch c := d.class(k); {
		case d.includes(k + 1), d.is(k, "among"):
			return true, true
		case c&coordinatorWord != 0 && c&clauseWord == 0, d.kind(k) == token.Comma, d.is(k, "as") && d.is(k-1, "well"), d.is(k, "with"):
			return true, false
		case c&beWord != 0:
			_, part = d.eventAt(k-1, eventNoun|eventAdjective|eventObject)
			return part, part && d.class(k-2)&ownerWord != 0
		case c&(adverbWord|ownerWord) == 0:
			return false, false
		}
	}
	return false, false
}
