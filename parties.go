package newsmodel

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/token"
)

// mentionIn returns the mention that a noun phrase is about, -1 if it holds
// none: of "Russia's defense minister, Sergei Shoigu", the minister. A name that
// nothing joins to the words before it is the subject behind them: "in an interview
// | Shoigu".
func (d *doc) mentionIn(r run) int {
	k := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].hi > r.lo })
	if end := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].hi >= r.hi }); end > k && end < len(d.mentions) && d.isLoose(end, r) {
		return end
	}
	last := -1
	for ; k < len(d.mentions) && d.mentions[k].lo < r.hi; k++ {
		m := &d.mentions[k]
		last = k
		behind := m.hi // and the mark of the genitive
		if d.kind(behind) == token.Clitic {
			behind++
		}
		if !(m.possessed && behind < r.hi || m.attributive) {
			return k
		}
	}
	return last
}

// isLoose reports whether mention k ends a run as the name of a person that
// nothing joins to the words before it.
func (d *doc) isLoose(k int, r run) bool {
	m := &d.mentions[k]
	if m.form != named || m.kind != PartyPerson || m.hi != r.hi || m.lo <= r.lo || d.kind(m.lo-1) != token.Word {
		return false
	}
	known := d.class(m.name().lo)&(forename|surname) != 0 || d.tokens[m.name().lo].Word == 0
	return known && d.class(m.lo-1)&functionWord == 0
}

// A party is a Party with its tokens.
type party struct {
	run
	kind        PartyKind
	name        string
	title       string
	role        string
	affiliation string
	anonymous   bool
	named       run
}

// partiesOf returns the parties that a noun phrase stands for: each of "Ida
// Falk, Per Lind and the mayor", one for anything but such a list. "Residents and
// officials", none of whom has a name, are one group.
func (d *doc) partiesOf(r run) []party {
	var out []party
	known := false
	hi := r.hi
	if hi > r.lo && d.kind(hi-1) == token.Comma {
		hi--
	}
	k := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].hi > r.lo })
	for at := r.lo; k < len(d.mentions) && d.mentions[k].lo == at && d.mentions[k].hi <= hi && d.mentions[k].same < 0; k++ {
		var m run
		k, m = d.member(k, hi)
		if d.is(m.lo, "both", "neither", "either") {
			m.lo++
		}
		out = append(out, d.party(m))
		known = known || out[len(out)-1].name != ""
		switch at = m.hi; {
		case at == hi && len(out) > 1 && d.is(m.lo-1, "and", "or", "nor"):
			if known {
				return out
			}
			p := d.party(r)
			if d.mentions[k].plural || d.class(m.lo)&(determinerWord|quantifierWord) != 0 { // not "the actor and singer"
				p.kind, p.anonymous = PartyGroup, true
			}
			return append(out[:0], p)
		case d.kind(at) == token.Comma && d.is(at+1, "and", "or"):
			at += 2
		case d.kind(at) == token.Comma || d.is(at, "and", "or", "nor"):
			at++
		default:
			return append(out[:0], d.party(r))
		}
	}
	return append(out[:0], d.party(r))
}

// member returns the member of a list that starts with mention k and ends by token hi,
// and its last mention: "his deputy, Ida Lind" at the end of a list.
func (d *doc) member(k, hi int) (last int, m run) {
	m = d.mentions[k].run
	if next := k + 1; next < len(d.mentions) && d.mentions[k].form == pro && d.mentions[next].owned && d.mentions[next].lo == m.hi {
		k, m.hi = next, d.mentions[next].hi
	}
	if next := k + 1; next < len(d.mentions) && d.mentions[next].same == k && d.mentions[next].hi == hi && d.mentions[next].lo == m.hi+1 {
		k, m.hi = next, hi
	}
	return k, m
}

// party returns the party that the noun phrase of a run stands for.
func (d *doc) party(r run) party {
	p := party{run: r}
	k := d.mentionIn(r)
	e := -1
	switch {
	case d.is(r.hi-1, "other") && r.len() == 2:
		return d.oneOf(r, -1)
	case d.is(r.lo, "one", "another") && (d.is(r.lo+1, "of") || !d.plural(r.hi-1)) && !d.isNamed(k):
		return d.oneOf(r, k)
	case k >= 0:
		e = d.who(k)
		p.kind = d.mentions[k].kind
		if a, who := d.author(k); a.len() > 0 {
			e, p.kind = who, a.kind
			if a.form == named {
				p.name, p.named = d.nameText(a.name()), a.name()
			}
		}
	case r.len() > 0 && d.tokens[r.hi-1].Capital():
		e = d.bearer(r.hi - 1)
	}
	if e < 0 {
		if k < 0 && d.countsPeople(r) {
			p.kind = PartyGroup
		}
		if k >= 0 && p.name == "" && d.mentions[k].form == nominal {
			p.anonymous = p.kind == PartyPerson || p.kind == PartyGroup
			p.role = d.roleText(k)
		}
		return p
	}
	x := &d.entities[e]
	p.kind = d.kindOf(x)
	if x.named >= 0 {
		n := &d.mentions[x.named]
		p.named = n.name()
		p.name = d.nameText(n.name())
	}
	p.anonymous = x.named < 0 && (p.kind == PartyPerson || p.kind == PartyGroup)
	if x.titled >= 0 {
		p.title = d.nameText(d.mentions[x.titled].title())
	}
	if x.titular >= 0 && (p.kind == PartyPerson || p.kind == PartyGroup) {
		p.role = d.roleText(int(x.titular))
		p.affiliation = d.affiliation(int(x.titular))
	}
	if x.member >= 0 && p.affiliation == "" {
		p.affiliation = d.affiliationOf(int(x.member))
	}
	return p
}

// isNamed reports whether mention k is of somebody with a name.
func (d *doc) isNamed(k int) bool {
	return k >= 0 && d.who(k) >= 0 && d.entities[d.who(k)].named >= 0
}

// oneOf returns somebody without a name: "one commenter", "another", "one of the
// diplomats", of whom k is the mention.
func (d *doc) oneOf(r run, k int) party {
	p := party{run: r, kind: PartyPerson, anonymous: true}
	if k < 0 {
		return p
	}
	if e := d.who(k); e >= 0 && d.entities[e].titular >= 0 {
		k = int(d.entities[e].titular)
	}
	if kind := d.mentions[k].kind; kind != PartyGroup {
		p.kind, p.anonymous = kind, kind == PartyPerson
	}
	p.role, p.affiliation = d.roleText(k), d.affiliation(k)
	return p
}

// author returns who speaks in the document of mention k: the UN in "estimates by
// the UN", "the UN's report", "its report", "a UN report", and in "the report" after
// the UN "said in a report". It is empty if that is nobody with a name.
func (d *doc) author(k int) (a mention, who int) {
	of := -1
	switch m := &d.mentions[k]; {
	case !m.noun.authored:
	case m.affil().len() > 0:
		a = d.mentionOf(m.affil())
		who = d.bearer(m.affil().hi - 1)
		if a.nameKind == unknownName {
			a.kind = PartyOrganization
		}
	case m.owned:
		of = k - 1
	case k+1 < len(d.mentions) && d.is(m.hi, "by", "from") && d.mentions[k+1].lo == m.hi+1:
		of = k + 1
	case d.who(k) >= 0 && d.entities[d.who(k)].author >= 0:
		of = int(d.entities[d.who(k)].author)
	}
	if of >= 0 {
		a, who = d.mentions[of], d.who(of)
	}
	if a.len() == 0 || a.form != named && (who < 0 || d.entities[who].named < 0) {
		return mention{}, -1
	}
	return a, who
}

// countsPeople reports whether a run without a mention speaks of several: "about
// half", "7 in 10", "seniors".
func (d *doc) countsPeople(r run) bool {
	for i := r.lo; i < min(r.hi, r.lo+4); i++ {
		if d.kind(i) == token.Number || d.class(i)&quantifierWord != 0 {
			return true
		}
	}
	return r.len() > 0 && d.plural(r.hi-1)
}

// bearer returns who is known by the name at token i, -1 if nobody is.
func (d *doc) bearer(i int) int {
	for e := range d.known.all(keyOf(d.word(i))) {
		return e
	}
	return -1
}

// kindOf returns the kind of party of an entity.
func (d *doc) kindOf(e *entity) PartyKind {
	switch {
	case e.kind == placeName:
		return PartyGovernment
	case e.kind == bodyName && e.party == PartyPerson:
		return PartyOrganization
	}
	return e.party
}

// nameText returns a name on one line.
func (d *doc) nameText(r run) string {
	s := d.slice(r)
	if strings.ContainsAny(s, "\n\r\t") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// roleText returns the role that mention k gives, with the body that it belongs
// to: "head of Russia's delegation".
func (d *doc) roleText(k int) string { return d.nameText(d.roleRun(k)) }

func (d *doc) roleRun(k int) run {
	r := d.mentions[k].role()
	if d.hasSecondRole(k) {
		r.hi = d.roleRun(k + 1).hi
		return r
	}
	if d.mentions[k].form != nominal {
		return r
	}
	if d.is(r.hi, "of", "for", "to", "at", "with") {
		r.hi = d.complementEnd(r.hi)
	}
	if house := d.houseEnd(r.hi); house > r.hi {
		r.hi = house
	} else if d.is(r.hi, "in", "on") {
		r.hi = max(r.hi, d.houseEnd(d.complementEnd(r.hi)))
	}
	return r
}

// complementEnd returns the token behind the noun phrase that follows the preposition
// at token i, i if none does: "of Energy and Mines".
func (d *doc) complementEnd(i int) int {
	next := d.nounPhraseStarting(i + 1)
	if next.len() == 0 || next.len() >= maxPhrase {
		return i
	}
	p := phrase{doc: d, lo: next.lo, hi: min(len(d.tokens), next.hi+maxRole)}
	return p.andEnd(next.hi)
}

// houseEnd returns the token behind the body at which somebody has a role, 0 if none
// is named at token i: "at Oslo University" of "a lecturer in politics at Oslo
// University".
func (d *doc) houseEnd(i int) int {
	if !d.is(i, "at", "with", "for") {
		return 0
	}
	end := d.complementEnd(i)
	for j := i + 1; j < end; j++ {
		if d.isNameWord(j) {
			return end
		}
	}
	return 0
}

// hasSecondRole reports whether the mention behind k is one more role of the same
// person: "lawyer and head of the board" behind "Lind,".
func (d *doc) hasSecondRole(k int) bool {
	m := &d.mentions[k]
	return m.form == nominal && m.same >= 0 && k+1 < len(d.mentions) && d.mentions[k+1].same == m.same && d.mentions[k+1].lo == m.hi+1
}

// affiliation returns the body or country that the role of mention k belongs
// to: "Pentagon" of "Pentagon spokesman", "the Pentagon's spokesman" and "a
// spokesman for the Pentagon".
func (d *doc) affiliation(k int) string {
	m := &d.mentions[k]
	if m.affil().len() > 0 {
		return d.nameText(m.affil())
	}
	if m.owned {
		return d.affiliationOf(k - 1)
	}
	if d.hasSecondRole(k) {
		return d.affiliation(k + 1)
	}
	for r := d.roleRun(k); k+1 < len(d.mentions) && d.mentions[k+1].lo < r.hi; k++ {
		if house := d.affiliationOf(k + 1); house != "" {
			return house
		}
	}
	return ""
}

// isField reports whether a name of one word is rather what an office is for: "Energy"
// of "the Minister of Energy".
func (d *doc) isField(name run) bool { return name.len() == 1 && d.tokens[name.lo].Word != 0 }

// affiliationOf returns what mention k is as the body of a role: its fullest
// name, or its words if it is a body that is never named.
func (d *doc) affiliationOf(k int) string {
	m := &d.mentions[k]
	if e := d.who(k); e >= 0 {
		x := &d.entities[e]
		switch {
		case x.kind == personName, x.kind == unknownName && d.isField(m.name()):
			return ""
		case x.named >= 0:
			return d.nameText(d.mentions[x.named].name())
		}
	}
	if m.form == nominal && (m.kind == PartyOrganization || m.kind == PartyGovernment) && (m.definite || !d.tokens[m.lo].Capital()) {
		return d.nameText(m.role())
	}
	return ""
}
