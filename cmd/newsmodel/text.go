package main

import (
	"bytes"
	"cmp"
	"slices"
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
	if issues := issueNames(a); len(issues) > 0 {
		r.hang("Not clear: ", 11, plain, strings.Join(issues, ", "), plain, "")
	}
	if len(a.Statements)+len(a.Figures)+len(a.Deployments) == 0 {
		r.hang("", 0, plain, "No statements, figures or deployments.", plain, "")
	}
}

// issueNames returns what in the text is not as it should be, each kind once. A
// quotation that was read all the same is none.
func issueNames(a *newsmodel.Article) []string {
	quoted := make(map[int]bool) // starts of what was read
	for _, s := range a.Statements {
		for _, piece := range s.Content {
			quoted[piece.Span.Start] = true
		}
	}
	var names []string
	for _, i := range a.Issues {
		if i.Kind != newsmodel.IssueUnclosedQuote || !quoted[i.Span.Start] && !quoted[i.Span.End] {
			names = append(names, wording.Name(string(i.Kind)))
		}
	}
	return wording.Counts(names)
}

// A line is a value as a person reads it, or what those that follow have in common.
type line struct {
	head        string // the speaker, or what the figures are
	left        string // in a column of its own
	words, note string
}

// statementLines returns the statements under their speakers.
func statementLines(a *newsmodel.Article) (lines []line) {
	for _, who := range a.Speakers() {
		lines = append(lines, line{head: cmp.Or(speaker(who.Party, newsmodel.Party.String), "(nobody named)")})
		for _, s := range who.Statements {
			lines = append(lines, line{left: s.Cue.Text, words: s.Words(), note: wording.Brackets(s.When.String())})
		}
	}
	return lines
}

// figureGroups are the groups of figures in the order in which they are printed.
var figureGroups = []struct {
	name  string
	holds func(a *newsmodel.Article, f newsmodel.Figure) bool
}{
	{"Tolls", isToll},
	{"Counts", isKind(newsmodel.FigureCount)},
	{"Money", isKind(newsmodel.FigureMoney)},
	{"Percent", isKind(newsmodel.FigurePercent)},
	{"Measures", isKind(newsmodel.FigureMeasure, newsmodel.FigureDuration)},
	{"Shares, ages and ranks", isKind(newsmodel.FigureRatio, newsmodel.FigureAge, newsmodel.FigureOrdinal)},
}

func isKind(kinds ...newsmodel.FigureKind) func(*newsmodel.Article, newsmodel.Figure) bool {
	return func(_ *newsmodel.Article, f newsmodel.Figure) bool { return slices.Contains(kinds, f.Kind) }
}

// isToll reports whether a figure is part of a toll.
func isToll(a *newsmodel.Article, f newsmodel.Figure) bool {
	return slices.ContainsFunc(a.Tolls, func(t newsmodel.Toll) bool { return t.Event == f.Event && t.Span.Contains(f.Span) })
}

// figureLines returns each figure with what it counts and on whose word it stands, in
// groups if there are several.
func figureLines(a *newsmodel.Article) (lines []line) {
	done := make([]bool, len(a.Figures))
	heads := 0
	for _, g := range figureGroups {
		head := true
		for i, f := range a.Figures {
			if done[i] || !g.holds(a, f) {
				continue
			}
			if done[i] = true; head {
				lines = append(lines, line{head: g.name})
				head = false
				heads++
			}
			lines = append(lines, line{left: f.Text, words: f.Counted(), note: onWordOf(a, f.Span)})
		}
	}
	if heads == 1 {
		return lines[1:]
	}
	return lines
}

// deploymentLines returns how far each deployment has come, what it is and on whose word
// it stands. What reads the same is printed once.
func deploymentLines(a *newsmodel.Article) (lines []line) {
	for _, d := range a.Deployments {
		l := line{left: wording.Name(d.Status.String()), words: d.String()}
		if slices.ContainsFunc(lines, func(told line) bool { return told.left == l.left && told.words == l.words }) {
			continue
		}
		l.note = onWordOf(a, d.Trigger.Span)
		lines = append(lines, l)
	}
	return lines
}

// onWordOf returns on whose word stands what is at s; "" if it is the story
// itself.
func onWordOf(a *newsmodel.Article, s newsmodel.Span) string {
	said, _ := a.StatementOf(s)
	names := wording.Each(said.Sources, func(p newsmodel.Party) string { return speaker(p, known) })
	return wording.After("— ", wording.List(names))
}

// speaker returns a party in words, so that a pronoun for nobody known is not taken for
// a name.
func speaker(p newsmodel.Party, words func(newsmodel.Party) string) string {
	if p.Name == "" && p.Key == "" && p.Text != "" {
		return "“" + p.Text + "” (not clear who)"
	}
	return words(p)
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
		if l.head != "" {
			r.hang("", 0, bold, l.head, plain, "")
			continue
		}
		blanks := 2
		if alignRight {
			blanks += max(column-r.columns(l.left), 0)
		}
		r.hang(strings.Repeat(" ", blanks)+l.left+"  ", column+4, plain, l.words, dim, l.note)
	}
}
