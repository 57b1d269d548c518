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
	r.section("STATEMENTS", statementLines(it.article), false)
	r.section("FIGURES", figureLines(it.article), true)
	r.section("DEPLOYMENTS", deploymentLines(it.article), false)
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

// A line is a value as a person reads it, or the speaker of those that follow.
type line struct {
	speaker     string
	left        string // in a column of its own
	words, note string
}

// statementLines returns the statements under their speakers.
func statementLines(a *newsmodel.Article) (lines []line) {
	for _, who := range a.Speakers() {
		lines = append(lines, line{speaker: cmp.Or(who.Party.String(), "(nobody named)")})
		for _, s := range who.Statements {
			lines = append(lines, line{left: s.Cue.Text, words: s.Words(), note: wording.Brackets(s.When.String())})
		}
	}
	return lines
}

// figureLines returns each figure with what it counts and on whose word it
// stands.
func figureLines(a *newsmodel.Article) (lines []line) {
	for _, f := range a.Figures {
		lines = append(lines, line{left: f.Text, words: f.Counted(), note: onWordOf(a, f.Span)})
	}
	return lines
}

// deploymentLines returns how far each deployment has come, what it is and on
// whose word it stands.
func deploymentLines(a *newsmodel.Article) (lines []line) {
	for _, d := range a.Deployments {
		lines = append(lines, line{left: wording.Name(d.Status.String()), words: d.String(), note: onWordOf(a, d.Trigger.Span)})
	}
	return lines
}

// onWordOf returns on whose word stands what is at s; "" if it is the story
// itself.
func onWordOf(a *newsmodel.Article, s newsmodel.Span) string {
	said, _ := a.StatementOf(s)
	return wording.After("— ", said.By())
}

// section prints the lines, if there are any, under a title. Their left column
// is as wide as they need, up to a third of the screen.
func (r *reading) section(title string, lines []line, alignRight bool) {
	if len(lines) == 0 {
		return
	}
	r.WriteByte('\n')
	r.hang("", 0, bold, title, plain, "")
	column := 0
	for _, l := range lines {
		column = min(max(column, r.columns(l.left)), 24, r.width/3)
	}
	for _, l := range lines {
		if l.speaker != "" {
			r.hang("", 0, bold, l.speaker, plain, "")
			continue
		}
		blanks := 2
		if alignRight {
			blanks += max(column-r.columns(l.left), 0)
		}
		r.hang(strings.Repeat(" ", blanks)+l.left+"  ", column+4, plain, l.words, dim, l.note)
	}
}
