package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"example.com/newsmodel"
)

// A reading prints what a person reads: who said what, the figures, the
// deployments.
type reading struct {
	bytes.Buffer
	screen
}

// text returns the reading of an item.
func (s screen) text(it item) []byte {
	if it.err != nil {
		return nil
	}
	r := reading{screen: s}
	r.head(it)
	r.statements(it.article)
	r.figures(it.article)
	r.deployments(it.article)
	r.WriteByte('\n')
	return r.Bytes()
}

// head prints the headline, where the story comes from, and its toll.
func (r *reading) head(it item) {
	a := it.article
	title := a.Headline.Text
	if title == "" {
		title = it.story.ID
	}
	r.hang("", bold, title, plain, "")
	from := []string{it.story.ID, a.Published.String(), list(a.Byline.Authors), a.Dateline.Text}
	if title == it.story.ID {
		from = from[1:]
	}
	if from := join(" · ", from...); from != "" {
		r.hang("", dim, from, plain, "")
	}
	var tolls []string
	for _, t := range a.Tolls {
		figure := a.FiguresIn(t.Span)
		if len(figure) == 0 {
			continue
		}
		tolls = append(tolls, join(" ", figure[0].Text, string(t.Event), inBrackets(speaker(t.Source))))
	}
	if len(tolls) > 0 {
		r.hang("Toll: ", plain, strings.Join(tolls, "; "), plain, "")
	}
}

// statements prints the statements under their speakers.
func (r *reading) statements(a *newsmodel.Article) {
	if len(a.Statements) == 0 {
		return
	}
	r.section("STATEMENTS")
	cues := 0
	for _, s := range a.Statements {
		cues = min(max(cues, r.columns(s.Cue.Text)), 18)
	}
	for _, who := range a.Speakers() {
		r.hang("", bold, label(who.Party), plain, "")
		for _, s := range who.Statements {
			r.hang("  "+r.pad(s.Cue.Text, cues)+"  ", plain, content(s), dim, inBrackets(when(s.When)))
		}
	}
}

// content returns the words of a statement, with quotation marks where all of
// them are quoted.
func content(s newsmodel.Statement) string {
	var pieces []string
	for _, c := range s.Content {
		if s.Kind == newsmodel.StatementDirect {
			pieces = append(pieces, "“"+c.Text+"”")
		} else {
			pieces = append(pieces, c.Text)
		}
	}
	return strings.Join(pieces, " … ")
}

// figures prints each figure with what it counts and on whose word it stands.
func (r *reading) figures(a *newsmodel.Article) {
	if len(a.Figures) == 0 {
		return
	}
	r.section("FIGURES")
	amounts := 0
	for _, f := range a.Figures {
		amounts = min(max(amounts, r.columns(f.Text)), 26)
	}
	for _, f := range a.Figures {
		change := ""
		if f.Change != newsmodel.ChangeNone {
			change = f.Change.String()
		}
		event := string(f.Event)
		r.hang("  "+r.padLeft(f.Text, amounts)+"  ", plain, join(", ", f.Noun.Text, event, change), dim, after("— ", sayer(a, f.Span)))
	}
}

// sayer returns on whose word stands what is at s; "" if it is the story itself.
func sayer(a *newsmodel.Article, at newsmodel.Span) string {
	s, _ := a.StatementOf(at)
	return speakersOf(s)
}

// deployments prints each deployment in a sentence.
func (r *reading) deployments(a *newsmodel.Article) {
	if len(a.Deployments) == 0 {
		return
	}
	r.section("DEPLOYMENTS")
	statuses := 0
	for _, d := range a.Deployments {
		statuses = max(statuses, r.columns(name(d.Status)))
	}
	for _, d := range a.Deployments {
		var assets []string
		for _, x := range d.Assets {
			assets = append(assets, x.Text)
		}
		what := join(" ", or(speaker(d.Actor), "(somebody)")+": "+name(d.Action), list(assets), after("from ", places(d.From)),
			after("to ", places(d.To)), after("for ", speaker(d.Recipient)), inBrackets(when(d.When)))
		if d.Disputed {
			what += " (disputed)"
		}
		r.hang("  "+r.pad(name(d.Status), statuses)+"  ", plain, what, dim, after("— ", reporter(a, d)))
	}
}

// reporter returns who reports a deployment; "" if it is the story itself.
func reporter(a *newsmodel.Article, d newsmodel.Deployment) string {
	for _, s := range a.Statements {
		if s.Span == d.Reported {
			return speakersOf(s)
		}
	}
	return ""
}

func (r *reading) section(title string) {
	r.WriteByte('\n')
	r.hang("", bold, title, plain, "")
}

// speakersOf returns the names of the sources of a statement; "" if it has
// none.
func speakersOf(s newsmodel.Statement) string {
	var names []string
	for _, p := range s.Sources {
		names = append(names, speaker(p))
	}
	return list(names)
}

// speaker returns the fullest name of a party; where it has none, the words of
// the text.
func speaker(p newsmodel.Party) string { return or(p.Name, p.Text) }

// label returns the name of a party with its title and office.
func label(p newsmodel.Party) string {
	switch {
	case p.Text == "":
		return "(nobody named)"
	case p.Name == "":
		return p.Text
	case p.Affiliation == p.Name || strings.Contains(p.Role, p.Affiliation):
		return join(", ", join(" ", p.Title, p.Name), p.Role)
	}
	return join(", ", join(" ", p.Title, p.Name), p.Role, p.Affiliation)
}

func places(list []newsmodel.Place) string {
	var names []string
	for _, p := range list {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}

// when returns the days of a period, or its words where these stay open.
func when(p newsmodel.Period) string {
	if p.From != p.To {
		return p.From.String() + " to " + p.To.String()
	}
	return or(p.From.String(), p.Text)
}

// name returns the name of a kind, for people: "called for".
func name(kind fmt.Stringer) string { return strings.ReplaceAll(kind.String(), "_", " ") }

// list returns "a, b and c".
func list(items []string) string {
	if n := len(items); n > 1 {
		return strings.Join(items[:n-1], ", ") + " and " + items[n-1]
	}
	return strings.Join(items, "")
}

// join joins what is not empty.
func join(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), sep)
}

// after returns lead and s, nothing if s is empty.
func after(lead, s string) string {
	if s == "" {
		return ""
	}
	return lead + s
}

func inBrackets(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

func or(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
