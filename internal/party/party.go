package party

import (
	"sort"
	"strings"

	"example.com/newsmodel/internal/mention"
	"example.com/newsmodel/internal/text"
	"example.com/newsmodel/internal/token"
)

// A Party is a Party with its tokens.
type Party struct {
	token.Run
	Kind        mention.Kind
	Name        string
	Title       string
	Role        string
	Affiliation string
	Anonymous   bool
	Named       token.Run
}

// All returns the parties that a noun phrase stands for: each of "Ida
// Falk, Per Lind and the mayor", one for anything but such a list. "Residents and
// officials", none of whom has a name, are one group.
func (c *Cast) All(r token.Run) []Party {
	var out []Party
	known := false
	hi := r.Hi
	if hi > r.Lo && c.Kind(hi-1) == token.Comma {
		hi--
	}
	k := sort.Search(len(c.mentions.All()), func(k int) bool { return c.mentions.At(k).Hi > r.Lo })
	for at := r.Lo; k < len(c.mentions.All()) && c.mentions.At(k).Lo == at && c.mentions.At(k).Hi <= hi && c.mentions.At(k).SameAs < 0; k++ {
		var m token.Run
		k, m = c.member(k, hi)
		if c.Is(m.Lo, "both", "neither", "either") {
			m.Lo++
		}
		out = append(out, c.Of(m))
		known = known || out[len(out)-1].Name != ""
		switch at = m.Hi; {
		case at == hi && len(out) > 1 && c.Is(m.Lo-1, "and", "or", "nor"):
			if known {
				return out
			}
			p := c.Of(r)
			if c.mentions.At(k).Plural || c.Class(m.Lo)&(text.Determiner|text.Quantifier) != 0 { // not "the actor and singer"
				p.Kind, p.Anonymous = mention.Group, true
			}
			return append(out[:0], p)
		case c.Kind(at) == token.Comma && c.Is(at+1, "and", "or"):
			at += 2
		case c.Kind(at) == token.Comma || c.Is(at, "and", "or", "nor"):
			at++
		default:
			return append(out[:0], c.Of(r))
		}
	}
	return append(out[:0], c.Of(r))
}

// member returns the member of a list that starts with mention k and ends by token hi,
// and its last mention: "his deputy, Ida Lind" at the end of a list.
func (c *Cast) member(k, hi int) (last int, m token.Run) {
	m = c.mentions.At(k).Run
	if next := k + 1; next < len(c.mentions.All()) && c.mentions.At(k).Form == mention.Pronoun && c.mentions.At(next).Owned && c.mentions.At(next).Lo == m.Hi {
		k, m.Hi = next, c.mentions.At(next).Hi
	}
	if next := k + 1; next < len(c.mentions.All()) && c.mentions.At(next).SameAs == k && c.mentions.At(next).Hi == hi && c.mentions.At(next).Lo == m.Hi+1 {
		k, m.Hi = next, hi
	}
	return k, m
}

// Of returns the party that the noun phrase of a run stands for.
func (c *Cast) Of(r token.Run) Party {
	p := Party{Run: r}
	k := c.mentions.In(r)
	e := -1
	switch {
	case c.Is(r.Hi-1, "other") && r.Len() == 2:
		return c.oneOf(r, -1)
	case c.Is(r.Lo, "one", "another") && (c.Is(r.Lo+1, "of") || !c.Plural(r.Hi-1)) && !c.isNamed(k):
		return c.oneOf(r, k)
	case k >= 0:
		e = c.Who(k)
		p.Kind = c.mentions.At(k).Kind
		if a, who := c.author(k); a.Len() > 0 {
			e, p.Kind = who, a.Kind
			if a.Form == mention.Named {
				p.Name, p.Named = c.nameText(a.Name()), a.Name()
			}
		}
	case r.Len() > 0 && c.Tokens[r.Hi-1].Capital():
		e = c.bearer(r.Hi - 1)
	}
	if e < 0 {
		if k < 0 && c.countsPeople(r) {
			p.Kind = mention.Group
		}
		if k >= 0 && p.Name == "" && c.mentions.At(k).Form == mention.Nominal {
			p.Anonymous = p.Kind == mention.Person || p.Kind == mention.Group
			p.Role = c.roleText(k)
		}
		return p
	}
	x := &c.entities[e]
	p.Kind = c.kindOf(x)
	if x.named >= 0 {
		n := c.mentions.At(int(x.named))
		p.Named = n.Name()
		p.Name = c.nameText(n.Name())
	}
	p.Anonymous = x.named < 0 && (p.Kind == mention.Person || p.Kind == mention.Group)
	if x.titled >= 0 {
		p.Title = c.nameText(c.mentions.At(int(x.titled)).Title())
	}
	if x.titular >= 0 && (p.Kind == mention.Person || p.Kind == mention.Group) {
		p.Role = c.roleText(int(x.titular))
		p.Affiliation = c.affiliation(int(x.titular))
	}
	if x.member >= 0 && p.Affiliation == "" {
		p.Affiliation = c.affiliationOf(int(x.member))
	}
	return p
}

// isNamed reports whether mention k is of somebody with a name.
func (c *Cast) isNamed(k int) bool {
	return k >= 0 && c.Who(k) >= 0 && c.entities[c.Who(k)].named >= 0
}

// oneOf returns somebody without a name: "one commenter", "another", "one of the
// diplomats", of whom k is the mention.
func (c *Cast) oneOf(r token.Run, k int) Party {
	p := Party{Run: r, Kind: mention.Person, Anonymous: true}
	if k < 0 {
		return p
	}
	if e := c.Who(k); e >= 0 && c.entities[e].titular >= 0 {
		k = int(c.entities[e].titular)
	}
	if kind := c.mentions.At(k).Kind; kind != mention.Group {
		p.Kind, p.Anonymous = kind, kind == mention.Person
	}
	p.Role, p.Affiliation = c.roleText(k), c.affiliation(k)
	return p
}

// author returns who speaks in the document of mention k: the UN in "estimates by
// the UN", "the UN's report", "its report", "a UN report", and in "the report" after
// the UN "said in a report". It is empty if that is nobody with a name.
func (c *Cast) author(k int) (a mention.Mention, who int) {
	of := -1
	switch m := c.mentions.At(k); {
	case !m.Noun.Authored:
	case m.Affiliation().Len() > 0:
		a = c.mentions.Read(m.Affiliation())
		who = c.bearer(m.Affiliation().Hi - 1)
		if a.NameKind == mention.UnknownName {
			a.Kind = mention.Organization
		}
	case m.Owned:
		of = k - 1
	case k+1 < len(c.mentions.All()) && c.Is(m.Hi, "by", "from") && c.mentions.At(k+1).Lo == m.Hi+1:
		of = k + 1
	case c.Who(k) >= 0 && c.entities[c.Who(k)].author >= 0:
		of = int(c.entities[c.Who(k)].author)
	}
	if of >= 0 {
		a, who = *c.mentions.At(of), c.Who(of)
	}
	if a.Len() == 0 || a.Form != mention.Named && (who < 0 || c.entities[who].named < 0) {
		return mention.Mention{}, -1
	}
	return a, who
}

// countsPeople reports whether a run without a mention speaks of several: "about
// half", "7 in 10", "seniors".
func (c *Cast) countsPeople(r token.Run) bool {
	for i := r.Lo; i < min(r.Hi, r.Lo+4); i++ {
		if c.Kind(i) == token.Number || c.Class(i)&text.Quantifier != 0 {
			return true
		}
	}
	return r.Len() > 0 && c.Plural(r.Hi-1)
}

// bearer returns who is known by the name at token i, -1 if nobody is.
func (c *Cast) bearer(i int) int {
	for e := range c.known.all(mention.KeyOf(c.Word(i))) {
		return e
	}
	return -1
}

// kindOf returns the kind of party of an entity.
func (c *Cast) kindOf(e *entity) mention.Kind {
	switch {
	case e.kind == mention.PlaceName:
		return mention.Government
	case e.kind == mention.BodyName && e.party == mention.Person:
		return mention.Organization
	}
	return e.party
}

// nameText returns a name on one line.
func (c *Cast) nameText(r token.Run) string {
	s := c.Slice(r)
	if strings.ContainsAny(s, "\n\r\t") || strings.Contains(s, "  ") {
		return strings.Join(strings.Fields(s), " ")
	}
	return s
}

// roleText returns the role that mention k gives, with the body that it belongs
// to: "head of Russia's delegation".
func (c *Cast) roleText(k int) string { return c.nameText(c.mentions.RoleRun(k)) }

// affiliation returns the body or country that the role of mention k belongs
// to: "Pentagon" of "Pentagon spokesman", "the Pentagon's spokesman" and "a
// spokesman for the Pentagon".
func (c *Cast) affiliation(k int) string {
	m := c.mentions.At(k)
	if m.Affiliation().Len() > 0 {
		return c.nameText(m.Affiliation())
	}
	if m.Owned {
		return c.affiliationOf(k - 1)
	}
	if c.mentions.HasSecondRole(k) {
		return c.affiliation(k + 1)
	}
	for r := c.mentions.RoleRun(k); k+1 < len(c.mentions.All()) && c.mentions.At(k+1).Lo < r.Hi; k++ {
		if house := c.affiliationOf(k + 1); house != "" {
			return house
		}
	}
	return ""
}

// affiliationOf returns what mention k is as the body of a role: its fullest
// name, or its words if it is a body that is never named.
func (c *Cast) affiliationOf(k int) string {
	m := c.mentions.At(k)
	if e := c.Who(k); e >= 0 {
		x := &c.entities[e]
		switch {
		case x.kind == mention.PersonName, x.kind == mention.UnknownName && c.mentions.IsField(m.Name()):
			return ""
		case x.named >= 0:
			return c.nameText(c.mentions.At(int(x.named)).Name())
		}
	}
	if m.Form == mention.Nominal && (m.Kind == mention.Organization || m.Kind == mention.Government) && (m.Definite || !c.Tokens[m.Lo].Capital()) {
		return c.nameText(m.Role())
	}
	return ""
}
