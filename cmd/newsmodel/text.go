package main

import (
	"bytes"
	"cmp"
	"strings"

	"example.com/newsmodel"
	"example.com/newsmodel/internal/wording"
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

// head prints the headline, where the story comes from, its toll, and what could
// not be read.
func (r *reading) head(it item) {
	a := it.article
	title := a.Headline.Text
	if title == "" {
		title = it.story.ID
	}
	r.hang("", 0, bold, title, plain, "")
	from := []string{it.story.ID, a.Published.String(), wording.List(a.Byline.Authors), a.Dateline.Text}
	if title == it.story.ID {
		from = from[1:]
	}
	if from := wording.Join(" · ", from...); from != "" {
		r.hang("", 0, dim, from, plain, "")
	}
	if tolls := wording.Each(a.Tolls, newsmodel.Toll.String); len(tolls) > 0 {
		r.hang("Toll: ", 6, plain, strings.Join(tolls, "; "), plain, "")
	}
	issues := wording.Counts(wording.Each(a.Issues, func(i newsmodel.Issue) string { return wording.Name(string(i.Kind)) }))
	if len(issues) > 0 {
		r.hang("Not read: ", 10, plain, strings.Join(issues, ", "), plain, "")
	}
	if len(a.Statements)+len(a.Figures)+len(a.Deployments) == 0 {
		r.hang("", 0, plain, "No statements, figures or deployments.", plain, "")
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
		cues = min(max(cues, r.columns(s.Cue.Text)), 18, r.width/3)
	}
	for _, who := range a.Speakers() {
		r.hang("", 0, bold, cmp.Or(who.Party.String(), "(nobody named)"), plain, "")
		for _, s := range who.Statements {
			r.hang("  "+s.Cue.Text+"  ", cues+4, plain, s.Words(), dim, wording.Brackets(s.When.String()))
		}
	}
}

// figures prints each figure with what it counts and on whose word it stands.
func (r *reading) figures(a *newsmodel.Article) {
	if len(a.Figures) == 0 {
		return
	}
	r.section("FIGURES")
	amounts := 0
	for _, f := range a.Figures {
		amounts = min(max(amounts, r.columns(f.Text)), 26, r.width/3)
	}
	for _, f := range a.Figures {
		r.hang("  "+r.right(f.Text, amounts)+"  ", amounts+4, plain, f.Counted(), dim, onWordOf(a, f.Span))
	}
}

// onWordOf returns on whose word stands what is at s; "" if it is the story
// itself.
func onWordOf(a *newsmodel.Article, s newsmodel.Span) string {
	said, _ := a.StatementOf(s)
	return wording.After("— ", said.By())
}

// deployments prints each deployment in a sentence.
func (r *reading) deployments(a *newsmodel.Article) {
	if len(a.Deployments) == 0 {
		return
	}
	r.section("DEPLOYMENTS")
	statuses := 0
	for _, d := range a.Deployments {
		statuses = max(statuses, r.columns(status(d)))
	}
	for _, d := range a.Deployments {
		r.hang("  "+status(d)+"  ", statuses+4, plain, d.String(), dim, onWordOf(a, d.Trigger.Span))
	}
}

func status(d newsmodel.Deployment) string { return wording.Name(d.Status.String()) }

func (r *reading) section(title string) {
	r.WriteByte('\n')
	r.hang("", 0, bold, title, plain, "")
}
