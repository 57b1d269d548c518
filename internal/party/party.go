package party

import (
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// Where a story says "he said", a reader of the article wants "Ida Falk, harbour master, Port of
// Varnes". So the party of a noun phrase is made of the entity that it stands for, with the best
// name, title and role that the whole story gives it; one that is never named is anonymous.

// A Party is who a noun phrase stands for. A string is "" if the story does not say it.
type Party struct {
	token.Run   // the noun phrase
	Kind        mention.Kind
	Name        string // the fullest that the story gives
	Title       string
	Role        string
	Affiliation string    // the body or country that the role belongs to
	Anonymous   bool      // a person or group whom the story does not name
	Named       token.Run // where it has that name; empty if it has none
	Key         string    // the name folded, see [Key]
}

// All returns the parties that a noun phrase stands for: each of "Ida Falk, Per Lind and the
// mayor", one for anything but such a list. "Residents and officials", none of whom has a
// name, are one group. What cannot speak, "Canal Street", is no party.
func (c *Cast) All(r token.Run) []Party { return c.Append(nil, r) }

// Append is All that appends to a list.
func (c *Cast) Append(list []Party, r token.Run) []Party {
	if c.mentions.IsThing(r) {
		return list
	}
	out, named := list, false
	hi := r.Hi
	if hi > r.Lo && c.text.Kind(hi-1) == token.Comma {
		hi--
	}
	for k, at := c.mentions.FirstFrom(r.Lo), r.Lo; c.startsListMember(k, at, hi); k++ {
		var m token.Run
		k, m = c.listMember(k, hi)
		if c.text.Is(m.Lo, "both", "neither", "either") {
			m.Lo++
		}
		out = append(out, c.Of(m))
		named = named || out[len(out)-1].Name != ""
		switch at = m.Hi; {
		case at == hi && len(out) > len(list)+1 && c.text.Is(m.Lo-1, "and", "or", "nor"):
			if named {
				return out
			}
			p := c.Of(r)
			several := c.mentions.Mention(k).Plural || c.text.Class(m.Lo)&(text.Determiner|text.Quantifier) != 0
			if several { // not "the actor and singer"
				p.Kind, p.Anonymous = mention.Group, true
			}
			return append(list, p)
		case c.text.Kind(at) == token.Comma && c.text.Is(at+1, "and", "or"):
			at += 2
		case c.text.Kind(at) == token.Comma || c.text.Is(at, "and", "or", "nor"):
			at++
		default:
			return append(list, c.Of(r))
		}
	}
	return append(list, c.Of(r))
}

// startsListMember reports whether mention k starts at token i, ends by token hi, and is not in
// apposition to another.
func (c *Cast) startsListMember(k, i, hi int) bool {
	if !c.mentions.StartsAt(k, i) {
		return false
	}
	m := c.mentions.Mention(k)
	return m.Hi <= hi && m.SameAs < 0
}

// listMember returns the member of a list that starts with mention k and ends by token hi, and
// its last mention: "his deputy, Ida Lind" at the end of a list.
func (c *Cast) listMember(k, hi int) (last int, m token.Run) {
	first := c.mentions.Mention(k)
	m = first.Run
	if first.Form == mention.Pronoun && c.mentions.StartsAt(k+1, m.Hi) && c.mentions.Mention(k+1).Owned {
		k++
		m.Hi = c.mentions.Mention(k).Hi
	}
	if c.mentions.StartsAt(k+1, m.Hi+1) {
		if next := c.mentions.Mention(k + 1); next.SameAs == k && next.Hi == hi {
			k, m.Hi = k+1, hi
		}
	}
	return k, m
}

// Of returns the party that the noun phrase of a run stands for.
func (c *Cast) Of(r token.Run) Party {
	k := c.mentions.In(r)
	p := c.partyOf(r, k)
	p.Key = c.keyOf(&p, k)
	return p
}

// partyOf returns the party that the noun phrase of a run stands for, whose mention is k, -1 if it
// holds none.
func (c *Cast) partyOf(r token.Run, k int) Party {
	p := Party{Run: r}
	e := -1
	switch {
	case c.text.Is(r.Hi-1, "other") && r.Len() == 2:
		return c.somebody(r, -1)
	case c.startsOneOf(r) && !c.isNamed(k):
		return c.somebody(r, k)
	case k >= 0:
		e = c.who(k)
		p.Kind = c.mentions.Mention(k).Kind
		if a, who := c.author(k); a.Len() > 0 {
			e, p.Kind = who, a.Kind
			if a.Form == mention.Named {
				p.Name, p.Named = c.onOneLine(a.Name()), a.Name()
			}
		}
	case r.Len() > 0 && c.text.Tokens[r.Hi-1].Capital():
		e = c.bearer(r.Hi - 1)
	}
	if e >= 0 {
		c.fill(&p, &c.entities[e])
		return p
	}
	switch {
	case k < 0:
		if c.countsPeople(r) {
			p.Kind = mention.Group
		}
	case p.Name == "" && c.mentions.Mention(k).Form == mention.Nominal:
		p.Anonymous = isHuman(p.Kind)
		p.Role = c.fullRole(k)
	}
	return p
}

// fill sets all of a party but its run to what is known of an entity.
func (c *Cast) fill(p *Party, x *entity) {
	p.Kind = kindOf(x)
	if x.nameAt >= 0 {
		p.Named = c.nameOf(x)
		p.Name = c.onOneLine(p.Named)
	}
	p.Anonymous = x.nameAt < 0 && isHuman(p.Kind)
	if x.titleAt >= 0 {
		p.Title = c.onOneLine(c.titleOf(x))
		if peer := c.mentions.PeerName(c.mentions.Mention(int(x.titleAt))); peer.Len() > 0 && x.words == 1 {
			p.Named, p.Name, p.Title = peer, c.onOneLine(peer), ""
		}
	}
	if x.roleAt >= 0 && isHuman(p.Kind) {
		p.Role = c.fullRole(int(x.roleAt))
		p.Affiliation = c.affiliation(int(x.roleAt))
	}
	if x.employerAt >= 0 && p.Affiliation == "" {
		p.Affiliation = c.bodyText(int(x.employerAt))
	}
}

// isHuman reports whether a kind is one of people, who have roles and may be anonymous.
func isHuman(k mention.Kind) bool { return k == mention.Person || k == mention.Group }

// kindOf returns the kind of party of an entity.
func kindOf(x *entity) mention.Kind {
	switch {
	case x.nameKind == mention.PlaceName:
		return mention.Government
	case x.nameKind == mention.BodyName && x.kind == mention.Person:
		return mention.Organization
	}
	return x.kind
}

// startsOneOf reports whether a noun phrase speaks of one of several: "one commenter",
// "another", "one of the diplomats".
func (c *Cast) startsOneOf(r token.Run) bool {
	return c.text.Is(r.Lo, "one", "another") && (c.text.Is(r.Lo+1, "of") || !c.text.Plural(r.Hi-1))
}

// isNamed reports whether mention k is of somebody with a name.
func (c *Cast) isNamed(k int) bool {
	return k >= 0 && c.who(k) >= 0 && c.entityOf(k).nameAt >= 0
}

// somebody returns the party of a noun phrase for somebody without a name: "one of the
// diplomats", where k is the mention of the diplomats, or "the other", where k is -1.
func (c *Cast) somebody(r token.Run, k int) Party {
	p := Party{Run: r, Kind: mention.Person, Anonymous: true}
	if k < 0 {
		return p
	}
	if e := c.who(k); e >= 0 && c.entities[e].roleAt >= 0 {
		k = int(c.entities[e].roleAt)
	}
	if kind := c.mentions.Mention(k).Kind; kind != mention.Group {
		p.Kind, p.Anonymous = kind, kind == mention.Person
	}
	p.Role, p.Affiliation = c.fullRole(k), c.affiliation(k)
	return p
}

// author returns who speaks in the document of mention k, and the entity: the UN in "estimates
// by the UN", "the UN's report", "its report", "a UN report", and in "the report" after the UN
// "said in a report". The mention is empty if that is nobody with a name.
func (c *Cast) author(k int) (a mention.Mention, who int) {
	of := -1
	switch m := c.mentions.Mention(k); {
	case !m.IsAuthored():
	case m.Affiliation().Len() > 0:
		a = c.mentions.Read(m.Affiliation())
		who = c.bearer(m.Affiliation().Hi - 1)
		if a.NameKind == mention.UnknownName {
			a.Kind = mention.Organization
		}
	case m.Owned:
		of = k - 1
	case c.text.Is(m.Hi, "by", "from") && c.mentions.StartsAt(k+1, m.Hi+1):
		of = k + 1
	case c.who(k) >= 0 && c.entityOf(k).authorAt >= 0:
		of = int(c.entityOf(k).authorAt)
	}
	if of >= 0 {
		a, who = *c.mentions.Mention(of), c.who(of)
	}
	if a.Len() == 0 || a.Form != mention.Named && (who < 0 || c.entities[who].nameAt < 0) {
		return mention.Mention{}, -1
	}
	return a, who
}

// countsPeople reports whether a run without a mention speaks of several: "about half", "7 in
// 10", "seniors".
func (c *Cast) countsPeople(r token.Run) bool {
	const reach = 4 // tokens
	for i := r.Lo; i < min(r.Hi, r.Lo+reach); i++ {
		if c.text.Kind(i) == token.Number || c.text.Class(i)&text.Quantifier != 0 {
			return true
		}
	}
	return r.Len() > 0 && c.text.Plural(r.Hi-1)
}

// bearer returns the entity that came last into the story of those with the word at token i in
// their names, -1 if there is none.
func (c *Cast) bearer(i int) int {
	for e := range c.known.all(mention.KeyOf(c.text.Word(i))) {
		return e
	}
	return -1
}

// onOneLine returns the text of a run on one line.
func (c *Cast) onOneLine(r token.Run) string {
	s := c.text.Slice(r)
	if strings.ContainsAny(s, "\n\r\t") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// fullRole returns the role that mention k gives, with the body that it belongs to: "head of
// Russia's delegation".
func (c *Cast) fullRole(k int) string { return c.onOneLine(c.mentions.RoleRun(k)) }

// affiliation returns the body or country that the role of mention k belongs to: "Pentagon" of
// "Pentagon spokesman", "the Pentagon's spokesman" and "a spokesman for the Pentagon".
func (c *Cast) affiliation(k int) string {
	m := c.mentions.Mention(k)
	if m.Affiliation().Len() > 0 {
		return c.onOneLine(m.Affiliation())
	}
	if m.Owned {
		return c.bodyText(k - 1)
	}
	if c.mentions.HasSecondRole(k) {
		return c.affiliation(k + 1)
	}
	role := c.mentions.RoleRun(k)
	for j := k + 1; j < len(c.mentions.All()) && c.mentions.Mention(j).Lo < role.Hi; j++ {
		if body := c.bodyText(j); body != "" {
			return body
		}
	}
	return ""
}

// bodyText returns what mention k is as the body of a role: its fullest name, or its words if it
// is a body that is never named; "" for a person and the field of an office.
func (c *Cast) bodyText(k int) string {
	m := c.mentions.Mention(k)
	if e := c.who(k); e >= 0 {
		x := &c.entities[e]
		switch {
		case x.nameKind == mention.PersonName, x.nameKind == mention.UnknownName && c.mentions.IsField(m.Name()):
			return ""
		case x.nameAt >= 0:
			return c.onOneLine(c.nameOf(x))
		}
	}
	isBody := m.Kind == mention.Organization || m.Kind == mention.Government
	if m.Form == mention.Nominal && isBody && (m.Definite || !c.text.Tokens[m.Lo].Capital()) {
		return c.onOneLine(m.Role())
	}
	return ""
}
