package newsmodel

import (
	"slices"
	"strings"

	"example.com/newsmodel/internal/token"
)

// A mention is a noun phrase that stands for somebody who can speak or act.
// It has no phrases behind its head: "the head of Russia's delegation" holds
// three, "the head", "Russia" and "delegation".
type mention struct {
	run
	subject     bool // of a verb, or first in its sentence
	form        mentionForm
	head        int       // its last word, or that of the name
	name        run       // the proper name inside, empty if there is none
	title       run       // "Gen.", before the name
	role        run       // "Pentagon spokesman", before the name or up to the head
	affil       run       // "Pentagon", a name inside the role
	owned       bool      // the mention before it stands in the genitive: "Russia" of "Russia's delegation"
	same        int       // the mention it stands beside for the same party: "Kirby, the spokesman"; -1 if none
	entity      int       // who it is, once resolved; -1 if nobody known
	kind        PartyKind // what the words alone tell
	nameKind    nameKind  // of a named mention
	gender      gender    //
	plural      bool      //
	definite    bool      // starts with "the", or has an owner
	possessed   bool      // is in the genitive itself
	attributive bool      // modifies a noun that cannot speak: "the Istanbul talks"
}

type mentionForm uint8

const (
	nominal mentionForm = iota // "the spokesman"
	named                      // "Pentagon spokesman John Kirby"
	pro                        // "he"
)

// A nameKind is what a proper name seems to name.
type nameKind uint8

const (
	unknownName nameKind = iota
	personName
	bodyName
	placeName
)

// findMentions finds the mentions of people, bodies, governments and groups,
// sentence by sentence. Headlines in capitals go last: of their words only those
// are names that are names in the rest of the story.
func (d *doc) findMentions() {
	d.mentions = make([]mention, 0, len(d.tokens)/8)
	var headlines []run
	for _, s := range d.sents {
		if d.isTitleCase(s) {
			headlines = append(headlines, s)
			continue
		}
		d.readMentions(s)
	}
	if len(headlines) > 0 {
		d.numberNames()
		for _, s := range headlines {
			d.readHeadline(s)
		}
		slices.SortFunc(d.mentions, func(a, b mention) int { return a.lo - b.lo })
	}
	d.pairMentions()
}

// readMentions reads the mentions of one sentence.
func (d *doc) readMentions(s run) {
	owned := false
	for i := s.lo; i < s.hi; {
		m, end := d.mentionAt(i, s.hi)
		switch {
		case end == i:
			owned = owned && d.wordKind(i)&(determinerWord|quantifierWord) != 0
			i++
			continue
		case m.len() > 0:
			m.owned = owned
			m.definite = m.definite || owned
			d.mentions = append(d.mentions, m)
		}
		owned = m.possessed
		if i = end; owned && d.kind(i) == token.Clitic {
			i++
		}
	}
}

// numberNames numbers the words of the names found so far.
func (d *doc) numberNames() {
	var buf [maxNameWords]nameKey
	for k := range d.mentions {
		if m := &d.mentions[k]; m.form == named {
			d.nameWords(m.name, &buf)
		}
	}
}

// readHeadline reads the known names and the pronouns of a sentence in
// capitals.
func (d *doc) readHeadline(s run) {
	for i := s.lo; i < s.hi; i++ {
		if m, ok := d.pronounAt(i); ok {
			d.mentions = append(d.mentions, m)
			continue
		}
		p := phrase{d: d, lo: i, hi: min(s.hi, i+maxPhrase), start: i, known: true}
		for end := i; end < p.hi; {
			next := p.nameWord(end)
			if next == end {
				break
			}
			end = next
		}
		if p.seg.len() > 0 {
			m, end := p.mention()
			d.mentions = append(d.mentions, m)
			i = end - 1
		}
	}
}

// mentionAt reads the mention at token i and returns the index behind it, i if
// there is none. An empty mention with an index behind i is a name that cannot
// speak.
func (d *doc) mentionAt(i, hi int) (mention, int) {
	if m, ok := d.pronounAt(i); ok {
		return m, i + 1
	}
	p := phrase{d: d, lo: i, hi: min(hi, i+maxPhrase)}
	return p.read()
}

// pronounAt reads a pronoun that may stand for a party.
func (d *doc) pronounAt(i int) (mention, bool) {
	c := d.wordKind(i)
	if c&(personalWord|possessiveWord|relativeWord) == 0 || d.kind(i) != token.Word || d.tokens[i].Shape == token.Upper && d.tokens[i].End-d.tokens[i].Start > 1 {
		return mention{}, false
	}
	m := mention{run: run{i, i + 1}, form: pro, head: i, same: -1, entity: -1}
	switch strings.ToLower(d.word(i)) {
	case "he", "him", "himself", "his":
		m.gender = male
	case "she", "herself", "her":
		m.gender = female
	case "it", "its", "itself", "which":
		m.kind = PartyOrganization
	case "they", "them", "their", "themselves", "we", "us", "our", "ourselves":
		m.kind, m.plural = PartyGroup, true
	case "i", "me", "my", "myself", "who", "whom", "whose", "you", "your":
	default:
		return mention{}, false
	}
	m.possessed = c&possessiveWord != 0
	return m, true
}

// isTitleCase reports whether a sentence is set in capitals as a headline is.
// Names cannot be told from other words there.
func (d *doc) isTitleCase(s run) bool {
	capitals, lower := 0, 0
	for i := s.lo + 1; i < min(s.hi, s.lo+40); i++ {
		switch t := d.tokens[i]; {
		case t.Kind != token.Word || d.wordKind(i)&functionWord != 0:
		case t.Capital():
			capitals++
		default:
			lower++
		}
	}
	if d.is(s.hi-1, ".") {
		return capitals >= 4 && lower == 0
	}
	return capitals >= 3 && capitals > 3*lower
}

// pairMentions links mentions that stand side by side for one party: a name
// and its apposition, a relative pronoun and its noun.
func (d *doc) pairMentions() {
	for k := range d.mentions {
		d.mentions[k].subject = d.isSubject(k)
	}
	for k := 1; k < len(d.mentions); k++ {
		m, before := &d.mentions[k], &d.mentions[k-1]
		switch {
		case m.form == pro && d.wordKind(m.lo)&relativeWord != 0:
			if m.lo == before.hi || m.lo == before.hi+1 && d.kind(before.hi) == token.Comma {
				m.same = k - 1
			}
		case m.form == pro || before.form == pro:
		case before.form == named && m.form == nominal && d.isApposition(before.hi, m):
			m.same = k - 1
		case before.form == nominal && m.form == named && m.nameKind != placeName && before.kind == PartyPerson && d.kind(before.hi) == token.Comma && m.lo == before.hi+1 && !before.plural && d.closes(m.hi):
			m.same = k - 1
		case m.form == named && !m.owned:
			d.pairAcross(k)
		case before.form == named && m.form == nominal && m.owned && k >= 2:
			d.pairOwned(k)
		}
		if m.same >= 0 && m.form != pro && d.mentions[m.same].subject {
			m.subject = true
		}
	}
}

// isSubject reports whether a verb stands behind mention k, or whether it is the
// first in its sentence without a preposition before it.
func (d *doc) isSubject(k int) bool {
	m := &d.mentions[k]
	if d.wordKind(m.hi)&(speechWord|verbWord|auxiliaryWord) != 0 {
		return true
	}
	first := k == 0 || d.sentence[d.mentions[k-1].lo] != d.sentence[m.lo]
	return first && !m.possessed && !m.attributive && d.wordKind(m.lo-1)&prepositionWord == 0
}

// isApposition reports whether nominal mention m stands in apposition to the
// name that ends before token end: "Kirby, the spokesman", "Kirby, 58, a
// retired admiral".
func (d *doc) isApposition(end int, m *mention) bool {
	if d.kind(end) != token.Comma {
		return false
	}
	end++
	if d.kind(end) == token.Number && d.kind(end+1) == token.Comma {
		end += 2
	}
	return m.lo == end && !m.plural && !m.owned
}

// pairAcross links "a spokesman for the Pentagon, John Kirby,": a nominal with
// a phrase behind it, and the name behind that.
func (d *doc) pairAcross(k int) {
	m, before := &d.mentions[k], &d.mentions[k-1]
	if k < 2 || m.nameKind == bodyName || m.nameKind == placeName || d.kind(before.hi) != token.Comma || m.lo != before.hi+1 || !d.closes(m.hi) {
		return
	}
	if first := &d.mentions[k-2]; first.form == nominal && !first.plural && first.kind == PartyPerson &&
		d.wordKind(first.hi)&prepositionWord != 0 && before.lo <= first.hi+1 && before.kind != PartyPerson {
		m.same = k - 2
	}
}

// pairOwned links "Kirby, the Pentagon's spokesman": a name, and a nominal with
// an owner.
func (d *doc) pairOwned(k int) {
	m, owner, first := &d.mentions[k], &d.mentions[k-1], &d.mentions[k-2]
	if first.form == named && !m.plural && m.kind == PartyPerson && d.kind(first.hi) == token.Comma && owner.lo == first.hi+1 {
		m.same = k - 2
	}
}

// closes reports whether an apposition may end before token i: at a mark, or
// at a word that is no noun.
func (d *doc) closes(i int) bool {
	switch d.kind(i) {
	case token.Comma, token.Stop, token.Colon, token.Dash, token.Close, token.Quote:
		return true
	}
	return d.wordKind(i)&(speechWord|verbWord|auxiliaryWord|relativeWord) != 0
}
