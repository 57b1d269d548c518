package mention

import (
	"strings"

	"example.com/newsmodel/internal/lexicon"
)

// Questions about the names of bodies that the table "organizations" has, for the stages that
// meet one outside a mention: "HHS" is the "Department of Health and Human Services", "Hamas" is
// armed, "Maersk" is a company.

// ListedName returns the key of the name under which a table has the body that a mention
// names, which is one for all its names: "HHS" and "Department of Health and Human Services".
// It is 0 for other names.
func (s *Mentions) ListedName(m *Mention) Key {
	if m.NameKind != BodyName {
		return 0
	}
	e, end := s.r.bodies.Match(s.r.Tokens, m.Name().Lo)
	if e < 0 || end != m.Name().Hi || s.r.bodies.Values[e].use == nameNoun {
		return 0
	}
	return KeyOf(s.r.bodies.Entries[e].Name)
}

// BodyEnd returns the index behind the name of a listed body at token i, which ends by token
// hi; i if there is none.
func (s *Mentions) BodyEnd(i, hi int) int {
	_, end := s.r.bodies.Match(s.r.Tokens[:hi], i)
	return end
}

// ArmedEnd returns the index behind the name of a listed force or armed group at token i, which
// ends by token hi; i if there is none.
func (s *Mentions) ArmedEnd(i, hi int) int {
	return s.r.bodyEndIf(i, hi, func(body lexicon.Entry) bool {
		return body.Value("field") == "armed" || body.Has("force") || strings.Contains(body.Name, "Forces")
	})
}

// CompanyEnd returns the index behind the name of a listed company at token i, which ends by
// token hi; i if there is none.
func (s *Mentions) CompanyEnd(i, hi int) int {
	return s.r.bodyEndIf(i, hi, func(body lexicon.Entry) bool { return body.Value("field") == "company" })
}

// bodyEndIf returns the index behind the name of a listed body at token i whose entry is as
// asked for, i if there is none.
func (s *reader) bodyEndIf(i, hi int, is func(lexicon.Entry) bool) int {
	if e, end := s.bodies.Match(s.Tokens[:hi], i); e >= 0 && is(s.bodies.Entries[e]) {
		return end
	}
	return i
}
