package newshtml

import (
	"cmp"
	"fmt"
	"html/template"
	"strings"

	"example.com/newsmodel"
	"example.com/newsmodel/internal/wording"
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
	v := view{Number: number, Label: label, Source: wording.Join(" · ", wording.List(a.Byline.Authors), a.Dateline.Text, a.Published.String())}
	v.Story = story(number, a)
	v.Tolls = wording.Each(a.Tolls, newsmodel.Toll.String)
	index := map[newsmodel.Span]int{} // of statements, by span
	for i, s := range a.Statements {
		index[s.Span] = i
	}
	for _, who := range a.Speakers() {
		var s speaker
		s.Name, s.Office, _ = strings.Cut(cmp.Or(who.Party.String(), nobody), ", ")
		for _, said := range who.Statements {
			s.Statements = append(s.Statements, entry{anchor(number, 's', index[said.Span]), said.Cue.Text, said.Words(), wording.Brackets(said.When.String())})
		}
		v.Speakers = append(v.Speakers, s)
	}
	for i, f := range a.Figures {
		v.Figures = append(v.Figures, entry{anchor(number, 'f', i), f.Text, f.Counted(), onWordOf(a, f.Span)})
	}
	for i, d := range a.Deployments {
		v.Deployments = append(v.Deployments, entry{anchor(number, 'd', i), plain(d.Status), d.String(), onWordOf(a, d.Trigger.Span)})
	}
	v.Issues = wording.Counts(wording.Each(a.Issues, issue))
	return v
}

// nobody stands for a speaker whom the article does not give.
const nobody = "Nobody named"

// anchor returns the ID of value i of a type in a story.
func anchor(story int, typ byte, i int) string { return fmt.Sprintf("n%d%c%d", story, typ, i+1) }

// entryOf returns the ID of the entry of the value with an anchor, as page.html has it.
func entryOf(anchor string) string { return anchor + "v" }

// onWordOf returns on whose word stands what is at s; "" if it is the story
// itself.
func onWordOf(a *newsmodel.Article, s newsmodel.Span) string {
	said, _ := a.StatementOf(s)
	return wording.After("— ", said.By())
}

// issue returns what is wrong, for people.
func issue(i newsmodel.Issue) string { return wording.Name(string(i.Kind)) }

// plain returns the name of a kind for people: "called for".
func plain(kind fmt.Stringer) string { return wording.Name(kind.String()) }
