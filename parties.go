package newsmodel

import (
	"sort"
	"strings"
)

// mentionIn returns the mention that a noun phrase is about, -1 if it holds
// none: of "Russia's defense minister, Sergei Shoigu", the minister.
func (d *doc) mentionIn(r run) int {
	k := sort.Search(len(d.mentions), func(k int) bool { return d.mentions[k].hi > r.lo })
	last := -1
	for ; k < len(d.mentions) && d.mentions[k].lo < r.hi; k++ {
		m := &d.mentions[k]
		last = k
		if m.possessed && m.hi < r.hi-1 || m.attributive {
			continue
		}
		return k
	}
	return last
}

// party returns the party that the noun phrase of a run stands for.
func (d *doc) party(r run) Party {
	p := Party{Phrase: d.phrase(r)}
	k := d.mentionIn(r)
	if k < 0 {
		return p
	}
	m := &d.mentions[k]
	p.Kind = m.kind
	if m.entity < 0 {
		p.Anonymous = m.form == nominal && (m.kind == PartyPerson || m.kind == PartyGroup)
		p.Role = d.roleText(m)
		return p
	}
	e := &d.entities[m.entity]
	p.Kind = d.kindOf(e)
	if e.named >= 0 {
		n := &d.mentions[e.named]
		p.Named = d.span(n.name)
		p.Name = d.nameText(n.name)
	}
	p.Anonymous = e.named < 0 && (p.Kind == PartyPerson || p.Kind == PartyGroup)
	if e.titled >= 0 {
		p.Title = d.phrase(d.mentions[e.titled].title).Text
	}
	if e.titular >= 0 {
		t := &d.mentions[e.titular]
		p.Role = d.roleText(t)
		p.Affiliation = d.affiliation(e.titular)
	}
	return p
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
	s := d.phrase(r).Text
	if strings.ContainsAny(s, "\n\r\t") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// roleText returns the role that a mention gives.
func (d *doc) roleText(m *mention) string { return d.nameText(m.role) }

// affiliation returns the body or country that the role of a mention belongs
// to.
func (d *doc) affiliation(k int) string {
	m := &d.mentions[k]
	switch {
	case m.affil.len() > 0:
		return d.nameText(m.affil)
	case m.owned:
		if o := &d.mentions[k-1]; o.entity >= 0 && d.entities[o.entity].named >= 0 {
			return d.nameText(d.mentions[d.entities[o.entity].named].name)
		}
	}
	return ""
}
