package layout

import (
	"example.com/newsmodel/internal/token"
)

// An asideRule says by its form what a paragraph is that is no part of the story.
type asideRule struct {
	example string
	kind    Kind
	holds   func(f *asideReader, r token.Run) bool
}

// asideRules are asked in this order. The first one that holds counts.
var asideRules = [...]asideRule{
	{"* * *", KindBoilerplate, (*asideReader).isWordless},
	{"Home > News > Africa", KindBoilerplate, (*asideReader).isBreadcrumb},
	{"newsdesk@example.com", KindBoilerplate, (*asideReader).isAddress},
	{"<blockquote class=\"post\">", KindBoilerplate, (*asideReader).isMarkup},
	{"Updated 29 March 2022, 11.42am GMT", KindBoilerplate, (*asideReader).isTimestamp},
	{"(Adds mayor's reaction, detail)", KindNote, (*asideReader).isRemark},
	{"(ann.lee@example.com; desk: +1 555 0100)", KindCredit, (*asideReader).isDeskAddress},
	{"Ann Lee is a historian.", KindCredit, (*asideReader).isAuthorNote},
	{"Our Foreign Staff", KindCredit, (*asideReader).isStaff},
	{"bur-al/tr/js", KindCredit, (*asideReader).isInitials},
	{"Ann Lee/AFP", KindCaption, (*asideReader).isPhotoCredit},
	{"Follow Ann Lee on Twitter", KindBoilerplate, (*asideReader).isCallToAction},
}

// kindByForm returns what the form of r says that it is, KindBody if it says nothing.
func (f *asideReader) kindByForm(r token.Run) Kind {
	for i := range asideRules {
		if rule := &asideRules[i]; rule.holds(f, r) {
			return rule.kind
		}
	}
	return KindBody
}

// isWordless reports whether r has nothing but marks and stray letters. A number alone is the
// number of a list.
func (f *asideReader) isWordless(r token.Run) bool {
	const most = 6
	if r.Len() > most || f.Kind(r.Lo) == token.Number {
		return false
	}
	for i := r.Lo; i < r.Hi; i++ {
		if k := f.Tokens[i]; k.Kind == token.Word && k.End-k.Start > 1 || k.Kind == token.Currency {
			return false
		}
	}
	return true
}

// isBreadcrumb reports whether r is the way from the front page of a site to the story.
func (f *asideReader) isBreadcrumb(r token.Run) bool {
	const most = 16
	if r.Len() > most || r.Hi > f.Paragraphs[min(len(f.Paragraphs), bylineParas)-1].Hi {
		return false
	}
	steps := 0
	for i := r.Lo + 1; i < r.Hi-1; i++ {
		k := f.Tokens[i]
		isSpaced := k.Gap > token.Glued && !f.Glued(i+1)
		switch {
		case isSpaced && f.Is(i, ">", "»", "›", "→"):
			steps++
		case k.Kind != token.Word && k.Kind != token.Symbol:
			return false
		}
	}
	return steps > 0
}

// isAddress reports whether r is nothing but a web or e-mail address.
func (f *asideReader) isAddress(r token.Run) bool {
	found := f.Kind(r.Lo) == token.Link
	for i := r.Lo + 1; i < r.Hi; i++ {
		if !f.Glued(i) {
			return false
		}
		found = found || f.Word(i) == "@"
	}
	return found
}

// isMarkup reports whether r starts with a tag of HTML, as an embedded post does.
func (f *asideReader) isMarkup(r token.Run) bool {
	if f.Word(r.Lo) != "<" || r.Len() <= 2 {
		return false
	}
	name := f.Tokens[r.Lo+1]
	return name.Shape == token.Lower && name.Gap == token.Glued
}

// isTimestamp reports whether r is a line of nothing but date and time.
func (f *asideReader) isTimestamp(r token.Run) bool {
	_, ok := f.stampIn(r)
	return ok
}

// isHour reports whether r is a time of day and no more: "11:40 p.m."
func (f *asideReader) isHour(r token.Run) bool {
	const most = 5
	day, ok := f.stampIn(r)
	return ok && day.IsZero() && r.Len() <= most && f.Kind(r.Lo) == token.Number && f.Kind(r.Lo+1) == token.Colon
}

// isStaff reports whether r says no more than that somebody of the house wrote the story.
func (f *asideReader) isStaff(r token.Run) bool {
	const most = 5
	b := bylineReader{f.finder}
	return r.Len() > 1 && r.Len() <= most && f.Is(r.Lo, "our", "from") && b.isRole(r) && b.hasOnlyNames(r)
}

// isSignature reports whether r is nothing but the name of an agency that signs the story at its end:
// "Press Association".
func (f *asideReader) isSignature(r token.Run) bool {
	const last = 3 // paragraphs
	lo, hi := f.trimMarks(r)
	isLast := r.Lo >= f.Paragraphs[max(len(f.Paragraphs)-last, 1)].Lo
	return isLast && f.agencyIn(token.From(lo, hi)).Hi == hi
}

// isBracketed reports whether a pair of brackets holds all of r.
func (f *asideReader) isBracketed(r token.Run) bool {
	const most = 60
	if f.Kind(r.Lo) != token.Open || f.Kind(r.Hi-1) != token.Close || r.Len() > most {
		return false
	}
	for i := r.Lo; i < r.Hi-1; i++ {
		if f.Kind(i) == token.Close && f.Kind(i+1) != token.Close {
			return false // the first bracket closes before the end
		}
	}
	return true
}

// isRemark reports whether r is a remark of the desk before the story, in brackets.
func (f *asideReader) isRemark(r token.Run) bool {
	const head = 4 // paragraphs before the story
	isFirst := r.Lo < f.Paragraphs[min(head, len(f.Paragraphs))-1].Hi
	isLast := r.Hi == len(f.Tokens)
	return isFirst && !isLast && f.isBracketed(r)
}

// isDeskAddress reports whether r is the e-mail address of the desk or the writer, in brackets.
func (f *asideReader) isDeskAddress(r token.Run) bool {
	if !f.isBracketed(r) {
		return false
	}
	for i := r.Lo; i < r.Hi; i++ {
		if f.Word(i) == "@" {
			return true
		}
	}
	return false
}

// isAuthorNote reports whether r, behind the story, says who wrote it or helped: "Ann Lee is a
// historian.", "Tom Roe contributed research."
func (f *asideReader) isAuthorNote(r token.Run) bool {
	const names, most = 7, 45
	if r.Len() > most || !f.isInTail(r) {
		return false
	}
	i := r.Lo
	for i < min(r.Hi, r.Lo+names) && f.mayBeName(i) {
		i++
	}
	if i == r.Lo || !f.Tokens[r.Lo].Capital() || f.hasQuotation(r) {
		return false
	}
	switch {
	case f.isA(i, creditWord):
		return f.Is(i+1, "from", "to") || f.isA(i+1, helpWord)
	case f.Is(i, "is") && i-r.Lo > 1:
		return f.hasCareer(token.From(i+1, min(r.Hi, i+8)))
	}
	return false
}

// isInTail reports whether r ends in the last third of the text.
func (f *asideReader) isInTail(r token.Run) bool { return r.Hi >= len(f.Tokens)*2/3 }

// mayBeName reports whether token i may stand in a list of names.
func (f *asideReader) mayBeName(i int) bool {
	switch f.Kind(i) {
	case token.Stop, token.Dash, token.Comma:
		return true
	}
	return f.Tokens[i].Capital()
}

// hasCareer reports whether r names what people do who write for newspapers.
func (f *asideReader) hasCareer(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if e, _ := f.asides.careers.Match(f.Tokens, i); e >= 0 {
			return true
		}
	}
	return false
}

// isInitials reports whether r, behind the story, is the initials of those who handled it, as AFP
// has them.
func (f *asideReader) isInitials(r token.Run) bool {
	const least, most = 3, 12
	if r.Len() < least || r.Len() > most || !f.isInTail(r) {
		return false
	}
	isParted := false
	for i := r.Lo; i < r.Hi; i++ {
		switch k := f.Tokens[i]; {
		case k.Kind == token.Number, k.Kind == token.Word && k.Shape != token.Lower:
			return false
		case i > r.Lo && k.Gap != token.Glued:
			return false
		}
		isParted = isParted || f.Word(i) == "/"
	}
	return isParted
}

// hasQuotation reports whether r has a quotation mark that is no apostrophe.
func (f *asideReader) hasQuotation(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if w := f.Word(i); f.Kind(i) == token.Quote && w != "'" && w != "’" {
			return true
		}
	}
	return false
}

// isPhotoCredit reports whether r is nothing but names and an agency, parted: "Ann Lee/AFP", "Ann
// Lee | Reuters", "AFP via Getty Images".
func (f *asideReader) isPhotoCredit(r token.Run) bool {
	const most = 12
	lo, hi := f.trimMarks(r)
	if r.Len() > most || hi-lo < 2 {
		return false
	}
	hasAgency, isParted := f.startsInAgency(token.From(lo, hi)), false
	for i := lo; i < hi; i++ {
		switch k := f.Tokens[i]; k.Kind {
		case token.Number, token.Comma, token.Colon, token.Dash:
			return false
		case token.Word:
			if !k.Capital() && !f.isA(i, photoWord) {
				return false
			}
		}
		if f.Word(i) == "/" || f.Word(i) == "|" || f.isA(i, houseWord) {
			isParted = true
			hasAgency = hasAgency || i+1 < hi && f.startsInAgency(token.From(i+1, hi))
		}
	}
	return hasAgency && isParted
}

// isCallToAction reports whether r has a verb that asks the reader to do something, and a medium to
// do it with.
func (f *asideReader) isCallToAction(r token.Run) bool {
	const most = 30
	if r.Len() > most || f.hasQuotation(r) {
		return false
	}
	lo, hi := f.trimMarks(r)
	call, end := f.asides.calls.Match(f.Tokens[:hi], lo)
	if call < 0 {
		return false
	}
	for i := end; i < hi; i++ {
		if f.Word(i) == "@" || f.Word(i) == "#" || f.Kind(i) == token.Link {
			return true
		}
		if medium, _ := f.asides.media.Match(f.Tokens[:hi], i); medium >= 0 {
			return true
		}
	}
	return false
}
