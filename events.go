package newsmodel

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// An eventWord is an entry of the events table.
type eventWord struct {
	event Event
	kind  eventKind
}

type eventKind uint8

const (
	eventSubject   eventKind = 1 << iota // a verb that its subject undergoes: flee
	eventObject                          // a verb that its object undergoes: kill
	eventNoun                            // death
	eventAdjective                       // dead
	eventToll                            // toll
	eventLife                            // lives
)

type eventWords struct {
	*lexicon.Table
	list  []eventWord
	bases []string // the first word of each entry
}

func newEvents(t *lexicon.Table) eventWords {
	m := eventWords{Table: t}
	for _, e := range t.Entries {
		w := eventWord{event: Event(strings.ReplaceAll(e.Value("event"), " ", "_"))}
		switch e.Value("verb") {
		case "subject":
			w.kind = eventSubject
		case "object":
			w.kind = eventObject
		case "both":
			w.kind = eventSubject | eventObject
		}
		for kind, name := range map[eventKind]string{eventNoun: "noun", eventAdjective: "adjective", eventToll: "toll", eventLife: "life"} {
			if e.Has(name) {
				w.kind = kind
			}
		}
		base, _, _ := strings.Cut(e.Name, " ")
		m.list, m.bases = append(m.list, w), append(m.bases, base)
	}
	return m
}

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

// eventAt returns the longest event word at token i of one of the kinds.
func (d *doc) eventAt(i int, kinds eventKind) (h hit, ok bool) {
	if i < 0 || i >= len(d.tokens) || d.tokens[i].Kind != token.Word {
		return h, false
	}
	d.events.All(d.tokens, i, func(e, end int) {
		w := d.events.list[e]
		if w.kind&kinds != 0 && end > h.end {
			h = hit{eventWord: w, end: end}
			if w.kind&(eventSubject|eventObject) != 0 {
				h.form = formOf(d.word(i), d.events.bases[e])
			}
		}
	})
	return h, h.end > 0
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

// event returns what happened to what a figure counts.
func (d *doc) event(f *figure) Event {
	if f.Kind != FigureCount && f.Kind != FigurePercent && f.Kind != FigureRatio {
		return ""
	}
	end := max(f.hi, f.noun.hi)
	for _, find := range [...]func(*figure, int) Event{d.inNoun, d.governed, d.behind, d.nominal} {
		if e := find(f, end); e != "" {
			return e
		}
	}
	return ""
}

// inNoun finds the event in the noun phrase: "12 deaths", "20 wounded people".
func (d *doc) inNoun(f *figure, end int) (e Event) {
	for i := f.hi; i < end; i++ {
		if h, ok := d.eventAt(i, eventNoun|eventAdjective|eventObject); ok && h.end <= end && (h.kind != eventObject || h.form == pastForm) {
			e = h.event
		}
		if _, ok := d.eventAt(i, eventLife); ok && (d.backTo(f.lo, 3, "claim", "claimed", "claiming", "claims", "took", "taken", "take", "taking", "takes", "cost", "costing", "lost") || d.is(i+1, "lost")) {
			return "killed"
		}
	}
	return e
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

// governed finds the verb whose object the figure is: "killed 12", "wounding at
// least 30".
func (d *doc) governed(f *figure, _ int) Event {
	for k := f.lo - 1; k >= f.lo-4 && d.sameSentence(k, f.lo); k-- {
		if h, ok := d.eventAt(k, eventObject); ok && h.end <= f.lo {
			if d.onlyFiller(h.end, f.lo) && (h.form != pastForm || !d.passive(k)) {
				return h.event
			}
			return ""
		}
		if h, ok := d.eventAt(k, eventToll); ok && h.end <= f.lo {
			return h.event
		}
	}
	return ""
}

// onlyFiller reports whether the tokens of [i, j) are adverbs, determiners and
// the like.
func (d *doc) onlyFiller(i, j int) bool {
	for ; i < j; i++ {
		if c := d.class(i); c != adverb && c != determiner && d.kind(i) != token.Quote {
			return false
		}
	}
	return true
}

// passive reports whether a form of "be" stands before the participle at k.
func (d *doc) passive(k int) bool {
	for i := k - 1; i >= k-4; i-- {
		switch d.class(i) {
		case formOfBe:
			return true
		case adverb:
		default:
			return false
		}
	}
	return false
}

// maxClause is how far, in tokens, the verb may stand from its subject.
const maxClause = 24

// behind finds the verb or adjective that follows the counted noun: "people
// fled", "12 were killed", "left 12 dead".
func (d *doc) behind(f *figure, end int) Event {
	be, far := false, false
	for i := end; i < end+maxClause && d.sameSentence(i, f.lo); {
		t := d.tokens[i]
		if t.Kind == token.Stop || t.Kind == token.Colon || t.Kind == token.Dash && t.Gap != token.Glued {
			return ""
		}
		if t.Kind == token.Open {
			if i = d.closing(i); i < 0 {
				return ""
			}
			continue
		}
		if h, ok := d.eventAt(i, eventSubject|eventObject|eventAdjective|eventNoun); ok {
			if e := d.undergo(h, i, be, far); e != "" {
				return e
			}
			if h.kind&eventObject != 0 && h.form != ingForm {
				return ""
			}
			i = h.end
			continue
		}
		c, next := d.phraseClass(i)
		switch c {
		case formOfBe:
			be = true
		case clauseStart:
			return ""
		case preposition, determiner:
			far = true
		case openClass:
			if t.Kind == token.Word && !far && !be && (d.participle(i) && strings.EqualFold(d.word(i)[len(d.word(i))-2:], "ed")) {
				far = true
			}
		}
		i = next
	}
	return ""
}

// undergo returns the event of a hit at token i behind a counted noun if the
// counted undergo it.
func (d *doc) undergo(h hit, i int, be, far bool) Event {
	switch {
	case h.kind == eventAdjective:
		return h.event
	case h.kind == eventNoun:
		if !far && !be && d.is(i-1, "dead", "wounded", "injured", "missing") {
			return h.event
		}
		return ""
	case h.kind&eventSubject != 0 && h.form != ingForm:
		return h.event
	case h.kind&eventObject != 0 && h.form == pastForm && (be || !far && !d.hasObject(h.end)):
		return h.event
	case h.kind&eventObject != 0 && h.form == ingForm && be && d.is(i-1, "being"):
		return h.event
	}
	return ""
}

// hasObject reports whether an object starts at token i, so that the verb
// before is active.
func (d *doc) hasObject(i int) bool {
	switch d.class(i) {
	case determiner, pronoun, pluralNoun:
		return true
	case openClass:
		t := d.at(i)
		return t.Kind == token.Number || t.Kind == token.Word && t.Shape == token.Title || d.numeral(i).class != notNumeral
	}
	return false
}

// closing returns the index behind the bracket that closes the one at token i,
// -1 if it is far.
func (d *doc) closing(i int) int {
	for k := i + 1; k < i+maxClause && d.sameSentence(k, i); k++ {
		if d.kind(k) == token.Close {
			return k + 1
		}
	}
	return -1
}

// nominal finds the event before a figure: "the death of 12", "the toll rose to
// 12", "killed the mayor and two guards", "were wounded, including 3 children".
func (d *doc) nominal(f *figure, _ int) Event {
	joined := d.joined(f.lo)
	for k := f.lo - 1; k >= f.lo-maxClause && d.sameSentence(k, f.lo); k-- {
		switch d.kind(k) {
		case token.Stop, token.Colon:
			return ""
		}
		if h, ok := d.eventAt(k, eventToll); ok && h.end <= f.lo {
			return h.event
		}
		if h, ok := d.eventAt(k, eventNoun|eventObject|eventSubject|eventAdjective); ok && h.end <= f.lo {
			switch {
			case h.kind == eventNoun && d.is(h.end, "of") && (joined || d.onlyFiller(h.end+1, f.lo)):
				return h.event
			case joined && h.kind&eventObject != 0 && h.form != noVerb:
				return h.event
			case joined && d.includes(f.lo):
				return h.event
			}
			return ""
		}
		if c := d.class(k); c == clauseStart {
			return ""
		}
	}
	return ""
}

// joined reports whether a figure at token i is joined to what stands before:
// by "and", a comma, "including".
func (d *doc) joined(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		switch c := d.class(k); {
		case c == conjunction || c == inclusion || d.kind(k) == token.Comma:
			return true
		case d.is(k, "as") && d.is(k-1, "well"), d.is(k, "with", "among", "to"):
			return true
		case c != adverb && c != determiner && c != formOfBe:
			return false
		}
	}
	return false
}

// includes reports whether the figure at token i is a part of what stands
// before.
func (d *doc) includes(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		if d.class(k) == inclusion || d.is(k, "among") || d.class(k) == formOfBe {
			return true
		}
	}
	return false
}
