package layout

import (
	"example.com/newsmodel/internal/date"
	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/token"
)

// An aside is an entry of the table of boilerplate: a phrase that tells what a
// paragraph is that is no part of the story.
type aside struct {
	kind  Kind
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
	kinds := map[string]Kind{"note": KindNote, "caption": KindCaption, "credit": KindCredit}
	matches := map[string]asideMatch{"exact": matchExact, "label": matchLabel, "prefix": matchPrefix}
	where := map[string]asideWhere{"start": whereStart, "end": whereEnd}
	takes := map[string]asideTakes{"next": takesNext, "rest": takesRest, "all": takesAll}
	kind, ok := kinds[e.Value("kind")]
	if !ok {
		kind = KindBoilerplate
	}
	return aside{kind, matches[e.Value("match")], where[e.Value("where")], takes[e.Value("takes")]}
}

// asideRules are asked in this order what a paragraph is that is no part of the
// story; the first answer but body counts.
var asideRules = [...]func(d *finder, r token.Run) aside{
	(*finder).wordless,
	(*finder).trail,
	(*finder).markup,
	(*finder).timestamp,
	(*finder).bracketed,
	(*finder).signedOff,
	(*finder).initialled,
	(*finder).photographer,
	(*finder).callToAction,
}

// markAsides finds captions, notes, credits and boilerplate. A text of one
// paragraph is a story, whatever it starts with.
func (f *finder) markAsides() {
	if len(f.Paragraphs) == 1 {
		return
	}
	next, rest, over := KindBody, false, false
	for n, p := range f.Paragraphs {
		a := f.phrased(n)
		for i := 0; i < len(asideRules) && a.kind == KindBody; i++ {
			a = asideRules[i](f, p.Run)
		}
		f.kinds[n] = a.kind
		if a.kind == KindBody {
			rest = rest && f.isTeaser(p.Run)
			if rest || over {
				f.kinds[n] = KindBoilerplate
			} else if next != KindBody && p.Len() < 45 {
				f.kinds[n] = next
			}
		}
		next = KindBody
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
func (f *finder) phrased(n int) aside {
	const few, short, long = 8, 45, 90 // tokens of a label, of a paragraph that one phrase inside tells, or one at its start
	p := f.Paragraphs[n]
	lo, hi := f.trimMarks(p.Run)
	found := aside{}
	look := func(i int) {
		f.asides.All(f.Tokens[:p.Hi], i, func(e, end int) {
			a := f.asides.Values[e]
			switch {
			case found.match == matchExact: // nothing can tell more
			case a.where == whereStart && n > 4, a.where == whereEnd && n < len(f.Paragraphs)/2:
			case a.match > matchContains && i > lo, a.match == matchExact && end < hi:
			case p.Len() > long && a.kind == KindBoilerplate || p.Len() > 2*long:
			case a.match == matchLabel && p.Len() > few && (p.Len() > 2*few || f.Ends(p.Run)), a.match == matchContains && p.Len() > short:
			default:
				found = a
			}
		})
	}
	look(p.Lo)
	if lo > p.Lo {
		look(lo)
	}
	if p.Len() <= short {
		for i := lo + 1; i < p.Hi && found.kind == KindBody; i++ {
			look(i)
		}
	}
	return found
}

// trimMarks returns r without the brackets, dashes and stars before it and the marks
// behind it.
func (f *finder) trimMarks(r token.Run) (lo, hi int) {
	lo, hi = r.Lo, r.Hi
	for ; lo+1 < hi; lo++ {
		switch f.Kind(lo) {
		case token.Open, token.Dash, token.Symbol, token.Quote:
			continue
		}
		break
	}
	for ; lo+1 < hi; hi-- {
		switch f.Kind(hi - 1) {
		case token.Close, token.Stop, token.Quote, token.Colon, token.Comma, token.Dash:
			continue
		}
		break
	}
	return lo, hi
}

// wordless: rules and stray letters. A number alone numbers a list.
func (f *finder) wordless(r token.Run) aside {
	const longest = 6
	if r.Len() > longest || f.Kind(r.Lo) == token.Number {
		return aside{}
	}
	for i := r.Lo; i < r.Hi; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.End-k.Start > 1 || k.Kind == token.Currency {
			return aside{}
		}
	}
	return aside{kind: KindBoilerplate}
}

// trail: the way from the front page of a site to the story: "Home > News > Africa".
func (f *finder) trail(r token.Run) aside {
	const longest = 16
	if r.Len() > longest || r.Hi > f.Paragraphs[min(len(f.Paragraphs), bylineParas)-1].Hi {
		return aside{}
	}
	steps := 0
	for i := r.Lo + 1; i < r.Hi-1; i++ {
		switch k := f.Tokens[i]; {
		case f.Is(i, ">", "»", "›", "→") && k.Gap > token.Glued && f.Tokens[i+1].Gap > token.Glued:
			steps++
		case k.Kind != token.Word && k.Kind != token.Symbol:
			return aside{}
		}
	}
	if steps == 0 {
		return aside{}
	}
	return aside{kind: KindBoilerplate}
}

// markup: an embedded post, or nothing but an address.
func (f *finder) markup(r token.Run) aside {
	tag := f.Word(r.Lo) == "<" && r.Len() > 2 && f.Tokens[r.Lo+1].Shape == token.Lower && f.Tokens[r.Lo+1].Gap == token.Glued
	if tag || f.isAddress(r) {
		return aside{kind: KindBoilerplate}
	}
	return aside{}
}

// isAddress reports whether r is one web or e-mail address.
func (f *finder) isAddress(r token.Run) bool {
	at := f.Kind(r.Lo) == token.Link
	for i := r.Lo + 1; i < r.Hi; i++ {
		if f.Tokens[i].Gap != token.Glued {
			return false
		}
		at = at || f.Word(i) == "@"
	}
	return at
}

// timestamp: a line of nothing but date and time: "Updated 29 March 2022",
// "11.42am GMT".
func (f *finder) timestamp(r token.Run) aside {
	if _, ok := f.stampIn(r); !ok {
		return aside{}
	}
	return aside{kind: KindBoilerplate}
}

// stampIn reads a line of nothing but date and time. The day is zero if the line
// does not tell it.
func (f *finder) stampIn(r token.Run) (day date.Date, ok bool) {
	const longest = 24
	if r.Len() > longest {
		return date.Date{}, false
	}
	if signed := f.agencyIn(r); signed.Len() > 0 { // XINHUA / Updated: …
		r.Lo = signed.Hi
		for r.Lo < r.Hi && (f.Is(r.Lo, "/", "|") || f.Kind(r.Lo) == token.Dash) {
			r.Lo++
		}
	}
	words := f.asides.times
	for i := r.Lo; i < r.Hi; i++ { // most lines go here
		if e, _ := words.Match(f.Tokens, i); e < 0 && f.Tokens[i].Shape == token.Lower {
			return date.Date{}, false
		}
	}
	number, clock := false, f.Is(r.Hi-1, "ago")
	for i := r.Lo; i < r.Hi; i++ {
		if p, end := f.dates.At(i, f.Today()); end > i {
			if p.From.Day > 0 && p.From == p.To && day.IsZero() {
				day = p.From
			}
			number, clock = true, true
			i = end - 1
			continue
		}
		e, _ := words.Match(f.Tokens, i)
		switch {
		case e >= 0:
			clock = clock || words.Entries[e].Has("clock")
		case f.Kind(i) == token.Word, f.Word(i) == "/": // a line of a timetable
			return date.Date{}, false
		case f.Kind(i) == token.Number:
			number = true
		}
	}
	return day, number && clock
}

// findStamp finds the day that a line around the story gives for it.
func (f *finder) findStamp() {
	for n, p := range f.Paragraphs {
		if f.kinds[n] == KindBoilerplate && f.stamp.IsZero() {
			f.stamp, _ = f.stampIn(p.Run)
		}
	}
}

// bracketed: a remark of the desk before the story, or its address behind it.
func (f *finder) bracketed(r token.Run) aside {
	if f.Kind(r.Lo) != token.Open || f.Kind(r.Hi-1) != token.Close {
		return aside{}
	}
	const head, longest = 4, 60 // paragraphs before the story, tokens
	if r.Len() > longest {
		return aside{}
	}
	at := false
	for i := r.Lo; i < r.Hi-1; i++ {
		if f.Kind(i) == token.Close && f.Kind(i+1) != token.Close {
			return aside{} // the first bracket closes before the end
		}
		at = at || f.Word(i) == "@"
	}
	switch {
	case r.Lo < f.Paragraphs[min(head, len(f.Paragraphs))-1].Hi && r.Hi < len(f.Tokens):
		return aside{kind: KindNote}
	case at:
		return aside{kind: KindCredit}
	}
	return aside{}
}

// signedOff: who the writer is, behind the story: "Ann Lee is a historian."
func (f *finder) signedOff(r token.Run) aside {
	const names, longest = 7, 45
	if r.Len() > longest || r.Hi < len(f.Tokens)*2/3 {
		return aside{}
	}
	i := r.Lo
	for i < min(r.Hi, r.Lo+names) && (f.Tokens[i].Capital() || f.Kind(i) == token.Stop || f.Kind(i) == token.Dash || f.Kind(i) == token.Comma) {
		i++
	}
	if i-r.Lo < 1 || !f.Tokens[r.Lo].Capital() || f.quotes(r) {
		return aside{}
	}
	switch {
	case f.Is(i, "reported", "contributed") && f.Is(i+1, "from", "to", "research"):
	case f.Is(i, "is") && i-r.Lo > 1 && f.isCareer(token.From(i+1, min(r.Hi, i+8))):
	default:
		return aside{}
	}
	return aside{kind: KindCredit}
}

// initialled: the initials of the desk, as AFP has them: "bur-ks/dt/js".
func (f *finder) initialled(r token.Run) aside {
	const longest = 12
	if r.Len() < 3 || r.Len() > longest || r.Hi < len(f.Tokens)*2/3 {
		return aside{}
	}
	parted := false
	for i := r.Lo; i < r.Hi; i++ {
		k := f.Tokens[i]
		if i > r.Lo && k.Gap != token.Glued || k.Kind == token.Word && k.Shape != token.Lower || k.Kind == token.Number {
			return aside{}
		}
		parted = parted || f.Word(i) == "/"
	}
	if !parted {
		return aside{}
	}
	return aside{kind: KindCredit}
}

// isCareer reports whether r names what people do who write for newspapers.
func (f *finder) isCareer(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if e, _ := f.asides.careers.Match(f.Tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// quotes reports whether r has a quotation mark that is no apostrophe.
func (f *finder) quotes(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if w := f.Word(i); f.Kind(i) == token.Quote && w != "'" && w != "’" {
			return true
		}
	}
	return false
}

// photographer: names and an agency alone: "Ann Lee/AFP", "Ann Lee | Reuters".
func (f *finder) photographer(r token.Run) aside {
	const longest = 12
	lo, hi := f.trimMarks(r)
	if r.Len() > longest || hi-lo < 2 {
		return aside{}
	}
	signed, parted := f.isAgency(lo, hi), false
	for i := lo; i < hi; i++ {
		switch k := f.Tokens[i]; {
		case k.Kind == token.Word && !k.Capital() && !f.Is(i, "via", "for", "file", "photo"):
			return aside{}
		case k.Kind == token.Number, k.Kind == token.Comma, k.Kind == token.Colon, k.Kind == token.Dash:
			return aside{}
		case f.Word(i) == "/", f.Word(i) == "|", f.Is(i, "via"):
			parted = true
			signed = signed || i+1 < hi && f.isAgency(i+1, hi)
		}
	}
	if !signed || !parted {
		return aside{}
	}
	return aside{kind: KindCaption}
}

// callToAction: "Follow Ann Lee on Twitter", "Like our page": a verb that asks
// the reader to do something, and a medium to do it with.
func (f *finder) callToAction(r token.Run) aside {
	const longest = 30
	if r.Len() > longest || f.quotes(r) {
		return aside{}
	}
	lo, hi := f.trimMarks(r)
	e, end := f.asides.calls.Match(f.Tokens[:hi], lo)
	if e < 0 {
		return aside{}
	}
	for i := end; i < hi; i++ {
		handle := f.Word(i) == "@" || f.Word(i) == "#" || f.Kind(i) == token.Link
		if medium, _ := f.asides.media.Match(f.Tokens[:hi], i); medium >= 0 || handle {
			return aside{kind: KindBoilerplate}
		}
	}
	return aside{}
}

// isTeaser reports whether r reads as a headline in a list of other stories.
func (f *finder) isTeaser(r token.Run) bool {
	return r.Len() <= 25 && (!f.Ends(r) || f.mostlyCapitals(r) || r.Len() <= 10)
}
