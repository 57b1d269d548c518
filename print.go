package newsmodel

import (
	"cmp"
	"slices"
	"strings"

	"example.com/newsmodel/internal/wording"
)

// String introduces the party as a newspaper does: "Gen. Mark Milley, chairman of
// the Joint Chiefs of Staff". It is the words of the text for a party without a
// name, and "" for the zero Party.
func (p Party) String() string {
	if p.Name == "" {
		return p.Text
	}
	body := p.Affiliation
	if body == p.Name || strings.Contains(p.Role, body) {
		body = ""
	}
	return wording.Join(", ", wording.Join(" ", p.Title, p.Name), p.Role, body)
}

// short returns the name of the party, else the words of the text.
func (p Party) short() string { return cmp.Or(p.Name, p.Text) }

// String returns the days with what the text says of them, "2022-03-01 to
// 2022-03-07", "by the end of 2022", or the words of the text where these stay
// open.
func (p Period) String() string {
	if p.From.IsZero() {
		return p.Text
	}
	days := p.From.String()
	if p.From != p.To {
		days += " to " + p.To.String()
	}
	sense := ""
	if p.Sense != SenseOn {
		sense = p.Sense.String()
	}
	return wording.Join(" ", sense, p.Part.before(), days)
}

// before returns the words for the part before the days: "late", "the end of".
func (p PeriodPart) before() string {
	switch name := wording.Name(p.String()); p {
	case PartWhole:
		return ""
	case PartEarly, PartMid, PartLate:
		return name
	default:
		return "the " + name + " of"
	}
}

// String returns the name of the place and its country, "Kyiv (UA)".
func (p Place) String() string {
	return wording.Join(" ", cmp.Or(p.Name, p.Text), wording.Brackets(p.Country))
}

// String returns the authors and their house: "Ann Lee and Bo Ek, Associated Press".
func (b Byline) String() string { return wording.Join(", ", wording.List(b.Authors), b.Agency) }

// String returns where, when and by whom the story was filed: "Kyiv (UA), 2022-03-03,
// Reuters".
func (d Dateline) String() string {
	return wording.Join(", ", wording.List(wording.Each(d.Places, Place.String)), d.Date.String(), d.Agency)
}

// String returns the words of the cue: "told reporters".
func (c Cue) String() string { return cmp.Or(c.Text, c.Lemma) }

// String returns the words of the asset: "more than 200 troops".
func (x Asset) String() string { return cmp.Or(x.Text, x.Head) }

// By returns the names of the sources, "Ann Lee and Bo Ek"; "" if the article
// does not say who they are.
func (s Statement) By() string { return wording.List(wording.Each(s.Sources, Party.short)) }

// Words returns the content: its pieces with " … " between them, in quotation
// marks if all of it is quoted. A comma that leads on to the cue is left out.
func (s Statement) Words() string {
	return strings.Join(wording.Each(s.Content, func(piece Phrase) string {
		words := strings.TrimRight(piece.Text, ", ")
		if s.Kind == StatementDirect {
			return "“" + words + "”"
		}
		return words
	}), " … ")
}

// String returns source, cue and content: "Ann Lee (said): “We will stay.”"
func (s Statement) String() string {
	cue := ""
	if s.Cue.Lemma != "" { // a sign such as a colon has none
		cue = wording.Brackets(s.Cue.Text)
	}
	return wording.Join(" ", cmp.Or(s.By(), "somebody"), cue) + ": " + s.Words()
}

// Counted returns what the figure counts, what happened to it and which way it
// went: "people, killed"; "" if the text does not say.
func (f Figure) Counted() string {
	change := ""
	if f.Change != ChangeNone {
		change = f.Change.String()
	}
	return wording.Join(", ", f.Noun.Text, wording.Name(string(f.Event)), change)
}

// String returns the value in words: "at least 4,500,000 USD, profit, up". The
// words of the text are in Text.
func (f Figure) String() string {
	sep := " "
	if f.Unit != "" {
		sep = ", "
	}
	return wording.Join(sep, wording.Join(" ", bounded(f.Bound, f.Value, f.Upper), string(f.Unit)), f.Counted())
}

// bounded returns a number with its bound: "at least 40", "24 to 99".
func bounded(b Bound, value, upper float64) string {
	number := wording.Number(value)
	switch {
	case b == BoundExact:
		return number
	case b == BoundBetween, b == BoundVague && upper != 0:
		return number + " to " + wording.Number(upper)
	case b == BoundVague:
		return number + " or more"
	}
	return wording.Name(b.String()) + " " + number
}

// String returns the toll with its place and source: "at least 12 killed in Vale (police)".
func (t Toll) String() string {
	return wording.Join(" ", bounded(t.Bound, t.Value, t.Upper), wording.Name(string(t.Event)),
		wording.After("in ", t.Where.Name), wording.Brackets(t.Source.short()))
}

// String returns who moves what where, and when: "Norway: deploy 200 troops to
// Latvia (2023-03-03)". How far it has come is in Status.
func (d Deployment) String() string {
	place := func(p Place) string { return p.Name }
	disputed := ""
	if d.Disputed {
		disputed = "(disputed)"
	}
	to := wording.Each(d.To, place)
	recipient := d.Recipient.short()
	if slices.Contains(to, recipient) { // "aid for Ukraine" goes to Ukraine
		recipient = ""
	}
	return wording.Join(" ",
		cmp.Or(d.Actor.short(), "somebody")+":", d.Action.String(),
		wording.List(wording.Each(d.Assets, func(x Asset) string { return x.Text })),
		wording.After("from ", wording.List(wording.Each(d.From, place))),
		wording.After("to ", wording.List(to)),
		wording.After("for ", recipient),
		wording.Brackets(d.When.String()), disputed)
}
