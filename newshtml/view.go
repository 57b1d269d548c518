package newshtml

import (
	"fmt"
	"html/template"
	"slices"
	"strings"

	"example.com/newsmodel"
)

// A view is an article as the template shows it.
type view struct {
	Number      int // of the story on the page, from 1
	Label       string
	Source      string // byline, dateline and date of publication
	Story       template.HTML
	Tolls       []string
	Speakers    []speaker
	Figures     []entry
	Deployments []entry
	Issues      []string
}

// A speaker is somebody with his statements.
type speaker struct {
	Name, Office string
	Statements   []entry
}

// An entry is a value beside the text; ID is the anchor of its place in it.
type entry struct {
	ID    string
	Label string // what kind of value
	Text  string
	Note  string
}

func newView(number int, label string, a *newsmodel.Article) view {
	v := view{Number: number, Label: label, Source: join(" · ", strings.Join(a.Byline.Authors, ", "), a.Dateline.Text, a.Published.String())}
	v.Story = story(number, a)
	for _, t := range a.Tolls {
		if f := a.FiguresIn(t.Span); len(f) > 0 {
			v.Tolls = append(v.Tolls, join(" ", f[0].Text, string(t.Event), brackets(name(t.Source))))
		}
	}
	index := map[newsmodel.Span]int{} // of statements, by span
	for i, s := range a.Statements {
		index[s.Span] = i
	}
	for _, who := range a.Speakers() {
		s := speaker{Name: join(" ", who.Party.Title, name(who.Party)), Office: office(who.Party)}
		if s.Name == "" {
			s.Name = "Nobody named"
		}
		for _, said := range who.Statements {
			s.Statements = append(s.Statements, entry{anchor(number, 's', index[said.Span]), said.Cue.Text, content(said), brackets(days(said.When))})
		}
		v.Speakers = append(v.Speakers, s)
	}
	for i, f := range a.Figures {
		v.Figures = append(v.Figures, entry{anchor(number, 'f', i), f.Text, counted(f), on(a, f.Span)})
	}
	for i, d := range a.Deployments {
		v.Deployments = append(v.Deployments, entry{anchor(number, 'd', i), kind(d.Status), move(d), on(a, d.Trigger.Span)})
	}
	for _, i := range a.Issues {
		v.Issues = append(v.Issues, fmt.Sprintf("%s at byte %d", kindName(string(i.Kind)), i.Span.Start))
	}
	return v
}

// anchor returns the ID of value i of a type in a story.
func anchor(story int, typ byte, i int) string { return fmt.Sprintf("n%d%c%d", story, typ, i+1) }

// name returns the fullest name of a party, or the words of the text.
func name(p newsmodel.Party) string {
	if p.Name == "" {
		return p.Text
	}
	return p.Name
}

// office returns the office of a party, with the body that it belongs to.
func office(p newsmodel.Party) string {
	if p.Name == "" {
		return ""
	}
	if p.Affiliation == p.Name || strings.Contains(p.Role, p.Affiliation) {
		return p.Role
	}
	return join(", ", p.Role, p.Affiliation)
}

// names returns who makes a statement.
func names(s newsmodel.Statement) string {
	var list []string
	for _, p := range s.Sources {
		list = append(list, name(p))
	}
	return strings.Join(list, ", ")
}

// content returns the words of a statement, in quotation marks if all of them
// are quoted.
func content(s newsmodel.Statement) string {
	var list []string
	for _, c := range s.Content {
		if s.Kind == newsmodel.StatementDirect {
			list = append(list, "“"+c.Text+"”")
		} else {
			list = append(list, c.Text)
		}
	}
	return strings.Join(list, " … ")
}

// on returns on whose word stands what is at s.
func on(a *newsmodel.Article, s newsmodel.Span) string {
	said, ok := a.StatementOf(s)
	if !ok || len(said.Sources) == 0 {
		return ""
	}
	return "— " + names(said)
}

// counted returns what a figure counts and what happened to it.
func counted(f newsmodel.Figure) string {
	change := ""
	if f.Change != newsmodel.ChangeNone {
		change = f.Change.String()
	}
	return join(", ", f.Noun.Text, kindName(string(f.Event)), change)
}

// move returns a deployment in words.
func move(d newsmodel.Deployment) string {
	var assets []string
	for _, a := range d.Assets {
		assets = append(assets, a.Text)
	}
	who := name(d.Actor)
	if who == "" {
		who = "Somebody"
	}
	disputed := ""
	if d.Disputed {
		disputed = "(disputed)"
	}
	return join(" ", who+":", kind(d.Action), strings.Join(assets, ", "), after("from ", places(d.From)), after("to ", places(d.To)),
		after("for ", name(d.Recipient)), brackets(days(d.When)), disputed)
}

func places(list []newsmodel.Place) string {
	var names []string
	for _, p := range list {
		names = append(names, p.Name)
	}
	return strings.Join(names, ", ")
}

// days returns the days of a period, or its words where these stay open.
func days(p newsmodel.Period) string {
	switch {
	case p.From.IsZero():
		return p.Text
	case p.From == p.To:
		return p.From.String()
	}
	return p.From.String() + " to " + p.To.String()
}

func kind(k fmt.Stringer) string { return kindName(k.String()) }

// kindName returns a name of the JSON for people.
func kindName(s string) string { return strings.ReplaceAll(s, "_", " ") }

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

func brackets(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}
