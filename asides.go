package newsmodel

import (
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// An aside is an entry of the table of boilerplate: a phrase that tells what a
// paragraph is that is no part of the story.
type aside struct {
	kind  ParagraphKind
	match asideMatch
	where asideWhere
	takes asideTakes
}

type asideMatch uint8

const (
	matchContains asideMatch = iota // the phrase stands anywhere in a short paragraph
	matchPrefix                     // it starts the paragraph
	matchLabel                      // it starts a line of a few words
	matchExact                      // it is all of the paragraph
)

type asideWhere uint8

const (
	whereAny   asideWhere = iota
	whereStart            // among the first paragraphs
	whereEnd              // in the second half
)

type asideTakes uint8

const (
	takesNone asideTakes = iota
	takesNext            // the paragraph behind it too
	takesRest            // the headlines behind it too
	takesAll             // all that stands behind it
)

// asides is the table of boilerplate, with the words of lines that have no fixed
// phrase.
type asides struct {
	lexicon.TableOf[aside]
	calls, media *lexicon.Table // what a line asks the reader to do, and with what
	times        *lexicon.Table // words beside a date
	careers      *lexicon.Table // what writers are
	labels       *lexicon.Table // what the desk writes before a headline
}

func newAsides(l *lexicon.Lexicon) asides {
	return asides{
		TableOf: lexicon.Read(l.Table("boilerplate"), newAside),
		calls:   l.Table("calls"), media: l.Table("media"), times: l.Table("timestamps"), careers: l.Table("careers"), labels: l.Table("desk labels"),
	}
}

func newAside(e lexicon.Entry) aside {
	kinds := map[string]ParagraphKind{"note": ParagraphNote, "caption": ParagraphCaption, "credit": ParagraphCredit}
	matches := map[string]asideMatch{"exact": matchExact, "label": matchLabel, "prefix": matchPrefix}
	where := map[string]asideWhere{"start": whereStart, "end": whereEnd}
	takes := map[string]asideTakes{"next": takesNext, "rest": takesRest, "all": takesAll}
	kind, ok := kinds[e.Value("kind")]
	if !ok {
		kind = ParagraphBoilerplate
	}
	return aside{kind, matches[e.Value("match")], where[e.Value("where")], takes[e.Value("takes")]}
}

// asideRules are asked in this order what a paragraph is that is no part of the
// story; the first answer but body counts.
var asideRules = [...]func(d *doc, r run) aside{
	(*doc).wordless,
	(*doc).trail,
	(*doc).markup,
	(*doc).timestamp,
	(*doc).bracketed,
	(*doc).signedOff,
	(*doc).initialled,
	(*doc).photographer,
	(*doc).callToAction,
}

// markAsides finds captions, notes, credits and boilerplate. A text of one
// paragraph is a story, whatever it starts with.
func (d *doc) markAsides() {
	if len(d.paras) == 1 {
		return
	}
	next, rest, over := ParagraphBody, false, false
	for n, p := range d.paras {
		a := d.phrased(n)
		for i := 0; i < len(asideRules) && a.kind == ParagraphBody; i++ {
			a = asideRules[i](d, p.run)
		}
		d.kinds[n] = a.kind
		if a.kind == ParagraphBody {
			rest = rest && d.isTeaser(p.run)
			if rest || over {
				d.kinds[n] = ParagraphBoilerplate
			} else if next != ParagraphBody && p.len() < 45 {
				d.kinds[n] = next
			}
		}
		next = ParagraphBody
		switch a.takes {
		case takesNext:
			next = a.kind
		case takesRest:
			rest = true
		case takesAll:
			over = true
		}
	}
}

// phrased returns what a phrase of the table says of paragraph n.
func (d *doc) phrased(n int) aside {
	const few, short, long = 8, 45, 90 // tokens of a label, of a paragraph that one phrase inside tells, or one at its start
	p := d.paras[n]
	lo, hi := d.trimMarks(p.run)
	found := aside{}
	look := func(i int) {
		d.asides.All(d.tokens[:p.hi], i, func(e, end int) {
			a := d.asides.Values[e]
			switch {
			case found.match == matchExact: // nothing can tell more
			case a.where == whereStart && n > 4, a.where == whereEnd && n < len(d.paras)/2:
			case a.match > matchContains && i > lo, a.match == matchExact && end < hi:
			case p.len() > long && a.kind == ParagraphBoilerplate || p.len() > 2*long:
			case a.match == matchLabel && p.len() > few && (p.len() > 2*few || d.ends(p.run)), a.match == matchContains && p.len() > short:
			default:
				found = a
			}
		})
	}
	look(p.lo)
	if lo > p.lo {
		look(lo)
	}
	if p.len() <= short {
		for i := lo + 1; i < p.hi && found.kind == ParagraphBody; i++ {
			look(i)
		}
	}
	return found
}

// trimMarks returns r without the brackets, dashes and stars before it and the marks
// behind it.
func (d *doc) trimMarks(r run) (lo, hi int) {
	lo, hi = r.lo, r.hi
	for ; lo+1 < hi; lo++ {
		switch d.kind(lo) {
		case token.Open, token.Dash, token.Symbol, token.Quote:
			continue
		}
		break
	}
	for ; lo+1 < hi; hi-- {
		switch d.kind(hi - 1) {
		case token.Close, token.Stop, token.Quote, token.Colon, token.Comma, token.Dash:
			continue
		}
		break
	}
	return lo, hi
}

// wordless: rules and stray letters. A number alone numbers a list.
func (d *doc) wordless(r run) aside {
	const longest = 6
	if r.len() > longest || d.kind(r.lo) == token.Number {
		return aside{}
	}
	for i := r.lo; i < r.hi; i++ {
		if k := d.tokens[i]; k.Kind == token.Word && k.End-k.Start > 1 || k.Kind == token.Currency {
			return aside{}
		}
	}
	return aside{kind: ParagraphBoilerplate}
}

// trail: the way from the front page of a site to the story: "Home > News > Africa".
func (d *doc) trail(r run) aside {
	const longest = 16
	if r.len() > longest || r.hi > d.paras[min(len(d.paras), bylineParas)-1].hi {
		return aside{}
	}
	steps := 0
	for i := r.lo + 1; i < r.hi-1; i++ {
		switch k := d.tokens[i]; {
		case d.is(i, ">", "»", "›", "→") && k.Gap > token.Glued && d.tokens[i+1].Gap > token.Glued:
			steps++
		case k.Kind != token.Word && k.Kind != token.Symbol:
			return aside{}
		}
	}
	if steps == 0 {
		return aside{}
	}
	return aside{kind: ParagraphBoilerplate}
}

// markup: an embedded post, or nothing but an address.
func (d *doc) markup(r run) aside {
	tag := d.word(r.lo) == "<" && r.len() > 2 && d.tokens[r.lo+1].Shape == token.Lower && d.tokens[r.lo+1].Gap == token.Glued
	if tag || d.isAddress(r) {
		return aside{kind: ParagraphBoilerplate}
	}
	return aside{}
}

// isAddress reports whether r is one web or e-mail address.
func (d *doc) isAddress(r run) bool {
	at := d.kind(r.lo) == token.Link
	for i := r.lo + 1; i < r.hi; i++ {
		if d.tokens[i].Gap != token.Glued {
			return false
		}
		at = at || d.word(i) == "@"
	}
	return at
}

// timestamp: a line of nothing but date and time: "Updated 29 March 2022",
// "11.42am GMT".
func (d *doc) timestamp(r run) aside {
	if _, ok := d.stampIn(r); !ok {
		return aside{}
	}
	return aside{kind: ParagraphBoilerplate}
}

// stampIn reads a line of nothing but date and time. The day is zero if the line
// does not tell it.
func (d *doc) stampIn(r run) (day Date, ok bool) {
	const longest = 24
	if r.len() > longest {
		return Date{}, false
	}
	if signed := d.agencyIn(r); signed.len() > 0 { // XINHUA / Updated: …
		r.lo = signed.hi
		for r.lo < r.hi && (d.is(r.lo, "/", "|") || d.kind(r.lo) == token.Dash) {
			r.lo++
		}
	}
	words := d.asides.times
	for i := r.lo; i < r.hi; i++ { // most lines go here
		if e, _ := words.Match(d.tokens, i); e < 0 && d.tokens[i].Shape == token.Lower {
			return Date{}, false
		}
	}
	number, clock := false, d.is(r.hi-1, "ago")
	for i := r.lo; i < r.hi; i++ {
		if p, end := d.dateAt(i, d.today()); end > i {
			if p.from.Day > 0 && p.from == p.to && day.IsZero() {
				day = p.from
			}
			number, clock = true, true
			i = end - 1
			continue
		}
		e, _ := words.Match(d.tokens, i)
		switch {
		case e >= 0:
			clock = clock || words.Entries[e].Has("clock")
		case d.kind(i) == token.Word, d.word(i) == "/": // a line of a timetable
			return Date{}, false
		case d.kind(i) == token.Number:
			number = true
		}
	}
	return day, number && clock
}

// findStamp finds the day that a line around the story gives for it.
func (d *doc) findStamp() {
	for n, p := range d.paras {
		if d.kinds[n] == ParagraphBoilerplate && d.stamp.IsZero() {
			d.stamp, _ = d.stampIn(p.run)
		}
	}
}

// bracketed: a remark of the desk before the story, or its address behind it.
func (d *doc) bracketed(r run) aside {
	if d.kind(r.lo) != token.Open || d.kind(r.hi-1) != token.Close {
		return aside{}
	}
	const head, longest = 4, 60 // paragraphs before the story, tokens
	if r.len() > longest {
		return aside{}
	}
	at := false
	for i := r.lo; i < r.hi-1; i++ {
		if d.kind(i) == token.Close && d.kind(i+1) != token.Close {
			return aside{} // the first bracket closes before the end
		}
		at = at || d.word(i) == "@"
	}
	switch {
	case r.lo < d.paras[min(head, len(d.paras))-1].hi && r.hi < len(d.tokens):
		return aside{kind: ParagraphNote}
	case at:
		return aside{kind: ParagraphCredit}
	}
	return aside{}
}

// signedOff: who the writer is, behind the story: "Ann Lee is a historian."
func (d *doc) signedOff(r run) aside {
	const names, longest = 7, 45
	if r.len() > longest || r.hi < len(d.tokens)*2/3 {
		return aside{}
	}
	i := r.lo
	for i < min(r.hi, r.lo+names) && (d.tokens[i].Capital() || d.kind(i) == token.Stop || d.kind(i) == token.Dash || d.kind(i) == token.Comma) {
		i++
	}
	if i-r.lo < 1 || !d.tokens[r.lo].Capital() || d.quotes(r) {
		return aside{}
	}
	switch {
	case d.is(i, "reported", "contributed") && d.is(i+1, "from", "to", "research"):
	case d.is(i, "is") && i-r.lo > 1 && d.isCareer(run{i + 1, min(r.hi, i+8)}):
	default:
		return aside{}
	}
	return aside{kind: ParagraphCredit}
}

// initialled: the initials of the desk, as AFP has them: "bur-ks/dt/js".
func (d *doc) initialled(r run) aside {
	const longest = 12
	if r.len() < 3 || r.len() > longest || r.hi < len(d.tokens)*2/3 {
		return aside{}
	}
	parted := false
	for i := r.lo; i < r.hi; i++ {
		k := d.tokens[i]
		if i > r.lo && k.Gap != token.Glued || k.Kind == token.Word && k.Shape != token.Lower || k.Kind == token.Number {
			return aside{}
		}
		parted = parted || d.word(i) == "/"
	}
	if !parted {
		return aside{}
	}
	return aside{kind: ParagraphCredit}
}

// isCareer reports whether r names what people do who write for newspapers.
func (d *doc) isCareer(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if e, _ := d.asides.careers.Match(d.tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// quotes reports whether r has a quotation mark that is no apostrophe.
func (d *doc) quotes(r run) bool {
	for i := r.lo; i < r.hi; i++ {
		if w := d.word(i); d.kind(i) == token.Quote && w != "'" && w != "’" {
			return true
		}
	}
	return false
}

// photographer: names and an agency alone: "Ann Lee/AFP", "Ann Lee | Reuters".
func (d *doc) photographer(r run) aside {
	const longest = 12
	lo, hi := d.trimMarks(r)
	if r.len() > longest || hi-lo < 2 {
		return aside{}
	}
	signed, parted := d.isAgency(lo, hi), false
	for i := lo; i < hi; i++ {
		switch k := d.tokens[i]; {
		case k.Kind == token.Word && !k.Capital() && !d.is(i, "via", "for", "file", "photo"):
			return aside{}
		case k.Kind == token.Number, k.Kind == token.Comma, k.Kind == token.Colon, k.Kind == token.Dash:
			return aside{}
		case d.word(i) == "/", d.word(i) == "|", d.is(i, "via"):
			parted = true
			signed = signed || i+1 < hi && d.isAgency(i+1, hi)
		}
	}
	if !signed || !parted {
		return aside{}
	}
	return aside{kind: ParagraphCaption}
}

// callToAction: "Follow Ann Lee on Twitter", "Like our page": a verb that asks
// the reader to do something, and a medium to do it with.
func (d *doc) callToAction(r run) aside {
	const longest = 30
	if r.len() > longest || d.quotes(r) {
		return aside{}
	}
	lo, hi := d.trimMarks(r)
	e, end := d.asides.calls.Match(d.tokens[:hi], lo)
	if e < 0 {
		return aside{}
	}
	for i := end; i < hi; i++ {
		handle := d.word(i) == "@" || d.word(i) == "#" || d.kind(i) == token.Link
		if medium, _ := d.asides.media.Match(d.tokens[:hi], i); medium >= 0 || handle {
			return aside{kind: ParagraphBoilerplate}
		}
	}
	return aside{}
}

// isTeaser reports whether r reads as a headline in a list of other stories.
func (d *doc) isTeaser(r run) bool {
	return r.len() <= 25 && (!d.ends(r) || d.mostlyCapitals(r) || r.len() <= 10)
}
