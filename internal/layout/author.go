package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/newsmodel/internal/lexicon"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// An Author is one who wrote the story. Its run is the name; what else the byline says of him is
// empty if it does not.
type Author struct {
	token.Run
	Role    token.Run // "Education editor"
	Place   token.Run // where he wrote: "Paris"
	Contact token.Run // a handle or an e-mail address
}

// readNames reads authors and agency from token i on: the names between "and", commas and the like,
// with the places behind "in".
func (f *bylineReader) readNames(b *Byline, i int) {
	before := bylineJoint // what parts the name from the one before
	for i < b.Hi {
		end := f.nameEnd(i, b.Hi)
		f.readName(b, token.From(i, end), before)
		before = bylineOther
		for i = end; i < b.Hi && f.partsNames(i); i++ {
			if end := f.contactEnd(i, b.Hi); end > i {
				b.addContact(token.From(i, end))
				i = end - 1
				continue
			}
			end := f.nameEnd(i+1, b.Hi)
			switch class := f.classAt(i); class {
			case bylinePlace:
				if !f.Is(i, "at") || !b.extendRole(i, end) {
					b.addPlace(token.From(i+1, end))
				}
				i = end - 1
			case bylineJoint, bylineHouse:
				before = class
				if f.Is(i, "of") && b.extendRole(i, end) {
					i = end - 1
				}
			}
		}
	}
}

// addContact gives the last author his address.
func (b *Byline) addContact(r token.Run) {
	if n := len(b.Authors); n > 0 && b.Authors[n-1].Contact.Len() == 0 {
		b.Authors[n-1].Contact = r
	}
}

// addPlace gives all authors since the last place this one: "Ann Lee and Tom Roe in Paris".
func (b *Byline) addPlace(r token.Run) {
	for n := len(b.Authors) - 1; n >= 0 && b.Authors[n].Place.Len() == 0; n-- {
		b.Authors[n].Place = r
	}
}

// addRole gives the last author his role.
func (b *Byline) addRole(r token.Run) {
	if n := len(b.Authors); n > 0 && b.Authors[n-1].Role.Len() == 0 {
		b.Authors[n-1].Role = r
	}
}

// extendRole makes the role of the last author, which ends at token i, end at end: "professor of
// political science". It reports whether there is one.
func (b *Byline) extendRole(i, end int) bool {
	n := len(b.Authors)
	if n == 0 || b.Authors[n-1].Role.Hi != i {
		return false
	}
	b.Authors[n-1].Role.Hi = end
	return true
}

// nameEnd returns the end of the name at token i.
func (f *bylineReader) nameEnd(i, hi int) int {
	for i < hi && !f.partsNames(i) {
		i++
	}
	return i
}

// readName reads one name, which is that of an author, his role, a house, or nobody's. The word
// before it tells some of them apart.
func (f *bylineReader) readName(b *Byline, r token.Run, before bylineClass) {
	if r.Len() == 0 {
		return
	}
	isFirst := len(b.Authors) == 0
	name, role := f.splitRole(r)
	switch {
	case f.startsInAgency(r):
		b.Agency = f.agencyIn(r)
	case f.isSpecialTo(r.Lo) && r.Len() > 2:
		b.Agency = token.From(r.Lo+2, r.Hi)
	case !isFirst && (before == bylineHouse || f.Is(r.Lo, "the") || f.endsInHouse(r)): // "By Ann Lee | The Herald"
		b.Agency = r
	case f.isNobody(r): // "By Our Correspondent"
		if before != bylineJoint { // "and Agencies"
			b.addRole(r)
		}
	case isFirst && f.isRole(r) && name.Len() == 1: // "By Times Staff Writers"
		b.Agency = name
	case isFirst, r.Len() > 1 && f.isAnother(b, r, before):
		a := Author{Run: name}
		if agency := f.agencyIn(role); agency.Len() > 0 { // "By ANN LEE Associated Press Writer"
			b.Agency = agency
			role.Lo = agency.Hi
		}
		if role.Len() > 0 {
			a.Role = role
		}
		b.Authors = append(b.Authors, a)
	case f.hasRole(r):
		b.addRole(r)
	}
}

// isAnother reports whether r names one more author: behind "and" any name does, behind a comma what
// looks like a person's.
func (f *bylineReader) isAnother(b *Byline, r token.Run, before bylineClass) bool {
	isPerson := f.Class(r.Lo)&text.Forename != 0 || f.isUnknownName(r)
	switch {
	case f.namesPlace(r), f.hasRole(r) && f.classAt(r.Lo) != bylineOther:
		return false
	case before == bylineJoint:
		return b.Agency.Len() == 0 && !f.isRole(r) || isPerson
	}
	isOpen := b.Agency.Len() == 0 && b.Authors[len(b.Authors)-1].Role.Len() == 0
	return isPerson || isOpen && !f.isRole(r)
}

// partsNames reports whether token i parts the names of a byline.
func (f *bylineReader) partsNames(i int) bool {
	switch f.Kind(i) {
	case token.Comma, token.Open, token.Close, token.Link:
		return true
	case token.Dash:
		return !f.Glued(i)
	case token.Stop: // SARA LEE. Special to The Herald
		return !f.Glued(i+1) && f.Capital(i+1) && f.Tokens[i-1].End-f.Tokens[i-1].Start > 2 && f.Class(i-1)&text.Suffix == 0
	}
	if f.Is(i, "|", "/", "·", "•", "@") || f.contactEnd(i, len(f.Tokens)) > i {
		return true
	}
	c := f.classAt(i)
	return c == bylineJoint || c == bylinePlace || c == bylineHouse
}

// A houseNoun says of an entry of the table "organizations" whether it is the last word of the
// names of bodies and no common noun: "News", not "agency".
type houseNoun bool

func newHouseNoun(e lexicon.Entry) houseNoun {
	r, _ := utf8.DecodeRuneInString(e.Name)
	return houseNoun(unicode.IsUpper(r) && slices.Contains([]string{"head", "noun", "any", "pattern"}, e.Value("field")))
}

// endsInHouse reports whether r is the name of a paper or a station, by its last word: "Los Angeles
// Daily News".
func (f *bylineReader) endsInHouse(r token.Run) bool {
	noun, end := f.houses.At(f.Tokens, r.Hi-1)
	if noun == nil || !*noun || end != r.Hi {
		return false
	}
	return r.Len() > 1 && f.Class(r.Lo)&text.Forename == 0
}

// isRole reports whether r is what somebody does: "Staff Writer".
func (f *bylineReader) isRole(r token.Run) bool { return f.classAt(r.Hi-1) == bylineRole }

// hasRole reports whether r names what somebody does: "Director of Research".
func (f *bylineReader) hasRole(r token.Run) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if f.classAt(i) == bylineRole {
			return true
		}
	}
	return false
}

// isNobody reports whether r is what somebody does without a name: "Staff Reporter", "Our
// Correspondent".
func (f *bylineReader) isNobody(r token.Run) bool {
	for i := r.Lo; i < r.Hi && f.Class(r.Lo)&text.Owner == 0; i++ {
		if c := f.classAt(i); c != bylineRole && c != bylineParticle && c != bylineDesk {
			return false
		}
	}
	return f.isRole(r)
}

// splitRole parts a name from the agency or the role at its end: "Ann Lee | Reuters", "Ann Lee |
// Education editor", "Ann Lee | Herald Staff", "ANN LEE | Daily News".
func (f *bylineReader) splitRole(r token.Run) (name, role token.Run) {
	isRole := f.hasRole(r)
	if r.Len() == 2 && f.Class(r.Lo)&text.Forename != 0 && !f.namesPlace(token.From(r.Lo, r.Lo+1)) {
		return r, token.Run{} // whose surname is Fellow
	}
	for i := r.Lo + 1; i < r.Hi; i++ {
		isFull := i > r.Lo+1
		class := f.classAt(i)
		isAgency := isFull && f.startsInAgency(token.From(i, r.Hi))
		isDesk := isFull && class == bylineDesk && isRole
		isHouse := isFull && (f.changesCase(r.Lo, i) || isRole && f.isNamed(token.From(r.Lo, i), i))
		if isAgency || isDesk || isHouse || class == bylineRole {
			return token.From(r.Lo, i), token.From(i, r.Hi)
		}
	}
	return r, token.Run{}
}

// changesCase reports whether the words from token i on are in capitals and those before, from lo
// on, are not, or the other way round: "Ann Lee DAILY NEWS", "ANN LEE Daily News". Initials and
// suffixes tell nothing.
func (f *bylineReader) changesCase(lo, i int) bool {
	tells := func(j int) bool {
		k := f.Token(j)
		return k.Kind == token.Word && (k.Shape == token.Upper || k.Shape == token.Title) &&
			k.End-k.Start > 2 && !k.Dotted(f.Source) && f.Class(j)&text.Suffix == 0 && f.classAt(j) == bylineOther
	}
	if !tells(lo) || !tells(i) || !tells(i-1) {
		return false
	}
	return f.Tokens[lo].Shape == f.Tokens[i-1].Shape && f.Tokens[i].Shape != f.Tokens[lo].Shape
}

// isNamed reports whether name is whole: a given name or an initial, and another that is neither,
// with no other name at token i behind it.
func (f *bylineReader) isNamed(name token.Run, i int) bool {
	const more = text.Forename | text.Surname | text.Particle | text.Suffix
	last := name.Hi - 1
	isWord := f.Kind(last) == token.Word && f.Kind(i) == token.Word && !f.Glued(i)
	hasGiven := f.Class(name.Lo)&text.Forename != 0
	isFamily := f.Class(last)&(text.Forename|text.Particle) == 0 && f.Tokens[last].End-f.Tokens[last].Start > 2
	return isWord && hasGiven && isFamily && f.Class(i)&more == 0
}

// isUnknownName reports whether r may be the name of a person that no table has: two to four words
// with a capital that no table has for anything else, and that stand nowhere near in lower case.
func (f *bylineReader) isUnknownName(r token.Run) bool {
	const least, most = 2, 6
	words := 0
	for i := r.Lo; i < r.Hi; i++ {
		switch k := f.Tokens[i]; {
		case k.Kind == token.Dash && f.Glued(i), k.Kind == token.Stop && f.Glued(i), k.Kind == token.Quote:
		case k.Kind != token.Word || !f.mayName(i):
			return false
		case f.Class(i)&text.Particle == 0 && !k.Capital():
			return false
		case k.End-k.Start > 1:
			words++
		}
	}
	return words >= least && r.Len() <= most && !f.namesPlace(r) && !f.startsInAgency(r)
}

// mayName reports whether token i may stand in the name of a person: it is known as a name, or not
// at all, and does not stand in lower case in the paragraphs at the start.
func (f *bylineReader) mayName(i int) bool {
	const names = text.Forename | text.Surname | text.Particle | text.Suffix
	k := f.Tokens[i]
	if f.Class(i)&names != 0 || k.End-k.Start == 1 {
		return true
	}
	return k.Word == 0 && !f.isCommon(i)
}

// isCommon reports whether the word of token i stands in lower case near the start of the text,
// itself left out.
func (f *bylineReader) isCommon(i int) bool {
	const near = 400
	w := f.Word(i)
	for j := range f.Tokens[:min(len(f.Tokens), near)] {
		k := f.Tokens[j]
		if j != i && k.Shape == token.Lower && int(k.End-k.Start) == len(w) && strings.EqualFold(f.Word(j), w) {
			return true
		}
	}
	return false
}

// hasOnlyNames reports whether r has no words but names and what joins them.
func (f *bylineReader) hasOnlyNames(r token.Run) bool {
	const long = 8
	for i := r.Lo; i < r.Hi; i++ {
		if end := f.contactEnd(i, r.Hi); end > i && i > r.Lo {
			i = end - 1
			continue
		}
		k := f.Tokens[i]
		switch k.Kind {
		case token.Word:
			if !k.Capital() && f.classAt(i) == bylineOther {
				return false
			}
		case token.Stop:
			if f.Word(i) != "." {
				return false
			}
			if i+1 == r.Hi && f.Tokens[i-1].End-f.Tokens[i-1].Start > 2 && r.Len() > long {
				return false // the end of a sentence, not of "Jr."
			}
		case token.Number, token.Currency:
			return false
		}
	}
	return r.Len() > 0 && f.Kind(r.Lo) == token.Word
}

// Name returns the name of an author in its usual case: "Ann van Dam" for "ANN VAN DAM".
func (l *Layout) Name(a Author) string {
	words, lo := l.text.Slice(a.Run), a.Lo
	for i := lo; i < a.Hi; i++ {
		k := l.text.Tokens[i]
		if k.Kind == token.Word && k.Shape != token.Upper && k.End-k.Start > 1 {
			return words
		}
	}
	var b strings.Builder
	at := l.text.Tokens[lo].Start
	for i := lo; i < a.Hi; i++ {
		k := l.text.Tokens[i]
		b.WriteString(l.text.Source[at:k.Start])
		at = k.End
		b.WriteString(l.usualCase(i, i > lo))
	}
	return b.String()
}

// usualCase returns a word in capitals with a capital and small letters, as names have them: the
// particle of a name in small letters, initials and the number of a king as they are.
func (l *Layout) usualCase(i int, isInner bool) string {
	w := l.text.Word(i)
	k := l.text.Tokens[i]
	isNumeral := strings.Trim(w, "IVX") == ""
	switch {
	case k.Kind != token.Word, k.Dotted(l.text.Source), isNumeral && isInner:
		return w
	case isInner && l.text.Class(i)&text.Particle != 0:
		return strings.ToLower(w)
	}
	var b strings.Builder
	isFirst := true
	for _, r := range w {
		if isFirst {
			b.WriteRune(unicode.ToUpper(r))
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
		isFirst = !unicode.IsLetter(r) // O'HARA
	}
	return b.String()
}
